//! Purpose: Special Act, Article 1.
//!
//! The Act makes exceptions to the Immigration Control Act for two classes of people; where it
//! says nothing, that Act applies to them as to everybody.

use crate::line::{Line, read};
use crate::provision::{icrra, spr};
use crate::time::day;

/// SPR 1.
pub static LINES: &[Line] = &[Line::new(
    spr(1, 0),
    &[read(
        day(1991, 11, 1),
        "The Act sets exceptions to the Immigration Control Act for those who lost Japanese nationality under the Treaty of Peace \
         and for their descendants. Where it is silent, the Immigration Control Act applies.",
        "平和条約国籍離脱者及びその子孫について、入管法の特例を定める。特例のない事項には入管法が適用される。",
    )],
)
.with(&[spr(2, 0), icrra(1, 0)])
.because(
    "It states the purpose; nothing is to be decided or done by it.",
    "目的を定める条文であり、判断や手続の対象がない。",
)];
