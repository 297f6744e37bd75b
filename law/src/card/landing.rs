//! Landing on a re-entry permission: ICRRA 7(1).
//!
//! Whoever comes back on one, deemed permission included, is examined on passport and visa and on the
//! grounds on which landing is denied; not on the activity and the period of stay.

use crate::line::{Line, read};
use crate::provision::{icrra, spr};
use crate::spr::history::CERTIFICATES;

/// ICRRA 7(1) line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(7, 1),
        &[read(
            CERTIFICATES,
            "Of somebody who comes back on a re-entry permission the inspector examines items (i) and (iv) \
                 only; of others, all four.",
            "再入国の許可を受けている者の上陸の審査は、1号及び4号の条件に限る。その他の者については、各号の全て\
                 を審査する。",
        )],
    )
    .with(&[icrra(26, 1), icrra(26, 1).branch(2), spr(20, 0)])
    .by(&["spr::landing::examination", "view::around::landing"]),
    Line::new(
        icrra(7, 1).item(1),
        &[read(
            CERTIFICATES,
            "The passport is valid, and so is the visa where one is needed.",
            "旅券及び、必要な場合には査証が有効であること。",
        )],
    )
    .by(&["spr::landing::examination"]),
    Line::new(
        icrra(7, 1).item(4),
        &[read(
            CERTIFICATES,
            "There is no ground of Article 5 on which landing is denied.",
            "5条の上陸拒否事由に当たらないこと。",
        )],
    )
    .with(&[icrra(5, 1)])
    .by(&["spr::landing::examination"]),
];
