//! The command at its edges: files that cannot be used, arguments that mean nothing, closed
//! pipes, and what it leaves on disk.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn zairyu(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_zairyu"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input closes it; that is no failure of the test.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn refused(args: &[&str], input: &[u8]) -> String {
    let out = zairyu(args, input);
    assert_eq!(out.status.code(), Some(2), "{args:?}");
    assert!(out.stdout.is_empty(), "{args:?}: nothing is printed of an answer that is not given");
    String::from_utf8(out.stderr).unwrap()
}

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_file_that_is_not_there() {
    let said = refused(&["judge", "nowhere/kim.toml"], b"");
    assert_eq!(said, "nowhere/kim.toml: there is no such file\n");
}

#[test]
fn a_folder() {
    let folder = folder("a-folder");
    let path = folder.to_str().unwrap();
    assert_eq!(refused(&["judge", path], b""), format!("{path}: this is a folder; name a file in it\n"));
}

#[test]
fn an_empty_file_and_one_that_is_not_text() {
    for input in [&b""[..], b"\xff\xfe\x00", b"\x00\x00", b"[[[[[[", b"{\"format\":", b"\xef\xbb\xbf"] {
        for command in ["judge", "chronicle", "fmt"] {
            let said = refused(&[command, "-"], input);
            assert!(said.starts_with("-:"), "{command} {input:?}: {said}");
        }
    }
}

#[test]
fn every_fault_of_a_file_is_told_with_its_line() {
    let life = "format = \"zairyu.life/1\"\n[person.me]\nborn = 1980-02-30\nstandin = \"student\"\n\
                [[event]]\non = \"平成32年5月1日\"\nwhat = \"moovd\"\n";
    let said = refused(&["judge", "-"], life.as_bytes());
    for line in ["-:3:", "-:4:", "-:6:", "-:7:"] {
        assert!(said.contains(line), "{line} is missing from\n{said}");
    }
    assert!(said.contains("standing") && said.contains("moved"), "the nearest right names are told:\n{said}");
}

#[test]
fn days_may_be_of_an_era_and_must_exist() {
    let life =
        b"format = \"zairyu.life/1\"\n[person.me]\nborn = 1980-06-15\nstanding = \"special-permanent-resident\"\n";
    let era = zairyu(&["judge", "-", "--at", "令和8年11月22日", "--format", "json"], life);
    let iso = zairyu(&["judge", "-", "--at", "2026-11-22", "--format", "json"], life);
    assert!(era.status.success());
    assert_eq!(era.stdout, iso.stdout);
    for at in ["2026-02-30", "平成32年1月1日", "0000-01-01", "10000-01-01", "tomorrow"] {
        refused(&["judge", "-", "--at", at], life);
    }
}

#[test]
fn fmt_rewrites_whole_files_and_leaves_faulty_ones_alone() {
    let folder = folder("fmt");
    let good = folder.join("good.toml");
    let bad = folder.join("bad.toml");
    std::fs::write(&good, "# kept\nformat=\"zairyu.life/1\"\n[person.me]\nborn=\"S55.6.15\"\n").unwrap();
    std::fs::write(&bad, "format = 1\n").unwrap();
    let out = zairyu(&["fmt", good.to_str().unwrap(), bad.to_str().unwrap()], b"");
    assert_eq!(out.status.code(), Some(2));
    let written = std::fs::read_to_string(&good).unwrap();
    assert!(written.contains("# kept") && written.contains("born = 1980-06-15"), "{written}");
    assert_eq!(std::fs::read_to_string(&bad).unwrap(), "format = 1\n");
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "nothing else is left behind: {left:?}");
}

#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_zairyu"))
        .args(["schema", "judgment"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success());
    assert!(out.stderr.is_empty());
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_cannot_be_written_is_a_failure() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let out = Command::new(env!("CARGO_BIN_EXE_zairyu"))
        .args(["schema", "judgment"])
        .stdout(full)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    assert_eq!(out.status.code(), Some(2));
    assert!(String::from_utf8(out.stderr).unwrap().starts_with("the answer could not be written: "));
}

#[test]
fn a_file_without_people_has_nothing_to_judge() {
    let said = zairyu(&["judge", "-", "--at", "2026-11-22"], b"format = \"zairyu.life/1\"\n");
    assert!(said.status.success() || said.status.code() == Some(2));
}

#[test]
fn a_receipt_is_written_and_verified() {
    let folder = folder("a-receipt");
    let path = folder.join("r.json");
    let (path, example) = (path.to_str().unwrap(), "../examples/lost-while-in-seoul.toml");
    let judged = zairyu(&["judge", example, "--at", "2026-11-22", "--receipt", path, "--lang", "en"], b"");
    assert!(judged.status.success());
    let verified = zairyu(&["verify", path, "--lang", "en"], b"");
    assert_eq!(verified.status.code(), Some(0));
    assert!(String::from_utf8(verified.stdout).unwrap().contains("It holds"));
    let spoiled = std::fs::read_to_string(path).unwrap().replace("\"whole\": true", "\"whole\": false");
    let refuted = zairyu(&["verify", "-", "--lang", "en"], spoiled.as_bytes());
    assert_eq!(refuted.status.code(), Some(1));
    assert!(String::from_utf8(refuted.stdout).unwrap().contains("Damaged or changed: the answer"));
    assert_eq!(refused(&["verify", "nowhere.json"], b""), "nowhere.json: there is no such file\n");
    assert!(refused(&["verify", "-"], b"{}").starts_with("-: `format` is not"));
}
