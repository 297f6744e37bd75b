//! The kernel says of a row what the reader says of the life that the row tells.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, reason = "a test may panic")]

mod rows;

use rows::{Dice, HOLDERS, Row, Said, judged};
use zairyu_batch::{DWELLING, LOSS, NEVER, RENEWAL, State};
use zairyu_law::Set;
use zairyu_law::chronicle::{self, Chronicle, Desk, Duty, Holder, Matter, Twin, read};
use zairyu_law::facts::Told;
use zairyu_law::life::{
    Event, Fact, Given, Issued, Life, Municipality, MunicipalityIx, Person, PersonIx, Residence, Standing, What, When,
};
use zairyu_law::provision::{Provision, icrra, spr};
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, day};
use zairyu_law::why::NoWhy;

fn told(day: Day) -> Option<Day> {
    (day != NEVER).then_some(day)
}

fn issued(holder: Holder, basis: Provision, filed: Option<Day>, printed: Option<Day>) -> What {
    let day = |day: Option<Day>| day.map_or(Fact::NotTold, |day| Fact::Told(When::on(day)));
    What::Issued(Box::new(Issued {
        specified: Fact::NotTold,
        document: holder.document(),
        basis: Fact::Told(basis),
        filed: day(filed),
        number: None,
        printed_expiry: day(printed),
    }))
}

fn applied(under: Provision) -> What {
    What::Applied { under, papers: Fact::NotTold, reason: Fact::NotTold }
}

/// The life that the row tells: of somebody who was always a special permanent resident, or who was always
/// in Japan with a status of residence.
fn life(holder: Holder, row: &Row) -> Life {
    let card = |branch| icrra(19, 1).branch(branch);
    let (standing, stay, moved, renewed_by, lost) = match holder {
        Holder::SpecialPermanentResident => {
            (Standing::SpecialPermanentResident, None, spr(10, 2), spr(12, 1), spr(13, 1))
        }
        Holder::MidToLongTermResident => {
            let stay = told(row.stay);
            let standing = if stay.is_some() { Standing::LongTermResident } else { Standing::PermanentResident };
            (standing, stay, card(9), card(11), card(12))
        }
    };
    let mut happened = Vec::new();
    let mut happens = |on: Day, what: What| {
        if let Some(on) = told(on) {
            happened.push((on, what));
        }
    };
    let renewed = row.held != NEVER;
    if renewed {
        let before = row.held.min(row.filed).plus(-2500);
        happens(before, issued(holder, lost, None, Some(row.held)));
    } else if stay.is_some() {
        // That the stay is longer than three months is told by an earlier card, long run out.
        let before = row.filed.min(row.moved).plus(-3000);
        happens(before, issued(holder, lost, None, Some(before.next())));
    }
    let basis = if renewed { renewed_by } else { lost };
    happens(row.issued, issued(holder, basis, Some(row.filed), told(row.printed)));
    let to = Fact::Told(Some(Residence(MunicipalityIx(0))));
    happens(row.moved, What::Moved { to, dwelling: Fact::NotTold });
    let abroad = row.learned <= row.entered;
    happens(
        row.learned,
        What::LearnedOfLoss {
            documents: Set::from_members(&[holder.document()]),
            how: Fact::NotTold,
            lost: Fact::NotTold,
            abroad: Fact::Told(abroad),
            country: Fact::NotTold,
        },
    );
    if abroad {
        happens(row.entered, What::Landed(Given::default()));
    }
    happens(row.loss_filed, applied(lost));
    happens(row.renewal_filed, applied(renewed_by));
    happens(row.dwelling_filed, What::Notified { under: moved, papers: Fact::NotTold, falsely: Fact::NotTold });
    happened.sort_by_key(|(on, _)| *on);
    let event = |(on, what): (Day, What)| Event {
        id: String::new(),
        on: When::on(on),
        who: PersonIx(0),
        by: None,
        planned: false,
        what,
        line: 0,
    };
    Life {
        persons: vec![Person {
            id: "me".to_owned(),
            born: Fact::Told(When::on(row.birth)),
            standing: Fact::Told(standing),
            stay_until: stay.map_or(Fact::NotTold, |stay| Fact::Told(When::on(stay))),
            ..Person::default()
        }],
        events: happened.into_iter().map(event).collect(),
        subjects: vec![PersonIx(0)],
        municipalities: vec![Municipality { name: "神戸市長田区".to_owned(), closed: Vec::new() }],
        ..Life::default()
    }
}

fn chronicle(book: &Book, life: &Life, until: Day) -> Chronicle {
    let mut told = Told::default();
    let mut chronicle = Chronicle::new();
    read(book, life, PersonIx(0), until, &mut told, &mut NoWhy, &mut Desk::default(), &mut chronicle);
    assert!(!told.missing, "the row tells everything");
    chronicle
}

fn last(chronicle: &Chronicle, matter: Matter) -> Option<&Duty> {
    chronicle.duties.iter().rev().find(|duty| duty.matter == matter)
}

/// What the reader says of the document that the row speaks of.
fn as_read(holder: Holder, book: &Book, row: &Row, life: &Life, on: Day) -> Said {
    let whole = chronicle(book, life, NEVER);
    let certificate = whole.certificate().expect("one was issued");
    let nth = u32::try_from(whole.certificates.len() - 1).expect("few");
    let of_it = |duty: &&Duty| duty.certificate == Some(nth);
    let due = |matter| last(&whole, matter).and_then(|duty| duty.due).map_or(NEVER, |due| due.due);

    let now = chronicle(book, life, on);
    let breach = |duty: Option<&Duty>, bit| match duty.map(|duty| duty.state(on)) {
        Some(chronicle::State::Breached | chronicle::State::MetLate) => bit,
        _ => 0,
    };
    let renewal = last(&now, Twin::Renewal.of(holder)).filter(of_it);
    let state = match now.certificates.get(whole.certificates.len() - 1) {
        None => State::NotIssued,
        Some(held) if !held.valid(on) => State::Expired,
        Some(_) if renewal.and_then(|duty| duty.opens).is_some_and(|opens| opens.surely <= on) => State::WindowOpen,
        Some(_) => State::Valid,
    };
    assert_eq!(certificate.issued, Some(row.issued));
    Said {
        expiry: certificate.until.unwrap_or(NEVER),
        opens: last(&whole, Twin::Renewal.of(holder))
            .filter(of_it)
            .and_then(|duty| duty.opens)
            .map_or(NEVER, |opens| opens.surely),
        loss_due: due(Twin::Loss.of(holder)),
        dwelling_due: due(Twin::Dwelling.of(holder)),
        state: state as u8,
        breached: breach(last(&now, Twin::Loss.of(holder)), LOSS)
            | breach(last(&now, Twin::Dwelling.of(holder)), DWELLING)
            | breach(renewal, RENEWAL),
    }
}

#[test]
fn random_lives() {
    let on = day(2026, 12, 5);
    for (seed, book) in [(11, Book::at(on)), (12, Book::at(day(2025, 1, 1)))] {
        for holder in HOLDERS {
            lives_of(holder, seed, &book, on);
        }
    }
}

fn lives_of(holder: Holder, seed: u64, book: &Book, on: Day) {
    let dice = &mut Dice(seed);
    let rows: Vec<Row> = (0..6000)
        .map(|_| {
            let row = dice.row();
            let said = judged::<true>(holder, book, on, &[row])[0];
            // Filed after the issue, else it would concern the document before it, and not on the
            // day of the filing that the issue answers, which would be the same one.
            let near = if dice.one_in(2) { said.opens } else { said.expiry };
            let renewal_filed = near.plus(dice.below(80) - 10).max(row.issued).max(row.filed.next());
            // Who has not come back applies for nothing.
            let back = if row.learned <= row.entered { row.entered } else { row.learned };
            let loss_filed = row.loss_filed.max(back).max(row.filed.next());
            Row { renewal_filed, loss_filed, ..row }
        })
        .collect();
    for (row, said) in rows.iter().zip(judged::<true>(holder, book, on, &rows)) {
        let life = life(holder, row);
        assert_eq!(said, as_read(holder, book, row, &life, on), "{holder:?}: {row:?}");
    }
}
