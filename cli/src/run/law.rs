//! `zairyu law`: the law itself.

use super::{Failure, Out, at, colour, failure, json, lang, wants_json};
use crate::edge;
use clap::ArgMatches;
use zairyu_law::time::Day;

pub(super) fn run(matches: &ArgMatches) -> Result<Out, Failure> {
    match matches.subcommand() {
        Some(("show", args)) => show(args),
        Some(("versions", args)) if wants_json(args) => json(&zairyu_guide::versions(lang(args))),
        Some(("versions", args)) => Ok(zairyu_guide::versions_text(lang(args), edge::look(colour(args))).into()),
        Some(("diff", args)) => Ok(diff(args).into()),
        Some(("print", args)) => Ok(print(args).into()),
        Some(("coverage", args)) => coverage(args),
        _ => Err(failure("no such command; `zairyu law --help` lists them\n")),
    }
}

fn show(args: &ArgMatches) -> Result<Out, Failure> {
    let place = args.get_one::<String>("place").map(String::as_str).unwrap_or_default();
    let told = |wrong: zairyu_guide::NotThere| failure(format!("{wrong}\n"));
    if wants_json(args) {
        return json(&zairyu_guide::show(place, at(args), lang(args)).map_err(told)?);
    }
    let text = zairyu_guide::show_text(place, at(args), lang(args), edge::look(colour(args)));
    Ok(text.map_err(told)?.into())
}

fn diff(args: &ArgMatches) -> String {
    let day = |name: &str| args.get_one::<Day>(name).copied().unwrap_or_else(edge::today);
    let (one, other) = (day("before"), day("after"));
    zairyu_guide::law_diff(one.min(other), one.max(other), lang(args), edge::look(colour(args)))
}

fn print(args: &ArgMatches) -> String {
    zairyu_guide::law_print(at(args), args.get_one::<Day>("since").copied(), lang(args))
}

fn coverage(args: &ArgMatches) -> Result<Out, Failure> {
    if wants_json(args) {
        return json(&zairyu_guide::coverage(at(args), lang(args)));
    }
    Ok(zairyu_guide::coverage_text(at(args), lang(args), edge::look(colour(args))).into())
}
