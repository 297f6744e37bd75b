//! Duties as they open, and what a filing is worth to them.

use super::Fold;
use crate::Set;
use crate::chronicle::{
    Absent, Because, Decision, Duty, Fell, FilingRead, Matter, NoDuty, Origin, Timely, Wrong, office_days,
};
use crate::facts::{Facts, Path, has_happened};
use crate::life::{EventIx, Fact, Outcome, Paper, Reason, What};
use crate::provision::{Provision, Statute, spr};
use crate::spr::residence::Counts;
use crate::spr::{Deadline, due, residence};
use crate::time::{Bounds, Day, OfficeDays};
use crate::why::{Said, Steps, Why};
use crate::words::Word;

impl<'a, F: Facts, W: Why> Fold<'a, F, W> {
    /// The closed days of the office of the residence (居住地).
    pub(super) fn municipal(&self) -> OfficeDays<'a> {
        office_days(self.life, self.out.residence)
    }

    /// The closed days of the office of the dwelling (住居地), for SPR 10.
    pub(super) fn dwelling_office(&self) -> OfficeDays<'a> {
        office_days(self.life, self.out.dwelling)
    }

    /// The place of the certificate last issued.
    pub(super) fn last_certificate(&self) -> Option<u32> {
        self.out.certificates.len().checked_sub(1).and_then(|at| u32::try_from(at).ok())
    }

    /// Opens a duty whose period starts with what happened on `from`.
    pub(super) fn open_from(
        &mut self,
        matter: Matter,
        origin: Origin,
        from: Day,
        (version, row): (Day, &'static Deadline),
        office: &OfficeDays<'_>,
    ) {
        let mark = self.why.mark();
        let due = due(self.why, row, from, office);
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(from)),
            due: Some(due),
            counted_from: Some(from),
            why: Steps { from: mark, to: self.why.mark() },
            ..Duty::opened(matter, self.last_certificate(), origin, version, (row.known, row.see))
        });
    }

    pub(super) fn absent(
        &mut self,
        what: Absent,
        provision: Provision,
        because: Because,
        at: Option<Origin>,
        why: Steps,
    ) {
        self.out.none.push(NoDuty { what, provision, because, at, why });
    }

    /// The first pending duty or right of `matter`, with its place.
    pub(super) fn unmet(&mut self, matter: Matter) -> Option<(u32, &mut Duty)> {
        let found = self.out.duties.iter_mut().enumerate().find(|(_, d)| d.matter == matter && d.pending());
        found.and_then(|(at, d)| u32::try_from(at).ok().map(|at| (at, d)))
    }

    pub(super) fn falls_away(&mut self, matters: &[Matter], on: Day, by: Option<EventIx>, because: Fell) {
        for duty in &mut self.out.duties {
            if matters.contains(&duty.matter) && duty.pending() {
                duty.ended = Some((on, by, because));
                self.why.step(duty.matter.provision(), || Said::FellAway { on, because: because.word() });
            }
        }
    }

    /// A filing that counts as one of `matter`: it meets the pending duty, unless it came
    /// before the first day.
    pub(super) fn file(&mut self, on: Day, by: EventIx, under: Provision, matter: Matter) {
        let provision = matter.provision();
        let mut read = FilingRead { counts_as: Some(provision), ..FilingRead::as_none(by, on, under) };
        let mut filed = None;
        let mut early = None;
        if let Some((at, duty)) = self.unmet(matter) {
            let last = duty.due.map(|d| d.due);
            if let Some(opens) = duty.opens.filter(|opens| on < opens.possibly) {
                read.timely = Timely::TooEarly;
                early = Some(opens.possibly);
            } else {
                duty.met = Some((on, Some(by)));
                read.meets = true;
                read.timely = match last {
                    None => Timely::NoPeriod,
                    Some(last) if on <= last => Timely::InTime,
                    Some(_) => Timely::Late,
                };
                filed = Some((at, last));
            }
        }
        if matter == Matter::Permission {
            // SPR 4(2) binds within the period; after it the Act forbids nothing (Q11).
            let outcome = match (read.meets, read.timely) {
                (false, _) => Decision::CannotBeGranted,
                (true, Timely::InTime) => Decision::MustBeGranted,
                (true, _) => Decision::MayBeGranted,
            };
            read.outcome = (!self.is_spr()).then_some(outcome);
        }
        if let Some(opens) = early {
            self.why.step(provision, || Said::FiledTooEarly { on, opens });
        }
        if let Some((at, last)) = filed {
            self.why.step(provision, || Said::Filed { on, due: last });
            let to = self.why.mark();
            if let Some(duty) = self.out.duties.get_mut(at as usize)
                && duty.why.to.saturating_add(1) == to
            {
                duty.why.to = to;
            }
        }
        self.out.filings.push(read);
        if matter == Matter::Particulars {
            // One notice tells every particular that changed.
            while let Some((_, duty)) = self.unmet(matter) {
                duty.met = Some((on, Some(by)));
            }
        }
    }

    /// A filing that only the issue tells of, on its own day.
    pub(super) fn filed_as_issued(&mut self, on: Day, ix: EventIx) {
        let Some(What::Issued(issued)) = self.life.event(ix).map(|e| &e.what) else { return };
        let Some(&basis) = issued.basis.told() else { return };
        let matter = Matter::of(basis).map(Matter::provision);
        if self.out.filings.iter().rev().take_while(|f| f.on == on).any(|f| f.counts_as == matter) {
            return;
        }
        self.applied(on, ix, basis, &Fact::NotTold);
    }

    pub(super) fn applied(&mut self, on: Day, ix: EventIx, under: Provision, reason: &Fact<Reason>) {
        match Matter::of(under) {
            Some(Matter::EarlyRenewal) => self.applied_early(on, ix, under, reason),
            // Nothing damaged is told: an exchange at the holder's wish.
            Some(Matter::Replacement) if self.unmet(Matter::Replacement).is_none() => self.applied_for_exchange(on, ix),
            Some(Matter::PermissionTableII) => self.applied_under_5(on, ix),
            Some(matter) => self.file(on, ix, under, matter),
            None => {}
        }
    }

    /// SPR 14(1), second sentence: an exchange may be applied for unless there is no good reason,
    /// which is for the office to find.
    fn applied_for_exchange(&mut self, on: Day, ix: EventIx) {
        let mut read = FilingRead { counts_as: Some(spr(14, 1)), ..FilingRead::as_none(ix, on, spr(14, 1)) };
        let usable = self.out.certificates.last().is_none_or(|c| c.void.is_none() && c.in_hand(on));
        if self.is_spr() && usable {
            let issued = matches!(self.life.event(ix).map(|e| &e.what), Some(What::Issued(_)));
            let good = issued
                || match self.decided(spr(14, 1)) {
                    Some(outcome) => outcome == Outcome::Granted,
                    None => self.facts.holds(Path::Office("reason-14-1", self.of)),
                };
            read.outcome = Some(if good { Decision::MustBeGranted } else { Decision::CannotBeGranted });
            read.meets = !issued;
            if let Some((version, row)) = self.book.row(self.book.rows.fee, on).filter(|_| !issued) {
                self.out.duties.push(Duty {
                    opens: Some(Bounds::exact(on)),
                    met: Some((on, Some(ix))),
                    ..Duty::opened(
                        Matter::Exchange,
                        self.last_certificate(),
                        Origin::Event(ix),
                        version,
                        (row.known, row.see),
                    )
                });
            }
        } else {
            read.outcome = Some(Decision::CannotBeGranted);
        }
        self.out.filings.push(read);
    }

    /// SPR 5(2): whoever may apply must be granted it.
    fn applied_under_5(&mut self, on: Day, ix: EventIx) {
        let mut read = FilingRead { counts_as: Some(spr(5, 1)), ..FilingRead::as_none(ix, on, spr(5, 1)) };
        if self.unmet(Matter::PermissionTableII).is_none() {
            self.may_apply_under_5(on, Origin::Event(ix));
        }
        if let Some((_, duty)) = self.unmet(Matter::PermissionTableII) {
            duty.met = Some((on, Some(ix)));
            read.meets = true;
        }
        if !self.is_spr() {
            read.outcome = Some(if read.meets { Decision::MustBeGranted } else { Decision::CannotBeGranted });
        }
        self.out.filings.push(read);
    }

    /// What was decided under a provision, the last time up to now.
    pub(super) fn decided(&self, provision: Provision) -> Option<Outcome> {
        let told = self.life.events.iter().rev().filter(|e| has_happened(e, self.of, self.out.until));
        told.filter_map(|e| match &e.what {
            What::Decided { under, outcome } if *under == provision => Some(*outcome),
            _ => None,
        })
        .next()
    }

    /// SPR 12(2): before the window, for an unavoidable reason, it leaves nothing to do in it.
    fn applied_early(&mut self, on: Day, ix: EventIx, under: Provision, reason: &Fact<Reason>) {
        if self.unmet(Matter::Renewal).is_some_and(|(_, d)| d.opens.is_some_and(|opens| on >= opens.possibly)) {
            // In the window or after it, it is the application that 12(1) asks for.
            self.file(on, ix, under, Matter::Renewal);
            return;
        }
        let good = match reason {
            Fact::Told(reason) => *reason == Reason::Unavoidable,
            // An issue on this basis shows that the reason was accepted.
            Fact::NotTold if matches!(self.life.event(ix).map(|e| &e.what), Some(What::Issued(_))) => true,
            Fact::NotTold | Fact::Unknown => self.facts.holds(Path::Event(ix, "reason")),
        };
        let mut read = FilingRead { counts_as: good.then_some(under), ..FilingRead::as_none(ix, on, under) };
        if good && let Some((_, duty)) = self.unmet(Matter::Renewal) {
            duty.met = Some((on, Some(ix)));
            read.meets = true;
            read.timely = Timely::InTime;
        }
        self.out.filings.push(read);
    }

    pub(super) fn notified(
        &mut self,
        on: Day,
        ix: EventIx,
        under: Provision,
        papers: &Fact<Set<Paper>>,
        falsely: &Fact<bool>,
    ) {
        let of_dwelling = under.statute == Statute::Rbb || under.article == 10;
        if under == spr(11, 1) {
            self.file(on, ix, under, Matter::Particulars);
        } else if of_dwelling {
            self.notified_dwelling(on, ix, under, papers);
        }
        // SPR 31(i) punishes false notices under SPR 10 and 11, those that count as one included.
        let of_this_act = self.out.filings.last().is_some_and(|f| f.by == ix && f.counts_as.is_some());
        if of_this_act && self.is_spr() && self.facts.truth_or(Path::Event(ix, "false"), falsely, false) {
            self.out.false_notices.push(Wrong { by: ix, on });
        }
    }

    /// SPR 10: the notice counts if it is one of those named and the certificate came with it.
    fn notified_dwelling(&mut self, on: Day, ix: EventIx, under: Provision, papers: &Fact<Set<Paper>>) {
        let shows = self.out.certificates.last().is_none_or(|c| c.shows_dwelling);
        let with = Set::from_members(&[Paper::Certificate]);
        let handed_in = match papers {
            Fact::Told(papers) => *papers,
            // A direct notice is made by handing it in.
            Fact::NotTold if under.statute == Statute::Spr => with,
            Fact::NotTold | Fact::Unknown => {
                if residence::counts(under, with, shows) != Counts::AsNone
                    && self.facts.holds(Path::Event(ix, "papers"))
                {
                    with
                } else {
                    Set::EMPTY
                }
            }
        };
        match residence::counts(under, handed_in, shows) {
            Counts::As(provision) => {
                let matter = if provision.paragraph == 1 { Matter::FirstDwelling } else { Matter::Dwelling };
                self.file(on, ix, under, matter);
                if let Some(certificate) = self.out.certificates.last_mut() {
                    certificate.shows_dwelling = true;
                    certificate.written_on = true;
                }
            }
            Counts::NotHandedIn(_) => {
                self.out.filings.push(FilingRead { not_handed_in: true, ..FilingRead::as_none(ix, on, under) })
            }
            Counts::AsNone => self.out.filings.push(FilingRead::as_none(ix, on, under)),
        }
    }
}
