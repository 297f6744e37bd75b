//! Which version of a rule governs a row.

use crate::reading::Rules;
use zairyu_law::card::validity::CardValidityRow;
use zairyu_law::provision::Dated;
use zairyu_law::rows::Book;
use zairyu_law::spr::Deadline;
use zairyu_law::spr::certificate::ValidityRow;
use zairyu_law::spr::renewal::WindowRow;
use zairyu_law::time::{Day, Period, Unit};

/// Where a row finds the numbers that govern it, and whether any do yet.
///
/// Before the first version the numbers are the first's, and what comes of them is dropped.
pub(crate) trait Law<R: Rules> {
    /// SPR 9, ICRRA 19-5(1), by the day of issue.
    fn validity(&self, on: Day) -> (bool, R::Validity);
    /// SPR 12(1), ICRRA 19-11(1), by the day of issue.
    fn window(&self, on: Day) -> (bool, WindowRow);
    /// SPR 13(1), ICRRA 19-12(1), by the day of learning or entry.
    fn loss(&self, on: Day) -> (bool, Deadline);
    /// SPR 10, ICRRA 19-9(1), by the day of moving in.
    fn dwelling(&self, on: Day) -> (bool, Deadline);
}

#[expect(clippy::indexing_slicing, reason = "called for constants only: an empty table fails the build")]
pub(crate) const fn first<R: Copy>(table: &[(Day, R)]) -> R {
    table[0].1
}

/// The book itself, version by version: right for any number of them.
impl<R: Rules> Law<R> for Book {
    fn validity(&self, on: Day) -> (bool, R::Validity) {
        by_book(self, R::validity(&self.rows), on, R::FIRST_VALIDITY)
    }
    fn window(&self, on: Day) -> (bool, WindowRow) {
        by_book(self, self.rows.window_of(R::HOLDER), on, R::FIRST_WINDOW)
    }
    fn loss(&self, on: Day) -> (bool, Deadline) {
        by_book(self, self.rows.loss_of(R::HOLDER), on, R::FIRST_LOSS)
    }
    fn dwelling(&self, on: Day) -> (bool, Deadline) {
        by_book(self, self.rows.dwelling_of(R::HOLDER), on, R::FIRST_DWELLING)
    }
}

fn by_book<N: Copy>(book: &Book, table: Dated<N>, on: Day, before: N) -> (bool, N) {
    book.row(table, on).map_or((false, before), |(_, row)| (true, *row))
}

/// The book laid out for a column: at most `V` versions of the validity, `W` of the
/// window, and `D` of each deadline.
pub(crate) struct Few<R: Rules, const V: usize, const W: usize, const D: usize> {
    validity: Versions<R::Validity, V>,
    window: Versions<WindowRow, W>,
    loss: Versions<Deadline, D>,
    dwelling: Versions<Deadline, D>,
}

impl<R: Rules, const V: usize, const W: usize, const D: usize> Few<R, V, W, D> {
    /// `None` if the book has more versions, or a deadline that is not in days.
    pub(crate) fn of(book: &Book) -> Option<Self> {
        Some(Few {
            validity: Versions::of(book, R::validity(&book.rows))?,
            window: Versions::of(book, book.rows.window_of(R::HOLDER))?,
            loss: Versions::of(book, book.rows.loss_of(R::HOLDER))?.in_days()?,
            dwelling: Versions::of(book, book.rows.dwelling_of(R::HOLDER))?.in_days()?,
        })
    }
}

impl<R: Rules, const V: usize, const W: usize, const D: usize> Law<R> for Few<R, V, W, D> {
    #[inline(always)]
    fn validity(&self, on: Day) -> (bool, R::Validity) {
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

impl<R: Select, const N: usize> Versions<R, N> {
    fn of(book: &Book, table: Dated<R>) -> Option<Self> {
        let first = *table.versions().first()?;
        // The version before the first one begins never.
        let mut versions = [(Day::MAX, first.1); N];
        let mut slots = versions.iter_mut();
        let mut last: Option<R> = None;
        for (from, row) in table.versions().iter().filter(|(from, _)| *from <= book.frozen) {
            if last.is_none_or(|last| !last.same(row)) {
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
pub(crate) trait Select: Copy {
    /// Whether it differs in no number.
    fn same(&self, other: &Self) -> bool;
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
            fn same(&self, other: &Self) -> bool {
                $(self.$number == other.$number)&&+
            }

            #[inline(always)]
            fn unless(self, later: &Self, governs: bool) -> Self {
                Self { $($number: if governs { later.$number } else { self.$number },)+ ..self }
            }
        }
    };
}

select!(ValidityRow: child_age days_before anchor adult_age birthdays birthdays_minor);
select!(CardValidityRow: child_age days_before years adult_age birthdays birthdays_minor);
select!(WindowRow: months months_sixteenth calendar);
select!(Deadline: period calendar);
