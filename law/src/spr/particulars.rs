//! Changes of particulars: Special Act, Article 11.
//!
//! Name, date of birth, gender, nationality or region: a change of one of the four is
//! notified, and a new certificate follows. Nothing else that changes is.

use super::Deadline;
use crate::Set;
use crate::life::Particular;
use crate::provision::{Known, spr};
use crate::time::{Day, OfficeKind, Period, day};

/// SPR 11(1), by the day of the change.
pub static CHANGE: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), CHANGE_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q9", "Q7"], ..CHANGE_2012 }),
];

const CHANGE_2012: Deadline = Deadline {
    provision: spr(11, 1),
    period: Period::days(14),
    calendar: OfficeKind::Municipality,
    known: Known::Read,
    see: &["Q7"],
};

/// SPR 11(1) with 8(1)(i): whether one of the changed particulars must be notified.
///
/// ```
/// use zairyu_law::{Set, life::Particular, spr::particulars::must_notify};
/// assert!(must_notify(Set::from_members(&[Particular::Name])));
/// // An alias (通称名) is on no certificate.
/// assert!(!must_notify(Set::from_members(&[Particular::Other])));
/// ```
pub fn must_notify(changed: Set<Particular>) -> bool {
    changed.members().any(|p| p != Particular::Other)
}
