//! Return: ICRRA 19-15. All to the Commissioner directly.

use super::{article_19, carried_on, fourteen_days};
use crate::chronicle::Matter;
use crate::line::{Line, Text};
use crate::provision::icrra;
use crate::spr::Deadline;
use crate::spr::history::addressed;
use crate::time::{Day, day};

/// ICRRA 19-15 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 1).branch(15),
        &addressed(
            Text {
                en: "Who holds a card void by 19-14(i), (ii) or (iv) returns it to the Minister of Justice within \
                     {card_return.period} days of the day the cause arose.",
                ja: "所持する在留カードが19条の14第1号、2号又は4号により失効した者は、その事由が生じた日から\
                     {card_return.period}日以内に、在留カードを法務大臣に返納する。",
            },
            Text {
                en: "Who holds a card void by 19-14(i), (ii) or (iv) returns it to the Commissioner within \
                     {card_return.period} days of the day the cause arose.",
                ja: "所持する在留カードが19条の14第1号、2号又は4号により失効した者は、その事由が生じた日から\
                     {card_return.period}日以内に、在留カードを出入国在留管理庁長官に返納する。",
            },
        ),
    )
    .rows(&["card_return"])
    .procedures(&[Matter::CardReturn])
    .with(&[
        icrra(19, 0).branch(14).item(1),
        icrra(19, 0).branch(14).item(2),
        icrra(19, 0).branch(14).item(4),
        icrra(71, 0).branch(3).item(3),
    ])
    .see(&["Q22", "Q20"])
    .by(&["card::surrender::RETURN", "spr::surrender::owed", "chronicle::reader::certificates::must_return"]),
    Line::new(
        icrra(19, 2).branch(15),
        &addressed(
            Text {
                en: "Who holds a card void by 19-14(iii) or (v) returns it to the Minister of Justice at once.",
                ja: "所持する在留カードが19条の14第3号又は5号により失効した者は、直ちに、在留カードを法務大臣に返納\
                     する。",
            },
            Text {
                en: "Who holds a card void by 19-14(iii) or (v) returns it to the Commissioner at once.",
                ja: "所持する在留カードが19条の14第3号又は5号により失効した者は、直ちに、在留カードを出入国在留管理\
                     庁長官に返納する。",
            },
        ),
    )
    .procedures(&[Matter::CardReturnOnDeparture, Matter::CardReturnForNew])
    .with(&[icrra(19, 0).branch(14).item(3), icrra(19, 0).branch(14).item(5), icrra(71, 0).branch(3).item(3)])
    .see(&["Q22"])
    .by(&["spr::surrender::at_once", "chronicle::reader::certificates::must_return"]),
    Line::new(
        icrra(19, 3).branch(15),
        &addressed(
            Text {
                en: "Who had lost a card that became void, other than by death, and finds it returns it to the \
                     Minister of Justice within {card_return.period} days of finding it.",
                ja: "所持を失っていた在留カードが19条の14（6号を除く。）により失効した場合において、これを発見した者\
                     は、その日から{card_return.period}日以内に、在留カードを法務大臣に返納する。",
            },
            Text {
                en: "Who had lost a card that became void, other than by death, and finds it returns it to the \
                     Commissioner within {card_return.period} days of finding it.",
                ja: "所持を失っていた在留カードが19条の14（6号を除く。）により失効した場合において、これを発見した者\
                     は、その日から{card_return.period}日以内に、在留カードを出入国在留管理庁長官に返納する。",
            },
        ),
    )
    .rows(&["card_return"])
    .procedures(&[Matter::CardReturnFound])
    .with(&[icrra(19, 1).branch(12), icrra(19, 0).branch(14).item(5), icrra(71, 0).branch(3).item(3)])
    .see(&["Q22"])
    .by(&["card::surrender::RETURN", "chronicle::reader::certificates::found"]),
    Line::new(
        icrra(19, 4).branch(15),
        &addressed(
            Text {
                en: "Of a holder who died, a relative or cohabitant returns the card to the Minister of Justice \
                     within {card_return.period} days of the death, or of finding the card if it is found later.",
                ja: "在留カードの交付を受けた者が死亡したときは、その親族又は同居者は、死亡の日（後に発見したときは\
                     発見の日）から{card_return.period}日以内に、在留カードを法務大臣に返納する。",
            },
            Text {
                en: "Of a holder who died, a relative or cohabitant returns the card to the Commissioner within \
                     {card_return.period} days of the death, or of finding the card if it is found later.",
                ja: "在留カードの交付を受けた者が死亡したときは、その親族又は同居者は、死亡の日（後に発見したときは\
                     発見の日）から{card_return.period}日以内に、在留カードを出入国在留管理庁長官に返納する。",
            },
        ),
    )
    .rows(&["card_return"])
    .procedures(&[Matter::CardReturnAfterDeath])
    .with(&[icrra(19, 0).branch(14).item(6), icrra(71, 0).branch(3).item(3)])
    .see(&["Q22"])
    .by(&["card::surrender::RETURN", "spr::appearance::returners", "chronicle::reader::died"]),
];

/// ICRRA 19-15(1), (3) and (4), by the day the cause arose.
pub static RETURN: &[(Day, Deadline)] = &[(day(2012, 7, 9), RETURN_2012), (day(2026, 6, 14), carried_on(RETURN_2012))];

const RETURN_2012: Deadline = fourteen_days(article_19(15, 1));
