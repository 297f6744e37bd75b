//! What holders of cards are told: nothing less than the Act says, and nothing that is another's.

#![allow(clippy::expect_used, reason = "a test says what was expected")]

use zairyu_guide::{Lang, Look, judgment};
use zairyu_law::life::{Syntax, read};
use zairyu_law::outlook::judge;
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, day};

const ON: Day = day(2026, 11, 26);
const LOSS: &str = "on = 2026-11-25\nwhat = \"learned-of-loss\"\ndocument = \"card\"\n";

/// The judgment of one person's life; in English with its lines joined.
fn told(person: &str, event: &str, lang: Lang) -> String {
    let life = format!("format = \"zairyu.life/1\"\n[person.mei]\n{person}[[event]]\n{event}");
    let life = read(life.as_bytes(), "life.toml", Syntax::Toml).expect("a life");
    // So narrow that the law stands after the text, not beside it.
    let text = judgment(&judge(&Book::at(ON), &life, ON), &[], &life, lang, Look { width: 60, colour: false }, false);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(if lang == Lang::En { " " } else { "" })
}

/// ICRRA 61-9-3(2), 77-2: somebody who lives with a child must go, whoever it is.
#[test]
fn a_childs_duty_keeps_its_penalty_where_no_parent_is_named() {
    let child = "born = 2018-05-01\nstanding = \"dependent\"\nstay_until = 2027-08-10\n";
    let text = told(child, LOSS, Lang::En);
    assert!(text.contains("77-2"), "{text}");
    assert!(!text.contains("The Act names no penalty"), "{text}");
    assert!(!told(child, LOSS, Lang::Ja).contains("罰則はありません"));
}

/// ICRRA 71-2(ii): illness makes nobody else's a duty that nobody in the household has.
#[test]
fn an_ill_adult_who_lives_alone_keeps_the_duty() {
    let alone = "born = 1960-01-01\nstanding = \"long-term-resident\"\nstay_until = 2028-04-20\nlives_with = []\n";
    let ill = format!("on = 2026-11-20\nwhat = \"prevented\"\nbecause = \"illness\"\n[[event]]\n{LOSS}");
    let text = told(alone, &ill, Lang::En);
    assert!(text.contains("71-2(ii)"), "{text}");
    assert!(!text.contains("The Act names no penalty"), "{text}");
}

/// ICRRA 26-2(1) asks the card of mid-to-long-term residents alone.
#[test]
fn who_has_no_card_leaves_with_the_passport() {
    let text = told("standing = \"diplomat\"\nborn = 1980-01-01\n", LOSS, Lang::En);
    assert!(text.contains("with a valid passport;"), "{text}");
    assert!(!text.contains("card in hand"), "{text}");
}

/// A status that the question does not name is any other, and one question is put once.
#[test]
fn an_unknown_status_is_asked_for_once() {
    for lang in [Lang::En, Lang::Ja] {
        let text = told("standing = \"unknown\"\n", LOSS, lang);
        let asked = if lang == Lang::En { "The standing of Mei is not sure" } else { "meiさんの地位は、まだ" };
        assert_eq!(text.matches(asked).count(), 1, "{text}");
        assert!(!(lang == Lang::Ja && text.contains("another")), "{text}");
    }
}

/// The bureau is asked beforehand; the city hall, where a certificate is replaced, is another counter.
#[test]
fn the_bureau_is_asked_beforehand() {
    let card = "standing = \"permanent-resident\"\nborn = 1980-01-01\n";
    let certificate = "standing = \"special-permanent-resident\"\nborn = 1980-01-01\n";
    for lang in [Lang::En, Lang::Ja] {
        assert!(told(card, LOSS, lang).contains("0570-013904"));
        assert!(!told(certificate, &LOSS.replace("\"card\"", "\"certificate\""), lang).contains("0570-013904"));
    }
}
