//! What is sure, what depends, and on what.
//!
//! The reader is run once for every completion of what the file leaves open. What all runs
//! say is sure; what some say is possible; where they say it differently, the answer names
//! the facts that make the difference and shows witnesses.

use crate::facts::{Choice, Completion, Means, Path, Told, completions};
use crate::judgment::{
    AgentSaid, Answer, CancellationSaid, ClassSaid, DeportationSaid, DocumentSaid, DutySaid, FORMAT, FilingSaid,
    LandingSaid, LeaveSaid, NoneSaid, PenaltySaid, PermitSaid, ReEntrySaid, StandingSaid, StaySaid, StepToDo, Today,
    Warning,
};
use crate::life::Life;
use crate::rows::Book;
use crate::time::{Bounds, Day};
use crate::view;
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Witness {
    /// The facts filled in.
    #[serde(rename = "if")]
    pub given: BTreeMap<String, String>,
    /// What then holds; null where the object is then absent.
    pub then: Option<Map<String, Value>>,
}

/// What all completions agree on, as [`Stated`] is written.
#[derive(Serialize)]
struct Sure<'a, T> {
    #[serde(flatten)]
    value: &'a T,
    certainty: Certainty,
}

impl<T: Serialize> Serialize for Stated<T> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::Error;
        if self.among.is_empty() && self.certainty == Certainty::Sure {
            return Sure { value: &self.value, certainty: self.certainty }.serialize(s);
        }
        let mut object = match serde_json::to_value(&self.value) {
            Ok(Value::Object(object)) => object,
            Ok(_) => return Err(S::Error::custom("an answer is made of objects")),
            Err(error) => return Err(S::Error::custom(error)),
        };
        for field in self.among.keys() {
            let bounds = object.get(field).is_some_and(|v| v.get("surely").is_some());
            if !bounds {
                object.insert(field.clone(), Value::from("depends"));
            }
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// Whether whoever was asked to act may.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub agents: Vec<Stated<AgentSaid>>,
    /// Filings.
    pub filings: Vec<Stated<FilingSaid>>,
    /// Penalties incurred.
    pub penalties: Vec<Stated<PenaltySaid>>,
    /// Stays of SPR 21.
    pub stay: Vec<Stated<StaySaid>>,
    /// Departures.
    pub re_entry: Vec<Stated<ReEntrySaid>>,
    /// Re-entry permits.
    pub permits: Vec<Stated<PermitSaid>>,
    /// How a landing is examined.
    pub landing: Vec<Stated<LandingSaid>>,
    /// Deportation.
    pub deportation: Vec<Stated<DeportationSaid>>,
    /// Cancellation of a status.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cancellation: Vec<Stated<CancellationSaid>>,
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

/// How many completions are compared before the answer is "open, narrow this".
const CAP: usize = 4096;

/// Fewer of a long life, so that a file of any size is answered in bounded time.
fn cap(life: &Life) -> usize {
    let size = life.events.len().saturating_add(life.persons.len()).max(1);
    MOST_EVENTS_READ.checked_div(size).unwrap_or(1).clamp(2, CAP)
}

/// How many events and persons are read over all completions.
const MOST_EVENTS_READ: usize = 200_000;

/// What the law of `book` says of the subjects of `life` at the end of `on`.
///
/// Only events up to that day count, and none that is planned. Where the life is silent, all
/// completions are compared.
///
/// ```
/// use zairyu_law::{life::Life, outlook::judge, rows::Book, time::day};
/// let on = day(2026, 11, 22);
/// let nobody = judge(&Book::at(on), &Life::default(), on);
/// assert!(nobody.duties.is_empty() && nobody.questions.is_empty());
/// ```
pub fn judge(book: &Book, life: &Life, on: Day) -> Judgment {
    let mut told = Told::default();
    let answer = view::answer(book, life, on, &mut told);
    let (all, whole) = if told.missing {
        let completed = completions(cap(life), |facts| view::answer(book, life, on, facts));
        (completed.all, completed.whole)
    } else {
        (vec![(Completion::default(), answer)], true)
    };
    let mut table = Table {
        life,
        all: &all,
        whole,
        settles: BTreeMap::new(),
        compared: Vec::new(),
        reasons: Vec::new(),
        bases: BTreeMap::new(),
    };
    table.reasons_of(0);
    let mut judgment = Judgment {
        format: FORMAT,
        on,
        book: book.frozen,
        today: view::today(life, on),
        subjects: life.subjects.iter().filter_map(|&s| life.person(s)).map(|p| p.id.clone()).collect(),
        classification: table.compare(|a| &a.classification),
        standing: table.compare(|a| &a.standing),
        documents: table.compare(|a| &a.documents),
        duties: table.compare(|a| &a.duties),
        rights: table.compare(|a| &a.rights),
        none: table.compare(|a| &a.none),
        agents: table.compare(|a| &a.agents),
        filings: table.compare(|a| &a.filings),
        penalties: table.compare(|a| &a.penalties),
        stay: table.compare(|a| &a.stay),
        re_entry: table.compare(|a| &a.re_entry),
        permits: table.compare(|a| &a.permits),
        landing: table.compare(|a| &a.landing),
        deportation: table.compare(|a| &a.deportation),
        cancellation: table.compare(|a| &a.cancellation),
        leave: table.compare(|a| &a.leave),
        steps: table.compare(|a| &a.steps),
        warnings: Vec::new(),
        questions: Vec::new(),
        whole,
        reasons: Vec::new(),
    };
    if let Some((_, first)) = all.first() {
        judgment.warnings = first.warnings.clone();
    }
    judgment.questions = table.questions();
    judgment.reasons = table.reasons;
    judgment
}

/// Something of an answer that can be recognised in another completion.
trait Part: Clone + PartialEq + Serialize {
    /// What makes it the same thing.
    fn key(&self) -> String;

    /// What a question that settles it is said to settle.
    fn settled(&self) -> String;

    /// Which completion speaks for all: the one with the least.
    fn rank(&self) -> i32 {
        0
    }

    /// Where it points to its reasons.
    fn why(&mut self) -> Option<&mut String> {
        None
    }

    /// Widens its days to bounds over what another completion says of it.
    fn widen(&mut self, _other: &Self) {}
}

/// A last day: surely the earliest, possibly the latest.
fn widen_due(mine: &mut Bounds, other: Bounds) {
    mine.surely = mine.surely.min(other.surely);
    mine.possibly = mine.possibly.max(other.possibly);
}

/// A first day: surely the latest, possibly the earliest.
fn widen_opens(mine: &mut Bounds, other: Bounds) {
    mine.surely = mine.surely.max(other.surely);
    mine.possibly = mine.possibly.min(other.possibly);
}

impl Part for ClassSaid {
    fn why(&mut self) -> Option<&mut String> {
        self.why.as_mut()
    }

    fn settled(&self) -> String {
        "classification".to_owned()
    }

    fn key(&self) -> String {
        self.of.clone()
    }
}

impl Part for StandingSaid {
    fn why(&mut self) -> Option<&mut String> {
        self.why.as_mut()
    }

    fn settled(&self) -> String {
        "standing".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {} {}", self.of, self.is, self.opened_by.as_deref().unwrap_or_default())
    }
}

impl Part for DocumentSaid {
    fn why(&mut self) -> Option<&mut String> {
        self.why.as_mut()
    }

    fn settled(&self) -> String {
        "documents".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {}", self.of, self.id.as_deref().unwrap_or_default())
    }

    fn widen(&mut self, other: &Self) {
        if let (Some(mine), Some(other)) = (&mut self.until, other.until) {
            widen_due(mine, other);
        }
        if let (Some(mine), Some(other)) = (&mut self.expiry, &other.expiry) {
            widen_due(&mut mine.day, other.day);
        }
    }
}

impl Part for DutySaid {
    fn why(&mut self) -> Option<&mut String> {
        self.why.as_mut()
    }

    fn settled(&self) -> String {
        self.id.clone()
    }

    /// The earliest last day, so that its counting stands beside it.
    fn rank(&self) -> i32 {
        self.due.as_ref().map_or(i32::MAX, |due| due.day.surely.number())
    }

    /// The matter, the person and the certificate or event it hangs on. The event that opens
    /// a duty can differ between completions; the duty is the same.
    fn key(&self) -> String {
        let by = self.learned_by.as_deref().or(self.opened_by.as_deref());
        format!("{} {} {}", self.of, self.procedure, by.unwrap_or_default())
    }

    fn widen(&mut self, other: &Self) {
        if let (Some(mine), Some(other)) = (&mut self.opens, other.opens) {
            widen_opens(mine, other);
        }
        if let (Some(mine), Some(other)) = (&mut self.due, &other.due) {
            widen_due(&mut mine.day, other.day);
        }
    }
}

impl Part for NoneSaid {
    fn why(&mut self) -> Option<&mut String> {
        self.why.as_mut()
    }

    fn settled(&self) -> String {
        "none".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {} {}", self.of, self.provision, self.at.as_deref().unwrap_or_default())
    }
}

impl Part for AgentSaid {
    fn settled(&self) -> String {
        "agents".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {}", self.of, self.asked)
    }
}

impl Part for FilingSaid {
    fn settled(&self) -> String {
        "filings".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {} {}", self.of, self.filing, self.under)
    }
}

impl Part for PenaltySaid {
    fn settled(&self) -> String {
        "penalties".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {} {}", self.of, self.for_what, self.provision)
    }
}

impl Part for StaySaid {
    fn settled(&self) -> String {
        "stay".to_owned()
    }

    fn key(&self) -> String {
        self.of.clone()
    }

    fn widen(&mut self, other: &Self) {
        widen_due(&mut self.last, other.last);
    }
}

impl Part for ReEntrySaid {
    fn why(&mut self) -> Option<&mut String> {
        self.why.as_mut()
    }

    fn settled(&self) -> String {
        "re_entry".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {}", self.of, self.departure)
    }

    fn widen(&mut self, other: &Self) {
        if let (Some(mine), Some(other)) = (&mut self.last, other.last) {
            widen_due(mine, other);
        }
    }
}

impl Part for PermitSaid {
    fn why(&mut self) -> Option<&mut String> {
        self.why.as_mut()
    }

    fn settled(&self) -> String {
        "permits".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {}", self.of, self.permit)
    }
}

impl Part for LandingSaid {
    fn settled(&self) -> String {
        "landing".to_owned()
    }

    fn key(&self) -> String {
        self.of.clone()
    }
}

impl Part for DeportationSaid {
    fn why(&mut self) -> Option<&mut String> {
        self.why.as_mut()
    }

    fn settled(&self) -> String {
        "deportation".to_owned()
    }

    fn key(&self) -> String {
        self.of.clone()
    }
}

impl Part for CancellationSaid {
    fn settled(&self) -> String {
        "cancellation".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {} {}", self.of, self.provision, self.counted_from)
    }
}

impl Part for LeaveSaid {
    fn settled(&self) -> String {
        "leave".to_owned()
    }

    fn key(&self) -> String {
        self.of.clone()
    }
}

impl Part for StepToDo {
    fn settled(&self) -> String {
        "steps".to_owned()
    }

    fn key(&self) -> String {
        format!("{} {}", self.of, self.what)
    }
}

/// All completions with their answers, and which facts settle what.
struct Table<'a> {
    life: &'a Life,
    all: &'a [(Completion, Answer)],
    whole: bool,
    settles: BTreeMap<Path, Vec<String>>,
    /// What was already found to matter, for each way in which completions said differently.
    compared: Vec<(Vec<usize>, Vec<Path>)>,
    /// The reasons of the completions that speak.
    reasons: Vec<Step>,
    /// Where those of each begin.
    bases: BTreeMap<usize, u32>,
}

impl Table<'_> {
    fn compare<T: Part>(&mut self, part: impl Fn(&Answer) -> &Vec<T>) -> Vec<Stated<T>> {
        if let [(_, only)] = self.all
            && self.whole
        {
            return part(only).iter().map(|value| sure(value.clone())).collect();
        }
        let mut keys: Vec<String> = Vec::new();
        let mut found: BTreeMap<String, Vec<Option<T>>> = BTreeMap::new();
        for (at, (_, answer)) in self.all.iter().enumerate() {
            for value in part(answer) {
                let key = value.key();
                if !found.contains_key(&key) {
                    keys.push(key.clone());
                }
                let row = found.entry(key).or_insert_with(|| vec![None; self.all.len()]);
                if let Some(slot) = row.get_mut(at) {
                    *slot = Some(value.clone());
                }
            }
        }
        keys.into_iter().filter_map(|key| found.get(&key).and_then(|row| self.state(row))).collect()
    }

    /// One object over all completions.
    fn state<T: Part>(&mut self, row: &[Option<T>]) -> Option<Stated<T>> {
        let ranked = row.iter().enumerate().filter_map(|(at, value)| value.as_ref().map(|v| (v.rank(), at, v)));
        let (_, speaker, chosen) = ranked.min_by_key(|&(rank, at, _)| (rank, at))?;
        let mut value = chosen.clone();
        if let Some(why) = value.why() {
            *why = renumbered(why, self.reasons_of(speaker));
        }
        let certainty =
            if self.whole && row.iter().all(Option::is_some) { Certainty::Sure } else { Certainty::Possible };
        if row.iter().all(|other| other.as_ref() == Some(&value)) {
            return Some(Stated { certainty, ..sure(value) });
        }
        for other in row.iter().flatten() {
            value.widen(other);
        }
        // Each different saying once; where each completion's saying stands among them.
        let mut sayings: Vec<Option<Map<String, Value>>> = Vec::new();
        let mut said = Vec::with_capacity(row.len());
        for value in row {
            let fields = value.as_ref().map(fields);
            let at = sayings.iter().position(|s| *s == fields).unwrap_or_else(|| {
                sayings.push(fields);
                sayings.len().saturating_sub(1)
            });
            said.push(at);
        }
        let among = among(&sayings);
        if among.is_empty() && sayings.iter().all(Option::is_some) {
            return Some(Stated { certainty, ..sure(value) });
        }
        let depends = self.depends_on(&said);
        let name = value.settled();
        for path in &depends {
            self.settles.entry(*path).or_default().push(name.clone());
        }
        let witnesses = self.witnesses(&sayings, &said, &depends, &among);
        let depends_on = depends.iter().map(|p| p.text(self.life)).collect();
        Some(Stated { value, certainty, among, depends_on, witnesses })
    }

    /// Where the reasons of a completion begin among those of the judgment.
    fn reasons_of(&mut self, completion: usize) -> u32 {
        if let Some(&base) = self.bases.get(&completion) {
            return base;
        }
        let base = u32::try_from(self.reasons.len()).unwrap_or(u32::MAX);
        if let Some((_, answer)) = self.all.get(completion) {
            self.reasons.extend(answer.reasons.iter().cloned());
        }
        self.bases.insert(completion, base);
        base
    }

    /// The facts that make the difference; looked up where the same sayings were compared before.
    fn depends_on(&mut self, said: &[usize]) -> Vec<Path> {
        if let Some((_, known)) = self.compared.iter().find(|(s, _)| s == said) {
            return known.clone();
        }
        let matters = if self.whole { self.matters(said) } else { self.varied() };
        self.compared.push((said.to_vec(), matters.clone()));
        matters
    }

    /// Where not every completion was read: the facts that the ones read filled in
    /// differently, widest first. Narrowing them brings the rest within reach.
    fn varied(&self) -> Vec<Path> {
        let mut first: BTreeMap<Path, u32> = BTreeMap::new();
        let mut varied: BTreeMap<Path, u32> = BTreeMap::new();
        for choice in self.all.iter().flat_map(|(c, _)| c.choices()) {
            if *first.entry(choice.path).or_insert(choice.taken) != choice.taken {
                varied.insert(choice.path, choice.options);
            }
        }
        let mut paths: Vec<(u32, Path)> = varied.into_iter().map(|(path, options)| (options, path)).collect();
        paths.sort_by_key(|&(options, path)| (std::cmp::Reverse(options), path));
        paths.into_iter().map(|(_, path)| path).take(MOST_WITNESSES).collect()
    }

    /// The facts on which two completions that differ only there say differently.
    ///
    /// At every place where a fact was asked, what follows each of its answers is compared:
    /// the completions below that fill in the rest alike must say alike; where the rest itself
    /// was asked differently, they must say the same things.
    fn matters(&self, said: &[usize]) -> Vec<Path> {
        let mut asked: Vec<Path> = Vec::new();
        let mut matters: Vec<Path> = Vec::new();
        for (completion, _) in self.all {
            for choice in completion.choices() {
                if !asked.contains(&choice.path) {
                    asked.push(choice.path);
                }
            }
        }
        for path in asked {
            // Everything filled in besides this fact → (what was taken, what was said).
            let mut apart: BTreeMap<Filled, (u32, usize)> = BTreeMap::new();
            // What was filled in before → for each answer, everything said below it.
            let mut below: BTreeMap<Filled, BTreeMap<u32, Vec<usize>>> = BTreeMap::new();
            let mut differs = false;
            for ((completion, _), &says) in self.all.iter().zip(said) {
                let choices = completion.choices();
                let Some(at) = choices.iter().position(|c| c.path == path) else { continue };
                let Some(taken) = choices.get(at).map(|c| c.taken) else { continue };
                let pair = |c: &Choice| (c.path, c.taken);
                let rest: Vec<_> = choices.iter().filter(|c| c.path != path).map(pair).collect();
                let before: Vec<_> = choices.iter().take(at).map(pair).collect();
                let first = *apart.entry(rest).or_insert((taken, says));
                differs |= first.0 != taken && first.1 != says;
                below.entry(before).or_default().entry(taken).or_default().push(says);
            }
            for answers in below.values_mut() {
                for sayings in answers.values_mut() {
                    sayings.sort_unstable();
                    sayings.dedup();
                }
                let mut sets = answers.values();
                let first = sets.next();
                differs |= sets.any(|set| Some(set) != first);
            }
            if differs {
                matters.push(path);
            }
        }
        matters
    }

    /// For each different saying, the completions that show it: days that follow one another
    /// are told as a stretch.
    fn witnesses(
        &self,
        sayings: &[Option<Map<String, Value>>],
        said: &[usize],
        depends: &[Path],
        among: &BTreeMap<String, Vec<Value>>,
    ) -> Vec<Witness> {
        let mut witnesses = Vec::new();
        for (saying, fields) in sayings.iter().enumerate().take(MOST_WITNESSES) {
            let showing = self.all.iter().zip(said).filter(|(_, s)| **s == saying).map(|((c, _), _)| c);
            let mut given: BTreeMap<String, String> = BTreeMap::new();
            for &path in depends {
                let taken: Vec<&Choice> =
                    showing.clone().filter_map(|c| c.choices().iter().find(|c| c.path == path)).collect();
                let Some(first) = taken.first() else { continue };
                let lowest = taken.iter().map(|c| c.taken).min().unwrap_or(first.taken);
                let highest = taken.iter().map(|c| c.taken).max().unwrap_or(first.taken);
                let every =
                    u32::try_from(taken.len()).is_ok() && lowest == 0 && highest.saturating_add(1) == first.options;
                let text = match first.means {
                    Means::Day(_) if lowest != highest => {
                        format!("{}/{}", first.means.text(lowest), first.means.text(highest))
                    }
                    _ if every && first.options > 1 => continue,
                    _ => first.means.text(first.taken),
                };
                given.insert(path.text(self.life), text);
            }
            let then = fields.as_ref().map(|fields| {
                fields.iter().filter(|(k, _)| among.contains_key(*k)).map(|(k, v)| (k.clone(), v.clone())).collect()
            });
            witnesses.push(Witness { given, then });
        }
        witnesses
    }

    /// Every fact that settles something, in the order people tell facts: themselves, then
    /// what happened, then what an office says.
    fn questions(&mut self) -> Vec<Question> {
        let mut questions: Vec<Question> = std::mem::take(&mut self.settles)
            .into_iter()
            .map(|(path, mut settles)| {
                settles.sort();
                settles.dedup();
                Question { fact: path.text(self.life), asked_of: path.asked_of(), settles, path }
            })
            .collect();
        if !self.whole && questions.is_empty() {
            // Nothing was found to differ yet, but not all was read: ask for the widest fact.
            let widest = self.all.iter().flat_map(|(c, _)| c.choices()).max_by_key(|c| c.options);
            questions.extend(widest.map(|c| Question {
                fact: c.path.text(self.life),
                asked_of: c.path.asked_of(),
                settles: Vec::new(),
                path: c.path,
            }));
        }
        questions
    }
}

/// Facts and what was filled in for them.
type Filled = Vec<(Path, u32)>;

/// No answer shows more witnesses of one difference than this.
const MOST_WITNESSES: usize = 8;

/// `step:7-8` of a completion whose reasons begin at `base`.
fn renumbered(why: &str, base: u32) -> String {
    let Some(steps) = why.strip_prefix("step:") else { return why.to_owned() };
    let shifted = steps
        .split('-')
        .map(|n| n.parse::<u32>().map_or_else(|_| n.to_owned(), |n| n.saturating_add(base).to_string()));
    format!("step:{}", shifted.collect::<Vec<_>>().join("-"))
}

fn sure<T>(value: T) -> Stated<T> {
    Stated { value, certainty: Certainty::Sure, among: BTreeMap::new(), depends_on: Vec::new(), witnesses: Vec::new() }
}

/// The fields of an object, without what differs by completion and says nothing: its place
/// among the reasons, and the id, which names the event that opened it.
fn fields<T: Serialize>(value: &T) -> Map<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(mut object)) => {
            object.remove("why");
            object.remove("id");
            object
        }
        _ => Map::new(),
    }
}

/// The fields that differ between sayings, with the values they take.
fn among(sayings: &[Option<Map<String, Value>>]) -> BTreeMap<String, Vec<Value>> {
    let mut among = BTreeMap::new();
    let present: Vec<_> = sayings.iter().flatten().collect();
    let Some(first) = present.first() else { return among };
    for key in first.keys() {
        let mut values: Vec<Value> = Vec::new();
        for fields in &present {
            let value = fields.get(key).cloned().unwrap_or(Value::Null);
            if !values.contains(&value) {
                values.push(value);
            }
        }
        if values.len() > 1 {
            among.insert(key.clone(), values);
        }
    }
    among
}

/// The name and version of the format of chronicles.
pub const CHRONICLE_FORMAT: &str = "zairyu.chronicle/1";

/// Everything the law of `book` makes of the subjects up to `until`: the objects of a
/// judgment, each with the days `from` and `to` between which it stood, and how `to` ends.
pub fn chronicle(book: &Book, life: &Life, until: Day) -> Value {
    let judgment = judge(book, life, until);
    let Ok(Value::Object(mut chronicle)) = serde_json::to_value(&judgment) else { return Value::Null };
    for unneeded in ["today", "on", "landing", "leave", "cancellation", "agents", "steps"] {
        chronicle.remove(unneeded);
    }
    chronicle.insert("format".to_owned(), Value::from(CHRONICLE_FORMAT));
    chronicle.insert("until".to_owned(), Value::from(until.to_string()));
    for list in chronicle.values_mut().filter_map(Value::as_array_mut) {
        for object in list.iter_mut().filter_map(Value::as_object_mut) {
            stretch(object);
        }
    }
    Value::Object(chronicle)
}

/// Adds `from`, `to` and `ends` to an object that has other names for them.
fn stretch(object: &mut Map<String, Value>) {
    let day = |object: &Map<String, Value>, path: &str| {
        let (field, bound) = path.split_once('.').unwrap_or((path, ""));
        let value = object.get(field)?;
        let value = if bound.is_empty() { value } else { value.get(bound)? };
        value.is_string().then(|| value.clone())
    };
    let first = |object: &Map<String, Value>, paths: &[&str]| paths.iter().find_map(|path| day(object, path));
    let from = first(object, &["from", "opens.surely", "issued", "left", "on"]);
    let met = first(object, &["met_on"]);
    let to = met.clone().or_else(|| first(object, &["to", "until.surely", "due.surely", "landed", "last.surely"]));
    let ends = match (object.get("ends").and_then(Value::as_str), met.is_some()) {
        (Some(ends), _) => Value::from(ends),
        (None, true) => Value::from("during"),
        (None, false) if to.is_some() => Value::from("end_of"),
        (None, false) => Value::Null,
    };
    if from.is_some() || to.is_some() {
        object.insert("from".to_owned(), from.unwrap_or_default());
        object.insert("to".to_owned(), to.unwrap_or_default());
        object.insert("ends".to_owned(), ends);
    }
}
