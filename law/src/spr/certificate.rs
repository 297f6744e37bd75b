//! The certificate: Special Act, Articles 7–9.
//!
//! 特別永住者証明書. What one shows and how long it is valid; the expiry day itself is still a
//! valid day, to its end.

use crate::provision::{Known, Provision, spr};
use crate::rows::Numbers;
use crate::time::{Day, age_at_nth_birthday_after, age_on, attains, birthday, day, nth_birthday_after};
use crate::why::{Said, Why};

/// From which day the birthdays of SPR 9(ii) are counted. As wide as a day, for columns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(i32)]
pub enum Anchor {
    /// The filing; for a renewal the expiry of the certificate held.
    Filing,
    /// The issue.
    Issue,
}

/// The numbers of SPR 9, one row for each version. One shape serves all three.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ValidityRow {
    /// Under this age at issue, and not by renewal: the certificate ends with that birthday.
    /// 0: this version has no such limb.
    pub child_age: i32,
    /// How many days before that birthday it ends.
    pub days_before: i32,
    /// From what the birthdays are counted otherwise.
    pub anchor: Anchor,
    /// At this age at issue `birthdays` are counted, under it `birthdays_minor`.
    pub adult_age: i32,
    /// Which birthday it ends with: 7 is the seventh.
    pub birthdays: i32,
    /// The same for a holder under `adult_age`.
    pub birthdays_minor: i32,
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for ValidityRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        if self.child_age > 0 {
            visit("child age", &mut self.child_age);
            visit("days before", &mut self.days_before);
        }
        visit("birthdays", &mut self.birthdays);
        if self.adult_age > 0 {
            visit("adult age", &mut self.adult_age);
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

impl ValidityRow {
    /// The day after which the birthdays are counted.
    #[inline(always)]
    pub(crate) fn counted_from(&self, issue: &Issue) -> Day {
        match self.anchor {
            Anchor::Issue => issue.issued,
            Anchor::Filing => issue.held_expiry.unwrap_or(issue.filed),
        }
    }

    /// How many birthdays are counted for somebody of `age` at issue.
    #[inline(always)]
    pub(crate) fn birthdays_at(&self, age: i32) -> i32 {
        if age < self.adult_age { self.birthdays_minor } else { self.birthdays }
    }
}

/// SPR 9, by the day of issue.
pub static VALIDITY: &[(Day, ValidityRow)] = &[
    (
        day(2012, 7, 9),
        ValidityRow {
            child_age: 16,
            days_before: 0,
            anchor: Anchor::Filing,
            adult_age: 0,
            birthdays: 7,
            birthdays_minor: 7,
            known: Known::Read,
            see: &[],
        },
    ),
    (
        day(2023, 11, 1),
        ValidityRow {
            child_age: 16,
            days_before: 1,
            anchor: Anchor::Filing,
            adult_age: 0,
            birthdays: 7,
            birthdays_minor: 7,
            known: Known::Practice,
            see: &["Q4"],
        },
    ),
    (
        day(2026, 6, 14),
        ValidityRow {
            child_age: 0,
            days_before: 0,
            anchor: Anchor::Issue,
            adult_age: 18,
            birthdays: 10,
            birthdays_minor: 5,
            known: Known::Derived,
            see: &["Q4"],
        },
    ),
];

/// What SPR 9 looks at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Issue {
    /// Day of birth of the holder.
    pub birth: Day,
    /// Day of issue (交付の日).
    pub issued: Day,
    /// Day of the filing it answers.
    pub filed: Day,
    /// By renewal under SPR 12: the expiry of the certificate held at the filing.
    pub held_expiry: Option<Day>,
    /// Issued on a permission of SPR 4 or 5, the case that 9(ii) does not name.
    pub first: bool,
}

/// When a certificate expires, and which limb of SPR 9 says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Expiry {
    /// The last valid day.
    pub day: Day,
    /// The item applied.
    pub item: Provision,
    /// Set as the 16th birthday or its eve: the renewal window is the long one.
    pub sixteenth: bool,
}

/// SPR 9: the last day on which a certificate is valid.
///
/// Born on 29 February: the birthday is 28 February in common years. A birthday on the day
/// counted from is not counted.
///
/// ```
/// use zairyu_law::spr::certificate::{Issue, VALIDITY, expiry};
/// use zairyu_law::{time::day, why::NoWhy};
///
/// let (_, to_2023) = VALIDITY[0];
/// // Born 1980-06-15, a loss applied for on 2020-06-14: the birthdays of 2020 (1) … 2026 (7).
/// let (birth, issued) = (day(1980, 6, 15), day(2020, 6, 26));
/// let mut issue = Issue { birth, issued, filed: day(2020, 6, 14), held_expiry: None, first: false };
/// assert_eq!(expiry(&mut NoWhy, &to_2023, &issue).day, day(2026, 6, 15));
/// // Applied for on the birthday itself, which does not count: 2021 (1) … 2027 (7).
/// issue.filed = day(2020, 6, 15);
/// assert_eq!(expiry(&mut NoWhy, &to_2023, &issue).day, day(2027, 6, 15));
/// // Renewed from a certificate that ended on 2026-06-15: 2027 (1) … 2033 (7).
/// let renewal = Issue { filed: day(2026, 4, 20), held_expiry: Some(day(2026, 6, 15)), ..issue };
/// assert_eq!(expiry(&mut NoWhy, &to_2023, &renewal).day, day(2033, 6, 15));
/// // Issued at 15: the 16th birthday. Issued two days after it: that birthday is the first of seven.
/// let child = Issue { birth: day(2004, 6, 15), issued: day(2020, 6, 12), filed: day(2020, 6, 1), ..issue };
/// assert_eq!(expiry(&mut NoWhy, &to_2023, &child).day, day(2020, 6, 15));
/// let sixteen = Issue { issued: day(2020, 6, 17), ..child };
/// assert_eq!(expiry(&mut NoWhy, &to_2023, &sixteen).day, day(2026, 6, 15));
/// ```
#[inline(always)]
pub fn expiry<W: Why>(why: &mut W, row: &ValidityRow, issue: &Issue) -> Expiry {
    let age = age_on(issue.birth, issue.issued);
    let child = age < row.child_age && issue.held_expiry.is_none();
    let count = row.birthdays_at(age);
    let after = row.counted_from(issue);
    let (nth, before) = if child {
        (row.child_age, row.days_before)
    } else {
        (age_at_nth_birthday_after(issue.birth, after, count), 0)
    };
    let day = birthday(issue.birth, nth).minus(before);
    let item = spr(9, 0).item(if child { 1 } else { 2 });
    if child {
        why.step(item, || Said::Under {
            age: row.child_age,
            on: issue.issued,
            from: attains(issue.birth, row.child_age),
        });
        why.step(item, || Said::AtBirthday { age: row.child_age, eve: row.days_before > 0, day });
    } else {
        if row.child_age > 0 && issue.held_expiry.is_none() {
            why.step(item, || Said::OfAge {
                age: row.child_age,
                on: issue.issued,
                from: attains(issue.birth, row.child_age),
            });
        }
        if issue.first && row.anchor == Anchor::Filing {
            why.step(item, || Said::TextSilent { see: "Q2" });
        }
        why.step(item, || {
            let first = nth_birthday_after(issue.birth, after, 1);
            Said::AtBirthdayAfter { after, birthdays: count, first, day }
        });
    }
    Expiry { day, item, sixteenth: child }
}

/// SPR 8(1)(iii): whether the expiry shown on a certificate was set as the 16th birthday or its
/// eve, so that the long window is meant. The day shown outranks the `computed` one.
#[inline(always)]
pub fn printed_sixteenth<W: Why>(
    why: &mut W,
    row: &ValidityRow,
    birth: Option<Day>,
    computed: Option<Expiry>,
    printed: Day,
) -> bool {
    why.step(spr(8, 1).item(3), || Said::Printed { printed, computed: computed.map(|c| c.day) });
    match computed {
        Some(computed) if computed.day == printed => computed.sixteenth,
        _ => birth.is_some_and(|birth| {
            let before = printed.until(birthday(birth, row.child_age));
            row.child_age > 0 && (before == 0 || before == 1)
        }),
    }
}

/// The numbers of Act No. 79 of 2009, Addenda 28(2), for certificates of the alien registration.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct RegistrationRow {
    /// Under this age when the certificates were introduced: kept to that birthday.
    pub child_age: i32,
    /// Others: to this many birthdays after the registration or last confirmation …
    pub birthdays: i32,
    /// … but at least to this day.
    pub at_least: Day,
    /// How the numbers are known.
    pub known: Known,
}

impl Numbers for RegistrationRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("child age", &mut self.child_age);
        visit("birthdays", &mut self.birthdays);
        crate::rows::visit_day("at least", &mut self.at_least, visit);
    }

    fn known(&self) -> Known {
        self.known
    }
}

/// Addenda 28(2), from the day certificates were introduced.
pub static REGISTRATION: &[(Day, RegistrationRow)] = &[(
    day(2012, 7, 9),
    RegistrationRow { child_age: 16, birthdays: 7, at_least: day(2015, 7, 8), known: Known::Practice },
)];

/// Addenda 28(2): the last day on which an alien registration certificate, registered or last
/// confirmed on `confirmed`, counts as a certificate introduced on `introduced`.
///
/// ```
/// use zairyu_law::spr::certificate::{REGISTRATION, registration_until};
/// use zairyu_law::{time::day, why::NoWhy};
///
/// let (introduced, row) = REGISTRATION[0];
/// let until = |birth, confirmed| registration_until(&mut NoWhy, &row, introduced, birth, confirmed).day;
/// // A day old when certificates were introduced: the 16th birthday.
/// assert_eq!(until(day(2012, 7, 8), day(2012, 7, 8)), day(2028, 7, 8));
/// // Confirmed on 2012-05-01: the birthdays of 2013 (1) … 2019 (7).
/// assert_eq!(until(day(1970, 3, 1), day(2012, 5, 1)), day(2019, 3, 1));
/// // Confirmed on 2006-05-01: the seventh is 2013-03-01, so at least to 2015-07-08.
/// assert_eq!(until(day(1970, 3, 1), day(2006, 5, 1)), day(2015, 7, 8));
/// ```
pub fn registration_until<W: Why>(
    why: &mut W,
    row: &RegistrationRow,
    introduced: Day,
    birth: Day,
    confirmed: Day,
) -> Expiry {
    let addenda = Provision::new(crate::provision::Statute::Addenda2009, 28, 2);
    let sixteen = attains(birth, row.child_age);
    if introduced < sixteen {
        let day = birthday(birth, row.child_age);
        why.step(addenda, || Said::Under { age: row.child_age, on: introduced, from: sixteen });
        why.step(addenda, || Said::AtBirthday { age: row.child_age, eve: false, day });
        return Expiry { day, item: addenda, sixteenth: true };
    }
    let day = nth_birthday_after(birth, confirmed, row.birthdays).max(row.at_least);
    let first = nth_birthday_after(birth, confirmed, 1);
    why.step(addenda, || Said::AtBirthdayAfter { after: confirmed, birthdays: row.birthdays, first, day });
    Expiry { day, item: addenda, sixteenth: false }
}
