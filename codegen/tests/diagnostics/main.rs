//! What a maintainer is told: every kind of finding with its exact output.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)] // tests fail by panicking

mod cases;
mod folders;
mod kinds;
mod repository;
mod run;
mod workspace;
