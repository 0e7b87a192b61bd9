//! The maintainers' commands as a maintainer sees them: what they say, write and leave alone.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

mod check;
mod codegen;
mod coverage;
mod diff;
mod docs;
mod explain;
mod folders;
mod help;
mod import;
mod new;
mod support;
