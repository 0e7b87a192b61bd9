//! `cargo xtask soak`: what the tests show on a sample, on as much as there is time for.

mod scale;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;
use clap::{Args, Subcommand};
use feishu_api_invent::{proof, workspace};

/// What is tried; everything, in the numbers that stand here, unless one is chosen.
#[derive(Subcommand)]
pub(crate) enum Trial {
    /// Invented workspaces: each must become formatted Rust, whatever the order of its files.
    Workspaces(Amount<1_000>),
    /// Broken files: each must be survived within a second, and what is found in it located.
    Mutations(Amount<10_000>),
    /// Invented workspaces that must compile without a warning, and whose examples must pass.
    Compile(Amount<10>),
    /// Measures `cargo xtask check` on sets of the real size, for `docs/scale.md`.
    Scale,
}

/// How much to try.
#[derive(Args)]
pub(crate) struct Amount<const USUAL: u64> {
    /// How many; 1,000 workspaces, 10,000 mutations, 10 that are compiled, unless given.
    #[arg(long)]
    count: Option<u64>,
    /// The first seed; a failure names the one that repeats it.
    #[arg(long, default_value_t = 0)]
    seed: u64,
}

impl<const USUAL: u64> Default for Amount<USUAL> {
    fn default() -> Self {
        Self { count: None, seed: 0 }
    }
}

impl<const USUAL: u64> Amount<USUAL> {
    fn seeds(&self) -> impl Iterator<Item = u64> {
        self.seed..self.seed.saturating_add(self.count.unwrap_or(USUAL))
    }
}

/// Endpoints of one workspace in so many are hundreds; of the others up to twenty.
const LARGE: u64 = 50;

/// Mutations of one workspace.
const OF_WORKSPACE: u64 = 50;

/// What came of one kind of trial.
#[derive(Default)]
struct Tally {
    count: u64,
    failures: u64,
    worst: (Duration, u64),
}

impl Tally {
    /// Counts one trial; a failure is told at once.
    fn add(&mut self, seed: u64, outcome: Result<Duration, String>) {
        self.count += 1;
        match outcome {
            Ok(took) => self.worst = self.worst.max((took, seed)),
            Err(error) => {
                self.failures += 1;
                eprintln!("failure, repeated by `--count 1 --seed {seed}`: {error:.4000}\n");
            }
        }
    }

    /// Says what came of it; whether nothing failed.
    fn report(&self, what: &str) -> bool {
        let (worst, seed) = self.worst;
        let (count, failures, worst) = (self.count, self.failures, worst.as_secs_f64());
        println!(
            "{count} {what}: {failures} failures; the slowest took {worst:.3} s (seed {seed})"
        );
        failures == 0
    }
}

/// Runs one trial, or all; false when anything failed.
pub(crate) fn run(root: &Path, trial: Option<&Trial>) -> anyhow::Result<bool> {
    match trial {
        Some(Trial::Workspaces(amount)) => Ok(workspaces(amount)),
        Some(Trial::Mutations(amount)) => Ok(mutations(amount)),
        Some(Trial::Compile(amount)) => compile(root, amount),
        Some(Trial::Scale) => scale::run(root).map(|()| true),
        None => {
            let clean = workspaces(&Amount::default()) & mutations(&Amount::default());
            let clean = clean & compile(root, &Amount::default())?;
            scale::run(root)?;
            Ok(clean)
        }
    }
}

fn workspaces(amount: &Amount<1_000>) -> bool {
    let mut tally = Tally::default();
    for seed in amount.seeds() {
        let start = Instant::now();
        let outcome = proof::generated(seed, endpoints(seed));
        tally.add(seed, outcome.map(|_| start.elapsed()));
    }
    tally.report("invented workspaces")
}

fn mutations(amount: &Amount<10_000>) -> bool {
    let (mut tally, mut findings) = (Tally::default(), 0);
    let mut base = (u64::MAX, Vec::new());
    for seed in amount.seeds() {
        if base.0 != seed / OF_WORKSPACE {
            base = (seed / OF_WORKSPACE, workspace(seed / OF_WORKSPACE, 4));
        }
        let outcome = proof::survives(&base.1, seed).map(|survived| {
            findings += survived.findings;
            survived.took
        });
        tally.add(seed, outcome);
    }
    tally.report(&format!("broken files with {findings} findings"))
}

/// Compiles the package that is generated while it is built, with one seed after the other.
fn compile(root: &Path, amount: &Amount<10>) -> anyhow::Result<bool> {
    let mut tally = Tally::default();
    for seed in amount.seeds() {
        let start = Instant::now();
        let output = Command::new("cargo")
            .args(["test", "--quiet", "--package", "feishu-api-invented"])
            .current_dir(root)
            .env("INVENT_SEED", seed.to_string())
            .env("INVENT_ENDPOINTS", endpoints(seed).to_string())
            .stdin(Stdio::null())
            .output()
            .context("cannot run cargo")?;
        let text = || {
            let parts = [output.stderr.as_slice(), &output.stdout];
            parts.map(String::from_utf8_lossy).concat()
        };
        let outcome = if output.status.success() { Ok(start.elapsed()) } else { Err(text()) };
        tally.add(seed, outcome);
    }
    Ok(tally.report("compiled workspaces"))
}

/// The size of the workspace of a seed.
fn endpoints(seed: u64) -> usize {
    let count = if seed % LARGE == LARGE - 1 { 300 } else { 1 + seed % 20 };
    usize::try_from(count).unwrap_or(usize::MAX)
}
