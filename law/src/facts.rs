//! What the law asks, and how what nobody told is completed.
//!
//! A rule reads facts through [`Facts`]. Over a life that tells them, an asking is a field
//! read ([`Told`]). Where the life is silent, [`completions`] runs the same reader once for
//! every way the silence can be filled; a conclusion is sure exactly when all runs agree.

use crate::life::{Event, EventIx, Fact, Kind, Life, PersonIx, When};
use crate::time::Day;
use crate::words::Word;

/// One fact of a life: what an answer depends on and what a question is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Path {
    /// A field of a person.
    Person(PersonIx, &'static str),
    /// A field of an event.
    Event(EventIx, &'static str),
    /// A field of a person, up to the day that another person's birth or death fixes.
    Until(PersonIx, &'static str, PersonIx),
    /// Whether two persons share a household.
    Household(PersonIx, PersonIx),
    /// Whether an event of this kind, which the file leaves open, happened after that event.
    Open(Kind, EventIx),
    /// What only an office or a court settles; the open question's name.
    Office(&'static str, PersonIx),
}

impl Path {
    /// Who can settle it: `self`, or `office` where asking the person is useless.
    pub fn asked_of(self) -> &'static str {
        match self {
            Path::Office(..) => "office",
            _ => "self",
        }
    }

    /// The fact as the file would name it: `person.aya.born`, `event.moved-2026-05-30.to`.
    pub fn text(self, life: &Life) -> String {
        let person = |ix: PersonIx| life.person(ix).map_or("?", |p| p.id.as_str());
        let event = |ix: EventIx| life.event(ix).map_or("?", |e| e.id.as_str());
        match self {
            Path::Person(p, field) => format!("person.{}.{field}", person(p)),
            Path::Event(e, field) => format!("event.{}.{field}", event(e)),
            Path::Until(p, field, other) => format!("person.{}.{field}.until.{}", person(p), person(other)),
            Path::Household(p, other) => format!("person.{}.lives_with.{}", person(p), person(other)),
            Path::Open(kind, after) => format!("open.{kind}.after.{}", event(after)),
            Path::Office(question, p) => format!("office.{question}.{}", person(p)),
        }
    }
}

/// Whether `event` is told of `who` and surely had happened by the end of `by`.
pub(crate) fn has_happened(event: &Event, who: PersonIx, by: Day) -> bool {
    event.who == who && !event.planned && event.on.last <= by
}

/// Where rules read facts.
pub trait Facts {
    /// Which of `options` possibilities holds for a fact nobody told: `0..options`, and the
    /// same one whenever it is asked again. `means` says what the numbers stand for.
    fn choose(&mut self, path: Path, options: u32, means: Means) -> u32;

    /// Whether something nobody told is so.
    fn holds(&mut self, path: Path) -> bool {
        self.choose(path, 2, Means::Truth) == 1
    }

    /// A truth.
    fn truth(&mut self, path: Path, told: &Fact<bool>) -> bool {
        match told {
            Fact::Told(truth) => *truth,
            Fact::NotTold | Fact::Unknown => self.holds(path),
        }
    }

    /// A truth that is `default` where nobody told it.
    fn truth_or(&mut self, path: Path, told: &Fact<bool>, default: bool) -> bool {
        match told.or(default) {
            Some(truth) => truth,
            None => self.holds(path),
        }
    }

    /// A word of a closed vocabulary.
    fn word<W: Word>(&mut self, path: Path, told: &Fact<W>) -> W
    where
        Self: Sized,
    {
        match told {
            Fact::Told(word) => *word,
            Fact::NotTold | Fact::Unknown => {
                let options = u32::try_from(W::ALL.len()).unwrap_or(1);
                let at = self.choose(path, options, Means::Word(word_at::<W>));
                let first = W::ALL.first();
                // A vocabulary has at least one word, so the fallback is never taken.
                match W::ALL.get(at as usize).or(first) {
                    Some(word) => *word,
                    None => self.word(path, told),
                }
            }
        }
    }

    /// The day, among those of `when` that lie in `within`.
    ///
    /// Days before `within` count as its first, days after it as its last: a caller passes the
    /// stretch outside of which the day makes no difference.
    fn day(&mut self, path: Path, when: When, within: When) -> Day {
        if when.first == when.last {
            return when.first;
        }
        let first = when.first.max(within.first).min(within.last);
        let last = when.last.min(within.last).max(first);
        let options = u32::try_from(first.until(last)).unwrap_or(0).saturating_add(1);
        if options == 1 {
            return first;
        }
        first.plus(i32::try_from(self.choose(path, options, Means::Day(first))).unwrap_or(0))
    }
}

/// Facts of a life that tells everything it is asked. Where it does not, [`Told::missing`]
/// says so and the answers of that run are worth nothing.
#[derive(Default)]
pub struct Told {
    /// Whether something was asked that the life does not tell.
    pub missing: bool,
}

impl Facts for Told {
    fn choose(&mut self, _: Path, _: u32, _: Means) -> u32 {
        self.missing = true;
        0
    }
}

/// One fact filled in: which of how many possibilities.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The fact.
    pub path: Path,
    /// How many possibilities it has.
    pub options: u32,
    /// The one taken.
    pub taken: u32,
    /// What the numbers stand for.
    pub means: Means,
}

/// What the possibilities of a fact stand for.
#[derive(Clone, Copy, Debug)]
pub enum Means {
    /// 0 is no, 1 is yes.
    Truth,
    /// The day so many days after this one.
    Day(Day),
    /// A word of a closed vocabulary.
    Word(fn(u32) -> &'static str),
}

impl Means {
    /// What possibility `taken` stands for, as a file would write it.
    pub fn text(self, taken: u32) -> String {
        match self {
            Means::Truth => (taken == 1).to_string(),
            Means::Day(first) => first.plus(i32::try_from(taken).unwrap_or(0)).to_string(),
            Means::Word(word) => word(taken).to_owned(),
        }
    }
}

/// The word at a place of its vocabulary.
pub(crate) fn word_at<W: Word>(at: u32) -> &'static str {
    W::ALL.get(at as usize).map_or("", |w| w.word())
}

/// One way to fill what a life does not tell, grown as the reader asks.
#[derive(Clone, Default, Debug)]
pub struct Completion {
    choices: Vec<Choice>,
}

impl Completion {
    /// What was asked, in order, and what was filled in.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// Moves to the next completion: the last fact that has another possibility takes it, and
    /// what was asked after it is forgotten. `false` when there is none left.
    fn advance(&mut self) -> bool {
        while let Some(last) = self.choices.last_mut() {
            let next = last.taken.saturating_add(1);
            if next < last.options {
                last.taken = next;
                return true;
            }
            self.choices.pop();
        }
        false
    }
}

impl Facts for Completion {
    fn choose(&mut self, path: Path, options: u32, means: Means) -> u32 {
        if let Some(made) = self.choices.iter().find(|c| c.path == path) {
            return made.taken;
        }
        self.choices.push(Choice { path, options, taken: 0, means });
        0
    }
}

/// Every completion of a life with what the reader said of it.
#[derive(Debug)]
pub struct Completions<R> {
    /// The completions, at most the cap.
    pub all: Vec<(Completion, R)>,
    /// Whether these are all; if not, something must be narrowed before anything is sure.
    pub whole: bool,
}

/// Runs `read` once for every completion of what it asks, up to `cap`.
///
/// ```
/// use zairyu_law::facts::{Facts, Path, completions};
/// use zairyu_law::life::{Fact, PersonIx};
/// let both = completions(10, |facts| facts.truth(Path::Person(PersonIx(0), "abroad"), &Fact::Unknown));
/// assert_eq!(both.all.iter().map(|(_, said)| *said).collect::<Vec<_>>(), [false, true]);
/// assert!(both.whole);
/// ```
pub fn completions<R>(cap: usize, mut read: impl FnMut(&mut Completion) -> R) -> Completions<R> {
    let mut all = Vec::new();
    let mut completion = Completion::default();
    loop {
        let said = read(&mut completion);
        all.push((completion.clone(), said));
        if !completion.advance() {
            return Completions { all, whole: true };
        }
        if all.len() >= cap {
            return Completions { all, whole: false };
        }
    }
}
