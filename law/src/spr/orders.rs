//! The Orders under the Special Act, line by line.
//!
//! 施行規則: Order of the Ministry of Justice No. 44 of 2011, forms, papers, photographs, what the
//! certificate shows and who may act. 施行令: Cabinet Order No. 420 of 2011, what the municipality
//! does. The rules themselves stand in the rooms of the articles they serve.

use crate::chronicle::Matter;
use crate::line::{Line, Text, Version, read, said};
use crate::provision::{Known, Provision, Statute, icrra, spr, spr_order};
use crate::spr::history::{CERTIFICATES, NEW_FORM, addressed, cabinet_order, since_2012};
use crate::time::day;

/// The Order of the Ministry of Justice, then the Cabinet Order.
pub static ORDERS: &[&[Line]] = &[ORDER, CABINET_ORDER, super::addenda::LINES];

/// The Order of the Ministry of Justice by name.
pub const ORDER_NAME: Text = Text {
    en: "Order for the Special Act (Ministry of Justice Order No. 44 of 2011)",
    ja: "特例法施行規則（平成23年法務省令第44号）",
};
/// The Cabinet Order by name.
pub const CABINET_ORDER_NAME: Text = Text {
    en: "Cabinet Order for the Special Act (Cabinet Order No. 420 of 2011)",
    ja: "特例法施行令（平成23年政令第420号）",
};

/// What a photograph has to be, wherever a photograph is asked for: one text in three versions,
/// for its age and whose it is changed.
const fn photograph(en: &'static str, ja: &'static str) -> [Version; 3] {
    [
        read(CERTIFICATES, en, ja),
        said(day(2024, 3, 27), Known::Practice, en, ja),
        said(NEW_FORM, Known::Practice, en, ja),
    ]
}

/// Words whose paragraph is not told by what could be read, only that they stand in the article.
const fn placed(en: &'static str, ja: &'static str) -> [Version; 1] {
    [said(CERTIFICATES, Known::Derived, en, ja)]
}

/// Order of the Ministry of Justice No. 44 of 2011.
pub static ORDER: &[Line] = &[
    Line::new(
        spr_order(1, 1),
        &since_2012(
            "Permission under 4(1) is applied for with the papers of the items.",
            "4条1項の許可の申請は、次に掲げる書類を提出して行う。",
        ),
    )
    .by(&["procedure::PROCEDURES"])
    .procedures(&[Matter::Permission])
    .with(&[spr(4, 3)])
    .see(&["Q9"]),
    Line::new(
        spr_order(1, 1).item(1),
        &since_2012(
            "One application form, form {procedures.spr.permission}.",
            "特別永住許可申請書（別記第{procedures.spr.permission}号様式） 1通",
        ),
    )
    .rows(&["procedures"])
    .by(&["procedure::PROCEDURES"])
    .see(&["Q9"]),
    Line::new(
        spr_order(1, 1).item(2),
        &photograph(
            "Photographs ({photo.count}), not older than {photo.max age in months} months on the day of the filing, of the applicant \
             alone, as Appended Table 1 asks, the name on the back. The same photograph is meant in Articles 2 and 7 to 10.",
            "写真{photo.count}葉。申請の日前{photo.max age in months}月以内に撮影され、別表第一の要件を満たし、裏面に氏名を記入したもの。2条及\
             び7条から10条までの写真も同じ。",
        ),
    )
    .rows(&["photo"])
    .by(&["procedure::PHOTO", "view::duties::photo"])
    .see(&["Q5"]),
    Line::new(
        spr_order(1, 1).item(3),
        &since_2012("A paper that proves the birth in Japan.", "本邦で出生したことを証する書類"),
    )
    .by(&["procedure::PROCEDURES", "view::duties::bring"])
    .see(&["Q9"]),
    Line::new(
        spr_order(1, 1).item(4),
        &since_2012(
            "Where something other than a birth made the person come to stay: a paper that proves it.",
            "出生以外の事由により本邦に在留することとなった者は、その事由を証する書類",
        ),
    )
    .by(&["view::duties::bring"])
    .see(&["Q9"]),
    Line::new(
        spr_order(1, 1).item(5),
        &since_2012(
            "A paper that proves the descent from a person who lost nationality under the treaty.",
            "平和条約国籍離脱者の子孫であることを証する書類",
        ),
    )
    .by(&["procedure::PROCEDURES"])
    .with(&[spr(2, 2)])
    .see(&["Q9"]),
    Line::new(
        spr_order(1, 2),
        &[
            read(
                CERTIFICATES,
                "For somebody under the age of {photo.from age} no photograph is needed.",
                "{photo.from age}歳に満たない者の申請には、写真を要しない。",
            ),
            said(
                NEW_FORM,
                Known::Practice,
                "For somebody under the age of {photo.from age} no photograph is needed.",
                "{photo.from age}歳に満たない者の申請には、写真を要しない。",
            ),
        ],
    )
    .rows(&["photo"])
    .by(&["view::duties::photo"])
    .with(&[spr_order(4, 5)])
    .see(&["Q5"]),
    Line::new(
        spr_order(2, 1),
        &since_2012(
            "Permission under 5(1) is applied for with form 2, a photograph, and a paper that proves who the applicant is under \
             Article 2.",
            "5条1項の許可の申請は、別記第2号様式の申請書、写真及び平和条約国籍離脱者又はその子孫であることを証する書類を提出して行う。",
        ),
    )
    .with(&[spr(5, 3), spr(2, 0)])
    .see(&["Q9"])
    .by(&["procedure::PROCEDURES", "view::duties::bring"])
    .procedures(&[Matter::PermissionTableII]),
    Line::new(
        spr_order(2, 2),
        &since_2012("The residence card is shown.", "申請に当たっては、在留カードを提示する。"),
    )
    .with(&[spr(5, 1)])
    .see(&["Q9"])
    .by(&["procedure::PROCEDURES"])
    .procedures(&[Matter::PermissionTableII]),
    Line::new(
        spr_order(2, 3),
        &since_2012("1(2) applies to it: no photograph of a child.", "1条2項の規定は、この申請に準用する。"),
    )
    .with(&[spr_order(1, 2)])
    .see(&["Q9"])
    .by(&["view::duties::photo"])
    .procedures(&[Matter::PermissionTableII]),
    Line::new(
        spr_order(3, 0),
        &since_2012("The permit is made by form 3.", "特別永住許可書の様式は、別記第3号様式による。"),
    )
    .with(&[spr(6, 0)])
    .because(
        "It fixes how a paper looks; no answer depends on it.",
        "書面の体裁を定めるのみで、判断に影響しない。",
    ),
    Line::new(
        spr_order(4, 0),
        &since_2012("The certificate is made by form 4.", "特別永住者証明書の様式は、別記第4号様式による。"),
    )
    .with(&[spr(8, 4)])
    .see(&["Q9"])
    .because(
        "It fixes how the certificate looks; no answer depends on it.",
        "証明書の体裁を定めるのみで、判断に影響しない。",
    ),
    Line::new(
        spr_order(4, 1),
        &since_2012("The name is shown in Roman letters.", "氏名は、ローマ字により表記する。"),
    )
    .with(&[spr(8, 1).item(1), spr_order(5, 0)])
    .see(&["Q9"])
    .because(NO_NAMES.en, NO_NAMES.ja),
    Line::new(
        spr_order(4, 2),
        &since_2012(
            "Who has several nationalities besides the Japanese is shown with one: first that of the permit; on later certificates \
             that of the old one; after a change notified under 11(1), the new one.",
            "日本以外の二以上の国籍を有する者については、許可の際は許可書に、その後の交付の際は従前の証明書に記載された国籍・地域を、11条1項の変更\
             の届出があったときは変更後のものを記載する。",
        ),
    )
    .with(&[spr(8, 1).item(1), spr(11, 1)])
    .see(&["Q9"])
    .because(
        "A life tells one nationality, the one shown.",
        "生活の記録には、表示されている国籍・地域のみを記す。",
    ),
    Line::new(
        spr_order(4, 3),
        &since_2012(
            "The West Bank and Gaza are written as Palestine.",
            "ヨルダン川西岸地区及びガザ地区は、パレスチナと記載する。",
        ),
    )
    .with(&[spr(8, 1).item(1)])
    .see(&["Q9"])
    .because(
        "It fixes a spelling on the certificate; a life tells the code of the region.",
        "表記を定めるのみである。生活の記録には地域の符号を記す。",
    ),
    Line::new(
        spr_order(4, 4),
        &since_2012(
            "The number consists of four Roman letters and eight digits.",
            "証明書の番号は、ローマ字4文字及び8桁の数字を組み合わせたものとする。",
        ),
    )
    .with(&[spr(8, 1).item(3), spr(8, 2)])
    .see(&["Q16"])
    .because(
        "It is a form, not a rule for a day: a life file with another form of number is refused as faulty.",
        "番号の形式であり、日によって異なる判断がない。形式に合わない番号は、記録の誤りとして扱う。",
    ),
    Line::new(
        spr_order(4, 5),
        &[
            read(
                CERTIFICATES,
                "A certificate whose expiry lies after the 16th birthday is issued with a photograph.",
                "有効期間の満了の日が16歳の誕生日の翌日以後の日である証明書には、写真を表示する。",
            ),
            said(
                NEW_FORM,
                Known::Practice,
                "A certificate is issued with a photograph to everybody aged {photo.from age} or older on the day of issue.",
                "交付の日に{photo.from age}歳以上の者の証明書には、写真を表示する。",
            ),
        ],
    )
    .rows(&["photo"])
    .by(&["procedure::PhotoOf", "view::duties::photo"])
    .with(&[spr(8, 3), spr_order(1, 2), spr_order(8, 1)])
    .see(&["Q4"]),
    Line::new(
        spr_order(4, 6),
        &since_2012(
            "The day of each notice of a dwelling is shown too.",
            "住居地の届出があったときは、届出の年月日も記載する。",
        ),
    )
    .with(&[spr(10, 3), cabinet_order(4, 0)])
    .see(&["Q9"])
    .because(
        "The mayor writes it beside the dwelling; the day is the day of the notice, which a life tells.",
        "市区町村長が住居地とともに記載するもので、その日は届出の日として記録される。",
    ),
    Line::new(
        spr_order(4, 7),
        &since_2012(
            "The chip holds what is printed, and the photograph; the dwelling is written to it only when a certificate is issued.",
            "記載事項及び写真は電磁的方式により記録する。住居地の記録は、証明書を交付するときに限る。",
        ),
    )
    .with(&[spr(8, 5), spr(10, 3)])
    .see(&["Q9"])
    .by(&["view::shows"]),
    Line::new(
        spr_order(5, 1),
        &since_2012(
            "The name may be shown in Chinese characters as well, with kana for a part that has none.",
            "氏名に漢字を使用する者は、ローマ字に併せて、漢字又は漢字及び仮名による氏名の表記を受けることができる。",
        ),
    )
    .see(&["Q9"])
    .because(NO_NAMES.en, NO_NAMES.ja),
    Line::new(
        spr_order(5, 2),
        &placed(
            "That is asked for together with an application or notice of Articles 4, 5 and 11 to 14.",
            "その申出は、4条、5条又は11条から14条までの申請又は届出と併せて行う。",
        ),
    )
    .because(NO_NAMES.en, NO_NAMES.ja),
    Line::new(
        spr_order(5, 3),
        &placed(
            "A paper that proves the characters is handed in.",
            "その申出には、氏名に漢字を使用することを証する資料を提出する。",
        ),
    )
    .because(NO_NAMES.en, NO_NAMES.ja),
    Line::new(
        spr_order(5, 4),
        &addressed(
            Text {
                en: "Where Roman letters would do the person great harm, or for another special reason, the Minister of Justice may show \
                     the characters instead of them.",
                ja: "ローマ字による表記により著しい不利益を被るおそれがあるなど特別の事情があると認めるときは、法務大臣は、ローマ字に代えて漢字等に\
                     よる氏名を表記することができる。",
            },
            Text {
                en: "Where Roman letters would do the person great harm, or for another special reason, the Commissioner may show the \
                     characters instead of them.",
                ja: "ローマ字による表記により著しい不利益を被るおそれがあるなど特別の事情があると認めるときは、出入国在留管理庁長官は、ローマ字に代\
                     えて漢字等による氏名を表記することができる。",
            },
        ),
    )
    .with(&[spr_order(4, 1)])
    .see(&["Q9"])
    .because(NO_NAMES.en, NO_NAMES.ja),
    Line::new(
        spr_order(5, 5),
        &placed(
            "Which characters are used is set by public notice; simplified ones are shown as the standard ones.",
            "使用する漢字の範囲は告示で定める。簡体字等は正字に置き換えて表記する。",
        ),
    )
    .because(NO_NAMES.en, NO_NAMES.ja),
    Line::new(
        spr_order(5, 6),
        &since_2012(
            "Once shown, the characters are changed only on a notice under 11(1), unless a change is found proper.",
            "表記した漢字等による氏名は、11条1項の届出による場合を除き、変更しない。ただし、相当と認められるときは、この限りでない。",
        ),
    )
    .with(&[spr(11, 1)])
    .see(&["Q9"])
    .because(NO_NAMES.en, NO_NAMES.ja),
    Line::new(
        spr_order(6, 0),
        &since_2012(
            "A dwelling is notified directly under 10(1) or (2) with form {procedures.spr.dwelling}.",
            "10条1項又は2項の届出は、別記第{procedures.spr.dwelling}号様式の届出書を提出して行う。",
        ),
    )
    .rows(&["procedures"])
    .by(&["procedure::PROCEDURES"])
    .procedures(&[Matter::FirstDwelling, Matter::Dwelling])
    .with(&[spr(10, 1), spr(10, 2)])
    .see(&["Q9"]),
    Line::new(
        spr_order(7, 1),
        &since_2012(
            "Other particulars are notified with form {procedures.spr.particulars}, a photograph, and a paper that proves the change.",
            "11条1項の届出は、別記第{procedures.spr.particulars}号様式の届出書、写真及び変更を生じたことを証する資料を提出して行う。",
        ),
    )
    .rows(&["procedures"])
    .by(&["procedure::PROCEDURES"])
    .procedures(&[Matter::Particulars])
    .with(&[spr(11, 1), spr_order(1, 1).item(2), spr_order(20, 0)])
    .see(&["Q9"]),
    Line::new(
        spr_order(7, 2),
        &since_2012(
            "Passport and certificate are shown; who cannot show the passport hands in the reason in writing.",
            "届出に当たっては、旅券及び証明書を提示する。旅券を提示することができないときは、その理由を記載した書類を提出する。",
        ),
    )
    .by(&["view::passport", "procedure::PROCEDURES"])
    .with(&[spr_order(13, 0)])
    .see(&["Q9"]),
    Line::new(
        spr_order(7, 3),
        &placed("1(2) applies to it: no photograph of a child.", "1条2項の規定は、この届出に準用する。"),
    )
    .by(&["procedure::PhotoOf", "view::duties::photo"])
    .with(&[spr_order(1, 2)]),
    Line::new(
        spr_order(8, 1),
        &since_2012(
            "Renewal, in its window or before it, is applied for with form {procedures.spr.renewal} and a photograph, of a child too: \
             1(2) does not apply, for the new certificate will show one.",
            "12条1項及び2項の申請は、別記第{procedures.spr.renewal}号様式の申請書及び写真を提出して行う。1条2項は準用されず、年少者も写真を要する\
             。",
        ),
    )
    .rows(&["procedures", "photo"])
    .by(&["procedure::PROCEDURES", "procedure::PhotoOf"])
    .procedures(&[Matter::Renewal, Matter::EarlyRenewal])
    .with(&[spr(12, 1), spr(12, 2), spr_order(4, 5)])
    .see(&["Q9"]),
    Line::new(
        spr_order(8, 2),
        &since_2012(
            "7(2) applies to it: passport and certificate are shown.",
            "7条2項の規定は、この申請に準用する。",
        ),
    )
    .by(&["view::passport", "procedure::PROCEDURES"])
    .with(&[spr_order(7, 2), spr_order(13, 0)])
    .see(&["Q9"]),
    Line::new(
        spr_order(9, 1),
        &[
            read(
                CERTIFICATES,
                "Reissue after a loss is applied for with form {procedures.spr.reissue-loss}, a photograph, and a paper that proves that \
                 possession was lost.",
                "13条1項の申請は、別記第{procedures.spr.reissue-loss}号様式の申請書、写真及び所持を失ったことを証する資料を提出して行う。",
            ),
            said(day(2025, 3, 3), Known::Practice, LOSS_SINCE_2025.en, LOSS_SINCE_2025.ja),
            said(NEW_FORM, Known::Derived, LOSS_SINCE_2025.en, LOSS_SINCE_2025.ja),
        ],
    )
    .rows(&["procedures"])
    .by(&["procedure::PROCEDURES", "view::around::steps"])
    .procedures(&[Matter::Loss])
    .with(&[spr(13, 1), spr_order(1, 1).item(2), spr_order(20, 0)])
    .see(&["Q9"]),
    Line::new(
        spr_order(9, 2),
        &since_2012(
            "The passport is shown; who cannot show it hands in the reason in writing.",
            "申請に当たっては、旅券を提示する。提示することができないときは、その理由を記載した書類を提出する。",
        ),
    )
    .by(&["view::passport", "procedure::PROCEDURES"])
    .with(&[spr_order(13, 0)])
    .see(&["Q9"]),
    Line::new(
        spr_order(9, 3),
        &placed("1(2) applies to it: no photograph of a child.", "1条2項の規定は、この申請に準用する。"),
    )
    .by(&["procedure::PhotoOf", "view::duties::photo"])
    .with(&[spr_order(1, 2)]),
    Line::new(
        spr_order(10, 1),
        &since_2012(
            "Reissue after damage, asked for or ordered, is applied for with form {procedures.spr.reissue-ordered} and a photograph.",
            "14条1項前段及び3項の申請は、別記第{procedures.spr.reissue-ordered}号様式の申請書及び写真を提出して行う。",
        ),
    )
    .rows(&["procedures"])
    .by(&["procedure::PROCEDURES"])
    .procedures(&[Matter::Replacement, Matter::Ordered])
    .with(&[spr(14, 1), spr(14, 3)])
    .see(&["Q9"]),
    Line::new(
        spr_order(10, 2),
        &since_2012(
            "Exchange at the holder's own wish is applied for with form 10 and a photograph.",
            "14条1項後段の申請は、別記第10号様式の申請書及び写真を提出して行う。",
        ),
    )
    .with(&[spr(14, 1), spr(14, 5), spr_order(12, 0)])
    .see(&["Q9"])
    .by(&["procedure::PROCEDURES"])
    .procedures(&[Matter::Exchange]),
    Line::new(
        spr_order(10, 3),
        &since_2012(
            "7(2) applies to them: passport and certificate are shown.",
            "7条2項の規定は、これらの申請に準用する。",
        ),
    )
    .by(&["view::passport", "procedure::PROCEDURES"])
    .with(&[spr_order(7, 2), spr_order(13, 0)])
    .see(&["Q9"]),
    Line::new(
        spr_order(10, 4),
        &placed("1(2) applies to them: no photograph of a child.", "1条2項の規定は、これらの申請に準用する。"),
    )
    .by(&["procedure::PhotoOf", "view::duties::photo"])
    .with(&[spr_order(1, 2)]),
    Line::new(
        spr_order(11, 0),
        &since_2012(
            "The order of 14(2) is made in writing, with form 11, and handed to the holder.",
            "14条2項の命令は、別記第11号様式の書面を交付して行う。",
        ),
    )
    .by(&["spr::reissue::ORDERED", "chronicle::reader::happened"])
    .procedures(&[Matter::Ordered])
    .with(&[spr(14, 2), spr(14, 3)])
    .see(&["Q9"]),
    Line::new(
        spr_order(12, 0),
        &since_2012(
            "The fee of 14(5) is paid in revenue stamps on form 12.",
            "14条5項の手数料は、別記第12号様式の書面に収入印紙を貼って納付する。",
        ),
    )
    .with(&[spr(14, 5), cabinet_order(7, 0)])
    .see(&["Q6"])
    .by(&["procedure::PROCEDURES"])
    .procedures(&[Matter::Exchange]),
    Line::new(
        spr_order(13, 0),
        &since_2012(
            "What the mayor copies and sends on is the passport shown with a filing of Articles 11 to 14.",
            "市区町村長が写しを作成して送付する書類は、11条から14条までの届出又は申請に当たり提示された旅券とする。",
        ),
    )
    .by(&["spr::tasks::mayor"])
    .with(&[cabinet_order(5, 0), spr_order(7, 2), spr_order(9, 2)])
    .see(&["Q9"]),
    Line::new(
        spr_order(14, 0),
        &addressed(
            Text {
                en: "The Minister of Justice may publish the numbers of certificates that lost their validity on the internet.",
                ja: "法務大臣は、効力を失った証明書の番号を、インターネットにより公表することができる。",
            },
            Text {
                en: "The Commissioner may publish the numbers of certificates that lost their validity on the internet.",
                ja: "出入国在留管理庁長官は、効力を失った証明書の番号を、インターネットにより公表することができる。",
            },
        ),
    )
    .with(&[spr(15, 0)])
    .see(&["Q9"])
    .because(
        "What the Commissioner publishes binds nobody and gives nobody a right.",
        "公表は長官の権限であり、何人の義務及び権利にも影響しない。",
    ),
    Line::new(
        spr_order(15, 0),
        &since_2012(
            "Besides those whom the Act names, production may be asked for by customs officials, public security intelligence \
             investigators, narcotics control officers, municipal staff who keep the resident register of foreigners, and staff of \
             public employment security offices.",
            "法に掲げる者のほか、税関職員、公安調査官、麻薬取締官、外国人住民の住民基本台帳に関する事務に従事する市区町村の職員及び公共職業安定\
             所の職員は、証明書の提示を求めることができる。",
        ),
    )
    .with(&[spr(17, 2), spr(17, 3)])
    .see(&["Q9"])
    .by(&["spr::production::must_show"])
    .procedures(&[Matter::Production]),
    Line::new(
        spr_order(16, 0),
        &since_2012(
            "Who acts for another under 18(2) or (3) shows or explains to the mayor that they may.",
            "18条2項又は3項により本人に代わって行為をする者は、その資格を証する資料を提示し、又は説明しなければならない。",
        ),
    )
    .by(&["view::duties::bring"])
    .procedures(&[Matter::Permission])
    .with(&[spr(18, 2), spr(18, 3)])
    .see(&["Q9"]),
    Line::new(
        spr_order(17, 1),
        &since_2012(
            "A dwelling may be notified, and the certificate taken back, by anybody whom the person or the one who must act asks, and by \
             the legal representative, who needs no request.",
            "住居地の届出及びこれに係る証明書の受領は、本人若しくは代わって届出等をすべき者の依頼を受けた者又は法定代理人が、代わってすることがで\
             きる。法定代理人は依頼を要しない。",
        ),
    )
    .by(&["spr::appearance::agents", "spr::appearance::representatives"])
    .procedures(&[Matter::FirstDwelling, Matter::Dwelling])
    .with(&[spr(10, 1), spr(10, 2), spr(19, 3)])
    .see(&["Q9"]),
    Line::new(
        spr_order(17, 2),
        &since_2012(
            "Filings of Articles 11 to 14 may be handed in, and the new certificate received, by the persons of the items; the filing \
             stays that of the holder.",
            "11条から14条までの届出及び申請に係る書類の提出及び提示並びに証明書の受領は、次に掲げる者が、代わってすることができる。",
        ),
    )
    .by(&["spr::appearance::agents"])
    .procedures(&[Matter::Particulars, Matter::Renewal, Matter::EarlyRenewal, Matter::Loss, Matter::Replacement, Matter::Ordered])
    .with(&[spr(19, 3)])
    .see(&["Q9"]),
    Line::new(
        spr_order(17, 2).item(1),
        &since_2012(
            "At the request of the person or of the one who must act, a lawyer or administrative scrivener notified to the regional \
             bureau through their association; and, without a request, the legal representative.",
            "本人又は代わって届出等をすべき者の依頼を受けた弁護士又は行政書士で、所属する会を経由して地方局の長に届け出たもの及び法定代理人。",
        ),
    )
    .by(&["spr::appearance::professionals", "spr::appearance::representatives"])
    .with(&[Provision::new(Statute::CivilCode, 4, 0)])
    .see(&["Q9"]),
    Line::new(
        spr_order(17, 2).item(2),
        &addressed(
            Text {
                en: "For somebody under age or who cannot appear: another relative, a cohabitant, or a similar person whom the Minister \
                     of Justice finds suitable.",
                ja: "年少者又は疾病その他の事由により自ら届出等をすることができない者については、その親族、同居者又はこれらに準ずる者で法務大臣が適\
                     当と認めるもの。",
            },
            Text {
                en: "For somebody under age or who cannot appear: another relative, a cohabitant, or a similar person whom the \
                     Commissioner finds suitable.",
                ja: "年少者又は疾病その他の事由により自ら届出等をすることができない者については、その親族、同居者又はこれらに準ずる者で出入国在留管\
                     理庁長官が適当と認めるもの。",
            },
        ),
    )
    .by(&["spr::appearance::helpers_of_one_unable"])
    .with(&[spr(19, 2)])
    .see(&["Q9"]),
    Line::new(
        spr_order(17, 3),
        &since_2012(
            "A relative who must act for another under 19(2) shows or explains to the mayor that they must.",
            "19条2項により代わって届出等をする者は、その資格を証する資料を提示し、又は説明しなければならない。",
        ),
    )
    .by(&["view::duties::bring"])
    .with(&[spr(19, 2)])
    .see(&["Q9"]),
    Line::new(
        spr_order(17, 4),
        &since_2012(
            "So does everybody else who acts for another.",
            "その他本人に代わって届出等をする者も、同様とする。",
        ),
    )
    .with(&[spr(19, 3)])
    .see(&["Q9"])
    .because(
        "What an agent who may act shows the mayor is the agent's matter; the answer says who may act, and why.",
        "任意の代理人等が提示する資料は当人の用意するものであり、回答では誰が何を根拠に代わってできるかを示す。",
    ),
    Line::new(
        spr_order(18, 0),
        &since_2012(
            "The intent to come back is declared on the departure card and by showing the certificate.",
            "再入国の意図は、出国の際の書面に記載し、証明書を提示して表明する。",
        ),
    )
    .by(&["spr::reentry::deemed", "chronicle::reader::journeys::left"])
    .with(&[spr(23, 2), icrra(26, 1).branch(2)])
    .see(&["Q9"]),
    Line::new(
        spr_order(19, 0),
        &since_2012(
            "Special re-entry permission is not deemed granted to the persons of the items.",
            "次に掲げる者は、再入国の許可を受けたものとはみなされない。",
        ),
    )
    .by(&["spr::reentry::deemed"])
    .with(&[spr(23, 2), spr(15, 0).item(3)])
    .see(&["Q9"]),
    Line::new(
        spr_order(19, 0).item(1),
        &since_2012(
            "Of whom the inspector was notified, so that the departure can be stopped.",
            "入管法25条の2第1項の通知（出国確認の留保に係るもの）がされている者",
        ),
    )
    .by(&["spr::reentry::deemed", "life::model::Excluded"])
    .with(&[icrra(25, 1).branch(2)])
    .see(&["Q9"]),
    Line::new(
        spr_order(19, 0).item(2),
        &since_2012(
            "Against whom a detention order was issued.",
            "収容令書の発付を受けている者",
        ),
    )
    .by(&["spr::reentry::deemed", "life::model::Excluded"])
    .with(&[icrra(39, 0)])
    .see(&["Q9"]),
    Line::new(
        spr_order(19, 0).item(3),
        &since_2012(
            "Of whom it was found that their leaving and coming back might endanger Japan's interests or public security, or the \
             like, so that ordinary permission is needed.",
            "日本国の利益又は公安を害する行為を行うおそれがあることその他の理由により、再入国の許可を要すると認定された者",
        ),
    )
    .by(&["spr::reentry::deemed", "life::model::Excluded"])
    .with(&[icrra(26, 1)])
    .see(&["Q9"]),
    Line::new(
        spr_order(20, 0),
        &since_2012(
            "With a paper in another language a Japanese translation is handed in.",
            "提出する資料が外国語により作成されているときは、その訳文を添付する。",
        ),
    )
    .by(&["view::proof_needs_translation", "view::duties::bring"])
    .with(&[spr_order(9, 1)])
    .see(&["Q9"]),
];

/// Cabinet Order No. 420 of 2011.
pub static CABINET_ORDER: &[Line] = &[
    Line::new(
        cabinet_order(1, 0),
        &[
            read(
                CERTIFICATES,
                "On issuing the certificate after a permission under Article 4 the mayor writes the day of issue on it.",
                "市区町村長は、4条の許可に係る証明書を交付するときは、これに交付年月日を記載する。",
            ),
            read(
                NEW_FORM,
                "On issuing the certificate after a permission under Article 4 the mayor records the day of issue on it \
                 electronically.",
                "市区町村長は、4条の許可に係る証明書を交付するときは、これに交付年月日を電磁的方式により記録する。",
            ),
        ],
    )
    .by(&["spr::tasks::mayor"])
    .procedures(&[Matter::Permission])
    .with(&[spr(7, 2), spr(11, 3)]),
    Line::new(
        cabinet_order(2, 1),
        &addressed(
            Text {
                en: "After an issue the mayor tells the Minister of Justice of it, of its day, and of the number.",
                ja: "市区町村長は、証明書を交付したときは、その旨、交付年月日及び番号を法務大臣に通知する。",
            },
            Text {
                en: "After an issue the mayor tells the Commissioner of it, of its day, and of the number.",
                ja: "市区町村長は、証明書を交付したときは、その旨、交付年月日及び番号を出入国在留管理庁長官に通知する。",
            },
        ),
    )
    .by(&["spr::tasks::mayor"])
    .with(&[spr(7, 2), spr(11, 2)]),
    Line::new(
        cabinet_order(2, 2),
        &since_2012(
            "That is done over the line kept for it, or in another way that the Ministry's Order sets.",
            "その通知は、専用の電気通信回線による送信その他法務省令で定める方法により行う。",
        ),
    )
    .because(
        "It is how two offices write to each other; nobody else has a part in it.",
        "行政機関相互の通知の方法であり、住民に関わらない。",
    ),
    Line::new(
        cabinet_order(3, 0),
        &since_2012(
            "Of each notice of a dwelling the mayor sends on who made it, the number of the certificate, the dwelling, which notice it \
             was and its day, and the day of settling or moving, with the former dwelling where there was one.",
            "住居地の届出があったときは、市区町村長は、氏名等、証明書の番号、住居地、届出の別及び年月日、住居地を定め、又は移転した年月日並びに移転\
             前の住居地を通知する。",
        ),
    )
    .by(&["spr::tasks::mayor"])
    .procedures(&[Matter::FirstDwelling, Matter::Dwelling])
    .with(&[spr(10, 1), spr(10, 2)])
    .see(&["Q9"]),
    Line::new(
        cabinet_order(4, 0),
        &since_2012(
            "Beside the dwelling the mayor writes the day of the notice.",
            "市区町村長は、証明書に住居地を記載するときは、届出の年月日を併せて記載する。",
        ),
    )
    .by(&["spr::tasks::mayor"])
    .with(&[spr(10, 3), spr_order(4, 6)])
    .see(&["Q9"]),
    Line::new(
        cabinet_order(5, 0),
        &since_2012(
            "Of the papers shown with a filing of Articles 11 to 14 that the Ministry's Order names, the mayor makes a copy and sends \
             it on.",
            "11条から14条までの届出又は申請があったときは、市区町村長は、提示された書類で法務省令で定めるものの写しを作成し、送付する。",
        ),
    )
    .by(&["spr::tasks::mayor"])
    .with(&[spr_order(13, 0)])
    .see(&["Q9"]),
    Line::new(
        cabinet_order(6, 0),
        &addressed(
            Text {
                en: "A mayor who learns of a certificate badly damaged or unreadable, for which nobody has applied under 14(1), promptly \
                     tells the Minister of Justice in writing whose it is, its number and its state.",
                ja: "市区町村長は、著しく毀損し、若しくは汚損し、又は記録が毀損した証明書があることを知ったときは、14条1項の申請があった場合を除き、\
                     速やかに、その者の氏名等、番号及び状態を書面で法務大臣に通知する。",
            },
            Text {
                en: "A mayor who learns of a certificate badly damaged or unreadable, for which nobody has applied under 14(1), promptly \
                     tells the Commissioner in writing whose it is, its number and its state.",
                ja: "市区町村長は、著しく毀損し、若しくは汚損し、又は記録が毀損した証明書があることを知ったときは、14条1項の申請があった場合を除き、\
                     速やかに、その者の氏名等、番号及び状態を書面で出入国在留管理庁長官に通知する。",
            },
        ),
    )
    .with(&[spr(14, 2)])
    .see(&["Q9"])
    .because(
        "What a mayor happens to learn is no event of a life; what may follow, the order of 14(2), is one.",
        "市区町村長が知った事実は本人の出来事ではない。これに続き得る14条2項の命令が出来事として扱われる。",
    ),
    Line::new(
        cabinet_order(7, 0),
        &since_2012(
            "It sets the fee of 14(5) for an exchange at the holder's own wish.",
            "14条5項の手数料の額を定める。",
        ),
    )
    .with(&[spr(14, 5), spr_order(12, 0)])
    .see(&["Q6"])
    .by(&["spr::reissue::FEE", "view::duties::fee"])
    .procedures(&[Matter::Exchange]),
    Line::new(
        cabinet_order(8, 0),
        &since_2012(
            "What Articles 1, 2 and 4 to 6 give the municipality to do is a Type 1 statutory entrusted function.",
            "1条、2条及び4条から6条までにより市区町村が処理する事務は、第一号法定受託事務とする。",
        ),
    )
    .with(&[spr(24, 0)])
    .see(&["Q9"])
    .because(
        "It settles whose task it is between State and municipality; what the resident does is the same either way.",
        "国と市区町村との間の事務の区分であり、住民のすべきことは変わらない。",
    ),
];

const LOSS_SINCE_2025: Text = Text {
    en: "Reissue after a loss is applied for with form {procedures.spr.reissue-loss}, a photograph, and a paper that proves that \
         possession was lost; a statement with the receipt number of the report to the police is accepted.",
    ja: "13条1項の申請は、別記第{procedures.spr.reissue-loss}号様式の申請書、写真及び所持を失ったことを証する資料を提出して行う。資料は、警察\
         への届出の受理番号を記した陳述書で足りる。",
};
const NO_NAMES: Text = Text {
    en: "A life tells nobody's name: a person has an id, and nothing that is due depends on how a name is written.",
    ja: "生活の記録に氏名は現れず、氏名の表記によって変わる義務及び権利はない。",
};
