//! What would have made it different.
//!
//! For each breach, each missed right and each open duty: the smallest dated change by people that
//! would have changed it, the last day on which each person could act in time, and what can no
//! longer be changed. A change is tried by editing the life and reading it again.
//!
//! The outcome of moving an act along the calendar changes only on days that the law or the life
//! marks. Only those days and their neighbours are read, and where the outcome differs between
//! two of them the day of the change is found between. Tests hold this equal to reading every day.

use crate::Set;
use crate::chronicle::{Ceased, Chronicle, Desk, Duty, Holder, Matter, Origin, State, Twin, read};
use crate::facts::{Told, completions};
use crate::judgment::{DutySaid, ReEntrySaid, StaySaid, Threat};
use crate::life::{Document, Event, EventIx, Fact, Given, Left, LeftWith, Life, Paper, PersonIx, Standing, What, When};
use crate::outlook::{Certainty, Judgment, judge};
use crate::provision::{Provision, icrra, spr};
use crate::rows::Book;
use crate::spr::appearance::As;
use crate::time::{Day, birthday};
use crate::view::duty_id;
use crate::why::NoWhy;
use crate::words::words;
use serde::Serialize;

words! {
    /// What somebody could have done otherwise.
    pub enum ChangeKind {
        /// File it by a day.
        File = "file",
        /// Hand in the certificate or card with the notice that was made (SPR 10(4), (5); ICRRA 19-7(3) – 19-9(3)).
        HandIn = "hand-in",
        /// Find the certificate or card again by a day, while it is valid (SPR 13(1), ICRRA 19-12(1)).
        Find = "find",
        /// Be back by a day (SPR 15(iv), 23(2)).
        ComeBack = "come-back",
        /// Say on leaving that one would come back, passport and certificate in hand (SPR 23(2)).
        DeclareReturn = "declare-return",
        /// Leave by a day, while the certificate is still valid (SPR 23(2)).
        LeaveBy = "leave-by",
        /// Show the certificate or card to the official who asked (SPR 17(2), ICRRA 23(3)).
        Show = "show",
    }
}

words! {
    /// What can no longer be changed.
    pub enum Settled {
        /// The breach is complete: filing now does not undo it.
        Breach = "breach",
        /// Permission need no longer be given (SPR 4(2), Q11).
        NotBound = "not-bound",
        /// The standing is lost, and Article 4 does not give it back to who lands (SPR 4(1)).
        StandingLost = "standing-lost",
        /// The certificate is void since its expiry; the standing is not touched by that.
        Expired = "expired",
        /// Nothing can be missed: no last day is set.
        NoLastDay = "no-last-day",
        /// Nothing was missed: the days begin with the first entry into Japan.
        NotBegun = "not-begun",
    }
}

/// One change that would have made it different.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// What.
    pub change: ChangeKind,
    /// The last day on which it would do.
    pub by: Day,
    /// What happened instead, and on which day; null where nothing did.
    pub instead: Option<Instead>,
    /// How many days lie between that day, or the day judged, and `by`. Negative: so many are left.
    pub days: i32,
    /// The provision that makes the difference.
    pub provision: Provision,
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Instead {
    /// The event.
    pub event: String,
    /// Its day.
    pub on: Day,
}

/// Somebody who could act in time.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CouldAct {
    /// The person; null for a group.
    pub who: Option<String>,
    /// In what quality.
    #[serde(rename = "as")]
    pub quality: As,
    /// Whether it was their duty.
    pub must: bool,
    /// The ground.
    pub provision: Provision,
    /// The last day in time.
    pub last: Day,
}

/// What would make one thing different.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WhatIf {
    /// Whose.
    pub of: String,
    /// The duty or right, or `standing`.
    pub about: String,
    /// Its provision.
    pub provision: Provision,
    /// Where it stands; null for a standing.
    pub state: Option<State>,
    /// What would change it, the smallest change first.
    pub changes: Vec<Change>,
    /// Who could act, each with the last day in time.
    pub could_act: Vec<CouldAct>,
    /// What can no longer be changed.
    pub settled: Vec<Settled>,
    /// What follows from a breach.
    pub threats: Vec<Threat>,
    /// Open facts on which it turns; then nothing is said but this.
    pub depends_on: Vec<String>,
}

/// What a planned event would bring, if what is planned before it happens too.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IfPlanned {
    /// The event.
    pub event: String,
    /// Its day.
    pub on: Day,
    /// The duties and rights that it opens, or whose last day it sets.
    pub opens: Vec<Opened>,
    /// Those that it meets or ends.
    pub closes: Vec<String>,
    /// The journeys that it begins or ends: on what permission, back by when, back in time or not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub re_entry: Vec<ReEntrySaid>,
    /// The stays that it carries on or ends: those without a status, and those of a special period.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stay: Vec<StaySaid>,
}

/// A duty or right with its last day.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Opened {
    /// Its id.
    pub id: String,
    /// What is filed or returned.
    pub procedure: Matter,
    /// Whose it is.
    pub of: String,
    /// Its provision.
    pub provision: Provision,
    /// Its last day, if it has one.
    pub due: Option<Day>,
}

/// What would make things different, and what planned events would bring.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Otherwise {
    /// For each breach, missed right, lost standing and open duty.
    pub what_if: Vec<WhatIf>,
    /// For each planned event.
    pub planned: Vec<IfPlanned>,
}

/// What would have made the judgment of `on` by `book` different.
///
/// ```
/// use zairyu_law::{life, rows::Book, time::day, what_if::{ChangeKind, what_if}};
/// let text = r#"
///     format = "zairyu.life/1"
///     person.me = { born = 1980-06-15, standing = "special-permanent-resident" }
///     event = [
///         { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
///         { on = 2024-04-25, what = "applied", under = "SPR 13(1)" },
///     ]
/// "#;
/// let life = life::read(text.as_bytes(), "late.toml", life::Syntax::Toml).unwrap();
/// let on = day(2024, 5, 1);
/// let late = &what_if(&Book::at(on), &life, on).what_if[0];
/// // Filed on day 15; day 14 was 24 April: one day earlier.
/// assert_eq!((late.changes[0].change, late.changes[0].by, late.changes[0].days), (ChangeKind::File, day(2024, 4, 24), 1));
/// ```
pub fn what_if(book: &Book, life: &Life, on: Day) -> Otherwise {
    let judgment = judge(book, life, on);
    let mut otherwise = Otherwise::default();
    for &of in &life.subjects {
        let mut asked = Asked { book, life, of, on, judgment: &judgment };
        asked.standing(&mut otherwise.what_if);
        asked.duties(&mut otherwise.what_if);
    }
    otherwise.planned = planned(book, life, on);
    otherwise
}

/// A thing whose outcome is looked at: a duty by its id, or the standing.
#[derive(Clone, PartialEq, Debug)]
enum Thing {
    Duty(Matter, String),
    Standing,
}

/// How long before its expiry a departure is looked for that would still have been covered, in days:
/// longer than any special re-entry.
const LONGEST_LOOKED_BACK: i32 = 800;

struct Asked<'a> {
    book: &'a Book,
    life: &'a Life,
    of: PersonIx,
    on: Day,
    judgment: &'a Judgment,
}

impl Asked<'_> {
    fn id(&self) -> String {
        self.life.person(self.of).map(|p| p.id.clone()).unwrap_or_default()
    }

    /// The chronicle, if every completion of the life says the same of what is asked.
    fn told(&self) -> Option<Chronicle> {
        let mut chronicle = Chronicle::new();
        let mut told = Told::default();
        let mut desk = Desk::default();
        read(self.book, self.life, self.of, self.on, &mut told, &mut NoWhy, &mut desk, &mut chronicle);
        (!told.missing).then_some(chronicle)
    }

    /// A standing lost by a journey.
    fn standing(&mut self, out: &mut Vec<WhatIf>) {
        let Some(chronicle) = self.told() else { return };
        let lost = chronicle.standings.iter().rev().find(|s| {
            s.is == Standing::SpecialPermanentResident
                && matches!(s.because, Some(Ceased::NotBackInTime | Ceased::LeftWithoutPermission))
        });
        let Some(span) = lost else { return };
        let Some(departure) = chronicle.departures.iter().rev().find(|d| d.of.is_some()) else { return };
        let mut changes = Vec::new();
        if span.because == Some(Ceased::NotBackInTime) {
            let landed = departure.landed.map(|(_, ix)| ix);
            let edit = |day: Day| match landed {
                Some(ix) => {
                    // Who comes back on the permission lands without another status.
                    let mut back = self.life.clone();
                    if let Some(event) = back.events.get_mut(ix.0 as usize) {
                        event.what = What::Landed(Given::default());
                    }
                    moved(&back, ix, day)
                }
                None => added(self.life, self.of, day, What::Landed(Given::default())),
            };
            let hi = departure.landed.map_or(self.on, |(day, _)| day);
            let found = self.latest(&chronicle, &Thing::Standing, (departure.left, hi), self.on, edit);
            changes.extend(found.map(|by| self.change(ChangeKind::ComeBack, by, landed, spr(15, 0).item(4))));
        } else {
            let mut declared = self.life.clone();
            if let Some(event) = declared.events.get_mut(departure.by.0 as usize) {
                event.what = What::Left(Left {
                    with: Fact::Told(LeftWith::SpecialReEntry),
                    until: Fact::NotTold,
                    lacked: Fact::Told(Set::EMPTY),
                    excluded: Fact::NotTold,
                    confirmed: Fact::NotTold,
                });
            }
            if self.good(&declared, &Thing::Standing, self.on) {
                let kind = ChangeKind::DeclareReturn;
                changes.push(self.change(kind, departure.left, Some(departure.by), spr(23, 2)));
            }
            // With a certificate that had ended: to have left while it still ran.
            let expired = chronicle.certificates.last().and_then(|c| c.until).filter(|&until| until < departure.left);
            if let Some(until) = expired.filter(|_| departure.with == LeftWith::SpecialReEntry) {
                let edit = |day: Day| moved(self.life, departure.by, day);
                let range = (until.plus(-LONGEST_LOOKED_BACK), departure.left);
                let by = self.latest(&chronicle, &Thing::Standing, range, self.on, edit);
                changes.extend(by.map(|by| self.change(ChangeKind::LeaveBy, by, Some(departure.by), spr(23, 2))));
            }
        }
        out.push(WhatIf {
            of: self.id(),
            about: "standing".to_owned(),
            provision: spr(15, 0).item(if span.because == Some(Ceased::NotBackInTime) { 4 } else { 3 }),
            state: None,
            changes,
            could_act: Vec::new(),
            settled: vec![Settled::StandingLost],
            threats: Vec::new(),
            depends_on: Vec::new(),
        });
    }

    /// Every breach, missed right and open duty of the judgment.
    fn duties(&mut self, out: &mut Vec<WhatIf>) {
        let id = self.id();
        let chronicle = self.told();
        for stated in self.judgment.duties.iter().chain(&self.judgment.rights) {
            let said = &stated.value;
            let awaits_entry = said.state == State::NotYet && said.opens.is_none();
            let asked = awaits_entry
                || matches!(
                    said.state,
                    State::Open | State::Breached | State::MetLate | State::Lapsed | State::UsedLate
                );
            // A right without a last day is open for ever.
            let bounded = said.due.is_some() || said.at_once || said.opens.is_none() || !said.procedure.is_right();
            if said.of != id || !asked || !bounded || said.procedure.is(Twin::EarlyRenewal) {
                continue;
            }
            let mut what = WhatIf {
                of: id.clone(),
                about: said.id.clone(),
                provision: said.provision.provision,
                state: Some(said.state),
                changes: Vec::new(),
                could_act: Vec::new(),
                settled: Vec::new(),
                threats: said.if_not.clone(),
                depends_on: stated.depends_on.clone(),
            };
            let sure = stated.certainty == Certainty::Sure && !stated.depends("state") && !stated.depends("due");
            if sure {
                what.depends_on.clear();
                let chronicle = chronicle.as_ref();
                let duty = chronicle.and_then(|c| c.duties.iter().find(|d| duty_id(self.life, c, d) == said.id));
                if let (Some(chronicle), Some(duty)) = (chronicle, duty) {
                    // What no day ends is met on any day.
                    let endless = said.due.is_none() && said.state == State::Open;
                    what.changes = if endless { Vec::new() } else { self.changes(chronicle, duty) };
                    what.could_act = self.could_act(&said.id, duty);
                }
                let spr = chronicle
                    .is_some_and(|c| c.standing(self.on).is_some_and(|s| s.is == Standing::SpecialPermanentResident));
                what.settled = settled(said.state, said.procedure, spr);
                let endless = said.due.is_none() && !said.at_once;
                if awaits_entry {
                    what.settled.push(Settled::NotBegun);
                } else if endless && said.state == State::Open {
                    what.settled.push(Settled::NoLastDay);
                }
            }
            out.push(what);
        }
    }

    /// What would have met the duty in time, or made it fall away.
    fn changes(&self, chronicle: &Chronicle, duty: &Duty) -> Vec<Change> {
        let thing = Thing::Duty(duty.matter, duty_id(self.life, chronicle, duty));
        let opened = duty.opens.map_or(self.on, |o| o.possibly);
        let last = duty.due.map_or(self.on, |due| due.due);
        // What is open can be met until its last day; what is over is looked at on the day judged.
        let until = if duty.state(self.on) == State::Open { self.on.max(last) } else { self.on };
        let mut changes = Vec::new();
        // File it: move the filing that was made, or make the one that was not.
        let filed = duty.met.and_then(|(_, by)| by);
        let range = (opened, last.max(duty.met.map_or(self.on, |(day, _)| day)));
        let by = match filed {
            Some(ix) => self.latest(chronicle, &thing, range, until, |day| moved(self.life, ix, day)),
            None => filing(duty.matter).and_then(|what| {
                self.latest(chronicle, &thing, range, until, |day| added(self.life, self.of, day, what.clone()))
            }),
        };
        changes.extend(by.map(|by| self.change(ChangeKind::File, by, filed, duty.matter.provision())));
        // Hand in the certificate with a notice that did not count for want of it.
        for notice in chronicle.filings.iter().filter(|f| f.not_handed_in) {
            let mut handed_in = self.life.clone();
            if let Some(What::Notified { papers, .. }) =
                handed_in.events.get_mut(notice.by.0 as usize).map(|event| &mut event.what)
            {
                *papers = Fact::Told(Set::from_members(&[own_document(duty.matter)]));
            }
            if self.good(&handed_in, &thing, until) {
                let card = |branch| icrra(19, 3).branch(branch);
                let provision = match duty.matter {
                    Matter::CardFirstDwelling => card(7),
                    Matter::CardDwellingAfterGrant => card(8),
                    Matter::CardDwelling => card(9),
                    Matter::FirstDwelling => spr(10, 4),
                    _ => spr(10, 5),
                };
                changes.push(self.change(ChangeKind::HandIn, notice.on, Some(notice.by), provision));
            }
        }
        // Find it again while it is valid.
        if duty.is(Twin::Loss) {
            let found = What::Found { documents: Set::from_members(&[duty.matter.holder().document()]) };
            let by = self.latest(chronicle, &thing, range, until, |day| added(self.life, self.of, day, found.clone()));
            changes.extend(by.map(|by| self.change(ChangeKind::Find, by, None, duty.matter.provision())));
        }
        // Show it when it was asked for.
        if duty.is(Twin::Production)
            && let Origin::Event(ix) = duty.origin
        {
            let mut showed = self.life.clone();
            let event = showed.events.get_mut(ix.0 as usize);
            let day = event.as_ref().map_or(self.on, |event| event.on.last);
            if let Some(What::AskedToShow { shown, .. }) = event.map(|event| &mut event.what) {
                *shown = Fact::Told(true);
            }
            if duty.state(self.on) == State::Breached && self.good(&showed, &thing, until) {
                changes.push(self.change(ChangeKind::Show, day, Some(ix), duty.matter.provision()));
            }
        }
        changes.sort_by_key(|change| (change.days.abs(), change.change));
        changes
    }

    fn change(&self, change: ChangeKind, by: Day, instead: Option<EventIx>, provision: Provision) -> Change {
        let instead = instead.and_then(|ix| self.life.event(ix)).map(|event| {
            // What an issue tells of a filing happened on the day of the filing.
            let on = match &event.what {
                What::Issued(issued) => issued.filed.told().map_or(event.on.first, |filed| filed.first),
                _ => event.on.first,
            };
            Instead { event: event.id.clone(), on }
        });
        let days = by.until(instead.as_ref().map_or(self.on, |i| i.on));
        Change { change, by, instead, days, provision }
    }

    /// The latest day in `range` on which the edit makes `thing` good, found along the days on
    /// which the outcome can change.
    fn latest(
        &self,
        chronicle: &Chronicle,
        thing: &Thing,
        (first, last): (Day, Day),
        until: Day,
        edit: impl Fn(Day) -> Life,
    ) -> Option<Day> {
        let mut days: Vec<Day> =
            self.marked(chronicle).into_iter().filter(|day| (first..=last).contains(day)).collect();
        days.extend([first, last]);
        days.sort_unstable();
        days.dedup();
        let good = |day: Day| self.good(&edit(day), thing, until);
        let mut later: Option<Day> = None;
        for &day in days.iter().rev().filter(|&&day| day >= first) {
            if good(day) {
                // Between this day and the next one read the outcome changes once.
                let (mut works, mut fails) = (day, later.unwrap_or(day));
                while works.next() < fails {
                    let middle = works.plus(works.until(fails) / 2);
                    if good(middle) { works = middle } else { fails = middle }
                }
                return Some(works);
            }
            later = Some(day);
        }
        None
    }

    /// The days that the law or the life marks, each with its neighbours.
    fn marked(&self, chronicle: &Chronicle) -> Vec<Day> {
        let mut days: Vec<Day> = Vec::new();
        days.push(self.on);
        days.extend(self.life.events.iter().flat_map(|event| [event.on.first, event.on.last]));
        for duty in &chronicle.duties {
            days.extend(duty.opens.iter().flat_map(|o| [o.possibly, o.surely]));
            days.extend(duty.due.iter().flat_map(|due| [due.raw, due.due]));
        }
        for certificate in &chronicle.certificates {
            days.extend(certificate.until);
            days.extend(certificate.extended);
            days.extend(certificate.void.map(|(void, _)| void.on));
        }
        for departure in &chronicle.departures {
            days.extend(departure.last.iter().flat_map(|last| [last.surely, last.possibly]));
        }
        for standing in &chronicle.standings {
            days.extend(standing.stay.and_then(|stay| stay.until));
        }
        days.extend(chronicle.special_stay.iter().flat_map(|stay| [stay.raw, stay.last]));
        days.extend(self.book.rows.entries().iter().map(|entry| entry.from));
        let around =
            days.iter().filter(|&&day| day > Day::MIN && day < Day::MAX).flat_map(|&day| [day.eve(), day, day.next()]);
        around.collect()
    }

    /// Whether `thing` turns out well in every completion of an edited life.
    fn good(&self, life: &Life, thing: &Thing, until: Day) -> bool {
        const MOST: usize = 64;
        let mut desk = Desk::default();
        let mut chronicle = Chronicle::new();
        let read = completions(MOST, |facts| {
            read(self.book, life, self.of, until, facts, &mut NoWhy, &mut desk, &mut chronicle);
            match thing {
                Thing::Standing => {
                    chronicle.standing(until).is_some_and(|s| s.is == Standing::SpecialPermanentResident)
                }
                Thing::Duty(matter, id) => chronicle
                    .duties
                    .iter()
                    .find(|d| d.matter == *matter && duty_id(life, &chronicle, d) == *id)
                    .is_none_or(|d| matches!(d.state(until), State::Met | State::Used | State::FallenAway)),
            }
        });
        read.whole && read.all.iter().all(|(_, good)| *good)
    }

    /// Who must or may act for a duty, each with the last day in time.
    fn could_act(&self, id: &str, duty: &Duty) -> Vec<CouldAct> {
        let (Some(opens), Some(due)) = (duty.opens, duty.due) else { return Vec::new() };
        let mut days: Vec<Day> = vec![opens.surely, due.due];
        let around = |day: Day| [day.eve(), day, day.next()];
        for event in &self.life.events {
            days.extend(around(event.on.first));
            if let What::Prevented { until: Fact::Told(until), .. } = &event.what {
                days.extend(around(until.last));
            }
        }
        let ages = self.book.row(self.book.rows.appearance, due.due).map(|(_, row)| [row.age, row.adult]);
        for person in &self.life.persons {
            let born = person.born.told().and_then(|born| born.exact());
            for age in ages.into_iter().flatten() {
                days.extend(born.iter().flat_map(|&born| around(birthday(born, age))));
            }
            days.extend(person.died.told().iter().flat_map(|died| around(died.first)));
        }
        days.retain(|day| (opens.surely..=due.due).contains(day));
        days.sort_unstable();
        days.dedup();
        let mut found: Vec<CouldAct> = Vec::new();
        for day in days {
            let judgment = judge(self.book, self.life, day);
            let mut all = judgment.duties.iter().chain(&judgment.rights).map(|stated| &stated.value);
            let Some(said) = all.find(|said| said.id == id) else { continue };
            for actor in said.by.iter().chain(&said.instead) {
                let same = |c: &&mut CouldAct| c.who == actor.who && c.quality == actor.quality && c.must == actor.must;
                match found.iter_mut().find(same) {
                    Some(known) => known.last = day,
                    None => found.push(CouldAct {
                        who: actor.who.clone(),
                        quality: actor.quality,
                        must: actor.must,
                        provision: actor.provision,
                        last: day,
                    }),
                }
            }
        }
        found
    }
}

/// What can no longer be changed.
fn settled(state: State, matter: Matter, spr: bool) -> Vec<Settled> {
    let mut settled = Vec::new();
    match state {
        State::Breached | State::MetLate => settled.push(Settled::Breach),
        State::Lapsed | State::UsedLate if matter == Matter::Permission => settled.push(Settled::NotBound),
        _ => {}
    }
    if matter.is(Twin::Renewal) && state == State::Breached && spr {
        settled.push(Settled::Expired);
    }
    settled
}

/// The certificate or the card, as a paper handed in.
fn own_document(matter: Matter) -> Paper {
    match matter.holder() {
        Holder::SpecialPermanentResident => Paper::Certificate,
        Holder::MidToLongTermResident => Paper::Card,
    }
}

/// The act that meets a duty or uses a right.
fn filing(matter: Matter) -> Option<What> {
    let under = matter.provision();
    let applied = |under| What::Applied { under, papers: Fact::NotTold, reason: Fact::NotTold };
    let notified = |under| What::Notified {
        under,
        papers: Fact::Told(Set::from_members(&[own_document(matter)])),
        falsely: Fact::NotTold,
    };
    Some(match matter {
        Matter::Permission | Matter::PermissionTableII | Matter::Extension | Matter::Acquisition => applied(under),
        Matter::Affiliation | Matter::Spouse => notified(under),
        Matter::ReceiptOfPermit => What::Received { document: Document::Permit },
        Matter::Carrying => return None,
        _ if matter.is_return() => What::Returned { documents: Set::from_members(&[matter.holder().document()]) },
        _ if matter.is_any(&[Twin::FirstDwelling, Twin::Dwelling, Twin::Particulars]) => notified(under),
        _ if matter.is_any(&[Twin::Receipt, Twin::ReceiptBack]) => {
            What::Received { document: matter.holder().document() }
        }
        _ if matter.is(Twin::Production) => return None,
        _ => applied(under),
    })
}

/// The life with one more event.
fn added(life: &Life, who: PersonIx, on: Day, what: What) -> Life {
    let mut edited = life.clone();
    let at = edited.events.partition_point(|event| event.on.first <= on);
    let id = format!("if-{on}");
    edited.events.insert(at, Event { id, on: When::on(on), who, by: None, planned: false, what, line: 0 });
    edited
}

/// The life with an act on another day. A filing that only an issue tells of is moved in it.
fn moved(life: &Life, ix: EventIx, on: Day) -> Life {
    let mut edited = life.clone();
    let at = ix.0 as usize;
    if let Some(Event { what: What::Issued(issued), .. }) = edited.events.get_mut(at) {
        issued.filed = Fact::Told(When::on(on));
        return edited;
    }
    if at < edited.events.len() {
        let mut event = edited.events.remove(at);
        event.on = When::on(on);
        let at = edited.events.partition_point(|other| other.on.first <= on);
        edited.events.insert(at, event);
    }
    edited
}

/// What each event planned for `on` or later would bring on its day, one after another: each is
/// looked at as if those planned before it had happened.
///
/// ```
/// use zairyu_law::{life, rows::Book, time::day, what_if::planned};
/// let text = r#"
///     format = "zairyu.life/1"
///     person.me = { born = 2003-08-19, standing = "student", stay_until = 2027-06-28 }
///     event = [
///         { on = 2026-11-01, what = "left", with = "special-re-entry" },
///         { on = 2026-11-20, what = "learned-of-loss", document = "card" },
///         { on = 2026-11-27, what = "landed", planned = true },
///     ]
/// "#;
/// let life = life::read(text.as_bytes(), "hanoi.toml", life::Syntax::Toml).unwrap();
/// let on = day(2026, 11, 25);
/// let landing = &planned(&Book::at(on), &life, on)[0];
/// // Learned of abroad: 14 days from the landing of the 27th.
/// assert_eq!(landing.opens[0].due, Some(day(2026, 12, 11)));
/// assert_eq!(landing.re_entry[0].returned, "in-time");
/// ```
pub fn planned(book: &Book, life: &Life, on: Day) -> Vec<IfPlanned> {
    let plan = |event: &Event| event.on.exact().filter(|&day| event.planned && on <= day);
    let mut plans: Vec<(Day, usize)> =
        life.events.iter().map(plan).zip(0..).filter_map(|(on, at)| Some((on?, at))).collect();
    plans.sort();
    let mut happened = life.clone();
    plans.into_iter().map(|(on, at)| happens(book, &mut happened, on, at)).collect()
}

/// What the event `at` brings on its day `on`, beside the same life without it; it has happened then.
fn happens(book: &Book, life: &mut Life, on: Day, at: usize) -> IfPlanned {
    let without = judge(book, life, on);
    let mut said = IfPlanned {
        event: String::new(),
        on,
        opens: Vec::new(),
        closes: Vec::new(),
        re_entry: Vec::new(),
        stay: Vec::new(),
    };
    // What an application or a decision does to a stay shows when its last day has passed.
    let decides = |e: &Event| matches!(e.what, What::Applied { .. } | What::Decided { .. });
    let ends = without.standing.iter().filter_map(|s| s.value.stay_until).filter(|&until| until >= on).min();
    let after = ends.filter(|_| life.events.get(at).is_some_and(decides)).map(Day::next);
    let not_carried_on = after.map(|after| judge(book, life, after).stay);
    if let Some(event) = life.events.get_mut(at) {
        event.planned = false;
        said.event.clone_from(&event.id);
    }
    let with = judge(book, life, on);
    let before = |id: &str| without.duties.iter().chain(&without.rights).map(|d| &d.value).find(|d| d.id == id);
    let due = |d: &DutySaid| d.due.as_ref().map(|due| due.day.surely);
    for duty in with.duties.iter().chain(&with.rights).map(|d| &d.value) {
        let old = before(&duty.id);
        let ended = |state: State| matches!(state, State::Met | State::MetLate | State::Used | State::FallenAway);
        if ended(duty.state) && old.is_some_and(|old| !ended(old.state)) {
            said.closes.push(duty.id.clone());
        } else if !ended(duty.state) && old.is_none_or(|old| due(old) != due(duty)) {
            let provision = duty.provision.provision;
            said.opens.push(Opened {
                id: duty.id.clone(),
                procedure: duty.procedure,
                of: duty.of.clone(),
                provision,
                due: due(duty),
            });
        }
    }
    let same = |journey: &ReEntrySaid| {
        without
            .re_entry
            .iter()
            .any(|old| old.value.departure == journey.departure && old.value.landed == journey.landed)
    };
    let journeys = with.re_entry.into_iter().map(|journey| journey.value).filter(|journey| !same(journey));
    // Reasons are those of the judgment of that day, which is not told here.
    said.re_entry = journeys.map(|journey| ReEntrySaid { why: None, ..journey }).collect();
    let (old, new) = match (after, not_carried_on) {
        (Some(after), Some(old)) => (old, judge(book, life, after).stay),
        _ => (without.stay, with.stay),
    };
    let same = |stay: &StaySaid| old.iter().any(|old| old.value == *stay);
    said.stay = new.into_iter().map(|stay| stay.value).filter(|stay| !same(stay)).collect();
    said
}
