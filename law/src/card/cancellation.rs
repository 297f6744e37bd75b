//! Cancellation of the status for want of a dwelling notice: ICRRA 22-4(1)(viii) – (x), by the numbers
//! of the text of 2013.

use crate::line::{Line, read};
use crate::provision::{Known, Provision, icrra};
use crate::rows::Numbers;
use crate::spr::history::CERTIFICATES;
use crate::time::{Day, FirstDay, Period, day, last_day};

/// ICRRA 22-4(1)(viii) – (x) line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(22, 1).branch(4).item(8),
        &[read(
            CERTIFICATES,
            "Somebody who became a mid-to-long-term resident by landing or by a permission in Japan has not \
                 notified of the dwelling within {cancellation.days} days of it, without a good reason: the status \
                 may be cancelled.",
            "上陸又は在留に係る許可を受けて新たに中長期在留者となった者が、その許可の日から{cancellation.days}日\
                 以内に、正当な理由なく住居地を届け出ないときは、在留資格を取り消すことができる。",
        )],
    )
    .rows(&["cancellation"])
    .with(&[icrra(19, 1).branch(7), icrra(19, 1).branch(8)])
    .see(&["Q8"])
    .by(&["card::cancellation::last_day_to_tell", "view::around::cancellation"]),
    Line::new(
        icrra(22, 1).branch(4).item(9),
        &[read(
            CERTIFICATES,
            "A mid-to-long-term resident who left the dwelling of which notice was given has not notified of a \
                 new one within {cancellation.days} days of leaving, without a good reason: the status may be \
                 cancelled.",
            "届け出た住居地から退去した中長期在留者が、退去の日から{cancellation.days}日以内に、正当な理由なく新\
                 住居地を届け出ないときは、在留資格を取り消すことができる。",
        )],
    )
    .rows(&["cancellation"])
    .with(&[icrra(19, 1).branch(9)])
    .see(&["Q8"])
    .by(&["card::cancellation::last_day_to_tell", "view::around::cancellation"]),
    Line::new(
        icrra(22, 1).branch(4).item(10),
        &[read(
            CERTIFICATES,
            "A mid-to-long-term resident notified of a false dwelling: the status may be cancelled; no reason \
                 excuses it.",
            "虚偽の住居地を届け出た中長期在留者については、理由のいかんを問わず、在留資格を取り消すことができる。",
        )],
    )
    .rows(&["cancellation"])
    .with(&[icrra(19, 1).branch(7), icrra(19, 1).branch(8), icrra(19, 1).branch(9), icrra(71, 0).branch(2).item(1)])
    .see(&["Q8"])
    .by(&["card::cancellation::TOLD_FALSELY", "view::around::cancellation"]),
];

/// The days of ICRRA 22-4(1)(viii) and (ix), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CancellationRow {
    /// How long a first dwelling after a landing or grant, or a new one, may go untold.
    pub days: i32,
    /// How it is known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for CancellationRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("days", &mut self.days);
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// ICRRA 22-4(1), by the day of the landing, the grant or the move.
pub static CANCELLATION: &[(Day, CancellationRow)] =
    &[(day(2012, 7, 9), CancellationRow { days: 90, known: Known::Read, see: &["Q8"] })];

/// A dwelling that was never told of after a landing or a grant.
pub const NEVER_TOLD: Provision = icrra(22, 1).branch(4).item(8);
/// A new dwelling that was not told of after leaving the old one.
pub const NOT_TOLD_AGAIN: Provision = icrra(22, 1).branch(4).item(9);
/// A dwelling told falsely.
pub const TOLD_FALSELY: Provision = icrra(22, 1).branch(4).item(10);

/// ICRRA 22-4(1)(viii), (ix): the last day on which a notice keeps the ground away; from the day after,
/// the status may be cancelled unless there is a good reason. The day it counts from is day 0.
///
/// ```
/// use zairyu_law::card::cancellation::{CANCELLATION, last_day_to_tell};
/// use zairyu_law::time::day;
/// let (_, row) = CANCELLATION[0];
/// // Landed on 2026-04-01: April has 29 more days, May 31; 90 days end on 30 June.
/// assert_eq!(last_day_to_tell(&row, day(2026, 4, 1)), day(2026, 6, 30));
/// ```
pub fn last_day_to_tell(row: &CancellationRow, from: Day) -> Day {
    last_day(from, Period::days(row.days), FirstDay::NotCounted)
}
