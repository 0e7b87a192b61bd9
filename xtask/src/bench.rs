//! `cargo xtask bench`: what is measured, and in what detail.

use std::path::Path;

use anyhow::Result;
use clap::{Args, Subcommand};
use feishu_api_bench::{Bench, budget, compile, events, generate, refusals, run};

/// What is measured, and how.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    subject: Subject,
}

#[derive(Subcommand)]
enum Subject {
    /// The generator, on the schemas at hand and on invented ones.
    Generate(Comparison),
    /// The generated crate, compiled.
    Compile(Comparison),
    /// Bodies read and written, and whole calls, beside serde derive and calls written by hand.
    Run,
    /// Events over a long connection, beside the official SDK for Python where it is installed.
    Events {
        /// How long they are received.
        #[arg(long, default_value_t = 20)]
        seconds: u32,
    },
    /// Webhooks that others than the platform send.
    Refusals,
    /// The figures that `bench/budget.json` holds, which are the same from run to run; fails when
    /// one is exceeded by more than the tolerance there.
    Budget {
        /// Makes what was measured the budget.
        #[arg(long)]
        update: bool,
    },
}

#[derive(Args)]
struct Comparison {
    /// A revision of this repository that is measured in turn with the files at hand.
    #[arg(long, value_name = "REV")]
    against: Option<String>,
    /// Numbers of invented endpoints; 1,642 is the size of the official API.
    #[arg(long, value_delimiter = ',', default_value = "100")]
    invented: Vec<usize>,
    /// How often everything is measured; the median counts.
    #[arg(long, default_value_t = 3)]
    rounds: usize,
}

/// Measures, and prints a section of `docs/benchmarks.md`; false when the budget is exceeded.
pub(crate) fn run_bench(root: &Path, arguments: Arguments) -> Result<bool> {
    let bench = |comparison: Comparison| Bench {
        root: root.to_path_buf(),
        rounds: comparison.rounds,
        against: comparison.against,
        sizes: comparison.invented,
    };
    let alone = || bench(Comparison { against: None, invented: Vec::new(), rounds: 1 });
    match arguments.subject {
        Subject::Generate(comparison) => print!("{}", generate(&bench(comparison))?),
        Subject::Compile(comparison) => print!("{}", compile(&bench(comparison))?),
        Subject::Run => print!("{}", run(&alone())?),
        Subject::Events { seconds } => print!("{}", events(&alone(), seconds)?),
        Subject::Refusals => print!("{}", refusals(&alone())?),
        Subject::Budget { update: true } => budget::update(&alone(), budget::measure(&alone())?)?,
        Subject::Budget { update: false } => {
            let findings = budget::check(&alone(), &budget::measure(&alone())?)?;
            for finding in &findings {
                println!("{finding}");
            }
            if !findings.is_empty() {
                println!(
                    "mend what costs more, or decide that it may: `cargo xtask bench budget --update`"
                );
            }
            return Ok(findings.is_empty());
        }
    }
    Ok(true)
}
