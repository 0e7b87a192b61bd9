//! `generate`: the generator as a whole, its stages, and progenitor on the same endpoints.

mod stages;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::say;
use crate::peers::Schemas;
use crate::run::whole;
use crate::samples::{Rounds, Samples};
use crate::set::{self, Set};
use crate::{Cell, Lab, Report, Table, Target, process};

pub use stages::print_stages;

/// Numbers of invented endpoints; the last is that of the official API.
const SIZES: [usize; 3] = [100, 400, 1_642];

pub(crate) fn report(lab: &Lab) -> Result<Report> {
    let generator = lab.generator()?;
    let mut sets = SIZES.map(Set::invented).to_vec();
    if !lab.full {
        sets.truncate(2);
    }
    let mut whole_runs = Table { title: "whole runs".into(), columns: columns(), rows: Vec::new() };
    let mut targets = Vec::new();
    let mut each = Vec::new();
    for set in &sets {
        let measured = measure(lab, &generator, set)?;
        each.extend(measured.each(set));
        if set.endpoints() == SIZES[2] {
            targets.extend(measured.targets());
        }
        whole_runs.rows.push(measured.row(set));
    }
    targets.push(Target {
        what: "growth: an endpoint of the largest set / of the smallest".into(),
        at_most: 1.1,
        measured: each.first().zip(each.last()).map(|(small, large)| large / small),
        reason: "something grows faster than the number of endpoints",
    });
    sets.insert(0, Set::at_hand(lab)?);
    let stages = stages::table(lab, &generator, &sets)?;
    Ok(Report {
        subject: "generate",
        about: "`cargo xtask codegen`, built for release, on invented endpoints of the real \
                average size: cold, with nothing generated, and unchanged, with everything \
                generated before. Beside it progenitor, built for release, on the same endpoints \
                in an OpenAPI document: it gets less to read, and writes one file without errors, \
                rules and examples. The generator has one thread.",
        tables: vec![whole_runs, stages],
        targets,
        skipped: Vec::new(),
    })
}

fn columns() -> Vec<String> {
    let columns = [
        "schemas",
        "cold, s",
        "unchanged, s",
        "cold, ms an endpoint",
        "memory, MB",
        "progenitor, s",
        "its memory, MB",
        "cold / progenitor",
    ];
    columns.map(str::to_owned).into()
}

/// What runs on one set came to.
struct Measured {
    seconds: Rounds,
    memory: [f64; 3],
}

fn measure(lab: &Lab, generator: &Path, set: &Set) -> Result<Measured> {
    say(&format!("generating {}", set.name));
    let repository = set.repository(lab)?;
    let mut progenitor = set::run_progenitor(lab, &repository, &Schemas::read(&set.files)?)?;
    let mut memory = [0.0_f64; 3];
    let seconds = Rounds::of(lab.rounds, &[0, 1, 2], |&run: &usize| {
        let generated = repository.join("generated");
        if run == 0 && generated.exists() {
            fs::remove_dir_all(generated)?;
        }
        let mut codegen = Command::new(generator);
        codegen.args(["codegen", "--root"]).arg(&repository);
        let command = if run == 2 { &mut progenitor } else { &mut codegen };
        let cost = process::run(command)?;
        if let Some(most) = memory.get_mut(run) {
            *most = most.max(whole(cost.memory));
        }
        Ok::<_, anyhow::Error>(cost.cpu.as_secs_f64())
    })?;
    Ok(Measured { seconds, memory })
}

impl Measured {
    /// Milliseconds of an endpoint.
    fn each(&self, set: &Set) -> Option<f64> {
        let endpoints = u32::try_from(set.endpoints()).ok()?;
        Some(self.seconds.side(0)?.median * 1e3 / f64::from(endpoints))
    }

    fn row(&self, set: &Set) -> Vec<Cell> {
        let [cold, unchanged, progenitor] =
            [0, 1, 2].map(|run| Cell::figure(self.seconds.side(run)));
        let exact = |value: Option<f64>| Cell::figure(value.map(Samples::exact));
        vec![
            Cell::text(&set.name),
            cold,
            unchanged,
            exact(self.each(set)),
            exact(Some(self.memory[0] / 1e6)),
            progenitor,
            exact(Some(self.memory[2] / 1e6)),
            Cell::figure(self.seconds.ratio(0, 2)),
        ]
    }

    fn targets(&self) -> [Target; 3] {
        const REASON: &str = "emitting and formatting take most of it: the tokens of each endpoint are made, \
            parsed again by syn and printed by prettyplease; an unchanged run does all of that to \
            find that nothing changed";
        let target = |what: &str, at_most, measured| Target {
            what: what.to_owned(),
            at_most,
            measured,
            reason: REASON,
        };
        let median = |samples: Option<Samples>| samples.map(|samples| samples.median);
        [
            target("1,642 endpoints cold, s", 1.0, median(self.seconds.side(0))),
            target("1,642 endpoints, memory, MB", 300.0, Some(self.memory[0] / 1e6)),
            target("1,642 endpoints, unchanged / cold", 1.0, median(self.seconds.ratio(1, 0))),
        ]
    }
}

impl Lab {
    /// Builds `cargo xtask` for release.
    fn generator(&self) -> Result<PathBuf> {
        say("building the generator");
        process::run(self.cargo().args(["build", "--release", "--package", "xtask"]))?;
        let built = self.target().join("release/xtask");
        let kept = self.target().join("bench/xtask");
        fs::create_dir_all(self.target().join("bench"))?;
        fs::copy(&built, &kept).with_context(|| format!("{} was not built", built.display()))?;
        Ok(kept)
    }
}
