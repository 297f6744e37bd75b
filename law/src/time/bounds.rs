//! A day that the text may leave open.

use serde::Serialize;

use super::Day;

/// A day as far as the text fixes it: on every reading (`surely`), and on some (`possibly`).
///
/// Whoever acts by the `surely` day is right on every reading. For the opening of a window
/// that is the later day, for the end of a period the earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bounds {
    /// The day that is safe on every reading.
    pub surely: Day,
    /// The day that the most generous reading gives.
    pub possibly: Day,
}

impl Bounds {
    /// A day on which all readings agree.
    #[must_use]
    pub const fn exact(day: Day) -> Bounds {
        Bounds { surely: day, possibly: day }
    }

    /// Whether all readings agree.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.surely.number() == self.possibly.number()
    }
}
