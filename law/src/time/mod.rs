//! How law counts time: days, periods, ages, eras, holidays, and the days on which offices are open.
//!
//! Every day here is a Tokyo day, and every end is inclusive: a period that ends on a day ends
//! with that day (Civil Code 141). Nothing here knows a number of the law; the rows beside the
//! provisions hold those. What is here is only how to count.
//!
//! | Question | Provision | Here |
//! |---|---|---|
//! | When does a period of days, weeks, months or years end? | Civil Code 138–143 | [`last_day`] |
//! | When does a window "N months before" open? | no text: two readings | [`months_before`] |
//! | Which day is somebody's birthday, and when do they have an age? | SPR 9(i); Age Calculation Act | [`birthday`], [`attains`] |
//! | Which day is 令和8年11月3日? | Era Name Act and its Orders | [`parse_era`] |
//! | Is it a holiday? | National Holidays Act | [`holiday`] |
//! | Is the office closed, and where does a deadline go then? | Act 91 of 1988; Local Autonomy Act 4-2 | [`OfficeDays`] |
//!
//! The month arithmetic stands here and nowhere else, because a missing day (31 April, 29
//! February) becomes another day under each provision:
//!
//! ```
//! use zairyu_law::time::{FirstDay, Period, attains, birthday, day, last_day, months_before};
//!
//! // Civil Code 143: one month from 30 April ends with May.
//! assert_eq!(last_day(day(2024, 4, 30), Period::months(1), FirstDay::NotCounted), day(2024, 5, 31));
//! // Two months before 31 August: June has no 31st, so the text leaves a day open.
//! let opens = months_before(day(2026, 8, 31), 2);
//! assert_eq!((opens.possibly, opens.surely), (day(2026, 6, 30), day(2026, 7, 1)));
//! // Born on 29 February: the deemed birthday comes a day before the age.
//! assert_eq!(birthday(day(2008, 2, 29), 14), day(2022, 2, 28));
//! assert_eq!(attains(day(2008, 2, 29), 14), day(2022, 3, 1));
//! ```

mod ages;
mod bounds;
mod calendar;
mod counting;
mod day;
mod era;
mod holidays;
mod march;
mod month;
mod open_days;
mod periods;
mod usual_days;

pub use ages::{age_at_nth_birthday_after, age_on, attains, birthday, birthday_in, has_age, nth_birthday_after};
pub use bounds::Bounds;
pub use calendar::{Calendar, KnownYears, NeverClosed};
pub use counting::Counting;
pub use day::{Day, DayError, Weekday, day};
pub use era::{Era, EraError, era_of, in_japanese, parse_era, parse_era_days};
pub use holidays::{ANNOUNCED_THROUGH, Holiday, HolidayKind, HolidayName, holiday};
pub use open_days::{Closed, OfficeDays, OfficeKind, Rolls, YearEnd, memorial_days};
pub use periods::{FirstDay, Period, Unit, last_day, last_day_bounds, months_before, plus_months_same_number};
pub use usual_days::{FIRST_KNOWN, LAST_KNOWN, ROLL_NATIONAL, roll_usual};
