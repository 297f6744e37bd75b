//! Re-entry: ICRRA 26 and 26-2.

use super::resident::Resident;
use crate::life::{Designation, Excluded};
use crate::line::{Line, Part, read};
use crate::provision::{Known, icrra, icrra_order, spr};
use crate::spr::history::{CERTIFICATES, COMMISSIONER};
use crate::spr::reentry::{PermitRow, ReEntryRow};
use crate::time::{Bounds, Day, Period, day};
use crate::why::{Said, Why};

/// ICRRA 26 and 26-2 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(26, 1),
        &[
            read(
                CERTIFICATES,
                "Who leaves meaning to come back before the period of stay ends may on application be given \
                 re-entry permission by the Minister of Justice, where that is proper for several journeys.",
                "法務大臣は、在留期間の満了の日以前に再び入国する意図をもって出国しようとする者に対し、その申請によ\
                 り再入国の許可を与えることができる。相当と認めるときは、数次の許可とすることができる。",
            ),
            read(
                COMMISSIONER,
                "Who leaves meaning to come back before the period of stay ends may on application be given \
                 re-entry permission by the Commissioner, where that is proper for several journeys.",
                "出入国在留管理庁長官は、在留期間の満了の日以前に再び入国する意図をもって出国しようとする者に対し、\
                 その申請により再入国の許可を与えることができる。相当と認めるときは、数次の許可とすることができる。",
            ),
        ],
    )
    .with(&[icrra(19, 0).branch(14).item(4), icrra(26, 1).branch(2)])
    .by(&["chronicle::reader::journeys::permit_until", "chronicle::reader::journeys::re_entry_permit"]),
    Line::new(
        icrra(26, 2),
        &[read(
            CERTIFICATES,
            "It is stamped in the passport, or given as a re-entry permit to somebody who cannot obtain one, \
                 and takes effect on the day written there.",
            "許可は、旅券への証印により、旅券を取得することができない者には再入国許可書の交付により行い、これに\
                 記載された日から効力を生ずる。",
        )],
    )
    .with(&[icrra(26, 1)])
    .by(&["chronicle::reader::journeys::re_entry_permit"]),
    Line::new(
        icrra(26, 3),
        &[read(
            CERTIFICATES,
            "It runs for up to {card_permit.years} years from the day it takes effect.",
            "許可の有効期間は、その効力が生じた日から{card_permit.years}年以内とする。",
        )],
    )
    .rows(&["card_permit"])
    .with(&[icrra(19, 0).branch(14).item(4), spr(23, 1)])
    .by(&["card::reentry::PERMIT", "spr::reentry::permit_ceiling"]),
    Line::new(
        icrra(26, 5),
        &[read(
            CERTIFICATES,
            "For somebody who has left and cannot come back in time for good reason it may be extended, with \
                 all extensions to no more than {card_permit.years extended} years from the day it took effect.",
            "出国した者が有効期間内に再入国することができない相当の理由があるときは、効力が生じた日から\
                 {card_permit.years extended}年を限度として、有効期間を延長することができる。",
        )],
    )
    .rows(&["card_permit"])
    .with(&[icrra(26, 3).branch(2), spr(23, 1)])
    .by(&["card::reentry::PERMIT", "spr::reentry::permit_ceiling", "chronicle::reader::journeys::re_entry_permit"]),
    Line::new(
        icrra(26, 1).branch(2),
        &[read(
            CERTIFICATES,
            "Whoever has a status and a valid passport, and as a mid-to-long-term resident the card, and leaves \
                 saying they will come back, is deemed to have been given re-entry permission; not so those whom \
                 19-3(i) and (ii) name.",
            "在留資格をもって在留し、有効な旅券（中長期在留者にあっては、在留カードを含む。）を所持する者が、再\
                 び入国する意図を表明して出国するときは、再入国の許可を受けたものとみなす。19条の3第1号及び2号に掲げ\
                 る者を除く。",
        )],
    )
    .part(Part::Main)
    .with(&[
        icrra(19, 0).branch(3).item(1),
        icrra(19, 0).branch(3).item(2),
        icrra(19, 0).branch(14).item(3),
        icrra_order(29, 1).branch(2),
        spr(23, 2),
    ])
    .by(&["spr::reentry::deemed", "chronicle::reader::journeys::deemed", "chronicle::reader::journeys::left"]),
    Line::new(
        icrra(26, 1).branch(2),
        &[read(
            CERTIFICATES,
            "Not so those who, as the Order says, need ordinary permission.",
            "法務省令により再入国の許可を要するものとされた者については、この限りでない。",
        )],
    )
    .part(Part::Proviso)
    .with(&[icrra_order(29, 1).branch(3)])
    .by(&["spr::reentry::deemed"]),
    Line::new(
        icrra(26, 2).branch(2),
        &[read(
            CERTIFICATES,
            "That permission runs for {card_reentry.longest} year from the departure, or to the end of the \
                 period of stay where that comes first.",
            "その有効期間は、出国の日から{card_reentry.longest}年とし、在留期間がそれより先に満了するときは、そ\
                 の満了の日までとする。",
        )],
    )
    .rows(&["card_reentry"])
    .with(&[icrra(19, 0).branch(14).item(4), icrra(26, 3)])
    .see(&["Q12"])
    .by(&["card::reentry::SPECIAL", "spr::reentry::come_back_by", "card::reentry::within_the_stay"]),
    Line::new(
        icrra(26, 3).branch(2),
        &[read(CERTIFICATES, "It is not extended abroad.", "この許可については、国外における延長の規定を適用しない。")],
    )
    .with(&[icrra(26, 5)])
    .by(&["chronicle::reader::journeys::re_entry_permit"]),
];

/// ICRRA 26-2(2), by the day of departure.
pub static SPECIAL: &[(Day, ReEntryRow)] =
    &[(day(2012, 7, 9), ReEntryRow { longest: Period::years(1), known: Known::Read, see: &["Q12"] })];

/// ICRRA 26(3) and (5), by the day of the permit's issue or extension.
pub static PERMIT: &[(Day, PermitRow)] =
    &[(day(2012, 7, 9), PermitRow { longest: Period::years(5), extended: Period::years(6), known: Known::Read })];

/// ICRRA 26-2(1): whether special re-entry is open to the holder of a status: to mid-to-long-term residents
/// with passport and card, and to those whom 19-3(iii) and (iv) except with the passport alone; not to
/// those of 19-3(i) and (ii).
///
/// ```
/// use zairyu_law::card::{reentry::open_to, resident::Resident};
/// let not = |item: &str| Resident::Not(item.parse().unwrap());
/// assert!(open_to(Resident::MidToLongTerm) && open_to(not("ICRRA 19-3(iii)")) && open_to(not("ICRRA 19-3(iv)")));
/// assert!(!open_to(not("ICRRA 19-3(i)")) && !open_to(not("ICRRA 19-3(ii)")));
/// ```
pub fn open_to(resident: Resident) -> bool {
    match resident {
        Resident::MidToLongTerm => true,
        Resident::Not(by) => matches!(by.item, 3 | 4),
    }
}

/// ICRRA Order 29-3(1)(iv): the ground of exclusion that lies in a designation itself.
pub fn excluded_by(designation: Option<Designation>) -> Option<Excluded> {
    (designation == Some(Designation::RefugeeApplicant)).then_some(Excluded::RefugeeApplicant)
}

/// ICRRA 26-2(2): never beyond the period of stay, which here includes the special period of 20(6) and
/// 21(4) (24(iv)(b)).
///
/// ```
/// use zairyu_law::card::reentry::within_the_stay;
/// use zairyu_law::{time::{Bounds, day}, why::NoWhy};
/// let year = Bounds::exact(day(2027, 11, 1));
/// assert_eq!(within_the_stay(&mut NoWhy, year, Some(day(2027, 6, 28))), Bounds::exact(day(2027, 6, 28)));
/// assert_eq!(within_the_stay(&mut NoWhy, year, None), year);
/// ```
pub fn within_the_stay<W: Why>(why: &mut W, last: Bounds, stay: Option<Day>) -> Bounds {
    let Some(stay) = stay.filter(|&stay| stay < last.possibly) else { return last };
    why.step(icrra(26, 2).branch(2), || Said::NotBeyondTheStay { stay });
    Bounds { surely: last.surely.min(stay), possibly: stay }
}
