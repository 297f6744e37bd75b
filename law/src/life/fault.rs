//! What can be wrong with a life file, each fault with its place and what would be right.
//!
//! A fault is data; the English sentence is made here, and another language can make its own.

use super::model::Kind;
use super::tree::Syntax;
use super::vocabulary::Takes;
use crate::provision::Provision;
use crate::time::{Day, EraError};
use std::fmt;

/// One fault of a life file.
///
/// Its [`Display`](fmt::Display) is one line: `kim.toml:14: event[2].on: there is no 31 April;
/// the month has 30 days`.
#[derive(Clone, PartialEq, Debug)]
pub struct Fault {
    /// The name of the file, as the reader was told.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The character in the line, from 1.
    pub column: u32,
    /// The field, such as `person.me.born` or `event[3].on`; events count from 1 in the file's
    /// order. Empty where the file as a whole is meant.
    pub field: String,
    /// What is wrong.
    pub wrong: Wrong,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        write!(f, "{}", self.wrong)
    }
}

impl std::error::Error for Fault {}

impl serde::Serialize for Fault {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = s.serialize_struct("Fault", 6)?;
        out.serialize_field("file", &self.file)?;
        out.serialize_field("line", &self.line)?;
        out.serialize_field("column", &self.column)?;
        out.serialize_field("field", &self.field)?;
        out.serialize_field("wrong", &self.wrong.wrong())?;
        out.serialize_field("right", &self.wrong.right())?;
        out.end()
    }
}

/// What stands where something else belongs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Is {
    /// A text.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Truth,
    /// A date.
    Date,
    /// `null`.
    Null,
    /// A list.
    List,
    /// A table.
    Table,
}

/// What is wrong, with what a sentence about it needs.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub enum Wrong {
    /// The bytes are not UTF-8.
    NotUtf8,
    /// Brackets nest too deep.
    TooDeep,
    /// The text is not in its notation; the parser's own words.
    NotThe {
        /// The notation.
        syntax: Syntax,
        /// The parser's words.
        says: String,
    },
    /// A text without quotes.
    Unquoted {
        /// The text.
        text: String,
    },
    /// Nothing stands after the name.
    NoValue,
    /// A name is given twice.
    SaidTwice {
        /// The name.
        name: String,
    },
    /// The file does not say its format.
    NoFormat {
        /// The notation of the file.
        syntax: Syntax,
    },
    /// The file is of another format or version.
    OtherFormat {
        /// What it says.
        is: String,
    },
    /// No person is named.
    NoPerson,
    /// Several persons, and none named as the subject.
    NoSubject {
        /// The persons, at most the first 16.
        persons: Vec<String>,
    },
    /// Several subjects, and the event does not say to whom it happened.
    NoWho {
        /// The subjects, at most the first 16.
        subjects: Vec<String>,
    },
    /// An event does not say what happened.
    Missing {
        /// The field.
        name: &'static str,
        /// Whose field it is.
        of: Part,
        /// What it takes.
        wants: Takes,
    },
    /// A name that the vocabulary does not have.
    UnknownField {
        /// The name.
        name: String,
        /// Whose field it would be.
        of: Part,
        /// The nearest right name.
        near: Option<&'static str>,
        /// All right names.
        all: Vec<&'static str>,
        /// The kinds of event that have such a field.
        elsewhere: Vec<Kind>,
    },
    /// A word that the vocabulary does not have.
    UnknownWord {
        /// The word.
        word: String,
        /// The nearest right word.
        near: Option<&'static str>,
        /// All right words.
        all: Vec<&'static str>,
    },
    /// Another kind of value belongs here.
    WrongKind {
        /// What stands there.
        is: Is,
        /// What belongs there.
        wants: Takes,
    },
    /// `unknown` where an answer is needed.
    NotUnknown {
        /// What belongs there.
        wants: Takes,
    },
    /// A list with no member, where one is needed.
    Empty,
    /// An empty text.
    Blank,
    /// A word with a meaning of its own, used as a name.
    Reserved {
        /// The word.
        word: String,
    },
    /// A text that is no date in any notation.
    NotADay {
        /// The text.
        text: String,
        /// The day that was probably meant.
        meant: Option<Day>,
    },
    /// A month that no year has.
    NoSuchMonth {
        /// The month.
        month: u32,
    },
    /// A day that the month does not have.
    NoSuchDay {
        /// The year.
        year: i32,
        /// The month.
        month: u8,
        /// The day.
        day: u32,
        /// The last day of the month.
        last: u8,
    },
    /// A year outside 1 to 9999.
    YearOutside {
        /// The year.
        year: String,
    },
    /// A date with a time of day.
    TimeOfDay {
        /// The text.
        text: String,
    },
    /// An era date that does not exist.
    Era(EraError),
    /// A range whose end comes before its beginning.
    Backwards {
        /// The first day as written.
        first: Day,
        /// The last day as written.
        last: Day,
    },
    /// Several days, where one is needed.
    NotOneDay,
    /// A text that is no stretch of residence.
    NotAStretch {
        /// The text.
        text: String,
    },
    /// Stretches of residence that overlap or are out of order.
    StretchesMixed {
        /// The one out of place, from 1.
        place: usize,
    },
    /// A text that is no reference to a provision.
    NotAProvision {
        /// The text.
        text: String,
    },
    /// A text that is no term of punishment.
    NotATerm {
        /// The text.
        text: String,
    },
    /// A text that is no length of a period of stay.
    NotAStayPeriod {
        /// The text.
        text: String,
    },
    /// An id that no person has.
    NoSuchPerson {
        /// The id.
        id: String,
        /// The nearest right id.
        near: Option<String>,
        /// The persons of the file.
        all: Vec<String>,
    },
    /// Two events with one id.
    SameId {
        /// The id.
        id: String,
        /// The line of the other event.
        line: u32,
    },
    /// People who are their own ancestors.
    Cycle {
        /// The line of descent, beginning and ending with the same person.
        line: Vec<String>,
    },
    /// Married to oneself.
    OwnSpouse,
    /// Father and mother are one person.
    OneParentTwice {
        /// The person.
        id: String,
    },
    /// Born on or before the day of a parent's birth.
    OlderThanParent {
        /// The parent.
        parent: String,
        /// The first day on which the parent can have been born.
        born: Day,
    },
    /// Died before birth.
    DiedBeforeBirth {
        /// The first day of birth.
        born: Day,
    },
    /// An event before the birth of the person.
    BeforeBirth {
        /// The person.
        who: String,
        /// The first day of birth.
        born: Day,
    },
    /// An event after the death of the person.
    AfterDeath {
        /// The person.
        who: String,
        /// The last day of death.
        died: Day,
    },
    /// A certificate issued before its application.
    FiledAfterIssue {
        /// The last day of issue.
        issued: Day,
    },
    /// The filing told beside it was on another day.
    FiledElsewhen {
        /// The id of the event that tells the filing.
        event: String,
        /// The first day of that filing.
        first: Day,
        /// Its last day.
        last: Day,
        /// Under what.
        under: Provision,
    },
    /// Not the form of a certificate's number.
    NotANumber {
        /// The text.
        text: String,
    },
    /// A number that another certificate has (SPR 8(2)).
    NumberTwice {
        /// The number.
        number: String,
        /// The line of the other event.
        line: u32,
    },
    /// A stretch of days that ends before it begins.
    EndsBeforeItBegins {
        /// The first day on which it can have begun.
        begins: Day,
    },
}

/// The part of a file whose fields are meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The file itself.
    File,
    /// A person.
    Person,
    /// An event, of a kind if it is known.
    Event(Option<Kind>),
    /// A municipality.
    Municipality,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::File => f.write_str("the file"),
            Part::Person => f.write_str("a person"),
            Part::Event(None) => f.write_str("an event"),
            Part::Event(Some(kind)) => write!(f, "`{kind}`"),
            Part::Municipality => f.write_str("a municipality"),
        }
    }
}

impl fmt::Display for Is {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Is::Text => "a text",
            Is::Number => "a number",
            Is::Truth => "a truth",
            Is::Date => "a date",
            Is::Null => "null",
            Is::List => "a list",
            Is::Table => "a table",
        })
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.wrong())?;
        let right = self.right();
        if right.is_empty() { Ok(()) } else { write!(f, "; {right}") }
    }
}

/// How many words a sentence lists at most.
const SHORT: usize = 8;

impl Wrong {
    /// What is wrong, in English, without a full stop.
    pub fn wrong(&self) -> String {
        match self {
            Wrong::NotUtf8 => "this is not UTF-8 text".to_owned(),
            Wrong::TooDeep => "the brackets are nested too deep".to_owned(),
            Wrong::NotThe { syntax, says } => format!("this is not {}: {}", syntax.name(), cut(says)),
            Wrong::Unquoted { text } => format!("`{}` stands without quotes", cut(text)),
            Wrong::NoValue => "nothing is said".to_owned(),
            Wrong::SaidTwice { name } => format!("`{}` is said twice", cut(name)),
            Wrong::NoFormat { .. } => "the file does not say its format".to_owned(),
            Wrong::OtherFormat { is } => format!("`{}` is not read here", cut(is)),
            Wrong::NoPerson => "nobody is named".to_owned(),
            Wrong::NoSubject { persons } => format!("nobody of {} is named as the subject", listed(persons)),
            Wrong::NoWho { subjects } => format!("it is not said to whom of {} this happened", listed(subjects)),
            Wrong::Missing { name, of, .. } => format!("{of} needs `{name}`"),
            Wrong::UnknownField { name, of, .. } => format!("{of} has no field `{}`", cut(name)),
            Wrong::UnknownWord { word, .. } => format!("`{}` is not a word for this", cut(word)),
            Wrong::WrongKind { is, .. } => format!("this is {is}"),
            Wrong::NotUnknown { .. } => "this may not be unknown".to_owned(),
            Wrong::Empty => "the list is empty".to_owned(),
            Wrong::Blank => "the text is empty".to_owned(),
            Wrong::Reserved { word } => format!("`{word}` is a word of the format, not a name"),
            Wrong::NotADay { text, .. } => format!("`{}` is not a day", cut(text)),
            Wrong::NoSuchMonth { month } => format!("there is no month {month}"),
            Wrong::NoSuchDay { year, month, day, .. } => match (month, day) {
                (2, 29) => format!("there is no 29 February in {year}"),
                _ => format!("there is no {day} {}", month_name(*month)),
            },
            Wrong::YearOutside { year } => format!("the year {} is outside what is counted", cut(year)),
            Wrong::TimeOfDay { text } => format!("`{}` has a time of day", cut(text)),
            Wrong::Era(error) => error.to_string(),
            Wrong::Backwards { first, last } => format!("the range ends on {last}, before it begins on {first}"),
            Wrong::NotOneDay => "this is not one day".to_owned(),
            Wrong::NotAStretch { text } => format!("`{}` is not a stretch of residence", cut(text)),
            Wrong::StretchesMixed { place } => {
                format!("stretch {place} begins before the one written before it has ended")
            }
            Wrong::NotAProvision { text } => format!("`{}` is not a reference", cut(text)),
            Wrong::NotATerm { text } => format!("`{}` is not a term", cut(text)),
            Wrong::NotAStayPeriod { text } => format!("`{}` is not a period of stay", cut(text)),
            Wrong::NoSuchPerson { id, .. } => format!("nobody is called `{}`", cut(id)),
            Wrong::SameId { id, line } => format!("the event on line {line} is also called `{}`", cut(id)),
            Wrong::Cycle { line } => match line.as_slice() {
                [one, _] => format!("`{}` is their own parent", cut(one)),
                _ => format!("the line of descent returns to where it began: {}", arrows(line)),
            },
            Wrong::OwnSpouse => "nobody is their own spouse".to_owned(),
            Wrong::OneParentTwice { id } => format!("`{}` is named as father and as mother", cut(id)),
            Wrong::OlderThanParent { parent, born } => {
                format!("the parent `{}` was not born before {born}", cut(parent))
            }
            Wrong::DiedBeforeBirth { born } => format!("the death comes before the birth, {born} at the earliest"),
            Wrong::BeforeBirth { who, born } => format!("`{}` was not born before {born}", cut(who)),
            Wrong::AfterDeath { who, died } => format!("`{}` died on {died} at the latest", cut(who)),
            Wrong::FiledAfterIssue { issued } => {
                format!("the filing comes after the issue, {issued} at the latest")
            }
            Wrong::FiledElsewhen { event, first, last, under } => match first == last {
                true => format!("`{}` tells the filing under {under} on {first}", cut(event)),
                false => format!("`{}` tells the filing under {under} between {first} and {last}", cut(event)),
            },
            Wrong::NotANumber { text } => format!("`{}` is not the number of a certificate", cut(text)),
            Wrong::NumberTwice { number, line } => {
                format!("the certificate on line {line} also has the number `{}`", cut(number))
            }
            Wrong::EndsBeforeItBegins { begins } => format!("it ends before it begins, {begins} at the earliest"),
        }
    }

    /// What would be right, in English, without a full stop; empty where nothing can be said.
    pub fn right(&self) -> String {
        match self {
            Wrong::NotUtf8 => "save the file as UTF-8".to_owned(),
            Wrong::TooDeep => "a life needs four levels".to_owned(),
            Wrong::NotThe { .. } => String::new(),
            Wrong::Unquoted { text } => format!("write `\"{}\"`", cut(text)),
            Wrong::NoValue => "write a value, or leave the field out".to_owned(),
            Wrong::SaidTwice { .. } => "keep one of them".to_owned(),
            Wrong::NoFormat { syntax: Syntax::Toml } => "add `format = \"zairyu.life/1\"` as the first line".to_owned(),
            Wrong::NoFormat { syntax: Syntax::Json } => "add `\"format\": \"zairyu.life/1\"`".to_owned(),
            Wrong::OtherFormat { .. } => "this version reads `zairyu.life/1`".to_owned(),
            Wrong::NoPerson => "add a person, such as `person.me`, and what is known of them".to_owned(),
            Wrong::NoSubject { persons } => match persons.first() {
                Some(first) => format!("add a line such as `subject = \"{}\"`", cut(first)),
                None => String::new(),
            },
            Wrong::NoWho { .. } => "add `who`".to_owned(),
            Wrong::Missing { wants, .. } | Wrong::WrongKind { wants, .. } => format!("write {wants}"),
            Wrong::NotUnknown { wants } => format!("write {wants}, or leave the event out"),
            Wrong::UnknownField { near: Some(near), .. } => format!("did you mean `{near}`?"),
            Wrong::UnknownField { elsewhere, .. } if !elsewhere.is_empty() => match elsewhere.as_slice() {
                [kind] => format!("`{kind}` has"),
                kinds => format!("{} have", listed(&kinds.iter().map(ToString::to_string).collect::<Vec<_>>())),
            },
            Wrong::UnknownField { all, .. } => choice(all),
            Wrong::UnknownWord { near: Some(near), all, .. } if all.len() <= SHORT => {
                format!("did you mean `{near}`? The words are {}", listed(all))
            }
            Wrong::UnknownWord { near: Some(near), .. } => format!("did you mean `{near}`?"),
            Wrong::UnknownWord { all, .. } => choice(all),
            Wrong::Empty => "name at least one".to_owned(),
            Wrong::Blank => "write it, or leave the field out".to_owned(),
            Wrong::Reserved { .. } => "choose another".to_owned(),
            Wrong::NotADay { meant: Some(day), .. } => format!("did you mean `{day}`?"),
            Wrong::NotADay { .. } => {
                "write it like `2026-11-03`, `2026-11`, `2026`, `令和8年11月3日` or `2026-11-03/2026-11-09`".to_owned()
            }
            Wrong::NoSuchMonth { .. } => "a year has 12 months".to_owned(),
            Wrong::NoSuchDay { last, .. } => format!("the month has {last} days"),
            Wrong::YearOutside { .. } => "days are counted from the year 1 to the year 9999".to_owned(),
            Wrong::TimeOfDay { .. } => "write the day alone, as it was in Tokyo".to_owned(),
            Wrong::Era(_) => String::new(),
            Wrong::Backwards { .. } => "write the earlier day first".to_owned(),
            Wrong::NotOneDay => "write it like `2026-11-03`".to_owned(),
            Wrong::NotAStretch { .. } => {
                "write `since-birth`, `1938-04/1989-07-01`, or `1951-06/` where it still lasts".to_owned()
            }
            Wrong::StretchesMixed { .. } => "write them in order, each with its own days".to_owned(),
            Wrong::NotAProvision { .. } => "write one like `SPR 13(1)`, `SPR 9(ii)` or `RBB 30-46`".to_owned(),
            Wrong::NotATerm { .. } => "write `life`, or years, months and days like `P3Y6M`".to_owned(),
            Wrong::NotAStayPeriod { .. } => "write `indefinite`, or years, months and days like `P1Y3M`".to_owned(),
            Wrong::NoSuchPerson { near: Some(near), .. } => format!("did you mean `{}`?", cut(near)),
            Wrong::NoSuchPerson { all, .. } if !all.is_empty() && all.len() <= SHORT => {
                format!("the file names {}", listed(all))
            }
            Wrong::NoSuchPerson { id, .. } => format!("add `[person.{}]`", cut(id)),
            Wrong::SameId { .. } => "give each its own".to_owned(),
            Wrong::Cycle { .. } => "one of these parents is somebody else".to_owned(),
            Wrong::OwnSpouse => "name the other person".to_owned(),
            Wrong::OneParentTwice { .. } => "leave one of them out".to_owned(),
            Wrong::OlderThanParent { .. } => "one of the two days, or the parent, is another".to_owned(),
            Wrong::DiedBeforeBirth { .. } => "one of the two days is another".to_owned(),
            Wrong::BeforeBirth { .. } => "the day, the birth, or `who` is another".to_owned(),
            Wrong::AfterDeath { .. } => {
                "after a death only `found` and `returned` are told; the day, the death, or `who` is another".to_owned()
            }
            Wrong::FiledAfterIssue { .. } => "one of the two days is another".to_owned(),
            Wrong::FiledElsewhen { .. } => "write that day here too, or leave `filed` out".to_owned(),
            Wrong::NotANumber { .. } => "it has two capital letters, eight digits, two capital letters".to_owned(),
            Wrong::NumberTwice { .. } => "no number is given twice (SPR 8(2))".to_owned(),
            Wrong::EndsBeforeItBegins { .. } => "one of the two days is another".to_owned(),
        }
    }
}

/// A text short enough for a sentence, on one line.
fn cut(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut out: String = text.chars().take(LONGEST).map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out
}

pub(super) fn listed<S: AsRef<str>>(words: &[S]) -> String {
    let shown = words.iter().take(SHORT).map(|word| format!("`{}`", cut(word.as_ref())));
    let mut out = shown.collect::<Vec<_>>().join(", ");
    if words.len() > SHORT {
        out += ", …";
    }
    out
}

fn choice(all: &[&'static str]) -> String {
    let words: Vec<String> = all.iter().map(|word| format!("`{word}`")).collect();
    match words.as_slice() {
        [one] => format!("write {one}"),
        _ if words.len() <= 25 => format!("the words are {}", words.join(", ")),
        _ => "`zairyu schema life` lists the words".to_owned(),
    }
}

fn arrows(line: &[String]) -> String {
    let mut shown: Vec<String> = line.iter().take(SHORT).map(|id| cut(id)).collect();
    if line.len() > SHORT {
        shown.push("…".to_owned());
    }
    shown.join(" → ")
}

fn month_name(month: u8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    NAMES.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}
