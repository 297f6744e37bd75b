//! What can be typed.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;
use zairyu_law::time::{Day, DayError, parse_era};

/// The command and its subcommands.
pub(crate) fn command() -> Command {
    Command::new("zairyu")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Japan's residence-document law: what holds, what must be done, by when, and which article says so")
        .arg_required_else_help(true)
        .subcommand_required(true)
        .subcommand(
            Command::new("judge")
                .about("Say what the law makes of a life on a day")
                .arg(life())
                .args([at(), law(), lang(), colour()])
                .arg(
                    Arg::new("why")
                        .long("why")
                        .action(ArgAction::SetTrue)
                        .help("Show every step, failed branch and counting"),
                )
                .arg(
                    Arg::new("receipt").long("receipt").value_name("FILE").value_parser(value_parser!(PathBuf)).help(
                        "Also write facts, statute book, steps and answer with their hashes, for `zairyu verify`",
                    ),
                )
                .arg(
                    Arg::new("what-if")
                        .long("what-if")
                        .action(ArgAction::SetTrue)
                        .help("Show what would have made it different, who could act until when, and what is planned"),
                )
                .arg(format()),
        )
        .subcommand(
            Command::new("chronicle")
                .about("Draw everything the law makes of a life, from birth on")
                .arg(life())
                .args([at(), law(), lang(), colour(), format()])
                .arg(
                    Arg::new("svg")
                        .long("svg")
                        .value_name("FILE")
                        .value_parser(value_parser!(PathBuf))
                        .help("Write the timeline as an SVG drawing"),
                ),
        )
        .subcommand(
            Command::new("calendar")
                .about("Print a year's closed days with their reasons")
                .arg(
                    Arg::new("year")
                        .value_name("YEAR")
                        .required(true)
                        .value_parser(value_parser!(i32).range(1..=9999))
                        .help("Gregorian year"),
                )
                .arg(
                    Arg::new("office")
                        .long("office")
                        .value_parser(PossibleValuesParser::new(["municipality", "national"]))
                        .default_value("national")
                        .help("Whose closed days"),
                )
                .arg(
                    Arg::new("municipality")
                        .long("municipality")
                        .value_name("NAME")
                        .conflicts_with("office")
                        .help("A municipality by name, with the memorial days we know of it"),
                )
                .args([lang(), colour()]),
        )
        .subcommand(
            Command::new("verify")
                .about("Replay a receipt: whether it still holds, and if not, whether the law or our reading changed")
                .arg(
                    Arg::new("receipt")
                        .value_name("RECEIPT")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help("A receipt written by `zairyu judge --receipt`; - reads it from the standard input"),
                )
                .arg(
                    Arg::new("law")
                        .long("law")
                        .value_name("DATE")
                        .value_parser(date)
                        .help("Say also what the statute book of this day would answer otherwise"),
                )
                .args([lang(), colour(), format()]),
        )
        .subcommand(
            Command::new("procedure")
                .about("Read the procedures: who files what, where, with which papers, by when")
                .arg_required_else_help(true)
                .subcommand_required(true)
                .subcommand(Command::new("list").about("List every procedure of the statute book of a day").args([
                    at(),
                    lang(),
                    colour(),
                    format(),
                ]))
                .subcommand(
                    Command::new("show")
                        .about("Show everything of one procedure")
                        .arg(Arg::new("name").value_name("NAME").required(true).help(
                            "`card.reissue-loss`; `reissue-loss`, of both laws where both have one; or its \
                                     official Japanese name",
                        ))
                        .args([at(), lang(), colour(), format()]),
                ),
        )
        .subcommand(
            Command::new("status")
                .about("Read the statuses of residence: what each means for the residence card")
                .arg_required_else_help(true)
                .subcommand_required(true)
                .subcommand(Command::new("list").about("List the statuses of residence, table by table").args([
                    at(),
                    lang(),
                    colour(),
                    format(),
                ]))
                .subcommand(
                    Command::new("show")
                        .about("Show what one status of residence means for the card")
                        .arg(Arg::new("name").value_name("NAME").required(true).help("`student`, or `留学`"))
                        .args([at(), lang(), colour(), format()]),
                ),
        )
        .subcommand(law_command())
        .subcommand(
            Command::new("schema").about("Print the JSON Schema of a format").arg(
                Arg::new("format")
                    .value_name("FORMAT")
                    .required(true)
                    .value_parser(PossibleValuesParser::new(["life", "chronicle", "judgment", "receipt"]))
                    .help("Which format"),
            ),
        )
        .subcommand(
            Command::new("fmt")
                .about("Rewrite life files in their canonical form")
                .arg(
                    Arg::new("life")
                        .value_name("LIFE")
                        .required(true)
                        .action(ArgAction::Append)
                        .value_parser(value_parser!(PathBuf))
                        .help("Life files, TOML or JSON; - reads one and prints it"),
                )
                .arg(
                    Arg::new("check")
                        .long("check")
                        .action(ArgAction::SetTrue)
                        .help("Change nothing; fail if a file is not in its canonical form"),
                ),
        )
}

/// `zairyu law`: the law itself.
fn law_command() -> Command {
    Command::new("law")
        .about("Read the law itself: its lines, their versions, where each works and what holds it")
        .arg_required_else_help(true)
        .subcommand_required(true)
        .subcommand(
            Command::new("show")
                .about(
                    "Show a place of the law with its numbers, procedure, code and worked cases, and beside its twin in \
                     the other Act",
                )
                .arg(Arg::new("place").value_name("PLACE").required(true).help(
                    "`SPR 13(1)`, `ICRRA 19-12`, `特例法13条1項`; or back from the code: `spr::reissue::loss_starts`, \
                     `law/src/card/reissue.rs`",
                ))
                .args([at(), lang(), colour(), format()]),
        )
        .subcommand(
            Command::new("versions")
                .about("List the days on which the law changed: by what, in what, and how that is known")
                .args([lang(), colour(), format()]),
        )
        .subcommand(
            Command::new("diff")
                .about("Show what differs between two days of the statute book, with a life that shows it")
                .args([day("before", "The first day"), day("after", "The second day"), lang(), colour()]),
        )
        .subcommand(
            Command::new("print")
                .about("Write everything zairyu says of the law as one document in Markdown")
                .arg(at())
                .arg(
                    Arg::new("since")
                        .long("since")
                        .value_name("DATE")
                        .value_parser(date)
                        .help("A redline against the statute book of that day"),
                )
                .arg(lang()),
        )
        .subcommand(
            Command::new("coverage")
                .about(
                    "List every line of both laws with what implements it and which cases hold it, or why nothing does",
                )
                .args([at(), lang(), colour(), format()]),
        )
}

fn life() -> Arg {
    Arg::new("life")
        .value_name("LIFE")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help("A life file, TOML or JSON; - reads it from the standard input")
}

fn at() -> Arg {
    Arg::new("at")
        .long("at")
        .value_name("DATE")
        .value_parser(date)
        .help("The day to look at, 2026-11-22 or 令和8年11月22日 [default: today in Tokyo]")
}

fn day(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).value_name("DATE").required(true).value_parser(date).help(help)
}

fn law() -> Arg {
    Arg::new("law")
        .long("law")
        .value_name("DATE")
        .value_parser(date)
        .help("The statute book as it stood at the end of this day [default: the day looked at]")
}

fn lang() -> Arg {
    Arg::new("lang")
        .long("lang")
        .value_parser(PossibleValuesParser::new(["en", "ja"]))
        .help("Language of the answer [default: that of the terminal]")
}

fn format() -> Arg {
    Arg::new("format")
        .long("format")
        .value_parser(PossibleValuesParser::new(["text", "json"]))
        .default_value("text")
        .help("For people or for programs")
}

fn colour() -> Arg {
    Arg::new("color")
        .long("color")
        .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
        .default_value("auto")
        .help("Colour the answer")
}

/// A day as typed: ISO or of an era.
fn date(text: &str) -> Result<Day, String> {
    match parse_era(text) {
        Some(day) => day.map_err(|e| e.to_string()),
        None => text.parse().map_err(|e: DayError| e.to_string()),
    }
}
