//! Life files read as they are written, and each fault with its whole sentence.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use zairyu_law::Word;
use zairyu_law::life::vocabulary::{self, Described, Takes};
use zairyu_law::life::{
    Fact, Fault, Kind, Life, LostNationality, PersonIx, Resided, Syntax, What, When, Wrong, read, rewrite, schema,
    write,
};
use zairyu_law::time::day;

const LOST_IN_SEOUL: &str = r#"
format = "zairyu.life/1"
[person.me]
born = 1980-06-15
municipality = "大阪市生野区"
standing = "special-permanent-resident"
[[event]]
on = 2020-07-10
what = "issued"
document = "certificate"
basis = "SPR 13(1)"
filed = 2020-06-16
printed_expiry = 2027-06-15
[[event]]
on = 2026-11-03
what = "left"
with = "special-re-entry"
[[event]]
on = 2026-11-05
what = "learned-of-loss"
document = "certificate"
abroad = true
lost = "2026-11-04/2026-11-05"
[[event]]
on = 2026-11-20
what = "landed"
"#;

const NEWBORN: &str = r#"
format = "zairyu.life/1"
subject = "baby"
[person.baby]
born = 2026-10-30
born_in = "japan"
mother = "mina"
municipality = "神戸市長田区"
[person.mina]
born = 1996-05-01
born_in = "japan"
father = "taro"
resided = "since-birth"
[person.taro]
born = 1954-02-11
born_in = "japan"
father = "gen"
resided = "since-birth"
[person.gen]
born = "1920"
born_in = "abroad"
resided = "1938-04/1989-07-01"
died = 1989-07-01
lost_nationality = "SPR 2(1)"
"#;

const STUDENT: &str = r#"
format = "zairyu.life/1"
[person.me]
born = 2003-08-19
municipality = "新宿区"
[[event]]
on = 2025-03-28
what = "landed"
status = "student"
stay_until = 2027-06-28
[[event]]
on = 2025-03-28
what = "issued"
document = "card"
printed_expiry = 2027-06-28
[[event]]
on = 2026-11-01
what = "left"
with = "special-re-entry"
[[event]]
on = 2026-11-20
what = "learned-of-loss"
document = ["card", "passport"]
abroad = true
lost = "unknown"
[[event]]
on = 2026-11-27
what = "landed"
planned = true
"#;

fn toml(text: &str) -> Life {
    read(text.as_bytes(), "kim.toml", Syntax::Toml).unwrap()
}

#[test]
fn the_three_lives_of_the_first_draft() {
    let life = toml(LOST_IN_SEOUL);
    assert_eq!(life.subjects, [PersonIx(0)]);
    let ids: Vec<&str> = life.events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids, ["issued-2020-07-10", "left-2026-11-03", "learned-of-loss-2026-11-05", "landed-2026-11-20"]);
    assert_eq!(toml(NEWBORN).persons.len(), 4);
    let life = toml(STUDENT);
    assert!(life.events[4].planned);
    assert!(matches!(&life.events[3].what, What::LearnedOfLoss { lost: Fact::Unknown, .. }));
    assert_eq!(life.events[1].what.kind(), Kind::Issued);
}

const HEAD: &str = "format = \"zairyu.life/1\"\n";
const KIM: &str = "format = \"zairyu.life/1\"\n[person.me]\nborn = 1980-06-15\n";

/// The beginning of a file, its rest, and each fault without the file's name.
type Slip = (&'static str, &'static str, &'static [&'static str]);

#[rustfmt::skip]
const SLIPS: &[Slip] = &[
    ("", r#""#, &[r#"1: the file does not say its format; add `format = "zairyu.life/1"` as the first line"#, r#"1: nobody is named; add a person, such as `person.me`, and what is known of them"#]),
    ("", r#"format = "zairyu.life/2"
person = 3"#, &[r#"1: format: `zairyu.life/2` is not read here; this version reads `zairyu.life/1`"#]),
    ("", r#"format = 1
[person.me]"#, &[r#"1: format: this is a number; write `zairyu.life/1`"#]),
    (HEAD, r#""#, &[r#"1: nobody is named; add a person, such as `person.me`, and what is known of them"#]),
    (HEAD, r#"person = "me""#, &[r#"2: person: this is a text; write persons, each as `[person.ID]`"#]),
    (HEAD, r#"[person]"#, &[r#"2: nobody is named; add a person, such as `person.me`, and what is known of them"#]),
    (HEAD, r#"[person.""]"#, &[r#"2: person.: the text is empty; write it, or leave the field out"#]),
    (HEAD, r#"[person.unknown]"#, &[r#"2: person.unknown: `unknown` is a word of the format, not a name; choose another"#]),
    (KIM, r#"born = 1980-06-16"#, &[r#"4: `born` is said twice; keep one of them"#]),
    (HEAD, r#"[person.me]
born ="#, &[r#"3: nothing is said; write a value, or leave the field out"#]),
    (HEAD, r#"[person.me]
born_in = japan"#, &[r#"3: `japan` stands without quotes; write `"japan"`"#]),
    (HEAD, r#"[person.me
born=1"#, &[r#"2: this is not TOML: unclosed table, expected `]`"#]),
    (HEAD, r#"x = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"#, &[r#"2: the brackets are nested too deep; a life needs four levels"#]),
    (HEAD, r#"[person.aya]
[person.ken]
"#, &[r#"2: nobody of `aya`, `ken` is named as the subject; add a line such as `subject = "aya"`"#]),
    (HEAD, r#"subject = ["aya", "ken"]
[person.aya]
[person.ken]
[[event]]
on = 2026-05-30
what = "moved""#, &[r#"5: event[1]: it is not said to whom of `aya`, `ken` this happened; add `who`"#]),
    (HEAD, r#"subject=[]
[person.aya]"#, &[r#"2: subject: the list is empty; name at least one"#]),
    (HEAD, r#"subject="kenn"
[person.aya]
[person.ken]"#, &[r#"2: subject: nobody is called `kenn`; did you mean `ken`?"#]),
    (KIM, r#"fathr = "me""#, &[r#"4: person.me: a person has no field `fathr`; did you mean `father`?"#]),
    (KIM, r#"colour = 1"#, &[r#"4: person.me: a person has no field `colour`; `zairyu schema life` lists the words"#]),
    (HEAD, r#"persons = 1
[person.me]"#, &[r#"2: the file has no field `persons`; did you mean `person`?"#]),
    (KIM, r#"born_in = "Japan""#, &[r#"4: person.me.born_in: `Japan` is not a word for this; did you mean `japan`? The words are `japan`, `abroad`"#]),
    (KIM, r#"gender = "m""#, &[r#"4: person.me.gender: `m` is not a word for this; the words are `male`, `female`, `unspecified`"#]),
    (KIM, r#"standing = "studnet""#, &[r#"4: person.me.standing: `studnet` is not a word for this; did you mean `student`?"#]),
    (KIM, r#"standing = "xxxxxxxx""#, &[r#"4: person.me.standing: `xxxxxxxx` is not a word for this; `zairyu schema life` lists the words"#]),
    (KIM, r#"father = "gen""#, &[r#"4: person.me.father: nobody is called `gen`; the file names `me`"#]),
    (KIM, r#"father = "me""#, &[r#"4: person.me.father: `me` is their own parent; one of these parents is somebody else"#]),
    (KIM, r#"spouse = "me""#, &[r#"4: person.me.spouse: nobody is their own spouse; name the other person"#]),
    (KIM, r#"suitable = "yes""#, &[r#"4: person.me.suitable: this is a text; write `true` or `false`"#]),
    (KIM, r#"resided = "always""#, &[r#"4: person.me.resided: `always` is not a stretch of residence; write `since-birth`, `1938-04/1989-07-01`, or `1951-06/` where it still lasts"#]),
    (KIM, r#"resided = ["1951-06/", "1938/1940"]"#, &[r#"4: person.me.resided: stretch 2 begins before the one written before it has ended; write them in order, each with its own days"#]),
    (KIM, r#"resided = "1940/1938""#, &[r#"4: person.me.resided: the range ends on 1938-12-31, before it begins on 1940-01-01; write the earlier day first"#]),
    (KIM, r#"lost_nationality = "SPR 3""#, &[r#"4: person.me.lost_nationality: `SPR 3` is not a word for this; the words are `SPR 2(1)`, `never`"#]),
    (KIM, r#"nationality = " ""#, &[r#"4: person.me.nationality: the text is empty; write it, or leave the field out"#]),
    (KIM, r#"passport = 5"#, &[r#"4: person.me.passport: this is a number; write one of `valid`, `expired`, `none`"#]),
    (KIM, r#"municipality = "none""#, &[r#"4: person.me.municipality: `none` is a word of the format, not a name; choose another"#]),
    (KIM, r#"died = 1979-01-01"#, &[r#"4: person.me.died: the death comes before the birth, 1980-06-15 at the earliest; one of the two days is another"#]),
    (KIM, r#"lives_with = {}"#, &[r#"4: person.me.lives_with: this is a table; write the id of a person"#]),
    (KIM, r#"[[event]]
what = "moved"
"#, &[r#"4: event[1]: `moved` needs `on`; write a day such as `2026-11-03`, a month, a year or a range"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
"#, &[r#"4: event[1]: an event needs `what`; write a word such as `came-to-stay`"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "moveed"
"#, &[r#"6: event[1].what: `moveed` is not a word for this; did you mean `moved`?"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "teleported"
"#, &[r#"6: event[1].what: `teleported` is not a word for this; did you mean `reported`?"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "lost"
"#, &[r#"6: event[1].what: `lost` is not a word for this; did you mean `learned-of-loss`?"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "learned-of-loss"
document = "residence-card"
how = "Stolen"
"#, &[r#"7: event[1].document: `residence-card` is not a word for this; did you mean `card`? The words are `certificate`, `permit`, `card`, `passport`, `re-entry-permit`, `re-entry-term-certificate`, `alien-registration-certificate`"#, r#"8: event[1].how: `Stolen` is not a word for this; did you mean `theft`? The words are `loss`, `theft`, `destruction`, `other`"#]),
    (KIM, r#"[[event]]
on = 2026-04-31
what = "moved"
"#, &[r#"5: event[1].on: there is no 31 April; the month has 30 days"#]),
    (KIM, r#"[[event]]
on = 2026-13-01
what = "moved"
"#, &[r#"5: event[1].on: there is no month 13; a year has 12 months"#]),
    (KIM, r#"[[event]]
on = 2026-02-29
what = "moved"
"#, &[r#"5: event[1].on: there is no 29 February in 2026; the month has 28 days"#]),
    (KIM, r#"[[event]]
on = "2026-4-3"
what = "moved"
"#, &[r#"5: event[1].on: `2026-4-3` is not a day; did you mean `2026-04-03`?"#]),
    (KIM, r#"[[event]]
on = 0000-01-01
what = "moved"
"#, &[r#"5: event[1].on: the year 0 is outside what is counted; days are counted from the year 1 to the year 9999"#]),
    (KIM, r#"[[event]]
on = 10000
what = "moved"
"#, &[r#"5: event[1].on: the year 10000 is outside what is counted; days are counted from the year 1 to the year 9999"#]),
    (KIM, r#"[[event]]
on = "12026-01-01"
what = "moved"
"#, &[r#"5: event[1].on: the year 12026 is outside what is counted; days are counted from the year 1 to the year 9999"#]),
    (KIM, r#"[[event]]
on = 99999999999999999999
what = "moved"
"#, &[r#"5: event[1].on: the year 99999999999999999999 is outside what is counted; days are counted from the year 1 to the year 9999"#]),
    (KIM, r#"[[event]]
on = 2026-01-01T00:00:00Z
what = "moved"
"#, &[r#"5: event[1].on: `2026-01-01T00:00:00Z` has a time of day; write the day alone, as it was in Tokyo"#]),
    (KIM, r#"[[event]]
on = 10:00:00
what = "moved"
"#, &[r#"5: event[1].on: `10:00:00` has a time of day; write the day alone, as it was in Tokyo"#]),
    (KIM, r#"[[event]]
on = "平成32年6月1日"
what = "moved"
"#, &[r#"5: event[1].on: Heisei was from 1989-01-08 to 2019-04-30; 2020-06-01 is 令和2年6月1日"#]),
    (KIM, r#"[[event]]
on = "2026-10-09/2026-10-01"
what = "moved"
"#, &[r#"5: event[1].on: the range ends on 2026-10-01, before it begins on 2026-10-09; write the earlier day first"#]),
    (KIM, r#"[[event]]
on = true
what = "moved"
"#, &[r#"5: event[1].on: this is a truth; write a day such as `2026-11-03`, a month, a year or a range"#]),
    (KIM, r#"[[event]]
on = 1.5
what = "moved"
"#, &[r#"5: event[1].on: `1.5` is not a day; write it like `2026-11-03`, `2026-11`, `2026`, `令和8年11月3日` or `2026-11-03/2026-11-09`"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "moved"
filed = 2026-01-01
"#, &[r#"7: event[1]: `moved` has no field `filed`; `issued` has"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "moved"
document = "card"
"#, &[r#"7: event[1]: `moved` has no field `document`; `ready`, `received`, `issued`, `learned-of-loss`, `found`, `damaged`, `asked-to-show`, `returned`, … have"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "moved"
too = "x"
"#, &[r#"7: event[1]: `moved` has no field `too`; did you mean `to`?"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
zzz = "x"
"#, &[r#"4: event[1]: an event needs `what`; write a word such as `came-to-stay`"#, r#"6: event[1]: an event has no field `zzz`; `zairyu schema life` lists the words"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "applied"
"#, &[r#"4: event[1]: `applied` needs `under`; write a reference such as `SPR 13(1)`"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "applied"
under = "SPR"
"#, &[r#"7: event[1].under: `SPR` is not a reference; write one like `SPR 13(1)`, `SPR 9(ii)` or `RBB 30-46`"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "applied"
under = "unknown"
"#, &[r#"7: event[1].under: this may not be unknown; write a reference such as `SPR 13(1)`, or leave the event out"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "changed"
particulars = []
"#, &[r#"7: event[1].particulars: the list is empty; name at least one"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "landed"
status = "japanese"
"#, &[r#"7: event[1].status: `japanese` is not a word for this; `zairyu schema life` lists the words"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "sentenced"
term = "3 years"
"#, &[r#"7: event[1].term: `3 years` is not a term; write `life`, or years, months and days like `P3Y6M`"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "naturalised"
term = "3 years"
"#, &[r#"7: event[1]: `naturalised` has no field `term`; `sentenced` has"#]),
    (KIM, r#"[[event]]
on = 1979-01-01
what = "moved"
"#, &[r#"5: event[1].on: `me` was not born before 1980-06-15; the day, the birth, or `who` is another"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "prevented"
until = 2025-12-31
"#, &[r#"7: event[1].until: it ends before it begins, 2026-01-01 at the earliest; one of the two days is another"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "landed"
status = "student"
stay_until = 2025-12-31
"#, &[r#"8: event[1].stay_until: it ends before it begins, 2026-01-01 at the earliest; one of the two days is another"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "found"
"#, &[r#"4: event[1]: `found` needs `document`; write one or several of `certificate`, `permit`, `card`, `passport`, `re-entry-permit`, `re-entry-term-certificate`, `alien-registration-certificate`"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "moved"
id = "a"
[[event]]
on = 2026-01-02
what = "moved"
id = "a"
"#, &[r#"11: event[2].id: the event on line 4 is also called `a`; give each its own"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "issued"
document = "certificate"
filed = 2026-01-02
"#, &[r#"8: event[1].filed: the filing comes after the issue, 2026-01-01 at the latest; one of the two days is another"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "issued"
document = "certificate"
number = "KX4071826PA"
"#, &[r#"8: event[1].number: `KX4071826PA` is not the number of a certificate; it has two capital letters, eight digits, two capital letters"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "issued"
document = "certificate"
number = "KX40718263PA"
[[event]]
on = 2026-01-02
what = "issued"
document = "certificate"
number = "KX40718263PA"
"#, &[r#"13: event[2].number: the certificate on line 4 also has the number `KX40718263PA`; no number is given twice (SPR 8(2))"#]),
    (KIM, r#"[[event]]
on = 2026-01-01
what = "applied"
under = "SPR 12(1)"
[[event]]
on = 2026-01-20
what = "issued"
document = "certificate"
basis = "SPR 12(1)"
filed = 2026-01-02
"#, &[r#"13: event[2].filed: `applied-2026-01-01` tells the filing under SPR 12(1) on 2026-01-01; write that day here too, or leave `filed` out"#]),
    (HEAD, r#"subject="a"
[person.a]
father="b"
[person.b]
mother="c"
[person.c]
father="a""#, &[r#"8: person.c.father: the line of descent returns to where it began: a → b → c → a; one of these parents is somebody else"#]),
    (HEAD, r#"subject="a"
[person.a]
born=1950
father="b"
mother="b"
[person.b]
born=1960"#, &[r#"5: person.a.father: the parent `b` was not born before 1960-01-01; one of the two days, or the parent, is another"#, r#"6: person.a.mother: `b` is named as father and as mother; leave one of them out"#, r#"6: person.a.mother: the parent `b` was not born before 1960-01-01; one of the two days, or the parent, is another"#]),
    (HEAD, r#"[person.me]
died=2020-01-01
[[event]]
on=2020-01-02
what="moved"
[[event]]
on=2020-01-02
what="returned"
document="certificate""#, &[r#"5: event[1].on: `me` died on 2020-01-01 at the latest; after a death only `found` and `returned` are told; the day, the death, or `who` is another"#]),
    (HEAD, r#"[person.me]
[municipality.none]
[municipality."○○町"]
closed = [2027-08-09, "2027-08"]
open = 1"#, &[r#"3: municipality.none: `none` is a word of the format, not a name; choose another"#, r#"5: municipality.○○町.closed: this is not one day; write it like `2026-11-03`"#, r#"6: municipality.○○町: a municipality has no field `open`; write `closed`"#]),
    (HEAD, r#"known_to = "2026"
open = "move"
[person.me]"#, &[r#"2: known_to: this is not one day; write it like `2026-11-03`"#, r#"3: open: `move` is not a word for this; did you mean `moved`?"#]),
    (HEAD, r#"event = 1
municipality = 2
[person.me]"#, &[r#"2: event: this is a number; write events, each as `[[event]]`"#, r#"3: municipality: this is a number; write municipalities, each as `[municipality."NAME"]`"#]),
    (HEAD, r#"event = [1]
person.me = 3"#, &[r#"2: event[1]: this is a number; write a table of fields"#, r#"3: person.me: this is a number; write a table of fields"#]),
];

#[rustfmt::skip]
const JSON_SLIPS: &[(&str, &[&str])] = &[
    (r#""#, &[r#"1: this is not JSON: EOF while parsing a value"#]),
    (r#"{"#, &[r#"1: this is not JSON: EOF while parsing an object"#]),
    (r#"[]"#, &[r#"1: this is a list; write a table of fields"#]),
    (r#"{"format": "zairyu.life/1", "person": {"me": {"born": null, "born": 1}}}"#, &[r#"1: person.me.born: this is null; write a day such as `2026-11-03`, a month, a year or a range"#, r#"1: `born` is said twice; keep one of them"#]),
    (r#"{"format": "zairyu.life/1",}"#, &[r#"1: this is not JSON: key must be a string"#]),
    (r#"{"a":[1 2]}"#, &[r#"1: this is not JSON: expected `,` or `]`"#]),
    (r#"{"format": "zairyu.life/1", // x
}"#, &[r#"1: this is not JSON: key must be a string"#]),
    (r#"{"person":{"me":{"born":1e3,"died":1980.5}}}"#, &[r#"1: the file does not say its format; add `"format": "zairyu.life/1"`"#, r#"1: person.me.born: `1e3` is not a day; write it like `2026-11-03`, `2026-11`, `2026`, `令和8年11月3日` or `2026-11-03/2026-11-09`"#, r#"1: person.me.died: `1980.5` is not a day; write it like `2026-11-03`, `2026-11`, `2026`, `令和8年11月3日` or `2026-11-03/2026-11-09`"#]),
];

fn sentences(text: &str, name: &str, syntax: Syntax) -> Vec<String> {
    let faults = read(text.as_bytes(), name, syntax).unwrap_err();
    faults.iter().map(|fault| fault.to_string().split_once(':').unwrap().1.to_owned()).collect()
}

#[test]
fn each_fault_says_what_is_wrong_and_what_is_right() {
    for (begin, rest, expected) in SLIPS {
        assert_eq!(sentences(&format!("{begin}{rest}"), "kim.toml", Syntax::Toml), *expected, "{begin}{rest}");
    }
    for (text, expected) in JSON_SLIPS {
        assert_eq!(sentences(text, "kim.json", Syntax::Json), *expected, "{text}");
    }
    let faults = read(b"format = \xff", "kim.toml", Syntax::Toml).unwrap_err();
    assert_eq!(faults[0].to_string(), "kim.toml:1: this is not UTF-8 text; save the file as UTF-8");
    assert_eq!(faults[0].column, 10);
}

#[test]
fn a_fault_is_data() {
    let text = format!("{KIM}born_in = \"日本\"");
    let faults = read(text.as_bytes(), "kim.toml", Syntax::Toml).unwrap_err();
    let expected = Fault {
        file: "kim.toml".to_owned(),
        line: 4,
        column: 11,
        field: "person.me.born_in".to_owned(),
        wrong: Wrong::UnknownWord { word: "日本".to_owned(), near: None, all: vec!["japan", "abroad"] },
    };
    assert_eq!(faults, [expected]);
    let json = serde_json::to_value(&faults[0]).unwrap();
    assert_eq!(json["wrong"], "`日本` is not a word for this");
    assert_eq!(json["right"], "the words are `japan`, `abroad`");
}

#[test]
fn all_faults_of_a_file_at_once() {
    let text = format!(
        "{KIM}fathr = 1\ngender = \"m\"\n[[event]]\non = 2026-04-31\nwhat = \"moved\"\n[[event]]\nwhat = \"left\"\n"
    );
    assert_eq!(sentences(&text, "kim.toml", Syntax::Toml).len(), 4);
}

/// Something that a field takes, as TOML.
fn sample(takes: &Takes) -> String {
    match takes {
        Takes::Format => "\"zairyu.life/1\"".to_owned(),
        Takes::Day => "2026-11-03".to_owned(),
        Takes::Days => "[2026-11-03, 2026-11-05]".to_owned(),
        Takes::When | Takes::WhenOrUnknown => "\"2026-10-01/2026-10-09\"".to_owned(),
        Takes::Truth => "true".to_owned(),
        Takes::Word(words) => format!("\"{}\"", words.last().unwrap()),
        Takes::Words(words) => format!("{words:?}"),
        Takes::Person => "\"kin\"".to_owned(),
        Takes::Persons => "[\"kin\", \"ken\"]".to_owned(),
        Takes::Municipality | Takes::MunicipalityOrNone => "\"新宿区\"".to_owned(),
        Takes::Provision => "\"SPR 13(1)\"".to_owned(),
        Takes::Text => "\"KR\"".to_owned(),
        Takes::Resided => "[\"1938-04/1947-02\", \"1951-06/\"]".to_owned(),
        Takes::LostNationality => "\"SPR 2(1)\"".to_owned(),
        Takes::Term => "\"P3Y6M\"".to_owned(),
        Takes::StayPeriod => "\"P1Y\"".to_owned(),
        Takes::PersonTable | Takes::MunicipalityTable | Takes::EventList | Takes::Fields => panic!("not one value"),
    }
}

fn life_with(person: &str, event: &str) -> String {
    format!("{HEAD}subject = \"me\"\n[person.me]\n{person}\n[person.kin]\n[person.ken]\n[[event]]\n{event}\n")
}

/// Reads, then writes and reads again in both notations.
fn stays_the_same(text: &str) -> Life {
    let life = toml(text);
    for syntax in [Syntax::Toml, Syntax::Json] {
        let written = write(&life, syntax);
        let again = read(written.as_bytes(), "again", syntax).unwrap();
        assert_eq!(without_lines(again), without_lines(life.clone()), "{written}");
    }
    life
}

fn without_lines(mut life: Life) -> Life {
    life.events.iter_mut().for_each(|event| event.line = 0);
    life
}

#[test]
fn every_row_of_the_vocabulary_is_read_and_written() {
    let event = "on = 2026-10-01\nwhat = \"naturalised\"";
    for field in vocabulary::person() {
        let with = |value: &str| life_with(&format!("{} = {value}", field.name), event);
        let told = stays_the_same(&with(&sample(&field.takes)));
        assert_ne!(told.persons[0], toml(&life_with("", event)).persons[0], "{}", field.name);
        if field.may_be_unknown {
            assert_ne!(stays_the_same(&with("\"unknown\"")), told, "{}", field.name);
        }
        if let Takes::Word(words) = &field.takes {
            words.iter().for_each(|word| drop(stays_the_same(&with(&format!("\"{word}\"")))));
        }
    }
    for &kind in Kind::ALL {
        let own = vocabulary::event(kind);
        let must: Vec<&Described> = own.iter().filter(|field| field.required).collect();
        let base = must.iter().fold(format!("on = 2026-11-03\nwhat = \"{kind}\"\n"), |base, field| {
            format!("{base}{} = {}\n", field.name, sample(&field.takes))
        });
        let without = stays_the_same(&life_with("", &base));
        assert_eq!(without.events[0].what.kind(), kind);
        for field in own.iter().filter(|field| !field.required) {
            // The words of a certificate's number are checked; the other texts are free.
            let value = if field.name == "number" { "\"KX40718263PA\"".to_owned() } else { sample(&field.takes) };
            let value = if field.name == "filed" { "2026-10-01".to_owned() } else { value };
            let value = if matches!(field.name, "until" | "stay_until") { "2026-12-31".to_owned() } else { value };
            let told = stays_the_same(&life_with("", &format!("{base}{} = {value}", field.name)));
            assert_ne!(told.events[0].what, without.events[0].what, "{kind}.{}", field.name);
            if field.may_be_unknown {
                let unknown = stays_the_same(&life_with("", &format!("{base}{} = \"unknown\"", field.name)));
                assert_ne!(unknown.events[0].what, told.events[0].what, "{kind}.{}", field.name);
            }
        }
        for field in must {
            let missing = base.lines().filter(|line| !line.starts_with(&format!("{} ", field.name)));
            let text = life_with("", &missing.collect::<Vec<_>>().join("\n"));
            let faults = read(text.as_bytes(), "kim.toml", Syntax::Toml).unwrap_err();
            assert!(matches!(&faults[..], [Fault { wrong: Wrong::Missing { name, .. }, .. }] if *name == field.name));
        }
    }
    for field in vocabulary::every_event() {
        let value = if field.name == "what" { "\"naturalised\"".to_owned() } else { sample(&field.takes) };
        let others = ["on = 2026-11-03", "what = \"naturalised\""].into_iter();
        let others: Vec<&str> = others.filter(|line| !line.starts_with(&format!("{} ", field.name))).collect();
        stays_the_same(&life_with("", &format!("{}\n{} = {value}", others.join("\n"), field.name)));
    }
    let head = "known_to = 2026-11-03\nopen = [\"moved\", \"left\"]\n";
    let tail = "[municipality.\"○○町\"]\nclosed = [2027-08-09, 2027-01-04]\n[municipality.\"空町\"]\n";
    let life = stays_the_same(&format!("{HEAD}{head}[person.me]\n{tail}"));
    assert_eq!(life.known_to, Some(day(2026, 11, 3)));
    assert_eq!(life.open.members().collect::<Vec<_>>(), [Kind::Moved, Kind::Left]);
    assert_eq!(life.municipalities[0].closed, [day(2027, 1, 4), day(2027, 8, 9)]);
}

#[test]
fn days_in_every_notation() {
    let born = |written: &str| toml(&format!("{HEAD}[person.me]\nborn = {written}")).persons[0].born.clone();
    let on = |first, last| Fact::Told(When { first, last });
    let third = on(day(2026, 11, 3), day(2026, 11, 3));
    for written in ["2026-11-03", "\"2026-11-03\"", "\"令和8年11月3日\"", "\"R8.11.3\"", "\" 2026-11-03 \""] {
        assert_eq!(born(written), third, "{written}");
    }
    assert_eq!(born("2026"), on(day(2026, 1, 1), day(2026, 12, 31)));
    assert_eq!(born("\"1920\""), on(day(1920, 1, 1), day(1920, 12, 31)));
    assert_eq!(born("\"2026-10\""), on(day(2026, 10, 1), day(2026, 10, 31)));
    assert_eq!(born("\"unknown\""), Fact::Unknown);
    for bare in ["2026-10", "2026-10/2027", "R8.11.3", "令和8年11月3日", "unknown"] {
        let expected = format!("3: person.me.born: `{bare}` stands without quotes; write `\"{bare}\"`");
        let told = sentences(&format!("{HEAD}[person.me]\nborn = {bare}"), "kim.toml", Syntax::Toml);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].replace("3: `", "3: person.me.born: `"), expected);
    }
}

#[test]
fn what_stands_for_what_is_not_said() {
    let text = format!(
        "{KIM}[[event]]\non = \"R8.5.30\"\nwhat = \"moved\"\n[[event]]\non = 2026-05-30\nwhat = \"moved\"\nby = \"me\"\n[[event]]\non = \"unknown\"\nwhat = \"moved\"\n"
    );
    let life = stays_the_same(&text);
    let ids: Vec<&str> = life.events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids, ["moved-unknown", "moved-2026-05-30", "moved-2026-05-30-2"]);
    assert_eq!(life.events[0].on, When::ANY);
    assert_eq!(life.events[2].by, None);
}

#[test]
fn ids_that_look_made_but_were_told() {
    // The twelfth move of a month is called like the first of a day.
    let mut text = format!("{KIM}[[event]]\non = 2026-05-02\nwhat = \"moved\"\n");
    text += &"[[event]]\non = \"2026-05\"\nwhat = \"moved\"\n".repeat(12);
    text += "[[event]]\non = 2026-05-03\nwhat = \"moved\"\nid = \"moved-2026-05-2\"\n";
    text += "[[event]]\non = 2026-06-03\nwhat = \"moved\"\nid = \"moved-2026-06-03-2\"\n";
    let life = stays_the_same(&text);
    let ids: std::collections::HashSet<&str> = life.events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids.len(), life.events.len());
}

#[test]
fn residence_with_uncertain_ends() {
    let resided = |written: &str| stays_the_same(&format!("{KIM}resided = {written}")).persons[0].resided.clone();
    let Fact::Told(Resided::Stretches(stretches)) = resided("[[\"1938-04-01/1938-04-09\", \"1989\"], \"unknown/\"]")
    else {
        panic!("told")
    };
    assert_eq!(stretches[0].from, When { first: day(1938, 4, 1), last: day(1938, 4, 9) });
    assert_eq!(stretches[1].to, None);
    assert_eq!(resided("\"since-birth\""), Fact::Told(Resided::SinceBirth));
    assert_eq!(resided("[]"), Fact::Told(Resided::Stretches(Vec::new())));
    let lost = stays_the_same(&format!("{KIM}lost_nationality = \"1970-05\"")).persons[0].lost_nationality.clone();
    assert!(matches!(lost, Fact::Told(LostNationality::On(_))));
}

#[test]
fn both_notations_say_the_same() {
    for text in [LOST_IN_SEOUL, NEWBORN, STUDENT] {
        stays_the_same(text);
    }
}

#[test]
fn the_canonical_form() {
    // The vocabulary's order is that of its tables; otherwise the file was canonical.
    let (residence, standing) = ("municipality = \"大阪市生野区\"\n", "standing = \"special-permanent-resident\"\n");
    let (abroad, lost) = ("abroad = true\n", "lost = \"2026-11-04/2026-11-05\"\n");
    let expected = LOST_IN_SEOUL.replace(&format!("{residence}{standing}"), &format!("{standing}{residence}"));
    let expected = expected.replace(&format!("{abroad}{lost}"), &format!("{lost}{abroad}"));
    assert_eq!(write(&toml(LOST_IN_SEOUL), Syntax::Toml).replace("\n\n", "\n"), expected.trim_start());
    let json = write(
        &toml("format = \"zairyu.life/1\"\n[person.me]\nborn = 1980-06-15\n[[event]]\non=2026-11-03\nwhat=\"left\""),
        Syntax::Json,
    );
    assert_eq!(
        json,
        "{\n  \"format\": \"zairyu.life/1\",\n  \"person\": {\n    \"me\": {\n      \"born\": \"1980-06-15\"\n    }\n  },\n  \"event\": [\n    {\n      \"on\": \"2026-11-03\",\n      \"what\": \"left\"\n    }\n  ]\n}\n"
    );
}

#[test]
fn no_comment_is_lost() {
    let text = r#"# A life of # signs.

# Before the format.
what_if = 0
"#;
    assert!(rewrite(text.as_bytes(), "kim.toml", Syntax::Toml).is_err());
    let text = r#"# About this file.
# Two lines.

format = "zairyu.life/1"  # the first version
[[event]]
# the later one
what = "moved"  # in June
on = "R8.6.1"
planned = false # not any more
to = """a # is no comment""" # but this is
[person.me] # me
# born at home
born = 1980-06-15
# about whom I live with
lives_with = [ # nobody
  # really
]

# the earlier one
[[event]]
on = 2026-05-01
what = "left"
# before nothing
[municipality."a # is no comment"]
# nothing closed
closed = [] # yet
# the end
"#;
    let expected = r#"# About this file.
# Two lines.

format = "zairyu.life/1"  # the first version

[person.me]  # me
# born at home
born = 1980-06-15
# about whom I live with
# nobody
# really
lives_with = []

# the earlier one
[[event]]
on = 2026-05-01
what = "left"

# not any more
[[event]]
on = 2026-06-01
# the later one
what = "moved"  # in June
to = "a # is no comment"  # but this is

# before nothing
# nothing closed
# yet
# the end
"#;
    let written = rewrite(text.as_bytes(), "kim.toml", Syntax::Toml).unwrap();
    assert_eq!(written, expected);
    assert_eq!(rewrite(written.as_bytes(), "kim.toml", Syntax::Toml).unwrap(), expected);
}

#[test]
fn odd_files() {
    let bom = format!("\u{feff}{KIM}");
    assert_eq!(toml(&bom), toml(KIM));
    assert_eq!(toml(&KIM.replace('\n', "\r\n")), toml(KIM));
    assert_eq!(Syntax::of("kim.JSON", b""), Syntax::Json);
    assert_eq!(Syntax::of("kim.toml", b"{}"), Syntax::Toml);
    assert_eq!(Syntax::of("-", b" \n{}"), Syntax::Json);
    assert_eq!(Syntax::of("-", b"format"), Syntax::Toml);
    for text in ["\0", "format = \"\0\"", "\u{feff}\u{feff}", "=", "[[event]]\n[event]"] {
        assert!(read(text.as_bytes(), "kim.toml", Syntax::Toml).is_err());
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(read(deep.as_bytes(), "deep.toml", Syntax::Toml).is_err());
    assert!(read(format!("x = {deep}").as_bytes(), "deep.toml", Syntax::Toml).is_err());
    assert!(read(format!("{}x", "a.".repeat(100_000)).as_bytes(), "deep.toml", Syntax::Toml).is_err());
    assert!(read(deep.as_bytes(), "deep.json", Syntax::Json).is_err());
    assert!(read("{\"a\":".repeat(100_000).as_bytes(), "deep.json", Syntax::Json).is_err());
}

#[test]
fn ten_thousand_generations_and_events() {
    let mut text = format!("{HEAD}subject = \"p0\"\n");
    for n in 0..10_000 {
        text += &format!("[person.p{n}]\nfather = \"p{}\"\n", n + 1);
    }
    text += "[person.p10000]\n";
    for n in 0..10_000 {
        text += &format!("[[event]]\non = {}-{:02}-{:02}\nwhat = \"moved\"\n", 9999 - n / 300, n % 12 + 1, n % 28 + 1);
    }
    let life = stays_the_same(&text);
    assert_eq!((life.persons.len(), life.events.len()), (10_001, 10_000));
    let circular = text.replace("[person.p10000]\n", "[person.p10000]\nfather = \"p0\"\n");
    let faults = read(circular.as_bytes(), "kim.toml", Syntax::Toml).unwrap_err();
    assert!(matches!(&faults[..], [Fault { wrong: Wrong::Cycle { line }, .. }] if line.len() == 10_002));
}

#[test]
fn many_faults_are_told_as_fast_as_few() {
    let many = 10_000;
    // One line of JSON, a fault in each event.
    let events = vec![r#"{ "on": "2026-04-31", "what": "moved" }"#; many].join(", ");
    let text = format!("{{ \"format\": \"zairyu.life/1\", \"person\": {{ \"日\": {{}} }}, \"event\": [{events}] }}");
    let faults = read(text.as_bytes(), "kim.json", Syntax::Json).unwrap_err();
    assert_eq!(faults.len(), many);
    let first = text.find("\"2026-04-31\"").unwrap();
    assert_eq!(faults[0].column as usize, text.char_indices().take_while(|&(at, _)| at < first).count() + 1);
    // Everybody is a subject, nobody is named in the events.
    let ids: Vec<String> = (0..many).map(|n| format!("p{n}")).collect();
    let persons: String = ids.iter().map(|id| format!("[person.{id}]\n")).collect();
    let text = format!("{HEAD}subject = {ids:?}\n{persons}{}", "[[event]]\non = 2026\nwhat = \"moved\"\n".repeat(many));
    assert_eq!(read(text.as_bytes(), "kim.toml", Syntax::Toml).unwrap_err().len(), many);
    // A tangle: each the child of the next and of those far away.
    let tangle: String = (0..many)
        .map(|n| format!("[person.p{n}]\nfather = \"p{}\"\nmother = \"p{}\"\n", (n + 1) % many, many - 1 - n))
        .collect();
    let text = format!("{HEAD}subject = \"p0\"\n{tangle}");
    assert!(!read(text.as_bytes(), "kim.toml", Syntax::Toml).unwrap_err().is_empty());
}

#[test]
fn a_filing_told_beside_an_issue() {
    let life = |filed: &str, basis: &str| {
        format!(
            "{KIM}[[event]]\non = 2012-08-01\nwhat = \"applied\"\nunder = \"SPR 12(1)\"\n\
             [[event]]\non = 2012-08-20\nwhat = \"issued\"\ndocument = \"certificate\"\n{basis}\n\
             [[event]]\non = 2019-06-20\nwhat = \"issued\"\ndocument = \"certificate\"\nbasis = \"SPR 12(1)\"\nfiled = {filed}\n"
        )
    };
    // The application of 2012 was answered in 2012, whether its issue says so or not.
    toml(&life("2019-06-01", "basis = \"SPR 12(1)\""));
    toml(&life("2019-06-01", ""));
    // A filing under another provision is beside nothing.
    assert!(read(life("2019-06-01", "basis = \"SPR 14(1)\"").as_bytes(), "k", Syntax::Toml).is_err());
}

#[test]
fn the_schema_has_every_field_and_is_closed() {
    let schema = schema();
    let text = serde_json::to_string(&schema).unwrap();
    let event = schema["$defs"]["event"]["oneOf"].as_array().unwrap();
    assert_eq!(event.len(), Kind::ALL.len());
    for field in vocabulary::person() {
        assert!(
            schema["$defs"]["person"]["properties"][field.name]["description"]
                .as_str()
                .unwrap()
                .starts_with(field.says)
        );
    }
    for (kind, schema) in Kind::ALL.iter().zip(event) {
        assert_eq!(schema["properties"]["what"]["const"], kind.word());
        assert_eq!(schema["additionalProperties"], false);
        assert!(vocabulary::event(*kind).iter().all(|field| schema["properties"][field.name].is_object()));
    }
    assert!(text.contains("\"$schema\":\"https://json-schema.org/draft/2020-12/schema\""));
}

#[test]
fn formats_md_has_the_tables_of_the_vocabulary() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../FORMATS.md")).unwrap();
    let begin = "<!-- tables of `zairyu.life/1`, made from law/src/life/vocabulary.rs -->\n";
    let (_, rest) = page.split_once(begin).unwrap();
    let (tables, _) = rest.split_once("<!-- end of the tables -->").unwrap();
    if tables != vocabulary::tables() {
        let made = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("tables.md");
        std::fs::write(&made, vocabulary::tables()).unwrap();
        panic!("FORMATS.md differs from the vocabulary; its tables are now {}", made.display());
    }
}
