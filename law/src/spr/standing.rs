//! Standing: Special Act, Articles 3–6.
//!
//! Who is a special permanent resident (特別永住者): by the law alone on the day the Act
//! commenced, or by permission.

use super::Deadline;
use crate::Set;
use crate::card::statuses::{Table, table};
use crate::chronicle::Matter;
use crate::life::{CommencementStanding, Standing};
use crate::line::{Line, Part, Version, read, said};
use crate::provision::{Known, Provision, icrra, spr, spr_order};
use crate::rows::Numbers;
use crate::time::{Day, OfficeKind, Period, day};

const COMMENCED: Day = day(1991, 11, 1);
const COMMISSIONER: Day = day(2019, 4, 1);
const NEW_FORM: Day = day(2026, 6, 14);

/// What was the Minister's until 2019 and is the Commissioner's since, unread since 2026.
const fn handed_over(old: [&'static str; 2], new: [&'static str; 2]) -> [Version; 3] {
    let ([old_en, old_ja], [en, ja]) = (old, new);
    [read(COMMENCED, old_en, old_ja), read(COMMISSIONER, en, ja), said(NEW_FORM, Known::Derived, en, ja)]
}

const fn carried_on(en: &'static str, ja: &'static str) -> [Version; 2] {
    [read(COMMENCED, en, ja), said(NEW_FORM, Known::Derived, en, ja)]
}

const fn once(en: &'static str, ja: &'static str) -> [Version; 1] {
    [read(COMMENCED, en, ja)]
}

/// SPR 3–6 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(3, 0),
        &once(
            "Somebody of either class of Article 2 to whom an item applied when the Act commenced, on {commencement.commencement:day}, \
             is a special permanent resident by the law alone. Nobody enters this way afterwards.",
            "平和条約国籍離脱者又はその子孫で、この法律の施行（{commencement.commencement:day}）の際に次の各号のいずれかに該当していたものは、\
             申請によらず特別永住者として永住することができる。施行後に該当しても対象とならない。",
        ),
    )
    .rows(&["commencement"])
    .by(&["chronicle::reader::commenced", "spr::standing::statutory"])
    .with(&[spr(2, 1), spr(2, 2), spr(4, 1)]),
    Line::new(spr(3, 0).item(1), &once("Any of the following:", "次のいずれかに該当する者"))
        .by(&["spr::standing::statutory"]),
    Line::new(
        spr(3, 0).item(1).sub(1),
        &once("who stayed under Act No. 126 of 1952, Article 2(6);", "昭和27年法律第126号2条6項により在留していた者"),
    )
    .by(&["spr::standing::statutory"]),
    Line::new(
        spr(3, 0).item(1).sub(2),
        &once("who was permitted treaty permanent residence under Act No. 146 of 1965;", "昭和40年法律第146号による協定永住の許可を受けていた者"),
    )
    .by(&["spr::standing::statutory"]),
    Line::new(
        spr(3, 0).item(1).sub(3),
        &once("who stayed as a permanent resident under the Immigration Control Act as it then stood.", "旧入管法の永住者の在留資格で在留していた者"),
    )
    .by(&["spr::standing::statutory"]),
    Line::new(
        spr(3, 0).item(2),
        &once(
            "Who stayed with the status “child of a person who lost Japanese nationality under the Treaty of Peace”.",
            "旧入管法の「平和条約関連国籍離脱者の子」の在留資格で在留していた者",
        ),
    )
    .by(&["spr::standing::statutory"]),
    Line::new(
        spr(4, 1),
        &handed_over(
            [
                "A descendant who is to stay in Japan by birth or another cause, without having landed, may become a special permanent \
                 resident by permission of the Minister of Justice.",
                "平和条約国籍離脱者の子孫で、出生その他の事由により上陸の手続を経ることなく在留することとなるものは、法務大臣の許可を受けて特別永住者として\
                 永住することができる。",
            ],
            [
                "A descendant who is to stay in Japan by birth or another cause, without having landed, may become a special permanent \
                 resident by permission of the Commissioner.",
                "平和条約国籍離脱者の子孫で、出生その他の事由により上陸の手続を経ることなく在留することとなるものは、出入国在留管理庁長官の許可を受けて\
                 特別永住者として永住することができる。",
            ],
        ),
    )
    .by(&["chronicle::reader::may_apply_for_permission", "chronicle::reader::permitted"])
    .procedures(&[Matter::Permission])
    .with(&[spr(2, 2), spr(18, 1), spr(21, 0)])
    .see(&["Q19"]),
    Line::new(
        spr(4, 2),
        &once(
            "Whoever applies for it within {permission.period} days of the birth or other cause must be given the permission.",
            "出生その他の事由が生じた日から{permission.period}日以内に申請があったときは、許可をするものとする。",
        ),
    )
    .rows(&["permission"])
    .by(&["spr::standing::PERMISSION", "chronicle::reader::filings::file"])
    .procedures(&[Matter::Permission])
    .with(&[spr(4, 1), spr(21, 0)])
    .see(&["Q11"]),
    Line::new(
        spr(4, 3),
        &carried_on(
            "The application is handed in, with its papers, to the mayor of the residence.",
            "許可の申請は、居住地の市区町村長に申請書その他の書類を提出して行う。",
        ),
    )
    .by(&["procedure::PROCEDURES", "view::duties::place"])
    .procedures(&[Matter::Permission])
    .with(&[spr_order(1, 0), spr(18, 1), spr(24, 0)]),
    Line::new(
        spr(4, 4),
        &carried_on(
            "The mayor looks whether the applicant lives there and whether the papers are genuine, and sends them on.",
            "市区町村長は、申請者が申請に係る居住地に居住しているか及び書類の成立の真正を審査し、書類を送付する。",
        ),
    )
    .by(&["procedure::Procedure", "view::duties::competent"])
    .procedures(&[Matter::Permission])
    .with(&[spr(24, 0)]),
    Line::new(
        spr(5, 1),
        &handed_over(
            [
                "Somebody of either class of Article 2 who stays with a status of Appended Table II other than Permanent Resident may become \
                 a special permanent resident by permission of the Minister of Justice.",
                "平和条約国籍離脱者又はその子孫で、入管法別表第二の在留資格（永住者を除く。）で在留するものは、法務大臣の許可を受けて特別永住者として永住する\
                 ことができる。",
            ],
            [
                "Somebody of either class of Article 2 who stays with a status of Appended Table II other than Permanent Resident may become \
                 a special permanent resident by permission of the Commissioner.",
                "平和条約国籍離脱者又はその子孫で、入管法別表第二の在留資格（永住者を除く。）で在留するものは、出入国在留管理庁長官の許可を受けて特別永住者と\
                 して永住することができる。",
            ],
        ),
    )
    .by(&["chronicle::reader::may_apply_under_5", "spr::standing::way_through_5"])
    .procedures(&[Matter::PermissionTableII])
    .with(&[spr(2, 1), spr(2, 2), spr(18, 1)]),
    Line::new(
        spr(5, 2),
        &once("Whoever applies for it must be given the permission, at any time.", "申請があったときは、許可をするものとする。期間の定めはない。"),
    )
    .part(Part::First)
    .by(&["chronicle::reader::filings::applied_under_5"])
    .procedures(&[Matter::PermissionTableII]),
    Line::new(
        spr(5, 2),
        &once(
            "With the permission the status of residence and the period of stay determined before lapse.",
            "許可があったときは、従前の在留資格及び在留期間の決定は、その効力を失う。",
        ),
    )
    .part(Part::Second)
    .by(&["chronicle::reader::permitted", "view::duties::yields"])
    .procedures(&[Matter::PermissionTableII]),
    Line::new(
        spr(5, 3),
        &handed_over(
            ["The application is handed in, with its papers, to the Minister of Justice.", "許可の申請は、法務大臣に申請書その他の書類を提出して行う。"],
            [
                "The application is handed in, with its papers, to the Commissioner.",
                "許可の申請は、出入国在留管理庁長官に申請書その他の書類を提出して行う。",
            ],
        ),
    )
    .by(&["procedure::PROCEDURES", "view::duties::place"])
    .procedures(&[Matter::PermissionTableII])
    .with(&[spr_order(2, 0), spr(18, 1)]),
    Line::new(
        spr(6, 1),
        &carried_on(
            "The permit for a permission under 4(1) is issued through the mayor of the residence.",
            "4条1項の許可をする場合の特別永住許可書は、居住地の市区町村長を経由して交付する。",
        ),
    )
    .by(&["procedure::PROCEDURES", "chronicle::reader::certificates::ready"])
    .procedures(&[Matter::Permission, Matter::ReceiptOfPermit])
    .with(&[spr(7, 2), spr(18, 1), spr(24, 0)]),
    Line::new(
        spr(6, 2),
        &carried_on(
            "The permit for a permission under 5(1) is handed over by an immigration inspector.",
            "5条1項の許可をする場合の特別永住許可書は、入国審査官に交付させる。",
        ),
    )
    .by(&["procedure::PROCEDURES", "view::duties::place"])
    .procedures(&[Matter::PermissionTableII])
    .with(&[spr(7, 3), icrra(2, 0).item(10)]),
];

/// The day of SPR 3.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CommencementRow {
    /// この法律の施行の際: the standing of this day decides, and of no other.
    pub day: Day,
    /// How it is known.
    pub known: Known,
}

impl Numbers for CommencementRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        crate::rows::visit_day("commencement", &mut self.day, visit);
    }

    fn known(&self) -> Known {
        self.known
    }
}

/// SPR 3.
pub static COMMENCEMENT: &[(Day, CommencementRow)] =
    &[(day(1991, 11, 1), CommencementRow { day: day(1991, 11, 1), known: Known::Practice })];

/// SPR 4(2), by the day of the birth or other cause.
pub static PERMISSION: &[(Day, Deadline)] = &[(
    day(1991, 11, 1),
    Deadline {
        provision: spr(4, 2),
        period: Period::days(60),
        calendar: OfficeKind::Municipality,
        known: Known::Read,
        see: &["Q11", "Q19"],
    },
)];

/// SPR 3: the items that make a person of SPR 2 a special permanent resident by the law alone,
/// from the standings held when the Act commenced.
///
/// ```
/// use zairyu_law::{Set, life::CommencementStanding, provision::spr, spr::standing::statutory};
///
/// // 協定永住 on 1991-11-01: 3(i)(b).
/// let held = Set::from_members(&[CommencementStanding::TreatyPermanentResident]);
/// assert_eq!(statutory(held), [spr(3, 0).item(1).sub(2)]);
/// // A status granted in 1995 was not held that day; the class had closed.
/// assert!(statutory(Set::EMPTY).is_empty());
/// ```
pub fn statutory(at_commencement: Set<CommencementStanding>) -> Vec<Provision> {
    at_commencement
        .members()
        .filter_map(|standing| match standing {
            CommencementStanding::Act126 => Some(spr(3, 0).item(1).sub(1)),
            CommencementStanding::TreatyPermanentResident => Some(spr(3, 0).item(1).sub(2)),
            CommencementStanding::PermanentResident => Some(spr(3, 0).item(1).sub(3)),
            CommencementStanding::ChildOfAPersonWhoLostNationality => Some(spr(3, 0).item(2)),
            _ => None,
        })
        .collect()
}

/// Whether SPR 5 is open to a standing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// A status of Appended Table II other than Permanent Resident.
    Open,
    /// Permanent Resident.
    NotForPermanentResidents,
    /// Another status of residence.
    NotTableII,
    /// No status of residence: Japanese, already a special permanent resident, or none.
    Closed,
}

/// SPR 5(1): whether somebody with this standing may apply, as far as the standing goes.
///
/// ```
/// use zairyu_law::life::Standing;
/// use zairyu_law::spr::standing::{Way, way_through_5};
/// assert_eq!(way_through_5(Standing::LongTermResident), Way::Open);
/// assert_eq!(way_through_5(Standing::PermanentResident), Way::NotForPermanentResidents);
/// assert_eq!(way_through_5(Standing::Student), Way::NotTableII);
/// ```
pub fn way_through_5(standing: Standing) -> Way {
    match standing {
        Standing::PermanentResident => Way::NotForPermanentResidents,
        _ => match table(standing) {
            Some(Table::II) => Way::Open,
            Some(_) => Way::NotTableII,
            None => Way::Closed,
        },
    }
}
