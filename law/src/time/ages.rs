//! Birthdays and ages: Special Act 9(i), Immigration Control Act 19-5, Age Calculation Act.
//!
//! They are two things. A *birthday* is a date, and for someone born on 29 February the two
//! residence laws deem it to be 28 February in a common year. An *age* is a span of whole
//! years that includes the day of birth (Age Calculation Act 1), so it is complete when the
//! eve of the anniversary ends; where the year has no 29 February, when 28 February ends.

#![expect(clippy::arithmetic_side_effects, reason = "a difference of two years within 1 to 9999, less one")]

use super::Day;
use super::month::Month;

/// The birthday in `year`; of someone born on 29 February, 28 February in a common year (SPR 9(i)).
#[inline]
#[must_use]
pub const fn birthday_in(birth: Day, year: i32) -> Day {
    let (_, month, number) = birth.ymd();
    Month::new(year, month).day_or_last(number)
}

/// The `n`-th birthday after `after`, which itself does not count (日後の n 回目の誕生日).
///
/// `n` is at least 1. Before the birth nobody has a birthday: the first is one year old.
///
/// ```
/// use zairyu_law::time::{day, nth_birthday_after};
///
/// let born = day(1980, 6, 15);
/// // 2020-06-15 is the first …, 2026-06-15 the seventh.
/// assert_eq!(nth_birthday_after(born, day(2020, 6, 14), 7), day(2026, 6, 15));
/// // A birthday on the very day does not count: 2021 is the first.
/// assert_eq!(nth_birthday_after(born, day(2020, 6, 15), 7), day(2027, 6, 15));
/// ```
#[inline]
#[must_use]
pub const fn nth_birthday_after(birth: Day, after: Day, n: i32) -> Day {
    let after = if after.number() < birth.number() { birth } else { after };
    let year = after.year();
    let this_year_counts = (birthday_in(birth, year).number() > after.number()) as i32;
    birthday_in(birth, year.saturating_sub(this_year_counts).saturating_add(n))
}

/// The birthday on which people say "`age` years old"; 29 February as in [`birthday_in`].
#[inline]
#[must_use]
pub const fn birthday(birth: Day, age: i32) -> Day {
    birthday_in(birth, birth.year().saturating_add(age))
}

/// The first day on all of which the person has reached `age` (Age Calculation Act; Civil Code 143).
///
/// Age is reached at midnight, when the eve of the anniversary ends. Born on 29 February, it is
/// 1 March in a common year, a day after the deemed [`birthday`].
///
/// ```
/// use zairyu_law::time::{attains, birthday, day};
///
/// assert_eq!(attains(day(2010, 9, 1), 16), day(2026, 9, 1));
/// assert_eq!(attains(day(2008, 2, 29), 14), day(2022, 3, 1));
/// assert_eq!(birthday(day(2008, 2, 29), 14), day(2022, 2, 28));
/// ```
#[inline]
#[must_use]
pub const fn attains(birth: Day, age: i32) -> Day {
    let (year, month, number) = birth.ymd();
    Month::new(year.saturating_add(age), month).day_or_following(number)
}

/// Whether the person has reached `age` at the start of `on`, hence during the whole of it.
#[inline]
#[must_use]
pub const fn has_age(birth: Day, age: i32, on: Day) -> bool {
    attains(birth, age).number() <= on.number()
}

/// The age in whole years during `on`; negative before the birth.
#[inline]
#[must_use]
pub const fn age_on(birth: Day, on: Day) -> i32 {
    let years = on.year() - birth.year();
    if has_age(birth, years, on) { years } else { years - 1 }
}
