//! Who holds a residence card: ICRRA 19-3.
//!
//! A mid-to-long-term resident (中長期在留者) is whoever stays with a status of residence, except for
//! a short time, as a visitor, for a State, or as the Order says.

use super::article_19;
use crate::life::{Designation, Length, Standing, StayPeriod};
use crate::line::{Line, read};
use crate::provision::{Known, Provision, icrra, icrra_order};
use crate::rows::Numbers;
use crate::spr::history::{CERTIFICATES, COMMISSIONER};
use crate::time::{Day, FirstDay, Period, day, last_day};
use crate::why::{Said, Why};
use std::cmp::Ordering;

/// ICRRA 19-3 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 0).branch(3),
        &[
            read(
                CERTIFICATES,
                "The Minister of Justice issues a residence card to whoever stays in Japan with a status of \
                 residence and is none of the persons of the items: a mid-to-long-term resident.",
                "法務大臣は、在留資格をもって本邦に在留する者で次のいずれにも当たらないもの（中長期在留者）に、在留\
                 カードを交付する。",
            ),
            read(
                COMMISSIONER,
                "The Commissioner issues a residence card to whoever stays in Japan with a status of residence and \
                 is none of the persons of the items: a mid-to-long-term resident.",
                "出入国在留管理庁長官は、在留資格をもって本邦に在留する者で次のいずれにも当たらないもの（中長期在留\
                 者）に、在留カードを交付する。",
            ),
        ],
    )
    .rows(&["resident"])
    .with(&[icrra(19, 0).branch(6), icrra(19, 0).branch(14).item(1), icrra_order(19, 0).branch(5)])
    .by(&["card::resident::resident", "chronicle::reader::statuses::resident"]),
    Line::new(
        icrra(19, 0).branch(3).item(1),
        &[read(
            CERTIFICATES,
            "Somebody of whom a period of stay of {resident.months} months or less was decided; exactly \
                 {resident.months} months are still short.",
            "在留期間を{resident.months}月以下と決定された者（ちょうど{resident.months}月の者を含む。）",
        )],
    )
    .rows(&["resident"])
    .with(&[icrra(26, 1).branch(2)])
    .by(&["card::resident::resident", "card::resident::longer"]),
    Line::new(
        icrra(19, 0).branch(3).item(2),
        &[read(CERTIFICATES, "Somebody whose status is Temporary Visitor.", "在留資格が短期滞在である者")],
    )
    .with(&[icrra(26, 1).branch(2)])
    .by(&["card::resident::excluded"]),
    Line::new(
        icrra(19, 0).branch(3).item(3),
        &[read(CERTIFICATES, "Somebody whose status is Diplomat or Official.", "在留資格が外交又は公用である者")],
    )
    .by(&["card::resident::excluded"]),
    Line::new(
        icrra(19, 0).branch(3).item(4),
        &[read(
            CERTIFICATES,
            "Somebody like these, whom the Order names.",
            "これらに類する者として法務省令に掲げるもの",
        )],
    )
    .with(&[icrra_order(19, 0).branch(5)])
    .by(&["card::resident::excluded"]),
];

/// The number of ICRRA 19-3(i), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ResidentRow {
    /// A period of stay of so many months or less brings no card.
    pub months: i32,
    /// How it is known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for ResidentRow {
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

/// ICRRA 19-3, by the day the status was given.
pub static RESIDENT: &[(Day, ResidentRow)] =
    &[(day(2012, 7, 9), ResidentRow { months: 3, known: Known::Read, see: &[] })];

/// Whether somebody with a status of residence holds a card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resident {
    /// A mid-to-long-term resident.
    MidToLongTerm,
    /// None, by this item of 19-3.
    Not(Provision),
}

/// A stay as 19-3 looks at it: its length where that was told, else its two ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stay {
    /// The period that was decided.
    Period(StayPeriod),
    /// From a day to a day.
    Between(Day, Day),
}

impl Stay {
    /// How it compares with so many months.
    fn compared(self, months: i32) -> Ordering {
        match self {
            Stay::Period(StayPeriod::Indefinite) => Ordering::Greater,
            Stay::Period(StayPeriod::For(Length { years, months: told, days })) => {
                let whole = i32::from(years).saturating_mul(12).saturating_add(i32::from(told));
                // A period pronounced in days is compared with the months as 30 days each: 90 days are 3 months.
                let days = i32::from(days);
                if whole == 0 { days.cmp(&months.saturating_mul(30)) } else { (whole, days).cmp(&(months, 0)) }
            }
            Stay::Between(from, to) => to.cmp(&last_day(from, Period::months(months), FirstDay::NotCounted)),
        }
    }

    /// Whether it is longer than `months`.
    pub fn longer(self, months: i32) -> bool {
        self.compared(months).is_gt()
    }

    /// Whether it is `months` or longer.
    pub fn at_least(self, months: i32) -> bool {
        self.compared(months).is_ge()
    }

    /// Whether it is of so many days or fewer (the bracket of ICRRA 20(6) and 21(4)).
    pub fn at_most_days(self, most: i32) -> bool {
        match self {
            Stay::Period(StayPeriod::Indefinite) => false,
            Stay::Period(StayPeriod::For(Length { years: 0, months: 0, days })) => i32::from(days) <= most,
            Stay::Period(StayPeriod::For(_)) => false,
            Stay::Between(from, to) => from.until(to) <= most,
        }
    }
}

/// Whether the period of stay of a status has no end.
pub fn indefinite(status: Standing) -> bool {
    matches!(status, Standing::PermanentResident | Standing::HighlySkilledProfessional2)
}

/// ICRRA Order 19-5: Designated Activities that bring no card.
pub const NOT_DESIGNATED: &[Designation] =
    &[Designation::TaiwanOffice, Designation::PalestineMission, Designation::DigitalNomad];

/// ICRRA 19-3(ii)–(iv): the item that takes a status out whatever its period; `None` where the period
/// decides.
pub fn excluded(status: Standing, designation: Option<Designation>) -> Option<Provision> {
    let item = |item| Some(article_19(3, 0).item(item));
    match (status, designation) {
        (Standing::TemporaryVisitor, _) => item(2),
        (Standing::Diplomat | Standing::Official, _) => item(3),
        (Standing::DesignatedActivities, Some(designated)) if NOT_DESIGNATED.contains(&designated) => item(4),
        _ => None,
    }
}

/// ICRRA 19-3: whether the holder of a status is a mid-to-long-term resident.
///
/// ```
/// use zairyu_law::card::resident::{RESIDENT, Resident, Stay, resident};
/// use zairyu_law::life::{Length, Standing, StayPeriod};
/// use zairyu_law::why::NoWhy;
///
/// let (_, row) = RESIDENT[0];
/// let months = |months| Stay::Period(StayPeriod::For(Length { months, ..Length::default() }));
/// let mut of = |status, stay| resident(&mut NoWhy, &row, status, None, stay);
/// // Exactly three months are short; four are not.
/// assert_eq!(of(Standing::Entertainer, months(3)), Resident::Not("ICRRA 19-3(i)".parse().unwrap()));
/// assert_eq!(of(Standing::Entertainer, months(4)), Resident::MidToLongTerm);
/// assert_eq!(of(Standing::TemporaryVisitor, months(6)), Resident::Not("ICRRA 19-3(ii)".parse().unwrap()));
/// ```
pub fn resident<W: Why>(
    why: &mut W,
    row: &ResidentRow,
    status: Standing,
    designation: Option<Designation>,
    stay: Stay,
) -> Resident {
    let long = indefinite(status) || stay.longer(row.months);
    let found = match excluded(status, designation) {
        // A visitor is one of item (ii) whatever the period; of the others a short stay says more (26-2(1)).
        Some(item) if long || status == Standing::TemporaryVisitor => Resident::Not(item),
        None if long => Resident::MidToLongTerm,
        _ => Resident::Not(article_19(3, 0).item(1)),
    };
    let provision = if let Resident::Not(item) = found { item } else { article_19(3, 0) };
    why.step(provision, || Said::Resident { is: found == Resident::MidToLongTerm });
    found
}
