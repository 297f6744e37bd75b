//! Appearance: ICRRA 61-9-3.
//!
//! Filings are made in person. For somebody under 16, or unable to come, the Act names who must act; at the
//! holder's request others may. For an application about the status nobody must act for another.

use crate::chronicle::Matter;
use crate::line::{Line, read};
use crate::provision::{Provision, Statute, icrra, icrra_order};
use crate::spr::history::{CERTIFICATES, COMMISSIONER};

/// ICRRA 61-9-3 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(61, 1).branch(9).second(3),
        &[read(
            CERTIFICATES,
            "What the items name is done in person at the place that they name.",
            "次の各号の行為は、当該各号の場所に自ら出頭して行う。",
        )],
    )
    .by(&["spr::appearance::actors", "spr::appearance::of"]),
    Line::new(
        icrra(61, 1).branch(9).second(3).item(1),
        &[read(
            CERTIFICATES,
            "Notices of a dwelling, and taking back the card with it: at the office of the municipality of the \
                 dwelling.",
            "住居地の届出及びこれにより返還される在留カードの受領：住居地の市区町村の事務所",
        )],
    )
    .procedures(&[
        Matter::CardFirstDwelling,
        Matter::CardDwellingAfterGrant,
        Matter::CardDwelling,
        Matter::CardReceiptBack,
    ])
    .with(&[icrra(19, 1).branch(7), icrra(19, 1).branch(8), icrra(19, 1).branch(9), icrra_order(59, 1).branch(6)])
    .by(&["procedure::CARD_DWELLING", "spr::appearance::notification"]),
    Line::new(
        icrra(61, 1).branch(9).second(3).item(2),
        &[
            read(
                CERTIFICATES,
                "Notices under 19-10, applications under 19-11 to 19-13, and receiving the card issued on them: at \
                 the regional immigration bureau.",
                "19条の10の届出、19条の11から19条の13までの申請及びこれらにより交付される在留カードの受領：地方入国\
                 管理局",
            ),
            read(
                COMMISSIONER,
                "Notices under 19-10, applications under 19-11 to 19-13, and receiving the card issued on them: at \
                 the regional immigration services bureau.",
                "19条の10の届出、19条の11から19条の13までの申請及びこれらにより交付される在留カードの受領：地方出入\
                 国在留管理局",
            ),
        ],
    )
    .procedures(&[
        Matter::CardParticulars,
        Matter::CardRenewal,
        Matter::CardEarlyRenewal,
        Matter::CardLoss,
        Matter::CardReplacement,
        Matter::CardExchange,
        Matter::CardOrdered,
        Matter::CardReceipt,
    ])
    .with(&[
        icrra(19, 1).branch(10),
        icrra(19, 1).branch(11),
        icrra(19, 1).branch(12),
        icrra(19, 1).branch(13),
        icrra(19, 3).branch(13),
        icrra_order(59, 2).branch(6),
    ])
    .by(&["procedure::AT_THE_BUREAU", "spr::appearance::notification"]),
    Line::new(
        icrra(61, 1).branch(9).second(3).item(3),
        &[
            read(
                CERTIFICATES,
                "Applications for a change of status, an extension, permanent residence or the acquisition of a \
                 status, and receiving the card issued on them: at the regional immigration bureau.",
                "在留資格の変更、在留期間の更新、永住許可及び在留資格の取得の申請並びにこれらにより交付される在留カ\
                 ードの受領：地方入国管理局",
            ),
            read(
                COMMISSIONER,
                "Applications for a change of status, an extension, permanent residence or the acquisition of a \
                 status, and receiving the card issued on them: at the regional immigration services bureau.",
                "在留資格の変更、在留期間の更新、永住許可及び在留資格の取得の申請並びにこれらにより交付される在留カ\
                 ードの受領：地方出入国在留管理局",
            ),
        ],
    )
    .procedures(&[Matter::Extension, Matter::Acquisition, Matter::CardReceipt])
    .with(&[icrra(20, 2), icrra(21, 2), icrra(22, 1), icrra(22, 2).branch(2), icrra_order(59, 3).branch(6)])
    .by(&["spr::appearance::status", "procedure::AT_THE_BUREAU"]),
    Line::new(
        icrra(61, 2).branch(9).second(3),
        &[read(
            CERTIFICATES,
            "For somebody under the age of {appearance.age}, or who cannot do what (1)(i) or (ii) names because \
                 of illness or another reason, the first in the order of the items who is {appearance.age} or older \
                 and lives with that person must do it instead.",
            "{appearance.age}歳に満たない者又は疾病その他の事由により自ら前項1号若しくは2号の行為をすることがで\
                 きない者については、その者と同居する{appearance.age}歳以上の次の者が、次の順位により、代わってしな\
                 ければならない。",
        )],
    )
    .rows(&["appearance"])
    .with(&[icrra(77, 0).branch(2), icrra_order(59, 4).branch(6)])
    .see(&["Q10", "Q21"])
    .by(&["spr::appearance::notification", "spr::appearance::under", "spr::appearance::AGE"]),
    Line::new(icrra(61, 2).branch(9).second(3).item(1), &[read(CERTIFICATES, "The spouse.", "配偶者")])
        .see(&["Q21"])
        .by(&["spr::appearance::kinship"]),
    Line::new(icrra(61, 2).branch(9).second(3).item(2), &[read(CERTIFICATES, "A child.", "子")])
        .see(&["Q21"])
        .by(&["spr::appearance::kinship"]),
    Line::new(icrra(61, 2).branch(9).second(3).item(3), &[read(CERTIFICATES, "The father or mother.", "父又は母")])
        .see(&["Q21"])
        .by(&["spr::appearance::kinship"]),
    Line::new(
        icrra(61, 2).branch(9).second(3).item(4),
        &[read(CERTIFICATES, "Any other relative.", "前3号に掲げる者以外の親族")],
    )
    .with(&[Provision::new(Statute::CivilCode, 725, 0)])
    .see(&["Q21"])
    .by(&["spr::appearance::kinship", "spr::appearance::by_blood", "spr::appearance::by_marriage"]),
    Line::new(
        icrra(61, 3).branch(9).second(3),
        &[read(
            CERTIFICATES,
            "Otherwise, for what (1)(i) and (ii) name, the person need not appear if such a relative who is \
                 {appearance.age} or older and lives with them does it at their request, and in the cases that the \
                 Order sets.",
            "前項の場合を除き、1項1号及び2号の行為は、本人の依頼により、同居する{appearance.age}歳以上の前項各号\
                 の者が代わってする場合その他法務省令で定める場合には、自ら出頭することを要しない。",
        )],
    )
    .rows(&["appearance"])
    .with(&[icrra_order(59, 1).branch(6), icrra_order(59, 2).branch(6), icrra_order(59, 5).branch(6)])
    .by(&["spr::appearance::notification", "spr::appearance::agents"]),
    Line::new(
        icrra(61, 4).branch(9).second(3),
        &[read(
            CERTIFICATES,
            "For what (1)(iii) names, the person need not appear if the legal representative does it, and in \
                 the cases that the Order sets.",
            "1項3号の行為は、法定代理人が代わってする場合その他法務省令で定める場合には、自ら出頭することを要し\
                 ない。",
        )],
    )
    .procedures(&[Matter::Extension, Matter::Acquisition])
    .with(&[icrra_order(59, 3).branch(6)])
    .by(&["spr::appearance::status", "spr::appearance::representatives"]),
];
