//! The law itself in words: its lines with their numbers, where each works and what holds it,
//! how it changed, and all of it as one document.

mod coverage;
mod diff;
mod print;
mod redline;
mod show;
mod twins;
mod versions;

pub(crate) use coverage::RowSaid;
pub use coverage::{LineSaid, coverage, coverage_text};
pub use diff::diff_text;
pub use print::print;
pub use show::{NotThere, show, show_text};
pub use versions::{versions, versions_text};

use crate::speaker::Speaker;
use crate::words::{Lang, args, id_of_text};
use zairyu_law::Word;
use zairyu_law::bodies::{BODIES, Body};
use zairyu_law::card;
use zairyu_law::chronicle::Matter;
use zairyu_law::line::{Line, Number, Piece, Text, Version, filled};
use zairyu_law::provision::{Known, Provision, Statute};
use zairyu_law::rows::{Rows, number_text};
use zairyu_law::spr::addenda::{ADDENDA_2009_NAME, ADDENDA_NAME};
use zairyu_law::spr::orders::{CABINET_ORDER_NAME, ORDER_NAME};
use zairyu_law::time::Day;

/// Every line of the two bodies of rules, one after the other: each Act in the order of its articles, then
/// its Orders.
pub(crate) fn lines() -> impl Iterator<Item = &'static Line> {
    BODIES.iter().flat_map(Body::lines)
}

/// The body of rules that a line stands in.
pub(crate) fn body(line: &Line) -> Option<&'static Body> {
    BODIES.iter().find(|body| body.lines().any(|l| l.at == line.at))
}

/// The heading that an article of an Act stands under; for a place in an Order, its name.
pub(crate) fn heading(at: Provision) -> Option<Text> {
    match at.statute {
        Statute::SprOrder => Some(ORDER_NAME),
        Statute::SprCabinetOrder => Some(CABINET_ORDER_NAME),
        Statute::SprAddenda => Some(ADDENDA_NAME),
        Statute::Addenda2009 => Some(ADDENDA_2009_NAME),
        Statute::IcrraOrder => Some(card::orders::ORDER_NAME),
        _ => BODIES.iter().find_map(|body| body.heading(at)),
    }
}

/// The text in a language.
pub(crate) fn in_lang(text: Text, lang: Lang) -> &'static str {
    match lang {
        Lang::En => text.en,
        Lang::Ja => text.ja,
    }
}

/// What a version says, with the numbers that the rows have at the end of `on`; `None` where
/// the line is no more.
pub(crate) fn statement(s: &Speaker<'_>, version: &Version, on: Day) -> Option<String> {
    let text = in_lang(version.says?, s.lang);
    let words = |piece: &Piece| match *piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Number(Number::Count(n)) => n.to_string(),
        Piece::Number(Number::Day(day)) => s.plain(day),
        Piece::Number(Number::Yen(yen)) => s.yen(yen),
        Piece::Number(Number::Months(months)) => s.term(months),
        Piece::Blank(blank) => format!("{{{blank}}}"),
    };
    Some(filled(text, &Rows::STATUTE, on).iter().map(words).collect())
}

/// The numbers of a row by name; with its own mark, one that is known otherwise than the row.
pub(crate) fn numbers_said(s: &Speaker<'_>, row: &RowSaid) -> Vec<String> {
    let named = |name: &str| match (Matter::of(name), name.strip_prefix("branch of ").and_then(Matter::of)) {
        (Some(matter), _) => s.word("row", matter),
        (None, Some(matter)) => s.f("number-branch-of-form", &args! { procedure: s.word("row", matter) }),
        (None, None) => s.t(&id_of_text("number", name)),
    };
    let of = |((name, number), mark): (&(&'static str, i32), &Known)| {
        let text = format!("{} {}", named(name), number_text(name, *number));
        if *mark == row.known {
            return text;
        }
        s.f("number-known", &args! { number: text, known: s.word("known", *mark) })
    };
    row.numbers.iter().zip(&row.marks).map(of).collect()
}
