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

/// Calls of a run, and of the one that shows what starting costs.
const CALLS: [u32; 2] = [2_000, 1];

/// The same where instructions are counted.
const COUNTED: [u32; 2] = [300, 100];

/// The most that a call may cost over the one written by hand.
const AT_MOST: f64 = 1.05;

pub(super) fn measure(
    lab: &Lab,
    programs: &Path,
    valgrind: Option<&Valgrind>,
    report: &mut Report,
) -> Result<()> {
    let server = Server::start(programs)?;
    let columns = ["", "typed", "by hand", "typed / by hand"].map(str::to_owned);
    let mut table = Table { title: "one call".into(), columns: columns.into(), rows: Vec::new() };
    let mut row = |what: &str, rounds: &Rounds| {
        let cells = [rounds.side(0), rounds.side(1), rounds.ratio(0, 1)];
        table.rows.push([Cell::text(what)].into_iter().chain(cells.map(Cell::figure)).collect());
    };
    let mut counted = None;
    if let Some(valgrind) = valgrind {
        say("counting the instructions of calls");
        let rounds = Rounds::of(1, &WAYS, |way| per_call(valgrind, programs, way, &server))?;
        row("instructions", &rounds);
        counted = rounds.ratio(0, 1);
    }
    let rounds = Rounds::of(1, &WAYS, |way| {
        let run =
            process::run(Command::new(programs.join("call")).args(server.arguments(way, CALLS[0])));
        run.map(|run| whole(run.memory) / 1e6)
    })?;
    row("peak memory, MB", &rounds);
    say("timing calls");
    let rounds = Rounds::of(lab.rounds, &WAYS, |way| {
        let [many, few] = CALLS.map(|calls| {
            let arguments = server.arguments(way, calls);
            let run = process::run(Command::new(programs.join("call")).args(arguments));
            run.map(|run| run.cpu.as_secs_f64() * 1e6)
        });
        Ok::<_, anyhow::Error>((many? - few?) / f64::from(CALLS[0] - CALLS[1]))
    })?;
    row("CPU time, µs", &rounds);
    report.tables.push(table);
    report.targets.push(Target {
        what: "instructions of a call: typed / by hand".into(),
        at_most: AT_MOST,
        measured: counted.map(|samples: Samples| samples.median),
        reason: "setting parameters one by one, and the layers of futures around an attempt",
    });
    Ok(())
}

/// Instructions of a typed call.
pub(crate) fn call_instructions(programs: &Path, valgrind: &Valgrind) -> Result<f64> {
    per_call(valgrind, programs, WAYS[0], &Server::start(programs)?)
}

fn per_call(valgrind: &Valgrind, programs: &Path, way: &str, server: &Server) -> Result<f64> {
    let [many, few] = COUNTED.map(|calls| {
        valgrind.instructions(programs.join("call"), server.arguments(way, calls)).map(whole)
    });
    Ok((many? - few?) / f64::from(COUNTED[0] - COUNTED[1]))
}

/// A server in a process of its own, which ends with this.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start(programs: &Path) -> Result<Self> {
        let mut command = Command::new(programs.join("call"));
        command.arg("serve").stdin(Stdio::null()).stdout(Stdio::piped());
        let child = command.spawn().context("cannot start the server")?;
        let mut server = Self { child, url: String::new() };
        let output = server.child.stdout.take().context("the server says nothing")?;
        BufReader::new(output).read_line(&mut server.url)?;
        server.url.truncate(server.url.trim_end().len());
        ensure!(server.url.starts_with("http://"), "the server did not start");
        Ok(server)
    }

    /// What a client of it is told.
    fn arguments(&self, way: &str, calls: u32) -> [String; 3] {
        [way.to_owned(), calls.to_string(), self.url.clone()]
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
