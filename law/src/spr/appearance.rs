//! Appearance: Special Act, Articles 18 and 19, with Order 17.
//!
//! Filings are made in person. For somebody under 16, or unable to come, the Act names who
//! must act; at the holder's request others may.

use crate::chronicle::Holder;
use crate::facts::{Facts, Path};
use crate::life::{Fact, Life, PersonIx, Profession};
use crate::line::{Line, read};
use crate::provision::{Known, Provision, Statute, icrra_order, spr, spr_order};
use crate::rows::Numbers;
use crate::spr::history::{CERTIFICATES, COMMISSIONER};
use crate::time::{Day, day, has_age};
use crate::words::words;

/// SPR 18 and 19 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        spr(18, 1),
        &[
            read(
                CERTIFICATES,
                "Permission under 4(1) is applied for, and the permit of 6(1) received, in person at the office of the municipality \
                 of the residence; permission under 5(1) and the permit of 6(2), at the regional immigration bureau.",
                "4条1項の許可の申請及び6条1項の特別永住許可書の受領は居住地の市区町村の事務所に、5条1項の許可の申請及び6条2項の特別永住許可書の\
                 受領は地方入国管理局に、自ら出頭して行う。",
            ),
            read(
                COMMISSIONER,
                "Permission under 4(1) is applied for, and the permit of 6(1) received, in person at the office of the municipality \
                 of the residence; permission under 5(1) and the permit of 6(2), at the regional immigration services bureau.",
                "4条1項の許可の申請及び6条1項の特別永住許可書の受領は居住地の市区町村の事務所に、5条1項の許可の申請及び6条2項の特別永住許可書の\
                 受領は地方出入国在留管理局に、自ら出頭して行う。",
            ),
        ],
    )
    .by(&["spr::appearance::actors", "spr::appearance::permission"])
    .with(&[spr(4, 3), spr(5, 3), spr(6, 0), spr_order(16, 0)]),
    Line::new(
        spr(18, 2),
        &[read(
            CERTIFICATES,
            "For somebody under the age of {appearance.age} the person with parental authority, or the guardian, does it instead, and must.",
            "{appearance.age}歳に満たない者については、親権を行う者又は未成年後見人が、本人に代わって行わなければならない。",
        )],
    )
    .rows(&["appearance"])
    .by(&["spr::appearance::permission", "spr::appearance::parental_authority", "spr::appearance::under"])
    .with(&[Provision::new(Statute::CivilCode, 818, 0), spr_order(16, 0)]),
    Line::new(
        spr(18, 3),
        &[read(
            CERTIFICATES,
            "For somebody who cannot appear because of illness or another reason, a relative or cohabitant may do it instead.",
            "疾病その他の事由により自ら出頭することができない者については、その親族又は同居者が、本人に代わって行うことができる。",
        )],
    )
    .by(&["spr::appearance::permission", "spr::appearance::relatives_and_cohabitants"])
    .with(&[Provision::new(Statute::CivilCode, 725, 0), spr_order(16, 0)]),
    Line::new(
        spr(18, 4),
        &[read(
            CERTIFICATES,
            "Whoever receives the permit for another takes the certificate at the same time.",
            "本人に代わって特別永住許可書を受領する者は、同時に証明書を受領する。",
        )],
    )
    .by(&["view::duties::yields", "view::around::certificates_left_behind"])
    .with(&[spr(6, 1), spr(7, 2), spr(7, 3), spr(33, 0)]),
    Line::new(
        spr(19, 1),
        &[read(
            CERTIFICATES,
            "Notices of Articles 10 and 11, applications of Articles 12 to 14, and the receipt of a certificate returned or issued on \
             them are done in person at the office of the municipality of the residence; those of Article 10, of the dwelling.",
            "10条及び11条の届出、12条から14条までの申請並びにこれらにより返還され、又は交付される証明書の受領は、居住地（10条に係るものにあって\
             は、住居地）の市区町村の事務所に自ら出頭して行う。",
        )],
    )
    .by(&["spr::appearance::notification", "view::duties::place", "view::duties::office"])
    .with(&[spr(10, 0), spr(11, 1), spr(12, 1), spr(13, 1), spr(14, 1), spr(14, 3), spr(17, 1)]),
    Line::new(
        spr(19, 2),
        &[read(
            CERTIFICATES,
            "For somebody under the age of {appearance.age}, or who cannot appear because of illness or another reason, the first in the \
             order of the items who is {appearance.age} or older and lives with that person must do it instead.",
            "{appearance.age}歳に満たない者又は疾病その他の事由により自ら届出等をすることができない者については、その者と同居する\
             {appearance.age}歳以上の次の者が、次の順位により、代わって届出等をしなければならない。",
        )],
    )
    .rows(&["appearance"])
    .by(&["spr::appearance::notification", "spr::appearance::cohabiting_relatives", "view::duties::prevented"])
    .with(&[spr(34, 0), spr_order(17, 3)])
    .see(&["Q10", "Q21"]),
    Line::new(spr(19, 2).item(1), &[read(CERTIFICATES, "The spouse.", "配偶者")])
        .by(&["spr::appearance::kinship"])
        .see(&["Q21"]),
    Line::new(spr(19, 2).item(2), &[read(CERTIFICATES, "A child.", "子")])
        .by(&["spr::appearance::kinship"])
        .see(&["Q21"]),
    Line::new(spr(19, 2).item(3), &[read(CERTIFICATES, "The father or mother.", "父又は母")])
        .by(&["spr::appearance::kinship"])
        .see(&["Q21"]),
    Line::new(
        spr(19, 2).item(4),
        &[read(
            CERTIFICATES,
            "Any other relative: by blood to the degree {appearance.degree by blood}, by marriage to the degree \
             {appearance.degree by marriage}.",
            "前3号に掲げる者以外の親族（{appearance.degree by blood}親等内の血族及び{appearance.degree by marriage}親等内の姻族）",
        )],
    )
    .rows(&["appearance"])
    .by(&["spr::appearance::kinship", "spr::appearance::by_blood", "spr::appearance::by_marriage"])
    .with(&[Provision::new(Statute::CivilCode, 725, 0)])
    .see(&["Q21"]),
    Line::new(
        spr(19, 3),
        &[read(
            CERTIFICATES,
            "Otherwise the person need not appear if such a relative who is {appearance.age} or older and lives with them does it at \
             their request, and in the cases that the Order sets.",
            "前項の場合を除き、本人の依頼により、同居する{appearance.age}歳以上の前項各号の者が代わってする場合その他法務省令で定める場合には、\
             自ら出頭することを要しない。",
        )],
    )
    .rows(&["appearance"])
    .by(&["spr::appearance::notification", "spr::appearance::agents"])
    .with(&[spr_order(17, 1), spr_order(17, 2)]),
];

/// The age of SPR 18 and 19.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct AppearanceRow {
    /// From this age the holder acts alone; under it somebody must act instead. The same age
    /// is the least for a cohabiting relative of SPR 19.
    pub age: i32,
    /// Civil Code 4: until this age the parents are legal representatives.
    pub adult: i32,
    /// Civil Code 725(i): relatives by blood go to this degree.
    pub by_blood: i32,
    /// Civil Code 725(iii): relatives by marriage go to this degree.
    pub by_marriage: i32,
    /// How the numbers are known.
    pub known: Known,
}

impl Numbers for AppearanceRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("age", &mut self.age);
        visit("adult", &mut self.adult);
        visit("degree by blood", &mut self.by_blood);
        visit("degree by marriage", &mut self.by_marriage);
    }

    fn known(&self) -> Known {
        self.known
    }

    /// Only the adulthood of 2022 is from recollection; the age and the degrees are the texts'.
    fn known_of(&self, name: &str) -> Known {
        if name == "adult" { self.known } else { Known::Read }
    }
}

/// SPR 18 and 19, with Civil Code 4 and 725.
pub static AGE: &[(Day, AppearanceRow)] = &[
    (day(1991, 11, 1), IN_PERSON),
    (day(2022, 4, 1), AppearanceRow { adult: 18, known: Known::Unverified, ..IN_PERSON }),
];

const IN_PERSON: AppearanceRow = AppearanceRow { age: 16, adult: 20, by_blood: 6, by_marriage: 3, known: Known::Read };

words! {
    /// In what quality somebody acts.
    pub enum As {
        /// 本人.
        Own = "self",
        /// 親権を行う者.
        ParentalAuthority = "parental-authority",
        /// 未成年後見人.
        Guardian = "guardian",
        /// 法定代理人.
        LegalRepresentative = "legal-representative",
        /// 配偶者.
        Spouse = "spouse",
        /// 子.
        Child = "child",
        /// 父又は母.
        FatherOrMother = "father-or-mother",
        /// その他の親族, of the order of 19(2).
        OtherRelative = "other-relative",
        /// 親族.
        Relative = "relative",
        /// 同居者.
        Cohabitant = "cohabitant",
        /// 同居する16歳以上の親族.
        CohabitingRelative = "cohabiting-relative-16+",
        /// Anyone asked (Order 17(1)).
        AnyoneAsked = "anyone-asked",
        /// 弁護士.
        Lawyer = "lawyer",
        /// 行政書士.
        AdministrativeScrivener = "administrative-scrivener",
        /// Found suitable by the Commissioner.
        SuitablePerson = "suitable-person",
        /// 所属機関の職員, approved by the head of the bureau (ICRRA Order 59-6).
        OrganisationStaff = "organisation-staff",
    }
}

/// Somebody who must or may act.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Actor {
    /// The person; `None` for a group.
    pub who: Option<PersonIx>,
    /// In what quality.
    pub quality: As,
    /// Whether the Act makes it their duty.
    pub must: bool,
    /// Only when the holder, or the one who must act, asks.
    pub on_request: bool,
    /// The ground.
    pub provision: Provision,
    /// An open question that concerns it.
    pub see: Option<&'static str>,
}

/// Which acts the appearance rules tell apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Filing {
    /// Permission under SPR 4 or 5, and receipt of the permit (SPR 18).
    Permission,
    /// Dwelling notices, and receipt of the certificate written on (SPR 19, Order 17(1)).
    Dwelling,
    /// Filings under SPR 11–14, and receipt of the new certificate (SPR 19, Order 17(2)).
    Certificate,
    /// Applications about a status of residence (ICRRA 61-9-3(1)(iii)).
    Status,
    /// Returns under SPR 16 and ICRRA 19-15: no appearance is asked for.
    Return,
}

/// Who must act and who may in their place.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Actors {
    /// Who must, or whose right it is.
    pub by: Vec<Actor>,
    /// Who may instead, persons first.
    pub instead: Vec<Actor>,
}

impl Actors {
    /// Whether `who` is among them by name.
    fn name(&self, who: PersonIx) -> bool {
        self.by.iter().chain(&self.instead).any(|a| a.who == Some(who))
    }
}

/// SPR 18, 19, Order 17: who acts for `holder` on `on`. `prevented` says whether illness or
/// another reason keeps the holder from coming.
///
/// ```
/// use zairyu_law::chronicle::Holder;
/// use zairyu_law::life::{Syntax, read};
/// use zairyu_law::spr::appearance::{AGE, As, Filing, actors};
/// use zairyu_law::{facts::Told, provision::spr, time::day};
///
/// let household = r#"
///     format = "zairyu.life/1"
///     subject = "aya"
///     [person.aya]
///     born = 2010-09-01
///     mother = "mina"
///     lives_with = ["mina", "jun"]
///     [person.mina]
///     born = 1986-01-01
///     [person.jun]
///     born = 2009-01-01
///     mother = "mina"
/// "#;
/// let life = read(household.as_bytes(), "household.toml", Syntax::Toml).unwrap();
/// let aya = life.person_called("aya").unwrap();
/// let (_, row) = AGE[1];
/// let certificate = (Holder::SpecialPermanentResident, Filing::Certificate);
/// let mut of = |on| actors(&mut Told::default(), &row, &life, aya, certificate, false, on);
/// // 15, at home with the mother and a brother of 17: the mother must, by 19(2)(iii). The
/// // brother, an other relative, stands lower in the order.
/// let eve = of(day(2026, 8, 31));
/// assert_eq!((eve.by.len(), eve.by[0].quality), (1, As::FatherOrMother));
/// assert_eq!(eve.by[0].provision, spr(19, 2).item(3));
/// assert_eq!(eve.instead[0].quality, As::OtherRelative);
/// // On the 16th birthday Aya acts alone.
/// let birthday = of(day(2026, 9, 1));
/// assert_eq!((birthday.by.len(), birthday.by[0].quality), (1, As::Own));
/// ```
pub fn actors<F: Facts>(
    facts: &mut F,
    row: &AppearanceRow,
    life: &Life,
    holder: PersonIx,
    (of, filing): (Holder, Filing),
    prevented: bool,
    on: Day,
) -> Actors {
    let by = Grounds::of(of);
    let mut household = Household { facts, row, life, holder, by, on, lineage: kin(row, life, holder), wed: wed(life) };
    match filing {
        Filing::Permission => household.permission(prevented),
        Filing::Dwelling | Filing::Certificate => household.notification(filing, prevented),
        Filing::Status => household.status(prevented),
        Filing::Return => Actors { by: vec![own(holder, spr(16, 0))], instead: Vec::new() },
    }
}

/// SPR 16(5), ICRRA 19-15(4): the relatives and cohabitants of a dead holder, all of whom the duty names.
pub fn returners<F: Facts>(
    facts: &mut F,
    row: &AppearanceRow,
    life: &Life,
    holder: PersonIx,
    duty: Provision,
    on: Day,
) -> Actors {
    let by = Grounds::of(Holder::default());
    let household = Household { facts, row, life, holder, by, on, lineage: kin(row, life, holder), wed: wed(life) };
    let mut by = household.relatives_and_cohabitants(true, duty);
    if by.is_empty() {
        by.push(group(As::Relative, false, duty));
        by.push(group(As::Cohabitant, false, duty));
    }
    Actors { by, instead: Vec::new() }
}

/// Somebody who acts in person.
pub(crate) fn own(who: PersonIx, provision: Provision) -> Actor {
    actor(who, As::Own, true, provision)
}

/// Civil Code 5, 824: who acts in law for a holder told to be a minor; where the file names none, the group.
pub(crate) fn for_a_minor<F: Facts>(
    facts: &mut F,
    row: &AppearanceRow,
    life: &Life,
    holder: PersonIx,
    on: Day,
) -> Vec<Actor> {
    let told = life.person(holder).is_some_and(|p| p.born.told().is_some());
    if !told || !under(facts, life, holder, row.adult, on) {
        return Vec::new();
    }
    let by = Grounds::of(Holder::default());
    let mut household = Household { facts, row, life, holder, by, on, lineage: kin(row, life, holder), wed: wed(life) };
    let law = Provision::new(Statute::CivilCode, 824, 0);
    let (named, _) = household.representatives();
    if named.is_empty() {
        return vec![group(As::LegalRepresentative, false, law)];
    }
    named.into_iter().map(|who| actor(who, As::LegalRepresentative, false, law)).collect()
}

fn actor(who: PersonIx, quality: As, must: bool, provision: Provision) -> Actor {
    Actor { who: Some(who), quality, must, on_request: false, provision, see: None }
}

fn group(quality: As, on_request: bool, provision: Provision) -> Actor {
    Actor { who: None, quality, must: false, on_request, provision, see: None }
}

/// Whether `who` is under `age` on `on`; where the day of birth is not told, a question.
pub fn under<F: Facts>(facts: &mut F, life: &Life, who: PersonIx, age: i32, on: Day) -> bool {
    match life.person(who).and_then(|p| p.born.told()) {
        Some(born) if has_age(born.last, age, on) => false,
        Some(born) if !has_age(born.first, age, on) => true,
        Some(&born) => !has_age(facts.day(Path::Person(who, "born"), born, born), age, on),
        None => facts.holds(Path::Person(who, "under-age")),
    }
}

/// The provisions by which somebody acts: the Special Act's and its Order's, or the Immigration Control
/// Act's (61-9-3) and its Order's (59-6).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Grounds {
    /// In person.
    pub own: Provision,
    /// The relatives who must, in their order; its items are the same four.
    pub ordered: Provision,
    /// Relatives of the household, on request.
    pub asked: Provision,
    /// Agents for dwelling notices.
    pub dwelling: Provision,
    /// Agents for the document's matters.
    pub document: Provision,
    /// Helpers of one under age or unable.
    pub unable: Provision,
    /// Staff of the organisation may hand in (card matters only).
    pub staff: bool,
}

impl Grounds {
    /// Those of a body of rules.
    pub const fn of(holder: Holder) -> Grounds {
        let in_person = Provision::new(Statute::Icrra, 61, 0).branch(9);
        let agents = icrra_order(59, 0).branch(6);
        match holder {
            Holder::SpecialPermanentResident => Grounds {
                own: spr(19, 1),
                ordered: spr(19, 2),
                asked: spr(19, 3),
                dwelling: spr_order(17, 1),
                document: spr_order(17, 2).item(1),
                unable: spr_order(17, 2).item(2),
                staff: false,
            },
            Holder::MidToLongTermResident => Grounds {
                own: in_person.second(3).paragraph(1),
                ordered: in_person.second(3).paragraph(2),
                asked: in_person.second(3).paragraph(3),
                dwelling: agents.paragraph(1),
                document: agents.paragraph(2),
                unable: agents.paragraph(2),
                staff: true,
            },
        }
    }
}

struct Household<'a, F> {
    facts: &'a mut F,
    row: &'a AppearanceRow,
    life: &'a Life,
    holder: PersonIx,
    /// The provisions by which they act.
    by: Grounds,
    on: Day,
    /// The holder and their ancestors, with the degree of each.
    lineage: Vec<(PersonIx, i32)>,
    /// Whether the file tells of anybody's spouse.
    wed: bool,
}

fn wed(life: &Life) -> bool {
    life.people().any(|(_, person)| person.spouse.is_some())
}

/// The degree between two persons: the steps up to a common ancestor and down again.
fn degree(mine: &[(PersonIx, i32)], theirs: &[(PersonIx, i32)]) -> Option<i32> {
    let met = |&(common, up): &(PersonIx, i32)| {
        mine.iter().find(|(p, _)| *p == common).map(|&(_, down)| up.saturating_add(down))
    };
    theirs.iter().filter_map(met).min()
}

/// A person and their ancestors, by blood or adoption, as far as a relative by blood can be.
fn kin(row: &AppearanceRow, life: &Life, from: PersonIx) -> Vec<(PersonIx, i32)> {
    let mut reached = vec![(from, 0_i32)];
    let mut at = 0_usize;
    while let Some(&(person, degree)) = reached.get(at) {
        at = at.saturating_add(1);
        let Some(person) = life.person(person).filter(|_| degree < row.by_blood) else { continue };
        let parents = [person.father, person.mother].into_iter().flatten();
        for parent in parents.chain(person.adoptive_parents.iter().copied()) {
            if !reached.iter().any(|&(p, _)| p == parent) {
                reached.push((parent, degree.saturating_add(1)));
            }
        }
    }
    reached
}

impl<F: Facts> Household<'_, F> {
    /// SPR 18: parents or guardian for a child, who must; relatives and cohabitants of
    /// somebody unable to come, who may.
    fn permission(&mut self, prevented: bool) -> Actors {
        let Some(person) = self.life.person(self.holder) else { return Actors::default() };
        let mut actors = Actors::default();
        if self.under_age(self.holder) {
            let parents = self.parental_authority(person);
            let living = parents.into_iter().filter(|&p| self.alive(p)).collect::<Vec<_>>();
            actors.by.extend(living.into_iter().map(|p| actor(p, As::ParentalAuthority, true, spr(18, 2))));
            actors
                .by
                .extend(person.guardian.filter(|&p| self.alive(p)).map(|p| actor(p, As::Guardian, true, spr(18, 2))));
            if actors.by.is_empty() {
                actors.by.push(Actor { must: true, ..group(As::ParentalAuthority, false, spr(18, 2)) });
                actors.by.push(Actor { must: true, ..group(As::Guardian, false, spr(18, 2)) });
            }
            return actors;
        }
        actors.by.push(own(self.holder, spr(18, 1)));
        if prevented {
            actors.instead.extend(self.relatives_and_cohabitants(false, spr(18, 3)));
            actors.instead.push(group(As::Relative, false, spr(18, 3)));
            actors.instead.push(group(As::Cohabitant, false, spr(18, 3)));
        }
        actors
    }

    /// SPR 19: the first in the order who lives with the holder and is of age must act for one
    /// under 16 or unable; otherwise the holder acts, and those relatives may if asked.
    fn notification(&mut self, filing: Filing, prevented: bool) -> Actors {
        let unable = self.under_age(self.holder) || prevented;
        let mut listed = self.cohabiting_relatives();
        listed.sort_by_key(|&(quality, who)| (quality as u8, who));
        let mut actors = Actors::default();
        if unable {
            if listed.is_empty() && self.under_age(self.holder) {
                actors.by = self.relatives_untold();
            }
            let first = listed.first().map(|&(quality, _)| quality);
            for &(quality, who) in &listed {
                let provision = self.by.ordered.item(match quality {
                    As::Spouse => 1,
                    As::Child => 2,
                    As::FatherOrMother => 3,
                    _ => 4,
                });
                if Some(quality) == first {
                    actors.by.push(actor(who, quality, true, provision));
                } else {
                    actors.instead.push(Actor { see: Some("Q21"), ..actor(who, quality, false, provision) });
                }
            }
        } else {
            actors.by.push(own(self.holder, self.by.own));
            for &(quality, who) in &listed {
                actors.instead.push(Actor { on_request: true, ..actor(who, quality, false, self.by.asked) });
            }
        }
        self.agents(filing, unable, &mut actors);
        actors
    }

    /// Those of SPR 19(2) who must act for a child of whose household the file tells nothing: a parent whom it
    /// does not name, and other relatives.
    fn relatives_untold(&self) -> Vec<Actor> {
        let Some(child) = self.life.person(self.holder).filter(|p| p.lives_with == Fact::NotTold) else {
            return Vec::new();
        };
        let both = child.father.is_some() && child.mother.is_some();
        let must = |quality, item| Actor { must: true, ..group(quality, false, self.by.ordered.item(item)) };
        let parent = (!both).then(|| must(As::FatherOrMother, 3));
        parent.into_iter().chain([must(As::OtherRelative, 4)]).collect()
    }

    /// ICRRA 61-9-3(1)(iii), Order 59-6(3): applications about a status. Nobody has to act for another; a
    /// legal representative, and on request staff, lawyers and scriveners, may, and for one under age or
    /// unable also a relative, a cohabitant or somebody found suitable.
    fn status(&mut self, prevented: bool) -> Actors {
        let to = icrra_order(59, 3).branch(6);
        let unable = self.under_age(self.holder) || prevented;
        let mut actors = Actors { by: vec![own(self.holder, self.by.own)], instead: Vec::new() };
        let (representatives, all_named) = self.representatives();
        // Who is under age does not go alone, if at all.
        let listed = if self.under_age(self.holder) { &mut actors.by } else { &mut actors.instead };
        listed.extend(representatives.iter().map(|&who| actor(who, As::LegalRepresentative, false, to)));
        self.professionals(to, &mut actors);
        if unable {
            self.helpers_of_one_unable(to, &mut actors);
        }
        for quality in [As::OrganisationStaff, As::Lawyer, As::AdministrativeScrivener] {
            actors.instead.push(group(quality, true, to));
        }
        if unable {
            for quality in [As::Relative, As::Cohabitant, As::SuitablePerson] {
                actors.instead.push(group(quality, false, to));
            }
        }
        if !all_named {
            actors.instead.push(group(As::LegalRepresentative, false, to));
        }
        actors
    }

    /// Order 17: those who act besides the household, persons first.
    fn agents(&mut self, filing: Filing, unable: bool, actors: &mut Actors) {
        let certificate = filing == Filing::Certificate;
        let to = if certificate { self.by.document } else { self.by.dwelling };
        let (representatives, all_named) = self.representatives();
        for &who in &representatives {
            // Who would be asked as a relative needs no request as the representative.
            let stands = |a: &Actor| a.who == Some(who) && !a.on_request;
            if !actors.by.iter().chain(&actors.instead).any(stands) {
                actors.instead.push(actor(who, As::LegalRepresentative, false, to));
            }
        }
        if certificate {
            self.professionals(to, actors);
        }
        if certificate && unable {
            self.helpers_of_one_unable(self.by.unable, actors);
        }
        if !unable && !self.alone() {
            actors.instead.push(group(As::CohabitingRelative, true, self.by.asked));
        }
        if certificate {
            actors.instead.push(group(As::Lawyer, true, to));
            actors.instead.push(group(As::AdministrativeScrivener, true, to));
            if self.by.staff {
                actors.instead.push(group(As::OrganisationStaff, true, to));
            }
        } else {
            actors.instead.push(group(As::AnyoneAsked, true, to));
        }
        if certificate && unable {
            let to = self.by.unable;
            actors.instead.push(group(As::Relative, false, to));
            if !self.alone() {
                actors.instead.push(group(As::Cohabitant, false, to));
            }
            actors.instead.push(group(As::SuitablePerson, false, to));
        }
        if !all_named {
            actors.instead.push(group(As::LegalRepresentative, false, to));
        }
    }

    /// Order 17(2)(i), ICRRA Order 59-6(2)(i): lawyers and administrative scriveners notified to the bureau,
    /// and for cards staff whom its head approved.
    fn professionals(&self, to: Provision, actors: &mut Actors) {
        for (who, person) in self.life.people() {
            let quality = match person.profession {
                Some(Profession::Lawyer) => As::Lawyer,
                Some(Profession::AdministrativeScrivener) => As::AdministrativeScrivener,
                Some(Profession::OrganisationStaff) if self.by.staff => As::OrganisationStaff,
                Some(Profession::OrganisationStaff) | None => continue,
            };
            let known = match quality {
                As::OrganisationStaff => &person.suitable,
                _ => &person.notified_to_bureau,
            };
            if *known == Fact::Told(true) && !actors.name(who) {
                actors.instead.push(Actor { on_request: true, ..actor(who, quality, false, to) });
            }
        }
    }

    /// Order 17(2)(ii), ICRRA Order 59-6(2) and (3): for a holder under age or unable, relatives,
    /// cohabitants and persons found suitable.
    fn helpers_of_one_unable(&mut self, to: Provision, actors: &mut Actors) {
        let holder = self.holder;
        for (who, person) in self.life.people().filter(|&(who, _)| who != holder) {
            if !self.alive(who) || actors.name(who) {
                continue;
            }
            let suitable = (person.suitable == Fact::Told(true)).then_some(As::SuitablePerson);
            // The Orders set no age for them: a child told to be one is left out, and nobody's age is asked.
            let child = person.born.told().is_some() && self.under_age(who);
            if let Some(quality) = self.tie(who).or(suitable).filter(|_| !child) {
                actors.instead.push(actor(who, quality, false, to));
            }
        }
    }

    /// The living relatives of the holder, of any age, and those told to live with the holder.
    fn relatives_and_cohabitants(&self, must: bool, provision: Provision) -> Vec<Actor> {
        let others = self.life.people().map(|(who, _)| who).filter(|&who| who != self.holder && self.alive(who));
        others.filter_map(|who| self.tie(who).map(|quality| actor(who, quality, must, provision))).collect()
    }

    /// A relative, or no relative but told to live with the holder.
    fn tie(&self, who: PersonIx) -> Option<As> {
        if self.kinship(who).is_some() {
            Some(As::Relative)
        } else {
            (self.told_cohabiting(who) == Some(true)).then_some(As::Cohabitant)
        }
    }

    /// Who has parental authority: as told, else the adoptive parents, else the parents
    /// (Civil Code 818).
    fn parental_authority(&self, person: &crate::life::Person) -> Vec<PersonIx> {
        match person.parental_authority.told() {
            Some(told) => told.clone(),
            None if !person.adoptive_parents.is_empty() => person.adoptive_parents.clone(),
            None => [person.father, person.mother].into_iter().flatten().collect(),
        }
    }

    /// The legal representatives: whom the file names, and of a minor the parents or guardian; and whether
    /// there can be no other.
    fn representatives(&mut self) -> (Vec<PersonIx>, bool) {
        let Some(person) = self.life.person(self.holder) else { return (Vec::new(), false) };
        let mut all: Vec<PersonIx> = person.represented_by.into_iter().collect();
        let mut all_named = !all.is_empty();
        let told = person.born.told().is_some();
        let minor = told && under(self.facts, self.life, self.holder, self.row.adult, self.on);
        if minor {
            let parents = self.parental_authority(person);
            let both = person.father.is_some() && person.mother.is_some();
            let told = person.parental_authority.told().is_some() || !person.adoptive_parents.is_empty();
            all.extend(parents.into_iter().chain(person.guardian).filter(|&p| self.alive(p)));
            all_named = !all.is_empty() && (both || told || person.guardian.is_some());
        }
        all.dedup();
        (all, all_named)
    }

    /// The relatives of SPR 19(2) who are of age and live with the holder.
    fn cohabiting_relatives(&mut self) -> Vec<(As, PersonIx)> {
        let mut listed = Vec::new();
        let holder = self.holder;
        for (who, _) in self.life.people().filter(|&(who, _)| who != holder) {
            let Some(quality) = self.kinship(who) else { continue };
            if self.alive(who) && !self.under_age(who) && self.cohabits(who) {
                listed.push((quality, who));
            }
        }
        listed
    }

    /// How `who` is related to the holder, in the terms of SPR 19(2).
    fn kinship(&self, who: PersonIx) -> Option<As> {
        let holder = self.life.person(self.holder)?;
        let other = self.life.person(who)?;
        let parents = |of: &crate::life::Person| {
            [of.father, of.mother].into_iter().flatten().chain(of.adoptive_parents.iter().copied()).collect::<Vec<_>>()
        };
        if holder.spouse == Some(who) || other.spouse == Some(self.holder) {
            Some(As::Spouse)
        } else if parents(other).contains(&self.holder) {
            Some(As::Child)
        } else if parents(holder).contains(&who) {
            Some(As::FatherOrMother)
        } else if holder.relatives.contains(&who)
            || other.relatives.contains(&self.holder)
            || self.by_blood(who)
            || self.by_marriage(who)
        {
            Some(As::OtherRelative)
        } else {
            None
        }
    }

    /// Within the sixth degree by blood (Civil Code 725), as far as the file shows parents.
    fn by_blood(&self, who: PersonIx) -> bool {
        let theirs = kin(self.row, self.life, who);
        degree(&self.lineage, &theirs).is_some_and(|degree| degree <= self.row.by_blood)
    }

    /// Within the third degree by marriage: the spouse's relatives by blood, and the spouses
    /// of one's own.
    fn by_marriage(&self, who: PersonIx) -> bool {
        let married = |a: PersonIx| {
            let told = self.life.person(a).and_then(|p| p.spouse);
            told.or_else(|| self.life.people().find(|(_, p)| p.spouse == Some(a)).map(|(ix, _)| ix))
        };
        let near = |lineage: &[(PersonIx, i32)], of: PersonIx| {
            degree(lineage, &kin(self.row, self.life, of)).is_some_and(|degree| degree <= self.row.by_marriage)
        };
        if !self.wed {
            return false;
        }
        married(self.holder).is_some_and(|spouse| near(&kin(self.row, self.life, spouse), who))
            || married(who).is_some_and(|spouse| near(&self.lineage, spouse))
    }

    /// Under the age of SPR 18 and 19 on the day.
    fn under_age(&mut self, who: PersonIx) -> bool {
        under(self.facts, self.life, who, self.row.age, self.on)
    }

    /// Lives with nobody, as the file tells; where it says that nobody knows with whom, if it is with none of
    /// the persons it names.
    fn alone(&mut self) -> bool {
        let holder = self.holder;
        let others = || self.life.people().map(|(who, _)| who).filter(move |&who| who != holder);
        if others().any(|who| self.told_cohabiting(who) == Some(true)) {
            return false;
        }
        let all: Vec<PersonIx> = others().collect();
        match self.life.person(holder).map(|p| &p.lives_with) {
            Some(Fact::Told(with)) => with.is_empty(),
            Some(Fact::Unknown) => !all.is_empty() && !all.into_iter().any(|who| self.cohabits(who)),
            Some(Fact::NotTold) | None => false,
        }
    }

    fn alive(&self, who: PersonIx) -> bool {
        self.life.person(who).is_some_and(|p| p.died.told().is_none_or(|died| died.last > self.on))
    }

    fn cohabits(&mut self, who: PersonIx) -> bool {
        match self.told_cohabiting(who) {
            Some(known) => known,
            None => self.facts.holds(Path::Household(self.holder.min(who), self.holder.max(who))),
        }
    }

    /// Said on either side; who lists others without this one, or lives alone, denies it.
    fn told_cohabiting(&self, who: PersonIx) -> Option<bool> {
        let says = |a: PersonIx, b: PersonIx| {
            self.life.person(a).and_then(|p| p.lives_with.told()).map(|with| with.contains(&b))
        };
        match (says(self.holder, who), says(who, self.holder)) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), _) | (_, Some(false)) => Some(false),
            (None, None) => None,
        }
    }
}
