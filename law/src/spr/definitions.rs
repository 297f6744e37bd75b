//! Definitions: Special Act, Article 2.
//!
//! Who lost Japanese nationality under the Treaty of Peace (平和条約国籍離脱者), and who is
//! their descendant (子孫). The test walks every generation of a family, of any depth.

use crate::facts::{Facts, Means, Path, has_happened};
use crate::life::{Class, Fact, LeftWith, Life, LostNationality, PersonIx, Place, Resided, Standing, What, When};
use crate::line::{Line, read};
use crate::provision::{Known, Provision, icrra, spr};
use crate::rows::Numbers;
use crate::spr::history::COMMENCED;
use crate::time::{Day, day};
use crate::why::{Said, Why};

/// SPR 2 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(2, 1),
        &[read(
            COMMENCED,
            "A person who lost Japanese nationality under the Treaty of Peace is one who lost it by that treaty on \
             {definitions.treaty:day}, the day it first took effect, and of whom one of the items is true.",
            "平和条約国籍離脱者とは、日本国との平和条約により、同条約が最初に効力を生じた日（{definitions.treaty:day}。平和条約発効日）に日本\
             の国籍を離脱した者のうち、次のいずれかに当たる者をいう。",
        )],
    )
    .rows(&["definitions"])
    .by(&["spr::definitions::classify", "spr::definitions::lost"])
    .with(&[spr(3, 0), spr(5, 0)])
    .see(&["Q1"]),
    Line::new(
        spr(2, 1).item(1),
        &[read(
            COMMENCED,
            "Resident in Japan continuously from {definitions.surrender:day} or an earlier day.",
            "{definitions.surrender:day}以前から引き続き本邦に在留する者。",
        )],
    )
    .rows(&["definitions"])
    .by(&["spr::definitions::lost", "spr::definitions::resided_from", "spr::definitions::stayed"])
    .see(&["Q1"]),
    Line::new(
        spr(2, 1).item(2),
        &[read(
            COMMENCED,
            "Born in Japan after {definitions.surrender:day} and no later than {definitions.treaty:day}, resident continuously \
             since, and the child of a biological father or mother who resided continuously from {definitions.surrender:day} or \
             earlier until that birth, or until their own death before it, and of whom (a) or (b) is true.",
            "{definitions.surrender:day}の翌日から平和条約発効日（{definitions.treaty:day}）までに本邦で出生し、以後引き続き在留する者で、そ\
             の実父又は実母が、{definitions.surrender:day}以前からその出生の時（出生前に死亡したときは死亡の時）まで引き続き本邦に在留し、かつイ\
             又はロに当たる者であったもの。",
        )],
    )
    .rows(&["definitions"])
    .by(&["spr::definitions::lost", "spr::definitions::parent_of_item_ii"])
    .see(&["Q1"]),
    Line::new(
        spr(2, 1).item(2).sub(1),
        &[read(
            COMMENCED,
            "The parent, too, lost Japanese nationality by the treaty on {definitions.treaty:day}.",
            "その父又は母が、平和条約により平和条約発効日（{definitions.treaty:day}）に日本の国籍を離脱した者であること。",
        )],
    )
    .rows(&["definitions"])
    .by(&["spr::definitions::parent_of_item_ii"]),
    Line::new(
        spr(2, 1).item(2).sub(2),
        &[read(
            COMMENCED,
            "The parent died no later than {definitions.treaty:day}, or lost Japanese nationality after the birth and no later \
             than that day, and would otherwise have lost it by the treaty.",
            "その父又は母が、平和条約発効日（{definitions.treaty:day}）までに死亡し、又は出生の後同日までに日本の国籍を喪失した者で、その死亡又\
             は喪失がなければ平和条約により同日に日本の国籍を離脱したはずのものであること。",
        )],
    )
    .rows(&["definitions"])
    .by(&["spr::definitions::parent_of_item_ii"]),
    Line::new(
        spr(2, 2),
        &[read(
            COMMENCED,
            "A descendant is a lineal descendant of a person who lost nationality under the treaty, born in Japan as such and \
             resident continuously since, of whom one of the items is true.",
            "平和条約国籍離脱者の子孫とは、その直系卑属として本邦で出生し、以後引き続き本邦に在留する者のうち、次のいずれかに当たる者をいう。",
        )],
    )
    .by(&["spr::definitions::classify", "spr::definitions::resides_since_birth", "spr::definitions::born_in_japan"])
    .with(&[spr(3, 0), spr(4, 1), spr(5, 0), icrra(26, 1)])
    .see(&["Q1"]),
    Line::new(
        spr(2, 2).item(1),
        &[read(
            COMMENCED,
            "A child of a person who lost nationality under the treaty.",
            "平和条約国籍離脱者の子。",
        )],
    )
    .by(&["spr::definitions::run"]),
    Line::new(
        spr(2, 2).item(2),
        &[read(
            COMMENCED,
            "Of every generation from the person up to the grandchild of such a person, the father or mother was born in Japan as \
             a lineal descendant of a person who lost nationality under the treaty, and resided continuously from their own birth \
             until the birth of that generation, or until their own death before it.",
            "本人から平和条約国籍離脱者の孫に至るまでのすべての世代について、その父又は母が、平和条約国籍離脱者の直系卑属として本邦で出生し、その\
             世代の出生の時（出生前に死亡したときは死亡の時）まで引き続き本邦に在留していた者であること。",
        )],
    )
    .by(&["spr::definitions::member", "spr::definitions::carries", "spr::definitions::resided_until"])
    .see(&["Q18"]),
];

/// The two days of SPR 2.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct DefinitionRow {
    /// Residence must reach back to this day or earlier; births count from the day after it.
    pub surrender: Day,
    /// The day the treaty took effect (平和条約発効日). Births up to it count for 2(1)(ii).
    pub treaty: Day,
    /// How the days are known.
    pub known: Known,
}

impl Numbers for DefinitionRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        crate::rows::visit_day("surrender", &mut self.surrender, visit);
        crate::rows::visit_day("treaty", &mut self.treaty, visit);
    }

    fn known(&self) -> Known {
        self.known
    }

    /// The Act names the day of the surrender; that of the treaty is from recollection.
    fn known_of(&self, name: &str) -> Known {
        if name == "treaty" { self.known } else { Known::Read }
    }
}

/// SPR 2: its two days, one version since the Act commenced.
pub static DAYS: &[(Day, DefinitionRow)] = &[(
    day(1991, 11, 1),
    DefinitionRow { surrender: day(1945, 9, 2), treaty: day(1952, 4, 28), known: Known::Unverified },
)];

/// What SPR 2 makes of a person.
#[derive(Clone, PartialEq, Debug)]
pub struct Classification {
    /// The class.
    pub class: Class,
    /// The item that decided, where one did.
    pub item: Option<Provision>,
    /// From the person up to the ancestor who lost nationality.
    pub line: Vec<PersonIx>,
    /// The open question on whose reading it turns.
    pub see: Option<&'static str>,
}

/// SPR 2: the class of `person`, as it stands on `on`.
///
/// Every condition of the article is one whose truth can only help. So whoever passes with
/// everything untold taken against them passes whatever it is, and whoever fails with
/// everything taken in their favour fails; only between the two is anything asked.
///
/// ```
/// use zairyu_law::life::{Class, Syntax, read};
/// use zairyu_law::spr::definitions::{DAYS, classify};
/// use zairyu_law::{facts::Told, provision::spr, time::day, why::NoWhy};
///
/// // Born in Osaka in 1954, always here; the father, here since 1938, lost nationality in 1952.
/// // A birth after 28 April 1952 cannot be 2(1): a child of his, 2(2)(i). The child of the
/// // child was born in Los Angeles: neither, and so are all after.
/// let family = r#"
///     format = "zairyu.life/1"
///     subject = "ken"
///     [person.gen]
///     born = 1920-08-01
///     born_in = "abroad"
///     resided = "1938-04/"
///     lost_nationality = "SPR 2(1)"
///     [person.taro]
///     born = 1954-02-11
///     born_in = "japan"
///     father = "gen"
///     resided = "since-birth"
///     [person.ken]
///     born = 2010-05-05
///     born_in = "abroad"
///     father = "taro"
/// "#;
/// let life = read(family.as_bytes(), "family.toml", Syntax::Toml).unwrap();
/// let (_, row) = DAYS[0];
/// let mut class = |id| {
///     let person = life.person_called(id).unwrap();
///     classify(&mut Told::default(), &mut NoWhy, &row, &life, person, day(2026, 11, 22))
/// };
/// let taro = class("taro");
/// assert_eq!((taro.class, taro.item), (Class::Descendant, Some(spr(2, 2).item(1))));
/// assert_eq!(class("ken").class, Class::Neither);
/// ```
pub fn classify<F: Facts, W: Why>(
    facts: &mut F,
    why: &mut W,
    row: &DefinitionRow,
    life: &Life,
    person: PersonIx,
    on: Day,
) -> Classification {
    if let Some(found) = life.person(person).and_then(|p| p.under_article_2.told().copied()) {
        why.step(spr(2, 0), || Said::ClassFound { person: named(life, person) });
        return Classification { class: found, item: None, line: vec![person], see: None };
    }
    let family = Family::of(life, person);
    let sure = Test { facts: &mut Against, row, life, family: &family, person, on }.run();
    let answer = if sure.class != Class::Neither {
        sure
    } else {
        let hoped = Test { facts: &mut InFavour, row, life, family: &family, person, on }.run();
        if hoped.class == Class::Neither { hoped } else { Test { facts, row, life, family: &family, person, on }.run() }
    };
    answer.explain(why, life, person)
}

/// Takes every untold truth as false.
struct Against;
impl Facts for Against {
    fn choose(&mut self, _: Path, _: u32, _: Means) -> u32 {
        0
    }
}

/// Takes every untold truth as true.
struct InFavour;
impl Facts for InFavour {
    fn choose(&mut self, _: Path, options: u32, _: Means) -> u32 {
        options.saturating_sub(1)
    }
}

/// A person's ancestors, parents before children, with the parents of each by place.
struct Family {
    members: Vec<PersonIx>,
    parents: Vec<[Option<usize>; 2]>,
}

impl Family {
    fn of(life: &Life, person: PersonIx) -> Family {
        let mut place = vec![None::<usize>; life.persons.len()];
        let mut family = Family { members: Vec::new(), parents: Vec::new() };
        let mut path = vec![(person, false)];
        while let Some((member, parents_done)) = path.pop() {
            if place.get(member.0 as usize).copied().flatten().is_some() {
                continue;
            }
            let Some(known) = life.person(member) else { continue };
            let parents = [known.father, known.mother];
            if parents_done {
                let at = |p: Option<PersonIx>| p.and_then(|p| place.get(p.0 as usize).copied().flatten());
                family.parents.push(parents.map(at));
                if let Some(slot) = place.get_mut(member.0 as usize) {
                    *slot = Some(family.members.len());
                }
                family.members.push(member);
            } else {
                path.push((member, true));
                path.extend(parents.into_iter().flatten().map(|p| (p, false)));
            }
        }
        family
    }
}

/// What the test found of one member of the family.
#[derive(Clone, Copy, Default)]
struct Found {
    /// 2(1) holds; which item.
    lost: Option<u8>,
    /// A lineal descendant of somebody of 2(1).
    descends: bool,
    /// Born in Japan as such.
    born_here: bool,
    /// The parent who carries this member's generation, and how.
    carried_by: Option<usize>,
    /// Every generation from here up to the grandchild holds.
    chain: bool,
    /// The same, the parent tested being on the line (Q18).
    chain_on_line: bool,
    /// The parent through whom the line goes up.
    up: Option<usize>,
    /// Found to be a descendant by an office or a paper, which includes the residence.
    by_paper: bool,
}

impl Found {
    /// What an office or a paper found stands instead of the family tree.
    fn by_paper(class: Class) -> Found {
        match class {
            Class::LostNationality => Found { lost: Some(0), ..Found::default() },
            Class::Descendant => Found {
                descends: true,
                born_here: true,
                chain: true,
                chain_on_line: true,
                by_paper: true,
                ..Found::default()
            },
            Class::Neither => Found::default(),
        }
    }
}

struct Test<'a, F> {
    facts: &'a mut F,
    row: &'a DefinitionRow,
    life: &'a Life,
    family: &'a Family,
    person: PersonIx,
    on: Day,
}

impl<F: Facts> Test<'_, F> {
    fn run(mut self) -> Classification {
        let mut found: Vec<Found> = Vec::with_capacity(self.family.members.len());
        for (at, &member) in self.family.members.iter().enumerate() {
            let parents = self.family.parents.get(at).copied().unwrap_or_default();
            let this = self.member(member, parents, &found);
            found.push(this);
        }
        let Some(this) = found.last().copied() else {
            return Classification { class: Class::Neither, item: None, line: vec![self.person], see: None };
        };
        if let Some(item) = this.lost {
            return Classification {
                class: Class::LostNationality,
                item: Some(spr(2, 1).item(item)),
                line: vec![self.person],
                see: None,
            };
        }
        let parents = self.family.parents.last().copied().unwrap_or_default();
        let of = |at: usize| found.get(at).copied().unwrap_or_default();
        let child_of = parents.into_iter().flatten().find(|&q| of(q).lost.is_some());
        let gate = this.born_here && (child_of.is_some() || this.chain) && self.resides_since_birth(self.person);
        let line = |first: Option<usize>| {
            let mut line = vec![self.person];
            let mut next = first;
            while let Some(at) = next {
                line.extend(self.family.members.get(at));
                next = if of(at).lost.is_some() { None } else { of(at).up };
            }
            line
        };
        if !gate {
            return Classification { class: Class::Neither, item: None, line: vec![self.person], see: None };
        }
        let (item, line) = match child_of {
            Some(parent) => (1, line(Some(parent))),
            None => (2, line(this.up)),
        };
        let see = (item == 2 && !this.chain_on_line).then_some("Q18");
        Classification { class: Class::Descendant, item: Some(spr(2, 2).item(item)), line, see }
    }

    fn member(&mut self, member: PersonIx, parents: [Option<usize>; 2], found: &[Found]) -> Found {
        let of = |at: usize| found.get(at).copied().unwrap_or_default();
        let parent_places = || parents.into_iter().flatten();
        if let Some(class) = self.life.person(member).and_then(|p| p.under_article_2.told()) {
            return Found::by_paper(*class);
        }
        if member != self.person && self.is_spr(member) {
            // SPR 3 to 5 make nobody one who is not of SPR 2. Which class makes no difference
            // to a child.
            return Found::by_paper(Class::Descendant);
        }
        let descends = parent_places().any(|q| of(q).lost.is_some() || of(q).descends);
        let born_here = descends && self.born_in_japan(member);
        let lost = self.lost(member, parents);
        let mut this = Found { lost, descends, born_here, ..Found::default() };
        if !descends {
            // A parent nobody told of may be the one who carries the line.
            let untold = self.life.person(member).is_some_and(|p| p.father.is_none() || p.mother.is_none());
            if lost.is_none() && untold && self.facts.holds(Path::Person(member, "parents")) {
                let born_here = self.born_in_japan(member);
                this = Found { descends: true, born_here, chain: true, chain_on_line: true, ..this };
            }
            return this;
        }
        for q in parent_places() {
            if self.carries(of(q), q, member) {
                this.carried_by = Some(q);
                break;
            }
        }
        let is_child_of_lost = |q: usize| {
            let grandparents = self.family.parents.get(q).copied().unwrap_or_default();
            grandparents.into_iter().flatten().any(|g| of(g).lost.is_some())
        };
        let reaches = |q: usize| is_child_of_lost(q) || of(q).chain;
        this.chain = this.carried_by.is_some() && parent_places().any(reaches);
        for q in parent_places() {
            if (is_child_of_lost(q) || of(q).chain_on_line) && self.carries(of(q), q, member) {
                this.chain_on_line = true;
                this.up = Some(q);
                break;
            }
        }
        this.up = this.up.or_else(|| {
            parent_places()
                .find(|&q| of(q).lost.is_some())
                .or_else(|| parent_places().find(|&q| reaches(q)))
                .or_else(|| parent_places().find(|&q| of(q).descends))
        });
        this
    }

    /// The parent at `q` was born in Japan as a descendant and resided there until the birth
    /// of `child`, or until their own death if that came first.
    fn carries(&mut self, parent: Found, q: usize, child: PersonIx) -> bool {
        let Some(&who) = self.family.members.get(q) else { return false };
        parent.born_here && ((parent.by_paper && self.residence_untold(who)) || self.resided_until(who, child))
    }

    fn is_spr(&self, who: PersonIx) -> bool {
        self.life.person(who).is_some_and(|p| p.standing == Fact::Told(Standing::SpecialPermanentResident))
    }

    fn residence_untold(&self, who: PersonIx) -> bool {
        self.life.person(who).is_none_or(|p| p.resided.told().is_none())
    }

    fn born_in_japan(&mut self, who: PersonIx) -> bool {
        let told = self.life.person(who).map(|p| &p.born_in);
        match told {
            Some(Fact::Told(place)) => *place == Place::Japan,
            _ => self.facts.holds(Path::Person(who, "born_in")),
        }
    }

    fn resides_since_birth(&mut self, who: PersonIx) -> bool {
        match self.life.person(who).map(|p| &p.resided) {
            Some(Fact::Told(Resided::SinceBirth)) => !self.left_for_good(who, self.on),
            Some(Fact::Told(Resided::Stretches(stretches))) => {
                let born = self.born(who);
                stretches.iter().any(|s| s.from.first <= born.last && s.to.is_none_or(|to| to.last >= self.on))
            }
            // The events of the person judged are told; their departures are among them.
            Some(Fact::NotTold) if who == self.person => !self.left_for_good(who, self.on),
            _ => self.facts.holds(Path::Person(who, "resided")),
        }
    }

    fn resided_until(&mut self, who: PersonIx, child: PersonIx) -> bool {
        let birth = self.born(child);
        let alive = When::on(Day::MAX);
        let death = self.life.person(who).and_then(|p| p.died.told().copied()).unwrap_or(alive);
        let until = birth.last.min(death.last);
        match self.life.person(who).map(|p| &p.resided) {
            Some(Fact::Told(Resided::SinceBirth)) => !self.left_for_good(who, until),
            Some(Fact::Told(Resided::Stretches(stretches))) => {
                let born = self.born(who);
                let sure =
                    stretches.iter().any(|s| s.from.last <= born.first && s.to.is_none_or(|to| to.first >= until));
                let possible = stretches.iter().any(|s| {
                    s.from.first <= born.last && s.to.is_none_or(|to| to.last >= birth.first.min(death.first))
                });
                sure || (possible && self.facts.holds(Path::Until(who, "resided", child)))
            }
            _ => self.facts.holds(Path::Until(who, "resided", child)),
        }
    }

    /// A departure without re-entry permission is told on or before `until`.
    fn left_for_good(&self, who: PersonIx, until: Day) -> bool {
        self.life.events.iter().any(|e| {
            has_happened(e, who, until)
                && matches!(&e.what, What::Left(left) if left.with == Fact::Told(LeftWith::Nothing))
        })
    }

    fn born(&self, who: PersonIx) -> When {
        self.life.person(who).and_then(|p| p.born.told().copied()).unwrap_or(When::ANY)
    }

    /// SPR 2(1): which item `who` meets.
    fn lost(&mut self, who: PersonIx, parents: [Option<usize>; 2]) -> Option<u8> {
        let born = self.born(who);
        if born.first > self.row.treaty {
            return None;
        }
        let person = self.life.person(who)?;
        if person.died.told().is_some_and(|died| died.last < self.row.treaty) {
            return None;
        }
        let under_treaty = match &person.lost_nationality {
            Fact::Told(how) => *how == LostNationality::UnderTheTreaty,
            Fact::NotTold | Fact::Unknown => {
                let by_treaty = self.by(Path::Person(who, "born"), born, self.row.treaty);
                by_treaty && self.facts.holds(Path::Person(who, "lost_nationality"))
            }
        };
        if !under_treaty {
            return None;
        }
        if self.resided_from(who, self.row.surrender) && self.stayed(who, self.row.surrender) {
            return Some(1);
        }
        let after_surrender = !self.by(Path::Person(who, "born"), born, self.row.surrender);
        if !after_surrender || !self.born_in_japan(who) || !self.resided_from_birth(who) || !self.stayed(who, born.last)
        {
            return None;
        }
        let by_parent = parents
            .into_iter()
            .flatten()
            .any(|q| self.family.members.get(q).copied().is_some_and(|parent| self.parent_of_item_ii(parent, who)));
        by_parent.then_some(2)
    }

    /// SPR 2(1)(ii): the biological parent resided from the surrender day until the birth (or
    /// own death), and (a) lost nationality too or (b) would have but for death or earlier loss.
    fn parent_of_item_ii(&mut self, parent: PersonIx, child: PersonIx) -> bool {
        if let Some(class) = self.life.person(parent).and_then(|p| p.under_article_2.told()) {
            return *class == Class::LostNationality;
        }
        if !self.resided_from(parent, self.row.surrender) {
            return false;
        }
        let birth = self.born(child);
        let Some(person) = self.life.person(parent) else { return false };
        let death = person.died.told().copied();
        let until = birth.first.min(death.map_or(Day::MAX, |d| d.first));
        let stayed = match &person.resided {
            Fact::Told(Resided::Stretches(s)) => {
                s.iter().any(|s| s.from.first <= self.row.surrender && s.to.is_none_or(|to| to.last >= until))
            }
            Fact::Told(Resided::SinceBirth) => true,
            Fact::NotTold | Fact::Unknown => self.facts.holds(Path::Until(parent, "resided", child)),
        };
        if !stayed {
            return false;
        }
        match &person.lost_nationality {
            Fact::Told(LostNationality::UnderTheTreaty) => return true,
            Fact::NotTold | Fact::Unknown
                if death.is_none_or(|d| d.last >= self.row.treaty)
                    && self.facts.holds(Path::Person(parent, "lost_nationality")) =>
            {
                return true;
            }
            _ => {}
        }
        let died_by_treaty = death.is_some_and(|d| self.by(Path::Person(parent, "died"), d, self.row.treaty));
        let lost_between = match &person.lost_nationality {
            Fact::Told(LostNationality::On(on)) => on.last >= birth.first && on.last <= self.row.treaty,
            _ => false,
        };
        (died_by_treaty || lost_between) && {
            let told = person.would_have_lost.clone();
            self.facts.truth(Path::Person(parent, "would_have_lost"), &told)
        }
    }

    /// Residence reached back to `since` or earlier.
    fn resided_from(&mut self, who: PersonIx, since: Day) -> bool {
        let Some(person) = self.life.person(who) else { return false };
        match &person.resided {
            Fact::Told(Resided::SinceBirth) => {
                let born = self.born(who);
                self.by(Path::Person(who, "born"), born, since)
            }
            Fact::Told(Resided::Stretches(stretches)) => stretches.iter().any(|s| {
                let started = self.by(Path::Person(who, "resided"), s.from, since);
                started && s.to.is_none_or(|to| to.last >= since)
            }),
            Fact::NotTold | Fact::Unknown => {
                let born = self.born(who);
                born.first <= since && self.facts.holds(Path::Person(who, "resided"))
            }
        }
    }

    fn resided_from_birth(&mut self, who: PersonIx) -> bool {
        match self.life.person(who).map(|p| &p.resided) {
            Some(Fact::Told(Resided::SinceBirth)) => true,
            Some(Fact::Told(Resided::Stretches(s))) => {
                let born = self.born(who);
                s.iter().any(|s| s.from.first <= born.last)
            }
            _ => self.facts.holds(Path::Person(who, "resided")),
        }
    }

    /// The residence that reaches back to `since` lasted until death, or until now, or at least
    /// beyond the birth of the person judged. Whoever left for good before that birth is a
    /// question for an office (Q1).
    fn stayed(&mut self, who: PersonIx, since: Day) -> bool {
        let Some(person) = self.life.person(who) else { return false };
        let Fact::Told(Resided::Stretches(stretches)) = &person.resided else {
            let until = if who == self.person { self.on } else { self.born(self.person).first };
            return !self.left_for_good(who, until)
                || (who != self.person && self.facts.holds(Path::Office("Q1", who)));
        };
        let death = person.died.told().copied();
        let born = self.born(self.person);
        let still = stretches.iter().any(|s| {
            s.from.first <= since
                && s.to.is_none_or(|to| {
                    death.is_some_and(|d| to.last >= d.first) || (who != self.person && to.last >= born.first)
                })
        });
        still || (who != self.person && self.facts.holds(Path::Office("Q1", who)))
    }

    /// Whether a day known as `when` is on or before `bound`.
    fn by(&mut self, path: Path, when: When, bound: Day) -> bool {
        if when.last <= bound {
            true
        } else if when.first > bound {
            false
        } else {
            self.facts.holds(path)
        }
    }
}

impl Classification {
    fn explain<W: Why>(self, why: &mut W, life: &Life, person: PersonIx) -> Classification {
        match self.class {
            Class::LostNationality => {
                why.step(self.item.unwrap_or(spr(2, 1)), || Said::LostNationality { person: named(life, person) })
            }
            Class::Descendant => {
                for pair in self.line.windows(2) {
                    let [child, parent] = pair else { continue };
                    let (child, parent) = (*child, *parent);
                    let last = self.line.last() == Some(&parent);
                    if last && settled(life, parent) {
                        why.step(self.item.unwrap_or(spr(2, 2)), || Said::ChildOf {
                            person: named(life, child),
                            of: named(life, parent),
                        });
                        why.step(spr(2, 0), || Said::ClassFound { person: named(life, parent) });
                    } else if last {
                        why.step(spr(2, 2).item(1), || Said::ChildOf {
                            person: named(life, child),
                            of: named(life, parent),
                        });
                        why.step(spr(2, 1), || Said::LostNationality { person: named(life, parent) });
                    } else {
                        why.step(spr(2, 2).item(2), || Said::GenerationHolds {
                            person: named(life, child),
                            parent: named(life, parent),
                        });
                    }
                }
                if let Some(see) = self.see {
                    why.step(spr(2, 2).item(2), || Said::TextSilent { see });
                }
            }
            Class::Neither => {
                let abroad = life.person(person).is_some_and(|p| p.born_in == Fact::Told(Place::Abroad));
                let orphan = life.person(person).is_some_and(|p| p.father.is_none() && p.mother.is_none());
                why.step(spr(2, 2), || {
                    let person = named(life, person);
                    match (abroad, orphan) {
                        (true, _) => Said::BornAbroad { person },
                        (false, true) => Said::NoSuchAncestor { person },
                        (false, false) => Said::GenerationFails { person },
                    }
                });
            }
        }
        self
    }
}

/// A descendant by an office, a paper or a standing that presupposes it.
fn settled(life: &Life, person: PersonIx) -> bool {
    life.person(person).is_some_and(|p| {
        p.under_article_2 == Fact::Told(Class::Descendant)
            || p.standing == Fact::Told(Standing::SpecialPermanentResident)
    })
}

fn named(life: &Life, person: PersonIx) -> String {
    life.person(person).map(|p| p.id.clone()).unwrap_or_default()
}
