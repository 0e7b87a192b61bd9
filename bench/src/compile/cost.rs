//! What building one package costs, all others being built.

use std::fs::File;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result, ensure};

use crate::Lab;
use crate::cargo::say;
use crate::peers::Side;
use crate::process;
use crate::run::whole;
use crate::samples::Rounds;
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
    pub(super) const ALL: [Self; 4] = [Self::Check, Self::Dev, Self::Release, Self::Doc];

    /// Programs are not documented.
    pub(super) const OF_PROGRAMS: [Self; 3] = [Self::Check, Self::Dev, Self::Release];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Dev => "dev",
            Self::Release => "release",
            Self::Doc => "rustdoc",
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
    /// Name for whoever waits.
    title: String,
    package: String,
    source: &'static str,
    features: Vec<String>,
}

impl Job {
    /// The whole crate.
    pub(super) fn whole(side: Side, set: &Set) -> Self {
        let features = if side == Side::Ours { set.features() } else { Vec::new() };
        Self::library(format!("{} of {}", side.title(), set.name), side, features)
    }

    /// Our crate with the feature of one service.
    pub(super) fn one_service(feature: String) -> Self {
        Self::library(format!("{} with {feature}", Side::Ours.title()), Side::Ours, vec![feature])
    }

    fn library(title: String, side: Side, features: Vec<String>) -> Self {
        Self { title, package: side.name().to_owned(), source: "src/lib.rs", features }
    }

    /// A program.
    pub(super) fn program(side: Side, package: String) -> Self {
        let title = format!("{package}, with {}", side.title());
        Self { title, package, source: "src/main.rs", features: Vec::new() }
    }
}

/// What some jobs cost, by round.
pub(super) struct Costs {
    /// CPU time.
    pub(super) seconds: Rounds,
    /// The most memory that one process held, in megabytes.
    pub(super) memory: Rounds,
}

/// Builds all, in turn.
pub(super) fn in_turn(
    lab: &Lab,
    workspace: &Workspace,
    jobs: &[Job],
    build: Build,
    rounds: usize,
) -> Result<Costs> {
    let runs = Rounds::of(rounds, jobs, |job| {
        say(&format!("{} of {}", build.name(), job.title));
        alone(lab, workspace, job, build)
    })?;
    Ok(Costs {
        seconds: runs.map(|(seconds, _)| *seconds),
        memory: runs.map(|(_, megabytes)| *megabytes),
    })
}

/// Builds one package and nothing else; its seconds and megabytes.
fn alone(lab: &Lab, workspace: &Workspace, job: &Job, build: Build) -> Result<(f64, f64)> {
    let source = workspace.folder.join(&job.package).join(job.source);
    touch(&source)?;
    let mut busy = cargo(lab, workspace, job, build)?;
    if units(&busy.errors) > 1 {
        say("what it depends on was built as well: once more, alone");
        touch(&source)?;
        busy = cargo(lab, workspace, job, build)?;
    }
    let idle = cargo(lab, workspace, job, build)?;
    ensure!(
        (units(&busy.errors), units(&idle.errors)) == (1, 0),
        "{} was not built alone:\n{}{}",
        job.package,
        busy.errors,
        idle.errors
    );
    let seconds = busy.cpu.saturating_sub(idle.cpu).as_secs_f64();
    Ok((seconds, whole(busy.memory) / 1e6))
}

fn cargo(lab: &Lab, workspace: &Workspace, job: &Job, build: Build) -> Result<process::Run> {
    let mut cargo = workspace.cargo(lab);
    cargo.args(build.arguments()).args(["--color", "never", "--package", &job.package]);
    if !job.features.is_empty() {
        cargo.args(["--features", &job.features.join(",")]);
    }
    process::run(&mut cargo)
}

/// How many packages cargo says that it has built.
fn units(said: &str) -> usize {
    let verbs = ["Checking ", "Compiling ", "Documenting "];
    let is_unit = |line: &&str| verbs.iter().any(|verb| line.trim_start().starts_with(verb));
    said.lines().filter(is_unit).count()
}

/// Makes cargo believe that a file has changed.
fn touch(path: &Path) -> Result<()> {
    let file = File::options().append(true).open(path);
    let file = file.with_context(|| format!("cannot open {}", path.display()))?;
    Ok(file.set_modified(SystemTime::now())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_built_is_counted() {
        let said = "   Compiling ours v0.0.0 (/ours)\n    Checking leaf v0.0.0 (/leaf)\n\
            warning: Compiling is not begun here\n    Finished `dev` profile in 1.41s\n";
        assert_eq!(units(said), 2);
        assert_eq!(units("    Finished `dev` profile in 0.05s\n"), 0);
    }
}
