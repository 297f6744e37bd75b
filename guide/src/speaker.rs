//! One who speaks a language about one life on one day: dates, people, amounts, citations.

use crate::layout::{BREAK, LINE, columns, glued, tame};
use crate::words::{Lang, Words, args, id_of, id_of_text};
use fluent_bundle::FluentArgs;
use zairyu_law::Word;
use zairyu_law::chronicle::Holder;
use zairyu_law::life::{Document, Event, Life, PersonIx, Standing, What};
use zairyu_law::provision::{Provision, Statute};
use zairyu_law::time::{Bounds, Closed, Day, OfficeKind, Period, Unit, Weekday, era_of, in_japanese};

/// The id of a person who is spoken to.
const ME: &str = "me";

/// Speaks.
pub(crate) struct Speaker<'a> {
    words: &'static Words,
    /// The language.
    pub(crate) lang: Lang,
    /// The life spoken about.
    pub(crate) life: &'a Life,
    /// The day spoken on.
    pub(crate) on: Day,
}

impl<'a> Speaker<'a> {
    /// One who speaks `lang` about `life` on `on`.
    pub(crate) fn new(lang: Lang, life: &'a Life, on: Day) -> Speaker<'a> {
        Speaker { words: Words::of(lang), lang, life, on }
    }

    /// A sentence without blanks.
    pub(crate) fn t(&self, id: &str) -> String {
        self.words.say(id, &FluentArgs::new())
    }

    /// A sentence with its blanks filled.
    pub(crate) fn f(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.words.say(id, args)
    }

    /// The sentence of a word of the law.
    pub(crate) fn word<W: Word>(&self, family: &str, word: W) -> String {
        self.t(&id_of(family, word))
    }

    /// A sentence by an id made of words.
    pub(crate) fn word_id(&self, id: &str) -> String {
        self.t(id)
    }

    /// The sentence of a word that the law keeps as text, if there is one.
    pub(crate) fn text_word(&self, family: &str, word: &str) -> Option<String> {
        let id = id_of_text(family, word);
        self.words.has(&id).then(|| self.t(&id))
    }

    /// Whether there is such a sentence.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.words.has(id)
    }

    // People.

    /// Whether somebody is spoken to: `yes` or `no`, for a sentence to choose by.
    pub(crate) fn you(&self, id: &str) -> &'static str {
        if id == ME { "yes" } else { "no" }
    }

    /// What somebody is called within a sentence.
    pub(crate) fn name(&self, id: &str) -> String {
        if id == ME {
            return self.t("you");
        }
        let id = tame(id);
        match self.lang {
            Lang::Ja => self.f("person", &args! { id: id }),
            Lang::En => {
                let mut letters = id.chars();
                let first = letters.next().map(|c| c.to_ascii_uppercase()).unwrap_or_default();
                self.f("person", &args! { id: format!("{first}{}", letters.as_str()) })
            }
        }
    }

    /// Who did something that the file tells of `who`.
    pub(crate) fn id(&self, who: PersonIx) -> String {
        self.life.person(who).map_or_else(String::new, |p| p.id.clone())
    }

    /// `you`, `who` and `document` of a sentence about somebody.
    pub(crate) fn about(&self, id: &str) -> FluentArgs<'static> {
        self.about_under(id, self.holder(id))
    }

    /// The same of what comes under one of the two bodies of rules.
    pub(crate) fn about_under(&self, id: &str, holder: Holder) -> FluentArgs<'static> {
        args! { you: self.you(id), who: self.name(id), document: holder.document().word(), specified: "no" }
    }

    /// Whose rules somebody lives under on the day spoken on: by the last document or status that the
    /// file tells of.
    pub(crate) fn holder(&self, id: &str) -> Holder {
        let of_a_status = |is: Standing| match is {
            Standing::SpecialPermanentResident => Some(Holder::SpecialPermanentResident),
            Standing::Japanese | Standing::None => None,
            _ => Some(Holder::MidToLongTermResident),
        };
        let told =
            self.life.events.iter().rev().filter(|e| !e.planned && e.on.first <= self.on && self.id(e.who) == id);
        let mut known = told.filter_map(|e| match &e.what {
            What::Issued(issued) => Holder::of(issued.document),
            What::Landed(given) | What::StatusGranted { given, .. } => given.status.and_then(of_a_status),
            _ => None,
        });
        let person = || self.life.person(self.life.person_called(id)?);
        let standing = || person().and_then(|p| p.standing.told().copied()).and_then(of_a_status);
        known.next().or_else(standing).unwrap_or_default()
    }

    /// The event called `id`.
    pub(crate) fn event(&self, id: &str) -> Option<&'a Event> {
        self.life.events.iter().find(|e| e.id == id)
    }

    /// What somebody did, as a clause: "you learned of the loss".
    pub(crate) fn did(&self, event: &Event) -> String {
        self.f(&id_of("did", event.what.kind()), &self.about_deed(event))
    }

    /// Who did it, and of a misuse what.
    fn about_deed(&self, event: &Event) -> FluentArgs<'static> {
        // Of most deeds it matters to whom they belong; of these, who was there.
        let own = !matches!(event.what, What::Received { .. } | What::Misused { .. });
        let by = event.by.filter(|_| !own).unwrap_or(event.who);
        let mut about = self.about(&self.id(by));
        if let Some(document) = self.document_of(event) {
            about.set("document", document.word());
        }
        match &event.what {
            What::Misused { act, object, .. } => {
                about.set("act", act.word());
                about.set("object", object.told().map_or("unknown", |object| object.word()));
            }
            What::StatusGranted { under, .. } => {
                let under = under.told().map_or("other", |under| match (under.article, under.branch) {
                    (20, 0) => "change",
                    (21, 0) => "extension",
                    (22, 0) => "permanent-residence",
                    _ => "other",
                });
                about.set("under", under);
            }
            What::AffiliationChanged { change } => about.set("change", change.word()),
            What::PartedFromSpouse { how } => about.set("how", how.told().map_or("unknown", |how| how.word())),
            _ => {}
        }
        about
    }

    /// `you`, `who` and `document` of a fact about an event.
    pub(crate) fn about_event(&self, event: &Event) -> FluentArgs<'static> {
        let mut about = self.about(&self.id(event.who));
        if let Some(document) = self.document_of(event) {
            about.set("document", document.word());
        }
        about
    }

    /// The document that an event is about.
    fn document_of(&self, event: &Event) -> Option<Document> {
        let residence = |all: &zairyu_law::Set<Document>| all.members().find(|&d| Holder::of(d).is_some());
        match &event.what {
            What::Issued(issued) => Some(issued.document),
            What::LearnedOfLoss { documents, .. } | What::Found { documents } | What::Returned { documents } => {
                residence(documents).or_else(|| documents.members().next())
            }
            What::Ready { document, .. }
            | What::Received { document }
            | What::Damaged { document, .. }
            | What::AskedToShow { document, .. } => Some(*document),
            What::Misused { document, .. } => Some(document.told().copied().unwrap_or(Document::Certificate)),
            What::Ordered { under } => Some(Holder::under(under.statute).document()),
            _ => Some(self.holder(&self.id(event.who)).document()),
        }
    }

    /// What somebody plans, as a noun: "landing in Japan".
    pub(crate) fn plan(&self, event: &Event) -> String {
        let mut about = self.about_deed(event);
        about.set("noun", "yes");
        self.f(&id_of("plan", event.what.kind()), &about)
    }

    /// The same where Japanese takes a noun: 「転居」.
    pub(crate) fn deed(&self, event: &Event) -> String {
        let mut about = self.about_deed(event);
        about.set("noun", "yes");
        self.f(&id_of("did", event.what.kind()), &about)
    }

    // Days.

    fn weekday(&self, weekday: Weekday) -> String {
        let n = match weekday {
            Weekday::Mon => 1,
            Weekday::Tue => 2,
            Weekday::Wed => 3,
            Weekday::Thu => 4,
            Weekday::Fri => 5,
            Weekday::Sat => 6,
            Weekday::Sun => 7,
        };
        self.f("weekday", &args! { n: n })
    }

    /// The weekday in few letters.
    pub(crate) fn weekday_short(&self, n: i32) -> String {
        self.f("weekday-short", &args! { n: n })
    }

    /// The name of a month.
    pub(crate) fn month(&self, n: u8) -> String {
        self.f("month", &args! { n: n })
    }

    /// The name of a month as a heading.
    pub(crate) fn month_title(&self, n: u8) -> String {
        self.f("month-title", &args! { n: n, month: self.month(n) })
    }

    /// The name of a month in few letters.
    pub(crate) fn month_short(&self, n: u8) -> String {
        self.f("month-short", &args! { n: n })
    }

    fn parts(&self, day: Day) -> FluentArgs<'static> {
        let (year, month, date) = day.ymd();
        let era = match era_of(day) {
            Some((era, 1)) => format!("{}元年", era.japanese()),
            Some((era, year)) => format!("{}{year}年", era.japanese()),
            None => String::new(),
        };
        args! {
            year: year.to_string(),
            month: self.month(month),
            day: date.to_string(),
            weekday: self.weekday(day.weekday()),
            era: era,
        }
    }

    /// Weekday, day, month, year; in Japanese with the era.
    pub(crate) fn full(&self, day: Day) -> String {
        let id = if era_of(day).is_some() { "date-full" } else { "date-full-without-era" };
        glued(&self.f(id, &self.parts(day)))
    }

    /// Day, month and year.
    pub(crate) fn plain(&self, day: Day) -> String {
        glued(&self.f("date-plain", &self.parts(day)))
    }

    /// Weekday, day and month; the year where it is not that of the day spoken on.
    pub(crate) fn near(&self, day: Day) -> String {
        self.near_to(day, self.on)
    }

    /// The same, with the year where it is not that of `other`.
    pub(crate) fn near_to(&self, day: Day, other: Day) -> String {
        let id = if day.year() == other.year() { "date-near" } else { "date-with-year" };
        glued(&self.f(id, &self.parts(day)))
    }

    /// Day and month.
    pub(crate) fn short(&self, day: Day) -> String {
        let (_, month, date) = day.ymd();
        self.f("date-short", &args! { day: date, month: self.month_short(month) })
    }

    /// The same with why the day is closed, in one bracket.
    pub(crate) fn near_because(&self, day: Day, other: Day, reason: &str) -> String {
        let id = if day.year() == other.year() { "date-near-because" } else { "date-with-year-because" };
        let mut parts = self.parts(day);
        parts.set("reason", reason.to_owned());
        glued(&self.f(id, &parts))
    }

    /// 令和8年12月4日（金）, for those who file in Japanese years; empty where the sentence has it.
    pub(crate) fn era_line(&self, day: Day) -> Option<String> {
        if self.lang == Lang::Ja {
            return None;
        }
        let weekday = Speaker { words: Words::of(Lang::Ja), lang: Lang::Ja, ..*self }.weekday(day.weekday());
        in_japanese(day).map(|era| glued(&format!("{era}（{weekday}）")))
    }

    /// A day as far as the text fixes it.
    pub(crate) fn first_day(&self, bounds: Bounds) -> String {
        if bounds.is_exact() {
            return self.near(bounds.surely);
        }
        self.f(
            "bounds-first",
            &args! { possibly: self.near(bounds.possibly), surely: self.near_to(bounds.surely, bounds.possibly) },
        )
    }

    /// How many days from the day spoken on.
    pub(crate) fn days_left(&self, last: Day) -> String {
        self.f("days-left", &args! { n: self.on.until(last) })
    }

    /// A period in words.
    pub(crate) fn period(&self, period: Period) -> String {
        let unit = match period.unit {
            Unit::Days => "days",
            Unit::Weeks => "weeks",
            Unit::Months => "months",
            Unit::Years => "years",
        };
        glued(&self.f("period", &args! { n: period.count, unit: unit }))
    }

    // Amounts.

    /// An amount of yen: ¥200,000, 20万円.
    pub(crate) fn yen(&self, yen: i32) -> String {
        let text = match (self.lang, yen.checked_rem(10_000)) {
            (Lang::Ja, Some(0)) if yen > 0 => (yen / 10_000).to_string() + "万",
            _ => {
                let digits = yen.unsigned_abs().to_string();
                let mut grouped = String::new();
                for (at, digit) in digits.chars().enumerate() {
                    if at > 0 && digits.len().saturating_sub(at).checked_rem(3) == Some(0) {
                        grouped.push(',');
                    }
                    grouped.push(digit);
                }
                grouped
            }
        };
        glued(&self.f("yen", &args! { yen: text }))
    }

    /// A length of imprisonment.
    pub(crate) fn term(&self, months: i32) -> String {
        match (months / 12, months.checked_rem(12).unwrap_or(0)) {
            (0, months) => self.period(Period::months(months)),
            (years, 0) => self.period(Period::years(years)),
            (years, months) => format!(
                "{}{}{}",
                self.period(Period::years(years)),
                if self.lang == Lang::En { " " } else { "" },
                self.period(Period::months(months))
            ),
        }
    }

    // Lists and law.

    /// `a, b or c`.
    pub(crate) fn any_of(&self, items: &[String]) -> String {
        self.listed(items, "list-or", "list-or-last")
    }

    /// `a, b and c`.
    pub(crate) fn all_of(&self, items: &[String]) -> String {
        self.listed(items, "list-and", "list-and-last")
    }

    fn listed(&self, items: &[String], joint: &str, last: &str) -> String {
        let Some((end, before)) = items.split_last() else { return String::new() };
        let mut before = before.iter();
        let Some(first) = before.next() else { return end.clone() };
        let mut list = first.clone();
        for item in before {
            list = self.f(joint, &args! { first: list, second: item.clone() });
        }
        self.f(last, &args! { first: list, second: end.clone() })
    }

    /// One provision, in one piece.
    pub(crate) fn law(&self, provision: Provision) -> String {
        match self.lang {
            Lang::En => glued(&provision.to_string()),
            Lang::Ja => glued(&provision.japanese()),
        }
    }

    /// One provision that may break between the name of the statute and the place in it; with `more`, a comma
    /// follows it.
    fn cited(&self, provision: Provision, more: bool) -> String {
        let room = if more { 17 } else { 18 };
        match self.lang {
            Lang::En => {
                let whole = provision.to_string();
                match whole.rsplitn(3, ' ').collect::<Vec<_>>().as_slice() {
                    [place, last, rest] if columns(&whole) > room => {
                        format!("{rest} {}", glued(&format!("{last} {place}")))
                    }
                    [place, name] if columns(&whole) > room => format!("{name} {}", glued(place)),
                    _ => glued(&whole),
                }
            }
            Lang::Ja => {
                let (whole, name) = (provision.japanese(), provision.statute.japanese());
                format!("{}{BREAK}{}", glued(name), glued(whole.strip_prefix(name).unwrap_or_default()))
            }
        }
    }

    /// Provisions, each once; the statute named once where the next is of the same.
    pub(crate) fn laws(&self, provisions: &[Provision]) -> String {
        let mut seen: Vec<Provision> = Vec::new();
        for &provision in provisions {
            if !seen.contains(&provision) {
                seen.push(provision);
            }
        }
        let mut out = String::new();
        let mut statute = None;
        let count = seen.len();
        for (at, provision) in seen.into_iter().enumerate() {
            let (whole, name, joint) = match self.lang {
                Lang::En => (provision.to_string(), provision.statute.word(), ", "),
                Lang::Ja => (provision.japanese(), provision.statute.japanese(), "、"),
            };
            let same = statute == Some(provision.statute);
            if !out.is_empty() {
                out.push_str(joint.trim_end());
                out.push(match (same, self.lang) {
                    (false, _) => LINE,
                    (true, Lang::En) => ' ',
                    (true, Lang::Ja) => BREAK,
                });
            }
            let short = whole.strip_prefix(name).filter(|_| same).map(str::trim_start);
            match short {
                Some(short) => out.push_str(&glued(short)),
                None => out.push_str(&self.cited(provision, at.saturating_add(1) < count)),
            }
            statute = Some(provision.statute);
        }
        out
    }

    /// A citation that the law keeps as text.
    pub(crate) fn law_text(&self, text: &str) -> String {
        let named = text.replace("Act 91 of 1988", Statute::OfficeHolidays.word());
        match named.parse::<Provision>() {
            Ok(provision) => self.cited(provision, false),
            Err(_) => match (self.lang, numbered_act(text)) {
                (Lang::Ja, Some((year, number))) => glued(&format!("{year}法律第{number}号")),
                _ => tame(text),
            },
        }
    }

    /// Why an office is closed.
    pub(crate) fn closed(&self, closed: Closed) -> String {
        match closed {
            Closed::Saturday => self.t("closed-saturday"),
            Closed::Sunday => self.t("closed-sunday"),
            Closed::YearEnd => self.t("closed-year-end"),
            Closed::Ordinance => self.t("closed-ordinance"),
            Closed::Holiday(holiday) => match self.lang {
                Lang::En => holiday.name.english().to_owned(),
                Lang::Ja => holiday.name.japanese().to_owned(),
            },
        }
    }

    /// The office of a municipality as its name calls it.
    pub(crate) fn municipal_office(&self, name: Option<&str>) -> String {
        let Some(name) = name.map(tame).filter(|name| !name.is_empty()) else {
            return self.t("office-of-municipality");
        };
        let id = match name.chars().next_back() {
            Some('区') => "office-of-ward",
            Some('市') => "office-of-city",
            Some('町') => "office-of-town",
            Some('村') => "office-of-village",
            _ => "office-of-place",
        };
        self.f(id, &args! { name: glued(&name) })
    }

    /// The office that a counting speaks of.
    pub(crate) fn office_kind(&self, kind: OfficeKind) -> String {
        match kind {
            OfficeKind::National => self.t("kind-national"),
            OfficeKind::Municipality => self.t("kind-municipality"),
        }
    }
}

/// `Act 8 of 1959`: its year as Japan counts it, and its number.
fn numbered_act(text: &str) -> Option<(String, String)> {
    let (number, year) = text.strip_prefix("Act ")?.split_once(" of ")?;
    let number: u16 = number.parse().ok()?;
    let (era, year) = era_of(Day::new(year.parse().ok()?, 2, 1)?)?;
    let year = if year == 1 { "元".to_owned() } else { year.to_string() };
    Some((format!("{}{year}年", era.japanese()), number.to_string()))
}
