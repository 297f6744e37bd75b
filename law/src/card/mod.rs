//! 入管法, the Immigration Control Act, as far as it governs residence cards: one module for each heading.
//!
//! Articles 19-7 – 19-15 are the twins of the Special Act's 10 – 16: what they share stands once, in
//! [`crate::chronicle`], and what differs is the rows here. Each module opens with its articles line by line, as
//! we state them.

pub mod acquisition;
pub mod affiliation;
pub mod appearance;
pub mod cancellation;
pub mod changes;
pub mod fees;
pub mod history;
pub mod invalidity;
pub mod landing;
pub mod misuse;
pub mod orders;
pub mod particulars;
pub mod penalties;
pub mod production;
pub mod reentry;
pub mod reissue;
pub mod renewal;
pub mod residence;
pub mod resident;
pub mod statuses;
pub mod stay;
pub mod surrender;
pub mod validity;

use crate::line::{Heading, Line, Text};
use crate::provision::{Known, Provision, icrra};
use crate::spr::Deadline;
use crate::time::{OfficeKind, Period};

/// Fourteen days to the regional bureau, as ICRRA 19-10, 19-12, 19-13, 19-15 and 19-16 set them.
const fn fourteen_days(provision: Provision) -> Deadline {
    Deadline { provision, period: Period::days(14), calendar: OfficeKind::National, known: Known::Read, see: &[] }
}

/// The same, carried on into the law since 14 June 2026, of which no text could be read.
const fn carried_on(row: Deadline) -> Deadline {
    Deadline { known: Known::Derived, see: &["Q22"], ..row }
}

/// Article 19, branch `branch`, paragraph `paragraph` of the Immigration Control Act.
const fn article_19(branch: u8, paragraph: u8) -> Provision {
    icrra(19, paragraph).branch(branch)
}

/// The Act by name.
pub const NAME: Text = Text {
    en: "Immigration Control and Refugee Recognition Act (Cabinet Order No. 319 of 1951)",
    ja: "出入国管理及び難民認定法（昭和26年政令第319号）",
};

/// The Act line by line as far as it concerns cards, one room after the other in the order of the articles.
pub static ACT: &[&[Line]] = &[
    landing::LINES,
    resident::LINES,
    particulars::LINES,
    validity::LINES,
    residence::LINES,
    changes::LINES,
    renewal::LINES,
    reissue::LINES,
    invalidity::LINES,
    surrender::LINES,
    affiliation::LINES,
    stay::LINES,
    acquisition::LINES,
    cancellation::LINES,
    production::LINES,
    reentry::LINES,
    appearance::LINES,
    fees::LINES,
    misuse::LINES,
    penalties::LINES,
];

/// The headings of these articles, each with the first article under it.
pub static HEADINGS: &[Heading] = &[
    Heading {
        from: icrra(7, 0),
        says: Text { en: "Examination of the immigration inspector", ja: "入国審査官の審査" },
    },
    Heading { from: icrra(19, 0).branch(3), says: Text { en: "Mid-to-long-term residents", ja: "中長期在留者" } },
    Heading {
        from: icrra(19, 0).branch(4),
        says: Text { en: "Particulars recorded on the residence card", ja: "在留カードの記載事項等" },
    },
    Heading {
        from: icrra(19, 0).branch(5),
        says: Text { en: "Period of validity of the card", ja: "在留カードの有効期間" },
    },
    Heading {
        from: icrra(19, 0).branch(6),
        says: Text { en: "Issuance of the card on landing", ja: "新規上陸に伴う在留カードの交付" },
    },
    Heading {
        from: icrra(19, 0).branch(7),
        says: Text { en: "Notification of the dwelling after landing", ja: "新規上陸後の住居地届出" },
    },
    Heading {
        from: icrra(19, 0).branch(8),
        says: Text {
            en: "Notification of the dwelling after a permission", ja: "在留資格変更等に伴う住居地届出"
        },
    },
    Heading {
        from: icrra(19, 0).branch(9),
        says: Text { en: "Notification of a new dwelling", ja: "住居地の変更届出" },
    },
    Heading {
        from: icrra(19, 0).branch(10),
        says: Text {
            en: "Notification of changes of other particulars", ja: "住居地以外の記載事項の変更届出"
        },
    },
    Heading {
        from: icrra(19, 0).branch(11),
        says: Text { en: "Renewal of the period of validity", ja: "在留カードの有効期間の更新" },
    },
    Heading {
        from: icrra(19, 0).branch(12),
        says: Text { en: "Reissue after a loss", ja: "紛失等による在留カードの再交付" },
    },
    Heading {
        from: icrra(19, 0).branch(13),
        says: Text { en: "Reissue after damage, and exchange", ja: "汚損等による在留カードの再交付" },
    },
    Heading {
        from: icrra(19, 0).branch(14),
        says: Text { en: "Loss of validity of the card", ja: "在留カードの失効" },
    },
    Heading { from: icrra(19, 0).branch(15), says: Text { en: "Return of the card", ja: "在留カードの返納" } },
    Heading {
        from: icrra(19, 0).branch(16),
        says: Text { en: "Notification of organisations and spouses", ja: "所属機関等に関する届出" },
    },
    Heading {
        from: icrra(19, 0).branch(17),
        says: Text { en: "Notification by organisations", ja: "所属機関による届出" },
    },
    Heading { from: icrra(20, 0), says: Text { en: "Change of status of residence", ja: "在留資格の変更" } },
    Heading { from: icrra(21, 0), says: Text { en: "Extension of the period of stay", ja: "在留期間の更新" } },
    Heading { from: icrra(22, 0), says: Text { en: "Permission for permanent residence", ja: "永住許可" } },
    Heading {
        from: icrra(22, 0).branch(2),
        says: Text { en: "Acquisition of status of residence", ja: "在留資格の取得" },
    },
    Heading {
        from: icrra(22, 0).branch(4),
        says: Text { en: "Cancellation of status of residence", ja: "在留資格の取消し" },
    },
    Heading {
        from: icrra(23, 0),
        says: Text { en: "Carrying and production of the passport and the card", ja: "旅券等の携帯及び提示" },
    },
    Heading { from: icrra(26, 0), says: Text { en: "Re-entry permission", ja: "再入国の許可" } },
    Heading {
        from: icrra(26, 0).branch(2), says: Text { en: "Special re-entry permission", ja: "みなし再入国許可" }
    },
    Heading {
        from: icrra(61, 0).branch(9).second(3),
        says: Text {
            en: "Appearance in person, and notification by others", ja: "本人の出頭義務と代理人による届出等"
        },
    },
    Heading { from: icrra(67, 0), says: Text { en: "Fees", ja: "手数料" } },
    Heading { from: icrra(71, 0).branch(2), says: Text { en: "Penal provisions", ja: "罰則" } },
    Heading { from: icrra(77, 0).branch(2), says: Text { en: "Civil fines", ja: "過料" } },
];
