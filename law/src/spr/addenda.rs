//! Addenda: those of the Special Act of 1991, and of Act No. 79 of 2009, which brought the certificates.

use crate::line::{Line, Text, read, said};
use crate::provision::{Known, Provision, Statute, icrra, spr};
use crate::time::day;

/// The Addenda of the Act by name.
pub const ADDENDA_NAME: Text =
    Text { en: "Addenda to the Special Act (Act No. 71 of 1991)", ja: "特例法附則（平成3年法律第71号）" };
/// The Addenda of Act No. 79 of 2009 by name.
pub const ADDENDA_2009_NAME: Text = Text { en: "Addenda to Act No. 79 of 2009", ja: "平成21年法律第79号附則" };

const fn addenda(article: u16, paragraph: u8) -> Provision {
    Provision::new(Statute::SprAddenda, article, paragraph)
}

const fn of_2009(article: u16, paragraph: u8) -> Provision {
    Provision::new(Statute::Addenda2009, article, paragraph)
}

/// The Addenda line by line, as far as they concern special permanent residents today.
pub static LINES: &[Line] = &[
    Line::new(
        addenda(2, 2),
        &[read(
            day(1991, 11, 1),
            "Where a descendant's birth or other cause fell within the {permission.period} days before the Act commenced, Article 4 applies \
             as if it had fallen on the day of commencement.",
            "施行日前{permission.period}日以内に出生その他の事由が生じた者については、施行日にその事由が生じたものとみなして4条を適用する。",
        )],
    )
    .rows(&["permission"])
    .by(&["chronicle::reader::commenced"])
    .with(&[spr(4, 1), spr(4, 2), spr(21, 0)]),
    Line::new(
        addenda(3, 0),
        &[read(
            day(1991, 11, 1),
            "Whoever became a special permanent resident as a treaty permanent resident is not deported for what was done before the \
             special act of 1965 took effect.",
            "協定永住者であった法定特別永住者は、昭和40年の特別法の施行前の行為を理由としては退去強制されない。",
        )],
    )
    .with(&[spr(3, 0).item(1).sub(2), spr(22, 1)])
    .because(
        "It concerns acts before 1966; no life told here reaches back to one.",
        "昭和41年より前の行為に関する規定であり、これに当たる事実を扱う場面がない。",
    ),
    Line::new(
        addenda(4, 0),
        &[said(
            day(1991, 11, 1),
            Known::Unverified,
            "Some former treaty permanent residents who had left without re-entry permission, and later became Permanent Residents, \
             are deemed to be special permanent residents.",
            "再入国許可を受けずに出国した元協定永住者で、後に永住者となった一定の者は、特別永住者とみなす。",
        )],
    )
    .with(&[spr(3, 0)])
    .because(
        "A closed class, settled by an office long ago: such a person tells the standing itself.",
        "対象が既に確定しており、該当者はその地位を事実として告げれば足りる。",
    ),
    Line::new(
        of_2009(28, 2).item(1),
        &[read(
            day(2012, 7, 9),
            "The alien registration certificate of somebody under {registration.child age} on that day counts as a certificate until the \
             birthday of {registration.child age}.",
            "施行日に{registration.child age}歳に満たない者の外国人登録証明書は、{registration.child age}歳の誕生日まで特別永住者証明書とみなす。",
        )],
    )
    .rows(&["registration"])
    .by(&["spr::certificate::registration_until", "chronicle::reader::certificates::registered"])
    .with(&[spr(9, 0)]),
    Line::new(
        of_2009(28, 2).item(2),
        &[read(
            day(2012, 7, 9),
            "That of anybody else whose next confirmation was due by {registration.at least:day} counts until that day.",
            "その他の者で次回確認の期間の始期が{registration.at least:day}以前のものは、同日までとする。",
        )],
    )
    .rows(&["registration"])
    .by(&["spr::certificate::registration_until"])
    .with(&[spr(9, 0)]),
    Line::new(
        of_2009(28, 2).item(3),
        &[read(
            day(2012, 7, 9),
            "That of anybody whose next confirmation was due later counts until its first day: the birthday number \
             {registration.birthdays} after the registration or last confirmation.",
            "次回確認の期間の始期がその後に到来する者は、その始期の日、すなわち登録又は最後の確認の日後{registration.birthdays}回目の誕生日まで\
             とする。",
        )],
    )
    .rows(&["registration"])
    .by(&["spr::certificate::registration_until"])
    .with(&[spr(9, 0)]),
    Line::new(
        of_2009(28, 3),
        &[read(
            day(2012, 7, 9),
            "Until it stops counting as one, its holder may apply for a certificate.",
            "外国人登録証明書が特別永住者証明書とみなされる間、その所持者は証明書の交付を申請することができる。",
        )],
    )
    .with(&[of_2009(28, 2).item(1), icrra(26, 0).branch(2)])
    .because(
        "A right that ended for all but children; for a child the renewal of Article 12 does the same.",
        "子を除き既に終了した手続であり、子については12条の更新で足りる。",
    ),
    Line::new(
        of_2009(29, 1),
        &[read(
            day(2012, 7, 9),
            "Who had no alien registration certificate in hand on that day applied for a certificate within days of it, or of the first entry \
             after it.",
            "施行日に外国人登録証明書を所持していなかった者は、施行日又はその後最初に入国した日から一定の期間内に証明書の交付を申請することと\
             された。",
        )],
    )
    .with(&[spr(7, 1)])
    .because("Its days were over in 2012 for everybody in Japan.", "在留者については、期間が平成24年に経過している。"),
];
