//! How one date was counted, kept so that it can be told.

use serde::Serialize;

use super::{Closed, Day, FirstDay, OfficeDays, OfficeKind, Period, last_day};

/// The arithmetic of one deadline: from when, how long, where it falls, where it goes.
///
/// Written without `due`, which stands beside it in an answer, and without the days rolled
/// over, which [`rolled_over`](Counting::rolled_over) names.
///
/// ```
/// use zairyu_law::time::{Counting, FirstDay, OfficeDays, Period, day};
///
/// // Fourteen days from 5 September 2026 is a Saturday before three days off.
/// let office = OfficeDays::municipality();
/// let count = Counting::new(day(2026, 9, 5), Period::days(14), FirstDay::NotCounted).rolling(&office);
/// assert_eq!((count.raw, count.due), (day(2026, 9, 19), day(2026, 9, 24)));
/// assert_eq!(count.rolled_over(&office).count(), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counting {
    /// The day from which the period runs.
    pub from: Day,
    /// The period.
    pub period: Period,
    /// Whether `from` is inside it.
    #[serde(rename = "first_day_counted")]
    pub first: FirstDay,
    /// The last day as the period gives it, open or closed.
    pub raw: Day,
    /// The last day on which the act is in time.
    #[serde(skip)]
    pub due: Day,
    /// Whose closed days moved `raw` to `due`; `None` where the day never moves.
    pub calendar: Option<OfficeKind>,
}

impl Counting {
    /// A period that ends where it ends, whatever day that is.
    #[must_use]
    pub const fn new(from: Day, period: Period, first: FirstDay) -> Counting {
        let raw = last_day(from, period, first);
        Counting { from, period, first, raw, due: raw, calendar: None }
    }

    /// The same period where the act is done at `office`: a closed last day moves to the next open one.
    #[must_use]
    pub fn rolling(self, office: &OfficeDays<'_>) -> Counting {
        Counting { due: office.roll(self.raw), calendar: Some(office.kind), ..self }
    }

    /// The closed days from `raw` to the eve of `due`, each with the reason, by the same `office`.
    pub fn rolled_over<'a>(self, office: &'a OfficeDays<'a>) -> impl Iterator<Item = (Day, Closed)> + 'a {
        (self.raw.number()..self.due.number())
            .map(Day::from_number)
            .filter_map(|day| office.closed(day).map(|why| (day, why)))
    }
}
