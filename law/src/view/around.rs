//! What stands around the duties: filings, journeys, penalties, what is not owed, and doubts
//! about the file.

use super::{View, steps};
use crate::card::reentry::{excluded_by, open_to, within_the_stay};
use crate::card::{self, cancellation};
use crate::chronicle::{
    Absent, Because, Ceased, Duty, FilingRead, Holder, Matter, NoDuty, Origin, StandingSpan, State, Timely, Twin,
};
use crate::facts::{Facts, Means, Path, has_happened};
use crate::judgment::*;
use crate::life::{
    Against, Document, Event, EventIx, Fact, LeftWith, Length, LossBy, MisuseAct, MisuseObject, Offence, OfficialKind,
    Outcome, Paper, Person, PersonIx, Profession, Punishment, ReportedTo, Sentenced, Standing, Suspended, Term, What,
};
use crate::procedure::{Act, Authority, OfPlace, Office};
use crate::provision::{Provision, Statute, icrra, icrra_order, spr, spr_order};
use crate::spr::Due;
use crate::spr::appearance::{self, Actor, As};
use crate::spr::deportation::{Ground, Sentence};
use crate::spr::landing::Examination;
use crate::spr::misuse::NoOffence;
use crate::spr::penalties::{Penalty, PenaltyKind};
use crate::spr::stay::OVERSTAYING;
use crate::spr::{deportation, landing, misuse, reentry};
use crate::time::{Bounds, Day, FIRST_KNOWN, LAST_KNOWN};
use crate::why::{NoWhy, Steps, Why};
use crate::words::Word;

impl<F: Facts> View<'_, F> {
    /// ICRRA 22-2(1), SPR 21: until when somebody without a standing may stay.
    pub(super) fn stay(&mut self) {
        let Some((Due { raw, due }, provision)) = self.chronicle.stay else { return };
        if self.chronicle.standing(self.on).is_none_or(|s| s.is == Standing::None) {
            let in_time = |f: &&FilingRead| f.counts_as == Some(spr(4, 1)) && f.timely == Timely::InTime;
            let refused = self.decided(spr(4, 1)) == Some(Outcome::Refused);
            let pending = self.chronicle.filings.iter().find(in_time).filter(|_| !refused);
            let said = StaySaid {
                of: self.id(),
                raw,
                last: Bounds::exact(due),
                pending: pending.map(|f| self.event(f.by)),
                lawful: (self.on <= due || pending.is_some()).into(),
                beyond: OVERSTAYING,
                provision,
            };
            self.answer.stay.push(said);
        }
    }

    /// ICRRA 20(6), 21(4): the stay that a pending application keeps lawful.
    pub(super) fn special_stay(&mut self) {
        let Some(special) = self.chronicle.special_stay.or(self.chronicle.special_stay_ahead) else { return };
        let decided = self.chronicle.filings.iter().any(|f| f.by == special.by && f.outcome.is_some());
        let said = StaySaid {
            of: self.id(),
            raw: special.raw,
            last: Bounds::exact(special.last),
            pending: (!decided).then(|| self.event(special.by)),
            lawful: self.chronicle.standing(self.on).is_some_and(|s| s.stay.is_some()).into(),
            beyond: card::stay::OVERSTAYING,
            provision: special.provision,
        };
        self.answer.stay.push(said);
    }

    /// What was decided under a provision, the last time up to the day.
    fn decided(&self, provision: Provision) -> Option<Outcome> {
        let told = self.life.events.iter().rev().filter(|e| has_happened(e, self.of, self.on));
        told.filter_map(|e| match &e.what {
            What::Decided { under, outcome } if *under == provision => Some(*outcome),
            _ => None,
        })
        .next()
    }

    /// SPR 20: how a special permanent resident who is abroad will be examined on landing.
    pub(super) fn landing(&mut self) {
        let away = self.chronicle.departures.last().filter(|d| d.landed.is_none());
        let Some((departure, of)) = away.and_then(|d| d.of.map(|of| (d, of))) else { return };
        let holds = self.chronicle.holder(self.on) == Some(of);
        let permission = holds && departure.last.is_some_and(|last| self.on <= last.possibly);
        let Examination { examined, left_out, provision } = landing::examination(of, permission);
        let said = LandingSaid { of: self.id(), examined: examined.to_vec(), left_out: left_out.to_vec(), provision };
        self.answer.landing.push(said);
    }

    /// SPR 22: whether a special permanent resident can be deported, from the sentences told.
    pub(super) fn deportation(&mut self) {
        let deported = |s: &&StandingSpan| s.because == Some(Ceased::Deported);
        let was = self.chronicle.standings.iter().rev().find(deported).is_some();
        if !self.is_spr() && !was {
            return;
        }
        let mark = self.reasons.mark();
        let mut said = DeportationSaid {
            of: self.id(),
            possible: Truth::No,
            items: Vec::new(),
            sentences: Vec::new(),
            determined_by: None,
            consults_first: None,
            read_as: Vec::new(),
            provision: spr(22, 1),
            why: None,
        };
        for (ix, event) in (0..).map(EventIx).zip(&self.life.events) {
            let What::Sentenced(sentenced) = &event.what else { continue };
            if !has_happened(event, self.of, self.on) {
                continue;
            }
            let Some((version_from, row)) = self.book.row(self.book.rows.deportation, event.on.last) else { continue };
            let sentence = self.sentence(ix, sentenced);
            let found = deportation::grounds(self.reasons, row, &sentence);
            let grounds = (1..).zip(found).map(|(item, is)| GroundSaid { item: spr(22, 1).item(item), is });
            let grounds: Vec<GroundSaid> = grounds.collect();
            for ground in &grounds {
                if ground.is == Ground::Holds && !said.items.contains(&ground.item) {
                    said.items.push(ground.item);
                }
                if ground.item.item > 2 && matches!(ground.is, Ground::Holds | Ground::IfFound | Ground::NotFound) {
                    said.determined_by = Some(Authority::MinisterOfJustice);
                    if ground.item.item == 3 {
                        said.consults_first = Some(Authority::MinisterForForeignAffairs);
                    }
                }
            }
            said.sentences.push(SentenceSaid { event: self.event(ix), version_from, known: row.known, grounds });
        }
        if !said.items.is_empty() {
            said.possible = Truth::Yes;
            said.read_as = deportation::READ_AS.to_vec();
        }
        said.why = steps(Steps { from: mark, to: self.reasons.mark() });
        if was && said.items.is_empty() {
            let by = self.chronicle.standings.iter().rev().find(deported).and_then(|s| s.closed_by);
            let event = by.map(|by| self.origin(by)).unwrap_or_default();
            self.answer.warnings.push(Warning::NoGround { event });
        }
        if self.is_spr() {
            self.answer.deportation.push(said);
        }
    }

    /// A sentence with what is not told filled in: only what one of the items looks at is asked.
    fn sentence(&mut self, ix: EventIx, told: &Sentenced) -> Sentence {
        let punishment = self.facts.word(Path::Event(ix, "punishment"), &told.punishment);
        let imprisoned = !matches!(punishment, Punishment::Fine | Punishment::Lighter);
        let offence = if imprisoned {
            self.facts.word(Path::Event(ix, "offence"), &told.offence)
        } else {
            told.offence.told().copied().unwrap_or(Offence::Other)
        };
        let of_the_state = matches!(offence, Offence::Insurrection | Offence::ForeignAggression);
        let mere_follower = offence == Offence::Insurrection
            && imprisoned
            && self.facts.truth_or(Path::Event(ix, "mere_follower"), &told.mere_follower, false);
        let suspended = if imprisoned && of_the_state && !mere_follower {
            self.facts.word(Path::Event(ix, "suspended"), &told.suspended)
        } else {
            Suspended::No
        };
        let against = match told.against.or(Against::None) {
            Some(against) => against,
            None if imprisoned => self.facts.word(Path::Event(ix, "against"), &Fact::Unknown),
            None => Against::None,
        };
        let term = match told.term.told() {
            Some(term) => *term,
            // Asked is only whether it is longer than the limit.
            None if imprisoned && punishment != Punishment::Death && self.facts.holds(Path::Event(ix, "term")) => {
                Term::Life
            }
            None => Term::For(Length::default()),
        };
        let diplomatic = self.found(3, "harm-22-iii", imprisoned && against != Against::None);
        let row = self.book.row(self.book.rows.deportation, self.on).map(|(_, row)| row);
        let long = row.is_some_and(|row| deportation::longer(term, row.years));
        let national = self.found(4, "harm-22-iv", imprisoned && punishment != Punishment::Death && long);
        Sentence { offence, mere_follower, against, punishment, term, suspended, found: [diplomatic, national] }
    }

    /// What the Minister of Justice found under an item of SPR 22(1); where nobody told and the
    /// item is `asked` about, an office's to settle.
    fn found(&mut self, item: u8, question: &'static str, asked: bool) -> Option<bool> {
        match self.decided(spr(22, 1).item(item)) {
            Some(outcome) => Some(outcome == Outcome::Found),
            None => asked.then(|| self.facts.holds(Path::Office(question, self.of))),
        }
    }

    /// SPR 23(1), ICRRA 26(3): each permit with the longest it may run.
    pub(super) fn permits(&mut self) {
        for permit in &self.chronicle.permits {
            let said = PermitSaid {
                of: self.id(),
                permit: self.event(permit.by),
                from: permit.from,
                until: permit.until,
                longest: permit.longest,
                ceiling: permit.ceiling,
                provision: match permit.of {
                    Some(Holder::MidToLongTermResident) => icrra(26, 3),
                    _ => spr(23, 1),
                },
                why: steps(permit.why),
            };
            if let Some(printed) = permit.until.filter(|&until| until > permit.ceiling.possibly) {
                let ceiling = permit.ceiling.possibly;
                self.answer.warnings.push(Warning::PermitTooLong { permit: said.permit.clone(), printed, ceiling });
            }
            self.answer.permits.push(said);
        }
    }

    /// SPR 26–30, ICRRA 73-3 – 73-6: what somebody did with a certificate or card, wherever it was.
    pub(super) fn misuses(&mut self) {
        for (ix, event) in (0..).map(EventIx).zip(&self.life.events) {
            let What::Misused { act, document, object, for_use, attempted, .. } = &event.what else { continue };
            if !has_happened(event, self.of, self.on) {
                continue;
            }
            let Some((_, row)) = self.book.row(self.book.rows.misuse, event.on.last) else { continue };
            let of = match document {
                Fact::Told(document) => Holder::of(*document).unwrap_or_default(),
                Fact::NotTold => Holder::SpecialPermanentResident,
                Fact::Unknown => self.holder_asked(Path::Event(ix, "document")),
            };
            let of_an_object = !matches!(act, MisuseAct::ForgeOrAlter | MisuseAct::PrepareTools);
            let object =
                if of_an_object { self.facts.word(Path::Event(ix, "object"), object) } else { MisuseObject::Forged };
            let purpose = misuse::needs_purpose(*act) && self.facts.truth(Path::Event(ix, "for_use"), for_use);
            let attempted = self.facts.truth_or(Path::Event(ix, "attempted"), attempted, false);
            match misuse::offence(row, of, *act, object, purpose, attempted) {
                Ok(offence) => {
                    let kind =
                        if offence.yen.is_some() { PenaltyKind::ImprisonmentOrFine } else { PenaltyKind::Imprisonment };
                    let said = PenaltySaid {
                        of: self.id(),
                        on: self.name(event.by.unwrap_or(self.of)),
                        for_what: self.event(ix),
                        provision: offence.provision,
                        kind,
                        min_months: offence.least,
                        max_months: Some(offence.most),
                        max_yen: offence.yen,
                        prison: Some(row.prison),
                        attempted: attempted.then(|| misuse::attempt(of, offence.provision)),
                        anywhere: true,
                        see: if of == Holder::MidToLongTermResident { vec!["Q8"] } else { Vec::new() },
                    };
                    self.answer.penalties.push(said);
                }
                Err(none) => {
                    let because = match none {
                        NoOffence::NotForUse => Because::NotForUse,
                        NoOffence::AttemptNotPunished => Because::AttemptNotPunished,
                        NoOffence::OwnCertificate => Because::OwnCertificate,
                    };
                    let said = NoneSaid {
                        of: self.id(),
                        what: Absent::Offence,
                        act: Act::Show,
                        provision: misuse::forging(of),
                        because: vec![because],
                        at: Some(self.event(ix)),
                        why: None,
                    };
                    self.answer.none.push(said);
                }
            }
        }
    }

    /// Which of the two documents it was, where the file says that nobody knows.
    fn holder_asked(&mut self, path: Path) -> Holder {
        let options = u32::try_from(Holder::ALL.len()).unwrap_or(1);
        let document = |at: u32| Holder::ALL.get(at as usize).copied().unwrap_or_default().document().word();
        let at = self.facts.choose(path, options, Means::Word(document));
        Holder::ALL.get(at as usize).copied().unwrap_or_default()
    }

    pub(super) fn is_spr(&self) -> bool {
        self.chronicle.standing(self.on).is_some_and(|s| s.is == Standing::SpecialPermanentResident)
    }

    pub(super) fn absences(&mut self) {
        for NoDuty { what, provision, because, at, why } in &self.chronicle.none {
            let mut because = vec![*because];
            if *provision == spr(4, 1) && self.landed_with_a_status() && !because.contains(&Because::Landed) {
                because.push(Because::Landed);
            }
            if because[..] == [Because::NotAMidToLongTermResident]
                && at.is_some_and(|at| self.asked_by_a_private_person(at))
            {
                because.push(Because::NotAnOfficial);
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

    /// Whoever asked to be shown a document was no official.
    fn asked_by_a_private_person(&self, at: Origin) -> bool {
        let private = Fact::Told(OfficialKind::PrivatePerson);
        let event = at.event().and_then(|ix| self.life.event(ix));
        event.is_some_and(|e| matches!(&e.what, What::AskedToShow { official, .. } if official == &private))
    }

    /// Came by landing procedures, which SPR 4(1) excludes.
    pub(super) fn landed_with_a_status(&self) -> bool {
        let landed = |w: &What| matches!(w, What::Landed(given) if given.status.is_some());
        self.life.events.iter().any(|e| has_happened(e, self.of, self.on) && landed(&e.what))
    }

    pub(super) fn filings(&mut self) {
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
                timely: self.timely(filing),
                meets: meets.map(|d| self.duty_id(d)).collect(),
                outcome: filing.outcome,
            };
            self.answer.filings.push(said);
        }
    }

    /// How a filing stood to its period; a notice to the resident register that is no notice of the dwelling
    /// for want of the document has the register's own, which is as long (RBB 22 – 25).
    fn timely(&self, filing: &FilingRead) -> Timely {
        let moved = |d: &&Duty| d.is(Twin::Dwelling) && d.counted_from.is_some_and(|moved| moved <= filing.on);
        match self.chronicle.duties.iter().rev().find(moved).and_then(|d| d.due) {
            Some(Due { due, .. }) if filing.not_handed_in && filing.under.statute == Statute::Rbb => {
                if filing.on <= due { Timely::InTime } else { Timely::Late }
            }
            _ => filing.timely,
        }
    }

    /// What happened and is punished: SPR 26–30, 31(i), (iv) and 33.
    pub(super) fn penalties(&mut self) {
        self.misuses();
        self.false_notices();
        self.refusals();
        self.certificates_left_behind();
    }

    /// As what a filing counts.
    fn counted_under(&self, filing: EventIx) -> Option<Provision> {
        self.chronicle.filings.iter().rev().find(|f| f.by == filing).and_then(|f| f.counts_as)
    }

    /// SPR 31(i), ICRRA 71-2(i): a false notice, whoever made it.
    pub(super) fn false_notices(&mut self) {
        for notice in &self.chronicle.false_notices {
            let by = self.life.event(notice.by).and_then(|e| e.by).unwrap_or(self.of);
            let of_icrra = self.counted_under(notice.by).is_some_and(|p| p.statute == Statute::Icrra);
            let penalty = if of_icrra {
                self.book.row(self.book.rows.card_penalties, notice.on).map(|(_, row)| row.of_a_false_notice())
            } else {
                self.book.row(self.book.rows.penalties, notice.on).map(|(_, row)| row.of_31(1))
            };
            self.incurred(penalty, by, notice.by);
        }
    }

    /// SPR 31(iv): the certificate was not shown to an official who may ask for it.
    pub(super) fn refusals(&mut self) {
        for refusal in &self.chronicle.refusals {
            let card = matches!(
                self.life.event(refusal.by).map(|e| &e.what),
                Some(What::AskedToShow { document: Document::Card, .. })
            );
            let penalty = if card {
                self.book.row(self.book.rows.card_penalties, refusal.on).map(|(_, row)| row.of_a_refusal())
            } else {
                self.book.row(self.book.rows.penalties, refusal.on).map(|(_, row)| row.of_31(4))
            };
            self.incurred(penalty, self.of, refusal.by);
        }
        for wrong in &self.chronicle.not_carried {
            let penalty = self.book.row(self.book.rows.card_penalties, wrong.on);
            self.incurred(penalty.map(|(_, row)| row.of_not_carrying()), self.of, wrong.by);
        }
        for wrong in &self.chronicle.passport_refused {
            let penalty = self.book.row(self.book.rows.card_penalties, wrong.on);
            self.incurred(penalty.map(|(_, row)| row.of_the_passport()), self.of, wrong.by);
        }
    }

    /// SPR 33: a permit taken for another while the certificate that waited with it stayed
    /// behind.
    pub(super) fn certificates_left_behind(&mut self) {
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

    pub(super) fn incurred(&mut self, penalty: Option<Penalty>, on: PersonIx, by: EventIx) {
        let Some(penalty) = penalty else { return };
        let said = PenaltySaid {
            of: self.id(),
            on: self.name(on),
            for_what: self.event(by),
            provision: penalty.provision,
            kind: penalty.kind,
            min_months: penalty.min_months,
            max_months: penalty.max_months,
            max_yen: penalty.max_yen,
            prison: penalty.prison,
            attempted: None,
            anywhere: false,
            see: penalty.see.to_vec(),
        };
        self.answer.penalties.push(said);
    }

    pub(super) fn departures(&mut self) {
        for departure in self.chronicle.departures.iter().filter(|d| d.of.is_some() || d.deemed.is_some()) {
            let of = departure.of.unwrap_or(Holder::MidToLongTermResident);
            let longest = self.book.row(self.book.rows.reentry_of(of), departure.left).map(|(_, row)| row.longest);
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
                provision: match (special, of) {
                    (true, Holder::SpecialPermanentResident) => spr(23, 2),
                    (true, Holder::MidToLongTermResident) => icrra(26, 1).branch(2),
                    (false, _) => icrra(26, 1),
                },
                why: steps(departure.why),
            };
            self.answer.re_entry.push(said);
        }
    }

    /// SPR 23(2): whether a departure on this day would be on special re-entry.
    pub(super) fn leave(&mut self) {
        let away = self.chronicle.abroad();
        let of = self.chronicle.holder(self.on);
        let span = self.chronicle.standing(self.on);
        let open = of.is_some() || span.and_then(|s| s.resident).is_some_and(open_to);
        if !open || away || self.chronicle.died.is_some() {
            return;
        }
        let holder = of.unwrap_or(Holder::MidToLongTermResident);
        let card = holder == Holder::MidToLongTermResident;
        // Whoever holds neither document goes on the passport alone.
        let certificate =
            of.is_none() || self.chronicle.certificate().is_none_or(|c| c.valid(self.on) && c.in_hand(self.on));
        let passport = self.passport != Paper::ReasonForNoPassport;
        let mut because = Vec::new();
        if !certificate {
            because.push(if card { reentry::NotDeemed::NoCard } else { reentry::NotDeemed::NoCertificate }.word());
        }
        if !passport {
            because.push(reentry::NotDeemed::NoPassport.word());
        }
        let stay = span.and_then(|s| s.stay);
        if excluded_by(stay.and_then(|s| s.designation)).is_some() {
            because.push(reentry::NotDeemed::Excluded.word());
        }
        let row = self.book.row(self.book.rows.reentry_of(holder), self.on).map(|(_, row)| row);
        let last = row.filter(|_| because.is_empty()).map(|row| reentry::come_back_by(&mut NoWhy, row, self.on));
        let ends = self.chronicle.special_stay.map(|special| special.last).or(stay.and_then(|s| s.until));
        let last = last.map(|last| within_the_stay(&mut NoWhy, last, ends));
        let provision = if card { icrra(26, 1).branch(2) } else { spr(23, 2) };
        let said = LeaveSaid { of: self.id(), can: because.is_empty().into(), because, last, provision };
        self.answer.leave.push(said);
    }

    /// ICRRA 22-4(1)(viii) – (x): the grounds that an untold or falsely told dwelling makes.
    pub(super) fn cancellation(&mut self) {
        let mut grounds: Vec<(Provision, Day)> = Vec::new();
        if let Some(since) = self.chronicle.dwelling_untold {
            grounds.push((cancellation::NEVER_TOLD, since));
        }
        if let Some(left) = self.chronicle.dwelling_left {
            grounds.push((cancellation::NOT_TOLD_AGAIN, left));
        }
        if self.chronicle.holder(self.on) != Some(Holder::MidToLongTermResident) {
            return;
        }
        for (provision, from) in grounds {
            let Some((_, row)) = self.book.row(self.book.rows.cancellation, from) else { continue };
            let last = cancellation::last_day_to_tell(row, from);
            self.answer.cancellation.push(CancellationSaid {
                of: self.person.id.clone(),
                provision,
                counted_from: from,
                last: Some(last),
                holds: (self.on > last).into(),
                good_reason_excuses: true,
                see: row.see.to_vec(),
            });
        }
        for wrong in &self.chronicle.false_notices {
            if self.counted_under(wrong.by).is_none_or(|p| p.statute != Statute::Icrra || !matches!(p.branch, 7..=9)) {
                continue;
            }
            let row = self.book.row(self.book.rows.cancellation, wrong.on).map(|(_, row)| row);
            self.answer.cancellation.push(CancellationSaid {
                of: self.person.id.clone(),
                provision: cancellation::TOLD_FALSELY,
                counted_from: wrong.on,
                last: None,
                holds: Truth::Yes,
                good_reason_excuses: false,
                see: row.map(|row| row.see.to_vec()).unwrap_or_default(),
            });
        }
    }

    /// Whether the passport is gone together with the document, as the file tells.
    fn passport_lost(&self) -> bool {
        let told = self.life.events.iter().rev().filter(|e| has_happened(e, self.of, self.on));
        told.filter_map(|e| match &e.what {
            What::LearnedOfLoss { documents, .. } if documents.contains(Document::Passport) => Some(true),
            What::Found { documents } if documents.contains(Document::Passport) => Some(false),
            What::Issued(i) if i.document == Document::Passport => Some(false),
            _ => None,
        })
        .next()
        .unwrap_or(false)
    }

    /// Whether the loss was learned of in the country of nationality, as the file tells.
    fn lost_at_home(&self) -> bool {
        let told = self.life.events.iter().rev().filter(|e| has_happened(e, self.of, self.on));
        let country = told.filter_map(|e| match &e.what {
            What::LearnedOfLoss { country, .. } => Some(country.told()),
            _ => None,
        });
        let there = country.flatten().next();
        there.is_some() && there == self.person.nationality.told()
    }

    /// The first report of a loss to one of `offices`, as the file tells, with where it was made.
    fn reported(&self, learned: Day, offices: &[ReportedTo]) -> Option<(&Event, Option<ReportedTo>)> {
        self.life.events.iter().filter(|e| e.who == self.of && !e.planned).find_map(|e| match &e.what {
            What::Reported { to, .. } if e.on.last >= learned.plus(-1) && e.on.first <= self.on => {
                let to = to.told().copied();
                // To whom nobody told: the police, as a rule.
                offices.contains(&to.unwrap_or(ReportedTo::Police)).then_some((e, to))
            }
            _ => None,
        })
    }

    /// Where a loss is reported: to the police; what was destroyed, where the disaster is certified, which is
    /// the municipality unless the file tells of the fire station.
    fn reports_to(&self, duty: &Duty, told: Option<ReportedTo>) -> Where {
        let destroyed = duty.learned.and_then(|ix| self.life.event(ix)).is_some_and(
            |e| matches!(&e.what, What::LearnedOfLoss { how, .. } if *how == Fact::Told(LossBy::Destruction)),
        );
        let to = told.unwrap_or(if destroyed { ReportedTo::Municipality } else { ReportedTo::Police });
        let office = match to {
            ReportedTo::Police => Office::Police,
            ReportedTo::FireStation => Office::FireStation,
            ReportedTo::MyNumberCallCentre => Office::MyNumberCallCentre,
            ReportedTo::Municipality => {
                let of = OfPlace::Residence;
                let name = self.municipality(of).and_then(|ix| self.life.municipality(ix)).map(|m| m.name.clone());
                return Where { office: Office::Municipality, of: Some(of), name };
            }
        };
        Where { office, of: None, name: None }
    }

    /// Who signs the power of attorney where the holder is a minor.
    fn signs_for_a_minor(&mut self) -> Vec<ActorSaid> {
        let Some((_, row)) = self.book.row(self.book.rows.appearance, self.on) else { return Vec::new() };
        let signs = appearance::for_a_minor(self.facts, row, self.life, self.of, self.on);
        signs.iter().map(|actor| self.actor(actor)).collect()
    }

    /// Whether the file tells that somebody left and not that they landed since.
    fn told_abroad(&self, who: PersonIx) -> bool {
        let told = self.life.events.iter().rev().filter(|e| has_happened(e, who, self.on));
        let left = told.filter_map(|e| match &e.what {
            What::Left(_) => Some(true),
            What::Landed(_) => Some(false),
            _ => None,
        });
        left.take(1).any(|left| left)
    }

    /// Practice: who in Japan asks for the certificate of the re-entry term: whoever is family and lives with
    /// the holder; where the file names nobody, such a relative or somebody with a power of attorney.
    fn asks_for_the_term(&mut self, duty: &Duty) -> Vec<ActorSaid> {
        let actors = self.actors(duty, self.procedure(duty.matter), false, self.on);
        let family = |actor: &&Actor| {
            matches!(actor.quality, As::Spouse | As::Child | As::FatherOrMother | As::OtherRelative)
                && actor.who.is_some()
        };
        let asked = |actor: &Actor| ActorSaid { must: false, on: Some("request"), ..self.actor(actor) };
        // Whoever left on the same journey cannot go there either.
        let here = |actor: &&Actor| actor.who.is_none_or(|who| !self.told_abroad(who));
        let named: Vec<ActorSaid> =
            actors.by.iter().chain(&actors.instead).filter(family).filter(here).map(asked).collect();
        if !named.is_empty() {
            return named;
        }
        let relative = actors.instead.iter().find(|a| a.quality == As::CohabitingRelative);
        let anyone = ActorSaid {
            who: None,
            quality: As::AnyoneAsked,
            must: false,
            on: Some("request"),
            provision: if duty.matter == Matter::CardLoss { icrra(26, 0) } else { spr(23, 0) },
            see: Vec::new(),
        };
        relative.map(asked).into_iter().chain([anyone]).collect()
    }

    /// The way to a new certificate after a loss, in the order it is walked.
    pub(super) fn steps(&mut self) {
        let Some(duty) = self.chronicle.duties.iter().rev().find(|d| {
            d.is(Twin::Loss)
                && matches!(d.state(self.on), State::NotYet | State::Open | State::Breached)
                && d.ended.is_none()
        }) else {
            return;
        };
        let learned = self.chronicle.certificate().and_then(|c| c.lost).map_or(self.on, |(day, _)| day);
        let of_the_loss = [ReportedTo::Police, ReportedTo::FireStation, ReportedTo::Municipality];
        let reported = self.reported(learned, &of_the_loss);
        let report = self.reports_to(duty, reported.and_then(|(_, to)| to));
        let done = reported.map(|(e, _)| e.id.clone());
        let stopped = self.reported(learned, &[ReportedTo::MyNumberCallCentre]);
        let stopped = stopped.map(|(e, _)| e.id.clone());
        let matter = duty.matter;
        let card = matter == Matter::CardLoss;
        let specified = self.chronicle.certificate().is_some_and(|c| c.specified);
        let no_passport = self.passport == Paper::ReasonForNoPassport;
        let passport_lost = no_passport && self.passport_lost();
        let awaits = duty.opens.is_none();
        let carries = card
            && !awaits
            && self.chronicle.holder(self.on) == Some(Holder::MidToLongTermResident)
            && !self.need_not_carry();
        let counter = self.place(self.procedure(matter));
        let translate = self.translate;
        let at_home = self.lost_at_home();
        let certified = awaits && (card || passport_lost);
        let in_japan = if certified { self.asks_for_the_term(duty) } else { Vec::new() };
        let signed_by = if certified { self.signs_for_a_minor() } else { Vec::new() };
        let of = self.person.id.clone();
        let mut step = |what, place: Option<Where>, gives: Vec<Paper>, provision, done| {
            let (of, by, papers, signed_by, fee_yen) = (of.clone(), Vec::new(), Vec::new(), Vec::new(), None);
            self.answer.steps.push(StepToDo {
                of,
                what,
                place,
                by,
                papers,
                signed_by,
                fee_yen,
                gives,
                provision,
                done,
            });
        };
        let asks = matter.provision();
        let (proof, translation, receipt) = if card {
            (icrra_order(19, 0).branch(11), icrra_order(62, 0), icrra(23, 2))
        } else {
            (spr_order(9, 0), spr_order(20, 0), spr(17, 1))
        };
        let office = |office| Some(Where { office, of: None, name: None });
        step("report-loss", Some(report), vec![Paper::ProofOfLoss], Some(proof), done);
        if specified {
            step("stop-my-number-function", office(Office::MyNumberCallCentre), Vec::new(), None, stopped);
        }
        if translate {
            step("have-translated", None, vec![Paper::Translation], Some(translation), None);
        }
        if carries {
            let what = if no_passport { "carry-proof" } else { "carry-passport-and-proof" };
            step(what, None, Vec::new(), None, None);
        }
        if passport_lost {
            let issuer = if awaits && at_home { Office::HomeAuthority } else { Office::Embassy };
            step("get-new-passport", office(issuer), vec![Paper::Passport], None, None);
        }
        if certified {
            step("have-re-entry-term-certificate-issued", office(Office::Bureau), Vec::new(), None, None);
        }
        if awaits {
            let landing = if card { icrra(7, 1) } else { asks };
            step("return-to-japan", None, Vec::new(), Some(landing), None);
        }
        step("apply", Some(counter.clone()), Vec::new(), Some(asks), None);
        step("receive", Some(counter), Vec::new(), Some(receipt), None);
        let term = |s: &&mut StepToDo| s.of == of && s.what == "have-re-entry-term-certificate-issued";
        if let Some(step) = self.answer.steps.iter_mut().find(term) {
            step.by = in_japan;
            step.signed_by = signed_by;
            step.papers = vec![Paper::PowerOfAttorney, Paper::ProofOfLoss];
            step.papers.extend(translate.then_some(Paper::Translation));
            step.fee_yen = Some(0);
        }
    }

    /// Whether those who were asked to act may.
    pub(super) fn agents(&mut self) {
        for (ix, event) in (0..).map(EventIx).zip(&self.life.events) {
            let What::Asked { agent, for_what } = &event.what else { continue };
            if !has_happened(event, self.of, self.on) {
                continue;
            }
            let Some(duty) = self.chronicle.duties.iter().rev().find(|d| d.matter.provision() == *for_what) else {
                continue;
            };
            let procedure = self.procedure(duty.matter);
            let prevented = self.prevented(self.on, duty.origin);
            let actors = self.actors(duty, procedure, prevented, self.on);
            let everyone = || actors.by.iter().chain(&actors.instead);
            let found = everyone().find(|a| a.who == Some(*agent));
            let found = found.or_else(|| everyone().find(|a| a.quality == As::AnyoneAsked));
            let profession = self.life.person(*agent).and_then(|p| p.profession);
            // What the office would have to have found of somebody of the profession, were there the way.
            let way = profession.map(|profession| match profession {
                Profession::Lawyer => (As::Lawyer, "notice-to-the-bureau"),
                Profession::AdministrativeScrivener => (As::AdministrativeScrivener, "notice-to-the-bureau"),
                Profession::OrganisationStaff => (As::OrganisationStaff, "approval-of-the-bureau"),
            });
            let lacks = way.filter(|(quality, _)| found.is_none() && everyone().any(|a| a.quality == *quality));
            let agents = everyone().find(|a| a.quality == As::Lawyer).map(|a| a.provision);
            self.answer.agents.push(AgentSaid {
                of: self.id(),
                asked: self.event(ix),
                who: self.name(*agent),
                for_what: *for_what,
                may: found.is_some().into(),
                quality: found.map(|a| a.quality),
                lacks: lacks.map(|(_, what)| what),
                provision: found.map(|a| a.provision).or(agents).unwrap_or(*for_what),
            });
        }
    }

    pub(super) fn warnings(&mut self) {
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
    let early = |m: Matter| m.is(Twin::Renewal) && provision == Some(Twin::EarlyRenewal.of(m.holder()).provision());
    provision == Some(matter.provision()) || early(matter)
}

fn act_of(provision: Provision) -> Act {
    match (provision.statute, provision.article) {
        (Statute::Spr, 10 | 11) => Act::Notify,
        (Statute::Spr, 16) => Act::Return,
        (Statute::Spr, 17) => Act::Show,
        (Statute::Icrra, 19) if matches!(provision.branch, 7..=10 | 16) => Act::Notify,
        (Statute::Icrra, 19) if provision.branch == 15 => Act::Return,
        (Statute::Icrra, 23) if matches!(provision.paragraph, 2 | 5) => Act::Carry,
        (Statute::Icrra, 23) => Act::Show,
        _ => Act::Apply,
    }
}
