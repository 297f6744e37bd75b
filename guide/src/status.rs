//! The statuses of residence, and what each means for a residence card.

use crate::layout::{BOLD, DIM, Look, Page, padded, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args, id_of_text};
use serde::Serialize;
use std::fmt;
use zairyu_law::Word;
use zairyu_law::card::statuses::{Brings, Lasts, Meaning, Table, introduced, meaning, table};
use zairyu_law::life::{Designation, Life, Standing};
use zairyu_law::provision::{Provision, icrra, icrra_order};
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, Period};

/// A name that no status of residence has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NoSuchStatus {
    /// What was asked for.
    pub asked: String,
    /// The nearest there is.
    pub nearest: Option<&'static str>,
}

impl fmt::Display for NoSuchStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no status of residence; ", self.asked)?;
        match self.nearest {
            Some(nearest) => write!(f, "did you mean `{nearest}`?"),
            None => f.write_str("`zairyu status list` has them all"),
        }
    }
}

impl std::error::Error for NoSuchStatus {}

/// A status of residence.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct StatusSaid {
    /// Its word in a life file.
    pub name: Standing,
    /// What it is called in the language asked for.
    pub called: String,
    /// Its official name.
    pub official: String,
    /// The table that lists it.
    pub table: Table,
    /// The first day of one that came after the cards did.
    pub from: Option<Day>,
    /// Whether there is a card: `always`, `longer-than`, `never`.
    pub card: &'static str,
    /// A period of stay of so many months or less brings none.
    pub months: Option<i32>,
    /// The item by which there is none.
    pub item: Option<Provision>,
    /// Designations with which there is none.
    pub not_for: &'static [Designation],
    /// By what a card ends: `stay`, `years`, `birthdays`; null where there is none.
    pub ends_by: Option<&'static str>,
    /// So many years or birthdays after its issue.
    pub count: Option<i32>,
    /// So many birthdays, of a minor.
    pub count_of_a_minor: Option<i32>,
    /// Issued under this age, and not by renewal, it lasts at most to that birthday.
    pub child_age: Option<i32>,
    /// Or so many days before it.
    pub days_before: Option<i32>,
    /// Whether the card is renewed by itself (19-11).
    pub renewed: bool,
    /// The item by which a change at the organisation is notified.
    pub organisation: Option<Provision>,
    /// The item by which the end of the marriage is notified, of whoever stays as a spouse.
    pub spouse: Option<Provision>,
    /// Whether a departure can be on special re-entry.
    pub special_re_entry: bool,
}

/// Every status of residence there is on a day, in the order of the tables.
pub fn statuses(on: Day, lang: Lang) -> Vec<StatusSaid> {
    let life = Life::default();
    let (s, ja) = (Speaker::new(lang, &life, on), Speaker::new(Lang::Ja, &life, on));
    let book = Book::at(on);
    let of = |&is: &Standing| Some(said(is, table(is)?, meaning(&book, is, on)?, &s, &ja));
    let there = |is: &&Standing| introduced(**is).is_none_or(|from| from <= on);
    Standing::ALL.iter().filter(there).filter_map(of).collect()
}

/// One status of residence by its word or its name.
///
/// # Errors
/// Where there is none of that name, with the nearest.
pub fn status(name: &str, on: Day, lang: Lang) -> Result<StatusSaid, NoSuchStatus> {
    let asked = name.trim();
    let english = |status: &StatusSaid| status.called.split(" (").next().unwrap_or_default().to_lowercase();
    let all = statuses(on, lang);
    let found = all.iter().find(|status| {
        status.name.word() == asked || status.official == asked || english(status) == asked.to_lowercase()
    });
    found.cloned().ok_or_else(|| {
        let far = |word: &str| strsim::osa_distance(asked, word);
        let nearest = all.iter().map(|status| status.name.word()).min_by_key(|word| far(word));
        let close = asked.chars().count().div_ceil(2).max(2);
        NoSuchStatus { asked: asked.to_owned(), nearest: nearest.filter(|word| far(word) <= close) }
    })
}

fn said(is: Standing, table: Table, means: Meaning, s: &Speaker<'_>, ja: &Speaker<'_>) -> StatusSaid {
    let (card, months, item) = match means.brings {
        Brings::ACard => ("always", None, None),
        Brings::ACardAfter(months) => ("longer-than", Some(months), None),
        Brings::NoCard(item) => ("never", None, Some(item)),
    };
    let (ends_by, count, count_of_a_minor) = match means.lasts {
        _ if item.is_some() => (None, None, None),
        Lasts::WithTheStay => (Some("stay"), None, None),
        Lasts::Years(years) => (Some("years"), Some(years), None),
        Lasts::Birthdays(count, minor) => (Some("birthdays"), Some(count), Some(minor)),
    };
    StatusSaid {
        name: is,
        called: s.word("standing", is),
        official: ja.word("standing", is),
        table,
        from: introduced(is),
        card,
        months,
        item,
        not_for: means.not_for,
        ends_by,
        count,
        count_of_a_minor,
        child_age: means.child.filter(|_| ends_by.is_some()).map(|(age, _)| age),
        days_before: means.child.filter(|_| ends_by.is_some()).map(|(_, days)| days),
        renewed: count.is_some(),
        organisation: means.organisation,
        spouse: means.spouse,
        special_re_entry: means.special_re_entry,
    }
}

/// The list: each status with its word, and in a line what it means for a card.
pub fn statuses_text(on: Day, lang: Lang, look: Look) -> String {
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let mut page = Page::new(look, lang);
    page.item("", 0, &styled(BOLD, &s.f("statuses-title", &args! { on: s.plain(on) })), "");
    let mut before = None;
    for status in statuses(on, lang) {
        if before != Some(status.table) {
            page.heading(&heading(&s, status.table));
        }
        before = Some(status.table);
        page.item("", 2, &format!("{}  {}", status.called, styled(DIM, status.name.word())), "");
        let mut laws = Vec::new();
        let mut told = Vec::new();
        for (text, law) in [card(&s, &status), notices(&s, &status, "status-list")].into_iter().flatten() {
            told.push(text);
            laws.extend(law);
        }
        let joint = if lang == Lang::En { "; " } else { "。" };
        page.item("  ", 2, &s.upper(&told.join(joint)), &s.laws(&laws));
    }
    page.finish()
}

/// Everything of one status.
///
/// # Errors
/// As [`status`].
pub fn status_text(name: &str, on: Day, lang: Lang, look: Look) -> Result<String, NoSuchStatus> {
    let status = status(name, on, lang)?;
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let mut page = Page::new(look, lang);
    page.item("", 0, &format!("{}  {}", styled(BOLD, &status.called), styled(DIM, status.name.word())), "");
    page.item("", 0, &heading(&s, status.table), "");
    if let Some(from) = status.from {
        let since = s.f("status-since", &args! { date: s.plain(from) });
        page.item("", 0, &format!("{since} {}", styled(DIM, &s.t("known-unverified"))), "");
    }
    let mut label = |id: &str, lines: Vec<(String, Vec<Provision>)>| {
        let mut first = padded(&format!("  {}", styled(DIM, &s.t(id))), 14);
        for (text, laws) in lines {
            page.item(&first, 14, &s.upper(&text), &s.laws(&laws));
            first = padded("", 14);
        }
    };
    label("status-label-card", card(&s, &status).into_iter().collect());
    label("status-label-valid", valid(&s, &status));
    label("status-label-notify", notices(&s, &status, "status-notify").into_iter().collect());
    let leaving = match (status.special_re_entry, status.months) {
        (false, _) => s.t("status-no-special-re-entry"),
        (true, None) => s.t("status-special-re-entry"),
        (true, Some(n)) => s.f("status-special-re-entry-longer-than", &args! { n: n }),
    };
    label("status-label-leave", vec![(leaving, vec![icrra(26, 1).branch(2)])]);
    Ok(page.finish())
}

fn heading(s: &Speaker<'_>, table: Table) -> String {
    s.f("statuses-table", &args! { table: table.word(), japanese: table.japanese() })
}

fn card(s: &Speaker<'_>, status: &StatusSaid) -> Option<(String, Vec<Provision>)> {
    let article = icrra(19, 0).branch(3);
    let (mut text, mut laws) = match (status.months, status.item) {
        (Some(n), _) => (s.f("status-card-longer-than", &args! { n: n }), vec![article.item(1)]),
        (None, Some(item)) => (s.t("status-card-never"), vec![item]),
        (None, None) => (s.t("status-card-always"), vec![article]),
    };
    if !status.not_for.is_empty() {
        let designated: Vec<String> = status.not_for.iter().map(|&d| s.word("designation", d)).collect();
        text = s.f("status-card-but-not", &args! { card: text, list: s.all_of(&designated) });
        laws.extend([article.item(4), icrra_order(19, 0).branch(5)]);
    }
    Some((text, laws))
}

fn valid(s: &Speaker<'_>, status: &StatusSaid) -> Vec<(String, Vec<Provision>)> {
    let (expiry, renewal) = (icrra(19, 1).branch(5), icrra(19, 1).branch(11));
    let n = status.count.unwrap_or(0);
    let text = match status.ends_by {
        None => return Vec::new(),
        Some("stay") => s.t("status-valid-stay"),
        Some("years") => s.f("status-valid-years", &args! { years: s.period(Period::years(n)) }),
        Some(_) => s.f("status-valid-birthdays", &args! { n: n, minor: status.count_of_a_minor.unwrap_or(n) }),
    };
    let mut lines = vec![(text, vec![expiry])];
    if let Some(age) = status.child_age {
        let id = if status.days_before == Some(0) { "status-valid-birthday" } else { "status-valid-eve" };
        lines.push((s.f(id, &args! { age: age }), vec![expiry, renewal]));
    }
    let (id, law) = if status.renewed { ("status-renewed", renewal) } else { ("status-not-renewed", icrra(21, 2)) };
    lines.push((s.t(id), vec![law]));
    lines
}

fn notices(s: &Speaker<'_>, status: &StatusSaid, family: &str) -> Option<(String, Vec<Provision>)> {
    let (of, law) = match (status.organisation, status.spouse) {
        (Some(law), _) => ("organisation", law),
        (None, Some(law)) if status.name == Standing::DesignatedActivities => ("designated-spouse", law),
        (None, Some(law)) => ("spouse", law),
        (None, None) => return None,
    };
    Some((s.t(&id_of_text(family, of)), vec![law]))
}
