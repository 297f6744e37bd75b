//! Life files read as they are written, and each fault with its whole sentence.

use zairyu_law::life::{Fact, Kind, Life, PersonIx, Syntax, What, read};

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
    read(text.as_bytes(), "kim.toml", Syntax::Toml).unwrap_or_else(|faults| panic!("{faults:#?}"))
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
