//! The vocabulary of a life file: every field with what it takes, once.
//!
//! The reader, the writer, the nearest right name of a fault, the JSON Schema and the tables of
//! `FORMATS.md` are all made from these rows.

use super::fault::listed;
use super::model::{AffiliationChange, Document, Given, MisuseAct};
use super::model::{
    Damage, Event, Fact, Issued, Kind, Left, Life, Municipality, Outcome, Person, PersonIx, Sentenced, Term, What,
};
use super::reading::Reader;
use super::told::{OnDay, Out, Slot, Status, Told, known};
use super::tree::Value;
use crate::provision::{Provision, spr};
use crate::time::Day;
use crate::words::{Set, Word};
use std::fmt;

/// The format's name and version.
pub const FORMAT: &str = "zairyu.life/1";

/// What a field takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Takes {
    /// The name of the format.
    Format,
    /// One day.
    Day,
    /// A list of days.
    Days,
    /// A day, a month, a year or a range of them.
    When,
    /// The same, where `unknown` means any day.
    WhenOrUnknown,
    /// `true` or `false`.
    Truth,
    /// One of these words.
    Word(Vec<&'static str>),
    /// One or several of these words.
    Words(Vec<&'static str>),
    /// The id of a person.
    Person,
    /// The ids of one or several persons.
    Persons,
    /// The name of a municipality.
    Municipality,
    /// The name of a municipality, or `none`.
    MunicipalityOrNone,
    /// A reference to a provision.
    Provision,
    /// A text.
    Text,
    /// Stretches of residence in Japan.
    Resided,
    /// How Japanese nationality was lost.
    LostNationality,
    /// A term of punishment.
    Term,
    /// The length of a period of stay.
    StayPeriod,
    /// Persons by id.
    PersonTable,
    /// Municipalities by name.
    MunicipalityTable,
    /// A list of events.
    EventList,
    /// A table of fields.
    Fields,
}

impl fmt::Display for Takes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Takes::Format => write!(f, "`{FORMAT}`"),
            Takes::Day => f.write_str("a day such as `2026-11-03`"),
            Takes::Days => f.write_str("days such as `[\"2026-11-03\"]`"),
            Takes::When | Takes::WhenOrUnknown => f.write_str("a day such as `2026-11-03`, a month, a year or a range"),
            Takes::Truth => f.write_str("`true` or `false`"),
            Takes::Word(words) if words.len() <= 8 => write!(f, "one of {}", listed(words)),
            Takes::Words(words) if words.len() <= 8 => write!(f, "one or several of {}", listed(words)),
            Takes::Word(words) => write!(f, "a word such as `{}`", words.first().unwrap_or(&"")),
            Takes::Words(words) => write!(f, "words such as `{}`", words.first().unwrap_or(&"")),
            Takes::Person => f.write_str("the id of a person"),
            Takes::Persons => f.write_str("the ids of one or several persons"),
            Takes::Municipality => f.write_str("the name of a municipality"),
            Takes::MunicipalityOrNone => f.write_str("the name of a municipality, or `none`"),
            Takes::Provision => f.write_str("a reference such as `SPR 13(1)`"),
            Takes::Text => f.write_str("a text"),
            Takes::Resided => f.write_str("`since-birth`, or stretches such as `1938-04/1989-07-01` or `1951-06/`"),
            Takes::LostNationality => f.write_str("`SPR 2(1)`, a day, or `never`"),
            Takes::StayPeriod => f.write_str("`indefinite`, or a length such as `P1Y` or `P90D`"),
            Takes::Term => f.write_str("`life`, or a length such as `P3Y6M`"),
            Takes::PersonTable => f.write_str("persons, each as `[person.ID]`"),
            Takes::MunicipalityTable => f.write_str("municipalities, each as `[municipality.\"NAME\"]`"),
            Takes::EventList => f.write_str("events, each as `[[event]]`"),
            Takes::Fields => f.write_str("a table of fields"),
        }
    }
}

/// One field, described.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Described {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// Whether it also takes `"unknown"`: asked, and not known.
    pub may_be_unknown: bool,
    /// Whether it must be told.
    pub required: bool,
    /// What holds where it is not told; empty where nothing is supposed.
    pub default: &'static str,
    /// What it says.
    pub says: &'static str,
}

/// A row of the vocabulary: a field and the way to its place in `P`.
pub(super) struct Field<P: 'static> {
    pub(super) name: &'static str,
    pub(super) required: bool,
    default: &'static str,
    says: &'static str,
    lens: &'static (dyn Lens<P> + Sync),
}

impl<P> Field<P> {
    pub(super) fn takes(&self) -> Takes {
        self.lens.takes()
    }

    pub(super) fn fill(&self, whole: &mut P, value: &Value, reader: &mut Reader<'_>) {
        self.lens.fill(whole, value, reader);
    }

    pub(super) fn write(&self, whole: &P, life: &Life) -> Option<Out> {
        self.lens.write(whole, life)
    }

    fn described(&self) -> Described {
        Described {
            name: self.name,
            takes: self.lens.takes(),
            may_be_unknown: self.lens.may_be_unknown(),
            required: self.required,
            default: self.default,
            says: self.says,
        }
    }
}

trait Lens<P> {
    fn takes(&self) -> Takes;
    fn may_be_unknown(&self) -> bool;
    fn fill(&self, whole: &mut P, value: &Value, reader: &mut Reader<'_>);
    fn write(&self, whole: &P, life: &Life) -> Option<Out>;
}

/// A place for something that may be left out.
struct May<P, T> {
    get: fn(&P) -> Option<&T>,
    get_mut: fn(&mut P) -> Option<&mut T>,
}

impl<P, T: Slot> Lens<P> for May<P, T> {
    fn takes(&self) -> Takes {
        T::takes()
    }
    fn may_be_unknown(&self) -> bool {
        T::may_be_unknown()
    }
    fn fill(&self, whole: &mut P, value: &Value, reader: &mut Reader<'_>) {
        if let Some(place) = (self.get_mut)(whole) {
            place.fill(value, reader);
        }
    }
    fn write(&self, whole: &P, life: &Life) -> Option<Out> {
        (self.get)(whole).and_then(|place| place.write(life))
    }
}

/// A place for something that must be told.
struct Must<P, T> {
    get: fn(&P) -> Option<&T>,
    get_mut: fn(&mut P) -> Option<&mut T>,
}

impl<P, T: Told + MayBeEmpty> Lens<P> for Must<P, T> {
    fn takes(&self) -> Takes {
        T::takes()
    }
    fn may_be_unknown(&self) -> bool {
        false
    }
    fn fill(&self, whole: &mut P, value: &Value, reader: &mut Reader<'_>) {
        if let (Some(place), Some(told)) = ((self.get_mut)(whole), known::<T>(value, reader)) {
            if told.is_empty() {
                reader.fault(value.at, super::fault::Wrong::Empty);
            }
            *place = told;
        }
    }
    fn write(&self, whole: &P, life: &Life) -> Option<Out> {
        (self.get)(whole).map(|place| place.write(life))
    }
}

/// Sets say whether they have members; single values always do.
trait MayBeEmpty {
    fn is_empty(&self) -> bool {
        false
    }
}
impl<W: Word> MayBeEmpty for Set<W> {
    fn is_empty(&self) -> bool {
        Set::is_empty(*self)
    }
}
impl MayBeEmpty for Document {}
impl MayBeEmpty for Outcome {}
impl MayBeEmpty for MisuseAct {}
impl MayBeEmpty for AffiliationChange {}
impl MayBeEmpty for Provision {}
impl MayBeEmpty for PersonIx {}

/// A place for a status of residence, which takes fewer words than a standing.
struct StatusOf;

impl Lens<What> for StatusOf {
    fn takes(&self) -> Takes {
        Takes::Word(Status::words())
    }
    fn may_be_unknown(&self) -> bool {
        false
    }
    fn fill(&self, whole: &mut What, value: &Value, reader: &mut Reader<'_>) {
        if let What::Landed(given) | What::StatusGranted { given, .. } = whole {
            given.status = Status::read(value, reader);
        }
    }
    fn write(&self, whole: &What, life: &Life) -> Option<Out> {
        match whole {
            What::Landed(given) | What::StatusGranted { given, .. } => Slot::write(&given.status, life),
            _ => None,
        }
    }
}

/// What the reader itself takes apart.
struct Structure(fn() -> Takes);

impl<P> Lens<P> for Structure {
    fn takes(&self) -> Takes {
        (self.0)()
    }
    fn may_be_unknown(&self) -> bool {
        false
    }
    fn fill(&self, _: &mut P, _: &Value, _: &mut Reader<'_>) {}
    fn write(&self, _: &P, _: &Life) -> Option<Out> {
        None
    }
}

macro_rules! lens {
    ($how:ident $whole:ty, $pattern:pat => $place:expr) => {
        &$how::<$whole, _> {
            #[allow(unreachable_patterns, reason = "a person is one pattern, an event one of many")]
            get: |whole| match whole {
                $pattern => Some(&$place),
                _ => None,
            },
            #[allow(unreachable_patterns, reason = "likewise")]
            get_mut: |whole| match whole {
                $pattern => Some(&mut $place),
                _ => None,
            },
        }
    };
}

macro_rules! may {
    ($name:literal, $whole:ty, $pattern:pat => $place:expr, $says:literal $(, default $default:literal)?) => {
        Field { name: $name, required: false, default: concat!($($default)?), says: $says, lens: lens!(May $whole, $pattern => $place) }
    };
}

macro_rules! must {
    ($name:literal, $whole:ty, $pattern:pat => $place:expr, $says:literal) => {
        Field { name: $name, required: true, default: "", says: $says, lens: lens!(Must $whole, $pattern => $place) }
    };
}

macro_rules! structure {
    ($name:literal, $required:literal, $takes:expr, $says:literal) => {
        Field { name: $name, required: $required, default: "", says: $says, lens: &Structure(|| $takes) }
    };
}

/// The file's own fields, as they are read before the rest is.
#[derive(Default, Clone, PartialEq, Debug)]
pub(super) struct Head {
    pub(super) subjects: Vec<PersonIx>,
    pub(super) known_to: Option<Day>,
    pub(super) open: Option<Set<Kind>>,
}

/// The fields of a file.
pub(super) static FILE: &[Field<Head>] = &[
    structure!("format", true, Takes::Format, "The format and its version."),
    may!("subject", Head, it => it.subjects, "Whom to judge.", default "the only person"),
    may!("known_to", Head, it => it.known_to, "The last day for which an event that is not told did not happen.", default "the day of the judgment"),
    may!("open", Head, it => it.open, "Kinds of event of which silence says nothing.", default "no kind"),
    structure!("person", true, Takes::PersonTable, "Who is spoken of, each under an id."),
    structure!("event", false, Takes::EventList, "What happened."),
    structure!("municipality", false, Takes::MunicipalityTable, "What is known of a municipality, under its name."),
];

/// The fields of a person.
pub(super) static PERSON: &[Field<Person>] = &[
    may!("born", Person, it => it.born, "Day of birth."),
    may!("born_in", Person, it => it.born_in, "Where the birth was."),
    may!("died", Person, it => it.died, "Day of death.", default "alive"),
    may!("father", Person, it => it.father, "Father by birth."),
    may!("mother", Person, it => it.mother, "Mother by birth."),
    may!("adoptive_parents", Person, it => it.adoptive_parents, "Parents by adoption.", default "nobody"),
    may!("spouse", Person, it => it.spouse, "Husband or wife."),
    may!("relatives", Person, it => it.relatives, "Other relatives in the sense of Civil Code 725.", default "nobody"),
    may!("lives_with", Person, it => it.lives_with, "Who lives in the same household; saying it of one is enough. `[]`: alone."),
    may!("parental_authority", Person, it => it.parental_authority, "Who has parental authority.", default "the parents"),
    may!("guardian", Person, it => it.guardian, "Guardian of a minor."),
    may!("represented_by", Person, it => it.represented_by, "Legal representative."),
    may!("profession", Person, it => it.profession, "A profession that may hand in for others (Order 17(2)(i), ICRRA Order 59-6(2)(i))."),
    may!("notified_to_bureau", Person, it => it.notified_to_bureau, "Whether the regional bureau was told of them through their association (Order 17(2)(i))."),
    may!("suitable", Person, it => it.suitable, "Whether the Commissioner found them suitable (Order 17(2)(ii)); of staff of an organisation, whether the head of the bureau approved them (ICRRA Order 59-6(2)(i))."),
    may!("resided", Person, it => it.resided, "Where they lived in Japan without a break: `since-birth`, or each stretch from its first to its last day, the last one open where it still lasts. A journey with a re-entry permission breaks nothing."),
    may!("lost_nationality", Person, it => it.lost_nationality, "How Japanese nationality was lost: `SPR 2(1)` under the treaty, a day for any other loss, or `never`."),
    may!("would_have_lost", Person, it => it.would_have_lost, "Whether the treaty would have taken it, but for death or an earlier loss (SPR 2(1)(ii))."),
    may!("under_article_2", Person, it => it.under_article_2, "The class of SPR 2 that an office or a paper found; it stands instead of the family tree."),
    may!("at_commencement", Person, it => it.at_commencement, "Standings held on 1991-11-01. `[]`: none."),
    may!("standing", Person, it => it.standing, "What they were in Japan before the first event."),
    may!("stay_until", Person, it => it.stay_until, "The last day of the period of stay of that standing."),
    may!("nationality", Person, it => it.nationality, "Code of the country or region."),
    may!("gender", Person, it => it.gender, "Gender as registered."),
    may!("municipality", Person, it => it.municipality, "Where they lived before the first `moved` (居住地)."),
    may!("dwelling", Person, it => it.dwelling, "Where their principal dwelling was before the first `moved` (住居地).", default "`municipality`"),
    may!("passport", Person, it => it.passport, "Whether they have a passport, before the events tell of it; one that they lost later they had till then."),
];

/// The fields of a municipality.
pub(super) static MUNICIPALITY: &[Field<Municipality>] =
    &[structure!("closed", false, Takes::Days, "Days closed by its ordinance, besides the usual ones.")];

/// What every event has, as it is read before its kind's own fields are.
#[derive(Default, Clone, PartialEq, Debug)]
pub(super) struct Draft {
    pub(super) on: Option<OnDay>,
    pub(super) what: Option<Kind>,
    pub(super) who: Vec<PersonIx>,
    pub(super) id: Option<String>,
    pub(super) planned: Option<bool>,
    pub(super) by: Option<PersonIx>,
}

impl Draft {
    /// What to write of `event`: nothing that would be read without being written.
    pub(super) fn of(event: &Event, id_told: bool, who_told: bool) -> Draft {
        Draft {
            on: Some(OnDay(event.on)),
            what: Some(event.what.kind()),
            who: if who_told { vec![event.who] } else { Vec::new() },
            id: id_told.then(|| event.id.clone()),
            planned: event.planned.then_some(true),
            by: event.by,
        }
    }
}

/// The fields that every event has.
pub(super) static EVERY_EVENT: &[Field<Draft>] = &[
    Field { required: true, ..may!("on", Draft, it => it.on, "The day.") },
    Field { required: true, ..may!("what", Draft, it => it.what, "What happened.") },
    may!("who", Draft, it => it.who, "To whom; to several, where it happened to each of them.", default "the subject"),
    may!("id", Draft, it => it.id, "A name for the event.", default "kind-day"),
    may!("planned", Draft, it => it.planned, "Not yet happened: it counts in what-if and never meets a duty.", default "false"),
    may!("by", Draft, it => it.by, "Who acted.", default "`who`"),
];

/// A kind of event: what it says, its empty form, its own fields.
pub(super) struct KindRow {
    pub(super) says: &'static str,
    pub(super) blank: fn() -> What,
    pub(super) fields: &'static [Field<What>],
}

macro_rules! kind {
    ($says:literal, $blank:expr, [$($field:expr),* $(,)?]) => {{
        static ROW: KindRow = KindRow { says: $says, blank: || $blank, fields: &[$($field),*] };
        &ROW
    }};
}

// Rows of kinds whose fields stand in the variant, and of those whose fields stand in a struct.
macro_rules! may_in {
    ($name:literal, $kind:ident . $field:ident, $says:literal $(, default $default:literal)?) => {
        may!($name, What, What::$kind { $field: it, .. } => *it, $says $(, default $default)?)
    };
    ($name:literal, $kind:ident ( $field:ident ), $says:literal $(, default $default:literal)?) => {
        may!($name, What, What::$kind(it) => it.$field, $says $(, default $default)?)
    };
}
macro_rules! must_in {
    ($name:literal, $kind:ident . $field:ident, $says:literal) => {
        must!($name, What, What::$kind { $field: it, .. } => *it, $says)
    };
    ($name:literal, $kind:ident ( $field:ident ), $says:literal) => {
        must!($name, What, What::$kind(it) => it.$field, $says)
    };
}

const BLANK: Fact<bool> = Fact::NotTold;

/// The row of a kind. Closed: a new kind has no way around its row.
pub(super) fn row(kind: Kind) -> &'static KindRow {
    match kind {
        Kind::CameToStay => kind!(
            "Came to stay without landing, other than by birth.",
            What::CameToStay { cause: Fact::NotTold, published: Fact::NotTold },
            [
                may_in!("cause", CameToStay.cause, "How it came."),
                may_in!("published", CameToStay.published, "Day of the notice in the official gazette."),
            ]
        ),
        Kind::Applied => kind!(
            "Filed an application.",
            What::Applied { under: spr(4, 1), papers: Fact::NotTold, reason: Fact::NotTold },
            [
                must_in!("under", Applied.under, "The provision applied under."),
                may_in!("papers", Applied.papers, "What was handed in."),
                may_in!("reason", Applied.reason, "Why it came before its window (SPR 12(2))."),
            ]
        ),
        Kind::Notified => kind!(
            "Filed a notification.",
            What::Notified { under: spr(10, 1), papers: Fact::NotTold, falsely: BLANK },
            [
                must_in!("under", Notified.under, "The provision notified under."),
                may_in!("papers", Notified.papers, "What was handed in."),
                may_in!("false", Notified.falsely, "Whether it was untrue.", default "false"),
            ]
        ),
        Kind::Decided => kind!(
            "An authority decided.",
            What::Decided { under: spr(4, 1), outcome: Outcome::Granted },
            [
                must_in!(
                    "under",
                    Decided.under,
                    "What was decided upon; a reason under SPR 14(1) also where told beforehand."
                ),
                must_in!(
                    "outcome",
                    Decided.outcome,
                    "How: `granted` or `refused` an application, `found` or `not-found` by the Minister (SPR 22(1)(iii), (iv))."
                ),
            ]
        ),
        Kind::Ready => kind!(
            "A document waits at the counter.",
            What::Ready { document: Document::Certificate, from: Fact::NotTold },
            [
                must_in!("document", Ready.document, "Which document."),
                may_in!("from", Ready.from, "Who made it ready."),
            ]
        ),
        Kind::Received => kind!(
            "A document was taken at the counter; for a new certificate `issued` says it.",
            What::Received { document: Document::Certificate },
            [must_in!("document", Received.document, "Which document.")]
        ),
        Kind::Issued => kind!(
            "A new document was handed over.",
            What::Issued(Box::new(Issued {
                document: Document::Certificate,
                basis: Fact::NotTold,
                filed: Fact::NotTold,
                number: None,
                printed_expiry: Fact::NotTold,
                specified: BLANK,
            })),
            [
                must_in!("document", Issued(document), "Which document."),
                may_in!("basis", Issued(basis), "The filing it answers."),
                may_in!(
                    "filed",
                    Issued(filed),
                    "The day of that filing; an `applied` or `notified` told beside it agrees."
                ),
                may_in!("number", Issued(number), "Its number."),
                may_in!("printed_expiry", Issued(printed_expiry), "The expiry printed on it."),
                may_in!("specified", Issued(specified), "Whether it is an Individual Number Card as well.", default "false"),
            ]
        ),
        Kind::Moved => kind!(
            "Moved in.",
            What::Moved { to: Fact::NotTold, dwelling: Fact::NotTold },
            [
                may_in!("to", Moved.to, "Where they live from that day."),
                may_in!("dwelling", Moved.dwelling, "Where their principal dwelling is.", default "`to`"),
            ]
        ),
        Kind::Changed => kind!(
            "A particular changed.",
            What::Changed { particulars: Set::EMPTY },
            [must_in!("particulars", Changed.particulars, "Which.")]
        ),
        Kind::LearnedOfLoss => kind!(
            "Learned that a document was lost.",
            What::LearnedOfLoss {
                documents: Set::EMPTY,
                how: Fact::NotTold,
                lost: Fact::NotTold,
                abroad: BLANK,
                country: Fact::NotTold,
            },
            [
                must_in!("document", LearnedOfLoss.documents, "What was lost."),
                may_in!("how", LearnedOfLoss.how, "How it was lost."),
                may_in!("lost", LearnedOfLoss.lost, "The day of the loss itself."),
                may_in!("abroad", LearnedOfLoss.abroad, "Whether they learned of it outside Japan.", default "as `country` tells, else `left` and `landed`"),
                may_in!("country", LearnedOfLoss.country, "Code of the country in which they learned of it.", default "as `abroad`"),
            ]
        ),
        Kind::Reported => kind!(
            "Reported a loss.",
            What::Reported { to: Fact::NotTold, gives: Fact::NotTold, language: Fact::NotTold, country: Fact::NotTold },
            [
                may_in!("to", Reported.to, "To whom."),
                may_in!("gives", Reported.gives, "What the report gave."),
                may_in!("language", Reported.language, "The language of what it gave."),
                may_in!("country", Reported.country, "Code of the country of the report."),
            ]
        ),
        Kind::Found => kind!(
            "Found a lost document.",
            What::Found { documents: Set::EMPTY },
            [must_in!("document", Found.documents, "What was found.")]
        ),
        Kind::Damaged => kind!(
            "A document was damaged.",
            What::Damaged { document: Document::Certificate, how: Fact::<Damage>::NotTold },
            [must_in!("document", Damaged.document, "Which document."), may_in!("how", Damaged.how, "How."),]
        ),
        Kind::Ordered => kind!(
            "Was handed an order to apply.",
            What::Ordered { under: spr(14, 2) },
            [must_in!("under", Ordered.under, "The provision: `SPR 14(2)`, `ICRRA 19-13(2)`.")]
        ),
        Kind::AskedToShow => kind!(
            "Was asked to show a document.",
            What::AskedToShow {
                document: Document::Certificate,
                official: Fact::NotTold,
                on_duty: BLANK,
                shown: BLANK,
                carried: BLANK
            },
            [
                must_in!("document", AskedToShow.document, "Which document."),
                may_in!("official", AskedToShow.official, "Who asked."),
                may_in!("on_duty", AskedToShow.on_duty, "Whether in the course of their duties."),
                may_in!("shown", AskedToShow.shown, "Whether it was shown."),
                may_in!("carried", AskedToShow.carried, "Whether they had it along.", default "as `shown`"),
            ]
        ),
        Kind::Returned => kind!(
            "Returned a document to the State.",
            What::Returned { documents: Set::EMPTY },
            [must_in!("document", Returned.documents, "Which document.")]
        ),
        Kind::Left => kind!(
            "Left Japan.",
            What::Left(Left {
                with: Fact::NotTold,
                until: Fact::NotTold,
                lacked: Fact::NotTold,
                excluded: Fact::NotTold,
                confirmed: BLANK,
            }),
            [
                may_in!(
                    "with",
                    Left(with),
                    "On what permission to come back; `special-re-entry`: they said they would."
                ),
                may_in!("until", Left(until), "The last day of the permit."),
                may_in!("lacked", Left(lacked), "What they did not have with them.", default "neither"),
                may_in!("excluded", Left(excluded), "What shuts them out of special re-entry (Order 19).", default "nothing"),
                may_in!("confirmed", Left(confirmed), "Whether the departure was confirmed.", default "true"),
            ]
        ),
        Kind::Landed => kind!(
            "Landed in Japan.",
            What::Landed(Given::default()),
            [
                Field {
                    name: "status",
                    required: false,
                    default: "",
                    says: "The status of residence decided; none when coming back on a re-entry permission.",
                    lens: &StatusOf
                },
                may_in!("stay_until", Landed(stay_until), "The last day of the period of stay.", default "by `period`"),
                may_in!("period", Landed(period), "Its length: `P1Y`, `P90D`, `indefinite`.", default "from that day to `stay_until`"),
                may_in!("designation", Landed(designation), "For what Designated Activities were designated."),
            ]
        ),
        Kind::StatusGranted => kind!(
            "Was granted a status of residence, or a longer stay in it.",
            What::StatusGranted { given: Given::default(), under: Fact::NotTold },
            [
                Field {
                    name: "status",
                    required: false,
                    default: "",
                    says: "The status of residence.",
                    lens: &StatusOf
                },
                may!("stay_until", What, What::StatusGranted { given, .. } => given.stay_until, "The last day of the period of stay.", default "by `period`"),
                may!("period", What, What::StatusGranted { given, .. } => given.period, "Its length: `P1Y`, `P90D`, `indefinite`.", default "from that day, or the end of the stay before it, to `stay_until`"),
                may!("designation", What, What::StatusGranted { given, .. } => given.designation, "For what Designated Activities were designated."),
                may_in!("under", StatusGranted.under, "The provision: ICRRA 20(3), 21(3), 22(2), 22-2(3), 50(1), 61-2-2(1).", default "as the standing before it tells"),
            ]
        ),
        Kind::StatusRevoked => kind!("Had the status of residence cancelled (ICRRA 22-4).", What::StatusRevoked, []),
        Kind::AffiliationChanged => kind!(
            "Something changed with the organisation the status is for.",
            What::AffiliationChanged { change: AffiliationChange::Left },
            [must_in!("change", AffiliationChanged.change, "What.")]
        ),
        Kind::PartedFromSpouse => kind!(
            "Was divorced or widowed.",
            What::PartedFromSpouse { how: Fact::NotTold },
            [may_in!("how", PartedFromSpouse.how, "Which.")]
        ),
        Kind::Naturalised => kind!("Became Japanese.", What::Naturalised, []),
        Kind::Deported => kind!("Was deported.", What::Deported, []),
        Kind::Prevented => kind!(
            "Could not go in person, from that day.",
            What::Prevented { until: Fact::NotTold, because: Fact::NotTold },
            [may_in!("until", Prevented.until, "The last such day."), may_in!("because", Prevented.because, "Why."),]
        ),
        Kind::Asked => kind!(
            "Asked somebody to go instead.",
            What::Asked { agent: PersonIx(0), for_what: spr(19, 3) },
            [must_in!("agent", Asked.agent, "Whom."), must_in!("for", Asked.for_what, "The filing to be made."),]
        ),
        Kind::Sentenced => kind!(
            "Was sentenced.",
            What::Sentenced(Sentenced {
                offence: Fact::NotTold,
                mere_follower: BLANK,
                against: Fact::NotTold,
                punishment: Fact::NotTold,
                term: Fact::<Term>::NotTold,
                suspended: Fact::NotTold,
            }),
            [
                may_in!("offence", Sentenced(offence), "For what."),
                may_in!("mere_follower", Sentenced(mere_follower), "Whether only as a follower (PC 77(1)(iii))."),
                may_in!("against", Sentenced(against), "Against whom.", default "`none`"),
                may_in!("punishment", Sentenced(punishment), "The kind of punishment."),
                may_in!("term", Sentenced(term), "How long: `life`, or years, months and days."),
                may_in!("suspended", Sentenced(suspended), "Whether it was suspended."),
            ]
        ),
        Kind::Misused => kind!(
            "Misused a certificate or card.",
            What::Misused {
                act: MisuseAct::Use,
                document: Fact::NotTold,
                object: Fact::NotTold,
                for_use: BLANK,
                abroad: BLANK,
                attempted: BLANK,
            },
            [
                must_in!("act", Misused.act, "What was done."),
                may_in!("document", Misused.document, "`certificate` or `card`.", default "`certificate`"),
                may_in!("object", Misused.object, "Whose it is, or that it is forged."),
                may_in!("for_use", Misused.for_use, "Whether so that it be used."),
                may_in!("abroad", Misused.abroad, "Whether outside Japan."),
                may_in!("attempted", Misused.attempted, "Whether it was only attempted.", default "false"),
            ]
        ),
    }
}

/// The fields of a file.
pub fn file() -> Vec<Described> {
    FILE.iter().map(Field::described).collect()
}

/// The fields of a person.
pub fn person() -> Vec<Described> {
    PERSON.iter().map(Field::described).collect()
}

/// The fields of a municipality.
pub fn municipality() -> Vec<Described> {
    MUNICIPALITY.iter().map(Field::described).collect()
}

/// The fields that every event has.
pub fn every_event() -> Vec<Described> {
    EVERY_EVENT.iter().map(Field::described).collect()
}

/// What an event of this kind says.
pub fn says(kind: Kind) -> &'static str {
    row(kind).says
}

/// The fields of an event of this kind, besides those of every event.
pub fn event(kind: Kind) -> Vec<Described> {
    row(kind).fields.iter().map(Field::described).collect()
}

/// What people write for a word that is spelt quite otherwise: the first of the words that stands where they wrote.
const OTHERWISE: &[(&str, &[&str])] = &[
    ("lost", &["learned-of-loss", "loss"]),
    ("loss", &["learned-of-loss"]),
    ("lost-card", &["learned-of-loss"]),
    ("stolen", &["learned-of-loss", "theft"]),
    ("theft", &["learned-of-loss"]),
    ("robbed", &["learned-of-loss", "theft"]),
    ("robbery", &["theft"]),
    ("burnt", &["learned-of-loss", "destruction"]),
    ("burned", &["learned-of-loss", "destruction"]),
    ("destroyed", &["learned-of-loss", "destruction"]),
    ("fire", &["destruction"]),
    ("broken", &["damaged"]),
    ("departed", &["left"]),
    ("departure", &["left"]),
    ("entered", &["landed"]),
    ("arrived", &["landed"]),
    ("came-back", &["landed"]),
    ("residence-card", &["card"]),
    ("zairyu-card", &["card"]),
    ("pr", &["permanent-resident"]),
    ("spr", &["special-permanent-resident"]),
    ("tourist", &["temporary-visitor"]),
];

/// The word of `all` that `text` most likely means.
pub(super) fn nearest<'w>(text: &str, all: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    const LONGEST: usize = 64;
    let length = text.chars().count();
    if length > LONGEST {
        return None;
    }
    // Hyphens, underscores and capitals are slips of the hand, not of meaning.
    let plain = |word: &str| word.to_lowercase().replace(['_', ' '], "-");
    let meant = plain(text);
    let all: Vec<&str> = all.into_iter().collect();
    let otherwise = OTHERWISE.iter().find(|(written, _)| *written == meant);
    let stands = otherwise.and_then(|(_, words)| all.iter().find(|word| words.contains(word)));
    if let Some(&word) = stands {
        return Some(word);
    }
    let furthest = length.div_ceil(3).max(1);
    let scored = all.into_iter().map(|word| (strsim::osa_distance(&meant, &plain(word)), word));
    scored.filter(|(distance, _)| *distance <= furthest).min_by_key(|(distance, _)| *distance).map(|(_, word)| word)
}

/// The tables of `FORMATS.md`: every field and word, in Markdown.
pub fn tables() -> String {
    let mut out = String::new();
    table(&mut out, "The file", "", &file());
    table(&mut out, "A person: `[person.ID]`", "", &person());
    table(&mut out, "A municipality: `[municipality.\"NAME\"]`", "", &municipality());
    table(&mut out, "Every event: `[[event]]`", "", &every_event());
    for &kind in Kind::ALL {
        table(&mut out, &format!("`{kind}`"), says(kind), &event(kind));
    }
    out
}

fn table(out: &mut String, title: &str, says: &str, fields: &[Described]) {
    *out += &format!("### {title}\n\n");
    if !says.is_empty() {
        *out += &format!("{says}\n\n");
    }
    if fields.is_empty() {
        *out += "No field of its own.\n\n";
        return;
    }
    *out += "| Field | Takes | Says |\n|---|---|---|\n";
    for field in fields {
        let must = if field.required { " (must)" } else { "" };
        let unknown = if field.may_be_unknown { "; or `unknown`" } else { "" };
        let takes = match &field.takes {
            Takes::Word(words) | Takes::Words(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                let several = if matches!(field.takes, Takes::Words(_)) { "one or several of " } else { "" };
                format!("{several}{}", words.join(", "))
            }
            takes => takes.to_string(),
        };
        let default = if field.default.is_empty() { String::new() } else { format!(" Default: {}.", field.default) };
        *out += &format!("| `{}`{must} | {takes}{unknown} | {}{default} |\n", field.name, field.says);
    }
    out.push('\n');
}
