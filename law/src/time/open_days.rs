//! The days on which an office is closed, and where a deadline goes that falls on one.
//!
//! National offices: Act on Holidays of Administrative Organs (Act 91 of 1988) 1(1) and 2.
//! Municipalities: Local Autonomy Act 4-2, by ordinance. Both move the last day of a period
//! fixed by law to the day after the closed day, again and again while that is closed too.

use serde::Serialize;

use super::holidays::{Holiday, holiday};
use super::usual_days::{is_usually_closed, roll_usual};
use super::{Day, Weekday, day};

/// Whose closed days count. Written `national`, `municipality`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OfficeKind {
    /// A bureau of the State: Act 91 of 1988.
    National,
    /// A municipal office: Local Autonomy Act 4-2.
    Municipality,
}

/// Whether a last day moves when it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Rolls {
    /// A filing, within a period fixed by law, with such an office.
    ToNextOpenDay(OfficeKind),
    /// Nothing is filed: an expiry, an age, the first day of a window, a limit on re-entry.
    Never,
}

impl Rolls {
    /// Whose closed days move it, if any do.
    #[must_use]
    pub const fn office(self) -> Option<OfficeKind> {
        match self {
            Rolls::ToNextOpenDay(office) => Some(office),
            Rolls::Never => None,
        }
    }
}

/// Why an office is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Closed {
    /// The second and fourth of a month since 1989, every one since May 1992.
    Saturday,
    /// Always.
    Sunday,
    /// A day of the National Holidays Act.
    Holiday(Holiday),
    /// About the new year, other than a holiday.
    YearEnd,
    /// A further day of the municipality's ordinance, such as a memorial day.
    Ordinance,
}

impl Closed {
    /// The provision by which an office of that kind is closed for that reason.
    #[must_use]
    pub const fn provision(self, office: OfficeKind) -> &'static str {
        match (office, self) {
            (OfficeKind::National, Closed::Saturday | Closed::Sunday) => "Act 91 of 1988 1(1)(i)",
            (OfficeKind::National, Closed::Holiday(_)) => "Act 91 of 1988 1(1)(ii)",
            (OfficeKind::National, Closed::YearEnd) => "Act 91 of 1988 1(1)(iii)",
            // The State has no ordinance; a day given all the same is none of the items.
            (OfficeKind::National, Closed::Ordinance) => "Act 91 of 1988 1(1)",
            (OfficeKind::Municipality, Closed::Saturday | Closed::Sunday) => "Local Autonomy Act 4-2(2)(i)",
            (OfficeKind::Municipality, Closed::Holiday(_)) => "Local Autonomy Act 4-2(2)(ii)",
            (OfficeKind::Municipality, Closed::YearEnd) => "Local Autonomy Act 4-2(2)(iii)",
            (OfficeKind::Municipality, Closed::Ordinance) => "Local Autonomy Act 4-2(3)",
        }
    }
}

/// The days about the new year on which an office is closed, both ends inside, as (month, day).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearEnd {
    /// The first, in the old year.
    pub first: (u8, u8),
    /// The last, in the new year.
    pub last: (u8, u8),
}

impl YearEnd {
    /// 29 December to 3 January: the State's, and nearly every municipality's.
    pub const USUAL: YearEnd = YearEnd { first: (12, 29), last: (1, 3) };

    /// Whether the day is inside.
    #[must_use]
    pub const fn contains(self, day: Day) -> bool {
        let (_, month, date) = day.ymd();
        let (first_month, first_date) = self.first;
        let (last_month, last_date) = self.last;
        month > first_month
            || month == first_month && date >= first_date
            || month < last_month
            || month == last_month && date <= last_date
    }

    const fn is_usual(self) -> bool {
        matches!(self, YearEnd { first: (12, 29), last: (1, 3) })
    }
}

/// An office, as far as its closed days go.
///
/// ```
/// use zairyu_law::time::{OfficeDays, day};
///
/// // The day after a long holiday, and the first working day of a year.
/// assert_eq!(OfficeDays::national().roll(day(2019, 4, 27)), day(2019, 5, 7));
/// assert_eq!(OfficeDays::municipality().roll(day(2024, 12, 29)), day(2025, 1, 6));
/// // In Okinawa 23 June is a memorial day.
/// let naha = OfficeDays { yearly: &[(6, 23)], ..OfficeDays::municipality() };
/// assert_eq!(naha.roll(day(2026, 6, 23)), day(2026, 6, 24));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OfficeDays<'a> {
    /// Under which Act.
    pub kind: OfficeKind,
    /// The days about the new year.
    pub year_end: YearEnd,
    /// Single further days of its ordinance, in order.
    pub extra: &'a [Day],
    /// Further days of every year, as (month, day); see [`memorial_days`].
    pub yearly: &'a [(u8, u8)],
}

impl OfficeDays<'static> {
    /// An office of the State.
    #[must_use]
    pub const fn national() -> OfficeDays<'static> {
        OfficeDays { kind: OfficeKind::National, year_end: YearEnd::USUAL, extra: &[], yearly: &[] }
    }

    /// A municipality with the usual ordinance.
    #[must_use]
    pub const fn municipality() -> OfficeDays<'static> {
        OfficeDays { kind: OfficeKind::Municipality, ..OfficeDays::national() }
    }

    /// The usual office of that kind.
    #[must_use]
    pub const fn usual(kind: OfficeKind) -> OfficeDays<'static> {
        OfficeDays { kind, ..OfficeDays::national() }
    }
}

impl OfficeDays<'_> {
    /// Why the office is closed on that day; the first reason in the order of the Act. `None`: open.
    ///
    /// Outside 1948 to 2099 no holiday is known, so only weekends, the year's end and the
    /// ordinance's own days are closed.
    #[must_use]
    pub fn closed(&self, day: Day) -> Option<Closed> {
        weekend(day)
            .or_else(|| holiday(day).map(Closed::Holiday))
            .or_else(|| self.year_end.contains(day).then_some(Closed::YearEnd))
            .or_else(|| self.by_ordinance(day).then_some(Closed::Ordinance))
    }

    /// Whether the office is closed on that day; [`closed`](Self::closed) without the reason, and fast.
    #[must_use]
    pub fn is_closed(&self, day: Day) -> bool {
        if self.year_end.is_usual() {
            is_usually_closed(day) || self.by_ordinance(day)
        } else {
            self.closed(day).is_some()
        }
    }

    /// The first open day on or after `day`: where a deadline moves (Act 91 of 1988 2; Local
    /// Autonomy Act 4-2(4)). Stays at [`Day::MAX`] where the calendar ends.
    #[must_use]
    pub fn roll(&self, day: Day) -> Day {
        if self.year_end.is_usual() && self.has_no_ordinance() {
            return roll_usual(day);
        }
        let mut day = day;
        while day < Day::MAX && self.is_closed(day) {
            day = day.next();
        }
        day
    }

    /// The first open day after `day`.
    #[must_use]
    pub fn next_open(&self, day: Day) -> Day {
        self.roll(day.next())
    }

    const fn has_no_ordinance(&self) -> bool {
        self.extra.is_empty() && self.yearly.is_empty()
    }

    fn by_ordinance(&self, day: Day) -> bool {
        if self.has_no_ordinance() {
            return false;
        }
        let (_, month, date) = day.ymd();
        self.extra.binary_search(&day).is_ok() || self.yearly.contains(&(month, date))
    }
}

/// The second and fourth Saturdays of each month are closed from here on.
const TWO_SATURDAYS: Day = day(1989, 1, 1);
/// Every Saturday is closed from here on.
const ALL_SATURDAYS: Day = day(1992, 5, 1);

pub(super) const fn weekend(day: Day) -> Option<Closed> {
    match day.weekday() {
        Weekday::Sun => Some(Closed::Sunday),
        Weekday::Sat if is_closed_saturday(day) => Some(Closed::Saturday),
        _ => None,
    }
}

const fn is_closed_saturday(day: Day) -> bool {
    if day.number() < ALL_SATURDAYS.number() {
        let (_, _, date) = day.ymd();
        day.number() >= TWO_SATURDAYS.number() && matches!(date, 8..=14 | 22..=28)
    } else {
        true
    }
}

/// The memorial days on which a municipality's offices close every year (Local Autonomy Act 4-2(3)).
///
/// Okinawa's prefecture and municipalities, 23 June (慰霊の日); Hiroshima City, 6 August. Known
/// from recollection, not from the ordinances: `unverified`. Other names have none here.
///
/// ```
/// use zairyu_law::time::memorial_days;
/// assert_eq!(memorial_days("那覇市"), &[(6, 23)]);
/// assert_eq!(memorial_days("広島市中区"), &[(8, 6)]);
/// assert!(memorial_days("神戸市長田区").is_empty());
/// ```
#[must_use]
pub fn memorial_days(municipality: &str) -> &'static [(u8, u8)] {
    let name = municipality.trim();
    let city = name.strip_prefix("広島県").unwrap_or(name);
    let town = name.split_once('郡').map_or(name, |(_, town)| town);
    if name.starts_with("沖縄県") || town.len() <= LONGEST && OKINAWA.binary_search(&town).is_ok() {
        &[(6, 23)]
    } else if city.starts_with("広島市") {
        &[(8, 6)]
    } else {
        &[]
    }
}

/// Four characters: no name below has more.
const LONGEST: usize = 12;

/// In the order of their bytes, to be searched.
#[rustfmt::skip]
static OKINAWA: [&str; 41] = [
    "うるま市", "与那原町", "与那国町", "中城村", "久米島町", "今帰仁村", "伊平屋村", "伊是名村", "伊江村", "八重瀬町",
    "北中城村", "北大東村", "北谷町", "南城市", "南大東村", "南風原町", "名護市", "嘉手納町", "国頭村", "多良間村",
    "大宜味村", "宜野座村", "宜野湾市", "宮古島市", "座間味村", "恩納村", "本部町", "東村", "沖縄市", "浦添市",
    "渡名喜村", "渡嘉敷村", "石垣市", "竹富町", "粟国村", "糸満市", "西原町", "読谷村", "豊見城市", "那覇市",
    "金武町",
];
