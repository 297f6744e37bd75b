//! Nothing that can be written in a life file makes a judgment panic or hang.
#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used, reason = "a test may panic; its counts are small")]

use proptest::prelude::*;
use zairyu_law::life::{self, Syntax};
use zairyu_law::outlook::{chronicle, judge};
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, day};

/// The lives of the examples, to be spoiled.
fn examples() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let mut all: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    all.sort();
    all.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// One line of a life made worse.
fn spoil(line: &str, how: u8, at: u16) -> String {
    let Some((field, _)) = line.split_once(" = ") else { return line.to_owned() };
    let value = match how % 9 {
        0 => "\"unknown\"".to_owned(),
        1 => "0001-01-01".to_owned(),
        2 => "9999-12-31".to_owned(),
        3 => format!("\"{}\"", 1900 + at % 200),
        4 => "\"1945-01/2099-12\"".to_owned(),
        5 => format!("\"{}-{:02}\"", 2000 + at % 40, 1 + at % 12),
        6 => "\"none\"".to_owned(),
        7 => return String::new(),
        _ => "2024-02-29".to_owned(),
    };
    format!("{field} = {value}")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn spoiled_lives_are_judged_or_refused(
        which in 0_usize..64,
        slips in proptest::collection::vec((any::<u16>(), any::<u8>(), any::<u16>()), 1..4),
        on in 0_i32..40_000,
        frozen in 0_i32..40_000,
    ) {
        let lives = examples();
        let mut lines: Vec<String> = lives[which % lives.len()].lines().map(str::to_owned).collect();
        for (line, how, at) in slips {
            let line = usize::from(line) % lines.len();
            lines[line] = spoil(&lines[line], how, at);
        }
        let text = lines.join("\n");
        if let Ok(life) = life::read(text.as_bytes(), "spoiled.toml", Syntax::Toml) {
            let on = Day::from_number(on);
            let book = Book { frozen: Day::from_number(frozen), ..Book::at(on) };
            let judgment = judge(&book, &life, on);
            prop_assert_eq!(judgment.on, on);
            prop_assert!(serde_json::to_string(&judgment).is_ok());
            prop_assert!(chronicle(&book, &life, on).is_object());
        }
    }
}

#[test]
fn ten_thousand_events_of_every_awkward_kind_are_judged() {
    let mut text = String::from(
        "format = \"zairyu.life/1\"\n[person.me]\nborn = \"1980\"\nstanding = \"special-permanent-resident\"\n",
    );
    let first = day(2000, 1, 1);
    for at in 0..10_000 {
        let on = first.plus(at);
        let what = match at % 5 {
            0 => "what = \"moved\"\nto = \"堺市堺区\"",
            1 => "what = \"changed\"\nparticulars = [\"name\"]",
            2 => "what = \"learned-of-loss\"\ndocument = \"certificate\"\nabroad = \"unknown\"",
            3 => "what = \"left\"\nwith = \"unknown\"",
            _ => "what = \"landed\"",
        };
        text += &format!("[[event]]\non = {on}\n{what}\n");
    }
    let life = life::read(text.as_bytes(), "long.toml", Syntax::Toml).unwrap();
    let on = day(2026, 11, 22);
    let judgment = judge(&Book::at(on), &life, on);
    assert!(!judgment.whole, "so many open facts cannot all be tried");
    assert!(!judgment.questions.is_empty(), "what to narrow is said");
}

#[test]
fn days_at_the_ends_of_the_calendar_are_judged() {
    let life = "format = \"zairyu.life/1\"\n[person.me]\nborn = 0001-01-01\nstanding = \"special-permanent-resident\"\n\
                [[event]]\non = 9999-12-31\nwhat = \"learned-of-loss\"\ndocument = \"certificate\"\n\
                [[event]]\non = 9999-12-30\nwhat = \"moved\"\nto = \"堺市堺区\"\n";
    let life = life::read(life.as_bytes(), "ends.toml", Syntax::Toml).unwrap();
    for on in [Day::MIN, day(1945, 9, 2), day(9999, 12, 30), Day::MAX] {
        let judgment = judge(&Book::at(on), &life, on);
        assert!(judgment.whole);
    }
}

#[test]
fn a_chain_of_ten_thousand_generations_is_classified() {
    let mut text = String::from("format = \"zairyu.life/1\"\nsubject = \"p0\"\n");
    for at in 0..10_000_u32 {
        text += &format!("[person.p{at}]\nborn_in = \"japan\"\nfather = \"p{}\"\n", at + 1);
        if at == 0 {
            text += "born = 2026-10-30\n";
        }
    }
    text += "[person.p10000]\nresided = \"unknown\"\n";
    let life = life::read(text.as_bytes(), "chain.toml", Syntax::Toml).unwrap();
    let on = day(2026, 11, 22);
    let judgment = judge(&Book::at(on), &life, on);
    assert_eq!(judgment.classification.len(), 1);
}

/// What a card holder's life can tell, a day apart, with much of it unknown.
#[test]
fn every_awkward_kind_of_a_card_holder_is_judged() {
    let kinds = [
        "what = \"landed\"\nstatus = \"student\"\nstay_until = \"unknown\"",
        "what = \"status-granted\"\nstatus = \"designated-activities\"\ndesignation = \"unknown\"\nperiod = \"unknown\"",
        "what = \"issued\"\ndocument = \"card\"\nspecified = \"unknown\"",
        "what = \"status-granted\"\nstatus = \"permanent-resident\"\nstay_until = 9999-12-31\nperiod = \"P0D\"",
        "what = \"learned-of-loss\"\ndocument = [\"card\", \"certificate\", \"passport\"]\nabroad = \"unknown\"",
        "what = \"left\"\nwith = \"unknown\"",
        "what = \"applied\"\nunder = \"ICRRA 20(2)\"",
        "what = \"decided\"\nunder = \"ICRRA 20(2)\"\noutcome = \"refused\"",
        "what = \"status-granted\"\nstatus = \"temporary-visitor\"\nstay_until = 9999-12-31",
        "what = \"asked-to-show\"\ndocument = \"passport\"\ncarried = \"unknown\"",
        "what = \"affiliation-changed\"\nchange = \"left\"",
        "what = \"parted-from-spouse\"\nhow = \"death\"",
        "what = \"misused\"\nact = \"use\"\ndocument = \"unknown\"",
        "what = \"status-revoked\"",
    ];
    for standing in ["", "standing = \"student\"\nstay_until = \"2026\"\n", "standing = \"temporary-visitor\"\n"] {
        for skipped in [0, 7] {
            let mut text = format!("format = \"zairyu.life/1\"\n[person.me]\nborn = \"2010/2011\"\n{standing}");
            for (at, what) in (0..).zip(kinds.iter().cycle().skip(skipped).take(kinds.len())) {
                text += &format!("[[event]]\non = {}\n{what}\n", day(2026, 5, 20).plus(at));
            }
            let life = life::read(text.as_bytes(), "cards.toml", Syntax::Toml).unwrap();
            for on in [day(2026, 6, 14), Day::MAX] {
                let judgment = judge(&Book::at(on), &life, on);
                assert!(serde_json::to_string(&judgment).is_ok());
            }
        }
    }
}
