//! The page of reference runs: `docs/benchmarks.md`, a section for each subject.

use std::fmt::Write;
use std::fs;

use anyhow::Result;

use crate::budget::compiler;
use crate::{Lab, Report, Subject, Valgrind};

const INTRODUCTION: &str = "# Benchmarks\n\n\
    Written by `cargo xtask bench`. Every figure was measured, and everything that is compared was \
    built by the command that stands below the heading, in one run. Figures in parentheses are the \
    least and the greatest of all rounds, in which both sides took turns; before them stands the \
    median. A section is replaced when its subject is measured again.\n";

/// The page with these reports, and of `before` the sections of what was not measured again.
///
/// # Errors
///
/// If the compiler does not say its version.
pub fn page(lab: &Lab, reports: &[Report], before: &str) -> Result<String> {
    let mut out = INTRODUCTION.to_owned();
    for subject in Subject::ALL {
        let section = match reports.iter().find(|report| report.subject == subject.name()) {
            Some(report) => report.markdown(&provenance(lab, report)?),
            None => kept(before, subject.name()).unwrap_or_default(),
        };
        if !section.is_empty() {
            let _ = write!(out, "\n{}\n", section.trim_end());
        }
    }
    Ok(out)
}

/// The section of a subject in a page.
fn kept(page: &str, subject: &str) -> Option<String> {
    let heading = format!("## {subject}\n");
    let mut sections = page.split_inclusive('\n').skip_while(|line| *line != heading);
    let first = sections.next()?;
    let rest = sections.take_while(|line| !line.starts_with("## "));
    Some([first].into_iter().chain(rest).collect())
}

/// What must be known to repeat a run.
fn provenance(lab: &Lab, report: &Report) -> Result<String> {
    let full = if lab.full { " --full" } else { "" };
    let valgrind = Valgrind::find().map_or("no valgrind".to_owned(), |found| found.version);
    Ok(format!(
        "`cargo xtask bench {}{full} --rounds {}`, on {}; {}; {valgrind}.",
        report.subject,
        lab.rounds,
        machine(),
        compiler()?,
    ))
}

/// What Linux says of processor and memory, and of what else the machine does.
fn machine() -> String {
    let said = |path, key: &str| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default();
        line.split_once(':').map_or("unknown".to_owned(), |(_, value)| value.trim().to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').nth(2).unwrap_or("unknown").to_owned();
    let (model, memory) = (said("/proc/cpuinfo", "model name"), said("/proc/meminfo", "MemTotal"));
    let system = std::env::consts::OS;
    format!("{model} with {cores} cores and {memory} of memory, {system}, at a load of {load}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_that_were_not_measured_again_stay() {
        let page = "# Benchmarks\n\n## run\n\nold\n\n### table\n\n## size\n\nsmall\n";
        assert_eq!(kept(page, "run").unwrap(), "## run\n\nold\n\n### table\n\n");
        assert_eq!(kept(page, "size").unwrap(), "## size\n\nsmall\n");
        assert_eq!(kept(page, "generate"), None);
    }
}
