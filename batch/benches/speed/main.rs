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
use zairyu_batch::judge;
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
const SIZES: [(&str, usize); 2] = [("in cache", 4096), ("streaming", 1 << 20)];

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

fn columns(size: &str, rows: usize) {
    let book = Book::at(TODAY);
    let (mut a, mut b, mut c) = (Population::of(rows), Population::of(rows), Population::of(rows));
    let (columns, mut out) = a.columns();
    let (raw_columns, mut raw_out) = b.columns();
    let (rolled_columns, mut rolled_out) = c.columns();
    let [plain, raw, rolled] = least(
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
        ],
    )
    .map(|ns| ns / rows as f64);
    let against = &format!("plain pass {plain:.3}");
    report(&format!("columns, {size}, raw deadlines"), raw, "ns/row", against, plain / raw);
    report(&format!("columns, {size}, rolling"), rolled, "ns/row", against, plain / rolled);
}

fn reading() {
    let (life, mut read) = (life::eight_events(), Reader::new());
    read.read(&life);
    let counted = Region::new(ALLOCATIONS);
    read.read(&life);
    let allocations = counted.change().allocations;
    let [ns] = least(50, 10_000, [&mut || read.read(black_box(&life))]);
    report("reading a life of 8 events", ns, "ns", "aim 500", 500.0 / ns);
    report("allocations of a reading", allocations as f64, "allocations", "aim 0", f64::from(allocations == 0));
}

fn judgment() {
    let life = life::eight_events();
    let counted = Region::new(ALLOCATIONS);
    black_box(answer(&life));
    let allocations = counted.change().allocations;
    let judge = |life: &Life| outlook::judge(&Book::at(TODAY), life, TODAY);
    let [ns, unwritten] = least(
        50,
        100,
        [&mut || drop(black_box(answer(black_box(&life)))), &mut || drop(black_box(judge(black_box(&life))))],
    );
    report("answering with reasons as JSON", ns / 1e3, "µs", "aim 50", 50e3 / ns);
    report("the same, not written", unwritten / 1e3, "µs", "written", ns / unwritten);
    report("allocations of an answer", allocations as f64, "allocations", "none", 1.0);
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
    let mut population = Population::of(4096);
    let (columns, mut out) = population.columns();
    let (life, mut reader) = (life::eight_events(), Reader::new());
    for _ in 0..times {
        match name {
            "plain" => plain(black_box(&columns), black_box(&mut out)),
            "raw" => judge::<false>(&book, TODAY, black_box(&columns), black_box(&mut out)).expect("equal columns"),
            "rolling" => judge::<true>(&book, TODAY, black_box(&columns), black_box(&mut out)).expect("equal columns"),
            "reading" => reader.read(black_box(&life)),
            "judgment" => drop(black_box(answer(black_box(&life)))),
            _ => eprintln!("plain, raw, rolling, reading or judgment, and how often"),
        }
    }
}
