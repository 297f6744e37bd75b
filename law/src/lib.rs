//! Japan's residence-document law as a pure function.
//!
//! A [`life::Life`] is what is known of people as dated events. [`outlook::judge`] says what
//! the law makes of it on one day, [`outlook::chronicle`] what it makes of it up to a day; both
//! read it with [`chronicle::read`], which calls the rules of [`spr`] with the numbers of
//! [`rows`].

mod words;

pub mod chronicle;
pub mod facts;
pub mod judgment;
pub mod life;
pub mod outlook;
pub mod procedure;
pub mod provision;
pub mod rows;
#[cfg(feature = "schema")]
pub mod schema;
pub mod spr;
pub mod time;
pub mod view;
pub mod why;

pub use words::{Set, Word};
