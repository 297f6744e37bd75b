//! What would have made it different: worked by hand, and held equal to reading every day.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use proptest::prelude::*;
use zairyu_law::Set;
use zairyu_law::chronicle::{Matter, State};
use zairyu_law::life::{Document, Event, Fact, Given, Life, Paper, PersonIx, Standing, Syntax, What, When, read};
use zairyu_law::outlook::judge;
use zairyu_law::provision::Provision;
use zairyu_law::rows::Book;
use zairyu_law::time::Day;
use zairyu_law::what_if::{Change, ChangeKind, Settled, WhatIf, what_if};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn life(text: &str) -> Life {
    read(format!("format = \"zairyu.life/1\"\n{text}").as_bytes(), "life.toml", Syntax::Toml).unwrap()
}

/// What is said of the thing with that provision.
fn of(text: &str, on: &str, provision: &str) -> WhatIf {
    let on = day(on);
    let provision: Provision = provision.parse().unwrap();
    let all = what_if(&Book::at(on), &life(text), on).what_if;
    all.into_iter().find(|what| what.provision == provision).unwrap()
}

fn change(what: &WhatIf, kind: ChangeKind) -> (String, i32) {
    let found = what.changes.iter().find(|change| change.change == kind);
    found.map(|change| (change.by.to_string(), change.days)).unwrap_or_else(|| panic!("no {kind} in {what:#?}"))
}

const ME: &str =
    r#"person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }"#;
const CERTIFICATE: &str =
    r#"{ on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },"#;

fn mine(events: &str) -> String {
    format!("{ME}\nevent = [\n{CERTIFICATE}\n{events}\n]")
}

/// Learned on 10 April 2024, day 14 is the 24th; applied on the 25th: one day earlier.
#[test]
fn a_reissue_a_day_late() {
    let text = mine(
        r#"{ on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
           { on = 2024-04-25, what = "applied", under = "SPR 13(1)" },"#,
    );
    let what = of(&text, "2024-05-01", "SPR 13(1)");
    assert_eq!(what.state, Some(State::MetLate));
    assert_eq!(change(&what, ChangeKind::File), ("2024-04-24".to_owned(), 1));
    assert_eq!(what.changes[0].instead.as_ref().unwrap().event, "applied-2024-04-25");
    assert_eq!(what.settled, [Settled::Breach]);
    assert_eq!(what.threats[0].provision.to_string(), "SPR 31(ii)");
}

/// Expired on Tuesday 15 June 2027, never renewed; judged 20 days later.
#[test]
fn a_renewal_missed() {
    let what = of(&mine(""), "2027-07-05", "SPR 12(1)");
    assert_eq!(change(&what, ChangeKind::File), ("2027-06-15".to_owned(), 20));
    assert_eq!(what.settled, [Settled::Breach, Settled::Expired]);
}

/// Expiry on Saturday 15 June 2024: an application on Monday the 17th was still in time.
#[test]
fn a_renewal_missed_whose_last_day_moved() {
    let text = format!(
        r#"{ME}
           event = [{{ on = 2017-07-10, what = "issued", document = "certificate", printed_expiry = 2024-06-15 }}]"#
    );
    let what = of(&text, "2024-07-01", "SPR 12(1)");
    assert_eq!(change(&what, ChangeKind::File), ("2024-06-17".to_owned(), 14));
}

/// 10(5): the notice of 12 April would have counted, had the certificate come with it.
#[test]
fn a_dwelling_notified_without_the_certificate() {
    let text = mine(
        r#"{ on = 2024-04-05, what = "moved", to = "神戸市長田区" },
           { on = 2024-04-12, what = "notified", under = "RBB 22", papers = [] },"#,
    );
    let what = of(&text, "2024-05-01", "SPR 10(2)");
    assert_eq!(change(&what, ChangeKind::HandIn).0, "2024-04-12");
    assert_eq!(change(&what, ChangeKind::File), ("2024-04-19".to_owned(), 12));
}

/// Left on 10 March 2023 for two years: back by 10 March 2025; landed on the 11th.
#[test]
fn back_a_day_after_the_two_years() {
    let text = mine(
        r#"{ on = 2023-03-10, what = "left", with = "special-re-entry" },
           { on = 2025-03-11, what = "landed", status = "temporary-visitor" },"#,
    );
    let what = of(&text, "2025-03-20", "SPR 15(iv)");
    assert_eq!(change(&what, ChangeKind::ComeBack), ("2025-03-10".to_owned(), 1));
    assert_eq!(what.settled, [Settled::StandingLost]);
}

/// 15(iii): with the box ticked, passport and certificate in hand, it would have been a re-entry.
#[test]
fn left_without_saying_one_would_come_back() {
    let text = mine(r#"{ on = 2025-03-10, what = "left", with = "nothing" },"#);
    let what = of(&text, "2025-03-20", "SPR 15(iii)");
    assert_eq!(change(&what, ChangeKind::DeclareReturn).0, "2025-03-10");
}

/// But not with an expired certificate.
#[test]
fn nothing_to_declare_with_an_expired_certificate() {
    let text = mine(r#"{ on = 2027-08-10, what = "left", with = "nothing" },"#);
    assert_eq!(of(&text, "2027-08-20", "SPR 15(iii)").changes, []);
}

/// Born 2 March 2026: day 60 is Friday 1 May; applied on day 61.
#[test]
fn permission_applied_for_on_day_sixty_one() {
    let text = r#"
        subject = "baby"
        person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
        person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
        event = [{ on = 2026-05-02, what = "applied", under = "SPR 4(1)", by = "mina" }]
    "#;
    let what = of(text, "2026-05-10", "SPR 4(1)");
    assert_eq!(change(&what, ChangeKind::File), ("2026-05-01".to_owned(), 1));
    assert_eq!(what.settled, [Settled::NotBound]);
    assert_eq!(what.could_act[0].who.as_deref(), Some("mina"));
    assert_eq!(what.could_act[0].last.to_string(), "2026-05-01");
}

/// The certificate of a child ends on the 16th birthday, Tuesday 1 September 2026: the mother must
/// until the eve, the child alone on the day.
#[test]
fn the_sixteenth_birthday_lies_in_the_window() {
    let text = r#"
        subject = "aya"
        person.aya = { born = 2010-09-01, mother = "yuko", lives_with = ["yuko"], standing = "special-permanent-resident", municipality = "大阪市生野区" }
        person.yuko = { born = 1985-06-20 }
        event = [{ on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2026-09-01 }]
    "#;
    let what = of(text, "2026-09-10", "SPR 12(1)");
    let must = |who: &str| what.could_act.iter().find(|a| a.must && a.who.as_deref() == Some(who)).unwrap().last;
    assert_eq!(must("yuko"), day("2026-08-31"));
    assert_eq!(must("aya"), day("2026-09-01"));
}

/// Open to Wednesday 24 April 2024: filed by then, or found by then.
#[test]
fn days_are_left() {
    let text = mine(r#"{ on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },"#);
    let what = of(&text, "2024-04-20", "SPR 13(1)");
    assert_eq!(change(&what, ChangeKind::File), ("2024-04-24".to_owned(), -4));
    assert_eq!(change(&what, ChangeKind::Find), ("2024-04-24".to_owned(), -4));
    assert_eq!(what.settled, []);
}

/// The landing planned for Friday 10 May 2024 starts the 14 days: Friday 24 May.
#[test]
fn a_landing_is_planned() {
    let text = mine(
        r#"{ on = 2024-04-08, what = "left", with = "special-re-entry" },
           { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = true },
           { on = 2024-05-10, what = "landed", planned = true },"#,
    );
    let on = day("2024-04-20");
    let planned = &what_if(&Book::at(on), &life(&text), on).planned[0];
    assert_eq!(planned.event, "landed-2024-05-10");
    assert_eq!(planned.opens[0].id, "SPR-13-1@landed-2024-05-10");
    assert_eq!(planned.opens[0].due, Some(day("2024-05-24")));
}

/// Where it is not known whether the loss was learned of abroad, nothing is said but that.
#[test]
fn an_open_life_says_on_what_it_depends() {
    let text = mine(
        r#"{ on = 2024-04-08, what = "left", with = "special-re-entry" },
           { on = "2024-04-07/2024-04-09", what = "learned-of-loss", document = "certificate", abroad = "unknown" },
           { on = 2024-04-20, what = "landed" },"#,
    );
    let on = day("2024-05-01");
    for what in what_if(&Book::at(on), &life(&text), on).what_if {
        assert!(what.changes.is_empty() || what.depends_on.is_empty(), "{what:#?}");
    }
}

/// The life with a filing made on a day: the tests' own way, which shares no code with the other.
fn edited(life: &Life, subject: PersonIx, what: &WhatIf, change: &Change, on: Day) -> Option<Life> {
    let mut events = life.events.clone();
    let under = |places: &[&str]| places.iter().any(|place| what.about.starts_with(place));
    let card = under(&["ICRRA-"]);
    let with = if card { Document::Card } else { Document::Certificate };
    let paper = if card { Paper::Card } else { Paper::Certificate };
    let act = match (change.change, &change.instead) {
        (ChangeKind::File, Some(instead)) => {
            let event = events.iter_mut().find(|event| event.id == instead.event)?;
            if let What::Issued(issued) = &mut event.what {
                issued.filed = Fact::Told(When::on(on));
            } else {
                event.on = When::on(on);
            }
            None
        }
        (ChangeKind::ComeBack, Some(instead)) => {
            let event = events.iter_mut().find(|event| event.id == instead.event)?;
            event.on = When::on(on);
            event.what = What::Landed(Given::default());
            None
        }
        (ChangeKind::ComeBack, None) => Some(What::Landed(Given::default())),
        (ChangeKind::Find, _) => Some(What::Found { documents: Set::from_members(&[with]) }),
        (ChangeKind::File, None) if under(&["SPR-16", "ICRRA-19-15"]) => {
            Some(What::Returned { documents: Set::from_members(&[with]) })
        }
        (ChangeKind::File, None)
            if under(&["SPR-10", "SPR-11", "ICRRA-19-7", "ICRRA-19-8", "ICRRA-19-9", "ICRRA-19-10", "ICRRA-19-16"]) =>
        {
            let papers = Fact::Told(Set::from_members(&[paper]));
            Some(What::Notified { under: what.provision, papers, falsely: Fact::NotTold })
        }
        (ChangeKind::File, None) => {
            Some(What::Applied { under: what.provision, papers: Fact::NotTold, reason: Fact::NotTold })
        }
        _ => return None,
    };
    if let Some(act) = act {
        let id = "brute".to_owned();
        events.push(Event { id, on: When::on(on), who: subject, by: None, planned: false, what: act, line: 0 });
    }
    // Stable, and what is added comes after what was there that day.
    events.sort_by_key(|event| event.on.first);
    Some(Life { events, ..life.clone() })
}

/// Whether it would have been good on the day looked at, by the whole judgment.
fn good(book: &Book, life: &Life, what: &WhatIf, until: Day) -> bool {
    let judgment = judge(book, life, until);
    if what.about == "standing" {
        return judgment.standing.iter().any(|stated| {
            let said = &stated.value;
            said.of == what.of && said.is == Standing::SpecialPermanentResident && said.to.is_none()
        });
    }
    let mut all = judgment.duties.iter().chain(&judgment.rights).map(|stated| &stated.value);
    let fine = |state| matches!(state, State::Met | State::Used | State::FallenAway);
    all.find(|said| said.id == what.about).is_none_or(|said| fine(said.state))
}

/// Every change that is told is the last day that works, by reading every day of the range.
fn equal_to_every_day(life: &Life, on: Day) -> usize {
    let book = Book::at(on);
    let mut looked = 0;
    let judgment = judge(&book, life, on);
    for what in what_if(&book, life, on).what_if {
        let subject = life.person_called(&what.of).unwrap();
        let duty = judgment.duties.iter().chain(&judgment.rights).find(|d| d.value.id == what.about).map(|d| &d.value);
        for change in &what.changes {
            if matches!(
                change.change,
                ChangeKind::HandIn | ChangeKind::DeclareReturn | ChangeKind::LeaveBy | ChangeKind::Show
            ) {
                continue;
            }
            let due = duty.and_then(|d| d.due.as_ref()).map(|due| due.day.surely);
            let until = if what.state == Some(State::Open) { on.max(due.unwrap_or(on)) } else { on };
            let first = duty.and_then(|d| d.opens).map_or(change.by.plus(-400), |opens| opens.possibly);
            let last = until.max(change.instead.as_ref().map_or(until, |i| i.on)).max(due.unwrap_or(until));
            let mut latest = None;
            let mut day = first;
            while day <= last {
                if edited(life, subject, &what, change, day).is_some_and(|life| good(&book, &life, &what, until)) {
                    latest = Some(day);
                }
                day = day.next();
                looked += 1;
            }
            assert_eq!(latest, Some(change.by), "{} of {}: {change:#?}", change.change, what.about);
        }
    }
    looked
}

#[test]
fn the_examples_read_on_every_day_say_the_same() {
    let mut looked = 0;
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples")).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let at = text.lines().find_map(|line| line.strip_prefix("# judge --at ")).unwrap();
        let life = read(text.as_bytes(), "example", Syntax::Toml).unwrap();
        looked += equal_to_every_day(&life, day(at.trim()));
    }
    assert!(looked > 500, "only {looked} days");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Small lives: a loss at home or abroad, a journey, a filing or none, on any of some days.
    #[test]
    fn small_lives_read_on_every_day_say_the_same(
        learned in 0..40_i32, abroad in any::<bool>(), filed in proptest::option::of(0..60_i32), moved in proptest::option::of(0..40_i32), later in 30..120_i32,
    ) {
        let start = day("2024-03-20");
        let at = |n: i32| start.plus(n);
        let mut events = Vec::new();
        if abroad {
            events.push((at(-5), r#"what = "left", with = "special-re-entry""#.to_owned()));
            events.push((at(learned + 9), r#"what = "landed""#.to_owned()));
        }
        events.push((at(learned), format!(r#"what = "learned-of-loss", document = "certificate", abroad = {abroad}"#)));
        events.extend(moved.map(|n| (at(n), r#"what = "moved", to = "神戸市長田区""#.to_owned())));
        events.extend(filed.map(|n| (at(learned + n), r#"what = "applied", under = "SPR 13(1)""#.to_owned())));
        events.sort();
        let told: Vec<String> = events.iter().map(|(on, what)| format!("{{ on = {on}, {what} }},")).collect();
        let life = life(&mine(&told.join("\n")));
        equal_to_every_day(&life, at(learned + later));
    }
}

#[test]
fn what_was_not_shown_could_have_been() {
    let text = mine(
        r#"{ on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "police-officer", on_duty = true, shown = false },"#,
    );
    let what = of(&text, "2026-03-10", "SPR 17(2)");
    // No filing would have met it; showing it on the day it was asked for would.
    assert_eq!(change(&what, ChangeKind::Show).0, "2026-03-02");
    assert_eq!((what.changes.len(), what.settled.as_slice()), (1, &[Settled::Breach][..]));
    assert_eq!(Matter::Production.provision(), what.provision);
}

#[test]
fn what_has_no_last_day_cannot_be_missed() {
    let waits = mine(r#"{ on = 2026-03-02, what = "ready", document = "certificate", from = "commissioner" },"#);
    let what = of(&waits, "2026-03-10", "SPR 17(1)");
    assert_eq!((what.changes.len(), what.settled.as_slice()), (0, &[Settled::NoLastDay][..]));
    // Learned of abroad, and not back: no day has begun to run.
    let abroad = mine(
        r#"{ on = 2026-03-01, what = "left", with = "special-re-entry" },
           { on = 2026-03-02, what = "learned-of-loss", document = "certificate" },"#,
    );
    let what = of(&abroad, "2026-03-10", "SPR 13(1)");
    assert!(what.settled.contains(&Settled::NotBegun), "{what:#?}");
}

#[test]
fn a_departure_after_the_expiry_could_have_come_before_it() {
    let text = r#"
        person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
        event = [
            { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            { on = 2027-06-20, what = "left", with = "special-re-entry" },
        ]
    "#;
    let on = day("2027-07-01");
    let what = what_if(&Book::at(on), &life(text), on).what_if;
    let standing = what.iter().find(|w| w.about == "standing").unwrap();
    // The expiry, 15 June, is itself a valid day.
    assert_eq!(change(standing, ChangeKind::LeaveBy), ("2027-06-15".to_owned(), 5));
}

fn planned_of(text: &str, on: &str) -> zairyu_law::what_if::IfPlanned {
    let on = day(on);
    zairyu_law::what_if::planned(&Book::at(on), &life(text), on).remove(0)
}

/// The stay ends on Thu 31 December 2026; filed on the 28th it goes on for two months, and February has
/// no 31st: to Sun 28 February 2027.
#[test]
fn a_planned_application_carries_the_stay_on() {
    let planned = planned_of(
        r#"person.me = { born = 1994-01-19, standing = "dependent", stay_until = 2026-12-31 }
           event = [
               { on = 2025-12-31, what = "issued", document = "card", printed_expiry = 2026-12-31 },
               { on = 2026-12-28, what = "applied", under = "ICRRA 21(2)", planned = true },
           ]"#,
        "2026-11-24",
    );
    assert_eq!(planned.stay.len(), 1);
    let stay = &planned.stay[0];
    assert_eq!((stay.raw, stay.last.surely), (day("2026-12-31"), day("2027-02-28")));
    assert_eq!((stay.pending.as_deref(), stay.lawful.to_string().as_str()), (Some("applied-2026-12-28"), "yes"));
}

/// Pending since 5 October 2026 in a stay to the 20th; a refusal on 10 November would end it that day.
#[test]
fn a_planned_refusal_ends_the_stay() {
    let planned = planned_of(
        r#"person.me = { born = 1984-05-02, standing = "skilled-labor", stay_until = 2026-10-20 }
           event = [
               { on = 2023-10-20, what = "issued", document = "card", printed_expiry = 2026-10-20 },
               { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
               { on = 2026-11-10, what = "decided", under = "ICRRA 21(2)", outcome = "refused", planned = true },
           ]"#,
        "2026-11-01",
    );
    let stay = &planned.stay[0];
    assert_eq!((stay.last.surely, stay.pending.as_deref()), (day("2026-11-10"), None));
    assert_eq!(stay.lawful.to_string(), "no");
}

/// A move has nothing to do with the stay.
#[test]
fn a_planned_move_leaves_the_stay() {
    let planned = planned_of(
        r#"person.me = { born = 1994-01-19, standing = "dependent", stay_until = 2026-12-31, municipality = "新宿区" }
           event = [
               { on = 2025-12-31, what = "issued", document = "card", printed_expiry = 2026-12-31 },
               { on = 2026-12-01, what = "moved", to = "京都市南区", planned = true },
           ]"#,
        "2026-11-24",
    );
    assert_eq!((planned.stay.len(), planned.opens.len()), (0, 1));
}

/// Lost with a card, found in time: it is 19-12(1) that no longer asks for another.
#[test]
fn finding_a_card_cites_its_own_article() {
    let text = r#"person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "新宿区" }
        event = [
            { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            { on = 2026-04-10, what = "learned-of-loss", document = "card", abroad = false },
        ]"#;
    let what = of(text, "2026-04-15", "ICRRA 19-12(1)");
    let found = what.changes.iter().find(|change| change.change == ChangeKind::Find).unwrap();
    assert_eq!(found.provision.to_string(), "ICRRA 19-12(1)");
}
