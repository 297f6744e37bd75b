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
/// ```
/// use zairyu_law::{Set, life::Paper, provision::spr};
/// use zairyu_law::spr::residence::{Counts, counts};
///
/// let handed_in = Set::from_members(&[Paper::Certificate]);
/// // 転居 (RBB 23), the certificate handed in, which shows the old dwelling: 10(5) makes it 10(2).
/// assert_eq!(counts("RBB 23".parse()?, handed_in, true), Counts::As(spr(10, 2)));
/// // The same while the certificate stays at home.
/// assert_eq!(counts("RBB 23".parse()?, Set::EMPTY, true), Counts::NotHandedIn(spr(10, 2)));
/// // 転入 (RBB 22) where the certificate shows no dwelling: 10(4) takes only 30-46.
/// assert_eq!(counts("RBB 22".parse()?, handed_in, false), Counts::AsNone);
/// assert_eq!(counts("RBB 30-46".parse()?, handed_in, false), Counts::As(spr(10, 1)));
/// # Ok::<(), zairyu_law::provision::NotAProvision>(())
/// ```
pub fn counts(under: Provision, papers: Set<Paper>, shows_dwelling: bool) -> Counts {
    let paragraph = match (shows_dwelling, under.statute, under.article, under.branch) {
        (false, Statute::Spr, 10, 0) if under.paragraph == 1 => 1,
        (true, Statute::Spr, 10, 0) if under.paragraph == 2 => 2,
        (false, Statute::Rbb, 30, 46) => 1,
        (true, Statute::Rbb, 22 | 23, 0) | (true, Statute::Rbb, 30, 46) => 2,
        _ => return Counts::AsNone,
    };
    let provision = spr(10, paragraph);
    if papers.contains(Paper::Certificate) { Counts::As(provision) } else { Counts::NotHandedIn(provision) }
}
