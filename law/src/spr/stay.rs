//! Stay: Special Act, Article 21.
//!
//! Whoever is to stay here without having landed may do so for a time without any status; where
//! that time ends on a closed day, it ends with the next day that is not.

use crate::line::{Line, read};
use crate::provision::{Provision, icrra, spr};
use crate::time::day;

/// SPR 21.
pub static LINES: &[Line] = &[Line::new(
    spr(21, 0),
    &[read(
        day(1991, 11, 1),
        "The {permission.period} days for which somebody of 4(1) may stay without a status end, where their last day is a holiday of \
         the municipality, with the day after it; and whoever is permitted under 4(1) does not overstay them.",
        "4条1項に規定する者が在留資格を有することなく在留できる{permission.period}日の期間は、その末日が地方公共団体の休日に当たるときは、その休日の翌日\
         までとする。不法残留の罪に関する規定の適用については、4条1項の許可によるものと読み替える。",
    )],
)
.rows(&["permission"])
.by(&["chronicle::reader::may_apply_for_permission", "view::around::stay", "spr::stay::OVERSTAYING"])
.with(&[spr(4, 2), icrra(22, 1).branch(2), Provision::new(crate::provision::Statute::LocalAutonomy, 4, 0).branch(2)])
.see(&["Q19"])];

/// ICRRA 70(1)(viii), as SPR 21 re-words it: what punishes a stay beyond the period by somebody
/// who was not permitted under SPR 4(1).
pub const OVERSTAYING: Provision = icrra(70, 1).item(8);
