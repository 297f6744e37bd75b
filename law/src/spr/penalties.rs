//! Penalties: Special Act, Articles 31–34.
//!
//! What follows from a breach and on whom it falls. The Act threatens imprisonment or a fine,
//! never both, and for some duties nothing at all.

use crate::life::Punishment;
use crate::line::{Line, Version, read, said};
use crate::provision::{Known, Provision, spr};
use crate::rows::Numbers;
use crate::time::{Day, day};
use crate::words::words;

words! {
    /// Kinds of penalty.
    pub enum PenaltyKind {
        /// 懲役, since 2025-06-01 拘禁刑.
        Imprisonment = "imprisonment",
        /// Either of the two.
        ImprisonmentOrFine = "imprisonment-or-fine",
        /// 罰金.
        Fine = "fine",
        /// 過料, no crime.
        CivilFine = "civil-fine",
    }
}

const INTRODUCED: Day = day(2012, 7, 9);
const ONE_IMPRISONMENT: Day = day(2025, 6, 1);

/// The same words since the certificates were introduced.
const fn since(en: &'static str, ja: &'static str) -> [Version; 1] {
    [read(INTRODUCED, en, ja)]
}

/// SPR 31–34 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(31, 0),
        &[
            read(
                INTRODUCED,
                "The acts of the items of this article: imprisonment up to {penalties.months of 31:months} or a fine up to \
                 {penalties.yen of 31:yen}.",
                "この条各号のいずれかに該当する者は、{penalties.months of 31:months}以下の懲役又は{penalties.yen of 31:yen}以下の罰金に処する。",
            ),
            said(
                ONE_IMPRISONMENT,
                Known::Unverified,
                "The acts of the items of this article: imprisonment up to {penalties.months of 31:months} or a fine up to \
                 {penalties.yen of 31:yen}.",
                "この条各号のいずれかに該当する者は、{penalties.months of 31:months}以下の拘禁刑又は{penalties.yen of 31:yen}以下の罰金に処する。",
            ),
        ],
    )
    .rows(&["penalties"])
    .by(&["spr::penalties::of_31"])
    .with(&[spr(34, 0)]),
    Line::new(
        spr(31, 0).item(1),
        &since(
            "A false notice of the dwelling or of a change of particulars.",
            "10条1項若しくは2項又は11条1項の届出に関し虚偽の届出をした者。",
        ),
    )
    .by(&["view::around::false_notices"])
    .with(&[spr(10, 1), spr(10, 2), spr(11, 1)]),
    Line::new(
        spr(31, 0).item(2),
        &since(
            "Not applying for a renewal in its window, for a reissue after a loss, or as ordered.",
            "12条1項、13条1項又は14条3項の規定に違反した者。",
        ),
    )
    .by(&["spr::penalties::THREATS"])
    .with(&[spr(12, 1), spr(13, 1), spr(14, 3)]),
    Line::new(
        spr(31, 0).item(3),
        &since("Not taking the certificate.", "17条1項の規定に違反して証明書を受領しなかった者。"),
    )
    .by(&["spr::penalties::THREATS"])
    .with(&[spr(17, 1)]),
    Line::new(
        spr(31, 0).item(4),
        &since("Refusing to show the certificate.", "17条2項の規定に違反して証明書の提示を拒んだ者。"),
    )
    .by(&["spr::penalties::THREATS", "view::around::refusals"])
    .with(&[spr(17, 2)]),
    Line::new(
        spr(32, 0),
        &since(
            "The acts of the items of this article: a fine up to {penalties.yen of 32:yen}.",
            "この条各号のいずれかに該当する者は、{penalties.yen of 32:yen}以下の罰金に処する。",
        ),
    )
    .rows(&["penalties"])
    .by(&["spr::penalties::of_32"]),
    Line::new(
        spr(32, 0).item(1),
        &since("Not notifying the first dwelling.", "10条1項の規定に違反して住居地を届け出なかった者。"),
    )
    .by(&["spr::penalties::THREATS"])
    .with(&[spr(10, 1)]),
    Line::new(
        spr(32, 0).item(2),
        &since("Not notifying a new dwelling.", "10条2項の規定に違反して新住居地を届け出なかった者。"),
    )
    .by(&["spr::penalties::THREATS"])
    .with(&[spr(10, 2)]),
    Line::new(
        spr(32, 0).item(3),
        &since(
            "Not notifying a change of particulars; not returning a certificate, except one that the dead leave.",
            "11条1項又は16条（5項を除く。）の規定に違反した者。",
        ),
    )
    .by(&["spr::penalties::THREATS"])
    .with(&[spr(11, 1), spr(16, 1), spr(16, 5)]),
    Line::new(
        spr(33, 0),
        &since(
            "Who takes the permit for another and not the certificate with it: a civil fine up to {penalties.yen of 33:yen}.",
            "18条4項の規定に違反した者は、{penalties.yen of 33:yen}以下の過料に処する。",
        ),
    )
    .rows(&["penalties"])
    .by(&["spr::penalties::of_33", "view::around::certificates_left_behind"])
    .with(&[spr(18, 4)]),
    Line::new(
        spr(34, 0),
        &since(
            "A relative who must act for the holder under 19(2) and does not, applications under 12(2) and 14(1) excepted: a civil fine \
             up to {penalties.yen of 34:yen}.",
            "19条2項各号に掲げる者が届出等（12条2項又は14条1項の申請を除く。）を怠ったときは、{penalties.yen of 34:yen}以下の過料に処する。",
        ),
    )
    .rows(&["penalties"])
    .by(&["spr::penalties::on_relative"])
    .with(&[spr(19, 2)]),
];

/// The most that SPR 31 to 34 threaten, one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PenaltyRow {
    /// SPR 31: months of imprisonment.
    pub months_31: i32,
    /// SPR 31: or a fine, in yen.
    pub yen_31: i32,
    /// SPR 32: a fine, in yen.
    pub yen_32: i32,
    /// SPR 33: a civil fine, in yen.
    pub yen_33: i32,
    /// SPR 34: a civil fine, in yen.
    pub yen_34: i32,
    /// The imprisonment of that time.
    pub prison: Punishment,
    /// How the numbers are known.
    pub known: Known,
}

impl Numbers for PenaltyRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("months of 31", &mut self.months_31);
        visit("yen of 31", &mut self.yen_31);
        visit("yen of 32", &mut self.yen_32);
        visit("yen of 33", &mut self.yen_33);
        visit("yen of 34", &mut self.yen_34);
    }

    fn known(&self) -> Known {
        self.known
    }
}

const PENALTIES_2012: PenaltyRow = PenaltyRow {
    months_31: 12,
    yen_31: 200_000,
    yen_32: 200_000,
    yen_33: 50_000,
    yen_34: 50_000,
    prison: Punishment::ImprisonmentWithWork,
    known: Known::Read,
};

/// SPR 31–34, by the day of the breach.
pub static PENALTIES: &[(Day, PenaltyRow)] = &[
    (INTRODUCED, PENALTIES_2012),
    (ONE_IMPRISONMENT, PenaltyRow { prison: Punishment::Imprisonment, known: Known::Unverified, ..PENALTIES_2012 }),
];

/// What a breach of one provision carries, and on whom it falls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Carries {
    /// The duty, or what looks like one.
    pub duty: Provision,
    /// On the holder: the article and item of the penalty.
    pub holder: Option<Provision>,
    /// On the relative of 19(2): whether SPR 34 threatens them.
    pub relative: bool,
}

const fn carries(duty: Provision, holder: Option<Provision>, relative: bool) -> Carries {
    Carries { duty, holder, relative }
}

/// Which breach carries what (SPR 31, 32, 34); what carries nothing at all stands there too.
pub static THREATS: &[Carries] = &[
    carries(spr(4, 1), None, false),
    carries(spr(5, 1), None, false),
    carries(spr(10, 1), Some(spr(32, 0).item(1)), true),
    carries(spr(10, 2), Some(spr(32, 0).item(2)), true),
    carries(spr(11, 1), Some(spr(32, 0).item(3)), true),
    carries(spr(12, 1), Some(spr(31, 0).item(2)), true),
    carries(spr(12, 2), None, false),
    carries(spr(13, 1), Some(spr(31, 0).item(2)), true),
    carries(spr(14, 1), None, false),
    carries(spr(14, 3), Some(spr(31, 0).item(2)), true),
    carries(spr(16, 1), Some(spr(32, 0).item(3)), false),
    carries(spr(16, 2), Some(spr(32, 0).item(3)), false),
    carries(spr(16, 3), Some(spr(32, 0).item(3)), false),
    carries(spr(16, 4), Some(spr(32, 0).item(3)), false),
    carries(spr(16, 5), None, false),
    carries(spr(17, 1), Some(spr(31, 0).item(3)), true),
    carries(spr(17, 2), Some(spr(31, 0).item(4)), false),
    carries(spr(18, 1), None, false),
    carries(spr(19, 1), None, false),
];

/// What a breach is threatened with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Penalty {
    /// The provision.
    pub provision: Provision,
    /// The kind.
    pub kind: PenaltyKind,
    /// The shortest imprisonment, in months.
    pub min_months: Option<i32>,
    /// The longest imprisonment, in months.
    pub max_months: Option<i32>,
    /// The highest fine, in yen.
    pub max_yen: Option<i32>,
    /// The imprisonment of that time, where there is one.
    pub prison: Option<Punishment>,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl PenaltyRow {
    /// What SPR 31 or 32 threatens the holder with for a breach of `duty`; `None` where no
    /// provision threatens anything (SPR 4, 5, 12(2), 14(1), 16(5), appearance as such).
    ///
    /// ```
    /// use zairyu_law::{provision::spr, spr::penalties::PENALTIES};
    /// let (_, row) = PENALTIES[0];
    /// // A renewal not applied for: 31(ii). A dwelling not notified: 32(ii), a fine alone.
    /// assert_eq!(row.on_holder(spr(12, 1)).unwrap().provision, spr(31, 0).item(2));
    /// assert_eq!(row.on_holder(spr(10, 2)).unwrap().max_months, None);
    /// // An early renewal is an option, and nothing punishes not using it.
    /// assert_eq!(row.on_holder(spr(12, 2)), None);
    /// ```
    pub fn on_holder(&self, duty: Provision) -> Option<Penalty> {
        let carried = THREATS.iter().find(|threat| threat.duty == duty)?.holder?;
        Some(if carried.article == 31 { self.of_31(carried.item) } else { self.of_32(carried.item) })
    }

    /// SPR 34: what threatens a relative of SPR 19(2) who does not act. Not for the options of
    /// 12(2) and 14(1), nor for returns and permissions.
    pub fn on_relative(&self, duty: Provision) -> Option<Penalty> {
        let covered = THREATS.iter().any(|threat| threat.duty == duty && threat.relative);
        covered.then_some(self.fine(spr(34, 0), PenaltyKind::CivilFine, self.yen_34))
    }

    /// SPR 33: whoever received the permit for another and did not take the certificate.
    pub(crate) fn of_33(&self) -> Penalty {
        self.fine(spr(33, 0), PenaltyKind::CivilFine, self.yen_33)
    }

    /// SPR 31, item `item`.
    pub(crate) fn of_31(&self, item: u8) -> Penalty {
        Penalty {
            provision: spr(31, 0).item(item),
            kind: PenaltyKind::ImprisonmentOrFine,
            min_months: None,
            max_months: Some(self.months_31),
            max_yen: Some(self.yen_31),
            prison: Some(self.prison),
            see: self.see(),
        }
    }

    /// SPR 32, item `item`.
    fn of_32(&self, item: u8) -> Penalty {
        self.fine(spr(32, 0).item(item), PenaltyKind::Fine, self.yen_32)
    }

    fn fine(&self, provision: Provision, kind: PenaltyKind, yen: i32) -> Penalty {
        Penalty {
            provision,
            kind,
            min_months: None,
            max_months: None,
            max_yen: Some(yen),
            prison: None,
            see: self.see(),
        }
    }
}
