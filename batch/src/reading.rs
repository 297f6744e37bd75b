//! One row, read by the rules.

use crate::columns::{DWELLING, LOSS, NEVER, RENEWAL, Row, State, Verdict};
use crate::versions::Law;
use zairyu_law::chronicle::{self, state};
use zairyu_law::spr::certificate::{self, Issue};
use zairyu_law::spr::{due, reissue, renewal};
use zairyu_law::time::{Calendar, Day};
use zairyu_law::why::NoWhy;

/// What the law makes of `row` by the end of `on`; `ROLL`: deadlines move off closed days.
#[inline(always)]
pub(crate) fn read<L: Law, C: Calendar>(law: &L, row: &Row, on: Day, office: &C) -> Verdict {
    let why = &mut NoWhy;
    let issued = row.issued <= on;

    let (governed, validity) = law.validity(row.issued);
    let issue = Issue {
        birth: row.birth,
        issued: row.issued,
        filed: row.filed,
        held_expiry: told(row.held),
        first: false,
    };
    let computed = certificate::expiry(why, &validity, &issue);
    let shown = certificate::printed_sixteenth(why, &validity, Some(row.birth), Some(computed), row.printed);
    let sixteenth = if row.printed == NEVER { computed.sixteenth } else { shown };
    let expiry = if (row.printed == NEVER) & governed { computed.day } else { row.printed };

    let (renewable, numbers) = law.window(row.issued);
    let window = renewal::window(why, &numbers, expiry, governed & sixteenth, office);
    let renewable = renewable & (expiry != NEVER);
    let opens = if renewable { window.opens.surely } else { NEVER };
    let filed = on_or_after(window.opens.possibly.max(row.issued), row.renewal_filed);
    let renewal_breached =
        renewable & issued & breached(state(false, Some(opens), window.due, filed, None, on));

    let abroad = row.entered >= row.learned;
    let entered = told(row.entered);
    let (governed, numbers) = law.loss(if abroad { row.entered } else { row.learned });
    let lost = governed & (row.learned != NEVER) & (row.issued <= row.learned) & (row.learned <= expiry);
    let from = reissue::loss_starts(why, row.learned, abroad, entered).unwrap_or(NEVER);
    let by = due(why, &numbers, from, office).due;
    let loss_due = if lost { by } else { NEVER };
    let filed = on_or_after(row.learned, row.loss_filed);
    let loss_breached = lost & breached(state(false, Some(from), loss_due, filed, None, on));

    let (governed, numbers) = law.dwelling(row.moved);
    let moved = governed & (row.moved != NEVER);
    let by = due(why, &numbers, row.moved, office).due;
    let dwelling_due = if moved { by } else { NEVER };
    let filed = on_or_after(row.moved, row.dwelling_filed);
    let dwelling_breached = moved & breached(state(false, Some(row.moved), dwelling_due, filed, None, on));

    Verdict {
        expiry,
        opens,
        loss_due,
        dwelling_due,
        state: if !issued {
            State::NotIssued
        } else if expiry < on {
            State::Expired
        } else if opens <= on {
            State::WindowOpen
        } else {
            State::Valid
        },
        breached: bit(loss_breached, LOSS) | bit(dwelling_breached, DWELLING) | bit(renewal_breached, RENEWAL),
    }
}

/// The filing, if it was made on `first` or later.
#[inline(always)]
fn on_or_after(first: Day, filed: Day) -> Option<Day> {
    told(filed).filter(|&filed| filed >= first)
}

#[inline(always)]
fn told(day: Day) -> Option<Day> {
    (day != NEVER).then_some(day)
}

#[inline(always)]
fn breached(state: chronicle::State) -> bool {
    matches!(state, chronicle::State::Breached | chronicle::State::MetLate)
}

#[inline(always)]
fn bit(set: bool, bit: u8) -> u8 {
    if set { bit } else { 0 }
}
