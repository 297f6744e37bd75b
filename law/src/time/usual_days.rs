//! The usual closed days as one table, for populations.
//!
//! Weekends, holidays and 29 December to 3 January: the State's days, and those of a
//! municipality with the usual ordinance. The compiler fills the table from the rules.

#![expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the table is built at compile time, where a slip fails the build; reading it is checked"
)]

use super::Day;
use super::day::day;
use super::holidays::{holiday, holiday_beside, named};
use super::open_days::{YearEnd, closed_by_rule};

/// The first day whose holidays are known here.
pub const FIRST_KNOWN: Day = day(1948, 1, 1);
/// The last day whose holidays are known here.
pub const LAST_KNOWN: Day = day(2099, 12, 31);

const DAYS: usize = FIRST_KNOWN.until(LAST_KNOWN) as usize + 1;

/// For each day from [`FIRST_KNOWN`] to [`LAST_KNOWN`]: how many days to the first open day,
/// 0 where the day itself is open.
pub static ROLL_NATIONAL: [u8; DAYS] = {
    let mut table = [0; DAYS];
    let after = LAST_KNOWN.next();
    let mut wait = after.until(roll_by_rule(after));
    let (mut next, mut day, mut itself) = (named(after), LAST_KNOWN, named(LAST_KNOWN));
    let mut at = DAYS;
    while at > 0 {
        at -= 1;
        let eve = named(day.eve());
        let holiday = holiday_beside(eve, day, itself, next);
        wait = if closed_by_rule(YearEnd::USUAL, day, holiday).is_some() {
            wait + 1
        } else {
            0
        };
        table[at] = wait as u8;
        (next, day, itself) = (itself, day.eve(), eve);
    }
    table
};

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
#[must_use]
pub fn roll_usual(day: Day) -> Day {
    match wait(day) {
        Some(days) => day.plus(i32::from(days)),
        None => roll_by_rule(day),
    }
}

pub(super) fn is_usually_closed(day: Day) -> bool {
    match wait(day) {
        Some(days) => days > 0,
        None => is_closed_by_rule(day),
    }
}

fn wait(day: Day) -> Option<u8> {
    let at = usize::try_from(FIRST_KNOWN.until(day)).ok()?;
    ROLL_NATIONAL.get(at).copied()
}

const fn roll_by_rule(day: Day) -> Day {
    let mut day = day;
    while is_closed_by_rule(day) && day.number() < Day::MAX.number() {
        day = day.next();
    }
    day
}

const fn is_closed_by_rule(day: Day) -> bool {
    closed_by_rule(YearEnd::USUAL, day, holiday(day)).is_some()
}
