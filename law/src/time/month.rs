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
const ALL_MONTHS: i32 = 12 * 10_000;

/// A number below 2^18 by 12, rounded down.
#[inline(always)]
const fn twelfth(number: u32) -> u32 {
    // 43691 / 2^17 is a little more than 1/3: exact below 2^16, where the product fits.
    ((number >> 2) * 43_691) >> 17
}

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
        let years = twelfth(months) as i32;
        Month { year: self.year + years - ALL_MONTHS / 12, nth: months as i32 - 12 * years }
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

#[cfg(test)]
mod worked {
    use super::*;

    #[test]
    fn a_twelfth() {
        for number in 0..1 << 18 {
            assert_eq!(twelfth(number), number / 12);
        }
    }
}
