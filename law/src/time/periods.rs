//! Periods: Civil Code, Articles 138 to 143.
//!
//! The first day is not counted (140), the last day is inside to its end (141), and months and
//! years go by the calendar (143).

use std::fmt;

use serde::{Serialize, Serializer};

use super::march::years;
use super::month::Month;
use super::{Bounds, Day};

/// What a period is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// 日
    Days,
    /// 週, seven days
    Weeks,
    /// 月, by the calendar
    Months,
    /// 年, by the calendar
    Years,
}

/// A length of time as a statute names it: fourteen days, six months, two years.
///
/// Written as ISO 8601 writes it.
///
/// ```
/// use zairyu_law::time::Period;
/// assert_eq!(Period::days(14).to_string(), "P14D");
/// assert_eq!(Period::years(2).to_string(), "P2Y");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many; at least one in every statute.
    pub count: i32,
    /// Of what.
    pub unit: Unit,
}

impl Period {
    /// So many days.
    #[must_use]
    pub const fn days(count: i32) -> Period {
        Period { count, unit: Unit::Days }
    }

    /// So many weeks.
    #[must_use]
    pub const fn weeks(count: i32) -> Period {
        Period { count, unit: Unit::Weeks }
    }

    /// So many months.
    #[must_use]
    pub const fn months(count: i32) -> Period {
        Period { count, unit: Unit::Months }
    }

    /// So many years.
    #[must_use]
    pub const fn years(count: i32) -> Period {
        Period { count, unit: Unit::Years }
    }

    #[expect(clippy::arithmetic_side_effects, reason = "the years are cut to a few thousand first")]
    #[inline(always)]
    const fn length(self) -> Length {
        match self.unit {
            Unit::Days => Length::Days(self.count),
            Unit::Weeks => Length::Days(self.count.saturating_mul(7)),
            Unit::Months => Length::Months(self.count),
            // Not saturating, which no column can do.
            Unit::Years => Length::Months(years(self.count) * 12),
        }
    }
}

enum Length {
    Days(i32),
    Months(i32),
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Days => 'D',
            Unit::Weeks => 'W',
            Unit::Months => 'M',
            Unit::Years => 'Y',
        };
        write!(f, "P{}{unit}", self.count)
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Whether the day from which a period runs is inside it. Written as a truth: is it counted?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FirstDay {
    /// The event falls within the day, so the day after is the first (Civil Code 140).
    NotCounted,
    /// The period starts at midnight (the proviso of Civil Code 140), or the text counts from
    /// the day itself (起算して; Family Register Act 43(1)).
    Counted,
}

impl Serialize for FirstDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(matches!(self, FirstDay::Counted))
    }
}

/// The last day of `period` from `from`, inside to its end (Civil Code 140, 141, 143).
///
/// A period of months or years ends on the day before the one that corresponds to its first
/// counted day; where the month has no such day, with the month.
///
/// ```
/// use zairyu_law::time::{FirstDay::{Counted, NotCounted}, Period, day, last_day};
///
/// // Fourteen days from 1 April: the 2nd is the first, the 15th the fourteenth.
/// assert_eq!(last_day(day(2024, 4, 1), Period::days(14), NotCounted), day(2024, 4, 15));
/// // A birth notice counts the day of birth: the 1st is the first, the 14th the fourteenth.
/// assert_eq!(last_day(day(2024, 4, 1), Period::days(14), Counted), day(2024, 4, 14));
/// // One month from 30 April: 1 May to 31 May.
/// assert_eq!(last_day(day(2024, 4, 30), Period::months(1), NotCounted), day(2024, 5, 31));
/// // Two years from 29 February: from 1 March to the eve of 1 March.
/// assert_eq!(last_day(day(2024, 2, 29), Period::years(2), NotCounted), day(2026, 2, 28));
/// ```
#[inline(always)]
#[must_use]
pub const fn last_day(from: Day, period: Period, first: FirstDay) -> Day {
    match (period.length(), first) {
        (Length::Days(count), FirstDay::NotCounted) => from.plus(count),
        (Length::Days(count), FirstDay::Counted) => from.plus(count.saturating_sub(1)),
        (Length::Months(count), FirstDay::NotCounted) => eve_of_corresponding(from.next(), count),
        (Length::Months(count), FirstDay::Counted) => eve_of_corresponding(from, count),
    }
}

/// The eve of the day that corresponds to the first counted one; the month's last where it lacks it.
#[inline(always)]
const fn eve_of_corresponding(first_counted: Day, months: i32) -> Day {
    let (month, passed) = Month::of(first_counted);
    month.plus(months).day_or_last(passed.saturating_sub(1))
}

/// The last day of a period whose first day is not counted, where an earlier reading is in use.
///
/// Practice reads "two years from the departure" as the same day-number two years later. Civil
/// Code 143 ends one day later where the period starts at a month's end. `surely` is the
/// earlier of the two days, `possibly` is [`last_day`].
///
/// ```
/// use zairyu_law::time::{Bounds, Period, day, last_day_bounds};
///
/// // From 28 February 2022: the letter counts from 1 March, so to 29 February 2024.
/// let last = last_day_bounds(day(2022, 2, 28), Period::years(2));
/// assert_eq!(last, Bounds { surely: day(2024, 2, 28), possibly: day(2024, 2, 29) });
/// assert!(last_day_bounds(day(2026, 11, 3), Period::years(2)).is_exact());
/// ```
#[inline(always)]
#[must_use]
pub const fn last_day_bounds(from: Day, period: Period) -> Bounds {
    let possibly = last_day(from, period, FirstDay::NotCounted);
    let same_number = match period.length() {
        Length::Days(_) => possibly,
        Length::Months(count) => plus_months_same_number(from, count),
    };
    let surely = if same_number.number() < possibly.number() { same_number } else { possibly };
    Bounds { surely, possibly }
}

/// The first day of a window "`months` before `day`"; `day` itself is its last.
///
/// No text says what a missing day becomes. `possibly` is the same day-number, or the month's
/// last. `surely` mirrors Civil Code 143: the day after the one that corresponds to the eve of
/// `day`, so the first of the following month. The two differ only where the month lacks the day.
///
/// ```
/// use zairyu_law::time::{Bounds, day, months_before};
///
/// assert_eq!(months_before(day(2026, 6, 15), 2), Bounds::exact(day(2026, 4, 15)));
/// let open = Bounds { possibly: day(2026, 6, 30), surely: day(2026, 7, 1) };
/// assert_eq!(months_before(day(2026, 8, 31), 2), open);
/// ```
#[inline(always)]
#[must_use]
pub const fn months_before(day: Day, months: i32) -> Bounds {
    let (month, passed) = Month::of(day);
    let month = month.minus(months);
    Bounds { surely: month.day_or_following(passed), possibly: month.day_or_last(passed) }
}

/// The same day-number `months` later, or the month's last where it lacks it.
///
/// The plain reading in which people and offices count re-entry limits; not Civil Code 143.
#[inline(always)]
#[must_use]
pub const fn plus_months_same_number(day: Day, months: i32) -> Day {
    let (month, passed) = Month::of(day);
    month.plus(months).day_or_last(passed)
}
