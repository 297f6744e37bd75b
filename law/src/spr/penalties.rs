//! Penalties: Special Act, Articles 31–34.
//!
//! What follows from a breach and on whom it falls. The Act threatens imprisonment or a fine,
//! never both, and for some duties nothing at all.

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

/// SPR 31–34, by the day of the breach.
pub static PENALTIES: &[(Day, PenaltyRow)] = &[(
    day(2012, 7, 9),
    PenaltyRow { months_31: 12, yen_31: 200_000, yen_32: 200_000, yen_33: 50_000, yen_34: 50_000, known: Known::Read },
)];

/// What a breach is threatened with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Penalty {
    /// The provision.
    pub provision: Provision,
    /// The kind.
    pub kind: PenaltyKind,
    /// The longest imprisonment, in months.
    pub max_months: Option<i32>,
    /// The highest fine, in yen.
    pub max_yen: Option<i32>,
}

impl PenaltyRow {
    /// What SPR 31 or 32 threatens the holder with for a breach of `duty`; `None` where no
    /// provision threatens anything (SPR 4, 5, 16(5)).
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
        match (duty.article, duty.paragraph) {
            (12 | 13, 1) | (14, 3) => Some(self.of_31(2)),
            (10, 1) => Some(self.of_32(1)),
            (10, 2) => Some(self.of_32(2)),
            (11, 1) | (16, 1..=4) => Some(self.of_32(3)),
            _ => None,
        }
    }

    /// SPR 34: what threatens a relative of SPR 19(2) who does not act. Not for the options of
    /// 12(2) and 14(1), nor for returns and permissions.
    pub fn on_relative(&self, duty: Provision) -> Option<Penalty> {
        let covered = matches!((duty.article, duty.paragraph), (10, 1 | 2) | (11..=13, 1) | (14, 3));
        covered.then_some(Penalty {
            provision: spr(34, 0),
            kind: PenaltyKind::CivilFine,
            max_months: None,
            max_yen: Some(self.yen_34),
        })
    }

    /// SPR 33: whoever received the permit for another and did not take the certificate.
    pub(crate) fn of_33(&self) -> Penalty {
        Penalty { provision: spr(33, 0), kind: PenaltyKind::CivilFine, max_months: None, max_yen: Some(self.yen_33) }
    }

    /// SPR 31, item `item`.
    pub(crate) fn of_31(&self, item: u8) -> Penalty {
        Penalty {
            provision: spr(31, 0).item(item),
            kind: PenaltyKind::ImprisonmentOrFine,
            max_months: Some(self.months_31),
            max_yen: Some(self.yen_31),
        }
    }

    fn of_32(&self, item: u8) -> Penalty {
        Penalty {
            provision: spr(32, 0).item(item),
            kind: PenaltyKind::Fine,
            max_months: None,
            max_yen: Some(self.yen_32),
        }
    }
}
