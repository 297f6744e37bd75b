//! Receipts: what was decided, from what, and whether it still holds.
//!
//! A receipt keeps the facts, the day, the statute book that was used, the steps and the answer,
//! each with its SHA-256. [`verify`] reads one, looks whether it is whole, judges the same facts
//! again, and says whether the answer is the same; if not, whether a row of the law changed or our
//! reading of it. A hash shows damage and change. It is no signature: it says nothing of who made it.

use crate::life::{Fault, Life, Syntax, read, write};
use crate::outlook::judge;
use crate::rows::{Book, Entry, KeptRow, Rows};
use crate::time::Day;
use crate::words::words;
use serde::Serialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt;

/// The name and version of the format of receipts.
pub const FORMAT: &str = "zairyu.receipt/1";

/// A receipt of more bytes than this is not read.
pub const MOST_BYTES: usize = 64 << 20;

words! {
    /// The parts of a receipt that are hashed.
    pub enum Part {
        /// The life.
        Facts = "facts",
        /// The rows of the statute book.
        Book = "book",
        /// The steps.
        Steps = "steps",
        /// The judgment.
        Answer = "answer",
        /// All of them, with the days.
        All = "all",
    }
}

const PARTS: [Part; 4] = [Part::Facts, Part::Book, Part::Steps, Part::Answer];

/// The receipt of the judgment of `life` on `on` by `book`.
///
/// The same life, day and book give the same bytes once written, whenever they are.
///
/// ```
/// use zairyu_law::{life, receipt, rows::Book, time::day};
/// let text = br#"{ "format": "zairyu.life/1", "person": { "me": { "standing": "special-permanent-resident" } } }"#;
/// let life = life::read(text, "me.json", life::Syntax::Json).unwrap();
/// let on = day(2026, 11, 22);
/// let receipt = receipt::write_out(&receipt::make(&Book::at(on), &life, on));
/// assert!(receipt::verify(receipt.as_bytes(), "receipt.json", None).unwrap().holds);
/// ```
pub fn make(book: &Book, life: &Life, on: Day) -> Value {
    let mut answer = serde_json::to_value(judge(book, life, on)).unwrap_or_default();
    let steps = answer.as_object_mut().and_then(|answer| answer.remove("reasons")).unwrap_or_default();
    let mut receipt = Map::new();
    receipt.insert("format".to_owned(), json!(FORMAT));
    receipt.insert("made_by".to_owned(), json!({ "name": "zairyu", "version": env!("CARGO_PKG_VERSION") }));
    receipt.insert("on".to_owned(), json!(on));
    receipt.insert("frozen".to_owned(), json!(book.frozen));
    // As text: the order in which people are told is part of the file.
    receipt.insert("facts".to_owned(), json!(write(life, Syntax::Toml)));
    receipt.insert("book".to_owned(), rows(book));
    receipt.insert("steps".to_owned(), steps);
    receipt.insert("answer".to_owned(), answer);
    let hashes = hashes(&receipt);
    receipt.insert("hashes".to_owned(), Value::Object(hashes));
    Value::Object(receipt)
}

/// A receipt as it is written to a file.
pub fn write_out(receipt: &Value) -> String {
    serde_json::to_string_pretty(receipt).unwrap_or_default() + "\n"
}

/// Every version up to the frozen day.
fn rows(book: &Book) -> Value {
    let entry = |e: Entry| {
        let numbers: Map<String, Value> = e.numbers.iter().map(|(name, n)| ((*name).to_owned(), json!(n))).collect();
        json!({ "table": e.table, "from": e.from, "numbers": numbers, "known": e.known, "see": e.see })
    };
    book.rows.entries().into_iter().filter(|e| e.from <= book.frozen).map(entry).collect()
}

/// The hash of each part, and one of the format, the days and those hashes.
fn hashes(receipt: &Map<String, Value>) -> Map<String, Value> {
    let mut hashes = Map::new();
    let mut all = Map::new();
    for name in ["format", "made_by", "on", "frozen"] {
        all.insert(name.to_owned(), receipt.get(name).cloned().unwrap_or_default());
    }
    for part in PARTS {
        let hash = json!(hash(receipt.get(&part.to_string()).unwrap_or(&Value::Null)));
        all.insert(part.to_string(), hash.clone());
        hashes.insert(part.to_string(), hash);
    }
    hashes.insert(Part::All.to_string(), json!(hash(&Value::Object(all))));
    hashes
}

/// SHA-256 of the value as JSON with sorted keys and no space between, in small hexadecimals.
fn hash(value: &Value) -> String {
    let mut text = String::new();
    canonical(value, &mut text);
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(object) => {
            let mut fields: Vec<(&String, &Value)> = object.iter().collect();
            fields.sort_by_key(|(name, _)| *name);
            out.push('{');
            for (at, (name, value)) in fields.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                *out += &Value::String(name.clone()).to_string();
                out.push(':');
                canonical(value, out);
            }
            out.push('}');
        }
        Value::Array(list) => {
            out.push('[');
            for (at, value) in list.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                canonical(value, out);
            }
            out.push(']');
        }
        other => *out += &other.to_string(),
    }
}

/// Why a file cannot be read as a receipt: where, what is wrong, and what would be right.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotAReceipt(String);

impl fmt::Display for NotAReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotAReceipt {}

/// A number of a row that is another one now.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowChanged {
    /// The table.
    pub table: String,
    /// First day of the version.
    pub from: String,
    /// The number; null where a version came or went.
    pub number: Option<String>,
    /// What it was; null where there was none.
    pub then: Option<i64>,
    /// What it is; null where there is none.
    pub now: Option<i64>,
}

/// A part of the answer that is another one now.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerChanged {
    /// Where in the answer: `duties[SPR-13-1@landed-2026-11-20].due.surely`.
    pub at: String,
    /// What it was.
    pub then: Value,
    /// What it is.
    pub now: Value,
}

/// What a receipt comes to.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Verdict {
    /// The version that made it.
    pub made_by: String,
    /// The day judged.
    pub on: Day,
    /// The statute book used: as it stood at the end of this day.
    pub frozen: Day,
    /// The parts whose hash does not agree: empty for a whole receipt.
    pub damaged: Vec<Part>,
    /// Whole, and the same facts, day and book give the same answer.
    pub holds: bool,
    /// Numbers of the book that are other ones now.
    pub law: Vec<RowChanged>,
    /// The receipt is whole, and by its own numbers too the answer is another one: our reading
    /// of the text changed.
    pub reading: bool,
    /// Where the answer differs.
    pub answers: Vec<AnswerChanged>,
    /// Where the answer by the book of another day would differ, if one was asked for.
    pub by_another_book: Option<Vec<AnswerChanged>>,
}

/// Reads the receipt in `bytes` and replays it. With `law`, also says what the statute book of
/// that day would answer otherwise.
///
/// # Errors
/// Where the file is no receipt, with the place, what is wrong and what would be right.
pub fn verify(bytes: &[u8], name: &str, law: Option<Day>) -> Result<Verdict, NotAReceipt> {
    let wrong = |what: String| NotAReceipt(format!("{name}: {what}"));
    if bytes.len() > MOST_BYTES {
        return Err(wrong(format!("{} bytes are more than a receipt can have ({MOST_BYTES})", bytes.len())));
    }
    let receipt: Value = serde_json::from_slice(bytes).map_err(|e| {
        wrong(format!("line {}: no JSON: {e}; `zairyu judge LIFE --receipt FILE` writes one", e.line()))
    })?;
    let Some(receipt) = receipt.as_object() else {
        return Err(wrong(format!("a receipt is an object with `format` = \"{FORMAT}\"")));
    };
    if receipt.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(wrong(format!("`format` is not \"{FORMAT}\", the one this version reads")));
    }
    let day = |field: &str| {
        let text = receipt.get(field).and_then(Value::as_str);
        let day = text.and_then(|text| text.parse::<Day>().ok());
        day.ok_or_else(|| wrong(format!("`{field}` is no day such as \"2026-11-22\"")))
    };
    let (on, frozen) = (day("on")?, day("frozen")?);
    let facts = receipt.get("facts").and_then(Value::as_str);
    let facts = facts.ok_or_else(|| wrong("`facts` is no life: the text of a zairyu.life/1 in TOML".to_owned()))?;
    let Some(answer) = receipt.get("answer").filter(|answer| answer.is_object()) else {
        return Err(wrong("`answer` is no judgment: an object in zairyu.judgment/1".to_owned()));
    };
    let Some(kept) = receipt.get("book").and_then(Value::as_array) else {
        return Err(wrong("`book` is no list of rows".to_owned()));
    };
    let told = receipt.get("hashes").and_then(Value::as_object);
    let told = told.ok_or_else(|| wrong("`hashes` is no object with a hash for each part".to_owned()))?;
    let computed = hashes(receipt);
    let damaged: Vec<Part> = PARTS
        .into_iter()
        .chain([Part::All])
        .filter(|part| told.get(&part.to_string()) != computed.get(&part.to_string()))
        .collect();
    let life = read(facts.as_bytes(), name, Syntax::Toml).map_err(|faults: Vec<Fault>| {
        let first = faults.first().map(ToString::to_string).unwrap_or_default();
        wrong(format!("`facts` is no life: {first}"))
    })?;
    let by = |book: &Book| {
        let again = make(book, &life, on);
        let now = again.get("answer").cloned().unwrap_or_default();
        let mut answers = Vec::new();
        differing("", answer, &now, &mut answers);
        // The book asked about is no answer.
        answers.retain(|changed| changed.at != "book");
        answers
    };
    let book = Book { frozen, ..Book::at(frozen) };
    let answers = by(&book);
    let law_changed = rows_changed(kept, rows(&book).as_array().map_or(&[][..], Vec::as_slice));
    // Of a damaged receipt nobody can say why its answer is another one.
    let reading = damaged.is_empty()
        && !answers.is_empty()
        && (law_changed.is_empty() || !by(&Book { rows: Rows::STATUTE.with(&kept_entries(kept)), ..book }).is_empty());
    let version = receipt.get("made_by").and_then(|by| by.get("version")).and_then(Value::as_str);
    Ok(Verdict {
        made_by: version.unwrap_or_default().to_owned(),
        on,
        frozen,
        holds: damaged.is_empty() && answers.is_empty(),
        damaged,
        law: law_changed,
        reading,
        answers,
        by_another_book: law.map(|law| by(&Book::at(law))),
    })
}

/// The rows of a receipt as far as they can be read: table, first day, numbers.
fn kept_entries(kept: &[Value]) -> Vec<KeptRow> {
    let entry = |row: &Value| {
        let table = row.get("table")?.as_str()?.to_owned();
        let from = row.get("from")?.as_str()?.parse().ok()?;
        let number = |(name, n): (&String, &Value)| Some((name.clone(), i32::try_from(n.as_i64()?).ok()?));
        Some(KeptRow { table, from, numbers: row.get("numbers")?.as_object()?.iter().filter_map(number).collect() })
    };
    kept.iter().filter_map(entry).collect()
}

/// The numbers that differ, and versions that came or went.
fn rows_changed(then: &[Value], now: &[Value]) -> Vec<RowChanged> {
    let name = |row: &Value| {
        let text = |field: &str| row.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
        (text("table"), text("from"))
    };
    let numbers = |row: Option<&Value>| row.and_then(|row| row.get("numbers")).and_then(Value::as_object).cloned();
    let rows: BTreeSet<(String, String)> = then.iter().chain(now).map(name).collect();
    let mut changed = Vec::new();
    for (table, from) in rows {
        let row = |rows: &[Value]| rows.iter().find(|row| name(row) == (table.clone(), from.clone())).cloned();
        let (old, new) = (row(then), row(now));
        if old.is_none() || new.is_none() {
            let there = |row: &Option<Value>| row.as_ref().map(|_| 1);
            let (then, now) = (there(&old), there(&new));
            changed.push(RowChanged { table: table.clone(), from: from.clone(), number: None, then, now });
        }
        let (old, new) = (numbers(old.as_ref()), numbers(new.as_ref()));
        let (Some(old), Some(new)) = (old, new) else { continue };
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for number in names {
            let value = |numbers: &Map<String, Value>| numbers.get(number).and_then(Value::as_i64);
            let (then, now) = (value(&old), value(&new));
            if then != now {
                let number = Some(number.clone());
                changed.push(RowChanged { table: table.clone(), from: from.clone(), number, then, now });
            }
        }
    }
    changed
}

/// No verdict tells more differences than this; one is enough to show that it does not hold.
const MOST: usize = 64;

/// Where two answers differ. Objects of a list are told apart by their id, else by their place.
fn differing(at: &str, then: &Value, now: &Value, out: &mut Vec<AnswerChanged>) {
    if then == now || out.len() >= MOST {
        return;
    }
    // Where the reasons stand is no part of what is answered.
    if at.ends_with(".why") {
        return;
    }
    match (then, now) {
        (Value::Object(old), Value::Object(new)) => {
            let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for name in names {
                let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                let value = |object: &Map<String, Value>| object.get(name).cloned().unwrap_or_default();
                differing(&at, &value(old), &value(new), out);
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            let id = |at: usize, value: &Value| {
                value.get("id").and_then(Value::as_str).map_or_else(|| at.to_string(), str::to_owned)
            };
            let named = |list: &[Value]| -> Vec<(String, Value)> {
                list.iter().enumerate().map(|(at, value)| (id(at, value), value.clone())).collect()
            };
            let (old, new) = (named(old), named(new));
            let find = |list: &[(String, Value)], name: &String| {
                list.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone()).unwrap_or_default()
            };
            let names: BTreeSet<&String> = old.iter().chain(&new).map(|(name, _)| name).collect();
            for name in names {
                differing(&format!("{at}[{name}]"), &find(&old, name), &find(&new, name), out);
            }
        }
        _ => out.push(AnswerChanged { at: at.to_owned(), then: then.clone(), now: now.clone() }),
    }
}
