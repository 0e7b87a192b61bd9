//! Benchmarks against what a user would pick instead, and the budget that holds their figures.
//!
//! Whole processes are measured: the time they spend on the processor, their peak memory and,
//! where valgrind is present, their instructions. The sides of a comparison take turns in one run,
//! and everything that is compared is built by the benchmark itself.

pub mod budget;
mod cargo;
mod compile;
mod generate;
mod page;
mod peers;
mod process;
mod report;
mod run;
mod samples;
mod set;
mod size;
mod valgrind;

use std::path::PathBuf;

use anyhow::Result;

pub use page::page;
pub use report::{Cell, Report, Table, Target};
pub use samples::Samples;
pub use valgrind::Valgrind;

/// Where measuring takes place, and how much of it.
#[derive(Debug, Clone)]
pub struct Lab {
    /// The repository.
    pub root: PathBuf,
    /// How often both sides of a comparison are measured.
    pub rounds: usize,
    /// Everything, as the reference run in `docs/benchmarks.md` does.
    pub full: bool,
}

/// What can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The generator.
    Generate,
    /// Reading and writing bodies, and whole calls.
    Run,
    /// The generated crate, and programs that use it.
    Compile,
    /// Stripped programs.
    Size,
}

impl Subject {
    /// All of them, in the order in which they are reported.
    pub const ALL: [Self; 4] = [Self::Generate, Self::Compile, Self::Run, Self::Size];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Compile => "compile",
            Self::Run => "run",
            Self::Size => "size",
        }
    }
}

/// Builds what is compared, and measures it.
///
/// # Errors
///
/// If something cannot be built or run.
pub fn measure(lab: &Lab, subject: Subject) -> Result<Report> {
    match subject {
        Subject::Generate => generate::report(lab),
        Subject::Compile => compile::report(lab),
        Subject::Run => run::report(lab),
        Subject::Size => size::report(lab),
    }
}
