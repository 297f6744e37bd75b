//! Two days of the statute book side by side: the lines and numbers that differ, and for each
//! table a life that is judged otherwise.

use super::redline::{Marks, TERMINAL, redline};
use super::{lines, statement};
use crate::index::{CASES, Case};
use crate::judgment;
use crate::layout::{BOLD, DIM, Look, Page, columns, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args};
use similar::{ChangeTag, TextDiff};
use zairyu_law::life::{Life, Syntax, read};
use zairyu_law::line::{Line, Place};
use zairyu_law::outlook::judge;
use zairyu_law::rows::{Book, Entry, Rows, number_text};
use zairyu_law::time::Day;

/// A line that says something else on another day.
pub(crate) struct Changed {
    /// The line.
    pub(crate) line: &'static Line,
    /// What it said, with what went and what came marked.
    pub(crate) redline: String,
}

/// The lines that say something else at the end of `after` than at the end of `before`.
pub(crate) fn changed(before: Day, after: Day, lang: Lang, marks: Marks) -> Vec<Changed> {
    let life = Life::default();
    let says = |line: &Line, on: Day| {
        let s = Speaker::new(lang, &life, on);
        line.version(on).and_then(|version| statement(&s, version, on)).unwrap_or_default()
    };
    let change = |line: &'static Line| {
        let (old, new) = (says(line, before), says(line, after));
        (old != new).then(|| Changed { line, redline: redline(&old, &new, lang, marks) })
    };
    lines().filter_map(change).collect()
}

/// A version of a table that came into force, and the one before it.
pub(crate) struct Moved {
    /// The version before, if there was one.
    pub(crate) before: Option<Entry>,
    /// The version that came.
    pub(crate) after: Entry,
}

impl Moved {
    /// The numbers that differ: name, before, after.
    pub(crate) fn numbers(&self) -> Vec<(&'static str, Option<i32>, Option<i32>)> {
        let of = |entry: Option<&Entry>, name: &str| {
            entry.and_then(|e| e.numbers.iter().find(|(n, _)| *n == name)).map(|(_, number)| *number)
        };
        let before = self.before.iter().flat_map(|e| &e.numbers).map(|(name, _)| *name);
        let mut names: Vec<&'static str> = before.collect();
        names.extend(self.after.numbers.iter().map(|(name, _)| *name));
        let mut told: Vec<&str> = Vec::new();
        names.retain(|name| {
            let first = !told.contains(name);
            told.push(name);
            first
        });
        let both = names.into_iter().map(|n| (n, of(self.before.as_ref(), n), of(Some(&self.after), n)));
        both.filter(|(_, before, after)| before != after).collect()
    }
}

/// The versions of tables that came into force after `before`, up to the end of `after`.
pub(crate) fn moved(before: Day, after: Day) -> Vec<Moved> {
    let entries = Rows::STATUTE.entries();
    let mut moved = Vec::new();
    let mut last: Option<Entry> = None;
    for entry in entries {
        let same = last.as_ref().filter(|last| last.table == entry.table).cloned();
        if entry.from > before && entry.from <= after {
            moved.push(Moved { before: same, after: entry.clone() });
        }
        last = Some(entry);
    }
    moved
}

/// A life that is judged otherwise because of one table.
pub(crate) struct Shown {
    /// The case it comes from.
    pub(crate) case: &'static Case,
    /// The lines of its judgment that went, and those that came, in their order.
    pub(crate) lines: Vec<(bool, String)>,
}

/// The first worked case whose life is judged otherwise when the version of `table` that came on
/// `from` does not come, by the book of that day. `moved`: one of its numbers is another.
pub(crate) fn shown(table: &str, from: Day, moved: bool, lang: Lang) -> Option<Shown> {
    let book = Book::at(from);
    let kept = Book { rows: book.rows.kept_to(table, from.eve()), ..book };
    // Cases of the lines that the table belongs to come first, and those soonest after the change.
    let places: Vec<Place> = lines().filter(|line| line.rows.contains(&table)).map(|line| line.at).collect();
    let of_table = |case: &Case| case.at.is_some_and(|at| places.contains(&at));
    let on = |case: &'static Case| case.on.parse().ok().filter(|&on: &Day| on >= from).map(|on| (case, on));
    let mut cases: Vec<(&Case, Day)> = CASES.iter().filter_map(on).collect();
    cases.sort_by_key(|&(case, on)| (!of_table(case), on));
    // Where no number moved, only what stands by the table's own lines is worth trying.
    if !moved && cases.first().is_some_and(|&(case, _)| of_table(case)) {
        cases.retain(|&(case, _)| of_table(case));
    }
    cases.into_iter().find_map(|(case, on)| {
        let text = format!("format = \"zairyu.life/1\"\n{}", case.life);
        let life = read(text.as_bytes(), case.name, Syntax::Toml).ok()?;
        let (old, new) = (judge(&kept, &life, on), judge(&book, &life, on));
        if old == new {
            return None;
        }
        let told = |j| without_law(&judgment(j, &[], &life, lang, Look { width: WIDTH, colour: false }, false), lang);
        let (old, new) = (told(&old), told(&new));
        let diff = TextDiff::from_lines(&old, &new);
        let changes = diff.iter_all_changes().filter(|c| c.tag() != ChangeTag::Equal && !c.value().trim().is_empty());
        let lines: Vec<(bool, String)> =
            changes.map(|c| (c.tag() == ChangeTag::Insert, c.value().trim().to_owned())).collect();
        (!lines.is_empty()).then_some(Shown { case, lines })
    })
}

/// A page as wide as it gets, and where on it the law at the right begins.
const WIDTH: usize = 100;
const LAW_EN: usize = 78;
const LAW_JA: usize = 74;

/// A page without the law at its right.
fn without_law(page: &str, lang: Lang) -> String {
    let at = if lang == Lang::En { LAW_EN } else { LAW_JA };
    let cut = |line: &str| {
        let mut kept = String::new();
        for c in line.chars() {
            if columns(&kept) >= at {
                break;
            }
            kept.push(c);
        }
        kept.trim_end().to_owned() + "\n"
    };
    page.lines().map(cut).collect()
}

/// What differs between two days of the statute book, in words.
pub fn diff_text(before: Day, after: Day, lang: Lang, look: Look) -> String {
    let life = Life::default();
    let s = Speaker::new(lang, &life, after);
    let mut page = Page::new(look, lang).with_law(0);
    page.heading(&s.f("diff-title", &args! { before: s.plain(before), after: s.plain(after) }));
    let (lines, tables) = (changed(before, after, lang, TERMINAL), moved(before, after));
    if lines.is_empty() && tables.is_empty() {
        page.item("", 0, &s.t("diff-nothing"), "");
    }
    for Changed { line, redline } in &lines {
        page.blank();
        let place = if lang == Lang::En { line.at.to_string() } else { line.at.japanese() };
        page.item("", 0, &styled(BOLD, &place), "");
        page.item("  ", 2, redline, "");
    }
    let (same, tables): (Vec<Moved>, Vec<Moved>) = tables.into_iter().partition(|table| table.numbers().is_empty());
    for table in &tables {
        page.blank();
        let from = s.f("law-since", &args! { date: s.plain(table.after.from) });
        let known = s.f("law-since-known", &args! { since: from, known: s.word("known", table.after.known) });
        page.item("", 0, &format!("{}  {}", styled(BOLD, table.after.table), styled(DIM, &known)), "");
        for (name, old, new) in table.numbers() {
            let text = |number: Option<i32>| number.map_or_else(|| "–".to_owned(), |n| number_text(name, n));
            page.item("  ", 2, &format!("{name}: {} → {}", text(old), text(new)), "");
        }
        match shown(table.after.table, table.after.from, true, lang) {
            Some(shown) => life_shown(&s, &mut page, &shown),
            None => page.item("  ", 2, &styled(DIM, &s.t("diff-no-life")), ""),
        }
    }
    for table in same {
        let from = s.plain(table.after.from);
        let blanks = args! { table: table.after.table, from: from, known: s.word("known", table.after.known) };
        page.blank();
        page.item("", 0, &s.f("diff-same-numbers", &blanks), "");
        if let Some(shown) = shown(table.after.table, table.after.from, false, lang) {
            life_shown(&s, &mut page, &shown);
        }
    }
    page.finish()
}

fn life_shown(s: &Speaker<'_>, page: &mut Page, shown: &Shown) {
    const MOST: usize = 8;
    let Case { article, name, on, file, line, .. } = *shown.case;
    let on = on.parse().map_or_else(|_| on.to_owned(), |on| s.plain(on));
    let place = format!("{file}:{line}");
    let life = s.f("diff-life", &args! { article: article, name: name, on: on, place: place });
    page.item("  ", 2, &life, "");
    for (came, text) in shown.lines.iter().take(MOST) {
        page.item(if *came { "  + " } else { "  - " }, 4, text, "");
    }
    let more = shown.lines.len().saturating_sub(MOST);
    if more > 0 {
        page.item("    ", 4, &s.f("diff-more", &args! { n: more }), "");
    }
}
