//! Re-entry: Special Act, Article 23.
//!
//! Special re-entry permission (みなし再入国許可) is deemed granted to whoever leaves with a valid
//! passport and the certificate and says they will come back.

use crate::Set;
use crate::chronicle::Holder;
use crate::life::{Excluded, Lacked};
use crate::line::{Line, Part, Version, read};
use crate::provision::{Known, Provision, icrra, icrra_order, spr, spr_order};
use crate::rows::Numbers;
use crate::time::{Bounds, Day, Period, day, last_day_bounds};
use crate::why::{Said, Why};

const fn since_2012(en: &'static str, ja: &'static str) -> [Version; 1] {
    [read(day(2012, 7, 9), en, ja)]
}

/// SPR 23 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(23, 1),
        &since_2012(
            "A re-entry permit of a special permanent resident runs for up to {permit.years} years from the day it takes effect, and with \
             extensions abroad for up to {permit.years extended} years.",
            "特別永住者の再入国の許可の有効期間は、その効力が生じた日から{permit.years}年以内とし、国外での延長を含めて{permit.years extended}年を超えない。",
        ),
    )
    .rows(&["permit"])
    .by(&["spr::reentry::permit_ceiling", "chronicle::reader::journeys::re_entry_permit"])
    .with(&[icrra(26, 3), icrra(26, 5), spr(15, 0).item(4)]),
    Line::new(
        spr(23, 2),
        &since_2012(
            "Whoever leaves with a valid passport and the certificate, saying they will come back, is deemed to have been given re-entry \
             permission, as under the Immigration Control Act.",
            "有効な旅券及び証明書を所持して、再び入国する意図を表明して出国する特別永住者については、みなし再入国許可の規定を準用する。",
        ),
    )
    .part(Part::First)
    .by(&["spr::reentry::deemed", "view::around::leave"])
    .with(&[icrra(26, 1).branch(2), spr_order(18, 0), spr_order(19, 0), spr(15, 0).item(3)]),
    Line::new(
        spr(23, 2),
        &since_2012(
            "That permission runs for {reentry.longest} years from the departure and is not extended.",
            "その有効期間は、出国の日から{reentry.longest}年とし、延長されない。",
        ),
    )
    .part(Part::Second)
    .rows(&["reentry"])
    .by(&["spr::reentry::come_back_by"])
    .with(&[icrra(26, 2).branch(2), spr(15, 0).item(4)])
    .see(&["Q12"]),
    Line::new(
        spr(23, 3),
        &since_2012(
            "Whoever applies the rules of re-entry respects that the Act is to make the life of special permanent residents in Japan stable.",
            "再入国に関する規定の適用に当たっては、特別永住者の本邦における生活の安定に資するというこの法律の趣旨を尊重する。",
        ),
    )
    .with(&[spr(1, 0)])
    .because(
        "It binds the discretion of the Commissioner, of which no result can be computed.",
        "長官の裁量の行使の在り方を定めるもので、結論を計算する対象がない。",
    ),
];

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
    /// Order 19, or ICRRA Order 29-3, excludes the person.
    Excluded,
    /// Somebody with neither document: special re-entry is not for visitors and short stays.
    NotAResident,
    /// No valid residence card in hand.
    NoCard,
}

impl NotDeemed {
    /// The reason as a word.
    pub fn word(self) -> &'static str {
        match self {
            NotDeemed::NoPassport => "no-valid-passport",
            NotDeemed::NoCertificate => "no-valid-certificate",
            NotDeemed::Excluded => "excluded",
            NotDeemed::NotAResident => "not-a-mid-to-long-term-resident",
            NotDeemed::NoCard => "no-valid-card",
        }
    }
}

/// SPR 23(2), Orders 18 and 19: whether re-entry permission is deemed granted to a special
/// permanent resident who left on `left` saying they would come back. `certificate` and
/// `passport` say whether a valid one was held.
pub fn deemed<W: Why>(
    why: &mut W,
    holder: Holder,
    left: Day,
    passport: bool,
    certificate: bool,
    lacked: Set<Lacked>,
    excluded: Set<Excluded>,
) -> Result<(), NotDeemed> {
    let (by, order, without) = match holder {
        Holder::SpecialPermanentResident => (spr(23, 2), spr_order(19, 0), NotDeemed::NoCertificate),
        Holder::MidToLongTermResident => (icrra(26, 1).branch(2), icrra_order(29, 0).branch(3), NotDeemed::NoCard),
    };
    // Order 19 of the Special Act knows three grounds; the other two are of card holders only.
    let of_both = [Excluded::Stopped, Excluded::DetentionOrder, Excluded::Designated];
    let shut_out = match holder {
        Holder::SpecialPermanentResident => of_both.into_iter().any(|ground| excluded.contains(ground)),
        Holder::MidToLongTermResident => !excluded.is_empty(),
    };
    let against = if !passport || lacked.contains(Lacked::Passport) {
        Some((NotDeemed::NoPassport, by))
    } else if !certificate {
        Some((without, by))
    } else if shut_out {
        Some((NotDeemed::Excluded, order))
    } else {
        None
    };
    match against {
        Some((because, provision)) => {
            why.step(provision, || Said::NotDeemedReEntry { left, because: because.word() });
            Err(because)
        }
        None => {
            why.step(by, || Said::DeemedReEntry { left });
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

/// The numbers of SPR 23(1), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PermitRow {
    /// The longest a permit may run from the day it takes effect (ICRRA 26(3)).
    pub longest: Period,
    /// The longest with extensions abroad (ICRRA 26(5)).
    pub extended: Period,
    /// How the numbers are known.
    pub known: Known,
}

impl Numbers for PermitRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("years", &mut self.longest.count);
        visit("years extended", &mut self.extended.count);
    }

    fn known(&self) -> Known {
        self.known
    }
}

/// SPR 23(1), by the day of the permit's issue or extension.
pub static PERMIT: &[(Day, PermitRow)] =
    &[(day(2012, 7, 9), PermitRow { longest: Period::years(6), extended: Period::years(7), known: Known::Read })];

/// SPR 23(1), ICRRA 26(3), (5), as `by` says: the last day to which a re-entry permit that took effect on `from` may run. What is
/// printed on it decides; this is how far it can go.
///
/// ```
/// use zairyu_law::spr::reentry::{PERMIT, permit_ceiling};
/// use zairyu_law::provision::spr;
/// use zairyu_law::{time::{Bounds, day}, why::NoWhy};
///
/// let (_, row) = PERMIT[0];
/// let ceiling = |longest| permit_ceiling(&mut NoWhy, spr(23, 1), day(2024, 4, 10), longest, false);
/// assert_eq!(ceiling(row.longest), Bounds::exact(day(2030, 4, 10)));
/// assert_eq!(ceiling(row.extended), Bounds::exact(day(2031, 4, 10)));
/// ```
pub fn permit_ceiling<W: Why>(why: &mut W, by: Provision, from: Day, longest: Period, extended: bool) -> Bounds {
    let last = last_day_bounds(from, longest);
    why.step(by, || Said::PermitCeiling { from, last, extended });
    last
}
