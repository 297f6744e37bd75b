//! A chronicle as a drawing of days, and as a list of what began and ended by which provision.

use crate::layout::{ACCENT, DIM, Look, Page, RED, columns, padded, styled, tame, unmarked};
use crate::speaker::Speaker;
use crate::words::{Lang, args, id_of};
use std::fmt::Write as _;
use zairyu_law::Word;
use zairyu_law::chronicle::{Chronicle, Departure, Duty, Holder, Origin, StandingSpan, State};
use zairyu_law::life::{LeftWith, Life, What};
use zairyu_law::provision::{Provision, icrra, spr};
use zairyu_law::time::Day;

/// What a bar shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A standing.
    Standing,
    /// A valid certificate.
    Certificate,
    /// The days on which something may be filed.
    Duty,
    /// A stay abroad.
    Abroad,
}

/// What a day is marked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mark {
    /// The last day.
    Last,
    /// Done.
    Done,
    /// The last day, and nothing was done by it.
    Missed,
}

/// One row: a bar from one day to another, and marks on it.
pub(crate) struct Row {
    pub(crate) kind: Kind,
    pub(crate) label: String,
    /// `None`: from before the drawing.
    pub(crate) from: Option<Day>,
    /// `None`: beyond it.
    pub(crate) to: Option<Day>,
    pub(crate) marks: Vec<(Day, Mark)>,
    /// The row in words.
    pub(crate) text: String,
    /// The provisions at its ends.
    pub(crate) laws: Vec<Provision>,
}

impl Row {
    /// Whether it lasted at all: what fell away before its first day did not.
    pub(crate) fn is_drawn(&self) -> bool {
        !matches!((self.from, self.to), (Some(from), Some(to)) if to < from)
    }

    /// Whether anything is known of where it begins or ends.
    pub(crate) fn has_bar(&self) -> bool {
        self.from.is_some() || self.to.is_some() || self.kind == Kind::Standing
    }
}

/// Rows of one person.
pub(crate) struct Part {
    pub(crate) who: String,
    pub(crate) rows: Vec<Row>,
}

/// Everything drawn, with its first and last day.
pub(crate) struct Drawing {
    pub(crate) parts: Vec<Part>,
    pub(crate) first: Day,
    pub(crate) last: Day,
}

/// The drawing of `chronicles`, seen on the day that `s` speaks on.
pub(crate) fn drawing(s: &Speaker<'_>, chronicles: &[Chronicle]) -> Drawing {
    let parts: Vec<Part> = chronicles
        .iter()
        .map(|c| {
            let mut rows = Vec::new();
            rows.extend(c.standings.iter().map(|span| standing(s, span)));
            rows.extend((0..c.certificates.len()).filter_map(|at| certificate(s, c, at)));
            rows.extend(c.departures.iter().map(|departure| abroad(s, departure)));
            let mut duties: Vec<&Duty> = c.duties.iter().collect();
            duties.sort_by_key(|duty| duty.opens.map_or(Day::MAX, |opens| opens.possibly));
            rows.extend(duties.into_iter().map(|d| duty(s, d)));
            Part { who: s.id(c.of), rows }
        })
        .collect();
    let days = |long: bool| {
        parts
            .iter()
            .flat_map(|part| &part.rows)
            .filter(move |row| long || row.kind != Kind::Standing)
            .flat_map(|row| row.from.into_iter().chain(row.to).chain(row.marks.iter().map(|(day, _)| *day)))
            .filter(|day| *day > Day::MIN && *day < Day::MAX)
    };
    // Standings reach far back; they are drawn from where something happens.
    let mut first = days(false).chain([s.on]).min().unwrap_or(s.on);
    let mut last = days(false).chain([s.on]).max().unwrap_or(s.on);
    for day in days(true) {
        if day < first && day.until(first) < 3 * 365 {
            first = day;
        }
        if day > last {
            last = day;
        }
    }
    let margin = (first.until(last) / 40).max(7);
    Drawing { parts, first: first.plus(margin.saturating_neg()), last: last.plus(margin) }
}

fn span(s: &Speaker<'_>, from: Option<Day>, to: Option<Day>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => s.f("span-day", &args! { first: s.plain(from) }),
        (Some(from), Some(to)) => s.f("span", &args! { first: s.plain(from), last: s.plain(to) }),
        (Some(from), None) => s.f("span-open", &args! { first: s.plain(from) }),
        (None, Some(to)) => s.f("span-until", &args! { last: s.plain(to) }),
        (None, None) => s.t("span-always"),
    }
}

/// What began or ended something, as a clause.
fn origin(s: &Speaker<'_>, origin: Origin) -> String {
    match origin {
        Origin::Event(ix) => s.life.event(ix).map(|e| s.deed(e)).unwrap_or_default(),
        Origin::Birth => s.t("origin-birth"),
        Origin::Death => s.t("origin-death"),
        Origin::Expiry(_) => s.t("origin-expiry"),
        Origin::StayEnd(_) => s.t("origin-stay-end"),
        Origin::NotBack(_) => s.t("origin-not-back"),
    }
}

fn entry(s: &Speaker<'_>, what: &str, span: &str, more: &[String]) -> String {
    let mut text = s.f("entry", &args! { what: what.to_owned(), span: span.to_owned() });
    for more in more.iter().filter(|more| !more.is_empty()) {
        let _ = write!(text, "{}{more}", if s.lang == Lang::En { "; " } else { "、" });
    }
    text
}

fn standing(s: &Speaker<'_>, span_of: &StandingSpan) -> Row {
    let label = s.word("standing", span_of.is);
    let mut more = Vec::new();
    if let Some(opened) = span_of.opened_by {
        more.push(s.f("entry-begins", &args! { what: origin(s, opened) }));
    }
    let mut laws: Vec<Provision> = span_of.items.clone();
    if laws.is_empty() {
        laws.extend(span_of.by);
    }
    if let Some(because) = span_of.because {
        more.push(s.f("entry-ends", &args! { what: s.word("end", because) }));
        use zairyu_law::chronicle::Ceased;
        let item = match because {
            Ceased::LeftWithoutPermission => 3,
            Ceased::NotBackInTime => 4,
            Ceased::Died => 6,
            Ceased::Naturalised | Ceased::Deported | Ceased::Granted | Ceased::StayEnded | Ceased::Revoked => 1,
        };
        if span_of.is == zairyu_law::life::Standing::SpecialPermanentResident {
            laws.push(spr(15, 0).item(item));
        }
    }
    let text = entry(s, &label, &span(s, span_of.from, span_of.to), &more);
    let label = label.split(" (").next().unwrap_or_default().to_owned();
    Row { kind: Kind::Standing, label, from: span_of.from, to: span_of.to, marks: Vec::new(), text, laws }
}

fn certificate(s: &Speaker<'_>, chronicle: &Chronicle, at: usize) -> Option<Row> {
    let c = chronicle.certificates.get(at)?;
    let event = c.issued_by.and_then(|ix| s.life.event(ix));
    let issued = event.and_then(|e| match &e.what {
        What::Issued(issued) => Some(issued),
        _ => None,
    });
    let document = c.holder.document().word();
    let label = match issued.and_then(|i| i.number.as_deref()) {
        Some(number) => s.f("entry-certificate", &args! { number: tame(number), document: document }),
        None => s.f("entry-certificate-plain", &args! { document: document }),
    };
    let mut laws: Vec<Provision> = issued.and_then(|i| i.basis.told().copied()).into_iter().collect();
    let mut more = Vec::new();
    let to = match c.void {
        Some((void, by)) => {
            laws.push(void.provision(c.holder));
            let what = if void.item == 5 { s.f("ends-replaced", &args! { document: document }) } else { origin(s, by) };
            more.push(s.f("entry-ends", &args! { what: what }));
            Some(void.on)
        }
        None => {
            laws.extend(c.computed.map(|computed| computed.item));
            c.last_valid()
        }
    };
    if let Some((day, _)) = c.lost {
        more.push(s.f("entry-lost", &args! { date: s.plain(day) }));
    }
    if let Some((day, _)) = c.found {
        more.push(s.f("entry-found", &args! { date: s.plain(day) }));
    }
    if let Some((day, _)) = c.returned {
        more.push(s.f("entry-returned", &args! { date: s.plain(day) }));
    }
    let text = entry(s, &label, &span(s, c.issued, to), &more);
    Some(Row {
        kind: Kind::Certificate,
        label: s.f("row-certificate", &args! { document: document }),
        from: c.issued,
        to,
        marks: Vec::new(),
        text,
        laws,
    })
}

fn abroad(s: &Speaker<'_>, departure: &Departure) -> Row {
    let landed = departure.landed.map(|(day, _)| day);
    let mut marks = Vec::new();
    let mut more = Vec::new();
    if let Some(last) = departure.last {
        let missed = landed.map_or(s.on > last.possibly, |day| day > last.possibly);
        if landed.is_none() || missed {
            marks.push((last.surely, if missed { Mark::Missed } else { Mark::Last }));
        }
        more.push(s.f("entry-last-day", &args! { date: s.plain(last.surely) }));
    }
    if let Some(landed) = landed {
        marks.push((landed, Mark::Done));
        more.push(s.f("entry-landed", &args! { date: s.plain(landed) }));
    } else {
        more.push(s.t("entry-not-back"));
    }
    let holder = departure.of.unwrap_or_default();
    let law = match (departure.with, holder) {
        (LeftWith::SpecialReEntry, Holder::SpecialPermanentResident) => spr(23, 2),
        (LeftWith::SpecialReEntry, Holder::MidToLongTermResident) => icrra(26, 1).branch(2),
        (LeftWith::ReEntryPermit, _) => icrra(26, 1),
        (LeftWith::Nothing, _) => holder.invalidity().item(3),
    };
    let label = s.t("row-abroad");
    let to = landed.or(departure.last.map(|last| last.surely));
    let text = entry(s, &label, &span(s, Some(departure.left), landed), &more);
    Row { kind: Kind::Abroad, label, from: Some(departure.left), to, marks, text, laws: vec![law] }
}

fn duty(s: &Speaker<'_>, duty: &Duty) -> Row {
    let opens = duty.opens.map(|opens| opens.surely);
    let due = duty.due.map(|due| due.due).or(if duty.at_once { opens } else { None });
    let state = duty.state(s.on);
    let label = s.word_id(&id_of("row", duty.matter));
    let mut marks = Vec::new();
    let mut more = Vec::new();
    if let Some(due) = due {
        let missed = matches!(state, State::Breached | State::MetLate | State::Lapsed | State::UsedLate);
        if !matches!(state, State::FallenAway) {
            marks.push((due, if missed { Mark::Missed } else { Mark::Last }));
        }
    }
    match (duty.met, duty.ended) {
        (Some((met, _)), _) => {
            marks.push((met, Mark::Done));
            let late = matches!(state, State::MetLate | State::UsedLate);
            more.push(s.f(if late { "entry-met-late" } else { "entry-met" }, &args! { date: s.plain(met) }));
        }
        (None, Some((ended, _, fell))) => {
            if state == State::Breached {
                more.push(s.t("entry-missed"));
            }
            more.push(s.f(
                "entry-fell",
                &args! { date: s.plain(ended), why: s.fell(fell.word(), duty.matter.holder().document().word()) },
            ));
        }
        (None, None) => more.push(s.t(match state {
            State::NotYet => "entry-not-yet",
            State::Breached | State::Lapsed => "entry-missed",
            _ => "entry-open",
        })),
    }
    let origin = match duty.origin {
        Origin::StayEnd(_) => s.t("origin-stay"),
        known => origin(s, known),
    };
    more.insert(0, s.f("entry-begins", &args! { what: origin }));
    let to = match (due, duty.met, duty.ended) {
        (Some(due), Some((met, _)), _) => Some(due.max(met)),
        (Some(due), _, Some((ended, ..))) => Some(due.min(ended)),
        // Without a last day it ends when it is done, or with what it fell away with.
        (None, Some((met, _)), _) => Some(met),
        (None, None, ended) => ended.map(|(ended, ..)| ended),
        (due, ..) => due,
    };
    let text = entry(s, &label, &span(s, opens, due), &more);
    Row { kind: Kind::Duty, label, from: opens, to, marks, text, laws: vec![duty.matter.provision()] }
}

/// A drawn timeline of each person: one row for each standing, certificate, stay abroad and
/// duty with its last day; then each of them in words, with the provision at each end. `open`
/// says that facts are missing and what is drawn is only one possibility.
pub fn chronicle(chronicles: &[Chronicle], open: bool, life: &Life, today: Day, lang: Lang, look: Look) -> String {
    let s = Speaker::new(lang, life, today);
    let mut page = Page::new(look, lang);
    let drawing = drawing(&s, chronicles);
    let last = chronicles.iter().map(|c| c.until).max().unwrap_or(today);
    for part in &drawing.parts {
        let who = s.upper(&s.name(&part.who));
        page.heading(&s.f("chronicle-title", &args! { you: s.you(&part.who), who: who, date: s.plain(last) }));
        if part.rows.is_empty() {
            page.item("", 0, &s.t("chronicle-none"), "");
            continue;
        }
        page.blank();
        draw(&mut page, &s, &drawing, part);
        page.heading(&s.t("list-heading"));
        for row in &part.rows {
            let point = if lang == Lang::En { "· " } else { "・" };
            page.item(point, 2, &s.upper(&row.text), &s.laws(&row.laws));
        }
    }
    if open {
        page.blank();
        page.item("", 0, &s.t("chronicle-open"), "");
    }
    page.finish()
}

/// Days onto columns.
struct Scale {
    first: Day,
    days: i64,
    columns: i64,
}

impl Scale {
    fn column(&self, day: Day) -> usize {
        let offset = i64::from(self.first.until(day)).clamp(0, self.days);
        let at = offset.saturating_mul(self.columns.saturating_sub(1)).checked_div(self.days).unwrap_or(0);
        usize::try_from(at).unwrap_or(0)
    }
}

/// Where the axis names a year or a month.
pub(crate) fn ticks(s: &Speaker<'_>, first: Day, last: Day, room: i32) -> Vec<(Day, String)> {
    let months = first.until(last) / 30;
    let mut ticks = Vec::new();
    if months < 4 {
        // Weeks: each Monday.
        let mut day = first;
        while day <= last && day < Day::MAX {
            if day.weekday() == zairyu_law::time::Weekday::Mon {
                ticks.push((day, s.short(day)));
            }
            day = day.next();
        }
        let step = (first.until(last) / 7)
            .checked_div(room)
            .and_then(|n| usize::try_from(n).ok())
            .unwrap_or(0)
            .saturating_add(1);
        return ticks.into_iter().step_by(step).collect();
    }
    let by_year = months > room.saturating_mul(2).max(12);
    let step = if by_year {
        let years = months / 12;
        [1, 2, 5, 10, 20, 50].into_iter().find(|step| years <= room.saturating_mul(*step)).unwrap_or(100)
    } else {
        [1, 2, 3, 6, 12].into_iter().find(|step| months <= room.saturating_mul(*step)).unwrap_or(12)
    };
    for year in first.year()..=last.year() {
        if by_year {
            if year.checked_rem(step) == Some(0) {
                ticks.extend(Day::new(year, 1, 1).map(|day| (day, year.to_string())));
            }
            continue;
        }
        for month in 1..=12_u8 {
            let at = i32::from(month).saturating_sub(1);
            if at.checked_rem(step) == Some(0) {
                let label = if month == 1 { year.to_string() } else { s.month_short(month) };
                ticks.extend(Day::new(year, month, 1).map(|day| (day, label)));
            }
        }
    }
    ticks.retain(|(day, _)| (first..=last).contains(day));
    ticks
}

fn draw(page: &mut Page, s: &Speaker<'_>, drawing: &Drawing, part: &Part) {
    let width = page.width();
    let widest = part.rows.iter().map(|row| columns(&row.label)).max().unwrap_or(0);
    let label = widest.clamp(8, if width < 72 { 16 } else { 26 });
    let room = width.saturating_sub(label).saturating_sub(2);
    let scale = Scale {
        first: drawing.first,
        days: i64::from(drawing.first.until(drawing.last)).max(1),
        columns: i64::try_from(room).unwrap_or(0),
    };
    let ticks = ticks(s, drawing.first, drawing.last, i32::try_from(room / 7).unwrap_or(0));

    // The axis: names above, ticks below.
    let mut names = String::new();
    let mut line: Vec<char> = vec!['─'; room];
    for (day, name) in &ticks {
        let at = scale.column(*day);
        if let Some(cell) = line.get_mut(at) {
            *cell = '┬';
        }
        let clear = names.is_empty() || columns(&names) < at;
        if clear && at.saturating_add(columns(name)) <= room {
            names = format!("{}{name}", padded(&names, at));
        }
    }
    let blank = " ".repeat(label.saturating_add(2));
    page.print(&format!("{blank}{}", styled(DIM, &names)));
    page.print(&format!("{blank}{}", styled(DIM, &line.into_iter().collect::<String>())));

    let today = scale.column(s.on);
    for row in part.rows.iter().filter(|row| row.is_drawn()) {
        let mut cells: Vec<(char, Option<char>)> = vec![(' ', None); room];
        if let Some(cell) = cells.get_mut(today) {
            *cell = ('┊', Some(DIM));
        }
        if row.has_bar() {
            let from = row.from.map_or(0, |day| scale.column(day));
            let to = row.to.map_or(room.saturating_sub(1), |day| scale.column(day));
            let fill = match row.kind {
                Kind::Standing => '━',
                Kind::Certificate => '─',
                Kind::Duty => '░',
                Kind::Abroad => '┄',
            };
            for cell in cells.iter_mut().take(to.saturating_add(1)).skip(from) {
                *cell = (fill, None);
            }
            if row.from.is_none() || row.from.is_some_and(|day| day < drawing.first) {
                set(&mut cells, 0, '‹', None);
            }
            if row.to.is_none() {
                set(&mut cells, room.saturating_sub(1), '›', None);
            } else if row.kind != Kind::Duty {
                set(&mut cells, to, if row.kind == Kind::Standing { '┫' } else { '┤' }, None);
            }
        }
        for (day, mark) in &row.marks {
            let (sign, style) = match mark {
                Mark::Last => ('●', Some(ACCENT)),
                Mark::Done => ('◆', None),
                Mark::Missed => ('✗', Some(RED)),
            };
            set(&mut cells, scale.column(*day), sign, style);
        }
        let mut text = format!("{}  ", padded(&cut(&row.label, label), label));
        for (sign, style) in cells {
            match style {
                Some(style) => text.push_str(&styled(style, &sign.to_string())),
                None => text.push(sign),
            }
        }
        page.print(&text);
    }
    let name = s.t("chronicle-today");
    let before = label.saturating_add(2).saturating_add(today);
    let shift = before.min(width.saturating_sub(columns(&name)));
    page.print(&styled(DIM, &format!("{}{name}", " ".repeat(shift))));
    page.blank();
    page.legend(&s.t("chronicle-legend"));
}

fn set(cells: &mut [(char, Option<char>)], at: usize, sign: char, style: Option<char>) {
    if let Some(cell) = cells.get_mut(at) {
        *cell = (sign, style);
    }
}

/// The label, in so many columns.
fn cut(label: &str, to: usize) -> String {
    let label = unmarked(label);
    if columns(&label) <= to {
        return label;
    }
    let mut out = String::new();
    for c in label.chars() {
        if columns(&out).saturating_add(columns(&c.to_string())).saturating_add(1) > to {
            break;
        }
        out.push(c);
    }
    out.push('…');
    out
}
