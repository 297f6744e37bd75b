//! `cargo xtask fresh`: what a newcomer meets. HEAD is cloned into a new directory, and the two
//! commands of README.md are run there as they stand.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::{command, printed_by, succeed};

/// What the caller's cargo, rustup and git leave in the environment that a new shell would lack.
const INHERITED: [&str; 11] = [
    "CARGO",
    "CARGO_BIN_NAME",
    "CARGO_CRATE_NAME",
    "CARGO_TARGET_DIR",
    "CARGO_BUILD_TARGET_DIR",
    "RUSTUP_TOOLCHAIN",
    "RUSTUP_TOOLCHAIN_SOURCE",
    "RUST_RECURSION_COUNT",
    "GIT_DIR",
    "GIT_INDEX_FILE",
    "GIT_WORK_TREE",
];

/// Clones, runs both commands and reports their times. The clone is removed when both end well and
/// left for inspection when one does not.
pub fn run(root: &Path) -> Result<(), String> {
    if !printed_by(&mut command(root, "git status --porcelain"))?.is_empty() {
        println!("note: HEAD is cloned, so changes that are not committed are not tried");
    }
    let clone = env::temp_dir().join(format!("zairyu-fresh-{}", std::process::id()));
    fs::create_dir(&clone).map_err(|error| format!("{}: {error}", clone.display()))?;
    succeed(command(root, "git clone --quiet --no-local .").arg(&clone))?;

    let outcome = commands_of_readme(&clone).and_then(|commands| try_each(&clone, &commands));
    match &outcome {
        Ok(()) => {
            fs::remove_dir_all(&clone).map_err(|error| format!("{}: {error}", clone.display()))?;
        }
        Err(_) => println!("\nthe clone is left in {}", clone.display()),
    }
    outcome
}

/// The contents of README.md's first two `sh` blocks.
fn commands_of_readme(clone: &Path) -> Result<[String; 2], String> {
    let readme = fs::read_to_string(clone.join("README.md")).map_err(|error| format!("README.md: {error}"))?;
    let mut blocks = shell_blocks(&readme).into_iter();
    match (blocks.next(), blocks.next()) {
        (Some(first), Some(second)) => Ok([first, second]),
        _ => Err("README.md has fewer than two ```sh blocks".to_owned()),
    }
}

/// Runs each command in turn, stopping at the first that fails, then prints what each took.
fn try_each(clone: &Path, commands: &[String]) -> Result<(), String> {
    let mut times: Vec<(&str, Duration)> = Vec::new();
    let mut outcome = Ok(());
    for block in commands {
        println!("\n== {block}");
        let begun = Instant::now();
        outcome = succeed(&mut as_newcomer(clone, block));
        times.push((block, begun.elapsed()));
        if outcome.is_err() {
            break;
        }
    }
    println!();
    for (index, (block, time)) in times.iter().enumerate() {
        let failed = outcome.is_err() && index + 1 == times.len();
        let verdict = if failed { "failed" } else { "ended well" };
        println!("{:>8.1} s  {verdict}  {block}", time.as_secs_f64());
    }
    outcome
}

/// A shell in the clone that knows nothing of the build that started it.
fn as_newcomer(clone: &Path, script: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-e", "-c", script]).current_dir(clone);
    for name in INHERITED {
        shell.env_remove(name);
    }
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            shell.env_remove(&name);
        }
    }
    shell
}

/// Every block fenced as `sh`, without its fences.
fn shell_blocks(markdown: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open: Option<(bool, Vec<&str>)> = None;
    for line in markdown.lines() {
        open = match (open.take(), line.trim_end()) {
            (None, fence) if fence.starts_with("```") => Some((fence == "```sh", Vec::new())),
            (None, _) => None,
            (Some((is_shell, lines)), "```") => {
                if is_shell {
                    blocks.push(lines.join("\n"));
                }
                None
            }
            (Some((is_shell, mut lines)), _) => {
                lines.push(line);
                Some((is_shell, lines))
            }
        };
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::shell_blocks;

    #[test]
    fn only_shell_blocks_are_commands() {
        let readme = "# zairyu\n\n```text\n```sh\nnot this\n```\n```sh\none\ntwo\n```\n\n\
                      ```toml\nx = 1\n```\n```sh\nthree  # kept as it stands\n```\n";
        assert_eq!(shell_blocks(readme), ["one\ntwo", "three  # kept as it stands"]);
    }

    #[test]
    fn an_unclosed_block_is_no_command() {
        assert!(shell_blocks("```sh\nrm\n").is_empty());
    }
}
