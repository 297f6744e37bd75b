//! Japan's residence-document law as a pure function.
//!
//! A [`life::Life`] is what is known of people as dated events.

mod words;

pub mod life;
pub mod provision;
pub mod time;

pub use words::{Set, Word};
