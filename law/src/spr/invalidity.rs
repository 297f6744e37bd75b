//! Loss of validity: Special Act, Article 15.
//!
//! 失効. Six grounds; the first that happens ends the certificate, by the law alone.

use crate::provision::{Provision, spr};
use crate::time::Day;
use serde::Serialize;

/// Whether a thing that ends on a day ends during it or with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ends {
    /// At a moment of the day: an issue, a departure, a death.
    During,
    /// At 24:00 of the day: an expiry, the last day to come back.
    EndOf,
}

/// The end of a certificate: which ground, and the last day on which it was valid at any moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Void {
    /// The item of SPR 15.
    pub item: u8,
    /// The day.
    pub on: Day,
    /// At what moment of it.
    pub ends: Ends,
}

impl Void {
    /// SPR 15(i): the holder ceased to be a special permanent resident during `on`.
    pub fn ceased(on: Day) -> Void {
        Void { item: 1, on, ends: Ends::During }
    }

    /// SPR 15(ii): the period of validity expired with `on`.
    pub fn expired(on: Day) -> Void {
        Void { item: 2, on, ends: Ends::EndOf }
    }

    /// SPR 15(iii): departure without re-entry permission was confirmed.
    pub fn departed(on: Day) -> Void {
        Void { item: 3, on, ends: Ends::During }
    }

    /// SPR 15(iv): the holder was not back when the re-entry permission ended with `on`.
    pub fn not_back(on: Day) -> Void {
        Void { item: 4, on, ends: Ends::EndOf }
    }

    /// SPR 15(v): a new certificate was issued.
    pub fn replaced(on: Day) -> Void {
        Void { item: 5, on, ends: Ends::During }
    }

    /// SPR 15(vi): the holder died.
    pub fn died(on: Day) -> Void {
        Void { item: 6, on, ends: Ends::During }
    }

    /// The provision.
    pub fn provision(self) -> Provision {
        spr(15, 0).item(self.item)
    }

    /// The day from which a period that follows is counted, not being counted itself. An end
    /// at 24:00 starts the next period at 00:00, so the day after counts (Civil Code 140, Q20):
    /// 14 days after an expiry on X end on X + 14.
    pub fn arose(self) -> Day {
        self.on
    }
}
