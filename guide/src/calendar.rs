//! A year of an office's closed days.

use crate::layout::{ACCENT, BOLD, DIM, Look, Page, columns, padded, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args};
use zairyu_law::life::Life;
use zairyu_law::time::{ANNOUNCED_THROUGH, Closed, Day, FIRST_KNOWN, LAST_KNOWN, OfficeDays, OfficeKind, era_of};

/// Seven days of two columns and a mark.
const MONTH: usize = 21;
const BETWEEN: usize = 3;
/// The first year of the statutes that close the offices (1 January 1989).
const BY_LAW: i32 = 1989;

/// The twelve months of `year` with the days on which `office` is closed, and a list of those
/// that are not plain weekends, each with its reason and provision.
pub fn calendar(year: i32, office: &OfficeDays<'_>, lang: Lang, look: Look) -> String {
    let life = Life::default();
    let Some(first) = Day::new(year, 1, 1) else { return String::new() };
    let s = Speaker::new(lang, &life, first);
    let mut page = Page::new(look, lang).with_law(if look.width < 90 { 26 } else { 30 });
    let named = |day| match era_of(day) {
        Some((era, 1)) => Some(format!("{}元年", era.japanese())),
        Some((era, n)) => Some(format!("{}{n}年", era.japanese())),
        None => None,
    };
    // The year in which an era begins is also the last of the one before.
    let mut eras: Vec<String> =
        [first, Day::new(year, 12, 31).unwrap_or(first)].into_iter().filter_map(named).collect();
    eras.dedup();
    let era = Some(eras.join("・")).filter(|era| !era.is_empty());
    let title = match (office.kind, era) {
        (OfficeKind::National, Some(era)) => {
            s.f("calendar-title-national", &args! { year: year.to_string(), era: era })
        }
        (OfficeKind::Municipality, Some(era)) => {
            s.f("calendar-title-municipality", &args! { year: year.to_string(), era: era })
        }
        (OfficeKind::National, None) => s.f("calendar-title-plain-national", &args! { year: year.to_string() }),
        (OfficeKind::Municipality, None) => s.f("calendar-title-plain-municipality", &args! { year: year.to_string() }),
    };
    page.heading(&title);
    page.blank();

    let width = page.width();
    let beside = match width {
        93.. => 4,
        69..=92 => 3,
        45..=68 => 2,
        _ => 1,
    };
    let months: Vec<Vec<String>> = (1..=12).map(|month| month_lines(&s, office, year, month)).collect();
    for row in months.chunks(beside) {
        let height = row.iter().map(Vec::len).max().unwrap_or(0);
        for line in 0..height {
            let cells: Vec<String> =
                row.iter().map(|month| padded(month.get(line).map_or("", String::as_str), MONTH)).collect();
            page.print(&cells.join(&" ".repeat(BETWEEN)));
        }
        page.blank();
    }
    page.legend(&s.t("calendar-legend"));
    let days: Vec<(Day, Closed)> = days_of(year).filter_map(|day| Some((day, office.closed(day)?))).collect();
    page.quiet(&s.f("calendar-count", &args! { n: days.len() }));

    let special: Vec<&(Day, Closed)> = days.iter().filter(|(_, c)| !is_weekend(*c)).collect();
    if !special.is_empty() {
        page.heading(&s.t("calendar-list"));
    }
    let mut projected = false;
    let mut by_holiday = "";
    for (day, closed) in special {
        let date = s.near(*day);
        let mut laws = if year < BY_LAW { String::new() } else { s.law_text(closed.provision(office.kind)) };
        let mut reason = s.upper(&s.closed(*closed));
        if let Closed::Holiday(holiday) = closed {
            by_holiday = if year < BY_LAW { "" } else { closed.provision(office.kind) };
            let joint = if lang == Lang::En { "; " } else { "、" };
            laws = holiday_law(&s, holiday.provision, joint);
            if holiday.projected && year > ANNOUNCED_THROUGH {
                projected = true;
                reason = s.f("calendar-projected-day", &args! { day: reason });
            }
        }
        let start = if lang == Lang::En { 24 } else { 16 };
        page.item(&padded(&date, start), start.max(columns(&date)), &reason, &laws);
    }
    if !by_holiday.is_empty() {
        page.blank();
        let (holidays, weekends) = (s.law_text(by_holiday), s.law_text(Closed::Sunday.provision(office.kind)));
        page.item("", 0, &s.f("calendar-by", &args! { holidays: holidays, weekends: weekends }), "");
    }
    if projected || year > ANNOUNCED_THROUGH && year <= LAST_KNOWN.year() {
        page.blank();
        page.item("", 0, &s.f("calendar-projected", &args! { year: ANNOUNCED_THROUGH.to_string() }), "");
    }
    if year < FIRST_KNOWN.year() || year > LAST_KNOWN.year() {
        page.blank();
        let text = s.f(
            "calendar-unknown",
            &args! { first: FIRST_KNOWN.year().to_string(), last: LAST_KNOWN.year().to_string() },
        );
        page.item("", 0, &text, "");
    }
    page.finish()
}

fn holiday_law(s: &Speaker<'_>, text: &str, joint: &str) -> String {
    text.split("; ").map(|part| s.law_text(part)).collect::<Vec<_>>().join(joint)
}

fn is_weekend(closed: Closed) -> bool {
    matches!(closed, Closed::Saturday | Closed::Sunday)
}

fn days_of(year: i32) -> impl Iterator<Item = Day> {
    let first = Day::new(year, 1, 1).unwrap_or(Day::MIN);
    let last = Day::new(year, 12, 31).unwrap_or(first);
    (first.number()..=last.number()).map(Day::from_number)
}

fn month_lines(s: &Speaker<'_>, office: &OfficeDays<'_>, year: i32, month: u8) -> Vec<String> {
    let mut lines = vec![styled(BOLD, &s.month_title(month))];
    // Weeks begin on Sunday, as calendars in Japan do.
    let names: Vec<String> = [7, 1, 2, 3, 4, 5, 6].iter().map(|&n| s.weekday_short(n)).collect();
    lines.push(styled(DIM, &names.iter().map(|name| padded(name, 3)).collect::<String>()));
    let mut line = String::new();
    let mut column = Day::new(year, month, 1).map_or(0, weekday_from_sunday);
    line.push_str(&" ".repeat(column.saturating_mul(3)));
    for date in 1..=31 {
        let Some(day) = Day::new(year, month, date) else { break };
        if column == 7 {
            lines.push(std::mem::take(&mut line));
            column = 0;
        }
        let cell = match office.closed(day) {
            None => format!("{date:>2} "),
            Some(closed) if is_weekend(closed) => styled(DIM, &format!("{date:>2}·")),
            Some(_) => styled(ACCENT, &format!("{date:>2}*")),
        };
        line.push_str(&cell);
        column = column.saturating_add(1);
    }
    lines.push(line);
    lines.push(String::new());
    lines
}

fn weekday_from_sunday(day: Day) -> usize {
    use zairyu_law::time::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    match day.weekday() {
        Sun => 0,
        Mon => 1,
        Tue => 2,
        Wed => 3,
        Thu => 4,
        Fri => 5,
        Sat => 6,
    }
}
