#![allow(missing_docs, clippy::all)]
use std::hint::black_box;
use std::time::Instant;
use zairyu_batch::*;
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, day};

struct Rng(u64);
impl Rng {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    fn below(&mut self, n: i32) -> i32 {
        (self.next() >> 33) as i32 % n
    }
    fn one_in(&mut self, n: i32) -> bool {
        self.below(n) == 0
    }
}
pub struct Table {
    c: [Vec<Day>; 11],
    o: [Vec<Day>; 4],
    state: Vec<u8>,
    breached: Vec<u8>,
}
fn table(rows: usize) -> Table {
    let mut r = Rng(42);
    let mut c: [Vec<Day>; 11] = Default::default();
    for _ in 0..rows {
        let issued = day(2015, 1, 1).plus(r.below(4300));
        let birth = issued.plus(-r.below(30000));
        let filed = issued.plus(-r.below(30));
        let held = if r.one_in(3) { issued.plus(r.below(60)) } else { NEVER };
        let printed = if r.one_in(2) { issued.plus(2500) } else { NEVER };
        let learned = if r.one_in(10) { issued.plus(r.below(2500)) } else { NEVER };
        let entered = if r.one_in(4) { learned.plus(r.below(60)) } else { Day::MIN };
        let moved = if r.one_in(5) { issued.plus(r.below(2500)) } else { NEVER };
        let lf = if r.one_in(2) { learned.plus(r.below(20)) } else { NEVER };
        let df = if r.one_in(2) { moved.plus(r.below(20)) } else { NEVER };
        let rf = if r.one_in(2) { issued.plus(2400 + r.below(120)) } else { NEVER };
        for (col, d) in c.iter_mut().zip([birth, issued, filed, held, printed, learned, entered, moved, lf, df, rf]) {
            col.push(d);
        }
    }
    Table { c, o: std::array::from_fn(|_| vec![NEVER; rows]), state: vec![0; rows], breached: vec![0; rows] }
}
impl Table {
    fn views(&mut self) -> (Columns<'_>, Verdicts<'_>) {
        let [birth, issued, filed, held, printed, learned, entered, moved, loss_filed, dwelling_filed, renewal_filed] = &self.c;
        let [expiry, opens, loss_due, dwelling_due] = &mut self.o;
        (
            Columns { birth, issued, filed, held, printed, learned, entered, moved, loss_filed, dwelling_filed, renewal_filed },
            Verdicts { expiry, opens, loss_due, dwelling_due, state: &mut self.state, breached: &mut self.breached },
        )
    }
}
#[inline(never)]
fn plain(c: &Columns<'_>, o: &mut Verdicts<'_>) {
    const B: usize = BLOCK;
    let n = c.birth.len() / B;
    for b in 0..n {
        let at = b * B;
        macro_rules! ch { ($($f:ident)*) => { $(let $f: &[Day; B] = c.$f[at..at + B].try_into().unwrap();)* } }
        macro_rules! om { ($($f:ident)*) => { $(let $f: &mut [_; B] = (&mut o.$f[at..at + B]).try_into().unwrap();)* } }
        ch!(birth issued filed held printed learned entered moved loss_filed dwelling_filed renewal_filed);
        om!(expiry opens loss_due dwelling_due state breached);
        for i in 0..B {
            expiry[i] = birth[i].max(issued[i]).max(filed[i]);
            opens[i] = held[i].max(printed[i]).max(renewal_filed[i]);
            loss_due[i] = learned[i].max(entered[i]).max(loss_filed[i]);
            dwelling_due[i] = moved[i].max(dwelling_filed[i]);
            state[i] = (birth[i] < held[i]) as u8;
            breached[i] = (moved[i] < dwelling_filed[i]) as u8;
        }
    }
}
fn time(mut f: impl FnMut(), reps: usize, rounds: usize) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..rounds {
        let t = Instant::now();
        for _ in 0..reps { f(); }
        best = best.min(t.elapsed().as_secs_f64() / reps as f64);
    }
    best * 1e9
}
fn main() {
    let on = day(2026, 12, 5);
    let book = Book::at(on);
    for (rows, reps) in [(4096, 200), (1 << 20, 1)] {
        let mut t = table(rows);
        let (c, mut o) = t.views();
        let p = time(|| plain(black_box(&c), black_box(&mut o)), reps, 30) / rows as f64;
        let k = time(|| judge::<false>(&book, on, black_box(&c), black_box(&mut o)).unwrap(), reps, 30) / rows as f64;
        let kr = time(|| judge::<true>(&book, on, black_box(&c), black_box(&mut o)).unwrap(), reps, 30) / rows as f64;
        println!("{rows}: plain {p:.3} ns/row, kernel {k:.3} ({:.2}), rolling {kr:.3} ({:.2})", p / k, p / kr);
    }
}
