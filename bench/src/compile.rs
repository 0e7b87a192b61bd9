//! `compile`: what rustc costs for the generated crate alone, and for programs that use it.

mod comparison;
mod cost;

use anyhow::Result;

use crate::peers::Side;
use crate::samples::Samples;
use crate::set::{Set, Workspace};
use crate::{Cell, Lab, Report, Table, Target};
use comparison::Comparison;
use cost::{Build, Job};

/// The number of official endpoints.
const OFFICIAL: usize = 1_642;

/// The number of endpoints in the crates that programs use.
const CALLABLE: usize = 100;

/// Endpoints that a program calls.
const CALLS: [usize; 3] = [1, 10, CALLABLE];

pub(crate) fn report(lab: &Lab) -> Result<Report> {
    let mut sets = vec![Set::at_hand(lab)?, Set::invented(CALLABLE)];
    let skipped = if lab.full {
        sets.push(Set::invented(OFFICIAL));
        "dev and rustdoc of serde derive and progenitor for 1,642 endpoints, and release of \
         progenitor: they take minutes each"
    } else {
        "1,642 endpoints: they take an hour and much memory, and are measured with `--full`"
    };
    let mut whole = Comparison::new("crates", "endpoints");
    let mut services = services();
    let mut programs = Comparison::new("programs", "endpoints called");
    let mut official = Official::default();
    let mut targets = Vec::new();
    for set in &sets {
        let rounds = if set.endpoints() == OFFICIAL { 1 } else { lab.rounds };
        let mut workspace = Workspace::new(lab, set, &Side::ALL)?;
        crates(lab, &workspace, set, rounds, &mut whole, &mut official)?;
        services.rows.push(one_service(lab, &workspace, set, rounds)?);
        if set.endpoints() == CALLABLE {
            targets.push(callers(lab, &mut workspace, &mut programs)?);
        }
    }
    targets.extend(official.targets());
    Ok(Report {
        subject: "compile",
        about: "CPU time of rustc for one crate, all that it depends on being built: that of cargo \
                and all its processes, without what cargo costs that finds nothing to do; and the \
                most memory that one process held. Built with cargo's usual profiles, not \
                incrementally; programs are linked. The crates are made from the same schemas; \
                those of the others have no rules, limits, error codes, facts of endpoints, checks \
                of tokens, unknown fields or documentation, and take files and times as texts; \
                progenitor's enums are closed, and its unions any JSON. 1,642 endpoints are built \
                in one round.",
        tables: whole.tables().into_iter().chain([services]).chain(programs.tables()).collect(),
        targets,
        skipped: vec![skipped.to_owned()],
    })
}

/// The crates of all sides, each as a whole.
fn crates(
    lab: &Lab,
    workspace: &Workspace,
    set: &Set,
    rounds: usize,
    comparison: &mut Comparison,
    official: &mut Official,
) -> Result<()> {
    for build in Build::ALL {
        let jobs: Vec<Job> = sides(set, build).iter().map(|side| Job::whole(*side, set)).collect();
        let costs = cost::in_turn(lab, workspace, &jobs, build, rounds)?;
        comparison.add(&set.title(), build, &costs, Some(set.endpoints()));
        if set.endpoints() == OFFICIAL {
            official.add(build, costs.seconds.side(0), costs.memory.side(0));
        }
    }
    Ok(())
}

/// The sides that are built: the others take minutes and gigabytes for all official endpoints.
fn sides(set: &Set, build: Build) -> &'static [Side] {
    match build {
        _ if set.endpoints() < OFFICIAL => &Side::ALL,
        Build::Check => &Side::ALL,
        Build::Release => &[Side::Ours, Side::Derive],
        Build::Dev | Build::Doc => &[Side::Ours],
    }
}

fn services() -> Table {
    let columns = [
        "endpoints",
        "feature",
        "check, s",
        "dev, s",
        "release, s",
        "rustdoc, s",
        "memory with rustdoc, MB",
    ];
    Table {
        title: "feishu-api with one feature".into(),
        columns: columns.map(str::to_owned).into(),
        rows: Vec::new(),
    }
}

/// Our crate with the feature of one service: what most programs compile.
fn one_service(lab: &Lab, workspace: &Workspace, set: &Set, rounds: usize) -> Result<Vec<Cell>> {
    let feature = set.features().pop().unwrap_or_default();
    let mut row =
        vec![Cell::text(set.endpoints_of(&feature).to_string()), Cell::text(feature.clone())];
    let jobs = [Job::one_service(feature)];
    let mut memory = 0.0_f64;
    for build in Build::ALL {
        let costs = cost::in_turn(lab, workspace, &jobs, build, rounds)?;
        row.push(Cell::figure(costs.seconds.side(0)));
        memory = memory.max(costs.memory.side(0).map_or(0.0, |memory| memory.max));
    }
    row.push(Cell::figure(Some(Samples::exact(memory))));
    Ok(row)
}

/// What our crate with all official endpoints came to; nothing where it was not measured.
#[derive(Default)]
struct Official {
    check: Option<f64>,
    release: Option<f64>,
    /// The most of all builds.
    memory: Option<f64>,
}

impl Official {
    fn add(&mut self, build: Build, seconds: Option<Samples>, memory: Option<Samples>) {
        let each = seconds.map(|all| all.of_each(OFFICIAL).median * 1e3);
        match build {
            Build::Check => self.check = each,
            Build::Release => self.release = each,
            Build::Dev => {}
            // This is not rustc.
            Build::Doc => return,
        }
        self.memory = memory.map(|memory| self.memory.unwrap_or_default().max(memory.max));
    }

    fn targets(&self) -> Vec<Target> {
        const REASON: &str = "rustc spends most of it on checking the types and the borrows of \
            many small functions, and the coherence of many impls: methods that hand out fields, \
            derives and setters";
        let target = |what: &str, at_most, measured| Target {
            what: what.to_owned(),
            at_most,
            measured,
            reason: REASON,
        };
        vec![
            target("check of 1,642 endpoints, ms each", 9.0, self.check),
            target("release of 1,642 endpoints, ms each", 12.0, self.release),
            target("memory for 1,642 endpoints, MB", 2_000.0, self.memory),
        ]
    }
}

/// Programs that call some endpoints.
fn callers(lab: &Lab, workspace: &mut Workspace, comparison: &mut Comparison) -> Result<Target> {
    let mut target = Target {
        what: format!("release of a program with {CALLABLE} endpoints: feishu-api / serde derive"),
        at_most: 0.35,
        measured: None,
        reason: "the functions that await the calls are the program's own, and cost the same on \
                 both sides",
    };
    for calls in CALLS {
        let mut jobs = Vec::new();
        for side in Side::ALL {
            jobs.push(Job::program(side, workspace.leaf(lab, side, calls)?));
        }
        for build in Build::OF_PROGRAMS {
            let costs = cost::in_turn(lab, workspace, &jobs, build, lab.rounds)?;
            comparison.add(&calls.to_string(), build, &costs, None);
            if calls == CALLABLE && build == Build::Release {
                target.measured = costs.seconds.ratio(0, 1).map(|ratio| ratio.median);
            }
        }
    }
    Ok(target)
}
