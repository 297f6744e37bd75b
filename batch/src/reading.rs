//! A row, read by the rules: four readings, each short enough to stay in the registers.
//!
//! Everything is computed for every row, and what does not concern it dropped: no branch, and
//! no number narrower or wider than a day.

use crate::columns::{DWELLING, LOSS, NEVER, RENEWAL, State};
use crate::versions::Law;
use zairyu_law::chronicle::breached;
use zairyu_law::spr::certificate::{self, Issue};
use zairyu_law::spr::{due, reissue, renewal};
use zairyu_law::time::{Calendar, Day};
use zairyu_law::why::NoWhy;

/// The last valid day of a certificate, and whether it was set as the 16th birthday.
#[derive(Clone, Copy)]
pub(crate) struct Expiry {
    pub(crate) day: Day,
    pub(crate) sixteenth: u32,
}

/// SPR 8 and 9, from what a certificate was issued on and shows.
#[inline(always)]
pub(crate) fn expiry(law: &impl Law, birth: Day, issued: Day, filed: Day, held: Day, printed: Day) -> Expiry {
    let (governed, numbers) = law.validity(issued);
    let held_expiry = (held != NEVER).then_some(held);
    let computed =
        certificate::expiry(&mut NoWhy, &numbers, &Issue { birth, issued, filed, held_expiry, first: false });
    let day = if printed == NEVER { only_if(governed, computed.day) } else { printed };
    let sixteenth = certificate::printed_sixteenth(&mut NoWhy, &numbers, Some(birth), Some(computed), day);
    Expiry { day, sixteenth: u32::from(governed & sixteenth) }
}

/// Where a certificate and its renewal stand.
pub(crate) struct Renewal {
    pub(crate) opens: Day,
    pub(crate) state: u32,
    pub(crate) breached: u32,
}

/// SPR 12(1), at the end of `on`.
#[inline(always)]
pub(crate) fn renewal(
    law: &impl Law,
    office: &impl Calendar,
    on: Day,
    issued: Day,
    expiry: Expiry,
    filed: Day,
) -> Renewal {
    let (governed, numbers) = law.window(issued);
    let window = renewal::window(&mut NoWhy, &numbers, expiry.day, expiry.sixteenth != 0, office);
    let renewable = governed & (expiry.day != NEVER);
    let opens = only_if(renewable, window.opens.surely);
    let last = only_if(renewable & (issued <= on), window.due);
    let met = since(window.opens.possibly.max(issued), filed);
    let state = if on < issued {
        State::NotIssued
    } else if expiry.day < on {
        State::Expired
    } else if opens <= on {
        State::WindowOpen
    } else {
        State::Valid
    };
    Renewal { opens, state: state as u32, breached: bit(RENEWAL, breached(last, met, on)) }
}

/// By when something is filed, and whether it was not.
pub(crate) struct Filing {
    pub(crate) due: Day,
    pub(crate) breached: u32,
}

/// SPR 13(1), of a certificate in force when its loss was learned of.
#[inline(always)]
pub(crate) fn loss(
    law: &impl Law,
    office: &impl Calendar,
    on: Day,
    (issued, expiry): (Day, Day),
    (learned, entered): (Day, Day),
    filed: Day,
) -> Filing {
    let entry = (entered != NEVER).then_some(entered);
    let from = reissue::loss_starts(&mut NoWhy, learned, learned <= entered, entry).unwrap_or(NEVER);
    let (governed, numbers) = law.loss(from);
    let in_force = learned.max(issued).min(expiry) == learned;
    let due = only_if(governed & in_force, due(&mut NoWhy, &numbers, from, office).due);
    Filing { due, breached: bit(LOSS, breached(due, since(learned, filed), on)) }
}

/// SPR 10.
#[inline(always)]
pub(crate) fn dwelling(law: &impl Law, office: &impl Calendar, on: Day, moved: Day, filed: Day) -> Filing {
    let (governed, numbers) = law.dwelling(moved);
    let due = only_if(governed, due(&mut NoWhy, &numbers, moved, office).due);
    Filing { due, breached: bit(DWELLING, breached(due, since(moved, filed), on)) }
}

#[inline(always)]
fn only_if(so: bool, day: Day) -> Day {
    if so { day } else { NEVER }
}

/// The filing that meets what opened on `first`: one made then or later.
#[inline(always)]
fn since(first: Day, filed: Day) -> Option<Day> {
    (first <= filed).then_some(filed)
}

#[inline(always)]
fn bit(bit: u8, set: bool) -> u32 {
    if set { u32::from(bit) } else { 0 }
}
