//! Which version of a rule governs a row.

use zairyu_law::provision::Dated;
use zairyu_law::rows::Book;
use zairyu_law::spr::Deadline;
use zairyu_law::spr::certificate::{VALIDITY, ValidityRow};
use zairyu_law::spr::reissue::LOSS;
use zairyu_law::spr::renewal::{WINDOW, WindowRow};
use zairyu_law::spr::residence::DWELLING;
use zairyu_law::time::{Day, Period, Unit};

/// Where a row finds the numbers that govern it, and whether any do yet.
///
/// Before the first version the numbers are the first's, and what comes of them is dropped.
pub(crate) trait Law {
    /// SPR 9, by the day of issue.
    fn validity(&self, on: Day) -> (bool, ValidityRow);
    /// SPR 12(1), by the day of issue.
    fn window(&self, on: Day) -> (bool, WindowRow);
    /// SPR 13(1), by the day of learning or entry.
    fn loss(&self, on: Day) -> (bool, Deadline);
    /// SPR 10, by the day of moving in.
    fn dwelling(&self, on: Day) -> (bool, Deadline);
}

const FIRST_VALIDITY: ValidityRow = first(VALIDITY);
const FIRST_WINDOW: WindowRow = first(WINDOW);
const FIRST_LOSS: Deadline = first(LOSS);
const FIRST_DWELLING: Deadline = first(DWELLING);

#[expect(clippy::indexing_slicing, reason = "called for constants only: an empty table fails the build")]
const fn first<R: Copy>(table: &[(Day, R)]) -> R {
    table[0].1
}

/// The book itself, version by version: right for any number of them.
impl Law for Book {
    fn validity(&self, on: Day) -> (bool, ValidityRow) {
        by_book(self, self.rows.validity, on, FIRST_VALIDITY)
    }
    fn window(&self, on: Day) -> (bool, WindowRow) {
        by_book(self, self.rows.window, on, FIRST_WINDOW)
    }
    fn loss(&self, on: Day) -> (bool, Deadline) {
        by_book(self, self.rows.loss, on, FIRST_LOSS)
    }
    fn dwelling(&self, on: Day) -> (bool, Deadline) {
        by_book(self, self.rows.dwelling, on, FIRST_DWELLING)
    }
}

fn by_book<R: Copy>(book: &Book, table: Dated<R>, on: Day, before: R) -> (bool, R) {
    book.row(table, on).map_or((false, before), |(_, row)| (true, *row))
}

/// The book laid out for a column: at most `V` versions of SPR 9 and `D` of each deadline.
pub(crate) struct Few<const V: usize, const D: usize> {
    validity: Versions<ValidityRow, V>,
    window: Versions<WindowRow, D>,
    loss: Versions<Deadline, D>,
    dwelling: Versions<Deadline, D>,
}

impl<const V: usize, const D: usize> Few<V, D> {
    /// `None` if the book has more versions, or a deadline that is not in days.
    pub(crate) fn of(book: &Book) -> Option<Self> {
        Some(Few {
            validity: Versions::of(book, book.rows.validity, |a, b| {
                (a.child_age, a.days_before, a.anchor, a.adult_age, a.birthdays, a.birthdays_minor)
                    == (b.child_age, b.days_before, b.anchor, b.adult_age, b.birthdays, b.birthdays_minor)
            })?,
            window: Versions::of(book, book.rows.window, |a, b| {
                (a.months, a.months_sixteenth) == (b.months, b.months_sixteenth)
            })?,
            loss: Versions::of(book, book.rows.loss, |a, b| a.period == b.period)?.in_days()?,
            dwelling: Versions::of(book, book.rows.dwelling, |a, b| a.period == b.period)?.in_days()?,
        })
    }
}

impl<const V: usize, const D: usize> Law for Few<V, D> {
    #[inline(always)]
    fn validity(&self, on: Day) -> (bool, ValidityRow) {
        self.validity.on(on)
    }
    #[inline(always)]
    fn window(&self, on: Day) -> (bool, WindowRow) {
        self.window.on(on)
    }
    #[inline(always)]
    fn loss(&self, on: Day) -> (bool, Deadline) {
        in_days(self.loss.on(on))
    }
    #[inline(always)]
    fn dwelling(&self, on: Day) -> (bool, Deadline) {
        in_days(self.dwelling.on(on))
    }
}

/// Versions with their first days, those that differ in no number as one.
struct Versions<R, const N: usize>([(Day, R); N]);

impl<R: Copy, const N: usize> Versions<R, N> {
    fn of(book: &Book, table: Dated<R>, same: impl Fn(&R, &R) -> bool) -> Option<Self> {
        let first = *table.versions().first()?;
        // The version before the first one begins never.
        let mut versions = [(Day::MAX, first.1); N];
        let mut slots = versions.iter_mut();
        let mut last: Option<R> = None;
        for (from, row) in table.versions().iter().filter(|(from, _)| *from <= book.frozen) {
            if last.is_none_or(|last| !same(&last, row)) {
                *slots.next()? = (*from, *row);
                last = Some(*row);
            }
        }
        Some(Versions(versions))
    }
}

impl<const N: usize> Versions<Deadline, N> {
    fn in_days(self) -> Option<Self> {
        self.0.iter().all(|(_, row)| row.period.unit == Unit::Days).then_some(self)
    }
}

/// Says to the compiler what [`Few::of`] made sure of.
#[inline(always)]
fn in_days((governs, row): (bool, Deadline)) -> (bool, Deadline) {
    (governs, Deadline { period: Period::days(row.period.count), ..row })
}

/// A row chosen number by number, without a branch.
trait Select: Copy {
    fn unless(self, later: &Self, governs: bool) -> Self;
}

impl<R: Select, const N: usize> Versions<R, N> {
    #[inline(always)]
    fn on(&self, on: Day) -> (bool, R) {
        let (first, mut row) = self.0[0];
        for (from, version) in &self.0[1..] {
            row = row.unless(version, *from <= on);
        }
        (first <= on, row)
    }
}

macro_rules! select {
    ($row:ty: $($number:ident)+) => {
        impl Select for $row {
            #[inline(always)]
            fn unless(self, later: &Self, governs: bool) -> Self {
                Self { $($number: if governs { later.$number } else { self.$number },)+ ..self }
            }
        }
    };
}

select!(ValidityRow: child_age days_before anchor adult_age birthdays birthdays_minor);
select!(WindowRow: months months_sixteenth);
select!(Deadline: period);
