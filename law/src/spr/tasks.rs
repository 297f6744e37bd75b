//! Tasks: Special Act, Articles 24 and 25.
//!
//! What the municipality does under this Act it does for the State: Type 1 statutory entrusted
//! functions (第一号法定受託事務). Details are left to Orders.

use crate::line::{Line, read};
use crate::procedure::Authority;
use crate::provision::{Known, Provision, Statute, spr};
use crate::rows::Numbers;
use crate::time::{Day, day};

/// SPR 24 and 25 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(24, 0),
        &[read(
            day(1991, 11, 1),
            "What the municipality does under the paragraphs named here (permission, issue, dwelling, particulars, renewal, \
             reissue, exchange, return for a new certificate) is a Type 1 statutory entrusted function.",
            "特別永住許可、証明書の交付、住居地・記載事項の届出、更新、再交付、交換及び新証明書交付時の返納に関し市区町村が処理する事務は、第一号\
             法定受託事務とする。",
        )],
    )
    .by(&["spr::tasks::ENTRUSTED", "spr::tasks::entrusted"])
    .with(&[Provision::new(Statute::LocalAutonomy, 2, 9).item(1), Provision::new(Statute::SprCabinetOrder, 8, 0)]),
    Line::new(
        spr(25, 0),
        &[read(
            day(1991, 11, 1),
            "Procedures and whatever else the Act needs to be carried out are set by Order of the Ministry of Justice; what mayors \
             do, by Cabinet Order.",
            "この法律の実施の手続その他執行に必要な事項は法務省令で、市区町村長が行う事務については政令で定める。",
        )],
    )
    .by(&["procedure::Procedure", "spr::tasks::mayor"])
    .with(&[Provision::new(Statute::SprOrder, 1, 0), Provision::new(Statute::SprCabinetOrder, 1, 0)]),
];

/// Who acts where this Act names the head of the immigration offices, one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CompetenceRow {
    /// The authority.
    pub authority: Authority,
    /// How it is known.
    pub known: Known,
}

impl Numbers for CompetenceRow {
    fn numbers(&mut self, _: &mut dyn FnMut(&'static str, &mut i32)) {}

    fn known(&self) -> Known {
        self.known
    }
}

/// Who is competent under SPR 4–14 and 16, by the day of the filing. The findings of SPR 22 stay
/// with the Minister of Justice.
pub static COMPETENCE: &[(Day, CompetenceRow)] = &[
    (day(1991, 11, 1), CompetenceRow { authority: Authority::MinisterOfJustice, known: Known::Read }),
    (day(2019, 4, 1), CompetenceRow { authority: Authority::Commissioner, known: Known::Read }),
];

/// The paragraphs of SPR 24: under these the municipality acts for the State. 12(3), 13(2) and
/// 14(4) are named for what they borrow from 11(2) and (3).
pub static ENTRUSTED: &[Provision] = &[
    spr(4, 3),
    spr(4, 4),
    spr(6, 1),
    spr(7, 2),
    spr(10, 1),
    spr(10, 2),
    spr(10, 3),
    spr(11, 1),
    spr(11, 2),
    spr(11, 3),
    spr(12, 1),
    spr(12, 2),
    spr(12, 3),
    spr(13, 1),
    spr(13, 2),
    spr(14, 1),
    spr(14, 3),
    spr(14, 4),
    spr(16, 3),
];

/// SPR 24: whether what the municipality does under `provision` is a Type 1 statutory entrusted
/// function. Permission by birth is filed under 4(3), which stands for 4(1) here.
///
/// ```
/// use zairyu_law::{provision::spr, spr::tasks::entrusted};
/// assert!(entrusted(spr(13, 1)));
/// // A certificate void by expiry goes back to the Commissioner; no municipality takes part.
/// assert!(!entrusted(spr(16, 1)));
/// ```
pub fn entrusted(provision: Provision) -> bool {
    ENTRUSTED.contains(&if provision == spr(4, 1) { spr(4, 3) } else { provision })
}

/// SPR 25, Cabinet Order: what the mayor does with a filing under `provision`. For a permission,
/// writes the day of issue (1) and tells the Commissioner of it (2); for a dwelling, sends the
/// notice on (3) and writes its date (4); for what brings a new certificate, copies the passport
/// shown (5) and tells the Commissioner of the issue (2).
///
/// ```
/// use zairyu_law::provision::{Provision, Statute, spr};
/// use zairyu_law::spr::tasks::mayor;
/// let order = |article| Provision::new(Statute::SprCabinetOrder, article, 0);
/// assert_eq!(mayor(spr(10, 2)), [order(3), order(4)]);
/// // A return by post to the Commissioner passes no mayor.
/// assert!(mayor(spr(16, 1)).is_empty());
/// ```
pub fn mayor(provision: Provision) -> &'static [Provision] {
    match (provision.article, provision.paragraph) {
        (4, _) => &[ORDER_1, ORDER_2],
        (10, _) => &[ORDER_3, ORDER_4],
        (11..=14, _) => &[ORDER_5, ORDER_2],
        _ => &[],
    }
}

const ORDER_1: Provision = Provision::new(Statute::SprCabinetOrder, 1, 0);
const ORDER_2: Provision = Provision::new(Statute::SprCabinetOrder, 2, 0);
const ORDER_3: Provision = Provision::new(Statute::SprCabinetOrder, 3, 0);
const ORDER_4: Provision = Provision::new(Statute::SprCabinetOrder, 4, 0);
const ORDER_5: Provision = Provision::new(Statute::SprCabinetOrder, 5, 0);
