//! SPR 9(ii) against a walk through the calendar, day by day and birthday by birthday.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::thread;
use zairyu_law::spr::certificate::{Anchor, Issue, VALIDITY, expiry};
use zairyu_law::time::{Day, day};
use zairyu_law::why::NoWhy;

/// Every day of four years, 29 February among them.
const BIRTHS: (Day, Day) = (day(1979, 1, 1), day(1982, 12, 31));
/// Every day of thirty years.
const FILINGS: (Day, Day) = (day(2000, 1, 1), day(2029, 12, 31));

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The birthdays one lives to see from 2000 on: the date of birth in each year, for someone of
/// 29 February the 28th where there is no 29th.
fn birthdays(birth: Day) -> Vec<Day> {
    let (_, month, date) = birth.ymd();
    let on = |year| if (month, date) == (2, 29) && !is_leap(year) { day(year, 2, 28) } else { day(year, month, date) };
    (2000..2045).map(on).collect()
}

/// Walks the filings beside the birthdays; how many pairs were compared.
fn walk(births: impl Iterator<Item = i32>) -> u32 {
    let (_, row) = VALIDITY[0];
    assert_eq!(row.anchor, Anchor::Filing);
    let mut pairs = 0;
    for birth in births.map(Day::from_number) {
        let birthdays = birthdays(birth);
        let mut next = 0;
        for filed in (FILINGS.0.number()..=FILINGS.1.number()).map(Day::from_number) {
            while birthdays[next] <= filed {
                next += 1;
            }
            let seventh = birthdays[next + 6];
            let issue = Issue { birth, issued: filed, filed, held_expiry: None, first: false };
            assert_eq!(expiry(&mut NoWhy, &row, &issue).day, seventh, "born {birth}, filed {filed}");
            pairs += 1;
        }
    }
    pairs
}

#[test]
fn the_seventh_birthday_after_every_filing() {
    let births = BIRTHS.0.number()..=BIRTHS.1.number();
    let halves = [0, 1].map(|half| {
        let births = births.clone().filter(move |n| n % 2 == half);
        thread::spawn(move || walk(births))
    });
    let pairs: u32 = halves.into_iter().map(|half| half.join().expect("a half")).sum();
    // 4 × 365 + 1 births, 30 × 365 + 8 filings (2000, 2004 … 2028 are leap years).
    assert_eq!(pairs, 1461 * 10958);
}
