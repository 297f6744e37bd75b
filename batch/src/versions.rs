//! Which version of a rule governs a row.

use zairyu_law::provision::Dated;
use zairyu_law::rows::Book;
use zairyu_law::spr::Deadline;
use zairyu_law::spr::certificate::ValidityRow;
use zairyu_law::spr::renewal::WindowRow;
use zairyu_law::time::Day;

/// Where a row finds the numbers that govern it; `None` before their first version.
pub(crate) trait Law {
    /// SPR 9, by the day of issue.
    fn validity(&self, on: Day) -> Option<ValidityRow>;
    /// SPR 12(1), by the day of issue.
    fn window(&self, on: Day) -> Option<WindowRow>;
    /// SPR 13(1), by the day of learning or entry.
    fn loss(&self, on: Day) -> Option<Deadline>;
    /// SPR 10, by the day of moving in.
    fn dwelling(&self, on: Day) -> Option<Deadline>;
}

/// The book itself, version by version: right for any number of them.
impl Law for Book {
    fn validity(&self, on: Day) -> Option<ValidityRow> {
        self.row(self.rows.validity, on).map(|(_, row)| *row)
    }
    fn window(&self, on: Day) -> Option<WindowRow> {
        self.row(self.rows.window, on).map(|(_, row)| *row)
    }
    fn loss(&self, on: Day) -> Option<Deadline> {
        self.row(self.rows.loss, on).map(|(_, row)| *row)
    }
    fn dwelling(&self, on: Day) -> Option<Deadline> {
        self.row(self.rows.dwelling, on).map(|(_, row)| *row)
    }
}

/// The book laid out for a column: at most `V` versions of SPR 9 and `D` of each deadline.
pub(crate) struct Few<const V: usize, const D: usize> {
    validity: Versions<ValidityRow, V>,
    window: Versions<WindowRow, D>,
    loss: Versions<Deadline, D>,
    dwelling: Versions<Deadline, D>,
}

impl<const V: usize, const D: usize> Few<V, D> {
    /// `None` if the book has more versions.
    pub(crate) fn of(book: &Book) -> Option<Self> {
        Some(Few {
            validity: Versions::of(book, book.rows.validity, |a, b| {
                (a.child_age, a.days_before, a.anchor, a.adult_age, a.birthdays, a.birthdays_minor)
                    == (b.child_age, b.days_before, b.anchor, b.adult_age, b.birthdays, b.birthdays_minor)
            })?,
            window: Versions::of(book, book.rows.window, |a, b| {
                (a.months, a.months_sixteenth) == (b.months, b.months_sixteenth)
            })?,
            loss: Versions::of(book, book.rows.loss, |a, b| a.period == b.period)?,
            dwelling: Versions::of(book, book.rows.dwelling, |a, b| a.period == b.period)?,
        })
    }
}

impl<const V: usize, const D: usize> Law for Few<V, D> {
    #[inline(always)]
    fn validity(&self, on: Day) -> Option<ValidityRow> {
        self.validity.on(on)
    }
    #[inline(always)]
    fn window(&self, on: Day) -> Option<WindowRow> {
        self.window.on(on)
    }
    #[inline(always)]
    fn loss(&self, on: Day) -> Option<Deadline> {
        self.loss.on(on)
    }
    #[inline(always)]
    fn dwelling(&self, on: Day) -> Option<Deadline> {
        self.dwelling.on(on)
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

    #[inline(always)]
    fn on(&self, on: Day) -> Option<R> {
        let ((first, mut row), later) = self.0.split_first().map(|(first, later)| (*first, later))?;
        for (from, version) in later {
            if *from <= on {
                row = *version;
            }
        }
        (first <= on).then_some(row)
    }
}
