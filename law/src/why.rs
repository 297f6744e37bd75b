//! The sink of reasons, and its absence.
//!
//! Every rule is generic over [`Why`]. With [`Reasons`] it leaves its steps as data: the
//! provision, what was found, and the counting. With [`NoWhy`] the compiler removes them and
//! the same rule runs over a population.

use crate::provision::Provision;
use crate::time::{Bounds, Counting, Day};
use serde::Serialize;

/// Where a rule leaves its steps.
pub trait Why {
    /// Leaves one step, if anybody listens.
    fn step(&mut self, provision: Provision, said: impl FnOnce() -> Said);

    /// How many steps were left so far; two marks enclose the steps of one conclusion.
    fn mark(&self) -> u32;
}

/// Nobody listens.
#[derive(Clone, Copy, Default, Debug)]
pub struct NoWhy;

impl Why for NoWhy {
    #[inline(always)]
    fn step(&mut self, _: Provision, _: impl FnOnce() -> Said) {}

    #[inline(always)]
    fn mark(&self) -> u32 {
        0
    }
}

/// The steps left, in order.
#[derive(Clone, Default, Debug)]
pub struct Reasons {
    /// Every step.
    pub steps: Vec<Step>,
}

impl Why for Reasons {
    fn step(&mut self, provision: Provision, said: impl FnOnce() -> Said) {
        self.steps.push(Step { provision, said: said() });
    }

    fn mark(&self) -> u32 {
        u32::try_from(self.steps.len()).unwrap_or(u32::MAX)
    }
}

/// The steps of one conclusion: `from..to` of [`Reasons::steps`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Steps {
    /// The first step.
    pub from: u32,
    /// One past the last step.
    pub to: u32,
}

/// One step of a conclusion.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// The provision it applies.
    pub provision: Provision,
    /// What it found.
    #[serde(flatten)]
    pub said: Said,
}

/// What a step found, as data; the sentences live with the words of each language.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "step", rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the fields are the operands of the sentence each variant documents")]
pub enum Said {
    /// A period ran from a day and ended on another.
    Counted { counting: Counting },
    /// Learned of abroad: the period starts with the first entry after it.
    StartsAtEntry { learned: Day, entered: Day },
    /// Learned of abroad, and no entry since: the period has not started.
    AwaitsEntry { learned: Day },
    /// Learned of in Japan: the period starts there.
    StartsAtLearning { learned: Day },
    /// Under an age on a day.
    Under { age: i32, on: Day, from: Day },
    /// Of an age on a day.
    OfAge { age: i32, on: Day, from: Day },
    /// The expiry is a birthday, or the day before it.
    AtBirthday { age: i32, eve: bool, day: Day },
    /// The expiry is the nth birthday after a day.
    AtBirthdayAfter { after: Day, birthdays: i32, first: Day, day: Day },
    /// The text names no case for this certificate; the nearest is used.
    TextSilent { see: &'static str },
    /// The day printed on the certificate is taken.
    Printed { printed: Day, computed: Option<Day> },
    /// A window opens some months before a day, and ends with it.
    WindowOpens { expiry: Day, months: i32, opens: Bounds },
    /// A filing met the duty.
    Filed { on: Day, due: Option<Day> },
    /// A filing came before the window and so did not meet the duty.
    FiledTooEarly { on: Day, opens: Day },
    /// A certificate lost its validity.
    Void { item: u8, on: Day },
    /// Special re-entry permission is deemed granted.
    DeemedReEntry { left: Day },
    /// Special re-entry permission is not deemed granted.
    NotDeemedReEntry { left: Day, because: &'static str },
    /// The last day to come back.
    ComeBackBy { left: Day, last: Bounds },
    /// A special permanent resident from a day on.
    BecameSpecialPermanentResident { on: Day },
    /// No longer one, from the end of a day.
    CeasedToBeOne { on: Day, because: &'static str },
    /// A person lost Japanese nationality under the treaty and resided here throughout.
    LostNationality { person: String },
    /// A person is the child of one who did.
    ChildOf { person: String, of: String },
    /// A generation passed the test: this parent was born here as a descendant and resided until the birth.
    GenerationHolds { person: String, parent: String },
    /// A generation failed it.
    GenerationFails { person: String },
    /// Born outside Japan.
    BornAbroad { person: String },
    /// No ancestor lost nationality under the treaty.
    NoSuchAncestor { person: String },
    /// An office or a paper settled the class.
    ClassFound { person: String },
    /// A sentence stands so under an item of SPR 22(1).
    Ground { ground: crate::spr::deportation::Ground },
    /// A re-entry permit runs at most to a day.
    PermitCeiling { from: Day, last: Bounds, extended: bool },
    /// Whether somebody with a status of residence is a mid-to-long-term resident.
    Resident { is: bool },
    /// The card ends with the period of stay.
    EndsWithTheStay { until: Day },
    /// The card ends so many years after the issue, its day being the first.
    YearsFromIssue { issued: Day, years: i32, day: Day },
    /// A pending application keeps the stay lawful some months longer.
    SpecialPeriod { until: Day, months: i32, last: Day },
    /// The period of stay ended.
    StayEnded { on: Day },
    /// Re-entry permission does not outlast the period of stay.
    NotBeyondTheStay { stay: Day },
    /// Something fell away.
    FellAway { on: Day, because: &'static str },
}
