//! The kernel says row by row what the rules say, one question at a time.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, reason = "a test may panic")]

mod rows;

use rows::{Dice, HOLDERS, Row, Said, judged};
use zairyu_batch::{
    BLOCK, CardColumns, Columns, DWELLING, LOSS, NEVER, RENEWAL, State, Unequal, Verdicts, judge, judge_cards,
};
use zairyu_law::card::validity::{self, CardIssue, SetBy};
use zairyu_law::chronicle::Holder;
use zairyu_law::provision::{icrra, spr};
use zairyu_law::rows::{Book, Rows};
use zairyu_law::spr::certificate::{self, Issue};
use zairyu_law::spr::{Due, due, reissue, renewal};
use zairyu_law::time::{Day, OfficeDays, day};
use zairyu_law::why::NoWhy;

const TODAY: Day = day(2026, 12, 5);

fn told(day: Day) -> Option<Day> {
    (day != NEVER).then_some(day)
}

/// Whether nothing was filed from `first` to `last`, and that has passed.
fn missed(first: Day, last: Day, filed: Option<Day>, on: Day) -> bool {
    on > last && filed.is_none_or(|filed| filed < first || filed > last)
}

/// The last valid day of the document, and what set it.
fn expiry(holder: Holder, book: &Book, row: &Row) -> (Day, SetBy) {
    let Row { birth, issued, filed, .. } = *row;
    match holder {
        Holder::SpecialPermanentResident => {
            let Some((_, numbers)) = book.row(book.rows.validity, issued) else { return (row.printed, SetBy::Issue) };
            let issue = Issue { birth, issued, filed, held_expiry: told(row.held), first: false };
            let computed = certificate::expiry(&mut NoWhy, numbers, &issue);
            let (day, sixteenth) = match told(row.printed) {
                None => (computed.day, computed.sixteenth),
                Some(day) => {
                    (day, certificate::printed_sixteenth(&mut NoWhy, numbers, Some(birth), Some(computed), day))
                }
            };
            (day, if sixteenth { SetBy::Sixteenth } else { SetBy::Issue })
        }
        Holder::MidToLongTermResident => {
            let Some((_, numbers)) = book.row(book.rows.card_validity, issued) else {
                return (row.printed, SetBy::Issue);
            };
            let stay = told(row.stay);
            let issue = CardIssue { birth, issued, stay_until: stay, renewal: told(row.held).is_some() };
            let computed = validity::expiry(&mut NoWhy, numbers, &issue);
            match told(row.printed) {
                None => (computed.day, computed.set_by),
                Some(day) => {
                    let (birth, computed) = (Some(birth), Some(computed));
                    (day, validity::printed_set_by(&mut NoWhy, numbers, birth, computed, stay.is_none(), day))
                }
            }
        }
    }
}

/// What the rules say of one row.
fn asked(holder: Holder, book: &Book, on: Day, row: &Row, roll: bool) -> Said {
    let (loss, stay, office) = match holder {
        Holder::SpecialPermanentResident => (spr(13, 1), None, OfficeDays::municipality()),
        Holder::MidToLongTermResident => (icrra(19, 1).branch(12), told(row.stay), OfficeDays::national()),
    };
    // Nothing new is owed by whoever has no status any more, and what was owed falls away unless it
    // had been breached before (ICRRA 19-14(i)).
    let resident = |on: Day| stay.is_none_or(|stay| on <= stay);
    let fell_away = |last: Day| stay.is_some_and(|stay| stay <= last);
    let last = |due: Due| if roll { due.due } else { due.raw };
    let (expiry, set_by) = expiry(holder, book, row);
    let mut said =
        Said { expiry, opens: NEVER, loss_due: NEVER, dwelling_due: NEVER, state: State::NotIssued as u8, breached: 0 };
    if let Some((_, numbers)) = book.row(book.rows.window_of(holder), row.issued)
        && let Some(expiry) = told(expiry)
        && set_by != SetBy::Stay
    {
        let window = renewal::window(&mut NoWhy, numbers, expiry, set_by == SetBy::Sixteenth, &office);
        said.opens = window.opens.surely;
        let first = window.opens.possibly.max(row.issued);
        let last = last(Due { raw: expiry, due: window.due });
        if row.issued <= on && missed(first, last, told(row.renewal_filed), on) && !fell_away(last) {
            said.breached |= RENEWAL;
        }
    }
    if row.issued <= on {
        said.state = match () {
            () if expiry < on || !resident(on) => State::Expired,
            () if said.opens <= on => State::WindowOpen,
            () => State::Valid,
        } as u8;
    }
    let abroad = row.learned <= row.entered;
    if let Some(learned) = told(row.learned)
        && (row.issued..=expiry).contains(&learned)
        && resident(learned)
        && let Some(from) = reissue::loss_starts(&mut NoWhy, loss, learned, abroad, told(row.entered))
        && resident(from)
        && let Some((_, numbers)) = book.row(book.rows.loss_of(holder), from)
    {
        said.loss_due = last(due(&mut NoWhy, numbers, from, &office));
        if missed(learned, said.loss_due, told(row.loss_filed), on) && !fell_away(said.loss_due) {
            said.breached |= LOSS;
        }
    }
    if let Some(moved) = told(row.moved)
        && resident(moved)
        && let Some((_, numbers)) = book.row(book.rows.dwelling_of(holder), moved)
    {
        said.dwelling_due = last(due(&mut NoWhy, numbers, moved, &OfficeDays::municipality()));
        if missed(moved, said.dwelling_due, told(row.dwelling_filed), on) && !fell_away(said.dwelling_due) {
            said.breached |= DWELLING;
        }
    }
    said
}

fn agree(book: &Book, on: Day, rows: &[Row]) {
    // What happens never has not happened on the last day of the calendar either.
    let eve = on.min(NEVER.eve());
    for holder in HOLDERS {
        for (row, said) in rows.iter().zip(judged::<true>(holder, book, on, rows)) {
            assert_eq!(said, asked(holder, book, eve, row, true), "{holder:?}, rolling, on {on}: {row:?}");
        }
        for (row, said) in rows.iter().zip(judged::<false>(holder, book, on, rows)) {
            assert_eq!(said, asked(holder, book, eve, row, false), "{holder:?}, on {on}: {row:?}");
        }
    }
}

/// Renewals are applied for about the window that the rules give.
fn with_renewals(dice: &mut Dice, book: &Book, mut row: Row) -> Row {
    let holder = dice.one_of(&HOLDERS);
    let said = asked(holder, book, TODAY, &row, true);
    row.renewal_filed = match dice.below(5) {
        0 => NEVER,
        1 => said.opens.plus(dice.below(5) - 3),
        2 => said.expiry.plus(dice.below(12) - 3),
        3 => row.issued.plus(dice.below(3) - 1),
        _ => said.opens.plus(dice.below(60)),
    };
    row
}

fn population(seed: u64, rows: usize) -> Vec<Row> {
    let dice = &mut Dice(seed);
    let book = Book::at(TODAY);
    (0..rows)
        .map(|_| {
            let row = dice.row();
            with_renewals(dice, &book, row)
        })
        .collect()
}

#[test]
fn random_rows() {
    for (seed, on) in [
        (1, TODAY),
        (2, day(2012, 7, 8)),
        (3, day(2012, 7, 23)),
        (4, day(2023, 10, 31)),
        (5, day(2026, 6, 14)),
        (6, day(2027, 1, 4)),
        (7, day(2099, 12, 31)),
        (8, Day::MAX),
    ] {
        agree(&Book::at(on), on, &population(seed, 20_000));
        agree(&Book::at(day(2024, 1, 1)), on, &population(seed + 100, 5_000));
    }
}

const QUIET: Row = Row {
    birth: day(1980, 6, 15),
    issued: day(2020, 7, 10),
    filed: day(2020, 6, 16),
    held: NEVER,
    printed: NEVER,
    learned: NEVER,
    entered: Day::MIN,
    moved: NEVER,
    loss_filed: NEVER,
    dwelling_filed: NEVER,
    renewal_filed: NEVER,
    stay: NEVER,
};

fn days(from: Day, to: Day) -> impl Iterator<Item = Day> + Clone {
    (from.number()..=to.number()).map(Day::from_number)
}

#[test]
fn every_day_near_a_change_of_version() {
    for change in [day(2012, 7, 9), day(2023, 11, 1), day(2026, 6, 14)] {
        let near = days(change.plus(-20), change.plus(20));
        let mut rows = Vec::new();
        for issued in near.clone() {
            for birth in days(day(issued.year() - 16, 2, 26), day(issued.year() - 16, 3, 2))
                .chain(days(issued.plus(-5848), issued.plus(-5840)))
                .chain(days(issued.plus(-6580), issued.plus(-6570)))
            {
                rows.push(Row { birth, issued, filed: issued.plus(-9), ..QUIET });
                rows.push(Row { birth, issued, filed: issued.plus(-9), held: issued.plus(20), ..QUIET });
                for stay in [issued, issued.plus(180), zairyu_law::time::birthday(birth, 16)] {
                    rows.push(Row { birth, issued, stay, ..QUIET });
                    rows.push(Row { birth, issued, stay, held: issued.plus(20), printed: stay.eve(), ..QUIET });
                }
            }
            rows.push(Row { learned: issued.max(QUIET.issued), moved: issued, ..QUIET });
            for stay in days(issued, issued.plus(40)) {
                rows.push(Row {
                    issued: day(2012, 1, 1),
                    printed: stay,
                    learned: issued,
                    moved: issued,
                    stay,
                    ..QUIET
                });
            }
            rows.push(Row { issued: day(2012, 1, 1), printed: day(2028, 1, 1), learned: issued, ..QUIET });
            for entered in near.clone() {
                rows.push(Row { issued: day(2012, 1, 1), printed: day(2028, 1, 1), learned: issued, entered, ..QUIET });
            }
        }
        agree(&Book::at(TODAY), TODAY, &rows);
        agree(&Book::at(change.eve()), TODAY, &rows);
    }
}

#[test]
fn every_birth_of_eight_years_and_every_issue_of_two_months() {
    let mut rows = Vec::new();
    for birth in days(day(2003, 12, 1), day(2012, 3, 31)) {
        for issued in [day(2023, 10, 31), day(2024, 2, 28), day(2024, 2, 29), day(2024, 3, 1), day(2026, 7, 1)] {
            rows.push(Row { birth, issued, filed: issued.eve(), ..QUIET });
            rows.push(Row { birth, issued, stay: issued.plus(1500), ..QUIET });
        }
    }
    for issued in days(day(2024, 2, 1), day(2024, 3, 31)) {
        rows.push(Row { birth: day(1992, 2, 29), issued, filed: issued, ..QUIET });
        rows.push(Row { birth: day(2008, 2, 29), issued, stay: day(2024, 2, 29), ..QUIET });
    }
    agree(&Book::at(TODAY), TODAY, &rows);
}

#[test]
fn every_expiry_of_five_years() {
    let rows: Vec<Row> = days(day(2024, 1, 1), day(2028, 12, 31))
        .flat_map(|printed| [Row { printed, ..QUIET }, Row { stay: printed, ..QUIET }])
        .collect();
    for on in [TODAY, day(2027, 5, 6), day(2028, 2, 29)] {
        agree(&Book::at(on), on, &rows);
    }
}

#[test]
fn every_loss_and_move_of_two_years() {
    let rows: Vec<Row> = days(day(2025, 1, 1), day(2026, 12, 31))
        .flat_map(|event| {
            [13, 14, 15, 18, 19].map(|later| Row {
                printed: day(2028, 1, 1),
                learned: event,
                moved: event,
                loss_filed: event.plus(later),
                dwelling_filed: event.plus(later + 1),
                ..QUIET
            })
        })
        .collect();
    agree(&Book::at(TODAY), TODAY, &rows);
}

#[test]
fn outside_the_known_years_and_at_the_ends_of_the_calendar() {
    let ends =
        [Day::MIN, Day::MIN.next(), day(1947, 12, 30), day(1948, 1, 20), day(2099, 12, 20), Day::MAX.eve(), NEVER];
    let mut rows = Vec::new();
    for one in ends {
        for other in ends {
            rows.push(Row { birth: one.min(other), issued: other, filed: other, ..QUIET });
            rows.push(Row { printed: one, learned: other, ..QUIET });
            rows.push(Row { learned: one, entered: other, ..QUIET });
            rows.push(Row { moved: one, dwelling_filed: other, ..QUIET });
            rows.push(Row { printed: one, renewal_filed: other, ..QUIET });
            rows.push(Row { held: one, filed: other, ..QUIET });
            rows.push(Row { issued: one, stay: other, learned: one, moved: one, ..QUIET });
            rows.push(Row { printed: one, stay: other, moved: other, ..QUIET });
        }
    }
    for on in [Day::MIN, TODAY, Day::MAX] {
        agree(&Book::at(TODAY), on, &rows);
    }
}

/// Books with a number changed, with more versions than the kernel lays out, and with none in force.
#[test]
fn other_books() {
    let rows = population(77, 2 * BLOCK + 9);
    for by in [-1, 1, 400] {
        for (name, rows_of_law) in Rows::STATUTE.mutants(by) {
            if name.contains("period") || name.contains("validity") || name.contains("window") {
                agree(&Book { rows: rows_of_law, frozen: TODAY }, TODAY, &rows);
            }
        }
    }
    agree(&Book::at(day(2012, 7, 8)), TODAY, &rows);

    let (first, numbers) = Rows::STATUTE.loss.versions()[0];
    let many = (0..9).map(|nth| {
        let period = zairyu_law::time::Period::days(14 + nth);
        (first.plus(600 * nth), zairyu_law::spr::Deadline { period, ..numbers })
    });
    for versions in [4, 9] {
        let table: Vec<_> = many.clone().take(versions).collect();
        let loss = zairyu_law::provision::Dated::new(Vec::leak(table));
        agree(&Book { rows: Rows { loss, card_loss: loss, ..Rows::STATUTE }, frozen: TODAY }, TODAY, &rows);
    }
    let in_months = vec![(first, zairyu_law::spr::Deadline { period: zairyu_law::time::Period::months(1), ..numbers })];
    let loss = zairyu_law::provision::Dated::new(Vec::leak(in_months));
    agree(&Book { rows: Rows { loss, card_loss: loss, ..Rows::STATUTE }, frozen: TODAY }, TODAY, &rows);
}

#[test]
fn any_number_of_rows() {
    let all = population(5, 2 * BLOCK + 1);
    for holder in HOLDERS {
        let whole = judged::<true>(holder, &Book::at(TODAY), TODAY, &all);
        for rows in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK] {
            assert_eq!(judged::<true>(holder, &Book::at(TODAY), TODAY, &all[..rows]), whole[..rows]);
        }
    }
}

#[test]
fn columns_of_different_lengths() {
    let (one, two, mut eight) = ([NEVER], [NEVER; 2], [8]);
    let [mut a, mut b, mut c, mut d] = [[NEVER]; 4];
    let mut out = Verdicts {
        expiry: &mut a,
        opens: &mut b,
        loss_due: &mut c,
        dwelling_due: &mut d,
        state: &mut [9],
        breached: &mut [9],
    };
    let rows = Columns {
        birth: &one,
        issued: &one,
        filed: &one,
        held: &one,
        printed: &one,
        learned: &one,
        entered: &one,
        moved: &one,
        loss_filed: &one,
        dwelling_filed: &one,
        renewal_filed: &two,
    };
    assert_eq!(judge::<true>(&Book::at(TODAY), TODAY, &rows, &mut out), Err(Unequal));
    assert_eq!(out.state, [9]);
    let rows = Columns { renewal_filed: &one, ..rows };
    assert_eq!(judge::<true>(&Book::at(TODAY), TODAY, &rows, &mut out), Ok(()));
    out.state = &mut [];
    assert_eq!(judge::<true>(&Book::at(TODAY), TODAY, &rows, &mut out), Err(Unequal));
    let cards = CardColumns {
        birth: &one,
        issued: &one,
        held: &one,
        printed: &one,
        learned: &one,
        entered: &one,
        moved: &one,
        loss_filed: &one,
        dwelling_filed: &one,
        renewal_filed: &one,
        stay: &two,
    };
    assert_eq!(judge_cards::<true>(&Book::at(TODAY), TODAY, &cards, &mut out), Err(Unequal));
    out.state = &mut eight;
    assert_eq!(judge_cards::<true>(&Book::at(TODAY), TODAY, &cards, &mut out), Err(Unequal));
    assert_eq!(out.state, [8]);
}
