//! The fee for an extension of the period of stay: ICRRA 67.
//!
//! Until September 2026 one amount; since then it goes by the period that is granted.

use super::resident::Stay;
use crate::chronicle::Matter;
use crate::line::{Line, said};
use crate::provision::{Known, icrra};
use crate::rows::Numbers;
use crate::spr::history::CERTIFICATES;
use crate::time::{Day, Period, day};

/// ICRRA 67 line by line, as far as an extension goes.
pub static LINES: &[Line] = &[Line::new(
    icrra(67, 0).item(2),
    &[
        said(
            CERTIFICATES,
            Known::Practice,
            "Who is permitted an extension pays a fee of {extension_fee.yen:yen}, by the day the application was \
             accepted.",
            "在留期間の更新の許可を受ける者は、申請が受理された日により、{extension_fee.yen:yen}の手数料を納める。",
        ),
        said(
            BY_PERIOD,
            Known::Practice,
            "Who is permitted an extension pays a fee by the period granted: up to {extension_fee.months 1} months \
             {extension_fee.fee 1:yen}, up to {extension_fee.months 2} {extension_fee.fee 2:yen}, under \
             {extension_fee.months 3} {extension_fee.fee 3:yen}, just {extension_fee.months 4} \
             {extension_fee.fee 4:yen}, under {extension_fee.months 5} {extension_fee.fee 5:yen}, under \
             {extension_fee.months 6} {extension_fee.fee 6:yen}, and for every longer one \
             {extension_fee.fee 7:yen}. What was accepted before keeps the old fee.",
            "在留期間の更新の許可を受ける者は、許可された期間により次の手数料を納める：{extension_fee.months 1}月以下\
             {extension_fee.fee 1:yen}、{extension_fee.months 2}月以下{extension_fee.fee 2:yen}、\
             {extension_fee.months 3}月未満{extension_fee.fee 3:yen}、{extension_fee.months 4}月\
             {extension_fee.fee 4:yen}、{extension_fee.months 5}月未満{extension_fee.fee 5:yen}、\
             {extension_fee.months 6}月未満{extension_fee.fee 6:yen}、これより長い期間{extension_fee.fee 7:yen}。\
             施行前に受理された申請には従前の額による。",
        ),
    ],
)
.rows(&["extension_fee"])
.procedures(&[Matter::Extension])
.with(&[icrra(21, 2), icrra(21, 3)])
.by(&["card::fees::EXTENSION", "view::duties::fee"])];

/// The Enforcement Order's Article 25 as revised: the fee goes by the period granted.
const BY_PERIOD: Day = day(2026, 10, 1);

/// The fee for one of the periods that may be granted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FeeStep {
    /// For a period of up to so many months; 0 for every longer one.
    pub months: i32,
    /// That length itself among them.
    pub including: bool,
    /// At the counter, in yen.
    pub yen: i32,
}

/// How many steps the table has.
const STEPS: usize = 7;

/// The fee for an extension, one row for each version, at the counter.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ExtensionFeeRow {
    /// Whatever period is granted, in yen; 0 where it goes by the period.
    pub yen: i32,
    /// By the period granted, the shortest first.
    pub by_period: [FeeStep; STEPS],
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

const NAMES: [(&str, &str); STEPS] = [
    ("months 1", "fee 1"),
    ("months 2", "fee 2"),
    ("months 3", "fee 3"),
    ("months 4", "fee 4"),
    ("months 5", "fee 5"),
    ("months 6", "fee 6"),
    ("months 7", "fee 7"),
];

impl Numbers for ExtensionFeeRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        if self.yen > 0 {
            visit("yen", &mut self.yen);
        }
        for (step, (months, fee)) in self.by_period.iter_mut().zip(NAMES) {
            if step.months > 0 {
                visit(months, &mut step.months);
            }
            if step.yen > 0 {
                visit(fee, &mut step.yen);
            }
        }
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

const fn to(months: i32, yen: i32) -> FeeStep {
    FeeStep { months, including: true, yen }
}

const fn under(months: i32, yen: i32) -> FeeStep {
    FeeStep { months, including: false, yen }
}

const ONE_FEE: ExtensionFeeRow =
    ExtensionFeeRow { yen: 4_000, by_period: [to(0, 0); STEPS], known: Known::Practice, see: &[] };

/// ICRRA 67(ii) with Article 25 of the Enforcement Order, by the day the application is accepted.
pub static EXTENSION: &[(Day, ExtensionFeeRow)] = &[
    (day(2012, 7, 9), ONE_FEE),
    (day(2025, 4, 1), ExtensionFeeRow { yen: 6_000, ..ONE_FEE }),
    (
        BY_PERIOD,
        ExtensionFeeRow {
            yen: 0,
            by_period: [
                to(3, 10_000),
                to(6, 18_000),
                under(12, 25_000),
                to(12, 33_000),
                under(36, 48_000),
                under(60, 64_000),
                to(0, 75_000),
            ],
            ..ONE_FEE
        },
    ),
];

impl ExtensionFeeRow {
    /// The least and the most that it can come to.
    pub fn bounds(&self) -> (i32, i32) {
        let fees = self.by_period.iter().map(|step| step.yen);
        match (self.yen, fees.clone().min(), fees.max()) {
            (0, Some(least), Some(most)) => (least, most),
            (yen, ..) => (yen, yen),
        }
    }

    /// The fee for a period that was granted.
    ///
    /// ```
    /// use zairyu_law::card::{fees::EXTENSION, resident::Stay};
    /// use zairyu_law::life::{Length, StayPeriod};
    /// let (_, row) = EXTENSION[2];
    /// let years = |years| Stay::Period(StayPeriod::For(Length { years, ..Length::default() }));
    /// // One year has a fee of its own; three years are no longer under three.
    /// assert_eq!((row.of(years(1)), row.of(years(3)), row.of(years(5))), (33_000, 64_000, 75_000));
    /// ```
    pub fn of(&self, granted: Stay) -> i32 {
        if self.yen > 0 {
            return self.yen;
        }
        let within = |step: &&FeeStep| {
            step.months == 0 || !granted.longer(step.months) && (step.including || !granted.at_least(step.months))
        };
        self.by_period.iter().find(within).map_or(0, |step| step.yen)
    }
}

impl FeeStep {
    /// The length it goes up to; `None` for every longer one.
    pub fn up_to(&self) -> Option<Period> {
        match self.months {
            0 => None,
            months if months % 12 == 0 => Some(Period::years(months.saturating_div(12))),
            months => Some(Period::months(months)),
        }
    }
}
