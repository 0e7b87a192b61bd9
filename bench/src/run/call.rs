//! Whole calls to a server on the same machine: typed, and written by hand.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::engine::whole;
use crate::cargo::say;
use crate::samples::{Rounds, Samples};
use crate::{Cell, Lab, Report, Table, Target, Valgrind, process};

/// The ways to make a call.
const WAYS: [&str; 2] = ["typed", "by-hand"];

/// A call that is measured.
#[derive(Clone, Copy)]
struct Call {
    name: &'static str,
    what: &'static str,
    /// How often it is made in a run; a tenth of that where instructions are counted.
    times: u32,
}

/// The calls; the first one stands in the budget.
const CALLS: [Call; 4] = [
    Call { name: "task", what: "changing a task", times: 2_000 },
    Call { name: "raw", what: "getting a task as free JSON", times: 2_000 },
    Call { name: "page", what: "a page of 1 MB", times: 100 },
    Call { name: "upload", what: "uploading 1 MB", times: 400 },
];

/// The most that a call may cost over the one written by hand.
const AT_MOST: f64 = 1.05;

pub(super) fn measure(
    lab: &Lab,
    programs: &Path,
    valgrind: Option<&Valgrind>,
    report: &mut Report,
) -> Result<()> {
    let columns = ["", "typed", "by hand", "typed / by hand"].map(str::to_owned);
    let mut table = Table { title: "one call".into(), columns: columns.into(), rows: Vec::new() };
    for call in CALLS {
        let server = Server::start(programs, call)?;
        let mut row = |what: &str, rounds: &Rounds| {
            let name = Cell::text(format!("{}: {what}", call.what));
            let cells = [rounds.side(0), rounds.side(1), rounds.ratio(0, 1)];
            table.rows.push([name].into_iter().chain(cells.map(Cell::figure)).collect());
        };
        let mut counted = None;
        if let Some(valgrind) = valgrind {
            say(&format!("counting the instructions of {}", call.what));
            let rounds = Rounds::of(1, &WAYS, |way| per_call(valgrind, programs, way, &server))?;
            row("instructions", &rounds);
            counted = rounds.ratio(0, 1);
        }
        say(&format!("timing {}", call.what));
        let rounds = Rounds::of(1, &WAYS, |way| {
            server.run(programs, way, call.times).map(|run| whole(run.memory) / 1e6)
        })?;
        row("peak memory, MB", &rounds);
        let rounds = Rounds::of(lab.rounds, &WAYS, |way| {
            let cpu = |times| server.run(programs, way, times).map(|run| run.cpu.as_secs_f64());
            Ok::<_, anyhow::Error>((cpu(call.times)? - cpu(1)?) * 1e6 / f64::from(call.times - 1))
        })?;
        row("CPU time, µs", &rounds);
        report.targets.push(Target {
            what: format!("instructions, {}: typed / by hand", call.what),
            at_most: AT_MOST,
            measured: counted.map(|samples: Samples| samples.median),
            reason: reason(call.name),
        });
    }
    report.tables.push(table);
    Ok(())
}

/// Why the target may be missed.
fn reason(call: &str) -> &'static str {
    match call {
        "upload" => {
            "mostly what every typed call does, which reading so small a reply does not win back; \
             and the content goes in pieces, for their progress is watched"
        }
        _ => "parameters are checked one by one, and attempts are watched, limited and repeated",
    }
}

/// Instructions of a typed call.
pub(crate) fn call_instructions(programs: &Path, valgrind: &Valgrind) -> Result<f64> {
    let [call, ..] = CALLS;
    per_call(valgrind, programs, WAYS[0], &Server::start(programs, call)?)
}

/// The first calls of a process set up what the others share.
fn per_call(valgrind: &Valgrind, programs: &Path, way: &str, server: &Server) -> Result<f64> {
    let (many, few) = (server.call.times / 10, server.call.times / 20);
    let count = |times| {
        valgrind.instructions(programs.join("call"), server.arguments(way, times)).map(whole)
    };
    Ok((count(many)? - count(few)?) / f64::from(many - few))
}

/// A server in a process of its own, which ends with this.
struct Server {
    call: Call,
    child: Child,
    url: String,
}

impl Server {
    fn start(programs: &Path, call: Call) -> Result<Self> {
        let mut command = Command::new(programs.join("call"));
        command.args(["serve", call.name]).stdin(Stdio::null()).stdout(Stdio::piped());
        let child = command.spawn().context("cannot start the server")?;
        let mut server = Self { call, child, url: String::new() };
        let output = server.child.stdout.take().context("the server says nothing")?;
        BufReader::new(output).read_line(&mut server.url)?;
        server.url.truncate(server.url.trim_end().len());
        ensure!(server.url.starts_with("http://"), "the server did not start");
        Ok(server)
    }

    /// What a client of it is told.
    fn arguments(&self, way: &str, times: u32) -> [String; 4] {
        [way.to_owned(), self.call.name.to_owned(), times.to_string(), self.url.clone()]
    }

    /// Makes the call so many times.
    fn run(&self, programs: &Path, way: &str, times: u32) -> Result<process::Run> {
        process::run(Command::new(programs.join("call")).args(self.arguments(way, times)))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
