//! Lives: what people write, typed and closed.

pub mod model;

pub use model::*;
