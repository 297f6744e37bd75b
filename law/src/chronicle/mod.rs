//! Timelines: everything the law makes of one person's events.
//!
//! A [`Chronicle`] holds what one reading found: standings, certificates, duties and rights
//! with the provision and the event at each end. [`read`] writes it.

mod matter;
mod reader;

pub use matter::{Holder, Matter, Twin};
pub use reader::{Desk, read};

use crate::card::resident::Resident;
use crate::life::{Designation, EventIx, LeftWith, Life, MunicipalityIx, PersonIx, Standing, StayPeriod};
use crate::provision::{Known, Provision};
use crate::spr::Due;
use crate::spr::certificate::{Expiry, Issue};
use crate::spr::definitions::Classification;
use crate::spr::invalidity::{Ends, Void};
use crate::spr::reentry::NotDeemed;
use crate::time::{Bounds, Day, OfficeDays, Period, memorial_days};
use crate::why::Steps;
use crate::words::words;

/// What opened something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// An event.
    Event(EventIx),
    /// The birth of the person read.
    Birth,
    /// The death of the person read.
    Death,
    /// The expiry of a certificate or card.
    Expiry(u32),
    /// The end of the period of stay that began with this event; `None`: one told as already so.
    StayEnd(Option<EventIx>),
    /// Not coming back by the last day of this departure.
    NotBack(EventIx),
}

impl Origin {
    /// The event, where one did.
    pub fn event(self) -> Option<EventIx> {
        match self {
            Origin::Event(ix) | Origin::NotBack(ix) => Some(ix),
            Origin::StayEnd(ix) => ix,
            Origin::Birth | Origin::Death | Origin::Expiry(_) => None,
        }
    }

    /// Whether it is over only when its day is: an expiry, a stay, a return that never came.
    pub fn ends_its_day(self) -> bool {
        matches!(self, Origin::Expiry(_) | Origin::NotBack(_) | Origin::StayEnd(_))
    }
}

/// A duty or a right, from what opened it to what closed it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Duty {
    /// What is filed or returned.
    pub matter: Matter,
    /// The item of its provision that makes it, where the matter has several (19-16(i), (ii)); 0 otherwise.
    pub item: u8,
    /// The certificate it concerns, by place in [`Chronicle::certificates`].
    pub certificate: Option<u32>,
    /// What opened it.
    pub origin: Origin,
    /// For a loss: the event of learning, which stays the same when the landing opens the duty.
    pub learned: Option<EventIx>,
    /// First day on which it may be met; `None` while a first entry is awaited.
    pub opens: Option<Bounds>,
    /// Its last day; `None` where there is none, or none yet.
    pub due: Option<Due>,
    /// The day its period was counted from.
    pub counted_from: Option<Day>,
    /// 直ちに: no days are counted.
    pub at_once: bool,
    /// The filing or return that met it. `None` inside: told by nobody, only assumed.
    pub met: Option<(Day, Option<EventIx>)>,
    /// Why it ended otherwise, and when.
    pub ended: Option<(Day, Option<EventIx>, Fell)>,
    /// First day of the version of the row that governs it.
    pub version: Day,
    /// How its numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
    /// Its steps.
    pub why: Steps,
}

words! {
    /// Why something fell away.
    pub enum Fell {
        /// A new certificate was issued.
        Replaced = "replaced",
        /// The lost certificate was found while still valid.
        Found = "found",
        /// Another move followed within the period.
        MovedOn = "moved-on",
        /// The holder ceased to be a special permanent resident.
        Ceased = "ceased",
        /// The holder died.
        Died = "died",
        /// The certificate is no longer in hand.
        Lost = "lost",
        /// The certificate has expired.
        Expired = "expired",
        /// A status, or a longer stay in it, was granted.
        Granted = "granted",
    }
}

words! {
    /// Where a duty or a right stands at the end of a day.
    pub enum State {
        /// Its first day has not come.
        NotYet = "not-yet",
        /// It can be met in time.
        Open = "open",
        /// Met in time.
        Met = "met",
        /// Met after its last day.
        MetLate = "met-late",
        /// Its last day passed.
        Breached = "breached",
        /// It ended without being met, in time.
        FallenAway = "fallen-away",
        /// A right, used in time.
        Used = "used",
        /// A right, used after its last day.
        UsedLate = "used-late",
        /// A right whose last day passed.
        Lapsed = "lapsed",
    }
}

impl Duty {
    /// What it shares with a duty of the other body of rules.
    pub fn is(&self, twin: Twin) -> bool {
        self.matter.is(twin)
    }

    /// One that just opened, under the version of a row: neither met nor ended, without a day.
    pub(crate) fn opened(
        matter: Matter,
        certificate: Option<u32>,
        origin: Origin,
        version: Day,
        (known, see): (Known, &'static [&'static str]),
    ) -> Duty {
        Duty {
            matter,
            item: 0,
            certificate,
            origin,
            learned: None,
            opens: None,
            due: None,
            counted_from: None,
            at_once: false,
            met: None,
            ended: None,
            version,
            known,
            see,
            why: Steps::default(),
        }
    }

    /// The provision that makes it, to the item.
    pub fn provision(&self) -> Provision {
        let provision = self.matter.provision();
        if self.item > 0 { provision.item(self.item) } else { provision }
    }

    /// Neither met nor ended.
    fn pending(&self) -> bool {
        self.met.is_none() && self.ended.is_none()
    }

    /// Where it stands at the end of `on`. A breach is never undone: what is filed later is
    /// late, and what falls away later had been breached.
    pub fn state(&self, on: Day) -> State {
        let last = match (self.at_once, self.due, self.opens) {
            (true, _, Some(opens)) => opens.surely,
            (_, Some(due), _) => due.due,
            _ => Day::MAX,
        };
        let met = self.met.map(|(day, _)| day).filter(|&day| day <= on);
        let ended = self.ended.map(|(day, ..)| day).filter(|&day| day <= on);
        match (met, ended, self.matter.is_right(), breached(last, met, on)) {
            (Some(_), _, false, false) => State::Met,
            (Some(_), _, false, true) => State::MetLate,
            (Some(_), _, true, false) => State::Used,
            (Some(_), _, true, true) => State::UsedLate,
            (None, Some(day), ..) if day <= last => State::FallenAway,
            (None, ..) if self.opens.is_none_or(|opens| on < opens.surely) => State::NotYet,
            (None, _, _, false) => State::Open,
            (None, _, false, true) => State::Breached,
            (None, _, true, true) => State::Lapsed,
        }
    }
}

/// Whether a duty was breached by the end of `on`: its last day passed, and what met it, if
/// anything, came later.
#[inline(always)]
pub fn breached(last: Day, met: Option<Day>, on: Day) -> bool {
    last < met.unwrap_or(Day::MAX).min(on)
}

/// A certificate or a residence card, from its issue to its end. The default is one of which nothing is known.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Certificate {
    /// Whose it is, and so which of the two it is.
    pub holder: Holder,
    /// It is an Individual Number Card as well.
    pub specified: bool,
    /// A card that ends with the period of stay.
    pub ends_with_stay: bool,
    /// A pending application keeps it valid to this day (ICRRA 19-5(2)).
    pub extended: Option<Day>,
    /// The event of its issue; `None` for one the life does not tell of.
    pub issued_by: Option<EventIx>,
    /// The day of issue.
    pub issued: Option<Day>,
    /// The last valid day: the printed one, else the computed one.
    pub until: Option<Day>,
    /// The expiry as SPR 9 computes it, where its facts are known.
    pub computed: Option<Expiry>,
    /// The expiry printed on it.
    pub printed: Option<Day>,
    /// What SPR 9 looked at.
    pub issue: Option<Issue>,
    /// The version of SPR 9 that governs it.
    pub version: Option<Day>,
    /// Its expiry was set as the 16th birthday or its eve.
    pub sixteenth: bool,
    /// Its expiry is not known, and it is taken to have passed.
    pub run_out: bool,
    /// It shows a dwelling, or one was written on it.
    pub shows_dwelling: bool,
    /// A dwelling was written on its back since its issue (SPR 10(3)).
    pub written_on: bool,
    /// Learned to be lost.
    pub lost: Option<(Day, EventIx)>,
    /// Found again.
    pub found: Option<(Day, EventIx)>,
    /// How it became void.
    pub void: Option<(Void, Origin)>,
    /// Returned to the State.
    pub returned: Option<(Day, EventIx)>,
    /// The steps of its expiry.
    pub why: Steps,
}

impl Certificate {
    /// In the holder's hands at the end of `on`.
    pub fn in_hand(&self, on: Day) -> bool {
        self.issued.is_none_or(|day| day <= on)
            && self.returned.is_none_or(|(day, _)| day > on)
            && (self.lost.is_none_or(|(day, _)| day > on) || self.found.is_some_and(|(day, _)| day <= on))
    }

    /// Valid at the end of `on`: an expiry on `on` leaves it valid, an issue of another does not.
    pub fn valid(&self, on: Day) -> bool {
        !self.run_out
            && self.issued.is_none_or(|day| day <= on)
            && self.void.is_none_or(|(void, _)| match void.ends {
                Ends::During => on < void.on,
                Ends::EndOf => on <= void.on,
            })
            && self.last_valid().is_none_or(|until| on <= until)
    }

    /// Since when it surely is in hand: its issue, or where nobody told of that, the day it was found.
    pub fn held_since(&self) -> Option<Day> {
        self.issued.or(self.found.map(|(found, _)| found))
    }

    /// The last valid day: the expiry, or where an application keeps it valid, later.
    pub fn last_valid(&self) -> Option<Day> {
        self.until.map(|until| self.extended.map_or(until, |extended| extended.max(until)))
    }
}

/// The period of stay of a status of residence.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct StayOf {
    /// The day it was given; `None` where it was told as already so.
    pub from: Option<Day>,
    /// Its last day; `None` where it has none, or nobody told.
    pub until: Option<Day>,
    /// Its length, where that was told.
    pub period: Option<StayPeriod>,
    /// For what Designated Activities were designated.
    pub designation: Option<Designation>,
}

/// An application pending past the end of the stay, which keeps it lawful (ICRRA 20(6), 21(4)).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct SpecialStay {
    /// The old last day.
    pub raw: Day,
    /// The last day of the lawful stay.
    pub last: Day,
    /// The application.
    pub by: EventIx,
    /// The provision.
    pub provision: Provision,
}

/// A stretch of one standing.
#[derive(Clone, PartialEq, Debug)]
pub struct StandingSpan {
    /// What the person was.
    pub is: Standing,
    /// By which provision; `None` where it was told.
    pub by: Option<Provision>,
    /// The items of SPR 3 that apply.
    pub items: Vec<Provision>,
    /// The period of stay, of a status of residence.
    pub stay: Option<StayOf>,
    /// Whether the holder of the status is a mid-to-long-term resident (ICRRA 19-3), where it mattered.
    pub resident: Option<Resident>,
    /// First day; `None` where it was told without one.
    pub from: Option<Day>,
    /// Last day.
    pub to: Option<Day>,
    /// At what moment of it.
    pub ends: Option<Ends>,
    /// Why it ended.
    pub because: Option<Ceased>,
    /// What began it.
    pub opened_by: Option<Origin>,
    /// What ended it.
    pub closed_by: Option<Origin>,
    /// Its steps.
    pub why: Steps,
}

words! {
    /// Why somebody ceased to be what they were.
    pub enum Ceased {
        /// Became Japanese.
        Naturalised = "naturalised",
        /// Was deported.
        Deported = "deported",
        /// Left without re-entry permission.
        LeftWithoutPermission = "left-without-permission",
        /// Did not come back in time.
        NotBackInTime = "not-back-in-time",
        /// The period of stay ended.
        StayEnded = "stay-ended",
        /// The status of residence was cancelled.
        Revoked = "revoked",
        /// Died.
        Died = "died",
        /// Another standing was granted.
        Granted = "granted",
    }
}

/// A departure and the permission to come back.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Departure {
    /// The event.
    pub by: EventIx,
    /// The day.
    pub left: Day,
    /// What was claimed.
    pub with: LeftWith,
    /// Who left; `None` for somebody with neither document.
    pub of: Option<Holder>,
    /// For special re-entry: whether it was deemed granted.
    pub deemed: Option<Result<(), NotDeemed>>,
    /// The last day to come back, if there was a permission.
    pub last: Option<Bounds>,
    /// The landing that followed.
    pub landed: Option<(Day, EventIx)>,
    /// Its steps.
    pub why: Steps,
}

words! {
    /// How a filing stood to its period.
    pub enum Timely {
        /// In its period.
        InTime = "in-time",
        /// After its last day.
        Late = "late",
        /// Before its first day.
        TooEarly = "too-early",
        /// There was no period.
        NoPeriod = "no-period",
    }
}

words! {
    /// What a filing obliges the authority to, or where the law leaves that open, what came of it.
    pub enum Decision {
        /// Permission must be given.
        MustBeGranted = "must-be-granted",
        /// It may be given.
        MayBeGranted = "may-be-granted",
        /// It cannot be given.
        CannotBeGranted = "cannot-be-granted",
        /// It was given, as was told.
        Granted = "granted",
        /// It was refused, as was told.
        Refused = "refused",
    }
}

/// A filing and what it was worth.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FilingRead {
    /// The event.
    pub by: EventIx,
    /// The day of the filing.
    pub on: Day,
    /// Under what it was made.
    pub under: Provision,
    /// As what it counts under the Special Act.
    pub counts_as: Option<Provision>,
    /// It would have, had the certificate been handed in.
    pub not_handed_in: bool,
    /// In time or not.
    pub timely: Timely,
    /// Whether it met a duty or right; that names it in turn.
    pub meets: bool,
    /// It was a false notice, which meets nothing.
    pub falsely: bool,
    /// What the authority must or may do, or did; `None` for a notice.
    pub outcome: Option<Decision>,
}

impl FilingRead {
    /// A filing that counts as none under the Special Act.
    fn as_none(by: EventIx, on: Day, under: Provision) -> FilingRead {
        FilingRead {
            by,
            on,
            under,
            counts_as: None,
            not_handed_in: false,
            timely: Timely::NoPeriod,
            meets: false,
            falsely: false,
            outcome: None,
        }
    }
}

words! {
    /// What is not there: a duty, or a right.
    pub enum Absent {
        /// No duty.
        Duty = "duty",
        /// No right.
        Right = "right",
        /// No offence.
        Offence = "offence",
    }
}

/// "No duty, because …", "not entitled, because …".
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct NoDuty {
    /// A duty or a right.
    pub what: Absent,
    /// The provision that would make it.
    pub provision: Provision,
    /// Why it does not.
    pub because: Because,
    /// What pointed to it.
    pub at: Option<Origin>,
    /// Its steps.
    pub why: Steps,
}

impl Because {
    /// Not the holder of this document.
    pub(crate) fn not_a(holder: Holder) -> Because {
        match holder {
            Holder::SpecialPermanentResident => Because::NotASpecialPermanentResident,
            Holder::MidToLongTermResident => Because::NotAMidToLongTermResident,
        }
    }
}

words! {
    /// Why there is no duty or right.
    pub enum Because {
        /// What changed is not printed on the certificate.
        NotAParticular = "not-a-particular",
        /// The principal dwelling stayed the same.
        DwellingUnchanged = "dwelling-unchanged",
        /// There is no dwelling to notify.
        NoDwelling = "no-dwelling",
        /// Not a special permanent resident.
        NotASpecialPermanentResident = "not-a-special-permanent-resident",
        /// Not a mid-to-long-term resident.
        NotAMidToLongTermResident = "not-a-mid-to-long-term-resident",
        /// The card ends with the period of stay, which is extended instead.
        EndsWithTheStay = "ends-with-the-stay",
        /// Applied for was permanent residence, of which no rule keeps the stay lawful meanwhile.
        ForPermanentResidence = "for-permanent-residence",
        /// Under the age from which the card is carried.
        UnderSixteen = "under-sixteen",
        /// The status is for no organisation and no spouse.
        NoGroup = "no-group",
        /// Born outside Japan.
        BornAbroad = "born-abroad",
        /// Not a descendant under SPR 2(2).
        NotADescendant = "not-a-descendant",
        /// Came by landing.
        Landed = "landed",
        /// The certificate had already lost its validity.
        AlreadyVoid = "already-void",
        /// The Act does not ask for it.
        NothingInTheAct = "nothing-in-the-act",
        /// The class closed on the day the Act commenced.
        NotAtCommencement = "not-at-commencement",
        /// Whoever asked is no official whom SPR 17(2) or Order 15, or ICRRA 23(3) or Order 26, names.
        NotAnOfficial = "not-an-official-of-the-list",
        /// The official did not ask in the course of their duties.
        NotOnDuty = "not-on-duty",
        /// What was asked for is neither the certificate nor the card.
        AnotherDocument = "another-document",
        /// A Permanent Resident has no way through SPR 5.
        PermanentResident = "permanent-resident",
        /// The residence since birth, or since before the end of the war, was broken (SPR 2).
        ResidenceBroken = "residence-broken",
        /// The status of residence is none of Appended Table II.
        NotTableII = "not-a-table-ii-status",
        /// It was not done so that the certificate be used.
        NotForUse = "not-for-use",
        /// Only an attempt, of what is punished only when done.
        AttemptNotPunished = "attempt-not-punished",
        /// With one's own certificate, which may be used and kept.
        OwnCertificate = "own-certificate",
    }
}

/// A notice that was false (SPR 31(i)), or a refusal to show the certificate (31(iv)).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wrong {
    /// The event.
    pub by: EventIx,
    /// The day.
    pub on: Day,
}

/// A re-entry permit (再入国許可書) or its extension abroad (SPR 23(1)).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Permit {
    /// Who held it.
    pub of: Option<Holder>,
    /// The event of its issue.
    pub by: EventIx,
    /// The day it takes effect.
    pub from: Day,
    /// The last day printed on it.
    pub until: Option<Day>,
    /// The longest it may run to.
    pub ceiling: Bounds,
    /// The longest it may run.
    pub longest: Period,
    /// Its steps.
    pub why: Steps,
}

/// What the law makes of one person up to a day.
#[derive(Clone, PartialEq, Debug)]
pub struct Chronicle {
    /// Of whom.
    pub of: PersonIx,
    /// The last day read; later events are not in it.
    pub until: Day,
    /// The class of SPR 2, where it mattered.
    pub classification: Option<Classification>,
    /// Standings, in order.
    pub standings: Vec<StandingSpan>,
    /// Certificates, in order of issue.
    pub certificates: Vec<Certificate>,
    /// Duties and rights, in the order they arose.
    pub duties: Vec<Duty>,
    /// Departures, in order.
    pub departures: Vec<Departure>,
    /// A loss learned of abroad, of somebody whose departure nobody told and who is not back yet.
    pub departure_untold: Option<EventIx>,
    /// Filings, in order.
    pub filings: Vec<FilingRead>,
    /// What is not owed and not due to the person.
    pub none: Vec<NoDuty>,
    /// False notices.
    pub false_notices: Vec<Wrong>,
    /// Refusals to show the certificate.
    pub refusals: Vec<Wrong>,
    /// Occasions on which the card was not carried (ICRRA 23(2)).
    pub not_carried: Vec<Wrong>,
    /// Refusals to show the passport, of somebody without a card (ICRRA 23(1), (3)).
    pub passport_refused: Vec<Wrong>,
    /// The landing or grant after which no dwelling was told of yet (ICRRA 19-7, 19-8).
    pub dwelling_untold: Option<Day>,
    /// The day the dwelling last notified was left, while no new one was told of (ICRRA 19-9, 22-4(1)(ix)).
    pub dwelling_left: Option<Day>,
    /// An application pending past the end of the stay.
    pub special_stay: Option<SpecialStay>,
    /// One that pends while the stay still runs, and will keep it going.
    pub special_stay_ahead: Option<SpecialStay>,
    /// Re-entry permits, in order.
    pub permits: Vec<Permit>,
    /// The stay without a status after a birth or another cause, and the provision that ends it.
    pub stay: Option<(Due, Provision)>,
    /// 居住地 at the end.
    pub residence: Option<MunicipalityIx>,
    /// 住居地 at the end.
    pub dwelling: Option<MunicipalityIx>,
    /// Day of birth as completed, where it was needed.
    pub born: Option<Day>,
    /// Day of death, if dead.
    pub died: Option<Day>,
}

impl Chronicle {
    /// An empty chronicle, to be read into and reused.
    pub fn new() -> Chronicle {
        Chronicle {
            of: PersonIx(0),
            until: Day::MIN,
            classification: None,
            standings: Vec::new(),
            certificates: Vec::new(),
            duties: Vec::new(),
            departures: Vec::new(),
            departure_untold: None,
            filings: Vec::new(),
            none: Vec::new(),
            false_notices: Vec::new(),
            refusals: Vec::new(),
            not_carried: Vec::new(),
            passport_refused: Vec::new(),
            dwelling_untold: None,
            dwelling_left: None,
            special_stay: None,
            special_stay_ahead: None,
            permits: Vec::new(),
            stay: None,
            residence: None,
            dwelling: None,
            born: None,
            died: None,
        }
    }

    fn clear(&mut self, of: PersonIx, until: Day) {
        self.of = of;
        self.until = until;
        self.classification = None;
        self.standings.clear();
        self.certificates.clear();
        self.duties.clear();
        self.departures.clear();
        self.departure_untold = None;
        self.filings.clear();
        self.none.clear();
        self.false_notices.clear();
        self.refusals.clear();
        self.not_carried.clear();
        self.passport_refused.clear();
        self.dwelling_untold = None;
        self.dwelling_left = None;
        self.special_stay = None;
        self.special_stay_ahead = None;
        self.permits.clear();
        self.stay = None;
        self.residence = None;
        self.dwelling = None;
        self.born = None;
        self.died = None;
    }

    /// The standing at the end of `on`.
    pub fn standing(&self, on: Day) -> Option<&StandingSpan> {
        self.standings.iter().rev().find(|s| {
            s.from.is_none_or(|from| from <= on)
                && s.to.is_none_or(|to| if s.ends == Some(Ends::EndOf) { on <= to } else { on < to })
        })
    }

    /// Whose document is in question on a day: a special permanent resident's or a mid-to-long-term
    /// resident's.
    pub fn holder(&self, on: Day) -> Option<Holder> {
        let span = self.standing(on)?;
        match (span.is, span.resident) {
            (Standing::SpecialPermanentResident, _) => Some(Holder::SpecialPermanentResident),
            (_, Some(Resident::MidToLongTerm)) => Some(Holder::MidToLongTermResident),
            _ => None,
        }
    }

    /// Whether the person is abroad at the end, as the file tells: left, or learned of a loss there, and not told
    /// to have landed since.
    pub fn abroad(&self) -> bool {
        self.departure_untold.is_some() || self.departures.last().is_some_and(|d| d.landed.is_none())
    }

    /// The certificate or card last issued.
    pub fn certificate(&self) -> Option<&Certificate> {
        self.certificates.last()
    }
}

impl Default for Chronicle {
    fn default() -> Self {
        Chronicle::new()
    }
}

/// The closed days of the office that the holder of a residence files at.
pub fn office_days(life: &Life, at: Option<MunicipalityIx>) -> OfficeDays<'_> {
    match at.and_then(|ix| life.municipality(ix)) {
        Some(m) => OfficeDays { extra: &m.closed, yearly: memorial_days(&m.name), ..OfficeDays::municipality() },
        None => OfficeDays::municipality(),
    }
}
