//! Makes the index of the law: where each item of the rules stands, and which worked cases hold
//! which line. `src/index.rs` includes it and refuses to compile where a line has neither.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing
)]
#![allow(clippy::disallowed_methods)] // Cargo tells a build script by the environment where it is

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let law = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap()).join("../law");
    let (src, worked) = (law.join("src"), law.join("tests/worked"));
    let examples = law.join("../examples");
    for folder in [&src, &worked, &examples] {
        println!("cargo:rerun-if-changed={}", folder.display());
    }
    let mut out = String::new();
    out += "/// Every named item of the rules, in the order of their paths.\npub(crate) static ITEMS: &[Item] = &[\n";
    let mut entries = Vec::new();
    for path in files(&src, "rs") {
        let file = format!("law/src/{}", relative(&src, &path));
        for (line, name) in items(&fs::read_to_string(&path).unwrap()) {
            let module = relative(&src, &path).trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
            entries.push((format!("{module}::{name}"), file.clone(), line));
        }
    }
    // In the order of their paths, to be found by halves; of two of one name the first.
    entries.sort();
    entries.dedup_by(|later, first| later.0 == first.0);
    for (path, file, line) in entries {
        let _ = writeln!(out, "    Item {{ path: {path:?}, file: {file:?}, line: {line} }},");
    }
    out += "];\n/// Every case worked by hand.\npub(crate) static CASES: &[Case] = &[\n";
    for path in files(&worked, "rs") {
        let file = format!("law/tests/worked/{}", relative(&worked, &path));
        for case in cases(&fs::read_to_string(&path).unwrap()) {
            let Worked { line, article, name, arithmetic, on, life } = case;
            let at = place(&article).map_or("None".to_owned(), |at| format!("Some({at})"));
            let _ = writeln!(
                out,
                "    Case {{ at: {at}, article: {article:?}, name: {name:?}, arithmetic: {arithmetic:?}, on: {on:?}, \
                 life: {life:?}, file: \"{file}\", line: {line} }},"
            );
        }
    }
    out += "];\n/// Every example.\npub(crate) static EXAMPLES: &[Example] = &[\n";
    for path in files(&examples, "toml") {
        let name = relative(&examples, &path).trim_end_matches(".toml").to_owned();
        let text = path.canonicalize().unwrap();
        let _ =
            writeln!(out, "    Example {{ name: {name:?}, text: include_str!({:?}) }},", text.display().to_string());
    }
    out += "];\n";
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("index.rs"), out).unwrap();
}

/// The files of a folder and of those in it, in the order of their names.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found
}

fn relative(folder: &Path, path: &Path) -> String {
    path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/")
}

/// The named items of a source file with their lines, from 1.
fn items(source: &str) -> Vec<(usize, String)> {
    let mut items = Vec::new();
    for (number, line) in (1..).zip(source.lines()) {
        let mut words = line.split(|c: char| c.is_whitespace() || c == '(').filter(|w| !w.is_empty());
        let mut word = words.next();
        while word.is_some_and(|w| matches!(w, "pub" | "super)" | "crate)" | "const" | "unsafe" | "async")) {
            // `const fn` names a function, `const NAME` a constant.
            let constant = word == Some("const");
            word = words.next();
            if constant && !matches!(word, Some("fn" | "unsafe" | "async")) {
                items.extend(word.and_then(named).map(|name| (number, name)));
                word = None;
            }
        }
        if word.is_some_and(|w| matches!(w, "fn" | "static" | "struct" | "enum" | "trait" | "type")) {
            items.extend(words.next().and_then(named).map(|name| (number, name)));
        }
    }
    items
}

fn named(word: &str) -> Option<String> {
    let name: String = word.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty() && name != "_").then_some(name)
}

struct Worked {
    line: usize,
    article: String,
    name: String,
    arithmetic: String,
    on: String,
    life: String,
}

/// The worked cases of a source file. A life is written in its case, or as a constant beside.
fn cases(source: &str) -> Vec<Worked> {
    let starts: Vec<usize> = source.match_indices("        article: \"").map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([source.len()]);
    let mut cases = Vec::new();
    for (&start, end) in starts.iter().zip(ends) {
        let case = &source[start..end];
        let field = |name: &str| {
            let (_, text) = case.split_once(&format!("{name}: \"")).unwrap_or_else(|| panic!("no {name} in:\n{case}"));
            text.split_once("\",\n").map(|(text, _)| text.replace("\\\"", "\"").replace("\\\n", "")).unwrap_or_default()
        };
        let (_, life) = case.split_once("life: ").unwrap_or_else(|| panic!("no life in:\n{case}"));
        let life = match life.strip_prefix("r#\"") {
            Some(life) => life,
            None => {
                let name = life.split(',').next().unwrap_or_default();
                let constant = source.split_once(&format!("const {name}: &str = r#\""));
                constant.unwrap_or_else(|| panic!("no life called {name}")).1
            }
        };
        cases.push(Worked {
            line: source[..start].lines().count() + 1,
            article: field("article"),
            name: field("name"),
            arithmetic: field("arithmetic"),
            on: field("on"),
            life: life.split_once("\"#").map(|(life, _)| life.to_owned()).unwrap_or_default(),
        });
    }
    cases
}

/// `SPR 2(1)(ii)(b), proviso` as the place it names.
fn place(article: &str) -> Option<String> {
    let (place, part) = article.split_once(", ").unwrap_or((article, "whole"));
    let part = match part {
        "whole" => "Whole",
        "1st sentence" => "First",
        "2nd sentence" => "Second",
        "main clause" => "Main",
        "proviso" => "Proviso",
        _ => return None,
    };
    let (statute, place) = place.rsplit_once(' ')?;
    let statute = match statute {
        "SPR" => "Spr",
        "SPR Order" => "SprOrder",
        "SPR Cabinet Order" => "SprCabinetOrder",
        "SPR Addenda" => "SprAddenda",
        "ICRRA" => "Icrra",
        "ICRRA Order" => "IcrraOrder",
        "Act 79/2009 Addenda" => "Addenda2009",
        _ => return None,
    };
    let mut parts = place.split('(').map(|part| part.trim_end_matches(')'));
    let mut numbers = parts.next()?.split('-');
    let article: u16 = numbers.next()?.parse().ok()?;
    let branch: u8 = numbers.next().map_or(Some(0), |n| n.parse().ok())?;
    let second: u8 = numbers.next().map_or(Some(0), |n| n.parse().ok())?;
    let (mut paragraph, mut item, mut sub) = (0, 0, 0);
    for part in parts {
        match part.parse::<u8>() {
            Ok(number) => paragraph = number,
            Err(_) if item == 0 => item = roman(part)?,
            Err(_) => sub = part.bytes().next()?.checked_sub(b'a')? + 1,
        }
    }
    Some(format!(
        "Place {{ provision: Provision {{ statute: Statute::{statute}, article: {article}, branch: {branch}, second: {second}, paragraph: {paragraph}, \
         item: {item}, sub: {sub} }}, part: Part::{part} }}"
    ))
}

fn roman(text: &str) -> Option<u8> {
    let all = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    let at = all.iter().position(|roman| *roman == text)?;
    u8::try_from(at + 1).ok()
}
