//! The law itself in words.
