//! How a day is written in a life file: exactly, by month or year, as a range, or in an era.

use super::fault::Wrong;
use super::model::When;
use crate::time::{Day, parse_era_days};

/// The days that `text` means.
pub(super) fn parse(text: &str) -> Result<When, Wrong> {
    let text = text.trim();
    match as_written(text) {
        Err(Wrong::NotADay { text: part, .. }) => {
            let meant = meant(text);
            Err(Wrong::NotADay { text: if meant.is_some() { text.to_owned() } else { part }, meant })
        }
        read => read,
    }
}

fn as_written(text: &str) -> Result<When, Wrong> {
    // An era date may itself be written with slashes, R8/11/3.
    if let Some(Ok((first, last))) = parse_era_days(text) {
        return Ok(When { first, last });
    }
    let Some((from, to)) = text.split_once('/') else { return side(text) };
    let (from, to) = (side(from.trim())?, side(to.trim())?);
    if from.first > to.last {
        return Err(Wrong::Backwards { first: from.first, last: to.last });
    }
    Ok(When { first: from.first, last: to.last })
}

/// The day that somebody meant who wrote `1980/6/15`, `1980.6.15` or `1980年6月15日`, in digits
/// of any width.
fn meant(text: &str) -> Option<Day> {
    let narrow = |c: char| match c {
        '０'..='９' => char::from_digit(u32::from(c).saturating_sub(u32::from('０')), 10),
        '0'..='9' => Some(c),
        '年' | '月' | '日' | '/' | '.' | '-' | '／' | '．' | '－' | ' ' | '　' => Some(' '),
        _ => None,
    };
    let plain: String = text.chars().map(narrow).collect::<Option<_>>()?;
    let mut parts = plain.split_whitespace().map(str::parse);
    let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).filter(|_| year > 1000)
}

/// The days of a year.
pub(super) fn year(year: i64) -> Result<When, Wrong> {
    let outside = || Wrong::YearOutside { year: year.to_string() };
    let year = i32::try_from(year).map_err(|_| outside())?;
    match (Day::new(year, 1, 1), Day::new(year, 12, 31)) {
        (Some(first), Some(last)) => Ok(When { first, last }),
        _ => Err(outside()),
    }
}

/// One day, month or year, without a slash.
fn side(text: &str) -> Result<When, Wrong> {
    if let Some(era) = parse_era_days(text) {
        return era.map(|(first, last)| When { first, last }).map_err(Wrong::Era);
    }
    let not_a_day = || Wrong::NotADay { text: text.to_owned(), meant: None };
    let mut parts = text.split('-');
    let (first, second, third, fourth) = (parts.next(), parts.next(), parts.next(), parts.next());
    let digits = first.unwrap_or_default();
    let year_told =
        number(digits, 4).ok_or_else(|| match digits.len() > 4 && digits.bytes().all(|b| b.is_ascii_digit()) {
            true if second.is_some() => Wrong::YearOutside { year: digits.to_owned() },
            _ => not_a_day(),
        })?;
    let whole_year = year(i64::from(year_told))?;
    let Some(month) = second else { return Ok(whole_year) };
    let month = number(month, 2).ok_or_else(not_a_day)?;
    let year_told = whole_year.first.ymd().0;
    let small = u8::try_from(month).unwrap_or(0);
    let whole_month = month_of(year_told, small).ok_or(Wrong::NoSuchMonth { month })?;
    let Some(day) = third else { return Ok(whole_month) };
    if fourth.is_some() {
        return Err(not_a_day());
    }
    let day = number(day, 2).ok_or_else(not_a_day)?;
    let told = u8::try_from(day).ok().and_then(|day| Day::new(year_told, small, day));
    told.map(When::on).ok_or(Wrong::NoSuchDay { year: year_told, month: small, day, last: whole_month.last.ymd().2 })
}

fn number(text: &str, digits: usize) -> Option<u32> {
    if text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// The days of a month.
fn month_of(year: i32, month: u8) -> Option<When> {
    let first = Day::new(year, month, 1)?;
    let last = [31, 30, 29, 28].into_iter().find_map(|day| Day::new(year, month, day))?;
    Some(When { first, last })
}

/// The shortest text that means these days.
pub(super) fn written(when: When) -> String {
    let short = short(when);
    short.unwrap_or_else(|| format!("{}/{}", when.first, when.last))
}

/// The text of a day, a month or a year; `None` for other ranges.
pub(super) fn short(when: When) -> Option<String> {
    if let Some(day) = when.exact() {
        return Some(day.to_string());
    }
    let (year_told, month, _) = when.first.ymd();
    if month_of(year_told, month) == Some(when) {
        return Some(format!("{year_told:04}-{month:02}"));
    }
    (year(i64::from(year_told)) == Ok(when)).then(|| format!("{year_told:04}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::day;

    fn range(first: Day, last: Day) -> Result<When, Wrong> {
        Ok(When { first, last })
    }

    #[test]
    fn every_way_of_writing_a_day() {
        assert_eq!(parse("2026-11-03"), range(day(2026, 11, 3), day(2026, 11, 3)));
        assert_eq!(parse("2028-02"), range(day(2028, 2, 1), day(2028, 2, 29)));
        assert_eq!(parse("1920"), range(day(1920, 1, 1), day(1920, 12, 31)));
        assert_eq!(parse("2026-10-01/2026-10-09"), range(day(2026, 10, 1), day(2026, 10, 9)));
        assert_eq!(parse("1938-04/1947"), range(day(1938, 4, 1), day(1947, 12, 31)));
        assert_eq!(parse("令和8年11月3日"), range(day(2026, 11, 3), day(2026, 11, 3)));
        assert_eq!(parse("R8.11.3"), range(day(2026, 11, 3), day(2026, 11, 3)));
        assert_eq!(parse("R8/11/3"), range(day(2026, 11, 3), day(2026, 11, 3)));
        assert_eq!(parse("昭和64年"), range(day(1989, 1, 1), day(1989, 1, 7)));
        assert_eq!(parse("S63/H1"), range(day(1988, 1, 1), day(1989, 12, 31)));
        assert_eq!(parse("0001-01-01"), range(Day::MIN, Day::MIN));
        assert_eq!(parse("9999-12-31"), range(Day::MAX, Day::MAX));
    }

    #[test]
    fn a_day_written_otherwise_is_offered_as_it_is_written_here() {
        for text in ["1980/06/15", "1980/6/15", "1980.6.15", "1980-6-15", "1980年6月15日", "１９８０年６月１５日"]
        {
            assert_eq!(parse(text), Err(Wrong::NotADay { text: text.to_owned(), meant: Some(day(1980, 6, 15)) }));
        }
        assert_eq!(parse("1980/13/15"), Err(Wrong::NotADay { text: "13/15".to_owned(), meant: None }));
    }

    #[test]
    fn what_is_written_reads_back() {
        for text in ["2026-11-03", "2028-02", "1920", "2026-10-01/2026-10-09", "1938-04-01/1947-12-31"] {
            assert_eq!(parse(text).map(written), Ok(text.to_owned()));
        }
    }
}
