//! A month, and what becomes of a day that it lacks.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::cast_sign_loss,
    reason = "a month outside the years 1 to 9999 is sent to the end of the calendar before any arithmetic"
)]

use super::Day;
use super::day::{days_in_month, number_of};

/// A month of some year, counted from January of the year 0.
#[derive(Clone, Copy)]
pub(super) struct Month(i32);

const JANUARY_1: i32 = 12;
const DECEMBER_9999: i32 = 9999 * 12 + 11;

impl Month {
    pub(super) const fn new(year: i32, month: u8) -> Month {
        Month(year.saturating_mul(12).saturating_add(month as i32 - 1))
    }

    pub(super) const fn plus(self, months: i32) -> Month {
        Month(self.0.saturating_add(months))
    }

    /// The day of that number; the month's last where it lacks it; the eve of its first for 0.
    pub(super) const fn day_or_last(self, number: u8) -> Day {
        self.day_at_most(number, 0)
    }

    /// The day of that number; the first of the following month where it lacks it.
    pub(super) const fn day_or_following(self, number: u8) -> Day {
        self.day_at_most(number, 1)
    }

    const fn day_at_most(self, number: u8, past_the_end: u8) -> Day {
        if self.0 < JANUARY_1 {
            return Day::MIN;
        }
        if self.0 > DECEMBER_9999 {
            return Day::MAX;
        }
        let (year, month) = (self.0 / 12, (self.0 % 12) as u8 + 1);
        let most = days_in_month(year, month) + past_the_end;
        let number = if number < most { number } else { most };
        Day::from_number(number_of(year, month, number))
    }
}
