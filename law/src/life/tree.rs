//! A life file as a tree of values that know their place in the text, filled from TOML or JSON.
//!
//! Everything behind it reads this tree alone, so both notations mean the same and a fault
//! points at a line in either. Mild slips, such as a missing quote, leave a readable tree; a
//! broken text leaves its faults only.

use super::fault::Wrong;
use std::collections::HashSet;
use toml::de::{DeTable, DeValue};

/// The notation of a life file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Syntax {
    /// TOML.
    Toml,
    /// JSON.
    Json,
}

impl Syntax {
    /// The notation of the file called `name`: by its ending, else by its first sign.
    pub fn of(name: &str, text: &[u8]) -> Syntax {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        match ending.as_deref() {
            Some("json") => Syntax::Json,
            Some("toml") => Syntax::Toml,
            _ => {
                let text = text.strip_prefix(BOM).unwrap_or(text);
                match text.iter().find(|b| !b.is_ascii_whitespace()) {
                    Some(b'{') => Syntax::Json,
                    _ => Syntax::Toml,
                }
            }
        }
    }

    /// The notation's name.
    pub fn name(self) -> &'static str {
        match self {
            Syntax::Toml => "TOML",
            Syntax::Json => "JSON",
        }
    }
}

/// The mark some editors write at the start of a file; it means nothing here.
pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

/// How deep brackets may nest. A life needs four levels.
pub(super) const DEEPEST: usize = 64;

/// A value and where it stands in the text.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Value {
    pub(super) node: Node,
    pub(super) at: usize,
}

/// What stands there.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Node {
    Text(String),
    Whole(i64),
    /// A number that is not whole or too large, as written.
    Number(String),
    Truth(bool),
    /// A bare date of TOML, as written; it may not exist.
    Date(String),
    /// A date with a time, or a time alone, as written.
    Moment(String),
    Null,
    List(Vec<Value>),
    Table(Vec<Entry>),
}

/// One name and its value, in the order of the text.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) at: usize,
    pub(super) value: Value,
}

/// A fault of the notation at a place of the text.
pub(super) type Slip = (usize, Wrong);

/// The tree of `text`, with its mild slips; or the slips that leave nothing to read.
pub(super) fn parse(text: &str, syntax: Syntax) -> Result<(Value, Vec<Slip>), Vec<Slip>> {
    match syntax {
        Syntax::Toml => from_toml(text),
        Syntax::Json => from_json(text),
    }
}

fn from_toml(text: &str) -> Result<(Value, Vec<Slip>), Vec<Slip>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut mild = Vec::new();
    let mut broken = Vec::new();
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        let here = text.get(span.clone()).unwrap_or_default();
        let says = error.message();
        if says.starts_with("cannot recurse") {
            return Err(vec![(span.start, Wrong::TooDeep)]);
        } else if says.starts_with("string values must be quoted") {
            let wrong = if here.is_empty() { Wrong::NoValue } else { Wrong::Unquoted { text: here.to_owned() } };
            mild.push((span.start, wrong));
        } else if says == "duplicate key" {
            mild.push((span.start, Wrong::SaidTwice { name: unquoted(here).to_owned() }));
        } else if says.starts_with("invalid date") || says.starts_with("invalid time") {
            // The value stays in the tree as it was written; its reader says what is wrong with it.
        } else {
            broken.push((span.start, Wrong::NotThe { syntax: Syntax::Toml, says: says.to_owned() }));
        }
    }
    if broken.is_empty() {
        let node = Node::Table(toml_table(table.into_inner(), text));
        Ok((Value { node, at: 0 }, mild))
    } else {
        broken.extend(mild);
        broken.sort_by_key(|(at, _)| *at);
        Err(broken)
    }
}

fn unquoted(name: &str) -> &str {
    name.trim_matches(['"', '\''])
}

fn toml_table(table: DeTable<'_>, text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = table
        .into_iter()
        .map(|(name, value)| {
            let at = name.span().start;
            Entry { name: name.into_inner().into_owned(), at, value: toml_value(value, text) }
        })
        .collect();
    entries.sort_by_key(|entry| entry.at);
    entries
}

fn toml_value(value: toml::Spanned<DeValue<'_>>, text: &str) -> Value {
    let span = value.span();
    let at = span.start;
    let raw = || text.get(span.clone()).unwrap_or_default().to_owned();
    let node = match value.into_inner() {
        DeValue::String(string) => Node::Text(string.into_owned()),
        DeValue::Integer(integer) => {
            let digits = integer.as_str().trim_start_matches('+');
            i64::from_str_radix(digits, integer.radix()).map_or_else(|_| Node::Number(raw()), Node::Whole)
        }
        DeValue::Float(_) => Node::Number(raw()),
        DeValue::Boolean(truth) => Node::Truth(truth),
        DeValue::Datetime(moment) if moment.time.is_some() || moment.offset.is_some() => Node::Moment(raw()),
        DeValue::Datetime(_) => Node::Date(raw()),
        DeValue::Array(list) => Node::List(list.into_iter().map(|item| toml_value(item, text)).collect()),
        DeValue::Table(table) => Node::Table(toml_table(table, text)),
    };
    Value { node, at }
}

fn from_json(text: &str) -> Result<(Value, Vec<Slip>), Vec<Slip>> {
    use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
    if let Some(at) = too_deep(text) {
        return Err(vec![(at, Wrong::TooDeep)]);
    }
    let broken = |at: usize, says: String| vec![(at, Wrong::NotThe { syntax: Syntax::Json, says })];
    // The strict reading first: the parser with places forgives what JSON forbids.
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        let at = place(text, error.line(), error.column());
        let says = error.to_string();
        let says = says.split_once(" at line ").map_or(says.as_str(), |(says, _)| says);
        return Err(broken(at, says.to_owned()));
    }
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
    };
    let parsed = parse_to_ast(text, &CollectOptions::default(), &strict)
        .map_err(|error| broken(error.range().start, error.kind().to_string()))?;
    let mut slips = Vec::new();
    match parsed.value {
        Some(value) => Ok((json_value(value, &mut slips), slips)),
        None => Err(broken(0, "the file is empty".to_owned())),
    }
}

/// The byte at a line and a column in bytes, both from 1.
fn place(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = start.saturating_add(column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at = at.saturating_sub(1);
    }
    at
}

/// Where brackets first nest deeper than [`DEEPEST`], strings left out.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        if in_string {
            in_string = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'[' | b'{' => depth = depth.saturating_add(1),
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

fn json_value(value: jsonc_parser::ast::Value<'_>, slips: &mut Vec<Slip>) -> Value {
    use jsonc_parser::ast::Value as Json;
    match value {
        Json::StringLit(lit) => Value { at: lit.range.start, node: Node::Text(lit.value.into_owned()) },
        Json::NumberLit(lit) => {
            let node = lit.value.parse().map_or_else(|_| Node::Number(lit.value.to_owned()), Node::Whole);
            Value { at: lit.range.start, node }
        }
        Json::BooleanLit(lit) => Value { at: lit.range.start, node: Node::Truth(lit.value) },
        Json::NullKeyword(null) => Value { at: null.range.start, node: Node::Null },
        Json::Array(array) => {
            let items = array.elements.into_iter().map(|item| json_value(item, slips)).collect();
            Value { at: array.range.start, node: Node::List(items) }
        }
        Json::Object(object) => {
            let mut seen = HashSet::new();
            let mut entries = Vec::new();
            for property in object.properties {
                let at = property.range.start;
                let name = property.name.into_string();
                let value = json_value(property.value, slips);
                if seen.insert(name.clone()) {
                    entries.push(Entry { name, at, value });
                } else {
                    slips.push((at, Wrong::SaidTwice { name }));
                }
            }
            Value { at: object.range.start, node: Node::Table(entries) }
        }
    }
}

/// Where each line begins, to turn places into lines and columns.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at.saturating_add(1))).collect();
        Lines { text, starts }
    }

    /// The line of a byte, from 1.
    pub(super) fn line(&self, at: usize) -> u32 {
        small(self.starts.partition_point(|start| *start <= at))
    }

    /// The columns (in characters, from 1) of bytes in rising order. One walk: a file may be
    /// one long line.
    pub(super) fn columns(&self, places: &[usize]) -> Vec<u32> {
        let mut column = 1_u32;
        let mut signs = self.text.char_indices().peekable();
        let to = |at: usize, column: &mut u32, signs: &mut std::iter::Peekable<std::str::CharIndices<'t>>| {
            while let Some((_, sign)) = signs.next_if(|(place, _)| *place < at) {
                *column = if sign == '\n' { 1 } else { column.saturating_add(1) };
            }
            *column
        };
        places.iter().map(|at| to(*at, &mut column, &mut signs)).collect()
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
