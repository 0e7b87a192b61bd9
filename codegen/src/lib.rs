//! Turns hand-written endpoint schemas into a typed Rust crate.
//!
//! A pure library: texts in, files and findings out. Nothing is printed, read or written here.
//! Data flows one way, one module a stage, each with a type of its own:
//! `load` → `resolve` → `check` → `lower` → `emit` → `format`.

#![recursion_limit = "256"] // what is quoted is taken apart token by token

mod check;
pub mod coverage;
pub mod diagnostic;
pub mod diff;
mod emit;
mod format;
mod load;
mod lower;
mod model;
mod names;
mod parallel;
mod resolve;
mod salvage;
pub mod schema;
mod structure;
pub mod syntax;
mod tokens;
mod types;

use diagnostic::{Report, Sources};
pub use format::{FormatError, GeneratedFile};

/// The crate to be written.
#[derive(Debug, Clone)]
pub struct Package {
    /// Name of the package.
    pub name: String,
    /// One sentence about it.
    pub description: String,
    /// Whether it is for registries.
    pub publish: bool,
    /// Name of the runtime's package.
    pub runtime: String,
}

/// What came of one run.
#[derive(Debug)]
pub struct Outcome {
    /// What was found in the schemas.
    pub report: Report,
    /// The whole crate; `None` when an error was found.
    pub files: Option<Vec<GeneratedFile>>,
}

/// Finds everything that is wrong in schemas, and generates nothing.
pub fn check(sources: &Sources) -> Report {
    let mut report = Report::default();
    let syntax = load::load(sources, 1, &mut report);
    let api = resolve::resolve(&syntax, &mut report);
    check::check(api, &mut report);
    report
}

/// The stages of [`generate`], in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Texts become syntax.
    Load,
    /// Names are looked up.
    Resolve,
    /// Every rule of the language is applied.
    Check,
    /// Everything is decided.
    Lower,
    /// The model becomes tokens.
    Emit,
    /// Tokens become text.
    Format,
}

/// Turns schemas into a crate, on as many threads as there are processors.
///
/// # Errors
///
/// A fault of the generator itself: it wrote what is not Rust. What is wrong in schemas is in the
/// outcome's report.
pub fn generate(sources: &Sources, package: &Package) -> Result<Outcome, FormatError> {
    generate_in_stages(sources, package, processors(), &mut |_| ())
}

/// How many threads can run at once; one where that is not known.
pub fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// The same on so many threads, calling `done` at the end of each stage. What comes of it is the same
/// on any number of threads.
///
/// # Errors
///
/// The same.
pub fn generate_in_stages(
    sources: &Sources,
    package: &Package,
    threads: usize,
    done: &mut dyn FnMut(Stage),
) -> Result<Outcome, FormatError> {
    let mut report = Report::default();
    let syntax = load::load(sources, threads, &mut report);
    done(Stage::Load);
    let api = resolve::resolve(&syntax, &mut report);
    done(Stage::Resolve);
    let Some(checked) = check::check(api, &mut report) else {
        return Ok(Outcome { report, files: None });
    };
    done(Stage::Check);
    let model = lower::lower(&checked, sources);
    done(Stage::Lower);
    let files = emit::emit(&model, package, threads);
    done(Stage::Emit);
    let files = format::format(files, threads)?;
    done(Stage::Format);
    Ok(Outcome { report, files: Some(files) })
}
