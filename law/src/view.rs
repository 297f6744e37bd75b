//! From a chronicle to the answer of one day: who acts, where, with what, and what follows.
//!
//! The chronicle says what is owed and when. This adds what a person needs to do it, from
//! the table of procedures, the household and the penalties of the day.

use crate::chronicle::{
    Absent, Because, Certificate, Chronicle, Desk, Duty, Fell, Matter, NoDuty, Origin, State, office_days, read,
};
use crate::facts::{Facts, Path, has_happened};
use crate::judgment::*;
use crate::life::{
    Document, EventIx, Fact, Gives, Kind, LeftWith, Life, MunicipalityIx, Paper, Passport, Person, PersonIx, Standing,
    What, When,
};
use crate::procedure::{Act, Authority, How, OfPlace, Office, PhotoOf, Procedure, Within};
use crate::provision::{Known, Provision, Statute, icrra, spr, spr_order};
use crate::rows::Book;
use crate::spr::Due;
use crate::spr::appearance::{self, Actor, Actors, As};
use crate::spr::certificate::{self, Anchor, Issue};
use crate::spr::invalidity::Ends;
use crate::spr::penalties::Penalty;
use crate::spr::reentry;
use crate::time::{
    Bounds, Day, FIRST_KNOWN, LAST_KNOWN, OfficeDays, OfficeKind, Period, age_on, birthday, holiday, nth_birthday_after,
};
use crate::why::{NoWhy, Reasons, Steps};

/// Reads every subject of `life` up to `on` and says what follows on that day.
pub fn answer<F: Facts>(book: &Book, life: &Life, on: Day, facts: &mut F) -> Answer {
    let mut answer = Answer::default();
    let mut reasons = Reasons::default();
    let mut desk = Desk::default();
    let mut chronicle = Chronicle::new();
    for &of in &life.subjects {
        read(book, life, of, on, facts, &mut reasons, &mut desk, &mut chronicle);
        let Some(person) = life.person(of) else { continue };
        let passport = passport(life, of, on);
        let translate = proof_needs_translation(life, of, on);
        View {
            book,
            life,
            of,
            person,
            on,
            chronicle: &chronicle,
            facts,
            answer: &mut answer,
            passport,
            translate,
            asked: Vec::new(),
            kept_away: Vec::new(),
        }
        .all();
    }
    answer.reasons = reasons.steps;
    answer
}

/// The day itself, with the offices that the first subject goes to.
pub fn today(life: &Life, on: Day) -> Today {
    let residence = life.subjects.first().and_then(|&of| residence_told(life, of, on));
    let national = OfficeDays::national();
    let municipal = office_days(life, residence);
    let holiday = holiday(on);
    Today {
        weekday: on.weekday(),
        closed: ByOffice { national: national.is_closed(on), municipality: municipal.is_closed(on) },
        holiday: holiday.map(|h| h.kind),
        next_open: ByOffice { national: national.roll(on), municipality: municipal.roll(on) },
        projected: holiday.is_some_and(|h| h.projected),
    }
}

/// The residence as the file tells it on a day: the last move on or before it.
fn residence_told(life: &Life, of: PersonIx, on: Day) -> Option<MunicipalityIx> {
    let moved = life.events.iter().rev().find_map(|e| match &e.what {
        What::Moved { to: Fact::Told(to), .. } if has_happened(e, of, on) => Some(to.map(|r| r.0)),
        _ => None,
    });
    moved.unwrap_or_else(|| life.person(of).and_then(|p| p.municipality.told()).map(|r| r.0))
}

struct View<'a, F> {
    book: &'a Book,
    life: &'a Life,
    of: PersonIx,
    person: &'a Person,
    on: Day,
    chronicle: &'a Chronicle,
    facts: &'a mut F,
    answer: &'a mut Answer,
    /// Who acts, for each kind of filing and day already asked about.
    asked: Vec<((appearance::Filing, bool, Day), Actors)>,
    /// Whether the person can come, for each day already asked about.
    kept_away: Vec<(Day, bool)>,
    /// The passport, or what stands in for it.
    passport: Paper,
    /// The proof of loss is in another language.
    translate: bool,
}

impl<F: Facts> View<'_, F> {
    fn all(&mut self) {
        self.classification();
        self.standings();
        self.documents();
        self.duties();
        self.stay();
        self.absences();
        self.filings();
        self.penalties();
        self.departures();
        self.leave();
        self.steps();
        self.warnings();
    }

    fn id(&self) -> String {
        self.person.id.clone()
    }

    fn name(&self, who: PersonIx) -> String {
        self.life.person(who).map(|p| p.id.clone()).unwrap_or_default()
    }

    fn event(&self, ix: EventIx) -> String {
        self.life.event(ix).map(|e| e.id.clone()).unwrap_or_default()
    }

    /// The event, birth, death, issue or departure that opened something.
    fn origin(&self, origin: Origin) -> String {
        let id = &self.person.id;
        let day_or_id = |when: &Fact<When>| {
            when.told().and_then(|when| when.exact()).map_or_else(|| id.clone(), |day| day.to_string())
        };
        match origin {
            Origin::Event(ix) => self.event(ix),
            Origin::Birth => format!("born-{}", day_or_id(&self.person.born)),
            Origin::Death => format!("died-{}", day_or_id(&self.person.died)),
            Origin::Expiry(at) => {
                let issued = self.chronicle.certificates.get(at as usize).and_then(|c| c.issued_by);
                issued.map(|ix| self.event(ix)).unwrap_or_else(|| format!("expired-{id}"))
            }
            Origin::NotBack(ix) => self.event(ix),
        }
    }

    /// The id of a duty or a right: `SPR-13-1@landed-2026-11-20`.
    fn duty_id(&self, duty: &Duty) -> String {
        format!("{}@{}", hyphenated(duty.matter.provision()), self.origin(duty.origin))
    }

    /// The certificate that a duty concerns.
    fn certificate_of(&self, duty: &Duty) -> Option<&Certificate> {
        duty.certificate.and_then(|at| self.chronicle.certificates.get(at as usize))
    }

    fn classification(&mut self) {
        let Some(class) = &self.chronicle.classification else { return };
        let said = ClassSaid {
            of: self.id(),
            class: class.class,
            item: class.item,
            line: class.line.iter().map(|&p| self.name(p)).collect(),
            see: class.see.into_iter().collect(),
            why: None,
        };
        self.answer.classification.push(said);
    }

    fn standings(&mut self) {
        let spans = &self.chronicle.standings;
        let last = spans.len().saturating_sub(1);
        for (at, span) in spans.iter().enumerate() {
            let ended_spr = span.is == Standing::SpecialPermanentResident;
            if at != last && !ended_spr {
                continue;
            }
            let said = StandingSaid {
                of: self.id(),
                is: span.is,
                by: span.by,
                items: span.items.clone(),
                application: span.by.is_some_and(|p| matches!(p.article, 4 | 5)),
                from: span.from,
                to: span.to,
                ends: span.ends,
                because: span.because,
                opened_by: span.opened_by.map(|o| self.origin(o)),
                closed_by: span.closed_by.map(|o| self.origin(o)),
                why: steps(span.why),
            };
            self.answer.standing.push(said);
        }
    }

    /// The certificate last issued, and every earlier one that was not given back.
    fn documents(&mut self) {
        let last = self.chronicle.certificates.len().saturating_sub(1);
        for (at, certificate) in self.chronicle.certificates.iter().enumerate() {
            if at != last && certificate.returned.is_some() {
                continue;
            }
            let said = self.document(certificate);
            self.answer.documents.push(said);
        }
    }

    fn document(&self, certificate: &Certificate) -> DocumentSaid {
        let on = self.on;
        let number = certificate.issued_by.and_then(|ix| self.life.event(ix)).and_then(|e| match &e.what {
            What::Issued(issued) => issued.number.clone(),
            _ => None,
        });
        let back = self.chronicle.departures.last().filter(|d| d.landed.is_none()).and_then(|d| d.last);
        let (until, ends, ended_by) = match (certificate.void, certificate.until, back) {
            (Some((void, _)), ..) => (Some(Bounds::exact(void.on)), Some(void.ends), vec![void.provision()]),
            (None, until, Some(last)) if until.is_none_or(|until| last.surely < until) => {
                (Some(last), Some(Ends::EndOf), vec![spr(15, 0).item(4)])
            }
            (None, Some(until), _) => (Some(Bounds::exact(until)), Some(Ends::EndOf), vec![spr(15, 0).item(2)]),
            (None, None, _) => (None, None, vec![spr(15, 0).item(2)]),
        };
        DocumentSaid {
            of: self.id(),
            document: Document::Certificate,
            id: certificate.issued_by.map(|ix| self.event(ix)),
            number,
            issued: certificate.issued,
            state: if certificate.returned.is_some() {
                DocumentState::Returned
            } else if certificate.in_hand(on) {
                DocumentState::Held
            } else {
                DocumentState::Lost
            },
            valid: certificate.valid(on).into(),
            until,
            ends,
            ended_by,
            expiry: self.expiry(certificate),
            shows: Shows { dwelling: certificate.shows_dwelling.into() },
            why: steps(certificate.why),
        }
    }

    fn expiry(&self, certificate: &Certificate) -> Option<ExpirySaid> {
        let day = certificate.until?;
        let row = certificate.version.and_then(|v| self.book.row(self.book.rows.validity, v)).map(|(_, row)| row);
        let computed = certificate.computed;
        let printed_decides = certificate.printed.is_some();
        Some(ExpirySaid {
            printed: certificate.printed,
            computed: computed.map(|c| c.day),
            day: Bounds::exact(day),
            item: computed.map(|c| c.item),
            known: if printed_decides { Known::Read } else { row.map_or(Known::Read, |r| r.known) },
            see: if printed_decides { Vec::new() } else { row.map_or(&[][..], |r| r.see).to_vec() },
            counting: certificate
                .issue
                .zip(row)
                .filter(|_| computed.is_some_and(|c| !c.sixteenth))
                .map(|(issue, row)| birthdays(row, &issue)),
            otherwise: match (certificate.issue, row) {
                (Some(issue), Some(row)) if !printed_decides => self.other_readings(row, &issue, day),
                _ => Vec::new(),
            },
        })
    }

    /// What other readings of SPR 9 would give.
    ///
    /// Q4: what the expiry of a certificate issued since 2026-06-14 would be if the earlier
    /// version still counted, and for a renewal if one birthday were added for it.
    fn other_readings(&self, row: &certificate::ValidityRow, issue: &Issue, day: Day) -> Vec<Otherwise> {
        let mut other = Vec::new();
        if row.anchor != Anchor::Issue {
            // Q4b: renewed from a certificate that ended on the eve, the 16th birthday itself is
            // by the letter the first one after it.
            let sixteenth = birthday(issue.birth, row.child_age);
            if row.days_before > 0 && issue.held_expiry == Some(sixteenth.plus(row.days_before.saturating_neg())) {
                other.push(Otherwise { see: "Q4b", value: nth_birthday_after(issue.birth, sixteenth, row.birthdays) });
            }
            return other;
        }
        let versions = self.book.rows.validity.versions();
        if let Some((_, before)) = versions.iter().rev().find(|(_, r)| r.anchor == Anchor::Filing) {
            other.push(Otherwise { see: "Q4", value: certificate::expiry(&mut NoWhy, before, issue).day });
        }
        if issue.held_expiry.is_some() {
            let one_more = certificate::ValidityRow {
                birthdays: row.birthdays.saturating_add(1),
                birthdays_minor: row.birthdays_minor.saturating_add(1),
                ..*row
            };
            other.push(Otherwise { see: "Q4", value: certificate::expiry(&mut NoWhy, &one_more, issue).day });
        }
        other.retain(|o| o.value != day);
        other
    }

    fn duties(&mut self) {
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
    fn early_renewal(&mut self, renewal: &Duty) -> Option<DutySaid> {
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

    fn duty(&mut self, duty: &Duty) -> DutySaid {
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
            State::Breached => ended.is_none(),
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
            to: procedure.map_or(Authority::Commissioner, |p| p.to),
            through: procedure.and_then(|p| p.through),
            form: procedure.map(|p| p.form).filter(|&form| form > 0),
            order: procedure.and_then(|p| p.order),
            papers: bring.iter().map(|b| b.paper).collect(),
            bring,
            photo: procedure.and_then(|p| self.photo(p, at)),
            fee_yen: procedure.map_or(0, |p| p.fee_yen),
            decides: procedure.and_then(|p| p.decides),
            bound: (duty.matter == Matter::Permission).then_some(true),
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

    /// The filing that met it, else what it fell away with.
    fn closed_by(&self, duty: &Duty) -> Option<String> {
        match (duty.met, duty.ended) {
            (Some((_, by)), _) => by.map(|ix| self.event(ix)),
            (None, Some((_, None, Fell::Died))) => Some(self.origin(Origin::Death)),
            (None, ended) => ended.and_then(|(_, by, _)| by).map(|ix| self.event(ix)),
        }
    }

    /// The last day, with the closed days that moved it.
    fn due(&self, duty: &Duty) -> Option<DueSaid> {
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
    fn procedure(&self, matter: Matter) -> Option<&'static Procedure> {
        let table = self.book.rows.procedures;
        let row = self.book.row(table, self.on).map(|(_, row)| row);
        row.or_else(|| table.versions().first().map(|(_, row)| row)).and_then(|row| row.of(matter))
    }

    fn period(&self, matter: Matter, on: Day) -> Option<Period> {
        let rows = &self.book.rows;
        let table = match self.procedure(matter)?.within {
            Within::DaysOfCause => rows.permission,
            Within::DaysOfMoving => rows.dwelling,
            Within::DaysOfChange => rows.particulars,
            Within::DaysOfLearning => rows.loss,
            Within::DaysOfOrder => rows.ordered,
            Within::DaysOfReturnCause => rows.surrender,
            Within::RenewalPeriod | Within::BeforeRenewalPeriod | Within::AtOnce | Within::AnyTime => return None,
        };
        self.book.row(table, on).map(|(_, row)| row.period)
    }

    fn municipality(&self, of: OfPlace) -> Option<MunicipalityIx> {
        match of {
            OfPlace::Residence => self.chronicle.residence,
            OfPlace::Dwelling => self.chronicle.dwelling,
        }
    }

    fn office(&self, matter: Matter) -> OfficeDays<'_> {
        let of = if matches!(matter, Matter::Dwelling | Matter::FirstDwelling) {
            OfPlace::Dwelling
        } else {
            OfPlace::Residence
        };
        office_days(self.life, self.municipality(of))
    }

    fn place(&self, procedure: Option<&Procedure>) -> Where {
        let of = procedure.and_then(|p| p.of);
        let name = of.and_then(|of| self.municipality(of)).and_then(|ix| self.life.municipality(ix));
        Where { office: procedure.map_or(Office::Municipality, |p| p.office), of, name: name.map(|m| m.name.clone()) }
    }

    /// Illness or another reason keeps the person from coming on `at`.
    fn prevented(&mut self, at: Day, origin: Origin) -> bool {
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

    fn told_prevented(&mut self, at: Day) -> bool {
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

    fn actors(&mut self, duty: &Duty, procedure: Option<&Procedure>, prevented: bool, at: Day) -> Actors {
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

    fn actor(&self, actor: &Actor) -> ActorSaid {
        ActorSaid {
            who: actor.who.map(|who| self.name(who)),
            quality: actor.quality,
            must: actor.must,
            on: actor.on_request.then_some("request"),
            provision: actor.provision,
            see: actor.see.into_iter().collect(),
        }
    }

    fn bring(&self, procedure: &Procedure, duty: &Duty, actors: &Actors) -> Vec<Bring> {
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

    fn photo(&mut self, procedure: &Procedure, at: Day) -> Option<Photo> {
        let (_, row) = self.book.row(self.book.rows.photo, at)?;
        let needed = match procedure.photo {
            PhotoOf::Nobody => false,
            PhotoOf::Everyone => true,
            PhotoOf::OldEnough if self.person.born.told().is_none() => true,
            PhotoOf::OldEnough => !appearance::under(self.facts, self.life, self.of, row.from_age, at),
        };
        needed.then(|| Photo { count: row.count, max_age: Period::months(row.max_age_months), known: row.known })
    }

    fn yields(&self, procedure: Option<&Procedure>, duty: &Duty, at: Day, ongoing: bool) -> Yields {
        let documents = procedure.map(|p| p.yields.to_vec()).unwrap_or_default();
        let expiry =
            if ongoing && documents.contains(&Document::Certificate) { self.next_expiry(duty, at) } else { None };
        let permission = duty.matter == Matter::Permission;
        Yields {
            documents,
            expiry,
            standing: permission.then_some(Standing::SpecialPermanentResident),
            also: if permission {
                vec![Also { act: Act::Receive, document: Document::Certificate, provision: spr(18, 4) }]
            } else {
                Vec::new()
            },
        }
    }

    /// The expiry of the new certificate, were it applied for and issued on `at`.
    fn next_expiry(&self, duty: &Duty, at: Day) -> Option<ExpirySaid> {
        let birth = self.chronicle.born.or_else(|| self.person.born.told().and_then(|b| b.exact()))?;
        let (_, row) = self.book.row(self.book.rows.validity, at)?;
        let renewal = matches!(duty.matter, Matter::Renewal | Matter::EarlyRenewal);
        let held = self.certificate_of(duty).and_then(|c| c.until);
        let issue = Issue {
            birth,
            issued: at,
            filed: at,
            held_expiry: if renewal { held } else { None },
            first: duty.matter == Matter::Permission,
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
    fn threats(&self, provision: Provision, actors: &Actors) -> Vec<Threat> {
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
            }));
        }
        threats
    }

    /// ICRRA 22-2(1), SPR 21: until when somebody without a standing may stay.
    fn stay(&mut self) {
        let Some((Due { raw, due }, provision)) = self.chronicle.stay else { return };
        if self.chronicle.standing(self.on).is_none_or(|s| s.is == Standing::None) {
            self.answer.stay.push(StaySaid { of: self.id(), raw, last: Bounds::exact(due), provision });
        }
    }

    fn is_spr(&self) -> bool {
        self.chronicle.standing(self.on).is_some_and(|s| s.is == Standing::SpecialPermanentResident)
    }

    fn absences(&mut self) {
        for NoDuty { what, provision, because, at, why } in &self.chronicle.none {
            let mut because = vec![*because];
            if *provision == spr(4, 1) && self.landed_with_a_status() && !because.contains(&Because::Landed) {
                because.push(Because::Landed);
            }
            let said = NoneSaid {
                of: self.id(),
                what: *what,
                act: act_of(*provision),
                provision: *provision,
                because,
                at: at.map(|o| self.origin(o)),
                why: steps(*why),
            };
            self.answer.none.push(said);
        }
        if self.is_spr() {
            self.answer.none.push(NoneSaid {
                of: self.id(),
                what: Absent::Duty,
                act: Act::Show,
                provision: spr(17, 4),
                because: vec![Because::NothingInTheAct],
                at: None,
                why: None,
            });
        }
    }

    /// Came by landing procedures, which SPR 4(1) excludes.
    fn landed_with_a_status(&self) -> bool {
        let landed = |w: &What| matches!(w, What::Landed { status: Some(_), .. });
        self.life.events.iter().any(|e| has_happened(e, self.of, self.on) && landed(&e.what))
    }

    fn filings(&mut self) {
        for filing in &self.chronicle.filings {
            let met = |d: &&Duty| {
                filing.meets && d.met == Some((filing.on, Some(filing.by))) && counted(filing.counts_as, d.matter)
            };
            let meets = self.chronicle.duties.iter().filter(met);
            let said = FilingSaid {
                of: self.id(),
                filing: self.event(filing.by),
                on: filing.on,
                under: filing.under,
                counts_as: filing.counts_as.into_iter().collect(),
                not_handed_in: filing.not_handed_in,
                timely: filing.timely,
                meets: meets.map(|d| self.duty_id(d)).collect(),
                outcome: filing.outcome,
            };
            self.answer.filings.push(said);
        }
    }

    /// What happened and is punished: SPR 31(i) and 33.
    fn penalties(&mut self) {
        self.false_notices();
        self.certificates_left_behind();
    }

    /// SPR 31(i): a false notice, whoever made it.
    fn false_notices(&mut self) {
        for notice in &self.chronicle.false_notices {
            let by = self.life.event(notice.by).and_then(|e| e.by).unwrap_or(self.of);
            let penalty = self.book.row(self.book.rows.penalties, notice.on).map(|(_, row)| row.of_31(1));
            self.incurred(penalty, by, notice.by);
        }
    }

    /// SPR 33: a permit taken for another while the certificate that waited with it stayed
    /// behind.
    fn certificates_left_behind(&mut self) {
        for (ix, event) in (0..).map(EventIx).zip(&self.life.events) {
            let another = event.by.filter(|&by| by != self.of);
            let (Some(by), What::Received { document: Document::Permit }) = (another, &event.what) else { continue };
            if !has_happened(event, self.of, self.on) {
                continue;
            }
            let day = event.on.last;
            let told = |what: fn(&What) -> bool| {
                self.life.events.iter().any(|e| has_happened(e, self.of, day) && what(&e.what))
            };
            let waited = told(|w| matches!(w, What::Ready { document: Document::Certificate, .. }));
            let taken = told(|w| matches!(w, What::Issued(i) if i.document == Document::Certificate));
            if waited && !taken {
                let penalty = self.book.row(self.book.rows.penalties, day).map(|(_, row)| row.of_33());
                self.incurred(penalty, by, ix);
            }
        }
    }

    fn incurred(&mut self, penalty: Option<Penalty>, on: PersonIx, by: EventIx) {
        let Some(penalty) = penalty else { return };
        let said = PenaltySaid {
            of: self.id(),
            on: self.name(on),
            for_what: self.event(by),
            provision: penalty.provision,
            kind: penalty.kind,
            min_months: None,
            max_months: penalty.max_months,
            max_yen: penalty.max_yen,
        };
        self.answer.penalties.push(said);
    }

    fn departures(&mut self) {
        for departure in self.chronicle.departures.iter().filter(|d| d.of_spr) {
            let longest = self.book.row(self.book.rows.reentry, departure.left).map(|(_, row)| row.longest);
            let special = departure.with == LeftWith::SpecialReEntry;
            let last = departure.last.filter(|last| last.possibly < Day::MAX);
            let said = ReEntrySaid {
                of: self.id(),
                departure: self.event(departure.by),
                left: departure.left,
                permission: departure.with,
                deemed: departure.deemed.map(|d| d.is_ok().into()),
                because: departure.deemed.and_then(|d| d.err()).map(|e| e.word()),
                longest: longest.filter(|_| special),
                last,
                returned: match (departure.last, departure.landed) {
                    (None, _) => "no-permission",
                    (Some(last), Some((landed, _))) if landed <= last.possibly => "in-time",
                    (Some(_), Some(_)) => "late",
                    (Some(last), None) if self.on <= last.possibly => "not-yet",
                    (Some(_), None) => "late",
                },
                landed: departure.landed.map(|(day, _)| day),
                provision: if special { spr(23, 2) } else { icrra(26, 1) },
                why: steps(departure.why),
            };
            self.answer.re_entry.push(said);
        }
    }

    /// SPR 23(2): whether a departure on this day would be on special re-entry.
    fn leave(&mut self) {
        let away = self.chronicle.departures.last().is_some_and(|d| d.landed.is_none());
        if !self.is_spr() || away || self.chronicle.died.is_some() {
            return;
        }
        let certificate = self.chronicle.certificate().is_none_or(|c| c.valid(self.on) && c.in_hand(self.on));
        let passport = self.passport != Paper::ReasonForNoPassport;
        let mut because = Vec::new();
        if !certificate {
            because.push(reentry::NotDeemed::NoCertificate.word());
        }
        if !passport {
            because.push(reentry::NotDeemed::NoPassport.word());
        }
        let row = self.book.row(self.book.rows.reentry, self.on).map(|(_, row)| row);
        let last = row.filter(|_| because.is_empty()).map(|row| reentry::come_back_by(&mut NoWhy, row, self.on));
        let said = LeaveSaid { of: self.id(), can: because.is_empty().into(), because, last, provision: spr(23, 2) };
        self.answer.leave.push(said);
    }

    /// The way to a new certificate after a loss, in the order it is walked.
    fn steps(&mut self) {
        let Some(duty) = self.chronicle.duties.iter().rev().find(|d| {
            d.matter == Matter::Loss
                && matches!(d.state(self.on), State::NotYet | State::Open | State::Breached)
                && d.ended.is_none()
        }) else {
            return;
        };
        let learned = self.chronicle.certificate().and_then(|c| c.lost).map_or(self.on, |(day, _)| day);
        let reported = self.life.events.iter().find(|e| {
            e.who == self.of
                && !e.planned
                && e.on.last >= learned.plus(-1)
                && e.on.first <= self.on
                && matches!(e.what, What::Reported { .. })
        });
        let done = reported.map(|e| e.id.clone());
        let police = Where { office: Office::Police, of: None, name: None };
        let counter = self.place(self.procedure(Matter::Loss));
        let translate = self.translate;
        let mut step = |what, place: Option<Where>, gives: Vec<Paper>, provision, done| {
            let of = self.person.id.clone();
            self.answer.steps.push(StepToDo { of, what, place, gives, provision, done });
        };
        step("report-loss", Some(police), vec![Paper::ProofOfLoss], Some(spr_order(9, 0)), done);
        if translate {
            step("have-translated", None, vec![Paper::Translation], Some(spr_order(20, 0)), None);
        }
        if duty.opens.is_none() {
            step("return-to-japan", None, Vec::new(), Some(spr(13, 1)), None);
        }
        step("apply", Some(counter.clone()), Vec::new(), Some(spr(13, 1)), None);
        step("receive", Some(counter), Vec::new(), Some(spr(17, 1)), None);
    }

    fn warnings(&mut self) {
        for certificate in &self.chronicle.certificates {
            if let (Some(printed), Some(computed), Some(ix)) =
                (certificate.printed, certificate.computed, certificate.issued_by)
                && printed != computed.day
            {
                self.answer.warnings.push(Warning::PrintedExpiry {
                    of: self.id(),
                    certificate: self.event(ix),
                    printed,
                    computed: computed.day,
                });
            }
        }
        let first = self.book.rows.validity.versions().first().map(|&(from, _)| from);
        if let Some(day) = first.filter(|&from| self.on < from) {
            self.answer.warnings.push(Warning::BeforeTheLaw { day });
        }
        let here = self.municipality(OfPlace::Residence).and_then(|ix| self.life.municipality(ix));
        if let Some(city) = here.filter(|m| designated_city(&m.name)) {
            self.answer.warnings.push(Warning::NoWard { city: city.name.clone() });
        }
        let parents = [self.person.father, self.person.mother].into_iter().flatten();
        let japanese = |p: &Person| {
            p.standing == Fact::Told(Standing::Japanese) || p.nationality.told().is_some_and(|n| n == "JP")
        };
        if self.person.standing.told().is_none() && parents.filter_map(|p| self.life.person(p)).any(japanese) {
            self.answer.warnings.push(Warning::MayBeJapanese { of: self.id() });
        }
        for event in &self.life.events {
            if event.who == self.of && event.planned {
                self.answer.warnings.push(Warning::Planned { event: event.id.clone() });
            }
            if event.who != self.of || event.planned || event.on.first > self.on {
                continue;
            }
            let provision = match event.what {
                What::Sentenced(_) => spr(22, 1),
                What::Misused { .. } => spr(26, 0),
                What::AskedToShow { .. } => spr(17, 2),
                What::Ready { .. } => spr(17, 1),
                _ => continue,
            };
            self.answer.warnings.push(Warning::NotJudged { event: event.id.clone(), provision });
        }
        let outside = |d: &&Duty| d.due.is_some_and(|d| d.raw < FIRST_KNOWN || d.raw > LAST_KNOWN);
        if let Some(due) = self.chronicle.duties.iter().find(outside).and_then(|d| d.due) {
            self.answer.warnings.push(Warning::CalendarEnds { day: due.raw });
        }
        if let Some(told) = self.life.known_to.filter(|&told| told < self.on) {
            self.answer.warnings.push(Warning::ToldOnlyTo { day: told });
        }
    }
}

/// A designated city (Local Autonomy Act 252-19) named without its ward, whose office it is.
fn designated_city(name: &str) -> bool {
    const CITIES: [&str; 20] = [
        "札幌市",
        "仙台市",
        "さいたま市",
        "千葉市",
        "横浜市",
        "川崎市",
        "相模原市",
        "新潟市",
        "静岡市",
        "浜松市",
        "名古屋市",
        "京都市",
        "大阪市",
        "堺市",
        "神戸市",
        "岡山市",
        "広島市",
        "北九州市",
        "福岡市",
        "熊本市",
    ];
    let after = |prefecture: &str| ["都", "道", "府", "県"].iter().any(|end| prefecture.ends_with(end));
    CITIES.iter().any(|city| name.strip_suffix(city).is_some_and(|before| before.is_empty() || after(before)))
}

/// A filing that counts as `provision` meets this matter; one under 12(2) meets the renewal.
fn counted(provision: Option<Provision>, matter: Matter) -> bool {
    provision == Some(matter.provision()) || (provision == Some(spr(12, 2)) && matter == Matter::Renewal)
}

fn birthdays(row: &certificate::ValidityRow, issue: &Issue) -> BirthdaysSaid {
    BirthdaysSaid { from: row.counted_from(issue), birthdays: row.birthdays_at(age_on(issue.birth, issue.issued)) }
}

/// `SPR 13(1)` as part of an id: `SPR-13-1`.
fn hyphenated(provision: Provision) -> String {
    let mut id = format!("SPR-{}", provision.article);
    if provision.paragraph > 0 {
        id += &format!("-{}", provision.paragraph);
    }
    id
}

fn act_of(provision: Provision) -> Act {
    match (provision.statute, provision.article) {
        (Statute::Spr, 10 | 11) => Act::Notify,
        (Statute::Spr, 16) => Act::Return,
        (Statute::Spr, 17) => Act::Show,
        _ => Act::Apply,
    }
}

fn steps(steps: Steps) -> Option<String> {
    (steps.from < steps.to).then(|| match steps.to.saturating_sub(steps.from) {
        1 => format!("step:{}", steps.from),
        _ => format!("step:{}-{}", steps.from, steps.to.saturating_sub(1)),
    })
}

/// The passport, or the written reason why it cannot be shown; either, where nobody told.
pub(crate) fn passport(life: &Life, of: PersonIx, on: Day) -> Paper {
    let mut told = life.events.iter().rev().filter(|e| has_happened(e, of, on));
    let lost = told.find_map(|e| match &e.what {
        What::LearnedOfLoss { documents, .. } if documents.contains(Document::Passport) => Some(true),
        What::Found { documents } if documents.contains(Document::Passport) => Some(false),
        What::Issued(i) if i.document == Document::Passport => Some(false),
        _ => None,
    });
    match (life.person(of).map_or(&Fact::NotTold, |p| &p.passport), lost) {
        (_, Some(true)) | (Fact::Told(Passport::Expired | Passport::None), _) => Paper::ReasonForNoPassport,
        (Fact::Told(Passport::Valid), _) => Paper::Passport,
        (Fact::NotTold | Fact::Unknown, _) => Paper::PassportOrReason,
    }
}

/// A loss was reported where the paper it gave is not in Japanese (Order 20).
fn proof_needs_translation(life: &Life, of: PersonIx, on: Day) -> bool {
    life.events.iter().any(|e| {
        e.who == of
            && !e.planned
            && e.on.first <= on
            && matches!(&e.what, What::Reported { gives, language, .. }
                if *gives != Fact::Told(Gives::ReceiptNumber)
                    && language.told().is_some_and(|l| !l.eq_ignore_ascii_case("ja")))
    })
}
