//! Return: Special Act, Article 16.
//!
//! 返納. A certificate that lost its validity goes back to the State: at once, or within days,
//! through the mayor or directly. Nobody need appear for it.

use super::Deadline;
use crate::provision::{Known, Provision, spr};
use crate::time::{Day, OfficeKind, Period, day};

/// SPR 16(1), (4) and (5), by the day the cause arose.
pub static RETURN: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), RETURN_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q9"], ..RETURN_2012 }),
];

const RETURN_2012: Deadline = Deadline {
    provision: spr(16, 1),
    period: Period::days(14),
    calendar: OfficeKind::National,
    known: Known::Read,
    see: &[],
};

/// SPR 16(1)–(3): the paragraph that returns a certificate void by an item of SPR 15, for one
/// still in hand. Item (vi), death, is 16(5)'s.
pub fn paragraph(item: u8) -> Provision {
    spr(
        16,
        match item {
            3 => 2,
            5 => 3,
            6 => 5,
            _ => 1,
        },
    )
}

/// Whether that paragraph says 直ちに, at once, rather than a number of days.
pub fn at_once(provision: Provision) -> bool {
    matches!(provision.paragraph, 2 | 3)
}
