//! Timelines: everything the law makes of one person's events.
//!
//! A [`Chronicle`] holds what one reading found: standings, certificates, duties and rights
//! with the provision and the event at each end. [`read`] writes it.

mod reader;

pub use reader::{Desk, read};

use crate::life::{EventIx, LeftWith, Life, MunicipalityIx, PersonIx, Standing};
use crate::provision::{Known, Provision, spr};
use crate::spr::Due;
use crate::spr::certificate::{Expiry, Issue};
use crate::spr::definitions::Classification;
use crate::spr::invalidity::{Ends, Void};
use crate::spr::reentry::NotDeemed;
use crate::time::{Bounds, Day, OfficeDays, Period, memorial_days};
use crate::why::Steps;
use crate::words::words;

words! {
    /// What is filed or returned: the name of a procedure.
    pub enum Matter {
        /// SPR 4(1): permission by birth or another cause.
        Permission = "spr.permission",
        /// SPR 5(1): permission of somebody with a status of Appended Table II.
        PermissionTableII = "spr.permission-table-ii",
        /// SPR 10(1): a first dwelling.
        FirstDwelling = "spr.first-dwelling",
        /// SPR 10(2): a new dwelling.
        Dwelling = "spr.dwelling",
        /// SPR 11(1): other particulars.
        Particulars = "spr.particulars",
        /// SPR 12(1): renewal.
        Renewal = "spr.renewal",
        /// SPR 12(2): renewal before its window.
        EarlyRenewal = "spr.early-renewal",
        /// SPR 13(1): reissue after a loss.
        Loss = "spr.reissue-loss",
        /// SPR 14(1), first sentence: reissue after damage.
        Replacement = "spr.reissue-replacement",
        /// SPR 14(1), second sentence: exchange at the holder's wish.
        Exchange = "spr.exchange",
        /// SPR 14(3): reissue on order.
        Ordered = "spr.reissue-ordered",
        /// SPR 16(1): return after the standing, the validity or the re-entry term ended.
        Return = "spr.return",
        /// SPR 16(2): return on departure.
        ReturnOnDeparture = "spr.return-on-departure",
        /// SPR 16(3): return of the old one for the new.
        ReturnForNew = "spr.return-for-new",
        /// SPR 16(4): return of one found again.
        ReturnFound = "spr.return-found",
        /// SPR 16(5): return after death.
        ReturnAfterDeath = "spr.return-after-death",
        /// SPR 17(1): a new certificate is taken at the counter.
        Receipt = "spr.receipt",
        /// SPR 17(1), 10(3): a certificate is taken back with the dwelling written on it.
        ReceiptBack = "spr.receipt-back",
        /// SPR 17(2): the certificate is shown to an official who asks for it.
        Production = "spr.production",
        /// SPR 18: the permit is taken at the counter.
        ReceiptOfPermit = "spr.receipt-of-permit",
    }
}

impl Matter {
    /// The provision that makes it a duty or a right.
    pub fn provision(self) -> Provision {
        match self {
            Matter::Permission => spr(4, 1),
            Matter::PermissionTableII => spr(5, 1),
            Matter::FirstDwelling => spr(10, 1),
            Matter::Dwelling => spr(10, 2),
            Matter::Particulars => spr(11, 1),
            Matter::Renewal => spr(12, 1),
            Matter::EarlyRenewal => spr(12, 2),
            Matter::Loss => spr(13, 1),
            Matter::Replacement | Matter::Exchange => spr(14, 1),
            Matter::Ordered => spr(14, 3),
            Matter::Return => spr(16, 1),
            Matter::ReturnOnDeparture => spr(16, 2),
            Matter::ReturnForNew => spr(16, 3),
            Matter::ReturnFound => spr(16, 4),
            Matter::ReturnAfterDeath => spr(16, 5),
            Matter::Receipt | Matter::ReceiptBack => spr(17, 1),
            Matter::Production => spr(17, 2),
            Matter::ReceiptOfPermit => spr(18, 1),
        }
    }

    /// Whether it is a right rather than a duty.
    pub fn is_right(self) -> bool {
        matches!(
            self,
            Matter::Permission
                | Matter::PermissionTableII
                | Matter::EarlyRenewal
                | Matter::Replacement
                | Matter::Exchange
                | Matter::ReceiptOfPermit
        )
    }

    /// The matter that a filing `under` a provision concerns.
    fn of(under: Provision) -> Option<Matter> {
        // Nothing is filed under 17 and 18: there something is taken or shown.
        let named = |m: &Matter| m.provision() == under && !matches!(under.article, 17 | 18);
        <Matter as crate::words::Word>::ALL.iter().copied().find(named)
    }

    /// Whether it binds or serves only a special permanent resident, so that it falls away
    /// with the standing.
    fn needs_standing(self) -> bool {
        matches!(
            self,
            Matter::FirstDwelling
                | Matter::Dwelling
                | Matter::Particulars
                | Matter::Renewal
                | Matter::EarlyRenewal
                | Matter::Loss
                | Matter::Replacement
                | Matter::Exchange
                | Matter::Ordered
                | Matter::Receipt
                | Matter::ReceiptBack
                | Matter::Production
        )
    }
}

/// What opened something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// An event.
    Event(EventIx),
    /// The birth of the person read.
    Birth,
    /// The death of the person read.
    Death,
    /// The expiry of a certificate.
    Expiry(u32),
    /// Not coming back by the last day of this departure.
    NotBack(EventIx),
}

/// A duty or a right, from what opened it to what closed it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Duty {
    /// What is filed or returned.
    pub matter: Matter,
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

/// A certificate, from its issue to its end. The default is one of which nothing is known.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Certificate {
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
            && self.until.is_none_or(|until| on <= until)
    }
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
    /// Whether a special permanent resident left; nobody else's re-entry is this Act's.
    pub of_spr: bool,
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
    /// What a filing obliges the authority to.
    pub enum Decision {
        /// Permission must be given.
        MustBeGranted = "must-be-granted",
        /// It may be given.
        MayBeGranted = "may-be-granted",
        /// It cannot be given.
        CannotBeGranted = "cannot-be-granted",
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
    /// What the authority must or may do; `None` for a notice.
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
        /// Whoever asked is no official whom SPR 17(2) or Order 15 names.
        NotAnOfficial = "not-an-official-of-the-list",
        /// The official did not ask in the course of their duties.
        NotOnDuty = "not-on-duty",
        /// What was asked for is not the certificate.
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
    /// Filings, in order.
    pub filings: Vec<FilingRead>,
    /// What is not owed and not due to the person.
    pub none: Vec<NoDuty>,
    /// False notices.
    pub false_notices: Vec<Wrong>,
    /// Refusals to show the certificate.
    pub refusals: Vec<Wrong>,
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
            filings: Vec::new(),
            none: Vec::new(),
            false_notices: Vec::new(),
            refusals: Vec::new(),
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
        self.filings.clear();
        self.none.clear();
        self.false_notices.clear();
        self.refusals.clear();
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

    /// The certificate last issued.
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
