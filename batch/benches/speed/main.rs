//! How fast a population, a life and an answer are read: `cargo xtask bench` prints the table.
//!
//! Columns are held against a plain pass over the same columns in the same run. A run with the
//! name of one measurement and a number does only that, so often, for a tool that counts
//! instructions: `speed rolling 100`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark is not the library"
)]

mod life;
mod population;

use population::{Population, plain};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::hint::black_box;
use std::time::{Duration, Instant};
use zairyu_batch::{judge, judge_cards};
use zairyu_law::chronicle::{Chronicle, Desk, read};
use zairyu_law::facts::Told;
use zairyu_law::life::{Life, PersonIx};
use zairyu_law::outlook;
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, day};
use zairyu_law::why::NoWhy;

#[global_allocator]
static ALLOCATIONS: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const TODAY: Day = day(2026, 12, 5);
/// These rows, seventeen columns of them, stay in the second cache; the others do not.
const ROWS: usize = 4096;
const SIZES: [(&str, usize); 2] = [("in cache", ROWS), ("streaming", 1 << 20)];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    if let [name, times] = args.as_slice() {
        let times = times.parse().expect("how often");
        return only(name, times);
    }
    let wanted = |name: &str| args.is_empty() || args.iter().any(|arg| name.contains(arg.as_str()));
    if wanted("columns") {
        for (name, rows) in SIZES {
            columns(name, rows);
        }
    }
    if wanted("reading") {
        reading();
    }
    if wanted("judgment") {
        judgment();
    }
    if wanted("instructions") {
        instructions();
    }
}

/// One line of the table.
fn report(name: &str, figure: f64, unit: &str, against: &str, ratio: f64) {
    println!("{name}\t{figure:.3}\t{unit}\t{against}\t{ratio:.2}");
}

/// The least time that any of `rounds` took, the measurements taking turns.
fn least<const N: usize>(rounds: usize, times: usize, mut measured: [&mut dyn FnMut(); N]) -> [f64; N] {
    let mut least = [Duration::MAX; N];
    for _ in 0..rounds {
        for (least, measured) in least.iter_mut().zip(&mut measured) {
            let begun = now();
            for _ in 0..times {
                measured();
            }
            *least = begun.elapsed().min(*least);
        }
    }
    least.map(|least| least.as_secs_f64() * 1e9 / times as f64)
}

#[expect(clippy::disallowed_methods, reason = "measuring is what this is for")]
fn now() -> Instant {
    Instant::now()
}

/// The passes take turns: the certificates' are held against the plain one, the cards' against the
/// certificates'.
fn columns(size: &str, rows: usize) {
    let book = Book::at(TODAY);
    let mut populations: [Population; 5] = std::array::from_fn(|_| Population::of(rows));
    let [a, b, c, d, e] = &mut populations;
    let (columns, mut out) = a.columns();
    let (raw_columns, mut raw_out) = b.columns();
    let (rolled_columns, mut rolled_out) = c.columns();
    let (raw_cards, mut raw_cards_out) = d.cards();
    let (rolled_cards, mut rolled_cards_out) = e.cards();
    let [plain, raw, rolled, raw_cards, rolled_cards] = least(
        60,
        (1 << 20) / rows,
        [
            &mut || plain(black_box(&columns), black_box(&mut out)),
            &mut || {
                judge::<false>(&book, TODAY, black_box(&raw_columns), black_box(&mut raw_out)).expect("equal columns");
            },
            &mut || {
                judge::<true>(&book, TODAY, black_box(&rolled_columns), black_box(&mut rolled_out))
                    .expect("equal columns");
            },
            &mut || {
                judge_cards::<false>(&book, TODAY, black_box(&raw_cards), black_box(&mut raw_cards_out))
                    .expect("equal columns");
            },
            &mut || {
                judge_cards::<true>(&book, TODAY, black_box(&rolled_cards), black_box(&mut rolled_cards_out))
                    .expect("equal columns");
            },
        ],
    )
    .map(|ns| ns / rows as f64);
    let against = &format!("plain pass {plain:.3}");
    for (name, certificates, cards) in [("raw deadlines", raw, raw_cards), ("rolling", rolled, rolled_cards)] {
        report(&format!("columns, {size}, {name}"), certificates, "ns/row", against, plain / certificates);
        let against = &format!("certificates {certificates:.3}");
        report(&format!("card columns, {size}, {name}"), cards, "ns/row", against, certificates / cards);
    }
}

/// The lives take turns. The certificate's is held against the aim, the cards' against the certificate's.
fn reading() {
    let mut reads = life::lives().map(|eight| (eight, Reader::new()));
    let allocations = reads.each_mut().map(|(eight, reader)| {
        reader.read(&eight.life);
        let counted = Region::new(ALLOCATIONS);
        reader.read(&eight.life);
        counted.change().allocations
    });
    let [a, b, c, d] = reads.each_mut().map(|(eight, reader)| || reader.read(black_box(&eight.life)));
    let (mut a, mut b, mut c, mut d) = (a, b, c, d);
    let times = least(50, 10_000, [&mut a, &mut b, &mut c, &mut d]);
    report_lives("reading a life of 8 events", times, "ns", 500.0);
    for ((eight, _), allocations) in reads.iter().zip(allocations) {
        let name = format!("allocations of a reading, {}", eight.name);
        report(&name, allocations as f64, "allocations", "aim 0", f64::from(allocations == 0));
    }
}

fn judgment() {
    let lives = life::lives();
    let allocations = lives.each_ref().map(|eight| {
        let counted = Region::new(ALLOCATIONS);
        black_box(answer(&eight.life));
        counted.change().allocations
    });
    let [mut a, mut b, mut c, mut d] = lives.each_ref().map(|eight| || drop(black_box(answer(black_box(&eight.life)))));
    let judge = |life: &Life| outlook::judge(&Book::at(TODAY), life, TODAY);
    let [mut e, mut f, mut g, mut h] = lives.each_ref().map(|eight| || drop(black_box(judge(black_box(&eight.life)))));
    let all = least(50, 100, [&mut a, &mut b, &mut c, &mut d, &mut e, &mut f, &mut g, &mut h]);
    let [written @ .., _, _, _, _] = all.map(|ns| ns / 1e3);
    let [_, _, _, _, unwritten @ ..] = all.map(|ns| ns / 1e3);
    report_lives("answering with reasons as JSON", written, "µs", 50.0);
    report("the same, not written, certificate", unwritten[0], "µs", "written", written[0] / unwritten[0]);
    for (eight, allocations) in lives.iter().zip(allocations) {
        let name = format!("allocations of an answer, {}", eight.name);
        report(&name, allocations as f64, "allocations", "none", 1.0);
    }
}

/// One line for each of the lives.
fn report_lives(what: &str, figures: [f64; 4], unit: &str, aim: f64) {
    let certificate = figures[0];
    for (eight, figure) in life::lives().iter().zip(figures) {
        let (against, ratio) = if eight.reading == "reading" {
            (format!("aim {aim}"), aim / figure)
        } else {
            (format!("certificate {certificate:.1}"), certificate / figure)
        };
        report(&format!("{what}, {}", eight.name), figure, unit, &against, ratio);
    }
}

/// What a row and a reading execute, where there is valgrind to count it: the difference of two runs of
/// this program. The certificate's stands first and is what the cards' are held against.
fn instructions() {
    let rows = |name| (name, ROWS as f64, "instructions/row");
    let life = |name| (name, 1.0, "instructions");
    let compared: [&[(&str, f64, &str)]; 3] = [
        &[rows("raw"), rows("raw-cards")],
        &[rows("rolling"), rows("rolling-cards")],
        &[life("reading"), life("reading-permanent"), life("reading-stay"), life("reading-pending")],
    ];
    for names in compared {
        let mut certificate = None;
        for &(name, per, unit) in names {
            let (Some(few), Some(many)) = (counted(name, 10), counted(name, 110)) else {
                return println!("valgrind not found: no instruction counts of the kernel and the reader");
            };
            let figure = (many - few) / 100.0 / per;
            let against = *certificate.get_or_insert(figure);
            report(
                &format!("instructions, {name}"),
                figure,
                unit,
                &format!("certificate {against:.1}"),
                against / figure,
            );
        }
    }
}

/// The instructions that this program executes for one measurement so often, by callgrind's count.
fn counted(name: &str, times: u32) -> Option<f64> {
    let own = std::env::current_exe().ok()?;
    let mut valgrind = std::process::Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(own).args([name, &times.to_string()]);
    let output = valgrind.output().ok().filter(|output| output.status.success())?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    report.lines().find_map(|line| line.split_once("Collected : ")).and_then(|(_, figure)| figure.trim().parse().ok())
}

/// Reads into the same chronicle again and again.
struct Reader {
    book: Book,
    desk: Desk,
    chronicle: Chronicle,
}

impl Reader {
    fn new() -> Reader {
        Reader { book: Book::at(TODAY), desk: Desk::default(), chronicle: Chronicle::new() }
    }

    fn read(&mut self, life: &Life) {
        let mut told = Told::default();
        read(&self.book, life, PersonIx(0), TODAY, &mut told, &mut NoWhy, &mut self.desk, &mut self.chronicle);
        assert!(!told.missing && black_box(&self.chronicle).certificates.len() == 2);
    }
}

fn answer(life: &Life) -> String {
    let judgment = outlook::judge(&Book::at(TODAY), life, TODAY);
    serde_json::to_string(&judgment).expect("an answer can be written")
}

/// Only the measurement of that name, so often.
fn only(name: &str, times: usize) {
    let book = Book::at(TODAY);
    let (mut population, mut cards) = (Population::of(ROWS), Population::of(ROWS));
    let (columns, mut out) = population.columns();
    let (cards, mut cards_out) = cards.cards();
    let (lives, mut reader) = (life::lives(), Reader::new());
    for _ in 0..times {
        if let Some(eight) = lives.iter().find(|eight| eight.reading == name) {
            reader.read(black_box(&eight.life));
            continue;
        }
        match name {
            "plain" => plain(black_box(&columns), black_box(&mut out)),
            "raw" => judge::<false>(&book, TODAY, black_box(&columns), black_box(&mut out)).expect("equal columns"),
            "rolling" => judge::<true>(&book, TODAY, black_box(&columns), black_box(&mut out)).expect("equal columns"),
            "raw-cards" => {
                judge_cards::<false>(&book, TODAY, black_box(&cards), black_box(&mut cards_out))
                    .expect("equal columns");
            }
            "rolling-cards" => {
                judge_cards::<true>(&book, TODAY, black_box(&cards), black_box(&mut cards_out)).expect("equal columns");
            }
            "judgment" => drop(black_box(answer(black_box(&lives[0].life)))),
            _ => eprintln!(
                "no measurement of that name: plain, raw, rolling, raw-cards, rolling-cards, reading, judgment"
            ),
        }
    }
}
