//! The year that begins on 1 March.
//!
//! A leap day is then the last of its year, so every date is a distance from a first of March
//! whatever the year, and every step here is an addition, a multiplication or a shift: a
//! column of days goes through eight at a time.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "the years are kept to -20000 to 30000, the tests run over every day and every year of the calendar"
)]

use super::Day;

/// From 1 March of the year 0 to 1970-01-01.
pub(super) const MARCH_0_TO_1970: i32 = 719_468;

/// Further than this no step leaves the calendar more than it has left it already.
const ALL_YEARS: i32 = 20_000;

/// A number of years, cut to what can make a difference.
#[inline(always)]
pub(super) const fn years(count: i32) -> i32 {
    between(-ALL_YEARS, count, ALL_YEARS)
}

/// The number of 1 March of the year, as [`Day::number`] counts.
#[inline(always)]
pub(super) const fn first_of_march(year: i32) -> i32 {
    // 5243 / 2^19 is a little more than 1/100: exact for the years 0 to 43698.
    let century = (year * 5_243) >> 19;
    ((1_461 * year) >> 2) - century + (century >> 2) - MARCH_0_TO_1970
}

/// The year whose March came last before the end of the day of that number, and the days since its first.
#[inline(always)]
pub(super) const fn year_of(number: i32) -> (i32, i32) {
    let year = year_alone(number);
    (year, number - first_of_march(year))
}

/// The year of [`year_of`].
#[inline(always)]
pub(super) const fn year_alone(number: i32) -> i32 {
    // 11484 / 2^17 is a little more than 32 / 365.2425. With two months of 32 days added, the
    // guess is that year or, a few months early, the next.
    let guess = ((((number + MARCH_0_TO_1970) >> 5) + 2) * 11_484) >> 17;
    guess - (number < first_of_march(guess)) as i32
}

/// The first of the month, `nth` after March: its distance from 1 March.
#[inline(always)]
pub(super) const fn first_of_month(nth: i32) -> i32 {
    // 31, 30, 31, 30, 31 days in turn: a line of slope 979 / 32.
    (979 * nth + 18) >> 5
}

/// The month, counted from March as 0, of the day at that distance from 1 March.
#[inline(always)]
pub(super) const fn month_of(since: i32) -> i32 {
    (2_141 * since + 1_305) >> 16
}

/// The nearest number of `least ..= most`.
#[inline(always)]
pub(super) const fn between(least: i32, value: i32, most: i32) -> i32 {
    let value = if value < least { least } else { value };
    if value > most { most } else { value }
}

/// The earlier of two numbers.
#[inline(always)]
pub(super) const fn earlier(one: i32, other: i32) -> i32 {
    if one < other { one } else { other }
}

impl Day {
    /// [`year_of`] the day.
    #[inline(always)]
    pub(super) const fn since_march(self) -> (i32, i32) {
        year_of(self.number())
    }
}

#[cfg(test)]
mod worked {
    use super::*;

    /// Every day from the year before the calendar, counted one by one.
    #[test]
    fn every_day_agrees_with_a_naive_count() {
        const MONTHS: [i32; 12] = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29];
        let mut number = -MARCH_0_TO_1970 - 366;
        for year in -1..=10_000 {
            let leap = (year + 1) % 4 == 0 && ((year + 1) % 100 != 0 || (year + 1) % 400 == 0);
            assert_eq!(first_of_march(year), number, "{year}");
            let mut since = 0;
            for (nth, days) in (0..).zip(MONTHS) {
                assert_eq!(first_of_month(nth), since);
                let days = if nth == 11 && !leap { 28 } else { days };
                for _ in 0..days {
                    assert_eq!(year_of(number), (year, since));
                    assert_eq!(month_of(since), nth);
                    (number, since) = (number + 1, since + 1);
                }
            }
        }
    }

    #[test]
    fn beyond_the_calendar_nothing_overflows() {
        for year in [-ALL_YEARS - 9_999, 9_999 + ALL_YEARS] {
            assert_eq!(Day::from_number(first_of_march(year)), if year < 0 { Day::MIN } else { Day::MAX });
        }
        assert_eq!((years(i32::MIN), years(7), years(i32::MAX)), (-ALL_YEARS, 7, ALL_YEARS));
    }
}
