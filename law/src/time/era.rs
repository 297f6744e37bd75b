//! Era dates (元号), as documents and people write them: 令和8年11月3日, R8.11.3.
//!
//! An era's first year is 元年. Until 1926 the day on which an emperor died closed one era and
//! opened the next, so that day has two names; both are read, the later one is written. Since
//! the Era Name Act (Act 43 of 1979) an era ends with a day.

#![expect(clippy::arithmetic_side_effects, reason = "years of at most five digits")]

use std::fmt;

use serde::Serialize;

use super::day::{Day, day};
use super::month::Month;

/// An era since 1868. Written `meiji` … `reiwa`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Era {
    /// 明治
    Meiji,
    /// 大正
    Taisho,
    /// 昭和
    Showa,
    /// 平成
    Heisei,
    /// 令和
    Reiwa,
}

/// Months and days before Meiji 6 were those of the moon, not these.
const SOLAR_CALENDAR: Day = day(1873, 1, 1);

impl Era {
    /// All, the latest first.
    pub const ALL: [Era; 5] = [Era::Reiwa, Era::Heisei, Era::Showa, Era::Taisho, Era::Meiji];

    /// Its first day.
    #[must_use]
    pub const fn first(self) -> Day {
        match self {
            Era::Meiji => day(1868, 1, 25),
            Era::Taisho => day(1912, 7, 30),
            Era::Showa => day(1926, 12, 25),
            Era::Heisei => day(1989, 1, 8),
            Era::Reiwa => day(2019, 5, 1),
        }
    }

    /// Its last day; for the present era [`Day::MAX`].
    #[must_use]
    pub const fn last(self) -> Day {
        match self {
            Era::Meiji => day(1912, 7, 30),
            Era::Taisho => day(1926, 12, 25),
            Era::Showa => day(1989, 1, 7),
            Era::Heisei => day(2019, 4, 30),
            Era::Reiwa => Day::MAX,
        }
    }

    /// 明治 … 令和.
    #[must_use]
    pub const fn japanese(self) -> &'static str {
        match self {
            Era::Meiji => "明治",
            Era::Taisho => "大正",
            Era::Showa => "昭和",
            Era::Heisei => "平成",
            Era::Reiwa => "令和",
        }
    }

    /// Meiji … Reiwa.
    #[must_use]
    pub const fn english(self) -> &'static str {
        match self {
            Era::Meiji => "Meiji",
            Era::Taisho => "Taisho",
            Era::Showa => "Showa",
            Era::Heisei => "Heisei",
            Era::Reiwa => "Reiwa",
        }
    }

    /// M … R.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Era::Meiji => 'M',
            Era::Taisho => 'T',
            Era::Showa => 'S',
            Era::Heisei => 'H',
            Era::Reiwa => 'R',
        }
    }

    /// The era of a letter, small or capital.
    #[must_use]
    pub fn of_letter(letter: char) -> Option<Era> {
        Era::ALL.into_iter().find(|era| era.letter() == letter.to_ascii_uppercase())
    }

    /// What to add to a year of the era to get the Gregorian one.
    const fn year_zero(self) -> i32 {
        self.first().year() - 1
    }
}

/// The era of a day and the year in it, 1 for 元年. `None` before Meiji 6 (1873), when months and
/// days were others.
///
/// ```
/// use zairyu_law::time::{Era, day, era_of};
/// assert_eq!(era_of(day(2019, 4, 30)), Some((Era::Heisei, 31)));
/// assert_eq!(era_of(day(2019, 5, 1)), Some((Era::Reiwa, 1)));
/// ```
#[must_use]
pub fn era_of(day: Day) -> Option<(Era, i32)> {
    if day < SOLAR_CALENDAR {
        return None;
    }
    let era = Era::ALL.into_iter().find(|era| era.first() <= day)?;
    Some((era, day.year() - era.year_zero()))
}

/// The day as documents write it, 令和8年11月3日, 令和元年5月1日. `None` as in [`era_of`].
#[must_use]
pub fn in_japanese(day: Day) -> Option<String> {
    let (era, year) = era_of(day)?;
    let (_, month, date) = day.ymd();
    let era = era.japanese();
    Some(match year {
        1 => format!("{era}元年{month}月{date}日"),
        _ => format!("{era}{year}年{month}月{date}日"),
    })
}

/// Why a text in the form of an era date is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EraError {
    /// It names an era, but what follows is not a year, month and day.
    Unreadable {
        /// The era named.
        era: Era,
    },
    /// It names a year or a month of an era, and a day was wanted.
    NotADay {
        /// The era named.
        era: Era,
    },
    /// The era has no such year, or the calendar no such day.
    NoSuchDay {
        /// The era named.
        era: Era,
        /// The year of the era.
        year: i32,
        /// The month, where told.
        month: Option<u8>,
        /// The day of the month, where told.
        day: Option<u8>,
    },
    /// The day lies outside the era.
    OutsideEra {
        /// The era named.
        era: Era,
        /// Its first day.
        first: Day,
        /// Its last day.
        last: Day,
        /// The day that results when the years are counted on: likely the one meant.
        meant: Option<Day>,
    },
    /// Before Meiji 6: the date is one of the old calendar, and is not converted.
    OldCalendar,
}

impl fmt::Display for EraError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            EraError::Unreadable { era } => {
                write!(f, "{} ({}) is followed by no date like 8年11月3日 or 8.11.3", era.english(), era.japanese())
            }
            EraError::NotADay { era } => {
                write!(f, "a month and a day are missing after the year of {} ({})", era.english(), era.japanese())
            }
            EraError::NoSuchDay { era, year, month, day } => {
                write!(f, "the calendar has no {} {year}", era.english())?;
                month.map_or(Ok(()), |month| write!(f, ".{month}"))?;
                day.map_or(Ok(()), |day| write!(f, ".{day}"))
            }
            EraError::OutsideEra { era, first, last, meant } => {
                match last {
                    Day::MAX => write!(f, "{} began on {first}", era.english())?,
                    last => write!(f, "{} was from {first} to {last}", era.english())?,
                }
                match meant.and_then(in_japanese).zip(meant) {
                    Some((japanese, meant)) => write!(f, "; {meant} is {japanese}"),
                    None => Ok(()),
                }
            }
            EraError::OldCalendar => {
                f.write_str("before Meiji 6 (1873) dates are those of the old calendar; write the Gregorian date")
            }
        }
    }
}

impl std::error::Error for EraError {}

/// Reads an era date. `None`: the text does not name an era, so it is something else.
///
/// Reads 令和8年11月3日, 令和元年5月1日, R8.11.3, r8-11-3, R8/11/3, ㋿8年11月3日; digits, letters
/// and marks in full width too; spaces anywhere.
///
/// ```
/// use zairyu_law::time::{EraError, day, parse_era};
///
/// assert_eq!(parse_era("令和８年１１月３日"), Some(Ok(day(2026, 11, 3))));
/// assert_eq!(parse_era("S29.2.11"), Some(Ok(day(1954, 2, 11))));
/// assert_eq!(parse_era("2026-11-03"), None);
/// // Heisei ended in its 31st year; the 32nd is Reiwa 2.
/// let Some(Err(EraError::OutsideEra { meant, .. })) = parse_era("平成32年6月1日") else { panic!() };
/// assert_eq!(meant, Some(day(2020, 6, 1)));
/// ```
#[must_use]
pub fn parse_era(text: &str) -> Option<Result<Day, EraError>> {
    let (era, written) = read(text)?;
    Some(written.and_then(|written| match (written.month, written.day) {
        (Some(_), Some(_)) => written.days().map(|(day, _)| day),
        _ => Err(EraError::NotADay { era }),
    }))
}

/// As [`parse_era`], but also reads a year (昭和29年, S29) or a month (令和8年10月): the first and
/// the last day of it that lie in the era.
///
/// ```
/// use zairyu_law::time::{day, parse_era_days};
/// assert_eq!(parse_era_days("昭和64年"), Some(Ok((day(1989, 1, 1), day(1989, 1, 7)))));
/// ```
#[must_use]
pub fn parse_era_days(text: &str) -> Option<Result<(Day, Day), EraError>> {
    let (_, written) = read(text)?;
    Some(written.and_then(Written::days))
}

/// An era date as written, each part in the range of its type only.
#[derive(Clone, Copy)]
struct Written {
    era: Era,
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
}

impl Written {
    /// The first and the last day meant, inside the era.
    fn days(self) -> Result<(Day, Day), EraError> {
        let Written { era, year, month, day } = self;
        let no_such_day = EraError::NoSuchDay { era, year, month, day };
        if year < 1 {
            return Err(no_such_day);
        }
        let gregorian = era.year_zero() + year;
        let first = Day::new(gregorian, month.unwrap_or(1), day.unwrap_or(1)).ok_or(no_such_day)?;
        let last = match (month, day) {
            (_, Some(_)) => first,
            (Some(_), None) => Month::of(first).0.day_or_last(30),
            (None, None) => Month::of(first).0.plus(11).day_or_last(30),
        };
        if last < era.first() || era.last() < first {
            let meant = day.map(|_| first);
            return Err(EraError::OutsideEra { era, first: era.first(), last: era.last(), meant });
        }
        let (first, last) = (first.max(era.first()), last.min(era.last()));
        if first < SOLAR_CALENDAR {
            return Err(EraError::OldCalendar);
        }
        Ok((first, last))
    }
}

/// The era that the text names, and what it says of it. `None`: it names none.
fn read(text: &str) -> Option<(Era, Result<Written, EraError>)> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(half_width).collect();
    let (era, rest) = split_era(&plain)?;
    Some((era, read_parts(era, rest).ok_or(EraError::Unreadable { era })))
}

fn half_width(c: char) -> char {
    match c {
        // The full-width forms of ASCII stand in its order, 0xFEE0 further on.
        '！'..='～' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        '−' | '‐' | 'ー' => '-',
        c => c,
    }
}

fn split_era(text: &str) -> Option<(Era, &str)> {
    let named = Era::ALL.into_iter().find_map(|era| Some((era, text.strip_prefix(era.japanese())?)));
    if named.is_some() {
        return named;
    }
    let mut rest = text.chars();
    let sign = rest.next()?;
    let rest = rest.as_str();
    let era = match sign {
        '㋿' => Era::Reiwa,
        '㍻' => Era::Heisei,
        '㍼' => Era::Showa,
        '㍽' => Era::Taisho,
        '㍾' => Era::Meiji,
        // A letter alone begins many words; before a digit or 元 it is an era.
        letter if rest.starts_with(|c: char| c.is_ascii_digit() || c == '元') => Era::of_letter(letter)?,
        _ => return None,
    };
    Some((era, rest))
}

/// Year, month and day: either with 年, 月 and 日, or with one mark throughout.
fn read_parts(era: Era, text: &str) -> Option<Written> {
    let (year, rest) = match text.strip_prefix('元') {
        Some(rest) => (1, rest),
        None => split_number(text, 3)?,
    };
    let year_only = Written { era, year: i32::from(year), month: None, day: None };
    let Some(after_year) = rest.chars().next() else {
        return Some(year_only);
    };
    let rest = rest.strip_prefix(after_year)?;
    let (after_month, end) = match after_year {
        '年' => ('月', "日"),
        '.' | '-' | '/' => (after_year, ""),
        _ => return None,
    };
    if rest.is_empty() && after_year == '年' {
        return Some(year_only);
    }
    let (month, rest) = split_number(rest, 2)?;
    let month_only = Written { month: Some(u8::try_from(month).ok()?), ..year_only };
    if rest.is_empty() && end.is_empty() || rest == "月" && after_month == '月' {
        return Some(month_only);
    }
    let (day, rest) = split_number(rest.strip_prefix(after_month)?, 2)?;
    (rest == end).then_some(Written { day: Some(u8::try_from(day).ok()?), ..month_only })
}

/// A number of one to `most` digits, and what follows it.
fn split_number(text: &str, most: usize) -> Option<(u16, &str)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.strip_suffix(rest)?;
    (digits.len() <= most).then_some(())?;
    Some((digits.parse().ok()?, rest))
}
