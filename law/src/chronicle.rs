//! Timelines: everything the law makes of one person's events.
//!
//! The reader folds the events of a life in the order of their days and writes what they
//! open, meet, end and void. Between two events only time passes; [`Fold::advance`] lets it,
//! so that an expiry or a return that never came has its effect on its own day.

use crate::Set;
use crate::facts::{Facts, Means, Path};
use crate::life::{
    CommencementStanding, Document, Event, EventIx, Excluded, Fact, Issued, Kind, LeftWith, Life, MunicipalityIx,
    Paper, Passport, PersonIx, Place, Reason, Standing, What, When,
};
use crate::provision::{Known, Provision, Statute, spr};
use crate::rows::Book;
use crate::spr::certificate::{self, Expiry, Issue};
use crate::spr::definitions::{self, Classification};
use crate::spr::invalidity::{Ends, Void};
use crate::spr::reentry::{self, NotDeemed};
use crate::spr::renewal::{self, Window};
use crate::spr::residence::{self, Counts};
use crate::spr::{Deadline, Due, due, particulars, reissue, standing, surrender};
use crate::time::{Bounds, Day, OfficeDays, memorial_days};
use crate::why::{Said, Steps, Why};
use crate::words::words;

words! {
    /// What is filed or returned: the name of a procedure.
    pub enum Matter {
        /// SPR 4(1): permission by birth or another cause.
        Permission = "spr.permission",
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
        /// SPR 14(1): reissue after damage, or exchange.
        Replacement = "spr.reissue-replacement",
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
    }
}

impl Matter {
    /// The provision that makes it a duty or a right.
    pub fn provision(self) -> Provision {
        match self {
            Matter::Permission => spr(4, 1),
            Matter::FirstDwelling => spr(10, 1),
            Matter::Dwelling => spr(10, 2),
            Matter::Particulars => spr(11, 1),
            Matter::Renewal => spr(12, 1),
            Matter::EarlyRenewal => spr(12, 2),
            Matter::Loss => spr(13, 1),
            Matter::Replacement => spr(14, 1),
            Matter::Ordered => spr(14, 3),
            Matter::Return => spr(16, 1),
            Matter::ReturnOnDeparture => spr(16, 2),
            Matter::ReturnForNew => spr(16, 3),
            Matter::ReturnFound => spr(16, 4),
            Matter::ReturnAfterDeath => spr(16, 5),
        }
    }

    /// Whether it is a right rather than a duty.
    pub fn is_right(self) -> bool {
        matches!(self, Matter::Permission | Matter::EarlyRenewal | Matter::Replacement)
    }

    /// The matter that a filing `under` a provision concerns.
    fn of(under: Provision) -> Option<Matter> {
        let named = |m: &Matter| m.provision() == under;
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
                | Matter::Ordered
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
        /// A new particular changed or a new standing was granted.
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

/// A certificate, from its issue to its end.
#[derive(Clone, Copy, PartialEq, Debug)]
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
    /// It shows a dwelling, or one was written on it.
    pub shows_dwelling: bool,
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
        self.issued.is_none_or(|day| day <= on)
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
    /// The duty or right it met, by place in [`Chronicle::duties`].
    pub meets: Option<u32>,
    /// What the authority must or may do; `None` for a notice.
    pub outcome: Option<Decision>,
}

words! {
    /// What is not there: a duty, or a right.
    pub enum Absent {
        /// No duty.
        Duty = "duty",
        /// No right.
        Right = "right",
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
        /// The lost document is not one of this Act.
        NotACertificate = "not-a-certificate",
        /// The certificate had already lost its validity.
        AlreadyVoid = "already-void",
        /// Not yet back in Japan.
        NotBackYet = "not-back-yet",
        /// The Act does not ask for it.
        NothingInTheAct = "nothing-in-the-act",
        /// The certificate was not handed in with the notice.
        CertificateNotHandedIn = "certificate-not-handed-in",
        /// The resident-register provision is not among those that count.
        NotADeemedNotice = "not-a-deemed-notice",
        /// The class closed on the day the Act commenced.
        NotAtCommencement = "not-at-commencement",
        /// The certificate is not in hand.
        NotInHand = "not-in-hand",
    }
}

/// A notice that was false (SPR 31(i)).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FalseNotice {
    /// The event.
    pub by: EventIx,
    /// The day.
    pub on: Day,
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
    pub false_notices: Vec<FalseNotice>,
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

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Entry {
    Born,
    Filed(EventIx),
    Happened(EventIx),
    Died,
}

/// What a reader needs at hand besides the life; reused from life to life.
#[derive(Default, Debug)]
pub struct Desk {
    timeline: Vec<(Day, Entry)>,
}

/// Reads the life of `of` up to the end of `until` into `out`, by the law of `book`.
pub fn read<F: Facts, W: Why>(
    book: &Book,
    life: &Life,
    of: PersonIx,
    until: Day,
    facts: &mut F,
    why: &mut W,
    desk: &mut Desk,
    out: &mut Chronicle,
) {
    out.clear(of, until);
    let Some(person) = life.person(of) else { return };
    let mut fold = Fold { book, life, of, facts, why, out, away: None };
    fold.lay_out(desk);
    fold.before_the_first_event(person);
    for &(day, entry) in &desk.timeline {
        fold.advance(day);
        match entry {
            Entry::Born => fold.born(day),
            Entry::Died => fold.died(day),
            Entry::Filed(ix) => fold.filed_as_issued(day, ix),
            Entry::Happened(ix) => {
                if let Some(event) = life.event(ix) {
                    fold.happened(day, ix, event);
                }
            }
        }
    }
    fold.advance(until);
    fold.open_kinds();
}

struct Fold<'a, F, W> {
    book: &'a Book,
    life: &'a Life,
    of: PersonIx,
    facts: &'a mut F,
    why: &'a mut W,
    out: &'a mut Chronicle,
    /// The departure not yet followed by a landing, by place in `out.departures`.
    away: Option<usize>,
}

impl<'a, F: Facts, W: Why> Fold<'a, F, W> {
    /// Puts the events of the person in the order of their days; each filing that only an
    /// issue tells of stands on its own day.
    fn lay_out(&mut self, desk: &mut Desk) {
        let timeline = &mut desk.timeline;
        timeline.clear();
        let Some(person) = self.life.person(self.of) else { return };
        let until = self.out.until;
        let within = When { first: person.born.told().map_or(Day::MIN, |b| b.first), last: until.next() };
        if let Some(&born) = person.born.told() {
            self.out.born = born.exact();
            if person.standing.told().is_none() {
                let day =
                    self.facts.day(Path::Person(self.of, "born"), born, When { first: Day::MIN, last: until.next() });
                self.out.born = Some(day);
                if day <= until {
                    timeline.push((day, Entry::Born));
                }
            }
        }
        for (ix, event) in (0..).map(EventIx).zip(&self.life.events) {
            if event.who != self.of || event.planned || event.on.first > until {
                continue;
            }
            let day = self.facts.day(Path::Event(ix, "on"), event.on, within);
            if day > until {
                continue;
            }
            if let What::Issued(issued) = &event.what
                && let Some(&filed) = issued.filed.told()
            {
                let filed = self.facts.day(Path::Event(ix, "filed"), filed, When { first: within.first, last: day });
                timeline.push((filed, Entry::Filed(ix)));
            }
            timeline.push((day, Entry::Happened(ix)));
        }
        if let Some(&died) = person.died.told() {
            let day = self.facts.day(Path::Person(self.of, "died"), died, within);
            if day <= until {
                timeline.push((day, Entry::Died));
            }
        }
        if !timeline.is_sorted_by_key(|&(day, _)| day) {
            timeline.sort_by_key(|&(day, entry)| (day, entry == Entry::Died));
        }
    }

    fn before_the_first_event(&mut self, person: &crate::life::Person) {
        self.out.residence = person.municipality.told().map(|r| r.0);
        self.out.dwelling = match person.dwelling.told() {
            Some(dwelling) => dwelling.0,
            None => self.out.residence,
        };
        if let Some(&is) = person.standing.told() {
            self.begin(is, None, None, None, Vec::new(), Steps::default());
        }
    }

    // Time.

    /// Lets time pass to the beginning of `day`: what ends with an earlier day ends.
    fn advance(&mut self, day: Day) {
        loop {
            let expiry = self.out.certificates.last().and_then(|c| if c.void.is_none() { c.until } else { None });
            let back =
                self.away.and_then(|at| self.out.departures.get(at)).and_then(|d| d.last).map(|last| last.possibly);
            match (expiry.filter(|&x| x < day), back.filter(|&x| x < day)) {
                (Some(x), Some(l)) if l < x => self.not_back(l),
                (None, Some(l)) => self.not_back(l),
                (Some(x), _) => self.expired(x),
                (None, None) => return,
            }
        }
    }

    fn expired(&mut self, on: Day) {
        let at = self.last_certificate();
        self.void(Void::expired(on), Origin::Expiry(at));
    }

    fn not_back(&mut self, on: Day) {
        let Some(departure) = self.away.take().and_then(|at| self.out.departures.get(at)) else { return };
        let origin = Origin::NotBack(departure.by);
        self.void(Void::not_back(on), origin);
        self.cease(on, Ends::EndOf, Ceased::NotBackInTime, origin);
    }

    // Standing.

    fn is_spr(&self) -> bool {
        self.out.standings.last().is_some_and(|s| s.is == Standing::SpecialPermanentResident && s.to.is_none())
    }

    fn begin(
        &mut self,
        is: Standing,
        from: Option<Day>,
        by: Option<Provision>,
        opened_by: Option<Origin>,
        items: Vec<Provision>,
        why: Steps,
    ) {
        if let Some(last) = self.out.standings.last_mut()
            && last.to.is_none()
        {
            last.to = from;
            last.ends = Some(Ends::During);
            last.because = Some(Ceased::Granted);
            last.closed_by = opened_by;
        }
        self.out.standings.push(StandingSpan {
            is,
            by,
            items,
            from,
            to: None,
            ends: None,
            because: None,
            opened_by,
            closed_by: None,
            why,
        });
    }

    /// The standing ends, and with it what only a special permanent resident owes.
    fn cease(&mut self, on: Day, ends: Ends, because: Ceased, by: Origin) {
        if !self.is_spr() && because != Ceased::Died {
            return;
        }
        let event = if let Origin::Event(ix) | Origin::NotBack(ix) = by { Some(ix) } else { None };
        if let Some(last) = self.out.standings.last_mut()
            && last.to.is_none()
        {
            last.to = Some(on);
            last.ends = Some(ends);
            last.because = Some(because);
            last.closed_by = Some(by);
        }
        self.why.step(spr(15, 0).item(1), || Said::CeasedToBeOne { on, because: crate::words::Word::word(because) });
        let fell = if because == Ceased::Died { Fell::Died } else { Fell::Ceased };
        for duty in &mut self.out.duties {
            let over =
                duty.matter.needs_standing() || (because == Ceased::Died && duty.matter != Matter::ReturnAfterDeath);
            if over && duty.met.is_none() && duty.ended.is_none() {
                duty.ended = Some((on, event, fell));
            }
        }
    }

    /// Whether the file points to SPR 2–4 for this person at all.
    fn concerns_article_4(&self) -> bool {
        let applied = |e: &Event| {
            e.who == self.of && matches!(&e.what, What::Applied { under, .. } if *under == spr(4, 1))
                || matches!(&e.what, What::CameToStay { .. })
        };
        self.life.person(self.of).is_some_and(|p| {
            p.born_in.told().is_some() && (p.father.is_some() || p.mother.is_some())
                || p.under_article_2.told().is_some()
                || p.at_commencement.told().is_some()
                || self.life.events.iter().any(applied)
        })
    }

    fn classify(&mut self, on: Day) -> Option<(Classification, Steps)> {
        let (_, row) = self.book.row(self.book.rows.definitions, on)?;
        let from = self.why.mark();
        let class = definitions::classify(self.facts, self.why, row, self.life, self.of, on);
        let steps = Steps { from, to: self.why.mark() };
        self.out.classification = Some(class.clone());
        Some((class, steps))
    }

    /// SPR 3 and 4 for a person whose standing nobody told: by the law alone on the day the
    /// Act commenced, else by permission within a period from the birth.
    fn born(&mut self, day: Day) {
        if !self.concerns_article_4() {
            return;
        }
        let Some(person) = self.life.person(self.of) else { return };
        let Some((_, row)) = self.book.row(self.book.rows.commencement, self.out.until) else { return };
        let commenced = row.day;
        if day <= commenced {
            let Some((class, steps)) = self.classify(commenced) else { return };
            let held = match &person.at_commencement {
                Fact::Told(held) => *held,
                Fact::NotTold | Fact::Unknown => self.choose_commencement(),
            };
            let items = standing::statutory(held);
            let why = steps;
            if class.class == crate::life::Class::Neither {
                self.absent(Absent::Right, spr(3, 0), Because::NotADescendant, Some(Origin::Birth), why);
            } else if items.is_empty() {
                self.absent(Absent::Right, spr(3, 0), Because::NotAtCommencement, Some(Origin::Birth), why);
            } else {
                self.why.step(spr(3, 0), || Said::BecameSpecialPermanentResident { on: commenced });
                let why = Steps { to: self.why.mark(), ..why };
                let is = Standing::SpecialPermanentResident;
                self.begin(is, Some(commenced), Some(spr(3, 0)), Some(Origin::Birth), items, why);
            }
            return;
        }
        if person.born_in == Fact::Told(Place::Abroad) && person.under_article_2.told().is_none() {
            let mark = self.why.mark();
            let who = self.of;
            self.why.step(spr(2, 2), || Said::BornAbroad { person: who });
            self.out.classification =
                Some(Classification { class: crate::life::Class::Neither, item: None, line: vec![who], see: None });
            let why = Steps { from: mark, to: self.why.mark() };
            self.absent(Absent::Right, spr(4, 1), Because::BornAbroad, Some(Origin::Birth), why);
            return;
        }
        self.may_apply_for_permission(day, Origin::Birth);
    }

    fn choose_commencement(&mut self) -> Set<CommencementStanding> {
        let all = <CommencementStanding as crate::words::Word>::ALL;
        let options = u32::try_from(all.len()).unwrap_or(1);
        let at = self.facts.choose(
            Path::Person(self.of, "at_commencement"),
            options,
            Means::Word(crate::facts::word_at::<CommencementStanding>),
        );
        all.get(at as usize).map_or(Set::EMPTY, |&held| Set::from_members(&[held]))
    }

    /// SPR 4(1), (2): who may apply from the day the cause arose, and until when the
    /// permission must be given.
    fn may_apply_for_permission(&mut self, cause: Day, origin: Origin) {
        let Some((class, steps)) = self.classify(cause) else { return };
        if class.class != crate::life::Class::Descendant {
            self.absent(Absent::Right, spr(4, 1), Because::NotADescendant, Some(origin), steps);
            return;
        }
        let Some((version, row)) = self.book.row(self.book.rows.permission, cause) else { return };
        let due = due(self.why, row, cause, &self.municipal());
        let why = Steps { from: steps.from, to: self.why.mark() };
        self.open(
            Matter::Permission,
            None,
            origin,
            Some(Bounds::exact(cause)),
            Some(due),
            Some(cause),
            (version, row),
            why,
        );
    }

    // Duties.

    fn municipal(&self) -> OfficeDays<'a> {
        office_days(self.life, self.out.residence)
    }

    fn dwelling_office(&self) -> OfficeDays<'a> {
        office_days(self.life, self.out.dwelling)
    }

    fn last_certificate(&self) -> u32 {
        u32::try_from(self.out.certificates.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a duty, each named where it is opened")]
    fn open(
        &mut self,
        matter: Matter,
        certificate: Option<u32>,
        origin: Origin,
        opens: Option<Bounds>,
        due: Option<Due>,
        counted_from: Option<Day>,
        (version, row): (Day, &Deadline),
        why: Steps,
    ) {
        self.out.duties.push(Duty {
            matter,
            certificate,
            origin,
            opens,
            due,
            counted_from,
            at_once: false,
            met: None,
            ended: None,
            version,
            known: row.known,
            see: row.see,
            why,
        });
    }

    /// Opens a duty whose period starts with what happened on `from`.
    fn open_from(
        &mut self,
        matter: Matter,
        origin: Origin,
        from: Day,
        table: (Day, &'static Deadline),
        office: &OfficeDays<'_>,
    ) {
        let mark = self.why.mark();
        let due = due(self.why, table.1, from, office);
        let why = Steps { from: mark, to: self.why.mark() };
        let certificate = (!self.out.certificates.is_empty()).then(|| self.last_certificate());
        self.open(matter, certificate, origin, Some(Bounds::exact(from)), Some(due), Some(from), table, why);
    }

    fn absent(&mut self, what: Absent, provision: Provision, because: Because, at: Option<Origin>, why: Steps) {
        self.out.none.push(NoDuty { what, provision, because, at, why });
    }

    fn unmet(&mut self, matter: Matter) -> Option<(u32, &mut Duty)> {
        let found = self.out.duties.iter_mut().enumerate().rev().find(|(_, d)| d.matter == matter && d.met.is_none());
        found.and_then(|(at, d)| u32::try_from(at).ok().map(|at| (at, d)))
    }

    fn falls_away(&mut self, matters: &[Matter], on: Day, by: Option<EventIx>, because: Fell) {
        for duty in &mut self.out.duties {
            if matters.contains(&duty.matter) && duty.met.is_none() && duty.ended.is_none() {
                duty.ended = Some((on, by, because));
            }
        }
    }

    // Filings.

    fn file(&mut self, on: Day, by: EventIx, under: Provision, matter: Matter) {
        if self.out.filings.iter().rev().take_while(|f| f.on == on).any(|f| f.counts_as == Some(matter.provision())) {
            return;
        }
        let provision = matter.provision();
        let mut read = FilingRead {
            by,
            on,
            under,
            counts_as: Some(provision),
            not_handed_in: false,
            timely: Timely::NoPeriod,
            meets: None,
            outcome: None,
        };
        let mut filed = None;
        if let Some((at, duty)) = self.unmet(matter) {
            let last = duty.due.map(|d| d.due);
            if duty.opens.is_some_and(|opens| on < opens.possibly) {
                read.timely = Timely::TooEarly;
            } else {
                duty.met = Some((on, Some(by)));
                read.meets = Some(at);
                read.timely = match last {
                    None => Timely::NoPeriod,
                    Some(last) if on <= last => Timely::InTime,
                    Some(_) => Timely::Late,
                };
                filed = Some((at, last));
            }
        }
        if matter == Matter::Permission {
            read.outcome = Some(match (read.meets, read.timely) {
                (None, _) => Decision::CannotBeGranted,
                (Some(_), Timely::InTime) => Decision::MustBeGranted,
                (Some(_), _) => Decision::MayBeGranted,
            });
        }
        if let Some((at, last)) = filed {
            self.why.step(provision, || Said::Filed { on, due: last });
            let to = self.why.mark();
            if let Some(duty) = self.out.duties.get_mut(at as usize)
                && duty.why.to.saturating_add(1) == to
            {
                duty.why.to = to;
            }
        }
        self.out.filings.push(read);
    }

    /// A filing that only the issue tells of, on its own day.
    fn filed_as_issued(&mut self, on: Day, ix: EventIx) {
        let Some(What::Issued(issued)) = self.life.event(ix).map(|e| &e.what) else { return };
        let Some(&basis) = issued.basis.told() else { return };
        self.applied(on, ix, basis, &Fact::NotTold);
    }

    fn applied(&mut self, on: Day, ix: EventIx, under: Provision, reason: &Fact<Reason>) {
        match Matter::of(under) {
            Some(Matter::EarlyRenewal) => self.applied_early(on, ix, under, reason),
            Some(matter) => self.file(on, ix, under, matter),
            None => {}
        }
    }

    /// SPR 12(2): before the window, for an unavoidable reason, it leaves nothing to do in it.
    fn applied_early(&mut self, on: Day, ix: EventIx, under: Provision, reason: &Fact<Reason>) {
        let good = match reason {
            Fact::Told(reason) => *reason == Reason::Unavoidable,
            // An issue on this basis shows that the reason was accepted.
            Fact::NotTold if matches!(self.life.event(ix).map(|e| &e.what), Some(What::Issued(_))) => true,
            Fact::NotTold | Fact::Unknown => self.facts.holds(Path::Event(ix, "reason")),
        };
        let mut read = FilingRead {
            by: ix,
            on,
            under,
            counts_as: good.then_some(under),
            not_handed_in: false,
            timely: Timely::NoPeriod,
            meets: None,
            outcome: None,
        };
        if good && let Some((at, duty)) = self.unmet(Matter::Renewal) {
            duty.met = Some((on, Some(ix)));
            read.meets = Some(at);
            read.timely = Timely::InTime;
        }
        self.out.filings.push(read);
    }

    fn notified(&mut self, on: Day, ix: EventIx, under: Provision, papers: &Fact<Set<Paper>>, falsely: &Fact<bool>) {
        let of_dwelling = under.statute == Statute::Rbb || under.article == 10;
        if under == spr(11, 1) {
            self.file(on, ix, under, Matter::Particulars);
        } else if of_dwelling {
            self.notified_dwelling(on, ix, under, papers);
        }
        if self.facts.truth_or(Path::Event(ix, "false"), falsely, false) {
            self.out.false_notices.push(FalseNotice { by: ix, on });
        }
    }

    /// SPR 10: the notice counts if it is one of those named and the certificate came with it.
    fn notified_dwelling(&mut self, on: Day, ix: EventIx, under: Provision, papers: &Fact<Set<Paper>>) {
        let shows = self.out.certificates.last().is_none_or(|c| c.shows_dwelling);
        let with = Set::from_members(&[Paper::Certificate]);
        let handed_in = match papers {
            Fact::Told(papers) => *papers,
            // A direct notice is made by handing it in.
            Fact::NotTold if under.statute == Statute::Spr => with,
            Fact::NotTold | Fact::Unknown => {
                if residence::counts(under, with, shows) != Counts::AsNone
                    && self.facts.holds(Path::Event(ix, "papers"))
                {
                    with
                } else {
                    Set::EMPTY
                }
            }
        };
        match residence::counts(under, handed_in, shows) {
            Counts::As(provision) => {
                let matter = if provision.paragraph == 1 { Matter::FirstDwelling } else { Matter::Dwelling };
                self.file(on, ix, under, matter);
                if let Some(certificate) = self.out.certificates.last_mut() {
                    certificate.shows_dwelling = true;
                }
            }
            other => {
                let (provision, because) = match other {
                    Counts::NotHandedIn(provision) => (provision, Because::CertificateNotHandedIn),
                    _ => (spr(10, if shows { 2 } else { 1 }), Because::NotADeemedNotice),
                };
                let not_handed_in = because == Because::CertificateNotHandedIn;
                self.out.filings.push(FilingRead {
                    by: ix,
                    on,
                    under,
                    counts_as: None,
                    not_handed_in,
                    timely: Timely::NoPeriod,
                    meets: None,
                    outcome: None,
                });
                let _ = provision;
            }
        }
    }

    // Events.

    fn happened(&mut self, on: Day, ix: EventIx, event: &'a Event) {
        let origin = Origin::Event(ix);
        match &event.what {
            What::CameToStay { published, .. } => {
                // Municipalities count the 60 days of a lost nationality from its notice.
                let cause = match published {
                    Fact::Told(day) => self.facts.day(Path::Event(ix, "published"), *day, *day),
                    Fact::NotTold | Fact::Unknown => on,
                };
                if !self.is_spr() {
                    self.may_apply_for_permission(cause, origin);
                }
            }
            What::Applied { under, reason, .. } => self.applied(on, ix, *under, reason),
            What::Notified { under, papers, falsely } => self.notified(on, ix, *under, papers, falsely),
            What::Received { document } if *document == Document::Permit => self.permitted(on, origin),
            What::Issued(issued) => match issued.document {
                Document::Certificate => self.issued(on, ix, issued),
                Document::Permit => self.permitted(on, origin),
                _ => {}
            },
            What::Moved { to, dwelling } => {
                let to = to.told().copied().flatten().map(|r| r.0);
                let dwelling = match dwelling {
                    Fact::Told(dwelling) => dwelling.0,
                    Fact::NotTold | Fact::Unknown => to,
                };
                let told = matches!(event.what, What::Moved { dwelling: Fact::Told(_), .. });
                self.moved(on, origin, to, dwelling, told);
            }
            What::Changed { particulars: changed } => {
                if !self.is_spr() {
                    self.not_spr(spr(11, 1), origin);
                } else if !particulars::must_notify(*changed) {
                    self.absent(Absent::Duty, spr(11, 1), Because::NotAParticular, Some(origin), Steps::default());
                } else if let Some(table) = self.book.row(self.book.rows.particulars, on) {
                    self.open_from(Matter::Particulars, origin, on, table, &self.municipal());
                }
            }
            What::LearnedOfLoss { documents, abroad, .. } => {
                if documents.contains(Document::Certificate) {
                    let abroad = match abroad {
                        Fact::Told(abroad) => *abroad,
                        Fact::NotTold => self.abroad(),
                        Fact::Unknown => self.facts.holds(Path::Event(ix, "abroad")),
                    };
                    self.learned_of_loss(on, ix, abroad);
                }
            }
            What::Found { documents } if documents.contains(Document::Certificate) => self.found(on, ix),
            What::Ordered { under } if *under == spr(14, 2) && self.is_spr() => {
                if let Some(table) = self.book.row(self.book.rows.ordered, on) {
                    self.open_from(Matter::Ordered, origin, on, table, &self.municipal());
                }
            }
            What::Returned { documents } if documents.contains(Document::Certificate) => self.returned(on, ix),
            What::Left(left) => self.left(on, ix, left),
            What::Landed { status, .. } => self.landed(on, ix, *status),
            What::StatusGranted { status, .. } => {
                if let Some(status) = status {
                    self.begin(*status, Some(on), None, Some(origin), Vec::new(), Steps::default());
                }
            }
            What::Naturalised => self.ceased_during(on, Ceased::Naturalised, origin, Standing::Japanese),
            What::Deported => self.ceased_during(on, Ceased::Deported, origin, Standing::None),
            // Read when a judgment asks who may act, what to bring and what else follows.
            What::Decided { .. }
            | What::Ready { .. }
            | What::Received { .. }
            | What::Reported { .. }
            | What::Found { .. }
            | What::Damaged { .. }
            | What::Ordered { .. }
            | What::AskedToShow { .. }
            | What::Returned { .. }
            | What::Prevented { .. }
            | What::Asked { .. }
            | What::Sentenced(_)
            | What::Misused { .. } => {}
        }
    }

    fn not_spr(&mut self, provision: Provision, origin: Origin) {
        let because = Because::NotASpecialPermanentResident;
        self.absent(Absent::Duty, provision, because, Some(origin), Steps::default());
    }

    fn ceased_during(&mut self, on: Day, because: Ceased, origin: Origin, then: Standing) {
        let was = self.is_spr();
        self.cease(on, Ends::During, because, origin);
        if was {
            self.void(Void::ceased(on), origin);
        }
        self.begin(then, Some(on), None, Some(origin), Vec::new(), Steps::default());
    }

    /// The permit was handed over: a special permanent resident from that day (Q19).
    fn permitted(&mut self, on: Day, origin: Origin) {
        if self.is_spr() {
            return;
        }
        let mark = self.why.mark();
        self.why.step(spr(4, 1), || Said::BecameSpecialPermanentResident { on });
        let why = Steps { from: mark, to: self.why.mark() };
        let is = Standing::SpecialPermanentResident;
        self.begin(is, Some(on), Some(spr(4, 1)), Some(origin), Vec::new(), why);
    }

    fn moved(
        &mut self,
        on: Day,
        origin: Origin,
        to: Option<MunicipalityIx>,
        dwelling: Option<MunicipalityIx>,
        told: bool,
    ) {
        let before = self.out.dwelling;
        self.out.residence = to;
        self.out.dwelling = dwelling;
        let event = if let Origin::Event(ix) = origin { Some(ix) } else { None };
        if !self.is_spr() {
            self.not_spr(spr(10, 2), origin);
            return;
        }
        if dwelling.is_none() {
            self.absent(Absent::Duty, spr(10, 2), Because::NoDwelling, Some(origin), Steps::default());
            return;
        }
        if told && dwelling == before {
            self.absent(Absent::Duty, spr(10, 2), Because::DwellingUnchanged, Some(origin), Steps::default());
            return;
        }
        self.falls_away(&[Matter::FirstDwelling, Matter::Dwelling], on, event, Fell::MovedOn);
        let shows = self.out.certificates.last().is_none_or(|c| c.shows_dwelling);
        let matter = if shows { Matter::Dwelling } else { Matter::FirstDwelling };
        if let Some(table) = self.book.row(self.book.rows.dwelling, on) {
            self.open_from(matter, origin, on, table, &self.dwelling_office());
        }
    }

    // The certificate.

    fn issued(&mut self, on: Day, ix: EventIx, issued: &Issued) {
        let origin = Origin::Event(ix);
        let mark = self.why.mark();
        if let Some(&basis) = issued.basis.told()
            && (basis == spr(4, 1) || basis == spr(5, 1))
        {
            self.permitted(on, origin);
        }
        if self.out.standings.is_empty() {
            // A certificate is issued to special permanent residents only.
            let is = Standing::SpecialPermanentResident;
            self.begin(is, None, Some(spr(7, 1)), Some(origin), Vec::new(), Steps::default());
        }
        let matter = issued.basis.told().and_then(|&basis| Matter::of(basis));
        let filed = self.filing_day(on, ix, issued, matter);
        let held = self.out.certificates.last().and_then(|c| c.until);
        self.void(Void::replaced(on), origin);
        let gone = [Matter::Renewal, Matter::EarlyRenewal, Matter::Loss, Matter::Ordered];
        self.falls_away(&gone, on, Some(ix), Fell::Replaced);
        let mut certificate = Certificate {
            issued_by: Some(ix),
            issued: Some(on),
            until: None,
            computed: None,
            printed: None,
            issue: None,
            version: None,
            sixteenth: false,
            shows_dwelling: self.out.dwelling.is_some() || self.out.residence.is_none(),
            lost: None,
            found: None,
            void: None,
            returned: None,
            why: Steps { from: mark, to: mark },
        };
        self.expiry(&mut certificate, on, ix, issued, filed, held);
        certificate.why.to = self.why.mark();
        self.out.certificates.push(certificate);
        if let Some(until) = certificate.until
            && let Some((version, row)) = self.book.row(self.book.rows.window, on)
        {
            let mark = self.why.mark();
            let Window { opens, expiry, due } =
                renewal::window(self.why, row, until, certificate.sixteenth, &self.municipal());
            let why = Steps { from: mark, to: self.why.mark() };
            let at = self.last_certificate();
            self.out.duties.push(Duty {
                matter: Matter::Renewal,
                certificate: Some(at),
                origin,
                opens: Some(opens),
                due: Some(Due { raw: expiry, due }),
                counted_from: Some(expiry),
                at_once: false,
                met: None,
                ended: None,
                version,
                known: row.known,
                see: row.see,
                why,
            });
        }
    }

    /// The day of the filing that an issue answers: told with the issue, or the last filing
    /// of its kind, or asked for where a duty hangs on it.
    fn filing_day(&mut self, on: Day, ix: EventIx, issued: &Issued, matter: Option<Matter>) -> Option<Day> {
        let matter = matter?;
        let provision = matter.provision();
        if let Some(read) = self.out.filings.iter().rev().find(|f| f.counts_as == Some(provision)) {
            if issued.filed.told().is_some() || read.by != ix {
                return Some(read.on);
            }
        }
        let opened = self.unmet(matter).and_then(|(_, d)| d.opens).map(|opens| opens.possibly);
        let first = match (opened, issued.printed_expiry.told()) {
            (Some(opened), _) => opened.min(on),
            (None, Some(_)) => return None,
            (None, None) => on.plus(-365),
        };
        let within = When { first, last: on };
        let day = self.facts.day(Path::Event(ix, "filed"), within, within);
        if opened.is_some() {
            self.file(day, ix, provision, matter);
        }
        Some(day)
    }

    /// SPR 9 for a certificate just issued. The printed day outranks the computed one.
    fn expiry(
        &mut self,
        certificate: &mut Certificate,
        on: Day,
        ix: EventIx,
        issued: &Issued,
        filed: Option<Day>,
        held: Option<Day>,
    ) {
        let printed =
            issued.printed_expiry.told().map(|&day| self.facts.day(Path::Event(ix, "printed_expiry"), day, day));
        let Some((version, row)) = self.book.row(self.book.rows.validity, on) else {
            certificate.until = printed;
            certificate.printed = printed;
            return;
        };
        certificate.version = Some(version);
        certificate.printed = printed;
        let born = match (self.out.born, self.life.person(self.of).map(|p| &p.born)) {
            (Some(born), _) => Some(born),
            (None, Some(Fact::Told(when))) if printed.is_none() => {
                let born = self.facts.day(Path::Person(self.of, "born"), *when, *when);
                self.out.born = Some(born);
                Some(born)
            }
            _ => None,
        };
        let basis = issued.basis.told().copied();
        let renewal = basis.is_some_and(|b| b.article == 12);
        // Renewed from a certificate the life does not tell of: only the printed day is known.
        let unknown_held = renewal && held.is_none() && row.anchor == certificate::Anchor::Filing;
        let filed = if row.anchor == certificate::Anchor::Issue { Some(filed.unwrap_or(on)) } else { filed };
        if let (Some(birth), Some(filed), Some(basis), false) = (born, filed, basis, unknown_held) {
            let issue = Issue {
                birth,
                issued: on,
                filed,
                held_expiry: if renewal { held.or(Some(on)) } else { None },
                first: matches!(basis.article, 4 | 5),
            };
            let computed = certificate::expiry(self.why, row, &issue);
            certificate.issue = Some(issue);
            certificate.computed = Some(computed);
            certificate.sixteenth = computed.sixteenth;
        }
        if let Some(printed) = printed {
            certificate.sixteenth =
                certificate::printed_sixteenth(self.why, row, born, certificate.computed, printed);
        }
        certificate.until = printed.or(certificate.computed.map(|c| c.day));
    }

    /// SPR 15, and 16(1)–(3) for a certificate still in hand.
    fn void(&mut self, void: Void, origin: Origin) {
        let Some(at) = self.out.certificates.len().checked_sub(1) else { return };
        let Some(certificate) = self.out.certificates.get_mut(at) else { return };
        if certificate.void.is_some() {
            return;
        }
        certificate.void = Some((void, origin));
        let in_hand = certificate.in_hand(void.on);
        let mark = self.why.mark();
        self.why.step(void.provision(), || Said::Void { item: void.item, on: void.on });
        if in_hand && void.item != 6 {
            let certificate = u32::try_from(at).ok();
            self.must_return(surrender::paragraph(void.item), certificate, origin, void.arose(), mark);
        }
    }

    fn must_return(&mut self, provision: Provision, certificate: Option<u32>, origin: Origin, from: Day, mark: u32) {
        let Some((version, row)) = self.book.row(self.book.rows.surrender, from) else { return };
        let matter = match provision.paragraph {
            2 => Matter::ReturnOnDeparture,
            3 => Matter::ReturnForNew,
            4 => Matter::ReturnFound,
            5 => Matter::ReturnAfterDeath,
            _ => Matter::Return,
        };
        let at_once = surrender::at_once(provision);
        let row = &Deadline { provision, ..*row };
        let due = if at_once { None } else { Some(due(self.why, row, from, &OfficeDays::national())) };
        let opens = match origin {
            // An expiry or a missed return is over only when its day is.
            Origin::Expiry(_) | Origin::NotBack(_) => from.next(),
            _ => from,
        };
        let why = Steps { from: mark, to: self.why.mark() };
        self.out.duties.push(Duty {
            matter,
            certificate,
            origin,
            opens: Some(Bounds::exact(opens)),
            due,
            counted_from: Some(from),
            at_once,
            met: None,
            ended: None,
            version,
            known: row.known,
            see: if matches!(origin, Origin::Expiry(_) | Origin::NotBack(_)) { &["Q20"] } else { row.see },
            why,
        });
    }

    fn learned_of_loss(&mut self, on: Day, ix: EventIx, abroad: bool) {
        let origin = Origin::Event(ix);
        if !self.is_spr() {
            self.not_spr(spr(13, 1), origin);
            return;
        }
        if self.out.certificates.is_empty() {
            self.out.certificates.push(Certificate {
                issued_by: None,
                issued: None,
                until: None,
                computed: None,
                printed: None,
                issue: None,
                version: None,
                sixteenth: false,
                shows_dwelling: true,
                lost: None,
                found: None,
                void: None,
                returned: None,
                why: Steps::default(),
            });
        }
        let at = self.last_certificate();
        let Some(certificate) = self.out.certificates.last_mut() else { return };
        certificate.lost = Some((on, ix));
        certificate.found = None;
        let void = certificate.void.is_some();
        for duty in &mut self.out.duties {
            let returns = matches!(duty.matter, Matter::Return | Matter::ReturnOnDeparture | Matter::ReturnForNew);
            if returns && duty.certificate == Some(at) && duty.met.is_none() && duty.ended.is_none() {
                duty.ended = Some((on, Some(ix), Fell::Lost));
            }
        }
        if void {
            self.absent(Absent::Duty, spr(13, 1), Because::AlreadyVoid, Some(origin), Steps::default());
            return;
        }
        self.open_loss(on, abroad, None, origin, at);
    }

    /// SPR 13(1), once the day it starts from is known; until then it waits for the entry.
    fn open_loss(&mut self, learned: Day, abroad: bool, entered: Option<Day>, origin: Origin, at: u32) {
        if let Some(duty) = self.loss(learned, abroad, entered, origin, at) {
            self.out.duties.push(duty);
        }
    }

    fn loss(&mut self, learned: Day, abroad: bool, entered: Option<Day>, origin: Origin, at: u32) -> Option<Duty> {
        let (version, row) = self.book.row(self.book.rows.loss, entered.unwrap_or(learned))?;
        let mark = self.why.mark();
        let from = reissue::loss_starts(self.why, learned, abroad, entered);
        let office = self.municipal();
        let due = from.map(|from| due(self.why, row, from, &office));
        Some(Duty {
            matter: Matter::Loss,
            certificate: Some(at),
            origin,
            opens: from.map(Bounds::exact),
            due,
            counted_from: from,
            at_once: false,
            met: None,
            ended: None,
            version,
            known: row.known,
            see: row.see,
            why: Steps { from: mark, to: self.why.mark() },
        })
    }

    fn found(&mut self, on: Day, ix: EventIx) {
        let dead = self.out.died.is_some();
        let lost = |c: &Certificate| c.lost.is_some() && c.found.is_none() && c.returned.is_none();
        let Some(at) = self.out.certificates.iter().rposition(lost) else { return };
        let Some(certificate) = self.out.certificates.get_mut(at) else { return };
        certificate.found = Some((on, ix));
        match certificate.void {
            None => self.falls_away(&[Matter::Loss], on, Some(ix), Fell::Found),
            Some((void, _)) => {
                let paragraph = if dead && void.item == 6 { 5 } else { 4 };
                let mark = self.why.mark();
                self.must_return(spr(16, paragraph), u32::try_from(at).ok(), Origin::Event(ix), on, mark);
            }
        }
    }

    fn returned(&mut self, on: Day, ix: EventIx) {
        let owed = |c: &Certificate| c.void.is_some() && c.returned.is_none() && c.in_hand(on);
        let at = self.out.certificates.iter().rposition(owed).or_else(|| self.out.certificates.len().checked_sub(1));
        let Some(at) = at else { return };
        let Some(certificate) = self.out.certificates.get_mut(at) else { return };
        certificate.returned = Some((on, ix));
        let at = u32::try_from(at).ok();
        for duty in &mut self.out.duties {
            let returns = duty.matter.provision().article == 16;
            if returns && duty.certificate == at && duty.met.is_none() && duty.ended.is_none() {
                duty.met = Some((on, Some(ix)));
            }
        }
    }

    // Departure and landing.

    fn abroad(&self) -> bool {
        self.out.departures.last().is_some_and(|d| d.landed.is_none())
    }

    fn left(&mut self, on: Day, ix: EventIx, left: &crate::life::Left) {
        let origin = Origin::Event(ix);
        let spr_now = self.is_spr();
        let with = self.facts.word(Path::Event(ix, "with"), &left.with);
        let mark = self.why.mark();
        let mut deemed = None;
        let last = match with {
            LeftWith::Nothing => None,
            LeftWith::ReEntryPermit => {
                let until = match &left.until {
                    Fact::Told(when) => self.facts.day(Path::Event(ix, "until"), *when, *when),
                    // Granted for at most some years; only whether it still runs matters.
                    Fact::NotTold | Fact::Unknown => {
                        if self.facts.holds(Path::Event(ix, "until")) {
                            Day::MAX
                        } else {
                            on
                        }
                    }
                };
                (until >= on).then(|| Bounds::exact(until))
            }
            LeftWith::SpecialReEntry => {
                let passport = self
                    .life
                    .person(self.of)
                    .is_none_or(|p| !matches!(p.passport, Fact::Told(Passport::Expired | Passport::None)));
                let certificate = match self.out.certificates.last() {
                    Some(c) => c.void.is_none() && c.in_hand(on),
                    None => true,
                };
                let lacked = match left.lacked.or(Set::EMPTY) {
                    Some(lacked) => lacked,
                    None if certificate && self.facts.holds(Path::Event(ix, "lacked")) => {
                        Set::from_members(&[crate::life::Lacked::Certificate])
                    }
                    None => Set::EMPTY,
                };
                let excluded = match left.excluded.or(Set::EMPTY) {
                    Some(excluded) => excluded,
                    None if self.facts.holds(Path::Event(ix, "excluded")) => Set::from_members(&[Excluded::Designated]),
                    None => Set::EMPTY,
                };
                let verdict = reentry::deemed(self.why, on, passport, certificate, lacked, excluded);
                deemed = Some(verdict);
                let row = self.book.row(self.book.rows.reentry, on);
                match (verdict, row) {
                    (Ok(()), Some((_, row))) => Some(reentry::come_back_by(self.why, row, on)),
                    _ => None,
                }
            }
        };
        let why = Steps { from: mark, to: self.why.mark() };
        self.out.departures.push(Departure { by: ix, left: on, with, deemed, last, landed: None, why });
        self.away = last.is_some().then(|| self.out.departures.len().saturating_sub(1));
        if last.is_none() && spr_now && self.facts.truth_or(Path::Event(ix, "confirmed"), &left.confirmed, true) {
            self.void(Void::departed(on), origin);
            self.cease(on, Ends::During, Ceased::LeftWithoutPermission, origin);
        }
    }

    fn landed(&mut self, on: Day, ix: EventIx, status: Option<Standing>) {
        let origin = Origin::Event(ix);
        if let Some(departure) = self.out.departures.last_mut()
            && departure.landed.is_none()
        {
            departure.landed = Some((on, ix));
        }
        self.away = None;
        if let Some(status) = status {
            self.begin(status, Some(on), None, Some(origin), Vec::new(), Steps::default());
        }
        let waiting = self
            .out
            .duties
            .iter()
            .position(|d| d.matter == Matter::Loss && d.opens.is_none() && d.met.is_none() && d.ended.is_none());
        let Some(at) = waiting else { return };
        let lost = self.out.certificates.last().and_then(|c| c.lost).map_or(on, |(day, _)| day);
        let certificate = self.out.duties.get(at).and_then(|d| d.certificate).unwrap_or(0);
        let started = self.loss(lost, true, Some(on), origin, certificate);
        if let (Some(waiting), Some(started)) = (self.out.duties.get_mut(at), started) {
            *waiting = started;
        }
    }

    // Death.

    fn died(&mut self, on: Day) {
        self.out.died = Some(on);
        let in_hand = self.out.certificates.last().is_some_and(|c| c.in_hand(on));
        let void_before = self.out.certificates.last().is_some_and(|c| c.void.is_some());
        self.void(Void::died(on), Origin::Death);
        self.cease(on, Ends::During, Ceased::Died, Origin::Death);
        if in_hand && !void_before {
            let mark = self.why.mark();
            let at = self.last_certificate();
            self.must_return(spr(16, 5), Some(at), Origin::Death, on, mark);
        }
    }

    // What the file leaves open.

    /// A filing nobody told of, where silence on filings says nothing: their kind is open, or
    /// the file tells only of the days before.
    fn open_kinds(&mut self) {
        let until = self.out.until;
        let told_to = self.life.known_to.unwrap_or(until);
        if self.life.open.is_empty() && told_to >= until {
            return;
        }
        for at in 0..self.out.duties.len() {
            let Some(duty) = self.out.duties.get(at).copied() else { continue };
            let kind = match duty.matter {
                Matter::FirstDwelling | Matter::Dwelling | Matter::Particulars => Kind::Notified,
                m if m.provision().article == 16 => Kind::Returned,
                _ => Kind::Applied,
            };
            let origin = match duty.origin {
                Origin::Event(ix) | Origin::NotBack(ix) => ix,
                Origin::Birth | Origin::Death | Origin::Expiry(_) => EventIx(0),
            };
            let Some(opens) = duty.opens else { continue };
            let silent = self.life.open.contains(kind) || told_to < until;
            if !silent || duty.met.is_some() || duty.ended.is_some() || until < opens.possibly {
                continue;
            }
            let last = duty.due.map_or(until, |d| d.due);
            let first = if self.life.open.contains(kind) { opens.possibly } else { opens.possibly.max(told_to.next()) };
            let answers = match (first <= last, until > last) {
                (true, true) => IN_TIME_OR_LATE,
                (true, false) => IN_TIME,
                (false, _) => LATE,
            };
            let options = u32::try_from(answers.len()).unwrap_or(1);
            let taken = self.facts.choose(Path::Open(kind, origin), options, Means::Word(word_of_open));
            let met = match answers.get(taken as usize) {
                Some(Filed::InTime) => until.min(last),
                Some(Filed::Late) => until,
                _ => continue,
            };
            if let Some(duty) = self.out.duties.get_mut(at) {
                duty.met = Some((met, None));
            }
        }
    }
}

/// Whether a filing nobody told of was made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filed {
    Not,
    InTime,
    Late,
}

const IN_TIME_OR_LATE: &[Filed] = &[Filed::Not, Filed::InTime, Filed::Late];
const IN_TIME: &[Filed] = &[Filed::Not, Filed::InTime];
const LATE: &[Filed] = &[Filed::Not, Filed::Late];

/// The answers in words; where only a late filing is possible its place says so too.
fn word_of_open(at: u32) -> &'static str {
    match at {
        0 => "no",
        1 => "yes",
        _ => "yes, late",
    }
}
