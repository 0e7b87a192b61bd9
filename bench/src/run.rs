//! Reading and writing bodies, and whole calls.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::table::{Section, number};
use crate::{Bench, cargo, process, say};

/// The package whose programs are measured.
const PROGRAMS: &str = "feishu-api-bench-programs";

const ABOUT: &str = "Bodies of 400 bytes (section), 2.5 KB (task), 100 KB (nested: a declared type \
    that holds itself; free: the same text as free JSON) and 1 MB (page of tasks), read and written \
    by the record engine and by serde derive; and whole calls to a server on the same machine, typed \
    and written by hand with reqwest and serde derive. Figures are of one body or one call: of a \
    process that does it often, without what it costs to do it seldom. Targets of the ratios: 0.8 \
    for reading, 1.0 for writing, 1.05 for calling.";

/// The bodies, and how often each is read or written where instructions are counted.
const BODIES: [(&str, u32); 5] =
    [("section", 5_000), ("task", 800), ("nested", 20), ("free", 20), ("page", 2)];

/// The calls, and how often each is made.
const CALLS: [(&str, u32); 4] = [("task", 200), ("raw", 200), ("page", 10), ("upload", 40)];

/// Reads, writes and calls; a section of `docs/benchmarks.md`.
///
/// # Errors
///
/// If something cannot be built or run.
pub fn run(bench: &Bench) -> Result<String> {
    let programs = Programs::build(bench)?;
    let allocations = programs.allocations()?;
    let mut section = Section::new("run", ABOUT);
    let has_valgrind = process::has_valgrind();
    let columns = |what: &str| {
        ["", "feishu-api", "by hand", "ratio"]
            .map(|column| if column.is_empty() { what.to_owned() } else { column.to_owned() })
    };
    let row = |name: String, ours: f64, theirs: f64| {
        (name, [ours, theirs, ours / theirs].map(number).to_vec())
    };
    let (mut counted, mut allocated) = (Vec::new(), Vec::new());
    for work in works() {
        let of =
            |codec| allocations.get(&work.key(codec)).copied().context("allocations of each work");
        allocated.push(row(work.name(), of("engine")?, of("derive")?));
        if has_valgrind {
            say(&format!("counting instructions: {}", work.name()));
            let of = |codec| programs.instructions(&work, codec);
            counted.push(row(work.name(), of("engine")?, of("derive")?));
        }
    }
    for (call, times) in CALLS.into_iter().filter(|_| has_valgrind) {
        say(&format!("counting instructions: call {call}"));
        let server = programs.serve(call)?;
        let of = |kind| server.instructions(kind, times);
        counted.push(row(format!("call {call}"), of("typed")?, of("by-hand")?));
    }
    if has_valgrind {
        section.table(&columns("instructions"), &counted);
    } else {
        section.note("Instructions were not counted: valgrind is not installed.");
    }
    section.table(&columns("allocations"), &allocated);
    Ok(section.text())
}

/// A body that is read or written so often.
pub(crate) struct Work {
    direction: &'static str,
    body: &'static str,
    times: u32,
}

/// All bodies, read and written.
pub(crate) fn works() -> impl Iterator<Item = Work> {
    let works = |direction| BODIES.map(|(body, times)| Work { direction, body, times });
    ["read", "write"].into_iter().flat_map(works)
}

impl Work {
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.direction, self.body)
    }

    /// Its key among all allocations, with a codec.
    pub(crate) fn key(&self, codec: &str) -> String {
        format!("{} {} {codec}", self.direction, self.body)
    }
}

/// The programs that are measured.
pub(crate) struct Programs(PathBuf);

impl Programs {
    /// Builds them for release.
    pub(crate) fn build(bench: &Bench) -> Result<Self> {
        say("building what is measured");
        let mut cargo = cargo();
        cargo.current_dir(&bench.root).env("CARGO_TARGET_DIR", bench.folder("build")?);
        process::run(cargo.args(["build", "--release", "--package", PROGRAMS]))?;
        Ok(Self(bench.folder("build/release")?))
    }

    /// Allocations of doing each work once, by its key.
    pub(crate) fn allocations(&self) -> Result<BTreeMap<String, f64>> {
        let run = process::run(&mut Command::new(self.0.join("allocations")))?;
        let parse = |line: &str| {
            let (key, count) = line.rsplit_once(' ')?;
            Some((key.to_owned(), count.parse().ok()?))
        };
        run.output
            .lines()
            .map(|line| parse(line).with_context(|| format!("cannot read {line}")))
            .collect()
    }

    /// Instructions of doing a work once.
    pub(crate) fn instructions(&self, work: &Work, codec: &str) -> Result<f64> {
        let count = |times: u32| {
            let mut engine = Command::new(self.0.join("engine"));
            engine.args([work.direction, work.body, codec, &times.to_string()]);
            process::instructions(&engine)
        };
        Ok((count(work.times)? - count(0)?) / f64::from(work.times))
    }

    /// Instructions of the call that the budget holds.
    pub(crate) fn call(&self) -> Result<f64> {
        let (call, times) = CALLS[0];
        self.serve(call)?.instructions("typed", times)
    }

    /// Starts a server that answers a call, in a process of its own.
    fn serve(&self, call: &'static str) -> Result<Server> {
        let program = self.0.join("call");
        let mut command = Command::new(&program);
        command.args(["serve", call]).stdin(Stdio::null()).stdout(Stdio::piped());
        let child = command.spawn().context("cannot start the server")?;
        let mut server = Server { program, call, child, url: String::new() };
        let output = server.child.stdout.take().context("the server says nothing")?;
        BufReader::new(output).read_line(&mut server.url)?;
        server.url.truncate(server.url.trim_end().len());
        ensure!(server.url.starts_with("http://"), "the server did not start");
        Ok(server)
    }
}

/// A server that ends when it is dropped.
struct Server {
    program: PathBuf,
    call: &'static str,
    child: Child,
    url: String,
}

impl Server {
    /// Instructions of one call; the first calls of a process set up what the others share.
    fn instructions(&self, kind: &str, times: u32) -> Result<f64> {
        let count = |times: u32| {
            let mut call = Command::new(&self.program);
            call.args([kind, self.call, &times.to_string(), &self.url]);
            process::instructions(&call)
        };
        Ok((count(times)? - count(times / 2)?) / f64::from(times - times / 2))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
