//! The National Holidays Act against a list made by others, and against days known by hand.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::string_slice, reason = "a test may panic")]

use std::collections::BTreeSet;

use zairyu_law::time::{Day, HolidayKind, HolidayName, Weekday, day, holiday};

const FACTS: &str = include_str!("data/holidays-jp-1949-2099.txt");

/// The three of 1948 that come after the Act took force on 20 July; the list begins in 1949.
const OF_1948: [Day; 3] = [day(1948, 9, 23), day(1948, 11, 3), day(1948, 11, 23)];

fn facts() -> BTreeSet<Day> {
    let mut days = BTreeSet::from(OF_1948);
    for line in FACTS.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split(' ');
        let year = words.next().expect("a year").parse().expect("a year");
        for word in words {
            let month = word[..2].parse().expect("a month");
            let date = word[2..].parse().expect("a day");
            days.insert(Day::new(year, month, date).expect("exists"));
        }
    }
    days
}

fn days(from: Day, to: Day) -> impl Iterator<Item = Day> {
    (from.number()..=to.number()).map(Day::from_number)
}

fn all() -> impl Iterator<Item = Day> {
    days(day(1948, 1, 1), day(2099, 12, 31))
}

#[test]
fn every_day_agrees_with_the_list() {
    let facts = facts();
    assert_eq!(facts.len(), 2411);
    for on in all() {
        assert_eq!(holiday(on).is_some(), facts.contains(&on), "{on}");
    }
}

#[test]
fn none_outside_the_known_years() {
    for on in days(day(1900, 1, 1), day(1948, 7, 19)).chain(days(day(2100, 1, 1), day(2150, 1, 1))) {
        assert_eq!(holiday(on), None, "{on}");
    }
    assert_eq!(holiday(Day::MIN), None);
    assert_eq!(holiday(Day::MAX), None);
}

#[test]
#[rustfmt::skip]
fn counts_of_years() {
    for (year, count) in [
        (1948, 3), (1949, 9), (1966, 11), (1973, 14), (1986, 13), (1989, 17), (1996, 19),
        (2007, 19), (2016, 17), (2019, 22), (2020, 18), (2026, 18), (2027, 17),
    ] {
        let year_of = days(day(year, 1, 1), day(year, 12, 31));
        assert_eq!(year_of.filter(|&on| holiday(on).is_some()).count(), count, "{year}");
    }
}

#[test]
#[rustfmt::skip]
fn whole_years_by_name() {
    use HolidayName as N;
    // 2026: 3 May is a Sunday, 4 and 5 May are holidays themselves, so the 6th stands in.
    let in_2026 = [
        (1, 1, N::NewYearsDay), (1, 12, N::ComingOfAgeDay), (2, 11, N::NationalFoundationDay),
        (2, 23, N::EmperorsBirthday), (3, 20, N::VernalEquinoxDay), (4, 29, N::ShowaDay),
        (5, 3, N::ConstitutionMemorialDay), (5, 4, N::GreeneryDay), (5, 5, N::ChildrensDay),
        (5, 6, N::SubstituteHoliday), (7, 20, N::MarineDay), (8, 11, N::MountainDay),
        (9, 21, N::RespectForTheAgedDay), (9, 22, N::CitizensHoliday), (9, 23, N::AutumnalEquinoxDay),
        (10, 12, N::SportsDay), (11, 3, N::CultureDay), (11, 23, N::LabourThanksgivingDay),
    ];
    // 2027: 21 March is a Sunday.
    let in_2027 = [
        (1, 1, N::NewYearsDay), (1, 11, N::ComingOfAgeDay), (2, 11, N::NationalFoundationDay),
        (2, 23, N::EmperorsBirthday), (3, 21, N::VernalEquinoxDay), (3, 22, N::SubstituteHoliday),
        (4, 29, N::ShowaDay), (5, 3, N::ConstitutionMemorialDay), (5, 4, N::GreeneryDay),
        (5, 5, N::ChildrensDay), (7, 19, N::MarineDay), (8, 11, N::MountainDay),
        (9, 20, N::RespectForTheAgedDay), (9, 23, N::AutumnalEquinoxDay), (10, 11, N::SportsDay),
        (11, 3, N::CultureDay), (11, 23, N::LabourThanksgivingDay),
    ];
    for (year, named) in [(2026, &in_2026[..]), (2027, &in_2027[..])] {
        let found: Vec<_> = days(day(year, 1, 1), day(year, 12, 31))
            .filter_map(|on| Some((on.ymd().1, on.ymd().2, name(on)?)))
            .collect();
        assert_eq!(found, named, "{year}");
    }
}

fn of_kind(kind: HolidayKind, from: Day, to: Day) -> Vec<Day> {
    days(from, to).filter(|&on| holiday(on).is_some_and(|holiday| holiday.kind == kind)).collect()
}

#[test]
fn days_by_acts_of_their_own() {
    let one_offs = of_kind(HolidayKind::OneOff, day(1948, 1, 1), day(2099, 12, 31));
    let told: Vec<_> = one_offs.iter().filter_map(|&on| Some((on, holiday(on)?.provision))).collect();
    assert_eq!(
        told,
        [
            (day(1959, 4, 10), "Act 16 of 1959"),
            (day(1989, 2, 24), "Act 4 of 1989"),
            (day(1990, 11, 12), "Act 24 of 1990"),
            (day(1993, 6, 9), "Act 32 of 1993"),
            (day(2019, 5, 1), "Act 99 of 2018"),
            (day(2019, 10, 22), "Act 99 of 2018"),
        ]
    );
}

#[test]
#[rustfmt::skip]
fn sandwiched_days() {
    let mut expected: Vec<Day> = [
        1988, 1989, 1990, 1991, 1993, 1994, 1995, 1996, 1999, 2000, 2001, 2002, 2004, 2005, 2006,
    ]
    .map(|year| day(year, 5, 4))
    .to_vec();
    expected.extend([day(2009, 9, 22), day(2015, 9, 22)]);
    expected.extend([day(2019, 4, 30), day(2019, 5, 2)]);
    let by_equinox = [
        (2026, 22), (2032, 21), (2037, 22), (2043, 22), (2049, 21), (2054, 22), (2060, 21),
        (2071, 22), (2077, 21), (2088, 21), (2094, 21), (2099, 22),
    ];
    expected.extend(by_equinox.map(|(year, date)| day(year, 9, date)));
    assert_eq!(
        of_kind(HolidayKind::Sandwiched, day(1948, 1, 1), day(2099, 12, 31)),
        expected
    );
}

#[test]
fn substitutes_begin_in_1973() {
    // The Foundation Day of 1973 was a Sunday, before the amendment of 12 April.
    assert_eq!(day(1973, 2, 11).weekday(), Weekday::Sun);
    let substitutes = of_kind(HolidayKind::Substitute, day(1948, 1, 1), day(2099, 12, 31));
    assert_eq!(substitutes.first(), Some(&day(1973, 4, 30)));
    // 4 May 1987 stands in for Sunday the 3rd; 4 May 1986 is only a Sunday.
    assert!(substitutes.contains(&day(1987, 5, 4)));
    assert_eq!(holiday(day(1986, 5, 4)), None);
}

fn name(on: Day) -> Option<HolidayName> {
    holiday(on).map(|holiday| holiday.name)
}

#[test]
fn names_follow_the_amendments() {
    use HolidayName as N;
    for (on, expected) in [
        (day(1988, 4, 29), N::EmperorsBirthday),
        (day(1989, 4, 29), N::GreeneryDay),
        (day(2006, 4, 29), N::GreeneryDay),
        (day(2007, 4, 29), N::ShowaDay),
        (day(2007, 5, 4), N::GreeneryDay),
        (day(2018, 12, 23), N::EmperorsBirthday),
        (day(2020, 2, 23), N::EmperorsBirthday),
        (day(1999, 1, 15), N::ComingOfAgeDay),
        (day(2000, 1, 10), N::ComingOfAgeDay),
        (day(2019, 10, 14), N::HealthAndSportsDay),
        (day(2020, 7, 24), N::SportsDay),
        (day(2020, 7, 23), N::MarineDay),
        (day(2020, 8, 10), N::MountainDay),
        (day(2021, 7, 22), N::MarineDay),
        (day(2021, 7, 23), N::SportsDay),
        (day(2021, 8, 8), N::MountainDay),
        (day(2021, 8, 9), N::SubstituteHoliday),
        (day(2022, 10, 10), N::SportsDay),
        (day(1989, 2, 24), N::FuneralOfEmperorShowa),
        (day(2019, 5, 1), N::AccessionDay),
        (day(2026, 9, 22), N::CitizensHoliday),
    ] {
        assert_eq!(name(on), Some(expected), "{on}");
    }
    // No birthday of the Emperor in 2019: he abdicated before 23 December, the next is in February.
    assert!(days(day(2019, 1, 1), day(2019, 12, 31)).all(|on| name(on) != Some(N::EmperorsBirthday)));
}

#[test]
fn equinoxes() {
    let found = |wanted, year| {
        let dates: Vec<u8> = days(day(year, 1, 1), day(year, 12, 31))
            .filter(|&on| name(on) == Some(wanted))
            .map(|on| on.ymd().2)
            .collect();
        assert_eq!(dates.len(), 1, "{wanted:?} {year}");
        dates[0]
    };
    for year in 1949..=2099 {
        let spring = found(HolidayName::VernalEquinoxDay, year);
        let autumn = found(HolidayName::AutumnalEquinoxDay, year);
        if year >= 2022 {
            let expected = match year {
                2092 | 2096 => 19,
                2022 => 21,
                ..=2055 if year % 4 == 3 => 21,
                _ => 20,
            };
            assert_eq!(spring, expected, "{year}");
        }
        if year >= 2012 {
            let early = year % 4 == 0 || year % 4 == 1 && year >= 2045 || year % 4 == 2 && year >= 2078;
            assert_eq!(autumn, if early { 22 } else { 23 }, "{year}");
        }
        assert!(autumn != 24 || year <= 1979, "{year}");
    }
    assert_eq!(found(HolidayName::VernalEquinoxDay, 1949), 21);
}

#[test]
fn what_rests_on_a_computed_equinox_is_projected() {
    let projected = |on| holiday(on).map(|holiday| holiday.projected);
    assert_eq!(projected(day(2027, 3, 21)), Some(false));
    assert_eq!(projected(day(2027, 3, 22)), Some(false));
    assert_eq!(projected(day(2028, 3, 20)), Some(true));
    assert_eq!(projected(day(2032, 9, 21)), Some(true));
    // 21 March 2055 is a Sunday, the 22nd stands in.
    assert_eq!(projected(day(2055, 3, 22)), Some(true));
    assert_eq!(projected(day(2032, 9, 20)), Some(false));
    assert_eq!(projected(day(2026, 9, 22)), Some(false));
}

#[test]
fn each_names_its_provision() {
    let provision = |on| holiday(on).map(|holiday| holiday.provision);
    assert_eq!(provision(day(2026, 5, 3)), Some("National Holidays Act 2"));
    assert_eq!(provision(day(2026, 5, 6)), Some("National Holidays Act 3(2)"));
    assert_eq!(provision(day(2026, 9, 22)), Some("National Holidays Act 3(3)"));
    let moved = Some("National Holidays Act 2; Act 33 of 2015");
    assert_eq!(provision(day(2021, 7, 23)), moved);
}
