//! Reissue: Special Act, Articles 13 and 14.
//!
//! A lost certificate is replaced within days of learning of the loss; a damaged one at the
//! holder's wish, or within days of an order.

use super::Deadline;
use crate::provision::{Known, spr};
use crate::time::{Day, OfficeKind, Period, day};
use crate::why::{Said, Why};

/// SPR 13(1), by the day of learning, or of entry where that was abroad.
pub static LOSS: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), LOSS_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q9", "Q7"], ..LOSS_2012 }),
];

const LOSS_2012: Deadline = Deadline {
    provision: spr(13, 1),
    period: Period::days(14),
    calendar: OfficeKind::Municipality,
    known: Known::Read,
    see: &["Q7"],
};

/// SPR 14(3), by the day the order was handed over.
pub static ORDERED: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), ORDERED_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q9", "Q7"], ..ORDERED_2012 }),
];

const ORDERED_2012: Deadline = Deadline {
    provision: spr(14, 3),
    period: Period::days(14),
    calendar: OfficeKind::Municipality,
    known: Known::Read,
    see: &["Q7"],
};

/// SPR 13(1): the day from which the 14 days run, or `None` while the holder who learned of
/// the loss abroad has not come back. Where the learning was, not where the loss was, decides.
///
/// ```
/// use zairyu_law::spr::reissue::loss_starts;
/// use zairyu_law::{time::day, why::NoWhy};
///
/// let learned = day(2026, 11, 5);
/// // At home: that day.
/// assert_eq!(loss_starts(&mut NoWhy, learned, false, None), Some(learned));
/// // In Seoul, landed on 2026-11-20: the 20th. Not back yet: no day.
/// assert_eq!(loss_starts(&mut NoWhy, learned, true, Some(day(2026, 11, 20))), Some(day(2026, 11, 20)));
/// assert_eq!(loss_starts(&mut NoWhy, learned, true, None), None);
/// ```
#[inline(always)]
pub fn loss_starts<W: Why>(why: &mut W, learned: Day, abroad: bool, entered: Option<Day>) -> Option<Day> {
    match (abroad, entered) {
        (false, _) => {
            why.step(spr(13, 1), || Said::StartsAtLearning { learned });
            Some(learned)
        }
        (true, Some(entered)) => {
            why.step(spr(13, 1), || Said::StartsAtEntry { learned, entered });
            Some(entered)
        }
        (true, None) => {
            why.step(spr(13, 1), || Said::AwaitsEntry { learned });
            None
        }
    }
}
