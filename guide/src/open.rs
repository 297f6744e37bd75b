//! What is open: on what it depends, what then follows, and who could settle it.

use crate::judgment::Telling;
use crate::layout::{Page, tame};
use crate::words::{Lang, args, id_of_text};
use serde_json::{Map, Value};
use zairyu_law::life::{Event, Kind, Standing};
use zairyu_law::outlook::{Certainty, Question, Stated, Witness};
use zairyu_law::provision::Provision;
use zairyu_law::time::Day;

/// So many cases of one thing are told.
const CASES: usize = 8;
/// And so many that are not days following one another.
const OTHER_CASES: usize = 4;

/// A fact as the file names it.
enum Named<'a> {
    Event(&'a Event, &'a str),
    Person(&'a str, &'a str),
    Open,
    Prevented,
    Office(&'a str),
    Unknown,
}

impl Telling<'_> {
    /// The section on what is open.
    pub(crate) fn open(&self, page: &mut Page) {
        let (s, j) = (&self.s, self.j);
        let mut things: Vec<(String, Option<Provision>, &[Witness])> = Vec::new();
        for x in &j.classification {
            note(&mut things, x, || s.f("open-class", &s.about(&x.value.of)), x.value.item);
        }
        for x in &j.standing {
            note(&mut things, x, || s.f("open-standing", &s.about(&x.value.of)), x.value.by);
        }
        for x in &j.documents {
            note(&mut things, x, || s.f("open-certificate", &s.about(&x.value.of)), None);
        }
        for x in j.duties.iter().chain(&j.rights) {
            let id = match (x.certainty, x.value.procedure.is_right()) {
                (Certainty::Possible, true) => "open-right-possible",
                (Certainty::Possible, false) => "open-duty-possible",
                (Certainty::Sure, _) => "open-duty",
            };
            let what = || s.f(id, &args! { what: self.what(&x.value) });
            note(&mut things, x, what, Some(x.value.provision.provision));
        }
        for x in &j.filings {
            note(&mut things, x, || s.f("open-filing", &args! { date: s.near(x.value.on) }), Some(x.value.under));
        }
        for x in &j.re_entry {
            let what = || s.f("open-re-entry", &args! { date: s.near(x.value.left) });
            note(&mut things, x, what, Some(x.value.provision));
        }
        for x in &j.leave {
            note(&mut things, x, || s.f("open-leave", &s.about(&x.value.of)), Some(x.value.provision));
        }
        let asked: Vec<&Vec<String>> = j.duties.iter().chain(&j.rights).map(|d| &d.depends_on).collect();
        for x in j.stay.iter().filter(|x| !asked.contains(&&x.depends_on)) {
            note(&mut things, x, || s.f("open-stay", &s.about(&x.value.of)), Some(x.value.provision));
        }
        for x in &j.penalties {
            let what = || {
                let penalty = self.penalty(x.value.kind, x.value.min_months, x.value.max_months, x.value.max_yen);
                s.f("open-penalty", &args! { penalty: penalty })
            };
            note(&mut things, x, what, Some(x.value.provision));
        }
        if things.is_empty() && j.questions.is_empty() && j.whole {
            return;
        }
        page.heading(&s.t("heading-open"));
        if !j.whole {
            self.dot(page, &s.t("open-not-whole"), "");
        }
        for (what, law, witnesses) in things {
            self.dot(page, &what, &law.map(|p| s.laws(&[p])).unwrap_or_default());
            for case in self.cases(witnesses) {
                page.item("  – ", 4, &s.upper(&case), "");
            }
        }
        if !j.questions.is_empty() {
            page.item("", 0, &s.t("ask-heading"), "");
            for question in &j.questions {
                self.dot(page, &self.question(question), "");
            }
        }
    }

    /// The witnesses as sentences; days that follow one another and end alike are one case.
    fn cases(&self, witnesses: &[Witness]) -> Vec<String> {
        let s = &self.s;
        let mut runs: Vec<Run<'_>> = Vec::new();
        let mut cases = Vec::new();
        for witness in witnesses.iter().take(CASES) {
            match run(witness) {
                Some(next) => match runs.last_mut() {
                    Some(last)
                        if last.state == next.state && last.fact == next.fact && last.last.next() == next.first =>
                    {
                        last.last = next.last;
                        last.due_last = last.due_last.max(next.due_last);
                        last.due_first = last.due_first.min(next.due_first);
                    }
                    _ => runs.push(next),
                },
                None => cases.push(self.witness(witness)),
            }
        }
        let told = runs.iter().map(|run| {
            let fact = self.fact(run.fact, &format!("{}/{}", run.first, run.last));
            let due = if run.due_first == run.due_last {
                let id = if run.due_last < self.j.on { "then-due-over" } else { "then-due" };
                s.f(id, &args! { date: s.near(run.due_first) })
            } else {
                s.f("then-due-range", &args! { first: s.near(run.due_first), last: s.near(run.due_last) })
            };
            let state = s.text_word("then-state", run.state).unwrap_or_default();
            s.f("witness", &args! { facts: fact, then: self.joined(&[due, state]) })
        });
        told.chain(cases.into_iter().take(OTHER_CASES)).collect()
    }

    fn joined(&self, said: &[String]) -> String {
        let said: Vec<&str> = said.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        said.join(if self.s.lang == Lang::En { ", " } else { "、" })
    }

    fn witness(&self, witness: &Witness) -> String {
        let s = &self.s;
        let facts: Vec<String> = witness.given.iter().map(|(fact, value)| self.fact(fact, value)).collect();
        let then = match &witness.then {
            None => s.t("then-absent"),
            Some(then) => self.then(then),
        };
        if facts.is_empty() {
            return s.f("witness-plain", &args! { then: then });
        }
        let facts = match s.lang {
            Lang::En => s.all_of(&facts),
            Lang::Ja => facts.join(&s.t("list-facts")),
        };
        s.f("witness", &args! { facts: facts, then: then })
    }

    /// What then holds.
    fn then(&self, then: &Map<String, Value>) -> String {
        let s = &self.s;
        let mut said = Vec::new();
        if let Some(day) = then.get("opens").filter(|_| !then.contains_key("due")).and_then(a_day) {
            said.push(s.f("then-opens", &args! { date: s.near(day) }));
        }
        if let Some(day) = then.get("due").and_then(a_day) {
            let id = if day < self.j.on { "then-due-over" } else { "then-due" };
            said.push(s.f(id, &args! { date: s.near(day) }));
        }
        for (field, family) in
            [("state", "then-state"), ("valid", "then-valid"), ("class", "then-class"), ("can", "then-can")]
        {
            if let Some(text) = then.get(field).and_then(Value::as_str).and_then(|word| s.text_word(family, word)) {
                said.push(text);
            }
        }
        if let Some(is) = then.get("is").and_then(Value::as_str).and_then(crate::judgment::word_of::<Standing>) {
            said.push(s.f("then-is", &args! { standing: s.word("standing", is) }));
        }
        if let Some(day) = then.get("until").or_else(|| then.get("last")).and_then(a_day) {
            said.push(s.f("then-until", &args! { date: s.near(day) }));
        }
        if let Some(Value::Array(counts)) = then.get("counts_as") {
            said.push(s.t(if counts.is_empty() { "then-counts-not" } else { "then-counts" }));
        }
        if let Some(Value::Array(by)) = then.get("by") {
            let who: Vec<String> =
                by.iter().filter_map(|b| b.get("who").and_then(Value::as_str)).map(|w| s.name(w)).collect();
            if !who.is_empty() {
                said.push(s.f("then-by", &args! { who: s.any_of(&who) }));
            }
        }
        if said.is_empty() { s.t("then-there") } else { self.joined(&said) }
    }

    fn named<'x>(&'x self, fact: &'x str) -> Named<'x> {
        if let Some(rest) = fact.strip_prefix("event.") {
            // An id may hold a point: the longest id that fits is the one meant.
            let fits = |e: &&Event| rest.strip_prefix(e.id.as_str()).is_some_and(|r| r.starts_with('.'));
            let event = self.s.life.events.iter().filter(fits).max_by_key(|e| e.id.len());
            return match event.and_then(|e| Some((e, rest.strip_prefix(e.id.as_str())?.strip_prefix('.')?))) {
                Some((event, field)) => Named::Event(event, field),
                None => Named::Unknown,
            };
        }
        if let Some(rest) = fact.strip_prefix("person.") {
            let fits =
                |p: &&zairyu_law::life::Person| rest.strip_prefix(p.id.as_str()).is_some_and(|r| r.starts_with('.'));
            let person = self.s.life.persons.iter().filter(fits).max_by_key(|p| p.id.len());
            return match person.and_then(|p| Some((p, rest.strip_prefix(p.id.as_str())?.strip_prefix('.')?))) {
                Some((person, field)) => Named::Person(&person.id, field),
                None => Named::Unknown,
            };
        }
        if let Some(rest) = fact.strip_prefix("open.") {
            return if rest.starts_with("prevented") { Named::Prevented } else { Named::Open };
        }
        match fact.strip_prefix("office.") {
            Some(rest) => Named::Office(rest),
            None => Named::Unknown,
        }
    }

    /// What a fact is about, as a phrase.
    fn part(&self, fact: &str) -> String {
        let s = &self.s;
        match self.named(fact) {
            Named::Event(event, field) => {
                let id = id_of_field("part", field);
                let who = s.id(event.who);
                let mut about = s.about(&who);
                about.set("did", s.did(event));
                if s.has(&id) { s.f(&id, &about) } else { tame(fact) }
            }
            Named::Person(who, field) => {
                let head = field.split('.').next().unwrap_or(field);
                let id = if head == "lives_with" { "part-household".to_owned() } else { id_of_field("part", head) };
                if s.has(&id) { s.f(&id, &s.about(who)) } else { tame(fact) }
            }
            Named::Open => s.t("part-open"),
            Named::Prevented => s.t("part-prevented"),
            Named::Office(rest) => {
                let question = rest.split('.').next().unwrap_or(rest);
                s.text_word("q", question).unwrap_or_else(|| s.t("part-office"))
            }
            Named::Unknown => tame(fact),
        }
    }

    /// A fact filled in, as a condition.
    fn fact(&self, fact: &str, value: &str) -> String {
        let s = &self.s;
        let day = days(value);
        match self.named(fact) {
            Named::Event(event, "on") if day.is_some() => {
                let (first, last) = day.unwrap_or((Day::MIN, Day::MIN));
                let did = s.did(event);
                if first == last {
                    s.f("fact-on", &args! { did: did, date: s.near(first) })
                } else {
                    s.f("fact-on-range", &args! { did: did, first: s.near(first), last: s.near(last) })
                }
            }
            Named::Event(event, "abroad") => {
                let id = if truth(value) == Some(false) { "fact-abroad-no" } else { "fact-abroad-yes" };
                s.f(id, &args! { did: s.did(event) })
            }
            Named::Person(who, "born") if day.is_some() => {
                let (first, last) = day.unwrap_or((Day::MIN, Day::MIN));
                let mut about = s.about(who);
                about.set("first", s.near(first));
                about.set("last", s.near(last));
                s.f(if first == last { "fact-born" } else { "fact-born-range" }, &about)
            }
            Named::Person(who, field) => {
                let head = field.split('.').next().unwrap_or(field);
                let who = s.name(who);
                match (head, truth(value)) {
                    ("born_in", _) if value == "japan" => s.f("fact-born-in-japan", &args! { who: who }),
                    ("born_in", _) if value == "abroad" => s.f("fact-born-in-abroad", &args! { who: who }),
                    ("lives_with", Some(together)) => {
                        let other = field.rsplit('.').next().unwrap_or_default();
                        let id = if together { "fact-household-yes" } else { "fact-household-no" };
                        s.f(id, &args! { who: who, other: s.name(other) })
                    }
                    _ => self.is(fact, value),
                }
            }
            Named::Prevented => {
                let id = if truth(value) == Some(false) { "fact-prevented-no" } else { "fact-prevented-yes" };
                s.t(id)
            }
            Named::Open => match value {
                "no" => s.t("fact-not-done"),
                "yes" => s.t("fact-filed"),
                _ => s.t("fact-filed-late"),
            },
            Named::Office(rest) => {
                let see = rest.split('.').next().unwrap_or(rest).to_owned();
                let id = if truth(value) == Some(false) { "fact-office-no" } else { "fact-office-yes" };
                s.f(id, &args! { see: see })
            }
            Named::Event(..) | Named::Unknown => self.is(fact, value),
        }
    }

    fn is(&self, fact: &str, value: &str) -> String {
        let s = &self.s;
        let part = self.part(fact);
        let (who, field) = match self.named(fact) {
            Named::Event(event, "until") if event.what.kind() == Kind::Prevented => (s.id(event.who), "prevented"),
            Named::Event(event, field) => (s.id(event.who), field),
            Named::Person(who, field) => (who.to_owned(), field.split('.').next().unwrap_or(field)),
            _ => (String::new(), ""),
        };
        if let Some(truth) = truth(value) {
            let id = id_of_field("fact", &format!("{field}-{}", if truth { "yes" } else { "no" }));
            if s.has(&id) {
                return s.f(&id, &s.about(&who));
            }
        }
        match (truth(value), days(value)) {
            (Some(true), _) => s.f("fact-yes", &args! { fact: part }),
            (Some(false), _) => s.f("fact-no", &args! { fact: part }),
            (None, Some((first, last))) if first == last => s.f("fact-is", &args! { fact: part, value: s.near(first) }),
            _ => s.f("fact-is", &args! { fact: part, value: tame(value) }),
        }
    }

    fn question(&self, question: &Question) -> String {
        let s = &self.s;
        let id = if question.asked_of == "self" { "ask-self" } else { "ask-office" };
        s.f(id, &args! { fact: self.part(&question.fact) })
    }
}

/// Days of one fact that lead to one state.
struct Run<'w> {
    fact: &'w str,
    first: Day,
    last: Day,
    due_first: Day,
    due_last: Day,
    state: &'w str,
}

/// The witness, if one day alone makes the difference and moves a last day.
fn run(witness: &Witness) -> Option<Run<'_>> {
    let mut given = witness.given.iter();
    let (Some((fact, value)), None) = (given.next(), given.next()) else { return None };
    let (first, last) = days(value)?;
    let then = witness.then.as_ref()?;
    let due = then.get("due").and_then(a_day)?;
    let state = then.get("state").and_then(Value::as_str)?;
    Some(Run { fact, first, last, due_first: due, due_last: due, state })
}

fn note<'x, T>(
    things: &mut Vec<(String, Option<Provision>, &'x [Witness])>,
    stated: &'x Stated<T>,
    what: impl FnOnce() -> String,
    law: Option<Provision>,
) {
    let differs = stated.certainty == Certainty::Possible || !stated.among.is_empty();
    if differs && !stated.witnesses.is_empty() {
        things.push((what(), law, &stated.witnesses));
    }
}

fn id_of_field(family: &str, field: &str) -> String {
    // Fields of a file are written with `_`, as ids may be too.
    let id = id_of_text(family, "");
    format!("{id}{}", field.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect::<String>())
}

/// A day told as itself or as bounds.
fn a_day(value: &Value) -> Option<Day> {
    value.get("surely").unwrap_or(value).as_str()?.parse().ok()
}

/// A day, or the days from one to another.
fn days(value: &str) -> Option<(Day, Day)> {
    match value.split_once('/') {
        Some((first, last)) => Some((first.parse().ok()?, last.parse().ok()?)),
        None => value.parse().ok().map(|day| (day, day)),
    }
}

fn truth(value: &str) -> Option<bool> {
    match value {
        "true" | "yes" => Some(true),
        "false" | "no" => Some(false),
        _ => None,
    }
}
