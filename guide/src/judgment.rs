//! One day's view of a life, in words: what holds, what to do, what may be done, what is open.

use crate::layout::{ACCENT, BOLD, DIM, Look, Page, RED, columns, padded, styled, tame};
use crate::speaker::Speaker;
use crate::tell::{Count, rolled_over};
use crate::words::{Lang, args, id_of, id_of_text};
use std::fmt::Write as _;
use zairyu_law::chronicle;
use zairyu_law::chronicle::{Matter, State};
use zairyu_law::judgment::{
    ActorSaid, DocumentSaid, DocumentState, DutySaid, ExpirySaid, FilingSaid, PenaltySaid, ReEntrySaid, RolledOver,
    StandingSaid, StaySaid, Threat, Truth, Warning,
};
use zairyu_law::life::{Class, LeftWith, Life, Paper, Standing};
use zairyu_law::outlook::{Certainty, Judgment, Stated};
use zairyu_law::procedure::{Act, Authority, How, Office};
use zairyu_law::provision::{Known, Provision, Statute, spr};
use zairyu_law::rows::Book;
use zairyu_law::spr::appearance::As;
use zairyu_law::spr::invalidity::Ends;
use zairyu_law::spr::penalties::PenaltyKind;
use zairyu_law::time::{Day, OfficeDays, day};
use zairyu_law::why::{Said, Step};

/// 拘禁刑 since then, 懲役 before.
const ONE_IMPRISONMENT: Day = day(2025, 6, 1);
/// What was done so many days ago is still news.
const RECENT: i32 = 90;

/// A judgment as people read it: the date, what holds, what to do soonest first, what may be
/// done, what to take care of, what is open and would settle it, and why.
///
/// With `why`, every step of every conclusion, with the days counted.
pub fn judgment(j: &Judgment, life: &Life, lang: Lang, look: Look, why: bool) -> String {
    let mut page = Page::new(look, lang);
    let telling = Telling { j, s: Speaker::new(lang, life, j.on), several: j.subjects.len() > 1 };
    telling.head(&mut page);
    for subject in &j.subjects {
        telling.holds(&mut page, subject);
    }
    telling.todo(&mut page);
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
            let text = match j.on.until(open) {
                ..=1 => s.f("head-closed-one", &args! { open: opens }),
                2 => s.f("head-closed-two", &args! { open: opens }),
                _ => s.f("head-closed-more", &args! { last: s.near(open.eve()), open: opens }),
            };
            let law = Provision::new(Statute::LocalAutonomy, 4, 0).branch(2);
            page.item("", 0, &text, &s.laws(&[law]));
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

    fn holds(&self, page: &mut Page, subject: &str) {
        let s = &self.s;
        page.blank();
        if self.several {
            page.heading(&s.upper(&s.name(subject)));
        }
        let of = |id: &str| id == subject;
        let spr = self.standings(page, subject);
        if !spr {
            for class in self.j.classification.iter().filter(|c| of(&c.value.of) && !c.depends("class")) {
                let said = &class.value;
                let id = id_of("class", said.class);
                let mut about = s.about(subject);
                let mut id = id;
                if said.class == Class::Descendant && said.line.len() > 1 {
                    let steps: Vec<String> = said
                        .line
                        .windows(2)
                        .filter_map(|pair| match pair {
                            [child, parent] => {
                                Some(s.f("class-line-step", &args! { who: s.name(child), parent: s.name(parent) }))
                            }
                            _ => None,
                        })
                        .collect();
                    about.set("line", steps.join(if s.lang == Lang::En { "; " } else { "、" }));
                    id = "class-descendant-line".to_owned();
                }
                page.item(
                    "",
                    0,
                    &s.upper(&s.f(&id, &about)),
                    &said.item.map(|p| s.laws(&[p])).unwrap_or_else(|| s.laws(&[spr_2()])),
                );
            }
        }
        self.certificate(page, subject);
        let lost_by_it = self
            .j
            .standing
            .iter()
            .any(|x| of(&x.value.of) && x.value.because == Some(chronicle::Ceased::NotBackInTime));
        let told = |r: &&Stated<ReEntrySaid>| {
            r.certainty == Certainty::Sure
                && !["returned", "deemed", "permission", "because"].iter().any(|field| r.depends(field))
        };
        for re_entry in self.j.re_entry.iter().filter(|r| of(&r.value.of)).filter(told) {
            if re_entry.value.returned != "late" || !lost_by_it {
                self.re_entry(page, &re_entry.value);
            }
        }
        for stay in self.j.stay.iter().filter(|r| of(&r.value.of)) {
            self.stay(page, stay);
        }
    }

    /// The standings; whether the person is a special permanent resident now.
    fn standings(&self, page: &mut Page, subject: &str) -> bool {
        let (s, on) = (&self.s, self.j.on);
        let sure: Vec<&Stated<StandingSaid>> = self
            .j
            .standing
            .iter()
            .filter(|x| x.value.of == subject && !x.depends("is") && x.certainty == Certainty::Sure)
            .filter(|x| x.value.from.is_none_or(|from| from <= on))
            .collect();
        if let Some(open) = sure.last()
            && open.value.is == Standing::SpecialPermanentResident
            && open.depends("to")
        {
            self.perhaps_ended(page, open);
            return true;
        }
        let mine: Vec<&StandingSaid> = sure.iter().map(|x| &x.value).collect();
        let since_open =
            |said: &StandingSaid| sure.iter().any(|x| std::ptr::eq(&raw const x.value, said) && x.depends("from"));
        let holds = |x: &StandingSaid| x.to.is_none_or(|to| to > on || to == on && x.ends == Some(Ends::EndOf));
        let now = mine.iter().rev().find(|x| holds(x));
        let is_spr = now.is_some_and(|x| x.is == Standing::SpecialPermanentResident);
        if !is_spr
            && let Some(was) = mine.iter().rev().find(|x| x.is == Standing::SpecialPermanentResident && !holds(x))
        {
            let id = if was.ends == Some(Ends::EndOf) { "was-spr-end-of" } else { "was-spr" };
            let mut about = s.about(subject);
            about.set("date", was.to.map(|to| s.plain(to)).unwrap_or_default());
            let mut text = s.upper(&s.f(id, &about));
            let mut laws = vec![spr(15, 0).item(1)];
            if let Some(because) = was.because {
                let _ = write!(text, "{}{}", self.space(), s.upper(&s.f(&id_of("ceased", because), &s.about(subject))));
                laws = match because {
                    chronicle::Ceased::Died => vec![spr(15, 0).item(6)],
                    chronicle::Ceased::LeftWithoutPermission => vec![spr(15, 0).item(3)],
                    chronicle::Ceased::NotBackInTime => vec![spr(15, 0).item(4)],
                    _ => laws,
                };
            }
            page.item("", 0, &text, &s.laws(&laws));
        }
        let Some(now) = now else { return false };
        let dead = matches!(now.because, Some(chronicle::Ceased::Died));
        let mut about = s.about(subject);
        if let Some(from) = now.from {
            about.set("date", s.plain(from));
        }
        about.set("standing", s.word("standing", now.is));
        let dated = now.from.is_some() && !since_open(now);
        let id = match now.is {
            Standing::SpecialPermanentResident if dated && !now.application && now.by.is_some() => "holds-spr-by-law",
            Standing::SpecialPermanentResident if dated => "holds-spr-since",
            Standing::SpecialPermanentResident => "holds-spr",
            Standing::Japanese if dated => "holds-japanese-since",
            Standing::Japanese => "holds-japanese",
            Standing::None => "holds-none",
            _ if dated => "holds-other-since",
            _ => "holds-other",
        };
        let mut text = s.upper(&s.f(id, &about));
        let mut laws: Vec<Provision> = now.items.clone();
        if laws.is_empty() {
            laws.extend(now.by);
        }
        if is_spr
            && !dead
            && let Some(last) = self.last_stated(subject)
            && !last.depends("valid")
            && !last.depends("state")
        {
            let last = &last.value;
            if last.state == DocumentState::Lost {
                let _ = write!(text, "{}{}", self.space(), s.t("still-after-loss"));
                laws.push(spr(13, 0));
            } else if last.valid == Truth::No && last.ended_by.iter().any(|p| p.item == 2) {
                let _ = write!(text, "{}{}", self.space(), s.t("still-after-expiry"));
                laws.push(spr(15, 0).item(2));
            }
        }
        if now.is == Standing::None && mine.len() > 1 {
            return is_spr; // Said already: was one, and why no longer.
        }
        page.item("", 0, &text, &s.laws(&laws));
        is_spr
    }

    /// A standing of which it is open whether or when it ended.
    fn perhaps_ended(&self, page: &mut Page, open: &Stated<StandingSaid>) {
        let (s, on) = (&self.s, self.j.on);
        let among = open.among.get("to").map(Vec::as_slice).unwrap_or_default();
        let days: Vec<Day> = among.iter().filter_map(|to| to.as_str()?.parse().ok()).collect();
        let holds = among.iter().any(serde_json::Value::is_null) || days.iter().any(|to| *to > on);
        let ended = || days.iter().filter(|to| **to <= on).copied();
        let (first, last) = (ended().min(), ended().max());
        let mut about = s.about(&open.value.of);
        about.set("first", first.map(|day| s.plain(day)).unwrap_or_default());
        about.set("last", last.map(|day| s.plain(day)).unwrap_or_default());
        about.set("one", if first == last { "yes" } else { "no" });
        let id = match (holds, first.is_some()) {
            (true, true) => "maybe-spr",
            (false, true) => "was-spr-between",
            (_, false) => "holds-spr",
        };
        page.item("", 0, &s.upper(&s.f(id, &about)), &s.laws(&[spr(15, 0)]));
    }

    /// Between two sentences.
    pub(crate) fn space(&self) -> &'static str {
        if self.s.lang == Lang::En { " " } else { "" }
    }

    fn last_stated(&self, subject: &str) -> Option<&'a Stated<DocumentSaid>> {
        let certificate = zairyu_law::life::Document::Certificate;
        self.j.documents.iter().rev().find(|d| d.value.of == subject && d.value.document == certificate)
    }

    fn last_certificate(&self, subject: &str) -> Option<&'a DocumentSaid> {
        self.last_stated(subject).map(|d| &d.value)
    }

    /// The sentence of a certificate of which something is open, if it cannot be told as sure.
    fn certificate_open(&self, stated: &Stated<DocumentSaid>) -> Option<String> {
        let (s, said) = (&self.s, &stated.value);
        let bounds = said.until.filter(|until| !until.is_exact());
        let id = match (stated.depends("valid"), said.valid, bounds) {
            (true, _, Some(_)) => "certificate-open-between",
            (true, _, None) => "certificate-open",
            (false, Truth::Yes, Some(_)) => "certificate-valid-between",
            (false, Truth::No, Some(_)) => "certificate-void-between",
            (false, _, None) if stated.depends("ended_by") && said.valid == Truth::No => "certificate-void-undated",
            (false, _, None) => return None,
        };
        let first = bounds.map(|until| s.full(until.surely)).unwrap_or_default();
        let last = bounds.map(|until| s.full(until.possibly)).unwrap_or_default();
        Some(s.f(id, &args! { first: first, last: last }))
    }

    fn certificate(&self, page: &mut Page, subject: &str) {
        let s = &self.s;
        let last = self.last_certificate(subject);
        for document in &self.j.documents {
            let said = &document.value;
            let is_last = last.is_some_and(|last| std::ptr::eq(last, said));
            let held_void = said.state == DocumentState::Held && said.valid == Truth::No && !document.depends("valid");
            if said.of != subject || !(is_last || held_void) || document.certainty != Certainty::Sure {
                continue;
            }
            let hand_open = document.depends("state");
            if is_last && said.state == DocumentState::Returned && !hand_open {
                continue;
            }
            let in_hand =
                if hand_open { format!("{}{}", self.space(), s.t("certificate-hand-open")) } else { String::new() };
            if let Some(text) = self.certificate_open(document) {
                page.item("", 0, &format!("{text}{in_hand}"), &s.laws(&[spr(15, 0)]));
                continue;
            }
            let state = if hand_open { DocumentState::Held } else { said.state };
            let (id, date, laws) = match (said.valid, state, said.until) {
                (Truth::Yes, DocumentState::Lost, Some(until)) => {
                    ("certificate-lost".to_owned(), Some(until.surely), vec![spr(15, 0).item(5)])
                }
                (Truth::Yes, DocumentState::Lost, None) => {
                    ("certificate-lost-undated".to_owned(), None, vec![spr(15, 0).item(5)])
                }
                (Truth::Yes, _, Some(until)) if said.ended_by.first().is_some_and(|p| p.item == 4) => {
                    ("certificate-valid-abroad".to_owned(), Some(until.surely), said.ended_by.clone())
                }
                (Truth::Yes, _, Some(until)) => {
                    let item = said.expiry.as_ref().and_then(|e| e.item);
                    ("certificate-valid".to_owned(), Some(until.surely), item.into_iter().collect())
                }
                (Truth::Yes, _, None) => ("certificate-valid-always".to_owned(), None, Vec::new()),
                (Truth::No, _, until) => match said.ended_by.first() {
                    Some(ground) if (1..=6).contains(&ground.item) && until.is_some() => {
                        let id = id_of_text("certificate-void", &ground.item.to_string());
                        (id, until.map(|u| u.surely), vec![*ground])
                    }
                    ground => ("certificate-void-undated".to_owned(), None, ground.copied().into_iter().collect()),
                },
            };
            let date = date.map(|date| s.full(date)).unwrap_or_default();
            page.item("", 0, &format!("{}{in_hand}", s.f(&id, &args! { date: date })), &s.laws(&laws));
        }
    }

    fn re_entry(&self, page: &mut Page, said: &ReEntrySaid) {
        let s = &self.s;
        let mut about = s.about(&said.of);
        about.set("left", s.near(said.left));
        let law = s.laws(&[said.provision]);
        if said.deemed == Some(Truth::No) {
            about.set("because", said.because.map(|b| s.lacking(b, true)).unwrap_or_default());
            page.item("", 0, &s.upper(&s.f("abroad-not-deemed", &about)), &law);
            return;
        }
        match (said.returned, said.last) {
            ("not-yet", Some(last)) => {
                let id =
                    if said.permission == LeftWith::SpecialReEntry { "abroad-until-special" } else { "abroad-until" };
                about.set("last", styled(ACCENT, &s.full(last.surely)));
                let mut text = s.upper(&s.f(id, &about));
                if !last.is_exact() {
                    let _ = write!(
                        text,
                        "{}{}",
                        self.space(),
                        s.f("abroad-letter", &args! { date: s.near(last.possibly) })
                    );
                }
                page.item("", 0, &text, &law);
            }
            ("late", Some(last)) => {
                about.set("last", s.plain(last.possibly));
                about.set("landed", said.landed.map(|day| s.plain(day)).unwrap_or_default());
                page.item("", 0, &s.upper(&s.f("back-late", &about)), &law);
            }
            ("no-permission", _) => page.item("", 0, &s.upper(&s.f("abroad-no-permission", &about)), &law),
            _ => {}
        }
    }

    fn stay(&self, page: &mut Page, stated: &Stated<StaySaid>) {
        let (s, said) = (&self.s, &stated.value);
        let mut about = s.about(&said.of);
        let last = said.last.possibly;
        about.set("last", s.full(last));
        let over = last < self.j.on;
        let mut text = s.upper(&s.f(if over { "stay-over" } else { "stay-until" }, &about));
        if !over && said.raw != last {
            let _ = write!(text, "{}{}", self.space(), s.f("stay-raw", &args! { raw: s.near(said.raw) }));
        }
        if !said.last.is_exact() {
            let blanks = args! { date: s.near(said.last.surely), past: if over { "yes" } else { "no" } };
            let _ = write!(text, "{}{}", self.space(), s.f("stay-bounds", &blanks));
        }
        if over {
            let _ = write!(text, "{}{}", self.space(), s.t("stay-over-what-now"));
        }
        if stated.certainty == Certainty::Possible {
            let _ = write!(text, "{}{}", self.space(), s.t("sub-possible"));
        }
        page.item("", 0, &text, &s.laws(&[said.provision]));
    }

    // Duties and rights.

    fn all(&self) -> impl Iterator<Item = &'a Stated<DutySaid>> {
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
        let always = matches!(duty.procedure, Matter::EarlyRenewal | Matter::Replacement);
        match duty.state {
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

    /// Whether its last day comes within a year, so that it is worth telling.
    fn soon(&self, duty: &DutySaid) -> bool {
        duty.due.as_ref().is_none_or(|due| self.j.on.until(due.day.surely) <= 366)
    }

    /// What to do, soonest first; what is overdue before all.
    fn to_do(&self) -> Vec<&'a Stated<DutySaid>> {
        let mut list: Vec<_> = self.all().filter(|d| self.place(d) == Place::ToDo).collect();
        list.sort_by_key(|d| {
            let due = d.value.due.as_ref().map(|due| due.day.surely);
            let overdue = d.value.state == State::Breached && d.certainty == Certainty::Sure;
            (!overdue, due.unwrap_or(if d.value.at_once { Day::MIN } else { Day::MAX }))
        });
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

    fn todo(&self, page: &mut Page) {
        let s = &self.s;
        page.heading(&s.t("heading-todo"));
        let list = self.to_do();
        if list.is_empty() {
            page.item("", 0, &s.t("nothing-to-do"), "");
        }
        for (at, duty) in list.iter().enumerate() {
            if at > 0 {
                page.blank();
            }
            self.block(page, duty);
        }
    }

    fn block(&self, page: &mut Page, stated: &Stated<DutySaid>) {
        let (s, duty) = (&self.s, &stated.value);
        let on = self.j.on;
        let what = self.bare(duty);
        let law = s.laws(&[duty.provision.provision]);
        let due = duty.due.as_ref();
        let mut under = Vec::new();
        let open = stated.depends("state") || stated.certainty == Certainty::Possible;
        let overdue = duty.state == State::Breached && !open;
        let title = match due {
            Some(due) if overdue => {
                under.push(self.with_era(
                    "sub-over",
                    "over",
                    &s.f("days-over", &args! { n: due.day.surely.until(on) }),
                    due.day.surely,
                ));
                s.f("todo-overdue", &args! { what: what, date: styled(RED, &s.full(due.day.surely)) })
            }
            Some(due) if due.day.surely < on && open => {
                if !due.day.is_exact() {
                    under.push(s.f("sub-at-most", &args! { date: s.full(due.day.possibly) }));
                }
                s.f("todo-perhaps-overdue", &args! { what: what, date: styled(RED, &s.full(due.day.surely)) })
            }
            Some(due) => {
                under.push(self.with_era("sub-left", "left", &s.days_left(due.day.surely), due.day.surely));
                if !due.day.is_exact() {
                    under.push(s.f("sub-at-most", &args! { date: s.full(due.day.possibly) }));
                }
                s.f("todo-by", &args! { what: what, date: styled(ACCENT, &s.full(due.day.surely)) })
            }
            None if duty.opens.is_none() => {
                let mut about = s.about(&duty.of);
                about.set("what", what);
                s.f("todo-after-entry", &about)
            }
            None if duty.at_once => s.f("todo-at-once", &args! { what: what }),
            None => s.f("todo-no-day", &args! { what: what }),
        };
        if stated.certainty == Certainty::Possible {
            under.push(s.t("sub-possible"));
        }
        let bullet = if overdue { styled(RED, BULLET) } else { styled(ACCENT, BULLET) };
        page.item(&bullet, 2, &s.upper(&self.of(&duty.of, title)), &law);
        for line in under {
            page.item("", 2, &s.upper(&line), "");
        }
        self.first_row(page, duty);
        self.place_row(page, duty);
        self.who_row(page, duty);
        self.bring_row(page, duty);
        self.instead_row(page, duty);
        if duty.act != Act::Return && duty.act != Act::Notify || duty.fee_yen > 0 {
            let fee =
                if duty.fee_yen > 0 { s.f("fee-yen", &args! { yen: s.yen(duty.fee_yen) }) } else { s.t("fee-none") };
            self.row(page, "label-fee", &[(String::new(), fee, String::new())]);
        }
        self.late_row(page, stated);
        self.gives_row(page, duty);
        if self.replaced_soon(duty) {
            page.item("", 2, &s.t("todo-falls-away"), "");
        }
    }

    /// Whether a renewal falls away with a reissue that is due, or filed and not yet answered.
    fn replaced_soon(&self, duty: &DutySaid) -> bool {
        if duty.procedure != Matter::Renewal || !matches!(duty.state, State::NotYet | State::Open) {
            return false;
        }
        let issued = self.last_certificate(&duty.of).and_then(|last| last.issued);
        let reissue = |d: &DutySaid| d.of == duty.of && matches!(d.procedure, Matter::Loss | Matter::Ordered);
        self.all().filter(|d| reissue(&d.value)).any(|d| match d.value.met_on {
            Some(met) => issued.is_none_or(|issued| issued < met),
            None => self.place(d) == Place::ToDo,
        })
    }

    /// A line that also says the day as Japan counts years, where the language does not.
    fn with_era(&self, id: &str, blank: &'static str, text: &str, day: Day) -> String {
        let mut filled = fluent_bundle::FluentArgs::new();
        filled.set(blank, text.to_owned());
        match self.s.era_line(day) {
            Some(era) => {
                filled.set("era", era);
                self.s.f(id, &filled)
            }
            None => self.s.f(&format!("{id}-alone"), &filled),
        }
    }

    /// A labelled row: each line with what stands before it and its law.
    fn row(&self, page: &mut Page, label: &str, lines: &[(String, String, String)]) {
        let width: usize = if self.s.lang == Lang::En { 11 } else { 12 };
        let label = styled(DIM, &self.s.t(label));
        let mut first = padded(&format!("  {label}"), width);
        for (bullet, text, law) in lines {
            let start = format!("{first}{bullet}");
            page.item(&start, columns(&start), text, law);
            first = padded("", width);
        }
    }

    /// What comes before a reissue: the report, a translation, the way home.
    fn first_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        if duty.procedure != Matter::Loss {
            return;
        }
        let steps = self.j.steps.iter().map(|step| &step.value).filter(|step| step.of == duty.of);
        let before = steps.take_while(|step| step.what != "apply").filter(|step| step.done.is_none());
        let lines: Vec<_> = before
            .filter_map(|step| {
                let text = s.f(&id_of_text("step", step.what), &s.about(&duty.of));
                let known = s.has(&id_of_text("step", step.what));
                let law = step.provision.map(|p| s.laws(&[p])).unwrap_or_default();
                known.then(|| (String::new(), s.upper(&text), law))
            })
            .collect();
        if !lines.is_empty() {
            self.row(page, "label-first", &lines);
        }
    }

    fn place_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        let office = match duty.place.office {
            Office::Municipality => s.municipal_office(duty.place.name.as_deref()),
            office => s.word("office", office),
        };
        let to = s.word("authority", duty.to);
        let mut laws = if duty.act == Act::Return { Vec::new() } else { vec![duty.provision.provision] };
        let own = duty.by.iter().all(|by| by.quality == As::Own) && !duty.by.is_empty();
        let mut text = match (duty.act, duty.place.office) {
            (Act::Return, Office::Bureau) => s.f("where-directly", &args! { to: to.clone(), office: office }),
            (Act::Return, Office::Port) => s.f("where-port", &args! { office: office }),
            (Act::Return, _) => s.f("where-office", &args! { office: office }),
            _ => {
                laws.push(if duty.procedure == Matter::Permission { spr(18, 1) } else { spr(19, 1) });
                s.f(if own { "where-in-person" } else { "where-office" }, &args! { office: office })
            }
        };
        if let Some(through) = duty.through {
            let through = match (through, s.lang, duty.place.name.as_deref()) {
                (Authority::Mayor, Lang::Ja, Some(name)) => format!("{}長", ward(name)),
                (through, ..) => s.word("authority", through),
            };
            let _ = write!(text, "{}{}", self.space(), s.f("where-through", &args! { through: through, to: to }));
        }
        self.row(page, "label-where", &[(String::new(), s.upper(&text), s.laws(&laws))]);
    }

    fn actor(&self, actor: &ActorSaid, of: &str) -> String {
        let s = &self.s;
        let quality = s.f(&id_of("as", actor.quality), &s.about(of));
        match actor.who.as_deref() {
            Some(who) if actor.quality == As::Own => s.name(who),
            Some(who) => {
                // In brackets already: without the Japanese term.
                let quality = quality.split(" (").next().unwrap_or_default().to_owned();
                s.f("instead-person", &args! { who: s.name(who), as: quality })
            }
            None => quality,
        }
    }

    fn who_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        let quality = |by: &ActorSaid| s.f(&id_of("as", by.quality), &s.about(&duty.of));
        let line = match duty.by.as_slice() {
            [] => Some((String::new(), s.t("who-nobody"), String::new())),
            [only] if only.quality == As::Own => None,
            [first, rest @ ..] => {
                let alike = rest.iter().all(|by| by.quality == first.quality);
                let laws: Vec<Provision> = duty.by.iter().map(|by| by.provision).collect();
                let names: Vec<String> = duty
                    .by
                    .iter()
                    .map(|by| match &by.who {
                        Some(who) if alike => s.name(who),
                        _ => self.actor(by, &duty.of),
                    })
                    .collect();
                let mut about = args! { who: s.any_of(&names), as: quality(first) };
                about.set("you", first.who.as_deref().map_or("no", |who| s.you(who)));
                let id = match (alike && first.who.is_some(), duty.act, first.must) {
                    (false, ..) => "who-any",
                    (true, Act::Return, _) => "who-returns",
                    (true, _, true) => "who-must",
                    (true, _, false) => "who-may",
                };
                Some((String::new(), s.upper(&s.f(id, &about)), s.laws(&laws)))
            }
        };
        if let Some(line) = line {
            self.row(page, "label-who", &[line]);
        }
    }

    fn instead_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        let mut groups: Vec<(bool, Provision, Vec<&ActorSaid>)> = Vec::new();
        for actor in &duty.instead {
            let asked = actor.on.is_some();
            match groups.iter_mut().find(|(a, p, _)| *a == asked && *p == actor.provision) {
                Some((.., list)) => list.push(actor),
                None => groups.push((asked, actor.provision, vec![actor])),
            }
        }
        let mut lines = Vec::new();
        for (asked, law, actors) in groups {
            let groups = |quality| actors.iter().any(|a| a.who.is_none() && a.quality == quality);
            let named = actors.iter().any(|a| a.who.is_some());
            let both = groups(As::Lawyer) && groups(As::AdministrativeScrivener);
            let mut names = Vec::new();
            for actor in &actors {
                match actor.quality {
                    As::Lawyer if both && actor.who.is_none() => names.push(s.t("as-lawyer-or-scrivener")),
                    As::AdministrativeScrivener if both && actor.who.is_none() => {}
                    As::CohabitingRelative if named && actor.who.is_none() => names.push(s.t("as-cohabiting-other")),
                    _ => names.push(self.actor(actor, &duty.of)),
                }
            }
            let mut about = s.about(&duty.of);
            about.set("list", s.any_of(&names));
            let anyone = actors.iter().all(|a| a.who.is_none() && a.quality == As::AnyoneAsked);
            let id = match (asked, anyone) {
                (_, true) => "instead-anyone",
                (true, false) => "instead-asked",
                (false, false) => "instead-free",
            };
            let mut text = s.upper(&s.f(id, &about));
            if actors.iter().any(|a| a.see.contains(&"Q21")) {
                let _ = write!(text, "{}{}", self.space(), s.t("who-note-order"));
            }
            lines.push((String::new(), text, s.laws(&[law])));
        }
        if !lines.is_empty() {
            self.row(page, "label-instead", &lines);
        }
    }

    fn bring_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        if duty.act == Act::Return {
            return; // What is returned is all there is to bring.
        }
        let mut items: Vec<(String, Option<Provision>)> = Vec::new();
        if let Some(form) = duty.form {
            let id = if duty.act == Act::Notify { "bring-form-notify" } else { "bring-form-apply" };
            items.push((s.f(id, &args! { form: form }), duty.order));
        }
        if let Some(photo) = &duty.photo {
            let text = s.f("bring-photo", &args! { n: photo.count, age: s.period(photo.max_age) });
            items.push((text, None));
        }
        let about = s.about(&duty.of);
        if duty.bring.is_empty() {
            items.extend(duty.papers.iter().map(|&p| (s.f(&id_of("paper", p), &about), None)));
        }
        for bring in &duty.bring {
            let text = match (bring.paper, bring.how) {
                (Paper::Certificate, How::Submit) => s.t("paper-certificate-handed-in"),
                (paper @ (Paper::Certificate | Paper::Passport | Paper::Card), How::Show) => {
                    s.f("bring-shown", &args! { paper: s.f(&id_of("paper", paper), &about) })
                }
                (paper, _) => s.f(&id_of("paper", paper), &about),
            };
            items.push((text, Some(bring.provision)));
        }
        let mut cited: Option<Provision> = None;
        let mut lines = Vec::new();
        for (text, law) in items {
            let again = law.is_some() && law == cited;
            cited = law.or(cited);
            let law = law.filter(|_| !again).map(|p| s.laws(&[p])).unwrap_or_default();
            lines.push((self.point().to_owned(), text, law));
        }
        let asked = duty.bring.iter().any(|bring| bring.paper == Paper::Certificate);
        let lost = self.last_stated(&duty.of).is_some_and(|last| {
            last.value.state == DocumentState::Lost
                || last.among.get("state").is_some_and(|states| states.iter().any(|state| state == "lost"))
        });
        if asked && lost {
            lines.push((String::new(), s.t("bring-lost"), s.laws(&[spr(13, 1)])));
        }
        if !lines.is_empty() {
            self.row(page, "label-bring", &lines);
        }
    }

    fn point(&self) -> &'static str {
        if self.s.lang == Lang::En { POINT } else { "・" }
    }

    /// A penalty in words.
    pub(crate) fn penalty(
        &self,
        kind: PenaltyKind,
        least: Option<i32>,
        months: Option<i32>,
        yen: Option<i32>,
    ) -> String {
        let s = &self.s;
        let prison = s.t(if self.j.on < ONE_IMPRISONMENT { "prison-before-2025" } else { "prison-since-2025" });
        let id = match (kind, least) {
            (PenaltyKind::Imprisonment, Some(_)) => "penalty-imprisonment-range".to_owned(),
            (kind, _) => id_of("penalty", kind),
        };
        let blanks = args! {
            prison: prison,
            least: least.map(|m| s.term(m)).unwrap_or_default(),
            term: months.map(|m| s.term(m)).unwrap_or_default(),
            yen: yen.map(|y| s.yen(y)).unwrap_or_default(),
        };
        s.f(&id, &blanks)
    }

    fn late_row(&self, page: &mut Page, stated: &Stated<DutySaid>) {
        let (s, duty) = (&self.s, &stated.value);
        if duty.procedure.is_right() {
            return;
        }
        let on_whom = |threat: &Threat, text: String| match threat.on.as_deref() {
            Some(on) if on != duty.of || self.several => s.f("penalty-on", &args! { who: s.name(on), penalty: text }),
            _ => text,
        };
        let mut lines: Vec<_> = duty
            .if_not
            .iter()
            .map(|threat| {
                let text = self.penalty(threat.kind, None, threat.max_months, threat.max_yen);
                (String::new(), s.upper(&on_whom(threat, text)), s.laws(&[threat.provision]))
            })
            .collect();
        if lines.is_empty() {
            lines.push((String::new(), s.upper(&s.t("penalty-none")), String::new()));
        }
        let sure = stated.certainty == Certainty::Sure && !stated.depends("state");
        let label = if duty.state == State::Breached && sure { "label-penalty" } else { "label-late" };
        self.row(page, label, &lines);
    }

    fn gives_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        let mut lines = Vec::new();
        let right = duty.procedure.is_right();
        if right && let Some(bound) = duty.bound {
            let in_time = duty.due.as_ref().is_none_or(|due| self.j.on <= due.day.possibly);
            let id = if bound && in_time { "gives-bound" } else { "gives-not-bound" };
            lines.push((s.t(id), vec![spr(4, 2)]));
        }
        if let [_, _, ..] = duty.yields.documents.as_slice() {
            let documents: Vec<String> = duty.yields.documents.iter().map(|&d| s.word("document", d)).collect();
            lines.push((
                s.upper(&s.f("gives-documents", &args! { list: s.all_of(&documents) })),
                vec![spr(6, 1), spr(7, 2)],
            ));
        }
        if duty.yields.standing == Some(Standing::SpecialPermanentResident) {
            lines.push((s.t("gives-standing"), vec![spr(4, 1)]));
        }
        // While the duty waits for an entry into Japan, nothing can be filed today.
        let waits = duty.opens.is_none() && duty.due.is_none();
        if let Some(expiry) = duty.yields.expiry.as_ref().filter(|_| !waits) {
            lines.push((self.expected(expiry), expiry.item.into_iter().collect()));
        }
        for also in &duty.yields.also {
            lines.push((
                s.f("gives-also", &args! { document: s.word("document", also.document) }),
                vec![also.provision],
            ));
        }
        let lines: Vec<_> = lines.into_iter().map(|(text, laws)| (String::new(), text, s.laws(&laws))).collect();
        if !lines.is_empty() {
            self.row(page, "label-gives", &lines);
        }
    }

    fn expected(&self, expiry: &ExpirySaid) -> String {
        let s = &self.s;
        let unsure = matches!(expiry.known, Known::Derived | Known::Unverified | Known::Disputed);
        let id = if unsure { "gives-expiry-unverified" } else { "gives-expiry" };
        let mut text = s.f(id, &args! { date: s.plain(expiry.day.surely) });
        let mut told: Vec<(Day, &str)> = vec![];
        for other in &expiry.otherwise {
            if told.contains(&(other.value, other.see)) {
                continue;
            }
            told.push((other.value, other.see));
            let other = s.f("gives-otherwise", &args! { date: s.plain(other.value), see: other.see });
            let _ = write!(text, "{}{other}", self.space());
        }
        text
    }

    // Later, may, care, done.

    fn later(&self, page: &mut Page) {
        let s = &self.s;
        let mut list: Vec<_> = self.all().filter(|d| self.place(d) == Place::Later).collect();
        list.sort_by_key(|d| d.value.opens.map_or(Day::MAX, |opens| opens.surely));
        if list.is_empty() {
            return;
        }
        page.heading(&s.t("heading-later"));
        for stated in list {
            let duty = &stated.value;
            let what = self.bare(duty);
            let law = s.laws(&[duty.provision.provision]);
            let mut text = match (duty.opens, &duty.due) {
                (Some(opens), Some(due)) => {
                    let due = s.near_to(due.day.surely, opens.possibly);
                    s.f("later-from", &args! { what: what, opens: s.first_day(opens), due: due })
                }
                (Some(opens), None) => s.f("later-from-open", &args! { what: what, opens: s.first_day(opens) }),
                (None, _) => s.f("todo-no-day", &args! { what: what }),
            };
            let possible = stated.certainty == Certainty::Possible;
            if s.lang == Lang::Ja && (possible || self.replaced_soon(duty)) {
                text.push_str(&s.t("full-stop"));
            }
            if possible {
                let _ = write!(text, "{}{}", self.space(), s.t("sub-possible"));
            }
            if self.replaced_soon(duty) {
                let _ = write!(text, "{}{}", self.space(), s.t("todo-falls-away"));
            }
            self.dot(page, &self.of(&duty.of, text), &law);
        }
    }

    /// A point of a list.
    pub(crate) fn dot(&self, page: &mut Page, text: &str, law: &str) {
        page.item(self.point(), 2, &self.s.upper(text), law);
    }

    fn may(&self, page: &mut Page) {
        let s = &self.s;
        let mut lines = Vec::new();
        for stated in self.all().filter(|d| self.place(d) == Place::May) {
            let duty = &stated.value;
            let what = self.what(duty);
            let law = vec![duty.provision.provision];
            let text = match (duty.state, &duty.due) {
                (State::Lapsed, Some(due)) => {
                    let date = s.full(due.day.possibly);
                    let lapsed = s.f("todo-lapsed", &args! { what: what, date: date });
                    format!("{lapsed}{}{}", self.space(), s.t("gives-not-bound"))
                }
                (_, Some(due)) => s.f("may-do-until", &args! { what: what, date: s.near(due.day.surely) }),
                _ if duty.fee_yen > 0 => s.f("may-do-fee", &args! { what: what, yen: s.yen(duty.fee_yen) }),
                _ => s.f("may-do", &args! { what: what }),
            };
            lines.push((text, law));
        }
        for leave in self.j.leave.iter().filter(|l| l.certainty == Certainty::Sure && !l.depends("can")) {
            let said = &leave.value;
            let mut about = s.about(&said.of);
            let text = match (said.can, said.last) {
                (Truth::Yes, Some(last)) => {
                    about.set("last", s.near(last.surely));
                    s.f("leave-can", &about)
                }
                (Truth::Yes, None) => continue,
                (Truth::No, _) => {
                    about.set("because", s.all_lacking(&said.because));
                    s.f("leave-cannot", &about)
                }
            };
            lines.push((self.of(&said.of, text), vec![said.provision]));
        }
        if lines.is_empty() {
            return;
        }
        let yours = self.j.subjects.first().is_some_and(|only| !self.several && s.you(only) == "yes");
        page.heading(&s.t(if yours { "heading-may" } else { "heading-may-be-done" }));
        for (text, laws) in lines {
            self.dot(page, &text, &s.laws(&laws));
        }
    }

    fn care(&self, page: &mut Page) {
        let s = &self.s;
        let mut lines: Vec<(String, Vec<Provision>)> = Vec::new();
        for stated in self.all().filter(|d| self.place(d) == Place::Missed) {
            let duty = &stated.value;
            if let Some(due) = &duty.due {
                let mut text = s.f("todo-missed", &args! { what: self.what(duty), date: s.full(due.day.possibly) });
                let mut laws = vec![duty.provision.provision];
                for threat in &duty.if_not {
                    let penalty = self.penalty(threat.kind, None, threat.max_months, threat.max_yen);
                    let penalty = s.f("penalty-incurred-other", &args! { penalty: penalty });
                    let _ = write!(text, "{}{penalty}", self.space());
                    laws.push(threat.provision);
                }
                lines.push((text, laws));
            }
        }
        for filing in &self.j.filings {
            lines.extend(self.filing(filing));
        }
        let lost = self.all().any(|d| d.value.procedure == Matter::Loss && self.place(d) == Place::ToDo);
        if lost {
            let leaving = self.j.leave.iter().any(|l| l.value.can == Truth::No);
            if !leaving {
                let of = self.j.subjects.first().map(String::as_str).unwrap_or_default();
                lines.push((s.f("care-leave-needs-certificate", &s.about(of)), vec![spr(23, 2)]));
            }
            let book = Book::at(self.j.book);
            if let Some((_, row)) = book.row(book.rows.surrender, self.j.on) {
                let text = s.f("care-old-one-turns-up", &args! { period: s.period(row.period) });
                lines.push((text, vec![spr(16, 4)]));
            }
        }
        for penalty in self.j.penalties.iter().filter(|p| p.certainty == Certainty::Sure) {
            lines.extend(self.incurred(&penalty.value));
        }
        for none in self.j.none.iter().filter(|n| n.certainty == Certainty::Sure) {
            let said = &none.value;
            let carry = said.provision == spr(17, 4);
            if carry && lines.iter().any(|(_, laws)| laws.contains(&spr(17, 4))) {
                continue;
            }
            let text = if carry {
                s.t("none-carry")
            } else {
                let because: Vec<String> = said.because.iter().map(|&b| s.word("because", b)).collect();
                let id = if said.what == chronicle::Absent::Duty { "none-duty" } else { "none-right" };
                self.of(&said.of, s.f(id, &args! { law: s.law(said.provision), because: s.all_of(&because) }))
            };
            lines.push((text, vec![said.provision]));
        }
        for warning in &self.j.warnings {
            lines.push(self.warning(warning));
        }
        if lines.is_empty() {
            return;
        }
        page.heading(&s.t("heading-care"));
        for (text, laws) in lines {
            self.dot(page, &text, &s.laws(&laws));
        }
    }

    fn filing(&self, stated: &Stated<FilingSaid>) -> Option<(String, Vec<Provision>)> {
        let said = &stated.value;
        if stated.certainty != Certainty::Sure || stated.depends("counts_as") || stated.depends("meets") {
            return None;
        }
        let worth_nothing = said.counts_as.is_empty();
        let plain = said.timely == chronicle::Timely::InTime || said.timely == chronicle::Timely::NoPeriod;
        let recent = said.on.until(self.j.on) <= RECENT;
        let worth_saying = worth_nothing || !plain || said.outcome.is_some();
        if !recent && plain || !worth_saying || stated.depends("timely") {
            return None;
        }
        Some(self.filed(said))
    }

    /// What a filing was worth.
    fn filed(&self, said: &FilingSaid) -> (String, Vec<Provision>) {
        let s = &self.s;
        let worth_nothing = said.counts_as.is_empty();
        let did = s.event(&said.filing).map(|e| s.did(e)).unwrap_or_else(|| tame(&said.filing));
        let counts: Vec<String> = said.counts_as.iter().map(|&p| s.law(p)).collect();
        let id = match (worth_nothing, said.not_handed_in) {
            (_, true) => "filing-not-handed-in",
            (true, false) => "filing-counts-not",
            (false, _) if said.counts_as == [said.under] => "filing-counts-itself",
            (false, _) => "filing-counts",
        };
        let mut text = s.f(
            id,
            &args! {
                did: did, date: s.near(said.on), under: s.law(said.under), counts: s.all_of(&counts),
                timely: s.word("timely", said.timely),
            },
        );
        if let Some(outcome) = said.outcome {
            let _ = write!(text, "{}{}", self.space(), s.word("decision", outcome));
        }
        let mut laws = said.counts_as.clone();
        if said.not_handed_in {
            laws.push(spr(10, 5));
        }
        // In English the sentence names the person already.
        let text = if s.lang == Lang::Ja { self.of(&said.of, text) } else { text };
        (text, laws)
    }

    fn incurred(&self, said: &PenaltySaid) -> Option<(String, Vec<Provision>)> {
        let s = &self.s;
        let duty = self.all().find(|d| d.value.id == said.for_what);
        // What is told beside the duty is not told again.
        if duty.is_some_and(|d| {
            self.place(d) == Place::ToDo && d.value.if_not.iter().any(|t| t.provision == said.provision)
        }) {
            return None;
        }
        let mut penalty = self.penalty(said.kind, said.min_months, said.max_months, said.max_yen);
        if said.on != said.of {
            penalty = s.f("penalty-on", &args! { who: s.name(&said.on), penalty: penalty });
        }
        let text = match (duty, s.event(&said.for_what)) {
            (Some(duty), _) => s.f("penalty-incurred-duty", &args! { what: self.what(&duty.value), penalty: penalty }),
            (None, Some(event)) => {
                let date = event.on.exact().map(|day| s.near(day)).unwrap_or_default();
                s.f("penalty-incurred", &args! { date: date, did: s.did(event), penalty: penalty })
            }
            (None, None) => s.f("penalty-incurred-other", &args! { penalty: penalty }),
        };
        Some((text, vec![said.provision]))
    }

    fn warning(&self, warning: &Warning) -> (String, Vec<Provision>) {
        let s = &self.s;
        match warning {
            Warning::PrintedExpiry { printed, computed, .. } => (
                s.f("warning-printed-expiry", &args! { printed: s.plain(*printed), computed: s.plain(*computed) }),
                vec![spr(9, 0)],
            ),
            Warning::NotJudged { event, provision } => {
                let did = s.event(event).map(|e| s.did(e)).unwrap_or_else(|| tame(event));
                (s.f("warning-not-judged", &args! { did: did }), vec![*provision])
            }
            Warning::BeforeTheLaw { day } => {
                (s.f("warning-before-the-law", &args! { date: s.plain(*day) }), Vec::new())
            }
            Warning::Planned { event } => {
                let did = s.event(event).map(|e| s.did(e)).unwrap_or_else(|| tame(event));
                (s.f("warning-planned", &args! { did: did }), Vec::new())
            }
            Warning::MayBeJapanese { of } => {
                (s.f("warning-may-be-japanese", &args! { who: s.upper(&s.name(of)) }), Vec::new())
            }
            Warning::NoWard { city } => (s.f("warning-no-ward", &args! { city: tame(city) }), vec![spr(4, 3)]),
            Warning::ToldOnlyTo { day } => (s.f("warning-told-only-to", &args! { date: s.full(*day) }), Vec::new()),
            Warning::CalendarEnds { day } => {
                (s.f("warning-calendar-ends", &args! { year: day.year().to_string() }), Vec::new())
            }
        }
    }

    fn done(&self, page: &mut Page) {
        let s = &self.s;
        let mut lines = Vec::new();
        for stated in self.all().filter(|d| self.place(d) == Place::Done) {
            let duty = &stated.value;
            let Some(met) = duty.met_on else { continue };
            let late = matches!(duty.state, State::MetLate | State::UsedLate);
            if met.until(self.j.on) > RECENT && !late {
                continue;
            }
            let id = match duty.state {
                State::Met => "done-met",
                State::MetLate => "done-met-late",
                State::Used => "done-used",
                _ => "done-used-late",
            };
            let by = self
                .j
                .filings
                .iter()
                .map(|f| &f.value)
                .find(|f| f.meets.contains(&duty.id) && f.counts_as != [f.under]);
            if let Some(filing) = by {
                lines.push((self.filed(filing).0, duty.provision.provision));
                continue;
            }
            let due = duty.due.as_ref().map(|due| s.near(due.day.surely)).unwrap_or_default();
            let text = s.f(id, &args! { what: self.what(duty), date: s.near(met), due: due });
            lines.push((text, duty.provision.provision));
        }
        if lines.is_empty() {
            return;
        }
        page.heading(&s.t("heading-done"));
        for (text, law) in lines {
            self.dot(page, &text, &s.laws(&[law]));
        }
    }

    // Why.

    fn reasons(&self, why: Option<&String>) -> Vec<(usize, &'a Step)> {
        let Some(why) = why else { return Vec::new() };
        steps_named(why).filter_map(|n| self.j.reasons.get(n).map(|step| (n, step))).collect()
    }

    /// One paragraph for the soonest last day.
    fn soonest(&self, page: &mut Page) {
        let s = &self.s;
        let list = self.to_do();
        let Some(duty) = list.iter().map(|d| &d.value).find(|d| d.due.is_some()) else { return };
        let Some(due) = &duty.due else { return };
        // The days differ between cases, and this counting may be that of another one.
        let rolled_to = due.counting.rolled_over.last().map_or(due.counting.raw, |day| day.day.next());
        if rolled_to != due.day.surely {
            return;
        }
        page.heading(&s.f("heading-why", &args! { date: s.near(due.day.surely) }));
        let mut laws = Vec::new();
        let sure = list.iter().any(|d| d.value.id == duty.id && d.certainty == Certainty::Sure);
        let why = duty.why.as_ref().filter(|_| sure);
        let starts = self.reasons(why).into_iter().find(|(_, step)| {
            matches!(step.said, Said::StartsAtEntry { .. } | Said::StartsAtLearning { .. } | Said::WindowOpens { .. })
        });
        if let Some((_, step)) = starts {
            laws.push(step.provision);
            page.item("  ", 2, &s.said(&step.said, &[]), &s.laws(&laws));
        }
        let count = Count::of(&due.counting, due.day.surely);
        let zero = due.counting.period.is_none_or(|p| p.count == 0);
        let mut laws = if zero {
            Vec::new()
        } else {
            vec![Provision::new(Statute::CivilCode, 140, 0), Provision::new(Statute::CivilCode, 141, 0)]
        };
        if !due.counting.rolled_over.is_empty() {
            laws.push(rolls(due.counting.calendar));
        }
        page.item("  ", 2, &s.upper(&s.counted(&count)), &s.laws(&laws));
    }

    /// Every step of every conclusion.
    fn steps(&self, page: &mut Page) {
        let s = &self.s;
        let mut parts: Vec<(String, Option<&String>)> = Vec::new();
        let j = self.j;
        for x in &j.classification {
            parts.push((s.f("part-class", &s.about(&x.value.of)), x.value.why.as_ref()));
        }
        for x in &j.standing {
            parts.push((s.f("part-standing", &s.about(&x.value.of)), x.value.why.as_ref()));
        }
        for x in &j.documents {
            parts.push((s.f("part-certificate", &s.about(&x.value.of)), x.value.why.as_ref()));
        }
        // What only some cases have points into their reasons, which are not those told here.
        for x in self.all().filter(|x| x.certainty == Certainty::Sure) {
            parts.push((self.what(&x.value), x.value.why.as_ref()));
        }
        for x in j.none.iter().filter(|x| x.certainty == Certainty::Sure) {
            let law = s.law(x.value.provision);
            parts.push((s.f("part-none", &args! { law: law }), x.value.why.as_ref()));
        }
        for x in &j.re_entry {
            parts.push((s.f("part-re-entry", &args! { date: s.near(x.value.left) }), x.value.why.as_ref()));
        }
        let parts: Vec<_> = parts
            .into_iter()
            .map(|(name, why)| (name, self.reasons(why)))
            .filter(|(_, steps)| !steps.is_empty())
            .collect();
        if parts.is_empty() {
            return self.soonest(page);
        }
        page.heading(&s.t("heading-steps"));
        for (name, steps) in parts {
            page.item("", 0, &styled(BOLD, &s.upper(&name)), "");
            for (n, step) in steps {
                let number = format!("{:>4}. ", n.saturating_add(1));
                let rolled = self.rolled(&step.said);
                page.item(&number, 6, &s.upper(&s.said(&step.said, &[])), &s.laws(&[step.provision]));
                if let Said::Counted { counting } = &step.said {
                    for day in &rolled {
                        let text = s.f(
                            "step-of-closed",
                            &args! { day: s.near_to(day.day, counting.from), reason: s.closed(day.closed) },
                        );
                        let law =
                            counting.calendar.map(|kind| s.law_text(day.closed.provision(kind))).unwrap_or_default();
                        page.item(&format!("      {}", self.point()), 8, &text, &law);
                    }
                }
            }
        }
    }

    /// The closed days a step passed over: as the answer tells them, else by the usual calendar.
    fn rolled(&self, said: &Said) -> Vec<RolledOver> {
        let Said::Counted { counting } = said else { return Vec::new() };
        let told = self.all().filter_map(|d| d.value.due.as_ref()).find(|due| {
            due.counting.raw == counting.raw
                && due.counting.from == counting.from
                && !due.counting.rolled_over.is_empty()
        });
        match (told, counting.calendar) {
            (Some(due), _) => due.counting.rolled_over.clone(),
            (None, Some(kind)) => rolled_over(counting, &OfficeDays::usual(kind)),
            (None, None) => Vec::new(),
        }
    }

    // How it is known.

    fn known(&self, page: &mut Page) {
        let s = &self.s;
        let mut lines: Vec<(String, Vec<Provision>)> = Vec::new();
        let mut say = |see: &str, law: Provision, known: Known| {
            let Some(text) = s.text_word("q", see) else { return };
            let text = match known {
                Known::Read | Known::Practice => text,
                known => s.f("known-line", &args! { known: s.word("known", known), text: text }),
            };
            match lines.iter_mut().find(|(said, _)| *said == text) {
                Some((_, laws)) => laws.push(law),
                None => lines.push((text, vec![law])),
            }
        };
        for stated in self.all() {
            let duty = &stated.value;
            let place = self.place(stated);
            if place != Place::ToDo && place != Place::Later {
                continue;
            }
            let open = duty.opens.is_some_and(|opens| !opens.is_exact());
            let rolled = duty.due.as_ref().is_some_and(|due| !due.counting.rolled_over.is_empty());
            for &see in &duty.provision.see {
                let matters = match see {
                    "Q3" => open,
                    "Q7" => rolled && place == Place::ToDo,
                    // When the permission takes effect changes no day told here.
                    "Q19" => false,
                    "Q11" => duty.due.as_ref().is_some_and(|due| due.day.surely < self.j.on),
                    "Q20" => duty.due.as_ref().is_some_and(|due| due.day.surely.until(self.j.on) <= 1),
                    "Q12" => duty.due.as_ref().is_some_and(|due| !due.day.is_exact()),
                    _ => true,
                };
                if matters && (place == Place::ToDo || open) {
                    say(see, duty.provision.provision, if see == "Q9" { duty.provision.known } else { Known::Read });
                }
            }
            if place == Place::ToDo
                && let Some(expiry) = &duty.yields.expiry
                && !matches!(expiry.known, Known::Read | Known::Practice)
            {
                for &see in &expiry.see {
                    say(see, expiry.item.unwrap_or(spr(9, 0)), expiry.known);
                }
            }
        }
        for class in &self.j.classification {
            for &see in &class.value.see {
                say(see, class.value.item.unwrap_or(spr_2()), Known::Read);
            }
        }
        if lines.is_empty() {
            return;
        }
        page.heading(&s.t("heading-known"));
        for (text, laws) in lines {
            self.dot(page, &text, &s.laws(&laws));
        }
    }

    fn foot(&self, page: &mut Page) {
        let s = &self.s;
        page.blank();
        for text in [s.t("foot"), s.f("foot-book", &args! { book: s.plain(self.j.book) })] {
            page.quiet(&text);
        }
    }
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
