//! Birthdays and ages: Special Act 9(i), Immigration Control Act 19-5, Age Calculation Act.
//!
//! They are two things. A *birthday* is a date, and for someone born on 29 February the two
//! residence laws deem it to be 28 February in a common year. An *age* is a span of whole
//! years that includes the day of birth (Age Calculation Act 1), so it is complete when the
//! eve of the anniversary ends; where the year has no 29 February, when 28 February ends.

#![expect(clippy::arithmetic_side_effects, reason = "a difference of two years within 1 to 9999, less one")]

use super::Day;
use super::march::{first_of_march, year_alone, years};

/// The days of February but its last, and of January: 1 January comes so long after 1 March.
const JANUARY_1: i32 = 306;
/// 29 February comes so long after 1 March.
const FEBRUARY_29: i32 = 365;

/// The year of the birth, from March, and by how many days every birthday follows a first of
/// March. Born on 29 February: by -1, the eve of the next, be it the 28th or the 29th (SPR 9(i)).
#[inline(always)]
const fn birthdays(birth: Day) -> (i32, i32) {
    let (year, since) = birth.since_march();
    let leap_day = since == FEBRUARY_29;
    (year + leap_day as i32, if leap_day { -1 } else { since })
}

/// The birthday in `year`; of someone born on 29 February, 28 February in a common year (SPR 9(i)).
#[inline(always)]
#[must_use]
pub const fn birthday_in(birth: Day, year: i32) -> Day {
    let (_, since) = birthdays(birth);
    let before_march = (since >= JANUARY_1) as i32;
    Day::from_number(first_of_march(years(year) - before_march) + since)
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
#[inline(always)]
#[must_use]
pub const fn nth_birthday_after(birth: Day, after: Day, n: i32) -> Day {
    birthday(birth, age_at_nth_birthday_after(birth, after, n))
}

/// How old people say one is on the `n`-th birthday after `after`: [`nth_birthday_after`] is
/// [`birthday`] at that age.
///
/// ```
/// use zairyu_law::time::{age_at_nth_birthday_after, day};
/// // 28 February 2023 is the thirty-first birthday of somebody born on the 29th.
/// assert_eq!(age_at_nth_birthday_after(day(1992, 2, 29), day(2023, 2, 27), 1), 31);
/// assert_eq!(age_at_nth_birthday_after(day(1992, 2, 29), day(2023, 2, 28), 1), 32);
/// ```
#[inline(always)]
#[must_use]
pub const fn age_at_nth_birthday_after(birth: Day, after: Day, n: i32) -> i32 {
    let after = if after.number() < birth.number() { birth } else { after };
    let (year, since) = birthdays(birth);
    year_alone(after.number() - since) - year + years(n)
}

/// The birthday on which people say "`age` years old"; 29 February as in [`birthday_in`].
#[inline(always)]
#[must_use]
pub const fn birthday(birth: Day, age: i32) -> Day {
    let (year, since) = birthdays(birth);
    Day::from_number(first_of_march(year + years(age)) + since)
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
#[inline(always)]
#[must_use]
pub const fn attains(birth: Day, age: i32) -> Day {
    let (year, since) = birth.since_march();
    Day::from_number(first_of_march(year + years(age)) + since)
}

/// Whether the person has reached `age` at the start of `on`, hence during the whole of it.
#[inline(always)]
#[must_use]
pub const fn has_age(birth: Day, age: i32, on: Day) -> bool {
    attains(birth, age).number() <= on.number()
}

/// The age in whole years during `on`; negative before the birth.
#[inline(always)]
#[must_use]
pub const fn age_on(birth: Day, on: Day) -> i32 {
    let (year, since) = birth.since_march();
    year_alone(on.number() - since) - year
}
