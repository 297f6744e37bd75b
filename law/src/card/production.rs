//! Carrying and showing the card: ICRRA 23.

use crate::chronicle::Matter;
use crate::life::OfficialKind;
use crate::line::{Line, Part};
use crate::provision::{Known, Provision, icrra, icrra_order, spr};
use crate::rows::Numbers;
use crate::spr::history::since_2012;
use crate::spr::production::must_show as named;
use crate::time::{Day, day};

/// ICRRA 23 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(23, 1),
        &since_2012(
            "A foreign national in Japan carries the passport, or the permit given instead of one, at all times.",
            "本邦に在留する外国人は、常に旅券（仮上陸等の許可を受けた者にあっては、その許可書）を携帯しなければなら\
             ない。",
        ),
    )
    .part(Part::Main)
    .with(&[icrra(23, 5), icrra(76, 0).item(1), spr(17, 4)])
    .see(&["Q22"])
    .by(&["card::penalties::of_the_passport", "chronicle::reader::certificates::asked_to_show"]),
    Line::new(
        icrra(23, 1),
        &since_2012(
            "Not so whoever carries the residence card under 23(2).",
            "2項により在留カードを携帯する者は、旅券を携帯することを要しない。",
        ),
    )
    .part(Part::Proviso)
    .procedures(&[Matter::Carrying])
    .with(&[icrra(23, 2)])
    .see(&["Q22"])
    .by(&["chronicle::reader::certificates::asked_to_show"]),
    Line::new(
        icrra(23, 2),
        &since_2012(
            "A mid-to-long-term resident must take the card that is issued, or that the mayor gives back after \
             writing the dwelling on it, and carries it at all times.",
            "中長期在留者は、交付される在留カード又は住居地を記載して市区町村長から返還される在留カードを受領し、常\
             にこれを携帯しなければならない。",
        ),
    )
    .rows(&["carrying"])
    .procedures(&[Matter::CardReceipt, Matter::CardReceiptBack, Matter::Carrying])
    .with(&[
        icrra(19, 2).branch(7),
        icrra(19, 2).branch(10),
        icrra(23, 5),
        icrra(75, 0).branch(2).item(1),
        icrra(75, 0).branch(3),
        icrra(77, 0).branch(2),
    ])
    .see(&["Q22"])
    .by(&[
        "chronicle::reader::certificates::ready",
        "chronicle::reader::certificates::taken",
        "chronicle::reader::certificates::not_carried",
    ]),
    Line::new(
        icrra(23, 3),
        &since_2012(
            "The passport or the card must be shown when an immigration inspector, an immigration control officer, \
             a police officer, a coast guard officer or another official named by Order asks for it in the course \
             of their duties.",
            "入国審査官、入国警備官、警察官、海上保安官その他法務省令で定める国又は地方公共団体の職員が、その職務の\
             執行に当たり旅券又は在留カードの提示を求めたときは、これを提示しなければならない。",
        ),
    )
    .rows(&["carrying"])
    .procedures(&[Matter::CardProduction])
    .with(&[icrra_order(26, 0), icrra(75, 0).branch(2).item(2), icrra(76, 0).item(2)])
    .see(&["Q22"])
    .by(&["chronicle::reader::certificates::asked_to_show", "card::production::must_show"]),
    Line::new(
        icrra(23, 4),
        &since_2012(
            "An official who asks for the passport or the card carries proof of identity and shows it on request.",
            "旅券又は在留カードの提示を求める職員は、その身分を示す証票を携帯し、請求があるときは、これを提示しなけ\
             ればならない。",
        ),
    )
    .procedures(&[Matter::CardProduction])
    .with(&[icrra(23, 3)])
    .see(&["Q22"])
    .by(&["view::duties::counterpart"]),
    Line::new(
        icrra(23, 5),
        &since_2012(
            "Nobody under the age of {carrying.age} has to carry the passport or the card.",
            "{carrying.age}歳に満たない者は、旅券及び在留カードを携帯することを要しない。",
        ),
    )
    .rows(&["carrying"])
    .procedures(&[Matter::Carrying])
    .with(&[icrra(23, 1), icrra(23, 2)])
    .see(&["Q22", "Q10"])
    .by(&["card::production::CARRYING", "chronicle::reader::certificates::not_carried"]),
];

/// The age of ICRRA 23(5), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CarryingRow {
    /// Nobody under this age has to carry the card or the passport.
    pub age: i32,
    /// How it is known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for CarryingRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("age", &mut self.age);
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// ICRRA 23, by the day.
pub static CARRYING: &[(Day, CarryingRow)] = &[
    (day(2012, 7, 9), CarryingRow { age: 16, known: Known::Read, see: &[] }),
    (day(2026, 6, 14), CarryingRow { age: 16, known: Known::Derived, see: &["Q22"] }),
];

/// ICRRA 23(3), Order 26: the provision by which this official, asking in the course of their duties,
/// must be shown the card; `None` for anybody else. The officials are those of the Special Act.
///
/// ```
/// use zairyu_law::card::production::must_show;
/// use zairyu_law::life::OfficialKind;
/// use zairyu_law::provision::{icrra, icrra_order};
/// assert_eq!(must_show(OfficialKind::PoliceOfficer), Some(icrra(23, 3)));
/// assert_eq!(must_show(OfficialKind::EmploymentOfficeStaff), Some(icrra_order(26, 0)));
/// assert_eq!(must_show(OfficialKind::PrivatePerson), None);
/// ```
pub fn must_show(official: OfficialKind) -> Option<Provision> {
    named(official).map(|by| if by.article == 17 { icrra(23, 3) } else { icrra_order(26, 0) })
}
