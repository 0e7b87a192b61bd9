//! The budget: figures that are the same from run to run, held in a file. What exceeds it by more
//! than a stated tolerance fails the check, so that growth is a decision.

mod compare;
pub mod figures;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::{Lab, Valgrind, process};
pub use compare::{Budget, Finding};
use figures::Figures;

/// The file in the repository.
const FILE: &str = "bench/budget.json";

/// What came of a check.
#[derive(Debug)]
pub struct Verdict {
    /// What is not as the budget says.
    pub findings: Vec<Finding>,
    /// How many figures were compared.
    pub compared: usize,
    /// What could not be measured, and why.
    pub skipped: Vec<&'static str>,
}

impl Verdict {
    /// Whether nothing fails.
    pub fn is_kept(&self) -> bool {
        !self.findings.iter().any(Finding::fails)
    }
}

/// Measures all figures of the budget. `generator` is the program `cargo xtask`.
///
/// # Errors
///
/// If something cannot be built or run.
pub fn measure(lab: &Lab, generator: &Path) -> Result<Figures> {
    let valgrind = Valgrind::find();
    let programs = lab.programs("")?;
    let mut figures = figures::engine(&programs, valgrind.as_ref())?;
    if let Some(valgrind) = &valgrind {
        figures.extend(figures::call(&programs, valgrind)?);
        figures.extend(figures::generator(lab, generator, valgrind)?);
    }
    figures.extend(figures::output(&figures::generated()?)?);
    figures.extend(figures::program(lab)?);
    Ok(figures)
}

/// Compares figures with the budget of the repository.
///
/// # Errors
///
/// If the budget cannot be read.
pub fn check(lab: &Lab, figures: &Figures) -> Result<Verdict> {
    let budget = read(lab)?;
    let skipped = match Valgrind::find() {
        Some(_) => Vec::new(),
        None => vec!["instructions: valgrind is not installed"],
    };
    let findings = budget.compare(figures, skipped.is_empty());
    Ok(Verdict { findings, compared: figures.len(), skipped })
}

/// The budget of the repository.
///
/// # Errors
///
/// If it cannot be read.
pub fn read(lab: &Lab) -> Result<Budget> {
    let path = file(lab);
    let text = fs::read_to_string(&path);
    let text = text.with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no budget", path.display()))
}

/// Makes these figures the budget; the tolerances stay.
///
/// # Errors
///
/// If the budget cannot be read or written.
pub fn update(lab: &Lab, figures: Figures) -> Result<()> {
    let budget = read(lab)?.with(compiler()?, figures);
    let text = serde_json::to_string_pretty(&budget)?;
    fs::write(file(lab), format!("{text}\n")).context("cannot write the budget")
}

/// The compiler, on which instructions and sizes of programs depend.
///
/// # Errors
///
/// If it does not say its version.
pub fn compiler() -> Result<String> {
    Ok(process::run(Command::new("rustc").arg("--version"))?.output.trim().to_owned())
}

fn file(lab: &Lab) -> PathBuf {
    lab.root.join(FILE)
}
