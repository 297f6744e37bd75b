//! Every example, judged on the day its first lines name: what people see in both languages,
//! kept as snapshots, and what programs see, held to the published schemas.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the workspace, where the examples and schemas are.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn zairyu(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_zairyu")).args(args).current_dir(root()).output().unwrap()
}

fn text(args: &[&str]) -> String {
    let out = zairyu(args);
    assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// The examples: name, path from the root, and the day to judge them on.
fn examples() -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(root().join("examples")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "toml") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let life = std::fs::read_to_string(&path).unwrap();
        let at = life
            .lines()
            .find_map(|l| l.strip_prefix("# judge --at "))
            .unwrap_or_else(|| panic!("{name} does not say on which day it is to be judged: # judge --at 2026-11-22"));
        all.push((name.clone(), format!("examples/{name}.toml"), at.trim().to_owned()));
    }
    all.sort();
    all
}

#[test]
fn there_are_enough_of_them() {
    assert!(examples().len() >= 36, "{} examples", examples().len());
}

#[test]
fn judged_for_people() {
    for (name, path, at) in examples() {
        for lang in ["en", "ja"] {
            let said = text(&["judge", &path, "--at", &at, "--lang", lang]);
            insta::with_settings!({ snapshot_path => "snapshots/judge", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}.{lang}"), said);
            });
        }
    }
}

#[test]
fn judged_with_every_reason() {
    for name in ["lost-while-in-seoul", "newborn-fourth-generation", "stolen-at-home-before-silver-week"] {
        let (_, path, at) = examples().into_iter().find(|(n, ..)| n == name).unwrap();
        for lang in ["en", "ja"] {
            let said = text(&["judge", &path, "--at", &at, "--lang", lang, "--why"]);
            insta::with_settings!({ snapshot_path => "snapshots/why", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}.{lang}"), said);
            });
        }
    }
}

#[test]
fn what_would_have_made_it_different() {
    let names = [
        "lost-while-in-seoul",
        "abroad-longer-than-two-years",
        "moved-without-handing-in-the-certificate",
        "newborn-filed-on-day-seventy",
        "stolen-at-home-before-silver-week",
        "sixteenth-birthday-on-the-eve",
        "born-1944-thinks-the-status-is-gone",
        "left-with-an-expired-certificate",
        "no-longer-knows-when-it-was-missed",
        "household-moves-grandmother-ill",
    ];
    for name in names {
        let (_, path, at) = examples().into_iter().find(|(n, ..)| n == name).unwrap();
        for lang in ["en", "ja"] {
            let plain = text(&["judge", &path, "--at", &at, "--lang", lang]);
            let said = text(&["judge", &path, "--at", &at, "--lang", lang, "--what-if"]);
            let added = said.strip_prefix(&plain).expect("it stands after the answer").trim_start();
            insta::with_settings!({ snapshot_path => "snapshots/what-if", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}.{lang}"), added);
            });
        }
    }
}

#[test]
fn drawn_as_chronicles() {
    for (name, path, at) in examples() {
        for lang in ["en", "ja"] {
            let said = text(&["chronicle", &path, "--at", &at, "--lang", lang]);
            insta::with_settings!({ snapshot_path => "snapshots/chronicle", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}.{lang}"), said);
            });
        }
    }
}

#[test]
fn answers_keep_their_schemas() {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let mut load = |name: &str| {
        let text = std::fs::read_to_string(root().join("schemas").join(format!("{name}-1.json"))).unwrap();
        let mut schema: serde_json::Value = serde_json::from_str(&text).unwrap();
        // Formats are named, not addressed; the validator wants an address.
        schema.as_object_mut().unwrap().remove("$id");
        let at = format!("https://zairyu.invalid/{name}-1.json");
        compiler.add_resource(&at, schema).unwrap();
        compiler.compile(&at, &mut schemas).unwrap()
    };
    let (judgment, chronicle) = (load("judgment"), load("chronicle"));
    for (name, path, at) in examples() {
        for (command, schema) in [("judge", judgment), ("chronicle", chronicle)] {
            let mut args = vec![command, &path, "--at", &at, "--format", "json"];
            if command == "judge" {
                args.push("--what-if");
            }
            let json = text(&args);
            let value = serde_json::from_str(&json).unwrap();
            if let Err(error) = schemas.validate(&value, schema) {
                panic!("{name}: {error:#}");
            }
        }
    }
}

#[test]
fn the_schemas_in_the_repository_are_the_printed_ones() {
    for name in ["life", "chronicle", "judgment", "receipt"] {
        let kept = std::fs::read_to_string(root().join(format!("schemas/{name}-1.json"))).unwrap();
        assert!(kept == text(&["schema", name]), "schemas/{name}-1.json is stale: cargo xtask schemas");
    }
}

#[test]
fn the_files_are_in_their_canonical_form() {
    let paths: Vec<String> = examples().into_iter().map(|(_, path, _)| path).collect();
    let mut args = vec!["fmt", "--check"];
    args.extend(paths.iter().map(String::as_str));
    assert_eq!(text(&args), "");
}

#[test]
fn the_readme_shows_what_the_command_prints() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let shown = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let said = text(&["judge", "examples/lost-while-in-seoul.toml", "--at", "2026-11-22", "--lang", "en"]);
    let mut rest = said.as_str();
    for part in shown.split("…\n") {
        let at = rest.find(part.trim_end()).unwrap_or_else(|| panic!("the README shows what is not printed:\n{part}"));
        rest = rest.get(at..).unwrap();
    }
}

#[test]
fn the_readme_s_picture_is_the_drawn_one() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let drawn = folder.join("drawn.svg");
    let args = ["chronicle", "examples/lost-while-in-seoul.toml", "--at", "2026-11-22", "--lang", "en", "--svg"];
    text(&[&args[..], &[drawn.to_str().unwrap()]].concat());
    let kept = root().join("docs/lost-while-in-seoul.svg");
    assert!(std::fs::read(&drawn).unwrap() == std::fs::read(kept).unwrap(), "docs/lost-while-in-seoul.svg is stale");
}
