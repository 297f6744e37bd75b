//! `zairyu procedure`: the table of procedures.

use super::{Failure, Out, at, colour, failure, json, lang, wants_json};
use crate::edge;
use clap::ArgMatches;

pub(super) fn run(matches: &ArgMatches) -> Result<Out, Failure> {
    match matches.subcommand() {
        Some(("list", args)) if wants_json(args) => json(&zairyu_guide::procedures(at(args), lang(args))),
        Some(("list", args)) => {
            Ok(zairyu_guide::procedures_text(at(args), lang(args), edge::look(colour(args))).into())
        }
        Some(("show", args)) => show(args),
        _ => Err(failure("no such command; `zairyu procedure --help` lists them\n")),
    }
}

fn show(args: &ArgMatches) -> Result<Out, Failure> {
    let name = args.get_one::<String>("name").map(String::as_str).unwrap_or_default();
    let told = |wrong: zairyu_guide::NoSuchProcedure| failure(format!("{wrong}\n"));
    if wants_json(args) {
        let found = zairyu_guide::procedure(name, at(args), lang(args)).map_err(told)?;
        return match found.as_slice() {
            [one] => json(one),
            several => json(&several),
        };
    }
    let text = zairyu_guide::procedure_text(name, at(args), lang(args), edge::look(colour(args)));
    Ok(text.map_err(told)?.into())
}
