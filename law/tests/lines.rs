//! The lines of the law: each begins on a day on which the law is told to have changed, stands
//! once, and has its numbers filled by a row it names.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeSet;
use zairyu_law::bodies::{BODIES, amendments};
use zairyu_law::line::{Line, Piece, filled};
use zairyu_law::provision::Provision;
use zairyu_law::rows::Rows;
use zairyu_law::spr::history::Amendment;
use zairyu_law::time::Day;
use zairyu_law::{card, spr};

fn days() -> BTreeSet<Day> {
    amendments().into_iter().map(|change| change.from).collect()
}

fn lines() -> impl Iterator<Item = &'static Line> {
    BODIES.iter().flat_map(|body| body.lines())
}

#[test]
fn every_row_begins_on_a_day_of_the_history() {
    let days = days();
    for entry in Rows::STATUTE.entries() {
        assert!(
            days.contains(&entry.from),
            "{} has a version of {}, on which nothing changed",
            entry.table,
            entry.from
        );
    }
}

#[test]
fn every_line_begins_on_a_day_of_the_history_and_changes_in_order() {
    let days = days();
    for line in lines() {
        let from: Vec<Day> = line.versions.iter().map(|version| version.from).collect();
        assert!(from.iter().all(|day| days.contains(day)), "{}: {from:?}", line.at);
        assert!(from.windows(2).all(|pair| pair[0] < pair[1]), "{}: {from:?}", line.at);
    }
}

#[test]
fn every_change_says_what_it_touched_and_stands_in_order() {
    for all in [spr::history::AMENDMENTS, card::history::AMENDMENTS] {
        let from: Vec<Day> = all.iter().map(|change| change.from).collect();
        assert!(from.is_sorted(), "{from:?}");
    }
    for Amendment { from, by, says, touches, .. } in amendments() {
        assert!(!touches.is_empty(), "{from} touches nothing");
        assert!([by, says].iter().all(|text| !text.en.is_empty() && !text.ja.is_empty()), "{from} is not told");
    }
}

#[test]
fn no_line_stands_twice() {
    let mut seen = BTreeSet::new();
    for line in lines() {
        assert!(seen.insert(line.at), "{} stands twice", line.at);
    }
}

#[test]
fn every_blank_is_filled_by_a_row_that_the_line_names() {
    for line in lines() {
        for version in line.versions {
            let Some(says) = version.says else { continue };
            let blanks = |text: &'static str| -> BTreeSet<&str> {
                text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect()
            };
            assert_eq!(blanks(says.en), blanks(says.ja), "{} says other numbers in Japanese", line.at);
            for blank in blanks(says.en) {
                let table = blank.split('.').next().unwrap_or_default();
                assert!(line.rows.contains(&table), "{} has a number of {table}, which it does not name", line.at);
            }
            for text in [says.en, says.ja] {
                let pieces = filled(text, &Rows::STATUTE, version.from);
                let empty = pieces.iter().find(|piece| matches!(piece, Piece::Blank(_)));
                assert_eq!(empty, None, "{} on {}", line.at, version.from);
            }
        }
    }
}

#[test]
fn every_new_wording_is_told_among_the_changes() {
    let mut untold = Vec::new();
    for line in lines() {
        for pair in line.versions.windows(2).filter(|pair| pair[0].says != pair[1].says) {
            let article = |p: Provision| (p.statute, p.article, p.branch, p.second);
            let names = |change: &&Amendment| {
                change.from == pair[1].from && change.touches.iter().any(|&p| article(p) == article(line.at.provision))
            };
            if !amendments().iter().any(names) {
                untold.push(format!("{} on {}", line.at, pair[1].from));
            }
        }
    }
    assert!(untold.is_empty(), "no change of that day names:\n{}", untold.join("\n"));
}

#[test]
fn every_line_of_an_act_stands_under_a_heading() {
    for body in &BODIES {
        for line in body.act.iter().copied().flatten() {
            assert!(body.heading(line.at.provision).is_some(), "{} has no heading", line.at);
        }
    }
}
