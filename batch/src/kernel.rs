//! The kernel: rows block by block.

use crate::columns::{BLOCK, Block, Columns, NEVER, Row, State, Unequal, VerdictBlock, Verdicts};
use crate::reading::read;
use crate::versions::{Few, Law};
use zairyu_law::rows::Book;
use zairyu_law::time::{Calendar, Day, FIRST_KNOWN, KnownYears, LAST_KNOWN, NeverClosed, OfficeDays};

/// Judges every row at the end of `on` by the law of `book`. With `ROLL` the deadlines move
/// off the usual closed days; without, they stay where the counting ends.
///
/// # Errors
/// [`Unequal`] if the columns are not of one length; nothing is written then.
pub fn judge<const ROLL: bool>(
    book: &Book,
    on: Day,
    rows: &Columns<'_>,
    out: &mut Verdicts<'_>,
) -> Result<(), Unequal> {
    if rows.rows()? != out.rows()? {
        return Err(Unequal);
    }
    if let Some(law) = Few::<3, 1>::of(book) {
        by_blocks::<ROLL>(&law, on, *rows, out.again());
    } else if let Some(law) = Few::<4, 4>::of(book) {
        by_blocks::<ROLL>(&law, on, *rows, out.again());
    } else {
        one_by_one::<ROLL>(book, on, rows, &mut out.again());
    }
    Ok(())
}

fn by_blocks<const ROLL: bool>(law: &impl Law, on: Day, mut rows: Columns<'_>, mut out: Verdicts<'_>) {
    while let Some((block, rest)) = rows.split_block()
        && let Some((mut verdicts, left)) = out.split_block()
    {
        (rows, out) = (rest, left);
        if ROLL {
            read_block(law, on, block, &mut verdicts, &KnownYears);
            if !in_known_years(&verdicts) {
                read_block(law, on, block, &mut verdicts, &OfficeDays::municipality());
            }
        } else {
            read_block(law, on, block, &mut verdicts, &NeverClosed);
        }
    }
}

/// Every row by itself, the slow way.
fn one_by_one<const ROLL: bool>(law: &impl Law, on: Day, rows: &Columns<'_>, out: &mut Verdicts<'_>) {
    for (at, row) in (0..).map_while(|at| rows.row(at).map(|row| (at, row))) {
        let verdict = if ROLL {
            read(law, &row, on, &OfficeDays::municipality())
        } else {
            read(law, &row, on, &NeverClosed)
        };
        out.set(at, verdict);
    }
}

/// Each column is an argument of its own, so that the compiler knows that none overlaps another.
#[inline(never)]
#[expect(clippy::too_many_arguments, reason = "see above")]
#[expect(clippy::indexing_slicing, reason = "the loop counts to BLOCK, and the compiler sees it")]
fn read_columns(
    law: &impl Law,
    on: Day,
    office: &impl Calendar,
    birth: &[Day; BLOCK],
    issued: &[Day; BLOCK],
    filed: &[Day; BLOCK],
    held: &[Day; BLOCK],
    printed: &[Day; BLOCK],
    learned: &[Day; BLOCK],
    entered: &[Day; BLOCK],
    moved: &[Day; BLOCK],
    loss_filed: &[Day; BLOCK],
    dwelling_filed: &[Day; BLOCK],
    renewal_filed: &[Day; BLOCK],
    expiry: &mut [Day; BLOCK],
    opens: &mut [Day; BLOCK],
    loss_due: &mut [Day; BLOCK],
    dwelling_due: &mut [Day; BLOCK],
    state: &mut [State; BLOCK],
    breached: &mut [u8; BLOCK],
) {
    for at in 0..BLOCK {
        let row = Row {
            birth: birth[at],
            issued: issued[at],
            filed: filed[at],
            held: held[at],
            printed: printed[at],
            learned: learned[at],
            entered: entered[at],
            moved: moved[at],
            loss_filed: loss_filed[at],
            dwelling_filed: dwelling_filed[at],
            renewal_filed: renewal_filed[at],
        };
        let verdict = read(law, &row, on, office);
        expiry[at] = verdict.expiry;
        opens[at] = verdict.opens;
        loss_due[at] = verdict.loss_due;
        dwelling_due[at] = verdict.dwelling_due;
        state[at] = verdict.state;
        breached[at] = verdict.breached;
    }
}

fn read_block(law: &impl Law, on: Day, rows: Block<'_>, out: &mut VerdictBlock<'_>, office: &impl Calendar) {
    read_columns(
        law,
        on,
        office,
        rows.birth,
        rows.issued,
        rows.filed,
        rows.held,
        rows.printed,
        rows.learned,
        rows.entered,
        rows.moved,
        rows.loss_filed,
        rows.dwelling_filed,
        rows.renewal_filed,
        out.expiry,
        out.opens,
        out.loss_due,
        out.dwelling_due,
        out.state,
        out.breached,
    );
}

/// Whether every day that closed days may have moved is of the years whose holidays are known.
#[allow(clippy::indexing_slicing)]
fn in_known_years(out: &VerdictBlock<'_>) -> bool {
    let mut known = true;
    for at in 0..BLOCK {
        known &= is_known(out.expiry[at]) & is_known(out.loss_due[at]) & is_known(out.dwelling_due[at]);
    }
    known
}

fn is_known(day: Day) -> bool {
    // No row of closed days is as long as a month.
    (FIRST_KNOWN.plus(31) <= day) & (day <= LAST_KNOWN) | (day == NEVER)
}
