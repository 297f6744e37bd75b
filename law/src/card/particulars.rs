//! Particulars on the card: ICRRA 19-4.
//!
//! 在留カードの記載事項. What a card shows; what left its face in June 2026 stays on the chip.

use crate::chronicle::Matter;
use crate::line::{Line, Part, read, said};
use crate::provision::{Known, icrra, icrra_order};
use crate::spr::history::{CERTIFICATES, NEW_FORM, since_2012};

/// ICRRA 19-4 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 1).branch(4),
        &since_2012(
            "A card shows what the items of this paragraph name.",
            "在留カードの記載事項は、この項各号に掲げる事項とする。",
        ),
    )
    .with(&[icrra_order(19, 5).branch(6)])
    .see(&["Q22"]).by(&["view::shows"]),
    Line::new(
        icrra(19, 1).branch(4).item(1),
        &since_2012(
            "The name, the date of birth, the gender, and the country of nationality or the region.",
            "氏名、生年月日、性別及び国籍の属する国又は地域",
        ),
    )
    .procedures(&[Matter::CardParticulars])
    .with(&[icrra(19, 1).branch(10), icrra_order(19, 0).branch(7)])
    .see(&["Q22"]).by(&["view::shows", "chronicle::reader::changed"]),
    Line::new(
        icrra(19, 1).branch(4).item(2),
        &since_2012("The dwelling: where the principal home in Japan is.", "住居地（本邦における主たる住居の所在地）"),
    )
    .with(&[icrra(19, 2).branch(7), icrra(19, 1).branch(9)])
    .see(&["Q22"]).by(&["view::shows", "chronicle::reader::statuses::card_shows_dwelling"]),
    Line::new(
        icrra(19, 1).branch(4).item(3),
        &[
            read(
                CERTIFICATES,
                "The status of residence, the period of stay, and its last day.",
                "在留資格、在留期間及びその満了の日",
            ),
            said(
                NEW_FORM,
                Known::Derived,
                "The status of residence and the last day of the period of stay; how long the period is leaves the \
                 face.",
                "在留資格及び在留期間の満了の日（在留期間は券面に記載しない。）",
            ),
        ],
    )
    .with(&[icrra(19, 1).branch(5)])
    .see(&["Q22"]).by(&["view::standings", "chronicle::reader::statuses::give"]),
    Line::new(
        icrra(19, 1).branch(4).item(4),
        &[
            read(CERTIFICATES, "The kind of the permission and its day.", "許可の種類及びその年月日"),
            said(
                NEW_FORM,
                Known::Derived,
                "The number of the card and the day of its expiry; its day of issue leaves the face, as do the kind \
                 and the day of the permission.",
                "在留カードの番号及び有効期間の満了の日（交付年月日並びに許可の種類及び年月日は券面に記載しない。）",
            ),
        ],
    )
    .with(&[icrra(19, 2).branch(4), icrra(19, 5).branch(4)])
    .see(&["Q22"]).by(&["view::shows", "spr::certificate::FACE"]),
    Line::new(
        icrra(19, 1).branch(4).item(5),
        &[
            read(
                CERTIFICATES,
                "The number of the card, the day of its issue and the day of its expiry.",
                "在留カードの番号、交付年月日及び有効期間の満了の日",
            ),
            said(NEW_FORM, Known::Derived, "Whether work is restricted.", "就労制限の有無"),
        ],
    )
    .with(&[icrra(19, 2).branch(4), icrra(19, 1).branch(5)])
    .see(&["Q22"]).by(&["view::shows", "spr::certificate::FACE"]),
    Line::new(
        icrra(19, 1).branch(4).item(6),
        &[
            read(CERTIFICATES, "Whether work is restricted.", "就労制限の有無"),
            said(
                NEW_FORM,
                Known::Derived,
                "That other activity is permitted, where it is.",
                "資格外活動の許可を受けているときは、その旨",
            ),
        ],
    )
    .with(&[icrra(19, 2)])
    .see(&["Q22"]).because("What the holder may work at is no part of an answer.","就労の可否は、判断の対象ではない。"),
    Line::new(
        icrra(19, 1).branch(4).item(7),
        &[
            read(
                CERTIFICATES,
                "That other activity is permitted, where it is.",
                "資格外活動の許可を受けているときは、その旨",
            ),
            said(NEW_FORM, Known::Derived, "Whatever else the Order names.", "このほか法務省令で定める事項"),
        ],
    )
    .with(&[icrra(19, 2)])
    .see(&["Q22"]).because("What the holder may do besides is no part of an answer; where a filing asks for the permit of it, the procedure says so.","資格外活動の可否は判断の対象ではない。許可書の提示を要する手続については、その手続に示す。"),
    Line::new(
        icrra(19, 2).branch(4),
        &since_2012(
            "The number is another one each time a card is issued, reissues included.",
            "番号は、在留カードを交付し、又は再交付するたびに異なるものとする。",
        ),
    )
    .with(&[icrra_order(19, 5).branch(6)])
    .see(&["Q22", "Q16"]).by(&["life::check::number"]),
    Line::new(
        icrra(19, 3).branch(4),
        &[
            read(
                CERTIFICATES,
                "The card shows the holder's photograph, as the Order says: where it expires after the birthday of \
                 {photo.from age}.",
                "在留カードには、法務省令の定めるところにより写真を表示する（{photo.from age}歳の誕生日の翌日以後に\
                 満了するものに限る。）。",
            ),
            said(
                NEW_FORM,
                Known::Practice,
                "The card shows the holder's photograph, except of somebody who on the day of issue is under the \
                 age that the Order sets: {photo.from age}.",
                "在留カードには写真を表示する。ただし、交付の日に法務省令で定める年齢（{photo.from age}歳）に満たな\
                 い者については、この限りでない。",
            ),
        ],
    )
    .part(Part::First)
    .rows(&["photo"])
    .with(&[icrra_order(19, 6).branch(6)])
    .see(&["Q5"]).by(&["spr::certificate::shows_photograph", "view::shows"]),
    Line::new(
        icrra(19, 3).branch(4),
        &since_2012(
            "A photograph that the holder gave on landing, or under other rules that the Order names, may be used.",
            "上陸の際その他法務省令で定める法令により本人が提供した写真を用いることができる。",
        ),
    )
    .part(Part::Second)
    .see(&["Q22"])
    .because(
        "It allows the office something; nobody has to do or bring anything else by it.",
        "行政庁の権限を定めるもので、本人のすることや持ち物に影響しない。",
    ),
    Line::new(
        icrra(19, 4).branch(4),
        &since_2012(
            "The form and whatever else concerns the card is set by Order.",
            "このほか、在留カードの様式その他必要な事項は、法務省令で定める。",
        ),
    )
    .with(&[icrra_order(19, 5).branch(6)])
    .see(&["Q22"])
    .because(
        "It leaves the form of the card to the Order; what an answer needs of it stands at 19-4(1) to (3).",
        "様式を省令に委任するもので、判断に要する事項は19条の4第1項から3項までにある。",
    ),
    Line::new(
        icrra(19, 5).branch(4),
        &[
            read(
                CERTIFICATES,
                "What the card shows may be recorded on its chip as well, all of it or a part.",
                "記載事項及び表示事項は、その全部又は一部を在留カードに電磁的に記録することができる。",
            ),
            said(
                NEW_FORM,
                Known::Derived,
                "What the card shows may be recorded on its chip as well, all of it or a part; what left the face \
                 stays there.",
                "記載事項及び表示事項は、その全部又は一部を在留カードに電磁的に記録することができる。券面から除かれ\
                 た事項も、ここに記録される。",
            ),
        ],
    )
    .with(&[icrra(19, 1).branch(13)])
    .see(&["Q22"]).by(&["view::shows"]),
];
