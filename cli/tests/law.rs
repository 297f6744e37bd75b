//! `zairyu law`: what people see of the law itself, and that every line of it is accounted for.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use serde_json::Value;
use std::process::{Command, Output};

fn zairyu(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_zairyu")).args(args).output().unwrap()
}

fn text(args: &[&str]) -> String {
    let out = zairyu(args);
    assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    let said = String::from_utf8(out.stdout).unwrap();
    // The mark that stands for a person nobody named is never printed.
    assert!(!said.contains('\0'), "{args:?}: somebody unnamed");
    said
}

fn coverage() -> Vec<Value> {
    let text = text(&["law", "coverage", "--at", "2026-11-24", "--lang", "en", "--format", "json"]);
    serde_json::from_str(&text).unwrap()
}

fn snapshot(name: &str, said: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/law", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, said);
    });
}

/// Without the lines of code and cases, whose numbers move with every change.
fn without_lines(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(".rs:") {
        out += before;
        out += ".rs:…";
        rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    out + rest
}

#[test]
fn every_line_is_implemented_and_held_or_says_why_not() {
    let lines = coverage();
    for line in &lines {
        let list = |field: &str| line[field].as_array().unwrap().len();
        let modelled = list("by") > 0 && list("cases") > 0;
        assert!(modelled != line["because"].is_string(), "{}", line["line"]);
    }
}

#[test]
fn every_article_is_there_in_its_order() {
    let mut articles: Vec<u32> = Vec::new();
    for line in coverage() {
        let place = line["line"].as_str().unwrap();
        let Some(place) = place.strip_prefix("SPR ").filter(|p| p.starts_with(|c: char| c.is_ascii_digit())) else {
            continue;
        };
        let article = place.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap();
        if articles.last() != Some(&article) {
            articles.push(article);
        }
    }
    assert_eq!(articles, (1..=34).collect::<Vec<u32>>());
}

/// The Immigration Control Act as far as it concerns cards.
#[test]
fn every_article_on_cards_is_there_in_its_order() {
    let mut articles: Vec<String> = Vec::new();
    for line in coverage() {
        let place = line["line"].as_str().unwrap();
        let Some(place) = place.strip_prefix("ICRRA ").filter(|p| p.starts_with(|c: char| c.is_ascii_digit())) else {
            continue;
        };
        let article = place.split(['(', ',']).next().unwrap().to_owned();
        if articles.last() != Some(&article) {
            articles.push(article);
        }
    }
    let nineteen = (3..=13).map(|branch| format!("19-{branch}"));
    let rest = ["67-2", "19-14", "19-15", "19-16", "19-17", "20", "21", "22", "22-2", "22-4", "23", "26", "26-2"];
    let end = ["61-9-3", "67", "73-3", "73-4", "73-5", "73-6", "74-7", "71-2", "71-3", "75-2", "75-3", "76", "77-2"];
    let all = ["7".to_owned()].into_iter().chain(nineteen).chain(rest.into_iter().chain(end).map(str::to_owned));
    assert_eq!(articles, all.collect::<Vec<_>>());
}

/// Twins name each other, and each stands under a procedure of the same name in the other law.
#[test]
fn twins_name_each_other() {
    let lines = coverage();
    let twins = |line: &Value| -> Vec<String> {
        line["twins"].as_array().unwrap().iter().map(|twin| twin.as_str().unwrap().to_owned()).collect()
    };
    let mut pairs = 0;
    for line in &lines {
        for twin in twins(line) {
            let other = lines.iter().find(|other| other["line"] == twin.as_str()).unwrap();
            assert!(twins(other).iter().any(|back| line["line"] == back.as_str()), "{} and {twin}", line["line"]);
            pairs += 1;
        }
    }
    assert!(pairs >= 50, "only {pairs}");
    let of = |place: &str| twins(lines.iter().find(|line| line["line"] == place).unwrap());
    assert_eq!(of("SPR 13(1)"), ["ICRRA 19-12(1)"]);
    assert_eq!(of("SPR 13(2)"), ["ICRRA 19-12(2)"]);
    assert_eq!(of("SPR 14(1), 2nd sentence"), ["ICRRA 19-13(1), 2nd sentence"]);
    assert_eq!(of("SPR 15(v)"), ["ICRRA 19-14(v)"]);
    assert_eq!(of("ICRRA 19-15(2)"), ["SPR 16(2)", "SPR 16(3)"]);
    assert_eq!(of("SPR 10(1)"), ["ICRRA 19-7(1)", "ICRRA 19-8(1)"]);
    assert_eq!(of("SPR 10(3)"), ["ICRRA 19-7(2)", "ICRRA 19-8(2)", "ICRRA 19-9(2)"]);
    assert_eq!(of("SPR 10(5)"), ["ICRRA 19-9(3)"]);
    assert_eq!(of("ICRRA 19-8(4)"), Vec::<String>::new(), "deemed from an application, which the Special Act has not");
    assert_eq!(of("SPR 17(2)"), ["ICRRA 23(3)"]);
    assert_eq!(of("SPR 17(3)"), ["ICRRA 23(4)"]);
    assert_eq!(of("ICRRA 19-10(2)"), ["SPR 11(2)"]);
    assert_eq!(of("SPR 4(1)"), Vec::<String>::new());
    assert_eq!(of("ICRRA 19-16"), Vec::<String>::new());
}

#[test]
fn what_differs_between_twins_comes_from_their_rows() {
    let shown = |at: &str| text(&["law", "show", "SPR 13(1)", "--at", at, "--lang", "en"]);
    let now = shown("2026-11-24");
    let differences = now.split("What differs").nth(1).unwrap().split("The same").next().unwrap();
    for there in ["municipality of", "regional immigration services bureau", "別記第8号様式", "別記第29号の11様式"]
    {
        assert!(differences.contains(there), "{there}: {differences}");
    }
    assert!(!differences.contains("¥200,000"), "both laws threaten the same: {differences}");
    assert!(shown("2018-11-24").contains("Minister of Justice"));
    let exchange = text(&["law", "show", "14(1)", "--at", "2026-11-24", "--lang", "en"]);
    assert!(exchange.contains("別記第29号の13様式"), "{exchange}");
    // What is no duty of anybody's is set side by side all the same.
    assert!(text(&["law", "show", "SPR 15", "--lang", "en"]).contains("ICRRA 19-14(vi)"));
    assert!(!text(&["law", "show", "SPR 4", "--lang", "en"]).contains("TWINS"));
}

/// What the sources name is there: the file has that line, and on it stands that name.
#[test]
fn what_a_line_points_to_is_there() {
    for line in coverage() {
        for kind in ["by", "cases"] {
            for found in line[kind].as_array().unwrap() {
                let file = format!("{}/../{}", env!("CARGO_MANIFEST_DIR"), found["file"].as_str().unwrap());
                let source = std::fs::read_to_string(&file).unwrap();
                let at = usize::try_from(found["line"].as_u64().unwrap()).unwrap();
                let there = source.lines().nth(at - 1).unwrap();
                let name = found["name"].as_str().unwrap().rsplit("::").next().unwrap();
                let expected = if kind == "by" { name.to_owned() } else { "article: ".to_owned() };
                assert!(there.contains(&expected), "{file}:{at}: {there}");
            }
        }
    }
}

/// No blank of a statement is left unfilled, on the first day of any version and today.
#[test]
fn no_statement_has_an_empty_blank() {
    for at in ["2012-07-09", "2016-06-01", "2019-04-01", "2023-11-01", "2025-06-01", "2026-06-14", "2026-11-24"] {
        for lang in ["en", "ja"] {
            let said = text(&["law", "print", "--at", at, "--lang", lang]);
            let blank = said.lines().find(|line| line.contains('{') && line.contains('.') && line.contains('}'));
            assert_eq!(blank, None, "{at} {lang}");
        }
    }
}

#[test]
fn a_place_is_found_by_all_its_names_and_back_from_the_code() {
    let of = |place: &str| {
        let out = text(&["law", "show", place, "--at", "2026-11-24", "--lang", "en", "--format", "json"]);
        let lines: Vec<Value> = serde_json::from_str(&out).unwrap();
        lines.iter().map(|line| line["line"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    for name in ["SPR 12(1)", "12(1)", "特例法12条1項", " SPR 12(1) "] {
        assert_eq!(of(name), ["SPR 12(1)"], "{name}");
    }
    assert_eq!(of("12"), ["SPR 12(1)", "SPR 12(2)", "SPR 12(3)"]);
    assert_eq!(of("1"), ["SPR 1"], "Article 1 is not Article 12");
    assert_eq!(of("spr::renewal::window"), ["SPR 12(1)", "ICRRA 19-11(1)"]);
    assert!(of("law/src/spr/renewal.rs").contains(&"SPR 12(1)".to_owned()));
    for name in ["ICRRA 19-12(1)", "入管法19条の12第1項", "19-12(1)"] {
        assert_eq!(of(name), ["ICRRA 19-12(1)"], "{name}");
    }
    assert_eq!(of("ICRRA 19-12"), ["ICRRA 19-12(1)", "ICRRA 19-12(2)"]);
    assert_eq!(of("ICRRA 19-3(i)"), ["ICRRA 19-3(i)"]);
    assert_eq!(of("ICRRA 61-9-3(4)"), ["ICRRA 61-9-3(4)"]);
    assert!(of("law/src/card/reissue.rs").contains(&"ICRRA 19-12(1)".to_owned()));
    // What both laws share is found from either.
    assert_eq!(of("spr::reissue::loss_starts"), ["SPR 13(1)", "ICRRA 19-12(1)"]);
}

#[test]
fn a_place_that_is_not_there_says_what_can_be_written() {
    for place in ["35", "SPR 13(9)", "ICRRA 19", "ICRRA 19-13(5)", "入管法19条", "", "{", "spr::nowhere"] {
        let out = zairyu(&["law", "show", place]);
        assert_eq!(out.status.code(), Some(2), "{place}");
        let said = String::from_utf8(out.stderr).unwrap();
        assert!(said.contains("`SPR 13(1)`") && said.contains("zairyu law coverage"), "{place}: {said}");
    }
}

#[test]
fn shown_to_people() {
    for lang in ["en", "ja"] {
        let said = text(&["law", "show", "12", "--at", "2026-11-24", "--lang", lang]);
        snapshot(&format!("show-12.{lang}"), &without_lines(&said));
        let said = text(&["law", "show", "入管法19条の12", "--at", "2026-11-24", "--lang", lang]);
        snapshot(&format!("show-19-12.{lang}"), &without_lines(&said));
        let versions = text(&["law", "versions", "--lang", lang]);
        snapshot(&format!("versions.{lang}"), &versions);
        for (before, after) in [("2023-10-31", "2023-11-01"), ("2026-06-13", "2026-06-14")] {
            let said = text(&["law", "diff", before, after, "--lang", lang]);
            snapshot(&format!("diff-{after}.{lang}"), &without_lines(&said));
        }
    }
}

#[test]
fn the_order_of_two_days_does_not_matter() {
    let forth = text(&["law", "diff", "2023-10-31", "2023-11-01", "--lang", "en"]);
    assert_eq!(text(&["law", "diff", "2023-11-01", "2023-10-31", "--lang", "en"]), forth);
    assert!(text(&["law", "diff", "2024-01-01", "2024-01-02", "--lang", "en"]).contains("No line and no number"));
}

#[test]
fn a_redline_strikes_out_what_went_and_sets_bold_what_came() {
    let args = ["law", "print", "--at", "2023-11-01", "--since", "2023-10-31", "--lang", "en"];
    let said = text(&args);
    assert!(said.contains("set as the **eve of the** 16th birthday"), "{said}");
    let since = ["law", "print", "--at", "2023-11-01", "--since", "2023-11-01", "--lang", "en"];
    assert!(!text(&since).contains("~~"), "nothing differs from itself");
}

#[test]
fn procedures_are_listed_and_shown() {
    let list = text(&["procedure", "list", "--at", "2026-11-24", "--lang", "en", "--format", "json"]);
    let list: Vec<Value> = serde_json::from_str(&list).unwrap();
    assert_eq!(list.len(), 43);
    for lang in ["en", "ja"] {
        snapshot(&format!("procedures.{lang}"), &text(&["procedure", "list", "--at", "2026-11-24", "--lang", lang]));
        let mut all = String::new();
        for procedure in &list {
            let name = procedure["name"].as_str().unwrap();
            all += &text(&["procedure", "show", name, "--at", "2026-11-24", "--lang", lang]);
            all.push('\n');
        }
        snapshot(&format!("procedure-each.{lang}"), &all);
    }
    let by_name = |name: &str| text(&["procedure", "show", name, "--at", "2026-11-24", "--lang", "ja"]);
    assert_eq!(by_name("spr.renewal"), by_name("特別永住者証明書の有効期間の更新申請"));
    assert_eq!(by_name("card.renewal"), by_name("在留カードの有効期間の更新申請"));
    assert_eq!(by_name("affiliation"), by_name("card.affiliation"), "a name of one law alone is enough");
    let both = by_name("reissue-loss");
    for one in ["spr.reissue-loss", "card.reissue-loss"] {
        assert!(both.contains(&by_name(one)), "{one} in\n{both}");
    }
    let json = |name: &str| -> Value {
        serde_json::from_str(&text(&["procedure", "show", name, "--at", "2026-11-24", "--format", "json"])).unwrap()
    };
    assert_eq!(json("reissue-loss").as_array().unwrap().len(), 2);
    let card = json("card.reissue-loss");
    assert_eq!((card["form"].as_i64(), card["form_branch"].as_i64()), (Some(29), Some(11)));
    assert_eq!((card["office"].as_str(), card["calendar"].as_str()), (Some("bureau"), Some("national")));
    assert!(card["through"].is_null() && card["tasks"].as_array().unwrap().is_empty());
    assert_eq!(card["holder"], "ICRRA 71-2(ii)");
}

#[test]
fn the_fee_and_the_authority_are_those_of_the_day() {
    let shown = |at: &str| text(&["procedure", "show", "exchange", "--at", at, "--lang", "en"]);
    assert!(shown("2019-03-31").contains("¥1,300") && shown("2019-03-31").contains("Minister of Justice"));
    assert!(shown("2019-04-01").contains("¥1,600") && shown("2019-04-01").contains("Commissioner"));
}

#[test]
fn a_wrong_name_of_a_procedure_is_told_the_nearest() {
    let out = zairyu(&["procedure", "show", "renwal"]);
    assert_eq!(out.status.code(), Some(2));
    assert!(String::from_utf8(out.stderr).unwrap().contains("did you mean `spr.renewal`?"));
}
