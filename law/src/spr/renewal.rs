//! Renewal: Special Act, Article 12.
//!
//! A certificate is renewed inside a window that ends with it. Missing the window costs the
//! certificate, never the standing.

use crate::chronicle::Matter;
use crate::line::{Line, read, said};
use crate::provision::{Known, Provision, icrra, spr};
use crate::rows::Numbers;
use crate::time::{Bounds, Calendar, Counting, Day, FirstDay, OfficeKind, Period, day, months_before};
use crate::why::{Said, Why};

/// SPR 12 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(12, 1),
        &[
            read(
                day(2012, 7, 9),
                "Who was issued a certificate applies to the Commissioner, through the mayor of the residence, for the renewal of \
                 its period of validity, from {window.months} months before its expiry until that day; where the expiry was \
                 set as the 16th birthday, from {window.months of a sixteenth birthday} months before.",
                "証明書の交付を受けた者は、有効期間の満了日の{window.months}月前から満了日までの間に、居住地の市区町村長を経由して、出入国\
                 在留管理庁長官に有効期間の更新を申請する。満了日が16歳の誕生日とされているときは、\
                 {window.months of a sixteenth birthday}月前からとする。",
            ),
            said(
                day(2023, 11, 1),
                Known::Practice,
                "Who was issued a certificate applies to the Commissioner, through the mayor of the residence, for the renewal of \
                 its period of validity, from {window.months} months before its expiry until that day; where the expiry was \
                 set as the eve of the 16th birthday, from {window.months of a sixteenth birthday} months before.",
                "証明書の交付を受けた者は、有効期間の満了日の{window.months}月前から満了日までの間に、居住地の市区町村長を経由して、出入国\
                 在留管理庁長官に有効期間の更新を申請する。満了日が16歳の誕生日の前日とされているときは、\
                 {window.months of a sixteenth birthday}月前からとする。",
            ),
            said(
                day(2026, 6, 14),
                Known::Unverified,
                "Who was issued a certificate applies to the Commissioner, through the mayor of the residence, for the renewal of \
                 its period of validity, from {window.months} months before its expiry until that day. (No text of the window \
                 after this day could be read; a certificate issued before it is taken to keep the window of its own day.)",
                "証明書の交付を受けた者は、有効期間の満了日の{window.months}月前から満了日までの間に、居住地の市区町村長を経由して、出入国\
                 在留管理庁長官に有効期間の更新を申請する。（同日以後の更新期間の条文は未確認。同日前に交付された証明書の\
                 更新期間は、従前のとおりと解している。）",
            ),
        ],
    )
    .rows(&["window"])
    .by(&["spr::renewal::window", "chronicle::reader::certificates::must_renew"])
    .procedures(&[Matter::Renewal])
    .with(&[spr(9, 0), spr(19, 1), spr(31, 0).item(2), icrra(19, 1).branch(11)])
    .see(&["Q3", "Q4a", "Q9"]),
    Line::new(
        spr(12, 2),
        &[read(
            day(2012, 7, 9),
            "Who foresees that the window will be hard to keep, for a reason that cannot be helped, may apply before it opens.",
            "やむを得ない理由により更新期間内の申請が困難と予想される者は、更新期間の前でも申請することができる。",
        )],
    )
    .by(&["chronicle::reader::filings::applied_early", "view::duties::early_renewal"])
    .procedures(&[Matter::EarlyRenewal])
    .with(&[spr(12, 1), spr(9, 0).item(2)]),
    Line::new(
        spr(12, 3),
        &[read(
            day(2012, 7, 9),
            "On an application under 12(1) or (2) a new certificate is issued, as on a notice under Article 11: through the mayor \
             of the residence, who records the day of issue.",
            "12条1項又は2項の申請があったときは、11条2項及び3項と同じく、市区町村長を経由して新しい証明書を交付し、交付年月日を記載する。",
        )],
    )
    .by(&["chronicle::reader::certificates::issued", "procedure::PROCEDURES"])
    .with(&[spr(11, 2), spr(11, 3), spr(15, 0).item(5)]),
];

/// The numbers of SPR 12(1), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct WindowRow {
    /// The provision that sets it.
    pub provision: Provision,
    /// Whose closed days move its last day.
    pub calendar: OfficeKind,
    /// Months before the expiry.
    pub months: i32,
    /// Months before an expiry that was set as the 16th birthday or its eve; 0 in a version
    /// that sets none so.
    pub months_sixteenth: i32,
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for WindowRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("months", &mut self.months);
        if self.months_sixteenth > 0 {
            visit("months of a sixteenth birthday", &mut self.months_sixteenth);
        }
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// SPR 12(1), by the day the certificate was issued.
pub static WINDOW: &[(Day, WindowRow)] = &[
    (day(2012, 7, 9), WINDOW_2012),
    (day(2023, 11, 1), WindowRow { known: Known::Practice, ..WINDOW_2012 }),
    (day(2026, 6, 14), WindowRow { months_sixteenth: 0, known: Known::Unverified, see: &["Q3", "Q4a"], ..WINDOW_2012 }),
];

const WINDOW_2012: WindowRow = WindowRow {
    provision: spr(12, 1),
    calendar: OfficeKind::Municipality,
    months: 2,
    months_sixteenth: 6,
    known: Known::Read,
    see: &["Q3"],
};

/// The days on which a renewal must be applied for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    /// The first day, with two bounds where the month has no such day.
    pub opens: Bounds,
    /// The last valid day of the certificate.
    pub expiry: Day,
    /// The last day on which the application is in time: the expiry, moved off closed days.
    pub due: Day,
}

/// SPR 12(1), ICRRA 19-11(1): the window of a certificate that expires on `expiry`. Both ends are inside.
///
/// A closed last day moves the deadline and never the expiry.
///
/// ```
/// use zairyu_law::spr::renewal::{WINDOW, window};
/// use zairyu_law::time::{Bounds, OfficeDays, day};
/// use zairyu_law::why::NoWhy;
///
/// let (_, row) = WINDOW[0];
/// let ward_office = OfficeDays::municipality();
/// // Expiry on Sunday 2020-05-03: two months before is 2020-03-03. Constitution Day, Greenery
/// // Day, Children's Day and a substitute holiday follow: in time to Thursday 2020-05-07.
/// let adult = window(&mut NoWhy, &row, day(2020, 5, 3), false, &ward_office);
/// assert_eq!(adult.opens, Bounds::exact(day(2020, 3, 3)));
/// assert_eq!((adult.expiry, adult.due), (day(2020, 5, 3), day(2020, 5, 7)));
/// // Expiry 2026-08-31; June has no 31st: possibly the 30th, surely 1 July.
/// let missing = window(&mut NoWhy, &row, day(2026, 8, 31), false, &ward_office);
/// assert_eq!(missing.opens, Bounds { possibly: day(2026, 6, 30), surely: day(2026, 7, 1) });
/// // Expiry on the 16th birthday 2026-09-01: six months before is 2026-03-01.
/// let child = window(&mut NoWhy, &row, day(2026, 9, 1), true, &ward_office);
/// assert_eq!(child.opens, Bounds::exact(day(2026, 3, 1)));
/// ```
#[inline(always)]
pub fn window<W: Why>(why: &mut W, row: &WindowRow, expiry: Day, sixteenth: bool, office: &impl Calendar) -> Window {
    let months = if sixteenth { row.months_sixteenth } else { row.months };
    let opens = months_before(expiry, months);
    let due = office.roll(expiry);
    why.step(row.provision, || Said::WindowOpens { expiry, months, opens });
    if due != expiry {
        why.step(row.provision, || Said::Counted {
            counting: Counting {
                from: expiry,
                period: Period::days(0),
                first: FirstDay::NotCounted,
                raw: expiry,
                due,
                calendar: Some(row.calendar),
            },
        });
    }
    Window { opens, expiry, due }
}
