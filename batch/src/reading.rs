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

    let mut expiry = row.printed;
    let mut opens = NEVER;
    let mut renewal_breached = false;
    if let Some(validity) = law.validity(row.issued) {
        let issue = Issue {
            birth: row.birth,
            issued: row.issued,
            filed: row.filed,
            held_expiry: told(row.held),
            first: false,
        };
        let computed = certificate::expiry(why, &validity, &issue);
        let mut sixteenth = computed.sixteenth;
        if row.printed == NEVER {
            expiry = computed.day;
        } else {
            sixteenth = certificate::printed_sixteenth(why, &validity, Some(row.birth), Some(computed), row.printed);
        }
        if let Some(window) = law.window(row.issued) {
            let window = renewal::window(why, &window, expiry, sixteenth, office);
            opens = window.opens.surely;
            let filed = told(row.renewal_filed).filter(|&filed| filed >= window.opens.possibly.max(row.issued));
            renewal_breached = issued && breached(state(false, Some(opens), window.due, filed, None, on));
        }
    }

    let mut loss_due = NEVER;
    let mut loss_breached = false;
    let entered = told(row.entered);
    let abroad = row.entered >= row.learned;
    if let Some(deadline) = law.loss(entered.filter(|_| abroad).unwrap_or(row.learned))
        && let Some(from) = reissue::loss_starts(why, row.learned, abroad, entered)
        && row.learned != NEVER
        && row.issued <= row.learned
        && row.learned <= expiry
    {
        loss_due = due(why, &deadline, from, office).due;
        let filed = told(row.loss_filed).filter(|&filed| filed >= row.learned);
        loss_breached = breached(state(false, Some(from), loss_due, filed, None, on));
    }

    let mut dwelling_due = NEVER;
    let mut dwelling_breached = false;
    if let Some(deadline) = law.dwelling(row.moved)
        && row.moved != NEVER
    {
        dwelling_due = due(why, &deadline, row.moved, office).due;
        let filed = told(row.dwelling_filed).filter(|&filed| filed >= row.moved);
        dwelling_breached = breached(state(false, Some(row.moved), dwelling_due, filed, None, on));
    }

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
