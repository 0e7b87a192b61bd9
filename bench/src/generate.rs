//! What the generator costs.

use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::repository::Set;
use crate::table::{Section, median, number};
use crate::{Bench, process, say};

const ABOUT: &str = "`cargo xtask check`, and `cargo xtask codegen` with nothing generated before \
    (cold) and with everything (unchanged), built for release. Invented endpoints have the average \
    size of the official API.";

/// Runs the generator on each set; a section of `docs/benchmarks.md`.
///
/// # Errors
///
/// If something cannot be built or run.
pub fn generate(bench: &Bench) -> Result<String> {
    let columns = ["", "CPU, s", "elapsed, s", "memory, MB", "CPU, ms an endpoint"];
    let mut rows = Vec::new();
    for repository in bench.repositories()? {
        for set in Set::all(bench) {
            let (folder, endpoints) = set.folder(bench, &repository)?;
            say(&format!("{} of {}", set.name, repository.name));
            for what in ["check", "cold", "unchanged"] {
                let mut runs = Vec::new();
                for _ in 0..bench.rounds.max(1) {
                    if what == "cold" && folder.join("generated").exists() {
                        fs::remove_dir_all(folder.join("generated"))?;
                    }
                    let command = if what == "check" { "check" } else { "codegen" };
                    let mut generator = Command::new(&repository.generator);
                    runs.push(process::run(generator.arg(command).arg("--root").arg(&folder))?);
                }
                let of =
                    |figure: fn(&process::Run) -> f64| median(runs.iter().map(figure).collect());
                let cpu = of(|run| run.cpu.as_secs_f64());
                let each = cpu * 1e3 / f64::from(u32::try_from(endpoints)?);
                let cells = [cpu, of(|run| run.elapsed.as_secs_f64()), of(|run| run.memory), each];
                let name = match &bench.against {
                    Some(_) => format!("{}, {what}, {}", set.name, repository.name),
                    None => format!("{}, {what}", set.name),
                };
                rows.push((name, cells.map(number).to_vec()));
            }
        }
    }
    let mut section = Section::new("generate", ABOUT);
    section.table(&columns.map(str::to_owned), &rows);
    Ok(section.text())
}
