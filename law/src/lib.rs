//! Japan's residence-document law as a pure function.
//!
//! A [`life::Life`] is what is known of people as dated events. [`outlook::judge`] says what
//! the law of a [`rows::Book`] makes of it on a day; [`chronicle::read`] writes everything, from
//! birth on. The articles are in [`spr`], how days are counted in [`time`].
//!
//! ```
//! use zairyu_law::{life, outlook::judge, rows::Book, time::day};
//! let text = r#"
//!     format = "zairyu.life/1"
//!     [person.me]
//!     born = 1980-06-15
//!     standing = "special-permanent-resident"
//!     [[event]]
//!     on = 2024-04-10
//!     what = "learned-of-loss"
//!     document = "certificate"
//! "#;
//! let life = life::read(text.as_bytes(), "mine.toml", life::Syntax::Toml).unwrap();
//! let on = day(2024, 4, 12);
//! let judgment = judge(&Book::at(on), &life, on);
//! // Wednesday 10 April is not counted; day 14 is Wednesday 24 April (SPR 13(1)).
//! assert_eq!(judgment.duties[0].value.due.as_ref().unwrap().day.surely, day(2024, 4, 24));
//! ```

mod words;

pub mod bodies;
pub mod card;
pub mod chronicle;
pub mod facts;
pub mod judgment;
pub mod life;
pub mod line;
pub mod outlook;
pub mod procedure;
pub mod provision;
#[cfg(feature = "receipt")]
pub mod receipt;
pub mod rows;
#[cfg(feature = "schema")]
pub mod schema;
pub mod spr;
pub mod time;
pub mod view;
pub mod what_if;
pub mod why;

pub use words::{Set, Word};

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
