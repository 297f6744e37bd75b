//! Departures and landings (SPR 23, 15(iii), 15(iv)).

use super::Fold;
use crate::Set;
use crate::chronicle::{Absent, Because, Ceased, Departure, Matter, Origin, Permit};
use crate::facts::{Facts, Path, has_happened};
use crate::life::{Event, EventIx, Excluded, Fact, Issued, Lacked, Left, LeftWith, Paper, Standing, What};
use crate::provision::{icrra, spr};
use crate::spr::invalidity::{Ends, Void};
use crate::spr::reentry::{self, NotDeemed};
use crate::time::{Bounds, Day};
use crate::view;
use crate::why::{Steps, Why};

impl<F: Facts, W: Why> Fold<'_, F, W> {
    /// Left, and not told to have landed since.
    pub(super) fn abroad(&self) -> bool {
        self.out.departures.last().is_some_and(|d| d.landed.is_none())
    }

    /// SPR 23, and 15(iii) where there was no permission to come back.
    pub(super) fn left(&mut self, on: Day, ix: EventIx, left: &Left) {
        let of_spr = self.is_spr();
        let with = self.facts.word(Path::Event(ix, "with"), &left.with);
        let mark = self.why.mark();
        let (deemed, last) = match with {
            LeftWith::Nothing => (None, None),
            LeftWith::ReEntryPermit => (None, self.permit_until(on, ix, left)),
            // What a departure of somebody else comes to is not this Act's to say.
            LeftWith::SpecialReEntry if !of_spr => (None, None),
            LeftWith::SpecialReEntry => {
                let deemed = self.deemed(on, ix, left);
                let row = self.book.row(self.book.rows.reentry, on).filter(|_| deemed.is_ok());
                (Some(deemed), row.map(|(_, row)| reentry::come_back_by(self.why, row, on)))
            }
        };
        let why = Steps { from: mark, to: self.why.mark() };
        self.out.departures.push(Departure { by: ix, left: on, with, of_spr, deemed, last, landed: None, why });
        self.away = last.is_some().then(|| self.out.departures.len().saturating_sub(1));
        if last.is_none() && of_spr && self.facts.truth_or(Path::Event(ix, "confirmed"), &left.confirmed, true) {
            let origin = Origin::Event(ix);
            self.void(Void::departed(on), origin);
            self.cease(on, Ends::During, Ceased::LeftWithoutPermission, origin);
        }
    }

    /// SPR 23(1): a re-entry permit (ICRRA 26(1)), or its extension abroad (26(5)), and the longest
    /// it may run: an extension from the day the permit took effect.
    pub(super) fn re_entry_permit(&mut self, on: Day, ix: EventIx, issued: &Issued) {
        let Some((_, row)) = self.book.row(self.book.rows.permit, on) else { return };
        let extended = issued.basis.told() == Some(&icrra(26, 5));
        let from = if extended { self.out.permits.last().map_or(on, |permit| permit.from) } else { on };
        let longest = if extended { row.extended } else { row.longest };
        let mark = self.why.mark();
        let ceiling = reentry::permit_ceiling(self.why, from, longest, extended);
        let until = issued.printed_expiry.told().and_then(|when| when.exact());
        let why = Steps { from: mark, to: self.why.mark() };
        self.out.permits.push(Permit { by: ix, from, until, ceiling, longest, why });
        if extended && let (Some(away), Some(until)) = (self.away, until) {
            // Extended while abroad: there is so much longer to come back.
            if let Some(departure) = self.out.departures.get_mut(away)
                && departure.with == LeftWith::ReEntryPermit
            {
                departure.last = Some(Bounds::exact(until));
            }
        }
    }

    /// Until when a re-entry permit (ICRRA 26) runs; `None` if it had run out before the departure.
    fn permit_until(&mut self, on: Day, ix: EventIx, left: &Left) -> Option<Bounds> {
        let until = match &left.until {
            Fact::Told(when) => self.facts.day(Path::Event(ix, "until"), *when, *when),
            // The permit's own day, where its issue is told.
            Fact::NotTold if self.out.permits.last().is_some_and(|p| p.until.is_some()) => {
                self.out.permits.last().and_then(|p| p.until).unwrap_or(on)
            }
            // Whoever then landed on it was let in: it still ran.
            Fact::NotTold | Fact::Unknown if self.landed_on_it(on) => Day::MAX,
            Fact::NotTold | Fact::Unknown if self.facts.holds(Path::Event(ix, "until")) => Day::MAX,
            Fact::NotTold | Fact::Unknown => on,
        };
        (until >= on).then(|| Bounds::exact(until))
    }

    /// SPR 23(2): whether special re-entry permission is deemed granted, from what was held.
    fn deemed(&mut self, on: Day, ix: EventIx, left: &Left) -> Result<(), NotDeemed> {
        let passport = view::passport(self.life, self.of, on) != Paper::ReasonForNoPassport;
        let certificate = match self.out.certificates.last() {
            Some(c) => c.void.is_none() && !c.run_out && c.in_hand(on),
            None => true,
        };
        let lacked = match left.lacked.or(Set::EMPTY) {
            Some(lacked) => lacked,
            None if certificate && self.facts.holds(Path::Event(ix, "lacked")) => {
                Set::from_members(&[Lacked::Certificate])
            }
            None => Set::EMPTY,
        };
        let excluded = match left.excluded.or(Set::EMPTY) {
            Some(excluded) => excluded,
            None if self.facts.holds(Path::Event(ix, "excluded")) => Set::from_members(&[Excluded::Designated]),
            None => Set::EMPTY,
        };
        reentry::deemed(self.why, on, passport, certificate, lacked, excluded)
    }

    /// A landing without a new status is told after a departure on `left`: the permission was
    /// honoured.
    fn landed_on_it(&self, left: Day) -> bool {
        let back = |e: &Event| {
            has_happened(e, self.of, self.out.until)
                && e.on.first >= left
                && matches!(e.what, What::Landed { status: None, .. })
        };
        self.life.events.iter().any(back)
    }

    /// An entry: it ends a departure, and starts the period of a loss learned of abroad.
    pub(super) fn landed(&mut self, on: Day, ix: EventIx, status: Option<Standing>) {
        let origin = Origin::Event(ix);
        if let Some(departure) = self.out.departures.last_mut()
            && departure.landed.is_none()
        {
            departure.landed = Some((on, ix));
        }
        self.away = None;
        let was_spr = self.out.standings.iter().any(|s| s.is == Standing::SpecialPermanentResident);
        if was_spr && !self.is_spr() {
            // Whoever came by landing has no way back through SPR 4.
            self.absent(Absent::Right, spr(4, 1), Because::Landed, Some(origin), Steps::default());
        }
        if let Some(status) = status {
            self.begin(status, Some(on), None, Some(origin), Vec::new(), Steps::default());
            self.table_ii(on, origin);
        }
        let waiting = self.out.duties.iter().position(|d| d.matter == Matter::Loss && d.opens.is_none() && d.pending());
        let Some(at) = waiting else { return };
        let lost = self.out.certificates.last().and_then(|c| c.lost).map_or(on, |(day, _)| day);
        let certificate = self.out.duties.get(at).and_then(|d| d.certificate).unwrap_or(0);
        let started = self.loss(lost, true, Some(on), origin, certificate);
        if let (Some(waiting), Some(started)) = (self.out.duties.get_mut(at), started) {
            *waiting = started;
        }
    }
}
