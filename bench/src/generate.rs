//! `generate`: the generator as a whole, and progenitor on the same endpoints.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::say;
use crate::peers::Schemas;
use crate::process::{self, Run};
use crate::run::whole;
use crate::samples::{Rounds, Samples};
use crate::set::{self, Set};
use crate::{Cell, Lab, Report, Table, Target};

/// Numbers of invented endpoints; the last is that of the official API.
const SIZES: [usize; 3] = [100, 400, 1_642];

pub(crate) fn report(lab: &Lab) -> Result<Report> {
    let generator = lab.generator()?;
    let mut sets = SIZES.map(Set::invented).to_vec();
    if !lab.full {
        sets.truncate(2);
    }
    let table = |title: &str, columns: &[&str]| Table {
        title: title.to_owned(),
        columns: columns.iter().map(|&column| column.to_owned()).collect(),
        rows: Vec::new(),
    };
    let mut costs = table("whole runs, s of CPU", &COSTS);
    let mut elapsed = table("whole runs, s from start to end", &ELAPSED);
    let mut targets = Vec::new();
    let mut each = Vec::new();
    for set in &sets {
        let measured = measure(lab, &generator, set)?;
        each.extend(measured.each(set));
        if set.endpoints() == SIZES[2] {
            targets.extend(measured.targets());
        }
        costs.rows.push(measured.costs(set));
        elapsed.rows.push(measured.elapsed(set));
    }
    targets.push(Target {
        what: "growth: an endpoint of the largest set / of the smallest".into(),
        at_most: 1.1,
        measured: each.first().zip(each.last()).map(|(small, large)| large / small),
        reason: "something grows faster than the number of endpoints",
    });
    Ok(Report {
        subject: "generate",
        about: "`cargo xtask codegen`, built for release, on invented endpoints of the real \
                average size: cold, with nothing generated, and unchanged, with everything \
                generated before; on one thread, and on two, which share reading schemas, emitting \
                and printing. Beside it progenitor, built for release, on the same endpoints in \
                an OpenAPI document: it gets less to read, and writes one file without errors, \
                rules and examples.",
        tables: vec![costs, elapsed],
        targets,
        skipped: Vec::new(),
    })
}

const COSTS: [&str; 10] = [
    "schemas",
    "cold",
    "unchanged",
    "cold, two threads",
    "unchanged, two threads",
    "cold, ms an endpoint",
    "memory, MB",
    "progenitor",
    "its memory, MB",
    "cold / progenitor",
];

const ELAPSED: [&str; 6] =
    ["schemas", "cold", "unchanged", "cold, two threads", "unchanged, two threads", "progenitor"];

/// What takes turns, in this order: a cold run is what the unchanged one after it finds.
const SIDES: [Side; 5] = [
    Side::Ours { is_cold: true, threads: "1" },
    Side::Ours { is_cold: false, threads: "1" },
    Side::Ours { is_cold: true, threads: "2" },
    Side::Ours { is_cold: false, threads: "2" },
    Side::Progenitor,
];

#[derive(Clone, Copy)]
enum Side {
    Ours { is_cold: bool, threads: &'static str },
    Progenitor,
}

/// What runs on one set came to.
struct Measured(Rounds<Run>);

fn measure(lab: &Lab, generator: &Path, set: &Set) -> Result<Measured> {
    say(&format!("generating {}", set.name));
    let repository = set.repository(lab)?;
    let generated = repository.join("generated");
    let mut progenitor = set::run_progenitor(lab, &repository, &Schemas::read(&set.files)?)?;
    let mut moved = 0;
    let run = |side: &Side| {
        let Side::Ours { is_cold, threads } = side else { return process::run(&mut progenitor) };
        if *is_cold && generated.exists() {
            // Removing it would make the next run slower: file systems are slow to make files where
            // many were removed a moment ago.
            moved += 1;
            fs::rename(&generated, repository.join(format!("generated-{moved}")))?;
        }
        let mut codegen = Command::new(generator);
        codegen.args(["codegen", "--root"]).arg(&repository).env("RAYON_NUM_THREADS", threads);
        process::run(&mut codegen)
    };
    Rounds::of(lab.rounds, &SIDES, run).map(Measured)
}

impl Measured {
    fn seconds(&self) -> Rounds {
        self.0.map(|run| run.cpu.as_secs_f64())
    }

    /// Megabytes, the most of all rounds.
    fn memory(&self, side: usize) -> Option<f64> {
        self.0.map(|run| whole(run.memory) / 1e6).side(side).map(|samples| samples.max)
    }

    /// Milliseconds of an endpoint.
    fn each(&self, set: &Set) -> Option<f64> {
        let cold = self.seconds().side(0)?;
        Some(cold.times(1e3).of_each(set.endpoints()).median)
    }

    fn costs(&self, set: &Set) -> Vec<Cell> {
        let seconds = self.seconds();
        let side = |side| Cell::figure(seconds.side(side));
        let exact = |value: Option<f64>| Cell::figure(value.map(Samples::exact));
        vec![
            Cell::text(&set.name),
            side(0),
            side(1),
            side(2),
            side(3),
            exact(self.each(set)),
            exact(self.memory(0)),
            side(4),
            exact(self.memory(4)),
            Cell::figure(seconds.ratio(0, 4)),
        ]
    }

    fn elapsed(&self, set: &Set) -> Vec<Cell> {
        let seconds = self.0.map(|run| run.elapsed.as_secs_f64());
        let sides = (0..SIDES.len()).map(|side| Cell::figure(seconds.side(side)));
        [Cell::text(&set.name)].into_iter().chain(sides).collect()
    }

    fn targets(&self) -> [Target; 3] {
        let seconds = self.seconds();
        let median = |samples: Option<Samples>| samples.map(|samples| samples.median);
        let target = |what: &str, at_most, measured, reason| Target {
            what: what.to_owned(),
            at_most,
            measured,
            reason,
        };
        [
            target(
                "1,642 endpoints cold, s",
                1.0,
                median(seconds.side(0)),
                "thousands of files are each created, forced to the disk and \
                 moved to their places, so that all are written or none",
            ),
            target(
                "1,642 endpoints, memory, MB",
                300.0,
                self.memory(0),
                "all schemas, the model and all texts are held until they are written",
            ),
            target(
                "1,642 endpoints, unchanged / cold",
                1.0,
                median(seconds.ratio(1, 0)),
                "all files are read to find that none has changed",
            ),
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
