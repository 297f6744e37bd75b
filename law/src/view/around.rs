//! What stands around the duties: filings, journeys, penalties, what is not owed, and doubts
//! about the file.

use super::{View, steps};
use crate::chronicle::{Absent, Because, Ceased, Duty, FilingRead, Matter, NoDuty, StandingSpan, State, Timely};
use crate::facts::{Facts, Path, has_happened};
use crate::judgment::*;
use crate::life::{
    Against, Document, EventIx, Fact, LeftWith, Length, MisuseAct, MisuseObject, Offence, Outcome, Paper, Person,
    PersonIx, Punishment, Sentenced, Standing, Suspended, Term, What,
};
use crate::procedure::{Act, Authority, OfPlace, Office};
use crate::provision::{Provision, Statute, icrra, spr, spr_order};
use crate::spr::Due;
use crate::spr::deportation::{Ground, Sentence};
use crate::spr::landing::Examination;
use crate::spr::misuse::NoOffence;
use crate::spr::penalties::{Penalty, PenaltyKind};
use crate::spr::stay::OVERSTAYING;
use crate::spr::{deportation, landing, misuse, reentry};
use crate::time::{Bounds, Day, FIRST_KNOWN, LAST_KNOWN};
use crate::why::{NoWhy, Steps, Why};

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
                beyond: OVERSTAYING,
                provision,
            };
            self.answer.stay.push(said);
        }
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
        let away = self.chronicle.departures.last().filter(|d| d.landed.is_none() && d.of_spr);
        let Some(departure) = away else { return };
        let permission = self.is_spr() && departure.last.is_some_and(|last| self.on <= last.possibly);
        let Examination { examined, left_out, provision } = landing::examination(permission);
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

    /// SPR 23(1): each permit with the longest it may run.
    pub(super) fn permits(&mut self) {
        for permit in &self.chronicle.permits {
            let said = PermitSaid {
                of: self.id(),
                permit: self.event(permit.by),
                from: permit.from,
                until: permit.until,
                longest: permit.longest,
                ceiling: permit.ceiling,
                provision: spr(23, 1),
                why: steps(permit.why),
            };
            if let Some(printed) = permit.until.filter(|&until| until > permit.ceiling.possibly) {
                let ceiling = permit.ceiling.possibly;
                self.answer.warnings.push(Warning::PermitTooLong { permit: said.permit.clone(), printed, ceiling });
            }
            self.answer.permits.push(said);
        }
    }

    /// SPR 26–30: what somebody did with a certificate, wherever it was.
    pub(super) fn misuses(&mut self) {
        for (ix, event) in (0..).map(EventIx).zip(&self.life.events) {
            let What::Misused { act, object, for_use, attempted, .. } = &event.what else { continue };
            if !has_happened(event, self.of, self.on) {
                continue;
            }
            let Some((_, row)) = self.book.row(self.book.rows.misuse, event.on.last) else { continue };
            let of_an_object = !matches!(act, MisuseAct::ForgeOrAlter | MisuseAct::PrepareTools);
            let object =
                if of_an_object { self.facts.word(Path::Event(ix, "object"), object) } else { MisuseObject::Forged };
            let purpose = misuse::needs_purpose(*act) && self.facts.truth(Path::Event(ix, "for_use"), for_use);
            let attempted = self.facts.truth_or(Path::Event(ix, "attempted"), attempted, false);
            match misuse::offence(row, *act, object, purpose, attempted) {
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
                        attempted: attempted.then(|| misuse::attempt(offence.provision)),
                        anywhere: true,
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
                        provision: spr(26, 0),
                        because: vec![because],
                        at: Some(self.event(ix)),
                        why: None,
                    };
                    self.answer.none.push(said);
                }
            }
        }
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
    pub(super) fn landed_with_a_status(&self) -> bool {
        let landed = |w: &What| matches!(w, What::Landed { status: Some(_), .. });
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
                timely: filing.timely,
                meets: meets.map(|d| self.duty_id(d)).collect(),
                outcome: filing.outcome,
            };
            self.answer.filings.push(said);
        }
    }

    /// What happened and is punished: SPR 26–30, 31(i), (iv) and 33.
    pub(super) fn penalties(&mut self) {
        self.misuses();
        self.false_notices();
        self.refusals();
        self.certificates_left_behind();
    }

    /// SPR 31(i): a false notice, whoever made it.
    pub(super) fn false_notices(&mut self) {
        for notice in &self.chronicle.false_notices {
            let by = self.life.event(notice.by).and_then(|e| e.by).unwrap_or(self.of);
            let penalty = self.book.row(self.book.rows.penalties, notice.on).map(|(_, row)| row.of_31(1));
            self.incurred(penalty, by, notice.by);
        }
    }

    /// SPR 31(iv): the certificate was not shown to an official who may ask for it.
    pub(super) fn refusals(&mut self) {
        for refusal in &self.chronicle.refusals {
            let penalty = self.book.row(self.book.rows.penalties, refusal.on).map(|(_, row)| row.of_31(4));
            self.incurred(penalty, self.of, refusal.by);
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
        };
        self.answer.penalties.push(said);
    }

    pub(super) fn departures(&mut self) {
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
    pub(super) fn leave(&mut self) {
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
    pub(super) fn steps(&mut self) {
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
    provision == Some(matter.provision()) || (provision == Some(spr(12, 2)) && matter == Matter::Renewal)
}

fn act_of(provision: Provision) -> Act {
    match (provision.statute, provision.article) {
        (Statute::Spr, 10 | 11) => Act::Notify,
        (Statute::Spr, 16) => Act::Return,
        (Statute::Spr, 17) => Act::Show,
        _ => Act::Apply,
    }
}
