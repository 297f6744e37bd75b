//! The edge of the world: the clock, the environment, files and the terminal.

use std::io::{Read, Write};
use std::path::Path;
use zairyu_guide::{Lang, Look};
use zairyu_law::time::Day;

/// Today in Tokyo. The only clock there is.
#[expect(clippy::disallowed_methods, reason = "the one place that asks what day it is")]
pub(crate) fn today() -> Day {
    let tokyo = jiff::tz::Offset::constant(9);
    let date = tokyo.to_datetime(jiff::Timestamp::now()).date();
    let month = u8::try_from(date.month()).unwrap_or(1);
    let day = u8::try_from(date.day()).unwrap_or(1);
    Day::new(i32::from(date.year()), month, day).unwrap_or(Day::MIN)
}

/// The language the terminal is set to; English where it says neither.
#[expect(clippy::disallowed_methods, reason = "the one place that asks for the terminal's language")]
pub(crate) fn lang() -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    if set.is_some_and(|v| v.starts_with("ja")) { Lang::Ja } else { Lang::En }
}

/// How wide the answer may be, and whether in colour.
pub(crate) fn look(colour: Option<&str>) -> Look {
    let width = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
    let colour = match colour {
        Some("always") => true,
        Some("never") => false,
        _ => anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never,
    };
    Look { width, colour }
}

/// Reads a file, or the standard input for `-`.
pub(crate) fn slurp(path: &Path) -> std::io::Result<Vec<u8>> {
    if path.as_os_str() == "-" {
        let mut text = Vec::new();
        std::io::stdin().lock().read_to_end(&mut text)?;
        return Ok(text);
    }
    std::fs::read(path)
}

/// Replaces a file whole: either all of it is written, or the old one stays.
pub(crate) fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".new");
    std::fs::write(&aside, text)?;
    if let Ok(kept) = std::fs::metadata(path) {
        std::fs::set_permissions(&aside, kept.permissions())?;
    }
    std::fs::rename(&aside, path)
}

/// Prints to the standard output.
pub(crate) fn print(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Prints to the standard error; if that is closed there is nobody to tell.
pub(crate) fn complain(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
