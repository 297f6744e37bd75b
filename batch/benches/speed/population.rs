//! A population that nobody is in, and the least that can be done with it.

use zairyu_batch::{BLOCK, CardColumns, Columns, NEVER, Verdicts};
use zairyu_law::time::{Day, day};

/// Columns in, and room for columns out.
pub(crate) struct Population {
    columns: [Vec<Day>; 12],
    days: [Vec<Day>; 4],
    bytes: [Vec<u8>; 2],
}

impl Population {
    /// So many documents of all versions, in no order; a tenth of them lost, a fifth of the holders
    /// moved. As cards, a quarter is of holders whose stay has no end.
    pub(crate) fn of(rows: usize) -> Population {
        let mut dice = Dice(42);
        let mut columns: [Vec<Day>; 12] = Default::default();
        for _ in 0..rows {
            let issued = day(2015, 1, 1).plus(dice.below(4300));
            let birth = issued.plus(-dice.below(30_000));
            let filed = issued.plus(-dice.below(30));
            let held = dice.at_times(3, issued.plus(30));
            let printed = dice.at_times(2, issued.plus(2500));
            let learned = dice.at_times(10, issued.plus(900));
            let entered = if dice.below(4) == 0 { learned.plus(20) } else { Day::MIN };
            let moved = dice.at_times(5, issued.plus(700));
            let loss_filed = dice.at_times(2, learned.plus(7));
            let dwelling_filed = dice.at_times(2, moved.plus(7));
            let renewal_filed = dice.at_times(2, issued.plus(2450));
            let stay = if dice.below(4) == 0 { NEVER } else { issued.plus(180 + dice.below(1700)) };
            let row = [
                birth,
                issued,
                filed,
                held,
                printed,
                learned,
                entered,
                moved,
                loss_filed,
                dwelling_filed,
                renewal_filed,
                stay,
            ];
            for (column, day) in columns.iter_mut().zip(row) {
                column.push(day);
            }
        }
        Population {
            columns,
            days: std::array::from_fn(|_| vec![NEVER; rows]),
            bytes: std::array::from_fn(|_| vec![0; rows]),
        }
    }

    /// As certificates.
    pub(crate) fn columns(&mut self) -> (Columns<'_>, Verdicts<'_>) {
        let [
            birth,
            issued,
            filed,
            held,
            printed,
            learned,
            entered,
            moved,
            loss_filed,
            dwelling_filed,
            renewal_filed,
            _,
        ] = &self.columns;
        let [expiry, opens, loss_due, dwelling_due] = &mut self.days;
        let [state, breached] = &mut self.bytes;
        (
            Columns {
                birth,
                issued,
                filed,
                held,
                printed,
                learned,
                entered,
                moved,
                loss_filed,
                dwelling_filed,
                renewal_filed,
            },
            Verdicts { expiry, opens, loss_due, dwelling_due, state, breached },
        )
    }

    /// As cards.
    pub(crate) fn cards(&mut self) -> (CardColumns<'_>, Verdicts<'_>) {
        let [birth, issued, _, held, printed, learned, entered, moved, loss_filed, dwelling_filed, renewal_filed, stay] =
            &self.columns;
        let [expiry, opens, loss_due, dwelling_due] = &mut self.days;
        let [state, breached] = &mut self.bytes;
        (
            CardColumns {
                birth,
                issued,
                held,
                printed,
                learned,
                entered,
                moved,
                loss_filed,
                dwelling_filed,
                renewal_filed,
                stay,
            },
            Verdicts { expiry, opens, loss_due, dwelling_due, state, breached },
        )
    }
}

/// Reads every column once and writes every column once, with next to nothing between. The
/// rows are a whole number of blocks.
#[inline(never)]
pub(crate) fn plain(rows: &Columns<'_>, out: &mut Verdicts<'_>) {
    for at in (0..rows.birth.len()).step_by(BLOCK) {
        macro_rules! blocks {
            ($($name:ident)+) => {
                $(let $name: &[Day; BLOCK] = rows.$name[at..at + BLOCK].try_into().expect("a block");)+
            };
        }
        macro_rules! blocks_out {
            ($($name:ident)+) => {
                $(let $name: &mut [_; BLOCK] = (&mut out.$name[at..at + BLOCK]).try_into().expect("a block");)+
            };
        }
        blocks!(birth issued filed held printed learned entered moved loss_filed dwelling_filed renewal_filed);
        blocks_out!(expiry opens loss_due dwelling_due state breached);
        for at in 0..BLOCK {
            expiry[at] = birth[at].max(issued[at]).max(filed[at]);
            opens[at] = held[at].max(printed[at]).max(renewal_filed[at]);
            loss_due[at] = learned[at].max(entered[at]).max(loss_filed[at]);
            dwelling_due[at] = moved[at].max(dwelling_filed[at]);
            state[at] = u8::from(birth[at] < held[at]);
            breached[at] = u8::from(moved[at] < dwelling_filed[at]);
        }
    }
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: i32) -> i32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 34) as i32 % sides
    }

    /// That day or one of the twenty after it, once in `n` times.
    fn at_times(&mut self, n: i32, day: Day) -> Day {
        let day = day.plus(self.below(20));
        if self.below(n) == 0 { day } else { NEVER }
    }
}
