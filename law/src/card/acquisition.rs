//! Acquisition of a status: ICRRA 22-2.
//!
//! Who is born in Japan, or loses Japanese nationality here, may stay some days without a status and
//! applies for one within fewer.

use crate::chronicle::Matter;
use crate::line::{Line, read};
use crate::provision::{Known, icrra, spr};
use crate::rows::Numbers;
use crate::spr::Deadline;
use crate::spr::history::CERTIFICATES;
use crate::time::{Day, OfficeKind, Period, day};

/// ICRRA 22-2 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(22, 1).branch(2),
        &[read(
            CERTIFICATES,
            "Who loses Japanese nationality, or is to stay in Japan by birth or another cause without having \
                 landed, may stay without a status for {acquisition.stay days} days from the day of it.",
            "日本の国籍を失った者又は出生その他の事由により上陸の手続を経ることなく本邦に在留することとなった者\
                 は、その事由が生じた日から{acquisition.stay days}日の間に限り、在留資格を有することなく在留すること\
                 ができる。",
        )],
    )
    .rows(&["acquisition"])
    .with(&[spr(4, 2), spr(21, 0)])
    .by(&["card::acquisition::ACQUISITION", "view::around::stay"]),
    Line::new(
        icrra(22, 2).branch(2),
        &[read(
            CERTIFICATES,
            "Who wants to stay longer applies for the acquisition of a status within {acquisition.period days} \
                 days from that day.",
            "その期間を超えて在留しようとする者は、その事由が生じた日から{acquisition.period days}日以内に、在留\
                 資格の取得を申請しなければならない。",
        )],
    )
    .rows(&["acquisition"])
    .procedures(&[Matter::Acquisition])
    .with(&[
        icrra(22, 1).branch(2),
        icrra(22, 3).branch(2),
        icrra(22, 4).branch(2),
        icrra(61, 1).branch(9).second(3).item(3),
    ])
    .by(&["card::acquisition::ACQUISITION", "chronicle::reader::statuses::may_acquire"]),
    Line::new(
        icrra(22, 3).branch(2),
        &[read(
            CERTIFICATES,
            "That application, unless for permanent residence, is decided as one for a change of status: 20(3), \
                 main clause, and 20(4) apply.",
            "永住者以外の在留資格の取得の申請については、20条3項本文及び4項を準用し、在留資格の変更の例により許\
                 可する。",
        )],
    )
    .procedures(&[Matter::Acquisition])
    .with(&[icrra(20, 3), icrra(20, 4), icrra(19, 1).branch(8)])
    .by(&["chronicle::reader::statuses::status_granted"]),
    Line::new(
        icrra(22, 4).branch(2),
        &[read(
            CERTIFICATES,
            "An application for acquiring permanent residence is decided as under Article 22.",
            "永住者の在留資格の取得の申請については、22条を準用する。",
        )],
    )
    .procedures(&[Matter::Acquisition])
    .with(&[icrra(22, 1), icrra(22, 2), icrra(19, 1).branch(8)])
    .by(&["chronicle::reader::statuses::status_granted"]),
];

/// The numbers of ICRRA 22-2, one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct AcquisitionRow {
    /// 22-2(1): days of stay without a status.
    pub stay: Period,
    /// 22-2(2): within how many days whoever stays longer applies.
    pub apply: Deadline,
}

impl Numbers for AcquisitionRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("stay days", &mut self.stay.count);
        visit("period days", &mut self.apply.period.count);
    }

    fn known(&self) -> Known {
        self.apply.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.apply.see
    }
}

/// ICRRA 22-2, by the day of the birth or the loss of nationality.
pub static ACQUISITION: &[(Day, AcquisitionRow)] = &[(
    day(1991, 11, 1),
    AcquisitionRow {
        stay: Period::days(60),
        apply: Deadline {
            provision: icrra(22, 2).branch(2),
            period: Period::days(30),
            calendar: OfficeKind::National,
            known: Known::Read,
            see: &[],
        },
    },
)];
