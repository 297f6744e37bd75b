//! Re-entry: Special Act, Article 23.
//!
//! Special re-entry permission (みなし再入国許可) is deemed granted to whoever leaves with a valid
//! passport and the certificate and says they will come back.

use crate::Set;
use crate::life::{Excluded, Lacked};
use crate::provision::{Known, icrra, spr, spr_order};
use crate::rows::Numbers;
use crate::time::{Bounds, Day, Period, day, last_day_bounds};
use crate::why::{Said, Why};

/// The number of SPR 23(2), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ReEntryRow {
    /// How long after the departure one may come back.
    pub longest: Period,
    /// How the number is known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for ReEntryRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("longest", &mut self.longest.count);
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// SPR 23(2), by the day of departure.
pub static SPECIAL: &[(Day, ReEntryRow)] =
    &[(day(2012, 7, 9), ReEntryRow { longest: Period::years(2), known: Known::Read, see: &["Q12"] })];

/// Why special re-entry permission is not deemed granted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotDeemed {
    /// No valid passport in hand.
    NoPassport,
    /// No valid certificate in hand.
    NoCertificate,
    /// Order 19 excludes the person.
    Excluded,
}

impl NotDeemed {
    /// The reason as a word.
    pub fn word(self) -> &'static str {
        match self {
            NotDeemed::NoPassport => "no-valid-passport",
            NotDeemed::NoCertificate => "no-valid-certificate",
            NotDeemed::Excluded => "excluded",
        }
    }
}

/// SPR 23(2), Orders 18 and 19: whether re-entry permission is deemed granted to a special
/// permanent resident who left on `left` saying they would come back. `certificate` and
/// `passport` say whether a valid one was held.
pub fn deemed<W: Why>(
    why: &mut W,
    left: Day,
    passport: bool,
    certificate: bool,
    lacked: Set<Lacked>,
    excluded: Set<Excluded>,
) -> Result<(), NotDeemed> {
    let against = if !passport || lacked.contains(Lacked::Passport) {
        Some((NotDeemed::NoPassport, spr(23, 2)))
    } else if !certificate || lacked.contains(Lacked::Certificate) {
        Some((NotDeemed::NoCertificate, spr(23, 2)))
    } else if !excluded.is_empty() {
        Some((NotDeemed::Excluded, spr_order(19, 0)))
    } else {
        None
    };
    match against {
        Some((because, provision)) => {
            why.step(provision, || Said::NotDeemedReEntry { left, because: because.word() });
            Err(because)
        }
        None => {
            why.step(spr(23, 2), || Said::DeemedReEntry { left });
            Ok(())
        }
    }
}

/// SPR 23(2) with ICRRA 26-2(2): the last day to come back. It never moves off closed days.
///
/// ```
/// use zairyu_law::spr::reentry::{SPECIAL, come_back_by};
/// use zairyu_law::{time::{Bounds, day}, why::NoWhy};
///
/// let (_, two_years) = SPECIAL[0];
/// // Left on 2024-02-29: 2026 has no such day, so the last of February.
/// assert_eq!(come_back_by(&mut NoWhy, &two_years, day(2024, 2, 29)), Bounds::exact(day(2026, 2, 28)));
/// // Left on 2022-02-28: two years run from 1 March to the end of February 2024, by the letter
/// // the 29th (Civil Code 143); surely the 28th (Q12).
/// let leap = come_back_by(&mut NoWhy, &two_years, day(2022, 2, 28));
/// assert_eq!((leap.surely, leap.possibly), (day(2024, 2, 28), day(2024, 2, 29)));
/// ```
pub fn come_back_by<W: Why>(why: &mut W, row: &ReEntryRow, left: Day) -> Bounds {
    let last = last_day_bounds(left, row.longest);
    why.step(icrra(26, 2).branch(2), || Said::ComeBackBy { left, last });
    last
}
