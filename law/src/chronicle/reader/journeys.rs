//! Departures and landings (SPR 23, 15(iii), 15(iv)).

use super::Fold;
use crate::Set;
use crate::card::reentry::{excluded_by, open_to, within_the_stay};
use crate::chronicle::{Absent, Because, Ceased, Departure, Holder, Origin, Permit, Twin};
use crate::facts::{Facts, Path, has_happened};
use crate::life::{Event, EventIx, Excluded, Fact, Given, Issued, Lacked, Left, LeftWith, Paper, Standing, What};
use crate::provision::{icrra, spr};
use crate::spr::invalidity::{Ends, Void};
use crate::spr::reentry::{self, NotDeemed};
use crate::time::{Bounds, Day};
use crate::view;
use crate::why::{Steps, Why};

impl<F: Facts, W: Why> Fold<'_, F, W> {
    /// Whether a loss was learned of abroad: as told, by the country, or by where the person is. Of whoever then
    /// is not told to have left, the departure is untold.
    pub(super) fn learned_abroad(&mut self, ix: EventIx, abroad: &Fact<bool>, country: &Fact<String>) -> bool {
        let abroad = match (abroad, country) {
            (Fact::Told(abroad), _) => *abroad,
            (_, Fact::Told(country)) => country != "JP",
            (Fact::NotTold, _) => self.out.abroad(),
            (Fact::Unknown, _) => self.facts.holds(Path::Event(ix, "abroad")),
        };
        if abroad && !self.out.abroad() {
            self.out.departure_untold = Some(ix);
        }
        abroad
    }

    /// SPR 23, and 15(iii) where there was no permission to come back.
    pub(super) fn left(&mut self, on: Day, ix: EventIx, left: &Left) {
        self.out.departure_untold = None;
        let of = self.holder();
        let status = self.standing().is_some_and(|is| !matches!(is, Standing::Japanese | Standing::None));
        let with = self.facts.word(Path::Event(ix, "with"), &left.with);
        let mark = self.why.mark();
        let (deemed, last) = match with {
            LeftWith::Nothing => (None, None),
            LeftWith::ReEntryPermit => (None, self.permit_until(on, ix, left)),
            // Not for visitors and short stays (ICRRA 26-2(1)).
            LeftWith::SpecialReEntry if of.is_none() && !self.may_leave_without_a_card() => {
                (status.then_some(Err(NotDeemed::NotAResident)), None)
            }
            LeftWith::SpecialReEntry => {
                let deemed = self.deemed(on, ix, left, of);
                let rows = self.book.rows.reentry_of(of.unwrap_or(Holder::MidToLongTermResident));
                let row = self.book.row(rows, on).filter(|_| deemed.is_ok());
                let last = row.map(|(_, row)| reentry::come_back_by(self.why, row, on));
                let stay = self.stay_ends();
                (Some(deemed), last.map(|last| within_the_stay(self.why, last, stay)))
            }
        };
        let why = Steps { from: mark, to: self.why.mark() };
        self.out.departures.push(Departure { by: ix, left: on, with, of, deemed, last, landed: None, why });
        self.away = last.is_some().then(|| self.out.departures.len().saturating_sub(1));
        if last.is_none() && status && self.facts.truth_or(Path::Event(ix, "confirmed"), &left.confirmed, true) {
            let origin = Origin::Event(ix);
            self.void(Void::departed(on), origin);
            self.cease(on, Ends::During, Ceased::LeftWithoutPermission, origin);
        }
    }

    /// SPR 23(1): a re-entry permit (ICRRA 26(1)), or its extension abroad (26(5)), and the longest
    /// it may run: an extension from the day the permit took effect.
    pub(super) fn re_entry_permit(&mut self, on: Day, ix: EventIx, issued: &Issued) {
        let of = self.holder();
        let Some((_, row)) = self.book.row(self.book.rows.permit_of(of.unwrap_or_default()), on) else { return };
        let extended = issued.basis.told() == Some(&icrra(26, 5));
        let from = if extended { self.out.permits.last().map_or(on, |permit| permit.from) } else { on };
        let longest = if extended { row.extended } else { row.longest };
        let mark = self.why.mark();
        let by = if of == Some(Holder::MidToLongTermResident) { icrra(26, 3) } else { spr(23, 1) };
        let ceiling = reentry::permit_ceiling(self.why, by, from, longest, extended);
        let until = issued.printed_expiry.told().and_then(|when| when.exact());
        let why = Steps { from: mark, to: self.why.mark() };
        self.out.permits.push(Permit { of, by: ix, from, until, ceiling, longest, why });
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

    /// ICRRA 26-2(1): whether somebody with a status and no card goes on special re-entry all the same.
    fn may_leave_without_a_card(&self) -> bool {
        let span = self.out.standings.last().filter(|s| s.to.is_none());
        span.and_then(|s| s.resident).is_some_and(open_to)
    }

    /// SPR 23(2), ICRRA 26-2(1): whether special re-entry permission is deemed granted, from what was held;
    /// of somebody who holds neither document, `of` nobody, the passport alone is asked.
    fn deemed(&mut self, on: Day, ix: EventIx, left: &Left, of: Option<Holder>) -> Result<(), NotDeemed> {
        let holder = of.unwrap_or(Holder::MidToLongTermResident);
        let passport = view::passport(self.life, self.of, on, self.out.until) != Paper::ReasonForNoPassport;
        let own = if holder == Holder::MidToLongTermResident { Lacked::Card } else { Lacked::Certificate };
        let certificate = match self.out.certificates.last() {
            Some(c) if of.is_some() => c.void.is_none() && !c.run_out && c.in_hand(on),
            _ => true,
        };
        let lacked = match left.lacked.or(Set::EMPTY) {
            Some(lacked) => lacked,
            None if of.is_some() && certificate && self.facts.holds(Path::Event(ix, "lacked")) => {
                Set::from_members(&[own])
            }
            None => Set::EMPTY,
        };
        let mut excluded = match left.excluded.or(Set::EMPTY) {
            Some(excluded) => excluded,
            None if self.facts.holds(Path::Event(ix, "excluded")) => Set::from_members(&[Excluded::Designated]),
            None => Set::EMPTY,
        };
        let designation = self.out.standings.last().and_then(|s| s.stay).and_then(|s| s.designation);
        if let Some(ground) = excluded_by(designation) {
            excluded.insert(ground);
        }
        let certificate = certificate && !(of.is_some() && lacked.contains(own));
        reentry::deemed(self.why, holder, on, passport, certificate, lacked, excluded)
    }

    /// A landing without a new status is told after a departure on `left`: the permission was
    /// honoured.
    fn landed_on_it(&self, left: Day) -> bool {
        let back = |e: &Event| {
            has_happened(e, self.of, self.out.until)
                && e.on.first >= left
                && matches!(&e.what, What::Landed(given) if given.status.is_none())
        };
        self.life.events.iter().any(back)
    }

    /// An entry: it ends a departure, and starts the period of a loss learned of abroad.
    pub(super) fn landed(&mut self, on: Day, ix: EventIx, given: &Given) {
        let origin = Origin::Event(ix);
        if let Some(departure) = self.out.departures.last_mut()
            && departure.landed.is_none()
        {
            departure.landed = Some((on, ix));
        }
        self.away = None;
        self.out.departure_untold = None;
        let was_spr = self.out.standings.iter().any(|s| s.is == Standing::SpecialPermanentResident);
        if was_spr && !self.is_spr() {
            // Whoever came by landing has no way back through SPR 4.
            self.absent(Absent::Right, spr(4, 1), Because::Landed, Some(origin), Steps::default());
        }
        if let Some(status) = given.status {
            let was = self.holder();
            // Whoever comes from nowhere in Japan leaves no dwelling.
            self.dwelt &= self.out.dwelling.is_some() || !self.out.standings.is_empty();
            self.give(on, ix, status, given, None);
            if was.is_none() && self.holder() == Some(Holder::MidToLongTermResident) {
                self.landed_for_the_first_time(on, origin);
            }
            self.table_ii(on, origin);
        }
        let waiting = self.out.duties.iter().position(|d| d.is(Twin::Loss) && d.opens.is_none() && d.pending());
        let Some(at) = waiting else { return };
        let lost = self.out.certificates.last().and_then(|c| c.lost).map_or(on, |(day, _)| day);
        let certificate = self.out.duties.get(at).and_then(|d| d.certificate).unwrap_or(0);
        let started = self.loss(lost, true, Some(on), origin, certificate);
        if let (Some(waiting), Some(started)) = (self.out.duties.get_mut(at), started) {
            *waiting = started;
        }
    }
}
