//! The certificate: Special Act, Articles 7–9.
//!
//! 特別永住者証明書. What one shows and how long it is valid; the expiry day itself is still a
//! valid day, to its end.

use crate::chronicle::Matter;
use crate::line::{Line, Part, Version, gone, read, said};
use crate::procedure::PhotoRow;
use crate::provision::{Known, Provision, icrra, spr, spr_order};
use crate::rows::Numbers;
use crate::time::{Day, age_at_nth_birthday_after, age_on, attains, birthday, day, nth_birthday_after};
use crate::why::{Said, Why};

const INTRODUCED: Day = day(2012, 7, 9);
const EVE: Day = day(2023, 11, 1);
const NEW_FORM: Day = day(2026, 6, 14);

const fn carried_on(en: &'static str, ja: &'static str) -> [Version; 2] {
    [read(INTRODUCED, en, ja), said(NEW_FORM, Known::Derived, en, ja)]
}

/// SPR 7–9 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(7, 1),
        &carried_on(
            "Every special permanent resident is issued a certificate.",
            "特別永住者に対し、特別永住者証明書を交付する。",
        ),
    )
    .by(&["chronicle::reader::certificates::issued", "chronicle::reader::before_the_first_event"])
    .with(&[spr(8, 1), spr(9, 0), spr(11, 2)]),
    Line::new(
        spr(7, 2),
        &carried_on(
            "On a permission under 4(1) it is issued through the mayor of the residence.",
            "4条1項の許可をしたときは、居住地の市区町村長を経由して証明書を交付する。",
        ),
    )
    .by(&["view::issue", "procedure::PROCEDURES"])
    .procedures(&[Matter::Permission])
    .with(&[spr(6, 1), spr(18, 4)]),
    Line::new(
        spr(7, 3),
        &carried_on(
            "On a permission under 5(1) an immigration inspector hands it over.",
            "5条1項の許可をしたときは、入国審査官に証明書を交付させる。",
        ),
    )
    .by(&["view::issue", "procedure::PROCEDURES"])
    .procedures(&[Matter::PermissionTableII])
    .with(&[spr(6, 2), spr(18, 4)]),
    Line::new(
        spr(8, 1),
        &carried_on("A certificate shows what the items of this paragraph name.", "証明書の記載事項は、この項各号に掲げる事項とする。"),
    )
    .part(Part::Main)
    .by(&["view::shows"])
    .with(&[spr_order(4, 0), spr_order(5, 0)]),
    Line::new(
        spr(8, 1),
        &carried_on(
            "Of somebody without a principal dwelling in Japan it shows none.",
            "住居地（本邦における主たる住居の所在地）がない者については、住居地の記載を要しない。",
        ),
    )
    .part(Part::Proviso)
    .by(&["view::shows", "chronicle::reader::certificates::issued"])
    .with(&[spr(10, 1)]),
    Line::new(
        spr(8, 1).item(1),
        &carried_on(
            "The name, the date of birth, the gender, and the country of nationality or the region.",
            "氏名、生年月日、性別及び国籍の属する国又は地域",
        ),
    )
    .by(&["view::shows", "spr::particulars::must_notify"])
    .with(&[icrra(2, 0).item(5), spr(11, 1)]),
    Line::new(spr(8, 1).item(2), &carried_on("The dwelling.", "住居地"))
        .by(&["view::shows"])
        .with(&[spr(10, 3)]),
    Line::new(
        spr(8, 1).item(3),
        &[
            read(INTRODUCED, "The number, the day of issue and the day of expiry.", "証明書の番号、交付年月日及び有効期間の満了の日"),
            said(
                NEW_FORM,
                Known::Derived,
                "The number and the day of expiry; the day of issue is recorded, no longer printed.",
                "証明書の番号及び有効期間の満了の日（交付年月日は券面に記載せず、電磁的に記録する。）",
            ),
        ],
    )
    .rows(&["face"])
    .by(&["view::shows", "spr::certificate::FACE", "spr::certificate::printed_sixteenth"])
    .with(&[spr(8, 2), spr(9, 0)]),
    Line::new(
        spr(8, 2),
        &carried_on(
            "The number is another one each time a certificate is issued, reissues included.",
            "番号は、証明書の交付（再交付を含む。）ごとに異なるものとする。",
        ),
    )
    .by(&["life::check::number"])
    .with(&[spr_order(4, 4)]),
    Line::new(
        spr(8, 3),
        &[
            read(
                INTRODUCED,
                "The certificate shows the holder's photograph, as the Order says: where it expires after the birthday of \
                 {photo.from age}.",
                "証明書には、法務省令で定めるところにより、写真を表示する（{photo.from age}歳の誕生日の翌日以後に満了するものに限る。）。",
            ),
            said(
                NEW_FORM,
                Known::Practice,
                "The certificate shows the holder's photograph, as the Order says: of everybody of {photo.from age} or more when it is \
                 issued.",
                "証明書には、法務省令で定めるところにより、写真を表示する（交付の日に{photo.from age}歳以上の者に限る。）。",
            ),
        ],
    )
    .part(Part::First)
    .rows(&["photo"])
    .by(&["spr::certificate::shows_photograph"])
    .with(&[spr_order(4, 5)]),
    Line::new(
        spr(8, 3),
        &carried_on(
            "A photograph that the holder gave under other laws named by Order may be used.",
            "この場合において、法務省令で定める法令の規定により提供された写真を利用することができる。",
        ),
    )
    .part(Part::Second)
    .because(
        "It allows the office something; nobody has to do or bring anything else by it.",
        "行政庁の権限を定めるもので、本人のすることや持ち物に影響しない。",
    ),
    Line::new(
        spr(8, 4),
        &carried_on(
            "The form and whatever else concerns the certificate is set by Order.",
            "このほか、証明書の様式その他必要な事項は、法務省令で定める。",
        ),
    )
    .with(&[spr_order(4, 0)])
    .because(
        "It leaves the form of the card to the Order; what an answer needs of it stands at 8(1) to (3).",
        "様式を省令に委任するもので、判断に要する事項は8条1項から3項までにある。",
    ),
    Line::new(
        spr(8, 5),
        &carried_on(
            "What the certificate shows may be recorded on its chip as well.",
            "記載事項及び表示事項の全部又は一部は、電磁的方式により記録することができる。",
        ),
    )
    .by(&["view::shows"])
    .with(&[spr_order(4, 7), spr(10, 3), spr(14, 1)]),
    Line::new(
        spr(9, 0),
        &[
            read(
                INTRODUCED,
                "A certificate is valid until the day that the items name has passed: that day itself is a valid one.",
                "証明書の有効期間は、次の各号の区分に応じ、当該各号に定める日が経過するまでの期間とする。",
            ),
            said(
                NEW_FORM,
                Known::Derived,
                "A certificate is valid until a day has passed: the birthday after its issue that is number {validity.birthdays}, for a \
                 holder under {validity.adult age} number {validity.birthdays of a minor}. That day itself is a valid one.",
                "証明書の有効期間は、交付の日後の{validity.birthdays}回目の誕生日（交付の日に{validity.adult age}歳未満の者は\
                 {validity.birthdays of a minor}回目の誕生日）が経過するまでの期間とする。",
            ),
        ],
    )
    .rows(&["validity"])
    .by(&["spr::certificate::expiry", "spr::certificate::VALIDITY"])
    .with(&[spr(12, 1), spr(15, 0).item(2)])
    .see(&["Q4"]),
    Line::new(
        spr(9, 0).item(1),
        &[
            read(
                INTRODUCED,
                "Issued to somebody under {validity.child age}, other than on a renewal: the birthday of {validity.child age}. Born on 29 \
                 February, the birthday of a common year is 28 February.",
                "交付の日に{validity.child age}歳に満たない者（更新による交付を除く。）：{validity.child age}歳の誕生日（2月29日生まれの者のうるう年以外の\
                 年の誕生日は2月28日とみなす。）",
            ),
            said(
                EVE,
                Known::Practice,
                "Issued to somebody under {validity.child age}, other than on a renewal: {validity.days before} day before the birthday of \
                 {validity.child age}. Born on 29 February, the birthday of a common year is 28 February.",
                "交付の日に{validity.child age}歳に満たない者（更新による交付を除く。）：{validity.child age}歳の誕生日の{validity.days before}日前（2月29日生まれの\
                 者のうるう年以外の年の誕生日は2月28日とみなす。）",
            ),
            gone(NEW_FORM, Known::Derived),
        ],
    )
    .rows(&["validity"])
    .by(&["spr::certificate::expiry"])
    .with(&[spr(12, 1)])
    .see(&["Q10"]),
    Line::new(
        spr(9, 0).item(2),
        &[
            read(
                INTRODUCED,
                "Any other: the birthday number {validity.birthdays} after the notice or application; after the expiry of the certificate \
                 held, where it is renewed. A birthday on the day counted from does not count.",
                "その他の者：届出又は申請の日（更新の申請にあっては、申請の時に所持する証明書の有効期間の満了の日）後の{validity.birthdays}回目の誕生日",
            ),
            gone(NEW_FORM, Known::Derived),
        ],
    )
    .rows(&["validity"])
    .by(&["spr::certificate::expiry"])
    .with(&[spr(11, 1), spr(12, 1), spr(13, 1), spr(14, 1), spr(14, 3)])
    .see(&["Q2", "Q4b"]),
];

/// What the face of a certificate shows, one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FaceRow {
    /// Whether it shows the day of issue.
    pub issue_date: bool,
    /// How it is known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for FaceRow {
    fn numbers(&mut self, _: &mut dyn FnMut(&'static str, &mut i32)) {}

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// SPR 8(1)(iii), by the day of issue.
pub static FACE: &[(Day, FaceRow)] = &[
    (INTRODUCED, FaceRow { issue_date: true, known: Known::Read, see: &[] }),
    (NEW_FORM, FaceRow { issue_date: false, known: Known::Derived, see: &["Q9"] }),
];

/// SPR 8(3), Order 4(5): whether a certificate issued on `issued` that expires on `expiry` shows a
/// photograph.
///
/// ```
/// use zairyu_law::procedure::PHOTO;
/// use zairyu_law::spr::certificate::shows_photograph;
/// use zairyu_law::time::day;
///
/// let (_, to_2024) = PHOTO[0];
/// let birth = day(2004, 6, 15);
/// // To the 16th birthday itself: none. To the 22nd: one.
/// assert!(!shows_photograph(&to_2024, birth, day(2013, 5, 1), day(2020, 6, 15)));
/// assert!(shows_photograph(&to_2024, birth, day(2020, 6, 17), day(2026, 6, 15)));
/// // Since 14 June 2026 everybody of one year or more.
/// let (_, now) = PHOTO[2];
/// assert!(!shows_photograph(&now, day(2025, 7, 2), day(2026, 7, 1), day(2031, 7, 2)));
/// assert!(shows_photograph(&now, day(2025, 7, 1), day(2026, 7, 1), day(2031, 7, 1)));
/// ```
pub fn shows_photograph(row: &PhotoRow, birth: Day, issued: Day, expiry: Day) -> bool {
    if row.by_expiry { expiry > birthday(birth, row.from_age) } else { age_on(birth, issued) >= row.from_age }
}

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
    /// The item applied; the article, where the items could not be read.
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
    // No text of the items after 14 June 2026 could be read; the article stands for them.
    let item = match row.anchor {
        Anchor::Issue => spr(9, 0),
        Anchor::Filing => spr(9, 0).item(if child { 1 } else { 2 }),
    };
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
