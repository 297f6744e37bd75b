//! Writing a life: one canonical form, in TOML or JSON, that reads back as the same life.
//!
//! Fields stand in the vocabulary's order, events in the order of days, days as `2026-11-03`;
//! what would be supposed anyway is left out. Comments of a TOML file stay with what they
//! stood before or beside; where that is gone, with the nearest thing that is left.

use super::fault::Fault;
use super::model::{Event, Life, PersonIx};
use super::reading::{Names, base_id, read_tree};
use super::told::Out;
use super::tree::{Lines, Node, Syntax, Value};
use super::vocabulary::{Draft, EVERY_EVENT, FILE, FORMAT, Field, Head, PERSON, row};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::collections::{BTreeMap, HashSet};

/// The canonical file of `life`.
///
/// ```
/// use zairyu_law::life::{Syntax, read, write};
/// let text = "format = \"zairyu.life/1\"\nperson.kim.born = \"S55.6.15\"\n";
/// let life = read(text.as_bytes(), "kim.toml", Syntax::Toml).unwrap();
/// assert_eq!(write(&life, Syntax::Toml), "format = \"zairyu.life/1\"\n\n[person.kim]\nborn = 1980-06-15\n");
/// ```
pub fn write(life: &Life, syntax: Syntax) -> String {
    match syntax {
        Syntax::Toml => toml(&sections(life), Comments::default()),
        Syntax::Json => json(&sections(life)),
    }
}

/// The canonical form of a file, with its comments.
///
/// # Errors
/// Every fault of the file, as [`read`](super::read) tells them.
pub fn rewrite(text: &[u8], name: &str, syntax: Syntax) -> Result<String, Vec<Fault>> {
    let (life, (text, tree)) = read_tree(text, name, syntax)?;
    match syntax {
        Syntax::Toml => Ok(toml(&sections(&life), Comments::of(text, &tree))),
        Syntax::Json => Ok(write(&life, syntax)),
    }
}

/// A part of the file that holds fields.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
enum Key {
    Head,
    Person(String),
    /// By the line on which it began.
    Event(u32),
    Municipality(String),
}

struct Section {
    key: Key,
    fields: Vec<(&'static str, Out)>,
}

fn fields<P>(whole: &P, life: &Life, rows: &'static [Field<P>]) -> Vec<(&'static str, Out)> {
    rows.iter().filter_map(|row| row.write(whole, life).map(|out| (row.name, out))).collect()
}

fn sections(life: &Life) -> Vec<Section> {
    let only = life.persons.len() == 1 && life.subjects == [PersonIx(0)];
    let head = Head {
        subjects: if only { Vec::new() } else { life.subjects.clone() },
        known_to: life.known_to,
        open: (!life.open.is_empty()).then_some(life.open),
    };
    let format = std::iter::once(("format", Out::Text(FORMAT.to_owned())));
    let mut out = vec![Section { key: Key::Head, fields: format.chain(fields(&head, life, FILE)).collect() }];
    for person in &life.persons {
        out.push(Section { key: Key::Person(person.id.clone()), fields: fields(person, life, PERSON) });
    }
    let mut events: Vec<&Event> = life.events.iter().collect();
    events.sort_by_key(|event| event.on.first);
    let told = told_ids(&events);
    for (event, id_told) in events.into_iter().zip(told) {
        let draft = Draft::of(event, id_told, life.subjects != [event.who]);
        let mut all = fields(&draft, life, EVERY_EVENT);
        all.extend(fields(&event.what, life, row(event.what.kind()).fields));
        out.push(Section { key: Key::Event(event.line), fields: all });
    }
    let named = named_municipalities(life);
    for (place, municipality) in life.municipalities.iter().enumerate() {
        if !municipality.closed.is_empty() || !named.contains(&place) {
            let closed = Out::List(municipality.closed.iter().copied().map(Out::Day).collect());
            out.push(Section { key: Key::Municipality(municipality.name.clone()), fields: vec![("closed", closed)] });
        }
    }
    out
}

/// The places of the municipalities that persons and events name.
fn named_municipalities(life: &Life) -> HashSet<usize> {
    use super::model::{Dwelling, Fact, Residence, What};
    let residence = |told: &Fact<Residence>| told.told().map(|Residence(ix)| ix.0 as usize);
    let dwelling = |told: &Fact<Dwelling>| told.told().and_then(|dwelling| dwelling.0).map(|ix| ix.0 as usize);
    let persons = life.persons.iter().flat_map(|person| [residence(&person.municipality), dwelling(&person.dwelling)]);
    let events = life.events.iter().flat_map(|event| match &event.what {
        What::Moved { to, dwelling: lives } => {
            let to = to.told().copied().flatten().map(|Residence(ix)| ix.0 as usize);
            [to, dwelling(lives)]
        }
        _ => [None, None],
    });
    persons.chain(events).flatten().collect()
}

/// Which events must tell their id, because the reader would make another.
fn told_ids(events: &[&Event]) -> Vec<bool> {
    let bases: Vec<String> = events.iter().map(|event| base_id(event)).collect();
    let made = |event: &Event, base: &str| match event.id.strip_prefix(base) {
        Some("") => true,
        Some(rest) => rest.strip_prefix('-').and_then(|n| n.parse::<u32>().ok()).is_some_and(|n| n > 1),
        None => false,
    };
    let mut told: Vec<bool> = events.iter().zip(&bases).map(|(event, base)| !made(event, base)).collect();
    // An id told in one group can be the next id of another, so look again until nothing
    // changes; a group changes once.
    loop {
        let ids = events.iter().zip(&told).filter(|(_, told)| **told).map(|(event, _)| event.id.clone());
        let mut names = Names::beside(ids);
        let mut differ: HashSet<&str> = HashSet::new();
        for ((event, base), told) in events.iter().zip(&bases).zip(&told) {
            if !told && names.next(event) != event.id {
                differ.insert(base);
            }
        }
        if differ.is_empty() {
            return told;
        }
        for (base, told) in bases.iter().zip(&mut told) {
            *told |= differ.contains(base.as_str());
        }
    }
}

/// The comments of a file and what they belong to.
#[derive(Default)]
struct Comments {
    /// Before everything, and whether a blank line sets them off.
    leading: Vec<String>,
    set_off: bool,
    /// Before a part (`""`) or a field of it.
    before: BTreeMap<(Key, String), Vec<String>>,
    /// Beside a part or a field, on its line.
    beside: BTreeMap<(Key, String), Vec<String>>,
    /// After everything.
    last: Vec<String>,
}

/// A comment as it stands in a TOML text.
struct Comment {
    at: usize,
    text: String,
    own_line: bool,
    /// Where the value ends that the comment stands inside.
    until: Option<usize>,
}

impl Comments {
    fn of(text: &str, tree: &Value) -> Comments {
        let items = items(text, tree);
        let mut comments = Comments::default();
        let first = items.first().map(|(at, _)| *at);
        for comment in found(text) {
            let next = items.partition_point(|(at, _)| *at <= comment.at);
            let after = items.get(next);
            let before = next.checked_sub(1).and_then(|before| items.get(before));
            let inside = comment.until.is_some_and(|until| after.is_none_or(|(at, _)| *at >= until));
            match (before, after) {
                (None, _) => {
                    let end = comment.at.saturating_add(comment.text.len());
                    let gap = first.and_then(|first| text.get(end..first)).unwrap_or_default();
                    comments.set_off = gap.contains("\n\n") || gap.contains("\n\r\n");
                    comments.leading.push(comment.text);
                }
                (Some((_, item)), _) if !comment.own_line || inside => {
                    comments.beside.entry(item.clone()).or_default().push(comment.text);
                }
                (_, Some((_, item))) => comments.before.entry(item.clone()).or_default().push(comment.text),
                (_, None) => comments.last.push(comment.text),
            }
        }
        comments
    }

    /// The comments before a field, and one beside it.
    fn take(&mut self, key: &Key, field: &str) -> (Vec<String>, Option<String>) {
        let item = (key.clone(), field.to_owned());
        let mut before = self.before.remove(&item).unwrap_or_default();
        let mut beside = self.beside.remove(&item).unwrap_or_default();
        if beside.len() == 1 {
            (before, beside.pop())
        } else {
            before.append(&mut beside);
            (before, None)
        }
    }

    /// The comments of fields that are not written.
    fn orphans(&mut self, key: &Key, written: &[(&'static str, Out)]) -> Vec<String> {
        let first = (key.clone(), String::new());
        let of = |map: &BTreeMap<(Key, String), Vec<String>>| -> Vec<(Key, String)> {
            let here = map.range(first.clone()..).map(|(item, _)| item).take_while(|(of, _)| of == key);
            let gone = here.filter(|(_, field)| !field.is_empty() && !written.iter().any(|(name, _)| name == field));
            gone.cloned().collect()
        };
        let mut keys = of(&self.before);
        keys.extend(of(&self.beside));
        keys.iter().flat_map(|key| self.drain(key)).collect()
    }

    fn drain(&mut self, item: &(Key, String)) -> Vec<String> {
        let before = self.before.remove(item).unwrap_or_default();
        before.into_iter().chain(self.beside.remove(item).unwrap_or_default()).collect()
    }
}

/// Every part and field of the text by its place.
fn items(text: &str, tree: &Value) -> Vec<(usize, (Key, String))> {
    let lines = Lines::of(text);
    let mut out = Vec::new();
    let mut part = |at: usize, key: Key, value: &Value| {
        out.push((at, (key.clone(), String::new())));
        if let Node::Table(entries) = &value.node {
            out.extend(entries.iter().map(|entry| (entry.at, (key.clone(), entry.name.clone()))));
        }
    };
    let Node::Table(entries) = &tree.node else { return out };
    let mut own = Vec::new();
    for entry in entries {
        match (entry.name.as_str(), &entry.value.node) {
            ("person", Node::Table(people)) => {
                people.iter().for_each(|person| part(person.at, Key::Person(person.name.clone()), &person.value));
            }
            ("municipality", Node::Table(named)) => {
                named.iter().for_each(|one| part(one.at, Key::Municipality(one.name.clone()), &one.value));
            }
            ("event", Node::List(events)) => {
                events.iter().for_each(|event| part(event.at, Key::Event(lines.line(event.at)), event));
            }
            _ => own.push((entry.at, (Key::Head, entry.name.clone()))),
        }
    }
    out.extend(own);
    out.sort_by_key(|(at, _)| *at);
    out
}

/// The comments of a TOML text that parses; strings are left out.
fn found(text: &str) -> Vec<Comment> {
    let mut out: Vec<Comment> = Vec::new();
    let mut depth = 0_usize;
    let mut pending = 0_usize;
    let mut own_line = true;
    let mut rest = text;
    let place = |rest: &str| text.len().saturating_sub(rest.len());
    while let Some(sign) = rest.chars().next() {
        let skip = match sign {
            '"' | '\'' => {
                own_line = false;
                string_length(rest, sign)
            }
            '#' => {
                let line = rest.split('\n').next().unwrap_or_default();
                out.push(Comment { at: place(rest), text: line.trim_end().to_owned(), own_line, until: None });
                if depth == 0 {
                    pending = out.len();
                }
                line.len()
            }
            '\n' => {
                own_line = true;
                1
            }
            '[' | '{' => {
                own_line = false;
                depth = depth.saturating_add(1);
                1
            }
            ']' | '}' => {
                own_line = false;
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    let until = place(rest);
                    out.iter_mut().skip(pending).for_each(|comment| comment.until = Some(until));
                    pending = out.len();
                }
                1
            }
            other => {
                own_line &= other.is_whitespace();
                other.len_utf8()
            }
        };
        rest = rest.get(skip.max(1)..).unwrap_or_default();
    }
    out
}

/// The length of the string at the start of `text`, with its quotes.
fn string_length(text: &str, quote: char) -> usize {
    let triple: String = std::iter::repeat_n(quote, 3).collect();
    let (opening, closing) = if text.starts_with(&triple) { (3_usize, triple) } else { (1, quote.to_string()) };
    let mut at = opening;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with(&closing) {
            let mut end = at.saturating_add(closing.len());
            // Up to two quotes may stand before the closing three.
            while opening == 3 && text.get(end..).is_some_and(|rest| rest.starts_with(quote)) {
                end = end.saturating_add(1);
            }
            return end;
        }
        let mut signs = rest.chars();
        let step = match signs.next() {
            Some('\\') if quote == '"' => 1_usize.saturating_add(signs.next().map_or(0, char::len_utf8)),
            Some(sign) => sign.len_utf8(),
            None => 1,
        };
        at = at.saturating_add(step);
    }
    text.len()
}

fn toml(sections: &[Section], mut comments: Comments) -> String {
    let mut out = String::new();
    let put = |out: &mut String, lines: &[String]| lines.iter().for_each(|line| *out += &format!("{line}\n"));
    put(&mut out, &comments.leading);
    if comments.set_off {
        out.push('\n');
    }
    for section in sections {
        let orphans = comments.orphans(&section.key, &section.fields);
        let header = match &section.key {
            Key::Head => None,
            Key::Person(id) => Some(format!("[person.{}]", bare_or_quoted(id))),
            Key::Event(_) => Some("[[event]]".to_owned()),
            Key::Municipality(name) => Some(format!("[municipality.{}]", bare_or_quoted(name))),
        };
        if let Some(header) = header {
            let (before, beside) = comments.take(&section.key, "");
            out.push('\n');
            put(&mut out, &before);
            put(&mut out, &orphans);
            line(&mut out, &header, beside);
        } else {
            put(&mut out, &orphans);
        }
        for (name, value) in &section.fields {
            let (before, beside) = comments.take(&section.key, name);
            put(&mut out, &before);
            line(&mut out, &format!("{name} = {}", toml_value(value)), beside);
        }
    }
    let left: Vec<(Key, String)> = comments.before.keys().chain(comments.beside.keys()).cloned().collect();
    let left: Vec<String> = left.iter().flat_map(|item| comments.drain(item)).collect();
    if !left.is_empty() || !comments.last.is_empty() {
        out.push('\n');
    }
    put(&mut out, &left);
    put(&mut out, &comments.last);
    out
}

fn line(out: &mut String, text: &str, beside: Option<String>) {
    *out += text;
    if let Some(comment) = beside {
        *out += &format!("  {comment}");
    }
    out.push('\n');
}

fn bare_or_quoted(key: &str) -> String {
    let bare = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if bare { key.to_owned() } else { quoted(key) }
}

fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for sign in text.chars() {
        match sign {
            '"' => out += "\\\"",
            '\\' => out += "\\\\",
            '\n' => out += "\\n",
            '\t' => out += "\\t",
            '\r' => out += "\\r",
            sign if sign.is_control() => out += &format!("\\u{:04X}", u32::from(sign)),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}

fn toml_value(value: &Out) -> String {
    match value {
        Out::Text(text) => quoted(text),
        Out::Day(day) => day.to_string(),
        Out::Truth(truth) => truth.to_string(),
        Out::List(items) => format!("[{}]", items.iter().map(toml_value).collect::<Vec<_>>().join(", ")),
    }
}

impl Serialize for Out {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Out::Text(text) => s.serialize_str(text),
            Out::Day(day) => s.collect_str(day),
            Out::Truth(truth) => s.serialize_bool(*truth),
            Out::List(items) => s.collect_seq(items),
        }
    }
}

/// The fields of a section as a JSON object, in their order.
struct Object<'s>(&'s [(&'static str, Out)]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self.0.iter().map(|(name, out)| (name, out)))
    }
}

fn person(key: &Key) -> Option<&str> {
    if let Key::Person(id) = key { Some(id) } else { None }
}

fn event(key: &Key) -> Option<&str> {
    matches!(key, Key::Event(_)).then_some("")
}

fn municipality(key: &Key) -> Option<&str> {
    if let Key::Municipality(name) = key { Some(name) } else { None }
}

/// The whole file as a JSON object.
struct File<'s>(&'s [Section]);

impl Serialize for File<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut out = s.serialize_map(None)?;
        let fields = |wanted: fn(&Key) -> Option<&str>| {
            self.0.iter().filter_map(move |section| wanted(&section.key).map(|name| (name, Object(&section.fields))))
        };
        for (name, value) in self.0.iter().filter(|section| section.key == Key::Head).flat_map(|head| &head.fields) {
            out.serialize_entry(name, value)?;
        }
        out.serialize_entry("person", &Named(fields(person).collect()))?;
        let events: Vec<Object<'_>> = fields(event).map(|(_, object)| object).collect();
        if !events.is_empty() {
            out.serialize_entry("event", &events)?;
        }
        let named: Vec<(&str, Object<'_>)> = fields(municipality).collect();
        if !named.is_empty() {
            out.serialize_entry("municipality", &Named(named))?;
        }
        out.end()
    }
}

struct Named<'s>(Vec<(&'s str, Object<'s>)>);

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self.0.iter().map(|(name, object)| (name, object)))
    }
}

fn json(sections: &[Section]) -> String {
    // Texts and truths under texts: nothing here can fail to be JSON.
    let mut out = serde_json::to_string_pretty(&File(sections)).unwrap_or_default();
    out.push('\n');
    out
}
