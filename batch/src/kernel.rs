//! The kernel: rows block by block, in each block rule by rule.

#![expect(clippy::indexing_slicing, reason = "every loop counts to BLOCK, and the compiler sees it")]
#![expect(clippy::cast_possible_truncation, reason = "the words of State and the bits of what is breached are small")]
#![expect(clippy::too_many_arguments, reason = "separate arguments are known not to overlap; fields are not")]

use crate::columns::{
    BLOCK, Block, Bytes, CardColumns, Columns, Days, Documents, FilledVerdicts, NEVER, Unequal, VerdictBlock, Verdicts,
};
use crate::reading::{self, Expiry, Offices, Rules, Shown, Usual};
use crate::versions::{Few, Law};
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, FIRST_KNOWN, KnownYears, LAST_KNOWN, NeverClosed};

/// Judges every row, a certificate, at the end of `on` by the law of `book`. With `ROLL` the deadlines
/// move off the usual closed days; without, they stay where the counting ends.
///
/// # Errors
/// [`Unequal`] if the columns are not of one length; nothing is written then.
pub fn judge<const ROLL: bool>(
    book: &Book,
    on: Day,
    rows: &Columns<'_>,
    out: &mut Verdicts<'_>,
) -> Result<(), Unequal> {
    judge_documents::<ROLL, _>(book, on, *rows, out)
}

/// Judges every row, a residence card, as [`judge`] does a certificate: by the Immigration Control Act.
///
/// # Errors
/// [`Unequal`] if the columns are not of one length; nothing is written then.
pub fn judge_cards<const ROLL: bool>(
    book: &Book,
    on: Day,
    rows: &CardColumns<'_>,
    out: &mut Verdicts<'_>,
) -> Result<(), Unequal> {
    judge_documents::<ROLL, _>(book, on, *rows, out)
}

fn judge_documents<'a, const ROLL: bool, D: Documents<'a>>(
    book: &Book,
    on: Day,
    rows: D,
    out: &mut Verdicts<'_>,
) -> Result<(), Unequal> {
    if rows.rows()? != out.rows()? {
        return Err(Unequal);
    }
    // What happens never has not happened even then.
    let on = on.min(NEVER.eve());
    if let Some(law) = Few::<D::Rules, 3, 2, 1>::of(book) {
        read_all::<ROLL, D>(&law, on, rows, out.again());
    } else if let Some(law) = Few::<D::Rules, 4, 4, 4>::of(book) {
        read_all::<ROLL, D>(&law, on, rows, out.again());
    } else {
        read_all::<ROLL, D>(book, on, rows, out.again());
    }
    Ok(())
}

fn read_all<'a, const ROLL: bool, D: Documents<'a>>(
    law: &impl Law<D::Rules>,
    on: Day,
    mut rows: D,
    mut out: Verdicts<'_>,
) {
    while let Some((block, rest)) = rows.split_block()
        && let Some(mut verdicts) = out.split_block()
    {
        read_rolling::<ROLL, D::Rules>(law, on, &block, &mut verdicts);
        rows = rest;
    }
    if rows.rows() != Ok(0) {
        let mut verdicts = FilledVerdicts::blank();
        read_rolling::<ROLL, D::Rules>(law, on, &rows.fill_up().block(), &mut verdicts.block());
        out.copy_from(&verdicts);
    }
}

fn read_rolling<const ROLL: bool, R: Rules>(law: &impl Law<R>, on: Day, rows: &Block<'_>, out: &mut VerdictBlock<'_>) {
    if !ROLL {
        read_block(law, on, rows, out, &NeverClosed);
        return;
    }
    read_block(law, on, rows, out, &KnownYears);
    if !in_known_years(out) {
        read_block(law, on, rows, out, &Usual);
    }
}

/// Reads one block, rule by rule.
///
/// Each column is an argument of its own to what follows, so that the compiler knows that none
/// overlaps another.
fn read_block<R: Rules>(
    law: &impl Law<R>,
    on: Day,
    rows: &Block<'_>,
    out: &mut VerdictBlock<'_>,
    offices: &impl Offices,
) {
    let set_by = &mut [0; BLOCK];
    read_expiry(law, rows.birth, rows.issued, rows.held, rows.printed, rows.own, out.expiry, set_by);
    let Block { issued, learned, entered, moved, loss_filed, dwelling_filed, renewal_filed, own, .. } = *rows;
    let VerdictBlock { expiry, opens, loss_due, dwelling_due, state, breached } = out;
    read_renewal(law, offices, on, issued, expiry, set_by, own, renewal_filed, opens, state, breached);
    read_loss(law, offices, on, issued, expiry, own, learned, entered, loss_filed, loss_due, breached);
    read_dwelling(law, offices, on, own, moved, dwelling_filed, dwelling_due, breached);
}

#[inline(never)]
fn read_expiry<R: Rules>(
    law: &impl Law<R>,
    birth: &Days,
    issued: &Days,
    held: &Days,
    printed: &Days,
    own: &Days,
    expiry: &mut Days,
    set_by: &mut [u32; BLOCK],
) {
    for at in 0..BLOCK {
        let shown = Shown { birth: birth[at], issued: issued[at], held: held[at], printed: printed[at], own: own[at] };
        let read = R::expiry(law.validity(issued[at]), shown);
        expiry[at] = read.day;
        set_by[at] = read.set_by;
    }
}

#[inline(never)]
fn read_renewal<R: Rules>(
    law: &impl Law<R>,
    offices: &impl Offices,
    on: Day,
    issued: &Days,
    expiry: &Days,
    set_by: &[u32; BLOCK],
    own: &Days,
    filed: &Days,
    opens: &mut Days,
    state: &mut Bytes,
    breached: &mut Bytes,
) {
    for at in 0..BLOCK {
        let expiry = Expiry { day: expiry[at], set_by: set_by[at] };
        let read = reading::renewal(law, offices, on, (issued[at], expiry, R::stay(own[at])), filed[at]);
        opens[at] = read.opens;
        state[at] = read.state as u8;
        breached[at] = read.breached as u8;
    }
}

#[inline(never)]
fn read_loss<R: Rules>(
    law: &impl Law<R>,
    offices: &impl Offices,
    on: Day,
    issued: &Days,
    expiry: &Days,
    own: &Days,
    learned: &Days,
    entered: &Days,
    filed: &Days,
    due: &mut Days,
    breached: &mut Bytes,
) {
    for at in 0..BLOCK {
        let document = (issued[at], expiry[at], R::stay(own[at]));
        let read = reading::loss(law, offices, on, document, (learned[at], entered[at]), filed[at]);
        due[at] = read.due;
        breached[at] |= read.breached as u8;
    }
}

#[inline(never)]
fn read_dwelling<R: Rules>(
    law: &impl Law<R>,
    offices: &impl Offices,
    on: Day,
    own: &Days,
    moved: &Days,
    filed: &Days,
    due: &mut Days,
    breached: &mut Bytes,
) {
    for at in 0..BLOCK {
        let read = reading::dwelling(law, offices, on, R::stay(own[at]), moved[at], filed[at]);
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
