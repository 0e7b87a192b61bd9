//! `cargo xtask bench`: what is measured, in what detail, and where the results go.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use feishu_api_bench::{Lab, Report, Subject, measure, page};

/// What is measured, and how.
#[derive(Args)]
pub(crate) struct Arguments {
    /// What is measured; everything unless given.
    #[arg(value_enum)]
    subject: Option<Choice>,
    /// Prints JSON instead of tables.
    #[arg(long)]
    json: bool,
    /// How often both sides of a comparison are measured; the median counts.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Measures everything, up to the size of the official API; takes an hour.
    #[arg(long)]
    full: bool,
    /// Writes the tables to this file, with machine, versions and command.
    #[arg(long)]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Choice {
    /// Bodies read and written, and whole calls.
    Run,
}

impl Choice {
    const fn subject(self) -> Subject {
        match self {
            Self::Run => Subject::Run,
        }
    }
}

/// Measures and prints; always clean, as a target that is missed is no failure.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<bool> {
    let Arguments { subject, json, rounds, full, out } = arguments;
    let lab = Lab { root: root.to_path_buf(), rounds: *rounds, full: *full };
    let subjects = subject.map_or(Subject::ALL.to_vec(), |choice| vec![choice.subject()]);
    let mut reports: Vec<Report> = Vec::new();
    for subject in subjects {
        let report = measure(&lab, subject)?;
        if !json {
            println!("{}", report.markdown());
        }
        reports.push(report);
    }
    if *json {
        println!("{}", serde_json::to_string_pretty(&reports)?);
    }
    if let Some(path) = out {
        fs::write(path, page(&lab, &reports)?)
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(true)
}
