//! Duties as they open, and what a filing is worth to them.

use super::Fold;
use crate::Set;
use crate::card::residence as card;
use crate::chronicle::{
    Absent, Because, Decision, Duty, Fell, FilingRead, Holder, Matter, NoDuty, Origin, Timely, Twin, Wrong, office_days,
};
use crate::facts::{Facts, Path, has_happened};
use crate::life::{EventIx, Fact, Outcome, Paper, Reason, What};
use crate::provision::{Provision, Statute, icrra, spr};
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

    /// The closed days of the office where a matter is filed: of a dwelling that of the dwelling (住居地),
    /// else for a certificate that of the residence, for a card the bureau.
    pub(super) fn counter(&self, matter: Matter) -> OfficeDays<'a> {
        if matter.is_any(&[Twin::FirstDwelling, Twin::Dwelling]) {
            office_days(self.life, self.out.dwelling)
        } else if matter.holder() == Holder::SpecialPermanentResident {
            self.municipal()
        } else {
            OfficeDays::national()
        }
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
        // A row serves several provisions of one period; the reason cites the one at stake.
        let row = &Deadline { provision: matter.provision(), ..*row };
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

    pub(super) fn falls_away(&mut self, matters: &[Twin], on: Day, by: Option<EventIx>, because: Fell) {
        for duty in &mut self.out.duties {
            if duty.matter.is_any(matters) && duty.pending() {
                duty.ended = Some((on, by, because));
                self.why.step(duty.matter.provision(), || Said::FellAway { on, because: because.word() });
            }
        }
    }

    /// A filing that counts as one of `matter`: it meets the pending duty, unless it came
    /// before the first day, or was a false notice.
    ///
    /// That a false notice meets nothing is our reading: what SPR 10, 11 and ICRRA 19-7 – 19-10, 19-16 ask to
    /// be told is the new dwelling, or what changed, and whoever tells another has not told it. The notice
    /// still counts as one made, so SPR 31(i) and ICRRA 71-2(i) punish it, and the duty runs on beside them.
    pub(super) fn file(&mut self, on: Day, by: EventIx, under: Provision, matter: Matter) {
        let provision = matter.provision();
        let mut read = FilingRead { counts_as: Some(provision), ..FilingRead::as_none(by, on, under) };
        let mut filed = None;
        let mut early = None;
        let falsely = self.told_falsely(by);
        read.falsely = falsely;
        if let Some((at, duty)) = self.unmet(matter) {
            let last = duty.due.map(|d| d.due);
            if let Some(opens) = duty.opens.filter(|opens| on < opens.possibly) {
                read.timely = Timely::TooEarly;
                early = Some(opens.possibly);
            } else {
                read.timely = match last {
                    None => Timely::NoPeriod,
                    Some(last) if on <= last => Timely::InTime,
                    Some(_) => Timely::Late,
                };
                if !falsely {
                    duty.met = Some((on, Some(by)));
                    read.meets = true;
                    filed = Some((at, last));
                }
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
        if matches!(matter, Matter::Extension | Matter::Acquisition) {
            read.outcome = self.outcome(under, on);
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
        if matter.is(Twin::Particulars) && !falsely {
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
        // A change of status is applied for by the same day as a longer stay.
        if under == icrra(20, 2) {
            return self.file(on, ix, under, Matter::Extension);
        }
        match Matter::of(under) {
            Some(matter) if matter.is(Twin::EarlyRenewal) => self.applied_early(on, ix, under, reason),
            // Nothing damaged is told: an exchange at the holder's wish.
            Some(matter) if matter.is(Twin::Replacement) && self.unmet(matter).is_none() => {
                self.applied_for_exchange(on, ix, matter.holder())
            }
            Some(Matter::PermissionTableII) => self.applied_under_5(on, ix),
            Some(matter) => self.file(on, ix, under, matter),
            None if under == icrra(22, 1) => self.applied_for_permanent_residence(on, ix),
            None => {}
        }
    }

    /// ICRRA 22(1): no period, and no bridge: 20(6) and 21(4) speak of applications under 20(2) and 21(2).
    fn applied_for_permanent_residence(&mut self, on: Day, ix: EventIx) {
        let under = icrra(22, 1);
        let outcome = self.outcome(under, on);
        self.out.filings.push(FilingRead { counts_as: Some(under), outcome, ..FilingRead::as_none(ix, on, under) });
        if self.stay_until().is_some() {
            let because = Because::ForPermanentResidence;
            self.absent(Absent::Right, icrra(20, 6), because, Some(Origin::Event(ix)), Steps::default());
        }
    }

    /// What came of an application made on `on`: the first decision under its provision since.
    fn outcome(&self, under: Provision, on: Day) -> Option<Decision> {
        let told = self.life.events.iter().filter(|e| has_happened(e, self.of, self.out.until) && e.on.last >= on);
        told.filter_map(|e| match &e.what {
            What::Decided { under: decided, outcome: Outcome::Granted } if *decided == under => Some(Decision::Granted),
            What::Decided { under: decided, outcome: Outcome::Refused } if *decided == under => Some(Decision::Refused),
            _ => None,
        })
        .next()
    }

    /// SPR 14(1), second sentence: an exchange may be applied for unless there is no good reason,
    /// which is for the office to find.
    fn applied_for_exchange(&mut self, on: Day, ix: EventIx, holder: Holder) {
        let under = Twin::Exchange.of(holder).provision();
        let mut read = FilingRead { counts_as: Some(under), ..FilingRead::as_none(ix, on, under) };
        let usable = self.out.certificates.last().is_none_or(|c| c.void.is_none() && c.in_hand(on));
        if self.holder() == Some(holder) && usable {
            let issued = matches!(self.life.event(ix).map(|e| &e.what), Some(What::Issued(_)));
            let good = issued
                || match self.decided(under) {
                    Some(outcome) => outcome == Outcome::Granted,
                    None => {
                        let question = match holder {
                            Holder::SpecialPermanentResident => "reason-14-1",
                            Holder::MidToLongTermResident => "reason-19-13-1",
                        };
                        self.facts.holds(Path::Office(question, self.of))
                    }
                };
            read.outcome = Some(if good { Decision::MustBeGranted } else { Decision::CannotBeGranted });
            read.meets = !issued;
            if let Some((version, row)) = self.book.row(self.book.rows.fee, on).filter(|_| !issued) {
                self.out.duties.push(Duty {
                    opens: Some(Bounds::exact(on)),
                    met: Some((on, Some(ix))),
                    ..Duty::opened(
                        Twin::Exchange.of(holder),
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
        let renewal = Matter::of(under).map_or(Matter::Renewal, |m| Twin::Renewal.of(m.holder()));
        if self.unmet(renewal).is_some_and(|(_, d)| d.opens.is_some_and(|opens| on >= opens.possibly)) {
            // In the window or after it, it is the application that 12(1) asks for.
            self.file(on, ix, under, renewal);
            return;
        }
        let good = match reason {
            Fact::Told(reason) => *reason == Reason::Unavoidable,
            // An issue on this basis shows that the reason was accepted.
            Fact::NotTold if matches!(self.life.event(ix).map(|e| &e.what), Some(What::Issued(_))) => true,
            Fact::NotTold | Fact::Unknown => self.facts.holds(Path::Event(ix, "reason")),
        };
        let mut read = FilingRead { counts_as: good.then_some(under), ..FilingRead::as_none(ix, on, under) };
        if good && let Some((_, duty)) = self.unmet(renewal) {
            duty.met = Some((on, Some(ix)));
            read.meets = true;
            read.timely = Timely::InTime;
        }
        self.out.filings.push(read);
    }

    pub(super) fn notified(&mut self, on: Day, ix: EventIx, under: Provision, papers: &Fact<Set<Paper>>) {
        let of_16 = under.statute == Statute::Icrra && (under.article, under.branch) == (19, 16);
        if of_16 {
            self.file(on, ix, under, if under.item == 3 { Matter::Spouse } else { Matter::Affiliation });
        } else if let Some(matter) = Matter::of(under).filter(|m| m.is(Twin::Particulars)) {
            self.file(on, ix, under, matter);
        } else if self.holder() == Some(Holder::MidToLongTermResident) {
            self.notified_card_dwelling(on, ix, under, papers);
        } else if under.statute == Statute::Rbb || under.statute == Statute::Spr && under.article == 10 {
            self.notified_dwelling(on, ix, under, papers);
        }
        // SPR 31(i) punishes false notices under SPR 10 and 11, those that count as one included.
        if self.out.filings.last().is_some_and(|f| f.by == ix && f.falsely) && self.holder().is_some() {
            self.out.false_notices.push(Wrong { by: ix, on });
        }
    }

    /// Whether a filing is a notice that was false.
    fn told_falsely(&mut self, by: EventIx) -> bool {
        match self.life.event(by).map(|e| &e.what) {
            Some(What::Notified { falsely, .. }) => self.facts.truth_or(Path::Event(by, "false"), falsely, false),
            _ => false,
        }
    }

    /// ICRRA 19-7 to 19-9: the same for a card.
    fn notified_card_dwelling(&mut self, on: Day, ix: EventIx, under: Provision, papers: &Fact<Set<Paper>>) {
        if !card::of_dwelling(under) {
            return;
        }
        let told = match self.first_dwelling {
            Some((Matter::CardFirstDwelling, _)) => card::Told::AfterLanding,
            Some(_) => card::Told::AfterGrant,
            None => card::Told::Another,
        };
        let with = Set::from_members(&[Paper::Card]);
        let handed_in = match papers {
            Fact::Told(papers) => *papers,
            Fact::NotTold if under.statute == Statute::Icrra => with,
            Fact::NotTold | Fact::Unknown => {
                let could = card::counts(under, with, told) != Counts::AsNone;
                if could && self.facts.holds(Path::Event(ix, "papers")) { with } else { Set::EMPTY }
            }
        };
        match card::counts(under, handed_in, told) {
            Counts::As(provision) => {
                let matter = Matter::of(provision).unwrap_or(Matter::CardDwelling);
                self.file(on, ix, under, matter);
                if self.out.filings.last().is_some_and(|f| !f.falsely) {
                    self.dwelling_told();
                }
                if let Some(document) = self.out.certificates.last_mut() {
                    document.shows_dwelling = true;
                    document.written_on = true;
                }
            }
            Counts::NotHandedIn(_) => {
                self.out.filings.push(FilingRead { not_handed_in: true, ..FilingRead::as_none(ix, on, under) })
            }
            Counts::AsNone => self.out.filings.push(FilingRead::as_none(ix, on, under)),
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
