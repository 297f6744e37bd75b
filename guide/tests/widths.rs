//! No line is wider than the terminal, whatever the answer and the language; nothing panics.

#![allow(clippy::expect_used, reason = "a test says what was expected")]

mod common;

use common::*;
use unicode_width::UnicodeWidthStr;
use zairyu_guide::{Lang, Look, calendar, chronicle, chronicle_svg, judgment};
use zairyu_law::chronicle::{self as chronicles, Chronicle, Desk};
use zairyu_law::facts::completions;
use zairyu_law::life::{Life, Syntax, read};
use zairyu_law::outlook::judge;
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, OfficeDays};
use zairyu_law::why::Reasons;

const WIDTHS: [usize; 7] = [40, 50, 71, 72, 80, 100, 200];

fn fits(text: &str, width: usize, what: &str) {
    for line in text.lines() {
        let columns = line.width();
        assert!(columns <= width.min(100), "{what}: {columns} columns at width {width}: {line}");
        assert!(!line.ends_with(' '), "{what}: a space at the end: {line}");
        let first = line.trim_start().chars().next();
        assert!(!first.is_some_and(|c| "、。）」".contains(c)), "{what}: the line begins with a point: {line}");
        assert!(!line.chars().any(|c| ('\u{E000}'..='\u{E0FF}').contains(&c)), "{what}: a mark was printed: {line}");
    }
}

fn examples() -> Vec<(String, Life, Day)> {
    let mut files: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples"))
        .expect("the examples")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    files
        .into_iter()
        .filter_map(|path| {
            let text = std::fs::read(&path).expect("readable");
            let name = path.display().to_string();
            let on = String::from_utf8_lossy(&text)
                .lines()
                .find_map(|line| line.strip_prefix("# judge --at ")?.trim().parse::<Day>().ok())?;
            Some((name.clone(), read(&text, &name, Syntax::of(&name, &text)).ok()?, on))
        })
        .collect()
}

#[test]
fn every_example_fits_every_width() {
    let examples = examples();
    assert!(examples.len() >= 18);
    for (name, life, on) in &examples {
        for later in [0, 1, 15, 60, 400, 4000] {
            let on = on.plus(later);
            let answer = judge(&Book::at(on), life, on);
            for lang in [Lang::En, Lang::Ja] {
                for width in WIDTHS {
                    let why = later == 0;
                    fits(&judgment(&answer, &[], life, lang, look(width), why), width, name);
                }
            }
        }
    }
}

#[test]
fn every_chronicle_fits_and_is_a_picture() {
    for (name, life, on) in &examples() {
        let mut all = Vec::new();
        let mut reasons = Reasons::default();
        for &of in &life.subjects {
            let mut out = Chronicle::new();
            let mut desk = Desk::default();
            completions(1, |facts| {
                chronicles::read(&Book::at(*on), life, of, *on, facts, &mut reasons, &mut desk, &mut out);
            });
            all.push(out);
        }
        for lang in [Lang::En, Lang::Ja] {
            for width in WIDTHS {
                fits(&chronicle(&all, true, life, *on, lang, look(width)), width, name);
            }
            let svg = chronicle_svg(&all, life, *on, lang);
            well_formed(&svg);
            let word = if lang == Lang::En { "hronicle" } else { "年表" };
            assert!(svg.split("</title>").next().is_some_and(|t| t.contains("<title") && t.contains(word)), "{name}");
            assert!(svg.contains("<desc id=\"d\">"));
            assert!(!svg.contains("<script") && !svg.contains("href") && !svg.contains("@import"));
        }
    }
}

/// Tags close in order, and no bare `<` or `&` stands in the text.
fn well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in svg.split('<').skip(1) {
        let (tag, text) = part.split_once('>').expect("a tag ends");
        assert_eq!(tag.matches('"').count() % 2, 0, "quotes of <{tag}>");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().expect("a name"));
        }
        for entity in text.split('&').skip(1) {
            assert!(["amp;", "lt;", "gt;", "quot;"].iter().any(|e| entity.starts_with(e)), "&{entity}");
        }
    }
    assert!(open.is_empty());
}

#[test]
fn every_year_fits() {
    let naha = OfficeDays { yearly: &[(6, 23)], ..OfficeDays::municipality() };
    for year in [1, 1872, 1926, 1947, 1948, 1989, 1992, 2019, 2026, 2027, 2028, 2099, 2100, 9999] {
        for office in [OfficeDays::national(), OfficeDays::municipality(), naha] {
            for lang in [Lang::En, Lang::Ja] {
                for width in WIDTHS {
                    fits(&calendar(year, &office, lang, look(width)), width, &year.to_string());
                }
            }
        }
    }
}

#[test]
fn colour_adds_escapes_and_nothing_else() {
    let (answer, life) = (seoul(), seoul_life());
    for lang in [Lang::En, Lang::Ja] {
        let plain = judgment(&answer, &[], &life, lang, look(80), true);
        let coloured = judgment(&answer, &[], &life, lang, Look { width: 80, colour: true }, true);
        assert!(!plain.contains('\u{1b}'));
        assert!(coloured.contains("\u{1b}[1;36m"), "the last day is accented");
        assert!(!coloured.contains("\u{1b}[1;31m"), "red is for what is overdue");
        let mut bare = String::new();
        let mut rest = coloured.as_str();
        while let Some((before, after)) = rest.split_once('\u{1b}') {
            bare.push_str(before);
            rest = after.split_once('m').expect("an escape ends").1;
        }
        bare.push_str(rest);
        assert_eq!(bare, plain);
    }
}

#[test]
fn no_subject_no_width_and_strange_names_are_no_trouble() {
    let on = "2026-11-22".parse().expect("a day");
    for width in [0, 1, 10, usize::MAX] {
        for lang in [Lang::En, Lang::Ja] {
            let nobody = judgment(&empty(on, "nobody"), &[], &Life::default(), lang, look(width), true);
            assert!(!nobody.is_empty());
            let mut answer = seoul();
            for duty in &mut answer.duties {
                duty.value.place.name = Some("\u{1b}[31m\u{E001}".to_owned() + &"長い名".repeat(40) + "区");
                duty.value.by.clear();
            }
            let text = judgment(&answer, &[], &seoul_life(), lang, look(width), false);
            assert!(!text.contains('\u{1b}') && !text.contains('\u{E001}'));
        }
    }
}

#[test]
fn every_state_of_every_matter_is_told() {
    use zairyu_law::Word;
    use zairyu_law::chronicle::{Absent, Because, Ceased, Matter, State};
    use zairyu_law::judgment::{NoneSaid, StandingSaid};
    use zairyu_law::life::Standing;
    use zairyu_law::outlook::{Certainty, Witness};
    use zairyu_law::procedure::Act;
    use zairyu_law::provision::spr;

    let on: Day = "2026-11-22".parse().expect("a day");
    let mut answer = empty(on, "me");
    for &procedure in Matter::ALL {
        for &state in State::ALL {
            for shape in 0..16_u8 {
                let mut duty = loss("me", on.plus(-20), on.plus(i32::from(shape).saturating_sub(8)));
                (duty.procedure, duty.state) = (procedure, state);
                duty.act = if procedure.provision().article == 16 { Act::Return } else { Act::Apply };
                duty.still_possible = shape & 1 == 0;
                duty.met_on = (shape & 2 == 0).then_some(on);
                if shape & 4 == 0 {
                    duty.due = None;
                    duty.at_once = shape & 1 == 0;
                }
                if shape & 8 == 0 {
                    duty.opens = None;
                    duty.bring.clear();
                    duty.place.name = None;
                }
                let mut stated = sure(duty);
                if shape == 15 {
                    stated.certainty = Certainty::Possible;
                    stated.witnesses = vec![
                        Witness { given: Default::default(), then: None },
                        Witness { given: Default::default(), then: Some(Default::default()) },
                        Witness { given: [("no.such.fact".to_owned(), "?".to_owned())].into(), then: None },
                    ];
                }
                if procedure.is_right() { answer.rights.push(stated) } else { answer.duties.push(stated) }
            }
        }
    }
    for &is in Standing::ALL {
        answer.standing.push(sure(StandingSaid { is, from: Some(on), ..standing("me") }));
    }
    for &because in Ceased::ALL {
        let ended = StandingSaid { to: Some(on), because: Some(because), ..standing("me") };
        answer.standing.push(sure(ended));
    }
    for &because in Because::ALL {
        let (of, provision, because) = ("me".to_owned(), spr(4, 1), vec![because]);
        let none = NoneSaid { of, what: Absent::Right, act: Act::Apply, provision, because, at: None, why: None };
        answer.none.push(sure(none));
    }
    for lang in [Lang::En, Lang::Ja] {
        for width in [50, 80, 100] {
            for why in [false, true] {
                let text = judgment(&answer, &[], &seoul_life(), lang, look(width), why);
                fits(&text, width, "every state");
            }
        }
    }
}
