//! `cargo xtask test`: every check a change must pass, in order, stopping at the first that fails.
//!
//! A machine that can build this program has cargo and a linker; beyond them the checks need only
//! the toolchain's rustfmt and clippy, which the first step adds when they are missing.

use std::path::Path;

use crate::{command, schemas, stream, succeed, works};

const FORMAT: &str = "cargo fmt --all --check";
const LINTS: &str = "cargo clippy --workspace --all-targets --all-features -- -D warnings";
const DOCS: &str = "cargo doc --workspace --no-deps";
/// Every failing test binary is run to its end, so that the count at the end is of all tests.
const TESTS: &str = "cargo test --workspace --all-features --no-fail-fast";
const FETCH: &str = "cargo fetch --locked";
const DENY: &str = "cargo deny --offline check licenses bans sources";
const ADD_COMPONENTS: &str = "rustup component add rustfmt clippy";

/// One step: its heading, and what it does. A step that could not be run here, and need not be,
/// says why.
type Step = (&'static str, fn(&Path, &mut Tally) -> Result<Option<&'static str>, String>);

const STEPS: [Step; 7] = [
    ("the toolchain has rustfmt and clippy", components),
    (FORMAT, |root, _| done(succeed(&mut command(root, FORMAT)))),
    (LINTS, |root, _| done(succeed(&mut command(root, LINTS)))),
    ("RUSTDOCFLAGS=\"-D warnings\" cargo doc --workspace --no-deps", |root, _| {
        done(succeed(command(root, DOCS).env("RUSTDOCFLAGS", "-D warnings")))
    }),
    (TESTS, tests),
    ("cargo xtask schemas --check", |root, _| done(schemas::check(root))),
    (DENY, deny),
];

/// How many tests ran, added up from cargo test's own result lines.
#[derive(Default, Debug, PartialEq, Eq)]
struct Tally {
    binaries: u64,
    passed: u64,
    failed: u64,
}

impl Tally {
    /// Adds a line such as `test result: ok. 3 passed; 0 failed; 0 ignored; …`; passes over any
    /// other line.
    fn read(&mut self, line: &str) {
        let Some(counts) = line.strip_prefix("test result: ") else {
            return;
        };
        self.binaries += 1;
        let words: Vec<&str> = counts.split_whitespace().collect();
        for pair in words.windows(2) {
            if let [count, what] = pair
                && let Ok(count) = count.parse::<u64>()
            {
                match *what {
                    "passed;" => self.passed += count,
                    "failed;" => self.failed += count,
                    _ => {}
                }
            }
        }
    }
}

/// Runs every step.
pub fn run(root: &Path) -> Result<(), String> {
    let mut tally = Tally::default();
    let mut skipped = Vec::new();
    let mut stopped = None;
    for (index, (name, step)) in STEPS.iter().enumerate() {
        let number = index + 1;
        println!("\n== {number}/{} {name}", STEPS.len());
        match step(root, &mut tally) {
            Ok(reason) => skipped.extend(reason),
            Err(why) => {
                stopped = Some(format!("test stopped at step {number} of {}: {why}", STEPS.len()));
                break;
            }
        }
    }
    println!();
    if stopped.is_none() {
        let run = STEPS.len() - skipped.len();
        println!("{run} of {} steps ended well", STEPS.len());
    }
    for why in skipped {
        println!("not run: {why}");
    }
    // No line of counts where no test was reached: nought failed would read as good news.
    if tally.binaries > 0 {
        println!("{} passed, {} failed", tally.passed, tally.failed);
    }
    stopped.map_or(Ok(()), Err)
}

/// The outcome of a step that was run.
fn done(outcome: Result<(), String>) -> Result<Option<&'static str>, String> {
    outcome.map(|()| None)
}

/// Finds rustfmt and clippy, or has rustup add them, or names the line that would.
fn components(root: &Path, _: &mut Tally) -> Result<Option<&'static str>, String> {
    let present =
        || works(&mut command(root, "cargo fmt --version")) && works(&mut command(root, "cargo clippy --version"));
    if !present() {
        println!("missing, so running: {ADD_COMPONENTS}");
        let added = succeed(&mut command(root, ADD_COMPONENTS));
        if !present() {
            let why = added.err().map(|why| format!(" ({why})")).unwrap_or_default();
            return Err(format!(
                "rustfmt or clippy is missing and could not be added{why}; run:\n\n    {ADD_COMPONENTS}\n"
            ));
        }
    }
    Ok(None)
}

/// Runs the tests: unit, integration, documentation examples and snapshots. Snapshots are compared
/// and never rewritten, whatever the caller's environment asks of insta.
fn tests(root: &Path, tally: &mut Tally) -> Result<Option<&'static str>, String> {
    let mut command = command(root, TESTS);
    command.env("INSTA_UPDATE", "no").env_remove("INSTA_FORCE_PASS");
    done(stream(&mut command, |line| {
        tally.read(line);
        true
    }))
}

/// Checks deny.toml where cargo-deny is installed. It reads the manifests of every platform's
/// crates, more than a build downloads, so those are fetched first.
fn deny(root: &Path, _: &mut Tally) -> Result<Option<&'static str>, String> {
    if !works(&mut command(root, "cargo deny --version")) {
        return Ok(Some(
            "cargo-deny is not installed, so licences, bans and sources were not checked; \
             to install it: cargo install cargo-deny --locked",
        ));
    }
    succeed(&mut command(root, FETCH))?;
    done(succeed(&mut command(root, DENY)))
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn tally(lines: &[&str]) -> Tally {
        let mut tally = Tally::default();
        for line in lines {
            tally.read(line);
        }
        tally
    }

    #[test]
    fn result_lines_are_added_up() {
        let lines = [
            "running 4 tests",
            "test result: FAILED. 3 passed; 1 failed; 7 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: ok. 20 passed; 0 failed; 0 ignored; 0 measured; 9 filtered out; finished in 1.20s",
        ];
        let expected = Tally { binaries: 2, passed: 23, failed: 1 };
        assert_eq!(tally(&lines), expected);
    }

    #[test]
    fn colour_does_not_hide_a_result() {
        let line = "test result: \u{1b}[32mok\u{1b}[m. 5 passed; 0 failed; 0 ignored";
        assert_eq!(tally(&[line]), Tally { binaries: 1, passed: 5, failed: 0 });
    }

    #[test]
    fn other_lines_count_for_nothing() {
        let lines = ["test result", "the test result: ok. 5 passed; 1 failed;", ""];
        assert_eq!(tally(&lines), Tally::default());
    }
}
