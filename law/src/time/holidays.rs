//! Holidays: National Holidays Act (Act 178 of 1948) and the Acts for single days.
//!
//! Article 2 names the holidays, 3(2) gives a substitute for one on a Sunday, 3(3) makes a
//! holiday of a day between two. In force from 20 July 1948; known here to the end of 2099.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "a few years and days of 1948 to 2099, each far inside its type"
)]

use serde::Serialize;

use super::day::{Day, Weekday, day};

/// The last year whose equinoxes are announced (gazette of February 2026).
///
/// Each February names the two days of the next year. Later ones are computed, hence projected.
pub const ANNOUNCED_THROUGH: i32 = 2027;

const IN_FORCE: Day = day(1948, 7, 20);
const LAST: Day = day(2099, 12, 31);
const SUBSTITUTES: Day = day(1973, 4, 12);
const SANDWICHES: Day = day(1985, 12, 27);
/// Since then a substitute looks past further holidays, and a day between two may be a Sunday.
const REVISED: Day = day(2007, 1, 1);

/// Which holiday a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each is told by its own name and by HolidayName::japanese"
)]
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
    holiday_beside(named(on.eve()), on, named(on), named(on.next()))
}

/// As [`holiday`], for a caller that already knows what Article 2 says of the three days.
pub(super) const fn holiday_beside(
    eve: Option<Holiday>,
    on: Day,
    itself: Option<Holiday>,
    next: Option<Holiday>,
) -> Option<Holiday> {
    if itself.is_some() {
        return itself;
    }
    let Some(eve) = eve else { return None };
    if let Some(projected) = stands_in(eve, on) {
        return Some(Holiday {
            name: HolidayName::SubstituteHoliday,
            kind: HolidayKind::Substitute,
            provision: "National Holidays Act 3(2)",
            projected,
        });
    }
    match next {
        Some(next) if may_be_sandwiched(on) => Some(Holiday {
            name: HolidayName::CitizensHoliday,
            kind: HolidayKind::Sandwiched,
            provision: "National Holidays Act 3(3)",
            projected: eve.projected || next.projected,
        }),
        _ => None,
    }
}

/// Whether `on`, itself no holiday, follows a holiday on a Sunday whose substitute it is (3(2)),
/// and if so whether that Sunday is projected.
const fn stands_in(eve: Holiday, on: Day) -> Option<bool> {
    let mut passed = on.eve();
    let mut holiday = eve;
    loop {
        if passed.number() < SUBSTITUTES.number() {
            return None;
        }
        if matches!(passed.weekday(), Weekday::Sun) {
            return Some(holiday.projected);
        }
        if on.number() < REVISED.number() {
            return None;
        }
        passed = passed.eve();
        holiday = match named(passed) {
            Some(holiday) => holiday,
            None => return None,
        };
    }
}

const fn may_be_sandwiched(on: Day) -> bool {
    on.number() >= REVISED.number()
        || on.number() >= SANDWICHES.number() && !matches!(on.weekday(), Weekday::Sun)
}

/// A holiday by its own name: Article 2 as it stood then, or an Act for that day alone.
pub(super) const fn named(on: Day) -> Option<Holiday> {
    use HolidayName as N;
    if on.number() < IN_FORCE.number() || on.number() > LAST.number() {
        return None;
    }
    let (year, month, date) = on.ymd();
    let name = match (month, date) {
        (1, 1) => N::NewYearsDay,
        (1, 15) if year <= 1999 => N::ComingOfAgeDay,
        (1, 8..=14) if year >= 2000 && is_monday(on) => N::ComingOfAgeDay,
        (2, 11) if year >= 1967 => N::NationalFoundationDay,
        (2, 23) if year >= 2020 => N::EmperorsBirthday,
        (2, 24) if year == 1989 => return one_off(N::FuneralOfEmperorShowa, "Act 4 of 1989"),
        (3, 19..=21) if date == vernal_equinox(year) => return equinox(N::VernalEquinoxDay, year),
        (4, 10) if year == 1959 => {
            return one_off(N::WeddingOfCrownPrinceAkihito, "Act 16 of 1959");
        }
        (4, 29) if year <= 1988 => N::EmperorsBirthday,
        (4, 29) if year <= 2006 => N::GreeneryDay,
        (4, 29) => N::ShowaDay,
        (5, 1) if year == 2019 => return one_off(N::AccessionDay, "Act 99 of 2018"),
        (5, 3) => N::ConstitutionMemorialDay,
        (5, 4) if year >= 2007 => N::GreeneryDay,
        (5, 5) => N::ChildrensDay,
        (6, 9) if year == 1993 => {
            return one_off(N::WeddingOfCrownPrinceNaruhito, "Act 32 of 1993");
        }
        (7, 23) if year == 2020 => return moved(N::MarineDay),
        (7, 24) if year == 2020 => return moved(N::SportsDay),
        (7, 22) if year == 2021 => return moved(N::MarineDay),
        (7, 23) if year == 2021 => return moved(N::SportsDay),
        (7, 20) if year >= 1996 && year <= 2002 => N::MarineDay,
        (7, 15..=21) if year >= 2003 && is_monday(on) && !in_games(year) => N::MarineDay,
        (8, 10) if year == 2020 => return moved(N::MountainDay),
        (8, 8) if year == 2021 => return moved(N::MountainDay),
        (8, 11) if year >= 2016 && !in_games(year) => N::MountainDay,
        (9, 15) if year >= 1966 && year <= 2002 => N::RespectForTheAgedDay,
        (9, 15..=21) if year >= 2003 && is_monday(on) => N::RespectForTheAgedDay,
        (9, 22..=24) if date == autumnal_equinox(year) => {
            return equinox(N::AutumnalEquinoxDay, year);
        }
        (10, 10) if year >= 1966 && year <= 1999 => N::HealthAndSportsDay,
        (10, 8..=14) if year >= 2000 && is_monday(on) && !in_games(year) => {
            if year < 2020 {
                N::HealthAndSportsDay
            } else {
                N::SportsDay
            }
        }
        (10, 22) if year == 2019 => return one_off(N::EnthronementCeremony, "Act 99 of 2018"),
        (11, 3) => N::CultureDay,
        (11, 12) if year == 1990 => return one_off(N::EnthronementCeremony, "Act 24 of 1990"),
        (11, 23) => N::LabourThanksgivingDay,
        (12, 23) if year >= 1989 && year <= 2018 => N::EmperorsBirthday,
        _ => return None,
    };
    national(name, ARTICLE_2, false)
}

const ARTICLE_2: &str = "National Holidays Act 2";

const fn national(name: HolidayName, provision: &'static str, projected: bool) -> Option<Holiday> {
    Some(Holiday {
        name,
        kind: HolidayKind::National,
        provision,
        projected,
    })
}

const fn equinox(name: HolidayName, year: i32) -> Option<Holiday> {
    national(name, ARTICLE_2, year > ANNOUNCED_THROUGH)
}

/// Moved for the Tokyo Games of 2020, held in 2021.
const fn moved(name: HolidayName) -> Option<Holiday> {
    national(name, "National Holidays Act 2; Act 33 of 2015", false)
}

const fn one_off(name: HolidayName, provision: &'static str) -> Option<Holiday> {
    Some(Holiday {
        name,
        kind: HolidayKind::OneOff,
        provision,
        projected: false,
    })
}

const fn is_monday(on: Day) -> bool {
    matches!(on.weekday(), Weekday::Mon)
}

const fn in_games(year: i32) -> bool {
    matches!(year, 2020 | 2021)
}

const fn vernal_equinox(year: i32) -> u8 {
    let base = if year < 1980 { 20_835_700 } else { 20_843_100 };
    equinox_date(base, year)
}

const fn autumnal_equinox(year: i32) -> u8 {
    let base = if year < 1980 { 23_258_800 } else { 23_248_800 };
    equinox_date(base, year)
}

/// The usual approximation, in millionths of a day: the equinox of 1980, later by 0.242194 of a
/// day each year, earlier by a day for each leap day since.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "19 to 24 for 1948 to 2099, as tested"
)]
const fn equinox_date(base: i32, year: i32) -> u8 {
    // Before 1980 the quotient is negative and is cut toward zero; rounded down, three years
    // in four would come out a day late.
    let leap_days = if year < 1980 {
        (year - 1983) / 4
    } else {
        (year - 1980) / 4
    };
    ((base + 242_194 * (year - 1980)) / 1_000_000 - leap_days) as u8
}
