//! Whose closed days move a deadline: an office's, nobody's, or the usual ones for a population.

use super::usual_days::wait_as_if_known;
use super::{Day, OfficeDays};

/// What moves a last day that falls on a closed one.
pub trait Calendar {
    /// The first open day on or after `day`.
    fn roll(&self, day: Day) -> Day;
}

impl Calendar for OfficeDays<'_> {
    #[inline(always)]
    fn roll(&self, day: Day) -> Day {
        OfficeDays::roll(self, day)
    }
}

/// No day is closed: a deadline stays where the counting ends.
#[derive(Clone, Copy, Debug)]
pub struct NeverClosed;

impl Calendar for NeverClosed {
    #[inline(always)]
    fn roll(&self, day: Day) -> Day {
        day
    }
}

/// The usual closed days of the known years, one look-up without a branch.
///
/// It is [`OfficeDays::municipality`] from [`FIRST_KNOWN`](super::FIRST_KNOWN) to
/// [`LAST_KNOWN`](super::LAST_KNOWN). Outside those years it answers nonsense: its user sees to
/// it that no such day is asked for, or that the answer is dropped. It keeps [`Day::MAX`].
#[derive(Clone, Copy, Debug)]
pub struct KnownYears;

impl Calendar for KnownYears {
    #[inline(always)]
    fn roll(&self, day: Day) -> Day {
        day.plus(wait_as_if_known(day))
    }
}
