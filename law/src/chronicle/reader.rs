//! The reader: a fold over the events of a life, in the order of their days.
//!
//! Between two events only time passes; [`Fold::advance`] lets it, so that an expiry or a
//! return that never came has its effect on its own day.

mod certificates;
mod filings;
mod journeys;
mod silence;
mod statuses;

use crate::Set;
use crate::chronicle::{
    Absent, Because, Ceased, Chronicle, Duty, Fell, Holder, Matter, Origin, SpecialStay, StandingSpan, Twin,
};
use crate::facts::{Facts, Means, Path, has_happened, word_at};
use crate::life::{
    Class, CommencementStanding, Document, Dwelling, Event, EventIx, Fact, Life, MunicipalityIx, Particular, Person,
    PersonIx, Place, Residence, Standing, What, When,
};
use crate::provision::{Provision, icrra, spr};
use crate::rows::Book;
use crate::spr::definitions::Classification;
use crate::spr::invalidity::{Ends, Void};
use crate::spr::standing::Way;
use crate::spr::{Due, definitions, due, particulars, standing};
use crate::time::{Bounds, Day, FirstDay, last_day};
use crate::why::{Said, Steps, Why};
use crate::words::Word;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Entry {
    Born,
    Filed(EventIx),
    Happened(EventIx),
    Died,
}

/// A municipality that is there, but not told. No life has so many.
const SOMEWHERE: MunicipalityIx = MunicipalityIx(u32::MAX);

/// What a reader needs at hand besides the life; reused from life to life.
#[derive(Default, Debug)]
pub struct Desk {
    timeline: Vec<(Day, Entry)>,
}

/// Reads the life of `of` up to the end of `until` into `out`, by the law of `book`.
///
/// `facts` completes what the life does not tell, `why` takes the reasons, `desk` and `out`
/// are reused from life to life: once they have grown, nothing is allocated.
#[expect(clippy::too_many_arguments, reason = "four things are read, four are written; each is named at every call")]
pub fn read<F: Facts, W: Why>(
    book: &Book,
    life: &Life,
    of: PersonIx,
    until: Day,
    facts: &mut F,
    why: &mut W,
    desk: &mut Desk,
    out: &mut Chronicle,
) {
    out.clear(of, until);
    let Some(person) = life.person(of) else { return };
    let mut fold = Fold { book, life, of, facts, why, out, away: None, first_dwelling: None, dwelt: true, kept: None };
    fold.lay_out(desk);
    fold.before_the_first_event(person);
    for &(day, entry) in &desk.timeline {
        fold.advance(day);
        match entry {
            Entry::Born => fold.born(day),
            Entry::Died => fold.died(day),
            Entry::Filed(ix) => fold.filed_as_issued(day, ix),
            Entry::Happened(ix) => {
                if let Some(event) = life.event(ix) {
                    fold.happened(day, ix, event);
                }
            }
        }
    }
    fold.advance(until);
    fold.special_stay_ahead();
    fold.no_dwelling_yet();
    fold.open_kinds();
}

struct Fold<'a, F, W> {
    book: &'a Book,
    life: &'a Life,
    of: PersonIx,
    facts: &'a mut F,
    why: &'a mut W,
    out: &'a mut Chronicle,
    /// The departure not yet followed by a landing, by place in `out.departures`.
    away: Option<usize>,
    /// Whose card shows no dwelling: the notice that the first one asks for, and what made it owed.
    first_dwelling: Option<(Matter, Origin)>,
    /// Whether there was a dwelling, which another one changes.
    dwelt: bool,
    /// What keeps the stay lawful past its last day; not looked for in the life yet where `None`.
    kept: Option<Option<(SpecialStay, Option<EventIx>)>>,
}

impl<'a, F: Facts, W: Why> Fold<'a, F, W> {
    /// Puts the events of the person in the order of their days; each filing that only an
    /// issue tells of stands on its own day.
    fn lay_out(&mut self, desk: &mut Desk) {
        let timeline = &mut desk.timeline;
        timeline.clear();
        let Some(person) = self.life.person(self.of) else { return };
        let until = self.out.until;
        let within = When { first: person.born.told().map_or(Day::MIN, |b| b.first), last: until.next() };
        if let Some(&born) = person.born.told() {
            self.out.born = born.exact();
            if person.standing.told().is_none_or(|s| *s == Standing::None) {
                let day =
                    self.facts.day(Path::Person(self.of, "born"), born, When { first: Day::MIN, last: until.next() });
                self.out.born = Some(day);
                if day <= until {
                    timeline.push((day, Entry::Born));
                }
            }
        }
        for (ix, event) in (0..).map(EventIx).zip(&self.life.events) {
            if event.who != self.of || event.planned || event.on.first > until {
                continue;
            }
            let day = self.facts.day(Path::Event(ix, "on"), event.on, within);
            if day > until {
                continue;
            }
            if let What::Issued(issued) = &event.what
                && let Some(&filed) = issued.filed.told()
            {
                let filed = self.facts.day(Path::Event(ix, "filed"), filed, When { first: within.first, last: day });
                timeline.push((filed, Entry::Filed(ix)));
            }
            timeline.push((day, Entry::Happened(ix)));
        }
        if let Some(&died) = person.died.told() {
            let day = self.facts.day(Path::Person(self.of, "died"), died, within);
            if day <= until {
                timeline.push((day, Entry::Died));
            }
        }
        if !timeline.is_sorted_by_key(|&(day, _)| day) {
            timeline.sort_by_key(|&(day, entry)| (day, entry == Entry::Died));
        }
    }

    /// What the file tells as already so: where the person lives, and as what.
    fn before_the_first_event(&mut self, person: &Person) {
        self.out.residence = person.municipality.told().map(|r| r.0);
        self.out.dwelling = match person.dwelling.told() {
            Some(dwelling) => dwelling.0,
            None => self.out.residence,
        };
        self.dwelt = self.out.dwelling.is_some() || person.dwelling.told().is_none();
        if let Some(&is) = person.standing.told() {
            if is != Standing::None {
                self.begin(is, None, None, None, Vec::new(), Steps::default());
                self.stay_told(person, is);
                if let Some(born) = self.out.born
                    && born <= self.out.until
                    && standing::way_through_5(is) != Way::Closed
                {
                    let told = self.life.events.iter().filter(|e| has_happened(e, self.of, self.out.until));
                    let since = told.map(|e| e.on.last).min().unwrap_or(self.out.until);
                    self.table_ii(since, Origin::Birth);
                }
            }
            return;
        }
        // A certificate is issued to special permanent residents only (SPR 7(1)). One that no
        // permission brought was issued to somebody who had been one before, as of a day that the
        // file does not tell: by Article 3, or by a permit it leaves out.
        let shown = (0..).map(EventIx).zip(&self.life.events).find(|(_, e)| {
            has_happened(e, self.of, self.out.until)
                && matches!(&e.what, What::Issued(i) if i.document == Document::Certificate
                    && i.basis.told().is_some_and(|b| !matches!(b.article, 4 | 5)))
        });
        let permit = |e: &Event| match &e.what {
            What::Received { document } => *document == Document::Permit,
            What::Issued(issued) => issued.document == Document::Permit,
            _ => false,
        };
        if let Some((ix, _)) = shown
            && person.at_commencement.told().is_none()
            && !self.life.events.iter().any(|e| has_happened(e, self.of, self.out.until) && permit(e))
        {
            let is = Standing::SpecialPermanentResident;
            self.begin(is, None, Some(spr(7, 1)), Some(Origin::Event(ix)), Vec::new(), Steps::default());
        }
    }

    /// Lets time pass to the beginning of `day`: what ends with an earlier day ends.
    fn advance(&mut self, day: Day) {
        loop {
            let expiry = self.document_ends();
            let back =
                self.away.and_then(|at| self.out.departures.get(at)).and_then(|d| d.last).map(|last| last.possibly);
            let stay = self.stay_ends();
            let first = [expiry, back, stay].into_iter().flatten().min().filter(|&first| first < day);
            match first {
                None => return,
                Some(x) if expiry == Some(x) => self.expired(x),
                Some(l) if back == Some(l) => self.not_back(l),
                Some(s) => self.stay_ended(s),
            }
        }
    }

    fn expired(&mut self, on: Day) {
        let Some(at) = self.last_certificate() else { return };
        self.void(Void::expired(on), Origin::Expiry(at));
    }

    fn not_back(&mut self, on: Day) {
        let Some(departure) = self.away.take().and_then(|at| self.out.departures.get(at)) else { return };
        let origin = Origin::NotBack(departure.by);
        self.void(Void::not_back(on), origin);
        self.cease(on, Ends::EndOf, Ceased::NotBackInTime, origin);
    }

    /// What the person is now; `None` where the last standing ended.
    fn standing(&self) -> Option<Standing> {
        self.out.standings.last().filter(|s| s.to.is_none()).map(|s| s.is)
    }

    /// Whether it is a status of residence, which has a period of stay.
    fn has_a_status(&self) -> bool {
        self.out.standings.last().is_some_and(|s| s.to.is_none() && s.stay.is_some())
    }

    fn is_spr(&self) -> bool {
        self.out.standings.last().is_some_and(|s| s.is == Standing::SpecialPermanentResident && s.to.is_none())
    }

    fn begin(
        &mut self,
        is: Standing,
        from: Option<Day>,
        by: Option<Provision>,
        opened_by: Option<Origin>,
        items: Vec<Provision>,
        why: Steps,
    ) {
        if let Some(last) = self.out.standings.last_mut()
            && last.to.is_none()
        {
            last.to = from;
            last.ends = Some(Ends::During);
            last.because = Some(Ceased::Granted);
            last.closed_by = opened_by;
        }
        self.out.standings.push(StandingSpan {
            is,
            by,
            items,
            stay: None,
            resident: None,
            from,
            to: None,
            ends: None,
            because: None,
            opened_by,
            closed_by: None,
            why,
        });
    }

    /// SPR 15(i), ICRRA 19-14(i): the standing ends, and with it what only its holder owes.
    fn cease(&mut self, on: Day, ends: Ends, because: Ceased, by: Origin) {
        let was = self.standing().filter(|is| !matches!(is, Standing::Japanese | Standing::None));
        if was.is_none() && because != Ceased::Died {
            return;
        }
        let event = by.event();
        let ground = match was {
            None | Some(Standing::SpecialPermanentResident) => Holder::SpecialPermanentResident,
            Some(_) => Holder::MidToLongTermResident,
        };
        if let Some(last) = self.out.standings.last_mut()
            && last.to.is_none()
        {
            last.to = Some(on);
            last.ends = Some(ends);
            last.because = Some(because);
            last.closed_by = Some(by);
        }
        self.why.step(ground.invalidity().item(1), || Said::CeasedToBeOne { on, because: because.word() });
        let fell = if because == Ceased::Died { Fell::Died } else { Fell::Ceased };
        for duty in &mut self.out.duties {
            // A longer stay may be applied for on the day after a stay that ended on closed days.
            let outlasts = because == Ceased::StayEnded && duty.matter == Matter::Extension;
            let over = duty.matter.needs() == Some(ground) && !outlasts
                || (because == Ceased::Died && !duty.is(Twin::ReturnAfterDeath));
            if over && duty.pending() {
                duty.ended = Some((on, event, fell));
            }
        }
    }

    /// Whether the file points to SPR 2–4 for this person at all.
    fn concerns_article_4(&self) -> bool {
        let applied = |e: &Event| {
            let points = matches!(&e.what, What::Applied { under, .. } if *under == spr(4, 1))
                || matches!(&e.what, What::CameToStay { .. });
            points && has_happened(e, self.of, self.out.until)
        };
        self.life.person(self.of).is_some_and(|p| {
            p.born_in.told().is_some() && (p.father.is_some() || p.mother.is_some())
                || p.born_in == Fact::Told(Place::Japan)
                || p.under_article_2.told().is_some()
                || p.at_commencement.told().is_some()
                || self.life.events.iter().any(applied)
        })
    }

    fn classify(&mut self, on: Day) -> Option<(Classification, Steps)> {
        let (_, row) = self.book.row(self.book.rows.definitions, on)?;
        let from = self.why.mark();
        let class = definitions::classify(self.facts, self.why, row, self.life, self.of, on);
        let steps = Steps { from, to: self.why.mark() };
        self.out.classification = Some(class.clone());
        Some((class, steps))
    }

    /// SPR 3 and 4 for a person whose standing nobody told: by the law alone on the day the
    /// Act commenced, else by permission within a period from the birth.
    fn born(&mut self, day: Day) {
        if self.is_spr() || !self.concerns_article_4() {
            return;
        }
        let Some(person) = self.life.person(self.of) else { return };
        let Some((_, row)) = self.book.row(self.book.rows.commencement, self.out.until) else { return };
        if day <= row.day {
            self.commenced(day, row.day, person);
        } else if person.born_in == Fact::Told(Place::Abroad) && person.under_article_2.told().is_none() {
            self.born_abroad(person);
        } else {
            self.may_apply_for_permission(day, Origin::Birth);
        }
    }

    /// SPR 3 for a person born on `born`, on the day the Act `commenced`.
    fn commenced(&mut self, born: Day, commenced: Day, person: &Person) {
        let Some((class, why)) = self.classify(commenced) else { return };
        let held = match &person.at_commencement {
            Fact::Told(held) => *held,
            Fact::NotTold | Fact::Unknown => self.choose_commencement(),
        };
        let items = standing::statutory(held);
        let sixty = self.book.row(self.book.rows.permission, commenced).map_or(0, |(_, row)| row.period.count);
        if class.class == Class::Descendant && items.is_empty() && born.until(commenced) <= sixty {
            // Addenda 2(2): a cause of the last sixty days before counts as of that day.
            self.may_apply_for_permission(commenced, Origin::Birth);
        } else if class.class == Class::Neither {
            self.absent(Absent::Right, spr(3, 0), Because::NotADescendant, Some(Origin::Birth), why);
        } else if items.is_empty() {
            self.absent(Absent::Right, spr(3, 0), Because::NotAtCommencement, Some(Origin::Birth), why);
        } else {
            self.why.step(spr(3, 0), || Said::BecameSpecialPermanentResident { on: commenced });
            let why = Steps { to: self.why.mark(), ..why };
            let is = Standing::SpecialPermanentResident;
            self.begin(is, Some(commenced), Some(spr(3, 0)), Some(Origin::Birth), items, why);
        }
    }

    /// SPR 2(2) asks for a birth in Japan; without one there is nothing to walk up.
    fn born_abroad(&mut self, person: &Person) {
        let mark = self.why.mark();
        self.why.step(spr(2, 2), || Said::BornAbroad { person: person.id.clone() });
        self.out.classification =
            Some(Classification { class: Class::Neither, item: None, line: vec![self.of], see: None });
        let why = Steps { from: mark, to: self.why.mark() };
        self.absent(Absent::Right, spr(4, 1), Because::BornAbroad, Some(Origin::Birth), why);
    }

    fn choose_commencement(&mut self) -> Set<CommencementStanding> {
        let all = CommencementStanding::ALL;
        let options = u32::try_from(all.len()).unwrap_or(1);
        let at = self.facts.choose(
            Path::Person(self.of, "at_commencement"),
            options,
            Means::Word(word_at::<CommencementStanding>),
        );
        all.get(at as usize).map_or(Set::EMPTY, |&held| Set::from_members(&[held]))
    }

    /// SPR 4(1), (2): who may apply from the day the cause arose, and until when the
    /// permission must be given.
    fn may_apply_for_permission(&mut self, cause: Day, origin: Origin) {
        let Some((class, steps)) = self.classify(cause) else { return };
        let Some((version, row)) = self.book.row(self.book.rows.permission, cause) else { return };
        if class.class != Class::Descendant {
            // The stay is as long for everybody; only SPR 21 moves its end off closed days.
            let stay = self.book.row(self.book.rows.acquisition, cause).map_or(row.period, |(_, row)| row.stay);
            let raw = last_day(cause, stay, FirstDay::NotCounted);
            self.out.stay = Some((Due { raw, due: raw }, icrra(22, 1).branch(2)));
            self.absent(Absent::Right, spr(4, 1), Because::NotADescendant, Some(origin), steps);
            self.may_acquire(cause, origin);
            return;
        }
        let due = due(self.why, row, cause, &self.municipal());
        self.out.stay = Some((due, spr(21, 0)));
        let why = Steps { from: steps.from, to: self.why.mark() };
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(cause)),
            due: Some(due),
            counted_from: Some(cause),
            why,
            ..Duty::opened(Matter::Permission, None, origin, version, (row.known, row.see))
        });
    }

    fn happened(&mut self, on: Day, ix: EventIx, event: &'a Event) {
        let origin = Origin::Event(ix);
        match &event.what {
            What::CameToStay { published, .. } => self.came_to_stay(on, ix, published),
            What::Applied { under, reason, .. } => self.applied(on, ix, *under, reason),
            What::Notified { under, papers, .. } => self.notified(on, ix, *under, papers),
            What::Ready { document, from } => self.ready(on, ix, *document, from),
            What::Received { document: Document::Permit } => {
                let by = if self.applied_last_under_5() { spr(5, 1) } else { spr(4, 1) };
                self.permitted(on, origin, by);
            }
            What::Received { document: document @ (Document::Certificate | Document::Card) } => {
                self.taken(on, ix, *document)
            }
            What::Issued(issued) => match issued.document {
                Document::Certificate | Document::Card => self.issued(on, ix, issued),
                Document::AlienRegistrationCertificate => self.registered(on, ix, issued),
                Document::Permit => self.permitted(on, origin, issued.basis.told().copied().unwrap_or(spr(4, 1))),
                Document::ReEntryPermit => self.re_entry_permit(on, ix, issued),
                _ => {}
            },
            What::Moved { to, dwelling } => self.moved(on, ix, to, dwelling),
            What::Changed { particulars } => self.changed(on, origin, *particulars),
            What::LearnedOfLoss { documents, abroad, country, .. } => {
                let abroad = self.learned_abroad(ix, abroad, country);
                for lost in [Holder::SpecialPermanentResident, Holder::MidToLongTermResident] {
                    if documents.contains(lost.document()) {
                        self.learned_of_loss(on, ix, abroad, lost);
                    }
                }
            }
            What::Found { documents } => {
                for found in [Holder::SpecialPermanentResident, Holder::MidToLongTermResident] {
                    if documents.contains(found.document()) {
                        self.found(on, ix, found);
                    }
                }
            }
            What::Damaged { document, .. } if self.holds(*document) => self.damaged(on, origin),
            What::Ordered { under } => self.ordered(on, origin, *under),
            What::Returned { documents } => {
                for returned in [Holder::SpecialPermanentResident, Holder::MidToLongTermResident] {
                    if documents.contains(returned.document()) {
                        self.returned(on, ix, returned);
                    }
                }
            }
            What::Left(left) => self.left(on, ix, left),
            What::Landed(given) => self.landed(on, ix, given),
            What::StatusGranted { given, under } => self.status_granted(on, ix, given, under),
            What::Decided { .. } => self.refused_while_kept(on, ix),
            What::StatusRevoked => self.ceased_during(on, Ceased::Revoked, origin, Standing::None),
            What::AffiliationChanged { .. } => self.affiliation_changed(on, origin),
            What::PartedFromSpouse { .. } => self.parted(on, origin),
            What::AskedToShow { document, official, on_duty, shown, carried } => {
                self.asked_to_show(on, ix, *document, [on_duty, shown, carried], official)
            }
            What::Naturalised => self.ceased_during(on, Ceased::Naturalised, origin, Standing::Japanese),
            What::Deported => self.ceased_during(on, Ceased::Deported, origin, Standing::None),
            // Nothing opens or ends with these. A judgment looks up those it needs, for who may
            // act, what to bring and what else follows; the rest is not judged.
            What::Received { .. }
            | What::Reported { .. }
            | What::Damaged { .. }
            | What::Prevented { .. }
            | What::Asked { .. }
            | What::Sentenced(_)
            | What::Misused { .. } => {}
        }
    }

    /// SPR 4(1), another cause than birth: to stay without having landed.
    fn came_to_stay(&mut self, on: Day, ix: EventIx, published: &Fact<When>) {
        // Municipalities count the 60 days of a lost nationality from its notice.
        let cause = match published {
            Fact::Told(day) => self.facts.day(Path::Event(ix, "published"), *day, *day),
            Fact::NotTold | Fact::Unknown => on,
        };
        if self.is_spr() {
            return;
        }
        let origin = Origin::Event(ix);
        if !self.out.standings.is_empty() {
            self.begin(Standing::None, Some(on), None, Some(origin), Vec::new(), Steps::default());
        }
        self.may_apply_for_permission(cause, origin);
    }

    /// SPR 11(1), ICRRA 19-10(1).
    fn changed(&mut self, on: Day, origin: Origin, changed: Set<Particular>) {
        let Some(holder) = self.holder() else { return self.no_holder(Twin::Particulars, origin) };
        let matter = Twin::Particulars.of(holder);
        if !particulars::must_notify(changed) {
            self.absent(Absent::Duty, matter.provision(), Because::NotAParticular, Some(origin), Steps::default());
        } else if let Some(table) = self.book.row(self.book.rows.particulars_of(holder), on) {
            self.open_from(matter, origin, on, table, &self.counter(matter));
        }
    }

    /// Neither a special permanent resident nor a mid-to-long-term resident: nothing of the kind is owed.
    fn no_holder(&mut self, twin: Twin, origin: Origin) {
        let of = match self.has_a_status() {
            true => Holder::MidToLongTermResident,
            false => Holder::SpecialPermanentResident,
        };
        self.absent(Absent::Duty, twin.of(of).provision(), Because::not_a(of), Some(origin), Steps::default());
    }

    fn ceased_during(&mut self, on: Day, because: Ceased, origin: Origin, then: Standing) {
        self.cease(on, Ends::During, because, origin);
        self.void(Void::ceased(on), origin);
        self.begin(then, Some(on), None, Some(origin), Vec::new(), Steps::default());
    }

    /// The permit was handed over: a special permanent resident from that day (Q19).
    fn permitted(&mut self, on: Day, origin: Origin, by: Provision) {
        if self.is_spr() {
            return;
        }
        let mark = self.why.mark();
        self.why.step(by, || Said::BecameSpecialPermanentResident { on });
        let why = Steps { from: mark, to: self.why.mark() };
        // Whoever had a status loses it, and a card its validity (SPR 5(2), ICRRA 19-14(i)).
        self.cease(on, Ends::During, Ceased::Granted, origin);
        self.void(Void::ceased(on), origin);
        let is = Standing::SpecialPermanentResident;
        self.begin(is, Some(on), Some(by), Some(origin), Vec::new(), why);
        if let Origin::Event(ix) = origin {
            self.taken(on, ix, Document::Permit);
        }
    }

    /// Whether the last application for permission was one under SPR 5.
    fn applied_last_under_5(&self) -> bool {
        let last = self.out.filings.iter().rev().filter_map(|f| f.counts_as).find(|p| matches!(p.article, 4 | 5));
        last == Some(spr(5, 1))
    }

    /// SPR 5(1): a status of Appended Table II other than Permanent Resident opens the way, for
    /// whoever the file says something of under Article 2.
    fn table_ii(&mut self, on: Day, origin: Origin) {
        let pending = self.out.duties.iter().any(|d| d.matter == Matter::PermissionTableII && d.pending());
        if self.points_to_article_5() && !pending {
            self.may_apply_under_5(on, origin);
        }
    }

    /// Whether the file points to SPR 5 for this person: it tells of the class, or of a birth and kin.
    fn points_to_article_5(&self) -> bool {
        self.life.person(self.of).is_some_and(|p| {
            let kin = p.father.is_some() || p.mother.is_some();
            p.under_article_2.told().is_some() || (p.born_in.told().is_some() && kin)
        })
    }

    /// SPR 5(1), 2: the right to be granted the permission, or why there is none.
    pub(super) fn may_apply_under_5(&mut self, on: Day, origin: Origin) {
        let Some(is) = self.out.standings.last().filter(|s| s.to.is_none()).map(|s| s.is) else { return };
        // What was said of the standing before is no longer so.
        self.out.none.retain(|none| none.provision != spr(5, 1));
        match standing::way_through_5(is) {
            Way::Open => {}
            Way::Closed => return,
            Way::NotForPermanentResidents => {
                self.absent(Absent::Right, spr(5, 1), Because::PermanentResident, Some(origin), Steps::default());
                return;
            }
            Way::NotTableII => {
                self.absent(Absent::Right, spr(5, 1), Because::NotTableII, Some(origin), Steps::default());
                return;
            }
        }
        // Article 2 asks for residence to this day; a standing lost by a journey is a break in it.
        let broken =
            |s: &StandingSpan| matches!(s.because, Some(Ceased::NotBackInTime | Ceased::LeftWithoutPermission));
        if self.out.standings.iter().any(broken) {
            self.absent(Absent::Right, spr(5, 1), Because::ResidenceBroken, Some(origin), Steps::default());
            return;
        }
        let Some((class, why)) = self.classify(on) else { return };
        if class.class == Class::Neither {
            self.absent(Absent::Right, spr(5, 1), Because::NotADescendant, Some(origin), why);
            return;
        }
        let Some((version, row)) = self.book.row(self.book.rows.definitions, on) else { return };
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(on)),
            why,
            ..Duty::opened(Matter::PermissionTableII, None, origin, version, (row.known, &["Q19"]))
        });
    }

    /// SPR 10: another principal dwelling opens a notice, and overtakes one still owed.
    fn moved(&mut self, on: Day, ix: EventIx, to: &Fact<Option<Residence>>, dwelling: &Fact<Dwelling>) {
        let origin = Origin::Event(ix);
        let before = self.out.dwelling;
        let residence = match to {
            Fact::Told(to) => to.map(|r| r.0),
            Fact::NotTold | Fact::Unknown => Some(SOMEWHERE),
        };
        let (told, dwelling) = match dwelling {
            Fact::Told(dwelling) => (true, dwelling.0),
            Fact::NotTold | Fact::Unknown => (false, residence),
        };
        self.out.residence = residence;
        self.out.dwelling = dwelling;
        let dwelt = self.dwelt;
        self.dwelt |= dwelling.is_some();
        let Some(holder) = self.holder() else {
            // Where no dwelling was, none is changed.
            return self.no_holder(if dwelt { Twin::Dwelling } else { Twin::FirstDwelling }, origin);
        };
        let matter = self.dwelling_matter(holder);
        let absent = matter.provision();
        let unchanged = told && dwelling == before;
        if matter == Matter::CardDwelling && dwelt && !unchanged {
            // Moving on from a dwelling of which nobody was told leaves none that was notified.
            self.out.dwelling_left.get_or_insert(on);
        }
        if dwelling.is_none() {
            self.absent(Absent::Duty, absent, Because::NoDwelling, Some(origin), Steps::default());
        } else if unchanged {
            self.absent(Absent::Duty, absent, Because::DwellingUnchanged, Some(origin), Steps::default());
        } else {
            self.falls_away(&[Twin::FirstDwelling, Twin::Dwelling], on, Some(ix), Fell::MovedOn);
            if let Some(table) = self.book.row(self.book.rows.dwelling_of(holder), on) {
                self.open_from(matter, origin, on, table, &self.counter(matter));
            }
        }
    }

    /// SPR 15(vi), 16(5): a certificate valid until the death is returned by others.
    fn died(&mut self, on: Day) {
        self.out.died = Some(on);
        let in_hand = self.out.certificates.last().is_some_and(|c| c.in_hand(on));
        let void_before = self.out.certificates.last().is_some_and(|c| c.void.is_some());
        self.void(Void::died(on), Origin::Death);
        self.cease(on, Ends::During, Ceased::Died, Origin::Death);
        if in_hand && !void_before {
            let mark = self.why.mark();
            self.must_return(Twin::ReturnAfterDeath, self.last_certificate(), Origin::Death, on, mark);
        }
    }
}
