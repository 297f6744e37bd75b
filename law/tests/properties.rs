//! What holds of every life: what time alone may change, what silence may, and what may not.
//!
//! Lives are drawn as text, so that reading is tested with them.

#![allow(clippy::arithmetic_side_effects, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use proptest::prelude::*;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use zairyu_law::chronicle::{self, Chronicle, Desk};
use zairyu_law::facts::Completion;
use zairyu_law::life::{Life, PersonIx, Syntax, read};
use zairyu_law::outlook::judge;
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, day};
use zairyu_law::why::{NoWhy, Reasons, Steps};

// Lives.

/// Days on which something may happen: 2014 to 2029.
const FIRST: Day = day(2014, 1, 1);
const LAST: Day = day(2029, 12, 31);

/// Something that happens: on which day, of which kind, which variant of it, and with which document.
#[derive(Clone, Copy, Debug)]
struct Drawn {
    on: Day,
    kind: usize,
    variant: u8,
    card: bool,
}

fn a_day() -> impl Strategy<Value = Day> {
    // Half of the days lie where versions and births meet.
    prop_oneof![
        FIRST.number()..=LAST.number(),
        day(2023, 9, 1).number()..=day(2024, 5, 1).number(),
        day(2026, 4, 1).number()..=day(2026, 10, 1).number(),
    ]
    .prop_map(Day::from_number)
}

fn drawn() -> impl Strategy<Value = Drawn> {
    (a_day(), 0..KINDS, 0..6_u8, any::<bool>()).prop_map(|(on, kind, variant, card)| Drawn { on, kind, variant, card })
}

/// A holder and what happened: mostly with the document of that holder, now and then with the other.
fn history() -> impl Strategy<Value = (usize, Vec<Drawn>)> {
    history_of(0..BORN.len() * AS.len())
}

/// The same of a card holder.
fn card_history() -> impl Strategy<Value = (usize, Vec<Drawn>)> {
    history_of(BORN.len()..BORN.len() * AS.len())
}

fn history_of(who: std::ops::Range<usize>) -> impl Strategy<Value = (usize, Vec<Drawn>)> {
    (who, proptest::collection::vec((drawn(), 0..8_u8), 1..7)).prop_map(|(who, drawn)| {
        let own = holds_a_card(who);
        let mut events: Vec<Drawn> =
            drawn.into_iter().map(|(e, odd)| Drawn { card: if odd == 0 { !own } else { own }, ..e }).collect();
        events.sort_by_key(|e| e.on);
        (who, events)
    })
}

/// What a holder is: the standing with the last day of the stay, and the card already held.
const AS: [(&str, Option<&str>); 5] = [
    ("special-permanent-resident", None),
    ("permanent-resident", None),
    ("student", Some("2027-06-28")),
    ("dependent", Some("2024-03-31")),
    ("engineer-specialist-in-humanities-international-services", Some("2026-08-15")),
];

/// A holder is drawn as one number: the birth, and what the holder is.
fn holds_a_card(who: usize) -> bool {
    who >= BORN.len()
}

const BORN: [&str; 5] = ["1980-06-15", "1992-02-29", "2008-07-01", "2010-09-01", "2012-02-29"];
const KINDS: usize = 20;
/// The kind of an issue, which tells of a filing twenty days before.
const ISSUED: usize = 12;
const TOWNS: [&str; 4] = ["大阪市生野区", "那覇市", "広島市中区", "none"];

/// The event as a line of the file. Everything the law asks of it is told.
fn line(who: &str, id: &str, drawn: Drawn, planned: bool) -> String {
    let Drawn { on, kind, variant, card } = drawn;
    let document = if card { "card" } else { "certificate" };
    let (days, variant) = (i32::from(variant), usize::from(variant));
    let town = TOWNS[variant % TOWNS.len()];
    let (what, fields) = match kind {
        0 => ("left", r#"with = "special-re-entry""#.to_owned()),
        1 => ("left", format!(r#"with = "re-entry-permit", until = {}"#, on.plus(300 + 100 * days))),
        2 => ("left", r#"with = "nothing""#.to_owned()),
        4 if card => {
            let status = ["student", "permanent-resident", "dependent", "temporary-visitor"][variant % 4];
            let until = on.plus(80 + 200 * days);
            let what = ["status-granted", "landed"][variant / 5];
            (what, format!(r#"status = "{status}", stay_until = {until}"#))
        }
        3 | 4 => ("landed", String::new()),
        5 => {
            let abroad = ["", ", abroad = true", ", abroad = false"][variant % 3];
            let both = if variant > 3 { format!(r#"["{document}", "passport"]"#) } else { format!("\"{document}\"") };
            ("learned-of-loss", format!("document = {both}{abroad}"))
        }
        6 => ("found", format!(r#"document = "{document}""#)),
        7 => {
            let under = if card {
                ["ICRRA 19-12(1)", "ICRRA 19-11(1)", "ICRRA 19-11(2)", "ICRRA 19-13(3)", "ICRRA 21(2)", "ICRRA 20(2)"]
                    [variant]
            } else {
                ["SPR 13(1)", "SPR 12(1)", "SPR 12(2)", "SPR 14(3)"][variant % 4]
            };
            ("applied", format!(r#"under = "{under}", reason = "unavoidable""#))
        }
        8 => ("ordered", format!(r#"under = "{}""#, if card { "ICRRA 19-13(2)" } else { "SPR 14(2)" })),
        9 => ("moved", format!(r#"to = "{town}""#)),
        10 => {
            let under = if card {
                ["ICRRA 19-9(1)", "ICRRA 19-7(1)", "RBB 22", "ICRRA 19-16(i)", "RBB 30-46", "ICRRA 19-10(1)"][variant]
            } else {
                ["SPR 10(2)", "SPR 10(1)", "RBB 22", "RBB 23", "RBB 30-46", "SPR 11(1)"][variant]
            };
            let papers = if on.number() % 3 == 0 { "[]".to_owned() } else { format!(r#"["{document}"]"#) };
            ("notified", format!(r#"under = "{under}", papers = {papers}"#))
        }
        11 => {
            let particular = ["name", "gender", "other"][variant % 3];
            ("changed", format!(r#"particulars = ["{particular}"]"#))
        }
        ISSUED => {
            let basis = if card {
                [
                    "ICRRA 19-12(1)",
                    "ICRRA 19-11(1)",
                    "ICRRA 19-13(1)",
                    "ICRRA 19-10(1)",
                    "ICRRA 19-11(2)",
                    "ICRRA 19-13(3)",
                ]
            } else {
                ["SPR 13(1)", "SPR 12(1)", "SPR 14(1)", "SPR 11(1)", "SPR 12(2)", "SPR 14(3)"]
            }[variant];
            let filed = on.plus(-20);
            let printed = on.plus(100 + 400 * days);
            (
                "issued",
                format!(r#"document = "{document}", basis = "{basis}", filed = {filed}, printed_expiry = {printed}"#),
            )
        }
        13 => ("damaged", format!(r#"document = "{document}""#)),
        14 => {
            let from = ["commissioner", "mayor"][variant % 2];
            let document = [document, if card { document } else { "permit" }][variant / 3];
            ("ready", format!(r#"document = "{document}", from = "{from}""#))
        }
        15 => {
            let official = ["police-officer", "customs-official", "private-person"][variant % 3];
            let (on_duty, shown) = (variant < 4, variant % 2 == 0);
            (
                "asked-to-show",
                format!(
                    r#"document = "{document}", official = "{official}", on_duty = {on_duty}, shown = {shown}, carried = {}"#,
                    shown || variant == 1
                ),
            )
        }
        16 if card => {
            let change = ["left", "transferred", "contract-ended", "contract-made", "organisation-ended"][variant % 5];
            ("affiliation-changed", format!(r#"change = "{change}""#))
        }
        17 if card => match variant {
            0 | 1 => ("parted-from-spouse", r#"how = "divorce""#.to_owned()),
            2 => ("status-revoked", String::new()),
            _ => {
                let under = ["20(2)", "21(2)"][variant % 2];
                ("decided", format!(r#"under = "ICRRA {under}", outcome = "refused""#))
            }
        },
        16 => {
            let offence = ["insurrection", "foreign-relations", "other"][variant % 3];
            let suspended = ["wholly", "partly", "no"][variant / 2];
            let term = ["P2Y", "P7Y", "P7Y1D", "life"][variant % 4];
            (
                "sentenced",
                format!(
                    r#"offence = "{offence}", mere_follower = false, punishment = "imprisonment", term = "{term}", suspended = "{suspended}""#
                ),
            )
        }
        17 => {
            let item = ["iii", "iv"][variant % 2];
            let outcome = ["found", "not-found"][variant / 3];
            ("decided", format!(r#"under = "SPR 22(1)({item})", outcome = "{outcome}""#))
        }
        18 => {
            let act = ["use", "provide", "receive", "possess", "forge-or-alter", "prepare-tools"][variant];
            let object = ["forged", "anothers", "own"][variant % 3];
            (
                "misused",
                format!(
                    r#"document = "{document}", act = "{act}", object = "{object}", for_use = {}"#,
                    variant % 2 == 0
                ),
            )
        }
        _ => match variant % 4 {
            0 => ("returned", format!(r#"document = "{document}""#)),
            1 => ("naturalised", String::new()),
            2 => ("prevented", format!(r#"until = {}, because = "illness""#, on.plus(30 * days))),
            _ => ("received", format!(r#"document = "{document}""#)),
        },
    };
    let comma = if fields.is_empty() { "" } else { ", " };
    let planned = if planned { ", planned = true" } else { "" };
    format!("  {{ on = {on}, who = \"{who}\", id = \"{id}\", what = \"{what}\"{comma}{fields}{planned} }},\n")
}

fn lines(who: &str, events: &[Drawn], prefix: &str, planned: bool) -> String {
    events.iter().enumerate().map(|(at, &e)| line(who, &format!("{prefix}{at}"), e, planned)).collect()
}

/// A holder in a household of which everything is told. With a card already held, it is written into the events.
fn person(id: &str, who: usize) -> String {
    let (standing, until) = AS[who / BORN.len()];
    let until = until.map(|until| format!("stay_until = {until}\n")).unwrap_or_default();
    format!(
        "[person.{id}]\nborn = {}\nstanding = \"{standing}\"\n{until}municipality = \"大阪市生野区\"\npassport = \
         \"valid\"\nmother = \"mother\"\nrelatives = [\"aunt\"]\nlives_with = [\"mother\", \"aunt\"]\n",
        BORN[who % BORN.len()]
    )
}

/// The events of a holder, with the issue of the card already held.
fn told(id: &str, who: usize, events: &[Drawn], prefix: &str) -> String {
    let (_, until) = AS[who / BORN.len()];
    let card = until.map_or("2019-12-31", |until| until);
    let held = format!(
        "  {{ on = 2013-01-10, who = \"{id}\", id = \"{prefix}-card\", what = \"issued\", document = \"card\", printed_expiry \
         = {card} }},\n"
    );
    let held = if holds_a_card(who) { held } else { String::new() };
    held + &lines(id, events, prefix, false)
}

const MOTHER: &str = "[person.mother]\nborn = 1955-03-03\n";
const AUNT: &str = "[person.aunt]\nborn = 2000-01-01\n";

fn file(events: &str, persons: &str) -> String {
    format!("format = \"zairyu.life/1\"\nsubject = \"me\"\nevent = [\n{events}]\n{persons}")
}

/// The life, if such a thing can be: nothing happens before the birth, and so on. Too many that
/// cannot be fail the test.
fn life(text: &str) -> Result<Life, TestCaseError> {
    read(text.as_bytes(), "drawn", Syntax::Toml).map_err(|_| TestCaseError::reject("no such life"))
}

fn judged(life: &Life, on: Day) -> Value {
    let mut judgment = serde_json::to_value(judge(&Book::at(on), life, on)).unwrap_or(Value::Null);
    // That an event is only planned is a remark on the file, not an answer.
    if let Some(warnings) = judgment.get_mut("warnings").and_then(Value::as_array_mut) {
        warnings.retain(|w| w.get("warning") != Some(&Value::from("planned")));
    }
    judgment
}

// Reading judgments.

const PARTS: [&str; 11] = [
    "classification",
    "standing",
    "documents",
    "duties",
    "rights",
    "none",
    "filings",
    "penalties",
    "stay",
    "re_entry",
    "leave",
];

fn objects<'v>(judgment: &'v Value, part: &str) -> impl Iterator<Item = &'v Map<String, Value>> {
    judgment.get(part).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

fn text<'v>(object: &'v Map<String, Value>, field: &str) -> &'v str {
    object.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// A day inside an object: `due.surely`.
fn the_day(object: &Map<String, Value>, path: &str) -> Option<Day> {
    let mut fields = path.split('.');
    let first = object.get(fields.next()?)?;
    fields.try_fold(first, |v, field| v.get(field))?.as_str()?.parse().ok()
}

/// What makes an object of two judgments the same.
fn key(part: &str, object: &Map<String, Value>) -> String {
    let fields: &[&str] = match part {
        "duties" | "rights" if text(object, "procedure") == "spr.reissue-loss" => &["of", "procedure", "learned_by"],
        "duties" | "rights" => &["of", "procedure", "opened_by"],
        "standing" => &["of", "is", "opened_by"],
        "documents" => &["of", "id"],
        "none" => &["of", "provision", "at"],
        "filings" => &["of", "filing", "under"],
        "penalties" => &["of", "for", "provision"],
        "re_entry" => &["of", "departure"],
        _ => &["of"],
    };
    fields.iter().map(|field| undated(text(object, field))).collect::<Vec<_>>().join(" ")
}

/// A birth or death is told by its day where the life tells one, else by the person.
fn undated(id: &str) -> &str {
    ["born", "died"].into_iter().find(|what| id.starts_with(&format!("{what}-"))).unwrap_or(id)
}

/// Without the places of its reasons, without the id (it names what opened a duty, as the
/// completion that speaks has it), and in an order of its own.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(list) => {
            let mut list: Vec<Value> = list.iter().map(sorted).collect();
            list.sort_by_cached_key(Value::to_string);
            Value::Array(list)
        }
        Value::Object(object) => object
            .iter()
            .filter(|(k, _)| !["why", "reasons", "id"].contains(&k.as_str()))
            .map(|(k, v)| (k.clone(), sorted(v)))
            .collect(),
        Value::String(text) => Value::from(undated(text)),
        other => other.clone(),
    }
}

/// A birth or death without its day, where it is told as a text.
fn sorted_text(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::from(undated(text.split_once('@').map_or(text.as_str(), |(_, by)| by))),
        Value::Array(list) => list.iter().map(sorted_text).collect(),
        other => other.clone(),
    }
}

/// The duties and rights by what they are, with their states. Two of one kind on one day count apart.
fn states(judgment: &Value) -> BTreeMap<String, String> {
    let mut states = BTreeMap::new();
    for part in ["duties", "rights"] {
        for object in objects(judgment, part) {
            let mut name = format!("{} {}", text(object, "id"), text(object, "certificate"));
            while states.contains_key(&name) {
                name.push('+');
            }
            states.insert(name, text(object, "state").to_owned());
        }
    }
    states
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_due_before_it_opens((born, events) in history(), later in 0..900_i32) {
        let life = life(&file(&told("me", born, &events, "e"), &(person("me", born) + MOTHER + AUNT)))?;
        let on = events.last().map_or(FIRST, |e| e.on).plus(later);
        let judgment = judged(&life, on);
        for part in ["duties", "rights"] {
            for object in objects(&judgment, part) {
                if let (Some(opens), Some(due)) = (the_day(object, "opens.possibly"), the_day(object, "due.surely")) {
                    // A renewal printed to end soon after the issue may open before it, never after the end.
                    prop_assert!(opens <= due, "{} opens {opens}, due {due}", text(object, "id"));
                }
                if let (Some(raw), Some(due)) = (the_day(object, "due.counting.raw"), the_day(object, "due.possibly")) {
                    prop_assert!(raw <= due, "{} rolls back from {raw} to {due}", text(object, "id"));
                }
            }
        }
    }

    #[test]
    fn time_alone_heals_no_breach((born, events) in history(), steps in proptest::collection::vec(1..200_i32, 1..6)) {
        let life = life(&file(&told("me", born, &events, "e"), &(person("me", born) + MOTHER + AUNT)))?;
        let mut on = events.last().map_or(FIRST, |e| e.on);
        let mut before = states(&judged(&life, on));
        for step in steps {
            on = on.plus(step);
            let after = states(&judged(&life, on));
            for (name, was) in &before {
                let is = after.get(name).map(String::as_str);
                let may: &[&str] = match was.as_str() {
                    // With the standing a duty can end; nothing else but its last day ends it.
                    "not-yet" => &["not-yet", "open", "breached", "lapsed", "fallen-away"],
                    "open" => &["open", "breached", "lapsed", "fallen-away"],
                    settled => &[settled],
                };
                // The option of 12(2) is told only until the window opens.
                // A card that has ended is carried no more.
                let passing = ["SPR-12-2", "ICRRA-19-11-2", "ICRRA-23-2@"];
                let gone = is.is_none() && passing.iter().any(|id| name.starts_with(id));
                prop_assert!(gone || is.is_some_and(|is| may.contains(&is)), "{name} was {was}, is {is:?} on {on}");
            }
            before = after;
        }
    }

    #[test]
    fn a_judgment_ignores_what_comes_later(
        (born, events) in history(),
        later in proptest::collection::vec((1..700_i32, drawn()), 1..4),
    ) {
        let persons = person("me", born) + MOTHER + AUNT;
        let on = events.last().map_or(FIRST, |e| e.on);
        let until_then = told("me", born, &events, "e");
        let later: Vec<Drawn> = later.into_iter().map(|(days, e)| Drawn { on: on.plus(days), ..e }).collect();
        // An issue that comes later may have been filed for by now: that filing is of today.
        prop_assume!(!later.iter().any(|e| e.kind == ISSUED && e.on.plus(-20) <= on));
        let known = life(&file(&until_then, &persons))?;
        let more = life(&file(&(until_then + &lines("me", &later, "later", false)), &persons))?;
        prop_assert_eq!(judged(&known, on), judged(&more, on));
    }

    #[test]
    fn a_plan_changes_no_judgment(
        (born, events) in history(),
        plans in proptest::collection::vec(drawn(), 1..4),
        on in a_day(),
    ) {
        let persons = person("me", born) + MOTHER + AUNT;
        let known_lines = told("me", born, &events, "e");
        let known = life(&file(&known_lines, &persons))?;
        let planned = life(&file(&(known_lines + &lines("me", &plans, "plan", true)), &persons))?;
        prop_assert_eq!(judged(&known, on), judged(&planned, on));
    }

    #[test]
    fn one_version_governs_an_event((born, events) in history(), frozen in a_day()) {
        let life = life(&file(&told("me", born, &events, "e"), &(person("me", born) + MOTHER + AUNT)))?;
        let on = LAST;
        let book = Book { frozen: frozen.min(on), ..Book::at(on) };
        let judgment = serde_json::to_value(judge(&book, &life, on)).unwrap_or(Value::Null);
        // The commencements of each article, as the sheets date them.
        let version = |article: &str, event: Day| {
            let event = event.min(book.frozen);
            let commenced: &[Day] = match article {
                "12" => &[day(2012, 7, 9), day(2023, 11, 1), day(2026, 6, 14)],
                _ => &[day(2012, 7, 9), day(2026, 6, 14)],
            };
            commenced.iter().copied().filter(|&first| first <= event).max()
        };
        let issued: BTreeMap<&str, Day> =
            objects(&judgment, "documents").filter_map(|d| Some((text(d, "id"), the_day(d, "issued")?))).collect();
        for part in ["duties", "rights"] {
            for object in objects(&judgment, part) {
                let id = text(object, "id");
                let mut places = id.split(['-', '@']).skip(if id.starts_with("ICRRA-19-") { 2 } else { 1 });
                let article = match (id.starts_with("SPR") || id.starts_with("ICRRA-19-"), places.next()) {
                    // The twins of 12 and 19-11: the window of a renewal.
                    (true, Some("12")) if id.starts_with("SPR") => "12",
                    (true, Some("11")) if id.starts_with("ICRRA") => "12",
                    (true, Some(_)) => "",
                    _ => continue,
                };
                let event = match article {
                    "12" => issued.get(text(object, "certificate")).copied(),
                    _ if object.get("at_once") == Some(&Value::Bool(true)) => the_day(object, "opens.surely"),
                    _ => the_day(object, "due.counting.from"),
                };
                if let Some(event) = event {
                    prop_assert_eq!(the_day(object, "provision.version_from"), version(article, event), "{}", id);
                }
            }
        }
    }

    #[test]
    fn reasons_change_no_answer((born, events) in history(), on in a_day()) {
        let life = life(&file(&told("me", born, &events, "e"), &(person("me", born) + MOTHER + AUNT)))?;
        let of = life.person_called("me").unwrap_or(PersonIx(0));
        let (mut silent, mut reasoned) = (Chronicle::new(), Chronicle::new());
        let mut reasons = Reasons::default();
        let (book, mut desk) = (Book::at(on), Desk::default());
        chronicle::read(&book, &life, of, on, &mut Completion::default(), &mut NoWhy, &mut desk, &mut silent);
        chronicle::read(&book, &life, of, on, &mut Completion::default(), &mut reasons, &mut desk, &mut reasoned);
        for steps in marks(&reasoned) {
            prop_assert!(steps.from <= steps.to && steps.to as usize <= reasons.steps.len());
        }
        prop_assert_eq!(without_marks(silent), without_marks(reasoned));
    }

    #[test]
    fn the_order_of_persons_changes_nothing((born, events) in history(), later in 0..400_i32) {
        let on = events.last().map_or(FIRST, |e| e.on).plus(later);
        let lines = told("me", born, &events, "e");
        let one = life(&file(&lines, &(person("me", born) + MOTHER + AUNT)))?;
        let other = life(&file(&lines, &(AUNT.to_owned() + MOTHER + &person("me", born))))?;
        prop_assert_eq!(sorted(&judged(&one, on)), sorted(&judged(&other, on)));
    }

    #[test]
    fn together_as_one_by_one((mine, events) in history(), (yours, others) in history(), on in a_day()) {
        let all = told("me", mine, &events, "e") + &told("you", yours, &others, "f");
        let persons = person("me", mine) + &person("you", yours) + MOTHER + AUNT;
        let one = file(&all, &persons);
        let texts = [
            one.replace("subject = \"me\"", "subject = [\"me\", \"you\"]"),
            one.replace("subject = \"me\"", "subject = \"you\""),
            one,
        ];
        let [both, you, me] = texts.map(|text| life(&text));
        let (both, you, me) = (both?, you?, me?);
        let (both, you, me) = (judged(&both, on), judged(&you, on), judged(&me, on));
        for part in PARTS {
            // What only some completions say stands after what all of them do, whoever's it is.
            let all = |judgments: &[&Value]| {
                let objects = judgments.iter().flat_map(|j| objects(j, part));
                sorted(&objects.map(|o| Value::Object(o.clone())).collect())
            };
            let (together, apart) = (all(&[&both]), all(&[&me, &you]));
            prop_assert_eq!(together, apart, "{}", part);
        }
    }
}

// Two bodies of rules.

/// What happens to a holder of either document: the event, the procedure it opens without its body, and
/// the filing that meets it. `{doc}` is the document, `{act}` a provision of either.
const TWINS: [(&str, &str, [&str; 2], &str); 7] = [
    (
        r#"what = "learned-of-loss", document = "{doc}", abroad = false"#,
        "reissue-loss",
        ["SPR 13(1)", "ICRRA 19-12(1)"],
        "applied",
    ),
    (r#"what = "learned-of-loss", document = "{doc}""#, "reissue-loss", ["SPR 13(1)", "ICRRA 19-12(1)"], "applied"),
    (r#"what = "moved", to = "京都市南区""#, "dwelling", ["SPR 10(2)", "ICRRA 19-9(1)"], "notified"),
    (r#"what = "changed", particulars = ["name"]"#, "particulars", ["SPR 11(1)", "ICRRA 19-10(1)"], "notified"),
    (r#"what = "ordered", under = "{act}""#, "reissue-ordered", ["SPR 14(3)", "ICRRA 19-13(3)"], "applied"),
    (r#"what = "naturalised""#, "return", ["", ""], "returned"),
    (r#"what = "left", with = "nothing""#, "return-on-departure", ["", ""], "returned"),
];

/// The same thing that happens to the holder of a certificate or, `card`, of a card.
fn twin(which: usize, card: bool, on: Day, trip: Option<(i32, i32)>, filed: Option<i32>) -> String {
    let (event, _, under, filing) = TWINS[which];
    let (standing, document, order) = match card {
        false => ("special-permanent-resident", "certificate", "SPR 14(2)"),
        true => ("permanent-resident", "card", "ICRRA 19-13(2)"),
    };
    let mut events = vec![(on, event.replace("{doc}", document).replace("{act}", order))];
    if let Some((out, back)) = trip {
        events.insert(0, (on.plus(-out), r#"what = "left", with = "special-re-entry""#.to_owned()));
        events.push((on.plus(back), r#"what = "landed""#.to_owned()));
    }
    let under = under[usize::from(card)];
    events.extend(filed.map(|days| {
        let filing = match filing {
            "returned" => format!(r#"what = "returned", document = "{document}""#),
            _ => format!(r#"what = "{filing}", under = "{under}""#),
        };
        (on.plus(days), filing)
    }));
    events.sort_by_key(|(on, _)| *on);
    let lines: String = events
        .iter()
        .enumerate()
        .map(|(at, (on, what))| format!("  {{ on = {on}, id = \"e{at}\", {what} }},\n"))
        .collect();
    let held = format!(
        "  {{ on = 2013-01-10, id = \"held\", what = \"issued\", document = \"{document}\", printed_expiry = 2031-06-15 }},\n"
    );
    let me = person("me", 0).replace("special-permanent-resident", standing);
    file(&(held + &lines), &(me + MOTHER + AUNT))
}

/// The duty of the case, whichever body of rules it is of: its days and where it stands.
fn the_twin(judgment: &Value, procedure: &str) -> Vec<[Option<String>; 6]> {
    let all = objects(judgment, "duties").chain(objects(judgment, "rights"));
    let of = all.filter(|d| text(d, "procedure").split_once('.').is_some_and(|(_, name)| name == procedure));
    let day = |d: &Map<String, Value>, path: &str| the_day(d, path).map(|day| day.to_string());
    of.map(|d| {
        [
            day(d, "opens.surely"),
            day(d, "due.counting.from"),
            day(d, "due.counting.raw"),
            day(d, "due.surely"),
            Some(text(d, "state").to_owned()),
            Some(text(d, "opened_by").to_owned()),
        ]
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    /// Loss, move, change, order, and the end of the standing: the two bodies of rules count the same days
    /// where their offices close on the same.
    #[test]
    fn twins_count_the_same_days(
        which in 0..TWINS.len(),
        on in a_day(),
        trip in proptest::option::of((1..60_i32, 1..200_i32)),
        filed in proptest::option::of(0..220_i32),
        later in 0..240_i32,
    ) {
        let (_, procedure, ..) = TWINS[which];
        // Nobody naturalises or leaves again while away.
        let trip = trip.filter(|_| which < 5);
        let [spr, card] = [false, true].map(|card| life(&twin(which, card, on, trip, filed)));
        let (spr, card) = (judged(&spr?, on.plus(later)), judged(&card?, on.plus(later)));
        let (spr, card) = (the_twin(&spr, procedure), the_twin(&card, procedure));
        prop_assert!(!spr.is_empty(), "no {procedure}");
        prop_assert_eq!(spr, card);
    }

    #[test]
    fn one_document_at_most_is_valid((born, events) in card_history(), on in a_day()) {
        let life = life(&file(&told("me", born, &events, "e"), &(person("me", born) + MOTHER + AUNT)))?;
        let judgment = judged(&life, on);
        let documents: Vec<_> = objects(&judgment, "documents").filter(|d| d.contains_key("id")).collect();
        let valid = |d: &&&Map<String, Value>| text(d, "valid") == "yes" && text(d, "document") != "permit";
        prop_assert!(documents.iter().filter(valid).count() <= 1, "{documents:#?}");
        let last = documents.iter().filter_map(|d| the_day(d, "issued")).max();
        for document in &documents {
            let issued = the_day(document, "issued");
            // Neither Act ends a document by giving it back (SPR 15, ICRRA 19-14); what is owed back has ended.
            let owed = |d: &Map<String, Value>| {
                d.get("act") == Some(&Value::from("return")) && text(d, "certificate") == text(document, "id")
            };
            let owed_back = objects(&judgment, "duties").any(owed);
            prop_assert!(!owed_back || text(document, "valid") == "no", "{document:#?}");
            prop_assert!(issued == last || issued.is_none() || text(document, "valid") == "no", "{document:#?}");
            if text(document, "document") == "card" && text(document, "valid") == "yes" {
                // It ends with the standing, the stay or what carries the stay on.
                let standing = objects(&judgment, "standing").last();
                let resident = standing.is_some_and(|s| text(s, "resident") == "mid-to-long-term");
                prop_assert!(resident, "{standing:?}");
                let until = standing.and_then(|s| the_day(s, "stay_until")).unwrap_or(Day::MAX);
                let carried_on = objects(&judgment, "stay").filter_map(|s| the_day(s, "last.surely")).max();
                prop_assert!(on <= until.max(carried_on.unwrap_or(until)), "stay to {until}, carried on to {carried_on:?}");
            }
        }
    }

    #[test]
    fn nothing_is_missed_before_its_last_day_is_over((born, events) in history(), on in a_day()) {
        let life = life(&file(&told("me", born, &events, "e"), &(person("me", born) + MOTHER + AUNT)))?;
        let judgment = judged(&life, on);
        for part in ["duties", "rights"] {
            for object in objects(&judgment, part) {
                let over = the_day(object, "due.surely").or(the_day(object, "opens.surely"));
                let missed = ["breached", "lapsed", "met-late", "used-late"].contains(&text(object, "state"));
                prop_assert!(!missed || over.is_some_and(|last| last < on), "{object:#?}");
                let met_on = the_day(object, "met_on");
                prop_assert!(met_on.is_none_or(|met| met <= on), "{object:#?}");
                let in_time = ["met", "used"].contains(&text(object, "state"));
                if let (true, Some(met), Some(last)) = (in_time, met_on, the_day(object, "due.surely")) {
                    prop_assert!(met <= last, "{object:#?}");
                }
            }
        }
    }

    /// Nobody holds two things to carry, and nobody abroad, dead or without a card carries one.
    #[test]
    fn what_is_carried_is_held((born, events) in card_history(), on in a_day()) {
        let life = life(&file(&told("me", born, &events, "e"), &(person("me", born) + MOTHER + AUNT)))?;
        let judgment = judged(&life, on);
        let carried: Vec<_> = objects(&judgment, "duties").filter(|d| text(d, "procedure") == "card.carrying").collect();
        prop_assert!(carried.len() <= 1);
        for duty in carried {
            let held = |d: &&Map<String, Value>| text(d, "id") == text(duty, "certificate");
            let card = objects(&judgment, "documents").find(held);
            prop_assert!(card.is_some_and(|c| (text(c, "valid"), text(c, "state")) == ("yes", "held")), "{card:?}");
            let away = objects(&judgment, "re_entry").any(|r| text(r, "returned") == "not-yet");
            prop_assert!(!away);
        }
    }
}

fn marks(chronicle: &Chronicle) -> Vec<Steps> {
    let Chronicle { duties, certificates, standings, departures, none, .. } = chronicle;
    let duties = duties.iter().map(|d| d.why);
    let rest = certificates.iter().map(|c| c.why).chain(standings.iter().map(|s| s.why));
    duties.chain(rest).chain(departures.iter().map(|d| d.why)).chain(none.iter().map(|n| n.why)).collect()
}

fn without_marks(mut chronicle: Chronicle) -> Chronicle {
    chronicle.duties.iter_mut().for_each(|d| d.why = Steps::default());
    chronicle.certificates.iter_mut().for_each(|c| c.why = Steps::default());
    chronicle.standings.iter_mut().for_each(|s| s.why = Steps::default());
    chronicle.departures.iter_mut().for_each(|d| d.why = Steps::default());
    chronicle.none.iter_mut().for_each(|n| n.why = Steps::default());
    chronicle
}

// Silence.

/// Something nobody knows: how the file writes it, and everything it can be.
#[derive(Clone, Debug)]
struct Hole {
    open: String,
    each: Vec<String>,
}

fn hole(open: &str, each: &[&str]) -> Hole {
    Hole { open: open.to_owned(), each: each.iter().map(|&e| e.to_owned()).collect() }
}

/// A day known up to a few.
fn some_day(first: Day, last: Day) -> Hole {
    let each = (first.number()..=last.number()).map(|n| Day::from_number(n).to_string()).collect();
    Hole { open: format!("\"{first}/{last}\""), each }
}

/// A life told in pieces, with a hole between any two.
#[derive(Clone, Debug)]
struct Open {
    pieces: Vec<String>,
    holes: Vec<Hole>,
    on: Day,
}

impl Open {
    fn filled(&self, fill: impl Fn(usize, &Hole) -> String) -> String {
        let mut text = String::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            text += piece;
            if let Some(hole) = self.holes.get(at) {
                text += &fill(at, hole);
            }
        }
        text
    }

    /// The file as it is told.
    fn told(&self) -> String {
        self.filled(|_, hole| hole.open.clone())
    }

    /// The file once for each way to fill it.
    fn completions(&self) -> Vec<String> {
        let ways: usize = self.holes.iter().map(|h| h.each.len()).product();
        (0..ways)
            .map(|way| {
                let mut rest = way;
                let taken: Vec<usize> = self
                    .holes
                    .iter()
                    .map(|h| {
                        let taken = rest % h.each.len();
                        rest /= h.each.len();
                        taken
                    })
                    .collect();
                self.filled(|at, hole| hole.each[taken[at]].clone())
            })
            .collect()
    }
}

/// What an open life says agrees with each of its completions, and with all of them together.
fn agrees(open: &Open) -> Result<(), TestCaseError> {
    let told = life(&open.told())?;
    let completions = open.completions().iter().map(|text| life(text)).collect::<Result<Vec<_>, _>>()?;
    compare(&judged(&told, open.on), completions.iter().map(|life| judged(life, open.on)).collect())
        .map_err(|wrong| TestCaseError::fail(format!("{wrong}, on {}\n{}", open.on, open.told())))
}

fn compare(judgment: &Value, each: Vec<Value>) -> Result<(), String> {
    if judgment.get("whole") != Some(&Value::Bool(true)) {
        return Err("not whole".to_owned());
    }
    for part in PARTS {
        let said: BTreeMap<String, &Map<String, Value>> = objects(judgment, part).map(|o| (key(part, o), o)).collect();
        let holds: Vec<BTreeMap<String, &Map<String, Value>>> =
            each.iter().map(|j| objects(j, part).map(|o| (key(part, o), o)).collect()).collect();
        for found in holds.iter().flat_map(BTreeMap::keys) {
            if !said.contains_key(found) {
                return Err(format!("{part} {found} holds in a completion and is not said"));
            }
        }
        for (name, object) in said {
            let there: Vec<_> = holds.iter().filter_map(|h| h.get(&name).copied()).collect();
            let sure = text(object, "certainty") == "sure";
            if sure != (there.len() == each.len()) {
                return Err(format!(
                    "{part} {name} is {}, in {} of {}",
                    text(object, "certainty"),
                    there.len(),
                    each.len()
                ));
            }
            same_fields(object, &there).map_err(|wrong| format!("{part} {name}: {wrong}"))?;
        }
    }
    Ok(())
}

/// Each field is what all completions say, or lists exactly what they say.
fn same_fields(object: &Map<String, Value>, there: &[&Map<String, Value>]) -> Result<(), String> {
    const OF_THE_OUTLOOK: [&str; 6] = ["id", "certainty", "among", "depends_on", "witnesses", "why"];
    let among = object.get("among").and_then(Value::as_object);
    for (field, value) in object.iter().filter(|(field, _)| !OF_THE_OUTLOOK.contains(&field.as_str())) {
        let value = &sorted_text(value);
        let said: Vec<Value> = there.iter().map(|o| o.get(field).map(sorted_text).unwrap_or(Value::Null)).collect();
        match among.and_then(|among| among.get(field)).and_then(Value::as_array) {
            Some(listed) => {
                let listed: Vec<Value> = listed.iter().map(sorted_text).collect();
                if let Some(missing) = said.iter().find(|v| !listed.contains(v)) {
                    return Err(format!("{field} can be {missing}, not among {listed:?}"));
                }
                if let Some(idle) = listed.iter().find(|v| !said.contains(v)) {
                    return Err(format!("{field} is never {idle}"));
                }
                bounds(field, value, &said)?;
            }
            None => {
                if let Some(other) = said.iter().find(|&v| v != value) {
                    return Err(format!("{field} is said to be {value}, but can be {other}"));
                }
            }
        }
    }
    Ok(())
}

/// Bounds of a day over completions: each bound is taken, and none lies outside.
fn bounds(field: &str, value: &Value, said: &[Value]) -> Result<(), String> {
    let Some(object) = value.as_object().filter(|o| o.contains_key("surely")) else { return Ok(()) };
    let taken = |bound: &str| said.iter().filter_map(|v| the_day(v.as_object()?, bound)).collect::<Vec<_>>();
    let (surely, possibly) = (taken("surely"), taken("possibly"));
    let expected = match field {
        // A first day is surely the latest of them, possibly the earliest.
        "opens" => (surely.iter().max(), possibly.iter().min()),
        _ => (surely.iter().min(), possibly.iter().max()),
    };
    let found = (the_day(object, "surely"), the_day(object, "possibly"));
    if (expected.0.copied(), expected.1.copied()) == found {
        Ok(())
    } else {
        Err(format!("{field} is {found:?}, the completions say {expected:?}"))
    }
}

/// A loss about which little is known, in a life of which little else is.
fn open_loss() -> impl Strategy<Value = Open> {
    (0..BORN.len(), a_day(), 0..5_i32, 0..4_usize, 1..40_i32, 0..60_i32).prop_map(
        |(born, learned, width, journey, back, later)| {
            let left = learned.plus(-10);
            let landed = learned.plus(width + back);
            let out = match journey {
                0 => String::new(),
                1 => format!("{{ on = {left}, id = \"out\", what = \"left\", with = \"re-entry-permit\", until = {} }},\n", landed.plus(5)),
                _ => format!("{{ on = {left}, id = \"out\", what = \"left\", with = \"special-re-entry\" }},\n"),
            };
            let back = if journey == 0 { String::new() } else { format!("{{ on = {landed}, id = \"in\", what = \"landed\" }},\n") };
            Open {
                pieces: vec![
                    format!(
                        "format = \"zairyu.life/1\"\nsubject = \"me\"\nevent = [\n{{ on = 2013-01-10, id = \"card\", what = \
                         \"issued\", document = \"certificate\", printed_expiry = 2030-06-15 }},\n{out}{{ id = \"loss\", what = \
                         \"learned-of-loss\", document = \"certificate\", on = "
                    ),
                    ", abroad = ".to_owned(),
                    format!(" }},\n{back}]\n{}{MOTHER}{AUNT}", person("me", born)),
                ],
                holes: vec![some_day(learned, learned.plus(width)), hole("\"unknown\"", &["true", "false"])],
                on: landed.plus(later),
            }
        },
    )
}

/// A move whose day, notice and papers are open.
fn open_move() -> impl Strategy<Value = Open> {
    (0..BORN.len(), a_day(), 0..5_i32, 0..5_usize, 0..30_i32, 0..30_i32).prop_map(
        |(born, moved, width, under, noticed, later)| {
            let under = ["RBB 22", "RBB 23", "RBB 30-46", "RBB 24", "SPR 11(1)"][under];
            let noticed = moved.plus(width + noticed);
            Open {
                pieces: vec![
                    "format = \"zairyu.life/1\"\nsubject = \"me\"\nevent = [\n{ on = 2013-01-10, id = \"card\", what = \
                     \"issued\", document = \"certificate\", printed_expiry = 2031-06-15 },\n{ id = \"move\", what = \"moved\", to \
                     = \"広島市中区\", on = "
                        .to_owned(),
                    format!(" }},\n{{ on = {noticed}, id = \"notice\", what = \"notified\", under = \"{under}\", papers = "),
                    ", false = ".to_owned(),
                    format!(" }},\n]\n{}{MOTHER}{AUNT}", person("me", born)),
                ],
                holes: vec![
                    some_day(moved, moved.plus(width)),
                    hole("\"unknown\"", &["[\"certificate\"]", "[]"]),
                    hole("\"unknown\"", &["true", "false"]),
                ],
                on: noticed.plus(later),
            }
        },
    )
}

/// A birth known to a few days, an issue without a printed expiry, an illness without an end.
fn open_issue() -> impl Strategy<Value = Open> {
    (a_day(), -6000..-4000_i32, 0..5_i32, 0..4_usize, 0..2500_i32).prop_map(|(issued, age, width, basis, later)| {
        let born = issued.plus(age);
        let basis = ["SPR 13(1)", "SPR 14(1)", "SPR 11(1)", "SPR 13(1)"][basis];
        Open {
            pieces: vec![
                format!(
                    "format = \"zairyu.life/1\"\nsubject = \"me\"\nevent = [\n{{ on = {issued}, id = \"card\", what = \"issued\", \
                     document = \"certificate\", basis = \"{basis}\", filed = "
                ),
                " },\n]\n[person.mother]\nborn = 1955-03-03\n[person.me]\nmother = \"mother\"\nlives_with = [\"mother\"]\npassport = \
                 \"valid\"\nstanding = \"special-permanent-resident\"\nmunicipality = \"大阪市生野区\"\nborn = "
                    .to_owned(),
                "\n".to_owned(),
            ],
            holes: vec![some_day(issued.plus(-3), issued.plus(-1)), some_day(born, born.plus(width))],
            on: issued.plus(later),
        }
    })
}

/// A departure of which nobody knows what was said, shown or confirmed.
fn open_departure() -> impl Strategy<Value = Open> {
    (0..3_usize, a_day(), 1..1000_i32, 0..900_i32).prop_map(|(born, left, back, later)| {
        let landed = left.plus(back);
        Open {
            pieces: vec![
                format!(
                    "format = \"zairyu.life/1\"\nsubject = \"me\"\nevent = [\n{{ on = 2013-01-10, id = \"card\", what = \"issued\", \
                     document = \"certificate\", printed_expiry = 2031-06-15 }},\n{{ on = {left}, id = \"out\", what = \"left\", \
                     until = {}, with = ",
                    left.plus(400)
                ),
                ", confirmed = ".to_owned(),
                format!(" }},\n{{ on = {landed}, id = \"in\", what = \"landed\" }},\n]\n{}{MOTHER}{AUNT}", person("me", born)),
            ],
            holes: vec![
                hole("\"unknown\"", &["\"special-re-entry\"", "\"re-entry-permit\"", "\"nothing\""]),
                hole("\"unknown\"", &["true", "false"]),
            ],
            on: left.plus(later),
        }
    })
}

/// A newborn whose grandparent's and mother's facts are open.
fn open_family() -> impl Strategy<Value = Open> {
    (a_day(), 0..120_i32, 0..4_i32, 0..3_usize).prop_map(|(born, later, width, from)| {
        let since = day(1945, 8, 31).plus(i32::try_from(from).unwrap_or(0));
        let seok = day(1945, 9, 1);
        Open {
            pieces: vec![
                format!(
                    "format = \"zairyu.life/1\"\nsubject = \"baby\"\n[person.baby]\nborn = {born}\nborn_in = \"japan\"\nmother = \
                     \"eunju\"\nfather = \"nobody\"\nmunicipality = \"大阪市生野区\"\nresided = \"since-birth\"\n[person.nobody]\nborn = 1890-01-01\nunder_article_2 \
                     = \"neither\"\n[person.nobodys]\nborn = 1890-01-01\nunder_article_2 = \"neither\"\n[person.eunju]\nborn = 1986-03-30\nfather = \
                     \"seok\"\nmother = \"nobodys\"\nresided = \"since-birth\"\nborn_in = "
                ),
                "\n[person.seok]\nborn_in = \"japan\"\nmother = \"gen\"\nfather = \"nobody\"\nresided = \"since-birth\"\nlost_nationality = \"SPR \
                 2(1)\"\nborn = "
                    .to_owned(),
                "\n[person.gen]\nborn = 1920-01-01\nmother = \"nobodys\"\nfather = \"nobody\"\nborn_in = \"abroad\"\nlost_nationality = \"SPR 2(1)\"\nresided = [[".to_owned(),
                "]]\n".to_owned(),
            ],
            holes: vec![
                hole("\"unknown\"", &["\"japan\"", "\"abroad\""]),
                some_day(seok, seok.plus(width)),
                some_day(since, since.plus(width)),
            ],
            on: born.plus(later),
        }
    })
}

/// A renewal of which the reason, the illness, the household and the expiry are open.
fn open_renewal() -> impl Strategy<Value = Open> {
    (0..BORN.len(), a_day(), 0..4_i32, 0..90_i32, 0..2_usize, 0..200_i32).prop_map(
        |(born, expiry, width, early, under, later)| {
            let (filed, ill) = (expiry.plus(-100 + early), expiry.plus(-70));
            let under = ["SPR 12(2)", "SPR 12(1)"][under];
            let well = expiry.plus(-20 + early % 30);
            Open {
                pieces: vec![
                    "format = \"zairyu.life/1\"\nsubject = \"me\"\nevent = [\n{ on = 2013-01-10, id = \"card\", what = \
                     \"issued\", document = \"certificate\", printed_expiry = "
                        .to_owned(),
                    format!(" }},\n{{ on = {filed}, id = \"filing\", what = \"applied\", under = \"{under}\", reason = "),
                    format!(" }},\n{{ on = {ill}, id = \"ill\", what = \"prevented\", because = \"illness\", until = "),
                    format!(
                        " }},\n]\n[person.mother]\nborn = 1955-03-03\n[person.me]\nborn = {}\nmother = \"mother\"\npassport = \
                         \"valid\"\nstanding = \"special-permanent-resident\"\nmunicipality = \"大阪市生野区\"\nlives_with = ",
                        BORN[born]
                    ),
                    "\n".to_owned(),
                ],
                holes: vec![
                    some_day(expiry, expiry.plus(width)),
                    hole("\"unknown\"", &["\"unavoidable\"", "\"none\""]),
                    some_day(well, well.plus(2)),
                    hole("\"unknown\"", &["[\"mother\"]", "[]"]),
                ],
                on: expiry.plus(-60 + later),
            }
        },
    )
}

/// A death, a return and a finding on days nobody knows exactly.
fn open_death() -> impl Strategy<Value = Open> {
    (0..BORN.len(), a_day(), 0..4_i32, 1..30_i32, 0..60_i32).prop_map(|(born, died, width, after, later)| {
        let lost = died.plus(-20);
        let found = died.plus(width + after);
        Open {
            pieces: vec![
                format!(
                    "format = \"zairyu.life/1\"\nsubject = \"me\"\nevent = [\n{{ on = 2013-01-10, id = \"card\", what = \
                     \"issued\", document = \"certificate\", printed_expiry = 2031-06-15 }},\n{{ on = {lost}, id = \"loss\", what = \
                     \"learned-of-loss\", document = \"certificate\", abroad = "
                ),
                " },\n{ id = \"found\", what = \"found\", document = \"certificate\", on = ".to_owned(),
                format!(" }},\n]\n{}{MOTHER}{AUNT}", person("me", born).replace("born =", "died = DIED\nborn =")),
            ]
            .into_iter()
            .flat_map(|piece| piece.split("DIED").map(str::to_owned).collect::<Vec<_>>())
            .collect(),
            holes: vec![
                hole("\"unknown\"", &["true", "false"]),
                some_day(found, found.plus(width)),
                some_day(died, died.plus(width)),
            ],
            on: died.plus(later),
        }
    })
}

/// A birth known to a few days: the permission, the stay and who applies.
fn open_birth() -> impl Strategy<Value = Open> {
    (a_day(), 0..6_i32, 0..120_i32, 0..100_i32).prop_map(|(born, width, filed, later)| Open {
        pieces: vec![
            format!(
                "format = \"zairyu.life/1\"\nsubject = \"baby\"\nevent = [\n{{ on = {}, id = \"filing\", what = \"applied\", under = \
                 \"SPR 4(1)\", by = \"eunju\" }},\n]\n[person.eunju]\nborn = 1986-03-30\n[person.baby]\nborn_in = \
                 \"japan\"\nmother = \"eunju\"\nmunicipality = \"那覇市\"\nunder_article_2 = \"descendant\"\nborn = ",
                born.plus(width + filed)
            ),
            "\n".to_owned(),
        ],
        holes: vec![some_day(born, born.plus(width))],
        on: born.plus(later),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sure_of_a_loss_is_sure(open in open_loss()) {
        agrees(&open)?;
    }

    #[test]
    fn sure_of_a_move_is_sure(open in open_move()) {
        agrees(&open)?;
    }

    #[test]
    fn sure_of_an_issue_is_sure(open in open_issue()) {
        agrees(&open)?;
    }

    #[test]
    fn sure_of_a_departure_is_sure(open in open_departure()) {
        agrees(&open)?;
    }

    #[test]
    fn sure_of_a_family_is_sure(open in open_family()) {
        agrees(&open)?;
    }

    #[test]
    fn sure_of_a_renewal_is_sure(open in open_renewal()) {
        agrees(&open)?;
    }

    #[test]
    fn sure_of_a_death_is_sure(open in open_death()) {
        agrees(&open)?;
    }

    #[test]
    fn sure_of_a_birth_is_sure(open in open_birth()) {
        agrees(&open)?;
    }
}

#[test]
fn the_comparison_notices() {
    let said = |duty: Value| serde_json::json!({ "duties": [duty] });
    let one = |state: &str, due: &str| {
        said(
            serde_json::json!({ "of": "me", "state": state, "due": { "surely": due, "possibly": due }, "certainty": "sure" }),
        )
    };
    let each = || vec![one("open", "2026-12-04"), one("breached", "2026-12-07")];
    let open = |certainty: &str, state: &str, states: &[&str], possibly: &str| {
        let due = |day: &str| serde_json::json!({ "surely": day, "possibly": day });
        said(serde_json::json!({
            "of": "me", "state": state, "certainty": certainty, "due": { "surely": "2026-12-04", "possibly": possibly },
            "among": { "state": states, "due": [due("2026-12-04"), due("2026-12-07")] },
        }))
    };
    let both = ["open", "breached"];
    assert_eq!(compare_whole(open("sure", "depends", &both, "2026-12-07"), each()), Ok(()));
    for wrong in [
        open("possible", "depends", &both, "2026-12-07"),
        open("sure", "depends", &["open"], "2026-12-07"),
        open("sure", "depends", &["open", "breached", "met"], "2026-12-07"),
        open("sure", "depends", &both, "2026-12-08"),
        one("open", "2026-12-04"),
        serde_json::json!({ "duties": [] }),
    ] {
        assert!(compare_whole(wrong.clone(), each()).is_err(), "{wrong}");
    }
}

fn compare_whole(mut judgment: Value, each: Vec<Value>) -> Result<(), String> {
    judgment["whole"] = Value::Bool(true);
    compare(&judgment, each)
}
