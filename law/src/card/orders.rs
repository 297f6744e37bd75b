//! The Order under the Immigration Control Act, line by line, as far as it concerns cards.
//!
//! 施行規則: Order of the Ministry of Justice No. 54 of 1981, by the numbers of its text of 2013.

use crate::chronicle::Matter;
use crate::line::{Line, Text, read, said};
use crate::provision::{Known, Provision, Statute, icrra, icrra_order};
use crate::spr::history::{CERTIFICATES, NEW_FORM, since_2012};
use crate::time::day;

/// The Order of the Ministry of Justice.
pub static ORDERS: &[&[Line]] = &[ORDER];

/// The Order by name.
pub const ORDER_NAME: Text = Text {
    en: "Order for the Immigration Control Act (Ministry of Justice Order No. 54 of 1981)",
    ja: "入管法施行規則（昭和56年法務省令第54号）",
};

/// Order of the Ministry of Justice No. 54 of 1981: Articles 6-2, 19-5 – 19-13, 26, 29-2, 29-3, 59-6, 61 and 62.
pub static ORDER: &[Line] = &[
    Line::new(
        icrra_order(6, 2).branch(2),
        &[
            read(
                CERTIFICATES,
                "A photograph, here and in Articles 19-9 to 19-12, 20 to 22 and 24, is not older than \
                 {photo.max age in months} months on the day of the filing, as the Order's table asks, with the \
                 name on the back.",
                "この項並びに19条の9から19条の12まで、20条から22条まで及び24条の写真は、申請の日前\
                 {photo.max age in months}月以内に撮影され、別表の要件を満たし、裏面に氏名を記入したものとする。",
            ),
            said(
                day(2024, 3, 27),
                Known::Practice,
                "A photograph, here and in Articles 19-9 to 19-12, 20 to 22 and 24, is not older than \
                 {photo.max age in months} months on the day of the filing, as the Order's table asks, with the \
                 name on the back.",
                "この項並びに19条の9から19条の12まで、20条から22条まで及び24条の写真は、申請の日前\
                 {photo.max age in months}月以内に撮影され、別表の要件を満たし、裏面に氏名を記入したものとする。",
            ),
            said(
                NEW_FORM,
                Known::Practice,
                "A photograph, here and in Articles 19-9 to 19-12, 20 to 22 and 24, is not older than \
                 {photo.max age in months} months on the day of the filing, as the Order's table asks, with the \
                 name on the back.",
                "この項並びに19条の9から19条の12まで、20条から22条まで及び24条の写真は、申請の日前\
                 {photo.max age in months}月以内に撮影され、別表の要件を満たし、裏面に氏名を記入したものとする。",
            ),
        ],
    )
    .rows(&["photo"])
    .with(&[
        icrra_order(19, 1).branch(9),
        icrra_order(19, 1).branch(10),
        icrra_order(19, 1).branch(11),
        icrra_order(19, 1).branch(12),
    ])
    .see(&["Q5"])
    .by(&["procedure::PHOTO", "view::duties::photo"]),
    Line::new(
        icrra_order(19, 0).branch(5),
        &[read(
            CERTIFICATES,
            "Like the persons of 19-3(i) to (iii) are those of the items.",
            "法19条の3第4号の者は、次に掲げる者とする。",
        )],
    )
    .with(&[icrra(19, 0).branch(3).item(4)])
    .by(&["card::resident::excluded"]),
    Line::new(
        icrra_order(19, 0).branch(5).item(1),
        &[read(
            CERTIFICATES,
            "Somebody with Designated Activities designated for work at the office of Taiwan in Japan, or for \
                 life in the household of such staff.",
            "特定活動の者で、亜東関係協会（現在の台湾日本関係協会）の本邦の事務所の職員又はその世帯に属する家族\
                 としての活動を指定されたもの",
        )],
    )
    .with(&[icrra(19, 0).branch(3).item(4)])
    .by(&["card::resident::excluded"]),
    Line::new(
        icrra_order(19, 0).branch(5).item(2),
        &[read(
            CERTIFICATES,
            "Somebody with Designated Activities designated for work at the Permanent General Mission of \
                 Palestine in Japan, or for life in the household of such staff.",
            "特定活動の者で、駐日パレスチナ総代表部の職員又はその世帯に属する家族としての活動を指定されたもの",
        )],
    )
    .with(&[icrra(19, 0).branch(3).item(4)])
    .by(&["card::resident::excluded"]),
    Line::new(
        icrra_order(19, 0).branch(5).item(3),
        &[said(
            day(2024, 3, 31),
            Known::Unverified,
            "Somebody with Designated Activities designated for work from Japan over the internet for abroad (a \
                 digital nomad), or for life with such a person. (Neither the text nor its first day could be read.)",
            "特定活動の者で、国際的なリモートワーク等（デジタルノマド）又はその家族としての活動を指定されたもの\
                 （条文及び施行日は未確認。）",
        )],
    )
    .with(&[icrra(19, 0).branch(3).item(4)])
    .by(&["card::resident::excluded"]),
    Line::new(
        icrra_order(19, 5).branch(6),
        &since_2012(
            "The number consists of four Roman letters and eight digits.",
            "在留カードの番号は、ローマ字4文字及び8桁の数字を組み合わせたものとする。",
        ),
    )
    .with(&[icrra(19, 2).branch(4)])
    .see(&["Q16"])
    .because(
        "It is a form, not a rule for a day: a life file with another form of number is refused as faulty.",
        "番号の形式であり、日によって異なる判断がない。形式に合わない番号は、記録の誤りとして扱う。",
    ),
    Line::new(
        icrra_order(19, 6).branch(6),
        &[
            read(
                CERTIFICATES,
                "A card that shows a photograph is issued with an expiry that lies after the birthday of \
                 {photo.from age}.",
                "写真を表示する在留カードは、有効期間の満了の日が{photo.from age}歳の誕生日の翌日以後の日であるもの\
                 とする。",
            ),
            said(
                NEW_FORM,
                Known::Practice,
                "A card is issued with a photograph to everybody aged {photo.from age} or older on the day of issue.",
                "交付の日に{photo.from age}歳以上の者の在留カードには、写真を表示する。",
            ),
        ],
    )
    .rows(&["photo"])
    .with(&[icrra(19, 3).branch(4), icrra_order(19, 3).branch(9), icrra_order(19, 1).branch(10)])
    .see(&["Q4", "Q5"])
    .by(&["spr::certificate::shows_photograph", "view::shows"]),
    Line::new(
        icrra_order(19, 1).branch(7),
        &since_2012(
            "The name, which is shown in Roman letters, may be shown in Chinese characters as well, with kana for a \
             part that has none.",
            "氏名に漢字を使用する者は、ローマ字に併せて、漢字又は漢字及び仮名による氏名の表記を受けることができる。",
        ),
    )
    .with(&[icrra(19, 1).branch(4).item(1)])
    .see(&["Q22"])
    .because(
        "A life tells nobody's name: a person has an id, and nothing that is due depends on how a name is written.",
        "生活の記録に氏名は現れず、氏名の表記によって変わる義務及び権利はない。",
    ),
    Line::new(
        icrra_order(19, 0).branch(8),
        &since_2012(
            "A dwelling is notified directly under 19-7, 19-8 or 19-9 with form {card_procedures.card.dwelling}-{card_procedures.branch of card.dwelling}.",
            "19条の7第1項、19条の8第1項及び19条の9第1項の届出は、別記第{card_procedures.card.dwelling}号の{card_procedures.branch of card.dwelling}様式の届出書を提出して行う。",
        ),
    )
    .rows(&["card_procedures"])
    .procedures(&[Matter::CardFirstDwelling, Matter::CardDwellingAfterGrant, Matter::CardDwelling])
    .with(&[icrra(19, 1).branch(7), icrra(19, 1).branch(8), icrra(19, 1).branch(9)])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES"]),
    Line::new(
        icrra_order(19, 1).branch(9),
        &since_2012(
            "Other particulars are notified with form {card_procedures.card.particulars}-{card_procedures.branch of card.particulars}, a photograph, and a paper that proves the change.",
            "19条の10第1項の届出は、別記第{card_procedures.card.particulars}号の{card_procedures.branch of card.particulars}様式の届出書、写真及び変更を生じたことを証する資料を提出して行う。",
        ),
    )
    .rows(&["card_procedures", "photo"])
    .procedures(&[Matter::CardParticulars])
    .with(&[icrra(19, 1).branch(10), icrra_order(6, 2).branch(2), icrra_order(62, 0)])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES", "view::duties::photo"]),
    Line::new(
        icrra_order(19, 2).branch(9),
        &since_2012(
            "Passport and card are shown; who cannot show the passport hands in the reason in writing.",
            "届出に当たっては、旅券及び在留カードを提示する。旅券を提示することができないときは、その理由を記載した\
             書面を提出する。",
        ),
    )
    .procedures(&[Matter::CardParticulars])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES", "view::passport", "view::duties::bring"]),
    Line::new(
        icrra_order(19, 3).branch(9),
        &[
            read(
                CERTIFICATES,
                "For somebody under the age of {photo.from age} no photograph is needed.",
                "{photo.from age}歳に満たない者については、写真を要しない。",
            ),
            said(
                NEW_FORM,
                Known::Practice,
                "For somebody under the age of {photo.from age} no photograph is needed.",
                "{photo.from age}歳に満たない者については、写真を要しない。",
            ),
        ],
    )
    .rows(&["photo"])
    .procedures(&[Matter::CardParticulars])
    .with(&[icrra_order(19, 6).branch(6)])
    .see(&["Q5"])
    .by(&["view::duties::photo"]),
    Line::new(
        icrra_order(19, 1).branch(10),
        &since_2012(
            "Renewal, in its window or before it, is applied for with form {card_procedures.card.renewal}-{card_procedures.branch of card.renewal} and a photograph, of a child too: \
             19-9(3) does not apply, for the new card will show one.",
            "19条の11第1項及び2項の申請は、別記第{card_procedures.card.renewal}号の{card_procedures.branch of card.renewal}様式の申請書及び写真を提出して行う。19条の9第3項は準用され\
             ず、年少者も写真を要する。",
        ),
    )
    .rows(&["card_procedures", "photo"])
    .procedures(&[Matter::CardRenewal, Matter::CardEarlyRenewal])
    .with(&[
        icrra(19, 1).branch(11),
        icrra(19, 2).branch(11),
        icrra_order(6, 2).branch(2),
        icrra_order(19, 6).branch(6),
    ])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES", "view::duties::photo"]),
    Line::new(
        icrra_order(19, 2).branch(10),
        &since_2012(
            "19-9(2) applies to it: passport and card are shown.",
            "19条の9第2項の規定は、この申請に準用する。",
        ),
    )
    .procedures(&[Matter::CardRenewal, Matter::CardEarlyRenewal])
    .with(&[icrra_order(19, 2).branch(9)])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES", "view::duties::bring"]),
    Line::new(
        icrra_order(19, 1).branch(11),
        &[
            read(
                CERTIFICATES,
                "Reissue after a loss is applied for with form {card_procedures.card.reissue-loss}-{card_procedures.branch of card.reissue-loss}, a photograph, and a paper that proves that \
                 possession was lost.",
                "19条の12第1項の申請は、別記第{card_procedures.card.reissue-loss}号の{card_procedures.branch of card.reissue-loss}様式の申請書、写真及び所持を失ったことを証する資料を提出して行\
                 う。",
            ),
            said(
                day(2025, 3, 3),
                Known::Practice,
                "Reissue after a loss is applied for with form {card_procedures.card.reissue-loss}-{card_procedures.branch of card.reissue-loss}, a photograph, and a paper that proves that \
                 possession was lost; a statement with the receipt number of the report to the police is accepted.",
                "19条の12第1項の申請は、別記第{card_procedures.card.reissue-loss}号の{card_procedures.branch of card.reissue-loss}様式の申請書、写真及び所持を失ったことを証する資料を提出して行\
                 う。資料は、警察への届出の受理番号を記した陳述書で足りる。",
            ),
            said(
                NEW_FORM,
                Known::Derived,
                "Reissue after a loss is applied for with form {card_procedures.card.reissue-loss}-{card_procedures.branch of card.reissue-loss}, a photograph, and a paper that proves that \
                 possession was lost; a statement with the receipt number of the report to the police is accepted.",
                "19条の12第1項の申請は、別記第{card_procedures.card.reissue-loss}号の{card_procedures.branch of card.reissue-loss}様式の申請書、写真及び所持を失ったことを証する資料を提出して行\
                 う。資料は、警察への届出の受理番号を記した陳述書で足りる。",
            ),
        ],
    )
    .rows(&["card_procedures", "photo"])
    .procedures(&[Matter::CardLoss])
    .with(&[icrra(19, 1).branch(12), icrra_order(6, 2).branch(2), icrra_order(62, 0)])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES", "view::duties::bring", "view::duties::photo"]),
    Line::new(
        icrra_order(19, 2).branch(11),
        &since_2012(
            "The passport is shown, and the permit for other activity where there is one; who cannot show the \
             passport hands in the reason in writing.",
            "申請に当たっては、旅券及び、資格外活動許可書の交付を受けているときはこれを提示する。旅券を提示すること\
             ができないときは、その理由を記載した書類を提出する。",
        ),
    )
    .procedures(&[Matter::CardLoss])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES", "view::passport", "view::duties::bring"]),
    Line::new(
        icrra_order(19, 3).branch(11),
        &[
            read(
                CERTIFICATES,
                "19-9(3) applies to it: under the age of {photo.from age} no photograph is needed.",
                "19条の9第3項の規定は、この申請に準用する。{photo.from age}歳に満たない者の写真を要しない。",
            ),
            said(
                NEW_FORM,
                Known::Practice,
                "19-9(3) applies to it: under the age of {photo.from age} no photograph is needed.",
                "19条の9第3項の規定は、この申請に準用する。{photo.from age}歳に満たない者の写真を要しない。",
            ),
        ],
    )
    .rows(&["photo"])
    .procedures(&[Matter::CardLoss])
    .with(&[icrra_order(19, 3).branch(9)])
    .see(&["Q5"])
    .by(&["view::duties::photo"]),
    Line::new(
        icrra_order(19, 1).branch(12),
        &since_2012(
            "Reissue after damage, asked for or ordered, is applied for with form {card_procedures.card.reissue-replacement}-{card_procedures.branch of card.reissue-replacement} and a photograph.",
            "19条の13第1項前段及び3項の申請は、別記第{card_procedures.card.reissue-replacement}号の{card_procedures.branch of card.reissue-replacement}様式の申請書及び写真を提出して行う。",
        ),
    )
    .rows(&["card_procedures", "photo"])
    .procedures(&[Matter::CardReplacement, Matter::CardOrdered])
    .with(&[icrra(19, 1).branch(13), icrra(19, 3).branch(13), icrra_order(6, 2).branch(2)])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES", "view::duties::photo"]),
    Line::new(
        icrra_order(19, 2).branch(12),
        &since_2012(
            "Exchange at the holder's own wish is applied for with form {card_procedures.card.exchange}-{card_procedures.branch of card.exchange} and a photograph.",
            "19条の13第1項後段の申請は、別記第{card_procedures.card.exchange}号の{card_procedures.branch of card.exchange}様式の申請書及び写真を提出して行う。",
        ),
    )
    .rows(&["card_procedures", "photo"])
    .procedures(&[Matter::CardExchange])
    .with(&[icrra(19, 1).branch(13), icrra(67, 0).branch(2), icrra_order(6, 2).branch(2)])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES", "view::duties::photo"]),
    Line::new(
        icrra_order(19, 3).branch(12),
        &[
            read(
                CERTIFICATES,
                "19-9(2) and (3) apply to them: passport and card are shown, and under the age of {photo.from age} \
                 no photograph is needed.",
                "19条の9第2項及び3項の規定は、これらの申請に準用する。{photo.from age}歳に満たない者の写真を要しない。",
            ),
            said(
                NEW_FORM,
                Known::Practice,
                "19-9(2) and (3) apply to them: passport and card are shown, and under the age of {photo.from age} \
                 no photograph is needed.",
                "19条の9第2項及び3項の規定は、これらの申請に準用する。{photo.from age}歳に満たない者の写真を要しない。",
            ),
        ],
    )
    .rows(&["photo"])
    .procedures(&[Matter::CardReplacement, Matter::CardExchange, Matter::CardOrdered])
    .with(&[icrra_order(19, 2).branch(9), icrra_order(19, 3).branch(9)])
    .see(&["Q5"])
    .by(&["procedure::CARD_PROCEDURES", "view::duties::bring", "view::duties::photo"]),
    Line::new(
        icrra_order(19, 0).branch(13),
        &since_2012(
            "The order of 19-13(2) is made in writing, with form 29-14, and handed to the holder.",
            "19条の13第2項の命令は、別記第29号の14様式の書面を交付して行う。",
        ),
    )
    .procedures(&[Matter::CardOrdered])
    .with(&[icrra(19, 2).branch(13), icrra(19, 3).branch(13)])
    .see(&["Q22"])
    .by(&["chronicle::reader::statuses::ordered"]),
    Line::new(
        icrra_order(26, 0),
        &since_2012(
            "Besides those whom the Act names, production may be asked for by customs officials, public security \
             intelligence investigators, narcotics control officers, municipal staff who keep the resident register \
             of foreigners, and staff of public employment security offices.",
            "法に掲げる者のほか、税関職員、公安調査官、麻薬取締官、外国人住民の住民基本台帳に関する事務に従事する市\
             区町村の職員及び公共職業安定所の職員は、旅券又は在留カードの提示を求めることができる。",
        ),
    )
    .procedures(&[Matter::CardProduction])
    .with(&[icrra(23, 3), icrra(23, 4)])
    .see(&["Q22"])
    .by(&["card::production::must_show"]),
    Line::new(
        icrra_order(29, 1).branch(2),
        &[read(
            CERTIFICATES,
            "The intent to come back is declared on the departure card, form 37-19.",
            "再び入国する意図は、別記第37号の19様式の書面に記載し、これを提出して表明する。",
        )],
    )
    .with(&[icrra(26, 1).branch(2)])
    .by(&["spr::reentry::deemed"]),
    Line::new(
        icrra_order(29, 2).branch(2),
        &[read(
            CERTIFICATES,
            "A mid-to-long-term resident also shows the card.",
            "中長期在留者は、併せて在留カードを提示する。",
        )],
    )
    .with(&[icrra(26, 1).branch(2)])
    .by(&["spr::reentry::deemed", "chronicle::reader::journeys::deemed"]),
    Line::new(
        icrra_order(29, 1).branch(3),
        &[read(
            CERTIFICATES,
            "Special re-entry permission is not deemed granted to the persons of the items.",
            "次に掲げる者は、再入国の許可を受けたものとはみなされない。",
        )],
    )
    .with(&[icrra(26, 1).branch(2), icrra(19, 0).branch(14).item(3)])
    .by(&["spr::reentry::deemed", "chronicle::reader::journeys::deemed"]),
    Line::new(
        icrra_order(29, 1).branch(3).item(1),
        &[read(
            CERTIFICATES,
            "Who was told of a procedure to cancel the status and not yet that it is over without one.",
            "在留資格の取消しに係る意見聴取の通知を受けている者（取り消さない旨の通知を受けた者を除く。）",
        )],
    )
    .with(&[icrra(22, 3).branch(4)])
    .by(&["spr::reentry::deemed"]),
    Line::new(
        icrra_order(29, 1).branch(3).item(2),
        &[read(
            CERTIFICATES,
            "Of whom the inspector was notified, so that the departure can be stopped.",
            "法25条の2第1項の通知（出国確認の留保に係るもの）がされている者",
        )],
    )
    .with(&[icrra(25, 1).branch(2)])
    .by(&["spr::reentry::deemed"]),
    Line::new(
        icrra_order(29, 1).branch(3).item(3),
        &[read(CERTIFICATES, "Against whom a detention order was issued.", "収容令書の発付を受けている者")],
    )
    .with(&[icrra(39, 0)])
    .by(&["spr::reentry::deemed"]),
    Line::new(
        icrra_order(29, 1).branch(3).item(4),
        &[read(
            CERTIFICATES,
            "Who stays with Designated Activities as an applicant for recognition as a refugee.",
            "難民の認定の申請等を行っている者として特定活動の在留資格をもって在留する者",
        )],
    )
    .by(&["spr::reentry::deemed"]),
    Line::new(
        icrra_order(29, 1).branch(3).item(5),
        &[read(
            CERTIFICATES,
            "Of whom it was found that their leaving and coming back might endanger Japan's interests or public \
                 security, or the like, so that ordinary permission is needed.",
            "日本国の利益又は公安を害する行為を行うおそれがあることその他の理由により、再入国の許可を要すると認\
                 定された者",
        )],
    )
    .with(&[icrra(26, 1)])
    .by(&["spr::reentry::deemed"]),
    Line::new(
        icrra_order(59, 1).branch(6),
        &[read(
            CERTIFICATES,
            "A dwelling may be notified, and the card taken back, by anybody whom the person or the one who \
                 must act asks, and by the legal representative, who needs no request.",
            "住居地の届出及びこれに係る在留カードの受領は、本人若しくは代わってしなければならない者の依頼を受け\
                 た者又は法定代理人が、代わってすることができる。法定代理人は依頼を要しない。",
        )],
    )
    .procedures(&[
        Matter::CardFirstDwelling,
        Matter::CardDwellingAfterGrant,
        Matter::CardDwelling,
        Matter::CardReceiptBack,
    ])
    .with(&[icrra(61, 1).branch(9).second(3).item(1), icrra(61, 3).branch(9).second(3)])
    .by(&["spr::appearance::agents"]),
    Line::new(
        icrra_order(59, 2).branch(6),
        &[read(
            CERTIFICATES,
            "The person need not appear for the filings of 19-10 to 19-13, nor to receive the card, in the \
                 cases of the items; the filing stays that of the holder.",
            "19条の10から19条の13までの届出及び申請並びに在留カードの受領は、次に掲げる場合には、本人が自ら出頭\
                 することを要しない。",
        )],
    )
    .procedures(&[
        Matter::CardParticulars,
        Matter::CardRenewal,
        Matter::CardEarlyRenewal,
        Matter::CardLoss,
        Matter::CardReplacement,
        Matter::CardExchange,
        Matter::CardOrdered,
        Matter::CardReceipt,
    ])
    .with(&[icrra(61, 1).branch(9).second(3).item(2), icrra(61, 3).branch(9).second(3)])
    .by(&["spr::appearance::agents", "spr::appearance::of"]),
    Line::new(
        icrra_order(59, 2).branch(6).item(1),
        &[read(
            CERTIFICATES,
            "Where the head of the regional bureau finds it proper: at the request of the person or of the one \
                 who must act, staff of the host organisation or of a public-interest corporation whom the head of \
                 the bureau approves, or a lawyer or administrative scrivener notified to the bureau through their \
                 association, hand in and receive; so does, without a request, the legal representative.",
            "地方局の長が相当と認める場合において、本人若しくは代わってしなければならない者の依頼を受けた受入れ\
                 機関若しくは公益法人の職員で地方局の長が適当と認めるもの若しくは所属する会を経由して届け出た弁護士\
                 若しくは行政書士又は法定代理人が、書類の提出等をするとき。",
        )],
    )
    .procedures(&[
        Matter::CardParticulars,
        Matter::CardRenewal,
        Matter::CardEarlyRenewal,
        Matter::CardLoss,
        Matter::CardReplacement,
        Matter::CardExchange,
        Matter::CardOrdered,
    ])
    .with(&[Provision::new(Statute::CivilCode, 4, 0)])
    .by(&["spr::appearance::agents", "spr::appearance::professionals", "spr::appearance::representatives"]),
    Line::new(
        icrra_order(59, 2).branch(6).item(2),
        &[read(
            CERTIFICATES,
            "For somebody under age or who cannot appear: another relative, a cohabitant, or a similar person \
                 whom the head of the regional bureau finds suitable hands in and receives.",
            "年少者又は疾病その他の事由により自らすることができない者について、その親族、同居者又はこれらに準ず\
                 る者で地方局の長が適当と認めるものが、書類の提出等をするとき。",
        )],
    )
    .procedures(&[
        Matter::CardParticulars,
        Matter::CardRenewal,
        Matter::CardEarlyRenewal,
        Matter::CardLoss,
        Matter::CardReplacement,
        Matter::CardExchange,
        Matter::CardOrdered,
    ])
    .with(&[icrra(61, 2).branch(9).second(3)])
    .by(&["spr::appearance::helpers_of_one_unable"]),
    Line::new(
        icrra_order(59, 2).branch(6).item(3),
        &[read(
            CERTIFICATES,
            "For receiving a card that is not issued on the day of the filing, where the head of the regional \
                 bureau finds it proper.",
            "届出又は申請の日に在留カードを交付しない場合のその受領で、地方局の長が相当と認めるとき。",
        )],
    )
    .procedures(&[Matter::CardReceipt])
    .with(&[icrra(19, 2).branch(10), icrra(23, 2)])
    .because(
        "Whether the office hands a card over to somebody who has not come is found in each case.",
        "出頭によらない受領の可否は、個別の判断による。",
    ),
    Line::new(
        icrra_order(59, 3).branch(6),
        &[read(
            CERTIFICATES,
            "The person need not appear for an application about the status, nor to receive the card issued on \
                 it, in the cases of the items.",
            "在留資格の変更等の申請及びこれにより交付される在留カードの受領は、次に掲げる場合には、本人が自ら出\
                 頭することを要しない。",
        )],
    )
    .procedures(&[Matter::Extension, Matter::Acquisition])
    .with(&[icrra(61, 1).branch(9).second(3).item(3), icrra(61, 4).branch(9).second(3)])
    .by(&["spr::appearance::status"]),
    Line::new(
        icrra_order(59, 3).branch(6).item(1),
        &[read(
            CERTIFICATES,
            "Where the head of the regional bureau finds it proper: at the request of the person, who is in \
                 Japan, or of the legal representative, staff, a lawyer or an administrative scrivener as in (2)(i) \
                 hand in and receive.",
            "地方局の長が相当と認める場合において、本邦にある本人又は法定代理人の依頼を受けた前項1号の職員、弁護\
                 士又は行政書士が、書類の提出等をするとき。",
        )],
    )
    .procedures(&[Matter::Extension, Matter::Acquisition])
    .with(&[icrra_order(59, 2).branch(6).item(1)])
    .by(&["spr::appearance::status", "spr::appearance::professionals"]),
    Line::new(
        icrra_order(59, 3).branch(6).item(2),
        &[read(
            CERTIFICATES,
            "For somebody under age or who cannot appear, and is in Japan: a relative, a cohabitant, or a \
                 similar person whom the head of the regional bureau finds suitable may hand in and receive.",
            "本邦にある年少者又は疾病その他の事由により自らすることができない者について、その親族、同居者又はこ\
                 れらに準ずる者で地方局の長が適当と認めるものが、書類の提出等をするとき。",
        )],
    )
    .procedures(&[Matter::Extension, Matter::Acquisition])
    .by(&["spr::appearance::status"]),
    Line::new(
        icrra_order(59, 4).branch(6),
        &[read(
            CERTIFICATES,
            "A relative who must notify a dwelling for another under 61-9-3(2) shows or explains to the mayor \
                 that they must.",
            "61条の9の3第2項により代わって住居地の届出等をする者は、その資格を証する資料を提示し、又は説明しなけ\
                 ればならない。",
        )],
    )
    .procedures(&[Matter::CardFirstDwelling, Matter::CardDwellingAfterGrant, Matter::CardDwelling])
    .with(&[icrra(61, 2).branch(9).second(3)])
    .by(&["view::duties::bring"]),
    Line::new(
        icrra_order(59, 5).branch(6),
        &[read(
            CERTIFICATES,
            "So does everybody else who notifies a dwelling for another.",
            "その他本人に代わって住居地の届出等をする者も、同様とする。",
        )],
    )
    .procedures(&[Matter::CardFirstDwelling, Matter::CardDwellingAfterGrant, Matter::CardDwelling])
    .with(&[icrra(61, 3).branch(9).second(3)])
    .because(
        "What an agent who may act shows the mayor is the agent's matter; the answer says who may act, and why.",
        "任意の代理人等が提示する資料は当人の用意するものであり、回答では誰が何を根拠に代わってできるかを示す。",
    ),
    Line::new(
        icrra_order(61, 0),
        &since_2012(
            "The fee is paid with form 84, to which revenue stamps are affixed.",
            "手数料は、別記第84号様式による手数料納付書に収入印紙を貼って納付する。",
        ),
    )
    .procedures(&[Matter::CardExchange])
    .with(&[icrra(67, 0).branch(2)])
    .see(&["Q22"])
    .by(&["procedure::CARD_PROCEDURES", "view::duties::bring"]),
    Line::new(
        icrra_order(62, 0),
        &[read(
            CERTIFICATES,
            "With a paper in another language a Japanese translation is handed in.",
            "提出する資料が外国語により作成されているときは、その訳文を添付する。",
        )],
    )
    .with(&[icrra_order(19, 1).branch(11)])
    .by(&["view::proof_needs_translation", "view::duties::bring"]),
];
