//! Days.
#![allow(missing_docs, clippy::arithmetic_side_effects)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day(i32);
impl Day {
    pub const MIN: Day = Day(-719_162);
    pub const MAX: Day = Day(2_932_896);
    pub const fn number(self) -> i32 {
        self.0
    }
}
