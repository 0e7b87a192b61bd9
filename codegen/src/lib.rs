//! Turns hand-written endpoint schemas into a typed Rust crate.
//!
//! A pure library: texts in, files and findings out. Nothing is printed, read or written here.
//! Data flows one way, one module a stage, each with a type of its own:
//! `load` → `resolve` → `check` → `lower` → `emit` → `print`.

mod check;
pub mod coverage;
pub mod diagnostic;
pub mod diff;
mod emit;
mod group;
pub mod layout;
mod load;
mod lower;
mod markdown;
mod model;
mod names;
mod print;
mod resolve;
mod rules;
pub mod schema;
pub mod syntax;
mod tagged;
mod types;
mod usage;

use diagnostic::{Report, Sources};
use emit::Content;
use rayon::prelude::*;

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

impl Package {
    /// Its name in programs.
    fn library(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// The result of one run.
#[derive(Debug)]
pub struct Outcome {
    /// What was found in the schemas.
    pub report: Report,
    /// The whole crate; `None` when an error was found.
    pub files: Option<Vec<GeneratedFile>>,
    /// The documented exchanges: a folder of modules for a crate that sends them.
    pub exchanges: Vec<GeneratedFile>,
}

/// A file of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path relative to the crate's folder, or to that of the exchanges, `/`-separated.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Tokens that are not Rust: a fault of the generator, never of a schema.
#[derive(Debug)]
pub struct NotRust {
    /// The file that was to be written.
    pub path: String,
    /// What is wrong.
    pub message: String,
}

/// Finds everything that is wrong in schemas, and generates nothing.
pub fn check(sources: &Sources) -> Report {
    let mut report = Report::default();
    let syntax = load::load(sources, &mut report);
    let api = resolve::resolve(&syntax, &mut report);
    check::check(api, &mut report);
    report
}

/// Turns schemas into a crate.
///
/// # Errors
///
/// A fault of the generator itself: it wrote what is not Rust. What is wrong in schemas is in the
/// outcome's report.
pub fn generate(sources: &Sources, package: &Package) -> Result<Outcome, NotRust> {
    let mut report = Report::default();
    let syntax = load::load(sources, &mut report);
    let api = resolve::resolve(&syntax, &mut report);
    let Some(checked) = check::check(api, &mut report) else {
        return Ok(Outcome { report, files: None, exchanges: Vec::new() });
    };
    let model = lower::lower(&checked, sources);
    let files = write_all(emit::files(&model, package))?;
    let exchanges = write_all(emit::exchanges(&model, package))?;
    Ok(Outcome { report, files: Some(files), exchanges })
}

/// Writes files at once, and sorts them by their paths.
fn write_all(files: Vec<emit::File<'_>>) -> Result<Vec<GeneratedFile>, NotRust> {
    let mut files = files.into_par_iter().map(write).collect::<Result<Vec<_>, _>>()?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Emits, parses and prints one file.
fn write(file: emit::File<'_>) -> Result<GeneratedFile, NotRust> {
    let text = match file.content {
        Content::Text(text) => Ok(text),
        Content::Rust(emit) => emit().and_then(print::file),
    };
    match text {
        Ok(text) => Ok(GeneratedFile { path: file.path, text }),
        Err(error) => Err(NotRust { path: file.path, message: error.to_string() }),
    }
}
