//! One place of an Act or Order: what it says, its numbers by version, where it works, what holds it.

use super::coverage::{Found, LineSaid, said};
use super::{heading, in_lang, lines, numbers_said, twins};
use crate::index::ITEMS;
use crate::layout::{BOLD, DIM, Look, Page, padded, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args};
use std::fmt;
use zairyu_law::Word;
use zairyu_law::life::Life;
use zairyu_law::line::Line;
use zairyu_law::time::Day;

/// A text that names no place of an Act or Order and no item of the rules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotThere(pub String);

impl fmt::Display for NotThere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no line of the law and no item of the rules; write `SPR 13(1)`, `ICRRA 19-12`, `特例法13条1項`, \
             `spr::reissue::loss_starts` or `law/src/card/reissue.rs`; `zairyu law coverage` lists every line",
            self.0
        )
    }
}

impl std::error::Error for NotThere {}

/// The lines that `text` names: a provision (`SPR 13(1)`, `13(1)`, `ICRRA 19-12`, `入管法19条の12第1項`) with
/// all that stands under it, or an item or file of the rules, with all the lines that it implements.
pub fn show(text: &str, on: Day, lang: Lang) -> Result<Vec<LineSaid>, NotThere> {
    let lines = named(text)?.lines();
    Ok(lines.into_iter().map(|line| said(line, on, lang)).collect())
}

/// What a text names.
enum Named {
    /// A provision, with these lines.
    Place(Vec<&'static Line>),
    /// Something in the sources, which implements these lines.
    Code(Vec<&'static Line>),
}

impl Named {
    fn lines(self) -> Vec<&'static Line> {
        let (Named::Place(lines) | Named::Code(lines)) = self;
        lines
    }
}

fn named(text: &str) -> Result<Named, NotThere> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NotThere(text.to_owned()));
    }
    // Article 1 is not Article 12, nor 19 19-12; 13条1項 is under 13条.
    let digit = |c: char| c.is_numeric();
    let goes_on =
        |place: &str, rest: &str| rest.starts_with(['-', 'の']) || (place.ends_with(digit) && rest.starts_with(digit));
    let under = |whole: &str, place: &str| whole.strip_prefix(place).is_some_and(|rest| !goes_on(place, rest));
    let of_place = |place: &str| -> Vec<&'static Line> {
        lines().filter(|line| under(&line.at.to_string(), place) || under(&line.at.japanese(), place)).collect()
    };
    // A bare number is an article of the Special Act; of the other one where that has none of it.
    let bare = text.starts_with(|c: char| c.is_ascii_digit());
    let places = if bare { vec![format!("SPR {text}"), format!("ICRRA {text}")] } else { vec![text.to_owned()] };
    if let Some(found) = places.iter().map(|place| of_place(place)).find(|found| !found.is_empty()) {
        return Ok(Named::Place(found));
    }
    let of_item = |line: &&Line| {
        line.by.iter().any(|path| {
            let item = ITEMS.iter().find(|item| item.path == *path);
            *path == text
                || item.is_some_and(|item| item.file == text || format!("{}:{}", item.file, item.line) == text)
        })
    };
    let found: Vec<&Line> = lines().filter(of_item).collect();
    if found.is_empty() { Err(NotThere(text.to_owned())) } else { Ok(Named::Code(found)) }
}

/// The same in words; of a provision with a twin, first both side by side.
pub fn show_text(text: &str, on: Day, lang: Lang, look: Look) -> Result<String, NotThere> {
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let named = named(text)?;
    let mut page = Page::new(look, lang);
    if let Named::Place(lines) = &named {
        twins::tell(&s, &mut page, lines);
    }
    let mut page = page.with_law(0);
    for line in named.lines() {
        one(&s, &mut page, line, &said(line, on, lang));
    }
    Ok(page.finish())
}

fn one(s: &Speaker<'_>, page: &mut Page, line: &Line, said: &LineSaid) {
    let (place, other) = if s.lang == Lang::En { (&said.line, &said.japanese) } else { (&said.japanese, &said.line) };
    page.blank();
    let title = heading(line.at.provision).map_or("", |text| in_lang(text, s.lang));
    page.item("", 0, &format!("{}  {title}  {}", styled(BOLD, place), styled(DIM, other)), "");
    match (&said.says, said.from) {
        (Some(says), Some(from)) => {
            page.item("  ", 2, says, "");
            let since = s.f("law-since", &args! { date: s.plain(from) });
            let known = said.known.map(|known| s.word("known", known)).unwrap_or_default();
            page.item("  ", 2, &styled(DIM, &s.f("law-since-known", &args! { since: since, known: known })), "");
        }
        (None, Some(from)) => page.item("  ", 2, &s.f("law-gone", &args! { date: s.plain(from) }), ""),
        (_, None) => page.item("  ", 2, &s.t("law-not-yet"), ""),
    }
    labelled(s, page, "law-label-numbers", numbers(s, said));
    let procedures = said.procedures.iter().map(|&p| format!("{}  {}", styled(DIM, p.word()), s.word("row", p)));
    labelled(s, page, "law-label-procedure", procedures);
    let with: Vec<String> = said.with.iter().map(|&provision| s.laws(&[provision])).collect();
    let with = with.join(if s.lang == Lang::En { ", " } else { "、" });
    labelled(s, page, "law-label-with", Some(with).filter(|with| !with.is_empty()));
    labelled(s, page, "law-label-twin", twins::places(s, line));
    let open = said.see.iter().map(|see| s.text_word("q", see).unwrap_or_else(|| (*see).to_owned()));
    labelled(s, page, "law-label-open", open);
    labelled(s, page, "law-label-because", said.because.map(str::to_owned));
    let place = |found: &Found| styled(DIM, &format!("{}:{}", found.file, found.line));
    labelled(s, page, "law-label-code", said.by.iter().map(|found| format!("{}  {}", found.name, place(found))));
    let held = said.cases.iter().map(|case| {
        let arithmetic = case.arithmetic.unwrap_or_default();
        format!("{}: {arithmetic}  {}", s.upper(case.name), place(case))
    });
    labelled(s, page, "law-label-case", held);
}

/// Lines under one label, which stands before the first.
fn labelled(s: &Speaker<'_>, page: &mut Page, id: &str, lines: impl IntoIterator<Item = String>) {
    let mut label = s.t(id);
    for line in lines {
        page.item(&format!("  {}", padded(&label, 12)), 14, &line, "");
        label.clear();
    }
}

/// The numbers of every version; those not in force stand back.
fn numbers(s: &Speaker<'_>, said: &LineSaid) -> Vec<String> {
    let told = said.rows.iter().filter(|row| !row.numbers.is_empty()).map(|row| {
        let in_force = said.rows.iter().filter(|r| r.table == row.table && r.from <= s.on).map(|r| r.from).max();
        let numbers = numbers_said(s, row);
        let since = s.f("law-since", &args! { date: s.plain(row.from) });
        let known = s.f("law-since-known", &args! { since: since, known: s.word("known", row.known) });
        let see = if row.see.is_empty() { String::new() } else { format!(" {}", row.see.join(", ")) };
        let text = format!("{}: {}  {known}{see}", row.table, numbers.join(", "));
        if in_force == Some(row.from) { text } else { styled(DIM, &text) }
    });
    told.collect()
}
