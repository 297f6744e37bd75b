//! The kernel: rows block by block, in each block rule by rule.

#![expect(clippy::indexing_slicing, reason = "every loop counts to BLOCK, and the compiler sees it")]
#![expect(clippy::cast_possible_truncation, reason = "the words of State and the bits of what is breached are small")]
#![expect(clippy::too_many_arguments, reason = "separate arguments are known not to overlap; fields are not")]

use crate::columns::{BLOCK, Block, Bytes, Columns, Days, FilledVerdicts, NEVER, Unequal, VerdictBlock, Verdicts};
use crate::reading::{self, Expiry};
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
    // What happens never has not happened even then.
    let on = on.min(NEVER.eve());
    if let Some(law) = Few::<3, 1>::of(book) {
        read_all::<ROLL>(&law, on, *rows, out.again());
    } else if let Some(law) = Few::<4, 4>::of(book) {
        read_all::<ROLL>(&law, on, *rows, out.again());
    } else {
        read_all::<ROLL>(book, on, *rows, out.again());
    }
    Ok(())
}

fn read_all<const ROLL: bool>(law: &impl Law, on: Day, mut rows: Columns<'_>, mut out: Verdicts<'_>) {
    while let Some((block, rest)) = rows.split_block()
        && let Some(mut verdicts) = out.split_block()
    {
        read_rolling::<ROLL>(law, on, &block, &mut verdicts);
        rows = rest;
    }
    if !rows.birth.is_empty() {
        let mut verdicts = FilledVerdicts::blank();
        read_rolling::<ROLL>(law, on, &rows.fill_up().block(), &mut verdicts.block());
        out.copy_from(&verdicts);
    }
}

fn read_rolling<const ROLL: bool>(law: &impl Law, on: Day, rows: &Block<'_>, out: &mut VerdictBlock<'_>) {
    if !ROLL {
        read_block(law, on, rows, out, &NeverClosed);
        return;
    }
    read_block(law, on, rows, out, &KnownYears);
    if !in_known_years(out) {
        read_block(law, on, rows, out, &OfficeDays::municipality());
    }
}

/// Reads one block, rule by rule.
///
/// Each column is an argument of its own to what follows, so that the compiler knows that none
/// overlaps another.
fn read_block(law: &impl Law, on: Day, rows: &Block<'_>, out: &mut VerdictBlock<'_>, office: &impl Calendar) {
    let sixteenth = &mut [0; BLOCK];
    read_expiry(law, rows.birth, rows.issued, rows.filed, rows.held, rows.printed, out.expiry, sixteenth);
    let Block { issued, learned, entered, moved, loss_filed, dwelling_filed, renewal_filed, .. } = *rows;
    let VerdictBlock { expiry, opens, loss_due, dwelling_due, state, breached } = out;
    read_renewal(law, office, on, issued, expiry, sixteenth, renewal_filed, opens, state, breached);
    read_loss(law, office, on, issued, expiry, learned, entered, loss_filed, loss_due, breached);
    read_dwelling(law, office, on, moved, dwelling_filed, dwelling_due, breached);
}

#[inline(never)]
fn read_expiry(
    law: &impl Law,
    birth: &Days,
    issued: &Days,
    filed: &Days,
    held: &Days,
    printed: &Days,
    expiry: &mut Days,
    sixteenth: &mut [u32; BLOCK],
) {
    for at in 0..BLOCK {
        let read = reading::expiry(law, birth[at], issued[at], filed[at], held[at], printed[at]);
        expiry[at] = read.day;
        sixteenth[at] = read.sixteenth;
    }
}

#[inline(never)]
fn read_renewal(
    law: &impl Law,
    office: &impl Calendar,
    on: Day,
    issued: &Days,
    expiry: &Days,
    sixteenth: &[u32; BLOCK],
    filed: &Days,
    opens: &mut Days,
    state: &mut Bytes,
    breached: &mut Bytes,
) {
    for at in 0..BLOCK {
        let expiry = Expiry { day: expiry[at], sixteenth: sixteenth[at] };
        let read = reading::renewal(law, office, on, issued[at], expiry, filed[at]);
        opens[at] = read.opens;
        state[at] = read.state as u8;
        breached[at] = read.breached as u8;
    }
}

#[inline(never)]
fn read_loss(
    law: &impl Law,
    office: &impl Calendar,
    on: Day,
    issued: &Days,
    expiry: &Days,
    learned: &Days,
    entered: &Days,
    filed: &Days,
    due: &mut Days,
    breached: &mut Bytes,
) {
    for at in 0..BLOCK {
        let read = reading::loss(law, office, on, (issued[at], expiry[at]), (learned[at], entered[at]), filed[at]);
        due[at] = read.due;
        breached[at] |= read.breached as u8;
    }
}

#[inline(never)]
fn read_dwelling(
    law: &impl Law,
    office: &impl Calendar,
    on: Day,
    moved: &Days,
    filed: &Days,
    due: &mut Days,
    breached: &mut Bytes,
) {
    for at in 0..BLOCK {
        let read = reading::dwelling(law, office, on, moved[at], filed[at]);
        due[at] = read.due;
        breached[at] |= read.breached as u8;
    }
}

/// Whether every day that closed days may have moved is of the years whose holidays are known.
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
