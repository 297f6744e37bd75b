//! Duties and rights of the day: who acts, where, with what, and what follows if not.

use super::{View, birthdays, steps};
use crate::chronicle::{Duty, Fell, Matter, Origin, State, office_days};
use crate::facts::{Facts, Path};
use crate::judgment::*;
use crate::life::{Document, EventIx, Fact, Kind, MunicipalityIx, Paper, Standing, What};
use crate::procedure::{Act, Authority, How, OfPlace, Office, PhotoOf, Procedure, Within};
use crate::provision::{Provision, spr, spr_order};
use crate::spr::appearance::{self, Actor, Actors, As};
use crate::spr::certificate::{self, Anchor, Issue};
use crate::spr::invalidity::Ends;
use crate::spr::{Due, tasks};
use crate::time::{Bounds, Day, OfficeDays, OfficeKind, Period};
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
            if duty.matter == Matter::Renewal {
                let early = self.early_renewal(duty);
                self.answer.rights.extend(early);
            }
        }
    }

    /// SPR 12(2): until the window of `renewal` opens, an unavoidable reason allows an earlier
    /// application.
    pub(super) fn early_renewal(&mut self, renewal: &Duty) -> Option<DutySaid> {
        let early = |ix: EventIx| self.chronicle.filings.iter().any(|f| f.by == ix && f.counts_as == Some(spr(12, 2)));
        let used = renewal.met.and_then(|(_, by)| by).is_some_and(early);
        let in_hand = self.chronicle.certificate().is_some_and(|c| c.in_hand(self.on));
        if !used && (renewal.state(self.on) != State::NotYet || !in_hand) {
            return None;
        }
        let issued = self.certificate_of(renewal).and_then(|c| c.issued);
        let last = renewal.opens.map_or(self.on, |o| o.possibly.eve());
        let right = Duty {
            matter: Matter::EarlyRenewal,
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
        let pending = |d: &Duty| matches!(d.matter, Matter::Replacement | Matter::Exchange) && d.ended.is_none();
        // With its end there is nothing left to exchange.
        let ended = certificate.void.map(|(void, _)| {
            let fell = match void.item {
                2 => Fell::Expired,
                6 => Fell::Died,
                _ => Fell::Ceased,
            };
            (if void.ends == Ends::EndOf { void.on.next() } else { void.on }, None, fell)
        });
        if (ended.is_none() && !self.is_spr())
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
            opens: certificate.issued.map(Bounds::exact),
            ended,
            ..Duty::opened(Matter::Exchange, at, origin, version, numbers)
        };
        let said = self.duty(&right);
        self.answer.rights.push(said);
    }

    pub(super) fn duty(&mut self, duty: &Duty) -> DutySaid {
        let provision = duty.matter.provision();
        let state = duty.state(self.on);
        let at = duty.opens.map_or(self.on, |o| o.surely.max(self.on));
        let procedure = self.procedure(duty.matter);
        let ongoing = matches!(state, State::NotYet | State::Open | State::Breached | State::Lapsed);
        let prevented = self.prevented(at, duty.origin);
        let actors = self.actors(duty, procedure, prevented, at);
        let bring = procedure.map(|p| self.bring(p, duty, &actors)).unwrap_or_default();
        let if_not = match duty.due {
            _ if duty.matter.is_right() => Vec::new(),
            Some(Due { due, .. }) if due < at && !matches!(state, State::Met | State::FallenAway) => {
                // Whoever had to act on the last day answers for it.
                let prevented = self.prevented(due, duty.origin);
                let then = self.actors(duty, procedure, prevented, due);
                self.threats(provision, &then)
            }
            _ => self.threats(provision, &actors),
        };
        let ended = duty.ended.filter(|_| duty.met.is_none());
        let possible = match state {
            State::NotYet | State::Open => true,
            // What was refused was refused.
            State::Breached => ended.is_none() && duty.matter != Matter::Production,
            _ => false,
        };
        DutySaid {
            id: self.duty_id(duty),
            act: procedure.map_or(Act::Apply, |p| p.act),
            procedure: duty.matter,
            of: self.id(),
            provision: Cited {
                provision,
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
            place: self.place(procedure),
            to: self.competent(procedure.map_or(Authority::Commissioner, |p| p.to), at),
            through: procedure.and_then(|p| p.through),
            entrusted_by: tasks::entrusted(provision).then_some(spr(24, 0)),
            tasks: tasks::mayor(provision).to_vec(),
            form: procedure.map(|p| p.form).filter(|&form| form > 0),
            order: procedure.and_then(|p| p.order),
            papers: bring.iter().map(|b| b.paper).collect(),
            bring,
            photo: procedure.and_then(|p| self.photo(p, at)),
            // The fee is that of the day of the application, made or to be made.
            fee_yen: self.fee(procedure, duty.met.map_or(at, |(filed, _)| filed)),
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

    /// SPR 14(5): the fee by the day of the application, in yen.
    pub(super) fn fee(&self, procedure: Option<&Procedure>, on: Day) -> i32 {
        let row = self.book.row(self.book.rows.fee, on).filter(|_| procedure.is_some_and(|p| p.fee));
        row.map_or(0, |(_, row)| row.yen)
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
        let national = duty.matter.provision().article == 16;
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
        let table = self.book.rows.procedures;
        let row = self.book.row(table, self.on).map(|(_, row)| row);
        row.or_else(|| table.versions().first().map(|(_, row)| row)).and_then(|row| row.of(matter))
    }

    pub(super) fn period(&self, matter: Matter, on: Day) -> Option<Period> {
        let rows = &self.book.rows;
        let table = match self.procedure(matter)?.within {
            Within::DaysOfCause => rows.permission,
            Within::DaysOfMoving => rows.dwelling,
            Within::DaysOfChange => rows.particulars,
            Within::DaysOfLearning => rows.loss,
            Within::DaysOfOrder => rows.ordered,
            Within::DaysOfReturnCause | Within::DaysOfDeath => rows.surrender,
            Within::RenewalPeriod | Within::BeforeRenewalPeriod | Within::AtOnce | Within::AnyTime => return None,
        };
        self.book.row(table, on).map(|(_, row)| row.period)
    }

    pub(super) fn municipality(&self, of: OfPlace) -> Option<MunicipalityIx> {
        match of {
            OfPlace::Residence => self.chronicle.residence,
            OfPlace::Dwelling => self.chronicle.dwelling,
        }
    }

    pub(super) fn office(&self, matter: Matter) -> OfficeDays<'_> {
        let of = if matches!(matter, Matter::Dwelling | Matter::FirstDwelling) {
            OfPlace::Dwelling
        } else {
            OfPlace::Residence
        };
        office_days(self.life, self.municipality(of))
    }

    pub(super) fn place(&self, procedure: Option<&Procedure>) -> Where {
        let of = procedure.and_then(|p| p.of);
        let name = of.and_then(|of| self.municipality(of)).and_then(|ix| self.life.municipality(ix));
        Where { office: procedure.map_or(Office::Municipality, |p| p.office), of, name: name.map(|m| m.name.clone()) }
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
        let asked_after = match origin {
            Origin::Event(ix) | Origin::NotBack(ix) => ix,
            Origin::Birth | Origin::Death | Origin::Expiry(_) => EventIx(0),
        };
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

    pub(super) fn actors(&mut self, duty: &Duty, procedure: Option<&Procedure>, prevented: bool, at: Day) -> Actors {
        let Some((_, row)) = self.book.row(self.book.rows.appearance, at) else { return Actors::default() };
        if duty.matter == Matter::ReturnAfterDeath {
            return appearance::returners(self.facts, row, self.life, self.of, at);
        }
        let filing = procedure.map_or(appearance::Filing::Certificate, |p| p.filing);
        let key = (filing, prevented, at);
        let mut actors = match self.asked.iter().find(|(k, _)| *k == key) {
            Some((_, actors)) => actors.clone(),
            None => {
                let actors = appearance::actors(self.facts, row, self.life, self.of, filing, prevented, at);
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

    pub(super) fn bring(&self, procedure: &Procedure, duty: &Duty, actors: &Actors) -> Vec<Bring> {
        let mut bring = Vec::new();
        for row in procedure.papers {
            let paper = match row.paper {
                Paper::PassportOrReason => self.passport,
                // Another cause than birth is proved instead of the birth.
                Paper::ProofOfBirthInJapan if duty.origin != Origin::Birth => Paper::ProofOfCause,
                paper => paper,
            };
            bring.push(Bring { paper, how: row.how, provision: row.provision });
            if paper == Paper::ProofOfLoss && self.translate {
                let provision = spr_order(20, 0);
                bring.push(Bring { paper: Paper::Translation, how: How::Submit, provision });
            }
        }
        let another = actors.by.first().is_some_and(|a| a.quality != As::Own);
        if another && procedure.filing != appearance::Filing::Return {
            let provision =
                if procedure.filing == appearance::Filing::Permission { spr_order(16, 0) } else { spr_order(17, 3) };
            bring.push(Bring { paper: Paper::ProofOfGround, how: How::Show, provision });
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
        let documents = procedure.map(|p| p.yields.to_vec()).unwrap_or_default();
        let expiry =
            if ongoing && documents.contains(&Document::Certificate) { self.next_expiry(duty, at) } else { None };
        let table_ii = duty.matter == Matter::PermissionTableII;
        let permission = duty.matter == Matter::Permission || table_ii;
        // Whoever takes the permit for another takes the certificate with it (18(4)).
        let together = permission || duty.matter == Matter::ReceiptOfPermit;
        Yields {
            documents,
            expiry,
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
        let renewal = matches!(duty.matter, Matter::Renewal | Matter::EarlyRenewal);
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
            known: row.known,
            see: row.see.to_vec(),
            counting: (!computed.sixteenth).then(|| birthdays(row, &issue)),
            otherwise: self.other_readings(row, &issue, computed.day),
        })
    }

    /// SPR 31–34: the holder answers for what is the holder's, the relative of 19(2) for what
    /// falls to them.
    pub(super) fn threats(&self, provision: Provision, actors: &Actors) -> Vec<Threat> {
        let Some((_, row)) = self.book.row(self.book.rows.penalties, self.on) else { return Vec::new() };
        let mut threats = Vec::new();
        for actor in actors.by.iter().filter(|a| a.must) {
            let penalty = match actor.quality {
                As::Own => row.on_holder(provision),
                _ if actor.provision.article == 19 => row.on_relative(provision),
                _ => None,
            };
            threats.extend(penalty.map(|p| Threat {
                provision: p.provision,
                on: actor.who.map(|who| self.name(who)),
                kind: p.kind,
                max_months: p.max_months,
                max_yen: p.max_yen,
                prison: p.prison,
            }));
        }
        threats
    }
}

/// SPR 17(3): an official who asks for the certificate shows proof of identity on request.
fn counterpart(matter: Matter) -> Option<Counterpart> {
    (matter == Matter::Production).then_some(Counterpart {
        who: Authority::Official,
        act: Act::Show,
        paper: "proof-of-identity",
        on: "request",
        provision: spr(17, 3),
    })
}
