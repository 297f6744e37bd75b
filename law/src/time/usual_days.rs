//! The usual closed days as one table, for populations.
//!
//! Weekends, holidays and 29 December to 3 January: the State's days, and those of a
//! municipality with the usual ordinance. The compiler fills the table from the rules.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the table is built at compile time, where a slip fails the build; reading it is checked"
)]

use super::day::{Day, Weekday, day};
use super::holidays::{NAMED, after_a_holiday, holiday};
use super::open_days::{YearEnd, weekend};

/// The first day whose holidays are known here.
pub const FIRST_KNOWN: Day = day(1948, 1, 1);
/// The last day whose holidays are known here.
pub const LAST_KNOWN: Day = day(2099, 12, 31);

const DAYS: usize = FIRST_KNOWN.until(LAST_KNOWN) as usize + 1;

/// For each day from [`FIRST_KNOWN`] to [`LAST_KNOWN`]: how many days to the first open day,
/// 0 where the day itself is open.
pub static ROLL_NATIONAL: [u8; DAYS] = {
    let closed = closed_days();
    let mut table = [0; DAYS];
    let mut wait = LAST_KNOWN.next().until(roll_by_rule(LAST_KNOWN.next())) as u8;
    let mut at = DAYS;
    while at > 0 {
        at -= 1;
        wait = if closed[at] { wait + 1 } else { 0 };
        table[at] = wait;
    }
    table
};

/// The closed days, marked week by week and year by year: far less work for the compiler than
/// asking every day.
const fn closed_days() -> [bool; DAYS] {
    let mut closed = [false; DAYS];
    let named = named_days();

    let mut at = 0;
    while at < DAYS {
        closed[at] = named[at];
        let follows = at > 0 && named[at - 1] && !named[at];
        if follows && after_a_holiday(nth(at), at + 1 < DAYS && named[at + 1]).is_some() {
            closed[at] = true;
        }
        at += 1;
    }

    let mut first = 0;
    while first < 7 {
        if matches!(nth(first).weekday(), Weekday::Sat | Weekday::Sun) {
            let mut at = first;
            while at < DAYS {
                closed[at] = closed[at] || weekend(nth(at)).is_some();
                at += 7;
            }
        }
        first += 1;
    }

    let mut year = FIRST_KNOWN.year();
    while year <= LAST_KNOWN.year() {
        mark_year_end(&mut closed, day(year, 1, 1), 1);
        mark_year_end(&mut closed, day(year, 12, 31), -1);
        year += 1;
    }
    closed
}

const fn mark_year_end(closed: &mut [bool; DAYS], mut day: Day, step: i32) {
    while YearEnd::USUAL.contains(day) {
        closed[FIRST_KNOWN.until(day) as usize] = true;
        day = day.plus(step);
    }
}

/// The days that are holidays by their own names.
const fn named_days() -> [bool; DAYS] {
    let mut named = [false; DAYS];
    let mut year = FIRST_KNOWN.year();
    while year <= LAST_KNOWN.year() {
        let mut row = 0;
        while row < NAMED.len() {
            if let Some(day) = NAMED[row].in_year(year) {
                named[FIRST_KNOWN.until(day) as usize] = true;
            }
            row += 1;
        }
        year += 1;
    }
    named
}

const fn nth(at: usize) -> Day {
    FIRST_KNOWN.plus(at as i32)
}

/// The first day on or after `day` on which a usual office is open.
///
/// Outside the known years only weekends and the year's end are closed. Stays at [`Day::MAX`]
/// where the calendar ends.
///
/// ```
/// use zairyu_law::time::{day, roll_usual};
/// assert_eq!(roll_usual(day(2026, 9, 19)), day(2026, 9, 24));
/// assert_eq!(roll_usual(day(2026, 9, 24)), day(2026, 9, 24));
/// ```
#[inline]
#[must_use]
pub fn roll_usual(day: Day) -> Day {
    match wait(day) {
        Some(days) => day.plus(i32::from(days)),
        None => roll_by_rule(day),
    }
}

#[inline]
pub(super) fn is_usually_closed(day: Day) -> bool {
    match wait(day) {
        Some(days) => days > 0,
        None => is_closed_by_rule(day),
    }
}

#[inline]
fn wait(day: Day) -> Option<u8> {
    let at = usize::try_from(FIRST_KNOWN.until(day)).ok()?;
    ROLL_NATIONAL.get(at).copied()
}

/// The wait of the nearest known day.
#[inline(always)]
pub(super) fn wait_as_if_known(day: Day) -> i32 {
    let at = FIRST_KNOWN.until(day).clamp(0, DAYS as i32 - 1);
    i32::from(ROLL_NATIONAL[at as usize])
}

const fn roll_by_rule(day: Day) -> Day {
    let mut day = day;
    while is_closed_by_rule(day) && day.number() < Day::MAX.number() {
        day = day.next();
    }
    day
}

const fn is_closed_by_rule(day: Day) -> bool {
    weekend(day).is_some() || holiday(day).is_some() || YearEnd::USUAL.contains(day)
}
