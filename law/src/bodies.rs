//! The two bodies of rules as they are read: their names, their lines, their headings, and the history of both.

use crate::chronicle::Holder;
use crate::line::{Heading, Line, Text};
use crate::provision::Provision;
use crate::spr::history::Amendment;
use crate::{card, spr};

/// One of the two bodies of rules: an Act with its Orders.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Body {
    /// Whom it is for.
    pub holder: Holder,
    /// The Act by name.
    pub name: Text,
    /// The same in short.
    pub short: Text,
    /// The Act line by line, one room after the other.
    pub act: &'static [&'static [Line]],
    /// Its Orders in the same way.
    pub orders: &'static [&'static [Line]],
    /// The headings of the Act.
    pub headings: &'static [Heading],
}

/// The Special Act, then the Immigration Control Act as far as it concerns cards.
pub static BODIES: [Body; 2] = [
    Body {
        holder: Holder::SpecialPermanentResident,
        name: spr::NAME,
        short: Text { en: "Special Act", ja: "入管特例法" },
        act: spr::ACT,
        orders: spr::orders::ORDERS,
        headings: spr::HEADINGS,
    },
    Body {
        holder: Holder::MidToLongTermResident,
        name: card::NAME,
        short: Text { en: "Immigration Control Act, on cards", ja: "入管法（在留カード関係）" },
        act: card::ACT,
        orders: card::orders::ORDERS,
        headings: card::HEADINGS,
    },
];

impl Body {
    /// Every line of the Act in the order of the articles, then those of its Orders.
    pub fn lines(&self) -> impl Iterator<Item = &'static Line> + use<> {
        self.act.iter().chain(self.orders).flat_map(|room| room.iter())
    }

    /// The heading that an article of the Act stands under.
    ///
    /// ```
    /// use zairyu_law::{bodies::BODIES, provision::icrra};
    /// let [_, cards] = &BODIES;
    /// assert_eq!(cards.heading(icrra(19, 2).branch(12)).unwrap().en, "Reissue after a loss");
    /// ```
    pub fn heading(&self, at: Provision) -> Option<Text> {
        let article = |p: Provision| (p.article, p.branch, p.second);
        let of_act = |heading: &&Heading| heading.from.statute == at.statute && article(heading.from) <= article(at);
        self.headings.iter().rev().find(of_act).map(|heading| heading.says)
    }
}

/// Every change of either body of rules, in the order of the days.
pub fn amendments() -> Vec<&'static Amendment> {
    let mut all: Vec<&Amendment> = spr::history::AMENDMENTS.iter().chain(card::history::AMENDMENTS).collect();
    all.sort_by_key(|change| change.from);
    all
}
