//! Penalties that concern cards: ICRRA 71-2, 71-3, 75-2, 75-3, 76 and 77-2, by the numbers of the text
//! of 2013 (Q8).

use super::article_19;
use crate::chronicle::Matter;
use crate::life::Punishment;
use crate::line::{Line, read, said};
use crate::provision::{Known, Provision, icrra, spr};
use crate::rows::Numbers;
use crate::spr::history::CERTIFICATES;
use crate::spr::penalties::{Carries, Penalty, PenaltyKind};
use crate::time::{Day, day};

/// ICRRA 71-2, 71-3, 75-2, 75-3, 76 and 77-2 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(71, 0).branch(2),
        &[
            read(
                CERTIFICATES,
                "The acts of the items of this article: imprisonment up to {card_penalties.months of 71-2:months} \
                 or a fine up to {card_penalties.yen of 71-2:yen}.",
                "この条各号のいずれかに該当する者は、{card_penalties.months of 71-2:months}以下の懲役又は\
                 {card_penalties.yen of 71-2:yen}以下の罰金に処する。",
            ),
            said(
                day(2025, 6, 1),
                Known::Unverified,
                "The acts of the items of this article: imprisonment up to {card_penalties.months of 71-2:months} \
                 or a fine up to {card_penalties.yen of 71-2:yen}.",
                "この条各号のいずれかに該当する者は、{card_penalties.months of 71-2:months}以下の拘禁刑又は\
                 {card_penalties.yen of 71-2:yen}以下の罰金に処する。",
            ),
        ],
    )
    .rows(&["card_penalties"])
    .with(&[icrra(77, 0).branch(2)])
    .see(&["Q8"])
    .by(&["card::penalties::on_holder", "card::penalties::of_a_false_notice"]),
    Line::new(
        icrra(71, 0).branch(2).item(1),
        &[read(
            CERTIFICATES,
            "A false notice of a dwelling, of a change of particulars, or of an organisation or spouse.",
            "住居地、その他の記載事項又は所属機関等の届出に関し虚偽の届出をした者",
        )],
    )
    .with(&[
        icrra(19, 1).branch(7),
        icrra(19, 1).branch(8),
        icrra(19, 1).branch(9),
        icrra(19, 1).branch(10),
        icrra(19, 0).branch(16),
    ])
    .see(&["Q8"])
    .by(&["card::penalties::of_a_false_notice", "view::around::false_notices"]),
    Line::new(
        icrra(71, 0).branch(2).item(2),
        &[read(
            CERTIFICATES,
            "Not applying for a renewal in its window, for a reissue after a loss, or as ordered.",
            "19条の11第1項、19条の12第1項又は19条の13第3項の申請をしなかった者",
        )],
    )
    .with(&[icrra(19, 1).branch(11), icrra(19, 1).branch(12), icrra(19, 3).branch(13)])
    .see(&["Q8"])
    .by(&["card::penalties::THREATS", "card::penalties::on_holder"]),
    Line::new(
        icrra(71, 0).branch(3),
        &[read(
            CERTIFICATES,
            "The acts of the items of this article: a fine up to {card_penalties.yen of 71-3:yen}.",
            "この条各号のいずれかに該当する者は、{card_penalties.yen of 71-3:yen}以下の罰金に処する。",
        )],
    )
    .rows(&["card_penalties"])
    .see(&["Q8"])
    .by(&["card::penalties::on_holder"]),
    Line::new(
        icrra(71, 0).branch(3).item(1),
        &[read(
            CERTIFICATES,
            "Not notifying the first dwelling after a landing or a permission.",
            "上陸又は許可の後の最初の住居地を届け出なかった者",
        )],
    )
    .with(&[icrra(19, 1).branch(7), icrra(19, 1).branch(8)])
    .see(&["Q8"])
    .by(&["card::penalties::THREATS", "card::penalties::on_holder"]),
    Line::new(
        icrra(71, 0).branch(3).item(2),
        &[read(CERTIFICATES, "Not notifying a new dwelling.", "新住居地を届け出なかった者")],
    )
    .with(&[icrra(19, 1).branch(9)])
    .see(&["Q8"])
    .by(&["card::penalties::THREATS", "card::penalties::on_holder"]),
    Line::new(
        icrra(71, 0).branch(3).item(3),
        &[read(
            CERTIFICATES,
            "Not notifying a change of particulars; not returning a card, except one that the dead leave; not \
                 notifying of an organisation or spouse.",
            "19条の10第1項の届出、19条の15（4項を除く。）の返納又は19条の16の届出をしなかった者",
        )],
    )
    .with(&[
        icrra(19, 1).branch(10),
        icrra(19, 1).branch(15),
        icrra(19, 2).branch(15),
        icrra(19, 3).branch(15),
        icrra(19, 0).branch(16),
    ])
    .see(&["Q8"])
    .by(&["card::penalties::THREATS", "card::penalties::on_holder"]),
    Line::new(
        icrra(75, 0).branch(2),
        &[
            read(
                CERTIFICATES,
                "The acts of the items of this article: imprisonment up to {card_penalties.months of 75-2:months} \
                 or a fine up to {card_penalties.yen of 75-2:yen}.",
                "この条各号のいずれかに該当する者は、{card_penalties.months of 75-2:months}以下の懲役又は\
                 {card_penalties.yen of 75-2:yen}以下の罰金に処する。",
            ),
            said(
                day(2025, 6, 1),
                Known::Unverified,
                "The acts of the items of this article: imprisonment up to {card_penalties.months of 75-2:months} \
                 or a fine up to {card_penalties.yen of 75-2:yen}.",
                "この条各号のいずれかに該当する者は、{card_penalties.months of 75-2:months}以下の拘禁刑又は\
                 {card_penalties.yen of 75-2:yen}以下の罰金に処する。",
            ),
        ],
    )
    .rows(&["card_penalties"])
    .see(&["Q8"])
    .by(&["card::penalties::on_holder", "card::penalties::of_a_refusal"]),
    Line::new(
        icrra(75, 0).branch(2).item(1),
        &[read(CERTIFICATES, "Not taking the card.", "23条2項の規定に違反して在留カードを受領しなかった者")],
    )
    .with(&[icrra(23, 2)])
    .see(&["Q8"])
    .by(&["card::penalties::THREATS", "card::penalties::on_holder"]),
    Line::new(
        icrra(75, 0).branch(2).item(2),
        &[read(CERTIFICATES, "Refusing to show the card.", "23条3項の規定に違反して在留カードの提示を拒んだ者")],
    )
    .with(&[icrra(23, 3)])
    .see(&["Q8"])
    .by(&["card::penalties::of_a_refusal", "view::around::refusals"]),
    Line::new(
        icrra(75, 0).branch(3),
        &[read(
            CERTIFICATES,
            "Who does not carry the card: a fine up to {card_penalties.yen of 75-3:yen}.",
            "在留カードを携帯しなかった者は、{card_penalties.yen of 75-3:yen}以下の罰金に処する。",
        )],
    )
    .rows(&["card_penalties"])
    .procedures(&[Matter::Carrying])
    .with(&[icrra(23, 2), icrra(23, 5)])
    .see(&["Q8"])
    .by(&["card::penalties::of_not_carrying"]),
    Line::new(
        icrra(76, 0),
        &[read(
            CERTIFICATES,
            "The acts of the items of this article: a fine up to {card_penalties.yen of 76:yen}.",
            "この条各号のいずれかに該当する者は、{card_penalties.yen of 76:yen}以下の罰金に処する。",
        )],
    )
    .rows(&["card_penalties"])
    .see(&["Q8"])
    .by(&["card::penalties::of_the_passport"]),
    Line::new(
        icrra(76, 0).item(1),
        &[read(
            CERTIFICATES,
            "Not carrying the passport, by somebody without a card.",
            "23条1項の規定に違反して旅券を携帯しなかった者",
        )],
    )
    .with(&[icrra(23, 1), spr(17, 4)])
    .see(&["Q8"])
    .by(&["card::penalties::of_the_passport"]),
    Line::new(
        icrra(76, 0).item(2),
        &[read(CERTIFICATES, "Refusing to show the passport.", "23条3項の規定に違反して旅券等の提示を拒んだ者")],
    )
    .with(&[icrra(23, 3)])
    .see(&["Q8"])
    .by(&["card::penalties::of_the_passport"]),
    Line::new(
        icrra(77, 0).branch(2),
        &[read(
            CERTIFICATES,
            "A relative who must act for the holder under 61-9-3(2) and does not, applications under 19-11(2) \
                 and 19-13(1) excepted: a civil fine up to {card_penalties.yen of 77-2:yen}.",
            "61条の9の3第2項各号に掲げる者が届出、申請（19条の11第2項及び19条の13第1項の申請を除く。）又は受領を\
                 怠ったときは、{card_penalties.yen of 77-2:yen}以下の過料に処する。",
        )],
    )
    .rows(&["card_penalties"])
    .with(&[icrra(61, 2).branch(9).second(3)])
    .see(&["Q8"])
    .by(&["card::penalties::on_relative"]),
];

/// The numbers, one row for each version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CardPenaltyRow {
    /// 71-2: months of imprisonment.
    pub months_71_2: i32,
    /// 71-2: or a fine, in yen.
    pub yen_71_2: i32,
    /// 71-3: a fine, in yen.
    pub yen_71_3: i32,
    /// 75-2: months of imprisonment.
    pub months_75_2: i32,
    /// 75-2: or a fine, in yen.
    pub yen_75_2: i32,
    /// 75-3: a fine, in yen.
    pub yen_75_3: i32,
    /// 76: a fine, in yen.
    pub yen_76: i32,
    /// 77-2: a civil fine, in yen.
    pub yen_77_2: i32,
    /// The imprisonment of that time.
    pub prison: Punishment,
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern them.
    pub see: &'static [&'static str],
}

impl Numbers for CardPenaltyRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("months of 71-2", &mut self.months_71_2);
        visit("yen of 71-2", &mut self.yen_71_2);
        visit("yen of 71-3", &mut self.yen_71_3);
        visit("months of 75-2", &mut self.months_75_2);
        visit("yen of 75-2", &mut self.yen_75_2);
        visit("yen of 75-3", &mut self.yen_75_3);
        visit("yen of 76", &mut self.yen_76);
        visit("yen of 77-2", &mut self.yen_77_2);
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

const PENALTIES_2012: CardPenaltyRow = CardPenaltyRow {
    months_71_2: 12,
    yen_71_2: 200_000,
    yen_71_3: 200_000,
    months_75_2: 12,
    yen_75_2: 200_000,
    yen_75_3: 200_000,
    yen_76: 100_000,
    yen_77_2: 50_000,
    prison: Punishment::ImprisonmentWithWork,
    known: Known::Read,
    see: &["Q8"],
};

/// By the day of the breach.
pub static PENALTIES: &[(Day, CardPenaltyRow)] = &[
    (day(2012, 7, 9), PENALTIES_2012),
    (day(2025, 6, 1), CardPenaltyRow { prison: Punishment::Imprisonment, known: Known::Unverified, ..PENALTIES_2012 }),
];

const fn carries(duty: Provision, holder: Option<Provision>, relative: bool) -> Carries {
    Carries { duty, holder, relative }
}

const fn of_71_3(item: u8) -> Option<Provision> {
    Some(icrra(71, 0).branch(3).item(item))
}

const OF_71_2: Option<Provision> = Some(icrra(71, 0).branch(2).item(2));

/// Which breach carries what; what carries nothing at all stands there too.
pub static THREATS: &[Carries] = &[
    carries(article_19(7, 1), of_71_3(1), true),
    carries(article_19(8, 1), of_71_3(1), true),
    carries(article_19(9, 1), of_71_3(2), true),
    carries(article_19(10, 1), of_71_3(3), true),
    carries(article_19(11, 1), OF_71_2, true),
    carries(article_19(11, 2), None, false),
    carries(article_19(12, 1), OF_71_2, true),
    carries(article_19(13, 1), None, false),
    carries(article_19(13, 3), OF_71_2, true),
    carries(article_19(15, 1), of_71_3(3), false),
    carries(article_19(15, 2), of_71_3(3), false),
    carries(article_19(15, 3), of_71_3(3), false),
    carries(article_19(15, 4), None, false),
    carries(article_19(16, 0), of_71_3(3), false),
    carries(article_19(16, 0).item(3), of_71_3(3), false),
    carries(icrra(21, 2), None, false),
    carries(icrra(22, 2).branch(2), None, false),
    carries(icrra(23, 2), Some(icrra(75, 0).branch(2)), true),
    carries(icrra(23, 3), Some(icrra(75, 0).branch(2)), false),
];

impl CardPenaltyRow {
    /// What threatens the holder for a breach of `duty`; `None` where nothing does.
    ///
    /// ```
    /// use zairyu_law::card::penalties::PENALTIES;
    /// use zairyu_law::provision::Provision;
    /// let (_, row) = PENALTIES[0];
    /// let of = |duty: &str| row.on_holder(duty.parse::<Provision>().unwrap());
    /// // A loss not reported in time: up to a year, or up to ¥200,000. A move: the fine alone.
    /// assert_eq!((of("ICRRA 19-12(1)").unwrap().max_months, of("ICRRA 19-12(1)").unwrap().max_yen), (Some(12), Some(200_000)));
    /// assert_eq!(of("ICRRA 19-9(1)").unwrap().max_months, None);
    /// assert_eq!(of("ICRRA 19-15(4)"), None);
    /// ```
    pub fn on_holder(&self, duty: Provision) -> Option<Penalty> {
        let carried = THREATS.iter().find(|threat| threat.duty == duty)?.holder?;
        Some(match (carried.article, carried.branch) {
            (71, 2) => self.imprisonment_or_fine(carried, self.months_71_2, self.yen_71_2),
            (75, _) => self.imprisonment_or_fine(carried, self.months_75_2, self.yen_75_2),
            _ => self.fine(carried, PenaltyKind::Fine, self.yen_71_3),
        })
    }

    /// 77-2: what threatens a relative of 61-9-3(2) who does not act.
    pub fn on_relative(&self, duty: Provision) -> Option<Penalty> {
        let covered = THREATS.iter().any(|threat| threat.duty == duty && threat.relative);
        covered.then(|| self.fine(icrra(77, 0).branch(2), PenaltyKind::CivilFine, self.yen_77_2))
    }

    /// 71-2(i): a false notice.
    pub(crate) fn of_a_false_notice(&self) -> Penalty {
        self.imprisonment_or_fine(icrra(71, 0).branch(2).item(1), self.months_71_2, self.yen_71_2)
    }

    /// 75-2: the card was not shown to an official who may ask for it.
    pub(crate) fn of_a_refusal(&self) -> Penalty {
        self.imprisonment_or_fine(icrra(75, 0).branch(2), self.months_75_2, self.yen_75_2)
    }

    /// 75-3: the card was not carried.
    pub fn of_not_carrying(&self) -> Penalty {
        self.fine(icrra(75, 0).branch(3), PenaltyKind::Fine, self.yen_75_3)
    }

    /// 76: somebody without a card did not carry or show the passport.
    pub(crate) fn of_the_passport(&self) -> Penalty {
        self.fine(icrra(76, 0), PenaltyKind::Fine, self.yen_76)
    }

    fn imprisonment_or_fine(&self, provision: Provision, months: i32, yen: i32) -> Penalty {
        Penalty {
            provision,
            kind: PenaltyKind::ImprisonmentOrFine,
            min_months: None,
            max_months: Some(months),
            max_yen: Some(yen),
            prison: Some(self.prison),
            see: self.see,
        }
    }

    fn fine(&self, provision: Provision, kind: PenaltyKind, yen: i32) -> Penalty {
        let max_yen = Some(yen);
        Penalty { provision, kind, min_months: None, max_months: None, max_yen, prison: None, see: self.see }
    }
}
