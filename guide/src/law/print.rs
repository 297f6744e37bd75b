//! Everything we say, as one document in Markdown for a lawyer to review: every line with its
//! numbers, the open questions, the worked cases, and the examples as they are answered. With
//! two days, what went between them is struck out and what came is set bold.

use super::coverage::LineSaid;
use super::redline::{MARKDOWN, redline};
use super::{body, coverage, heading, in_lang, lines, numbers_said, twins};
use crate::index::{EXAMPLES, Example};
use crate::judgment;
use crate::layout::{Look, Page, unmarked};
use crate::procedure::{procedures, tell};
use crate::speaker::Speaker;
use crate::words::{Lang, args};
use std::fmt::Write as _;
use zairyu_law::Word;
use zairyu_law::bodies::BODIES;
use zairyu_law::life::{Life, Syntax, read};
use zairyu_law::line::Line;
use zairyu_law::outlook::judge;
use zairyu_law::rows::Book;
use zairyu_law::time::Day;

/// The law as zairyu reads it at the end of `on`; with `since`, a redline against that day.
pub fn print(on: Day, since: Option<Day>, lang: Lang) -> String {
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let since = since.filter(|&since| since != on).map(|since| since.min(on));
    let mut out = String::new();
    let title = match since {
        Some(since) => s.f("print-title-redline", &args! { on: s.plain(on), since: s.plain(since) }),
        None => s.f("print-title", &args! { on: s.plain(on) }),
    };
    let _ = writeln!(out, "# {title}\n\n{}\n", s.t("print-what"));
    if since.is_some() {
        let _ = writeln!(out, "{}\n", s.t("print-redline"));
    }
    let _ = writeln!(out, "{}\n", s.t("print-known"));

    let before = since.map(|since| coverage(since, lang));
    let mut under = None;
    let mut law = None;
    for (at, (line, said)) in lines().zip(coverage(on, lang)).enumerate() {
        let name = body(line).map(|body| body.name);
        if name != law {
            let _ = writeln!(out, "# {}\n", name.map_or("", |text| in_lang(text, lang)));
            law = name;
        }
        let article = heading(line.at.provision);
        if article != under {
            let title = article.map_or("", |text| in_lang(text, lang));
            let _ = writeln!(out, "## {title}\n");
            under = article;
        }
        let old = before.as_ref().and_then(|before| before.get(at));
        one(&s, &mut out, line, &said, old);
    }

    let _ = writeln!(out, "# {}\n", s.t("print-procedures"));
    let mut of = None;
    for procedure in procedures(on, lang) {
        let law = BODIES.iter().find(|body| body.holder == procedure.name.holder()).map(|body| body.name);
        if law != of {
            let _ = writeln!(out, "## {}\n", law.map_or("", |text| in_lang(text, lang)));
            of = law;
        }
        let told = |on: Day| {
            let s = Speaker::new(lang, &life, on);
            let mut page = Page::new(Look { width: 100, colour: false }, lang);
            let of = procedures(on, lang).into_iter().find(|p| p.name == procedure.name);
            if let Some(of) = &of {
                tell(&s, &mut page, of);
            }
            page.finish()
        };
        let now = told(on);
        let text = match since.map(told) {
            Some(before) if before != now => differing(&before, &now),
            Some(_) => continue,
            None => now,
        };
        let _ = writeln!(out, "### {} ({})\n\n```text\n{}\n```\n", procedure.official, procedure.name, text.trim_end());
    }

    let _ = writeln!(out, "# {}\n", s.t("print-open"));
    let mut open: Vec<&str> = lines().flat_map(|line| line.see.iter().copied()).collect();
    open.sort_by_key(|see| (see.trim_matches(|c: char| !c.is_ascii_digit()).parse::<u32>().unwrap_or(0), *see));
    open.dedup();
    for see in open {
        let _ = writeln!(out, "- {}", s.text_word("q", see).unwrap_or_else(|| see.to_owned()));
    }

    let _ = writeln!(out, "\n# {}\n", s.t("print-examples"));
    for example in EXAMPLES {
        answered(&s, &mut out, example, since);
    }
    unmarked(&out)
}

/// One line: what it says, then what is behind it.
fn one(s: &Speaker<'_>, out: &mut String, line: &Line, said: &LineSaid, old: Option<&LineSaid>) {
    let (place, other) = if s.lang == Lang::En { (&said.line, &said.japanese) } else { (&said.japanese, &said.line) };
    let now = match (&said.says, said.from) {
        (Some(says), _) => says.clone(),
        (None, Some(from)) => s.f("law-gone", &args! { date: s.plain(from) }),
        (None, None) => s.t("law-not-yet"),
    };
    let text = match old.and_then(|old| old.says.as_ref()) {
        Some(before) if *before != now => redline(before, &now, s.lang, MARKDOWN),
        None if old.is_some() && said.says.is_some() => redline("", &now, s.lang, MARKDOWN),
        _ => now,
    };
    let _ = writeln!(out, "### {place} ({other})\n\n{text}\n");
    let point = |out: &mut String, id: &str, text: &str| {
        let _ = writeln!(out, "- {}: {text}", s.t(id));
    };
    if let (Some(from), Some(known)) = (said.from, said.known) {
        let since = s.f("law-since", &args! { date: s.plain(from) });
        point(out, "print-in-force", &s.f("law-since-known", &args! { since: since, known: s.word("known", known) }));
    }
    for row in &said.rows {
        let in_force = said.rows.iter().filter(|r| r.table == row.table && r.from <= s.on).map(|r| r.from).max();
        if in_force != Some(row.from) || row.numbers.is_empty() {
            continue;
        }
        let numbers = numbers_said(s, row);
        let since = s.f("law-since", &args! { date: s.plain(row.from) });
        let known = s.f("law-since-known", &args! { since: since, known: s.word("known", row.known) });
        point(out, "law-label-numbers", &format!("{}: {} ({known})", row.table, numbers.join(", ")));
    }
    for &procedure in &said.procedures {
        point(out, "law-label-procedure", &format!("{} (`{}`)", s.word("row", procedure), procedure.word()));
    }
    if !said.with.is_empty() {
        let with: Vec<String> = said.with.iter().map(|&provision| s.laws(&[provision])).collect();
        point(out, "law-label-with", &with.join(if s.lang == Lang::En { ", " } else { "、" }));
    }
    if let Some(twins) = twins::places(s, line) {
        point(out, "law-label-twin", &twins);
    }
    for see in &said.see {
        point(out, "law-label-open", &s.text_word("q", see).unwrap_or_else(|| (*see).to_owned()));
    }
    if let Some(because) = said.because {
        point(out, "law-label-because", because);
    }
    if s.lang == Lang::Ja && !said.cases.is_empty() {
        // The cases are worked in English: what they hold is counted here, and read where they stand.
        let mut files: Vec<String> = said.cases.iter().map(|case| case.file.to_owned()).collect();
        files.dedup();
        point(
            out,
            "law-label-case",
            &s.f("law-cases-counted", &args! { n: said.cases.len(), files: s.all_of(&files) }),
        );
        out.push('\n');
        return;
    }
    for case in &said.cases {
        let arithmetic = case.arithmetic.unwrap_or_default();
        point(out, "law-label-case", &format!("{}: {arithmetic}", s.upper(case.name)));
    }
    out.push('\n');
}

/// An example and its answer; with `since`, the lines of the answer that differ between the books.
fn answered(s: &Speaker<'_>, out: &mut String, example: &Example, since: Option<Day>) {
    let Some(on) = example.text.lines().find_map(|line| line.strip_prefix("# judge --at ")) else { return };
    let Ok(on) = on.trim().parse::<Day>() else { return };
    let Ok(life) = read(example.text.as_bytes(), example.name, Syntax::Toml) else { return };
    let told = |frozen: Day| {
        let judgment_of = judge(&Book::at(frozen.min(on)), &life, on);
        judgment(&judgment_of, &[], &life, s.lang, Look { width: 100, colour: false }, false)
    };
    let now = told(s.on);
    let text = match since.map(told) {
        Some(before) if before != now => differing(&before, &now),
        Some(_) => return,
        None => now,
    };
    let about: Vec<&str> = example
        .text
        .lines()
        .take_while(|line| line.starts_with('#'))
        .skip(2)
        .map(|line| line.trim_start_matches('#').trim())
        .filter(|line| !line.is_empty())
        .collect();
    let _ = writeln!(out, "### {}\n\n{}\n\n```text\n{}\n```\n", example.name, about.join(" "), text.trim_end());
}

/// The lines that went, with `-`, and those that came, with `+`, among three that stay.
fn differing(before: &str, after: &str) -> String {
    similar::TextDiff::from_lines(before, after).unified_diff().context_radius(3).to_string()
}
