//! The index of the law: from a line of an Act or Order to the items and cases behind it, and back.
//!
//! `build.rs` gathers it from the sources. The constant below looks at every line: one that
//! neither an item implements nor a reason excuses, or that no worked case holds, stops the build.

use zairyu_law::line::{Part, Place};
use zairyu_law::provision::{Provision, Statute};

/// A named item of the rules.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    /// Where it is in the crate: `spr::renewal::window`.
    pub(crate) path: &'static str,
    /// Its file.
    pub(crate) file: &'static str,
    /// Its line, from 1.
    pub(crate) line: u32,
}

/// A case worked by hand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    /// The line it holds, where it names one.
    pub(crate) at: Option<Place>,
    /// The same as written.
    pub(crate) article: &'static str,
    /// What happened, in a few words.
    pub(crate) name: &'static str,
    /// How what is expected was worked.
    pub(crate) arithmetic: &'static str,
    /// The day judged.
    pub(crate) on: &'static str,
    /// The life, without its first line.
    pub(crate) life: &'static str,
    /// Its file.
    pub(crate) file: &'static str,
    /// Its line, from 1.
    pub(crate) line: u32,
}

/// An example life.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Example {
    /// Its name.
    pub(crate) name: &'static str,
    /// The file.
    pub(crate) text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/index.rs"));

#[allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "the compiler runs it; that it panics is how a build is stopped"
)]
mod accounted_for {
    use super::{CASES, ITEMS, Item};
    use zairyu_law::bodies::BODIES;
    use zairyu_law::line::{Line, Place};

    const _: () = every_line_is_accounted_for();

    const fn every_line_is_accounted_for() {
        let mut body = 0;
        while body < BODIES.len() {
            every_line_of(BODIES[body].act);
            every_line_of(BODIES[body].orders);
            body += 1;
        }
    }

    const fn every_line_of(rooms: &[&[Line]]) {
        let mut room = 0;
        while room < rooms.len() {
            let lines = rooms[room];
            let mut at = 0;
            while at < lines.len() {
                accounted_for(&lines[at]);
                at += 1;
            }
            room += 1;
        }
    }

    const fn accounted_for(line: &Line) {
        let Some(said) = line.versions[0].says else { panic!("the first version of a line says nothing") };
        if line.because.is_some() {
            return;
        }
        if line.by.is_empty() {
            nothing_implements_this_line(said.en);
        }
        let mut at = 0;
        while at < line.by.len() {
            if item(line.by[at]).is_none() {
                there_is_no_such_item(line.by[at]);
            }
            at += 1;
        }
        let mut held = false;
        let mut at = 0;
        while at < CASES.len() {
            if let Some(place) = CASES[at].at {
                held = held || same(place, line.at);
            }
            at += 1;
        }
        if !held {
            no_worked_case_holds_this_line(said.en);
        }
    }

    const fn nothing_implements_this_line(statement: &str) {
        panic!("{}", statement)
    }

    const fn there_is_no_such_item(path: &str) {
        panic!("{}", path)
    }

    const fn no_worked_case_holds_this_line(statement: &str) {
        panic!("{}", statement)
    }

    /// The item at `path`, found by halves.
    pub(crate) const fn item(path: &str) -> Option<&'static Item> {
        let (mut from, mut to) = (0, ITEMS.len());
        while from < to {
            let middle = from + (to - from) / 2;
            match order(ITEMS[middle].path.as_bytes(), path.as_bytes()) {
                0 => return Some(&ITEMS[middle]),
                1 => to = middle,
                _ => from = middle + 1,
            }
        }
        None
    }

    /// 0: the same; 1: the first comes later; -1: earlier.
    const fn order(a: &[u8], b: &[u8]) -> i8 {
        let mut at = 0;
        while at < a.len() && at < b.len() {
            if a[at] != b[at] {
                return if a[at] > b[at] { 1 } else { -1 };
            }
            at += 1;
        }
        if a.len() == b.len() {
            0
        } else if a.len() > b.len() {
            1
        } else {
            -1
        }
    }

    const fn same(a: Place, b: Place) -> bool {
        let (p, q) = (a.provision, b.provision);
        p.statute as u8 == q.statute as u8
            && p.article == q.article
            && p.branch == q.branch
            && p.second == q.second
            && p.paragraph == q.paragraph
            && p.item == q.item
            && p.sub == q.sub
            && a.part as u8 == b.part as u8
    }
}
pub(crate) use accounted_for::item;

/// The cases that hold the line at `place`.
pub(crate) fn cases(place: Place) -> impl Iterator<Item = &'static Case> {
    CASES.iter().filter(move |case| case.at == Some(place))
}
