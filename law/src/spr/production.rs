//! Receipt and production: Special Act, Article 17.
//!
//! A certificate must be taken when it is issued or given back, and shown to certain officials
//! who ask for it in the course of their duties. Nobody has to carry it.

use crate::chronicle::Matter;
use crate::life::OfficialKind;
use crate::line::{Line, Version, read, said};
use crate::provision::{Known, Provision, icrra, spr, spr_order};
use crate::rows::Numbers;
use crate::time::{Day, day};

const fn carried_on(en: &'static str, ja: &'static str) -> [Version; 2] {
    [read(day(2012, 7, 9), en, ja), said(day(2026, 6, 14), Known::Derived, en, ja)]
}

/// SPR 17 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(17, 1),
        &carried_on(
            "A special permanent resident must take the certificate that is issued, or that the mayor gives back after writing the \
             dwelling on it.",
            "特別永住者は、交付される証明書又は住居地を記載して市区町村長から返還される証明書を受領しなければならない。",
        ),
    )
    .rows(&["demand"])
    .by(&["chronicle::reader::certificates::ready"])
    .procedures(&[Matter::Receipt, Matter::ReceiptBack])
    .with(&[spr(10, 3), spr(11, 2), spr(19, 1), spr(31, 0).item(3), spr(34, 0)])
    .see(&["Q9"]),
    Line::new(
        spr(17, 2),
        &carried_on(
            "A special permanent resident must show the certificate when an immigration inspector, an immigration control officer, \
             a police officer, a coast guard officer or another official named by Order asks for it in the course of their duties.",
            "特別永住者は、入国審査官、入国警備官、警察官、海上保安官その他法務省令で定める国又は地方公共団体の職員が、その職務の執行に当たり\
             証明書の提示を求めたときは、これを提示しなければならない。",
        ),
    )
    .rows(&["demand"])
    .by(&["spr::production::must_show", "chronicle::reader::certificates::asked_to_show"])
    .procedures(&[Matter::Production])
    .with(&[spr_order(15, 0), spr(31, 0).item(4)])
    .see(&["Q9"]),
    Line::new(
        spr(17, 3),
        &carried_on(
            "An official who asks for the certificate carries proof of identity and shows it on request.",
            "証明書の提示を求める職員は、その身分を示す証票を携帯し、請求があるときは、これを提示しなければならない。",
        ),
    )
    .procedures(&[Matter::Production])
    .by(&["view::duties::counterpart"])
    .with(&[spr(17, 2)]),
    Line::new(
        spr(17, 4),
        &carried_on(
            "The duty of foreign nationals to carry the passport at all times does not apply to special permanent residents, nor does \
             its penalty. Nothing makes them carry the certificate.",
            "旅券の常時携帯義務（これに係る罰則を含む。）は、特別永住者には適用しない。証明書の携帯を義務付ける規定もない。",
        ),
    )
    .by(&["view::around::absences"])
    .with(&[icrra(23, 1)]),
];

/// SPR 17, by the day of the demand: it sets no number.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct DemandRow {
    /// How the article is known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for DemandRow {
    fn numbers(&mut self, _: &mut dyn FnMut(&'static str, &mut i32)) {}

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// SPR 17, by the day the certificate waits or is asked for.
pub static DEMAND: &[(Day, DemandRow)] = &[
    (day(2012, 7, 9), DemandRow { known: Known::Read, see: &[] }),
    (day(2026, 6, 14), DemandRow { known: Known::Derived, see: &["Q9"] }),
];

/// SPR 17(2), Order 15: the provision by which this official, asking in the course of their
/// duties, must be shown the certificate; `None` for anybody else.
///
/// ```
/// use zairyu_law::life::OfficialKind;
/// use zairyu_law::provision::{spr, spr_order};
/// use zairyu_law::spr::production::must_show;
///
/// assert_eq!(must_show(OfficialKind::PoliceOfficer), Some(spr(17, 2)));
/// // Named by the Order, not by the Act.
/// assert_eq!(must_show(OfficialKind::CustomsOfficial), Some(spr_order(15, 0)));
/// // A hotel, a landlord, an employer.
/// assert_eq!(must_show(OfficialKind::PrivatePerson), None);
/// ```
pub fn must_show(official: OfficialKind) -> Option<Provision> {
    match official {
        OfficialKind::ImmigrationInspector
        | OfficialKind::ImmigrationControlOfficer
        | OfficialKind::PoliceOfficer
        | OfficialKind::CoastGuardOfficer => Some(spr(17, 2)),
        OfficialKind::CustomsOfficial
        | OfficialKind::PublicSecurityInvestigator
        | OfficialKind::NarcoticsControlOfficer
        | OfficialKind::ResidentRegisterStaff
        | OfficialKind::EmploymentOfficeStaff => Some(spr_order(15, 0)),
        OfficialKind::OtherOfficial | OfficialKind::PrivatePerson => None,
    }
}
