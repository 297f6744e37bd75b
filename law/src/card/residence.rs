//! The dwelling on the card: ICRRA 19-7, 19-8 and 19-9.
//!
//! Told to the municipality: the first dwelling after a landing, the first of somebody who became a
//! mid-to-long-term resident in Japan, and every new one. A resident-register notice counts as one if
//! the card is handed in with it.

use super::article_19;
use crate::Set;
use crate::chronicle::Matter;
use crate::life::Paper;
use crate::line::{Line, Text};
use crate::provision::{Known, Provision, Statute, icrra};
use crate::spr::Deadline;
use crate::spr::history::{addressed, since_2012};
use crate::spr::residence::Counts;
use crate::time::{Day, OfficeKind, Period, day};

/// ICRRA 19-6 – 19-9 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 0).branch(6),
        &addressed(
            Text {
                en: "The Minister of Justice has an immigration inspector issue a card to whoever becomes a \
                     mid-to-long-term resident by a landing permission that decides a status.",
                ja: "法務大臣は、在留資格の決定を伴う上陸の許可により中長期在留者となった者に対し、入国審査官に在留\
                     カードを交付させる。",
            },
            Text {
                en: "The Commissioner has an immigration inspector issue a card to whoever becomes a \
                     mid-to-long-term resident by a landing permission that decides a status.",
                ja: "出入国在留管理庁長官は、在留資格の決定を伴う上陸の許可により中長期在留者となった者に対し、入国\
                     審査官に在留カードを交付させる。",
            },
        ),
    )
    .with(&[icrra(19, 0).branch(3), icrra(19, 1).branch(7)])
    .see(&["Q22"])
    .by(&["view::issue", "chronicle::reader::certificates::issued"]),
    Line::new(
        icrra(19, 1).branch(7),
        &addressed(
            Text {
                en: "Whoever was issued a card on landing notifies the Minister of Justice of the dwelling within \
                     {card_dwelling.period} days of settling on one, handing the card in to the mayor of that \
                     place, who passes the notice on.",
                ja: "上陸に伴い在留カードの交付を受けた中長期在留者は、住居地を定めた日から{card_dwelling.period}日\
                     以内に、その市区町村長に在留カードを提出した上、市区町村長を経由して、住居地を法務大臣に届け出\
                     る。",
            },
            Text {
                en: "Whoever was issued a card on landing notifies the Commissioner of the dwelling within \
                     {card_dwelling.period} days of settling on one, handing the card in to the mayor of that \
                     place, who passes the notice on.",
                ja: "上陸に伴い在留カードの交付を受けた中長期在留者は、住居地を定めた日から{card_dwelling.period}日\
                     以内に、その市区町村長に在留カードを提出した上、市区町村長を経由して、住居地を出入国在留管理庁\
                     長官に届け出る。",
            },
        ),
    )
    .rows(&["card_dwelling"])
    .procedures(&[Matter::CardFirstDwelling])
    .with(&[
        icrra(19, 0).branch(6),
        icrra(19, 2).branch(7),
        icrra(19, 3).branch(7),
        icrra(22, 1).branch(4).item(8),
        icrra(61, 1).branch(9).second(3).item(1),
        icrra(71, 0).branch(2).item(1),
        icrra(71, 0).branch(3).item(1),
        icrra(77, 0).branch(2),
    ])
    .see(&["Q7", "Q22"])
    .by(&[
        "card::residence::DWELLING",
        "chronicle::reader::statuses::landed_for_the_first_time",
        "chronicle::reader::moved",
    ]),
    Line::new(
        icrra(19, 2).branch(7),
        &since_2012(
            "The mayor writes the dwelling on the card that was handed in and returns it.",
            "市区町村長は、提出された在留カードに住居地を記載し、これを返還する。",
        ),
    )
    .procedures(&[Matter::CardReceiptBack])
    .with(&[icrra(23, 2), icrra(61, 1).branch(9).second(3).item(1)])
    .see(&["Q22"])
    .by(&["chronicle::reader::filings::notified_card_dwelling", "view::shows"]),
    Line::new(
        icrra(19, 3).branch(7),
        &since_2012(
            "A person of 19-7(1) who makes the resident-register notice of 30-46 and hands the card in with it is \
             taken to have notified under 19-7(1).",
            "19条の7第1項の届出をすべき者が、在留カードを提出して住民基本台帳法30条の46の届出をしたときは、19条の7第\
             1項の届出をしたものとみなす。",
        ),
    )
    .procedures(&[Matter::CardFirstDwelling])
    .with(&[icrra(19, 1).branch(7), Provision::new(Statute::Rbb, 30, 0).branch(46)])
    .see(&["Q22"])
    .by(&["card::residence::counts", "chronicle::reader::filings::notified_card_dwelling"]),
    Line::new(
        icrra(19, 1).branch(8),
        &addressed(
            Text {
                en: "Whoever became a mid-to-long-term resident in Japan, by a change of status, an extension of \
                     the stay, permanent residence, the acquisition of a status, special permission to stay, or as \
                     a refugee, notifies the Minister of Justice of the dwelling within {card_dwelling.period} days \
                     of settling on one, or of the permission where one was settled on before, handing the card in \
                     to the mayor of that place.",
                ja: "在留資格の変更、在留期間の更新、永住許可、在留資格の取得、在留特別許可又は難民に係る許可により\
                     新たに中長期在留者となった者は、住居地を定めた日（既に定めているときは許可の日）から\
                     {card_dwelling.period}日以内に、その市区町村長に在留カードを提出した上、市区町村長を経由して、\
                     住居地を法務大臣に届け出る。",
            },
            Text {
                en: "Whoever became a mid-to-long-term resident in Japan, by a change of status, an extension of \
                     the stay, permanent residence, the acquisition of a status, special permission to stay, or as \
                     a refugee, notifies the Commissioner of the dwelling within {card_dwelling.period} days of \
                     settling on one, or of the permission where one was settled on before, handing the card in to \
                     the mayor of that place.",
                ja: "在留資格の変更、在留期間の更新、永住許可、在留資格の取得、在留特別許可又は難民に係る許可により\
                     新たに中長期在留者となった者は、住居地を定めた日（既に定めているときは許可の日）から\
                     {card_dwelling.period}日以内に、その市区町村長に在留カードを提出した上、市区町村長を経由して、\
                     住居地を出入国在留管理庁長官に届け出る。",
            },
        ),
    )
    .rows(&["card_dwelling"])
    .procedures(&[Matter::CardDwellingAfterGrant])
    .with(&[
        icrra(20, 3),
        icrra(21, 3),
        icrra(22, 2),
        icrra(22, 3).branch(2),
        icrra(50, 1),
        icrra(22, 1).branch(4).item(8),
        icrra(61, 1).branch(9).second(3).item(1),
        icrra(71, 0).branch(2).item(1),
        icrra(71, 0).branch(3).item(1),
        icrra(77, 0).branch(2),
    ])
    .see(&["Q7", "Q22"])
    .by(&[
        "card::residence::DWELLING",
        "chronicle::reader::statuses::owes_a_first_dwelling",
        "chronicle::reader::statuses::dwelling_matter",
    ]),
    Line::new(
        icrra(19, 2).branch(8),
        &since_2012(
            "19-7(2) applies: the mayor writes the dwelling on the card and returns it.",
            "19条の7第2項を準用する。市区町村長は、提出された在留カードに住居地を記載し、これを返還する。",
        ),
    )
    .procedures(&[Matter::CardReceiptBack])
    .with(&[icrra(19, 2).branch(7), icrra(23, 2)])
    .see(&["Q22"])
    .by(&["chronicle::reader::filings::notified_card_dwelling", "view::shows"]),
    Line::new(
        icrra(19, 3).branch(8),
        &since_2012(
            "A person of 19-8(1) who makes the resident-register notice of 30-46 or 30-47 and hands the card in \
             with it is taken to have notified under 19-8(1).",
            "19条の8第1項の届出をすべき者が、在留カードを提出して住民基本台帳法30条の46又は30条の47の届出をしたとき\
             は、19条の8第1項の届出をしたものとみなす。",
        ),
    )
    .procedures(&[Matter::CardDwellingAfterGrant])
    .with(&[
        icrra(19, 1).branch(8),
        Provision::new(Statute::Rbb, 30, 0).branch(46),
        Provision::new(Statute::Rbb, 30, 0).branch(47),
    ])
    .see(&["Q22"])
    .by(&["card::residence::counts"]),
    Line::new(
        icrra(19, 4).branch(8),
        &since_2012(
            "Whoever handed in a copy of the resident record with the application for the acquisition of a status \
             is taken to have notified under 19-8(1) when the permission is given.",
            "在留資格の取得の申請に際して住民票の写し又は住民票記載事項証明書を提出した者は、その許可があった時に、\
             19条の8第1項の届出をしたものとみなす。",
        ),
    )
    .procedures(&[Matter::CardDwellingAfterGrant, Matter::Acquisition])
    .with(&[icrra(19, 1).branch(8), icrra(22, 2).branch(2), icrra(22, 3).branch(2), icrra(22, 4).branch(2)])
    .see(&["Q22"])
    .by(&["chronicle::reader::statuses::owes_a_first_dwelling"]),
    Line::new(
        icrra(19, 1).branch(9),
        &addressed(
            Text {
                en: "A mid-to-long-term resident who changes the dwelling notifies the Minister of Justice of the \
                     new one within {card_dwelling.period} days of moving in, handing the card in to the mayor of \
                     the new place.",
                ja: "中長期在留者は、住居地を変更したときは、新住居地に移転した日から{card_dwelling.period}日以内に、\
                     新住居地の市区町村長に在留カードを提出した上、市区町村長を経由して、新住居地を法務大臣に届け出\
                     る。",
            },
            Text {
                en: "A mid-to-long-term resident who changes the dwelling notifies the Commissioner of the new one \
                     within {card_dwelling.period} days of moving in, handing the card in to the mayor of the new \
                     place.",
                ja: "中長期在留者は、住居地を変更したときは、新住居地に移転した日から{card_dwelling.period}日以内に、\
                     新住居地の市区町村長に在留カードを提出した上、市区町村長を経由して、新住居地を出入国在留管理庁\
                     長官に届け出る。",
            },
        ),
    )
    .rows(&["card_dwelling"])
    .procedures(&[Matter::CardDwelling])
    .with(&[
        icrra(19, 2).branch(9),
        icrra(19, 3).branch(9),
        icrra(22, 1).branch(4).item(9),
        icrra(61, 1).branch(9).second(3).item(1),
        icrra(71, 0).branch(2).item(1),
        icrra(71, 0).branch(3).item(2),
        icrra(77, 0).branch(2),
    ])
    .see(&["Q7", "Q22"])
    .by(&["card::residence::DWELLING", "chronicle::reader::moved"]),
    Line::new(
        icrra(19, 2).branch(9),
        &since_2012(
            "19-7(2) applies: the mayor writes the new dwelling on the card and returns it.",
            "19条の7第2項を準用する。市区町村長は、提出された在留カードに新住居地を記載し、これを返還する。",
        ),
    )
    .procedures(&[Matter::CardReceiptBack])
    .with(&[icrra(19, 2).branch(7), icrra(23, 2)])
    .see(&["Q22"])
    .by(&["chronicle::reader::filings::notified_card_dwelling", "view::shows"]),
    Line::new(
        icrra(19, 3).branch(9),
        &since_2012(
            "A person of 19-9(1) who makes the resident-register notice of 22, 23 or 30-46 and hands the card in \
             with it is taken to have notified under 19-9(1).",
            "19条の9第1項の届出をすべき者が、在留カードを提出して住民基本台帳法22条、23条又は30条の46の届出をしたと\
             きは、19条の9第1項の届出をしたものとみなす。",
        ),
    )
    .procedures(&[Matter::CardDwelling])
    .with(&[
        icrra(19, 1).branch(9),
        Provision::new(Statute::Rbb, 22, 0),
        Provision::new(Statute::Rbb, 23, 0),
        Provision::new(Statute::Rbb, 30, 0).branch(46),
    ])
    .see(&["Q22"])
    .by(&["card::residence::counts", "chronicle::reader::filings::notified_card_dwelling"]),
];

/// ICRRA 19-7(1), 19-8(1) and 19-9(1), by the day of settling, moving in, or the grant.
pub static DWELLING: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), DWELLING_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q22", "Q7"], ..DWELLING_2012 }),
];

const DWELLING_2012: Deadline = Deadline {
    provision: article_19(9, 1),
    period: Period::days(14),
    calendar: OfficeKind::Municipality,
    known: Known::Read,
    see: &["Q7"],
};

/// Which dwelling of a card holder is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Told {
    /// The first after a landing (19-7).
    AfterLanding,
    /// The first after a grant in Japan (19-8).
    AfterGrant,
    /// Another one (19-9).
    Another,
}

/// ICRRA 19-7(1), (3), 19-8(1), (3), 19-9(1), (3): what a notice `under` a provision counts as.
///
/// ```
/// use zairyu_law::{Set, life::Paper};
/// use zairyu_law::card::residence::{Told, counts};
/// use zairyu_law::spr::residence::Counts;
///
/// let card = Set::from_members(&[Paper::Card]);
/// let of = |under: &str, told| counts(under.parse().unwrap(), card, told);
/// // 転入 from abroad with the card: 30-46 makes it 19-7(1), or 19-9(1) for somebody who comes back.
/// assert_eq!(of("RBB 30-46", Told::AfterLanding), Counts::As("ICRRA 19-7(1)".parse().unwrap()));
/// assert_eq!(of("RBB 30-46", Told::Another), Counts::As("ICRRA 19-9(1)".parse().unwrap()));
/// // 30-47, of somebody who was here already, is a first notice of 19-8 only.
/// assert_eq!(of("RBB 30-47", Told::AfterGrant), Counts::As("ICRRA 19-8(1)".parse().unwrap()));
/// assert_eq!(of("RBB 30-47", Told::Another), Counts::AsNone);
/// ```
pub fn counts(under: Provision, papers: Set<Paper>, told: Told) -> Counts {
    let own = match told {
        Told::AfterLanding => article_19(7, 1),
        Told::AfterGrant => article_19(8, 1),
        Told::Another => article_19(9, 1),
    };
    let deemed = match (told, under.article, under.branch) {
        _ if under.statute != Statute::Rbb => false,
        (_, 30, 46) => true,
        (Told::AfterGrant, 30, 47) => true,
        (Told::Another, 22 | 23, 0) => true,
        _ => false,
    };
    if under != own && !deemed {
        Counts::AsNone
    } else if papers.contains(Paper::Card) {
        Counts::As(own)
    } else {
        Counts::NotHandedIn(own)
    }
}

/// Whether a provision is one under which a card holder tells of a dwelling.
pub fn of_dwelling(under: Provision) -> bool {
    under.statute == Statute::Rbb || under.statute == Statute::Icrra && matches!(under.branch, 7..=9)
}
