//! Webhooks that others than the platform send.

use std::process::Command;

use anyhow::{Context, Result};

use crate::events::programs;
use crate::table::{Section, median, number};
use crate::{Bench, process, say};

const ABOUT: &str = "Webhooks that are encrypted and signed with another key, signed an hour ago, cut \
    off or changed: how long it keeps a processor busy to refuse one. That of each was measured, of \
    1,000 for each size of the event.";

/// How many of each size.
const TIMES: usize = 1_000;

/// Sizes of events, in bytes. A body of more than 1 MB is not read.
const SIZES: [(&str, usize); 3] = [("1 KB", 1_000), ("100 KB", 100_000), ("700 KB", 700_000)];

/// Refuses webhooks; a section of `docs/benchmarks.md`.
///
/// # Errors
///
/// If something cannot be built or run.
pub fn refusals(bench: &Bench) -> Result<String> {
    let program = programs(bench)?.join("refuse");
    let mut rows = Vec::new();
    for (name, bytes) in SIZES {
        say(&format!("refusing webhooks of {name}"));
        let mut command = Command::new(&program);
        let run = process::run(command.args([bytes, TIMES].map(|number| number.to_string())))?;
        let times = run.output.lines().map(str::parse).collect::<Result<Vec<f64>, _>>()?;
        let most = times.iter().copied().reduce(f64::max).context("nothing was refused")?;
        rows.push((name.to_owned(), [median(times), most].map(number).to_vec()));
    }
    let mut section = Section::new("refusals", ABOUT);
    section.table(&["event", "median, µs", "most, µs"].map(str::to_owned), &rows);
    Ok(section.text())
}
