//! History of the law on cards: the days on which the Immigration Control Act, its Order, or what offices do
//! under them changed. What changed in both bodies of rules at once stands in [`crate::spr::history`].

use crate::line::Text;
use crate::provision::{Known, icrra, icrra_order};
use crate::spr::history::{Amendment, CERTIFICATES, COMMISSIONER, NEW_FORM};
use crate::time::day;

/// Every change, in the order of the days.
pub static AMENDMENTS: &[Amendment] = &[
    Amendment {
        from: CERTIFICATES,
        by: Text { en: "Act No. 79 of 2009", ja: "平成21年法律第79号" },
        says: Text {
            en: "The residence card takes the place of the alien registration certificate of whoever stays with a \
                 status for more than a short time; dwelling, particulars, renewal, loss, damage, return and \
                 organisations get their duties; special re-entry permission begins.",
            ja: "短期の者を除き在留資格をもって在留する者につき、外国人登録証明書に代えて在留カードが導入され、住居\
                 地・記載事項・所属機関等の届出、更新、再交付及び返納の義務が定められた。みなし再入国許可の開始。",
        },
        known: Known::Read,
        see: &[],
        touches: &[
            icrra(19, 0).branch(3),
            icrra(19, 0).branch(4),
            icrra(19, 0).branch(5),
            icrra(19, 0).branch(6),
            icrra(19, 0).branch(7),
            icrra(19, 0).branch(8),
            icrra(19, 0).branch(9),
            icrra(19, 0).branch(10),
            icrra(19, 0).branch(11),
            icrra(19, 0).branch(12),
            icrra(19, 0).branch(13),
            icrra(19, 0).branch(14),
            icrra(19, 0).branch(15),
            icrra(19, 0).branch(16),
            icrra(19, 0).branch(17),
            icrra(22, 1).branch(4),
            icrra(23, 0),
            icrra(26, 0).branch(2),
            icrra(61, 0).branch(9).second(3),
            icrra(71, 0).branch(2),
            icrra(71, 0).branch(3),
            icrra(73, 0).branch(3),
            icrra(75, 0).branch(2),
            icrra(75, 0).branch(3),
            icrra(77, 0).branch(2),
        ],
    },
    Amendment {
        from: day(2015, 4, 1),
        by: Text { en: "amendment of the Immigration Control Act", ja: "入管法の改正" },
        says: Text {
            en: "Highly Skilled Professional becomes a status, whose second kind has no end of stay and a card \
                 valid by itself; other statuses are merged and renamed.",
            ja: "在留資格「高度専門職」が設けられた。2号は在留期間が無期限で、在留カードの有効期間は交付の日から数え\
                 る。他の在留資格の統合及び名称の変更。",
        },
        known: Known::Unverified,
        see: &[],
        touches: &[
            icrra(19, 1).branch(5).item(1),
            icrra(19, 1).branch(5).item(3),
            icrra(19, 0).branch(16).item(1),
            icrra(19, 0).branch(16).item(2),
        ],
    },
    Amendment {
        from: day(2017, 9, 1),
        by: Text { en: "amendment of the Immigration Control Act", ja: "入管法の改正" },
        says: Text {
            en: "Nursing Care becomes a status. (The day is a recollection.)",
            ja: "在留資格「介護」が設けられた。（日は未確認。）",
        },
        known: Known::Unverified,
        see: &[],
        touches: &[icrra(19, 0).branch(16).item(2)],
    },
    Amendment {
        from: COMMISSIONER,
        by: Text { en: "Act No. 102 of 2018", ja: "平成30年法律第102号" },
        says: Text {
            en: "The Commissioner of the Immigration Services Agency takes the place of the Minister of Justice in \
                 matters of the card; regional bureaus are renamed.",
            ja: "在留カードに関する法務大臣の権限が出入国在留管理庁長官に移された。地方入国管理局は地方出入国在留管\
                 理局となった。",
        },
        known: Known::Read,
        see: &[],
        touches: &[
            icrra(19, 0).branch(3),
            icrra(19, 0).branch(6),
            icrra(19, 1).branch(7),
            icrra(19, 1).branch(8),
            icrra(19, 1).branch(9),
            icrra(19, 0).branch(10),
            icrra(19, 1).branch(11),
            icrra(19, 1).branch(12),
            icrra(19, 0).branch(13),
            icrra(19, 0).branch(15),
            icrra(19, 0).branch(16),
            icrra(19, 0).branch(17),
            icrra(26, 1),
            icrra(61, 1).branch(9).second(3).item(2),
            icrra(61, 1).branch(9).second(3).item(3),
        ],
    },
    Amendment {
        from: COMMISSIONER,
        by: Text { en: "Act No. 102 of 2018", ja: "平成30年法律第102号" },
        says: Text {
            en: "Specified Skilled Worker becomes a status.", ja: "在留資格「特定技能」が設けられた。"
        },
        known: Known::Unverified,
        see: &[],
        touches: &[icrra(19, 0).branch(16).item(2)],
    },
    Amendment {
        from: day(2023, 11, 1),
        by: Text { en: "Act No. 56 of 2023", ja: "令和5年法律第56号" },
        says: Text {
            en: "A card issued to a child under sixteen expires no later than the eve of the sixteenth birthday, no \
                 longer the birthday; one already issued keeps its day.",
            ja: "16歳未満の者に交付する在留カードの満了日の限度が、16歳の誕生日からその前日に改められた。既に交付さ\
                 れたものはそのままとする。",
        },
        known: Known::Practice,
        see: &[],
        touches: &[icrra(19, 1).branch(5).item(2), icrra(19, 1).branch(5).item(4), icrra(19, 1).branch(11)],
    },
    Amendment {
        from: day(2024, 3, 31),
        by: Text { en: "amendment of the Order", ja: "省令の改正" },
        says: Text {
            en: "Digital nomads, with Designated Activities for half a year, hold no card. (The day is a recollection.)",
            ja: "国際的なリモートワーク等を目的とする特定活動の者には、在留カードを交付しない。（日は未確認。）",
        },
        known: Known::Unverified,
        see: &[],
        touches: &[icrra_order(19, 0).branch(5).item(3), icrra(19, 0).branch(3).item(4)],
    },
    Amendment {
        from: day(2025, 4, 1),
        by: Text { en: "amendment of the Enforcement Order of the Act", ja: "入管法施行令の改正" },
        says: Text {
            en: "The fees for a change of status, an extension, permanent residence and re-entry rise; an \
                 application accepted before keeps the old one. The exchange of a card stays as it is.",
            ja: "在留資格の変更、在留期間の更新、永住許可及び再入国許可の手数料が引き上げられた。施行前に受理された申\
                 請には従前の額による。在留カードの交換の手数料は変わらない。",
        },
        known: Known::Practice,
        see: &[],
        touches: &[icrra(67, 0)],
    },
    Amendment {
        from: NEW_FORM,
        by: Text {
            en: "Act No. 59 of 2024; Cabinet Order No. 423 of 2025",
            ja: "令和6年法律第59号、令和7年政令第423号",
        },
        says: Text {
            en: "Cards in a new form: the period of stay, the permission and the day of issue leave the face for \
                 the chip; small children too have a photograph; a Permanent Resident's and a Highly Skilled \
                 Professional (ii)'s card is valid by birthdays after the issue, every other to the end of the \
                 stay; a card that is also an Individual Number Card can be chosen.",
            ja: "新様式の在留カード。在留期間、許可の種類及び年月日並びに交付年月日は券面から除かれて電磁的に記録さ\
                 れ、幼い子にも写真が表示される。有効期間は、永住者及び高度専門職2号の者は交付の日後の誕生日により、\
                 その他の者は在留期間の満了の日までとする。個人番号カードを兼ねる特定在留カードを選ぶことができる。",
        },
        known: Known::Derived,
        see: &["Q4", "Q4a", "Q6", "Q22"],
        touches: &[
            icrra(19, 0).branch(4),
            icrra(19, 0).branch(5),
            icrra(19, 0).branch(7),
            icrra(19, 0).branch(8),
            icrra(19, 0).branch(9),
            icrra(19, 0).branch(10),
            icrra(19, 0).branch(11),
            icrra(19, 0).branch(12),
            icrra(19, 0).branch(13),
            icrra(19, 0).branch(14),
            icrra(19, 0).branch(15),
            icrra_order(19, 6).branch(6),
            icrra_order(19, 3).branch(9),
        ],
    },
    Amendment {
        from: day(2026, 10, 1),
        by: Text { en: "Enforcement Order, Article 25, as revised", ja: "入管法施行令25条の改正" },
        says: Text {
            en: "The fees for a change of status, an extension and permanent residence rise and go by the period \
                 granted; an application accepted before keeps the old one. The fee for the exchange of a card is \
                 not in the table.",
            ja: "在留資格の変更、在留期間の更新及び永住許可の手数料が引き上げられ、許可された期間によることとされた。\
                 施行前に受理された申請には従前の額による。在留カードの交換の手数料は、その表にない。",
        },
        known: Known::Practice,
        see: &["Q6", "Q15"],
        touches: &[icrra(67, 0)],
    },
    Amendment {
        from: day(2027, 4, 1),
        by: Text { en: "Act No. 60 of 2024", ja: "令和6年法律第60号" },
        says: Text {
            en: "Employment for Skill Development takes the place of Technical Intern Training; who holds the old \
                 status keeps it under the transition.",
            ja: "在留資格「技能実習」に代えて「育成就労」が設けられる。現に技能実習の在留資格をもって在留する者は、\
                 経過措置による。",
        },
        known: Known::Derived,
        see: &[],
        touches: &[icrra(19, 0).branch(16).item(1)],
    },
];
