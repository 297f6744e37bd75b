//! Changes of particulars: Special Act, Article 11.
//!
//! Name, date of birth, gender, nationality or region: a change of one of the four is
//! notified, and a new certificate follows. Nothing else that changes is.

use super::Deadline;
use crate::Set;
use crate::chronicle::Matter;
use crate::life::Particular;
use crate::line::{Line, Text};
use crate::provision::{Known, spr, spr_order};
use crate::spr::history::{addressed, cabinet_order, since_2012};
use crate::time::{Day, OfficeKind, Period, day};

/// SPR 11 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(11, 1),
        &addressed(
            Text {
                en: "Whose name, date of birth, gender, or nationality or region changes notifies the Minister of Justice of it \
                     through the mayor of the residence within {particulars.period} days of the change.",
                ja: "氏名、生年月日、性別又は国籍・地域に変更を生じた者は、その日から{particulars.period}日以内に、居住地の市区町村長を経由して、\
                     変更を法務大臣に届け出る。",
            },
            Text {
                en: "Whose name, date of birth, gender, or nationality or region changes notifies the Commissioner of it through the \
                     mayor of the residence within {particulars.period} days of the change.",
                ja: "氏名、生年月日、性別又は国籍・地域に変更を生じた者は、その日から{particulars.period}日以内に、居住地の市区町村長を経由して、\
                     変更を出入国在留管理庁長官に届け出る。",
            },
        ),
    )
    .rows(&["particulars"])
    .by(&["spr::particulars::must_notify", "chronicle::reader::changed"])
    .procedures(&[Matter::Particulars])
    .with(&[spr(8, 1).item(1), spr(19, 1), spr_order(7, 0), spr(31, 0).item(1), spr(32, 0).item(3), spr(34, 0)])
    .see(&["Q7", "Q9"]),
    Line::new(
        spr(11, 2),
        &addressed(
            Text {
                en: "On that notice the Minister of Justice issues a new certificate through the mayor of the residence.",
                ja: "前項の届出があったときは、法務大臣は、居住地の市区町村長を経由して、新たな証明書を交付する。",
            },
            Text {
                en: "On that notice the Commissioner issues a new certificate through the mayor of the residence.",
                ja: "前項の届出があったときは、出入国在留管理庁長官は、居住地の市区町村長を経由して、新たな証明書を交付する。",
            },
        ),
    )
    .by(&["chronicle::reader::certificates::issued", "procedure::PROCEDURES"])
    .with(&[spr(9, 0).item(2), spr(15, 0).item(5), spr(16, 3), spr(17, 1)])
    .see(&["Q9"]),
    Line::new(
        spr(11, 3),
        &since_2012(
            "The mayor who issues it writes the day of issue on it.",
            "市区町村長は、証明書を交付するときは、これに交付年月日を記載する。",
        ),
    )
    .by(&["chronicle::reader::certificates::expiry"])
    .with(&[spr(9, 0).item(1), cabinet_order(1, 0), cabinet_order(2, 1)])
    .see(&["Q9"]),
];

/// SPR 11(1), by the day of the change.
pub static CHANGE: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), CHANGE_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q9", "Q7"], ..CHANGE_2012 }),
];

const CHANGE_2012: Deadline = Deadline {
    provision: spr(11, 1),
    period: Period::days(14),
    calendar: OfficeKind::Municipality,
    known: Known::Read,
    see: &["Q7"],
};

/// SPR 11(1) with 8(1)(i): whether one of the changed particulars must be notified.
///
/// ```
/// use zairyu_law::{Set, life::Particular, spr::particulars::must_notify};
/// assert!(must_notify(Set::from_members(&[Particular::Name])));
/// // An alias (通称名) is on no certificate.
/// assert!(!must_notify(Set::from_members(&[Particular::Other])));
/// ```
pub fn must_notify(changed: Set<Particular>) -> bool {
    changed.members().any(|p| p != Particular::Other)
}
