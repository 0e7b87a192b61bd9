//! What building one package costs, all others being built.

use std::fs::File;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::Lab;
use crate::cargo::say;
use crate::peers::Side;
use crate::process;
use crate::run::whole;
use crate::samples::{Rounds, Samples};
use crate::set::{Set, Workspace};

/// A way to build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Build {
    Check,
    Dev,
    Release,
    Doc,
}

impl Build {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Dev => "dev",
            Self::Release => "release",
            Self::Doc => "doc",
        }
    }

    const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Dev => &["build"],
            Self::Release => &["build", "--release"],
            Self::Doc => &["doc", "--no-deps"],
        }
    }
}

/// A package to build.
pub(super) struct Job {
    /// Name in tables.
    pub(super) title: String,
    /// Whether it is the whole crate.
    pub(super) is_whole: bool,
    package: String,
    source: &'static str,
    features: Vec<String>,
}

impl Job {
    /// The whole crate.
    pub(super) fn whole(side: Side, set: &Set) -> Self {
        let features = if side == Side::Ours { set.features() } else { Vec::new() };
        Self { is_whole: true, ..Self::library(side.title().to_owned(), side, features) }
    }

    /// Our crate with the feature of one service.
    pub(super) fn one_service(set: &Set) -> Self {
        let feature = set.features().pop().unwrap_or_default();
        Self::library(format!("{}, only {feature}", Side::Ours.title()), Side::Ours, vec![feature])
    }

    /// What it depends on is no registry's.
    fn is_program(&self) -> bool {
        self.source == "src/main.rs"
    }

    fn library(title: String, side: Side, features: Vec<String>) -> Self {
        let package = side.name().to_owned();
        Self { title, is_whole: false, package, source: "src/lib.rs", features }
    }

    /// A program.
    pub(super) fn program(side: Side, package: String) -> Self {
        let title = side.title().to_owned();
        Self { title, is_whole: false, package, source: "src/main.rs", features: Vec::new() }
    }
}

/// What some jobs cost.
#[derive(Default)]
pub(super) struct Costs {
    seconds: Rounds,
    memory: Vec<f64>,
}

impl Costs {
    /// Seconds of CPU time of a job.
    pub(super) fn seconds(&self, job: usize) -> Option<Samples> {
        self.seconds.side(job)
    }

    /// The most memory that it held, in bytes.
    pub(super) fn memory(&self, job: usize) -> f64 {
        self.memory.get(job).copied().unwrap_or_default()
    }

    pub(super) fn ratio(&self, job: usize, other: usize) -> Option<Samples> {
        self.seconds.ratio(job, other)
    }
}

/// Builds what the crates of all sides depend on, by way of these small ones.
pub(super) fn build_dependencies(lab: &Lab, workspace: &Workspace, set: &Set) -> Result<()> {
    for build in [Build::Check, Build::Dev, Build::Release] {
        for side in Side::ALL {
            say(&format!("building what {} depends on, {}", side.title(), build.name()));
            cargo(lab, workspace, &Job::whole(side, set), build)?;
        }
    }
    Ok(())
}

/// Builds all, in turn. What a program uses is built before.
pub(super) fn in_turn(
    lab: &Lab,
    workspace: &Workspace,
    jobs: &[Job],
    build: Build,
    rounds: usize,
) -> Result<Costs> {
    for job in jobs.iter().filter(|job| job.is_program()) {
        say(&format!("preparing {} of {}", build.name(), job.package));
        cargo(lab, workspace, job, build)?;
    }
    let positions: Vec<usize> = (0..jobs.len()).collect();
    let mut memory = vec![0.0; jobs.len()];
    let seconds = Rounds::of(rounds, &positions, |&position| {
        let job = jobs.get(position).context("a job for each position")?;
        say(&format!("{} of {}", build.name(), job.title));
        touch(&workspace.folder.join(&job.package).join(job.source))?;
        let busy = cargo(lab, workspace, job, build)?;
        let idle = cargo(lab, workspace, job, build)?;
        if let Some(most) = memory.get_mut(position) {
            *most = whole(busy.memory).max(*most);
        }
        Ok::<_, anyhow::Error>(busy.cpu.saturating_sub(idle.cpu).as_secs_f64())
    })?;
    Ok(Costs { seconds, memory })
}

fn cargo(lab: &Lab, workspace: &Workspace, job: &Job, build: Build) -> Result<process::Run> {
    let mut cargo = workspace.cargo(lab);
    cargo.args(build.arguments()).args(["--package", &job.package]);
    if !job.features.is_empty() {
        cargo.args(["--features", &job.features.join(",")]);
    }
    process::run(&mut cargo)
}

/// Makes cargo believe that a file has changed.
fn touch(path: &Path) -> Result<()> {
    let file = File::options().append(true).open(path);
    let file = file.with_context(|| format!("cannot open {}", path.display()))?;
    Ok(file.set_modified(SystemTime::now())?)
}
