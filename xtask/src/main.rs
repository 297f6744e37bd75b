//! What zairyu's developers run, as `cargo xtask <command>`. [`HELP`] lists the commands.
#![allow(
    clippy::disallowed_methods,
    reason = "the clock and the environment are kept from the law; measuring time and reading \
              how cargo was called is the work here"
)]

mod bench;
mod fresh;
mod schemas;
mod test;

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// What `cargo xtask help` prints.
const HELP: &str = "\
cargo xtask <command>

  test                 every check a change must pass: format, lints, documentation, tests,
                       schemas and (where cargo-deny is installed) licences and sources
  bench [-- <filter>]  the benchmark, the command's start-to-exit time and its instruction
                       count, in one table; the filter selects among the benchmark's own cases
  fresh                clone HEAD into a new directory and run README.md's two commands there
  schemas [--check]    write schemas/*.json from the command itself, or only compare them
  help                 this text";

fn main() -> ExitCode {
    let arguments: Vec<String> =
        env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = root();
    let outcome = match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        ["test"] => test::run(&root),
        ["bench"] => bench::run(&root, &[]),
        ["bench", "--", filter @ ..] => bench::run(&root, filter),
        ["fresh"] => fresh::run(&root),
        ["schemas"] => schemas::write(&root),
        ["schemas", "--check"] => schemas::check(&root),
        _ => Err(format!("no such command: {}\n\n{HELP}", words.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's directory: the parent of this crate's, asked of the cargo that runs it so that
/// a moved checkout is still found.
fn root() -> PathBuf {
    let here =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map_or(here.clone(), Path::to_path_buf)
}

/// The command that `line` spells, its words separated by spaces, to be run in `directory`.
/// Headings print the same line, so what is shown is what is run.
fn command(directory: &Path, line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(directory);
    command
}

/// Runs `command` with this process's own input and output; anything but success is an error.
fn succeed(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| failed(command, &error))?;
    if status.success() { Ok(()) } else { Err(failed(command, &status)) }
}

/// Whether `command` can be run and succeeds; what it prints is not shown.
fn works(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs `command` and returns what it printed, leaving its standard error on this one.
fn printed_by(command: &mut Command) -> Result<Vec<u8>, String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| failed(command, &error))?;
    if output.status.success() { Ok(output.stdout) } else { Err(failed(command, &output.status)) }
}

/// Runs `command`, handing over each line it prints as it comes and passing the line on when
/// `echo` says so.
fn stream(command: &mut Command, mut echo: impl FnMut(&str) -> bool) -> Result<(), String> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| failed(command, &error))?;
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        while output.read_until(b'\n', &mut line).map_err(|error| failed(command, &error))? > 0 {
            if echo(String::from_utf8_lossy(&line).trim_end()) {
                let mut terminal = io::stdout().lock();
                terminal.write_all(&line).and_then(|()| terminal.flush()).map_err(|error| failed(command, &error))?;
            }
            line.clear();
        }
    }
    let status = child.wait().map_err(|error| failed(command, &error))?;
    if status.success() { Ok(()) } else { Err(failed(command, &status)) }
}

/// "cargo test --workspace: exit status: 101"
fn failed(command: &Command, why: &dyn std::fmt::Display) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    format!("{line}: {why}")
}
