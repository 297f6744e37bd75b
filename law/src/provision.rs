//! Provisions and their dated rows.
//!
//! A [`Provision`] is a place in a statute: what every line of an answer points to. A
//! [`Dated`] table holds what one provision says in numbers, one row for each version, with
//! the first day of each.

use crate::time::Day;
use crate::words::{Word, words};
use std::fmt;

words! {
    /// The statutes an answer may cite.
    pub enum Statute {
        /// 入管特例法, Act No. 71 of 1991.
        Spr = "SPR",
        /// 同法施行規則, Ministry of Justice Order No. 44 of 2011.
        SprOrder = "SPR Order",
        /// 同法施行令, Cabinet Order No. 420 of 2011.
        SprCabinetOrder = "SPR Cabinet Order",
        /// 特例法附則: the Addenda of Act No. 71 of 1991.
        SprAddenda = "SPR Addenda",
        /// 平成21年法律第79号附則: how certificates took the place of the alien registration.
        Addenda2009 = "Act 79/2009 Addenda",
        /// 入管法, Cabinet Order No. 319 of 1951.
        Icrra = "ICRRA",
        /// 入管法施行規則, Ministry of Justice Order No. 54 of 1981.
        IcrraOrder = "ICRRA Order",
        /// 住民基本台帳法, Act No. 81 of 1967.
        Rbb = "RBB",
        /// 刑法, Act No. 45 of 1907.
        PenalCode = "PC",
        /// 民法, Act No. 89 of 1896.
        CivilCode = "Civil Code",
        /// 年齢計算ニ関スル法律, Act No. 50 of 1902.
        AgeCalculation = "Age Calculation Act",
        /// 行政機関の休日に関する法律, Act No. 91 of 1988.
        OfficeHolidays = "Administrative Holidays Act",
        /// 地方自治法, Act No. 67 of 1947.
        LocalAutonomy = "Local Autonomy Act",
        /// 国民の祝日に関する法律, Act No. 178 of 1948.
        NationalHolidays = "National Holidays Act",
    }
}

impl Statute {
    /// The short Japanese name used in citations.
    pub fn japanese(self) -> &'static str {
        match self {
            Statute::Spr => "特例法",
            Statute::SprOrder => "特例法施行規則",
            Statute::SprCabinetOrder => "特例法施行令",
            Statute::SprAddenda => "特例法附則",
            Statute::Addenda2009 => "平成21年法律79号附則",
            Statute::Icrra => "入管法",
            Statute::IcrraOrder => "入管法施行規則",
            Statute::Rbb => "住民基本台帳法",
            Statute::PenalCode => "刑法",
            Statute::CivilCode => "民法",
            Statute::AgeCalculation => "年齢計算に関する法律",
            Statute::OfficeHolidays => "行政機関の休日に関する法律",
            Statute::LocalAutonomy => "地方自治法",
            Statute::NationalHolidays => "祝日法",
        }
    }
}

/// A place in a statute: article, branch article, paragraph, item, sub-item. Zero means "not
/// named": `SPR 9(ii)` has an item and no paragraph.
///
/// ```
/// use zairyu_law::provision::{Provision, spr};
/// let p: Provision = "SPR 13(1)".parse().unwrap();
/// assert_eq!(p, spr(13, 1));
/// assert_eq!(p.japanese(), "特例法13条1項");
/// let p: Provision = "ICRRA 19-12(1)".parse().unwrap();
/// assert_eq!(p.japanese(), "入管法19条の12第1項");
/// assert_eq!(p.to_string(), "ICRRA 19-12(1)");
/// assert_eq!("SPR 2(1)(ii)(b)".parse::<Provision>().unwrap().japanese(), "特例法2条1項2号ロ");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Provision {
    /// The statute.
    pub statute: Statute,
    /// The article (条).
    pub article: u16,
    /// The branch of the article (条の…), 0 if none.
    pub branch: u8,
    /// The branch of that branch, as the 3 of 61-9-3, 0 if none.
    pub second: u8,
    /// The paragraph (項), 0 if none is named.
    pub paragraph: u8,
    /// The item (号), 0 if none is named.
    pub item: u8,
    /// The sub-item (イロハ, in English a, b, c), 0 if none is named.
    pub sub: u8,
}

impl Provision {
    /// Article `article`, paragraph `paragraph` (0: none named) of `statute`.
    pub const fn new(statute: Statute, article: u16, paragraph: u8) -> Self {
        Provision { statute, article, branch: 0, second: 0, paragraph, item: 0, sub: 0 }
    }

    /// The same place in the branch article, such as 26-2.
    pub const fn branch(self, branch: u8) -> Self {
        Provision { branch, ..self }
    }

    /// The same place in the branch of the branch, such as 61-9-3.
    pub const fn second(self, second: u8) -> Self {
        Provision { second, ..self }
    }

    /// Paragraph `paragraph` of this place.
    pub const fn paragraph(self, paragraph: u8) -> Self {
        Provision { paragraph, ..self }
    }

    /// Item `item` of this place.
    pub const fn item(self, item: u8) -> Self {
        Provision { item, ..self }
    }

    /// Sub-item `sub` (1 is イ or (a)) of this place.
    pub const fn sub(self, sub: u8) -> Self {
        Provision { sub, ..self }
    }

    /// The citation as a Japanese reader writes it, such as 特例法15条5号.
    pub fn japanese(self) -> String {
        let mut out = format!("{}{}条", self.statute.japanese(), self.article);
        if self.branch > 0 {
            out += &format!("の{}", self.branch);
        }
        if self.second > 0 {
            out += &format!("の{}", self.second);
        }
        if self.paragraph > 0 {
            let joint = if self.branch > 0 { "第" } else { "" };
            out += &format!("{joint}{}項", self.paragraph);
        }
        if self.item > 0 {
            let joint = if self.branch > 0 && self.paragraph == 0 { "第" } else { "" };
            out += &format!("{joint}{}号", self.item);
        }
        if let Some(sub) = "イロハニホヘト".chars().nth(usize::from(self.sub).wrapping_sub(1)) {
            out.push(sub);
        }
        out
    }
}

/// Article `article`, paragraph `paragraph` of the Special Act; 0 where the article has none.
pub const fn spr(article: u16, paragraph: u8) -> Provision {
    Provision::new(Statute::Spr, article, paragraph)
}

/// Article `article`, paragraph `paragraph` of the Order for the Special Act.
pub const fn spr_order(article: u16, paragraph: u8) -> Provision {
    Provision::new(Statute::SprOrder, article, paragraph)
}

/// Article `article`, paragraph `paragraph` of the Immigration Control Act.
pub const fn icrra(article: u16, paragraph: u8) -> Provision {
    Provision::new(Statute::Icrra, article, paragraph)
}

/// Article `article`, paragraph `paragraph` of the Order for the Immigration Control Act.
pub const fn icrra_order(article: u16, paragraph: u8) -> Provision {
    Provision::new(Statute::IcrraOrder, article, paragraph)
}

const ROMAN: [&str; 20] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx",
];

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.statute, self.article)?;
        if self.branch > 0 {
            write!(f, "-{}", self.branch)?;
        }
        if self.second > 0 {
            write!(f, "-{}", self.second)?;
        }
        if self.paragraph > 0 {
            write!(f, "({})", self.paragraph)?;
        }
        if let Some(item) = ROMAN.get(usize::from(self.item).wrapping_sub(1)) {
            write!(f, "({item})")?;
        }
        if let Some(sub) = ('a'..='z').nth(usize::from(self.sub).wrapping_sub(1)) {
            write!(f, "({sub})")?;
        }
        Ok(())
    }
}

impl serde::Serialize for Provision {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

/// A reference that names no provision; the message says how one is written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotAProvision(pub String);

impl fmt::Display for NotAProvision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a reference; write one like `SPR 13(1)`, `SPR 9(ii)` or `RBB 30-46`", self.0)
    }
}

impl std::error::Error for NotAProvision {}

impl std::str::FromStr for Provision {
    type Err = NotAProvision;

    fn from_str(text: &str) -> Result<Self, NotAProvision> {
        parse(text).ok_or_else(|| NotAProvision(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<Provision> {
    let (name, place) = text.trim().rsplit_once(' ')?;
    let statute = Statute::of(name.trim())?;
    let (head, mut rest) = match place.split_once('(') {
        Some((head, rest)) => (head, Some(rest)),
        None => (place, None),
    };
    let mut numbers = head.split('-');
    let article = numbers.next()?;
    let mut branches = [0, 0];
    for place in &mut branches {
        if let Some(number) = numbers.next() {
            *place = number.parse::<u8>().ok().filter(|&b| b > 0)?;
        }
    }
    if numbers.next().is_some() {
        return None;
    }
    let [branch, second] = branches;
    let article = article.parse::<u16>().ok().filter(|&a| a > 0)?;
    let mut provision = Provision::new(statute, article, 0).branch(branch).second(second);
    while let Some(part) = rest {
        let (label, tail) = part.split_once(')')?;
        rest = match tail {
            "" => None,
            _ => Some(tail.strip_prefix('(')?),
        };
        if let Ok(number) = label.parse::<u8>() {
            if number == 0 || provision.paragraph > 0 || provision.item > 0 {
                return None;
            }
            provision.paragraph = number;
        } else if provision.item == 0
            && let Some(at) = ROMAN.iter().position(|&r| r == label)
        {
            provision.item = u8::try_from(at).ok()?.checked_add(1)?;
        } else if provision.item > 0 && provision.sub == 0 {
            let mut letters = label.chars();
            let (letter, None) = (letters.next()?, letters.next()) else { return None };
            let at = ('a'..='g').position(|l| l == letter)?;
            provision.sub = u8::try_from(at).ok()?.checked_add(1)?;
        } else {
            return None;
        }
    }
    Some(provision)
}

words! {
    /// How a number of the law is known (settled question 7).
    pub enum Known {
        /// The statute's text was read.
        Read = "read",
        /// An office's page says so.
        Practice = "practice",
        /// Follows from texts that were read.
        Derived = "derived",
        /// A recollection nobody has checked.
        Unverified = "unverified",
        /// No text settles it; an open question is named.
        Disputed = "disputed",
    }
}

/// What one provision says in numbers: one row for each version, each with its first day,
/// in the order of those days.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Dated<R: 'static>(&'static [(Day, R)]);

impl<R: Copy> Dated<R> {
    /// A table of versions; `rows` are in the order of their first days.
    pub const fn new(rows: &'static [(Day, R)]) -> Self {
        Dated(rows)
    }

    /// Every version with its first day.
    pub fn versions(&self) -> &'static [(Day, R)] {
        self.0
    }
}
