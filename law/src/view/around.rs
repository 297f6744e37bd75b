//! What stands around the duties: filings, journeys, penalties, what is not owed, and doubts
//! about the file.

use super::{View, steps};
use crate::chronicle::{Absent, Because, Duty, Matter, NoDuty, State};
use crate::facts::{Facts, has_happened};
use crate::judgment::*;
use crate::life::{Document, EventIx, Fact, LeftWith, Paper, Person, PersonIx, Standing, What};
use crate::procedure::{Act, OfPlace, Office};
use crate::provision::{Provision, Statute, icrra, spr, spr_order};
use crate::spr::Due;
use crate::spr::penalties::Penalty;
use crate::spr::reentry;
use crate::time::{Bounds, Day, FIRST_KNOWN, LAST_KNOWN};
use crate::why::NoWhy;

impl<F: Facts> View<'_, F> {
    /// ICRRA 22-2(1), SPR 21: until when somebody without a standing may stay.
    pub(super) fn stay(&mut self) {
        let Some((Due { raw, due }, provision)) = self.chronicle.stay else { return };
        if self.chronicle.standing(self.on).is_none_or(|s| s.is == Standing::None) {
            self.answer.stay.push(StaySaid { of: self.id(), raw, last: Bounds::exact(due), provision });
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

    /// What happened and is punished: SPR 31(i) and 33.
    pub(super) fn penalties(&mut self) {
        self.false_notices();
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
            min_months: None,
            max_months: penalty.max_months,
            max_yen: penalty.max_yen,
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

fn act_of(provision: Provision) -> Act {
    match (provision.statute, provision.article) {
        (Statute::Spr, 10 | 11) => Act::Notify,
        (Statute::Spr, 16) => Act::Return,
        (Statute::Spr, 17) => Act::Show,
        _ => Act::Apply,
    }
}
