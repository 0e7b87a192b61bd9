//! What the compiler costs for generated crates, all that they depend on being built.

use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::repository::{Repository, Set, file_name};
use crate::table::{Section, median, number};
use crate::{Bench, Workspace, process, say};

/// Ways to build, with cargo's arguments.
const BUILDS: [(&str, &[&str]); 2] = [("check", &["check"]), ("release", &["build", "--release"])];

const ABOUT: &str = "CPU time of rustc and cargo for the generated crate with all services, \
    everything that it depends on being built, without what cargo costs that finds nothing to do, \
    and the most memory that one process held. Invented endpoints have the average size of the \
    official API.";

/// A generated crate to compile.
struct Crate {
    workspace: Workspace,
    features: String,
    endpoints: usize,
}

/// Compiles the generated crate of each set; a section of `docs/benchmarks.md`.
///
/// # Errors
///
/// If something cannot be built.
pub fn compile(bench: &Bench) -> Result<String> {
    let repositories = bench.repositories()?;
    let mut columns = vec!["endpoints".to_owned()];
    for repository in &repositories {
        let name = &repository.name;
        columns.extend(["ms an endpoint", "MB"].map(|unit| format!("{name}, {unit}")));
    }
    if repositories.len() > 1 {
        columns.extend(["time", "memory"].map(|what| format!("{what}: ratio")));
    }
    let mut rows = Vec::new();
    for set in Set::all(bench) {
        let crates: Vec<Crate> =
            repositories.iter().map(|of| written(bench, of, &set)).collect::<Result<_>>()?;
        for (build, arguments) in BUILDS {
            say(&format!("{build} of {}", set.name));
            let costs = in_turn(bench.rounds, &crates, arguments)?;
            let mut cells: Vec<String> = costs.iter().flatten().copied().map(number).collect();
            if let [[time, memory], [base_time, base_memory]] = costs.as_slice() {
                cells.extend([time / base_time, memory / base_memory].map(number));
            }
            rows.push((format!("{}, {build}", set.name), cells));
        }
    }
    let mut section = Section::new("compile", ABOUT);
    section.table(&columns, &rows);
    Ok(section.text())
}

/// Writes the crate that a revision of the repository generates from schemas.
fn written(bench: &Bench, of: &Repository, set: &Set) -> Result<Crate> {
    let (folder, endpoints) = set.folder(bench, of)?;
    let mut codegen = std::process::Command::new(&of.generator);
    process::run(codegen.args(["codegen", "--root"]).arg(&folder))?;
    let generated = folder.join("generated");
    let name = format!("{}-{}", file_name(&of.name), file_name(&set.name));
    let mut files = Vec::new();
    collect(&generated, "", &mut files)?;
    let workspace = Workspace::new(bench, &name, &of.root, files)?;
    let mut features = workspace.features()?;
    // Services only: documented exchanges were a feature once, and would be compiled by one side alone.
    features.retain(|name| !["full", "examples"].contains(&name.as_str()));
    Ok(Crate { workspace, features: features.join(","), endpoints })
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push((name, fs::read_to_string(entry.path())?));
        }
    }
    Ok(())
}

/// Milliseconds an endpoint and megabytes of each crate, all of which take turns.
fn in_turn(rounds: usize, crates: &[Crate], arguments: &[&str]) -> Result<Vec<[f64; 2]>> {
    // Whatever the crates depend on is built first.
    for one in crates {
        cargo(one, arguments)?;
    }
    let mut measured = vec![(Vec::new(), Vec::new()); crates.len()];
    for _ in 0..rounds.max(1) {
        for (one, (times, memory)) in crates.iter().zip(&mut measured) {
            let idle = cargo(one, arguments)?;
            touch(&one.workspace.generated().join("src/lib.rs"))?;
            let busy = cargo(one, arguments)?;
            let endpoints = f64::from(u32::try_from(one.endpoints)?);
            times.push(busy.cpu.saturating_sub(idle.cpu).as_secs_f64() * 1e3 / endpoints);
            memory.push(busy.memory);
        }
    }
    Ok(measured.into_iter().map(|(times, memory)| [median(times), median(memory)]).collect())
}

fn cargo(one: &Crate, arguments: &[&str]) -> Result<process::Run> {
    let mut cargo = one.workspace.cargo();
    process::run(cargo.args(arguments).args(["--features", &one.features]))
}

/// Makes cargo believe that a file has changed.
fn touch(path: &Path) -> Result<()> {
    let file = File::options().append(true).open(path);
    let file = file.with_context(|| format!("cannot open {}", path.display()))?;
    Ok(file.set_modified(SystemTime::now())?)
}
