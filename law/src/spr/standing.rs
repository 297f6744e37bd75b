//! Standing: Special Act, Articles 3–6.
//!
//! Who is a special permanent resident (特別永住者): by the law alone on the day the Act
//! commenced, or by permission.

use super::Deadline;
use crate::Set;
use crate::life::CommencementStanding;
use crate::provision::{Known, Provision, spr};
use crate::rows::Numbers;
use crate::time::{Day, OfficeKind, Period, day};

/// The day of SPR 3.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CommencementRow {
    /// この法律の施行の際: the standing of this day decides, and of no other.
    pub day: Day,
    /// How it is known.
    pub known: Known,
}

impl Numbers for CommencementRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        crate::rows::visit_day("commencement", &mut self.day, visit);
    }

    fn known(&self) -> Known {
        self.known
    }
}

/// SPR 3.
pub static COMMENCEMENT: &[(Day, CommencementRow)] =
    &[(day(1991, 11, 1), CommencementRow { day: day(1991, 11, 1), known: Known::Practice })];

/// SPR 4(2), by the day of the birth or other cause.
pub static PERMISSION: &[(Day, Deadline)] = &[(
    day(1991, 11, 1),
    Deadline {
        provision: spr(4, 2),
        period: Period::days(60),
        calendar: OfficeKind::Municipality,
        known: Known::Read,
        see: &["Q11", "Q19"],
    },
)];

/// SPR 3: the items that make a person of SPR 2 a special permanent resident by the law alone,
/// from the standings held when the Act commenced.
///
/// ```
/// use zairyu_law::{Set, life::CommencementStanding, provision::spr, spr::standing::statutory};
///
/// // 協定永住 on 1991-11-01: 3(i)(b).
/// let held = Set::from_members(&[CommencementStanding::TreatyPermanentResident]);
/// assert_eq!(statutory(held), [spr(3, 0).item(1).sub(2)]);
/// // A status granted in 1995 was not held that day; the class had closed.
/// assert!(statutory(Set::EMPTY).is_empty());
/// ```
pub fn statutory(at_commencement: Set<CommencementStanding>) -> Vec<Provision> {
    at_commencement
        .members()
        .filter_map(|standing| match standing {
            CommencementStanding::Act126 => Some(spr(3, 0).item(1).sub(1)),
            CommencementStanding::TreatyPermanentResident => Some(spr(3, 0).item(1).sub(2)),
            CommencementStanding::PermanentResident => Some(spr(3, 0).item(1).sub(3)),
            CommencementStanding::ChildOfAPersonWhoLostNationality => Some(spr(3, 0).item(2)),
            _ => None,
        })
        .collect()
}
