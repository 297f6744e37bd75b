//! Misuse of cards: ICRRA 73-3 – 73-6, and 74-7.
//!
//! Forging a card, using one that is forged or another's, passing it on, having it ready: the twins of the
//! Special Act's 26 – 30, with the same numbers.

use crate::line::{Line, read, said};
use crate::provision::{Known, Provision, Statute, icrra, spr};
use crate::spr::history::CERTIFICATES;
use crate::time::day;

/// ICRRA 73-3 – 73-6, and 74-7 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(73, 1).branch(3),
        &[
            read(
                CERTIFICATES,
                "Who forges or alters a card so that it be used: imprisonment of {misuse.least of 26:months} or \
                 more and up to {misuse.most of 26:months}.",
                "行使の目的で在留カードを偽造し又は変造した者は、{misuse.least of 26:months}以上\
                 {misuse.most of 26:months}以下の懲役に処する。",
            ),
            said(
                day(2025, 6, 1),
                Known::Unverified,
                "Who forges or alters a card so that it be used: imprisonment of {misuse.least of 26:months} or \
                 more and up to {misuse.most of 26:months}.",
                "行使の目的で在留カードを偽造し又は変造した者は、{misuse.least of 26:months}以上\
                 {misuse.most of 26:months}以下の拘禁刑に処する。",
            ),
        ],
    )
    .rows(&["misuse"])
    .with(&[icrra(73, 4).branch(3), icrra(73, 0).branch(5), icrra(74, 0).branch(7), spr(26, 1)])
    .see(&["Q8"])
    .by(&["spr::misuse::offence", "spr::misuse::needs_purpose"]),
    Line::new(
        icrra(73, 2).branch(3),
        &[read(
            CERTIFICATES,
            "Who uses a forged or altered card is punished as under 73-3(1).",
            "偽造又は変造の在留カードを行使した者も、1項と同様とする。",
        )],
    )
    .rows(&["misuse"])
    .with(&[icrra(73, 1).branch(3)])
    .see(&["Q8"])
    .by(&["spr::misuse::offence"]),
    Line::new(
        icrra(73, 3).branch(3),
        &[read(
            CERTIFICATES,
            "Who gives or takes a forged or altered card so that it be used is punished as under 73-3(1).",
            "行使の目的で偽造又は変造の在留カードを提供し又は収受した者も、1項と同様とする。",
        )],
    )
    .rows(&["misuse"])
    .with(&[icrra(73, 1).branch(3)])
    .see(&["Q8"])
    .by(&["spr::misuse::offence", "spr::misuse::needs_purpose"]),
    Line::new(
        icrra(73, 4).branch(3),
        &[read(CERTIFICATES, "Attempts of these are punished.", "これらの罪の未遂は、罰する。")],
    )
    .with(&[icrra(73, 1).branch(3), icrra(73, 2).branch(3), icrra(73, 3).branch(3)])
    .see(&["Q8"])
    .by(&["spr::misuse::attempt"]),
    Line::new(
        icrra(73, 0).branch(4),
        &[
            read(
                CERTIFICATES,
                "Who possesses a forged or altered card so that it be used: imprisonment up to \
                 {misuse.most of 27:months} or a fine up to {misuse.yen of 27:yen}.",
                "行使の目的で偽造又は変造の在留カードを所持した者は、{misuse.most of 27:months}以下の懲役又は\
                 {misuse.yen of 27:yen}以下の罰金に処する。",
            ),
            said(
                day(2025, 6, 1),
                Known::Unverified,
                "Who possesses a forged or altered card so that it be used: imprisonment up to \
                 {misuse.most of 27:months} or a fine up to {misuse.yen of 27:yen}.",
                "行使の目的で偽造又は変造の在留カードを所持した者は、{misuse.most of 27:months}以下の拘禁刑又は\
                 {misuse.yen of 27:yen}以下の罰金に処する。",
            ),
        ],
    )
    .rows(&["misuse"])
    .with(&[icrra(73, 1).branch(3), spr(27, 0)])
    .see(&["Q8"])
    .by(&["spr::misuse::offence", "spr::misuse::needs_purpose"]),
    Line::new(
        icrra(73, 0).branch(5),
        &[
            read(
                CERTIFICATES,
                "Who gets tools or materials ready for forging: imprisonment up to {misuse.most of 28:months} or a \
                 fine up to {misuse.yen of 28:yen}.",
                "偽造又は変造の用に供する目的で器械又は原料を準備した者は、{misuse.most of 28:months}以下の懲役又は\
                 {misuse.yen of 28:yen}以下の罰金に処する。",
            ),
            said(
                day(2025, 6, 1),
                Known::Unverified,
                "Who gets tools or materials ready for forging: imprisonment up to {misuse.most of 28:months} or a \
                 fine up to {misuse.yen of 28:yen}.",
                "偽造又は変造の用に供する目的で器械又は原料を準備した者は、{misuse.most of 28:months}以下の拘禁刑又\
                 は{misuse.yen of 28:yen}以下の罰金に処する。",
            ),
        ],
    )
    .rows(&["misuse"])
    .with(&[icrra(73, 1).branch(3), spr(28, 0)])
    .see(&["Q8"])
    .by(&["spr::misuse::offence"]),
    Line::new(
        icrra(73, 1).branch(6),
        &[
            read(
                CERTIFICATES,
                "The acts of the items of this paragraph: imprisonment up to {misuse.most of 29:months} or a fine \
                 up to {misuse.yen of 29:yen}.",
                "この項各号のいずれかに該当する者は、{misuse.most of 29:months}以下の懲役又は{misuse.yen of 29:yen}\
                 以下の罰金に処する。",
            ),
            said(
                day(2025, 6, 1),
                Known::Unverified,
                "The acts of the items of this paragraph: imprisonment up to {misuse.most of 29:months} or a fine \
                 up to {misuse.yen of 29:yen}.",
                "この項各号のいずれかに該当する者は、{misuse.most of 29:months}以下の拘禁刑又は\
                 {misuse.yen of 29:yen}以下の罰金に処する。",
            ),
        ],
    )
    .rows(&["misuse"])
    .with(&[icrra(73, 2).branch(6), icrra(74, 0).branch(7), spr(29, 1)])
    .see(&["Q8"])
    .by(&["spr::misuse::offence", "spr::misuse::MISUSE"]),
    Line::new(
        icrra(73, 1).branch(6).item(1),
        &[read(CERTIFICATES, "Using another person's card.", "他人名義の在留カードを行使した者")],
    )
    .see(&["Q8"])
    .by(&["spr::misuse::offence"]),
    Line::new(
        icrra(73, 1).branch(6).item(2),
        &[read(
            CERTIFICATES,
            "Giving, taking or possessing another person's card so that it be used.",
            "行使の目的で、他人名義の在留カードを提供し、収受し、又は所持した者",
        )],
    )
    .see(&["Q8"])
    .by(&["spr::misuse::offence", "spr::misuse::needs_purpose"]),
    Line::new(
        icrra(73, 1).branch(6).item(3),
        &[read(
            CERTIFICATES,
            "Giving one's own card to another so that it be used.",
            "行使の目的で、自己名義の在留カードを提供した者",
        )],
    )
    .see(&["Q8"])
    .by(&["spr::misuse::offence", "spr::misuse::needs_purpose"]),
    Line::new(
        icrra(73, 2).branch(6),
        &[read(
            CERTIFICATES,
            "Attempts of these are punished, except of possessing.",
            "これらの罪（所持に係る部分を除く。）の未遂は、罰する。",
        )],
    )
    .with(&[icrra(73, 1).branch(6)])
    .see(&["Q8"])
    .by(&["spr::misuse::attempt"]),
    Line::new(
        icrra(74, 0).branch(7),
        &[read(
            CERTIFICATES,
            "The offences of 73-3 to 73-6 are punished wherever and by whomever they are committed.",
            "73条の3から73条の6までの罪は、刑法2条の例に従い、何人が国外で犯した場合にも罰する。",
        )],
    )
    .with(&[Provision::new(Statute::PenalCode, 2, 0), spr(30, 0)])
    .see(&["Q8"])
    .by(&["view::around::misuses"]),
];
