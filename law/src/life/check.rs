//! What a life's facts must have in common, checked before the law reads them.
//!
//! Only what cannot be is a fault. What is only unlikely, or unlawful, may be told.

use super::fault::Wrong;
use super::model::{Document, Event, Fact, Issued, Kind, Life, Person, PersonIx, What};
use super::reading::{Marks, Reader};
use crate::provision::Provision;
use std::collections::{HashMap, HashSet};

/// Notes every contradiction among the facts of `life`.
pub(super) fn check(life: &Life, persons: &[Marks], events: &[Marks], reader: &mut Reader<'_>) {
    let circular = cycles(life, persons, reader);
    for (ix, person) in life.people() {
        if let Some(marks) = persons.get(ix.0 as usize) {
            one_person(life, ix, person, marks, circular.contains(&ix), reader);
        }
    }
    let mut numbers: HashMap<(Document, &str), u32> = HashMap::new();
    for (event, marks) in life.events.iter().zip(events) {
        within_a_life(life, event, marks, reader);
        match &event.what {
            What::Issued(issued) => number(event, issued, marks, &mut numbers, reader),
            What::Prevented { until: Fact::Told(until), .. } if until.last < event.on.first => {
                reader.fault_of_event("until", marks, Wrong::EndsBeforeItBegins { begins: event.on.first });
            }
            What::Landed(given) | What::StatusGranted { given, .. }
                if given.stay_until.told().is_some_and(|until| until.last < event.on.first) =>
            {
                reader.fault_of_event("stay_until", marks, Wrong::EndsBeforeItBegins { begins: event.on.first });
            }
            _ => {}
        }
    }
    filings(life, events, reader);
}

fn parents(person: &Person) -> impl Iterator<Item = (&'static str, PersonIx)> + '_ {
    let by_birth = [("father", person.father), ("mother", person.mother)];
    let by_adoption = person.adoptive_parents.iter().map(|parent| ("adoptive_parents", *parent));
    by_birth.into_iter().filter_map(|(field, parent)| parent.map(|parent| (field, parent))).chain(by_adoption)
}

/// Notes each line of descent that returns to its beginning; who is on one.
///
/// A walk with its own stack: ten thousand generations are as good as three.
fn cycles(life: &Life, marks: &[Marks], reader: &mut Reader<'_>) -> HashSet<PersonIx> {
    // A dense tangle has very many cycles; some of them are enough to find it.
    const MOST: usize = 16;
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Not,
        OnTheWay,
        Done,
    }
    let mut circular = HashSet::new();
    let mut noted = 0_usize;
    let mut seen = vec![Seen::Not; life.persons.len()];
    let ancestors = |ix: PersonIx| life.person(ix).map(|p| parents(p).collect::<Vec<_>>()).unwrap_or_default();
    for (start, _) in life.people() {
        if seen.get(start.0 as usize) != Some(&Seen::Not) {
            continue;
        }
        let mut way = vec![(start, ancestors(start))];
        while let Some((child, open)) = way.last_mut() {
            let child = *child;
            let Some((field, parent)) = open.pop() else {
                if let Some(place) = seen.get_mut(child.0 as usize) {
                    *place = Seen::Done;
                }
                way.pop();
                continue;
            };
            if let Some(place) = seen.get_mut(child.0 as usize) {
                *place = Seen::OnTheWay;
            }
            match seen.get(parent.0 as usize) {
                _ if parent == child => {
                    circular.insert(child);
                    note_cycle(life, &[child], field, marks, reader);
                }
                Some(Seen::Not) => way.push((parent, ancestors(parent))),
                Some(Seen::OnTheWay) if noted >= MOST => circular.extend([parent, child]),
                Some(Seen::OnTheWay) => {
                    noted = noted.saturating_add(1);
                    let line: Vec<PersonIx> = way.iter().map(|(ix, _)| *ix).skip_while(|ix| *ix != parent).collect();
                    circular.extend(&line);
                    note_cycle(life, &line, field, marks, reader);
                }
                _ => {}
            }
        }
    }
    circular
}

/// `line`: each the child of the next, the first the `field` of the last.
fn note_cycle(life: &Life, line: &[PersonIx], field: &'static str, marks: &[Marks], reader: &mut Reader<'_>) {
    let name = |ix: &PersonIx| life.person(*ix).map(|person| person.id.clone()).unwrap_or_default();
    if let Some(last) = line.last()
        && let Some(marks) = marks.get(last.0 as usize)
    {
        let names = line.iter().chain(line.first()).map(name).collect();
        reader.fault_of_person(&name(last), field, marks, Wrong::Cycle { line: names });
    }
}

fn one_person(life: &Life, ix: PersonIx, person: &Person, marks: &Marks, circular: bool, reader: &mut Reader<'_>) {
    let id = person.id.as_str();
    if person.spouse == Some(ix) {
        reader.fault_of_person(id, "spouse", marks, Wrong::OwnSpouse);
    }
    if let (Some(father), Some(mother)) = (person.father, person.mother)
        && father == mother
    {
        let twice = life.person(father).map(|parent| parent.id.clone()).unwrap_or_default();
        reader.fault_of_person(id, "mother", marks, Wrong::OneParentTwice { id: twice });
    }
    let Fact::Told(born) = person.born else { return };
    if !circular {
        for (field, parent) in [("father", person.father), ("mother", person.mother)] {
            if let Some(parent) = parent.and_then(|parent| life.person(parent))
                && let Fact::Told(older) = parent.born
                && older.first >= born.last
            {
                let wrong = Wrong::OlderThanParent { parent: parent.id.clone(), born: older.first };
                reader.fault_of_person(id, field, marks, wrong);
            }
        }
    }
    if let Fact::Told(died) = person.died
        && died.last < born.first
    {
        reader.fault_of_person(id, "died", marks, Wrong::DiedBeforeBirth { born: born.first });
    }
}

/// An event falls into the life of the person to whom it happens.
fn within_a_life(life: &Life, event: &Event, marks: &Marks, reader: &mut Reader<'_>) {
    let Some(person) = life.person(event.who) else { return };
    if let Fact::Told(born) = person.born
        && event.on.last < born.first
    {
        let wrong = Wrong::BeforeBirth { who: person.id.clone(), born: born.first };
        reader.fault_of_event("on", marks, wrong);
    }
    // Others find and return what the dead leave behind (SPR 16(5)).
    if let Fact::Told(died) = person.died
        && event.on.first > died.last
        && !matches!(event.what.kind(), Kind::Found | Kind::Returned)
    {
        reader.fault_of_event("on", marks, Wrong::AfterDeath { who: person.id.clone(), died: died.last });
    }
}

/// The form of a certificate's number, and that no other has it (SPR 8(2)).
fn number<'l>(
    event: &Event,
    issued: &'l Issued,
    marks: &Marks,
    numbers: &mut HashMap<(Document, &'l str), u32>,
    reader: &mut Reader<'_>,
) {
    let (Some(number), Document::Certificate | Document::Card) = (issued.number.as_deref(), issued.document) else {
        return;
    };
    let letters = |part: Option<&[u8]>| part.is_some_and(|part| part.iter().all(u8::is_ascii_uppercase));
    let bytes = number.as_bytes();
    let digits = bytes.get(2..10).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
    if bytes.len() != 12 || !letters(bytes.get(..2)) || !digits || !letters(bytes.get(10..)) {
        reader.fault_of_event("number", marks, Wrong::NotANumber { text: number.to_owned() });
    } else if let Some(line) = numbers.get(&(issued.document, number)).copied() {
        reader.fault_of_event("number", marks, Wrong::NumberTwice { number: number.to_owned(), line });
    } else {
        numbers.insert((issued.document, number), event.line);
    }
}

/// A filing does not follow the issue that answers it, and is one of those told beside it.
fn filings(life: &Life, marks: &[Marks], reader: &mut Reader<'_>) {
    // For each person, the filings told since the last issue that may have answered them.
    let mut told: HashMap<PersonIx, HashMap<Provision, Vec<&Event>>> = HashMap::new();
    for (event, marks) in life.events.iter().zip(marks) {
        match &event.what {
            What::Applied { under, .. } | What::Notified { under, .. } => {
                told.entry(event.who).or_default().entry(*under).or_default().push(event);
            }
            What::Issued(issued) => {
                let Fact::Told(under) = issued.basis else {
                    told.remove(&event.who);
                    continue;
                };
                let beside = told.get_mut(&event.who).and_then(|of| of.remove(&under)).unwrap_or_default();
                let Fact::Told(filed) = issued.filed else { continue };
                let agrees = |other: &Event| other.on.first <= filed.last && filed.first <= other.on.last;
                if let Some(other) = beside.last()
                    && !beside.iter().any(|other| agrees(other))
                {
                    let (first, last) = (other.on.first, other.on.last);
                    let wrong = Wrong::FiledElsewhen { event: other.id.clone(), first, last, under };
                    reader.fault_of_event("filed", marks, wrong);
                }
            }
            _ => {}
        }
    }
    for (event, marks) in life.events.iter().zip(marks) {
        if let What::Issued(issued) = &event.what
            && let Fact::Told(filed) = issued.filed
            && filed.first > event.on.last
        {
            reader.fault_of_event("filed", marks, Wrong::FiledAfterIssue { issued: event.on.last });
        }
    }
}
