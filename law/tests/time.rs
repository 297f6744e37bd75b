//! How law counts time, on cases worked by hand: the arithmetic stands beside each.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, reason = "a test may panic")]

use zairyu_law::time::FirstDay::{Counted, NotCounted};
use zairyu_law::time::*;

fn days(from: Day, to: Day) -> impl Iterator<Item = Day> {
    (from.number()..=to.number()).map(Day::from_number)
}

mod periods {
    use super::*;

    #[test]
    fn civil_code_143() {
        for (from, period, last) in [
            // 1 May to 31 May.
            (day(2024, 4, 30), Period::months(1), day(2024, 5, 31)),
            // 1 March 2023 to the eve of 1 March 2024.
            (day(2023, 2, 28), Period::years(1), day(2024, 2, 29)),
            // 1 March 2024 to the eve of 1 March 2026.
            (day(2024, 2, 29), Period::years(2), day(2026, 2, 28)),
            // From 29 February; 2026 has none, so to the end of the month.
            (day(2024, 2, 28), Period::years(2), day(2026, 2, 28)),
            // 1 March 2022 to the eve of 1 March 2024.
            (day(2022, 2, 28), Period::years(2), day(2024, 2, 29)),
            // 1 January to the end of February.
            (day(2026, 12, 31), Period::months(2), day(2027, 2, 28)),
            // From 31 December; no 31 February.
            (day(2026, 12, 30), Period::months(2), day(2027, 2, 28)),
            // From 30 December; no 30 February.
            (day(2026, 12, 29), Period::months(2), day(2027, 2, 28)),
            // From 29 December; no 29 February in 2027.
            (day(2026, 12, 28), Period::months(2), day(2027, 2, 28)),
            // From 28 December to the eve of 28 February.
            (day(2026, 12, 27), Period::months(2), day(2027, 2, 27)),
            // From 16 November to the eve of 16 January.
            (day(2026, 11, 15), Period::months(2), day(2027, 1, 15)),
            // From 31 January; no 31 February, and 2028 has a 29th.
            (day(2028, 1, 30), Period::months(1), day(2028, 2, 29)),
            // The 4th is the first day, the 10th the seventh.
            (day(2026, 11, 3), Period::weeks(1), day(2026, 11, 10)),
            // 20 + 14 = 34 = 30 + 4.
            (day(2026, 11, 20), Period::days(14), day(2026, 12, 4)),
            // 1 day of October, 30 of November, 29 of December.
            (day(2026, 10, 30), Period::days(60), day(2026, 12, 29)),
        ] {
            assert_eq!(last_day(from, period, NotCounted), last, "{from} {period}");
        }
    }

    #[test]
    fn counting_from_the_day_itself() {
        // 起算して: 10 June is day 1; seven years end on the eve of 10 June 2027.
        assert_eq!(last_day(day(2020, 6, 10), Period::years(7), Counted), day(2027, 6, 9));
        // The State's own reading of Act 79 of 2009, addenda 28(2).
        assert_eq!(last_day(day(2012, 7, 9), Period::years(3), Counted), day(2015, 7, 8));
        // Family Register Act 43(1): 1 to 14 April. A notice to the resident register: 2 to 15.
        assert_eq!(last_day(day(2024, 4, 1), Period::days(14), Counted), day(2024, 4, 14));
        assert_eq!(last_day(day(2024, 4, 1), Period::days(14), NotCounted), day(2024, 4, 15));
        // A whole month: 1 to 30 April.
        assert_eq!(last_day(day(2024, 4, 1), Period::months(1), Counted), day(2024, 4, 30));
        // An expiry at 24:00 of 31 December starts what follows at midnight of 1 January.
        assert_eq!(last_day(day(2027, 1, 1), Period::months(2), Counted), day(2027, 2, 28));
    }

    /// Civil Code 143(2) sentence by sentence, on a list of the days of the last month.
    fn literal_143(first_counted: Day, months: i32) -> Day {
        let (year, month, number) = first_counted.ymd();
        let index = year * 12 + i32::from(month) - 1 + months;
        let (year, month) = (index / 12, u8::try_from(index % 12 + 1).expect("a month"));
        if number == 1 {
            return day(year, month, 1).eve();
        }
        match Day::new(year, month, number) {
            Some(corresponding) => corresponding.eve(),
            None => (28..=31).filter_map(|last| Day::new(year, month, last)).max().expect("a month has days"),
        }
    }

    #[test]
    fn months_are_literal_and_never_run_backward() {
        for months in 1..=84 {
            let mut before = Day::MIN;
            let mut opened = Bounds::exact(Day::MIN);
            for from in days(day(2000, 1, 1), day(2029, 12, 31)) {
                let period = Period::months(months);
                let last = last_day(from, period, NotCounted);
                assert_eq!(last, literal_143(from.next(), months), "{from} {months}");
                assert_eq!(last_day(from.next(), period, Counted), last);
                assert!(before <= last, "{from} {months}");
                before = last;

                let bounds = last_day_bounds(from, period);
                assert_eq!(bounds.possibly, last);
                assert!(bounds.surely <= last && bounds.surely.until(last) <= 3);
                assert_eq!(bounds.surely, last.min(plus_months_same_number(from, months)));

                let opens = months_before(from, months);
                assert!(opens.possibly <= opens.surely && opens.possibly.until(opens.surely) <= 1);
                assert!(opened.possibly <= opens.possibly && opened.surely <= opens.surely);
                opened = opens;
            }
        }
    }

    #[test]
    fn years_are_twelve_months() {
        for from in days(day(2023, 1, 1), day(2028, 12, 31)) {
            for years in 1..=7 {
                let by_months = last_day(from, Period::months(12 * years), NotCounted);
                assert_eq!(last_day(from, Period::years(years), NotCounted), by_months);
            }
        }
    }

    #[test]
    fn windows_before_a_day() {
        for (before, months, possibly, surely) in [
            // June has no 31st.
            (day(2026, 8, 31), 2, day(2026, 6, 30), day(2026, 7, 1)),
            // February has no 30th.
            (day(2026, 4, 30), 2, day(2026, 2, 28), day(2026, 3, 1)),
            (day(2028, 4, 30), 2, day(2028, 2, 29), day(2028, 3, 1)),
            // October has a 31st.
            (day(2026, 12, 31), 2, day(2026, 10, 31), day(2026, 10, 31)),
            (day(2026, 6, 15), 2, day(2026, 4, 15), day(2026, 4, 15)),
            // Six months before a 16th birthday on 31 August.
            (day(2026, 8, 31), 6, day(2026, 2, 28), day(2026, 3, 1)),
            // A month's end whose number exists: nothing is open.
            (day(2026, 6, 30), 2, day(2026, 4, 30), day(2026, 4, 30)),
            // Over the new year.
            (day(2026, 1, 31), 2, day(2025, 11, 30), day(2025, 12, 1)),
            (day(2026, 3, 1), 2, day(2026, 1, 1), day(2026, 1, 1)),
        ] {
            assert_eq!(months_before(before, months), Bounds { surely, possibly }, "{before}");
        }
    }

    #[test]
    fn re_entry_limits() {
        // The one edge: a departure on 28 February two years before a leap year.
        let edge = last_day_bounds(day(2022, 2, 28), Period::years(2));
        assert_eq!(edge, Bounds { surely: day(2024, 2, 28), possibly: day(2024, 2, 29) });
        // 4 November 2026 to the eve of 4 November 2028.
        assert_eq!(last_day_bounds(day(2026, 11, 3), Period::years(2)), Bounds::exact(day(2028, 11, 3)));
        // From 30 April: 1 to 31 May by the letter, 30 May by the number.
        let month = last_day_bounds(day(2024, 4, 30), Period::months(1));
        assert_eq!(month, Bounds { surely: day(2024, 5, 30), possibly: day(2024, 5, 31) });
        assert!(last_day_bounds(day(2024, 4, 30), Period::days(14)).is_exact());
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        for count in [i32::MIN, -200_000, 200_000, i32::MAX] {
            let end = if count < 0 { Day::MIN } else { Day::MAX };
            for period in [Period::weeks(count), Period::months(count), Period::years(count)] {
                for from in [Day::MIN, day(2026, 2, 28), Day::MAX] {
                    let last = last_day(from, period, NotCounted);
                    if from != Day::MIN && from != Day::MAX {
                        assert!(matches!(period.unit, Unit::Weeks) || last == end, "{from} {period}");
                    }
                    let _ = (last_day_bounds(from, period), months_before(from, count), attains(from, count));
                    let _ = (nth_birthday_after(from, from, count), birthday(from, count), has_age(from, count, from));
                }
            }
        }
    }

    #[test]
    fn written_as_iso() {
        let period = serde_json::to_value(Period::weeks(2)).expect("writes");
        assert_eq!(period, "P2W");
        let counting =
            Counting::new(day(2026, 11, 20), Period::days(14), NotCounted).rolling(&OfficeDays::municipality());
        assert_eq!(
            serde_json::to_value(counting).expect("writes"),
            serde_json::json!({
                "from": "2026-11-20", "period": "P14D", "first_day_counted": false,
                "raw": "2026-12-04", "calendar": "municipality",
            })
        );
        let bounds = serde_json::to_value(Bounds::exact(day(2026, 12, 4))).expect("writes");
        assert_eq!(bounds, serde_json::json!({ "surely": "2026-12-04", "possibly": "2026-12-04" }));
    }
}

mod ages {
    use super::*;

    #[test]
    fn spr_9() {
        // (i): the 16th birthday.
        assert_eq!(birthday(day(2004, 6, 15), 16), day(2020, 6, 15));
        assert_eq!(birthday(day(2010, 9, 1), 16), day(2026, 9, 1));
        assert_eq!(birthday(day(2008, 2, 29), 16), day(2024, 2, 29));
        // (ii): the 7th birthday after a day.
        for (born, after, seventh) in [
            // Filed at 15, issued at 16: 2020-06-15 is the 1st, 2026-06-15 the 7th.
            (day(2004, 6, 15), day(2020, 6, 1), day(2026, 6, 15)),
            // 2020 (1) … 2026 (7).
            (day(1980, 6, 15), day(2020, 6, 14), day(2026, 6, 15)),
            // On the birthday: 2021 (1) … 2027 (7).
            (day(1980, 6, 15), day(2020, 6, 15), day(2027, 6, 15)),
            (day(1980, 6, 15), day(2020, 6, 16), day(2027, 6, 15)),
            // 22-02-28, 23-02-28, 24-02-29, 25-02-28, 26-02-28, 27-02-28, 28-02-29.
            (day(1992, 2, 29), day(2021, 5, 10), day(2028, 2, 29)),
            // 24-02-29 (1), 25, 26, 27 on the 28th, 28-02-29 (5), 29-02-28, 30-02-28 (7).
            (day(1992, 2, 29), day(2024, 2, 28), day(2030, 2, 28)),
            // From the expiry held: 2027 (1) … 2033 (7).
            (day(1980, 6, 15), day(2026, 6, 15), day(2033, 6, 15)),
            // 25-02-28 (1), 26, 27, 28-02-29 (4), 29, 30, 31-02-28 (7).
            (day(2008, 2, 29), day(2024, 2, 29), day(2031, 2, 28)),
            // The deemed birthday itself does not count: 2024-02-29 (1) … 2030-02-28 (7).
            (day(1992, 2, 29), day(2023, 2, 28), day(2030, 2, 28)),
        ] {
            assert_eq!(nth_birthday_after(born, after, 7), seventh, "{born} {after}");
        }
        // Nobody has a birthday before being born.
        assert_eq!(nth_birthday_after(day(2020, 5, 5), day(2019, 1, 1), 1), day(2021, 5, 5));
    }

    #[test]
    fn a_leap_birthday_precedes_the_age_in_common_years_only() {
        for born in days(day(1992, 1, 1), day(2012, 12, 31)) {
            let (_, month, date) = born.ymd();
            for age in 0..=120 {
                let (year, ..) = birthday(born, age).ymd();
                let leap_day = (month, date) == (2, 29);
                let gap = i32::from(leap_day && Day::new(year, 2, 29).is_none());
                assert_eq!(birthday(born, age).until(attains(born, age)), gap, "{born} {age}");
                // Age Calculation Act: years by Civil Code 143, the day of birth counted.
                assert_eq!(attains(born, age), last_day(born, Period::years(age), Counted).next());
            }
        }
        // The 16th of someone born on 29 February 2084 falls in 2100, a common year.
        assert_eq!(birthday(day(2084, 2, 29), 16), day(2100, 2, 28));
        assert_eq!(attains(day(2084, 2, 29), 16), day(2100, 3, 1));
    }

    #[test]
    fn ages_turn_at_midnight() {
        let born = day(2010, 9, 1);
        assert!(!has_age(born, 16, day(2026, 8, 31)));
        assert!(has_age(born, 16, day(2026, 9, 1)));
        assert_eq!(age_on(born, day(2026, 8, 31)), 15);
        assert_eq!(age_on(born, day(2026, 9, 1)), 16);
        assert_eq!(age_on(day(2008, 2, 29), day(2022, 2, 28)), 13);
        assert_eq!(age_on(day(2008, 2, 29), day(2022, 3, 1)), 14);
        assert_eq!(age_on(day(2008, 2, 29), day(2024, 2, 28)), 15);
        assert_eq!(age_on(day(2008, 2, 29), day(2024, 2, 29)), 16);
        assert_eq!(age_on(born, born), 0);
        assert_eq!(age_on(born, born.eve()), -1);
    }

    #[test]
    fn ages_and_birthdays_walked_day_by_day() {
        for born in [day(1980, 6, 15), day(1992, 2, 29), day(1999, 12, 31), day(2000, 1, 1), day(2001, 2, 28)] {
            let (mut age, mut birthdays) = (0, 0);
            for on in days(born, born.plus(40_000)) {
                let (year, month, date) = on.ymd();
                let (_, birth_month, birth_date) = born.ymd();
                let common = Day::new(year, 2, 29).is_none();
                let leap_born = (birth_month, birth_date) == (2, 29);
                if on > born {
                    let same = (month, date) == (birth_month, birth_date);
                    age += i32::from(same || leap_born && common && (month, date) == (3, 1));
                    birthdays += i32::from(same || leap_born && common && (month, date) == (2, 28));
                }
                assert_eq!(age_on(born, on), age, "{born} {on}");
                assert_eq!(nth_birthday_after(born, on, 1), birthday(born, birthdays + 1), "{born} {on}");
                assert_eq!(nth_birthday_after(born, on, 7), birthday(born, birthdays + 7), "{born} {on}");
            }
        }
    }
}

mod eras {
    use super::*;

    #[test]
    fn every_form_is_read() {
        for text in [
            "令和8年11月3日",
            "令和８年１１月３日",
            "令和 8年 11月 3日",
            "令和08年11月03日",
            "R8.11.3",
            "R08.11.03",
            "R8-11-3",
            "R8/11/3",
            "r8.11.3",
            "Ｒ８．１１．３",
            "Ｒ８－１１－３",
            "㋿8年11月3日",
            "R8年11月3日",
            " 令和8.11.3 ",
            "令和8年\u{3000}11月3日",
            "R 8. 11. 3",
        ] {
            assert_eq!(parse_era(text), Some(Ok(day(2026, 11, 3))), "{text}");
        }
        for (text, expected) in [
            ("令和元年5月1日", day(2019, 5, 1)),
            ("R1.5.1", day(2019, 5, 1)),
            ("R元.5.1", day(2019, 5, 1)),
            ("H31.4.30", day(2019, 4, 30)),
            ("平成元年1月8日", day(1989, 1, 8)),
            ("昭和64年1月7日", day(1989, 1, 7)),
            ("S29.2.11", day(1954, 2, 11)),
            ("昭和元年12月25日", day(1926, 12, 25)),
            ("大正15年12月25日", day(1926, 12, 25)),
            ("T1.7.30", day(1912, 7, 30)),
            ("明治45年7月30日", day(1912, 7, 30)),
            ("M6.1.1", day(1873, 1, 1)),
        ] {
            assert_eq!(parse_era(text), Some(Ok(expected)), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_answered(text in "\\PC{0,12}", tail in "[0-9０-９元年月日./ -]{0,10}") {
            for head in ["", "令和", "昭和", "㍻", "R", "m"] {
                for text in [format!("{head}{text}{tail}"), format!("{head}{tail}{text}")] {
                    let days = parse_era_days(&text);
                    if let Some(Ok(on)) = parse_era(&text) {
                        assert_eq!(days, Some(Ok((on, on))), "{text}");
                    }
                    if let Some(Ok((first, last))) = days {
                        assert!(first <= last, "{text}");
                    }
                    if let Some(Err(error)) = days {
                        assert!(!error.to_string().is_empty());
                    }
                    let _ = (text.parse::<Day>(), memorial_days(&text));
                }
            }
        }
    }

    #[test]
    fn other_texts_are_not_era_dates() {
        for text in [
            "",
            " ",
            "2026-11-03",
            "Remember",
            "R",
            "May 1",
            "S",
            "unknown",
            "２０２６",
            "和8年",
            "8年11月3日",
            "X8.1.1",
            "m.1",
        ] {
            assert_eq!(parse_era(text), None, "{text}");
        }
    }

    #[test]
    fn an_era_that_had_ended_says_so() {
        assert_eq!(
            parse_era("平成32年6月1日"),
            Some(Err(EraError::OutsideEra {
                era: Era::Heisei,
                first: day(1989, 1, 8),
                last: day(2019, 4, 30),
                meant: Some(day(2020, 6, 1)),
            }))
        );
        let Some(Err(error)) = parse_era("平成31年5月1日") else { panic!("the next day is Reiwa") };
        assert_eq!(error.to_string(), "Heisei was from 1989-01-08 to 2019-04-30; 2019-05-01 is 令和元年5月1日");
        let Some(Err(error)) = parse_era("R1.4.30") else { panic!("Reiwa had not begun") };
        assert_eq!(error.to_string(), "Reiwa began on 2019-05-01; 2019-04-30 is 平成31年4月30日");
        // The gap between two eras closes on both sides.
        assert!(matches!(parse_era("昭和64年1月8日"), Some(Err(EraError::OutsideEra { .. }))));
        assert!(matches!(parse_era("平成元年1月7日"), Some(Err(EraError::OutsideEra { .. }))));
    }

    #[test]
    fn what_is_no_day_says_why() {
        let no_such = |text| matches!(parse_era(text), Some(Err(EraError::NoSuchDay { .. })));
        for text in ["令和8年2月29日", "令和0年1月1日", "R8.13.1", "R8.0.1", "H20.4.31"] {
            assert!(no_such(text), "{text}");
        }
        for text in [
            "令和",
            "令和八年",
            "昭和廿年1月1日",
            "令和8年11月3",
            "R8.11-3",
            "R8.11.3.",
            "R8.",
            "R2026.1.1",
            "令和8年11月3日頃",
            "R8.256.1",
            "R8.100.1",
        ] {
            assert!(matches!(parse_era(text), Some(Err(EraError::Unreadable { .. }))), "{text}");
        }
        for text in ["令和8年", "令和8年11月", "R8", "R8.11", "昭和29年"] {
            assert!(matches!(parse_era(text), Some(Err(EraError::NotADay { .. }))), "{text}");
        }
        assert_eq!(parse_era("M5.12.2"), Some(Err(EraError::OldCalendar)));
        assert_eq!(parse_era("明治元年9月8日"), Some(Err(EraError::OldCalendar)));
    }

    #[test]
    fn years_and_months_have_two_ends() {
        for (text, first, last) in [
            ("昭和29年", day(1954, 1, 1), day(1954, 12, 31)),
            ("S29", day(1954, 1, 1), day(1954, 12, 31)),
            ("令和8年2月", day(2026, 2, 1), day(2026, 2, 28)),
            ("R6.2", day(2024, 2, 1), day(2024, 2, 29)),
            ("平成31年", day(2019, 1, 1), day(2019, 4, 30)),
            ("令和元年", day(2019, 5, 1), day(2019, 12, 31)),
            ("昭和64年1月", day(1989, 1, 1), day(1989, 1, 7)),
            ("R8.11.3", day(2026, 11, 3), day(2026, 11, 3)),
        ] {
            assert_eq!(parse_era_days(text), Some(Ok((first, last))), "{text}");
        }
        assert!(matches!(parse_era_days("平成32年"), Some(Err(EraError::OutsideEra { meant: None, .. }))));
    }

    #[test]
    fn what_is_written_is_read_back() {
        for on in days(day(1873, 1, 1), day(2100, 12, 31)) {
            let (era, year) = era_of(on).expect("an era");
            let (_, month, date) = on.ymd();
            assert_eq!(parse_era(&in_japanese(on).expect("an era")), Some(Ok(on)));
            assert_eq!(parse_era(&format!("{}{year}.{month}.{date}", era.letter())), Some(Ok(on)));
        }
        assert_eq!(era_of(day(1872, 12, 31)), None);
        assert_eq!(in_japanese(day(2026, 11, 3)).as_deref(), Some("令和8年11月3日"));
        assert_eq!(in_japanese(day(2019, 5, 1)).as_deref(), Some("令和元年5月1日"));
    }
}

mod open_days {
    use super::*;

    #[test]
    fn worked_deadlines() {
        for (event, period, raw, due) in [
            (day(2024, 4, 1), 14, day(2024, 4, 15), day(2024, 4, 15)),
            // Monday 6 May stands in for Sunday the 5th.
            (day(2024, 4, 22), 14, day(2024, 5, 6), day(2024, 5, 7)),
            // Saturday 27 April 2019 opens ten days off, to Monday 6 May.
            (day(2019, 4, 13), 14, day(2019, 4, 27), day(2019, 5, 7)),
            // Sunday, year's end to Friday the 3rd, a weekend.
            (day(2024, 12, 15), 14, day(2024, 12, 29), day(2025, 1, 6)),
            // Year's end to Saturday the 3rd, Sunday.
            (day(2025, 12, 17), 14, day(2025, 12, 31), day(2026, 1, 5)),
            // Saturday, Sunday, the Aged, the day between, the equinox.
            (day(2026, 9, 5), 14, day(2026, 9, 19), day(2026, 9, 24)),
            (day(2026, 11, 9), 14, day(2026, 11, 23), day(2026, 11, 24)),
            // 30 days of March, 30 of April.
            (day(2024, 3, 1), 60, day(2024, 4, 30), day(2024, 4, 30)),
            // 27 + 30 + 3; Friday 3 May to Monday 6.
            (day(2024, 3, 4), 60, day(2024, 5, 3), day(2024, 5, 7)),
            // Sunday 3 May to Wednesday 6, which stands in for it.
            (day(2026, 3, 4), 60, day(2026, 5, 3), day(2026, 5, 7)),
            // 1 + 30 + 29: year's end, the 3rd is a Sunday.
            (day(2026, 10, 30), 60, day(2026, 12, 29), day(2027, 1, 4)),
        ] {
            for office in [OfficeDays::national(), OfficeDays::municipality()] {
                let count = Counting::new(event, Period::days(period), NotCounted).rolling(&office);
                assert_eq!((count.raw, count.due), (raw, due), "{event}");
                assert_eq!(count.calendar, Some(office.kind));
                let passed: Vec<Day> = count.rolled_over(&office).map(|(on, _)| on).collect();
                assert_eq!(passed, days(raw, due.eve()).collect::<Vec<_>>(), "{event}");
            }
            let fixed = Counting::new(event, Period::days(period), NotCounted);
            assert_eq!((fixed.raw, fixed.due, fixed.calendar), (raw, raw, None));
        }
    }

    #[test]
    fn what_bureaus_told() {
        let office = OfficeDays::national();
        assert_eq!(office.roll(day(2018, 1, 8)), day(2018, 1, 9));
        assert_eq!(office.roll(day(2019, 4, 30)), day(2019, 5, 7));
        assert_eq!(office.roll(day(2020, 1, 1)), day(2020, 1, 6));
        assert_eq!(office.roll(day(2024, 12, 31)), day(2025, 1, 6));
        assert_eq!(office.next_open(day(2024, 12, 27)), day(2025, 1, 6));
        assert_eq!(office.next_open(day(2026, 11, 4)), day(2026, 11, 5));
    }

    #[test]
    fn reasons_in_the_order_of_the_act() {
        use HolidayName as N;
        let office = OfficeDays::national();
        let named = |on| match office.closed(on) {
            Some(Closed::Holiday(holiday)) => Some(holiday.name),
            _ => None,
        };
        assert_eq!(office.closed(day(2026, 9, 19)), Some(Closed::Saturday));
        assert_eq!(office.closed(day(2026, 5, 3)), Some(Closed::Sunday));
        assert_eq!(named(day(2026, 9, 21)), Some(N::RespectForTheAgedDay));
        assert_eq!(named(day(2026, 1, 1)), Some(N::NewYearsDay));
        assert_eq!(office.closed(day(2026, 1, 2)), Some(Closed::YearEnd));
        assert_eq!(office.closed(day(2026, 12, 28)), None);
        assert_eq!(office.closed(day(2027, 1, 4)), None);
    }

    #[test]
    fn each_reason_has_its_provision() {
        let culture_day = holiday(day(2026, 11, 3)).map(Closed::Holiday);
        for (reason, national, municipal) in [
            (Some(Closed::Sunday), "1(1)(i)", "4-2(2)(i)"),
            (Some(Closed::Saturday), "1(1)(i)", "4-2(2)(i)"),
            (culture_day, "1(1)(ii)", "4-2(2)(ii)"),
            (Some(Closed::YearEnd), "1(1)(iii)", "4-2(2)(iii)"),
            (Some(Closed::Ordinance), "1(1)", "4-2(3)"),
        ] {
            let by = |office| reason.map(|reason| reason.provision(office));
            let (state, town) = (by(OfficeKind::National), by(OfficeKind::Municipality));
            assert_eq!(state, Some(format!("Act 91 of 1988 {national}").as_str()));
            assert_eq!(town, Some(format!("Local Autonomy Act {municipal}").as_str()));
        }
    }

    #[test]
    fn only_filings_roll() {
        let filing = Rolls::ToNextOpenDay(OfficeKind::Municipality);
        assert_eq!(filing.office(), Some(OfficeKind::Municipality));
        assert_eq!(Rolls::Never.office(), None);
    }

    #[test]
    fn saturdays_closed_in_three_steps() {
        let office = OfficeDays::national();
        let saturdays = |from, to| {
            days(from, to).filter(|on| on.weekday() == Weekday::Sat).map(|on| office.closed(on)).collect::<Vec<_>>()
        };
        let shut = Some(Closed::Saturday);
        // December 1988: 3, 10, 17, 24 open; 31 is year's end.
        assert_eq!(saturdays(day(1988, 12, 1), day(1988, 12, 31)), [None, None, None, None, Some(Closed::YearEnd)]);
        // February 1989: 4, 11 (also Foundation Day), 18, 25.
        assert_eq!(saturdays(day(1989, 2, 1), day(1989, 2, 28)), [None, shut, None, shut]);
        // April 1989: 1, 8, 15, 22; the 29th is Greenery Day, the fifth Saturday. October: 7, 14, 21, 28.
        let april = saturdays(day(1989, 4, 1), day(1989, 4, 28));
        assert_eq!(april, [None, shut, None, shut]);
        let october = saturdays(day(1989, 10, 1), day(1989, 10, 31));
        assert_eq!(october, [None, shut, None, shut]);
        // April 1992: 4, 11, 18, 25. May 1992: 2, 9, 16, 23, 30.
        assert_eq!(saturdays(day(1992, 4, 1), day(1992, 4, 30)), [None, shut, None, shut]);
        assert_eq!(saturdays(day(1992, 5, 1), day(1992, 5, 31)), [shut; 5]);
    }

    #[test]
    fn outside_the_known_years_only_weekends_and_years_ends() {
        let office = OfficeDays::national();
        // 29 April 2100 is a Thursday, 1 January 2101 a Saturday.
        assert_eq!(office.closed(day(2100, 4, 29)), None);
        assert!(!office.is_closed(day(2100, 4, 29)));
        assert_eq!(office.roll(day(2100, 12, 29)), day(2101, 1, 4));
        assert_eq!(office.roll(day(2099, 12, 31)), day(2100, 1, 4));
        assert_eq!(office.roll(Day::MAX), Day::MAX);
        assert_eq!(office.roll(Day::MIN), day(1, 1, 4));
    }

    /// The table, the rule, and the definition agree on every day, and past both ends.
    #[test]
    fn the_table_is_the_rule() {
        let mut open = day(2101, 2, 1);
        let office = OfficeDays::national();
        assert_eq!(office.closed(open), None);
        for on in days(day(1946, 1, 1), open).collect::<Vec<_>>().into_iter().rev() {
            let closed = office.closed(on).is_some();
            if !closed {
                open = on;
            }
            assert_eq!(office.is_closed(on), closed, "{on}");
            assert_eq!(roll_usual(on), open, "{on}");
            assert_eq!(office.roll(on), open, "{on}");
            if (FIRST_KNOWN..=LAST_KNOWN).contains(&on) {
                let at = usize::try_from(FIRST_KNOWN.until(on)).expect("inside");
                assert_eq!(i32::from(ROLL_NATIONAL[at]), on.until(open), "{on}");
            }
        }
        assert_eq!(ROLL_NATIONAL.len(), 55_518);
    }

    #[test]
    fn a_roll_is_the_least_open_day() {
        let ordinance = [day(2026, 9, 24), day(2027, 8, 9), day(2028, 1, 4), day(2028, 1, 5)];
        let long = YearEnd { first: (12, 28), last: (1, 5) };
        let short = YearEnd { first: (12, 31), last: (1, 2) };
        for office in [
            OfficeDays { extra: &ordinance, ..OfficeDays::municipality() },
            OfficeDays { yearly: &[(6, 23), (9, 24)], ..OfficeDays::municipality() },
            OfficeDays { year_end: long, ..OfficeDays::municipality() },
            OfficeDays { year_end: short, extra: &ordinance, yearly: &[(8, 6)], ..OfficeDays::municipality() },
        ] {
            for on in days(day(2025, 1, 1), day(2029, 12, 31)) {
                let rolled = office.roll(on);
                assert_eq!(office.closed(rolled), None, "{on}");
                assert!(days(on, rolled.eve()).all(|before| office.closed(before).is_some()), "{on}");
                assert_eq!(office.is_closed(on), office.closed(on).is_some(), "{on}");
            }
        }
        let town = OfficeDays { extra: &ordinance, ..OfficeDays::municipality() };
        assert_eq!(town.roll(day(2026, 9, 19)), day(2026, 9, 25));
        assert_eq!(town.closed(day(2027, 8, 9)), Some(Closed::Ordinance));
        assert_eq!(town.roll(day(2027, 12, 29)), day(2028, 1, 6));
        let early = OfficeDays { year_end: long, ..OfficeDays::municipality() };
        assert_eq!(early.closed(day(2026, 12, 28)), Some(Closed::YearEnd));
        assert_eq!(early.roll(day(2026, 12, 28)), day(2027, 1, 6));
        let late = OfficeDays { year_end: short, ..OfficeDays::municipality() };
        assert_eq!(late.closed(day(2026, 12, 30)), None);
    }

    #[test]
    fn an_ordinance_that_closes_everything_still_answers() {
        let every: Vec<(u8, u8)> = (1..=12).flat_map(|month| (1..=31).map(move |date| (month, date))).collect();
        let shut = OfficeDays { yearly: &every, ..OfficeDays::municipality() };
        assert_eq!(shut.roll(day(9990, 1, 1)), Day::MAX);
    }

    #[test]
    fn memorial_days_are_for_their_places_only() {
        #[rustfmt::skip]
        let okinawa = [
            "那覇市", "宜野湾市", "石垣市", "浦添市", "名護市", "糸満市", "沖縄市", "豊見城市", "うるま市", "宮古島市", "南城市",
            "国頭村", "大宜味村", "東村", "今帰仁村", "本部町", "恩納村", "宜野座村", "金武町", "伊江村", "読谷村", "嘉手納町",
            "北谷町", "北中城村", "中城村", "西原町", "与那原町", "南風原町", "渡嘉敷村", "座間味村", "粟国村", "渡名喜村",
            "南大東村", "北大東村", "伊平屋村", "伊是名村", "久米島町", "八重瀬町", "多良間村", "竹富町", "与那国町",
        ];
        for name in okinawa {
            assert_eq!(memorial_days(name), &[(6, 23)], "{name}");
        }
        for name in ["沖縄県那覇市", "那覇市", "東村", "国頭郡東村", "沖縄市", " うるま市 ", "与那国町"]
        {
            assert_eq!(memorial_days(name), &[(6, 23)], "{name}");
        }
        for name in ["広島市", "広島市中区", "広島県広島市南区"] {
            assert_eq!(memorial_days(name), &[(8, 6)], "{name}");
        }
        for name in ["", "東村山市", "北広島市", "東広島市", "広島県福山市", "新宿区", "大阪市生野区", "郡山市"]
        {
            assert!(memorial_days(name).is_empty(), "{name}");
        }
    }

    #[test]
    fn a_day_and_its_reason_are_written() {
        let json = serde_json::to_value(OfficeDays::national().closed(day(2026, 9, 22))).expect("writes");
        assert_eq!(json["holiday"]["kind"], "sandwiched");
        assert_eq!(json["holiday"]["name"], "citizens-holiday");
        assert_eq!(serde_json::to_value(Weekday::Mon).expect("writes"), "mon");
        assert_eq!(serde_json::to_value(HolidayKind::OneOff).expect("writes"), "one-off");
        assert_eq!(serde_json::to_value(OfficeKind::Municipality).expect("writes"), "municipality");
    }
}
