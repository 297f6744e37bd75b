//! A row, read by the rules: four readings, each short enough to stay in the registers.
//!
//! Everything is computed for every row, and what does not concern it dropped: no branch, and
//! no number narrower or wider than a day.

use crate::columns::{DWELLING, LOSS, NEVER, RENEWAL, State};
use crate::versions::{Law, Select, first};
use zairyu_law::card;
use zairyu_law::card::validity::{self, CardIssue, CardValidityRow, SetBy};
use zairyu_law::chronicle::{Holder, breached};
use zairyu_law::provision::Dated;
use zairyu_law::rows::Rows;
use zairyu_law::spr::certificate::{self, Issue, ValidityRow};
use zairyu_law::spr::renewal::WindowRow;
use zairyu_law::spr::{Deadline, due, reissue, renewal, residence};
use zairyu_law::time::{Calendar, Day, KnownYears, NeverClosed, OfficeDays, OfficeKind};
use zairyu_law::why::NoWhy;

/// A body of rules, as far as the two differ in a column.
pub(crate) trait Rules {
    /// Whom it binds.
    const HOLDER: Holder;
    /// The first version of each table.
    const FIRST_VALIDITY: Self::Validity;
    const FIRST_WINDOW: WindowRow;
    const FIRST_LOSS: Deadline;
    const FIRST_DWELLING: Deadline;

    /// The numbers of the validity.
    type Validity: Select + 'static;

    /// Their table.
    fn validity(rows: &Rows) -> Dated<Self::Validity>;

    /// The last valid day, from what the document was issued on and shows, and what set it.
    fn expiry(numbers: (bool, Self::Validity), shown: Shown) -> Expiry;

    /// Whether that day is the last one of the stay, so that the document is not renewed by itself.
    fn ends_with_stay(expiry: Expiry) -> bool;

    /// The last day on which the holder is one, from the column of their own.
    fn stay(own: Day) -> Day;
}

/// What a document was issued on, and shows.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    pub(crate) birth: Day,
    pub(crate) issued: Day,
    pub(crate) held: Day,
    pub(crate) printed: Day,
    pub(crate) own: Day,
}

/// The last valid day of a document, and what set it: a [`SetBy`].
#[derive(Clone, Copy)]
pub(crate) struct Expiry {
    pub(crate) day: Day,
    pub(crate) set_by: u32,
}

/// The Special Act.
pub(crate) enum Certificates {}

impl Rules for Certificates {
    const HOLDER: Holder = Holder::SpecialPermanentResident;
    const FIRST_VALIDITY: ValidityRow = first(certificate::VALIDITY);
    const FIRST_WINDOW: WindowRow = first(renewal::WINDOW);
    const FIRST_LOSS: Deadline = first(reissue::LOSS);
    const FIRST_DWELLING: Deadline = first(residence::DWELLING);

    type Validity = ValidityRow;

    #[inline(always)]
    fn validity(rows: &Rows) -> Dated<ValidityRow> {
        rows.validity
    }

    /// SPR 8 and 9.
    #[inline(always)]
    fn expiry((governed, numbers): (bool, ValidityRow), shown: Shown) -> Expiry {
        let Shown { birth, issued, held, printed, own: filed } = shown;
        let issue = Issue { birth, issued, filed, held_expiry: told(held), first: false };
        let computed = certificate::expiry(&mut NoWhy, &numbers, &issue);
        let day = printed_or(printed, only_if(governed, computed.day));
        let sixteenth = certificate::printed_sixteenth(&mut NoWhy, &numbers, Some(birth), Some(computed), day);
        let set_by = if governed & sixteenth { SetBy::Sixteenth } else { SetBy::Issue };
        Expiry { day, set_by: set_by as u32 }
    }

    #[inline(always)]
    fn ends_with_stay(_: Expiry) -> bool {
        false
    }

    #[inline(always)]
    fn stay(_: Day) -> Day {
        NEVER
    }
}

/// The Immigration Control Act.
pub(crate) enum Cards {}

impl Rules for Cards {
    const HOLDER: Holder = Holder::MidToLongTermResident;
    const FIRST_VALIDITY: CardValidityRow = first(card::validity::VALIDITY);
    const FIRST_WINDOW: WindowRow = first(card::renewal::WINDOW);
    const FIRST_LOSS: Deadline = first(card::reissue::LOSS);
    const FIRST_DWELLING: Deadline = first(card::residence::DWELLING);

    type Validity = CardValidityRow;

    #[inline(always)]
    fn validity(rows: &Rows) -> Dated<CardValidityRow> {
        rows.card_validity
    }

    /// ICRRA 19-4 and 19-5.
    #[inline(always)]
    fn expiry((governed, numbers): (bool, CardValidityRow), shown: Shown) -> Expiry {
        let Shown { birth, issued, held, printed, own: stay } = shown;
        let issue = CardIssue { birth, issued, stay_until: told(stay), renewal: held != NEVER };
        let computed = validity::expiry(&mut NoWhy, &numbers, &issue);
        let day = printed_or(printed, only_if(governed, computed.day));
        let permanent = stay == NEVER;
        let set_by = validity::printed_set_by(&mut NoWhy, &numbers, Some(birth), Some(computed), permanent, day);
        Expiry { day, set_by: if governed { set_by as u32 } else { SetBy::Issue as u32 } }
    }

    #[inline(always)]
    fn ends_with_stay(expiry: Expiry) -> bool {
        expiry.set_by == SetBy::Stay as u32
    }

    #[inline(always)]
    fn stay(own: Day) -> Day {
        own
    }
}

/// The closed days of an office of each kind.
pub(crate) trait Offices {
    fn of(&self, kind: OfficeKind) -> impl Calendar;
}

impl Offices for NeverClosed {
    #[inline(always)]
    fn of(&self, _: OfficeKind) -> impl Calendar {
        NeverClosed
    }
}

/// Usual offices of the State and of a municipality are closed on the same days.
impl Offices for KnownYears {
    #[inline(always)]
    fn of(&self, _: OfficeKind) -> impl Calendar {
        KnownYears
    }
}

/// The usual offices of any year.
pub(crate) struct Usual;

impl Offices for Usual {
    #[inline(always)]
    fn of(&self, kind: OfficeKind) -> impl Calendar {
        OfficeDays::usual(kind)
    }
}

/// Where a document and its renewal stand.
pub(crate) struct Renewal {
    pub(crate) opens: Day,
    pub(crate) state: u32,
    pub(crate) breached: u32,
}

/// SPR 12(1), ICRRA 19-11(1), at the end of `on`.
#[inline(always)]
pub(crate) fn renewal<R: Rules>(
    law: &impl Law<R>,
    offices: &impl Offices,
    on: Day,
    (issued, expiry, stay): (Day, Expiry, Day),
    filed: Day,
) -> Renewal {
    let (governed, numbers) = law.window(issued);
    let office = &offices.of(numbers.calendar);
    let sixteenth = expiry.set_by == SetBy::Sixteenth as u32;
    let window = renewal::window(&mut NoWhy, &numbers, expiry.day, sixteenth, office);
    let renewable = governed & (expiry.day != NEVER) & !R::ends_with_stay(expiry);
    let opens = only_if(renewable, window.opens.surely);
    let last = only_if(renewable & (issued <= on), window.due);
    let met = since(window.opens.possibly.max(issued), filed);
    let state = if on < issued {
        State::NotIssued
    } else if expiry.day.min(stay) < on {
        State::Expired
    } else if opens <= on {
        State::WindowOpen
    } else {
        State::Valid
    };
    Renewal { opens, state: state as u32, breached: bit(RENEWAL, breached(binding(last, stay), met, on)) }
}

/// By when something is filed, and whether it was not.
pub(crate) struct Filing {
    pub(crate) due: Day,
    pub(crate) breached: u32,
}

/// SPR 13(1), ICRRA 19-12(1), of a document in force when its loss was learned of.
#[inline(always)]
pub(crate) fn loss<R: Rules>(
    law: &impl Law<R>,
    offices: &impl Offices,
    on: Day,
    (issued, expiry, stay): (Day, Day, Day),
    (learned, entered): (Day, Day),
    filed: Day,
) -> Filing {
    let under = R::FIRST_LOSS.provision;
    let from = reissue::loss_starts(&mut NoWhy, under, learned, learned <= entered, told(entered)).unwrap_or(NEVER);
    let (governed, numbers) = law.loss(from);
    let in_force = learned.max(issued).min(expiry).min(stay) == learned;
    let office = &offices.of(numbers.calendar);
    let due = only_if(governed & in_force & (from <= stay), due(&mut NoWhy, &numbers, from, office).due);
    Filing { due, breached: bit(LOSS, breached(binding(due, stay), since(learned, filed), on)) }
}

/// SPR 10, ICRRA 19-9(1).
#[inline(always)]
pub(crate) fn dwelling<R: Rules>(
    law: &impl Law<R>,
    offices: &impl Offices,
    on: Day,
    stay: Day,
    moved: Day,
    filed: Day,
) -> Filing {
    let (governed, numbers) = law.dwelling(moved);
    let office = &offices.of(numbers.calendar);
    let due = only_if(governed & (moved <= stay), due(&mut NoWhy, &numbers, moved, office).due);
    Filing { due, breached: bit(DWELLING, breached(binding(due, stay), since(moved, filed), on)) }
}

/// The last day of a duty that outlasts no stay: with the status what is not yet breached falls away.
#[inline(always)]
fn binding(last: Day, stay: Day) -> Day {
    only_if(last < stay, last)
}

#[inline(always)]
fn told(day: Day) -> Option<Day> {
    (day != NEVER).then_some(day)
}

#[inline(always)]
fn printed_or(printed: Day, computed: Day) -> Day {
    if printed == NEVER { computed } else { printed }
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
