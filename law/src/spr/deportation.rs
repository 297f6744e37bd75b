//! Deportation: Special Act, Article 22.
//!
//! A special permanent resident can be deported on four grounds and no other. Two need a finding of
//! the Minister of Justice besides the sentence.

use crate::life::{Against, Offence, Punishment, Suspended, Term};
use crate::line::{Line, read, said};
use crate::provision::{Known, Provision, icrra, spr};
use crate::rows::Numbers;
use crate::time::{Day, day};
use crate::why::{Said, Why};
use crate::words::words;

const COMMENCED: Day = day(1991, 11, 1);
const WHOLLY: Day = day(2016, 6, 1);
const ONE_IMPRISONMENT: Day = day(2025, 6, 1);

/// SPR 22 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(22, 1),
        &[read(
            COMMENCED,
            "A special permanent resident can be deported only on one of the grounds of the items of this paragraph.",
            "特別永住者については、退去強制は、この項各号のいずれかに該当する場合に限って、することができる。",
        )],
    )
    .rows(&["deportation"])
    .by(&["spr::deportation::grounds", "view::around::deportation"])
    .with(&[icrra(24, 0), spr(15, 0).item(1)]),
    Line::new(
        spr(22, 1).item(1),
        &[
            read(
                COMMENCED,
                "Sentenced to imprisonment, with or without work, or worse for insurrection or foreign aggression; not where the \
                 sentence is suspended, nor as one who merely followed in an insurrection.",
                "内乱又は外患に関する罪により禁錮以上の刑に処せられた者。ただし、刑の執行猶予の言渡しを受けた者及び内乱に単に付和随行した者を除く。",
            ),
            said(
                WHOLLY,
                Known::Unverified,
                "Sentenced to imprisonment, with or without work, or worse for insurrection or foreign aggression; not where the \
                 whole of the sentence is suspended, nor as one who merely followed in an insurrection.",
                "内乱又は外患に関する罪により禁錮以上の刑に処せられた者。ただし、刑の全部の執行猶予の言渡しを受けた者及び内乱に単に付和随行した者を除く。",
            ),
            said(
                ONE_IMPRISONMENT,
                Known::Unverified,
                "Sentenced to imprisonment or worse for insurrection or foreign aggression; not where the whole of the sentence is \
                 suspended, nor as one who merely followed in an insurrection.",
                "内乱又は外患に関する罪により拘禁刑以上の刑に処せられた者。ただし、刑の全部の執行猶予の言渡しを受けた者及び内乱に単に付和随行した者を除く。",
            ),
        ],
    )
    .rows(&["deportation"])
    .by(&["spr::deportation::grounds"])
    .with(&[Provision::new(crate::provision::Statute::PenalCode, 77, 1)])
    .see(&["Q17"]),
    Line::new(
        spr(22, 1).item(2),
        &[
            read(
                COMMENCED,
                "Sentenced to imprisonment, with or without work, or worse for an offence concerning foreign relations; a suspended \
                 sentence is no exception.",
                "国交に関する罪により禁錮以上の刑に処せられた者。執行猶予の言渡しを受けた者も除かれない。",
            ),
            said(
                ONE_IMPRISONMENT,
                Known::Unverified,
                "Sentenced to imprisonment or worse for an offence concerning foreign relations; a suspended sentence is no exception.",
                "国交に関する罪により拘禁刑以上の刑に処せられた者。執行猶予の言渡しを受けた者も除かれない。",
            ),
        ],
    )
    .by(&["spr::deportation::grounds"])
    .see(&["Q17"]),
    Line::new(
        spr(22, 1).item(3),
        &[
            read(
                COMMENCED,
                "Sentenced to imprisonment, with or without work, or worse for an offence against a foreign head of state, a \
                 diplomatic envoy or an envoy's mission, where the Minister of Justice finds that the act gravely harmed Japan's \
                 diplomatic interests.",
                "外国の元首、外交使節又はその公館に対する犯罪行為により禁錮以上の刑に処せられた者で、法務大臣においてその犯罪行為により日本国の外交上の\
                 重大な利益が害されたと認定したもの。",
            ),
            said(
                ONE_IMPRISONMENT,
                Known::Unverified,
                "Sentenced to imprisonment or worse for an offence against a foreign head of state, a diplomatic envoy or an envoy's \
                 mission, where the Minister of Justice finds that the act gravely harmed Japan's diplomatic interests.",
                "外国の元首、外交使節又はその公館に対する犯罪行為により拘禁刑以上の刑に処せられた者で、法務大臣においてその犯罪行為により日本国の外交上\
                 の重大な利益が害されたと認定したもの。",
            ),
        ],
    )
    .by(&["spr::deportation::grounds"])
    .with(&[spr(22, 2)])
    .see(&["Q17"]),
    Line::new(
        spr(22, 1).item(4),
        &[
            read(
                COMMENCED,
                "Sentenced to imprisonment, with or without work, for life or for more than {deportation.years} years, where the \
                 Minister of Justice finds that the act gravely harmed the interests of Japan.",
                "無期又は{deportation.years}年を超える懲役又は禁錮に処せられた者で、法務大臣においてその犯罪行為により日本国の重大な利益が害されたと認定したもの。",
            ),
            said(
                ONE_IMPRISONMENT,
                Known::Unverified,
                "Sentenced to imprisonment for life or for more than {deportation.years} years, where the Minister of Justice finds \
                 that the act gravely harmed the interests of Japan.",
                "無期又は{deportation.years}年を超える拘禁刑に処せられた者で、法務大臣においてその犯罪行為により日本国の重大な利益が害されたと認定したもの。",
            ),
        ],
    )
    .rows(&["deportation"])
    .by(&["spr::deportation::grounds"])
    .see(&["Q17"]),
    Line::new(
        spr(22, 2),
        &[read(
            COMMENCED,
            "Before finding harm to diplomatic interests, the Minister of Justice consults the Minister for Foreign Affairs.",
            "法務大臣は、外交上の重大な利益に関する認定をしようとするときは、あらかじめ外務大臣と協議しなければならない。",
        )],
    )
    .by(&["view::around::deportation"])
    .with(&[spr(22, 1).item(3)]),
    Line::new(
        spr(22, 3),
        &[read(
            COMMENCED,
            "Where the Immigration Control Act, in its procedure of deportation, speaks of its own grounds, the grounds of 22(1) stand \
             in their place.",
            "退去強制の手続に関する入管法の規定の適用については、同法24条各号等とあるのを、この条1項各号と読み替える。",
        )],
    )
    .by(&["spr::deportation::READ_AS", "view::around::deportation"])
    .with(READ_AS),
];

/// The number of SPR 22(1)(iv) and the exception of (i), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct DeportationRow {
    /// A term of more years than these; exactly so many is not enough.
    pub years: i32,
    /// Whether a sentence suspended in part is no exception to (i).
    pub wholly: bool,
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for DeportationRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("years", &mut self.years);
    }

    fn known(&self) -> Known {
        self.known
    }

    /// The years were read in the Act; only the days of its amendments are from recollection.
    fn known_of(&self, _: &str) -> Known {
        Known::Read
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// SPR 22(1), by the day of the sentence.
pub static GROUNDS: &[(Day, DeportationRow)] = &[
    (COMMENCED, DeportationRow { years: 7, wholly: false, known: Known::Read, see: &[] }),
    (WHOLLY, DeportationRow { years: 7, wholly: true, known: Known::Unverified, see: &[] }),
];

/// SPR 22(3): where the Immigration Control Act speaks of its own grounds of deportation, those of
/// 22(1) are read. Its departure orders are not among them.
pub static READ_AS: &[Provision] = &[
    icrra(27, 0),
    icrra(31, 3),
    icrra(39, 1),
    icrra(43, 1),
    icrra(45, 1),
    icrra(47, 1),
    icrra(47, 3),
    icrra(48, 6),
    icrra(49, 4),
    icrra(55, 4).branch(2),
    icrra(62, 1),
    icrra(63, 1),
];

words! {
    /// What a sentence comes to under one item of SPR 22(1).
    pub enum Ground {
        /// It is a ground.
        Holds = "holds",
        /// It is one if the Minister of Justice finds the harm.
        IfFound = "if-found",
        /// Another offence than the item names.
        OtherOffence = "other-offence",
        /// Against nobody whom the item names.
        OtherVictim = "other-victim",
        /// The punishment is lighter than imprisonment, or not one the item names.
        LighterPunishment = "lighter-punishment",
        /// Merely followed in an insurrection.
        MereFollower = "mere-follower",
        /// The sentence is suspended.
        SuspendedSentence = "suspended",
        /// The term is not long enough.
        ShorterTerm = "shorter-term",
        /// The Minister of Justice found no grave harm.
        NotFound = "not-found",
    }
}

/// A sentence as SPR 22 looks at it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sentence {
    /// For what.
    pub offence: Offence,
    /// As one who merely followed in an insurrection (Penal Code 77(1)(iii)).
    pub mere_follower: bool,
    /// Against whom.
    pub against: Against,
    /// The kind of punishment.
    pub punishment: Punishment,
    /// The term.
    pub term: Term,
    /// Suspended or not.
    pub suspended: Suspended,
    /// What the Minister of Justice found under (iii) and (iv); `None`: nothing yet.
    pub found: [Option<bool>; 2],
}

/// SPR 22(1): what a sentence comes to under each of its four items.
///
/// ```
/// use zairyu_law::life::{Against, Length, Offence, Punishment, Suspended, Term};
/// use zairyu_law::spr::deportation::{GROUNDS, Ground, Sentence, grounds};
/// use zairyu_law::why::NoWhy;
///
/// let (_, row) = GROUNDS[1];
/// let years = |years, days| Sentence {
///     offence: Offence::Other,
///     mere_follower: false,
///     against: Against::None,
///     punishment: Punishment::Imprisonment,
///     term: Term::For(Length { years, months: 0, days }),
///     suspended: Suspended::No,
///     found: [None, Some(true)],
/// };
/// // Seven years are not more than seven; seven years and a day are.
/// assert_eq!(grounds(&mut NoWhy, &row, &years(7, 0))[3], Ground::ShorterTerm);
/// assert_eq!(grounds(&mut NoWhy, &row, &years(7, 1))[3], Ground::Holds);
/// ```
pub fn grounds<W: Why>(why: &mut W, row: &DeportationRow, s: &Sentence) -> [Ground; 4] {
    let imprisoned = matches!(
        s.punishment,
        Punishment::Death
            | Punishment::ImprisonmentWithWork
            | Punishment::ImprisonmentWithoutWork
            | Punishment::Imprisonment
    );
    let suspended = match s.suspended {
        Suspended::Wholly => true,
        Suspended::Partly => !row.wholly,
        Suspended::No => false,
    };
    let finding = |found: Option<bool>| match found {
        Some(true) => Ground::Holds,
        Some(false) => Ground::NotFound,
        None => Ground::IfFound,
    };
    let [diplomatic, national] = s.found;
    let first = match s.offence {
        Offence::Insurrection | Offence::ForeignAggression if !imprisoned => Ground::LighterPunishment,
        Offence::Insurrection if s.mere_follower => Ground::MereFollower,
        Offence::Insurrection | Offence::ForeignAggression if suspended => Ground::SuspendedSentence,
        Offence::Insurrection | Offence::ForeignAggression => Ground::Holds,
        Offence::ForeignRelations | Offence::Other => Ground::OtherOffence,
    };
    let second = match s.offence {
        Offence::ForeignRelations if imprisoned => Ground::Holds,
        Offence::ForeignRelations => Ground::LighterPunishment,
        _ => Ground::OtherOffence,
    };
    let third = match s.against {
        Against::None => Ground::OtherVictim,
        _ if !imprisoned => Ground::LighterPunishment,
        _ => finding(diplomatic),
    };
    let fourth = match s.term {
        _ if !imprisoned || s.punishment == Punishment::Death => Ground::LighterPunishment,
        term if !longer(term, row.years) => Ground::ShorterTerm,
        _ => finding(national),
    };
    let found = [first, second, third, fourth];
    for (item, ground) in (1..).zip(found) {
        why.step(spr(22, 1).item(item), || Said::Ground { ground });
    }
    found
}

/// Whether a term is longer than so many years. Twelve months are a year; a day makes it longer.
pub(crate) fn longer(term: Term, years: i32) -> bool {
    let Term::For(term) = term else { return true };
    let months = u32::from(term.years).saturating_mul(12).saturating_add(u32::from(term.months));
    let limit = u32::try_from(years).unwrap_or(0).saturating_mul(12);
    months > limit || (months == limit && term.days > 0)
}
