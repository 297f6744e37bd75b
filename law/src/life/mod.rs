//! Lives: what people write, typed and closed.
//!
//! [`read`] makes a [`Life`] of a file, or tells every fault of it.

mod check;
mod days;
mod fault;
pub mod model;
mod reading;
mod schema;
mod told;
mod tree;
pub mod vocabulary;
mod writing;

pub use fault::{Fault, Is, Part, Wrong};
pub use model::*;
pub use reading::read;
pub use schema::schema;
pub use tree::Syntax;
pub use writing::{rewrite, write};
