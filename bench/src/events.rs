//! Events over a long connection, beside the official SDK for Python.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context, Result};

use crate::process::{self, Cost};
use crate::table::{Section, number};
use crate::{Bench, cargo, say};

/// The package whose programs are measured.
const PROGRAMS: &str = "feishu-api-bench-events";

/// Events a second.
const RATE: u32 = 500;

/// An app that the platform knows: its id and secret.
const APP: [&str; 2] = ["cli_bench", "secret-of-the-bench"];

const ABOUT: &str = "Messages of the documented size, 500 a second, delivered over a long connection \
    on the same machine by a platform in a process of its own: to a program with this crate, and to \
    one with the official SDK for Python (`lark-oapi`). Both read each message into its type and \
    answer it. CPU time is that of the receiver, of one event: without what it costs to start, to \
    connect and to receive for a second.";

/// Receives events for so many seconds; a section of `docs/benchmarks.md`.
///
/// # Errors
///
/// If something cannot be built or run.
pub fn events(bench: &Bench, seconds: u32) -> Result<String> {
    let script = bench.root.join("tests/python/official_sdk.py");
    let programs = Programs { folder: programs(bench)?, script };
    let mut section = Section::new("events", ABOUT);
    let mut rows = vec![("feishu-api".to_owned(), row(&programs, &programs.ours(), seconds)?)];
    if has_sdk() {
        rows.push(("lark-oapi".to_owned(), row(&programs, &programs.sdk(), seconds)?));
    } else {
        section.note("The SDK was not measured: there is no Python with `lark-oapi`.");
    }
    let columns = ["", "CPU, µs an event", "memory, MB", "delivered", "answered"];
    section.table(&columns.map(str::to_owned), &rows);
    Ok(section.text())
}

/// The programs that take part.
struct Programs {
    folder: PathBuf,
    script: PathBuf,
}

/// A program that receives events, and its first arguments.
type Receiver<'a> = (PathBuf, Vec<&'a Path>);

/// Builds the programs that are measured where events are; the folder that they are in.
pub(crate) fn programs(bench: &Bench) -> Result<PathBuf> {
    say("building what is measured");
    let mut cargo = cargo();
    cargo.current_dir(&bench.root).env("CARGO_TARGET_DIR", bench.folder("build")?);
    process::run(cargo.args(["build", "--release", "--package", PROGRAMS]))?;
    bench.folder("build/release")
}

impl Programs {
    fn ours(&self) -> Receiver<'_> {
        (self.folder.join("receive"), Vec::new())
    }

    fn sdk(&self) -> Receiver<'_> {
        (PathBuf::from("python3"), vec![&self.script, Path::new("receive")])
    }

    /// What it costs to receive so many events, and how many of them were answered.
    fn measure(&self, (program, arguments): &Receiver<'_>, count: u32) -> Result<(Cost, u32)> {
        say(&format!("receiving {count} events: {}", program.display()));
        let mut deliver = Command::new(self.folder.join("deliver"));
        deliver.args(APP).args([RATE, count].map(|number| number.to_string()));
        let mut platform = Platform::start(&mut deliver)?;
        let url = platform.line()?;
        let mut receive = Command::new(program);
        receive
            .args(arguments)
            .arg(url)
            .args(APP)
            .env_remove("HTTP_PROXY")
            .env_remove("http_proxy");
        let receiver = receive.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut receiver = receiver.spawn().context("cannot start the receiver")?;
        let answered = platform.line();
        // It would receive for ever.
        receiver.kill()?;
        let cost = Cost::of(&mut receiver)?;
        Ok((cost, answered?.parse()?))
    }
}

/// The figures of a receiver.
fn row(programs: &Programs, receiver: &Receiver<'_>, seconds: u32) -> Result<Vec<String>> {
    let (first, _) = programs.measure(receiver, RATE)?;
    let count = RATE * (seconds + 1);
    let (all, answered) = programs.measure(receiver, count)?;
    let cpu = (all.cpu.as_secs_f64() - first.cpu.as_secs_f64()) / f64::from(RATE * seconds);
    Ok([cpu * 1e6, all.memory, f64::from(count), f64::from(answered)].map(number).to_vec())
}

fn has_sdk() -> bool {
    process::run(Command::new("python3").args(["-c", "import lark_oapi"])).is_ok()
}

/// A platform that ends when it is dropped.
struct Platform {
    child: Child,
    said: BufReader<ChildStdout>,
}

impl Platform {
    fn start(command: &mut Command) -> Result<Self> {
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let mut child = child.context("cannot start the platform")?;
        let said = child.stdout.take().context("the platform says nothing")?;
        Ok(Self { child, said: BufReader::new(said) })
    }

    /// The next line that it says.
    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.said.read_line(&mut line)?;
        line.truncate(line.trim_end().len());
        Ok(line)
    }
}

impl Drop for Platform {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
