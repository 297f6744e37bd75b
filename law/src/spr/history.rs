//! History: the days on which the Special Act, its Orders, or what offices do under them changed.
//!
//! A row or a line has a new version on one of these days, or on one of [`crate::card::history`], and on no
//! other. A change that both bodies of rules share is told here, once, with what it touches in each.

use crate::line::{Text, Version, read, said};
use crate::provision::{Known, Provision, Statute, icrra, icrra_order, spr, spr_order};
use crate::time::{Day, day};

/// A change of the law, or of how offices apply it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Amendment {
    /// The first day on which it holds.
    pub from: Day,
    /// What made it: an Act, an Order, or a practice.
    pub by: Text,
    /// What changed, without its numbers: they stand in the rows.
    pub says: Text,
    /// How the day and the change are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
    /// The provisions it touches.
    pub touches: &'static [Provision],
}

/// The Act commenced.
pub(crate) const COMMENCED: Day = day(1991, 11, 1);
/// Certificates took the place of the alien registration, with new Orders.
pub(crate) const CERTIFICATES: Day = day(2012, 7, 9);
/// The Commissioner took the place of the Minister of Justice.
pub(crate) const COMMISSIONER: Day = day(2019, 4, 1);
/// Certificates in a new form, of which no statute text could be read.
pub(crate) const NEW_FORM: Day = day(2026, 6, 14);

/// For the proof of a loss, offices take a statement with the receipt number of the report to the police.
pub const STATEMENT: Day = day(2025, 3, 3);

/// Words read in the text of 2012 and taken to stand in that of 2026.
pub(crate) const fn since_2012(en: &'static str, ja: &'static str) -> [Version; 2] {
    [read(CERTIFICATES, en, ja), said(NEW_FORM, Known::Derived, en, ja)]
}

/// The same for words that named the Minister of Justice until 2019, and since the Commissioner.
pub(crate) const fn addressed(minister: Text, commissioner: Text) -> [Version; 3] {
    let Text { en, ja } = commissioner;
    [read(CERTIFICATES, minister.en, minister.ja), read(COMMISSIONER, en, ja), said(NEW_FORM, Known::Derived, en, ja)]
}

/// Every change, in the order of the days.
///
/// ```
/// use zairyu_law::{spr::history::AMENDMENTS, time::day};
/// // Two things changed on 1 April 2019: who decides, and the fee for an exchange.
/// assert_eq!(AMENDMENTS.iter().filter(|change| change.from == day(2019, 4, 1)).count(), 2);
/// ```
pub static AMENDMENTS: &[Amendment] = &[
    Amendment {
        from: COMMENCED,
        by: Text { en: "Act No. 71 of 1991", ja: "平成3年法律第71号" },
        says: Text {
            en: "The Act commences: the several standings of those who lost nationality under the treaty and of their \
                 descendants become one, special permanent residence.",
            ja: "この法律の施行。平和条約国籍離脱者とその子孫の在留の資格が、特別永住者に一本化された。",
        },
        known: Known::Unverified,
        see: &[],
        touches: &[
            spr(1, 0),
            spr(2, 0),
            spr(3, 0),
            spr(4, 0),
            spr(5, 0),
            spr(20, 0),
            spr(21, 0),
            spr(22, 0),
            spr(23, 0),
        ],
    },
    Amendment {
        from: CERTIFICATES,
        by: Text {
            en: "Act No. 79 of 2009; Cabinet Order No. 420 of 2011; Order of the Ministry of Justice No. 44 of 2011",
            ja: "平成21年法律第79号、平成23年政令第420号、平成23年法務省令第44号",
        },
        says: Text {
            en: "The special permanent resident certificate takes the place of the alien registration certificate; dwelling, \
                 particulars, renewal, loss, damage and return get their duties; special re-entry permission begins.",
            ja: "外国人登録証明書に代えて特別永住者証明書が導入され、住居地・記載事項の届出、更新、再交付及び返納の義務が定められた。みなし再入\
                 国許可の開始。",
        },
        known: Known::Read,
        see: &[],
        touches: &[
            spr(7, 0),
            spr(8, 0),
            spr(9, 0),
            spr(10, 0),
            spr(11, 0),
            spr(12, 0),
            spr(13, 0),
            spr(14, 0),
            spr(15, 0),
            spr(16, 0),
            spr(17, 0),
            spr(18, 0),
            spr(19, 0),
            spr(23, 2),
            spr(26, 0),
            spr(31, 0),
            spr(34, 0),
        ],
    },
    Amendment {
        from: day(2016, 6, 1),
        by: Text { en: "Act No. 49 of 2013", ja: "平成25年法律第49号" },
        says: Text {
            en: "Only a sentence suspended as a whole keeps the ground of insurrection and foreign aggression from deporting; \
                 one suspended in part does not.",
            ja: "内乱・外患に関する退去強制事由から除かれるのは、刑の全部の執行猶予に限ることとされた。",
        },
        known: Known::Unverified,
        see: &[],
        touches: &[spr(22, 1).item(1)],
    },
    Amendment {
        from: COMMISSIONER,
        by: Text { en: "Act No. 102 of 2018", ja: "平成30年法律第102号" },
        says: Text {
            en: "The Commissioner of the Immigration Services Agency takes the place of the Minister of Justice, except for the \
                 findings of Article 22; regional bureaus are renamed.",
            ja: "法務大臣の権限が出入国在留管理庁長官に移された（22条の認定を除く。）。地方入国管理局は地方出入国在留管理局となった。",
        },
        known: Known::Read,
        see: &[],
        touches: &[
            spr(4, 0),
            spr(5, 0),
            spr(6, 0),
            spr(7, 0),
            spr(8, 0),
            spr(10, 0),
            spr(11, 0),
            spr(12, 0),
            spr(13, 0),
            spr(14, 0),
            spr(16, 0),
            spr(17, 0),
            spr(18, 0),
            spr_order(5, 4),
            spr_order(14, 0),
            spr_order(17, 2).item(2),
            cabinet_order(2, 1),
            cabinet_order(6, 0),
        ],
    },
    Amendment {
        from: COMMISSIONER,
        by: Text { en: "Cabinet Order No. 38 of 2019", ja: "平成31年政令第38号" },
        says: Text {
            en: "The fee for an exchange at the holder's own wish rises; an application made before keeps the old one.",
            ja: "交換希望による再交付の手数料が引き上げられた。施行前の申請には従前の額による。",
        },
        known: Known::Read,
        see: &[],
        touches: &[spr(14, 5), cabinet_order(7, 0), icrra(67, 0).branch(2)],
    },
    Amendment {
        from: day(2022, 4, 1),
        by: Text { en: "Civil Code, Article 4, as amended", ja: "民法4条の改正" },
        says: Text {
            en: "Adulthood comes earlier, and with it the end of parental authority and of legal representation by parents.",
            ja: "成年年齢が引き下げられ、親権者が法定代理人である期間もそれに応じて短くなった。",
        },
        known: Known::Unverified,
        see: &[],
        touches: &[
            spr(18, 2),
            spr_order(17, 1),
            spr_order(17, 2).item(1),
            icrra(61, 4).branch(9).second(3),
            icrra_order(59, 1).branch(6),
            icrra_order(59, 2).branch(6).item(1),
        ],
    },
    Amendment {
        from: day(2023, 11, 1),
        by: Text { en: "Act No. 56 of 2023", ja: "令和5年法律第56号" },
        says: Text {
            en: "A certificate issued to a child under sixteen expires on the eve of the sixteenth birthday, no longer on the \
                 birthday; one already issued keeps its day.",
            ja: "16歳未満の者に交付する証明書の満了日が、16歳の誕生日からその前日に改められた。既に交付されたものはそのままとする。",
        },
        known: Known::Practice,
        see: &["Q4b"],
        touches: &[spr(9, 0).item(1), spr(12, 1)],
    },
    Amendment {
        from: day(2024, 3, 27),
        by: Text {
            en: "practice; the Order's first day is not known", ja: "実務による（省令の改正日は未確認）"
        },
        says: Text {
            en: "An older photograph is accepted. This is the first day on which an office is known to say so.",
            ja: "より前に撮影した写真が認められるようになった。この日は、そう案内した窓口が確認できる最初の日である。",
        },
        known: Known::Practice,
        see: &["Q5"],
        touches: &[
            spr_order(1, 1).item(2),
            spr_order(2, 1).item(2),
            spr_order(7, 1),
            spr_order(8, 1),
            spr_order(9, 1),
            spr_order(10, 1),
            spr_order(10, 2),
            icrra_order(6, 2).branch(2),
        ],
    },
    Amendment {
        from: STATEMENT,
        by: Text { en: "practice of the Immigration Services Agency", ja: "出入国在留管理庁の運用" },
        says: Text {
            en: "A statement with the receipt number of the report to the police is enough as proof of a loss; no certificate of \
                 the police is needed.",
            ja: "紛失の疎明は、警察への届出の受理番号を記した陳述書で足りることとされた。警察の証明書は要しない。",
        },
        known: Known::Practice,
        see: &[],
        touches: &[spr_order(9, 1), icrra_order(19, 1).branch(11)],
    },
    Amendment {
        from: day(2025, 6, 1),
        by: Text { en: "Acts No. 67 and 68 of 2022", ja: "令和4年法律第67号・第68号" },
        says: Text {
            en: "Imprisonment with and without work become one imprisonment; lengths and fines stay. An earlier act is \
                 punished in the old kinds.",
            ja: "懲役及び禁錮が拘禁刑に一本化された。刑期及び罰金の額に変更はない。施行前の行為には従前の刑が科される。",
        },
        known: Known::Unverified,
        see: &["Q17"],
        touches: &[
            spr(22, 1),
            spr(26, 0),
            spr(27, 0),
            spr(28, 0),
            spr(29, 0),
            spr(31, 0),
            icrra(71, 0).branch(2),
            icrra(73, 1).branch(3),
            icrra(73, 0).branch(4),
            icrra(73, 0).branch(5),
            icrra(73, 1).branch(6),
            icrra(75, 0).branch(2),
        ],
    },
    Amendment {
        from: NEW_FORM,
        by: Text {
            en: "Act No. 59 of 2024; Cabinet Order No. 423 of 2025",
            ja: "令和6年法律第59号、令和7年政令第423号",
        },
        says: Text {
            en: "Certificates in a new form: the day of issue leaves the face, children too have a photograph, validity is \
                 counted from the day of issue, and a certificate that is also an Individual Number Card can be chosen.",
            ja: "新様式の証明書。交付年月日は券面から除かれ、幼い子にも写真が表示され、有効期間は交付の日から数える。個人番号カードを兼ねる特定特\
                 別永住者証明書を選ぶことができる。",
        },
        known: Known::Derived,
        see: &["Q4", "Q4a", "Q6", "Q9"],
        touches: &[
            spr(7, 0),
            spr(8, 0),
            spr(9, 0),
            spr(10, 0),
            spr(11, 0),
            spr(12, 0),
            spr(13, 0),
            spr(14, 0),
            spr(15, 0),
            spr(16, 0),
            spr_order(1, 2),
            spr_order(4, 0),
            cabinet_order(1, 0),
        ],
    },
];

/// Article `article`, paragraph `paragraph` of the Cabinet Order for the Special Act.
pub(crate) const fn cabinet_order(article: u16, paragraph: u8) -> Provision {
    Provision::new(Statute::SprCabinetOrder, article, paragraph)
}
