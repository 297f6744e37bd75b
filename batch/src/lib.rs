//! Populations: columns in, columns out.
//!
//! [`judge`] reads one certificate and what befell its holder since, row by row, and says when
//! it expires, when its renewal opens, by when a loss and a move are filed, and what was
//! breached on a day. [`judge_cards`] says the same of residence cards. Both compose the rule functions of `zairyu_law` with no reasons asked
//! for; nothing of the law is written here.
//!
//! Columns are slices of [`Day`](zairyu_law::time::Day), four bytes a row, [`NEVER`] where
//! nothing happened or nothing is owed. They are read in blocks of [`BLOCK`] rows, each
//! small enough for the nearest cache.
//!
//! ```
//! use zairyu_batch::{Columns, LOSS, NEVER, State, Verdicts, judge};
//! use zairyu_law::{rows::Book, time::{Day, day}};
//!
//! let on = day(2026, 12, 5);
//! let (never, mut days, mut state, mut breached) = ([NEVER], [[NEVER]; 4], [0], [0]);
//! let rows = Columns {
//!     birth: &[day(1980, 6, 15)],
//!     issued: &[day(2020, 7, 10)],
//!     filed: &[day(2020, 6, 16)],
//!     held: &never,
//!     printed: &never,
//!     learned: &[day(2026, 11, 5)],
//!     entered: &[day(2026, 11, 20)],
//!     moved: &never,
//!     loss_filed: &never,
//!     dwelling_filed: &never,
//!     renewal_filed: &never,
//! };
//! let [expiry, opens, loss_due, dwelling_due] = &mut days;
//! let mut out = Verdicts { expiry, opens, loss_due, dwelling_due, state: &mut state, breached: &mut breached };
//! judge::<true>(&Book::at(on), on, &rows, &mut out)?;
//!
//! assert_eq!(days, [[day(2027, 6, 15)], [day(2027, 4, 15)], [day(2026, 12, 4)], [NEVER]]);
//! assert_eq!((state, breached), ([State::Valid as u8], [LOSS]));
//! # Ok::<(), zairyu_batch::Unequal>(())
//! ```
//!
//! Built for the least processor of its kind the loops move four rows at a time; with
//! `RUSTFLAGS="-C target-cpu=x86-64-v3"` eight. `cargo xtask bench` measures the latter.

mod columns;
mod kernel;
mod reading;
mod versions;

pub use columns::{BLOCK, CardColumns, Columns, DWELLING, LOSS, NEVER, RENEWAL, State, Unequal, Verdicts};
pub use kernel::{judge, judge_cards};
