//! A month, and what becomes of a day that it lacks.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "a month of the calendar, moved by no more months than take any month out of it"
)]

use super::Day;
use super::march::{between, earlier, first_of_march, first_of_month, month_of};

/// A month of some year.
#[derive(Clone, Copy)]
pub(super) struct Month {
    /// The year, which begins in March.
    year: i32,
    /// March is 0.
    nth: i32,
}

/// So many months take every month of the calendar out of it.
const ALL_MONTHS: i32 = 12 * 20_000;

impl Month {
    /// The month of the day, and how many of its days came before.
    #[inline(always)]
    pub(super) const fn of(day: Day) -> (Month, i32) {
        let (year, since) = day.since_march();
        let nth = month_of(since);
        (Month { year, nth }, since - first_of_month(nth))
    }

    #[inline(always)]
    pub(super) const fn plus(self, months: i32) -> Month {
        self.moved(between(-ALL_MONTHS, months, ALL_MONTHS))
    }

    #[inline(always)]
    pub(super) const fn minus(self, months: i32) -> Month {
        self.moved(-between(-ALL_MONTHS, months, ALL_MONTHS))
    }

    #[inline(always)]
    const fn moved(self, months: i32) -> Month {
        let months = (self.nth + months + ALL_MONTHS) as u32;
        Month { year: self.year + (months / 12) as i32 - ALL_MONTHS / 12, nth: (months % 12) as i32 }
    }

    /// The day before which so many of the month have passed; the month's last where it lacks
    /// it; the eve of its first for -1.
    #[inline(always)]
    pub(super) const fn day_or_last(self, passed: i32) -> Day {
        Day::from_number(earlier(self.first() + passed, self.following() - 1))
    }

    /// The day before which so many of the month have passed; the first of the following month
    /// where it lacks it.
    #[inline(always)]
    pub(super) const fn day_or_following(self, passed: i32) -> Day {
        Day::from_number(earlier(self.first() + passed, self.following()))
    }

    #[inline(always)]
    const fn first(self) -> i32 {
        first_of_march(self.year) + first_of_month(self.nth)
    }

    /// The first of the following month: after February the next March, however long it was.
    #[inline(always)]
    const fn following(self) -> i32 {
        let by_line = first_of_march(self.year) + first_of_month(self.nth + 1);
        earlier(by_line, first_of_march(self.year + 1))
    }
}
