//! Place of residence: Special Act, Article 10.
//!
//! 住居地の届出. The municipality of the principal dwelling writes it on the certificate. A
//! resident-register notice counts as this one only if the certificate is handed in with it.

use super::Deadline;
use crate::Set;
use crate::life::Paper;
use crate::provision::{Known, Provision, Statute, spr};
use crate::time::{Day, OfficeKind, Period, day};

/// SPR 10(1) and (2), by the day of settling or moving in.
pub static DWELLING: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), DWELLING_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q9", "Q7"], ..DWELLING_2012 }),
];

const DWELLING_2012: Deadline = Deadline {
    provision: spr(10, 2),
    period: Period::days(14),
    calendar: OfficeKind::Municipality,
    known: Known::Read,
    see: &["Q7"],
    statement: "Whoever moves to another principal dwelling notifies it, handing in the certificate, within 14 days of moving \
                in; so does, within 14 days of settling, whoever holds a certificate that shows no dwelling.",
};

/// What a notice counts as under SPR 10.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Counts {
    /// As the notification of this paragraph.
    As(Provision),
    /// It would, had the certificate been handed in with it.
    NotHandedIn(Provision),
    /// As none.
    AsNone,
}

/// SPR 10(1), (2), (4), (5): what a notice `under` a provision counts as, for a holder whose
/// certificate shows a dwelling or none.
///
/// Worked: RBB 23 with the certificate in hand, which shows the old dwelling: 10(2).
/// Worked: RBB 23 while the certificate stays at home: nothing under this Act.
/// Worked: RBB 22 by a holder whose certificate shows no dwelling: nothing, since 10(4) takes only 30-46.
pub fn counts(under: Provision, papers: Set<Paper>, shows_dwelling: bool) -> Counts {
    let direct = under.statute == Statute::Spr && under.article == 10;
    let paragraph = match (shows_dwelling, under.statute, under.article, under.branch) {
        (false, Statute::Spr, 10, 0) if under.paragraph == 1 => 1,
        (true, Statute::Spr, 10, 0) if under.paragraph == 2 => 2,
        (false, Statute::Rbb, 30, 46) => 1,
        (true, Statute::Rbb, 22 | 23, 0) | (true, Statute::Rbb, 30, 46) => 2,
        _ => return Counts::AsNone,
    };
    let provision = spr(10, paragraph);
    if direct || papers.contains(Paper::Certificate) { Counts::As(provision) } else { Counts::NotHandedIn(provision) }
}
