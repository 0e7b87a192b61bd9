//! What a change of the schemas means for those who use the crate.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

mod compiled;
mod endpoints;
mod meanings;
mod table;
mod values;
mod workspace;
