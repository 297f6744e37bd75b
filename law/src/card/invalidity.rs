//! Loss of validity: ICRRA 19-14.
//!
//! 失効. Six grounds; the first that happens ends the card, by the law alone.

use crate::line::Line;
use crate::provision::icrra;
use crate::spr::history::since_2012;

/// ICRRA 19-14 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 0).branch(14),
        &since_2012(
            "A card loses its validity as soon as one of the items comes true, by the law alone.",
            "在留カードは、次のいずれかに当たるときは、その効力を失う。処分を要しない。",
        ),
    )
    .with(&[icrra(19, 1).branch(15)])
    .see(&["Q22"])
    .by(&["spr::invalidity::provision", "chronicle::matter::invalidity", "chronicle::reader::certificates::void"]),
    Line::new(
        icrra(19, 0).branch(14).item(1),
        &since_2012(
            "The holder ceases to be a mid-to-long-term resident.",
            "交付を受けた者が中長期在留者でなくなったとき。",
        ),
    )
    .with(&[icrra(19, 0).branch(3), icrra(19, 1).branch(15)])
    .see(&["Q22"])
    .by(&[
        "spr::invalidity::ceased",
        "chronicle::reader::statuses::stay_ended",
        "chronicle::reader::statuses::give",
    ]),
    Line::new(
        icrra(19, 0).branch(14).item(2),
        &since_2012("Its period of validity is over.", "有効期間が満了したとき。"),
    )
    .with(&[icrra(19, 1).branch(5), icrra(19, 2).branch(5), icrra(19, 1).branch(15)])
    .see(&["Q22", "Q20"])
    .by(&["spr::invalidity::expired", "chronicle::reader::expired"]),
    Line::new(
        icrra(19, 0).branch(14).item(3),
        &since_2012(
            "A holder without re-entry permission, real or deemed, has the departure confirmed.",
            "再入国の許可（みなし再入国許可を含む。）を受けていない者が、出国の確認を受けたとき。",
        ),
    )
    .with(&[icrra(19, 2).branch(15), icrra(25, 1), icrra(26, 1), icrra(26, 1).branch(2)])
    .see(&["Q22"])
    .by(&["spr::invalidity::departed", "chronicle::reader::journeys::left"]),
    Line::new(
        icrra(19, 0).branch(14).item(4),
        &since_2012(
            "A holder who left with re-entry permission is not back when it ends.",
            "再入国の許可を受けて出国した者が、その有効期間内に再入国しなかったとき。",
        ),
    )
    .with(&[icrra(19, 1).branch(15), icrra(26, 3), icrra(26, 2).branch(2)])
    .see(&["Q22"])
    .by(&["spr::invalidity::not_back", "chronicle::reader::not_back"]),
    Line::new(
        icrra(19, 0).branch(14).item(5),
        &since_2012("A new card is issued to the holder.", "新たな在留カードの交付を受けたとき。"),
    )
    .with(&[icrra(19, 2).branch(15)])
    .see(&["Q22"])
    .by(&["spr::invalidity::replaced", "chronicle::reader::certificates::issued"]),
    Line::new(icrra(19, 0).branch(14).item(6), &since_2012("The holder dies.", "交付を受けた者が死亡したとき。"))
        .with(&[icrra(19, 4).branch(15)])
        .see(&["Q22"])
        .by(&["spr::invalidity::died", "chronicle::reader::died"]),
];
