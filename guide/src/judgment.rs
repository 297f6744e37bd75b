//! One day's view of a life, in words: what holds, what to do, what may be done, what is open.

mod care;
mod grounds;
mod holds;
mod planned;
mod todo;
mod way;

use crate::layout::{ACCENT, BOLD, DIM, Look, Page, RED, columns, padded, styled, tame};
use crate::speaker::Speaker;
use crate::tell::{Count, rolled_over};
use crate::words::{Lang, args, id_of, id_of_text};
use fluent_bundle::FluentArgs;
use std::fmt::Write as _;
use zairyu_law::Word;
use zairyu_law::chronicle;
use zairyu_law::chronicle::{Holder, Matter, State, Twin};
use zairyu_law::judgment::{
    ActorSaid, AgentSaid, CancellationSaid, DeportationSaid, DocumentSaid, DocumentState, DutySaid, ExpirySaid,
    FilingSaid, NoneSaid, PenaltySaid, PermitSaid, ReEntrySaid, RolledOver, StandingSaid, StaySaid, StepToDo, Threat,
    Truth, Warning,
};
use zairyu_law::life::{Class, Document, Event, Fact, LeftWith, Life, Paper, Punishment, ReportedTo, Standing, What};
use zairyu_law::outlook::{Certainty, Judgment, Stated};
use zairyu_law::procedure::{Act, Authority, How, Office};
use zairyu_law::provision::{Known, Provision, Statute, icrra, icrra_order, spr, spr_order};
use zairyu_law::rows::Book;
use zairyu_law::spr::appearance::As;
use zairyu_law::spr::deportation::Ground;
use zairyu_law::spr::history::STATEMENT;
use zairyu_law::spr::invalidity::Ends;
use zairyu_law::spr::penalties::PenaltyKind;
use zairyu_law::spr::reentry::permit_ceiling;
use zairyu_law::time::{Day, OfficeDays, Period, birthday, has_age};
use zairyu_law::what_if::IfPlanned;
use zairyu_law::why::{NoWhy, Said, Step};

/// What was done so many days ago is still news.
const RECENT: i32 = 90;

/// A judgment as people read it: the date, what holds, what to do soonest first, what may be
/// done, what to take care of, what is open and would settle it, and why; what is `planned` would bring.
///
/// With `why`, every step of every conclusion, with the days counted.
pub fn judgment(j: &Judgment, planned: &[IfPlanned], life: &Life, lang: Lang, look: Look, why: bool) -> String {
    let mut page = Page::new(look, lang);
    let telling = Telling { planned, ..Telling::new(j, Speaker::new(lang, life, j.on)) };
    telling.head(&mut page);
    for subject in &j.subjects {
        telling.holds(&mut page, subject);
    }
    telling.todo(&mut page);
    telling.planned(&mut page);
    telling.later(&mut page);
    telling.may(&mut page);
    telling.care(&mut page);
    telling.open(&mut page);
    telling.done(&mut page);
    if why {
        telling.steps(&mut page);
    } else {
        telling.soonest(&mut page);
    }
    telling.known(&mut page);
    telling.foot(&mut page);
    page.finish()
}

/// A judgment being told.
pub(crate) struct Telling<'a> {
    pub(crate) j: &'a Judgment,
    pub(crate) s: Speaker<'a>,
    /// More than one person is judged, so each line names whose it is.
    several: bool,
    /// What is planned, and what it would bring.
    planned: &'a [IfPlanned],
}

/// Where a duty or a right is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    ToDo,
    Later,
    May,
    Missed,
    Done,
    Nowhere,
}

const BULLET: &str = "● ";
const POINT: &str = "· ";

impl<'a> Telling<'a> {
    /// A judgment to be told by somebody who speaks.
    pub(crate) fn new(j: &'a Judgment, s: Speaker<'a>) -> Telling<'a> {
        Telling { j, s, several: j.subjects.len() > 1, planned: &[] }
    }

    fn head(&self, page: &mut Page) {
        let (s, j) = (&self.s, self.j);
        let mut line = styled(BOLD, &s.full(j.on));
        if let Some(era) = s.era_line(j.on) {
            line = format!("{line} · {era}");
        }
        let book = if j.book == j.on { s.t("head-law") } else { s.f("head-book", &args! { book: s.plain(j.book) }) };
        page.wide(&format!("{line} · {book}"));
        let today = &j.today;
        let open = today.next_open.municipality;
        if today.closed.municipality {
            let opens = s.near(open);
            // Whoever holds a card goes to the bureau, an office of the State.
            let card = j.subjects.iter().any(|of| s.holder(of) == Holder::MidToLongTermResident);
            let alike = today.closed.national && today.next_open.national == open;
            let both = if card && alike { "yes" } else { "no" };
            let text = match j.on.until(open) {
                ..=1 => s.f("head-closed-one", &args! { open: opens, both: both }),
                2 => s.f("head-closed-two", &args! { open: opens, both: both }),
                _ => s.f("head-closed-more", &args! { last: s.near(open.eve()), open: opens, both: both }),
            };
            let mut laws = vec![Provision::new(Statute::LocalAutonomy, 4, 0).branch(2)];
            laws.extend((card && alike).then(|| Provision::new(Statute::OfficeHolidays, 1, 0)));
            page.item("", 0, &text, &s.laws(&laws));
        }
        if today.closed.national != today.closed.municipality {
            let text = if today.closed.national {
                s.f("head-national-closed", &args! { open: s.near(today.next_open.national) })
            } else {
                s.t("head-national")
            };
            page.item("", 0, &text, &s.laws(&[Provision::new(Statute::OfficeHolidays, 1, 0)]));
        }
        if today.projected {
            page.item("", 0, &s.f("head-projected", &args! { year: j.on.year().to_string() }), "");
        }
    }

    // What holds.

    pub(crate) fn all(&self) -> impl Iterator<Item = &'a Stated<DutySaid>> {
        self.j.duties.iter().chain(&self.j.rights)
    }

    fn place(&self, stated: &Stated<DutySaid>) -> Place {
        let duty = &stated.value;
        let right = duty.procedure.is_right();
        let states: Vec<&str> =
            stated.among.get("state").map(|v| v.iter().filter_map(|v| v.as_str()).collect()).unwrap_or_default();
        if states.iter().any(|s| matches!(*s, "open" | "breached")) {
            return Place::ToDo;
        }
        let always = duty.procedure.is_any(&[Twin::EarlyRenewal, Twin::Replacement]);
        // A visitor's stay is extended for exceptional reasons only: nobody's thing to do.
        let visitor = duty.procedure == Matter::Extension && !self.is_resident(&duty.of);
        // What waits at the counter, and a permission that must be granted, are things to do.
        let at_hand = matches!(duty.procedure, Matter::PermissionTableII | Matter::ReceiptOfPermit);
        match duty.state {
            // An exchange for its own sake is nobody's need; the list of procedures has it.
            State::Open | State::NotYet if duty.procedure.is(Twin::Exchange) => Place::Nowhere,
            // The card is carried always: told under what to take care of.
            _ if duty.procedure == Matter::Carrying => Place::Nowhere,
            State::Open if visitor => Place::May,
            State::NotYet if visitor => Place::Nowhere,
            State::Open if at_hand => Place::ToDo,
            State::Open if always && !self.soon(duty) => Place::Nowhere,
            State::Open if right && (always || duty.due.is_none()) => Place::May,
            State::Open => Place::ToDo,
            State::Breached if duty.still_possible => Place::ToDo,
            State::Breached => Place::Missed,
            State::NotYet | State::Lapsed if always => Place::Nowhere,
            State::Lapsed => Place::May,
            // The days have not begun to run, but what comes first can be done.
            State::NotYet if duty.opens.is_none() => Place::ToDo,
            State::NotYet => Place::Later,
            State::Met | State::MetLate | State::Used | State::UsedLate => Place::Done,
            State::FallenAway => Place::Nowhere,
        }
    }

    /// Whether somebody's status makes a mid-to-long-term resident, as far as told.
    fn is_resident(&self, who: &str) -> bool {
        let last = self.j.standing.iter().rev().find(|x| x.value.of == who && x.value.resident.is_some());
        last.is_none_or(|x| x.value.resident != Some("not-one"))
    }

    /// Whether its last day comes within a year, so that it is worth telling.
    fn soon(&self, duty: &DutySaid) -> bool {
        duty.due.as_ref().is_none_or(|due| self.j.on.until(due.day.surely) <= 366)
    }

    /// Whether it is told under what to do now.
    pub(crate) fn is_to_do(&self, stated: &Stated<DutySaid>) -> bool {
        self.place(stated) == Place::ToDo
    }

    /// Whether it is told at all: what fell away, and an exchange that nobody needs, are not.
    pub(crate) fn is_told(&self, stated: &Stated<DutySaid>) -> bool {
        self.place(stated) != Place::Nowhere
    }

    /// What to do, soonest first; what is overdue before all.
    fn to_do(&self) -> Vec<&'a Stated<DutySaid>> {
        let mut list: Vec<_> = self.all().filter(|d| self.place(d) == Place::ToDo).collect();
        list.sort_by_key(|d| {
            let due = d.value.due.as_ref().map(|due| due.day.surely);
            let overdue = d.value.state == State::Breached && d.certainty == Certainty::Sure;
            (!overdue, due.unwrap_or(if d.value.at_once { Day::MIN } else { Day::MAX }))
        });
        self.reissue_first(&mut list);
        list
    }

    /// What a duty or a right asks, as a clause.
    pub(crate) fn what(&self, duty: &DutySaid) -> String {
        self.of(&duty.of, self.bare(duty))
    }

    fn bare(&self, duty: &DutySaid) -> String {
        self.s.f(&id_of("todo", duty.procedure), &self.s.about(&duty.of))
    }

    /// The text, with whose it is where more than one person is judged.
    fn of(&self, who: &str, text: String) -> String {
        let s = &self.s;
        if self.several { s.f("todo-of", &args! { who: s.upper(&s.name(who)), what: text }) } else { text }
    }
}

/// Whether it is a status of residence of the Immigration Control Act.
fn is_status(is: Standing) -> bool {
    !matches!(is, Standing::SpecialPermanentResident | Standing::Japanese | Standing::None)
}

fn spr_2() -> Provision {
    spr(2, 0)
}

/// The provision that moves a last day off the closed days of that kind of office.
fn rolls(kind: zairyu_law::time::OfficeKind) -> Provision {
    match kind {
        zairyu_law::time::OfficeKind::National => Provision::new(Statute::OfficeHolidays, 2, 0),
        zairyu_law::time::OfficeKind::Municipality => Provision::new(Statute::LocalAutonomy, 4, 4).branch(2),
    }
}

/// 区 of 大阪市生野区: whose mayor it is.
fn ward(name: &str) -> String {
    let kind = name.chars().next_back().filter(|c| matches!(c, '区' | '市' | '町' | '村'));
    kind.map_or_else(|| "市区町村".to_owned(), String::from)
}

/// The numbers of the steps that an answer points to: `step:17`, `steps:3-5`, `3..6`.
fn steps_named(why: &str) -> Box<dyn Iterator<Item = usize>> {
    let mut numbers = why.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse::<usize>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(from), Some(to)) if why.contains("..") && !why.contains("..=") => Box::new(from..to),
        (Some(from), Some(to)) => Box::new(from..=to),
        (Some(only), None) => Box::new(only..=only),
        _ => Box::new(std::iter::empty()),
    }
}
