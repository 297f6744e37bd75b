//! The days on which the law changed: by what, in what, and how that is known.

use super::{in_lang, lines};
use crate::layout::{BOLD, DIM, Look, Page, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args};
use serde::Serialize;
use zairyu_law::bodies::amendments;
use zairyu_law::life::Life;
use zairyu_law::provision::{Known, Provision};
use zairyu_law::rows::Rows;
use zairyu_law::time::Day;

/// A change of the law, or of how offices apply it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Changed {
    /// The first day on which it holds.
    pub from: Day,
    /// What made it.
    pub by: &'static str,
    /// What changed.
    pub says: &'static str,
    /// How it is known.
    pub known: Known,
    /// Open questions.
    pub see: &'static [&'static str],
    /// What it touches.
    pub touches: &'static [Provision],
    /// The tables that have a version since that day.
    pub tables: Vec<&'static str>,
    /// How many lines have a wording since that day.
    pub lines: usize,
}

/// Every change, in the order of the days.
pub fn versions(lang: Lang) -> Vec<Changed> {
    let entries = Rows::STATUTE.entries();
    let change = |a: &zairyu_law::spr::history::Amendment| Changed {
        from: a.from,
        by: in_lang(a.by, lang),
        says: in_lang(a.says, lang),
        known: a.known,
        see: a.see,
        touches: a.touches,
        tables: entries.iter().filter(|e| e.from == a.from).map(|e| e.table).collect(),
        lines: lines().filter(|line| line.versions.iter().any(|v| v.from == a.from)).count(),
    };
    amendments().into_iter().map(change).collect()
}

/// The same in words.
pub fn versions_text(lang: Lang, look: Look) -> String {
    let life = Life::default();
    let all = versions(lang);
    let s = Speaker::new(lang, &life, all.last().map_or(Day::MIN, |last| last.from));
    let mut page = Page::new(look, lang).with_law(0);
    page.heading(&s.t("versions-title"));
    let mut before = None;
    for change in &all {
        page.blank();
        if before != Some(change.from) {
            let era = s.era_line(change.from).map(|era| format!(" · {era}")).unwrap_or_default();
            page.item("", 0, &format!("{}{era}", styled(BOLD, &s.full(change.from))), "");
        }
        let by = s.f("versions-by", &args! { by: s.upper(change.by), known: s.word("known", change.known) });
        page.item("  ", 2, &by, "");
        page.item("  ", 2, change.says, "");
        let touches: Vec<String> = change.touches.iter().map(|&p| s.laws(&[p])).collect();
        let touches = touches.join(if lang == Lang::En { ", " } else { "、" });
        page.item("  ", 2, &styled(DIM, &touches), "");
        if before != Some(change.from) && (!change.tables.is_empty() || change.lines > 0) {
            let counts = args! {
                lines: change.lines,
                tables: change.tables.join(", "),
                eve: change.from.eve().to_string(),
                day: change.from.to_string(),
            };
            let id = if change.tables.is_empty() { "versions-here-lines" } else { "versions-here" };
            page.item("  ", 2, &styled(DIM, &s.f(id, &counts)), "");
        }
        before = Some(change.from);
    }
    page.finish()
}
