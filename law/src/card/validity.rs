//! How long a card is valid: ICRRA 19-5.
//!
//! A Permanent Resident's and a Highly Skilled Professional (ii)'s by itself, everybody else's with the
//! period of stay; until June 2026 a child's at most to the 16th birthday.

use super::article_19;
use crate::line::{Line, gone, read, said};
use crate::provision::{Known, Provision, icrra};
use crate::rows::Numbers;
use crate::spr::history::{CERTIFICATES, NEW_FORM};
use crate::time::{
    Day, FirstDay, Period, age_at_nth_birthday_after, age_on, attains, birthday, day, last_day, nth_birthday_after,
};
use crate::why::{Said, Why};

/// ICRRA 19-5 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 1).branch(5),
        &[
            read(
                CERTIFICATES,
                "A card is valid until the day that the items name has passed: that day itself is a valid one.",
                "在留カードの有効期間は、次の各号の区分に応じ、当該各号に定める日の終了までとする。",
            ),
            said(
                NEW_FORM,
                Known::Derived,
                "A card is valid until a day has passed, which is itself a valid one: for a Permanent Resident or \
                 Highly Skilled Professional (ii), the birthday after its issue that is number \
                 {card_validity.birthdays}, for one under {card_validity.adult age} number \
                 {card_validity.birthdays of a minor}; for everybody else, the last day of the period of stay.",
                "在留カードの有効期間は、永住者及び高度専門職2号の者にあっては交付の日後の{card_validity.birthdays}\
                 回目の誕生日（交付の日に{card_validity.adult age}歳未満の者は{card_validity.birthdays of a minor}回\
                 目の誕生日）、その他の者にあっては在留期間の満了の日の終了までとする。",
            ),
        ],
    )
    .rows(&["card_validity"])
    .with(&[icrra(19, 1).branch(11), icrra(19, 0).branch(14).item(2)])
    .see(&["Q4"])
    .by(&["card::validity::expiry", "card::validity::VALIDITY"]),
    Line::new(
        icrra(19, 1).branch(5).item(1),
        &[
            read(
                CERTIFICATES,
                "A Permanent Resident's, except under (ii): the day with which {card_validity.years} years are \
                 over, the day of issue being the first of them.",
                "永住者（2号に当たる者を除く。）：交付の日を初日として{card_validity.years}年が終わる日",
            ),
            said(
                day(2015, 4, 1),
                Known::Derived,
                "A Permanent Resident's, except under (ii), or a Highly Skilled Professional (ii)'s: the day with \
                 which {card_validity.years} years are over, the day of issue being the first of them.",
                "永住者（2号に当たる者を除く。）及び高度専門職2号の者：交付の日を初日として{card_validity.years}年が\
                 終わる日",
            ),
            gone(NEW_FORM, Known::Derived),
        ],
    )
    .rows(&["card_validity"])
    .with(&[icrra(19, 1).branch(11)])
    .see(&["Q4"])
    .by(&["card::validity::expiry"]),
    Line::new(
        icrra(19, 1).branch(5).item(2),
        &[
            read(
                CERTIFICATES,
                "A Permanent Resident's who is under {card_validity.child age} on the day of issue, other than on a \
                 renewal: the birthday of {card_validity.child age}. Born on 29 February, the birthday of a common \
                 year is 28 February.",
                "永住者で交付の日に{card_validity.child age}歳に満たないもの（更新による交付を除く。）：\
                 {card_validity.child age}歳の誕生日（2月29日生まれの者のうるう年以外の年の誕生日は2月28日とみなす。）",
            ),
            read(
                day(2023, 11, 1),
                "A Permanent Resident's who is under {card_validity.child age} on the day of issue, other than on a \
                 renewal: {card_validity.days before} day before the birthday of {card_validity.child age}. Born on \
                 29 February, the birthday of a common year is 28 February.",
                "永住者で交付の日に{card_validity.child age}歳に満たないもの（更新による交付を除く。）：\
                 {card_validity.child age}歳の誕生日の{card_validity.days before}日前（2月29日生まれの者のうるう年以\
                 外の年の誕生日は2月28日とみなす。）",
            ),
            gone(NEW_FORM, Known::Derived),
        ],
    )
    .rows(&["card_validity"])
    .with(&[icrra(19, 1).branch(11), icrra(19, 3).branch(11)])
    .see(&["Q4", "Q10"])
    .by(&["card::validity::expiry"]),
    Line::new(
        icrra(19, 1).branch(5).item(3),
        &[
            read(
                CERTIFICATES,
                "Anybody else's, except under (iv): the last day of the period of stay.",
                "永住者以外の者（4号に当たる者を除く。）：在留期間の満了の日",
            ),
            said(
                day(2015, 4, 1),
                Known::Derived,
                "Anybody's who has neither of these statuses, except under (iv): the last day of the period of stay.",
                "永住者及び高度専門職2号の者以外の者（4号に当たる者を除く。）：在留期間の満了の日",
            ),
            gone(NEW_FORM, Known::Derived),
        ],
    )
    .with(&[icrra(19, 2).branch(5)])
    .see(&["Q4"])
    .by(&["card::validity::expiry"]),
    Line::new(
        icrra(19, 1).branch(5).item(4),
        &[
            read(
                CERTIFICATES,
                "Anybody else's who is under {card_validity.child age} on the day of issue, other than on a \
                 renewal: the last day of the period of stay, or the birthday of {card_validity.child age} where \
                 that comes first.",
                "永住者以外の者で交付の日に{card_validity.child age}歳に満たないもの（更新による交付を除く。）：在留\
                 期間の満了の日と{card_validity.child age}歳の誕生日のうち早い日",
            ),
            read(
                day(2023, 11, 1),
                "Anybody else's who is under {card_validity.child age} on the day of issue, other than on a \
                 renewal: the last day of the period of stay, or {card_validity.days before} day before the \
                 birthday of {card_validity.child age} where that comes first.",
                "その他の者で交付の日に{card_validity.child age}歳に満たないもの（更新による交付を除く。）：在留期間\
                 の満了の日と{card_validity.child age}歳の誕生日の{card_validity.days before}日前のうち早い日",
            ),
            gone(NEW_FORM, Known::Derived),
        ],
    )
    .rows(&["card_validity"])
    .with(&[icrra(19, 2).branch(5), icrra(19, 3).branch(11)])
    .see(&["Q4", "Q10"])
    .by(&["card::validity::expiry"]),
    Line::new(
        icrra(19, 2).branch(5),
        &[
            read(
                CERTIFICATES,
                "A card that ends with the period of stay is valid for as long as its holder may stay on while an \
                 application is pending: to the decision, and for no more than {special_period.months} months past \
                 the last day of the stay. One that ends earlier, with the holder's age, is not.",
                "在留期間の満了の日までとされた在留カードは、申請中の者が引き続き在留できる間（処分までとし、在留期\
                 間の満了の日から{special_period.months}月を限度とする。）、なお有効とする。年齢により先に満了するも\
                 のは、この限りでない。",
            ),
            said(
                NEW_FORM,
                Known::Derived,
                "A card that ends with the period of stay is valid for as long as its holder may stay on while an \
                 application is pending: to the decision, and for no more than {special_period.months} months past \
                 the last day of the stay.",
                "在留期間の満了の日までとされた在留カードは、申請中の者が引き続き在留できる間（処分までとし、在留期\
                 間の満了の日から{special_period.months}月を限度とする。）、なお有効とする。",
            ),
        ],
    )
    .rows(&["special_period"])
    .with(&[icrra(20, 6), icrra(21, 4), icrra(19, 0).branch(14).item(2)])
    .see(&["Q4"])
    .by(&["chronicle::reader::statuses::document_ends", "chronicle::reader::statuses::special_stay"]),
];

/// The numbers of ICRRA 19-5(1), one row for each version. One shape serves all.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CardValidityRow {
    /// Under this age at issue, and not by renewal: at most to that birthday. 0: no such limb.
    pub child_age: i32,
    /// How many days before that birthday it ends.
    pub days_before: i32,
    /// Where the stay has no end: so many years, the day of issue being the first. 0: birthdays.
    pub years: i32,
    /// Or, at this age at issue, so many birthdays after it; under it `birthdays_minor`.
    pub adult_age: i32,
    /// Which birthday it ends with.
    pub birthdays: i32,
    /// The same for a holder under `adult_age`.
    pub birthdays_minor: i32,
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for CardValidityRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        if self.child_age > 0 {
            visit("child age", &mut self.child_age);
            visit("days before", &mut self.days_before);
        }
        if self.years > 0 {
            visit("years", &mut self.years);
        } else {
            visit("adult age", &mut self.adult_age);
            visit("birthdays", &mut self.birthdays);
            visit("birthdays of a minor", &mut self.birthdays_minor);
        }
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

const VALIDITY_2012: CardValidityRow = CardValidityRow {
    child_age: 16,
    days_before: 0,
    years: 7,
    adult_age: 0,
    birthdays: 0,
    birthdays_minor: 0,
    known: Known::Read,
    see: &[],
};

/// ICRRA 19-5(1), by the day of issue.
pub static VALIDITY: &[(Day, CardValidityRow)] = &[
    (day(2012, 7, 9), VALIDITY_2012),
    (day(2023, 11, 1), CardValidityRow { days_before: 1, ..VALIDITY_2012 }),
    (
        day(2026, 6, 14),
        CardValidityRow {
            child_age: 0,
            days_before: 0,
            years: 0,
            adult_age: 18,
            birthdays: 10,
            birthdays_minor: 5,
            known: Known::Derived,
            see: &["Q4"],
        },
    ),
];

impl CardValidityRow {
    /// How many birthdays are counted for somebody of `age` at issue.
    #[inline(always)]
    pub(crate) fn birthdays_at(&self, age: i32) -> i32 {
        if age < self.adult_age { self.birthdays_minor } else { self.birthdays }
    }
}

/// ICRRA 19-5(2): what keeps a card that ends with the stay valid while an application pends.
pub const WHILE_PENDING: Provision = article_19(5, 2);

/// What ICRRA 19-5(1) looks at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CardIssue {
    /// Day of birth of the holder.
    pub birth: Day,
    /// Day of issue (交付の日).
    pub issued: Day,
    /// The last day of the period of stay; `None` for one without end.
    pub stay_until: Option<Day>,
    /// By renewal under 19-11.
    pub renewal: bool,
}

/// What the expiry of a card was set by. As wide as a day, for columns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum SetBy {
    /// The day of issue.
    Issue,
    /// The 16th birthday or its eve.
    Sixteenth,
    /// The last day of the period of stay: such a card is not renewed by itself.
    Stay,
}

/// When a card expires, and which item of 19-5(1) says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CardExpiry {
    /// The last valid day.
    pub day: Day,
    /// The item applied; the paragraph, where the items could not be read.
    pub item: Provision,
    /// What set it.
    pub set_by: SetBy,
}

/// ICRRA 19-5(1): the last day on which a card is valid.
///
/// ```
/// use zairyu_law::card::validity::{CardIssue, SetBy, VALIDITY, expiry};
/// use zairyu_law::{time::day, why::NoWhy};
///
/// let (_, to_2023) = VALIDITY[0];
/// let mut of = |row, issue: CardIssue| expiry(&mut NoWhy, &row, &issue);
/// // A Permanent Resident's, issued on 2020-06-10: day 1 is that day, seven years end on 2027-06-09.
/// let permanent = CardIssue { birth: day(1980, 6, 15), issued: day(2020, 6, 10), stay_until: None, renewal: false };
/// assert_eq!(of(to_2023, permanent).day, day(2027, 6, 9));
/// // A student's ends with the stay.
/// let student = CardIssue { stay_until: Some(day(2022, 3, 31)), ..permanent };
/// assert_eq!((of(to_2023, student).day, of(to_2023, student).set_by), (day(2022, 3, 31), SetBy::Stay));
/// // Aged 14, with a stay past the 16th birthday: that birthday, since November 2023 its eve.
/// let child = CardIssue { birth: day(2010, 9, 1), issued: day(2024, 9, 20), stay_until: Some(day(2027, 9, 20)), renewal: false };
/// assert_eq!(of(VALIDITY[1].1, child).day, day(2026, 8, 31));
/// // Since June 2026, of somebody without an end of the stay: the tenth birthday after the issue.
/// let now = CardIssue { issued: day(2026, 7, 1), ..permanent };
/// assert_eq!(of(VALIDITY[2].1, now).day, day(2036, 6, 15));
/// ```
#[inline(always)]
pub fn expiry<W: Why>(why: &mut W, row: &CardValidityRow, issue: &CardIssue) -> CardExpiry {
    let age = age_on(issue.birth, issue.issued);
    let child = age < row.child_age && !issue.renewal;
    let permanent = issue.stay_until.is_none();
    // No text of the items after 14 June 2026 could be read; the paragraph stands for them.
    let item = match (row.child_age, permanent, child) {
        (0, ..) => article_19(5, 1),
        (_, true, false) => article_19(5, 1).item(1),
        (_, true, true) => article_19(5, 1).item(2),
        (_, false, false) => article_19(5, 1).item(3),
        (_, false, true) => article_19(5, 1).item(4),
    };
    let count = row.birthdays_at(age);
    let by_years = row.years > 0 && !child;
    let until = issue.stay_until.unwrap_or(Day::MAX);
    let by_itself = if !child && !permanent {
        until
    } else if by_years {
        last_day(issue.issued, Period::years(row.years), FirstDay::Counted)
    } else {
        // One birthday for both: columns are read by this too.
        let of_age = age_at_nth_birthday_after(issue.birth, issue.issued, count);
        let (nth, before) = if child { (row.child_age, row.days_before) } else { (of_age, 0) };
        birthday(issue.birth, nth).minus(before)
    };
    let at_sixteenth = child && (permanent || by_itself < until);
    let day = by_itself.min(until);
    let set_by = if at_sixteenth {
        SetBy::Sixteenth
    } else if permanent {
        SetBy::Issue
    } else {
        SetBy::Stay
    };
    if child {
        let from = attains(issue.birth, row.child_age);
        why.step(item, || Said::Under { age: row.child_age, on: issue.issued, from });
    }
    match set_by {
        SetBy::Sixteenth => {
            why.step(item, || Said::AtBirthday { age: row.child_age, eve: row.days_before > 0, day });
        }
        SetBy::Stay => why.step(item, || Said::EndsWithTheStay { until }),
        SetBy::Issue if by_years => {
            why.step(item, || Said::YearsFromIssue { issued: issue.issued, years: row.years, day });
        }
        SetBy::Issue => why.step(item, || Said::AtBirthdayAfter {
            after: issue.issued,
            birthdays: count,
            first: nth_birthday_after(issue.birth, issue.issued, 1),
            day,
        }),
    }
    CardExpiry { day, item, set_by }
}

/// ICRRA 19-4(1)(v): what the expiry shown on a card was set by. The day shown outranks the `computed` one;
/// `permanent`: the stay has no end.
#[inline(always)]
pub fn printed_set_by<W: Why>(
    why: &mut W,
    row: &CardValidityRow,
    birth: Option<Day>,
    computed: Option<CardExpiry>,
    permanent: bool,
    printed: Day,
) -> SetBy {
    why.step(article_19(4, 1).item(5), || Said::Printed { printed, computed: computed.map(|c| c.day) });
    let at_sixteenth = |birth: Day| {
        let before = printed.until(birthday(birth, row.child_age));
        row.child_age > 0 && (before == 0 || before == 1)
    };
    match computed {
        Some(computed) if computed.day == printed => computed.set_by,
        _ if birth.is_some_and(at_sixteenth) => SetBy::Sixteenth,
        _ if permanent => SetBy::Issue,
        _ => SetBy::Stay,
    }
}
