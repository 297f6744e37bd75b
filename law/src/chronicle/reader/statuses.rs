//! Statuses of residence: given, extended, ended; who holds a card by them, and what is told of the
//! organisation or spouse they are for (ICRRA 19-3, 19-16, 20–22-2).

use super::Fold;
use crate::card::resident::{self, Resident, Stay};
use crate::card::{affiliation, stay};
use crate::chronicle::{
    Absent, Because, Ceased, Duty, Fell, Holder, Matter, NoDuty, Origin, SpecialStay, StayOf, Twin,
};
use crate::facts::{Facts, Path, has_happened};
use crate::life::{Document, EventIx, Fact, Given, Kind, Outcome, Person, Standing, StayPeriod, What, When};
use crate::provision::{Provision, icrra};
use crate::spr::Due;
use crate::spr::invalidity::{Ends, Void};
use crate::time::{Bounds, Day, OfficeDays, months_before};
use crate::why::{Said, Steps, Why};

/// Whether it is a status of residence, rather than a nationality, the special standing or none.
pub(super) fn is_status(is: Standing) -> bool {
    !matches!(is, Standing::SpecialPermanentResident | Standing::Japanese | Standing::None)
}

impl<F: Facts, W: Why> Fold<'_, F, W> {
    /// The stay of a standing that the file tells as already so.
    pub(super) fn stay_told(&mut self, person: &Person, is: Standing) {
        if !is_status(is) {
            return;
        }
        let path = Path::Person(self.of, "stay_until");
        let until = person.stay_until.told().map(|&when| self.facts.day(path, when, when));
        let stay = StayOf { from: None, until, period: None, designation: None };
        self.stays(stay);
        // Where the file answers, 19-3 is answered at once; else only where something hangs on it.
        if self.length_of(is, &stay).is_some() {
            self.holder();
        }
        self.may_extend(None);
    }

    /// The stay of the last standing, and nothing yet that keeps it lawful.
    fn stays(&mut self, stay: StayOf) {
        self.kept = None;
        if let Some(span) = self.out.standings.last_mut() {
            span.stay = Some(stay);
            span.resident = None;
        }
    }

    /// Whose document it would be now. Where nobody told how long the stay is, a question.
    pub(super) fn holder(&mut self) -> Option<Holder> {
        let span = self.out.standings.last().filter(|s| s.to.is_none())?;
        if span.is == Standing::SpecialPermanentResident {
            return Some(Holder::SpecialPermanentResident);
        }
        let (is, stay) = (span.is, span.stay?);
        let resident = match span.resident {
            Some(resident) => resident,
            None => {
                let found = self.resident(is, &stay);
                if let Some(span) = self.out.standings.last_mut() {
                    span.resident = Some(found);
                }
                found
            }
        };
        (resident == Resident::MidToLongTerm).then_some(Holder::MidToLongTermResident)
    }

    /// ICRRA 19-3. A status from before there were cards makes a mid-to-long-term resident with the day
    /// they came.
    fn resident(&mut self, is: Standing, stay: &StayOf) -> Resident {
        let table = self.book.rows.resident;
        let first = table.versions().first().map_or(Day::MAX, |&(first, _)| first);
        let on = stay.from.map_or(self.out.until, |from| from.max(first.min(self.out.until)));
        let Some((_, row)) = self.book.row(table, on) else {
            return Resident::Not(icrra(19, 0).branch(3));
        };
        let length = match self.length_of(is, stay) {
            Some(length) => length,
            None => {
                let path = match self.out.standings.last().and_then(|s| s.opened_by).and_then(Origin::event) {
                    Some(ix) => Path::Event(ix, "period"),
                    None => Path::Person(self.of, "stay_until"),
                };
                if !self.facts.holds(path) {
                    return Resident::Not(icrra(19, 0).branch(3).item(1));
                }
                Stay::Period(StayPeriod::Indefinite)
            }
        };
        resident::resident(self.why, row, is, stay.designation, length)
    }

    /// How long a stay counts as under 19-3; `None` where the file does not answer.
    fn length_of(&self, is: Standing, stay: &StayOf) -> Option<Stay> {
        match (stay.period, stay.from, stay.until) {
            (Some(period), ..) => Some(Stay::Period(period)),
            (None, Some(from), Some(until)) => Some(Stay::Between(from, until)),
            _ if resident::indefinite(is) || resident::excluded(is, stay.designation).is_some() => {
                Some(Stay::Period(StayPeriod::Indefinite))
            }
            // A card is issued to mid-to-long-term residents only (19-3).
            _ if self.has_a_card() => Some(Stay::Period(StayPeriod::Indefinite)),
            (None, None, Some(until)) => self.long_already(until),
            _ => None,
        }
    }

    /// A stay told as already so, of which so much is told as 19-3 looks at: it began before the first event,
    /// or with none before the day judged, and if even that stretch of it is long, so is the whole.
    fn long_already(&self, until: Day) -> Option<Stay> {
        let told = self.life.events.iter().filter(|e| has_happened(e, self.of, self.out.until));
        let from = told.map(|e| e.on.last).min().unwrap_or(self.out.until);
        let (_, row) = self.book.row(self.book.rows.resident, from)?;
        Some(Stay::Between(from, until)).filter(|stay| stay.longer(row.months))
    }

    /// Whether the file tells of a residence card of the person's.
    fn has_a_card(&self) -> bool {
        self.life.events.iter().any(|e| {
            has_happened(e, self.of, self.out.until)
                && match &e.what {
                    What::Issued(issued) => issued.document == Document::Card,
                    What::LearnedOfLoss { documents, .. } => documents.contains(Document::Card),
                    What::Damaged { document, .. } => *document == Document::Card,
                    _ => false,
                }
        })
    }

    /// Whether `document` is the one the person holds by their standing.
    pub(super) fn holds(&mut self, document: Document) -> bool {
        self.holder().is_some_and(|holder| holder.document() == document)
    }

    /// A status given on landing or by a grant: it ends the one before, or where it is the same,
    /// lengthens it.
    pub(super) fn give(&mut self, on: Day, ix: EventIx, status: Standing, given: &Given, by: Option<Provision>) {
        let origin = Origin::Event(ix);
        let before = self.standing();
        let same = before == Some(status);
        let was_holder = self.holder() == Some(Holder::MidToLongTermResident);
        let until = match &given.stay_until {
            Fact::Told(when) => Some(self.facts.day(Path::Event(ix, "stay_until"), *when, *when)),
            Fact::NotTold | Fact::Unknown => None,
        };
        let period = given.period.told().copied();
        // A longer period of the same status granted before the old one ends runs from its end.
        let landed = matches!(self.life.event(ix).map(|e| &e.what), Some(What::Landed(_)));
        let old = self.stay_until().filter(|_| same && !landed);
        let until = until.or_else(|| stay::ends(old.unwrap_or(on), period?));
        let before_it = old.filter(|&old| until.is_none_or(|until| old < until));
        let from = before_it.map_or(on, |old| old.max(on));
        let designation = given.designation.told().copied();
        let stay = StayOf { from: Some(from), until, period, designation };
        if !same {
            let mark = self.why.mark();
            if before == Some(Standing::SpecialPermanentResident) {
                self.cease(on, Ends::During, Ceased::Granted, origin);
                self.void(Void::ceased(on), origin);
            }
            let why = Steps { from: mark, to: self.why.mark() };
            self.begin(status, Some(on), by, Some(origin), Vec::new(), why);
        }
        self.stays(stay);
        self.out.special_stay = None;
        self.out.stay = None;
        for duty in &mut self.out.duties {
            if matches!(duty.matter, Matter::Extension | Matter::Acquisition) && duty.pending() {
                duty.ended = Some((on, Some(ix), Fell::Granted));
            }
        }
        let is_holder = self.holder() == Some(Holder::MidToLongTermResident);
        if was_holder && !is_holder {
            self.void(Void::ceased(on), origin);
        }
        self.may_extend(Some(ix));
    }

    /// ICRRA 20–22-2, 50, 61-2-2: a status was granted in Japan.
    pub(super) fn status_granted(&mut self, on: Day, ix: EventIx, given: &Given, under: &Fact<Provision>) {
        let Some(status) = given.status else { return };
        let was = self.holder();
        self.give(on, ix, status, given, under.told().copied());
        if was.is_none() && self.holder() == Some(Holder::MidToLongTermResident) {
            self.owes_a_first_dwelling(on, Origin::Event(ix));
        }
        self.table_ii(on, Origin::Event(ix));
    }

    /// ICRRA 19-8(1): who became a mid-to-long-term resident in Japan tells of the dwelling, from the day
    /// of the grant where it is settled already; 19-8(4): unless a copy of the resident record came with
    /// the application.
    fn owes_a_first_dwelling(&mut self, on: Day, origin: Origin) {
        let record = self.life.events.iter().any(|e| {
            has_happened(e, self.of, on)
                && matches!(&e.what, What::Applied { under, papers, .. }
                    if *under == icrra(22, 2).branch(2)
                        && papers.told().is_some_and(|p| p.contains(crate::life::Paper::ResidentRecord)))
        });
        let Some(table) = self.book.row(self.book.rows.card_dwelling, on).filter(|_| !record) else { return };
        self.first_dwelling = Some((Matter::CardDwellingAfterGrant, origin));
        self.out.dwelling_untold = Some(on);
        if self.out.dwelling.is_some() {
            let matter = Matter::CardDwellingAfterGrant;
            self.open_from(matter, origin, on, table, &self.counter(matter));
        }
    }

    /// Which dwelling notice a move asks for: the first of one whose document shows none, or another.
    pub(super) fn dwelling_matter(&self, holder: Holder) -> Matter {
        match (holder, self.first_dwelling) {
            (Holder::MidToLongTermResident, Some((first, _))) => first,
            (Holder::MidToLongTermResident, None) => Matter::CardDwelling,
            (Holder::SpecialPermanentResident, _) => {
                let shows = self.out.certificates.last().is_none_or(|c| c.shows_dwelling);
                if shows { Matter::Dwelling } else { Matter::FirstDwelling }
            }
        }
    }

    /// ICRRA 21(2): the right to apply for a longer stay, to the last day of the stay, moved off closed
    /// days of the bureau.
    fn may_extend(&mut self, ix: Option<EventIx>) {
        let Some(stay) = self.out.standings.last().and_then(|s| s.stay) else { return };
        let Some(until) = stay.until else { return };
        let from = stay.from.unwrap_or(Day::MIN);
        let Some((version, row)) = self.book.row(self.book.rows.extension, from.max(until.plus(-366))) else { return };
        let opens = months_before(until, row.months);
        let opens = Bounds { surely: opens.surely.max(from), possibly: opens.possibly.max(from) };
        let due = OfficeDays::national().roll(until);
        self.out.duties.push(Duty {
            opens: Some(opens),
            due: Some(Due { raw: until, due }),
            counted_from: Some(until),
            ..Duty::opened(Matter::Extension, None, Origin::StayEnd(ix), version, (row.known, row.see))
        });
    }

    /// ICRRA 22-2(2): who is born here, or loses Japanese nationality here, and stays longer applies
    /// within days.
    pub(super) fn may_acquire(&mut self, cause: Day, origin: Origin) {
        let Some((version, row)) = self.book.row(self.book.rows.acquisition, cause) else { return };
        let mark = self.why.mark();
        let due = crate::spr::due(self.why, &row.apply, cause, &OfficeDays::national());
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(cause)),
            due: Some(due),
            counted_from: Some(cause),
            why: Steps { from: mark, to: self.why.mark() },
            ..Duty::opened(Matter::Acquisition, None, origin, version, (row.apply.known, row.apply.see))
        });
    }

    /// ICRRA 20(6), 21(4): an application for change or extension, made in time and not yet decided when
    /// the stay ends, with the last day of the stay it keeps lawful and the refusal during that day, if one.
    fn kept_lawful(&mut self) -> Option<(SpecialStay, Option<EventIx>)> {
        let stay = self.out.standings.last().filter(|s| s.to.is_none())?.stay?;
        if let Some(kept) = self.kept {
            return kept;
        }
        let kept = self.looked_for(&stay);
        self.kept = Some(kept);
        kept
    }

    fn looked_for(&mut self, stay: &StayOf) -> Option<(SpecialStay, Option<EventIx>)> {
        let raw = stay.until?;
        let (_, row) = self.book.row(self.book.rows.special_period, raw)?;
        let due = OfficeDays::national().roll(raw);
        let told = (0..).map(EventIx).zip(&self.life.events).filter(|(_, e)| has_happened(e, self.of, self.out.until));
        let (by, filed, under) = told
            .clone()
            .filter_map(|(ix, e)| match &e.what {
                What::Applied { under, .. } if stay::keeps(*under) => Some((ix, e.on.last, *under)),
                _ => None,
            })
            .filter(|&(_, on, _)| on <= due && stay.from.is_none_or(|from| from <= on || from > raw))
            .last()?;
        let refused = told.filter(|(_, e)| e.on.last >= filed).find_map(|(ix, e)| match &e.what {
            What::Decided { under: decided, outcome: Outcome::Refused } if *decided == under => Some((e.on.last, ix)),
            _ => None,
        });
        if refused.is_some_and(|(on, _)| on <= raw) {
            return None;
        }
        let length = match (stay.period, stay.from) {
            (Some(period), _) => Stay::Period(period),
            (None, Some(from)) => Stay::Between(from, raw),
            (None, None) => Stay::Period(StayPeriod::Indefinite),
        };
        let last = stay::special_period(self.why, row, under, raw, length)?;
        let provision = stay::pending_by(under);
        Some(match refused.filter(|&(on, _)| on <= last) {
            Some((on, refusal)) => (SpecialStay { raw, last: on, by, provision }, Some(refusal)),
            None => (SpecialStay { raw, last, by, provision }, None),
        })
    }

    /// The last day of the stay; with a pending application, of the special period.
    pub(super) fn stay_ends(&mut self) -> Option<Day> {
        let span = self.out.standings.last().filter(|s| s.to.is_none())?;
        let until = span.stay?.until?;
        // Whoever is away on a re-entry permission comes under it; neither outlasts the stay.
        Some(self.special_stay(until).map_or(until, |(special, _)| special.last))
    }

    /// The special period, looked for once the stay has run to its last day.
    fn special_stay(&mut self, until: Day) -> Option<(SpecialStay, Option<EventIx>)> {
        if self.out.until < until && self.out.special_stay.is_none() {
            // Not before: an application pends, but the stay itself still runs.
            return None;
        }
        let kept = self.kept_lawful()?;
        self.out.special_stay = Some(kept.0);
        if let Some(card) = self.out.certificates.last_mut()
            && card.ends_with_stay
            && card.void.is_none()
        {
            card.extended = Some(kept.0.last);
        }
        Some(kept)
    }

    /// The special period that a pending application will bring, while the stay itself still runs.
    pub(super) fn special_stay_ahead(&mut self) {
        if self.out.special_stay.is_none() {
            self.out.special_stay_ahead = self.kept_lawful().map(|(special, _)| special);
        }
    }

    /// The last day of the document: its expiry, or for a card that ends with the stay, the end of the
    /// special period; where a refusal ends that, the stay ends before the document could (19-14(i)).
    pub(super) fn document_ends(&mut self) -> Option<Day> {
        let document = self.out.certificates.last().filter(|c| c.void.is_none())?;
        let (until, with_stay) = (document.until?, document.ends_with_stay);
        if with_stay && self.out.until >= until {
            return match self.special_stay(until) {
                Some((_, Some(_))) => None,
                Some((special, None)) => Some(special.last.max(until)),
                None => Some(until),
            };
        }
        Some(until)
    }

    /// ICRRA 20(6), 21(4): a refusal after the last day of the stay ends, during its day, what the
    /// application kept lawful.
    pub(super) fn refused_while_kept(&mut self, on: Day, ix: EventIx) {
        if self.kept_lawful().is_some_and(|(special, refusal)| refusal == Some(ix) && special.last == on) {
            self.stay_ended(on);
        }
    }

    /// The stay ended: the status with it, and a card that had not ended yet.
    pub(super) fn stay_ended(&mut self, on: Day) {
        let opened = self.out.standings.last().and_then(|s| s.opened_by).and_then(Origin::event);
        let (origin, ends) = match self.kept_lawful().and_then(|(_, refusal)| refusal) {
            Some(refusal) => (Origin::Event(refusal), Ends::During),
            None => (Origin::StayEnd(opened), Ends::EndOf),
        };
        let had_a_card = self.out.certificates.last().is_some_and(|c| c.holder == Holder::MidToLongTermResident);
        self.why.step(icrra(21, 1), || Said::StayEnded { on });
        self.cease(on, ends, Ceased::StayEnded, origin);
        if had_a_card {
            self.void(Void { item: 1, on, ends }, origin);
        }
    }

    /// ICRRA 19-16(i), (ii).
    pub(super) fn affiliation_changed(&mut self, on: Day, origin: Origin) {
        let absent = |because| (Absent::Duty, Matter::Affiliation.provision(), because);
        let (what, provision, because) = if self.holder() != Some(Holder::MidToLongTermResident) {
            absent(Because::NotAMidToLongTermResident)
        } else if let Some(item) = self.standing().and_then(affiliation::organisation) {
            self.owes_a_notice(Matter::Affiliation, on, origin);
            if let Some(duty) = self.out.duties.last_mut() {
                duty.item = item.item;
            }
            return;
        } else {
            absent(Because::NoGroup)
        };
        self.absent(what, provision, because, Some(origin), Steps::default());
    }

    /// ICRRA 19-16(iii).
    pub(super) fn parted(&mut self, on: Day, origin: Origin) {
        let status = self.standing();
        let designation = self.out.standings.last().and_then(|s| s.stay).and_then(|s| s.designation);
        if self.holder() != Some(Holder::MidToLongTermResident) {
            let because = Because::NotAMidToLongTermResident;
            self.absent(Absent::Duty, Matter::Spouse.provision(), because, Some(origin), Steps::default());
        } else if !status.is_some_and(|status| affiliation::as_a_spouse(status, designation)) {
            self.absent(Absent::Duty, Matter::Spouse.provision(), Because::NoGroup, Some(origin), Steps::default());
        } else {
            self.owes_a_notice(Matter::Spouse, on, origin);
        }
    }

    fn owes_a_notice(&mut self, matter: Matter, on: Day, origin: Origin) {
        if let Some(table) = self.book.row(self.book.rows.affiliation, on) {
            self.open_from(matter, origin, on, table, &OfficeDays::national());
        }
    }

    /// SPR 14(3), ICRRA 19-13(3): an order was handed over.
    pub(super) fn ordered(&mut self, on: Day, origin: Origin, under: Provision) {
        let Some(holder) = self.holder() else { return };
        let order = match holder {
            Holder::SpecialPermanentResident => crate::provision::spr(14, 2),
            Holder::MidToLongTermResident => icrra(19, 2).branch(13),
        };
        if under == order
            && let Some(table) = self.book.row(self.book.rows.ordered_of(holder), on)
        {
            let matter = Twin::Ordered.of(holder);
            self.open_from(matter, origin, on, table, &self.counter(matter));
        }
    }

    /// A first dwelling after a landing is told only where the file tells of moving in; one that tells
    /// where the person lives, and of no move until now, tells it as already so.
    pub(super) fn landed_for_the_first_time(&mut self, on: Day, origin: Origin) {
        let moves =
            |e: &crate::life::Event| has_happened(e, self.of, self.out.until) && matches!(e.what, What::Moved { .. });
        let moved_before = self.life.events.iter().any(|e| moves(e) && e.on.first < on);
        let moves_in = self.life.events.iter().any(|e| moves(e) && e.on.first >= on);
        let there_are_cards = self.book.row(self.book.rows.card_dwelling, on).is_some();
        if moved_before || !there_are_cards || (!moves_in && self.out.dwelling.is_some()) {
            return;
        }
        // A file silent on where the person lives does not tell that they live nowhere, and told nobody.
        let silent = |p: &Person| p.dwelling.told().is_none() && p.municipality.told().is_none();
        if !moves_in
            && self.life.person(self.of).is_some_and(silent)
            && self.facts.holds(Path::Open(Kind::Notified, origin.event().unwrap_or(EventIx(0))))
        {
            return;
        }
        self.out.residence = None;
        self.out.dwelling = None;
        self.dwelt = false;
        self.first_dwelling = Some((Matter::CardFirstDwelling, origin));
        self.out.dwelling_untold = Some(on);
        self.out.dwelling_left = None;
    }

    /// ICRRA 19-7(1), 19-8(1): whoever has settled nowhere yet has no dwelling to tell of.
    pub(super) fn no_dwelling_yet(&mut self) {
        let Some((first, origin)) = self.first_dwelling.filter(|_| self.out.dwelling.is_none()) else { return };
        let said = |none: &NoDuty| none.provision == first.provision() && none.because == Because::NoDwelling;
        if self.holder() == Some(Holder::MidToLongTermResident) && !self.out.none.iter().any(said) {
            let because = Because::NoDwelling;
            self.absent(Absent::Duty, first.provision(), because, Some(origin), Steps::default());
        }
    }

    /// Told of the dwelling, or shown it on a card from the beginning.
    pub(super) fn dwelling_told(&mut self) {
        self.first_dwelling = None;
        self.out.dwelling_untold = None;
        self.out.dwelling_left = None;
    }

    /// Whether a card issued now shows a dwelling.
    pub(super) fn card_shows_dwelling(&self) -> bool {
        self.first_dwelling.is_none() && (self.out.dwelling.is_some() || self.out.residence.is_none())
    }

    /// The status of a card holder of whom the file tells none: whichever a card is issued for.
    pub(super) fn unknown_status(&mut self, on: Option<Day>, origin: Origin) {
        const STATUSES: [Standing; 3] =
            [Standing::PermanentResident, Standing::HighlySkilledProfessional2, Standing::LongTermResident];
        let options = u32::try_from(STATUSES.len()).unwrap_or(1);
        let at =
            self.facts.choose(Path::Person(self.of, "standing"), options, crate::facts::Means::Word(word_of_status));
        let is = STATUSES.get(at as usize).copied().unwrap_or(Standing::LongTermResident);
        // Of whoever was something else before, since that day; else as already so.
        let from = on.filter(|_| !self.out.standings.is_empty());
        self.begin(is, from, Some(icrra(19, 0).branch(3)), Some(origin), Vec::new(), Steps::default());
        self.stays(StayOf { from: None, until: None, period: None, designation: None });
        if let Some(span) = self.out.standings.last_mut() {
            span.resident = Some(Resident::MidToLongTerm);
        }
    }

    /// The last day of the period of stay; `None` for one without end, or untold.
    pub(super) fn stay_until(&self) -> Option<Day> {
        self.out.standings.last().filter(|s| s.to.is_none()).and_then(|s| s.stay).and_then(|s| s.until)
    }

    /// A day told with an event, if any.
    pub(super) fn told_day(&mut self, ix: EventIx, field: &'static str, told: &Fact<When>) -> Option<Day> {
        told.told().map(|&when| self.facts.day(Path::Event(ix, field), when, when))
    }
}

/// The statuses that make a difference to a card whose status nobody told.
fn word_of_status(at: u32) -> &'static str {
    match at {
        0 => "permanent-resident",
        1 => "highly-skilled-professional-ii",
        _ => "another status",
    }
}
