//! `cargo xtask soak`: runs on many inputs what the tests try on a sample.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::Context;
use clap::{Args, Subcommand};
use feishu_api_bench::{Bench, Workspace};
use feishu_api_codegen::check;
use feishu_api_codegen::diagnostic::{FileId, Finding, Severity, Sources};
use feishu_api_invent::{Files, extremes, proof, workspace};

/// What is tried.
#[derive(Subcommand)]
pub(crate) enum Trial {
    /// Invented workspaces: each must be in order, whatever the order of its files.
    Workspaces(Amount<1_000>),
    /// Broken files: each must be survived, and what is found in it located.
    Mutations(Amount<10_000>),
    /// The largest and deepest workspace, and invented ones: they must compile without a warning,
    /// and their examples must pass.
    Compile(Amount<3>),
    /// Drafts of documentation pages, their questions left out: they must be in order, compile
    /// without a warning, and their examples must pass. Drafts in which something is wrong are
    /// listed and left out.
    Drafts {
        /// The pages, or folders of pages.
        #[arg(required = true)]
        pages: Vec<PathBuf>,
    },
}

/// How much to try.
#[derive(Args)]
pub(crate) struct Amount<const USUAL: u64> {
    /// How many; 1,000 workspaces, 10,000 mutations, 3 that are compiled, unless given.
    #[arg(long)]
    count: Option<u64>,
    /// The first seed; a failure names the one that repeats it.
    #[arg(long, default_value_t = 0)]
    seed: u64,
}

/// The crate of the tests that compiled workspaces must pass.
const TESTS: &str = include_str!("../../tests/invent/documented.rs");

/// Mutations of one workspace.
const OF_WORKSPACE: u64 = 50;

impl<const USUAL: u64> Amount<USUAL> {
    /// Runs all trials and prints their outcomes; whether none failed.
    fn try_all(
        &self,
        what: &str,
        mut trial: impl FnMut(u64) -> anyhow::Result<Result<(), String>>,
    ) -> anyhow::Result<bool> {
        let count = self.count.unwrap_or(USUAL);
        let (mut failures, mut slowest) = (0, (Duration::ZERO, 0));
        for seed in self.seed..self.seed.saturating_add(count) {
            let start = Instant::now();
            if let Err(error) = trial(seed)? {
                failures += 1;
                eprintln!("failure, repeated by `--count 1 --seed {seed}`: {error:.4000}\n");
            }
            slowest = slowest.max((start.elapsed(), seed));
        }
        let (time, seed) = (slowest.0.as_secs_f64(), slowest.1);
        println!("{count} {what}: {failures} failures; the slowest took {time:.3} s (seed {seed})");
        Ok(failures == 0)
    }
}

/// Makes trials; false when anything failed.
pub(crate) fn run(root: &Path, trial: &Trial) -> anyhow::Result<bool> {
    match trial {
        Trial::Workspaces(amount) => amount.try_all("invented workspaces", |seed| {
            Ok(proof::generated(&workspace(seed, endpoints(seed))?).map(drop))
        }),
        Trial::Mutations(amount) => {
            let mut base = (u64::MAX, Files::new());
            amount.try_all("broken files", |seed| {
                if base.0 != seed / OF_WORKSPACE {
                    base = (seed / OF_WORKSPACE, workspace(seed / OF_WORKSPACE, 4)?);
                }
                Ok(proof::survives(&base.1, seed).map(drop))
            })
        }
        Trial::Compile(amount) => amount.try_all("compiled workspaces", |seed| {
            let files = if seed == 0 { extremes() } else { workspace(seed, endpoints(seed))? };
            compiles(root, &files)
        }),
        Trial::Drafts { pages } => drafts(root, crate::import::unasked(root, pages)?),
    }
}

/// Whether drafts are in order, and what is in order compiles.
fn drafts(root: &Path, files: Files) -> anyhow::Result<bool> {
    let sources = Sources::new(files);
    let report = check(&sources);
    let wrong = |finding: &&Finding| finding.kind.severity() == Severity::Error;
    let findings: Vec<&Finding> = report.findings().into_iter().filter(wrong).collect();
    for finding in &findings {
        let location = sources.location(finding.place);
        let (path, line, code) = (location.path, location.start.line, finding.kind.code);
        println!("{path}:{line}: {} [{code}]", finding.message);
    }
    let broken: BTreeSet<FileId> = findings.iter().map(|finding| finding.place.file).collect();
    let whole = sources.iter().filter(|(id, ..)| !broken.contains(id));
    let whole: Files = whole.map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect();
    println!("{} findings in {} of {} files", findings.len(), broken.len(), sources.iter().count());
    match compiles(root, &whole)? {
        Ok(()) => println!("{} files compile, and their examples pass", whole.len()),
        Err(error) => {
            eprintln!("{error:.20000}");
            return Ok(false);
        }
    }
    Ok(findings.is_empty())
}

/// The size of the workspace of a seed: every 50th has hundreds of endpoints.
fn endpoints(seed: u64) -> usize {
    match seed % 50 {
        49 => 300,
        rest => usize::try_from(rest % 20).unwrap_or_default() + 1,
    }
}

/// Generates a crate, compiles it and runs the tests of its examples.
fn compiles(root: &Path, files: &Files) -> anyhow::Result<Result<(), String>> {
    let generated = match proof::generated(files) {
        Ok(generated) => generated,
        Err(error) => return Ok(Err(error)),
    };
    let bench = Bench { root: root.to_path_buf(), rounds: 1, against: None, sizes: Vec::new() };
    let files = generated.files.into_iter().map(|file| (file.path, file.text));
    let workspace = Workspace::new(&bench, "soak", root, files)?;
    let tests = root.join("tests");
    let manifest = format!(
        "[package]\nname = \"documented\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dev-dependencies]\nfeishu-api-invented = {{ path = \"../generated\", features = [\"full\"] }}\n\
         feishu-api-exchanges = {{ path = '{0}/exchanges' }}\nfeishu-api-tests = {{ path = '{0}' }}\n\
         feishu-api-runtime = {{ workspace = true }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n",
        tests.display(),
    );
    workspace.add("documented/Cargo.toml", &manifest)?;
    workspace.add("documented/tests/documented.rs", TESTS)?;
    for file in generated.exchanges {
        workspace.add(&format!("documented/tests/invented/{}", file.path), &file.text)?;
    }
    let mut cargo = workspace.cargo();
    cargo.args(["test", "--quiet", "--workspace"]).stdin(Stdio::null());
    let output = cargo.env("RUSTFLAGS", "-D warnings").output().context("cannot run cargo")?;
    let text = [output.stderr.as_slice(), &output.stdout].map(String::from_utf8_lossy).concat();
    Ok(if output.status.success() { Ok(()) } else { Err(text) })
}
