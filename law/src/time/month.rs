//! A month, and what becomes of a day that it lacks.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::cast_sign_loss,
    reason = "months are kept to the years 0 to 10000, one past the calendar on either side"
)]

use super::Day;
use super::day::{days_in_month, number_of};

/// A month of some year, counted from January of the year 0.
#[derive(Clone, Copy)]
pub(super) struct Month(i32);

const LAST_YEAR: i32 = 10_000;

impl Month {
    #[inline]
    pub(super) const fn new(year: i32, month: u8) -> Month {
        Month(between(0, year, LAST_YEAR) * 12 + month as i32 - 1)
    }

    #[inline]
    pub(super) const fn plus(self, months: i32) -> Month {
        Month(between(0, self.0.saturating_add(months), LAST_YEAR * 12))
    }

    /// The day of that number; the month's last where it lacks it; the eve of its first for 0.
    #[inline]
    pub(super) const fn day_or_last(self, number: u8) -> Day {
        self.day_at_most(number, 0)
    }

    /// The day of that number; the first of the following month where it lacks it.
    #[inline]
    pub(super) const fn day_or_following(self, number: u8) -> Day {
        self.day_at_most(number, 1)
    }

    #[inline]
    const fn day_at_most(self, number: u8, past_the_end: u8) -> Day {
        let (year, month) = (self.0 / 12, (self.0 % 12) as u8 + 1);
        let most = days_in_month(year, month) + past_the_end;
        let number = if number < most { number } else { most };
        Day::from_number(number_of(year, month, number))
    }
}

#[inline]
const fn between(least: i32, value: i32, most: i32) -> i32 {
    let value = if value < least { least } else { value };
    if value > most { most } else { value }
}
