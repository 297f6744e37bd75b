//! 入管特例法, the Special Act: one module for each heading.
//!
//! Each module opens with its articles line by line, as we state them; the row with the
//! numbers stands above the rule that reads it.

pub mod addenda;
pub mod appearance;
pub mod certificate;
pub mod definitions;
pub mod deportation;
pub mod history;
pub mod invalidity;
pub mod landing;
pub mod misuse;
pub mod orders;
pub mod particulars;
pub mod penalties;
pub mod production;
pub mod purpose;
pub mod reentry;
pub mod reissue;
pub mod renewal;
pub mod residence;
pub mod standing;
pub mod stay;
pub mod surrender;
pub mod tasks;

use crate::line::{Heading, Line, Text};
use crate::provision::{Known, Provision, spr};
use crate::rows::Numbers;
use crate::time::{Calendar, Counting, Day, FirstDay, OfficeKind, Period, last_day};
use crate::why::{Said, Why};

/// The Act by name.
pub const NAME: Text = Text {
    en: "Special Act on the Immigration Control of, inter alia, those who have lost Japanese Nationality Pursuant to the \
         Treaty of Peace with Japan (Act No. 71 of 1991)",
    ja: "日本国との平和条約に基づき日本の国籍を離脱した者等の出入国管理に関する特例法（平成3年法律第71号）",
};

/// The Act line by line, one room after the other in the order of the articles.
pub static ACT: &[&[Line]] = &[
    purpose::LINES,
    definitions::LINES,
    standing::LINES,
    certificate::LINES,
    residence::LINES,
    particulars::LINES,
    renewal::LINES,
    reissue::LINES,
    invalidity::LINES,
    surrender::LINES,
    production::LINES,
    appearance::LINES,
    landing::LINES,
    stay::LINES,
    deportation::LINES,
    reentry::LINES,
    tasks::LINES,
    misuse::LINES,
    penalties::LINES,
];

/// The headings of the Act, each with the first article under it.
pub static HEADINGS: &[Heading] = &[
    heading(1, "Purpose", "目的"),
    heading(2, "Definitions", "定義"),
    heading(3, "Statutory special permanent residents", "法定特別永住者"),
    heading(4, "Special permission for permanent residence", "特別永住許可"),
    heading(6, "Issuance of special permanent residence permits", "特別永住許可書の交付"),
    heading(7, "Issuance of the special permanent resident certificate", "特別永住者証明書の交付"),
    heading(8, "Particulars recorded on the certificate", "特別永住者証明書の記載事項等"),
    heading(9, "Period of validity of the certificate", "特別永住者証明書の有効期間"),
    heading(10, "Notification of the place of residence", "住居地の届出"),
    heading(11, "Notification of changes of other particulars", "住居地以外の記載事項の変更届出"),
    heading(12, "Renewal of the period of validity", "特別永住者証明書の有効期間の更新"),
    heading(13, "Reissue after a loss", "紛失等による特別永住者証明書の再交付"),
    heading(14, "Reissue after damage, and exchange", "汚損等による特別永住者証明書の再交付"),
    heading(15, "Loss of validity of the certificate", "特別永住者証明書の失効"),
    heading(16, "Return of the certificate", "特別永住者証明書の返納"),
    heading(17, "Receipt and production of the certificate", "特別永住者証明書の受領及び提示等"),
    heading(18, "Appearance in person", "本人の出頭義務"),
    heading(19, "Appearance in person, and notification by others", "本人の出頭義務及び代理人による届出等"),
    heading(20, "Exceptions on landing examination", "上陸のための審査の特例"),
    heading(21, "Exceptions on the period of stay", "在留できる期間等の特例"),
    heading(22, "Exceptions on deportation", "退去強制の特例"),
    heading(23, "Exceptions on the validity of re-entry permission", "再入国の許可の有効期間等の特例"),
    heading(24, "Classification of tasks", "事務の区分"),
    heading(25, "Delegation to Orders", "政令等への委任"),
    heading(26, "Penal provisions", "罰則"),
    heading(33, "Civil fines", "過料"),
];

const fn heading(article: u16, en: &'static str, ja: &'static str) -> Heading {
    Heading { from: spr(article, 0), says: Text { en, ja } }
}

/// A period within which something must or may be filed, as one provision sets it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Deadline {
    /// The provision that sets it.
    pub provision: Provision,
    /// How long.
    pub period: Period,
    /// Whose closed days move its last day.
    pub calendar: OfficeKind,
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for Deadline {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("period", &mut self.period.count);
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// The last day of a period that starts with what happened on `from`.
///
/// That day is not counted (Civil Code 140); a last day on which the office is closed moves to
/// the next on which it is open (Local Autonomy Act 4-2(4), Administrative Holidays Act 2).
/// Inclusive: a filing on the day returned is in time.
///
/// ```
/// use zairyu_law::spr::{due, reissue::LOSS};
/// use zairyu_law::time::{OfficeDays, day};
/// use zairyu_law::why::NoWhy;
///
/// let (_, fourteen_days) = LOSS[0];
/// let ward_office = OfficeDays::municipality();
/// // Learned of on Wednesday 2024-04-10, day 0: day 14 is Wednesday the 24th.
/// assert_eq!(due(&mut NoWhy, &fourteen_days, day(2024, 4, 10), &ward_office).due, day(2024, 4, 24));
/// // Learned of on Saturday 2026-09-05: day 14 is Saturday the 19th. Then Sunday, Respect for
/// // the Aged Day, a sandwiched day and the equinox: Thursday the 24th.
/// let silver_week = due(&mut NoWhy, &fourteen_days, day(2026, 9, 5), &ward_office);
/// assert_eq!((silver_week.raw, silver_week.due), (day(2026, 9, 19), day(2026, 9, 24)));
/// ```
#[inline(always)]
pub fn due<W: Why>(why: &mut W, row: &Deadline, from: Day, office: &impl Calendar) -> Due {
    let raw = last_day(from, row.period, FirstDay::NotCounted);
    let due = office.roll(raw);
    why.step(row.provision, || Said::Counted {
        counting: Counting {
            from,
            period: row.period,
            first: FirstDay::NotCounted,
            raw,
            due,
            calendar: Some(row.calendar),
        },
    });
    Due { raw, due }
}

/// The end of a period: where the counting ends, and the day that an office's closed days
/// make of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// The last day by counting.
    pub raw: Day,
    /// The last day on which the filing is in time.
    pub due: Day,
}
