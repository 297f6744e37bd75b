//! zairyu in words: judgments, chronicles and calendars as people read them.
//!
//! Law speaks in types; people read sentences. Every sentence stands in a Fluent file, one
//! for each language (`words/en.ftl`, `words/ja.ftl`); here it is decided which are said, in
//! what order, and how they stand on a terminal of some width.

mod calendar;
mod chronicle;
mod index;
mod judgment;
mod law;
mod layout;
mod open;
mod procedure;
mod receipt;
mod speaker;
mod status;
mod svg;
mod tell;
mod what_if;
mod words;

pub use calendar::calendar;
pub use chronicle::chronicle;
pub use judgment::judgment;
pub use law::{
    LineSaid, NotThere, coverage, coverage_text, diff_text as law_diff, print as law_print, show, show_text, versions,
    versions_text,
};
pub use layout::Look;
pub use procedure::{NoSuchProcedure, ProcedureSaid, procedure, procedure_text, procedures, procedures_text};
pub use receipt::receipt;
pub use status::{NoSuchStatus, StatusSaid, status, status_text, statuses, statuses_text};
pub use svg::chronicle_svg;
pub use what_if::what_if;
pub use words::{Lang, NotALanguage};
