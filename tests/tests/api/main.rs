//! The generated crate as its consumers use it, against a server of the tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

mod acceptance;
mod documented;
mod identities;
mod lenient;
mod limits;
mod registry;
mod rules;
mod task;
mod tokens;
