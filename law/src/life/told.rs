//! How each type of the model is read from a value and written again.
//!
//! A type stands here once with what it takes (for the schema and for faults), its reading and
//! its writing; the vocabulary then only names which field holds it.

use super::days;
use super::fault::{Is, Wrong};
use super::model::{
    Dwelling, Fact, Length, Life, LostNationality, MunicipalityIx, PersonIx, Resided, Residence, Standing, StayPeriod,
    Stretch, Term, When,
};
use super::reading::Reader;
use super::tree::{Node, Value};
use super::vocabulary::Takes;
use crate::provision::{Provision, spr};
use crate::time::Day;
use crate::words::{Set, Word};

/// What a writer puts down.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Out {
    Text(String),
    Day(Day),
    Truth(bool),
    List(Vec<Out>),
}

/// The word for a fact that was asked and is not known.
pub(super) const UNKNOWN: &str = "unknown";
/// The word for no municipality.
pub(super) const NONE: &str = "none";

/// A type that a life file can tell.
pub(super) trait Told: Sized {
    fn takes() -> Takes;
    /// The value, or `None` after noting a fault.
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self>;
    fn write(&self, life: &Life) -> Out;
}

/// A place in the model for something that may be left out.
pub(super) trait Slot {
    fn takes() -> Takes;
    fn may_be_unknown() -> bool;
    fn fill(&mut self, value: &Value, reader: &mut Reader<'_>);
    fn write(&self, life: &Life) -> Option<Out>;
}

impl<T: Told> Slot for Fact<T> {
    fn takes() -> Takes {
        T::takes()
    }
    fn may_be_unknown() -> bool {
        true
    }
    fn fill(&mut self, value: &Value, reader: &mut Reader<'_>) {
        if is_unknown(value) {
            *self = Fact::Unknown;
        } else if let Some(told) = T::read(value, reader) {
            *self = Fact::Told(told);
        }
    }
    fn write(&self, life: &Life) -> Option<Out> {
        match self {
            Fact::NotTold => None,
            Fact::Unknown => Some(Out::Text(UNKNOWN.to_owned())),
            Fact::Told(told) => Some(told.write(life)),
        }
    }
}

impl<T: Told> Slot for Option<T> {
    fn takes() -> Takes {
        T::takes()
    }
    fn may_be_unknown() -> bool {
        false
    }
    fn fill(&mut self, value: &Value, reader: &mut Reader<'_>) {
        if let Some(told) = known(value, reader) {
            *self = Some(told);
        }
    }
    fn write(&self, life: &Life) -> Option<Out> {
        self.as_ref().map(|told| told.write(life))
    }
}

impl Slot for Vec<PersonIx> {
    fn takes() -> Takes {
        Takes::Persons
    }
    fn may_be_unknown() -> bool {
        false
    }
    fn fill(&mut self, value: &Value, reader: &mut Reader<'_>) {
        if let Some(told) = known(value, reader) {
            *self = told;
        }
    }
    fn write(&self, life: &Life) -> Option<Out> {
        (!self.is_empty()).then(|| Told::write(self, life))
    }
}

/// Reads a value that must be known.
pub(super) fn known<T: Told>(value: &Value, reader: &mut Reader<'_>) -> Option<T> {
    if is_unknown(value) && !matches!(T::takes(), Takes::WhenOrUnknown) {
        reader.fault(value.at, Wrong::NotUnknown { wants: T::takes() });
        return None;
    }
    T::read(value, reader)
}

fn is_unknown(value: &Value) -> bool {
    matches!(&value.node, Node::Text(text) if text == UNKNOWN)
}

fn is(value: &Value) -> Is {
    match &value.node {
        Node::Text(_) => Is::Text,
        Node::Whole(_) | Node::Number(_) => Is::Number,
        Node::Truth(_) => Is::Truth,
        Node::Date(_) | Node::Moment(_) => Is::Date,
        Node::Null => Is::Null,
        Node::List(_) => Is::List,
        Node::Table(_) => Is::Table,
    }
}

/// Notes that `value` is of the wrong kind.
pub(super) fn wrong_kind<T>(value: &Value, wants: Takes, reader: &mut Reader<'_>) -> Option<T> {
    reader.fault(value.at, Wrong::WrongKind { is: is(value), wants });
    None
}

fn text<'v>(value: &'v Value, wants: impl Fn() -> Takes, reader: &mut Reader<'_>) -> Option<&'v str> {
    match &value.node {
        Node::Text(text) if text.trim().is_empty() => {
            reader.fault(value.at, Wrong::Blank);
            None
        }
        Node::Text(text) => Some(text),
        _ => wrong_kind(value, wants(), reader),
    }
}

fn noted<T>(result: Result<T, Wrong>, at: usize, reader: &mut Reader<'_>) -> Option<T> {
    result.map_err(|wrong| reader.fault(at, wrong)).ok()
}

/// One value, or each of a list.
fn each(value: &Value) -> &[Value] {
    match &value.node {
        Node::List(items) => items,
        _ => std::slice::from_ref(value),
    }
}

fn one_or_list(mut written: Vec<Out>) -> Out {
    match (written.len(), written.pop()) {
        (1, Some(one)) => one,
        (_, Some(last)) => {
            written.push(last);
            Out::List(written)
        }
        (_, None) => Out::List(written),
    }
}

/// Every word of a vocabulary.
pub(super) fn words<W: Word>() -> Vec<&'static str> {
    W::ALL.iter().map(|word| word.word()).collect()
}

fn word<W: Word>(value: &Value, all: &[&'static str], wants: impl Fn() -> Takes, reader: &mut Reader<'_>) -> Option<W> {
    let text = text(value, wants, reader)?;
    let found = W::of(text).filter(|word| all.contains(&word.word()));
    if found.is_none() {
        let near = super::vocabulary::nearest(text, all.iter().copied());
        reader.fault(value.at, Wrong::UnknownWord { word: text.to_owned(), near, all: all.to_vec() });
    }
    found
}

impl<W: Word> Told for W {
    fn takes() -> Takes {
        Takes::Word(words::<W>())
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        word(value, &words::<W>(), Self::takes, reader)
    }
    fn write(&self, _: &Life) -> Out {
        Out::Text(self.word().to_owned())
    }
}

impl<W: Word> Told for Set<W> {
    fn takes() -> Takes {
        Takes::Words(words::<W>())
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        let all = words::<W>();
        let mut set = Set::EMPTY;
        let mut right = true;
        for item in each(value) {
            match word(item, &all, Self::takes, reader) {
                Some(member) => set.insert(member),
                None => right = false,
            }
        }
        right.then_some(set)
    }
    fn write(&self, life: &Life) -> Out {
        one_or_list(self.members().map(|member| Told::write(&member, life)).collect())
    }
}

impl Told for bool {
    fn takes() -> Takes {
        Takes::Truth
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        match value.node {
            Node::Truth(truth) => Some(truth),
            _ => wrong_kind(value, Takes::Truth, reader),
        }
    }
    fn write(&self, _: &Life) -> Out {
        Out::Truth(*self)
    }
}

impl Told for String {
    fn takes() -> Takes {
        Takes::Text
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        text(value, Self::takes, reader).map(str::to_owned)
    }
    fn write(&self, _: &Life) -> Out {
        Out::Text(self.clone())
    }
}

impl Told for When {
    fn takes() -> Takes {
        Takes::When
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        let when = match &value.node {
            // The parser forgives a bare month or range; TOML does not.
            Node::Date(text) => days::parse(text).and_then(|when| match text.len() {
                10 => Ok(when),
                _ => Err(Wrong::Unquoted { text: text.clone() }),
            }),
            Node::Text(_) => days::parse(text(value, Self::takes, reader)?),
            Node::Whole(year) => days::year(*year),
            Node::Number(year) if year.bytes().all(|b| b.is_ascii_digit()) => {
                Err(Wrong::YearOutside { year: year.clone() })
            }
            Node::Number(text) => Err(Wrong::NotADay { text: text.clone(), meant: None }),
            Node::Moment(text) => Err(Wrong::TimeOfDay { text: text.clone() }),
            _ => return wrong_kind(value, Self::takes(), reader),
        };
        noted(when, value.at, reader)
    }
    fn write(&self, _: &Life) -> Out {
        self.exact().map_or_else(|| Out::Text(days::written(*self)), Out::Day)
    }
}

/// The day of an event: unlike a fact's, always there, and `unknown` is any day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct OnDay(pub(super) When);

impl Told for OnDay {
    fn takes() -> Takes {
        Takes::WhenOrUnknown
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        if is_unknown(value) { Some(OnDay(When::ANY)) } else { When::read(value, reader).map(OnDay) }
    }
    fn write(&self, life: &Life) -> Out {
        if self.0 == When::ANY { Out::Text(UNKNOWN.to_owned()) } else { self.0.write(life) }
    }
}

impl Told for Day {
    fn takes() -> Takes {
        Takes::Day
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        let day = When::read(value, reader)?.exact();
        if day.is_none() {
            reader.fault(value.at, Wrong::NotOneDay);
        }
        day
    }
    fn write(&self, _: &Life) -> Out {
        Out::Day(*self)
    }
}

impl Told for Vec<Day> {
    fn takes() -> Takes {
        Takes::Days
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        let items = each(value);
        let mut days: Vec<Day> = items.iter().filter_map(|item| Day::read(item, reader)).collect();
        if days.len() < items.len() {
            return None;
        }
        days.sort_unstable();
        days.dedup();
        Some(days)
    }
    fn write(&self, _: &Life) -> Out {
        Out::List(self.iter().copied().map(Out::Day).collect())
    }
}

impl Told for Provision {
    fn takes() -> Takes {
        Takes::Provision
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        let text = text(value, Self::takes, reader)?;
        noted(text.parse().map_err(|_| Wrong::NotAProvision { text: text.to_owned() }), value.at, reader)
    }
    fn write(&self, _: &Life) -> Out {
        Out::Text(self.to_string())
    }
}

impl Told for PersonIx {
    fn takes() -> Takes {
        Takes::Person
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        let id = text(value, Self::takes, reader)?;
        reader.person(id, value.at)
    }
    fn write(&self, life: &Life) -> Out {
        Out::Text(life.person(*self).map(|person| person.id.clone()).unwrap_or_default())
    }
}

impl Told for Vec<PersonIx> {
    fn takes() -> Takes {
        Takes::Persons
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        let items = each(value);
        let people: Vec<PersonIx> = items.iter().filter_map(|item| PersonIx::read(item, reader)).collect();
        (people.len() == items.len()).then_some(people)
    }
    fn write(&self, life: &Life) -> Out {
        one_or_list(self.iter().map(|person| person.write(life)).collect())
    }
}

fn municipality(value: &Value, wants: impl Fn() -> Takes, reader: &mut Reader<'_>) -> Option<MunicipalityIx> {
    let name = text(value, wants, reader)?;
    Some(reader.municipality(name))
}

fn municipality_name(ix: MunicipalityIx, life: &Life) -> Out {
    Out::Text(life.municipality(ix).map(|municipality| municipality.name.clone()).unwrap_or_default())
}

fn is_none(value: &Value) -> bool {
    matches!(&value.node, Node::Text(text) if text == NONE)
}

impl Told for Residence {
    fn takes() -> Takes {
        Takes::Municipality
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        if is_none(value) {
            reader.fault(value.at, Wrong::Reserved { word: NONE.to_owned() });
            return None;
        }
        municipality(value, Self::takes, reader).map(Residence)
    }
    fn write(&self, life: &Life) -> Out {
        municipality_name(self.0, life)
    }
}

impl Told for Option<Residence> {
    fn takes() -> Takes {
        Takes::MunicipalityOrNone
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        Dwelling::read(value, reader).map(|Dwelling(ix)| ix.map(Residence))
    }
    fn write(&self, life: &Life) -> Out {
        Dwelling(self.map(|residence| residence.0)).write(life)
    }
}

impl Told for Dwelling {
    fn takes() -> Takes {
        Takes::MunicipalityOrNone
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        if is_none(value) {
            Some(Dwelling(None))
        } else {
            municipality(value, Self::takes, reader).map(|ix| Dwelling(Some(ix)))
        }
    }
    fn write(&self, life: &Life) -> Out {
        self.0.map_or_else(|| Out::Text(NONE.to_owned()), |ix| municipality_name(ix, life))
    }
}

const SINCE_BIRTH: &str = "since-birth";

impl Told for Resided {
    fn takes() -> Takes {
        Takes::Resided
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        if matches!(&value.node, Node::Text(text) if text == SINCE_BIRTH) {
            return Some(Resided::SinceBirth);
        }
        let items = each(value);
        let mut stretches: Vec<Stretch> = Vec::with_capacity(items.len());
        for (place, item) in (1_usize..).zip(items) {
            let stretch = match &item.node {
                Node::List(ends) => stretch_of_ends(ends, item, reader)?,
                _ => noted(stretch(text(item, Self::takes, reader)?), item.at, reader)?,
            };
            if stretches.last().is_some_and(|before| before.to.is_none_or(|to| to.first > stretch.from.last)) {
                reader.fault(item.at, Wrong::StretchesMixed { place });
                return None;
            }
            stretches.push(stretch);
        }
        Some(Resided::Stretches(stretches))
    }
    fn write(&self, _: &Life) -> Out {
        match self {
            Resided::SinceBirth => Out::Text(SINCE_BIRTH.to_owned()),
            // One stretch of two ends stays in its list, or its ends would read as two stretches.
            Resided::Stretches(stretches) => match stretches.iter().map(written_stretch).collect::<Vec<_>>().as_slice()
            {
                [Out::Text(one)] => Out::Text(one.clone()),
                all => Out::List(all.to_vec()),
            },
        }
    }
}

/// An end of a stretch: any day, or days that enclose it.
fn end(text: &str) -> Result<When, Wrong> {
    if text.trim() == UNKNOWN { Ok(When::ANY) } else { days::parse(text) }
}

fn ordered(from: When, to: Option<When>) -> Result<Stretch, Wrong> {
    match to {
        Some(to) if from.first > to.last => Err(Wrong::Backwards { first: from.first, last: to.last }),
        _ => Ok(Stretch { from, to }),
    }
}

/// `1938-04/1989-07-01`, `1951-06/`.
fn stretch(text: &str) -> Result<Stretch, Wrong> {
    let not_a_stretch = || Wrong::NotAStretch { text: text.to_owned() };
    let (from, to) = text.split_once('/').ok_or_else(not_a_stretch)?;
    if from.trim().is_empty() || to.contains('/') {
        return Err(not_a_stretch());
    }
    let to = if to.trim().is_empty() { None } else { Some(end(to)?) };
    ordered(end(from)?, to)
}

/// `["1938-04-01/1938-04-09", "1989"]`: the first day and the last, each perhaps a range.
fn stretch_of_ends(ends: &[Value], whole: &Value, reader: &mut Reader<'_>) -> Option<Stretch> {
    let mut day = |value: &Value| if is_unknown(value) { Some(When::ANY) } else { When::read(value, reader) };
    let (from, to) = match ends {
        [from] => (day(from)?, None),
        [from, to] => (day(from)?, Some(day(to)?)),
        _ => return wrong_kind(whole, Takes::Resided, reader),
    };
    noted(ordered(from, to), whole.at, reader)
}

fn written_stretch(stretch: &Stretch) -> Out {
    let short = |when| if when == When::ANY { Some(UNKNOWN.to_owned()) } else { days::short(when) };
    let long = |when| short(when).unwrap_or_else(|| days::written(when));
    let to = stretch.to.map_or(Some(String::new()), short);
    match short(stretch.from).zip(to) {
        Some((from, to)) => Out::Text(format!("{from}/{to}")),
        None => Out::List(std::iter::once(stretch.from).chain(stretch.to).map(|when| Out::Text(long(when))).collect()),
    }
}

const NEVER: &str = "never";

impl Told for LostNationality {
    fn takes() -> Takes {
        Takes::LostNationality
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        if let Node::Text(text) = &value.node {
            if text == NEVER {
                return Some(LostNationality::Never);
            }
            if let Ok(provision) = text.parse::<Provision>() {
                if provision == spr(2, 1) {
                    return Some(LostNationality::UnderTheTreaty);
                }
                let all = vec!["SPR 2(1)", NEVER];
                reader.fault(value.at, Wrong::UnknownWord { word: text.clone(), near: None, all });
                return None;
            }
        }
        When::read(value, reader).map(LostNationality::On)
    }
    fn write(&self, life: &Life) -> Out {
        match self {
            LostNationality::UnderTheTreaty => spr(2, 1).write(life),
            LostNationality::On(when) => when.write(life),
            LostNationality::Never => Out::Text(NEVER.to_owned()),
        }
    }
}

const INDEFINITE: &str = "indefinite";

impl Told for StayPeriod {
    fn takes() -> Takes {
        Takes::StayPeriod
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        let told = text(value, Self::takes, reader)?;
        if told == INDEFINITE {
            return Some(StayPeriod::Indefinite);
        }
        let length = length(told).ok_or_else(|| Wrong::NotAStayPeriod { text: told.to_owned() });
        noted(length.map(StayPeriod::For), value.at, reader)
    }
    fn write(&self, _: &Life) -> Out {
        Out::Text(match self {
            StayPeriod::Indefinite => INDEFINITE.to_owned(),
            StayPeriod::For(length) => written_length(*length),
        })
    }
}

const FOR_LIFE: &str = "life";

impl Told for Term {
    fn takes() -> Takes {
        Takes::Term
    }
    fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Self> {
        let told = text(value, Self::takes, reader)?;
        if told == FOR_LIFE {
            return Some(Term::Life);
        }
        let length = length(told).ok_or_else(|| Wrong::NotATerm { text: told.to_owned() });
        noted(length.map(Term::For), value.at, reader)
    }
    fn write(&self, _: &Life) -> Out {
        Out::Text(match self {
            Term::Life => FOR_LIFE.to_owned(),
            Term::For(length) => written_length(*length),
        })
    }
}

/// `P3Y6M`, `P20D`: years, months and days in this order, at least one.
fn length(text: &str) -> Option<Length> {
    let mut rest = text.strip_prefix('P')?;
    let mut length = Length::default();
    for (unit, place) in [('Y', &mut length.years), ('M', &mut length.months), ('D', &mut length.days)] {
        if let Some((digits, tail)) = rest.split_once(unit) {
            if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            *place = digits.parse().ok()?;
            rest = tail;
        }
    }
    (rest.is_empty() && text.len() > 1).then_some(length)
}

fn written_length(length: Length) -> String {
    let mut out = "P".to_owned();
    for (number, unit) in [(length.years, 'Y'), (length.months, 'M'), (length.days, 'D')] {
        if number > 0 {
            out += &format!("{number}{unit}");
        }
    }
    if out.len() == 1 {
        out += "0D";
    }
    out
}

/// A status of residence: a standing that landing or a grant can give.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Status;

impl Status {
    /// The words of the statuses of residence.
    pub(super) fn words() -> Vec<&'static str> {
        let all = Standing::ALL.iter();
        all.filter(|standing| !Status::never(**standing)).map(|standing| standing.word()).collect()
    }

    fn never(standing: Standing) -> bool {
        matches!(standing, Standing::SpecialPermanentResident | Standing::Japanese | Standing::None)
    }

    /// Reads a status of residence.
    pub(super) fn read(value: &Value, reader: &mut Reader<'_>) -> Option<Standing> {
        let all = Status::words();
        word(value, &all, || Takes::Word(Status::words()), reader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_read_and_written() {
        for text in ["P3Y6M", "P20D", "P1Y2M3D", "P0D"] {
            assert_eq!(length(text).map(written_length).as_deref(), Some(text));
        }
        for text in ["", "P", "3Y", "P3", "P6M3Y", "P-1Y", "P99999Y", "PxY"] {
            assert_eq!(length(text), None, "{text}");
        }
    }
}
