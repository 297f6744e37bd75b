//! No text makes the reader panic, and what is written reads back as the same life.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use proptest::collection::vec;
use proptest::prelude::*;
use zairyu_law::Word;
use zairyu_law::life::vocabulary::{self, Described, Takes};
use zairyu_law::life::{Kind, Life, Syntax, read, rewrite, write};

const LIFE: &str = r#"# a life
format = "zairyu.life/1"
subject = ["me", "ken"]
known_to = 2027-01-01
open = "prevented"
[person.me] # me
born = 1980-06-15
father = "ken"
resided = ["1980-06/1999", "2001-02-03/"]
lives_with = ["ken"]
at_commencement = ["act-126-2-6", "other"]
[person.ken]
born = "S23.1"
lost_nationality = "SPR 2(1)"
[municipality."○○町"]
closed = [2027-08-09]
[[event]]
on = "令和2年7月10日"
what = "issued"
who = "me"
document = "certificate"
basis = "SPR 13(1)"
filed = 2020-06-16
number = "KX40718263PA"
[[event]]
on = "2026-11"
what = "learned-of-loss"
who = "ken"
document = ["card", "passport"]
lost = "unknown"
# the end
"#;

fn everything(text: &[u8]) {
    for syntax in [Syntax::Toml, Syntax::Json] {
        match read(text, "any", syntax) {
            Ok(life) => {
                stays_the_same(&life);
                let _ = rewrite(text, "any", syntax);
            }
            Err(faults) => {
                assert!(!faults.is_empty());
                for fault in &faults {
                    assert!(!fault.to_string().contains('\n'), "{fault}");
                    assert!(fault.line > 0 && fault.column > 0);
                }
            }
        }
    }
}

fn stays_the_same(life: &Life) {
    for syntax in [Syntax::Toml, Syntax::Json] {
        let written = write(life, syntax);
        let again = read(written.as_bytes(), "again", syntax);
        let again = again.unwrap_or_else(|faults| panic!("{faults:?}\n{written}"));
        assert_eq!(write(&again, syntax), written);
        assert_eq!(without_lines(again), without_lines(life.clone()), "{written}");
    }
}

fn without_lines(mut life: Life) -> Life {
    life.events.iter_mut().for_each(|event| event.line = 0);
    life
}

/// Every name and word of the format, and the signs between them.
fn tokens() -> Vec<String> {
    let mut fields = vocabulary::file();
    fields.extend(vocabulary::person());
    fields.extend(vocabulary::municipality());
    fields.extend(vocabulary::every_event());
    fields.extend(Kind::ALL.iter().flat_map(|kind| vocabulary::event(*kind)));
    let mut tokens: Vec<String> = fields.iter().map(|field| field.name.to_owned()).collect();
    for field in &fields {
        if let Takes::Word(words) | Takes::Words(words) = &field.takes {
            tokens.extend(words.iter().map(|word| format!("\"{word}\"")));
        }
    }
    let signs = "= = = = \n \n \n \n [ ] { } , : . # \" ' \"\"\" ''' [[event]] [person.me] [person. [municipality.\"x\"] \
        format=\"zairyu.life/1\" 2026-11-03 2026-02-30 2026-10 1920 -1 1e9 0x1F \"R8.11.3\" \"令和8年11月3日\" \"S64\" \
        \"1938/1940\" \"/\" \"unknown\" \"none\" \"me\" \"SPR 13(1)\" \"P3Y\" true false null \\ \\u0000 é 日 \u{feff}";
    tokens.extend(signs.split(' ').map(str::to_owned));
    tokens
}

/// Something that a field takes, as TOML.
fn taken(takes: &Takes) -> BoxedStrategy<String> {
    let day = (1930_i32..2090, 1_u32..=12, 1_u32..=28).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}"));
    // Two spans of years, so that what is drawn as a range runs forwards.
    let short = |from: i32, to: i32| {
        prop_oneof![
            4 => (from..to, 1_u32..=12, 1_u32..=28).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")),
            1 => (from..to, 1_u32..=12).prop_map(|(y, m)| format!("{y}-{m:02}")),
            1 => (from..to).prop_map(|y| y.to_string()),
            1 => (from - 1925..to - 1925, 1_u32..=12, 1_u32..=28).prop_map(|(y, m, d)| match y {
                ..64 => format!("S{y}.{m}.{d}"),
                _ => format!("令和{}年{m}月", y - 60),
            }),
        ]
    };
    let (early, late) = (short(1930, 1988), short(1989, 2090));
    let range = (early.clone(), late.clone()).prop_map(|(a, b)| format!("{a}/{b}"));
    let when = prop_oneof![3 => early.clone(), 3 => late.clone(), 2 => range, 1 => Just("昭和64年".to_owned())];
    let quoted = |text: String| format!("\"{text}\"");
    let one_of = |words: &[&'static str]| proptest::sample::select(words.to_vec());
    let person = prop_oneof![Just("\"a\""), Just("\"b\""), Just("\"c\"")].prop_map(str::to_owned);
    match takes {
        Takes::Format => Just("\"zairyu.life/1\"".to_owned()).boxed(),
        Takes::Day => day.boxed(),
        Takes::Days => vec(day, 0..3).prop_map(|days| format!("[{}]", days.join(", "))).boxed(),
        Takes::When => when.prop_map(quoted).boxed(),
        Takes::WhenOrUnknown => prop_oneof![9 => when, 1 => Just("unknown".to_owned())].prop_map(quoted).boxed(),
        Takes::Truth => any::<bool>().prop_map(|truth| truth.to_string()).boxed(),
        Takes::Word(words) => one_of(words).prop_map(move |word| quoted(word.to_owned())).boxed(),
        Takes::Words(words) => vec(one_of(words), 1..4).prop_map(|words| format!("{words:?}")).boxed(),
        Takes::Person => person.boxed(),
        Takes::Persons => vec(person, 0..3).prop_map(|people| format!("[{}]", people.join(", "))).boxed(),
        Takes::Municipality => {
            prop_oneof![Just("\"新宿区\""), Just("\"x\\\\ \\u0007\"")].prop_map(str::to_owned).boxed()
        }
        Takes::MunicipalityOrNone => prop_oneof![Just("\"港区\""), Just("\"none\"")].prop_map(str::to_owned).boxed(),
        Takes::Provision => prop_oneof![
            Just("SPR 13(1)"),
            Just("RBB 30-46"),
            Just("SPR 2(1)(ii)(b)"),
            Just("ICRRA 19-12(1)"),
            Just("ICRRA 21(2)"),
            Just("ICRRA 19-16(iii)"),
            Just("ICRRA 22-2(2)"),
            Just("ICRRA 73-6(1)(iii)"),
            Just("ICRRA 61-9-3(2)")
        ]
        .prop_map(move |text| quoted(text.to_owned()))
        .boxed(),
        Takes::Text => "[A-Za-z日\u{80}-\u{9f}-]{1,6}".prop_map(quoted).boxed(),
        Takes::StayPeriod => one_of(&["indefinite", "P1Y", "P3M", "P90D", "P4Y3M", "P0D"])
            .prop_map(move |p| quoted(p.to_owned()))
            .boxed(),
        Takes::Resided => prop_oneof![
            Just("\"since-birth\"".to_owned()),
            (early, late.clone()).prop_map(|(a, b)| format!("\"{a}/{b}\"")),
            (when.clone(), late).prop_map(|(a, b)| format!("[[\"{a}\", \"unknown\"], [\"{b}\"]]")),
            Just("[]".to_owned()),
        ]
        .boxed(),
        Takes::LostNationality => {
            prop_oneof![Just("SPR 2(1)".to_owned()), Just("never".to_owned()), when].prop_map(quoted).boxed()
        }
        Takes::Term => (0_u16..60, 0_u16..12).prop_map(|(y, m)| format!("\"P{y}Y{m}M\"")).boxed(),
        Takes::PersonTable | Takes::MunicipalityTable | Takes::EventList | Takes::Fields => {
            Just("{}".to_owned()).boxed()
        }
    }
}

/// Some of these fields, each with something it takes.
fn some(fields: Vec<Described>) -> BoxedStrategy<String> {
    let lines: Vec<BoxedStrategy<String>> = fields
        .into_iter()
        .map(|field| {
            let name = field.name;
            let value = match name {
                // Drawn freely these contradict each other in nearly every life.
                "number" => "\"[A-Z]{2}[0-9]{8}[A-Z]{2}\"".boxed(),
                "born" => "18[0-9]{2}".boxed(),
                "died" | "until" => "209[0-9]".boxed(),
                "filed" => "19[01][0-9]".boxed(),
                "father" => Just("\"c\"".to_owned()).boxed(),
                "mother" | "adoptive_parents" | "spouse" => Just("\"b\"".to_owned()).boxed(),
                _ => taken(&field.takes),
            };
            let told = value.prop_map(move |value| format!("{name} = {value}\n"));
            let unknown = Just(format!("{name} = \"unknown\"\n"));
            match (field.required, field.may_be_unknown) {
                (true, _) => told.boxed(),
                (false, true) => prop_oneof![6 => Just(String::new()), 2 => told, 1 => unknown].boxed(),
                (false, false) => prop_oneof![3 => Just(String::new()), 1 => told].boxed(),
            }
        })
        .collect();
    lines.prop_map(|lines| lines.concat()).boxed()
}

fn event() -> impl Strategy<Value = String> {
    proptest::sample::select(Kind::ALL).prop_flat_map(|kind| {
        let common: Vec<Described> =
            vocabulary::every_event().into_iter().filter(|field| field.name != "what").collect();
        let mut common = common;
        common.iter_mut().for_each(|field| field.required |= field.name == "who");
        (some(common), some(vocabulary::event(kind)))
            .prop_map(move |(common, own)| format!("[[event]]\n{common}what = \"{kind}\"\n{own}"))
    })
}

fn random_life() -> impl Strategy<Value = String> {
    let person = || some(vocabulary::person());
    let founder = || {
        let kin = ["father", "mother", "adoptive_parents", "spouse"];
        some(vocabulary::person().into_iter().filter(|field| !kin.contains(&field.name)).collect())
    };
    (person(), founder(), founder(), vec(event(), 0..12)).prop_map(|(a, b, c, events)| {
        format!(
            "format = \"zairyu.life/1\"\nsubject = [\"b\", \"a\"]\n[person.a]\n{a}[person.b]\n{b}[person.c]\n{c}{}",
            events.concat()
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..300)) {
        everything(&bytes);
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        everything(text.as_bytes());
    }

    #[test]
    fn any_tokens(picked in vec(proptest::sample::select(tokens()), 0..80)) {
        everything(picked.join(" ").as_bytes());
        everything(picked.concat().as_bytes());
    }

    #[test]
    fn a_life_with_bytes_changed(changes in vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..3), 1..6), json in any::<bool>()) {
        let life = read(LIFE.as_bytes(), "life", Syntax::Toml).unwrap();
        let mut bytes = if json { write(&life, Syntax::Json).into_bytes() } else { LIFE.as_bytes().to_vec() };
        for (place, byte, how) in changes {
            let place = place.index(bytes.len());
            match how {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => drop(bytes.remove(place)),
            }
        }
        everything(&bytes);
    }

    #[test]
    fn a_life_with_lines_mixed(lines in vec(proptest::sample::select(LIFE.lines().collect::<Vec<_>>()), 0..40)) {
        everything(format!("format = \"zairyu.life/1\"\n{}", lines.join("\n")).as_bytes());
    }

    #[test]
    fn what_is_written_reads_back(text in random_life()) {
        // Contradictions are drawn too; those lives are only read.
        if let Ok(life) = read(text.as_bytes(), "random", Syntax::Toml) {
            stays_the_same(&life);
            let canonical = rewrite(text.as_bytes(), "random", Syntax::Toml).unwrap();
            prop_assert_eq!(&canonical, &write(&life, Syntax::Toml));
        } else {
            everything(text.as_bytes());
        }
    }
}
