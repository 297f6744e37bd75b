//! One day's view of a life: what holds, what must be done, what may be done, what does not
//! apply, each with the provision behind it.
//!
//! The types here are the published answer format `zairyu.judgment/1`. A value speaks of one
//! completion of the facts; [`crate::outlook`] compares completions and says what is sure.

use crate::chronicle::{Absent, Because, Ceased, Decision, Fell, Matter, State, Timely};
use crate::life::{Class, Document, Paper, Punishment, Standing};
use crate::procedure::{Act, Authority, How, OfPlace, Office};
use crate::provision::{Known, Provision};
use crate::spr::appearance::As;
use crate::spr::deportation::Ground;
use crate::spr::invalidity::Ends;
use crate::spr::penalties::PenaltyKind;
use crate::time::{Bounds, Closed, Day, HolidayKind, OfficeKind, Period, Weekday};
use crate::why::Step;
use serde::Serialize;

/// The name and version of the format of judgments.
pub const FORMAT: &str = "zairyu.judgment/1";

/// A provision as an answer cites it.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cited {
    /// The provision.
    #[serde(rename = "ref")]
    pub provision: Provision,
    /// First day of the version applied.
    pub version_from: Option<Day>,
    /// Which of our readings of an unchanged text this is.
    pub reading: u8,
    /// How the numbers used are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: Vec<&'static str>,
}

/// The day judged.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Today {
    /// Its weekday.
    pub weekday: Weekday,
    /// Which offices are closed; `municipality` speaks of the first subject's.
    pub closed: ByOffice<bool>,
    /// What kind of holiday it is.
    pub holiday: Option<HolidayKind>,
    /// The first day from this one on which each is open.
    pub next_open: ByOffice<Day>,
    /// Holidays of this year are computed ahead of their announcement.
    pub projected: bool,
}

/// One value for the offices of the nation, one for the municipality.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ByOffice<T> {
    /// National offices.
    pub national: T,
    /// The municipality.
    pub municipality: T,
}

/// A class of SPR 2.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClassSaid {
    /// Whose.
    pub of: String,
    /// Which.
    pub class: Class,
    /// The item that decided.
    pub item: Option<Provision>,
    /// From the person up to the ancestor who lost nationality.
    pub line: Vec<String>,
    /// Open questions that concern it.
    pub see: Vec<&'static str>,
    /// Its steps.
    pub why: Option<String>,
}

/// A stretch of standing.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StandingSaid {
    /// Whose.
    pub of: String,
    /// What the person is.
    pub is: Standing,
    /// By which provision; null where the file tells it.
    pub by: Option<Provision>,
    /// The items of SPR 3.
    pub items: Vec<Provision>,
    /// Whether it was or must be applied for.
    pub application: bool,
    /// The last day of the period of stay, of a status of residence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stay_until: Option<Day>,
    /// `mid-to-long-term` or `not-one` (ICRRA 19-3), of a status of residence where it mattered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident: Option<&'static str>,
    /// The item by which not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_item: Option<Provision>,
    /// First day.
    pub from: Option<Day>,
    /// Last day.
    pub to: Option<Day>,
    /// At what moment of it.
    pub ends: Option<Ends>,
    /// Why it ended.
    pub because: Option<Ceased>,
    /// The event that began it.
    pub opened_by: Option<String>,
    /// The event that ended it.
    pub closed_by: Option<String>,
    /// Its steps.
    pub why: Option<String>,
}

crate::words::words! {
    /// Where a document is.
    pub enum DocumentState {
        /// In the holder's hands.
        Held = "held",
        /// Lost.
        Lost = "lost",
        /// Given back to the State.
        Returned = "returned",
        /// At the counter, ready to be taken.
        Waiting = "waiting",
        /// Applied for, not issued yet.
        Expected = "expected",
    }
}

crate::words::words! {
    /// A truth as an answer writes it.
    pub enum Truth {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

impl From<bool> for Truth {
    fn from(truth: bool) -> Truth {
        if truth { Truth::Yes } else { Truth::No }
    }
}

/// A certificate.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentSaid {
    /// Whose.
    pub of: String,
    /// Which document.
    pub document: Document,
    /// It is an Individual Number Card as well.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub specified: bool,
    /// The event of its issue.
    pub id: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Day of issue.
    pub issued: Option<Day>,
    /// Where it is.
    pub state: DocumentState,
    /// Valid at the end of the day judged.
    pub valid: Truth,
    /// Its last valid day, as far as known.
    pub until: Option<Bounds>,
    /// At what moment of that day it ends.
    pub ends: Option<Ends>,
    /// What ends or ended it.
    pub ended_by: Vec<Provision>,
    /// Its expiry and where it comes from.
    pub expiry: Option<ExpirySaid>,
    /// What it shows; null for a permit, and for what is not issued yet.
    pub shows: Option<Shows>,
    /// Who issues it, and through whom (SPR 6, 7).
    pub issue: Option<IssueSaid>,
    /// Its steps.
    pub why: Option<String>,
}

/// What a certificate shows (SPR 8): yes or no, null where a fact for it is not told.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Shows {
    /// The name (8(1)(i)).
    pub name: Truth,
    /// The date of birth (8(1)(i)).
    pub date_of_birth: Truth,
    /// The gender (8(1)(i)).
    pub gender: Truth,
    /// The nationality or region (8(1)(i)).
    pub nationality_or_region: Truth,
    /// The dwelling (8(1)(ii), 10(3)).
    pub dwelling: Truth,
    /// Whether that dwelling stands on the back, written there since the issue (10(3)).
    pub dwelling_on_back: Truth,
    /// Whether that dwelling is on the chip, which holds the one of the issue only (8(5), Order 4(7)).
    pub dwelling_on_chip: Truth,
    /// The number (8(1)(iii)).
    pub number: Truth,
    /// The day of issue (8(1)(iii)).
    pub issue_date: Truth,
    /// The day of expiry (8(1)(iii)).
    pub expiry: Truth,
    /// The photograph (8(3), Order 4(5)).
    pub photograph: Option<Truth>,
}

/// Who issues a document, and through whom.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IssueSaid {
    /// Who issues it.
    pub by: Authority,
    /// Who hands it over.
    pub through: Authority,
    /// At which office.
    pub office: Office,
    /// The provision.
    pub provision: Provision,
}

/// An expiry with its derivation.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExpirySaid {
    /// As printed.
    pub printed: Option<Day>,
    /// As SPR 9 computes it; null where a fact for it is not told.
    pub computed: Option<Day>,
    /// The day taken, as bounds.
    #[serde(flatten)]
    pub day: Bounds,
    /// The item of SPR 9.
    pub item: Option<Provision>,
    /// How the rule is known.
    pub known: Known,
    /// Open questions.
    pub see: Vec<&'static str>,
    /// From which day the birthdays count, and how many.
    pub counting: Option<BirthdaysSaid>,
    /// Other readings of the text.
    pub otherwise: Vec<Otherwise>,
}

/// A count of birthdays.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BirthdaysSaid {
    /// Counted after this day.
    pub from: Day,
    /// How many.
    pub birthdays: i32,
}

/// What another reading of the text would give.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Otherwise {
    /// The open question.
    pub see: &'static str,
    /// The value under the other reading.
    pub value: Day,
}

/// A last day with its counting.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueSaid {
    /// The day, as bounds.
    #[serde(flatten)]
    pub day: Bounds,
    /// How it was counted.
    pub counting: CountingSaid,
}

/// A counting with the closed days it passed over.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountingSaid {
    /// The day counted from.
    pub from: Day,
    /// How long.
    pub period: Option<Period>,
    /// Whether that day is itself day 1.
    pub first_day_counted: bool,
    /// Where the counting ends.
    pub raw: Day,
    /// The closed days it then passed over.
    pub rolled_over: Vec<RolledOver>,
    /// Whose closed days.
    pub calendar: OfficeKind,
}

/// A closed day passed over.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RolledOver {
    /// The day.
    pub day: Day,
    /// Why it is closed.
    pub closed: Closed,
}

/// Somebody who must or may act.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ActorSaid {
    /// The person; null for a group.
    pub who: Option<String>,
    /// In what quality.
    #[serde(rename = "as")]
    pub quality: As,
    /// Whether it is their duty.
    pub must: bool,
    /// `request` where somebody must ask them first.
    pub on: Option<&'static str>,
    /// The ground.
    pub provision: Provision,
    /// Open questions.
    pub see: Vec<&'static str>,
}

/// Where one goes.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Where {
    /// The office.
    pub office: Office,
    /// Of which place.
    pub of: Option<OfPlace>,
    /// The municipality's name.
    pub name: Option<String>,
}

/// A paper to bring.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bring {
    /// The paper.
    pub paper: Paper,
    /// Handed in, shown or given back.
    pub how: How,
    /// `held`: only by who has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<&'static str>,
    /// Where it is asked for.
    pub provision: Provision,
}

/// The fee for one of the periods of stay that may be granted.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeeOfPeriod {
    /// For a period up to this; null for every longer one.
    pub up_to: Option<Period>,
    /// Whether that length itself is among them.
    pub including: bool,
    /// In yen.
    pub yen: i32,
}

/// The photograph asked for.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Photo {
    /// How many.
    pub count: i32,
    /// Not older than.
    pub max_age: Period,
    /// How it is known.
    pub known: Known,
}

/// What follows from a breach.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Threat {
    /// The provision.
    pub provision: Provision,
    /// On whom it falls.
    pub on: Option<String>,
    /// What kind.
    pub kind: PenaltyKind,
    /// The longest imprisonment, in months.
    pub max_months: Option<i32>,
    /// The highest fine, in yen.
    pub max_yen: Option<i32>,
    /// The imprisonment of that time.
    pub prison: Option<Punishment>,
    /// Open questions that concern it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<&'static str>,
}

/// What the other side owes (SPR 17(3)).
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counterpart {
    /// Who.
    pub who: Authority,
    /// What they do.
    pub act: Act,
    /// With what: `proof-of-identity`.
    pub paper: &'static str,
    /// `request`: only when asked.
    pub on: &'static str,
    /// The provision.
    pub provision: Provision,
}

/// What comes out of a filing.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Yields {
    /// The documents issued.
    pub documents: Vec<Document>,
    /// Expiry of the new certificate, were it filed and issued on the day judged; null where it goes by what is
    /// granted.
    pub expiry: Option<ExpirySaid>,
    /// `if-asked-for-again`: the old card is an Individual Number Card as well, and the new one only on request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specified: Option<&'static str>,
    /// The standing it gives.
    pub standing: Option<Standing>,
    /// What it ends: `status-of-residence`, `period-of-stay` (SPR 5(2)).
    pub ends: Vec<&'static str>,
    /// What must be done with it at once.
    pub also: Vec<Also>,
}

/// Something that must be done together with a filing.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Also {
    /// What.
    pub act: Act,
    /// With which document.
    pub document: Document,
    /// Under which provision.
    pub provision: Provision,
}

/// A duty or a right.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DutySaid {
    /// `SPR-13-1@landed-2026-11-20`.
    pub id: String,
    /// What the person does.
    pub act: Act,
    /// The procedure.
    pub procedure: Matter,
    /// Whose it is.
    pub of: String,
    /// The provision that makes it.
    pub provision: Cited,
    /// Where it stands at the end of the day judged.
    pub state: State,
    /// Whether it can still be met, late if need be.
    pub still_possible: bool,
    /// First day.
    pub opens: Option<Bounds>,
    /// Last day.
    pub due: Option<DueSaid>,
    /// 直ちに.
    pub at_once: bool,
    /// Who must.
    pub by: Vec<ActorSaid>,
    /// Who may instead.
    pub instead: Vec<ActorSaid>,
    /// Where.
    #[serde(rename = "where")]
    pub place: Where,
    /// To whom.
    pub to: Authority,
    /// Through whom.
    pub through: Option<Authority>,
    /// The provision by which that is the State's task, entrusted to the municipality (SPR 24).
    pub entrusted_by: Option<Provision>,
    /// What the mayor does with it, by the Cabinet Order (SPR 25).
    pub tasks: Vec<Provision>,
    /// The form's number (別記第…号様式).
    pub form: Option<i32>,
    /// Its branch number (別記第…号の…様式).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_branch: Option<i32>,
    /// The provision of the Order that sets form and papers.
    pub order: Option<Provision>,
    /// Papers besides the form.
    pub papers: Vec<Paper>,
    /// The same with what is done with each, and where it is asked for.
    pub bring: Vec<Bring>,
    /// The photograph.
    pub photo: Option<Photo>,
    /// Fee in yen; null where it goes by what is granted, or is not in the rows.
    pub fee_yen: Option<i32>,
    /// The least it can come to, where it goes by what is granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_least_yen: Option<i32>,
    /// The most it can come to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_most_yen: Option<i32>,
    /// The fee for each period that may be granted, the shortest first (ICRRA 67(ii)).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fee_by_period: Vec<FeeOfPeriod>,
    /// What the other side owes.
    pub counterpart: Option<Counterpart>,
    /// Who decides.
    pub decides: Option<Authority>,
    /// For a right: it must be granted if used by `due`.
    pub bound: Option<bool>,
    /// What comes out.
    pub yields: Yields,
    /// What follows if it is not met.
    pub if_not: Vec<Threat>,
    /// The certificate concerned.
    pub certificate: Option<String>,
    /// The day it was met.
    pub met_on: Option<Day>,
    /// Why it fell away.
    pub fell: Option<Fell>,
    /// For a loss: the event of learning of it.
    pub learned_by: Option<String>,
    /// The event that opened it.
    pub opened_by: Option<String>,
    /// The event that closed it.
    pub closed_by: Option<String>,
    /// Its steps.
    pub why: Option<String>,
}

/// Whether somebody who was asked to act may (SPR Order 17, ICRRA 61-9-3(3) and Order 59-6).
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgentSaid {
    /// For whom.
    pub of: String,
    /// The event of the asking.
    pub asked: String,
    /// Who was asked.
    pub who: String,
    /// The filing they were asked to make.
    #[serde(rename = "for")]
    pub for_what: Provision,
    /// Whether they may.
    pub may: Truth,
    /// In what quality.
    #[serde(rename = "as")]
    pub quality: Option<As>,
    /// What is not told and would let them: `approval-of-the-bureau`, `notice-to-the-bureau`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lacks: Option<&'static str>,
    /// By which provision they may; the one that would have to let them, where they may not.
    pub provision: Provision,
}

/// What is not owed, or not due.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoneSaid {
    /// Of whom.
    pub of: String,
    /// A duty or a right.
    pub what: Absent,
    /// What would be done.
    pub act: Act,
    /// The provision that would make it.
    pub provision: Provision,
    /// Why it does not.
    pub because: Vec<Because>,
    /// The event that pointed to it.
    pub at: Option<String>,
    /// Its steps.
    pub why: Option<String>,
}

/// A filing and what it was worth.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FilingSaid {
    /// Of whom.
    pub of: String,
    /// The event.
    pub filing: String,
    /// The day.
    pub on: Day,
    /// Under what it was made.
    pub under: Provision,
    /// As what it counts.
    pub counts_as: Vec<Provision>,
    /// It would have counted, had the certificate been handed in.
    pub not_handed_in: bool,
    /// In its period or not.
    pub timely: Timely,
    /// The duties and rights it met.
    pub meets: Vec<String>,
    /// What the authority must or may do.
    pub outcome: Option<Decision>,
}

/// A penalty incurred by what happened.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PenaltySaid {
    /// In whose life.
    pub of: String,
    /// On whom it falls.
    pub on: String,
    /// The event or duty.
    #[serde(rename = "for")]
    pub for_what: String,
    /// The provision.
    pub provision: Provision,
    /// What kind.
    pub kind: PenaltyKind,
    /// The shortest imprisonment, in months.
    pub min_months: Option<i32>,
    /// The longest, in months.
    pub max_months: Option<i32>,
    /// The highest fine, in yen.
    pub max_yen: Option<i32>,
    /// The imprisonment of that time.
    pub prison: Option<Punishment>,
    /// Punished as an attempt, by this provision (SPR 26(4), 29(2); ICRRA 73-3(4), 73-6(2)).
    pub attempted: Option<Provision>,
    /// Punished wherever it was done (SPR 30, ICRRA 74-7).
    pub anywhere: bool,
    /// Open questions that concern it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<&'static str>,
}

/// The stay of a newborn without a status (SPR 21).
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StaySaid {
    /// Of whom.
    pub of: String,
    /// Where the counting ends.
    pub raw: Day,
    /// The last day.
    pub last: Bounds,
    /// The application made in time that is still pending, so that the stay is not unlawful (Q19).
    pub pending: Option<String>,
    /// Whether the stay is lawful on the day judged: to the last day, or beyond it while that application is
    /// pending.
    pub lawful: Truth,
    /// What punishes a stay beyond it, as SPR 21 re-words it.
    pub beyond: Provision,
    /// The provision.
    pub provision: Provision,
}

/// Whether a status may be cancelled for want of a dwelling notice (ICRRA 22-4(1)(viii) – (x)).
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CancellationSaid {
    /// Whose.
    pub of: String,
    /// The item.
    pub provision: Provision,
    /// The day it counts from.
    pub counted_from: Day,
    /// The last day on which a notice keeps it away; null for a false notice.
    pub last: Option<Day>,
    /// Whether the ground is there.
    pub holds: Truth,
    /// Whether a good reason keeps it away.
    pub good_reason_excuses: bool,
    /// Open questions that concern it.
    pub see: Vec<&'static str>,
}

/// How a landing is examined (SPR 20).
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LandingSaid {
    /// Who comes back.
    pub of: String,
    /// The conditions examined.
    pub examined: Vec<Provision>,
    /// Those left out.
    pub left_out: Vec<Provision>,
    /// The provision.
    pub provision: Provision,
}

/// Whether somebody can be deported (SPR 22).
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeportationSaid {
    /// Who.
    pub of: String,
    /// Whether a ground is there.
    pub possible: Truth,
    /// The grounds.
    pub items: Vec<Provision>,
    /// Each sentence, with what it comes to under each item.
    pub sentences: Vec<SentenceSaid>,
    /// Who finds the harm that (iii) and (iv) ask for, where one of them is in question.
    pub determined_by: Option<Authority>,
    /// Whom they consult first, where (iii) is in question (SPR 22(2)).
    pub consults_first: Option<Authority>,
    /// The provisions on the procedure that are read with these grounds (SPR 22(3)).
    pub read_as: Vec<Provision>,
    /// The provision.
    pub provision: Provision,
    /// Its steps.
    pub why: Option<String>,
}

/// A sentence under the items of SPR 22(1).
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SentenceSaid {
    /// The event.
    pub event: String,
    /// First day of the version applied.
    pub version_from: Day,
    /// How its numbers are known.
    pub known: Known,
    /// What it comes to under (i) to (iv).
    pub grounds: Vec<GroundSaid>,
}

/// One item of SPR 22(1).
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroundSaid {
    /// The item.
    pub item: Provision,
    /// What the sentence comes to.
    pub is: Ground,
}

/// A re-entry permit or its extension (SPR 23(1)).
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PermitSaid {
    /// Whose.
    pub of: String,
    /// The event of its issue.
    pub permit: String,
    /// The day it takes effect.
    pub from: Day,
    /// The last day printed on it.
    pub until: Option<Day>,
    /// The longest it may run.
    pub longest: Period,
    /// The last day it may run to.
    pub ceiling: Bounds,
    /// The provision.
    pub provision: Provision,
    /// Its steps.
    pub why: Option<String>,
}

/// A departure and the permission to come back.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReEntrySaid {
    /// Of whom.
    pub of: String,
    /// The departure.
    pub departure: String,
    /// The day of it.
    pub left: Day,
    /// `special-re-entry`, `re-entry-permit`, `nothing`.
    pub permission: crate::life::LeftWith,
    /// For special re-entry: whether it was deemed granted.
    pub deemed: Option<Truth>,
    /// Why not.
    pub because: Option<&'static str>,
    /// Its ceiling.
    pub longest: Option<Period>,
    /// The last day to come back.
    pub last: Option<Bounds>,
    /// `in-time`, `late`, `not-yet`, `no-permission`.
    pub returned: &'static str,
    /// The day of landing.
    pub landed: Option<Day>,
    /// The provision.
    pub provision: Provision,
    /// Its steps.
    pub why: Option<String>,
}

/// Whether somebody could leave on special re-entry on the day judged (SPR 23(2)).
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeaveSaid {
    /// Who.
    pub of: String,
    /// Whether it would be deemed granted.
    pub can: Truth,
    /// What is missing, as `no-valid-certificate`, `no-valid-passport`.
    pub because: Vec<&'static str>,
    /// Were the departure that day: the last day to come back.
    pub last: Option<Bounds>,
    /// The provision.
    pub provision: Provision,
}

/// Something to be done on the way, in order.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepToDo {
    /// Who.
    pub of: String,
    /// What: `report-loss`, `stop-my-number-function`, `have-translated`, `carry-passport-and-proof`,
    /// `carry-proof`, `get-new-passport`, `have-re-entry-term-certificate-issued`, `return-to-japan`, `apply`,
    /// `receive`.
    #[serde(rename = "do")]
    pub what: &'static str,
    /// Where.
    #[serde(rename = "where")]
    pub place: Option<Where>,
    /// Who in Japan does it for somebody abroad: whom the file names, else whoever could.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<ActorSaid>,
    /// What they bring, where it is not the holder who goes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Paper>,
    /// Who signs the power of attorney for a minor, whose acts the legal representatives do (Civil Code 824);
    /// empty where the holder signs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signed_by: Vec<ActorSaid>,
    /// Its fee in yen, where the step is an application of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_yen: Option<i32>,
    /// What it gives.
    pub gives: Vec<Paper>,
    /// The provision or practice behind it.
    pub provision: Option<Provision>,
    /// Already done, by this event.
    pub done: Option<String>,
}

/// A doubt about the file that is no error: two derivations that differ.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "warning", rename_all = "kebab-case")]
pub enum Warning {
    /// The printed expiry is not the one SPR 9 gives.
    PrintedExpiry {
        /// Whose certificate.
        of: String,
        /// Which.
        certificate: String,
        /// The printed day.
        printed: Day,
        /// The computed day.
        computed: Day,
    },
    /// A permit is printed to run longer than it may (SPR 23(1)).
    PermitTooLong {
        /// Which.
        permit: String,
        /// The printed day.
        printed: Day,
        /// The last day it may run to.
        ceiling: Day,
    },
    /// A special permanent resident was deported, and no ground of SPR 22(1) is told.
    NoGround {
        /// The event.
        event: String,
    },
    /// The file tells events up to a day before the one judged.
    ToldOnlyTo {
        /// That day.
        day: Day,
    },
    /// The day lies before the first version of what is asked.
    BeforeTheLaw {
        /// The first day that is modelled.
        day: Day,
    },
    /// An event is only planned: no answer counts on it.
    Planned {
        /// The event.
        event: String,
    },
    /// A designated city is named where the Act means one of its wards (SPR 4(3)).
    NoWard {
        /// The city.
        city: String,
    },
    /// A parent is Japanese, so the child may be Japanese by birth.
    MayBeJapanese {
        /// The child.
        of: String,
    },
    /// The calendar does not know the holidays of a year in question.
    CalendarEnds {
        /// The day.
        day: Day,
    },
}

/// What one completion of the facts comes to.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Answer {
    /// Classes of SPR 2.
    pub classification: Vec<ClassSaid>,
    /// Standings.
    pub standing: Vec<StandingSaid>,
    /// Documents.
    pub documents: Vec<DocumentSaid>,
    /// Duties.
    pub duties: Vec<DutySaid>,
    /// Rights.
    pub rights: Vec<DutySaid>,
    /// What is not owed and not due.
    pub none: Vec<NoneSaid>,
    /// Those who were asked to act.
    pub agents: Vec<AgentSaid>,
    /// Filings.
    pub filings: Vec<FilingSaid>,
    /// Penalties incurred.
    pub penalties: Vec<PenaltySaid>,
    /// Stays of SPR 21.
    pub stay: Vec<StaySaid>,
    /// Departures.
    pub re_entry: Vec<ReEntrySaid>,
    /// Re-entry permits.
    pub permits: Vec<PermitSaid>,
    /// How a landing is examined.
    pub landing: Vec<LandingSaid>,
    /// Deportation.
    pub deportation: Vec<DeportationSaid>,
    /// Cancellation of a status.
    pub cancellation: Vec<CancellationSaid>,
    /// Leaving today.
    pub leave: Vec<LeaveSaid>,
    /// What to do on the way.
    pub steps: Vec<StepToDo>,
    /// Doubts.
    pub warnings: Vec<Warning>,
    /// The reasons, numbered.
    pub reasons: Vec<Step>,
}
