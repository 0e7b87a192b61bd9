//! The page of a reference run: `docs/benchmarks.md`.

use std::fmt::Write;
use std::fs;

use anyhow::Result;

use crate::budget::compiler;
use crate::{Lab, Report, Valgrind};

/// The reports with what must be known to repeat them.
///
/// # Errors
///
/// If the compiler does not say its version.
pub fn page(lab: &Lab, reports: &[Report]) -> Result<String> {
    let mut out = String::from(
        "# Benchmarks\n\n\
         Written by `cargo xtask bench`, from one run; every figure was measured, and everything \
         that is compared was built by it. Figures in parentheses are the least and the greatest \
         of all rounds, in which both sides took turns; before them stands the median.\n\n",
    );
    let subjects: Vec<&str> = reports.iter().map(|report| report.subject).collect();
    let full = if lab.full { " --full" } else { "" };
    let _ = writeln!(out, "- Measured: {}", subjects.join(", "));
    let _ = writeln!(out, "- Command: `cargo xtask bench{full} --rounds {} --out …`", lab.rounds);
    let _ = writeln!(out, "- Machine: {}", machine());
    let _ = writeln!(out, "- Compiler: {}", compiler()?);
    let valgrind = Valgrind::find().map_or("none".to_owned(), |found| found.version);
    let _ = writeln!(out, "- Instructions counted by: {valgrind}\n");
    for report in reports {
        let _ = writeln!(out, "{}", report.markdown());
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    Ok(out)
}

/// What Linux says of processor and memory.
fn machine() -> String {
    let said = |path, key: &str| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default();
        line.split_once(':').map_or("unknown".to_owned(), |(_, value)| value.trim().to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let (model, memory) = (said("/proc/cpuinfo", "model name"), said("/proc/meminfo", "MemTotal"));
    format!("{model}, {cores} cores, {memory} of memory, {}", std::env::consts::OS)
}
