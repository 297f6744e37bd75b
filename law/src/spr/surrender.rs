//! Return: Special Act, Article 16.
//!
//! 返納. A certificate that lost its validity goes back to the State: at once, or within days,
//! through the mayor or directly. Nobody need appear for it.

use super::Deadline;
use crate::chronicle::{Matter, Twin};
use crate::line::{Line, Text};
use crate::provision::{Known, spr};
use crate::spr::history::addressed;
use crate::time::{Day, OfficeKind, Period, day};

/// SPR 16 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(16, 1),
        &addressed(
            Text {
                en: "Who holds a certificate void by 15(i), (ii) or (iv) returns it to the Minister of Justice within \
                     {surrender.period} days of the day the cause arose.",
                ja: "所持する証明書が15条1号、2号又は4号により失効した者は、その事由が生じた日から{surrender.period}日以内に、証明書を法務大臣に\
                     返納する。",
            },
            Text {
                en: "Who holds a certificate void by 15(i), (ii) or (iv) returns it to the Commissioner within {surrender.period} \
                     days of the day the cause arose.",
                ja: "所持する証明書が15条1号、2号又は4号により失効した者は、その事由が生じた日から{surrender.period}日以内に、証明書を出入国在留管\
                     理庁長官に返納する。",
            },
        ),
    )
    .rows(&["surrender"])
    .by(&["spr::surrender::owed", "chronicle::reader::certificates::must_return"])
    .procedures(&[Matter::Return])
    .with(&[spr(15, 0), spr(32, 0).item(3)])
    .see(&["Q9", "Q20"]),
    Line::new(
        spr(16, 2),
        &addressed(
            Text {
                en: "Who holds a certificate void by 15(iii) returns it to the Minister of Justice at once.",
                ja: "所持する証明書が15条3号により失効した者は、直ちに、証明書を法務大臣に返納する。",
            },
            Text {
                en: "Who holds a certificate void by 15(iii) returns it to the Commissioner at once.",
                ja: "所持する証明書が15条3号により失効した者は、直ちに、証明書を出入国在留管理庁長官に返納する。",
            },
        ),
    )
    .by(&["spr::surrender::at_once", "chronicle::reader::certificates::must_return"])
    .procedures(&[Matter::ReturnOnDeparture])
    .with(&[spr(15, 0).item(3), spr(32, 0).item(3)])
    .see(&["Q9"]),
    Line::new(
        spr(16, 3),
        &addressed(
            Text {
                en: "Who holds a certificate void by 15(v) returns it at once to the Minister of Justice, through the mayor of the \
                     residence.",
                ja: "所持する証明書が15条5号により失効した者は、直ちに、居住地の市区町村長を経由して、証明書を法務大臣に返納する。",
            },
            Text {
                en: "Who holds a certificate void by 15(v) returns it at once to the Commissioner, through the mayor of the \
                     residence.",
                ja: "所持する証明書が15条5号により失効した者は、直ちに、居住地の市区町村長を経由して、証明書を出入国在留管理庁長官に返納する。",
            },
        ),
    )
    .by(&["spr::surrender::at_once", "chronicle::reader::certificates::must_return"])
    .procedures(&[Matter::ReturnForNew])
    .with(&[spr(15, 0).item(5), spr(24, 0), spr(32, 0).item(3)])
    .see(&["Q9"]),
    Line::new(
        spr(16, 4),
        &addressed(
            Text {
                en: "Who had lost a certificate that became void, other than by death, and finds it returns it to the Minister of \
                     Justice within {surrender.period} days of finding it.",
                ja: "所持を失っていた証明書が15条（6号を除く。）により失効した場合において、これを発見した者は、その日から{surrender.period}日以内に、証明書を\
                     法務大臣に返納する。",
            },
            Text {
                en: "Who had lost a certificate that became void, other than by death, and finds it returns it to the Commissioner \
                     within {surrender.period} days of finding it.",
                ja: "所持を失っていた証明書が15条（6号を除く。）により失効した場合において、これを発見した者は、その日から{surrender.period}日以内に、証明書を\
                     出入国在留管理庁長官に返納する。",
            },
        ),
    )
    .rows(&["surrender"])
    .by(&["chronicle::reader::certificates::found"])
    .procedures(&[Matter::ReturnFound])
    .with(&[spr(13, 1), spr(15, 0).item(5), spr(32, 0).item(3)])
    .see(&["Q9"]),
    Line::new(
        spr(16, 5),
        &addressed(
            Text {
                en: "Of a holder who died, a relative or cohabitant returns the certificate to the Minister of Justice within \
                     {surrender.period} days of the death, or of finding the certificate if it is found later.",
                ja: "証明書の交付を受けた者が死亡したときは、その親族又は同居者は、死亡の日（後に発見したときは発見の日）から\
                     {surrender.period}日以内に、証明書を法務大臣に返納する。",
            },
            Text {
                en: "Of a holder who died, a relative or cohabitant returns the certificate to the Commissioner within \
                     {surrender.period} days of the death, or of finding the certificate if it is found later.",
                ja: "証明書の交付を受けた者が死亡したときは、その親族又は同居者は、死亡の日（後に発見したときは発見の日）から\
                     {surrender.period}日以内に、証明書を出入国在留管理庁長官に返納する。",
            },
        ),
    )
    .rows(&["surrender"])
    .by(&["chronicle::reader::died", "chronicle::reader::certificates::found", "spr::appearance::returners"])
    .procedures(&[Matter::ReturnAfterDeath])
    .with(&[spr(15, 0).item(6), spr(32, 0).item(3)])
    .see(&["Q9"]),
];

/// SPR 16(1), (4) and (5), by the day the cause arose.
pub static RETURN: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), RETURN_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q9"], ..RETURN_2012 }),
];

const RETURN_2012: Deadline = Deadline {
    provision: spr(16, 1),
    period: Period::days(14),
    calendar: OfficeKind::National,
    known: Known::Read,
    see: &[],
};

/// SPR 16, ICRRA 19-15: what is owed for a document void by an item of SPR 15 or ICRRA 19-14 and still
/// in hand. Death, item (vi), binds others than the holder.
///
/// ```
/// use zairyu_law::{chronicle::Twin, spr::surrender::owed};
/// assert_eq!(owed(2), Twin::Return);
/// assert_eq!(owed(5), Twin::ReturnForNew);
/// ```
pub fn owed(item: u8) -> Twin {
    match item {
        3 => Twin::ReturnOnDeparture,
        5 => Twin::ReturnForNew,
        6 => Twin::ReturnAfterDeath,
        _ => Twin::Return,
    }
}

/// Whether it is owed 直ちに, at once, rather than within a number of days.
pub fn at_once(owed: Twin) -> bool {
    matches!(owed, Twin::ReturnOnDeparture | Twin::ReturnForNew)
}
