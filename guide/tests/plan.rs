//! The plan of whoever lost a card: what comes first, what is filed with what, what a flight would cost.

#![allow(clippy::expect_used, reason = "a test says what was expected")]

use zairyu_guide::{Lang, Look, judgment};
use zairyu_law::life::{Syntax, read};
use zairyu_law::outlook::judge;
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, day};
use zairyu_law::what_if::planned;

const ON: Day = day(2026, 11, 26);

/// What both languages say of a life, on as few lines as there are sentences.
fn told(person: &str, events: &str) -> [String; 2] {
    let text = format!("format = \"zairyu.life/1\"\n[person.a]\nborn = 1995-03-03\n{person}\n{events}");
    let life = read(text.as_bytes(), "plan.toml", Syntax::Toml).expect("a life");
    let book = Book::at(ON);
    let (judged, plans) = (judge(&book, &life, ON), planned(&book, &life, ON));
    let look = Look { width: 1000, colour: false };
    [Lang::En, Lang::Ja].map(|lang| judgment(&judged, &plans, &life, lang, look, false))
}

fn event(on: &str, what: &str, more: &str) -> String {
    format!("[[event]]\non = {on}\nwhat = \"{what}\"\n{more}\n")
}

/// Without its spaces and line breaks.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Each text has the words of its language, in this order.
fn in_order(texts: &[String; 2], words: [&[&str]; 2]) {
    for (text, words) in texts.iter().zip(words) {
        let text: String = squeezed(text);
        let mut rest = text.as_str();
        for word in words {
            let found = rest.split_once(&squeezed(word));
            assert!(found.is_some(), "{word} is not told, or not in its place: {text}");
            rest = found.map_or("", |(_, after)| after);
        }
    }
}

fn never(texts: &[String; 2], words: [&str; 2]) {
    for (text, word) in texts.iter().zip(words) {
        assert!(!squeezed(text).contains(&squeezed(word)), "{word}: {text}");
    }
}

const ENGINEER: &str = "standing = \"engineer-specialist-in-humanities-international-services\"\nnationality = \"IN\"";

#[test]
fn the_reissue_before_the_flight() {
    let flight = event("2026-11-27", "left", "with = \"special-re-entry\"\nplanned = true");
    let lost = event("2026-11-25", "learned-of-loss", "document = \"card\"\nhow = \"theft\"");
    let texts = told("standing = \"permanent-resident\"\npassport = \"valid\"", &format!("{lost}{flight}"));
    in_order(
        &texts,
        [
            &["Before the departure planned for Friday 27", "at the latest", "re-entry permit", "do not fly"],
            &["出国の予定より前に", "再入国許可を受けるか", "見合わせて"],
        ],
    );
    never(&texts, ["that is then done with", "これで済みます"]);
}

#[test]
fn what_missing_the_return_costs() {
    let left = event("2025-12-02", "left", "with = \"special-re-entry\"");
    let lost = event("2026-11-25", "learned-of-loss", "document = [\"card\", \"passport\"]\ncountry = \"IN\"");
    let texts = told(&format!("{ENGINEER}\nstay_until = 2028-10-20"), &format!("{left}{lost}"));
    in_order(
        &texts,
        [
            &[
                "the last day to come back is Wednesday 2 December",
                "the card is void",
                "today",
                "recorded in the lost passport",
                "translation",
            ],
            &["戻らないと、在留資格を失い", "今日のうちに", "なくした旅券に記録", "日本語訳"],
        ],
    );
    never(&texts, ["Ask the airline", "搭乗できるか"]);
}

/// With the passport in hand the permission is shown by it: the certificate of its term is for an airline
/// that insists.
#[test]
fn the_airline_is_asked_where_the_passport_is_in_hand() {
    let left = event("2026-11-02", "left", "with = \"special-re-entry\"");
    let lost = event("2026-11-25", "learned-of-loss", "document = \"card\"\ncountry = \"IN\"");
    let texts = told(&format!("{ENGINEER}\nstay_until = 2028-10-20\npassport = \"valid\""), &format!("{left}{lost}"));
    in_order(&texts, [&["Ask the airline", "Only if it insists"], &["搭乗できるか", "ときだけ"]]);
    never(&texts, ["recorded in the lost passport", "なくした旅券に記録"]);
}

#[test]
fn one_visit_where_the_stay_ends_first() {
    let lost = event("2026-11-25", "learned-of-loss", "document = \"card\"");
    let texts = told(&format!("{ENGINEER}\nstay_until = 2026-11-30\npassport = \"valid\""), &lost);
    in_order(
        &texts,
        [
            &["at the same visit", "The lost card cannot be shown", "Apply for a new residence card"],
            &["一緒に申請します", "なくした在留カードは提示できません", "再交付を申請する"],
        ],
    );
    never(&texts, ["apply for the reissue first", "先に再交付を申請します"]);
}

#[test]
fn home_before_the_extension() {
    let left = event("2026-10-02", "left", "with = \"special-re-entry\"");
    let lost = event("2026-11-25", "learned-of-loss", "document = \"card\"\ncountry = \"IN\"");
    let texts = told(&format!("{ENGINEER}\nstay_until = 2026-12-05\npassport = \"valid\""), &format!("{left}{lost}"));
    in_order(
        &texts,
        [
            &["apply for a new residence card", "Apply for a longer stay", "It is filed in Japan"],
            &["在留カードの再交付を申請する", "在留期間の更新を申請する", "国外からは申請できません"],
        ],
    );
}

#[test]
fn a_find_is_told_and_asks_for_no_new_card() {
    let lost = event("2026-11-20", "learned-of-loss", "document = \"card\"");
    let found = event("2026-11-25", "found", "document = \"card\"");
    let student = "standing = \"student\"\nstay_until = 2027-04-20\npassport = \"valid\"";
    let texts = told(student, &format!("{lost}{found}"));
    in_order(&texts, [&["TO DO", "Tell the police"], &["すること", "警察に"]]);
    never(&texts, ["exchange the residence card", "交換を申請する"]);
    let filed = event("2026-11-24", "applied", "under = \"ICRRA 19-12(1)\"");
    let texts = told(student, &format!("{lost}{filed}{found}"));
    in_order(&texts, [&["TO DO", "Tell the bureau", "handed back"], &["すること", "引換えに"]]);
}

#[test]
fn a_passport_alone() {
    let lost = event("2026-11-25", "learned-of-loss", "document = \"passport\"");
    let texts = told("standing = \"temporary-visitor\"\nstay_until = 2027-01-20", &lost);
    in_order(&texts, [&["TO DO", "police", "embassy"], &["すること", "警察", "大使館"]]);
    never(&texts, ["Nothing has to be done", "期限のある手続はありません"]);
}
