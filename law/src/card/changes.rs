//! Changes of other particulars: ICRRA 19-10.

use super::{article_19, carried_on, fourteen_days};
use crate::chronicle::Matter;
use crate::line::{Line, Text};
use crate::provision::{icrra, icrra_order};
use crate::spr::Deadline;
use crate::spr::history::addressed;
use crate::time::{Day, day};

/// ICRRA 19-10 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 1).branch(10),
        &addressed(
            Text {
                en: "A mid-to-long-term resident whose name, date of birth, gender, or nationality or region \
                     changes notifies the Minister of Justice of it within {card_particulars.period} days of the \
                     change.",
                ja: "中長期在留者は、氏名、生年月日、性別又は国籍・地域に変更を生じたときは、その日から\
                     {card_particulars.period}日以内に、変更を法務大臣に届け出る。",
            },
            Text {
                en: "A mid-to-long-term resident whose name, date of birth, gender, or nationality or region \
                     changes notifies the Commissioner of it within {card_particulars.period} days of the change.",
                ja: "中長期在留者は、氏名、生年月日、性別又は国籍・地域に変更を生じたときは、その日から\
                     {card_particulars.period}日以内に、変更を出入国在留管理庁長官に届け出る。",
            },
        ),
    )
    .rows(&["card_particulars"])
    .procedures(&[Matter::CardParticulars])
    .with(&[
        icrra(19, 1).branch(4).item(1),
        icrra(61, 1).branch(9).second(3).item(2),
        icrra_order(19, 1).branch(9),
        icrra(71, 0).branch(2).item(1),
        icrra(71, 0).branch(3).item(3),
        icrra(77, 0).branch(2),
    ])
    .see(&["Q22"])
    .by(&["card::changes::CHANGE", "chronicle::reader::changed"]),
    Line::new(
        icrra(19, 2).branch(10),
        &addressed(
            Text {
                en: "On that notice the Minister of Justice has an immigration inspector issue a new card.",
                ja: "前項の届出があったときは、法務大臣は、入国審査官に新たな在留カードを交付させる。",
            },
            Text {
                en: "On that notice the Commissioner has an immigration inspector issue a new card.",
                ja: "前項の届出があったときは、出入国在留管理庁長官は、入国審査官に新たな在留カードを交付させる。",
            },
        ),
    )
    .procedures(&[Matter::CardReceipt])
    .with(&[icrra(19, 0).branch(14).item(5), icrra(19, 2).branch(15), icrra(23, 2)])
    .see(&["Q22"])
    .by(&["chronicle::reader::certificates::issued", "view::issue", "procedure::CARD_PROCEDURES"]),
];

/// ICRRA 19-10(1), by the day of the change.
pub static CHANGE: &[(Day, Deadline)] = &[(day(2012, 7, 9), CHANGE_2012), (day(2026, 6, 14), carried_on(CHANGE_2012))];

const CHANGE_2012: Deadline = fourteen_days(article_19(10, 1));
