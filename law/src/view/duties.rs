//! Duties and rights of the day: who acts, where, with what, and what follows if not.

use super::{View, birthdays, known_expiry, steps};
use crate::card::fees::FeeStep;
use crate::card::resident::{self, Resident, Stay};
use crate::card::statuses::{self, Table};
use crate::card::validity::{self, CardExpiry, CardIssue, SetBy};
use crate::chronicle::{Absent, Because, Duty, Fell, Holder, Matter, Origin, State, Twin, office_days};
use crate::facts::{Facts, Path, has_happened};
use crate::judgment::*;
use crate::life::{Document, EventIx, Fact, Kind, MunicipalityIx, Paper, Standing, What};
use crate::procedure::{Act, Authority, Fee, How, OfPlace, Office, PhotoOf, Procedure, Within};
use crate::provision::{Known, icrra, icrra_order, spr, spr_order};
use crate::spr::appearance::{self, Actor, Actors, As};
use crate::spr::certificate::{self, Anchor, Issue};
use crate::spr::invalidity::Ends;
use crate::spr::{Due, tasks};
use crate::time::{Bounds, Day, OfficeDays, OfficeKind, Period, age_on, attains};
use crate::why::{NoWhy, Steps};

impl<F: Facts> View<'_, F> {
    pub(super) fn duties(&mut self) {
        for at in 0..self.chronicle.duties.len() {
            let Some(duty) = self.chronicle.duties.get(at) else { continue };
            let said = self.duty(duty);
            if duty.matter.is_right() {
                self.answer.rights.push(said)
            } else {
                self.answer.duties.push(said)
            }
            if duty.is(Twin::Renewal) {
                let early = self.early_renewal(duty);
                self.answer.rights.extend(early);
            }
        }
    }

    /// SPR 12(2): until the window of `renewal` opens, an unavoidable reason allows an earlier
    /// application.
    pub(super) fn early_renewal(&mut self, renewal: &Duty) -> Option<DutySaid> {
        let early_matter = Twin::EarlyRenewal.of(renewal.matter.holder());
        let early = |ix: EventIx| {
            self.chronicle.filings.iter().any(|f| f.by == ix && f.counts_as == Some(early_matter.provision()))
        };
        let used = renewal.met.and_then(|(_, by)| by).is_some_and(early);
        let in_hand = self.chronicle.certificate().is_some_and(|c| c.in_hand(self.on));
        if !used && (renewal.state(self.on) != State::NotYet || !in_hand) {
            return None;
        }
        let issued = self.certificate_of(renewal).and_then(|c| c.issued);
        let last = renewal.opens.map_or(self.on, |o| o.possibly.eve());
        let right = Duty {
            matter: early_matter,
            opens: issued.map(Bounds::exact),
            due: Some(Due { raw: last, due: last }),
            counted_from: None,
            why: Steps::default(),
            ..*renewal
        };
        // A certificate issued within its own window leaves no day before it.
        issued.is_none_or(|issued| issued <= last).then(|| self.duty(&right))
    }

    /// SPR 14(1), second sentence: who holds a valid certificate that is not damaged may ask for
    /// another, for a fee.
    pub(super) fn exchange(&mut self) {
        let Some(certificate) = self.chronicle.certificate() else { return };
        let pending = |d: &Duty| d.matter.is_any(&[Twin::Replacement, Twin::Exchange]) && d.ended.is_none();
        // With its end there is nothing left to exchange.
        let ended = certificate.void.map(|(void, origin)| {
            let fell = match void.item {
                2 => Fell::Expired,
                6 => Fell::Died,
                _ => Fell::Ceased,
            };
            (if void.ends == Ends::EndOf { void.on.next() } else { void.on }, origin.event(), fell)
        });
        let holder = certificate.holder;
        if (ended.is_none() && self.chronicle.holder(self.on) != Some(holder))
            || certificate.run_out
            || !certificate.in_hand(self.on)
            || self.chronicle.duties.iter().any(|d| pending(d) && self.certificate_of(d) == Some(certificate))
        {
            return;
        }
        let Some((version, row)) = self.book.row(self.book.rows.fee, self.on) else { return };
        let origin = certificate.issued_by.map_or(Origin::Birth, Origin::Event);
        let at = self.chronicle.certificates.len().checked_sub(1).and_then(|at| u32::try_from(at).ok());
        let numbers = (row.known, row.see);
        let right = Duty {
            opens: certificate.held_since().map(Bounds::exact),
            ended,
            ..Duty::opened(Twin::Exchange.of(holder), at, origin, version, numbers)
        };
        let said = self.duty(&right);
        self.answer.rights.push(said);
    }

    /// ICRRA 23(2), (5): who holds a valid card and is here carries it, from 16 on.
    pub(super) fn carrying(&mut self) {
        if self.chronicle.abroad() || self.chronicle.holder(self.on) != Some(Holder::MidToLongTermResident) {
            return;
        }
        let Some(card) = self.chronicle.certificate().filter(|c| c.valid(self.on) && c.in_hand(self.on)) else {
            return;
        };
        let Some((version, row)) = self.book.row(self.book.rows.carrying, self.on) else { return };
        let origin = card.issued_by.map_or(Origin::Birth, Origin::Event);
        if appearance::under(self.facts, self.life, self.of, row.age, self.on) {
            self.answer.none.push(NoneSaid {
                of: self.id(),
                what: Absent::Duty,
                act: Act::Carry,
                provision: icrra(23, 5),
                because: vec![Because::UnderSixteen],
                at: Some(self.origin(origin)),
                why: None,
            });
            return;
        }
        let at = self.chronicle.certificates.len().checked_sub(1).and_then(|at| u32::try_from(at).ok());
        let sixteenth = self.person.born.told().and_then(|b| b.exact()).map(|born| attains(born, row.age));
        let opens = card.held_since().max(sixteenth);
        let duty = Duty {
            opens: opens.map(Bounds::exact),
            ..Duty::opened(Matter::Carrying, at, origin, version, (row.known, row.see))
        };
        let said = self.duty(&duty);
        self.answer.duties.push(said);
    }

    /// ICRRA 23(5): under the age from which passport and card are carried.
    pub(super) fn need_not_carry(&mut self) -> bool {
        let Some((_, row)) = self.book.row(self.book.rows.carrying, self.on) else { return false };
        appearance::under(self.facts, self.life, self.of, row.age, self.on)
    }

    pub(super) fn duty(&mut self, duty: &Duty) -> DutySaid {
        let provision = duty.matter.provision();
        let state = duty.state(self.on);
        let at = duty.opens.map_or(self.on, |o| o.surely.max(self.on));
        let procedure = self.procedure(duty.matter);
        let ongoing = matches!(state, State::NotYet | State::Open | State::Breached | State::Lapsed);
        // Who acted is judged by the day it was met.
        let acted = duty.met.map(|(day, _)| day).filter(|&day| day <= self.on).unwrap_or(at);
        let prevented = self.prevented(acted, duty.origin);
        let actors = self.actors(duty, procedure, prevented, acted);
        let bring = procedure.map(|p| self.bring(p, duty, &actors)).unwrap_or_default();
        let if_not = match duty.due {
            _ if duty.matter.is_right() => Vec::new(),
            Some(Due { due, .. }) if due != acted && !matches!(state, State::Met | State::FallenAway) => {
                // Whoever has to act on the last day answers for it.
                let prevented = self.prevented(due, duty.origin);
                let then = self.actors(duty, procedure, prevented, due);
                self.threats_to(duty.matter, &then, due)
            }
            _ => self.threats_to(duty.matter, &actors, acted),
        };
        let ended = duty.ended.filter(|_| duty.met.is_none());
        // The fee is that of the day of the application, made or to be made.
        let fee = self.fee(procedure, duty, duty.met.map_or(at, |(filed, _)| filed));
        let possible = match state {
            State::NotYet | State::Open => true,
            // What was refused was refused.
            State::Breached => ended.is_none() && !duty.is(Twin::Production),
            _ => false,
        };
        DutySaid {
            id: self.duty_id(duty),
            act: procedure.map_or(Act::Apply, |p| p.act),
            procedure: duty.matter,
            of: self.id(),
            provision: Cited {
                provision: duty.provision(),
                version_from: Some(duty.version),
                reading: 1,
                known: duty.known,
                see: duty.see.to_vec(),
            },
            state,
            still_possible: possible,
            opens: duty.opens,
            due: self.due(duty),
            at_once: duty.at_once,
            by: actors.by.iter().map(|a| self.actor(a)).collect(),
            instead: actors.instead.iter().map(|a| self.actor(a)).collect(),
            place: self.place_of(duty, procedure),
            to: self.competent(procedure.map_or(Authority::Commissioner, |p| p.to), at),
            through: procedure.and_then(|p| p.through),
            entrusted_by: tasks::entrusted(provision).then_some(spr(24, 0)),
            tasks: tasks::mayor(provision).to_vec(),
            form: procedure.map(|p| p.form).filter(|&form| form > 0),
            form_branch: procedure.map(|p| p.form_branch).filter(|&branch| branch > 0),
            order: procedure.and_then(|p| p.order),
            papers: bring.iter().map(|b| b.paper).collect(),
            bring,
            photo: procedure.and_then(|p| self.photo(p, at)),
            fee_yen: fee.yen,
            fee_least_yen: fee.bounds.map(|(least, _)| least),
            fee_most_yen: fee.bounds.map(|(_, most)| most),
            fee_by_period: fee.by_period,
            counterpart: counterpart(duty.matter),
            decides: procedure.and_then(|p| p.decides).map(|decides| self.competent(decides, at)),
            bound: matches!(duty.matter, Matter::Permission | Matter::PermissionTableII).then_some(true),
            yields: self.yields(procedure, duty, at, ongoing),
            if_not,
            certificate: self.certificate_of(duty).and_then(|c| c.issued_by).map(|ix| self.event(ix)),
            // A filing that is only assumed has no day of its own.
            met_on: duty.met.filter(|(_, by)| by.is_some()).map(|(day, _)| day),
            fell: ended.map(|(_, _, fell)| fell),
            learned_by: duty.learned.map(|ix| self.event(ix)),
            opened_by: Some(self.origin(duty.origin)),
            closed_by: self.closed_by(duty),
            why: steps(duty.why),
        }
    }

    /// SPR 14(5), ICRRA 67: the fee by the day of the application.
    fn fee(&self, procedure: Option<&Procedure>, duty: &Duty, on: Day) -> Payable {
        let flat = |yen| Payable { yen: Some(yen), ..Payable::default() };
        match procedure.map_or(Fee::Nothing, |p| p.fee) {
            Fee::Nothing => flat(0),
            Fee::Exchange => {
                self.book.row(self.book.rows.fee, on).map_or_else(Payable::default, |(_, row)| flat(row.yen))
            }
            Fee::Extension => {
                let Some((_, row)) = self.book.row(self.book.rows.extension_fee, on) else { return Payable::default() };
                match (row.yen, self.granted(duty)) {
                    (0, None) => Payable {
                        yen: None,
                        bounds: Some(row.bounds()),
                        by_period: row.by_period.iter().map(of_period).collect(),
                    },
                    (0, Some(granted)) => flat(row.of(granted)),
                    (yen, _) => flat(yen),
                }
            }
        }
    }

    /// The period that was granted on the application that used the right to an extension.
    fn granted(&self, extension: &Duty) -> Option<Stay> {
        let (filed, _) = extension.met?;
        let old = extension.due?.raw;
        let granted = self.life.events.iter().filter(|e| has_happened(e, self.of, self.on) && e.on.first >= filed);
        granted
            .filter_map(|e| match &e.what {
                What::StatusGranted { given, .. } => Some((e.on.last, given)),
                _ => None,
            })
            .find_map(|(on, given)| match (given.period.told(), given.stay_until.told()) {
                (Some(&period), _) => Some(Stay::Period(period)),
                (None, Some(until)) => Some(Stay::Between(old.max(on), until.last)),
                (None, None) => None,
            })
    }

    /// Who is competent on a day for what is now the Commissioner's.
    pub(super) fn competent(&self, authority: Authority, on: Day) -> Authority {
        match (authority, self.book.row(self.book.rows.competence, on)) {
            (Authority::Commissioner, Some((_, row))) => row.authority,
            _ => authority,
        }
    }

    /// The filing that met it, else what it fell away with.
    pub(super) fn closed_by(&self, duty: &Duty) -> Option<String> {
        match (duty.met, duty.ended) {
            (Some((_, by)), _) => by.map(|ix| self.event(ix)),
            (None, Some((_, None, Fell::Died))) => Some(self.origin(Origin::Death)),
            (None, ended) => ended.and_then(|(_, by, _)| by).map(|ix| self.event(ix)),
        }
    }

    /// The last day, with the closed days that moved it.
    pub(super) fn due(&self, duty: &Duty) -> Option<DueSaid> {
        let Due { raw, due } = duty.due?;
        let national = self.is_national(duty.matter);
        let office = if national { OfficeDays::national() } else { self.office(duty.matter) };
        let mut rolled_over = Vec::new();
        let mut day = raw;
        while day < due {
            rolled_over.extend(office.closed(day).map(|closed| RolledOver { day, closed }));
            day = day.next();
        }
        let period = self.period(duty.matter, duty.counted_from.unwrap_or(raw));
        Some(DueSaid {
            day: Bounds::exact(due),
            counting: CountingSaid {
                from: duty.counted_from.unwrap_or(raw),
                period,
                first_day_counted: false,
                raw,
                rolled_over,
                calendar: if national { OfficeKind::National } else { OfficeKind::Municipality },
            },
        })
    }

    /// The procedure of the day; of a day before the Orders, the first one.
    pub(super) fn procedure(&self, matter: Matter) -> Option<&'static Procedure> {
        if matter.holder() == Holder::MidToLongTermResident {
            let table = self.book.rows.card_procedures;
            let row = self.book.row(table, self.on).map(|(_, row)| row);
            return row.or_else(|| table.versions().first().map(|(_, row)| row)).and_then(|row| row.of(matter));
        }
        let table = self.book.rows.procedures;
        let row = self.book.row(table, self.on).map(|(_, row)| row);
        row.or_else(|| table.versions().first().map(|(_, row)| row)).and_then(|row| row.of(matter))
    }

    pub(super) fn period(&self, matter: Matter, on: Day) -> Option<Period> {
        let rows = &self.book.rows;
        let table = match self.procedure(matter)?.within {
            Within::DaysOfCause => rows.permission,
            Within::DaysOfMoving => rows.dwelling_of(matter.holder()),
            Within::DaysOfChange => rows.particulars_of(matter.holder()),
            Within::DaysOfLearning => rows.loss_of(matter.holder()),
            Within::DaysOfOrder => rows.ordered_of(matter.holder()),
            Within::DaysOfReturnCause | Within::DaysOfDeath => rows.return_of(matter.holder()),
            Within::DaysOfAffiliation => rows.affiliation,
            Within::DaysOfBirth => return self.book.row(rows.acquisition, on).map(|(_, row)| row.apply.period),
            Within::BeforeTheStayEnds => return None,
            Within::RenewalPeriod | Within::BeforeRenewalPeriod | Within::AtOnce | Within::AnyTime => return None,
        };
        self.book.row(table, on).map(|(_, row)| row.period)
    }

    /// Whether the closed days of the State's offices move its last day.
    fn is_national(&self, matter: Matter) -> bool {
        matter.is_return()
            || matter.holder() == Holder::MidToLongTermResident
                && !matter.is_any(&[Twin::FirstDwelling, Twin::Dwelling])
    }

    pub(super) fn municipality(&self, of: OfPlace) -> Option<MunicipalityIx> {
        match of {
            OfPlace::Residence => self.chronicle.residence,
            OfPlace::Dwelling => self.chronicle.dwelling,
        }
    }

    pub(super) fn office(&self, matter: Matter) -> OfficeDays<'_> {
        let of =
            if matter.is_any(&[Twin::Dwelling, Twin::FirstDwelling]) { OfPlace::Dwelling } else { OfPlace::Residence };
        office_days(self.life, self.municipality(of))
    }

    pub(super) fn place(&self, procedure: Option<&Procedure>) -> Where {
        let of = procedure.and_then(|p| p.of);
        let name = of.and_then(|of| self.municipality(of)).and_then(|ix| self.life.municipality(ix));
        Where { office: procedure.map_or(Office::Municipality, |p| p.office), of, name: name.map(|m| m.name.clone()) }
    }

    /// Where this duty is met: at the port only on the day of the departure, afterwards by what the office
    /// takes; a return may be sent.
    fn place_of(&self, duty: &Duty, procedure: Option<&Procedure>) -> Where {
        let place = self.place(procedure);
        let on = duty.met.map_or(self.on, |(day, _)| day);
        if place.office == Office::Port && duty.opens.is_some_and(|departure| on > departure.possibly) {
            return Where { office: Office::Bureau, ..place };
        }
        place
    }

    /// Illness or another reason keeps the person from coming on `at`.
    pub(super) fn prevented(&mut self, at: Day, origin: Origin) -> bool {
        let told = match self.kept_away.iter().find(|(day, _)| *day == at) {
            Some(&(_, told)) => told,
            None => {
                let told = self.told_prevented(at);
                self.kept_away.push((at, told));
                told
            }
        };
        let asked_after = origin.event().unwrap_or(EventIx(0));
        told || (self.life.open.contains(Kind::Prevented) && self.facts.holds(Path::Open(Kind::Prevented, asked_after)))
    }

    pub(super) fn told_prevented(&mut self, at: Day) -> bool {
        for (ix, event) in (0..).map(EventIx).zip(&self.life.events) {
            let What::Prevented { until, .. } = &event.what else { continue };
            if event.who != self.of || event.planned || event.on.first > at || event.on.first > self.on {
                continue;
            }
            match until {
                Fact::NotTold => return true,
                Fact::Told(until) if until.first >= at => return true,
                Fact::Told(until) if until.last < at => {}
                Fact::Told(_) | Fact::Unknown => {
                    if self.facts.holds(Path::Event(ix, "until")) {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// Under the age from which one appears oneself.
    fn under_sixteen(&mut self, on: Day) -> bool {
        let Some((_, row)) = self.book.row(self.book.rows.appearance, on) else { return false };
        appearance::under(self.facts, self.life, self.of, row.age, on)
    }

    pub(super) fn actors(&mut self, duty: &Duty, procedure: Option<&Procedure>, prevented: bool, at: Day) -> Actors {
        let Some((_, row)) = self.book.row(self.book.rows.appearance, at) else { return Actors::default() };
        if duty.is(Twin::ReturnAfterDeath) {
            return appearance::returners(self.facts, row, self.life, self.of, duty.matter.provision(), at);
        }
        let holder = duty.matter.holder();
        let filing = procedure.map_or(appearance::Filing::Certificate, |p| p.filing);
        let key = (holder, filing, prevented, at);
        let mut actors = match self.asked.iter().find(|(k, _)| *k == key) {
            Some((_, actors)) => actors.clone(),
            None => {
                let actors = appearance::actors(self.facts, row, self.life, self.of, (holder, filing), prevented, at);
                self.asked.push((key, actors.clone()));
                actors
            }
        };
        if filing == appearance::Filing::Return {
            for actor in &mut actors.by {
                actor.provision = duty.matter.provision();
            }
        }
        actors
    }

    pub(super) fn actor(&self, actor: &Actor) -> ActorSaid {
        ActorSaid {
            who: actor.who.map(|who| self.name(who)),
            quality: actor.quality,
            must: actor.must,
            on: actor.on_request.then_some("request"),
            provision: actor.provision,
            see: actor.see.into_iter().collect(),
        }
    }

    /// ICRRA 19(1), (2): statuses of Table II leave activities free, so that nobody holds a permit for another.
    fn free_activities(&self) -> bool {
        self.chronicle.standing(self.on).is_some_and(|s| statuses::table(s.is) == Some(Table::II))
    }

    /// Whether the person stays with a status that brings no card (ICRRA 19-3).
    fn without_a_card(&self) -> bool {
        let resident = self.chronicle.standing(self.on).and_then(|s| s.resident);
        matches!(resident, Some(Resident::Not(_)))
    }

    pub(super) fn bring(&self, procedure: &Procedure, duty: &Duty, actors: &Actors) -> Vec<Bring> {
        let mut bring = Vec::new();
        for row in procedure.papers {
            let paper = match row.paper {
                Paper::PassportOrReason => self.passport,
                // Another cause than birth is proved instead of the birth.
                Paper::ProofOfBirthInJapan if duty.origin != Origin::Birth => Paper::ProofOfCause,
                Paper::OtherActivityPermit if self.free_activities() => continue,
                Paper::Card if duty.matter == Matter::Extension && self.without_a_card() => continue,
                paper => paper,
            };
            // The passport is shown; the reason why it cannot be is handed in.
            let how = if paper == Paper::ReasonForNoPassport { How::Submit } else { row.how };
            bring.push(Bring { paper, how, on: row.if_held.then_some("held"), provision: row.provision });
            if paper == Paper::ProofOfLoss && self.translate {
                let card = duty.matter.holder() == Holder::MidToLongTermResident;
                let provision = if card { icrra_order(62, 0) } else { spr_order(20, 0) };
                bring.push(Bring { paper: Paper::Translation, how: How::Submit, on: None, provision });
            }
        }
        let another = actors.by.first().is_some_and(|a| a.quality != As::Own);
        if another && procedure.filing != appearance::Filing::Return {
            let provision = if duty.matter.holder() == Holder::MidToLongTermResident {
                icrra_order(59, 4).branch(6)
            } else if procedure.filing == appearance::Filing::Permission {
                spr_order(16, 0)
            } else {
                spr_order(17, 3)
            };
            bring.push(Bring { paper: Paper::ProofOfGround, how: How::Show, on: None, provision });
        }
        bring
    }

    pub(super) fn photo(&mut self, procedure: &Procedure, at: Day) -> Option<Photo> {
        let (_, row) = self.book.row(self.book.rows.photo, at)?;
        let needed = match procedure.photo {
            PhotoOf::Nobody => false,
            PhotoOf::Everyone => true,
            PhotoOf::OldEnough if self.person.born.told().is_none() => true,
            PhotoOf::OldEnough => !appearance::under(self.facts, self.life, self.of, row.from_age, at),
        };
        needed.then(|| Photo { count: row.count, max_age: Period::months(row.max_age_months), known: row.known })
    }

    pub(super) fn yields(&self, procedure: Option<&Procedure>, duty: &Duty, at: Day, ongoing: bool) -> Yields {
        let extension = duty.matter == Matter::Extension;
        let mut documents = procedure.map(|p| p.yields.to_vec()).unwrap_or_default();
        if extension && self.without_a_card() {
            documents.clear();
        }
        // A card that an extension brings ends with the stay that is granted, which nobody knows yet.
        let expiry =
            if ongoing && !extension && documents.iter().any(|d| matches!(d, Document::Certificate | Document::Card)) {
                self.next_expiry(duty, at)
            } else {
                None
            };
        let table_ii = duty.matter == Matter::PermissionTableII;
        let permission = duty.matter == Matter::Permission || table_ii;
        // Whoever takes the permit for another takes the certificate with it (18(4)).
        let together = permission || duty.matter == Matter::ReceiptOfPermit;
        let again = documents.contains(&Document::Card) && self.chronicle.certificate().is_some_and(|c| c.specified);
        Yields {
            documents,
            expiry,
            specified: again.then_some("if-asked-for-again"),
            standing: permission.then_some(Standing::SpecialPermanentResident),
            ends: if table_ii { vec!["status-of-residence", "period-of-stay"] } else { Vec::new() },
            also: if together {
                vec![Also { act: Act::Receive, document: Document::Certificate, provision: spr(18, 4) }]
            } else {
                Vec::new()
            },
        }
    }

    /// The expiry of the new certificate, were it applied for and issued on `at`.
    pub(super) fn next_expiry(&self, duty: &Duty, at: Day) -> Option<ExpirySaid> {
        let birth = self.chronicle.born.or_else(|| self.person.born.told().and_then(|b| b.exact()))?;
        let (_, row) = self.book.row(self.book.rows.validity, at)?;
        let renewal = duty.matter.is_any(&[Twin::Renewal, Twin::EarlyRenewal]);
        if duty.matter.holder() == Holder::MidToLongTermResident {
            return self.next_card_expiry(birth, renewal, at);
        }
        let held = self.certificate_of(duty).and_then(|c| c.until);
        let issue = Issue {
            birth,
            issued: at,
            filed: at,
            held_expiry: if renewal { held } else { None },
            first: matches!(duty.matter, Matter::Permission | Matter::PermissionTableII),
        };
        if renewal && held.is_none() && row.anchor == Anchor::Filing {
            return None;
        }
        let computed = certificate::expiry(&mut NoWhy, row, &issue);
        Some(ExpirySaid {
            printed: None,
            computed: Some(computed.day),
            day: Bounds::exact(computed.day),
            item: Some(computed.item),
            known: self.known_on(at, row.known),
            see: row.see.to_vec(),
            counting: (!computed.sixteenth).then(|| birthdays(row, &issue)),
            otherwise: self.other_readings(row, &issue, computed.day),
        })
    }

    /// How a rule is known for a day that lies past the book: only as carried on to it.
    fn known_on(&self, at: Day, known: Known) -> Known {
        if at > self.book.frozen && known == Known::Read { Known::Derived } else { known }
    }

    /// The same of a card, by ICRRA 19-5.
    fn next_card_expiry(&self, birth: Day, renewal: bool, at: Day) -> Option<ExpirySaid> {
        let (_, row) = self.book.row(self.book.rows.card_validity, at)?;
        let span = self.chronicle.standing(at.min(self.on))?;
        let stay_until = span.stay.and_then(|s| s.until).filter(|_| !resident::indefinite(span.is));
        if stay_until.is_none() && !resident::indefinite(span.is) {
            return None;
        }
        let mut computed = validity::expiry(&mut NoWhy, row, &CardIssue { birth, issued: at, stay_until, renewal });
        // 19-5(2): one that ends with the stay lasts as long as an application keeps that going.
        if let Some(special) = self.chronicle.special_stay.filter(|special| at > special.raw)
            && computed.set_by == SetBy::Stay
        {
            computed = CardExpiry { day: special.last, item: validity::WHILE_PENDING, ..computed };
        }
        let birthdays = row.years == 0 && computed.set_by == SetBy::Issue;
        let (known, see) = known_expiry(row, computed.set_by == SetBy::Stay);
        Some(ExpirySaid {
            printed: None,
            computed: Some(computed.day),
            day: Bounds::exact(computed.day),
            item: Some(computed.item),
            known: self.known_on(at, known),
            see,
            counting: birthdays.then(|| BirthdaysSaid { from: at, birthdays: row.birthdays_at(age_on(birth, at)) }),
            otherwise: if birthdays { self.other_card_readings(row, birth, at, renewal) } else { Vec::new() },
        })
    }

    /// What threatens those who must act on `at`. Where nobody has to for whoever cannot come, it stays the
    /// holder's.
    fn threats_to(&mut self, matter: Matter, actors: &Actors, at: Day) -> Vec<Threat> {
        if actors.by.is_empty() && !self.under_sixteen(at) {
            let by = vec![appearance::own(self.of, matter.provision())];
            return self.threats(matter, &Actors { by, instead: Vec::new() });
        }
        self.threats(matter, actors)
    }

    /// SPR 31–34, ICRRA 71-2 – 77-2: the holder answers for what is the holder's, the relative of 19(2) for what
    /// falls to them.
    pub(super) fn threats(&self, matter: Matter, actors: &Actors) -> Vec<Threat> {
        let provision = matter.provision();
        let spr = self.book.row(self.book.rows.penalties, self.on).map(|(_, row)| row);
        let card = self.book.row(self.book.rows.card_penalties, self.on).map(|(_, row)| row);
        let of_icrra = matter.holder() == Holder::MidToLongTermResident;
        let mut threats = Vec::new();
        for actor in actors.by.iter().filter(|a| a.must) {
            let own = actor.quality == As::Own;
            let relative = !own && matches!(actor.provision.article, 19 | 61);
            let penalty = match (own, relative, of_icrra) {
                (true, _, false) => spr.and_then(|row| row.on_holder(provision)),
                (true, _, true) if matter == Matter::Carrying => card.map(|row| row.of_not_carrying()),
                (true, _, true) => card.and_then(|row| row.on_holder(provision)),
                (_, true, false) => spr.and_then(|row| row.on_relative(provision)),
                (_, true, true) => card.and_then(|row| row.on_relative(provision)),
                _ => None,
            };
            let threat = penalty.map(|p| Threat {
                provision: p.provision,
                on: actor.who.map(|who| self.name(who)),
                kind: p.kind,
                max_months: p.max_months,
                max_yen: p.max_yen,
                prison: p.prison,
                see: p.see.to_vec(),
            });
            // Once for all whom the file does not name.
            threats.extend(threat.filter(|threat| !threats.contains(threat)));
        }
        threats
    }
}

/// What is to be paid.
#[derive(Default)]
struct Payable {
    /// In yen, where it is known.
    yen: Option<i32>,
    /// Else the least and the most.
    bounds: Option<(i32, i32)>,
    /// For each period that may be granted.
    by_period: Vec<FeeOfPeriod>,
}

fn of_period(step: &FeeStep) -> FeeOfPeriod {
    FeeOfPeriod { up_to: step.up_to(), including: step.including, yen: step.yen }
}

/// SPR 17(3), ICRRA 23(4): an official who asks for the document shows proof of identity on request.
fn counterpart(matter: Matter) -> Option<Counterpart> {
    matter.is(Twin::Production).then_some(Counterpart {
        who: Authority::Official,
        act: Act::Show,
        paper: "proof-of-identity",
        on: "request",
        provision: if matter == Matter::CardProduction { icrra(23, 4) } else { spr(17, 3) },
    })
}
