//! `cargo xtask schemas`: the JSON Schemas under `schemas/`, made from the types that read and
//! print what they describe, so that the two cannot drift apart.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{command, printed_by};

/// What `zairyu schema` can describe, and the version of each format.
const FORMATS: [(&str, u32); 4] = [("life", 1), ("chronicle", 1), ("judgment", 1), ("receipt", 1)];

/// Writes every schema.
pub fn write(root: &Path) -> Result<(), String> {
    for (format, version) in FORMATS {
        let path = file(format, version);
        let now = schema(root, format)?;
        fs::create_dir_all(root.join("schemas")).map_err(|error| format!("schemas: {error}"))?;
        fs::write(root.join(&path), now).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// Compares every schema with its file and names each that differs.
pub fn check(root: &Path) -> Result<(), String> {
    let mut stale = Vec::new();
    for (format, version) in FORMATS {
        let path = file(format, version);
        let now = schema(root, format)?;
        match fs::read(root.join(&path)) {
            Ok(kept) if kept == now => println!("{} is up to date", path.display()),
            Ok(_) => stale.push(format!("{} differs", path.display())),
            Err(error) => stale.push(format!("{}: {error}", path.display())),
        }
    }
    if stale.is_empty() { Ok(()) } else { Err(format!("{}; run: cargo xtask schemas", stale.join("; "))) }
}

/// Where the schema of `format` is kept, from the workspace's directory.
fn file(format: &str, version: u32) -> PathBuf {
    Path::new("schemas").join(format!("{format}-{version}.json"))
}

/// What the library makes of the types it writes.
fn schema(root: &Path, format: &str) -> Result<Vec<u8>, String> {
    let line = format!("cargo run --quiet --package zairyu-law --features schema --example schemas -- {format}");
    let printed = printed_by(&mut command(root, &line))?;
    if printed.trim_ascii().is_empty() {
        return Err(format!("{line}: printed nothing"));
    }
    Ok(printed)
}
