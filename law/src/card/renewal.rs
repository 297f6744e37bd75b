//! Renewal of the card's validity: ICRRA 19-11.
//!
//! Only of a card that does not end with the period of stay: a Permanent Resident's, a Highly Skilled
//! Professional (ii)'s, and a child's that was set by the 16th birthday.

use super::article_19;
use crate::chronicle::Matter;
use crate::line::{Line, read, said};
use crate::provision::{Known, icrra, icrra_order, spr};
use crate::spr::history::{CERTIFICATES, COMMISSIONER, NEW_FORM, since_2012};
use crate::spr::renewal::WindowRow;
use crate::time::{Day, OfficeKind, day};

/// ICRRA 19-11 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 1).branch(11),
        &[
            read(
                CERTIFICATES,
                "A holder whose card does not end with the period of stay applies to the Minister of Justice for \
                 the renewal of its validity, from {card_window.months} months before its expiry until that day; \
                 where the expiry was set as the 16th birthday, from {card_window.months of a sixteenth birthday} \
                 months before.",
                "在留カードの交付を受けた中長期在留者は、その有効期間が在留期間の満了の日までとされている場合を除き、\
                 満了の日の{card_window.months}月前から満了の日までの間に、法務大臣に有効期間の更新を申請する。満了\
                 の日が16歳の誕生日とされているときは、{card_window.months of a sixteenth birthday}月前からとする。",
            ),
            read(
                COMMISSIONER,
                "A holder whose card does not end with the period of stay applies to the Commissioner for the \
                 renewal of its validity, from {card_window.months} months before its expiry until that day; where \
                 the expiry was set as the 16th birthday, from {card_window.months of a sixteenth birthday} months \
                 before.",
                "在留カードの交付を受けた中長期在留者は、その有効期間が在留期間の満了の日までとされている場合を除き、\
                 満了の日の{card_window.months}月前から満了の日までの間に、出入国在留管理庁長官に有効期間の更新を申\
                 請する。満了の日が16歳の誕生日とされているときは、{card_window.months of a sixteenth birthday}月前\
                 からとする。",
            ),
            said(
                day(2023, 11, 1),
                Known::Practice,
                "A holder whose card does not end with the period of stay applies to the Commissioner for the \
                 renewal of its validity, from {card_window.months} months before its expiry until that day; where \
                 the expiry was set as the eve of the 16th birthday, from \
                 {card_window.months of a sixteenth birthday} months before.",
                "在留カードの交付を受けた中長期在留者は、その有効期間が在留期間の満了の日までとされている場合を除き、\
                 満了の日の{card_window.months}月前から満了の日までの間に、出入国在留管理庁長官に有効期間の更新を申\
                 請する。満了の日が16歳の誕生日の前日とされているときは、\
                 {card_window.months of a sixteenth birthday}月前からとする。",
            ),
            said(
                NEW_FORM,
                Known::Unverified,
                "A holder whose card does not end with the period of stay applies to the Commissioner for the \
                 renewal of its validity, from {card_window.months} months before its expiry until that day. (No \
                 text of the window after this day could be read.)",
                "在留カードの交付を受けた中長期在留者は、その有効期間が在留期間の満了の日までとされている場合を除き、\
                 満了の日の{card_window.months}月前から満了の日までの間に、出入国在留管理庁長官に有効期間の更新を申\
                 請する。（同日以後の更新期間の条文は未確認。）",
            ),
        ],
    )
    .rows(&["card_window"])
    .procedures(&[Matter::CardRenewal])
    .with(&[
        icrra(19, 1).branch(5),
        icrra_order(19, 1).branch(10),
        icrra(61, 1).branch(9).second(3).item(2),
        icrra(71, 0).branch(2).item(2),
        icrra(77, 0).branch(2),
        spr(12, 1),
    ])
    .see(&["Q3", "Q4a", "Q22"])
    .by(&["card::renewal::WINDOW", "spr::renewal::window", "chronicle::reader::certificates::must_renew"]),
    Line::new(
        icrra(19, 2).branch(11),
        &since_2012(
            "Who foresees that the window will be hard to keep, for a reason that cannot be helped, may apply \
             before it opens.",
            "やむを得ない理由により更新期間内の申請が困難と予想される者は、更新期間の前でも申請することができる。",
        ),
    )
    .procedures(&[Matter::CardEarlyRenewal])
    .with(&[icrra(19, 1).branch(11), icrra_order(19, 1).branch(10), icrra(61, 1).branch(9).second(3).item(2)])
    .see(&["Q22"])
    .by(&["view::duties::early_renewal", "chronicle::reader::filings::applied_early"]),
    Line::new(
        icrra(19, 3).branch(11),
        &since_2012(
            "On an application under 19-11(1) or (2) a new card is issued, as on a notice under 19-10.",
            "1項又は2項の申請があったときは、19条の10第2項と同じく新しい在留カードを交付する。",
        ),
    )
    .procedures(&[Matter::CardReceipt])
    .with(&[
        icrra(19, 2).branch(10),
        icrra(19, 1).branch(5).item(2),
        icrra(19, 1).branch(5).item(4),
        icrra(19, 0).branch(14).item(5),
    ])
    .see(&["Q22"])
    .by(&["chronicle::reader::certificates::issued", "procedure::CARD_PROCEDURES"]),
];

/// ICRRA 19-11(1), by the day the card was issued.
pub static WINDOW: &[(Day, WindowRow)] = &[
    (day(2012, 7, 9), WINDOW_2012),
    (day(2023, 11, 1), WindowRow { known: Known::Practice, ..WINDOW_2012 }),
    (
        day(2026, 6, 14),
        WindowRow { months_sixteenth: 0, known: Known::Unverified, see: &["Q3", "Q4a", "Q22"], ..WINDOW_2012 },
    ),
];

const WINDOW_2012: WindowRow = WindowRow {
    provision: article_19(11, 1),
    calendar: OfficeKind::National,
    months: 2,
    months_sixteenth: 6,
    known: Known::Read,
    see: &["Q3"],
};
