//! Landing: Special Act, Article 20.
//!
//! Whoever comes back on a re-entry permission is examined on passport and visa alone; the
//! grounds on which others are refused landing are not looked at.

use crate::chronicle::Holder;
use crate::line::{Line, read};
use crate::provision::{Provision, icrra, spr};
use crate::time::day;

/// SPR 20.
pub static LINES: &[Line] = &[Line::new(
    spr(20, 0),
    &[read(
        day(1991, 11, 1),
        "Of a special permanent resident who comes back on a re-entry permission, the inspector examines only whether passport and \
         visa are valid, not whether there is a ground on which landing is denied.",
        "再入国の許可を受けている特別永住者については、上陸の審査は旅券・査証の有効性に限り、上陸拒否事由の有無は審査しない。",
    )],
)
.by(&["spr::landing::examination", "view::around::landing"])
.with(&[icrra(7, 1), icrra(5, 1), spr(15, 0).item(3), spr(23, 2)])];

/// What is examined on landing, and what is left out.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Examination {
    /// The conditions examined.
    pub examined: &'static [Provision],
    /// Those that are examined for others who come back, and not here.
    pub left_out: &'static [Provision],
    /// The provision that says so.
    pub provision: Provision,
}

/// SPR 20: what is examined when somebody comes back; `permission` says whether a special permanent
/// resident holds a re-entry permission, special re-entry permission included (15(iii)).
///
/// ```
/// use zairyu_law::provision::{icrra, spr};
/// use zairyu_law::spr::landing::examination;
///
/// use zairyu_law::chronicle::Holder::{MidToLongTermResident, SpecialPermanentResident};
/// let back = examination(SpecialPermanentResident, true);
/// assert_eq!((back.examined, back.left_out), (&[icrra(7, 1).item(1)][..], &[icrra(7, 1).item(4)][..]));
/// // The permission ran out: an ordinary landing, all conditions of ICRRA 7(1).
/// assert_eq!(examination(SpecialPermanentResident, false).provision, icrra(7, 1));
/// // A card holder who comes back: the denial grounds as well.
/// assert_eq!(examination(MidToLongTermResident, true).examined, &[icrra(7, 1).item(1), icrra(7, 1).item(4)]);
/// ```
pub fn examination(of: Holder, permission: bool) -> Examination {
    const VALID_PASSPORT: Provision = icrra(7, 1).item(1);
    const ORDINARY: Provision = icrra(7, 1);
    const NO_GROUND_OF_DENIAL: Provision = icrra(7, 1).item(4);
    if permission && of == Holder::MidToLongTermResident {
        // ICRRA 7(1): of whoever comes back on a re-entry permission, (i) and (iv).
        const BOTH: &[Provision] = &[VALID_PASSPORT, NO_GROUND_OF_DENIAL];
        const NEITHER: &[Provision] = &[icrra(7, 1).item(2), icrra(7, 1).item(3)];
        Examination { examined: BOTH, left_out: NEITHER, provision: ORDINARY }
    } else if permission {
        Examination { examined: &[VALID_PASSPORT], left_out: &[NO_GROUND_OF_DENIAL], provision: spr(20, 0) }
    } else {
        Examination { examined: &[ORDINARY], left_out: &[], provision: ORDINARY }
    }
}
