//! The Act line by line: what each of its sentences says in our words, and where it works.
//!
//! A [`Line`] stands for a paragraph or an item, or for one sentence of it where it has two.
//! It holds our one statement of the rule, by version; the tables whose numbers the rule
//! reads; and the items of this crate that implement it, or why nothing does. Numbers are never
//! written into a statement: a blank such as `{loss.period}` takes them from the row in force.

use crate::chronicle::Matter;
use crate::provision::{Known, Provision};
use crate::rows::{Entry, Rows};
use crate::time::Day;
use crate::words::words;
use std::fmt;

words! {
    /// Which part of a paragraph or item a line stands for.
    pub enum Part {
        /// All of it.
        Whole = "whole",
        /// 前段, where there are two sentences.
        First = "1st sentence",
        /// 後段.
        Second = "2nd sentence",
        /// 本文, before a proviso.
        Main = "main clause",
        /// ただし書.
        Proviso = "proviso",
    }
}

/// A place in a statute as a line stands for it: `SPR 14(1), 2nd sentence`.
///
/// ```
/// use zairyu_law::line::{Part, Place};
/// use zairyu_law::provision::spr;
/// let place = Place { provision: spr(14, 1), part: Part::Second };
/// assert_eq!(place.to_string(), "SPR 14(1), 2nd sentence");
/// assert_eq!(place.japanese(), "特例法14条1項後段");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The provision.
    pub provision: Provision,
    /// Which part of it.
    pub part: Part,
}

impl Place {
    /// The citation as a Japanese reader writes it.
    pub fn japanese(self) -> String {
        let part = match self.part {
            Part::Whole => "",
            Part::First => "前段",
            Part::Second => "後段",
            Part::Main => "本文",
            Part::Proviso => "ただし書",
        };
        format!("{}{part}", self.provision.japanese())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Part::Whole => write!(f, "{}", self.provision),
            part => write!(f, "{}, {part}", self.provision),
        }
    }
}

/// One text in both languages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Japanese.
    pub ja: &'static str,
}

/// What a line says since a day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Version {
    /// The first day.
    pub from: Day,
    /// Our statement, with blanks for the numbers; `None` where the line is no more.
    pub says: Option<Text>,
    /// How it is known.
    pub known: Known,
}

/// One line of a statute.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Line {
    /// Its place.
    pub at: Place,
    /// What it says, in the order of the days.
    pub versions: &'static [Version],
    /// The tables whose numbers it sets: fields of [`Rows`].
    pub rows: &'static [&'static str],
    /// What implements it: items of this crate, as `spr::renewal::window`.
    pub by: &'static [&'static str],
    /// Procedures it makes or shapes.
    pub procedures: &'static [Matter],
    /// Provisions one reads with it.
    pub with: &'static [Provision],
    /// The open questions that concern it.
    pub see: &'static [&'static str],
    /// Why nothing implements it.
    pub because: Option<Text>,
}

impl Line {
    /// A line read in the statute that says the same since `from`. In `en` and `ja`, a blank such
    /// as `{loss.period}` stands for a number of a row.
    pub const fn new(provision: Provision, versions: &'static [Version]) -> Line {
        Line {
            at: Place { provision, part: Part::Whole },
            versions,
            rows: &[],
            by: &[],
            procedures: &[],
            with: &[],
            see: &[],
            because: None,
        }
    }

    /// Stands for one part of the provision.
    pub const fn part(self, part: Part) -> Line {
        Line { at: Place { provision: self.at.provision, part }, ..self }
    }

    /// Sets the numbers of these tables.
    pub const fn rows(self, rows: &'static [&'static str]) -> Line {
        Line { rows, ..self }
    }

    /// Is implemented by these items.
    pub const fn by(self, by: &'static [&'static str]) -> Line {
        Line { by, ..self }
    }

    /// Makes or shapes these procedures.
    pub const fn procedures(self, procedures: &'static [Matter]) -> Line {
        Line { procedures, ..self }
    }

    /// Is read with these provisions.
    pub const fn with(self, with: &'static [Provision]) -> Line {
        Line { with, ..self }
    }

    /// Is concerned by these open questions.
    pub const fn see(self, see: &'static [&'static str]) -> Line {
        Line { see, ..self }
    }

    /// Is not modelled, because …
    pub const fn because(self, en: &'static str, ja: &'static str) -> Line {
        Line { because: Some(Text { en, ja }), ..self }
    }

    /// The version in force at the end of `on`, and which one it is, from 0.
    pub fn version(&self, on: Day) -> Option<&'static Version> {
        self.versions.iter().rev().find(|version| version.from <= on)
    }
}

/// A statement read in the statute, in force since a day.
pub const fn read(from: Day, en: &'static str, ja: &'static str) -> Version {
    said(from, Known::Read, en, ja)
}

/// A statement known otherwise, in force since a day.
pub const fn said(from: Day, known: Known, en: &'static str, ja: &'static str) -> Version {
    Version { from, says: Some(Text { en, ja }), known }
}

/// From this day on the line is no more.
pub const fn gone(from: Day, known: Known) -> Version {
    Version { from, says: None, known }
}

/// A number of a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Number {
    /// A bare count.
    Count(i32),
    /// A day of the calendar.
    Day(Day),
    /// An amount of yen.
    Yen(i32),
    /// A length in months.
    Months(i32),
}

/// A piece of a statement: words, or a number of the row in force.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Words as written.
    Words(&'static str),
    /// A number to be written as each language does.
    Number(Number),
    /// A blank that no row fills: the text as written, without its braces.
    Blank(&'static str),
}

/// A statement with its numbers as `rows` have them at the end of `on`.
///
/// A blank is `{table.number}`, where the number is written bare, or followed by how it is
/// written: `{penalties.yen of 31:yen}`, `{misuse.most of 26:months}`, `{definitions.treaty:day}`.
pub fn filled(text: &'static str, rows: &Rows, on: Day) -> Vec<Piece> {
    let entries = rows.entries();
    let mut pieces = Vec::new();
    for (at, part) in text.split('{').enumerate() {
        let (blank, words) = match part.split_once('}') {
            Some((blank, words)) if at > 0 => (Some(blank), words),
            _ => (None, part),
        };
        pieces.extend(blank.map(|blank| number(blank, &entries, on).map_or(Piece::Blank(blank), Piece::Number)));
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
    }
    pieces
}

fn number(blank: &str, entries: &[Entry], on: Day) -> Option<Number> {
    let (name, kind) = blank.split_once(':').unwrap_or((blank, ""));
    let (table, name) = name.split_once('.')?;
    let entry = entries.iter().rev().find(|e| e.table == table && e.from <= on)?;
    let (_, value) = entry.numbers.iter().find(|(n, _)| *n == name)?;
    Some(match kind {
        "day" => Number::Day(Day::from_number(*value)),
        "yen" => Number::Yen(*value),
        "months" => Number::Months(*value),
        _ => Number::Count(*value),
    })
}

/// The heading of an article, as the official translation and the Act have it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Heading {
    /// The first article under it.
    pub from: Provision,
    /// Its words.
    pub says: Text,
}
