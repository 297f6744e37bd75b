//! The Special Act on cases worked by hand: a life, a day, and what the law says of it.
//!
//! Each case names its article and shows its arithmetic. What is expected was worked from the
//! text of the Act and the Orders, never by asking this crate. [`numbers`] then shows that no
//! number of the law is free: change one by one, and a case breaks.

#![allow(clippy::arithmetic_side_effects, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod appearance;
mod card;
mod certificate;
mod definitions;
mod deportation;
mod invalidity;
mod landing;
mod misuse;
mod numbers;
mod orders;
mod particulars;
mod path;
mod penalties;
mod procedures;
mod production;
mod reentry;
mod reissue;
mod renewal;
mod residence;
mod standing;
mod stay;
mod surrender;
mod tasks;
mod transition;
mod unknowns;
mod versions;

use serde_json::Value;
use std::collections::BTreeMap;
use zairyu_law::life::{Life, Syntax, read};
use zairyu_law::outlook::judge;
use zairyu_law::rows::{Book, Rows};
use zairyu_law::time::Day;

/// A life, a day, and what is to be found in the judgment of that day.
struct Case {
    /// The provision at stake.
    article: &'static str,
    /// What happened, in a few words.
    name: &'static str,
    /// How the expected days were worked.
    arithmetic: &'static str,
    /// The day judged.
    on: &'static str,
    /// The day at whose end the statute book is frozen; the day judged where there is none.
    law: Option<&'static str>,
    /// The life file without its first line.
    life: &'static str,
    /// Paths into the judgment (see [`path`]) and what stands there.
    says: &'static [(&'static str, &'static str)],
}

/// Every case, in the order of the articles.
fn cases() -> impl Iterator<Item = &'static Case> {
    [
        definitions::CASES,
        standing::CASES,
        certificate::CASES,
        residence::CASES,
        particulars::CASES,
        renewal::CASES,
        reissue::CASES,
        invalidity::CASES,
        surrender::CASES,
        appearance::CASES,
        reentry::CASES,
        tasks::CASES,
        deportation::CASES,
        landing::CASES,
        misuse::CASES,
        production::CASES,
        stay::CASES,
        penalties::CASES,
        procedures::CASES,
        orders::CASES,
        versions::CASES,
        unknowns::CASES,
        transition::CASES,
    ]
    .into_iter()
    .flatten()
    .chain(card::cases())
}

fn a_day(text: &str) -> Day {
    text.parse().unwrap_or_else(|_| panic!("{text} is no day"))
}

impl Case {
    fn life(&self) -> Life {
        let text = format!("format = \"zairyu.life/1\"\n{}", self.life);
        read(text.as_bytes(), self.name, Syntax::Toml)
            .unwrap_or_else(|faults| panic!("{}, {}: {faults:#?}", self.article, self.name))
    }

    /// What the judgment of `rows` says otherwise than the case.
    fn mismatches(&self, rows: Rows, life: &Life) -> Vec<String> {
        let on = a_day(self.on);
        let book = Book { rows, frozen: self.law.map_or(on, a_day) };
        let judgment = serde_json::to_value(judge(&book, life, on)).unwrap_or(Value::Null);
        let differs = |(path, expected): &(&str, &str)| {
            let found = path::text(&judgment, path);
            (found != *expected).then(|| format!("{path}: worked {expected}, found {found}"))
        };
        self.says.iter().filter_map(differs).collect()
    }
}

fn hold(cases: &[Case]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let found = case.mismatches(Rows::STATUTE, &case.life());
            let Case { article, name, arithmetic, on, .. } = case;
            (!found.is_empty())
                .then(|| format!("{article}, {name} (on {on}; {arithmetic}):\n    {}", found.join("\n    ")))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn every_case_is_told_once_and_says_something() {
    let mut names = BTreeMap::new();
    for case in cases() {
        assert!(!case.says.is_empty() && !case.arithmetic.is_empty(), "{}, {}", case.article, case.name);
        let before = names.insert((case.article, case.name), ());
        assert_eq!(before, None, "{}, {} stands twice", case.article, case.name);
    }
    assert!(names.len() >= 120, "only {} cases", names.len());
}
