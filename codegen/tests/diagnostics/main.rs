//! What a maintainer is told: every kind of finding with its exact output.

mod cases;
mod kinds;
mod repository;
mod run;
mod workspace;
