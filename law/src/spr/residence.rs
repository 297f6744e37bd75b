//! Place of residence: Special Act, Article 10.
//!
//! 住居地の届出. The municipality of the principal dwelling writes it on the certificate. A
//! resident-register notice counts as this one only if the certificate is handed in with it.

use super::Deadline;
use crate::Set;
use crate::chronicle::Matter;
use crate::life::Paper;
use crate::line::{Line, Text};
use crate::provision::{Known, Provision, Statute, spr, spr_order};
use crate::spr::history::{addressed, since_2012};
use crate::time::{Day, OfficeKind, Period, day};

/// SPR 10 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(10, 1),
        &addressed(
            Text {
                en: "Whose certificate shows no dwelling notifies the Minister of Justice of the dwelling within {dwelling.period} \
                     days of settling on one, handing the certificate in to the mayor of that place.",
                ja: "住居地の記載のない証明書の交付を受けた者は、住居地を定めた日から{dwelling.period}日以内に、その市区町村長に証明書を提出した\
                     上、市区町村長を経由して、住居地を法務大臣に届け出る。",
            },
            Text {
                en: "Whose certificate shows no dwelling notifies the Commissioner of the dwelling within {dwelling.period} days of \
                     settling on one, handing the certificate in to the mayor of that place.",
                ja: "住居地の記載のない証明書の交付を受けた者は、住居地を定めた日から{dwelling.period}日以内に、その市区町村長に証明書を提出した\
                     上、市区町村長を経由して、住居地を出入国在留管理庁長官に届け出る。",
            },
        ),
    )
    .rows(&["dwelling"])
    .by(&["spr::residence::counts", "chronicle::reader::moved", "chronicle::reader::filings::notified_dwelling"])
    .procedures(&[Matter::FirstDwelling])
    .with(&[spr(10, 3), spr(10, 4), spr(19, 1), spr_order(6, 0), spr(31, 0).item(1), spr(32, 0).item(1), spr(34, 0)])
    .see(&["Q7", "Q9"]),
    Line::new(
        spr(10, 2),
        &addressed(
            Text {
                en: "Who changes the dwelling notifies the Minister of Justice of the new one within {dwelling.period} days of moving \
                     in, handing the certificate in to the mayor of the new place.",
                ja: "住居地を変更した者は、新住居地に移転した日から{dwelling.period}日以内に、新住居地の市区町村長に証明書を提出した上、市区町村\
                     長を経由して、新住居地を法務大臣に届け出る。",
            },
            Text {
                en: "Who changes the dwelling notifies the Commissioner of the new one within {dwelling.period} days of moving in, \
                     handing the certificate in to the mayor of the new place.",
                ja: "住居地を変更した者は、新住居地に移転した日から{dwelling.period}日以内に、新住居地の市区町村長に証明書を提出した上、市区町村\
                     長を経由して、新住居地を出入国在留管理庁長官に届け出る。",
            },
        ),
    )
    .rows(&["dwelling"])
    .by(&["spr::residence::counts", "chronicle::reader::moved", "chronicle::reader::filings::notified_dwelling"])
    .procedures(&[Matter::Dwelling])
    .with(&[spr(10, 3), spr(10, 5), spr(19, 1), spr_order(6, 0), spr(31, 0).item(1), spr(32, 0).item(2), spr(34, 0)])
    .see(&["Q7", "Q9"]),
    Line::new(
        spr(10, 3),
        &since_2012(
            "The mayor writes the dwelling on the certificate that was handed in and returns it.",
            "市区町村長は、提出された証明書に住居地を記載し、これを返還する。",
        ),
    )
    .procedures(&[Matter::ReceiptBack])
    .by(&["chronicle::reader::filings::notified_dwelling"])
    .with(&[spr(17, 1), spr(19, 1), spr_order(4, 7)])
    .see(&["Q9"]),
    Line::new(
        spr(10, 4),
        &since_2012(
            "A person of 10(1) who makes the resident-register notice of 30-46 and hands the certificate in with it is taken to \
             have notified under 10(1).",
            "10条1項の届出をすべき者が、証明書を提出して住民基本台帳法30条の46の届出をしたときは、10条1項の届出をしたものとみなす。",
        ),
    )
    .procedures(&[Matter::FirstDwelling])
    .by(&["spr::residence::counts"])
    .with(&[spr(10, 1), Provision::new(Statute::Rbb, 30, 0).branch(46)])
    .see(&["Q9"]),
    Line::new(
        spr(10, 5),
        &since_2012(
            "Anybody else who makes the resident-register notice of 22, 23 or 30-46 and hands the certificate in with it is taken \
             to have notified under 10(2).",
            "10条1項の届出をすべき者以外の者が、証明書を提出して住民基本台帳法22条、23条又は30条の46の届出をしたときは、10条2項の届出をしたもの\
             とみなす。",
        ),
    )
    .procedures(&[Matter::Dwelling])
    .by(&["spr::residence::counts"])
    .with(&[
        spr(10, 2),
        Provision::new(Statute::Rbb, 22, 0),
        Provision::new(Statute::Rbb, 23, 0),
        Provision::new(Statute::Rbb, 30, 0).branch(46),
    ])
    .see(&["Q9"]),
];

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
