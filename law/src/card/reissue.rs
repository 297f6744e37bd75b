//! Reissue: ICRRA 19-12, 19-13 and 67-2, which has the fee of an exchange.

use super::{article_19, carried_on, fourteen_days};
use crate::chronicle::Matter;
use crate::line::{Line, Part, Text, read, said};
use crate::provision::{Known, icrra, icrra_order};
use crate::spr::Deadline;
use crate::spr::history::{CERTIFICATES, NEW_FORM, addressed, since_2012};
use crate::time::{Day, day};

/// ICRRA 19-12, 19-13 and 67-2 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 1).branch(12),
        &addressed(
            Text {
                en: "Whoever loses possession of the card, by loss, theft, destruction or otherwise, applies to the \
                     Minister of Justice for a new one within {card_loss.period} days of learning of it; whoever \
                     learns of it outside Japan, within {card_loss.period} days of the first entry after that.",
                ja: "紛失、盗難、滅失その他の事由により在留カードの所持を失ったときは、その事実を知った日（国外で知\
                     ったときは、その後最初に入国した日）から{card_loss.period}日以内に、法務大臣に再交付を申請する。",
            },
            Text {
                en: "Whoever loses possession of the card, by loss, theft, destruction or otherwise, applies to the \
                     Commissioner for a new one within {card_loss.period} days of learning of it; whoever learns of \
                     it outside Japan, within {card_loss.period} days of the first entry after that.",
                ja: "紛失、盗難、滅失その他の事由により在留カードの所持を失ったときは、その事実を知った日（国外で知\
                     ったときは、その後最初に入国した日）から{card_loss.period}日以内に、出入国在留管理庁長官に再交\
                     付を申請する。",
            },
        ),
    )
    .rows(&["card_loss"])
    .procedures(&[Matter::CardLoss])
    .with(&[
        icrra(19, 3).branch(15),
        icrra_order(19, 1).branch(11),
        icrra(61, 1).branch(9).second(3).item(2),
        icrra(71, 0).branch(2).item(2),
        icrra(77, 0).branch(2),
    ])
    .see(&["Q22"])
    .by(&["card::reissue::LOSS", "spr::reissue::loss_starts", "chronicle::reader::certificates::learned_of_loss"]),
    Line::new(
        icrra(19, 2).branch(12),
        &since_2012(
            "On that application a new card is issued, as on a notice under 19-10.",
            "再交付の申請があったときは、19条の10第2項と同じく新しい在留カードを交付する。",
        ),
    )
    .procedures(&[Matter::CardReceipt])
    .with(&[icrra(19, 2).branch(10), icrra(19, 0).branch(14).item(5)])
    .see(&["Q22"])
    .by(&["chronicle::reader::certificates::issued", "procedure::CARD_PROCEDURES"]),
    Line::new(
        icrra(19, 1).branch(13),
        &since_2012(
            "Whoever has a card that is badly damaged or soiled, or whose chip is damaged, may apply for a new one.",
            "在留カードが著しく毀損し、若しくは汚損し、又は記録が毀損したときは、再交付を申請することができる。",
        ),
    )
    .part(Part::First)
    .procedures(&[Matter::CardReplacement])
    .with(&[icrra(19, 5).branch(4), icrra_order(19, 1).branch(12), icrra(61, 1).branch(9).second(3).item(2)])
    .see(&["Q22"])
    .by(&["chronicle::reader::certificates::damaged"]),
    Line::new(
        icrra(19, 1).branch(13),
        &since_2012(
            "So may whoever wants another card without such damage, unless there is no good reason for it.",
            "これらの場合以外でも、交換を希望するときは、正当な理由がないときを除き、同様とする。",
        ),
    )
    .part(Part::Second)
    .rows(&["fee"])
    .procedures(&[Matter::CardExchange])
    .with(&[icrra(67, 0).branch(2), icrra_order(19, 2).branch(12), icrra(61, 1).branch(9).second(3).item(2)])
    .see(&["Q6", "Q22"])
    .by(&["view::duties::exchange", "chronicle::reader::filings::applied_for_exchange"]),
    Line::new(
        icrra(19, 2).branch(13),
        &addressed(
            Text {
                en: "The Minister of Justice may order whoever has a card so damaged to apply for a new one.",
                ja: "法務大臣は、在留カードが著しく毀損し、若しくは汚損し、又は記録が毀損しているときは、再交付の申\
                     請を命ずることができる。",
            },
            Text {
                en: "The Commissioner may order whoever has a card so damaged to apply for a new one.",
                ja: "出入国在留管理庁長官は、在留カードが著しく毀損し、若しくは汚損し、又は記録が毀損しているときは、\
                     再交付の申請を命ずることができる。",
            },
        ),
    )
    .with(&[icrra(19, 3).branch(13), icrra_order(19, 0).branch(13)])
    .see(&["Q22"])
    .by(&["chronicle::reader::statuses::ordered"]),
    Line::new(
        icrra(19, 3).branch(13),
        &addressed(
            Text {
                en: "Whoever is so ordered applies to the Minister of Justice within {card_ordered.period} days of \
                     receiving the order.",
                ja: "命令を受けた中長期在留者は、命令を受けた日から{card_ordered.period}日以内に、法務大臣に再交付を\
                     申請する。",
            },
            Text {
                en: "Whoever is so ordered applies to the Commissioner within {card_ordered.period} days of \
                     receiving the order.",
                ja: "命令を受けた中長期在留者は、命令を受けた日から{card_ordered.period}日以内に、出入国在留管理庁長\
                     官に再交付を申請する。",
            },
        ),
    )
    .rows(&["card_ordered"])
    .procedures(&[Matter::CardOrdered])
    .with(&[
        icrra_order(19, 1).branch(12),
        icrra(61, 1).branch(9).second(3).item(2),
        icrra(71, 0).branch(2).item(2),
        icrra(77, 0).branch(2),
    ])
    .see(&["Q22"])
    .by(&[
        "card::reissue::ORDERED",
        "chronicle::reader::statuses::ordered",
        "chronicle::reader::filings::open_from",
    ]),
    Line::new(
        icrra(19, 4).branch(13),
        &since_2012(
            "On an application under 19-13(1) or (3) a new card is issued, as on a notice under 19-10.",
            "1項又は3項の申請があったときは、19条の10第2項と同じく新しい在留カードを交付する。",
        ),
    )
    .procedures(&[Matter::CardReceipt])
    .with(&[icrra(19, 2).branch(10), icrra(19, 0).branch(14).item(5), icrra(67, 0).branch(2)])
    .see(&["Q22"])
    .by(&["chronicle::reader::certificates::issued", "procedure::CARD_PROCEDURES"]),
    Line::new(
        icrra(67, 0).branch(2),
        &[
            read(
                CERTIFICATES,
                "Who is issued a card in exchange at their own wish pays a fee of {fee.yen:yen}.",
                "交換の希望による申請で新しい在留カードの交付を受ける者は、{fee.yen:yen}の手数料を納める。",
            ),
            said(
                NEW_FORM,
                Known::Unverified,
                "Who is issued a card in exchange at their own wish pays a fee of {fee.yen:yen}.",
                "交換の希望による申請で新しい在留カードの交付を受ける者は、{fee.yen:yen}の手数料を納める。",
            ),
        ],
    )
    .rows(&["fee"])
    .procedures(&[Matter::CardExchange])
    .with(&[icrra(19, 1).branch(13), icrra(19, 4).branch(13)])
    .see(&["Q6"])
    .by(&["view::duties::fee", "spr::reissue::FEE"]),
];

/// ICRRA 19-12(1), by the day of learning, or of entry where that was abroad.
pub static LOSS: &[(Day, Deadline)] = &[(day(2012, 7, 9), LOSS_2012), (day(2026, 6, 14), carried_on(LOSS_2012))];

const LOSS_2012: Deadline = fourteen_days(article_19(12, 1));

/// ICRRA 19-13(3), by the day the order was handed over.
pub static ORDERED: &[(Day, Deadline)] =
    &[(day(2012, 7, 9), ORDERED_2012), (day(2026, 6, 14), carried_on(ORDERED_2012))];

const ORDERED_2012: Deadline = fourteen_days(article_19(13, 3));
