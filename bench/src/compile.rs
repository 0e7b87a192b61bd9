//! `compile`: what rustc costs for the generated crate alone, and for programs that use it.

mod cost;

use anyhow::Result;

use crate::peers::Side;
use crate::samples::Samples;
use crate::set::{Set, Workspace};
use crate::{Cell, Lab, Report, Table, Target};
use cost::{Build, Costs, Job};

/// The number of official endpoints.
const OFFICIAL: usize = 1_642;

/// From this number on one round must do; beyond it the others are left out, which take gigabytes
/// and minutes.
const MANY: usize = 400;

/// Endpoints that a program calls.
const CALLS: [usize; 3] = [1, 10, 100];

pub(crate) fn report(lab: &Lab) -> Result<Report> {
    let mut report = Report {
        subject: "compile",
        about: "CPU time of cargo and rustc for one crate, all that it depends on being built, \
                without what cargo costs that finds nothing to do; and the most memory that one \
                process held. The crates are made from the same schemas; those of the others \
                have no rules, limits, error codes, facts of endpoints, checks of tokens or \
                documentation.",
        tables: Vec::new(),
        targets: Vec::new(),
        skipped: Vec::new(),
    };
    let one = Set::invented(1);
    cost::build_dependencies(lab, &Workspace::new(lab, &one, &Side::ALL)?, &one)?;
    let crates = if lab.full {
        vec![Set::at_hand(lab)?, Set::invented(100), Set::invented(MANY), Set::invented(OFFICIAL)]
    } else {
        vec![Set::invented(100)]
    };
    let mut table = Table { title: "crates".into(), columns: columns(), rows: Vec::new() };
    for set in crates {
        whole_crates(lab, &set, &mut table, &mut report)?;
    }
    report.tables.push(table);
    programs(lab, &mut report)?;
    Ok(report)
}

fn columns() -> Vec<String> {
    let columns = [
        "schemas",
        "crate",
        "check, s",
        "check, ms an endpoint",
        "dev, s",
        "release, s",
        "release, ms an endpoint",
        "memory, MB",
        "rustdoc, s",
    ];
    columns.map(str::to_owned).into()
}

/// The crates of all sides, each as a whole.
fn whole_crates(lab: &Lab, set: &Set, table: &mut Table, report: &mut Report) -> Result<()> {
    let endpoints = set.endpoints();
    let is_invented = set.name != "at-hand";
    let sides: &[Side] = match () {
        // Files and unions, which progenitor takes only in part.
        () if !is_invented => &[Side::Ours, Side::Derive],
        () if endpoints > MANY => &[Side::Ours],
        () => &Side::ALL,
    };
    let rounds = if endpoints >= MANY { 1 } else { lab.rounds };
    let workspace = Workspace::new(lab, set, sides)?;
    let mut jobs: Vec<Job> = sides.iter().map(|side| Job::whole(*side, set)).collect();
    // One service alone is what most programs compile.
    jobs.push(Job::one_service(set));
    let cost = |build| cost::in_turn(lab, &workspace, &jobs, build, rounds);
    let (check, dev, release) = (cost(Build::Check)?, cost(Build::Dev)?, cost(Build::Release)?);
    let docs =
        cost::in_turn(lab, &workspace, jobs.get(..1).unwrap_or_default(), Build::Doc, rounds)?;
    for (position, job) in jobs.iter().enumerate() {
        let each = |costs: &Costs| {
            costs
                .seconds(position)
                .filter(|_| job.is_whole)
                .map(|all| all.times(1e3 / f64::from(u32::try_from(endpoints).unwrap_or(u32::MAX))))
        };
        let memory = [&check, &dev, &release]
            .map(|costs| costs.memory(position))
            .into_iter()
            .fold(0.0, f64::max);
        table.rows.push(vec![
            Cell::text(&set.name),
            Cell::text(&job.title),
            Cell::figure(check.seconds(position)),
            Cell::figure(each(&check)),
            Cell::figure(dev.seconds(position)),
            Cell::figure(release.seconds(position)),
            Cell::figure(each(&release)),
            Cell::figure(Some(Samples::exact(memory / 1e6))),
            Cell::figure(docs.seconds(position)),
        ]);
        if position == 0 && endpoints == OFFICIAL {
            report.targets.extend(targets(each(&check), each(&release), memory));
        }
    }
    Ok(())
}

/// What was aimed at for all official endpoints.
fn targets(check: Option<Samples>, release: Option<Samples>, memory: f64) -> [Target; 3] {
    const REASON: &str = "rustc spends it on function bodies, of which there are 50 an endpoint: \
        small methods of structs, derives and setters";
    let target = |what: &str, at_most, measured| Target {
        what: what.to_owned(),
        at_most,
        measured,
        reason: REASON,
    };
    [
        target("check of 1,642 endpoints, ms each", 9.0, check.map(|each| each.median)),
        target("release of 1,642 endpoints, ms each", 12.0, release.map(|each| each.median)),
        target("memory for 1,642 endpoints, MB", 2_000.0, Some(memory / 1e6)),
    ]
}

/// Programs that call some endpoints.
fn programs(lab: &Lab, report: &mut Report) -> Result<()> {
    let last = CALLS.into_iter().max().unwrap_or_default();
    let set = Set::invented(last);
    let mut workspace = Workspace::new(lab, &set, &Side::ALL)?;
    let columns = [
        "endpoints called",
        "build",
        "feishu-api, s",
        "serde derive, s",
        "progenitor, s",
        "feishu-api / derive",
    ];
    let mut table = Table {
        title: "programs".into(),
        columns: columns.map(str::to_owned).into(),
        rows: Vec::new(),
    };
    for calls in CALLS {
        let mut jobs = Vec::new();
        for side in Side::ALL {
            jobs.push(Job::program(side, workspace.leaf(lab, side, calls)?));
        }
        for build in [Build::Check, Build::Dev, Build::Release] {
            let costs = cost::in_turn(lab, &workspace, &jobs, build, lab.rounds)?;
            let ratio = costs.ratio(0, 1);
            let cells = (0..jobs.len()).map(|side| Cell::figure(costs.seconds(side)));
            let names = [Cell::text(calls.to_string()), Cell::text(build.name())];
            table.rows.push(names.into_iter().chain(cells).chain([Cell::figure(ratio)]).collect());
            if calls == last && build == Build::Release {
                report.targets.push(Target {
                    what: format!(
                        "release of a program with {calls} endpoints: feishu-api / derive"
                    ),
                    at_most: 0.35,
                    measured: ratio.map(|ratio| ratio.median),
                    reason: "the functions that await the calls are the program's own, and cost \
                             the same on both sides",
                });
            }
        }
    }
    report.tables.push(table);
    Ok(())
}
