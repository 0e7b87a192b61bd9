//! The figures of the budget, each the same from run to run.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use feishu_api_codegen::GeneratedFile;
use serde::{Deserialize, Serialize};

use crate::peers::Side;
use crate::run::{self, BODIES, DIRECTIONS, Work};
use crate::set::{self, Set, Workspace};
use crate::{Lab, Valgrind, size};

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Allocations of the measured work.
    Allocations,
    /// Bytes of generated source.
    Bytes,
    /// Instructions, counted by valgrind.
    Instructions,
    /// Lines of generated source.
    Lines,
    /// Bytes of a stripped program.
    Program,
}

/// Figures by kind and name.
pub type Figures = BTreeMap<(Kind, String), u64>;

/// Invented endpoints whose generated source is counted, and of the program.
const GENERATED: usize = 100;

/// Invented endpoints whose generation is counted.
const COUNTED: usize = 10;

/// Reading and writing all bodies through the record engine.
///
/// # Errors
///
/// If a program fails.
pub fn engine(programs: &Path, valgrind: Option<&Valgrind>) -> Result<Figures> {
    let allocations = run::allocations(programs)?;
    let mut figures = Figures::new();
    for direction in DIRECTIONS {
        for (body, _) in BODIES {
            let work = Work { direction, body, way: "engine" };
            let name = format!("{direction} {body}");
            let found = allocations.get(&work.key()).context("allocations of each work")?;
            figures.insert((Kind::Allocations, name.clone()), found.count);
            if let Some(valgrind) = valgrind {
                let count = run::instructions(programs, valgrind, &work)?;
                figures.insert((Kind::Instructions, name), rounded(count));
            }
        }
    }
    Ok(figures)
}

/// A typed call to a server on the same machine.
pub(super) fn call(programs: &Path, valgrind: &Valgrind) -> Result<Figures> {
    let count = run::call_instructions(programs, valgrind)?;
    Ok(Figures::from([((Kind::Instructions, "one call".to_owned()), rounded(count))]))
}

/// Generating a few endpoints, from reading the schemas to writing the crate.
pub(super) fn generator(lab: &Lab, generator: &Path, valgrind: &Valgrind) -> Result<Figures> {
    let folder = Set::invented(COUNTED).repository(lab)?;
    let arguments = ["codegen", "--root", &folder.to_string_lossy()];
    let count = valgrind.instructions(generator, arguments)?;
    Ok(Figures::from([((Kind::Instructions, format!("generating {COUNTED} endpoints")), count)]))
}

/// The generated source of invented endpoints.
///
/// # Errors
///
/// If the generator fails.
pub fn generated() -> Result<Vec<GeneratedFile>> {
    set::generated(&Set::invented(GENERATED))
}

/// The size of generated source.
///
/// # Errors
///
/// If there is more than can be counted.
pub fn output(files: &[GeneratedFile]) -> Result<Figures> {
    let bytes: usize = files.iter().map(|file| file.text.len()).sum();
    let lines: usize = files.iter().map(|file| file.text.lines().count()).sum();
    let name = format!("{GENERATED} endpoints");
    Ok(Figures::from([
        ((Kind::Bytes, name.clone()), u64::try_from(bytes)?),
        ((Kind::Lines, name), u64::try_from(lines)?),
    ]))
}

/// A small program.
pub(super) fn program(lab: &Lab) -> Result<Figures> {
    let mut workspace = Workspace::new(lab, &Set::invented(COUNTED), &[Side::Ours])?;
    let program = workspace.leaf(lab, Side::Ours, COUNTED)?;
    let bytes = size::stripped(lab, &workspace, &program)?;
    Ok(Figures::from([((Kind::Program, format!("calls {COUNTED} endpoints")), bytes)]))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are positive")]
fn rounded(count: f64) -> u64 {
    count.round() as u64
}
