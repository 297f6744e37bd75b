//! Holidays: National Holidays Act (Act 178 of 1948) and the Acts for single days.
//!
//! Article 2 names the holidays, 3(2) gives a substitute for one on a Sunday, 3(3) makes a
//! holiday of a day between two. In force from 20 July 1948; known here to the end of 2099.

#![expect(clippy::arithmetic_side_effects, reason = "a few years and days of 1948 to 2099, each far inside its type")]

use serde::Serialize;

use super::day::{Day, Weekday, day, number_of};

/// The last year whose equinoxes are announced (gazette of February 2026).
///
/// Each February names the two days of the next year. Later ones are computed, hence projected.
pub const ANNOUNCED_THROUGH: i32 = 2027;

const SUBSTITUTES: Day = day(1973, 4, 12);
const SANDWICHES: Day = day(1985, 12, 27);
/// Since then a substitute looks past further holidays, and a day between two may be a Sunday.
const REVISED: Day = day(2007, 1, 1);

/// Which holiday a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is told by its own name and by HolidayName::japanese")]
pub enum HolidayName {
    NewYearsDay,
    ComingOfAgeDay,
    NationalFoundationDay,
    EmperorsBirthday,
    VernalEquinoxDay,
    ShowaDay,
    ConstitutionMemorialDay,
    GreeneryDay,
    ChildrensDay,
    MarineDay,
    MountainDay,
    RespectForTheAgedDay,
    AutumnalEquinoxDay,
    HealthAndSportsDay,
    SportsDay,
    CultureDay,
    LabourThanksgivingDay,
    WeddingOfCrownPrinceAkihito,
    FuneralOfEmperorShowa,
    EnthronementCeremony,
    WeddingOfCrownPrinceNaruhito,
    AccessionDay,
    SubstituteHoliday,
    CitizensHoliday,
}

impl HolidayName {
    /// In English.
    #[must_use]
    pub const fn english(self) -> &'static str {
        match self {
            Self::NewYearsDay => "New Year's Day",
            Self::ComingOfAgeDay => "Coming of Age Day",
            Self::NationalFoundationDay => "National Foundation Day",
            Self::EmperorsBirthday => "Emperor's Birthday",
            Self::VernalEquinoxDay => "Vernal Equinox Day",
            Self::ShowaDay => "Showa Day",
            Self::ConstitutionMemorialDay => "Constitution Memorial Day",
            Self::GreeneryDay => "Greenery Day",
            Self::ChildrensDay => "Children's Day",
            Self::MarineDay => "Marine Day",
            Self::MountainDay => "Mountain Day",
            Self::RespectForTheAgedDay => "Respect for the Aged Day",
            Self::AutumnalEquinoxDay => "Autumnal Equinox Day",
            Self::HealthAndSportsDay => "Health and Sports Day",
            Self::SportsDay => "Sports Day",
            Self::CultureDay => "Culture Day",
            Self::LabourThanksgivingDay => "Labour Thanksgiving Day",
            Self::WeddingOfCrownPrinceAkihito => "Wedding of Crown Prince Akihito",
            Self::FuneralOfEmperorShowa => "Funeral of Emperor Showa",
            Self::EnthronementCeremony => "Enthronement Ceremony",
            Self::WeddingOfCrownPrinceNaruhito => "Wedding of Crown Prince Naruhito",
            Self::AccessionDay => "Day of the Emperor's Accession",
            Self::SubstituteHoliday => "Substitute Holiday",
            Self::CitizensHoliday => "Citizens' Holiday",
        }
    }

    /// As the Act or usage names it.
    #[must_use]
    pub const fn japanese(self) -> &'static str {
        match self {
            Self::NewYearsDay => "元日",
            Self::ComingOfAgeDay => "成人の日",
            Self::NationalFoundationDay => "建国記念の日",
            Self::EmperorsBirthday => "天皇誕生日",
            Self::VernalEquinoxDay => "春分の日",
            Self::ShowaDay => "昭和の日",
            Self::ConstitutionMemorialDay => "憲法記念日",
            Self::GreeneryDay => "みどりの日",
            Self::ChildrensDay => "こどもの日",
            Self::MarineDay => "海の日",
            Self::MountainDay => "山の日",
            Self::RespectForTheAgedDay => "敬老の日",
            Self::AutumnalEquinoxDay => "秋分の日",
            Self::HealthAndSportsDay => "体育の日",
            Self::SportsDay => "スポーツの日",
            Self::CultureDay => "文化の日",
            Self::LabourThanksgivingDay => "勤労感謝の日",
            Self::WeddingOfCrownPrinceAkihito | Self::WeddingOfCrownPrinceNaruhito => "結婚の儀",
            Self::FuneralOfEmperorShowa => "大喪の礼",
            Self::EnthronementCeremony => "即位礼正殿の儀",
            Self::AccessionDay => "即位の日",
            Self::SubstituteHoliday => "振替休日",
            Self::CitizensHoliday => "国民の休日",
        }
    }
}

/// Why a day is a holiday. Written `national`, `one-off`, `substitute`, `sandwiched`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HolidayKind {
    /// Named in Article 2 (国民の祝日).
    National,
    /// Made a holiday by an Act of its own.
    OneOff,
    /// Stands in for a holiday on a Sunday: Article 3(2) (振替休日).
    Substitute,
    /// Between two holidays: Article 3(3) (国民の休日).
    Sandwiched,
}

/// A holiday and how it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Holiday {
    /// Which one.
    pub name: HolidayName,
    /// Why.
    pub kind: HolidayKind,
    /// The provision that makes it one.
    pub provision: &'static str,
    /// Whether it rests on an equinox that is computed and not yet announced.
    pub projected: bool,
}

/// The holiday on that day, by the Act as it stood then; `None` outside 1948-07-20 to 2099-12-31.
///
/// Holidays after [`ANNOUNCED_THROUGH`] suppose that the Act stays as it is.
///
/// ```
/// use zairyu_law::time::{HolidayKind, day, holiday};
///
/// // 2026: Respect for the Aged Day is Monday 21 September, the equinox Wednesday 23.
/// let between = holiday(day(2026, 9, 22)).map(|holiday| holiday.kind);
/// assert_eq!(between, Some(HolidayKind::Sandwiched));
/// assert!(holiday(day(2026, 9, 24)).is_none());
/// ```
#[must_use]
pub const fn holiday(on: Day) -> Option<Holiday> {
    let year = on.year();
    if let Some(row) = named(on) {
        return Some(Holiday {
            name: row.name,
            kind: row.kind,
            provision: row.provision,
            projected: row.is_projected(year),
        });
    }
    let Some(eve) = named(on.eve()) else {
        return None;
    };
    let next = named(on.next());
    let Some(kind) = after_a_holiday(on, next.is_some()) else {
        return None;
    };
    Some(match (kind, next) {
        (HolidayKind::Sandwiched, Some(next)) => Holiday {
            name: HolidayName::CitizensHoliday,
            kind,
            provision: "National Holidays Act 3(3)",
            projected: eve.is_projected(year) || next.is_projected(year),
        },
        _ => Holiday {
            name: HolidayName::SubstituteHoliday,
            kind,
            provision: "National Holidays Act 3(2)",
            projected: eve.is_projected(year),
        },
    })
}

/// What a day without a name is that follows a named one: a substitute, a day between two, or
/// no holiday.
pub(super) const fn after_a_holiday(on: Day, next_is_named: bool) -> Option<HolidayKind> {
    if stands_in(on) {
        Some(HolidayKind::Substitute)
    } else if next_is_named && may_be_sandwiched(on) {
        Some(HolidayKind::Sandwiched)
    } else {
        None
    }
}

/// Whether a holiday on a Sunday passes to `on`: from the eve, and since 2007 over further holidays.
const fn stands_in(on: Day) -> bool {
    let mut passed = on.eve();
    loop {
        if passed.number() < SUBSTITUTES.number() {
            return false;
        }
        if matches!(passed.weekday(), Weekday::Sun) {
            return true;
        }
        passed = passed.eve();
        if on.number() < REVISED.number() || named(passed).is_none() {
            return false;
        }
    }
}

const fn may_be_sandwiched(on: Day) -> bool {
    on.number() >= REVISED.number() || on.number() >= SANDWICHES.number() && !matches!(on.weekday(), Weekday::Sun)
}

/// The row by which a day is a holiday under its own name.
const fn named(on: Day) -> Option<&'static Row> {
    let (year, month, date) = on.ymd();
    let mut rows: &'static [Row] = &NAMED;
    while let [row, rest @ ..] = rows {
        if row.when.month() == month && row.in_force(year) && row.when.date(year) == date {
            return Some(row);
        }
        rows = rest;
    }
    None
}

/// A holiday by its own name, in the years in which it stands.
pub(super) struct Row {
    name: HolidayName,
    first: i32,
    last: i32,
    when: When,
    kind: HolidayKind,
    provision: &'static str,
}

/// On which day of a year a holiday falls.
#[derive(Clone, Copy)]
enum When {
    /// That day of that month, as (month, day).
    On(u8, u8),
    /// That month's second Monday.
    SecondMonday(u8),
    /// That month's third Monday.
    ThirdMonday(u8),
    VernalEquinox,
    AutumnalEquinox,
}

use When::{AutumnalEquinox, On, SecondMonday, ThirdMonday, VernalEquinox};

/// The last year known here.
const STILL: i32 = 2099;

/// Article 2 as it stood in each year from 1948, and the Acts for one day.
#[rustfmt::skip]
pub(super) const NAMED: [Row; 38] = {
    use HolidayName as N;
    [
        row(N::NewYearsDay,            1949, STILL, On(1, 1)),
        row(N::ComingOfAgeDay,         1949, 1999,  On(1, 15)),
        row(N::ComingOfAgeDay,         2000, STILL, SecondMonday(1)),
        row(N::NationalFoundationDay,  1967, STILL, On(2, 11)),
        row(N::EmperorsBirthday,       1949, 1988,  On(4, 29)),
        row(N::EmperorsBirthday,       1989, 2018,  On(12, 23)),
        row(N::EmperorsBirthday,       2020, STILL, On(2, 23)),
        row(N::VernalEquinoxDay,       1949, STILL, VernalEquinox),
        row(N::GreeneryDay,            1989, 2006,  On(4, 29)),
        row(N::GreeneryDay,            2007, STILL, On(5, 4)),
        row(N::ShowaDay,               2007, STILL, On(4, 29)),
        row(N::ConstitutionMemorialDay, 1949, STILL, On(5, 3)),
        row(N::ChildrensDay,           1949, STILL, On(5, 5)),
        row(N::MarineDay,              1996, 2002,  On(7, 20)),
        row(N::MarineDay,              2003, 2019,  ThirdMonday(7)),
        games(N::MarineDay,            2020,        On(7, 23)),
        games(N::MarineDay,            2021,        On(7, 22)),
        row(N::MarineDay,              2022, STILL, ThirdMonday(7)),
        row(N::MountainDay,            2016, 2019,  On(8, 11)),
        games(N::MountainDay,          2020,        On(8, 10)),
        games(N::MountainDay,          2021,        On(8, 8)),
        row(N::MountainDay,            2022, STILL, On(8, 11)),
        row(N::RespectForTheAgedDay,   1966, 2002,  On(9, 15)),
        row(N::RespectForTheAgedDay,   2003, STILL, ThirdMonday(9)),
        row(N::AutumnalEquinoxDay,     1948, STILL, AutumnalEquinox),
        row(N::HealthAndSportsDay,     1966, 1999,  On(10, 10)),
        row(N::HealthAndSportsDay,     2000, 2019,  SecondMonday(10)),
        games(N::SportsDay,            2020,        On(7, 24)),
        games(N::SportsDay,            2021,        On(7, 23)),
        row(N::SportsDay,              2022, STILL, SecondMonday(10)),
        row(N::CultureDay,             1948, STILL, On(11, 3)),
        row(N::LabourThanksgivingDay,  1948, STILL, On(11, 23)),
        once(N::WeddingOfCrownPrinceAkihito,  1959, On(4, 10),  "Act 16 of 1959"),
        once(N::FuneralOfEmperorShowa,        1989, On(2, 24),  "Act 4 of 1989"),
        once(N::EnthronementCeremony,         1990, On(11, 12), "Act 24 of 1990"),
        once(N::WeddingOfCrownPrinceNaruhito, 1993, On(6, 9),   "Act 32 of 1993"),
        once(N::AccessionDay,                 2019, On(5, 1),   "Act 99 of 2018"),
        once(N::EnthronementCeremony,         2019, On(10, 22), "Act 99 of 2018"),
    ]
};

const fn row(name: HolidayName, first: i32, last: i32, when: When) -> Row {
    let kind = HolidayKind::National;
    Row { name, first, last, when, kind, provision: "National Holidays Act 2" }
}

/// Moved for the Tokyo Games of 2020, which were held in 2021.
const fn games(name: HolidayName, year: i32, when: When) -> Row {
    let kind = HolidayKind::National;
    Row { name, first: year, last: year, when, kind, provision: "National Holidays Act 2; Act 33 of 2015" }
}

const fn once(name: HolidayName, year: i32, when: When, provision: &'static str) -> Row {
    Row { name, first: year, last: year, when, kind: HolidayKind::OneOff, provision }
}

impl Row {
    /// The day in that year; `None` if the row is not in force then.
    pub(super) const fn in_year(&self, year: i32) -> Option<Day> {
        if self.in_force(year) { Day::new(year, self.when.month(), self.when.date(year)) } else { None }
    }

    const fn in_force(&self, year: i32) -> bool {
        self.first <= year && year <= self.last
    }

    const fn is_projected(&self, year: i32) -> bool {
        matches!(self.when, VernalEquinox | AutumnalEquinox) && year > ANNOUNCED_THROUGH
    }
}

impl When {
    const fn month(self) -> u8 {
        match self {
            On(month, _) | SecondMonday(month) | ThirdMonday(month) => month,
            VernalEquinox => 3,
            AutumnalEquinox => 9,
        }
    }

    const fn date(self, year: i32) -> u8 {
        match self {
            On(_, date) => date,
            SecondMonday(month) => monday_from(year, month, 8),
            ThirdMonday(month) => monday_from(year, month, 15),
            VernalEquinox if year < 1980 => equinox(20_835_700, year),
            VernalEquinox => equinox(20_843_100, year),
            AutumnalEquinox if year < 1980 => equinox(23_258_800, year),
            AutumnalEquinox => equinox(23_248_800, year),
        }
    }
}

/// The first Monday of a month on or after a date.
const fn monday_from(year: i32, month: u8, date: u8) -> u8 {
    match Day::from_number(number_of(year, month, date)).weekday() {
        Weekday::Mon => date,
        Weekday::Tue => date + 6,
        Weekday::Wed => date + 5,
        Weekday::Thu => date + 4,
        Weekday::Fri => date + 3,
        Weekday::Sat => date + 2,
        Weekday::Sun => date + 1,
    }
}

/// The usual approximation, in millionths of a day: the equinox of 1980, later by 0.242194 of a
/// day each year, earlier by a day for each leap day since.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "19 to 24 for 1948 to 2099, as tested")]
const fn equinox(base: i32, year: i32) -> u8 {
    // Before 1980 the quotient is negative and is cut toward zero; rounded down, three years
    // in four would come out a day late.
    let leap_days = if year < 1980 { (year - 1983) / 4 } else { (year - 1980) / 4 };
    ((base + 242_194 * (year - 1980)) / 1_000_000 - leap_days) as u8
}
