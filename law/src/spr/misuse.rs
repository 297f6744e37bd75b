//! Misuse of certificates and cards: Special Act, Articles 26–30, and their twins, ICRRA 73-3 – 73-6 and 74-7.
//!
//! Forging a certificate, using one that is forged or another's, passing it on, having it ready.
//! These bind everybody, wherever they act. The two bodies of rules have the same numbers.

use crate::chronicle::Holder;
use crate::life::{MisuseAct, MisuseObject, Punishment};
use crate::line::{Line, Version, read, said};
use crate::provision::{Known, Provision, Statute, icrra, spr};
use crate::rows::Numbers;
use crate::time::{Day, day};
use crate::words::words;

const INTRODUCED: Day = day(2012, 7, 9);
const ONE_IMPRISONMENT: Day = day(2025, 6, 1);

/// The same words under either name of imprisonment.
const fn under_both(en: &'static str, old: &'static str, new: &'static str) -> [Version; 2] {
    [read(INTRODUCED, en, old), said(ONE_IMPRISONMENT, Known::Unverified, en, new)]
}

/// SPR 26–30 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(26, 1),
        &under_both(
            "Who forges or alters a certificate so that it be used: imprisonment of {misuse.least of 26:months} or more and up to \
             {misuse.most of 26:months}.",
            "行使の目的で証明書を偽造し又は変造した者は、{misuse.least of 26:months}以上{misuse.most of 26:months}以下の懲役に処する。",
            "行使の目的で証明書を偽造し又は変造した者は、{misuse.least of 26:months}以上{misuse.most of 26:months}以下の拘禁刑に処する。",
        ),
    )
    .rows(&["misuse"])
    .by(&["spr::misuse::offence"])
    .with(&[spr(26, 4), spr(28, 0), spr(30, 0)]),
    Line::new(
        spr(26, 2),
        &[read(
            INTRODUCED,
            "Who uses a forged or altered certificate is punished as under 26(1).",
            "偽造又は変造の証明書を行使した者も、1項と同様とする。",
        )],
    )
    .rows(&["misuse"])
    .by(&["spr::misuse::offence"])
    .with(&[spr(26, 1)]),
    Line::new(
        spr(26, 3),
        &[read(
            INTRODUCED,
            "Who gives or takes a forged or altered certificate so that it be used is punished as under 26(1).",
            "行使の目的で偽造又は変造の証明書を提供し又は収受した者も、1項と同様とする。",
        )],
    )
    .rows(&["misuse"])
    .by(&["spr::misuse::offence"])
    .with(&[spr(26, 1)]),
    Line::new(
        spr(26, 4),
        &[read(INTRODUCED, "Attempts of these are punished.", "これらの罪の未遂は、罰する。")],
    )
    .by(&["spr::misuse::offence"])
    .with(&[spr(26, 1), spr(26, 2), spr(26, 3)]),
    Line::new(
        spr(27, 0),
        &under_both(
            "Who possesses a forged or altered certificate so that it be used: imprisonment up to {misuse.most of 27:months} or a fine \
             up to {misuse.yen of 27:yen}.",
            "行使の目的で偽造又は変造の証明書を所持した者は、{misuse.most of 27:months}以下の懲役又は{misuse.yen of 27:yen}以下の罰金に処する。",
            "行使の目的で偽造又は変造の証明書を所持した者は、{misuse.most of 27:months}以下の拘禁刑又は{misuse.yen of 27:yen}以下の罰金に処する。",
        ),
    )
    .rows(&["misuse"])
    .by(&["spr::misuse::offence"])
    .with(&[spr(26, 1)]),
    Line::new(
        spr(28, 0),
        &under_both(
            "Who gets tools or materials ready for forging: imprisonment up to {misuse.most of 28:months} or a fine up to \
             {misuse.yen of 28:yen}.",
            "偽造又は変造の用に供する目的で器械又は原料を準備した者は、{misuse.most of 28:months}以下の懲役又は{misuse.yen of 28:yen}以下の罰金に処する。",
            "偽造又は変造の用に供する目的で器械又は原料を準備した者は、{misuse.most of 28:months}以下の拘禁刑又は{misuse.yen of 28:yen}以下の罰金に処する。",
        ),
    )
    .rows(&["misuse"])
    .by(&["spr::misuse::offence"])
    .with(&[spr(26, 1)]),
    Line::new(
        spr(29, 1),
        &under_both(
            "The acts of the items of this paragraph: imprisonment up to {misuse.most of 29:months} or a fine up to \
             {misuse.yen of 29:yen}.",
            "この項各号のいずれかに該当する者は、{misuse.most of 29:months}以下の懲役又は{misuse.yen of 29:yen}以下の罰金に処する。",
            "この項各号のいずれかに該当する者は、{misuse.most of 29:months}以下の拘禁刑又は{misuse.yen of 29:yen}以下の罰金に処する。",
        ),
    )
    .rows(&["misuse"])
    .by(&["spr::misuse::offence"])
    .with(&[spr(29, 2), spr(30, 0)]),
    Line::new(
        spr(29, 1).item(1),
        &[read(INTRODUCED, "Using another person's certificate.", "他人名義の証明書を行使した者。")],
    )
    .by(&["spr::misuse::offence"]),
    Line::new(
        spr(29, 1).item(2),
        &[read(
            INTRODUCED,
            "Giving, taking or possessing another person's certificate so that it be used.",
            "行使の目的で、他人名義の証明書を提供し、収受し、又は所持した者。",
        )],
    )
    .by(&["spr::misuse::offence"]),
    Line::new(
        spr(29, 1).item(3),
        &[read(
            INTRODUCED,
            "Giving one's own certificate to another so that it be used.",
            "行使の目的で、自己名義の証明書を提供した者。",
        )],
    )
    .by(&["spr::misuse::offence"]),
    Line::new(
        spr(29, 2),
        &[read(
            INTRODUCED,
            "Attempts of these are punished, except of possessing.",
            "これらの罪（所持に係る部分を除く。）の未遂は、罰する。",
        )],
    )
    .by(&["spr::misuse::offence"])
    .with(&[spr(29, 1)]),
    Line::new(
        spr(30, 0),
        &[read(
            INTRODUCED,
            "The offences of 26 to 29 are punished wherever and by whomever they are committed.",
            "26条から29条までの罪は、刑法2条の例に従い、何人が国外で犯した場合にも罰する。",
        )],
    )
    .by(&["view::around::misuses"])
    .with(&[Provision::new(Statute::PenalCode, 2, 0)]),
];

/// The numbers of SPR 26–29 and of ICRRA 73-3 – 73-6, one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct MisuseRow {
    /// SPR 26: months of imprisonment, at least.
    pub least_26: i32,
    /// SPR 26: months of imprisonment, at most.
    pub most_26: i32,
    /// SPR 27: months of imprisonment, at most.
    pub most_27: i32,
    /// SPR 27: or a fine, in yen.
    pub yen_27: i32,
    /// SPR 28: months of imprisonment, at most.
    pub most_28: i32,
    /// SPR 28: or a fine, in yen.
    pub yen_28: i32,
    /// SPR 29: months of imprisonment, at most.
    pub most_29: i32,
    /// SPR 29: or a fine, in yen.
    pub yen_29: i32,
    /// The imprisonment of that time.
    pub prison: Punishment,
    /// How the numbers are known.
    pub known: Known,
}

impl Numbers for MisuseRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("least of 26", &mut self.least_26);
        visit("most of 26", &mut self.most_26);
        visit("most of 27", &mut self.most_27);
        visit("yen of 27", &mut self.yen_27);
        visit("most of 28", &mut self.most_28);
        visit("yen of 28", &mut self.yen_28);
        visit("most of 29", &mut self.most_29);
        visit("yen of 29", &mut self.yen_29);
    }

    fn known(&self) -> Known {
        self.known
    }
}

const MISUSE_2012: MisuseRow = MisuseRow {
    least_26: 12,
    most_26: 120,
    most_27: 60,
    yen_27: 500_000,
    most_28: 36,
    yen_28: 500_000,
    most_29: 12,
    yen_29: 200_000,
    prison: Punishment::ImprisonmentWithWork,
    known: Known::Read,
};

/// SPR 26–29, by the day of the act.
pub static MISUSE: &[(Day, MisuseRow)] = &[
    (INTRODUCED, MISUSE_2012),
    (ONE_IMPRISONMENT, MisuseRow { prison: Punishment::Imprisonment, known: Known::Unverified, ..MISUSE_2012 }),
];

words! {
    /// Why an act is no offence under SPR 26–29.
    pub enum NoOffence {
        /// It was not done so that the certificate be used.
        NotForUse = "not-for-use",
        /// Only an attempt, of what is punished only when done.
        AttemptNotPunished = "attempt-not-punished",
        /// With one's own genuine certificate, which may be used and kept.
        OwnCertificate = "own-certificate",
    }
}

/// An offence and the most and least it carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Offence {
    /// The provision.
    pub provision: Provision,
    /// The shortest imprisonment, in months.
    pub least: Option<i32>,
    /// The longest imprisonment, in months.
    pub most: i32,
    /// The highest fine, in yen, where one may be imposed instead.
    pub yen: Option<i32>,
}

/// SPR 26–29, ICRRA 73-3 – 73-6: the offence that an act is, with the document of this holder. `for_use`
/// is the purpose that it be used (行使の目的), for tools that it be forged; using one needs none besides.
///
/// ```
/// use zairyu_law::chronicle::Holder;
/// use zairyu_law::life::{MisuseAct, MisuseObject};
/// use zairyu_law::provision::spr;
/// use zairyu_law::spr::misuse::{MISUSE, NoOffence, offence};
///
/// let (_, row) = MISUSE[0];
/// // Lending one's own certificate to a friend who wants to show it: 29(1)(iii).
/// let lent = |of| offence(&row, of, MisuseAct::Provide, MisuseObject::Own, true, false).unwrap().provision;
/// assert_eq!(lent(Holder::SpecialPermanentResident), spr(29, 1).item(3));
/// // A residence card: the same, in the Immigration Control Act.
/// assert_eq!(lent(Holder::MidToLongTermResident).to_string(), "ICRRA 73-6(1)(iii)");
/// // Keeping one's dead mother's certificate, to remember her by.
/// let of = Holder::SpecialPermanentResident;
/// let kept = offence(&row, of, MisuseAct::Possess, MisuseObject::Anothers, false, false);
/// assert_eq!(kept, Err(NoOffence::NotForUse));
/// ```
pub fn offence(
    row: &MisuseRow,
    of: Holder,
    act: MisuseAct,
    object: MisuseObject,
    for_use: bool,
    attempted: bool,
) -> Result<Offence, NoOffence> {
    let forging = |paragraph| Offence {
        provision: forging(of).paragraph(paragraph),
        least: Some(row.least_26),
        most: row.most_26,
        yen: None,
    };
    let of_29 = |item| Offence {
        provision: article(of, 29).paragraph(1).item(item),
        least: None,
        most: row.most_29,
        yen: Some(row.yen_29),
    };
    let of_27 = Offence { provision: article(of, 27), least: None, most: row.most_27, yen: Some(row.yen_27) };
    let of_28 = Offence { provision: article(of, 28), least: None, most: row.most_28, yen: Some(row.yen_28) };
    use MisuseAct::{ForgeOrAlter, Possess, PrepareTools, Provide, Receive, Use};
    let (found, needs_purpose, attempt_punished) = match (act, object) {
        (ForgeOrAlter, _) => (forging(1), true, true),
        (PrepareTools, _) => (of_28, true, false),
        (Use, MisuseObject::Forged) => (forging(2), false, true),
        (Provide | Receive, MisuseObject::Forged) => (forging(3), true, true),
        (Possess, MisuseObject::Forged) => (of_27, true, false),
        (Use, MisuseObject::Anothers) => (of_29(1), false, true),
        (Provide | Receive, MisuseObject::Anothers) => (of_29(2), true, true),
        (Possess, MisuseObject::Anothers) => (of_29(2), true, false),
        (Provide, MisuseObject::Own) => (of_29(3), true, true),
        (Use | Receive | Possess, MisuseObject::Own) => return Err(NoOffence::OwnCertificate),
    };
    if needs_purpose && !for_use {
        return Err(NoOffence::NotForUse);
    }
    if attempted && !attempt_punished {
        return Err(NoOffence::AttemptNotPunished);
    }
    Ok(found)
}

/// Whether the act is an offence only when done so that the certificate be used: what must be
/// asked of it.
pub fn needs_purpose(act: MisuseAct) -> bool {
    act != MisuseAct::Use
}

/// An article of the Special Act's 26–29, or its twin in the Immigration Control Act's 73-3 – 73-6.
const fn article(of: Holder, spr_article: u16) -> Provision {
    match (of, spr_article) {
        (Holder::SpecialPermanentResident, _) => spr(spr_article, 0),
        (Holder::MidToLongTermResident, 27) => icrra(73, 0).branch(4),
        (Holder::MidToLongTermResident, 28) => icrra(73, 0).branch(5),
        (Holder::MidToLongTermResident, 29) => icrra(73, 0).branch(6),
        (Holder::MidToLongTermResident, _) => icrra(73, 0).branch(3),
    }
}

/// The first of them, on forging.
pub fn forging(of: Holder) -> Provision {
    article(of, 26)
}

/// The provision that punishes an attempt of an offence (26(4), 29(2); ICRRA 73-3(4), 73-6(2)).
pub fn attempt(of: Holder, offence: Provision) -> Provision {
    let forging = forging(of);
    if (offence.article, offence.branch) == (forging.article, forging.branch) {
        forging.paragraph(4)
    } else {
        article(of, 29).paragraph(2)
    }
}
