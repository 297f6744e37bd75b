//! law

pub mod time;
