//! What a receipt comes to, in words.

use crate::layout::{BOLD, Look, Page, RED, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args};
use serde_json::Value;
use zairyu_law::life::Life;
use zairyu_law::receipt::{AnswerChanged, Verdict};

/// Whether the receipt is whole, whether it still holds, and if not, what changed.
pub fn receipt(verdict: &Verdict, lang: Lang, look: Look) -> String {
    let life = Life::default();
    let s = Speaker::new(lang, &life, verdict.on);
    let mut page = Page::new(look, lang).with_law(0);
    let made = args! { on: s.full(verdict.on), version: verdict.made_by.clone(), book: s.plain(verdict.frozen) };
    page.item("", 0, &s.f("receipt-of", &made), "");
    page.blank();
    if verdict.damaged.is_empty() {
        page.item("", 0, &s.t("receipt-whole"), "");
    }
    for &part in &verdict.damaged {
        let text = s.f("receipt-damaged", &args! { part: s.word("receipt-part", part) });
        page.item("", 0, &styled(RED, &text), "");
    }
    let (id, style) = match (verdict.holds, verdict.answers.is_empty()) {
        (true, _) => ("receipt-holds", BOLD),
        (false, true) => ("receipt-same-answer", BOLD),
        (false, false) => ("receipt-does-not-hold", RED),
    };
    page.item("", 0, &styled(style, &s.t(id)), "");
    if !verdict.law.is_empty() {
        page.heading(&s.t(if verdict.answers.is_empty() { "receipt-law-idle" } else { "receipt-law" }));
        for row in &verdict.law {
            let number = |n: Option<i64>| n.map_or_else(|| "–".to_owned(), |n| n.to_string());
            let blanks = args! {
                table: row.table.clone(),
                from: row.from.parse().map_or_else(|_| row.from.clone(), |from| s.plain(from)),
                number: row.number.clone().unwrap_or_default(),
                then: number(row.then),
                now: number(row.now),
            };
            let id = match (&row.number, row.now) {
                (Some(_), _) => "receipt-row",
                (None, Some(_)) => "receipt-row-came",
                (None, None) => "receipt-row-went",
            };
            page.item("· ", 2, &s.f(id, &blanks), "");
        }
    }
    if verdict.reading {
        page.heading(&s.t("receipt-reading"));
    }
    changed(&s, &mut page, "receipt-answers", &verdict.answers);
    if let Some(other) = &verdict.by_another_book {
        if other.is_empty() {
            page.heading(&s.t("receipt-other-book-same"));
        }
        changed(&s, &mut page, "receipt-other-book", other);
    }
    page.finish()
}

fn changed(s: &Speaker<'_>, page: &mut Page, heading: &str, answers: &[AnswerChanged]) {
    if answers.is_empty() {
        return;
    }
    page.heading(&s.t(heading));
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Null => "–".to_owned(),
        other => other.to_string(),
    };
    for AnswerChanged { at, then, now } in answers {
        page.item("· ", 2, &s.f("receipt-answer", &args! { at: at.clone(), then: text(then), now: text(now) }), "");
    }
}
