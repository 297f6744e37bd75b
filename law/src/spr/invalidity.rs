//! Loss of validity: Special Act, Article 15.
//!
//! 失効. Six grounds; the first that happens ends the certificate, by the law alone.

use crate::chronicle::Holder;
use crate::line::Line;
use crate::provision::{Provision, icrra, spr};
use crate::spr::history::since_2012;
use crate::time::Day;
use serde::Serialize;

/// SPR 15 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(15, 0),
        &since_2012(
            "A certificate loses its validity as soon as one of the items comes true, by the law alone.",
            "証明書は、次のいずれかに該当するときは、その効力を失う。処分を要しない。",
        ),
    )
    .by(&["spr::invalidity::Void", "chronicle::reader::certificates::void"])
    .with(&[spr(16, 0)])
    .see(&["Q9"]),
    Line::new(
        spr(15, 0).item(1),
        &since_2012(
            "The holder ceases to be a special permanent resident.",
            "交付を受けた者が特別永住者でなくなったとき。",
        ),
    )
    .by(&["spr::invalidity::ceased", "chronicle::reader::cease"])
    .with(&[spr(16, 1)]),
    Line::new(spr(15, 0).item(2), &since_2012("Its period of validity is over.", "有効期間が満了したとき。"))
        .by(&["spr::invalidity::expired", "chronicle::reader::expired"])
        .with(&[spr(9, 0), spr(16, 1)])
        .see(&["Q20"]),
    Line::new(
        spr(15, 0).item(3),
        &since_2012(
            "A holder without re-entry permission, real or deemed, has the departure confirmed.",
            "再入国の許可（みなし再入国許可を含む。）を受けていない者が、出国の確認を受けたとき。",
        ),
    )
    .by(&["spr::invalidity::departed", "chronicle::reader::journeys::left"])
    .with(&[spr(16, 2), spr(23, 2), icrra(25, 1)]),
    Line::new(
        spr(15, 0).item(4),
        &since_2012(
            "A holder who left with re-entry permission is not back when it ends.",
            "再入国の許可を受けて出国した者が、その有効期間内に再入国しなかったとき。",
        ),
    )
    .by(&["spr::invalidity::not_back", "chronicle::reader::not_back"])
    .with(&[spr(16, 1), spr(23, 1), spr(23, 2), icrra(26, 1)]),
    Line::new(
        spr(15, 0).item(5),
        &since_2012("A new certificate is issued to the holder.", "新たな証明書の交付を受けたとき。"),
    )
    .by(&["spr::invalidity::replaced", "chronicle::reader::certificates::issued"])
    .with(&[spr(16, 3)]),
    Line::new(spr(15, 0).item(6), &since_2012("The holder dies.", "交付を受けた者が死亡したとき。"))
        .by(&["spr::invalidity::died", "chronicle::reader::died"])
        .with(&[spr(16, 5)]),
];

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
    /// The item of SPR 15 or ICRRA 19-14.
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

    /// The provision, for the document of this holder.
    pub fn provision(self, of: Holder) -> Provision {
        of.invalidity().item(self.item)
    }

    /// The day from which a period that follows is counted, not being counted itself. An end
    /// at 24:00 starts the next period at 00:00, so the day after counts (Civil Code 140, Q20):
    /// 14 days after an expiry on X end on X + 14.
    pub fn arose(self) -> Day {
        self.on
    }
}
