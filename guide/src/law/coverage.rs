//! Every line of the two bodies of rules: what implements it, which cases hold it, or why nothing does.

use super::{heading, in_lang, lines, statement, twins};
use crate::index;
use crate::layout::{BOLD, BREAK, Look, Page, padded, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args};
use serde::Serialize;
use zairyu_law::bodies::BODIES;
use zairyu_law::chronicle::Matter;
use zairyu_law::life::Life;
use zairyu_law::line::Line;
use zairyu_law::provision::{Known, Provision};
use zairyu_law::rows::{Entry, Rows};
use zairyu_law::time::Day;

/// One line of an Act or Order as it stands on a day, with all that is behind it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LineSaid {
    /// Its place: `SPR 14(1), 2nd sentence`.
    pub line: String,
    /// The same in Japanese.
    pub japanese: String,
    /// What it says; null where it is no more.
    pub says: Option<String>,
    /// The first day of that wording.
    pub from: Option<Day>,
    /// How the wording is known.
    pub known: Option<Known>,
    /// Its numbers.
    pub rows: Vec<RowSaid>,
    /// What implements it.
    pub by: Vec<Found>,
    /// The cases that hold it.
    pub cases: Vec<Found>,
    /// The procedures it makes or shapes.
    pub procedures: Vec<Matter>,
    /// The lines of the other body of rules that are its twins.
    pub twins: Vec<String>,
    /// What one reads with it.
    pub with: Vec<Provision>,
    /// The open questions.
    pub see: Vec<&'static str>,
    /// Why nothing implements it.
    pub because: Option<&'static str>,
}

/// A version of a table that sets numbers of a line.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RowSaid {
    /// The table.
    pub table: &'static str,
    /// First day of the version.
    pub from: Day,
    /// Its numbers by name, in the order of the row.
    pub numbers: Vec<(&'static str, i32)>,
    /// How the row is known.
    pub known: Known,
    /// How each number is known, in their order.
    pub marks: Vec<Known>,
    /// Open questions.
    pub see: &'static [&'static str],
}

/// Something in the sources.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Found {
    /// Its name.
    pub name: &'static str,
    /// Its file.
    pub file: &'static str,
    /// Its line, from 1.
    pub line: u32,
    /// For a case: how what it expects was worked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arithmetic: Option<&'static str>,
}

/// Every line on a day: the Special Act and its Orders, then the Immigration Control Act and its Order.
pub fn coverage(on: Day, lang: Lang) -> Vec<LineSaid> {
    lines().map(|line| said(line, on, lang)).collect()
}

/// One line on a day.
pub(super) fn said(line: &Line, on: Day, lang: Lang) -> LineSaid {
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let version = line.version(on);
    let entries = Rows::STATUTE.entries();
    LineSaid {
        line: line.at.to_string(),
        japanese: line.at.japanese(),
        says: version.and_then(|version| statement(&s, version, on)),
        from: version.map(|version| version.from),
        known: version.map(|version| version.known),
        rows: entries
            .into_iter()
            .filter(|entry| line.rows.contains(&entry.table))
            .map(|e| {
                let Entry { table, from, numbers, known, marks, see } = e;
                // A line that names some numbers of a table sets these alone.
                let both = numbers.into_iter().zip(marks);
                let (numbers, marks) = both.filter(|((name, _), _)| sets(line, table, name)).unzip();
                RowSaid { table, from, numbers, known, marks, see }
            })
            .collect(),
        by: line
            .by
            .iter()
            .filter_map(|path| index::item(path))
            .map(|item| Found { name: item.path, file: item.file, line: item.line, arithmetic: None })
            .collect(),
        cases: index::cases(line.at)
            .map(|c| Found { name: c.name, file: c.file, line: c.line, arithmetic: Some(c.arithmetic) })
            .collect(),
        procedures: line.procedures.to_vec(),
        twins: twins::names(line),
        with: line.with.to_vec(),
        see: line.see.to_vec(),
        because: line.because.map(|because| in_lang(because, lang)),
    }
}

/// The table of all lines: what implements each and how many cases hold it, or why nothing does.
pub fn coverage_text(on: Day, lang: Lang, look: Look) -> String {
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let mut page = Page::new(look, lang).with_law(10);
    page.heading(&s.t("coverage-title"));
    let mut sums = Vec::new();
    for body in &BODIES {
        let name = in_lang(body.name, lang);
        page.heading(name);
        let all: Vec<(&Line, LineSaid)> = body.lines().map(|line| (line, said(line, on, lang))).collect();
        let mut under = None;
        for (line, said) in &all {
            let article = heading(line.at.provision);
            if article != under {
                page.blank();
                page.item("", 0, &styled(BOLD, article.map_or("", |text| in_lang(text, lang))), "");
                under = article;
            }
            let place = if lang == Lang::En { &said.line } else { &said.japanese };
            let held = match said.cases.len() {
                0 => String::new(),
                n => s.f("coverage-cases", &args! { n: n }),
            };
            let text = match (&said.because, said.by.first()) {
                (Some(because), _) => s.f("coverage-because", &args! { because: (*because).to_owned() }),
                (None, Some(first)) => {
                    let more = said.by.len().saturating_sub(1);
                    s.f("coverage-by", &args! { item: first.name.replace("::", &format!("::{BREAK}")), more: more })
                }
                (None, None) => String::new(),
            };
            page.item(&padded(&format!("{place}  "), 28), 28, &text, &held);
        }
        let unmodelled = all.iter().filter(|(_, line)| line.because.is_some()).count();
        let implemented = all.len().saturating_sub(unmodelled);
        let cases: usize = all.iter().map(|(_, line)| line.cases.len()).sum();
        let law = in_lang(body.short, lang);
        sums.push(args! {
            law: law, lines: all.len(), implemented: implemented, unmodelled: unmodelled, cases: cases
        });
    }
    page.blank();
    for sum in &sums {
        page.wide(&s.f("coverage-sum", sum));
    }
    page.finish()
}

/// Whether a line sets this number of a table: those that its statement names, or where it names none of
/// the table, all.
fn sets(line: &Line, table: &str, number: &str) -> bool {
    let texts = line.versions.iter().filter_map(|version| version.says).map(|says| says.en);
    let blanks = texts.flat_map(|text| text.split('{').skip(1)).filter_map(|part| part.split('}').next());
    let mut of_table =
        blanks.filter_map(|blank| blank.split(':').next()?.strip_prefix(table)?.strip_prefix('.')).peekable();
    of_table.peek().is_none() || of_table.any(|name| name == number)
}
