//! Receipts: whole or damaged, holding or not, and because of which row or reading.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use serde_json::{Value, json};
use zairyu_law::life::{Life, Syntax, read};
use zairyu_law::receipt::{MOST_BYTES, Part, make, verify, write_out};
use zairyu_law::rows::{Book, Rows};
use zairyu_law::time::Day;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn examples() -> Vec<(String, Life, Day)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples")).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let at = text.lines().find_map(|line| line.strip_prefix("# judge --at ")).unwrap();
        let life = read(text.as_bytes(), "example", Syntax::Toml).unwrap();
        all.push((path.file_stem().unwrap().to_str().unwrap().to_owned(), life, day(at.trim())));
    }
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

fn seoul() -> (Life, Day) {
    let (_, life, on) = examples().into_iter().find(|(name, ..)| name == "lost-while-in-seoul").unwrap();
    (life, on)
}

#[test]
fn the_same_life_gives_the_same_bytes_and_they_hold() {
    for (name, life, on) in examples() {
        let book = Book::at(on);
        let written = write_out(&make(&book, &life, on));
        assert_eq!(written, write_out(&make(&book, &life, on)), "{name}");
        let verdict = verify(written.as_bytes(), &name, None).unwrap();
        assert!(verdict.holds && verdict.damaged.is_empty() && verdict.law.is_empty(), "{name}: {verdict:#?}");
    }
}

/// A receipt given out once holds for ever, unless somebody means it not to: then it is written
/// again, and the change says why (DESIGN.md).
#[test]
fn the_receipts_that_were_given_out_still_hold() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/receipts")).unwrap() {
        let path = entry.unwrap().path();
        let verdict = verify(&std::fs::read(&path).unwrap(), &path.display().to_string(), None).unwrap();
        assert!(verdict.holds, "{}: {verdict:#?}", path.display());
    }
}

#[test]
fn damage_to_any_part_is_noticed() {
    let (life, on) = seoul();
    let receipt = make(&Book::at(on), &life, on);
    let spoiled: [(&str, Value, &[Part]); 6] = [
        (
            "/facts",
            json!(receipt["facts"].as_str().unwrap().replace("1980-06-15", "1980-06-16")),
            &[Part::Facts, Part::All],
        ),
        ("/book/0/numbers/surrender", json!(1), &[Part::Book, Part::All]),
        ("/steps/0/provision", json!("SPR 1"), &[Part::Steps, Part::All]),
        ("/answer/whole", json!(false), &[Part::Answer, Part::All]),
        ("/made_by/version", json!("9.9.9"), &[Part::All]),
        ("/hashes/facts", json!("00"), &[Part::Facts]),
    ];
    for (place, value, parts) in spoiled {
        let mut damaged = receipt.clone();
        *damaged.pointer_mut(place).unwrap() = value;
        let verdict = verify(write_out(&damaged).as_bytes(), "r.json", None).unwrap();
        assert_eq!(verdict.damaged, parts, "{place}");
        assert!(!verdict.holds && !verdict.reading, "{place}");
    }
}

/// Written when a number of the law was another one, the receipt names that row and number.
#[test]
fn a_changed_number_of_the_law_is_named() {
    let (life, on) = seoul();
    let mut matters = 0;
    for (name, rows) in Rows::STATUTE.mutants(1).into_iter().filter(|(name, _)| !name.ends_with("first day")) {
        let then = make(&Book { rows, frozen: on }, &life, on);
        let verdict = verify(write_out(&then).as_bytes(), "r.json", None).unwrap();
        assert!(verdict.damaged.is_empty(), "{name}");
        let [row] = verdict.law.as_slice() else { panic!("{name}: {:#?}", verdict.law) };
        let number = row.number.clone().unwrap();
        assert_eq!(name, format!("{} {}: {number}", row.table, row.from));
        assert_eq!(row.then, row.now.map(|now| now + 1), "{name}");
        assert!(!verdict.reading, "{name}: the number alone explains it");
        matters += usize::from(!verdict.holds);
    }
    assert!(matters > 2, "fifteen days instead of fourteen change the answer");
}

#[test]
fn a_version_that_came_or_went_is_named() {
    let (life, on) = seoul();
    let rows = Rows::STATUTE.kept_to("loss", day("2026-06-13"));
    let verdict = verify(write_out(&make(&Book { rows, frozen: on }, &life, on)).as_bytes(), "r.json", None).unwrap();
    let [row] = verdict.law.as_slice() else { panic!("{:#?}", verdict.law) };
    assert_eq!((row.table.as_str(), row.from.as_str(), row.number.as_ref()), ("loss", "2026-06-14", None));
    assert_eq!((row.then, row.now), (None, Some(1)));
    assert!(!verdict.holds && !verdict.reading);
}

/// The same rows and another answer, with hashes that agree: the reading changed.
#[test]
fn a_changed_reading_is_told_from_a_changed_law() {
    let (life, on) = seoul();
    let later = make(&Book::at(on), &life, on.next());
    let mut receipt = make(&Book::at(on), &life, on);
    // As if this version had answered otherwise then: its answer and hashes stand together.
    receipt["answer"] = later["answer"].clone();
    receipt["hashes"]["answer"] = later["hashes"]["answer"].clone();
    let verdict = verify(write_out(&receipt).as_bytes(), "r.json", None).unwrap();
    assert_eq!(verdict.damaged, [Part::All], "only the whole cannot be forged by parts");
    assert!(!verdict.holds && !verdict.answers.is_empty());
    assert!(verdict.answers.iter().any(|changed| changed.at == "on"));
}

#[test]
fn the_book_of_another_day_may_answer_otherwise() {
    let (life, on) = seoul();
    let written = write_out(&make(&Book::at(on), &life, on));
    let same = verify(written.as_bytes(), "r.json", Some(on)).unwrap();
    assert_eq!(same.by_another_book, Some(Vec::new()));
    let before = verify(written.as_bytes(), "r.json", Some(day("2026-06-13"))).unwrap();
    assert!(before.holds, "the receipt itself still holds");
    let due = |at: &str| at.contains("yields.expiry");
    assert!(before.by_another_book.unwrap().iter().any(|changed| due(&changed.at)));
}

#[test]
fn what_is_no_receipt_says_what_is_wrong() {
    let (life, on) = seoul();
    let whole = make(&Book::at(on), &life, on);
    let without = |field: &str| {
        let mut receipt = whole.clone();
        receipt.as_object_mut().unwrap().remove(field);
        write_out(&receipt)
    };
    let with = |field: &str, value: Value| {
        let mut receipt = whole.clone();
        receipt[field] = value;
        write_out(&receipt)
    };
    let deep = "[".repeat(100_000);
    let written = write_out(&whole);
    let cases: Vec<(String, &str)> = vec![
        (String::new(), "no JSON"),
        ("nonsense".to_owned(), "line 1: no JSON"),
        (written.chars().take(written.len() / 3).collect(), "no JSON"),
        (deep, "no JSON"),
        ("[]".to_owned(), "an object with `format`"),
        ("{}".to_owned(), "`format` is not"),
        (with("format", json!("zairyu.receipt/2")), "`format` is not"),
        (without("on"), "`on` is no day"),
        (with("frozen", json!("2026-13-40")), "`frozen` is no day"),
        (without("facts"), "`facts` is no life"),
        (with("facts", json!("format = \"zairyu.life/1\"\nperson.me.born = \"never\"")), "`facts` is no life"),
        (without("answer"), "`answer` is no judgment"),
        (with("book", json!(7)), "`book` is no list"),
        (without("hashes"), "`hashes` is no object"),
    ];
    for (text, says) in cases {
        let wrong = verify(text.as_bytes(), "r.json", None).unwrap_err().to_string();
        assert!(wrong.starts_with("r.json: ") && wrong.contains(says), "{says}: {wrong}");
    }
    let wrong = verify(&vec![b' '; MOST_BYTES + 1], "r.json", None).unwrap_err().to_string();
    assert!(wrong.contains("more than a receipt can have"), "{wrong}");
}
