//! What each subcommand does.

mod law;
mod procedure;
mod status;

use crate::edge;
use clap::ArgMatches;
use serde::Serialize;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use zairyu_guide::Lang;
use zairyu_law::chronicle::{self, Chronicle, Desk};
use zairyu_law::facts::{Told, completions};
use zairyu_law::life::{self, Life, Syntax};
use zairyu_law::outlook;
use zairyu_law::receipt;
use zairyu_law::rows::Book;
use zairyu_law::time::{Day, OfficeDays, memorial_days};
use zairyu_law::what_if::{IfPlanned, Otherwise, WhatIf, planned, what_if};
use zairyu_law::why::NoWhy;

/// What is printed, and the exit code: 0, or 1 where a check found something.
pub(crate) struct Out {
    pub(crate) text: String,
    pub(crate) code: u8,
}

/// What went wrong: 2 for a file or argument that cannot be used.
pub(crate) struct Failure {
    pub(crate) text: String,
    pub(crate) code: u8,
}

impl From<String> for Out {
    fn from(text: String) -> Out {
        Out { text, code: 0 }
    }
}

pub(crate) fn run(matches: &ArgMatches) -> Result<Out, Failure> {
    match matches.subcommand() {
        Some(("judge", args)) => judge(args),
        Some(("chronicle", args)) => chronicle(args),
        Some(("calendar", args)) => Ok(calendar(args).into()),
        Some(("law", args)) => law::run(args),
        Some(("status", args)) => status::run(args),
        Some(("verify", args)) => verify(args),
        Some(("procedure", args)) => procedure::run(args),
        Some(("schema", args)) => schema(args),
        Some(("fmt", args)) => format(args),
        _ => Err(failure("no such command; `zairyu --help` lists them\n")),
    }
}

fn failure(text: impl Into<String>) -> Failure {
    Failure { text: text.into(), code: 2 }
}

fn judge(args: &ArgMatches) -> Result<Out, Failure> {
    let life = read(args)?;
    let on = at(args);
    let book = book(args, on);
    let judgment = outlook::judge(&book, &life, on);
    let otherwise = if args.get_flag("what-if") {
        what_if(&book, &life, on)
    } else {
        Otherwise { what_if: Vec::new(), planned: planned(&book, &life, on) }
    };
    if let Some(path) = args.get_one::<PathBuf>("receipt") {
        let written = receipt::write_out(&receipt::make(&book, &life, on));
        edge::replace(path, &written).map_err(|e| failure(format!("{}: {e}\n", path.display())))?;
    }
    if wants_json(args) {
        let asked = args.get_flag("what-if");
        let (what_if, planned) = (asked.then_some(&otherwise.what_if), &otherwise.planned);
        let planned = (asked || !planned.is_empty()).then_some(planned);
        return json(&Judged { judgment: &judgment, what_if, planned });
    }
    let (lang, look) = (lang(args), edge::look(colour(args)));
    let mut text = zairyu_guide::judgment(&judgment, &otherwise.planned, &life, lang, look, args.get_flag("why"));
    if !otherwise.what_if.is_empty() {
        text.push('\n');
        text += &zairyu_guide::what_if(&judgment, &otherwise, &life, lang, look);
    }
    Ok(text.into())
}

/// 0 where the receipt holds, 1 where it does not.
fn verify(args: &ArgMatches) -> Result<Out, Failure> {
    let Some(path) = args.get_one::<PathBuf>("receipt") else { return Err(failure("name a receipt\n")) };
    let name = path.display().to_string();
    let bytes = slurp(path)?;
    let law = args.get_one::<Day>("law").copied();
    let verdict = receipt::verify(&bytes, &name, law).map_err(|wrong| failure(format!("{wrong}\n")))?;
    let code = u8::from(!verdict.holds);
    let text = if wants_json(args) {
        json(&verdict)?.text
    } else {
        zairyu_guide::receipt(&verdict, lang(args), edge::look(colour(args)))
    };
    Ok(Out { text, code })
}

/// A judgment, with what would have made it different where that was asked, and what is planned
/// where something is.
#[derive(Serialize)]
struct Judged<'a> {
    #[serde(flatten)]
    judgment: &'a outlook::Judgment,
    #[serde(skip_serializing_if = "Option::is_none")]
    what_if: Option<&'a Vec<WhatIf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    planned: Option<&'a Vec<IfPlanned>>,
}

fn chronicle(args: &ArgMatches) -> Result<Out, Failure> {
    let life = read(args)?;
    let today = at(args);
    let book = book(args, today);
    let last = life.events.iter().filter(|e| !e.planned).map(|e| e.on.first).max();
    let until = today.max(last.unwrap_or(today));
    if wants_json(args) {
        return json(&outlook::chronicle(&book, &life, until));
    }
    let (chronicles, open) = chronicles(&book, &life, until);
    if let Some(path) = args.get_one::<PathBuf>("svg") {
        let svg = zairyu_guide::chronicle_svg(&chronicles, &life, today, lang(args));
        edge::replace(path, &svg).map_err(|e| failure(format!("{}: {e}\n", path.display())))?;
        return Ok(String::new().into());
    }
    let look = edge::look(colour(args));
    Ok(zairyu_guide::chronicle(&chronicles, open, &life, today, lang(args), look).into())
}

/// The chronicle of each subject, and whether facts are open: then the first completion is drawn.
fn chronicles(book: &Book, life: &Life, until: Day) -> (Vec<Chronicle>, bool) {
    let mut desk = Desk::default();
    let mut open = false;
    let mut all = Vec::new();
    for &of in &life.subjects {
        let mut told = Told::default();
        let mut read = Chronicle::new();
        chronicle::read(book, life, of, until, &mut told, &mut NoWhy, &mut desk, &mut read);
        if told.missing {
            open = true;
            completions(1, |facts| chronicle::read(book, life, of, until, facts, &mut NoWhy, &mut desk, &mut read));
        }
        all.push(read);
    }
    (all, open)
}

fn calendar(args: &ArgMatches) -> String {
    let year = args.get_one::<i32>("year").copied().unwrap_or(1);
    let municipality = args.get_one::<String>("municipality");
    let office = match (municipality, args.get_one::<String>("office").map(String::as_str)) {
        (Some(name), _) => OfficeDays { yearly: memorial_days(name), ..OfficeDays::municipality() },
        (None, Some("municipality")) => OfficeDays::municipality(),
        (None, _) => OfficeDays::national(),
    };
    zairyu_guide::calendar(year, &office, lang(args), edge::look(colour(args)))
}

fn schema(args: &ArgMatches) -> Result<Out, Failure> {
    match args.get_one::<String>("format").map(String::as_str) {
        Some("life") => json(&life::schema()),
        Some("chronicle") => Ok(CHRONICLE_SCHEMA.to_owned().into()),
        Some("receipt") => Ok(RECEIPT_SCHEMA.to_owned().into()),
        _ => Ok(JUDGMENT_SCHEMA.to_owned().into()),
    }
}

/// The published schemas of the answers. They are made from the types that are written
/// (`cargo xtask schemas`) and held equal to them by test; making them here would double the
/// time of a first build.
const JUDGMENT_SCHEMA: &str = include_str!("../../schemas/judgment-1.json");
const RECEIPT_SCHEMA: &str = include_str!("../../schemas/receipt-1.json");
const CHRONICLE_SCHEMA: &str = include_str!("../../schemas/chronicle-1.json");

fn format(args: &ArgMatches) -> Result<Out, Failure> {
    let mut out = Out { text: String::new(), code: 0 };
    let mut faults = String::new();
    for path in args.get_many::<PathBuf>("life").into_iter().flatten() {
        let (text, name, syntax) = match source(path) {
            Ok(source) => source,
            Err(failure) => {
                faults += &failure.text;
                continue;
            }
        };
        match life::rewrite(&text, &name, syntax) {
            Err(wrong) => faults += &told(&wrong),
            Ok(written) if path.as_os_str() == "-" => out.text += &written,
            Ok(written) if written.as_bytes() == text => {}
            Ok(_) if args.get_flag("check") => {
                let _ = writeln!(out.text, "{name}: not in its canonical form");
                out.code = 1;
            }
            Ok(written) => {
                if let Err(error) = edge::replace(path, &written) {
                    let _ = writeln!(faults, "{name}: {error}");
                }
            }
        }
    }
    if faults.is_empty() { Ok(out) } else { Err(failure(faults)) }
}

fn read(args: &ArgMatches) -> Result<Life, Failure> {
    let Some(path) = args.get_one::<PathBuf>("life") else { return Err(failure("name a life file\n")) };
    let (text, name, syntax) = source(path)?;
    life::read(&text, &name, syntax).map_err(|faults| failure(told(&faults)))
}

fn source(path: &Path) -> Result<(Vec<u8>, String, Syntax), Failure> {
    let name = path.display().to_string();
    let text = slurp(path)?;
    let syntax = Syntax::of(&name, &text);
    Ok((text, name, syntax))
}

fn slurp(path: &Path) -> Result<Vec<u8>, Failure> {
    let name = path.display();
    edge::slurp(path).map_err(|error| {
        let wrong = match error.kind() {
            std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
            std::io::ErrorKind::IsADirectory => "this is a folder; name a file in it".to_owned(),
            _ => error.to_string(),
        };
        failure(format!("{name}: {wrong}\n"))
    })
}

fn told(faults: &[life::Fault]) -> String {
    faults.iter().fold(String::new(), |mut text, fault| {
        let _ = writeln!(text, "{fault}");
        text
    })
}

fn json(value: &impl Serialize) -> Result<Out, Failure> {
    let mut text = serde_json::to_string_pretty(value).map_err(|e| failure(format!("{e}\n")))?;
    text.push('\n');
    Ok(text.into())
}

fn at(args: &ArgMatches) -> Day {
    args.get_one::<Day>("at").copied().unwrap_or_else(edge::today)
}

fn book(args: &ArgMatches, on: Day) -> Book {
    Book::at(args.get_one::<Day>("law").copied().unwrap_or(on))
}

fn lang(args: &ArgMatches) -> Lang {
    match args.get_one::<String>("lang").map(String::as_str) {
        Some("ja") => Lang::Ja,
        Some(_) => Lang::En,
        None => edge::lang(),
    }
}

fn colour(args: &ArgMatches) -> Option<&str> {
    args.get_one::<String>("color").map(String::as_str)
}

fn wants_json(args: &ArgMatches) -> bool {
    args.get_one::<String>("format").is_some_and(|f| f == "json")
}
