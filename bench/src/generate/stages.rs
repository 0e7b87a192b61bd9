//! What each stage of the generator takes.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, anyhow};
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::generate_in_stages;

use crate::cargo::say;
use crate::samples::Samples;
use crate::set::{self, Set};
use crate::{Cell, Lab, Table, process};

/// Generates from a folder of schemas, writes nothing, and prints the nanoseconds that each stage
/// kept the processor busy, a line each.
///
/// # Errors
///
/// If the schemas cannot be read or are not in order.
pub fn print_stages(schemas: &Path) -> Result<()> {
    let mut before = busy()?;
    let sources = Sources::new(set::schemas(schemas)?);
    let mut stages = vec![("Read".to_owned(), busy()? - before)];
    before = busy()?;
    let mut done = |stage| {
        // The clock was read before: it can be read again.
        let now = busy().unwrap_or(before);
        stages.push((format!("{stage:?}"), now - before));
        before = now;
    };
    let outcome = generate_in_stages(&sources, &set::package_of_ours(), 1, &mut done);
    let outcome = outcome.map_err(|error| anyhow!("{}: {}", error.path, error.message))?;
    outcome.files.context("the schemas are not in order")?;
    for (stage, nanoseconds) in stages {
        println!("{stage} {nanoseconds}");
    }
    Ok(())
}

/// Nanoseconds that this thread has kept the processor busy, the generator's only one.
fn busy() -> Result<u64> {
    let said = fs::read_to_string("/proc/thread-self/schedstat").context("Linux tells CPU time")?;
    let first = said.split(' ').next().unwrap_or_default();
    first.parse().context("schedstat has another form")
}

/// Milliseconds of each stage on each set.
pub(super) fn table(lab: &Lab, generator: &Path, sets: &[Set]) -> Result<Table> {
    let (mut columns, mut rows) = (vec!["schemas".to_owned()], Vec::new());
    for set in sets {
        say(&format!("stages on {}", set.name));
        let schemas = set.repository(lab)?.join("schemas");
        let mut rounds = Vec::new();
        for _ in 0..lab.rounds.max(1) {
            let mut command = Command::new(generator);
            let run = process::run(command.args(["bench", "--stages"]).arg(&schemas))?;
            rounds.push(parse(&run.output)?);
        }
        let stages = rounds.first().map_or(0, Vec::len);
        let mut row = vec![Cell::text(&set.name)];
        for stage in 0..stages {
            let times = rounds.iter().filter_map(|round| Some(round.get(stage)?.1));
            row.push(Cell::figure(Samples::of(times.collect())));
        }
        columns.truncate(1);
        columns.extend(
            rounds.into_iter().next().unwrap_or_default().into_iter().map(|(name, _)| name),
        );
        rows.push(row);
    }
    Ok(Table { title: "stages, ms".to_owned(), columns, rows })
}

/// Stages and their milliseconds.
fn parse(said: &str) -> Result<Vec<(String, f64)>> {
    let parse = |line: &str| {
        let (stage, time) = line.split_once(' ')?;
        Some((stage.to_lowercase(), time.parse::<f64>().ok()? / 1e6))
    };
    said.lines().map(|line| parse(line).with_context(|| format!("cannot read {line}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_read_back() {
        let stages = parse("Read 1500000\nLoad 250000\n").unwrap();
        assert_eq!(stages, [("read".to_owned(), 1.5), ("load".to_owned(), 0.25)]);
        assert!(parse("warning: something\n").is_err());
    }
}
