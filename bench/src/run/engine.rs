//! Reading and writing bodies.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::Work;
use crate::cargo::say;
use crate::samples::{Rounds, Samples};
use crate::{Cell, Lab, Report, Table, Target, Valgrind, process};

pub(crate) const DIRECTIONS: [&str; 2] = ["read", "write"];
pub(crate) const WAYS: [&str; 3] = ["engine", "derive", "value"];

/// The bodies, and how often each is read or written: about 20 MB in all.
pub(crate) const BODIES: [(&str, u32); 5] =
    [("section", 50_000), ("task", 8_000), ("nested", 200), ("free", 200), ("page", 20)];

/// Of so many repetitions one is enough where instructions are counted.
const COUNTED: u32 = 10;

pub(super) fn measure(
    lab: &Lab,
    programs: &Path,
    valgrind: Option<&Valgrind>,
    report: &mut Report,
) -> Result<()> {
    let allocations = allocations(programs)?;
    let allocated = |figure: fn(&Allocations) -> u64| {
        table(|work| {
            Ok(allocations.get(&work.key()).map(|found| Samples::exact(whole(figure(found)))))
        })
    };
    let count = allocated(|found| found.count)?;
    report.targets.extend(targets(&count, "allocations", [1.0, 1.0]));
    report.tables.push(count.table("allocations"));
    report.tables.push(allocated(|found| found.bytes)?.table("bytes allocated"));
    if let Some(valgrind) = valgrind {
        let counted = table(|work| {
            say(&format!("counting instructions: {} {} {}", work.direction, work.body, work.way));
            instructions(programs, valgrind, &work).map(Samples::exact).map(Some)
        })?;
        report.targets.extend(targets(&counted, "instructions", [0.8, 1.0]));
        report.tables.push(counted.table("instructions"));
    }
    report.tables.push(times(lab, programs)?);
    Ok(())
}

/// Figures by direction and body, then by way.
struct Figures(Vec<(String, Vec<Option<Samples>>)>);

fn table(mut measure: impl FnMut(Work) -> Result<Option<Samples>>) -> Result<Figures> {
    let mut figures = Vec::new();
    for direction in DIRECTIONS {
        for (body, _) in BODIES {
            let row = WAYS.map(|way| measure(Work { direction, body, way }));
            figures.push((format!("{direction} {body}"), row.into_iter().collect::<Result<_>>()?));
        }
    }
    Ok(Figures(figures))
}

impl Figures {
    fn ratio(&self, row: usize) -> Option<f64> {
        let (_, figures) = self.0.get(row)?;
        let of = |way: usize| figures.get(way).copied().flatten().map(|figure| figure.median);
        Some(of(0)? / of(1)?)
    }

    fn table(&self, title: &str) -> Table {
        let rows = self.0.iter().enumerate().map(|(row, (name, figures))| {
            let ratio = self.ratio(row).map(Samples::exact);
            let figures = figures.iter().copied().map(Cell::figure);
            [Cell::text(name)].into_iter().chain(figures).chain([Cell::figure(ratio)]).collect()
        });
        Table { title: title.to_owned(), columns: columns(), rows: rows.collect() }
    }
}

fn columns() -> Vec<String> {
    ["", "engine", "serde derive", "serde `Value`", "engine / derive"].map(str::to_owned).into()
}

/// What was aimed at for reading and for writing, for each body.
fn targets(figures: &Figures, what: &str, at_most: [f64; 2]) -> Vec<Target> {
    let targets = figures.0.iter().enumerate().map(|(row, (name, _))| Target {
        what: format!("{what}, {name}: engine / derive"),
        at_most: if name.starts_with("read") { at_most[0] } else { at_most[1] },
        measured: figures.ratio(row),
        reason: reason(name),
    });
    targets.collect()
}

/// Why a target may be missed.
fn reason(row: &str) -> &'static str {
    match row {
        "read nested" => "most of it is what both sides share: a list and a text of every node",
        "read free" => "most of it is what both sides share: the entries of serde's own maps",
        "write nested" => {
            "four of the five fields of every node are absent, and each is asked for through the \
             table"
        }
        _ => "times are kept as numbers and formatted; by hand they are text, and copied",
    }
}

/// Microseconds on the processor.
fn times(lab: &Lab, programs: &Path) -> Result<Table> {
    let mut rows = Vec::new();
    for direction in DIRECTIONS {
        for (body, times) in BODIES {
            say(&format!("timing {direction} {body}"));
            let rounds = Rounds::of(lab.rounds, &WAYS, |&way| {
                let work = Work { direction, body, way };
                let time = |times: u32| Ok::<_, anyhow::Error>(run(programs, &work, times)?.cpu);
                let (idle, busy) = (time(0)?, time(times)?);
                Ok::<_, anyhow::Error>(
                    busy.saturating_sub(idle).as_secs_f64() * 1e6 / f64::from(times),
                )
            })?;
            let figures = (0..WAYS.len()).map(|side| Cell::figure(rounds.side(side)));
            let ratio = Cell::figure(rounds.ratio(0, 1));
            let name = Cell::text(format!("{direction} {body}"));
            rows.push([name].into_iter().chain(figures).chain([ratio]).collect());
        }
    }
    Ok(Table { title: "CPU time, µs".to_owned(), columns: columns(), rows })
}

fn run(programs: &Path, work: &Work, times: u32) -> Result<process::Run> {
    process::run(Command::new(programs.join("engine")).args(arguments(work, times)))
}

fn arguments(work: &Work, times: u32) -> [String; 4] {
    let Work { direction, body, way } = *work;
    [direction.to_owned(), body.to_owned(), way.to_owned(), times.to_string()]
}

/// Instructions of doing the work once.
pub(crate) fn instructions(programs: &Path, valgrind: &Valgrind, work: &Work) -> Result<f64> {
    let times = BODIES.iter().find(|(body, _)| *body == work.body).map_or(1, |(_, times)| *times);
    let times = times / COUNTED;
    let program = programs.join("engine");
    let count = |times| valgrind.instructions(&program, arguments(work, times)).map(whole);
    Ok((count(times)? - count(0)?) / f64::from(times))
}

/// What doing a work once takes from the heap.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Allocations {
    pub(crate) count: u64,
    pub(crate) bytes: u64,
}

/// All of them, by direction, body and way.
pub(crate) fn allocations(programs: &Path) -> Result<BTreeMap<String, Allocations>> {
    let run = process::run(&mut Command::new(programs.join("allocations")))?;
    let parse = |line: &str| {
        let [direction, body, way, _, count, bytes] = line.split(' ').collect::<Vec<_>>()[..]
        else {
            return None;
        };
        let found = Allocations { count: count.parse().ok()?, bytes: bytes.parse().ok()? };
        Some((format!("{direction} {body} {way}"), found))
    };
    run.output
        .lines()
        .map(|line| parse(line).with_context(|| format!("cannot read {line}")))
        .collect()
}

/// A count as a figure; exact below 2⁵³.
#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2⁵³")]
pub(crate) fn whole(count: u64) -> f64 {
    count as f64
}
