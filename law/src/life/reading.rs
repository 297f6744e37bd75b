//! Reading a life file: one reader over the tree, led by the vocabulary.
//!
//! It goes on after a fault, so that a file's faults are told at once. What it has read is
//! then checked against itself (`check`), sorted by day and numbered.

use super::check;
use super::days;
use super::fault::{Fault, Part, Wrong};
use super::model::{
    Dwelling, Event, Fact, Kind, Life, Municipality, MunicipalityIx, Person, PersonIx, Residence, What,
};
use super::told::{NONE, UNKNOWN, known, wrong_kind};
use super::tree::{self, BOM, Entry, Lines, Node, Syntax, Value};
use super::vocabulary::{self, Draft, EVERY_EVENT, FILE, FORMAT, Field, Head, MUNICIPALITY, PERSON, Takes, nearest};
use crate::time::Day;
use crate::words::Word;
use std::collections::{HashMap, HashSet};

/// Reads a life file. `name` is what its faults call it.
///
/// ```
/// use zairyu_law::life::{Syntax, read};
/// let text = "format = \"zairyu.life/1\"\n[person.kim]\nborn = 1980-04-31\n";
/// let faults = read(text.as_bytes(), "kim.toml", Syntax::Toml).unwrap_err();
/// assert_eq!(faults[0].to_string(), "kim.toml:3: person.kim.born: there is no 31 April; the month has 30 days");
/// ```
///
/// # Errors
/// Every fault of the file, in the order of its lines.
pub fn read(text: &[u8], name: &str, syntax: Syntax) -> Result<Life, Vec<Fault>> {
    read_tree(text, name, syntax).map(|(life, _)| life)
}

/// As [`read`], with the text and the tree, for a writer that keeps comments.
pub(super) fn read_tree<'t>(
    text: &'t [u8],
    name: &str,
    syntax: Syntax,
) -> Result<(Life, (&'t str, Value)), Vec<Fault>> {
    let bytes = text.strip_prefix(BOM).unwrap_or(text);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let right = bytes.get(..error.valid_up_to()).and_then(|right| std::str::from_utf8(right).ok());
            let mut reader = Reader::new(name, right.unwrap_or_default());
            reader.fault(error.valid_up_to(), Wrong::NotUtf8);
            return Err(reader.told());
        }
    };
    let mut reader = Reader::new(name, text);
    let (tree, slips) = match tree::parse(text, syntax) {
        Ok((tree, slips)) => (Some(tree), slips),
        Err(slips) => (None, slips),
    };
    for (at, wrong) in slips {
        reader.fault(at, wrong);
    }
    let life = tree.as_ref().and_then(|tree| reader.life(tree, syntax));
    match (life, tree) {
        (Some(life), Some(tree)) if reader.faults.is_empty() => Ok((life, (text, tree))),
        _ => Err(reader.told()),
    }
}

/// Where in the file the reader is, for the path of a fault.
#[derive(Clone, Default)]
enum Section {
    #[default]
    File,
    Person(String),
    Event(usize),
    Municipality(String),
}

/// Where a person or an event and its fields stand in the text.
#[derive(Clone, Default, Debug)]
pub(super) struct Marks {
    /// The place of the whole.
    pub(super) at: usize,
    /// Its place among the file's events, from 1.
    pub(super) number: usize,
    fields: Vec<(&'static str, usize)>,
}

impl Marks {
    /// Where the field stands, if it was told.
    pub(super) fn of(&self, field: &str) -> Option<usize> {
        self.fields.iter().find(|(name, _)| *name == field).map(|(_, at)| *at)
    }
}

/// The reader's place, its names, and the faults so far.
pub(super) struct Reader<'t> {
    file: &'t str,
    lines: Lines<'t>,
    section: Section,
    field: &'static str,
    ids: HashMap<String, PersonIx>,
    names: Vec<String>,
    municipalities: Vec<Municipality>,
    by_name: HashMap<String, MunicipalityIx>,
    faults: Vec<(usize, Fault)>,
}

/// How many names a fault keeps; a sentence shows fewer.
const SOME: usize = 16;

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

impl<'t> Reader<'t> {
    fn new(file: &'t str, text: &'t str) -> Self {
        Reader {
            file,
            lines: Lines::of(text),
            section: Section::File,
            field: "",
            ids: HashMap::new(),
            names: Vec::new(),
            municipalities: Vec::new(),
            by_name: HashMap::new(),
            faults: Vec::new(),
        }
    }

    /// The faults in the order of the text, each with its column.
    fn told(self) -> Vec<Fault> {
        let mut faults = self.faults;
        faults.sort_by_key(|(at, _)| *at);
        // What is said of a missing value need not be said of its empty text.
        faults.dedup_by(|(next, _), (kept, fault)| next == kept && fault.wrong == Wrong::NoValue);
        let places: Vec<usize> = faults.iter().map(|(at, _)| *at).collect();
        let columns = self.lines.columns(&places);
        faults.into_iter().zip(columns).map(|((_, fault), column)| Fault { column, ..fault }).collect()
    }

    /// Notes a fault at a place of the text, in the field being read.
    pub(super) fn fault(&mut self, at: usize, wrong: Wrong) {
        let section = match &self.section {
            Section::File => String::new(),
            Section::Person(id) => format!("person.{id}"),
            Section::Event(number) => format!("event[{number}]"),
            Section::Municipality(name) => format!("municipality.{name}"),
        };
        let field = match (section.is_empty(), self.field.is_empty()) {
            (false, false) => format!("{section}.{}", self.field),
            (false, true) => section,
            (true, _) => self.field.to_owned(),
        };
        let line = self.lines.line(at);
        self.faults.push((at, Fault { file: self.file.to_owned(), line, column: 1, field, wrong }));
    }

    /// Notes a fault in a field of a person.
    pub(super) fn fault_of_person(&mut self, id: &str, field: &'static str, marks: &Marks, wrong: Wrong) {
        self.section = Section::Person(id.to_owned());
        self.field = field;
        self.fault(marks.of(field).unwrap_or(marks.at), wrong);
    }

    /// Notes a fault in a field of an event.
    pub(super) fn fault_of_event(&mut self, field: &'static str, marks: &Marks, wrong: Wrong) {
        self.section = Section::Event(marks.number);
        self.field = field;
        self.fault(marks.of(field).unwrap_or(marks.at), wrong);
    }

    /// The person called `id`, or a fault.
    pub(super) fn person(&mut self, id: &str, at: usize) -> Option<PersonIx> {
        const FEW: usize = 200;
        let found = self.ids.get(id).copied();
        if found.is_none() {
            let few = if self.names.len() <= FEW { self.names.as_slice() } else { &[] };
            let near = nearest(id, few.iter().map(String::as_str)).map(str::to_owned);
            let all = if few.is_empty() { Vec::new() } else { self.names.clone() };
            self.fault(at, Wrong::NoSuchPerson { id: id.to_owned(), near, all });
        }
        found
    }

    /// The municipality of this name.
    pub(super) fn municipality(&mut self, name: &str) -> MunicipalityIx {
        let name = name.trim();
        if let Some(ix) = self.by_name.get(name) {
            return *ix;
        }
        let ix = MunicipalityIx(number(self.municipalities.len()));
        self.municipalities.push(Municipality { name: name.to_owned(), closed: Vec::new() });
        self.by_name.insert(name.to_owned(), ix);
        ix
    }

    fn table<'v>(&mut self, value: &'v Value) -> Option<&'v [Entry]> {
        match &value.node {
            Node::Table(entries) => Some(entries),
            _ => wrong_kind(value, Takes::Fields, self),
        }
    }

    fn unknown_field(&mut self, entry: &Entry, of: Part, all: Vec<&'static str>) {
        let elsewhere: Vec<Kind> = match of {
            Part::Event(_) => {
                let has = |kind: &Kind| vocabulary::row(*kind).fields.iter().any(|field| field.name == entry.name);
                Kind::ALL.iter().copied().filter(has).collect()
            }
            _ => Vec::new(),
        };
        let near = if elsewhere.is_empty() { nearest(&entry.name, all.iter().copied()) } else { None };
        self.field = "";
        self.fault(entry.at, Wrong::UnknownField { name: entry.name.clone(), of, near, all, elsewhere });
    }

    /// Fills `whole` from the entries that `fields` know; faults for the others.
    fn fill<P>(
        &mut self,
        whole: &mut P,
        entries: &[Entry],
        fields: &'static [Field<P>],
        of: Part,
    ) -> Vec<(&'static str, usize)> {
        let mut marks = Vec::with_capacity(entries.len());
        for entry in entries {
            match fields.iter().find(|field| field.name == entry.name) {
                Some(field) => {
                    self.field = field.name;
                    field.fill(whole, &entry.value, self);
                    marks.push((field.name, entry.at));
                }
                None => self.unknown_field(entry, of, names(fields)),
            }
        }
        self.field = "";
        marks
    }

    fn life(&mut self, tree: &Value, syntax: Syntax) -> Option<Life> {
        let entries = self.table(tree)?;
        let find = |name: &str| entries.iter().find(|entry| entry.name == name);
        match find("format") {
            None => self.fault(0, Wrong::NoFormat { syntax }),
            Some(entry) => {
                self.field = "format";
                match &entry.value.node {
                    Node::Text(format) if format == FORMAT => {}
                    Node::Text(format) => {
                        // Another format has other words: its other faults would mislead.
                        self.fault(entry.value.at, Wrong::OtherFormat { is: format.clone() });
                        return None;
                    }
                    _ => wrong_kind::<()>(&entry.value, Takes::Format, self).unwrap_or_default(),
                }
                self.field = "";
            }
        }
        let people = find("person").map(|entry| self.name_people(&entry.value)).unwrap_or_default();
        let mut head = Head::default();
        self.fill(&mut head, entries, FILE, Part::File);
        let first_person = find("person").map_or(0, |entry| entry.at);
        if self.names.is_empty() && find("person").is_none_or(|entry| matches!(entry.value.node, Node::Table(_))) {
            self.fault(first_person, Wrong::NoPerson);
        }
        let subject_told = find("subject");
        match (subject_told, self.names.len()) {
            (None, 1) => head.subjects.push(PersonIx(0)),
            (None, 2..) => {
                self.fault(first_person, Wrong::NoSubject { persons: self.names.iter().take(SOME).cloned().collect() })
            }
            (Some(entry), _) if matches!(&entry.value.node, Node::List(items) if items.is_empty()) => {
                self.field = "subject";
                self.fault(entry.value.at, Wrong::Empty);
                self.field = "";
            }
            _ => {}
        }
        let mut seen = HashSet::new();
        head.subjects.retain(|subject| seen.insert(*subject));

        let mut persons = Vec::with_capacity(people.len());
        let mut person_marks = Vec::with_capacity(people.len());
        for entry in people {
            let mut person = Person { id: entry.name.clone(), ..Person::default() };
            self.section = Section::Person(entry.name.clone());
            let at = entry.at;
            let fields = match &entry.value.node {
                Node::Table(fields) => self.fill(&mut person, fields, PERSON, Part::Person),
                _ => {
                    wrong_kind::<()>(&entry.value, Takes::Fields, self);
                    Vec::new()
                }
            };
            persons.push(person);
            person_marks.push(Marks { at, number: 0, fields });
        }

        let mut events = find("event").map(|entry| self.events(&entry.value, &head.subjects)).unwrap_or_default();
        // Stable: events of one day keep the file's order.
        events.sort_by_key(|(event, _)| event.on.first);
        self.ids(&mut events);
        if let Some(entry) = find("municipality") {
            self.section = Section::File;
            self.closed(&entry.value);
        }
        let (events, event_marks): (Vec<Event>, Vec<Marks>) = events.into_iter().unzip();
        let mut life = Life {
            persons,
            events,
            subjects: head.subjects,
            known_to: head.known_to,
            open: head.open.unwrap_or_default(),
            municipalities: std::mem::take(&mut self.municipalities),
        };
        renumber(&mut life);
        check::check(&life, &person_marks, &event_marks, self);
        Some(life)
    }

    /// The persons' tables; their ids are known before any field is read.
    fn name_people<'v>(&mut self, value: &'v Value) -> Vec<&'v Entry> {
        self.field = "person";
        let Node::Table(entries) = &value.node else {
            wrong_kind::<()>(value, Takes::PersonTable, self);
            return Vec::new();
        };
        self.field = "";
        let mut people = Vec::with_capacity(entries.len());
        for entry in entries {
            self.section = Section::Person(entry.name.clone());
            if entry.name.trim().is_empty() {
                self.fault(entry.at, Wrong::Blank);
            } else if entry.name == UNKNOWN {
                self.fault(entry.at, Wrong::Reserved { word: entry.name.clone() });
            }
            let ix = PersonIx(number(people.len()));
            self.ids.insert(entry.name.clone(), ix);
            self.names.push(entry.name.clone());
            people.push(entry);
        }
        self.section = Section::File;
        people
    }

    fn events(&mut self, value: &Value, subjects: &[PersonIx]) -> Vec<(Event, Marks)> {
        self.section = Section::File;
        self.field = "event";
        let Node::List(items) = &value.node else {
            wrong_kind::<()>(value, Takes::EventList, self);
            return Vec::new();
        };
        (1..).zip(items).flat_map(|(number, item)| self.event(number, item, subjects)).collect()
    }

    /// An event, once for each person to whom it happened.
    fn event(&mut self, number: usize, value: &Value, subjects: &[PersonIx]) -> Vec<(Event, Marks)> {
        let Some((event, marks, others)) = self.one_event(number, value, subjects) else { return Vec::new() };
        let mut all = Vec::with_capacity(1);
        for (nth, who) in std::iter::once(event.who).chain(others.iter().copied()).enumerate() {
            // An id that was told stays the first's; each of the others is named after its person.
            let id = match self.names.get(who.0 as usize) {
                Some(name) if nth > 0 && !event.id.is_empty() => format!("{}-{name}", event.id),
                _ => event.id.clone(),
            };
            let by = event.by.filter(|by| *by != who);
            all.push((Event { who, id, by, ..event.clone() }, marks.clone()));
        }
        all
    }

    fn one_event(
        &mut self,
        number: usize,
        value: &Value,
        subjects: &[PersonIx],
    ) -> Option<(Event, Marks, Vec<PersonIx>)> {
        self.section = Section::Event(number);
        self.field = "";
        let entries = self.table(value)?;
        let mut draft = Draft::default();
        let mut marks = Vec::with_capacity(entries.len());
        let mut own: Vec<&Entry> = Vec::with_capacity(entries.len());
        for entry in entries {
            match EVERY_EVENT.iter().find(|field| field.name == entry.name) {
                Some(field) => {
                    self.field = field.name;
                    field.fill(&mut draft, &entry.value, self);
                    marks.push((field.name, entry.at));
                }
                None => own.push(entry),
            }
        }
        self.field = "";
        for field in EVERY_EVENT.iter().filter(|field| field.required) {
            if !marks.iter().any(|(name, _)| *name == field.name) {
                self.fault(
                    value.at,
                    Wrong::Missing { name: field.name, of: Part::Event(draft.what), wants: field.takes() },
                );
            }
        }
        let common = || names(EVERY_EVENT);
        let what = match draft.what {
            Some(kind) => {
                let row = vocabulary::row(kind);
                let mut what = (row.blank)();
                for entry in own {
                    match row.fields.iter().find(|field| field.name == entry.name) {
                        Some(field) => {
                            self.field = field.name;
                            field.fill(&mut what, &entry.value, self);
                            marks.push((field.name, entry.at));
                        }
                        None => {
                            let all = names(row.fields).into_iter().chain(common()).collect();
                            self.unknown_field(entry, Part::Event(Some(kind)), all);
                        }
                    }
                }
                self.field = "";
                for field in row.fields.iter().filter(|field| field.required) {
                    if !marks.iter().any(|(name, _)| *name == field.name) {
                        let wants = field.takes();
                        self.fault(value.at, Wrong::Missing { name: field.name, of: Part::Event(Some(kind)), wants });
                    }
                }
                Some(what)
            }
            None => {
                // Without its kind, only a name that no kind has is surely wrong.
                let own_names = || Kind::ALL.iter().flat_map(|kind| names(vocabulary::row(*kind).fields));
                for entry in own.into_iter().filter(|entry| !own_names().any(|name| name == entry.name)) {
                    self.unknown_field(entry, Part::Event(None), common().into_iter().chain(own_names()).collect());
                }
                None
            }
        };
        let who_told = marks.iter().any(|(name, _)| *name == "who");
        let mut told = draft.who.into_iter();
        let who = match (told.next(), subjects) {
            (Some(who), _) => who,
            (None, [only]) => *only,
            (None, [_, _, ..]) if !who_told => {
                let subjects =
                    subjects.iter().take(SOME).filter_map(|ix| self.names.get(ix.0 as usize).cloned()).collect();
                self.fault(value.at, Wrong::NoWho { subjects });
                PersonIx(0)
            }
            // The missing subject or the wrong id has its own fault.
            _ => PersonIx(0),
        };
        let mut others: Vec<PersonIx> = Vec::new();
        for other in told {
            if other != who && !others.contains(&other) {
                others.push(other);
            }
        }
        let event = Event {
            id: draft.id.unwrap_or_default(),
            on: draft.on?.0,
            who,
            by: draft.by,
            planned: draft.planned.unwrap_or(false),
            what: what?,
            line: self.lines.line(value.at),
        };
        Some((event, Marks { at: value.at, number, fields: marks }, others))
    }

    /// Gives every event its id, told or made of kind and day.
    fn ids(&mut self, events: &mut [(Event, Marks)]) {
        let mut told: HashMap<String, u32> = HashMap::new();
        for (event, marks) in events.iter().filter(|(event, _)| !event.id.is_empty()) {
            let id = event.id.clone();
            if let Some(line) = told.get(&id).copied() {
                self.fault_of_event("id", marks, Wrong::SameId { id, line });
            } else {
                told.insert(id, event.line);
            }
        }
        let mut names = Names::beside(told.into_keys());
        for (event, _) in events.iter_mut().filter(|(event, _)| event.id.is_empty()) {
            event.id = names.next(event);
        }
    }

    fn closed(&mut self, value: &Value) {
        self.field = "municipality";
        let Node::Table(entries) = &value.node else {
            wrong_kind::<()>(value, Takes::MunicipalityTable, self);
            return;
        };
        self.field = "";
        for entry in entries {
            self.section = Section::Municipality(entry.name.clone());
            if entry.name.trim().is_empty() {
                self.fault(entry.at, Wrong::Blank);
                continue;
            }
            if entry.name == UNKNOWN || entry.name == NONE {
                self.fault(entry.at, Wrong::Reserved { word: entry.name.clone() });
                continue;
            }
            let Some(fields) = self.table(&entry.value) else { continue };
            let mut days = Vec::new();
            for field in fields {
                if MUNICIPALITY.iter().any(|known| known.name == field.name) {
                    self.field = "closed";
                    days = known::<Vec<Day>>(&field.value, self).unwrap_or_default();
                    self.field = "";
                } else {
                    self.unknown_field(field, Part::Municipality, names(MUNICIPALITY));
                }
            }
            let ix = self.municipality(&entry.name);
            if let Some(municipality) = self.municipalities.get_mut(ix.0 as usize) {
                municipality.closed = days;
            }
        }
    }
}

fn names<P>(fields: &'static [Field<P>]) -> Vec<&'static str> {
    fields.iter().map(|field| field.name).collect()
}

/// Makes the ids of events that told none: kind-day, then kind-day-2, kind-day-3.
pub(super) struct Names {
    taken: HashSet<String>,
    next: HashMap<String, u32>,
}

impl Names {
    /// Names that are not among `told`.
    pub(super) fn beside(told: impl IntoIterator<Item = String>) -> Self {
        Names { taken: told.into_iter().collect(), next: HashMap::new() }
    }

    /// The id of the next event.
    pub(super) fn next(&mut self, event: &Event) -> String {
        let base = base_id(event);
        let next = self.next.entry(base.clone()).or_insert(1);
        loop {
            let id = if *next == 1 { base.clone() } else { format!("{base}-{next}") };
            *next = next.saturating_add(1);
            if self.taken.insert(id.clone()) || *next == u32::MAX {
                return id;
            }
        }
    }
}

/// Kind and day of an event, as its id begins.
pub(super) fn base_id(event: &Event) -> String {
    let day = if event.on == super::model::When::ANY { UNKNOWN.to_owned() } else { days::written(event.on) };
    format!("{}-{day}", event.what.kind())
}

/// Numbers the municipalities as the canonical file first names them.
fn renumber(life: &mut Life) {
    let mut order: Vec<MunicipalityIx> = Vec::new();
    let mut new: HashMap<MunicipalityIx, MunicipalityIx> = HashMap::new();
    let mut meet = |ix: &mut MunicipalityIx| {
        *ix = *new.entry(*ix).or_insert_with(|| {
            let place = MunicipalityIx(number(order.len()));
            order.push(*ix);
            place
        });
    };
    let residence = |told: &mut Fact<Residence>, meet: &mut dyn FnMut(&mut MunicipalityIx)| {
        if let Fact::Told(Residence(ix)) = told {
            meet(ix);
        }
    };
    let dwelling = |told: &mut Fact<Dwelling>, meet: &mut dyn FnMut(&mut MunicipalityIx)| {
        if let Fact::Told(Dwelling(Some(ix))) = told {
            meet(ix);
        }
    };
    for person in &mut life.persons {
        residence(&mut person.municipality, &mut meet);
        dwelling(&mut person.dwelling, &mut meet);
    }
    for event in &mut life.events {
        if let What::Moved { to, dwelling: lives } = &mut event.what {
            if let Fact::Told(Some(Residence(ix))) = to {
                meet(ix);
            }
            dwelling(lives, &mut meet);
        }
    }
    for place in 0..life.municipalities.len() {
        meet(&mut MunicipalityIx(number(place)));
    }
    let mut old: Vec<Option<Municipality>> = std::mem::take(&mut life.municipalities).into_iter().map(Some).collect();
    life.municipalities = order.iter().filter_map(|ix| old.get_mut(ix.0 as usize).and_then(Option::take)).collect();
}
