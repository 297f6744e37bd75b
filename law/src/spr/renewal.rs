//! Renewal: Special Act, Article 12.
//!
//! A certificate is renewed inside a window that ends with it. Missing the window costs the
//! certificate, never the standing.

use crate::provision::{Known, spr};
use crate::rows::Numbers;
use crate::time::{Bounds, Calendar, Counting, Day, FirstDay, OfficeKind, Period, day, months_before};
use crate::why::{Said, Why};

/// The numbers of SPR 12(1), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct WindowRow {
    /// Months before the expiry.
    pub months: i32,
    /// Months before an expiry that was set as the 16th birthday or its eve; 0 in a version
    /// that sets none so.
    pub months_sixteenth: i32,
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
    /// The rule in our words.
    pub statement: &'static str,
}

impl Numbers for WindowRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("months", &mut self.months);
        if self.months_sixteenth > 0 {
            visit("months of a sixteenth birthday", &mut self.months_sixteenth);
        }
    }
}

/// SPR 12(1), by the day the certificate was issued.
pub static WINDOW: &[(Day, WindowRow)] = &[
    (
        day(2012, 7, 9),
        WindowRow {
            months: 2,
            months_sixteenth: 6,
            known: Known::Read,
            see: &["Q3"],
            statement: "The holder applies for renewal from two months before the certificate expires until it does; from six \
                        months before, where it expires on the holder's 16th birthday.",
        },
    ),
    (
        day(2023, 11, 1),
        WindowRow {
            months: 2,
            months_sixteenth: 6,
            known: Known::Practice,
            see: &["Q3"],
            statement: "As before; the six months run back from the eve of the 16th birthday, where the certificate then ends.",
        },
    ),
    (
        day(2026, 6, 14),
        WindowRow {
            months: 2,
            months_sixteenth: 0,
            known: Known::Unverified,
            see: &["Q3", "Q4a"],
            statement: "As before, as far as is known; no text of the window after this day could be read.",
        },
    ),
];

/// The days on which a renewal must be applied for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    /// The first day, with two bounds where the month has no such day.
    pub opens: Bounds,
    /// The last valid day of the certificate.
    pub expiry: Day,
    /// The last day on which the application is in time: the expiry, moved off closed days.
    pub due: Day,
}

/// SPR 12(1): the window of a certificate that expires on `expiry`. Both ends are inside.
///
/// A closed last day moves the deadline and never the expiry.
///
/// ```
/// use zairyu_law::spr::renewal::{WINDOW, window};
/// use zairyu_law::time::{Bounds, OfficeDays, day};
/// use zairyu_law::why::NoWhy;
///
/// let (_, row) = WINDOW[0];
/// let ward_office = OfficeDays::municipality();
/// // Expiry on Sunday 2020-05-03: two months before is 2020-03-03. Constitution Day, Greenery
/// // Day, Children's Day and a substitute holiday follow: in time to Thursday 2020-05-07.
/// let adult = window(&mut NoWhy, &row, day(2020, 5, 3), false, &ward_office);
/// assert_eq!(adult.opens, Bounds::exact(day(2020, 3, 3)));
/// assert_eq!((adult.expiry, adult.due), (day(2020, 5, 3), day(2020, 5, 7)));
/// // Expiry 2026-08-31; June has no 31st: possibly the 30th, surely 1 July.
/// let missing = window(&mut NoWhy, &row, day(2026, 8, 31), false, &ward_office);
/// assert_eq!(missing.opens, Bounds { possibly: day(2026, 6, 30), surely: day(2026, 7, 1) });
/// // Expiry on the 16th birthday 2026-09-01: six months before is 2026-03-01.
/// let child = window(&mut NoWhy, &row, day(2026, 9, 1), true, &ward_office);
/// assert_eq!(child.opens, Bounds::exact(day(2026, 3, 1)));
/// ```
#[inline(always)]
pub fn window<W: Why>(why: &mut W, row: &WindowRow, expiry: Day, sixteenth: bool, office: &impl Calendar) -> Window {
    let months = if sixteenth { row.months_sixteenth } else { row.months };
    let opens = months_before(expiry, months);
    let due = office.roll(expiry);
    why.step(spr(12, 1), || Said::WindowOpens { expiry, months, opens });
    if due != expiry {
        why.step(spr(12, 1), || Said::Counted {
            counting: Counting {
                from: expiry,
                period: Period::days(0),
                first: FirstDay::NotCounted,
                raw: expiry,
                due,
                calendar: Some(OfficeKind::Municipality),
            },
        });
    }
    Window { opens, expiry, due }
}
