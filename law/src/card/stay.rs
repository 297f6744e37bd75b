//! The period of stay and an application pending at its end: ICRRA 20, 21 and 22.
//!
//! What holds while it pends is 20(6) today, and stood at 20(5) in the text of 2013.

use super::resident::Stay;
use crate::chronicle::Matter;
use crate::life::{Length, StayPeriod};
use crate::line::{Line, Part, read};
use crate::provision::{Known, Provision, icrra};
use crate::rows::Numbers;
use crate::spr::history::CERTIFICATES;
use crate::time::{Day, FirstDay, Period, day, last_day};
use crate::why::{Said, Why};

/// ICRRA 20, 21 and 22 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(20, 2),
        &[read(
            CERTIFICATES,
            "Who wants to change the status applies for it.",
            "在留資格の変更を受けようとする者は、その申請をしなければならない。",
        )],
    )
    .part(Part::Main)
    .with(&[icrra(20, 3), icrra(61, 1).branch(9).second(3).item(3)])
    .by(&["card::stay::keeps", "chronicle::reader::statuses::kept_lawful"]),
    Line::new(
        icrra(20, 2),
        &[read(
            CERTIFICATES,
            "Who wants to change to Permanent Resident applies under Article 22.",
            "永住者への変更を希望する者は、22条1項の申請によらなければならない。",
        )],
    )
    .part(Part::Proviso)
    .with(&[icrra(22, 1)])
    .by(&["card::stay::keeps"]),
    Line::new(
        icrra(20, 3),
        &[read(
            CERTIFICATES,
            "The change may be permitted only where the papers handed in show reason enough to find it proper.",
            "提出された文書から変更を適当と認めるに足りる相当の理由がある場合に限り、変更を許可することができる。",
        )],
    )
    .part(Part::Main)
    .with(&[icrra(19, 1).branch(8), icrra(20, 4)])
    .because(
        "It binds the discretion of the office, of which no result can be computed; a life tells the decision.",
        "行政庁の裁量の行使の在り方を定めるもので、結論を計算する対象がない。許否は事実として告げられる。",
    ),
    Line::new(
        icrra(20, 3),
        &[read(
            CERTIFICATES,
            "To a Temporary Visitor it is permitted only for special circumstances that cannot be helped.",
            "短期滞在の者に対しては、やむを得ない特別の事情がなければ、変更を許可しない。",
        )],
    )
    .part(Part::Proviso)
    .because(
        "It binds the discretion of the office, of which no result can be computed; a life tells the decision.",
        "行政庁の裁量の行使の在り方を定めるもので、結論を計算する対象がない。許否は事実として告げられる。",
    ),
    Line::new(
        icrra(20, 4),
        &[read(
            CERTIFICATES,
            "The permission takes effect when the card is issued, as written on it; for whoever is to hold \
                 none, when the passport or the certificate of status is written on or issued.",
            "許可は、中長期在留者に該当する者にあっては在留カードの交付の時に、その他の者にあっては旅券又は在留\
                 資格証明書への記載又は交付の時に、その記載の内容により効力を生ずる。",
        )],
    )
    .procedures(&[Matter::CardReceipt])
    .with(&[icrra(19, 0).branch(14).item(5), icrra(23, 2), icrra(21, 4), icrra(22, 3).branch(2)])
    .by(&["chronicle::reader::statuses::status_granted", "chronicle::reader::statuses::give"]),
    Line::new(
        icrra(20, 6),
        &[read(
            CERTIFICATES,
            "Whoever applied before the period of stay ends and has no decision by then may stay on in the same \
                 status until the decision, and for no more than {special_period.months} months past that end. Not \
                 so where a stay of {special_period.longest days excluded} days or less had been decided.",
            "在留期間の満了の日までに処分がされない申請者は、処分がされるまで（満了の日から\
                 {special_period.months}月を限度とする。）、従前の在留資格をもって引き続き在留することができる。\
                 {special_period.longest days excluded}日以下の在留期間を決定されている者は、この限りでない。",
        )],
    )
    .rows(&["special_period"])
    .with(&[icrra(20, 2), icrra(19, 2).branch(5), icrra(21, 4)])
    .by(&["card::stay::special_period", "chronicle::reader::statuses::kept_lawful"]),
    Line::new(
        icrra(21, 1),
        &[read(
            CERTIFICATES,
            "The period of stay may be extended without a change of status.",
            "現に有する在留資格を変更することなく、在留期間の更新を受けることができる。",
        )],
    )
    .procedures(&[Matter::Extension])
    .with(&[icrra(21, 2)])
    .by(&["chronicle::reader::statuses::give"]),
    Line::new(
        icrra(21, 2),
        &[read(
            CERTIFICATES,
            "Who wants an extension applies for it.",
            "在留期間の更新を受けようとする者は、その申請をしなければならない。",
        )],
    )
    .rows(&["extension"])
    .procedures(&[Matter::Extension])
    .with(&[icrra(21, 3), icrra(21, 4), icrra(61, 1).branch(9).second(3).item(3)])
    .by(&["card::stay::EXTENSION", "chronicle::reader::statuses::may_extend"]),
    Line::new(
        icrra(21, 3),
        &[read(
            CERTIFICATES,
            "The extension may be permitted only where the papers handed in show reason enough to find it \
                 proper.",
            "提出された文書から更新を適当と認めるに足りる相当の理由がある場合に限り、更新を許可することができる。",
        )],
    )
    .procedures(&[Matter::Extension])
    .with(&[icrra(19, 1).branch(8), icrra(21, 4)])
    .because(
        "It binds the discretion of the office, of which no result can be computed; a life tells the decision.",
        "行政庁の裁量の行使の在り方を定めるもので、結論を計算する対象がない。許否は事実として告げられる。",
    ),
    Line::new(
        icrra(21, 4),
        &[read(
            CERTIFICATES,
            "20(4) applies to that permission, and 20(6) to the application: while it is pending the stay goes \
                 on for up to {special_period.months} months, unless it had been of \
                 {special_period.longest days excluded} days or less.",
            "20条4項はこの許可に、同条6項はこの申請に準用する。申請中の者は、在留期間の満了の日から\
                 {special_period.months}月を限度として引き続き在留することができる（\
                 {special_period.longest days excluded}日以下の在留期間を決定されている者を除く。）。",
        )],
    )
    .rows(&["special_period"])
    .procedures(&[Matter::Extension])
    .with(&[icrra(20, 4), icrra(20, 6), icrra(19, 2).branch(5)])
    .by(&["card::stay::special_period", "chronicle::reader::statuses::kept_lawful"]),
    Line::new(
        icrra(22, 1),
        &[read(
            CERTIFICATES,
            "Who wants to change to Permanent Resident applies for permission for permanent residence.",
            "永住者の在留資格への変更を希望する者は、永住許可を申請しなければならない。",
        )],
    )
    .with(&[icrra(22, 2), icrra(61, 1).branch(9).second(3).item(3)])
    .by(&["card::stay::keeps"]),
    Line::new(
        icrra(22, 2),
        &[read(
            CERTIFICATES,
            "It may be permitted only to somebody of good conduct and able to make an independent living, and \
                 where that accords with Japan's interests.",
            "素行が善良であり、独立の生計を営むに足りる資産又は技能を有し、かつ、その永住が日本国の利益に合する\
                 と認められる者に限り、許可することができる。",
        )],
    )
    .part(Part::Main)
    .with(&[icrra(19, 1).branch(8)])
    .because(
        "It binds the discretion of the office, of which no result can be computed; a life tells the decision.",
        "行政庁の裁量の行使の在り方を定めるもので、結論を計算する対象がない。許否は事実として告げられる。",
    ),
    Line::new(
        icrra(22, 2),
        &[read(
            CERTIFICATES,
            "Of the spouse or child of a Japanese national, a Permanent Resident or a special permanent \
                 resident, conduct and living are not asked.",
            "日本人、永住者又は特別永住者の配偶者又は子については、素行及び生計の要件に適合することを要しない。",
        )],
    )
    .part(Part::Proviso)
    .because(
        "It binds the discretion of the office, of which no result can be computed; a life tells the decision.",
        "行政庁の裁量の行使の在り方を定めるもので、結論を計算する対象がない。許否は事実として告げられる。",
    ),
];

/// The numbers of the special period (特例期間), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct SpecialPeriodRow {
    /// How many months past the old last day a pending application keeps the stay lawful.
    pub months: i32,
    /// Not for a stay of so many days or fewer.
    pub longest_excluded: i32,
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for SpecialPeriodRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("months", &mut self.months);
        visit("longest days excluded", &mut self.longest_excluded);
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// ICRRA 20(6), 21(4), by the last day of the period of stay.
pub static SPECIAL_PERIOD: &[(Day, SpecialPeriodRow)] =
    &[(day(2012, 7, 9), SpecialPeriodRow { months: 2, longest_excluded: 30, known: Known::Read, see: &[] })];

/// When offices take an application for extension, one row for each version: no text sets a first day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ExtensionRow {
    /// Months before the last day of the period of stay.
    pub months: i32,
    /// How it is known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for ExtensionRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("months", &mut self.months);
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// ICRRA 21(2), by the day the stay was given.
pub static EXTENSION: &[(Day, ExtensionRow)] =
    &[(day(2012, 7, 9), ExtensionRow { months: 3, known: Known::Unverified, see: &[] })];

/// Civil Code 140 and 143: the last day of a stay of `period` given on, or following upon, `from`, which is not
/// counted; `None` where it has no end.
///
/// ```
/// use zairyu_law::card::stay::ends;
/// use zairyu_law::life::{Length, StayPeriod};
/// use zairyu_law::time::day;
///
/// let of = |years, months, days| StayPeriod::For(Length { years, months, days });
/// assert_eq!(ends(day(2026, 4, 5), of(1, 3, 0)), Some(day(2027, 7, 5)));
/// assert_eq!(ends(day(2026, 8, 31), of(0, 6, 0)), Some(day(2027, 2, 28)));
/// assert_eq!(ends(day(2026, 9, 1), of(0, 0, 90)), Some(day(2026, 11, 30)));
/// assert_eq!(ends(day(2026, 4, 5), StayPeriod::Indefinite), None);
/// ```
pub fn ends(from: Day, period: StayPeriod) -> Option<Day> {
    let StayPeriod::For(Length { years, months, days }) = period else { return None };
    let months = i32::from(years).saturating_mul(12).saturating_add(i32::from(months));
    let after = if months > 0 { last_day(from, Period::months(months), FirstDay::NotCounted) } else { from };
    Some(after.plus(i32::from(days)))
}

/// ICRRA 70(1)(v): what punishes a stay beyond the period of stay, of which the special period is part.
pub const OVERSTAYING: Provision = icrra(70, 1).item(5);

/// The provision by which an application under 20(2) or 21(2) keeps the stay lawful while it pends.
pub fn pending_by(under: Provision) -> Provision {
    if under.article == 20 { icrra(20, 6) } else { icrra(21, 4) }
}

/// Whether an application under this provision does so: of change or extension; not of permanent
/// residence.
pub fn keeps(under: Provision) -> bool {
    under == icrra(20, 2) || under == icrra(21, 2)
}

/// ICRRA 20(6), 21(4): the last day of the lawful stay while an application `under` a provision pends,
/// where no decision comes before; `None` where the stay was too short.
///
/// ```
/// use zairyu_law::card::resident::Stay;
/// use zairyu_law::card::stay::{SPECIAL_PERIOD, special_period};
/// use zairyu_law::{provision::icrra, time::day, why::NoWhy};
///
/// let (_, row) = SPECIAL_PERIOD[0];
/// let year = Stay::Between(day(2025, 9, 10), day(2026, 9, 10));
/// // To 2026-09-10: two months from the end of that day are over with 10 November.
/// assert_eq!(special_period(&mut NoWhy, &row, icrra(21, 2), day(2026, 9, 10), year), Some(day(2026, 11, 10)));
/// let short = Stay::Between(day(2026, 8, 11), day(2026, 9, 10));
/// assert_eq!(special_period(&mut NoWhy, &row, icrra(21, 2), day(2026, 9, 10), short), None);
/// ```
pub fn special_period<W: Why>(
    why: &mut W,
    row: &SpecialPeriodRow,
    under: Provision,
    until: Day,
    stay: Stay,
) -> Option<Day> {
    if stay.at_most_days(row.longest_excluded) {
        return None;
    }
    let last = last_day(until, Period::months(row.months), FirstDay::NotCounted);
    why.step(pending_by(under), || Said::SpecialPeriod { until, months: row.months, last });
    Some(last)
}
