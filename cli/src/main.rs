//! `zairyu`: Japan's residence-document law on the command line.
//!
//! This is a door: it reads files and arguments, asks what day it is in Tokyo, and prints
//! what the library says. No rule of law is here.

mod args;
mod edge;
mod run;

use std::process::ExitCode;

fn main() -> ExitCode {
    let matches = args::command().get_matches();
    let out = match run::run(&matches) {
        Ok(out) => out,
        Err(failure) => {
            edge::complain(&failure.text);
            return ExitCode::from(failure.code);
        }
    };
    match edge::print(&out.text) {
        Ok(()) => ExitCode::from(out.code),
        // Whoever read from us has read enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            edge::complain(&format!("the answer could not be written: {error}\n"));
            ExitCode::from(2)
        }
    }
}
