//! A day, and nothing smaller: the law modelled here never looks at the hour.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "civil-calendar arithmetic; Day holds only years 1 to 9999, and the tests run over every one of its days"
)]

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::march::{MARCH_0_TO_1970, between};

/// A day of the Gregorian calendar in Tokyo, from 0001-01-01 to 9999-12-31.
///
/// Kept as the number of days since 1970-01-01, so days compare, sort and subtract as numbers.
/// Steps past either end stay at the end. Reads and writes ISO 8601, `2026-12-04`.
///
/// ```
/// use zairyu_law::time::{Day, Weekday, day};
///
/// let due: Day = "2026-12-04".parse()?;
/// assert_eq!(due, day(2026, 11, 20).plus(14));
/// assert_eq!(due.weekday(), Weekday::Fri);
/// assert_eq!(due.to_string(), "2026-12-04");
/// # Ok::<(), zairyu_law::time::DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// So many days take every day out of the calendar.
const ALL_DAYS: i32 = 4_000_000;
const DAYS_IN_400_YEARS: u32 = 146_097;
const DAYS_IN_4_YEARS: u32 = 1_461;

impl Day {
    /// 0001-01-01, the earliest day.
    pub const MIN: Day = Day(number_of(1, 1, 1));
    /// 9999-12-31, the latest day.
    pub const MAX: Day = Day(number_of(9999, 12, 31));

    /// The day, or `None` if the calendar has no such day or the year is not in 1 to 9999.
    ///
    /// ```
    /// use zairyu_law::time::Day;
    /// assert!(Day::new(2024, 2, 29).is_some());
    /// assert!(Day::new(2026, 2, 29).is_none());
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(year: i32, month: u8, day: u8) -> Option<Day> {
        if year < 1 || year > 9999 || month < 1 || month > 12 {
            return None;
        }
        if day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Day(number_of(year, month, day)))
    }

    /// The day that is `number` days after 1970-01-01; at the ends, the first or the last day.
    #[inline]
    #[must_use]
    pub const fn from_number(number: i32) -> Day {
        if number < Day::MIN.0 {
            Day::MIN
        } else if number > Day::MAX.0 {
            Day::MAX
        } else {
            Day(number)
        }
    }

    /// Days since 1970-01-01; negative before it.
    #[inline]
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }

    /// Year, month and day of the month.
    ///
    /// The method is that of Neri and Schneider ("Euclidean affine functions and their
    /// application to calendar algorithms", 2022): the year begins in March, and every step
    /// is a multiplication and a shift.
    #[inline]
    #[must_use]
    pub const fn ymd(self) -> (i32, u8, u8) {
        let quarters = 4 * ((self.0 + MARCH_0_TO_1970) as u32) + 3;
        let century = quarters / DAYS_IN_400_YEARS;
        let quarters = (quarters % DAYS_IN_400_YEARS) | 3;
        let year = 100 * century + quarters / DAYS_IN_4_YEARS;
        let day_of_year = quarters % DAYS_IN_4_YEARS / 4;
        // Months from March have 31, 30, 31, 30, 31 days in turn: a line of slope 2141 / 65536.
        let line = 2_141 * day_of_year + 197_913;
        let month = line >> 16;
        let day = (line & 0xffff) / 2_141 + 1;
        let next_year = (day_of_year >= 306) as u32;
        ((year + next_year) as i32, (month - 12 * next_year) as u8, day as u8)
    }

    /// The year, 1 to 9999.
    #[inline]
    #[must_use]
    pub const fn year(self) -> i32 {
        self.ymd().0
    }

    /// The day of the week.
    #[inline]
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        // 1 March of the year 0 was a Wednesday.
        match (self.0 + MARCH_0_TO_1970 + 2) % 7 {
            0 => Weekday::Mon,
            1 => Weekday::Tue,
            2 => Weekday::Wed,
            3 => Weekday::Thu,
            4 => Weekday::Fri,
            5 => Weekday::Sat,
            _ => Weekday::Sun,
        }
    }

    /// So many days later, or earlier where negative; at the ends, the first or the last day.
    #[inline]
    #[must_use]
    pub const fn plus(self, days: i32) -> Day {
        Day::from_number(self.0 + between(-ALL_DAYS, days, ALL_DAYS))
    }

    /// So many days earlier, or later where negative; at the ends, the first or the last day.
    #[inline]
    #[must_use]
    pub const fn minus(self, days: i32) -> Day {
        Day::from_number(self.0 - between(-ALL_DAYS, days, ALL_DAYS))
    }

    /// How many days from here to `later`; negative if it is earlier.
    #[inline]
    #[must_use]
    pub const fn until(self, later: Day) -> i32 {
        later.0 - self.0
    }

    /// The day after.
    #[inline]
    #[must_use]
    pub const fn next(self) -> Day {
        self.plus(1)
    }

    /// The day before.
    #[inline]
    #[must_use]
    pub const fn eve(self) -> Day {
        self.plus(-1)
    }

    /// Reads `yyyy-mm-dd` and nothing else: ten bytes, no sign, no spaces.
    ///
    /// # Errors
    /// [`DayError::NotIso`] for another shape, [`DayError::NoSuchDay`] for a date that the
    /// calendar does not have.
    pub const fn from_iso(text: &[u8]) -> Result<Day, DayError> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else {
            return Err(DayError::NotIso);
        };
        let (Some(century), Some(year), Some(month), Some(day)) =
            (two_digits(y1, y2), two_digits(y3, y4), two_digits(m1, m2), two_digits(d1, d2))
        else {
            return Err(DayError::NotIso);
        };
        let year = 100 * (century as i32) + year as i32;
        match Day::new(year, month, day) {
            Some(day) => Ok(day),
            None => Err(DayError::NoSuchDay { year, month, day }),
        }
    }

    /// The ten ASCII bytes `yyyy-mm-dd`.
    #[must_use]
    pub const fn iso(self) -> [u8; 10] {
        let (year, month, day) = self.ymd();
        let [y1, y2] = digits((year / 100) as u8);
        let [y3, y4] = digits((year % 100) as u8);
        let [m1, m2] = digits(month);
        let [d1, d2] = digits(day);
        [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]
    }
}

/// A day written as a literal, for tables and tests.
///
/// In a `const` or `static` an impossible date fails the build. Elsewhere it would panic: for
/// a date that comes from outside use [`Day::new`].
///
/// ```
/// use zairyu_law::time::{Day, day};
/// const COMMENCEMENT: Day = day(1991, 11, 1);
/// assert_eq!(COMMENCEMENT.ymd(), (1991, 11, 1));
/// ```
/// ```compile_fail
/// # use zairyu_law::time::{Day, day};
/// const NEVER: Day = day(2026, 2, 29);
/// ```
#[must_use]
#[expect(clippy::panic, reason = "a literal in a table: the build fails, no input reaches it")]
pub const fn day(year: i32, month: u8, day: u8) -> Day {
    match Day::new(year, month, day) {
        Some(day) => day,
        None => panic!("the calendar has no such day"),
    }
}

/// The days of a month of any year from 0 on.
#[inline]
pub(super) const fn days_in_month(year: i32, month: u8) -> u8 {
    let leap = year & (if year % 100 == 0 { 15 } else { 3 }) == 0;
    // From August on the long months are the even ones.
    let others = 30 | (month ^ (month >> 3));
    if month == 2 { 28 + leap as u8 } else { others }
}

/// The number of a day of the years 0 to 10000. A day past the end of its month is one of the next.
#[inline]
pub(super) const fn number_of(year: i32, month: u8, day: u8) -> i32 {
    let before_march = month <= 2;
    let year = (year + 400 - before_march as i32) as u32;
    let month = month as u32 + 12 * (before_march as u32);
    let century = year / 100;
    let to_year = DAYS_IN_4_YEARS * year / 4 - century + century / 4;
    let to_month = (979 * month - 2_919) / 32;
    (to_year + to_month + day as u32 - 1) as i32 - DAYS_IN_400_YEARS as i32 - MARCH_0_TO_1970
}

const fn two_digits(tens: u8, ones: u8) -> Option<u8> {
    if tens.is_ascii_digit() && ones.is_ascii_digit() { Some((tens - b'0') * 10 + (ones - b'0')) } else { None }
}

const fn digits(below_100: u8) -> [u8; 2] {
    [b'0' + below_100 / 10, b'0' + below_100 % 10]
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let iso = self.iso();
        f.pad(std::str::from_utf8(&iso).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Day, DayError> {
        Day::from_iso(text.as_bytes())
    }
}

/// Why a text is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayError {
    /// Not of the form `yyyy-mm-dd`.
    NotIso,
    /// Of that form, but the calendar has no such day.
    NoSuchDay {
        /// As written.
        year: i32,
        /// As written.
        month: u8,
        /// As written.
        day: u8,
    },
}

impl fmt::Display for DayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            DayError::NotIso => f.write_str("not a date like 2026-12-04"),
            DayError::NoSuchDay { year, month, day } => {
                write!(f, "the calendar has no {year:04}-{month:02}-{day:02}")
            }
        }
    }
}

impl std::error::Error for DayError {}

/// A day of the week; written `mon` … `sun`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    /// 月
    Mon,
    /// 火
    Tue,
    /// 水
    Wed,
    /// 木
    Thu,
    /// 金
    Fri,
    /// 土
    Sat,
    /// 日
    Sun,
}

#[cfg(test)]
mod worked {
    use super::*;

    /// The whole calendar, counted one day at a time from a Monday: 0001-01-01 was one.
    #[test]
    fn every_day_agrees_with_a_naive_count() {
        const WEEK: [Weekday; 7] = {
            use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
            [Mon, Tue, Wed, Thu, Fri, Sat, Sun]
        };
        // 1969 years to 1970: 1969 × 365 + 492 leap days − 19 centuries + 4 = 719,162.
        let mut number = -719_162;
        let mut weekdays = WEEK.iter().cycle();
        for year in 1..=9999 {
            let leap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0;
            let months = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
            for (month, &length) in (1..).zip(&months) {
                for date in 1..=length {
                    let day = Day::new(year, month, date).expect("exists");
                    assert_eq!(day.number(), number);
                    assert_eq!(day.ymd(), (year, month, date));
                    assert_eq!(Some(&day.weekday()), weekdays.next());
                    assert_eq!(Day::from_iso(&day.iso()), Ok(day));
                    number += 1;
                }
                assert_eq!(Day::new(year, month, 0), None);
                assert_eq!(Day::new(year, month, length + 1), None);
            }
        }
        assert_eq!(Day::MIN.number(), -719_162);
        assert_eq!(Day::MAX.number(), number - 1);
    }

    #[test]
    fn known_days() {
        assert_eq!(day(1970, 1, 1).number(), 0);
        assert_eq!(day(1970, 1, 1).weekday(), Weekday::Thu);
        assert_eq!(day(2000, 2, 29).weekday(), Weekday::Tue);
        assert_eq!(day(2026, 12, 4).to_string(), "2026-12-04");
        assert_eq!(format!("{:?}", day(33, 4, 3)), "0033-04-03");
        assert_eq!(format!("[{:>12}]", day(2026, 12, 4)), "[  2026-12-04]");
    }

    #[test]
    fn the_ends_hold() {
        assert_eq!(Day::MAX.next(), Day::MAX);
        assert_eq!(Day::MIN.eve(), Day::MIN);
        assert_eq!(day(2026, 1, 1).plus(i32::MAX), Day::MAX);
        assert_eq!(day(2026, 1, 1).plus(i32::MIN), Day::MIN);
        assert_eq!(Day::from_number(i32::MIN), Day::MIN);
        assert_eq!(Day::new(0, 12, 31), None);
        assert_eq!(Day::new(10_000, 1, 1), None);
        assert_eq!(Day::new(2026, 13, 1), None);
        assert_eq!(Day::new(2026, 0, 1), None);
    }

    #[test]
    fn only_iso_is_read() {
        for text in [
            "",
            "2026-1-04",
            "2026-12-4 ",
            " 2026-12-04",
            "2026/12/04",
            "20261204",
            "+026-12-04",
            "2026-12-04T",
            "２026-12-04",
        ] {
            assert_eq!(text.parse::<Day>(), Err(DayError::NotIso), "{text}");
        }
        for text in ["2026-02-29", "2026-00-10", "2026-13-10", "2026-04-31", "0000-01-01"] {
            assert!(matches!(text.parse::<Day>(), Err(DayError::NoSuchDay { .. })), "{text}");
        }
    }
}
