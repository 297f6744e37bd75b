//! Reissue: Special Act, Articles 13 and 14.
//!
//! A lost certificate is replaced within days of learning of the loss; a damaged one at the
//! holder's wish, or within days of an order.

use super::Deadline;
use crate::chronicle::Matter;
use crate::line::{Line, Part, Version, read, said};
use crate::provision::{Known, Provision, spr, spr_order};
use crate::rows::Numbers;
use crate::time::{Day, OfficeKind, Period, day};
use crate::why::{Said, Why};

const fn carried_on(en: &'static str, ja: &'static str) -> [Version; 2] {
    [read(day(2012, 7, 9), en, ja), said(day(2026, 6, 14), Known::Derived, en, ja)]
}

/// SPR 13 and 14 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(13, 1),
        &carried_on(
            "Whoever loses possession of the certificate, by loss, theft, destruction or otherwise, applies for a new one, through the \
             mayor of the residence, within {loss.period} days of learning of it; whoever learns of it outside Japan, within \
             {loss.period} days of the first entry after that.",
            "紛失、盗難、滅失その他の事由により証明書の所持を失ったときは、その事実を知った日（国外で知ったときは、その後最初に入国した日）から\
             {loss.period}日以内に、居住地の市区町村長を経由して再交付を申請する。",
        ),
    )
    .rows(&["loss"])
    .by(&["spr::reissue::loss_starts", "chronicle::reader::certificates::learned_of_loss"])
    .procedures(&[Matter::Loss])
    .with(&[spr(19, 1), spr(31, 0).item(2), spr(16, 4), spr_order(9, 0)])
    .see(&["Q7", "Q9"]),
    Line::new(
        spr(13, 2),
        &carried_on(
            "On that application a new certificate is issued, as on a notice under Article 11.",
            "再交付の申請があったときは、11条2項及び3項と同じく新しい証明書を交付する。",
        ),
    )
    .by(&["chronicle::reader::certificates::issued", "procedure::PROCEDURES"])
    .with(&[spr(11, 2), spr(9, 0).item(2), spr(15, 0).item(5)]),
    Line::new(
        spr(14, 1),
        &carried_on(
            "Whoever has a certificate that is badly damaged or soiled, or whose chip is damaged, may apply for a new one.",
            "証明書が著しく毀損し、若しくは汚損し、又は記録が毀損したときは、再交付を申請することができる。",
        ),
    )
    .part(Part::First)
    .by(&["chronicle::reader::certificates::damaged"])
    .procedures(&[Matter::Replacement])
    .with(&[spr_order(10, 1)]),
    Line::new(
        spr(14, 1),
        &carried_on(
            "So may whoever wants another certificate without such damage, unless there is no good reason for it.",
            "これらの場合以外でも、交換を希望するときは、正当な理由がないときを除き、同様とする。",
        ),
    )
    .part(Part::Second)
    .rows(&["fee"])
    .by(&["chronicle::reader::filings::applied_for_exchange", "view::duties::exchange"])
    .procedures(&[Matter::Exchange])
    .with(&[spr(14, 5), spr_order(10, 2)])
    .see(&["Q6"]),
    Line::new(
        spr(14, 2),
        &carried_on(
            "Whose certificate is so damaged may be ordered to apply for a new one.",
            "証明書が著しく毀損し、若しくは汚損し、又は記録が毀損しているときは、再交付の申請を命ずることができる。",
        ),
    )
    .by(&["chronicle::reader::happened"])
    .with(&[spr(14, 3), spr_order(11, 0)]),
    Line::new(
        spr(14, 3),
        &carried_on(
            "Whoever is so ordered applies within {ordered.period} days of receiving the order.",
            "命令を受けた特別永住者は、命令を受けた日から{ordered.period}日以内に、居住地の市区町村長を経由して再交付を申請する。",
        ),
    )
    .rows(&["ordered"])
    .by(&["spr::reissue::ORDERED", "chronicle::reader::filings::open_from"])
    .procedures(&[Matter::Ordered])
    .with(&[spr(31, 0).item(2), spr_order(10, 1)])
    .see(&["Q7", "Q9"]),
    Line::new(
        spr(14, 4),
        &carried_on(
            "On an application under 14(1) or (3) a new certificate is issued, as on a notice under Article 11.",
            "1項又は3項の申請があったときは、11条2項及び3項と同じく新しい証明書を交付する。",
        ),
    )
    .by(&["chronicle::reader::certificates::issued", "procedure::PROCEDURES"])
    .with(&[spr(11, 2), spr(9, 0).item(2), spr(15, 0).item(5)]),
    Line::new(
        spr(14, 5),
        &[
            read(
                day(2012, 7, 9),
                "Who is issued a certificate in exchange at their own wish pays a fee of {fee.yen:yen}.",
                "交換の希望による申請で新しい証明書の交付を受ける者は、{fee.yen:yen}の手数料を納める。",
            ),
            said(
                day(2026, 6, 14),
                Known::Unverified,
                "Who is issued a certificate in exchange at their own wish pays a fee of {fee.yen:yen}.",
                "交換の希望による申請で新しい証明書の交付を受ける者は、{fee.yen:yen}の手数料を納める。",
            ),
        ],
    )
    .rows(&["fee"])
    .by(&["spr::reissue::FEE", "view::duties::fee"])
    .procedures(&[Matter::Exchange])
    .with(&[spr_order(12, 0)])
    .see(&["Q6"]),
];

/// The fee of SPR 14(5), one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FeeRow {
    /// Yen, paid in revenue stamps when the new certificate is issued.
    pub yen: i32,
    /// How it is known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for FeeRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("yen", &mut self.yen);
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// SPR 14(5), Cabinet Order 7, by the day of the application.
pub static FEE: &[(Day, FeeRow)] = &[
    (day(2012, 7, 9), FeeRow { yen: 1_300, known: Known::Read, see: &[] }),
    (day(2019, 4, 1), FeeRow { yen: 1_600, known: Known::Read, see: &[] }),
    (day(2026, 6, 14), FeeRow { yen: 1_600, known: Known::Unverified, see: &["Q6"] }),
];

/// SPR 13(1), by the day of learning, or of entry where that was abroad.
pub static LOSS: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), LOSS_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q9", "Q7"], ..LOSS_2012 }),
];

const LOSS_2012: Deadline = Deadline {
    provision: spr(13, 1),
    period: Period::days(14),
    calendar: OfficeKind::Municipality,
    known: Known::Read,
    see: &["Q7"],
};

/// SPR 14(3), by the day the order was handed over.
pub static ORDERED: &[(Day, Deadline)] = &[
    (day(2012, 7, 9), ORDERED_2012),
    (day(2026, 6, 14), Deadline { known: Known::Derived, see: &["Q9", "Q7"], ..ORDERED_2012 }),
];

const ORDERED_2012: Deadline = Deadline {
    provision: spr(14, 3),
    period: Period::days(14),
    calendar: OfficeKind::Municipality,
    known: Known::Read,
    see: &["Q7"],
};

/// SPR 13(1), ICRRA 19-12(1), as `provision` says: the day from which the 14 days run, or `None` while the holder who learned of
/// the loss abroad has not come back. Where the learning was, not where the loss was, decides.
///
/// ```
/// use zairyu_law::spr::reissue::loss_starts;
/// use zairyu_law::{provision::spr, time::day, why::NoWhy};
///
/// let learned = day(2026, 11, 5);
/// // At home: that day.
/// assert_eq!(loss_starts(&mut NoWhy, spr(13, 1), learned, false, None), Some(learned));
/// // In Seoul, landed on 2026-11-20: the 20th. Not back yet: no day.
/// assert_eq!(loss_starts(&mut NoWhy, spr(13, 1), learned, true, Some(day(2026, 11, 20))), Some(day(2026, 11, 20)));
/// assert_eq!(loss_starts(&mut NoWhy, spr(13, 1), learned, true, None), None);
/// ```
#[inline(always)]
pub fn loss_starts<W: Why>(
    why: &mut W,
    provision: Provision,
    learned: Day,
    abroad: bool,
    entered: Option<Day>,
) -> Option<Day> {
    match (abroad, entered) {
        (false, _) => {
            why.step(provision, || Said::StartsAtLearning { learned });
            Some(learned)
        }
        (true, Some(entered)) => {
            why.step(provision, || Said::StartsAtEntry { learned, entered });
            Some(entered)
        }
        (true, None) => {
            why.step(provision, || Said::AwaitsEntry { learned });
            None
        }
    }
}
