//! Rows for the tests and random populations of them.

#![allow(dead_code, unreachable_pub, reason = "each test uses its own part")]
#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, reason = "a test may panic")]

use zairyu_batch::{CardColumns, Columns, NEVER, Verdicts, judge, judge_cards};
use zairyu_law::chronicle::Holder;
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, day};

/// One row, of a certificate or of a card.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Row {
    pub birth: Day,
    pub issued: Day,
    pub filed: Day,
    pub held: Day,
    pub printed: Day,
    pub learned: Day,
    pub entered: Day,
    pub moved: Day,
    pub loss_filed: Day,
    pub dwelling_filed: Day,
    pub renewal_filed: Day,
    /// Of a card only.
    pub stay: Day,
}

/// Whose rows there are.
pub const HOLDERS: [Holder; 2] = [Holder::SpecialPermanentResident, Holder::MidToLongTermResident];

/// What is said of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Said {
    pub expiry: Day,
    pub opens: Day,
    pub loss_due: Day,
    pub dwelling_due: Day,
    pub state: u8,
    pub breached: u8,
}

/// Judges the rows as columns of the documents of `holder`.
pub fn judged<const ROLL: bool>(holder: Holder, book: &Book, on: Day, rows: &[Row]) -> Vec<Said> {
    let column = |of: fn(&Row) -> Day| rows.iter().map(of).collect::<Vec<_>>();
    let mut days: [Vec<Day>; 4] = std::array::from_fn(|_| vec![NEVER; rows.len()]);
    let mut bytes: [Vec<u8>; 2] = std::array::from_fn(|_| vec![9; rows.len()]);
    let [expiry, opens, loss_due, dwelling_due] = &mut days;
    let [state, breached] = &mut bytes;
    let out = &mut Verdicts { expiry, opens, loss_due, dwelling_due, state, breached };
    macro_rules! columns {
        ($Columns:ident: $($name:ident)+) => {
            &$Columns { $($name: &column(|row| row.$name),)+ }
        };
    }
    match holder {
        Holder::SpecialPermanentResident => judge::<ROLL>(
            book,
            on,
            columns!(Columns: birth issued filed held printed learned entered moved loss_filed dwelling_filed renewal_filed),
            out,
        ),
        Holder::MidToLongTermResident => judge_cards::<ROLL>(
            book,
            on,
            columns!(CardColumns: birth issued stay held printed learned entered moved loss_filed dwelling_filed renewal_filed),
            out,
        ),
    }
    .expect("columns of one length");
    (0..rows.len())
        .map(|at| Said {
            expiry: days[0][at],
            opens: days[1][at],
            loss_due: days[2][at],
            dwelling_due: days[3][at],
            state: bytes[0][at],
            breached: bytes[1][at],
        })
        .collect()
}

/// Numbers that look random and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, sides: i32) -> i32 {
        i32::try_from(self.throw() >> 34).expect("30 bits") % sides
    }

    pub fn one_in(&mut self, n: i32) -> bool {
        self.below(n) == 0
    }

    pub fn one_of<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(i32::try_from(of.len()).expect("few"))).expect("an index")]
    }

    fn near(&mut self, day: Day) -> Day {
        day.plus(self.below(41) - 20)
    }

    /// A day on which much happened: the first days of versions and what comes before long holidays.
    fn event(&mut self) -> Day {
        const CHANGES: [Day; 3] = [day(2012, 7, 9), day(2023, 11, 1), day(2026, 6, 14)];
        const HOLIDAYS: [Day; 5] =
            [day(2019, 4, 20), day(2024, 12, 20), day(2025, 12, 20), day(2026, 4, 20), day(2026, 9, 10)];
        match self.below(4) {
            0 => {
                let change = self.one_of(&CHANGES);
                self.near(change)
            }
            1 => {
                let before = self.one_of(&HOLIDAYS);
                self.near(before)
            }
            _ => day(2011, 1, 1).plus(self.below(7000)),
        }
    }

    fn birth(&mut self, issued: Day) -> Day {
        const LEAP_DAYS: [Day; 5] =
            [day(1896, 2, 29), day(1960, 2, 29), day(2000, 2, 29), day(2008, 2, 29), day(2012, 2, 29)];
        match self.below(8) {
            0 => self.one_of(&LEAP_DAYS),
            1 => day(issued.year() - self.one_of(&[0, 15, 16, 17, 18, 19]), 2, 28).plus(self.below(3)),
            // An age that matters is reached within days of the issue.
            2..5 => {
                let age = self.one_of(&[16, 18]);
                let (year, month, date) = issued.ymd();
                self.near(Day::new(year - age, month, date.min(28)).expect("a day"))
            }
            _ => issued.plus(-self.below(36_000)),
        }
        .min(issued)
    }

    fn or_never(&mut self, day: Day) -> Day {
        if self.one_in(3) { NEVER } else { day }
    }

    /// A row, mostly one that can happen.
    pub fn row(&mut self) -> Row {
        let issued = self.event();
        let birth = self.birth(issued);
        let filed = issued.plus(-self.below(40)).max(birth);
        let held = if self.one_in(3) { issued.plus(self.below(90) - 30) } else { NEVER };
        let printed = match self.below(6) {
            0 => zairyu_law::time::birthday(birth, 16).plus(self.below(4) - 2).max(issued),
            1 | 2 => issued.plus(self.below(4000)),
            _ => NEVER,
        };
        let learned = issued.plus(self.below(4000));
        let learned = if self.one_in(2) { self.event().max(learned) } else { learned };
        let learned = self.or_never(learned);
        let entered = match self.below(4) {
            0 => learned.plus(self.below(30)),
            1 => NEVER,
            _ => Day::MIN,
        };
        let event = self.event();
        let moved = self.or_never(event);
        let filing = |dice: &mut Dice, from: Day| {
            let day = from.plus(dice.below(30) - 2);
            dice.or_never(day)
        };
        let stay = match self.below(4) {
            0 => NEVER,
            1 => self.event().max(issued),
            // About the day after which a duty of the row falls away.
            2 if moved != NEVER => moved.plus(self.below(25) - 3).max(issued),
            _ => issued.plus(self.below(2000)),
        };
        let start = if entered >= learned && entered != NEVER { entered } else { learned };
        Row {
            birth,
            issued,
            filed,
            held,
            printed,
            learned,
            entered,
            moved,
            loss_filed: filing(self, start),
            dwelling_filed: filing(self, moved),
            renewal_filed: NEVER,
            stay,
        }
    }
}
