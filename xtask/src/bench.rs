//! `cargo xtask bench`: what is measured, in what detail, and where the results go.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use clap::{Args, ValueEnum};
use feishu_api_bench::{Lab, Report, Subject, budget, measure, page};

/// What is measured, and how.
#[derive(Args)]
pub(crate) struct Arguments {
    /// What is measured; everything unless given.
    #[arg(value_enum)]
    subject: Option<Choice>,
    /// Writes what was measured into the budget, which it is then.
    #[arg(long)]
    update: bool,
    /// Prints JSON instead of tables.
    #[arg(long)]
    json: bool,
    /// How often both sides of a comparison are measured; the median counts.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Measures everything, up to the size of the official API; takes an hour, and as much memory as
    /// the others need.
    #[arg(long)]
    full: bool,
    /// Writes the tables to this page, with machine, versions and command, in the place of those
    /// that were there.
    #[arg(long)]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Choice {
    /// The generator.
    Generate,
    /// Bodies read and written, and whole calls.
    Run,
    /// The generated crate compiled, and programs that use it.
    Compile,
    /// Stripped programs that call 1, 10 and 100 endpoints.
    Size,
    /// The figures that `bench/budget.json` holds, which are the same from run to run; fails when
    /// one is exceeded by more than the tolerance there.
    Budget,
}

/// Measures the figures of the budget, and holds them against it or makes them the new one.
fn check(lab: &Lab, is_update: bool) -> Result<bool> {
    let figures = budget::measure(lab, &env::current_exe()?)?;
    if is_update {
        println!("the budget holds {} figures now", figures.len());
        return budget::update(lab, figures).map(|()| true);
    }
    let verdict = budget::check(lab, &figures)?;
    for skipped in &verdict.skipped {
        println!("not measured: {skipped}");
    }
    for finding in &verdict.findings {
        println!("{finding}");
    }
    if verdict.is_kept() {
        println!("{} figures are within the budget", verdict.compared);
    } else {
        let (made, here) = (budget::read(lab)?, budget::compiler()?);
        println!(
            "the budget, made with {}, is not kept with {here}: mend what costs more, or decide \
             that it may and run `cargo xtask bench budget --update`",
            made.compiler()
        );
    }
    Ok(verdict.is_kept())
}

/// Measures and prints; always clean, as a target that is missed is no failure.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<bool> {
    let Arguments { subject, update, json, rounds, full, out } = arguments;
    let lab = Lab { root: root.to_path_buf(), rounds: *rounds, full: *full };
    ensure!(!update || matches!(subject, Some(Choice::Budget)), "`--update` is for `budget` alone");
    let subjects = match subject {
        Some(Choice::Budget) => return check(&lab, *update),
        Some(Choice::Generate) => vec![Subject::Generate],
        Some(Choice::Compile) => vec![Subject::Compile],
        Some(Choice::Run) => vec![Subject::Run],
        Some(Choice::Size) => vec![Subject::Size],
        None => Subject::ALL.to_vec(),
    };
    let mut reports: Vec<Report> = Vec::new();
    for subject in subjects {
        let report = measure(&lab, subject)?;
        if !json {
            println!("{}", report.markdown(""));
        }
        reports.push(report);
    }
    if *json {
        println!("{}", serde_json::to_string_pretty(&reports)?);
    }
    if let Some(path) = out {
        let before = fs::read_to_string(path).unwrap_or_default();
        fs::write(path, page(&lab, &reports, &before)?)
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(true)
}
