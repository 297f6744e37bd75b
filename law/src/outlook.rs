//! What is sure, what depends, and on what.
//!
//! The reader is run once for every completion of what the file leaves open. What all runs
//! say is sure; what some say is possible; where they say it differently, the answer names
//! the facts that make the difference and shows witnesses.

use crate::facts::Path;
use crate::judgment::{
    Answer, ClassSaid, DocumentSaid, DutySaid, FORMAT, FilingSaid, LeaveSaid, NoneSaid, PenaltySaid, ReEntrySaid,
    StandingSaid, StaySaid, StepToDo, Today, Warning,
};
use crate::time::Day;
use crate::why::Step;
use crate::words::words;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

words! {
    /// Whether every completion agrees that something is there.
    pub enum Certainty {
        /// In all.
        Sure = "sure",
        /// In some only.
        Possible = "possible",
    }
}

/// One object of an answer, over all completions.
#[derive(Clone, PartialEq, Debug)]
pub struct Stated<T> {
    /// What the first completion that has it says. Its days are bounds over all of them.
    pub value: T,
    /// Whether all completions have it.
    pub certainty: Certainty,
    /// Fields on which completions differ, with the values they take.
    pub among: BTreeMap<String, Vec<Value>>,
    /// The facts that make the difference, as the file would name them.
    pub depends_on: Vec<String>,
    /// One completion for each different value.
    pub witnesses: Vec<Witness>,
}

impl<T> Stated<T> {
    /// Whether completions differ on this field.
    pub fn depends(&self, field: &str) -> bool {
        self.among.contains_key(field)
    }
}

/// A completion that shows a difference: were these the facts, this would follow.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Witness {
    /// The facts filled in.
    #[serde(rename = "if")]
    pub given: BTreeMap<String, String>,
    /// What then holds; null where the object is then absent.
    pub then: Option<Map<String, Value>>,
}

impl<T: Serialize> Serialize for Stated<T> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::Error;
        let mut object = match serde_json::to_value(&self.value) {
            Ok(Value::Object(object)) => object,
            Ok(_) => return Err(S::Error::custom("an answer is made of objects")),
            Err(error) => return Err(S::Error::custom(error)),
        };
        for field in self.among.keys() {
            object.insert(field.clone(), Value::from("depends"));
        }
        object.insert("certainty".to_owned(), Value::from(crate::words::Word::word(self.certainty)));
        if !self.among.is_empty() || self.certainty == Certainty::Possible {
            object.insert("among".to_owned(), serde_json::to_value(&self.among).map_err(S::Error::custom)?);
            object.insert("depends_on".to_owned(), Value::from(self.depends_on.clone()));
            object.insert("witnesses".to_owned(), serde_json::to_value(&self.witnesses).map_err(S::Error::custom)?);
        }
        object.serialize(s)
    }
}

/// A question whose answer changes something.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Question {
    /// The fact, as the file would name it.
    pub fact: String,
    /// `self`, `office` or `court`.
    pub asked_of: &'static str,
    /// What it would settle: ids of duties and rights, or names of parts of the answer.
    pub settles: Vec<String>,
    /// Where it stands in the life.
    #[serde(skip)]
    pub path: Path,
}

/// The answer of `zairyu.judgment/1`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Judgment {
    /// The format's name and version.
    pub format: &'static str,
    /// The day judged.
    pub on: Day,
    /// The statute book: as it stood at the end of this day.
    pub book: Day,
    /// The day itself.
    pub today: Today,
    /// Whom it judges.
    pub subjects: Vec<String>,
    /// Classes of SPR 2.
    pub classification: Vec<Stated<ClassSaid>>,
    /// Standings.
    pub standing: Vec<Stated<StandingSaid>>,
    /// Documents.
    pub documents: Vec<Stated<DocumentSaid>>,
    /// Duties.
    pub duties: Vec<Stated<DutySaid>>,
    /// Rights.
    pub rights: Vec<Stated<DutySaid>>,
    /// What is not owed and not due.
    pub none: Vec<Stated<NoneSaid>>,
    /// Filings.
    pub filings: Vec<Stated<FilingSaid>>,
    /// Penalties incurred.
    pub penalties: Vec<Stated<PenaltySaid>>,
    /// Stays of SPR 21.
    pub stay: Vec<Stated<StaySaid>>,
    /// Departures.
    pub re_entry: Vec<Stated<ReEntrySaid>>,
    /// Leaving today.
    pub leave: Vec<Stated<LeaveSaid>>,
    /// What to do on the way.
    pub steps: Vec<Stated<StepToDo>>,
    /// Doubts about the file.
    pub warnings: Vec<Warning>,
    /// What would settle what is open.
    pub questions: Vec<Question>,
    /// Whether every completion was read. If not, nothing is sure: narrow the questions.
    pub whole: bool,
    /// The reasons that `why` points into, by number.
    pub reasons: Vec<Step>,
}

/// Something of an answer that can be recognised in another completion.
pub trait Keyed {
    /// What makes it the same thing.
    fn key(&self) -> String;
}

#[allow(unused, reason = "written next")]
fn placeholder(_: &Answer) -> &'static str {
    FORMAT
}
