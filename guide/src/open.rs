//! What is open: on what it depends, what then follows, and who could settle it.

use crate::judgment::Telling;
use crate::layout::{Page, tame};
use crate::words::{Lang, args, id_of_text};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use zairyu_law::Word;
use zairyu_law::judgment::{DocumentSaid, DutySaid, Truth};
use zairyu_law::life::{Event, Kind, Standing};
use zairyu_law::outlook::{Certainty, Question, Stated, Witness};
use zairyu_law::provision::Provision;
use zairyu_law::spr::invalidity::Ends;
use zairyu_law::time::{Day, day};

/// So many cases of one thing are told.
const CASES: usize = 8;
/// And so many that are not days following one another.
const OTHER_CASES: usize = 4;

/// Until this day a birth counts for SPR 2(1)(i).
const SURRENDER: Day = day(1945, 9, 2);
/// The day the Treaty of Peace took effect.
const TREATY: Day = day(1952, 4, 28);

/// What kind of thing is open: how its witnesses are told.
#[derive(Clone, Copy)]
enum Thing {
    Standing(Standing),
    Document(Option<Ends>),
    Asked,
    Journey,
    Leave(Truth),
    Other,
}

/// Something open: its sentence, its law, its witnesses.
type Open<'x> = (String, Option<Provision>, &'x [Witness], Thing);

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
        let mut things: Vec<Open<'_>> = Vec::new();
        for x in &j.classification {
            note(&mut things, x, || s.f("open-class", &s.about(&x.value.of)), x.value.item, Thing::Other);
        }
        for x in &j.standing {
            let thing = Thing::Standing(x.value.is);
            note(&mut things, x, || s.f("open-standing", &s.about(&x.value.of)), x.value.by, thing);
        }
        // What is not issued yet turns on the filing, which is told beside it.
        let issued = |x: &&Stated<DocumentSaid>| x.value.shows.is_some();
        for x in j.documents.iter().filter(issued) {
            let thing = Thing::Document(x.value.ends);
            let mut about = s.about(&x.value.of);
            about.set("document", x.value.document.word());
            note(&mut things, x, || s.f("open-certificate", &about), None, thing);
        }
        let only_who = |x: &Stated<DutySaid>| x.certainty == Certainty::Sure && x.among.keys().all(|k| k == "instead");
        for x in j.duties.iter().chain(&j.rights).filter(|x| !only_who(x) && self.is_told(x)) {
            let id = match (x.certainty, x.value.procedure.is_right()) {
                (Certainty::Possible, true) => "open-right-possible",
                (Certainty::Possible, false) => "open-duty-possible",
                (Certainty::Sure, _) => "open-duty",
            };
            let what = || s.f(id, &args! { what: self.what(&x.value) });
            let thing = if x.value.procedure.is_right() { Thing::Other } else { Thing::Asked };
            note(&mut things, x, what, Some(x.value.provision.provision), thing);
        }
        for x in &j.filings {
            let what = || s.f("open-filing", &args! { date: s.near(x.value.on) });
            note(&mut things, x, what, Some(x.value.under), Thing::Other);
        }
        for x in &j.re_entry {
            let what = || s.f("open-re-entry", &args! { date: s.near(x.value.left) });
            note(&mut things, x, what, Some(x.value.provision), Thing::Journey);
        }
        for x in &j.leave {
            let what = || s.f("open-leave", &s.about(&x.value.of));
            note(&mut things, x, what, Some(x.value.provision), Thing::Leave(x.value.can));
        }
        let asked: Vec<&Vec<String>> = j.duties.iter().chain(&j.rights).map(|d| &d.depends_on).collect();
        for x in j.stay.iter().filter(|x| !asked.contains(&&x.depends_on)) {
            let what = || s.f("open-stay", &s.about(&x.value.of));
            note(&mut things, x, what, Some(x.value.provision), Thing::Other);
        }
        for x in &j.penalties {
            let what = || {
                let (least, most) = (x.value.min_months, x.value.max_months);
                let penalty = self.penalty(x.value.kind, least, most, x.value.max_yen, x.value.prison);
                s.f("open-penalty", &args! { penalty: penalty })
            };
            note(&mut things, x, what, Some(x.value.provision), Thing::Other);
        }
        // Who may go instead is asked for what is to be done now, not for what comes in years.
        let who = |x: &&Stated<DutySaid>| only_who(x) && !x.among.is_empty();
        let (now, later): (Vec<_>, Vec<_>) =
            j.duties.iter().chain(&j.rights).filter(who).partition(|x| self.is_to_do(x));
        // Nor for what is told nowhere.
        let untold: Vec<_> = j.duties.iter().chain(&j.rights).filter(|x| !self.is_told(x)).collect();
        let of_no_use = |id: &String| later.iter().chain(&untold).any(|x| x.value.id == *id);
        let idle = |q: &&Question| !q.settles.is_empty() && q.settles.iter().all(of_no_use);
        let questions: Vec<&Question> = j.questions.iter().filter(|q| !idle(q)).collect();
        if things.is_empty() && now.is_empty() && questions.is_empty() && j.whole {
            return;
        }
        page.heading(&s.t("heading-open"));
        if !j.whole {
            self.dot(page, &s.t("open-not-whole"), "");
        }
        for (what, law, of) in at_once(things) {
            self.dot(page, &what, &law.map(|p| s.laws(&[p])).unwrap_or_default());
            // Where one of several standings holds, the others need no saying.
            let one_of = of.len() > 1 && of.iter().any(|(witnesses, _)| witnesses.iter().any(|w| w.then.is_some()));
            let mut told: Vec<String> = Vec::new();
            for (witnesses, thing) in of {
                let standing = matches!(thing, Thing::Standing(_));
                let said = |w: &&Witness| !standing || !(one_of && w.then.is_none() || told_by_itself(w));
                for case in self.cases(witnesses.iter().filter(said), thing) {
                    if !told.contains(&case) {
                        told.push(case);
                    }
                }
            }
            for case in told {
                page.item("  – ", 4, &s.upper(&case), "");
            }
        }
        for x in now {
            let what = s.f("open-instead", &args! { what: self.what(&x.value) });
            self.dot(page, &what, &s.laws(&[x.value.provision.provision]));
        }
        if !questions.is_empty() {
            page.item("", 0, &s.t("ask-heading"), "");
            let mut told: Vec<String> = Vec::new();
            for question in questions.into_iter().map(|question| self.question(question)) {
                if !told.contains(&question) {
                    self.dot(page, &question, "");
                    told.push(question);
                }
            }
        }
    }

    /// The witnesses as sentences; days that follow one another and end alike are one case.
    fn cases<'w>(&self, witnesses: impl Iterator<Item = &'w Witness>, thing: Thing) -> Vec<String> {
        let s = &self.s;
        let mut runs: Vec<Run<'_>> = Vec::new();
        let mut cases: Vec<(BTreeMap<String, String>, String)> = Vec::new();
        for witness in witnesses.take(CASES) {
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
                None => {
                    let then = self.outcome(witness, thing);
                    // What is told with fewer facts need not be told again with more.
                    let told = |(given, told): &(BTreeMap<String, String>, String)| {
                        let fewer = given.iter().all(|(fact, value)| witness.given.get(fact) == Some(value));
                        *told == then && fewer && !given.is_empty()
                    };
                    if cases.iter().any(told) {
                        continue;
                    }
                    let whole = cases
                        .last()
                        .filter(|(_, last)| *last == then)
                        .and_then(|(given, _)| one_stretch(given, &witness.given));
                    match (whole, cases.last_mut()) {
                        (Some(whole), Some((given, _))) => *given = whole,
                        _ => cases.push((witness.given.clone(), then)),
                    }
                }
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
        let others = cases.iter().map(|(given, then)| self.case(given, then));
        told.chain(others.take(OTHER_CASES)).collect()
    }

    fn joined(&self, said: &[String]) -> String {
        let said: Vec<&str> = said.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        said.join(if self.s.lang == Lang::En { ", " } else { "、" })
    }

    /// What a witness comes to.
    fn outcome(&self, witness: &Witness, thing: Thing) -> String {
        let s = &self.s;
        match (&witness.then, thing) {
            (None, Thing::Standing(is)) => s.f("then-standing-not", &args! { standing: s.word("standing", is) }),
            (None, Thing::Leave(_)) => s.t("then-can-no"),
            (None, Thing::Asked) => s.t("then-not-asked"),
            (None, _) => s.t("then-absent"),
            (Some(then), _) => self.then(then, thing),
        }
    }

    fn case(&self, given: &BTreeMap<String, String>, then: &str) -> String {
        let s = &self.s;
        let mut given: Vec<_> = given.iter().collect();
        // The day first, what is said of that day after it.
        given.sort_by_key(|(fact, _)| !fact.ends_with(".on"));
        let facts: Vec<String> = given.into_iter().map(|(fact, value)| self.fact(fact, value)).collect();
        if facts.is_empty() {
            return s.f("witness-plain", &args! { then: then });
        }
        let facts = match (s.lang, facts.split_last()) {
            (Lang::Ja, Some((end, before))) => {
                let mut list: String = before.iter().map(|fact| and_so(fact) + &s.t("list-facts")).collect();
                list.push_str(end);
                list
            }
            _ => s.all_of(&facts),
        };
        s.f("witness", &args! { facts: facts, then: then })
    }

    /// The standing, and how long.
    fn then_standing(&self, then: &Map<String, Value>, is: Standing) -> String {
        let s = &self.s;
        let standing = s.word("standing", is);
        match then.get("to").map(a_day) {
            Some(Some(to)) => s.f("then-standing-to", &args! { standing: standing, date: s.near(to) }),
            Some(None) => s.f("then-standing-still", &args! { standing: standing }),
            None => s.f("then-is", &args! { standing: standing }),
        }
    }

    /// Whether a certificate is valid, and to or since when.
    fn then_document(&self, then: &Map<String, Value>, ends: Option<Ends>) -> Vec<String> {
        let s = &self.s;
        // A permit without a last day told bounds nothing.
        let until = then.get("until").and_then(a_day).filter(|until| *until < Day::MAX);
        let ends = match then.get("ends").and_then(Value::as_str) {
            Some("end_of") => Some(Ends::EndOf),
            Some(_) => None,
            None => ends,
        };
        let id = match (then.get("valid").and_then(Value::as_str), ends) {
            (Some("no"), Some(Ends::EndOf)) => "then-void-end-of",
            (Some("no"), _) => "then-void-since",
            (Some("yes"), _) => "then-valid-to",
            _ => "then-until",
        };
        let valid = then.get("valid").and_then(Value::as_str).and_then(|word| s.text_word("then-valid", word));
        match until {
            Some(day) => vec![s.f(id, &args! { date: s.near(day) })],
            None => valid.into_iter().collect(),
        }
    }

    /// What then holds.
    fn then(&self, then: &Map<String, Value>, thing: Thing) -> String {
        let s = &self.s;
        let mut said = Vec::new();
        match thing {
            Thing::Standing(is) => return self.then_standing(then, is),
            Thing::Document(ends) => said = self.then_document(then, ends),
            Thing::Leave(can) if !then.contains_key("can") => said.push(s.word("then-can", can)),
            _ => {}
        }
        if let Some(day) = then.get("opens").filter(|_| !then.contains_key("due")).and_then(a_day) {
            said.push(s.f("then-opens", &args! { date: s.near(day) }));
        }
        if let Some(day) = then.get("due").and_then(a_day) {
            let id = if day < self.j.on { "then-due-over" } else { "then-due" };
            said.push(s.f(id, &args! { date: s.near(day) }));
        }
        for (field, family) in
            [("state", "then-state"), ("class", "then-class"), ("can", "then-can"), ("returned", "then-returned")]
        {
            if let Some(text) = then.get(field).and_then(Value::as_str).and_then(|word| s.text_word(family, word)) {
                said.push(text);
            }
        }
        if let Some(day) = then.get("last").and_then(a_day) {
            let back = matches!(thing, Thing::Journey | Thing::Leave(_));
            let id = if back { "then-back-by" } else { "then-until" };
            said.push(s.f(id, &args! { date: s.near(day) }));
        }
        if let Some(outcome) = then.get("outcome").and_then(Value::as_str) {
            said.extend(s.text_word("then-outcome", outcome));
        }
        if let Some(Value::Array(counts)) = then.get("counts_as") {
            said.push(s.t(if counts.is_empty() { "then-counts-not" } else { "then-counts" }));
        }
        if let Some(Value::Array(by)) = then.get("by") {
            let who: Vec<String> =
                by.iter().filter_map(|b| b.get("who").and_then(Value::as_str)).map(|w| s.name(w)).collect();
            // Nobody whom the file names: the relatives of the household, whoever they are.
            let named = !who.is_empty();
            said.push(if named { s.f("then-by", &args! { who: s.any_of(&who) }) } else { s.t("then-by-relative") });
        }
        match (said.is_empty(), thing) {
            (false, _) => self.joined(&said),
            (true, Thing::Asked) => s.t("then-asked"),
            (true, _) => s.t("then-there"),
        }
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
                let permit = field == "until" && event.what.kind() == Kind::Left;
                let id = if permit { "part-until-permit".to_owned() } else { id_of_field("part", field) };
                let mut about = s.about_event(event);
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
                let text = s.text_word("q", question).unwrap_or_else(|| s.t("part-office"));
                text.trim_end_matches(['.', '。']).to_owned()
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
            Named::Event(event, field @ ("filed" | "published" | "printed_expiry" | "until")) if day.is_some() => {
                let (first, last) = day.unwrap_or((Day::MIN, Day::MIN));
                let id = match (field, first == last) {
                    ("filed", true) => "fact-filing",
                    ("filed", false) => "fact-filing-range",
                    ("published", true) => "fact-notice",
                    ("published", false) => "fact-notice-range",
                    ("printed_expiry", true) => "fact-printed",
                    ("printed_expiry", false) => "fact-printed-range",
                    (_, true) => "fact-permit",
                    (_, false) => "fact-permit-range",
                };
                let mut about = s.about(&s.id(event.who));
                about.set("first", s.near(first));
                about.set("last", s.near(last));
                s.f(id, &about)
            }
            Named::Event(event, "with") => {
                let id = id_of_text("fact-with", value);
                let about = s.about(&s.id(event.who));
                if s.has(&id) { s.f(&id, &about) } else { self.is(fact, value) }
            }
            // What the law keeps as a word has a sentence of its own.
            Named::Event(event, field) if s.has(&format!("fact-{field}-{value}")) => {
                s.f(&format!("fact-{field}-{value}"), &s.about_event(event))
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
            Named::Person(who, "died") if day.is_some() => {
                let (first, last) = day.unwrap_or((Day::MIN, Day::MIN));
                let blanks = args! { who: s.name(who), first: s.near(first), last: s.near(last) };
                s.f(if first == last { "fact-died" } else { "fact-died-range" }, &blanks)
            }
            Named::Person(who, field @ ("born" | "died")) if truth(value).is_some() => {
                let yes = truth(value) == Some(true);
                let mut about = s.about(who);
                about.set("date", s.plain(self.bound(who, field, yes)));
                let id = match (field, yes) {
                    ("born", true) => "fact-born-by-yes",
                    ("born", false) => "fact-born-by-no",
                    (_, true) => "fact-died-by-yes",
                    (_, false) => "fact-died-by-no",
                };
                s.f(id, &about)
            }
            Named::Event(_, "stay_until") | Named::Person(_, "stay_until") if day.is_some() => {
                let (first, last) = day.unwrap_or((Day::MIN, Day::MIN));
                let id = if first == last { "fact-stay_until" } else { "fact-stay_until-range" };
                s.f(id, &args! { first: s.near(first), last: s.near(last) })
            }
            // One that no sentence names is any but those named.
            Named::Person(who, "standing") if s.text_word("standing", value).is_none() => {
                s.f("fact-standing-other", &s.about(who))
            }
            Named::Person(who, "standing") => {
                let mut about = s.about(who);
                about.set("standing", s.text_word("standing", value).unwrap_or_default());
                s.f("fact-standing", &about)
            }
            Named::Person(who, "at_commencement") => {
                let held = s.text_word("held", value).unwrap_or_else(|| tame(value));
                let mut about = s.about(who);
                about.set("held", held);
                s.f("fact-held", &about)
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
                let no = truth(value) == Some(false);
                let own = format!("fact-{see}-{}", if no { "no" } else { "yes" });
                if s.has(&own) {
                    return s.t(&own);
                }
                let id = if no { "fact-office-no" } else { "fact-office-yes" };
                s.f(id, &args! { see: see })
            }
            Named::Event(..) | Named::Unknown => self.is(fact, value),
        }
    }

    /// The day that a birth or a death is asked about: by it, or only after it.
    fn bound(&self, who: &str, field: &str, by: bool) -> Day {
        if field == "died" {
            return TREATY;
        }
        let born = self.s.life.persons.iter().find(|p| p.id == who).and_then(|p| p.born.told());
        let asked = |bound: &Day| born.is_none_or(|born| born.first <= *bound && *bound < born.last);
        // Both are asked as one: yes is by the first, no is after the last.
        let mut bounds = [SURRENDER, TREATY].into_iter().filter(asked);
        let bound = if by { bounds.next() } else { bounds.next_back() };
        bound.unwrap_or(TREATY)
    }

    fn is(&self, fact: &str, value: &str) -> String {
        let s = &self.s;
        let part = self.part(fact);
        let (about, field) = match self.named(fact) {
            Named::Event(event, "until") if event.what.kind() == Kind::Prevented => (s.about_event(event), "prevented"),
            Named::Event(event, field) => (s.about_event(event), field),
            Named::Person(who, field) => (s.about(who), field.split('.').next().unwrap_or(field)),
            _ => (s.about(""), ""),
        };
        if let Some(truth) = truth(value) {
            let id = id_of_field("fact", &format!("{field}-{}", if truth { "yes" } else { "no" }));
            if s.has(&id) {
                return s.f(&id, &about);
            }
        }
        match (truth(value), days(value)) {
            (Some(true), _) => s.f("fact-yes", &args! { fact: part }),
            (Some(false), _) => s.f("fact-no", &args! { fact: part }),
            (None, Some((first, last))) if first == last => s.f("fact-is", &args! { fact: part, value: s.near(first) }),
            (None, Some((first, last))) => {
                s.f("fact-is-range", &args! { fact: part, first: s.near(first), last: s.near(last) })
            }
            _ => s.f("fact-is", &args! { fact: part, value: tame(value) }),
        }
    }

    fn question(&self, question: &Question) -> String {
        let s = &self.s;
        let fact = self.part(&question.fact);
        // What an office finds says itself who finds it.
        let finds = |rest: &str| rest.starts_with("reason-") || rest.starts_with("harm-");
        let found = matches!(self.named(&question.fact), Named::Office(rest) if finds(rest));
        let id = if question.asked_of == "self" || found { "ask-self" } else { "ask-office" };
        s.f(id, &args! { fact: fact })
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

/// Something asked once, of all that it is asked of.
type AtOnce<'x> = (String, Option<Provision>, Vec<(&'x [Witness], Thing)>);

/// One question once: what bears one sentence and one law stands together, where it first came.
fn at_once(things: Vec<Open<'_>>) -> Vec<AtOnce<'_>> {
    let mut once: Vec<AtOnce<'_>> = Vec::new();
    for (what, law, witnesses, thing) in things {
        match once.iter_mut().find(|(same, under, _)| *same == what && *under == law) {
            Some((.., of)) => of.push((witnesses, thing)),
            None => once.push((what, law, vec![(witnesses, thing)])),
        }
    }
    once
}

/// Who has a status has it: the question says as much.
fn told_by_itself(witness: &Witness) -> bool {
    let given = witness.given.keys().any(|fact| fact.starts_with("person.") && fact.ends_with(".standing"));
    let ends = witness.then.as_ref().and_then(|then| then.get("to")).is_some_and(|to| !to.is_null());
    given && !ends
}

fn note<'x, T>(
    things: &mut Vec<Open<'x>>,
    stated: &'x Stated<T>,
    what: impl FnOnce() -> String,
    law: Option<Provision>,
    thing: Thing,
) {
    let differs = stated.certainty == Certainty::Possible || !stated.among.is_empty();
    if differs && !stated.witnesses.is_empty() {
        things.push((what(), law, &stated.witnesses, thing));
    }
}

/// Both as one, if they differ only in one fact, whose days follow one another.
fn one_stretch(one: &BTreeMap<String, String>, next: &BTreeMap<String, String>) -> Option<BTreeMap<String, String>> {
    if one.len() != next.len() || one.keys().ne(next.keys()) {
        return None;
    }
    let mut differ = one.iter().filter(|(fact, value)| next.get(*fact) != Some(value));
    let ((fact, value), None) = (differ.next()?, differ.next()) else { return None };
    let ((first, before), (after, last)) = (days(value)?, days(next.get(fact)?)?);
    let mut whole = one.clone();
    whole.insert(fact.clone(), format!("{first}/{last}"));
    (before.next() == after).then_some(whole)
}

/// A Japanese condition as it stands before another: 「当たらない」 is 「当たらず」 there.
fn and_so(fact: &str) -> String {
    const ENDS: [(&str, &str); 20] = [
        ("していない", "しておらず"),
        ("受けていない", "受けておらず"),
        ("はずでない", "はずでなく"),
        ("でなかった", "でなく"),
        ("しなかった", "せず"),
        ("なかった", "なく"),
        ("当たらない", "当たらず"),
        ("認めない", "認めず"),
        ("向けない", "向けず"),
        ("がない", "がなく"),
        ("向ける", "向け"),
        ("認める", "認め"),
        ("当たる", "当たり"),
        ("いる", "おり"),
        ("ていた", "ており"),
        ("だった", "で"),
        ("あった", "あり"),
        ("した", "し"),
        ("た", ""),
        ("の", "で"),
    ];
    let changed = ENDS.iter().find_map(|(end, so)| fact.strip_suffix(end).map(|stem| format!("{stem}{so}")));
    changed.unwrap_or_else(|| fact.strip_suffix('な').map_or_else(|| fact.to_owned(), |stem| format!("{stem}で")))
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
