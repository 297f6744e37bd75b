//! Every word of the law has a sentence in both languages, and every sentence a use.

use std::collections::BTreeSet;
use zairyu_law::Word;
use zairyu_law::chronicle::{Because, Ceased, Decision, Fell, Matter, State, Timely};
use zairyu_law::life::{Class, Document, Kind, Paper, Standing};
use zairyu_law::procedure::{Authority, Office};
use zairyu_law::spr::appearance::As;
use zairyu_law::spr::penalties::PenaltyKind;

const EN: &str = concat!(
    include_str!("../words/en.ftl"),
    include_str!("../words/en/card.ftl"),
    include_str!("../words/en/law.ftl"),
    include_str!("../words/en/procedure.ftl"),
    include_str!("../words/en/receipt.ftl"),
    include_str!("../words/en/status.ftl"),
    include_str!("../words/en/what-if.ftl"),
);
const JA: &str = concat!(
    include_str!("../words/ja.ftl"),
    include_str!("../words/ja/card.ftl"),
    include_str!("../words/ja/law.ftl"),
    include_str!("../words/ja/procedure.ftl"),
    include_str!("../words/ja/receipt.ftl"),
    include_str!("../words/ja/status.ftl"),
    include_str!("../words/ja/what-if.ftl"),
);
const SOURCES: &[&str] = &[
    include_str!("../src/calendar.rs"),
    include_str!("../src/chronicle.rs"),
    include_str!("../src/judgment.rs"),
    include_str!("../src/judgment/care.rs"),
    include_str!("../src/judgment/grounds.rs"),
    include_str!("../src/judgment/holds.rs"),
    include_str!("../src/judgment/planned.rs"),
    include_str!("../src/judgment/todo.rs"),
    include_str!("../src/judgment/way.rs"),
    include_str!("../src/law.rs"),
    include_str!("../src/law/coverage.rs"),
    include_str!("../src/law/diff.rs"),
    include_str!("../src/law/print.rs"),
    include_str!("../src/law/redline.rs"),
    include_str!("../src/law/show.rs"),
    include_str!("../src/law/twins.rs"),
    include_str!("../src/law/versions.rs"),
    include_str!("../src/layout.rs"),
    include_str!("../src/lib.rs"),
    include_str!("../src/open.rs"),
    include_str!("../src/procedure.rs"),
    include_str!("../src/receipt.rs"),
    include_str!("../src/speaker.rs"),
    include_str!("../src/status.rs"),
    include_str!("../src/svg.rs"),
    include_str!("../src/tell.rs"),
    include_str!("../src/what_if.rs"),
    include_str!("../src/words.rs"),
];

fn ids(ftl: &str) -> BTreeSet<String> {
    let id = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned());
    let is_id = |id: &String| id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.contains(' ');
    ftl.lines().filter_map(id).filter(is_id).collect()
}

/// The lines of a sentence.
fn lines<'a>(ftl: &'a str, id: &str) -> Vec<&'a str> {
    let mut inside = false;
    let mut of = Vec::new();
    for line in ftl.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            inside = line.starts_with(&format!("{id} ="));
        }
        if inside {
            of.push(line);
        }
    }
    of
}

/// The sentences that a sentence refers to, with theirs: `{ doc }`.
fn referred(ftl: &str, id: &str, into: &mut BTreeSet<String>) {
    for line in lines(ftl, id) {
        for part in line.split('{').skip(1) {
            let Some((inside, _)) = part.split_once('}') else { continue };
            let other = inside.trim();
            let is_id = other.starts_with(|c: char| c.is_ascii_lowercase())
                && other.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
            if is_id && into.insert(other.to_owned()) {
                referred(ftl, other, into);
            }
        }
    }
}

/// The blanks that a sentence fills, and those of the sentences it refers to.
fn blanks(ftl: &str, id: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::from([id.to_owned()]);
    referred(ftl, id, &mut all);
    let mut blanks = BTreeSet::new();
    for line in all.iter().flat_map(|id| lines(ftl, id)) {
        for part in line.split('$').skip(1) {
            blanks.insert(part.chars().take_while(|c| c.is_ascii_alphanumeric()).collect());
        }
    }
    blanks
}

fn id_of(family: &str, word: &str) -> String {
    format!("{family}-{}", word.replace('+', "plus").replace(['.', ' '], "-"))
}

fn family<W: Word>(into: &mut BTreeSet<String>, family: &str) {
    into.extend(W::ALL.iter().map(|w| id_of(family, w.word())));
}

/// The ids that are made of words.
fn made() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    family::<Standing>(&mut ids, "standing");
    family::<Document>(&mut ids, "document");
    family::<Paper>(&mut ids, "paper");
    family::<As>(&mut ids, "as");
    family::<Office>(&mut ids, "office");
    family::<Authority>(&mut ids, "authority");
    family::<PenaltyKind>(&mut ids, "penalty");
    family::<zairyu_law::spr::deportation::Ground>(&mut ids, "said-ground");
    family::<zairyu_law::life::ReadyFrom>(&mut ids, "fact-from");
    family::<zairyu_law::life::Punishment>(&mut ids, "fact-punishment");
    family::<zairyu_law::life::Offence>(&mut ids, "fact-offence");
    family::<zairyu_law::life::Suspended>(&mut ids, "fact-suspended");
    family::<zairyu_law::life::Against>(&mut ids, "fact-against");
    family::<zairyu_law::life::MisuseObject>(&mut ids, "fact-object");
    // Every number of every row has its name, but those of forms, which are named after their procedure.
    for entry in zairyu_law::rows::Rows::STATUTE.entries() {
        let of_form = |name: &str| Matter::of(name.strip_prefix("branch of ").unwrap_or(name)).is_some();
        let of_no_form = entry.numbers.iter().filter(|(name, _)| !of_form(name));
        ids.extend(of_no_form.map(|(name, _)| format!("number-{}", name.replace(' ', "-"))));
    }
    for question in ["reason-14-1", "reason-19-13-1", "harm-22-iii", "harm-22-iv"] {
        ids.extend([format!("q-{question}"), format!("fact-{question}-yes"), format!("fact-{question}-no")]);
    }
    for field in [
        "official",
        "on_duty",
        "shown",
        "mere_follower",
        "term",
        "for_use",
        "attempted",
        "carried",
        "period",
        "specified",
        "stay_until",
    ] {
        ids.extend([format!("fact-{field}-yes"), format!("fact-{field}-no")]);
    }
    family::<Matter>(&mut ids, "todo");
    family::<Matter>(&mut ids, "row");
    family::<Because>(&mut ids, "because");
    family::<Fell>(&mut ids, "fell");
    family::<Ceased>(&mut ids, "ceased");
    family::<Ceased>(&mut ids, "end");
    family::<Timely>(&mut ids, "timely");
    family::<Decision>(&mut ids, "decision");
    family::<zairyu_law::provision::Known>(&mut ids, "known");
    family::<Class>(&mut ids, "class");
    family::<Class>(&mut ids, "then-class");
    family::<State>(&mut ids, "then-state");
    family::<zairyu_law::judgment::DocumentState>(&mut ids, "then-state");
    family::<zairyu_law::receipt::Part>(&mut ids, "receipt-part");
    family::<zairyu_law::procedure::Within>(&mut ids, "within");
    family::<zairyu_law::procedure::How>(&mut ids, "how");
    family::<Decision>(&mut ids, "then-outcome");
    family::<Kind>(&mut ids, "did");
    family::<Kind>(&mut ids, "plan");
    family::<zairyu_law::what_if::Settled>(&mut ids, "settled");
    family::<zairyu_law::life::Designation>(&mut ids, "designation");
    ids.extend(["certificate", "card"].map(|document| format!("fact-document-{document}")));
    ids.extend(["approval-of-the-bureau", "notice-to-the-bureau"].map(|lacks| format!("agent-lacks-{lacks}")));
    for of in ["organisation", "spouse", "designated-spouse"] {
        ids.extend([format!("status-list-{of}"), format!("status-notify-{of}")]);
    }
    let mut words = |family: &str, words: &[&str]| ids.extend(words.iter().map(|word| id_of(family, word)));
    words("certificate-void", &["1", "2", "3", "4", "5", "6"]);
    words("said-void", &["1", "2", "3", "4", "5", "6"]);
    words("then-valid", &["yes", "no"]);
    words("then-can", &["yes", "no"]);
    // The law is to give these; the sentences wait for it.
    words("warning", &["before-the-law", "planned"]);
    words("sub-left", &["alone"]);
    words("sub-over", &["alone"]);
    words(
        "lacking",
        &[
            "no-valid-passport",
            "no-valid-certificate",
            "no-valid-card",
            "excluded",
            "not-a-special-permanent-resident",
            "not-a-mid-to-long-term-resident",
        ],
    );
    words("resident-no", &["1", "2", "3", "4"]);
    words(
        "q",
        &[
            "Q1", "Q2", "Q3", "Q4", "Q4a", "Q4b", "Q5", "Q6", "Q7", "Q8", "Q9", "Q10", "Q11", "Q12", "Q16", "Q17",
            "Q18", "Q19", "Q20", "Q21", "Q22",
        ],
    );
    words(
        "step",
        &[
            "report-loss",
            "stop-my-number-function",
            "have-translated",
            "carry-passport-and-proof",
            "carry-proof",
            "get-new-passport",
            "have-re-entry-term-certificate-issued",
            "declare-return",
            "return-to-japan",
            "apply",
            "receive",
            "return-old-document",
        ],
    );
    words(
        "part",
        &[
            "on",
            "abroad",
            "lacked",
            "excluded",
            "papers",
            "reason",
            "filed",
            "until",
            "with",
            "confirmed",
            "false",
            "published",
            "printed_expiry",
            "born",
            "born_in",
            "parents",
            "died",
            "resided",
            "lost_nationality",
            "would_have_lost",
            "at_commencement",
            "under-age",
            "run_out",
            "against",
            "attempted",
            "carried",
            "document",
            "period",
            "specified",
            "standing",
            "stay_until",
            "for_use",
            "from",
            "mere_follower",
            "document",
            "object",
            "offence",
            "official",
            "on_duty",
            "punishment",
            "shown",
            "suspended",
            "term",
        ],
    );
    words("fact-document", &["certificate", "card"]);
    words("then-returned", &["in-time", "late", "not-yet", "no-permission"]);
    family::<zairyu_law::life::LeftWith>(&mut ids, "fact-with");
    family::<zairyu_law::life::CommencementStanding>(&mut ids, "held");
    for field in [
        "born_in",
        "parents",
        "lost_nationality",
        "would_have_lost",
        "resided",
        "under-age",
        "run_out",
        "lacked",
        "excluded",
        "papers",
        "reason",
        "confirmed",
        "false",
        "until",
    ] {
        ids.insert(format!("fact-{field}-yes"));
        ids.insert(format!("fact-{field}-no"));
    }
    ids
}

/// Every literal of the sources.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in SOURCES {
        for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
            found.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

#[test]
fn both_languages_say_the_same_things() {
    let (en, ja) = (ids(EN), ids(JA));
    assert_eq!(en.difference(&ja).collect::<Vec<_>>(), Vec::<&String>::new(), "not in Japanese");
    assert_eq!(ja.difference(&en).collect::<Vec<_>>(), Vec::<&String>::new(), "not in English");
    for id in &en {
        let mut extra: Vec<_> = blanks(JA, id).difference(&blanks(EN, id)).cloned().collect();
        // A name may be needed in one language only; both are always filled together.
        extra.retain(|blank| {
            !matches!(
                blank.as_str(),
                "who"
                    | "you"
                    | "era"
                    | "month"
                    | "n"
                    | "date"
                    | "through"
                    | "to"
                    | "yen"
                    | "least"
                    | "past"
                    | "noun"
                    | "document"
                    | "specified"
            )
        });
        // English speaks of a planned event in general, Japanese in the words for the event itself.
        let of_an_event = ["change", "act", "object", "how", "under"];
        extra.retain(|blank| !(id.starts_with("plan-") && of_an_event.contains(&blank.as_str())));
        assert!(extra.is_empty(), "{id}: {extra:?} is only in Japanese");
    }
}

#[test]
fn no_id_is_missing_and_none_is_unused() {
    let (there, made, literals) = (ids(EN), made(), literals());
    let missing: Vec<_> = made.difference(&there).collect();
    assert!(missing.is_empty(), "words of the law without a sentence: {missing:?}");
    // A literal made of small words joined by hyphens is an id, or a word of an answer.
    let not_ids = [
        "no-valid-certificate",
        "no-valid-passport",
        "no-valid-card",
        "mid-to-long-term",
        "not-one",
        "not-told",
        "agent-lacks",
        "in-time",
        "longer-than",
        "designated-spouse",
        "status-list",
        "status-notify",
        "permanent-residence",
        "not-yet",
        "no-permission",
        "lives_with",
        "color-scheme",
        "date-label",
        "return-old-document",
        "certificate-void",
        "said-void",
        "said-ground",
        "receipt-part",
        "then-state",
        "then-valid",
        "then-class",
        "then-can",
        "then-returned",
        "then-outcome",
        "fact-with",
        "as-cohabiting-relative-16plus",
        "in-time",
        "longer-than",
        "designated-spouse",
        "status-list",
        "status-notify",
    ];
    let looks_like_one = |text: &&String| {
        text.contains('-')
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !text.ends_with('-')
    };
    let unknown: Vec<_> = literals
        .iter()
        .filter(looks_like_one)
        .filter(|text| !there.contains(*text) && !not_ids.contains(&text.as_str()))
        .collect();
    assert!(unknown.is_empty(), "ids without a sentence: {unknown:?}");
    // A sentence may be said within another.
    let mut within = BTreeSet::new();
    for ftl in [EN, JA] {
        ids(ftl).iter().for_each(|id| referred(ftl, id, &mut within));
        let nobody: Vec<_> = within.difference(&there).collect();
        assert!(nobody.is_empty(), "referred to, and not there: {nobody:?}");
    }
    let said = |id: &String| made.contains(id) || literals.contains(id) || within.contains(id);
    let unused: Vec<_> = there.iter().filter(|id| !said(id)).collect();
    assert!(unused.is_empty(), "sentences nobody says: {unused:?}");
}

/// The fields that the rules ask for, by the sources of the law.
fn asked(dir: &std::path::Path, fields: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            asked(&path, fields);
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            let source = std::fs::read_to_string(&path).unwrap_or_default();
            for asks in ["Path::Person(", "Path::Event(", "Path::Until("] {
                // `Path::Event(ix, "filed")`: the one literal within the brackets.
                let within = source.split(asks).skip(1).filter_map(|rest| rest.split(')').next());
                fields.extend(within.filter_map(|within| within.split('"').nth(1)).map(str::to_owned));
            }
        }
    }
}

#[test]
fn every_fact_that_is_asked_has_a_sentence() {
    let mut fields = BTreeSet::new();
    asked(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../law/src"), &mut fields);
    assert!(fields.len() >= 20, "only {fields:?}");
    for (name, there) in [("en", ids(EN)), ("ja", ids(JA))] {
        for field in &fields {
            assert!(there.contains(&format!("part-{field}")), "{name}: part-{field} has no sentence");
            let said = there.iter().any(|id| id.starts_with(&format!("fact-{field}")));
            let otherwise = ["filed", "published", "printed_expiry", "at_commencement"].contains(&field.as_str());
            assert!(said || otherwise, "{name}: fact-{field} has no sentence");
        }
    }
}

#[test]
fn every_line_can_be_read() {
    for (name, source) in [("en", EN), ("ja", JA)] {
        let resource = fluent_bundle::FluentResource::try_new(source.to_owned());
        assert!(resource.is_ok(), "{name}: {:?}", resource.err().map(|(_, errors)| errors));
        let mut seen = BTreeSet::new();
        for line in source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            let id = line.split(" =").next().unwrap_or_default();
            assert!(seen.insert(id), "{name}: {id} stands there twice");
        }
    }
}
