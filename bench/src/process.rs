//! One process, from its start to its end: what it said and what it cost.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use wait4::Wait4;

/// What a process and all processes that it waited for have cost.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// User and system time.
    pub(crate) cpu: Duration,
    /// From its start to its end, whatever else the machine did meanwhile.
    pub(crate) elapsed: Duration,
    /// The most memory that one of them held, in megabytes.
    pub(crate) memory: f64,
    /// What it wrote to its standard output.
    pub(crate) output: String,
    /// What it wrote to its standard error.
    pub(crate) errors: String,
}

/// What a process has cost, however it ended.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// User and system time.
    pub(crate) cpu: Duration,
    /// The most memory that it held, in megabytes.
    pub(crate) memory: f64,
}

impl Cost {
    /// Waits for the end of a process.
    pub(crate) fn of(child: &mut Child) -> Result<Self> {
        let (_, cpu, memory) = end(child)?;
        Ok(Self { cpu, memory })
    }
}

/// Runs a command to its end.
pub(crate) fn run(command: &mut Command) -> Result<Run> {
    let name = format!("{command:?}");
    let start = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.with_context(|| format!("cannot run {name}"))?;
    let errors = child.stderr.take().map(|pipe| thread::spawn(move || text(pipe)));
    let output = child.stdout.take().map(text).unwrap_or_default();
    let errors = errors.and_then(|thread| thread.join().ok()).unwrap_or_default();
    let (success, cpu, memory) = end(&mut child).with_context(|| format!("cannot await {name}"))?;
    ensure!(success, "{name} failed:\n{}", tail(&errors));
    Ok(Run { cpu, elapsed: start.elapsed(), memory, output, errors })
}

/// The instructions of a process, counted by valgrind: the same from run to run, whatever else the
/// machine does.
pub(crate) fn instructions(command: &Command) -> Result<f64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    let run = run(valgrind.arg(command.get_program()).args(command.get_args()))?;
    collected(&run.errors).with_context(|| format!("valgrind said:\n{}", run.errors))
}

/// Whether there is a valgrind that can be run.
pub(crate) fn has_valgrind() -> bool {
    run(Command::new("valgrind").arg("--version")).is_ok()
}

/// The total in what callgrind says at the end.
fn collected(said: &str) -> Option<f64> {
    let (_, total) = said.lines().find_map(|line| line.split_once("Collected : "))?;
    total.trim().parse().ok()
}

/// Whether it succeeded, its CPU time, and its memory in megabytes.
fn end(child: &mut Child) -> std::io::Result<(bool, Duration, f64)> {
    let end = child.wait4()?;
    #[expect(clippy::cast_precision_loss, reason = "memory stays far below 2⁵³ bytes")]
    let memory = end.rusage.maxrss as f64 / 1e6;
    Ok((end.status.success(), end.rusage.utime + end.rusage.stime, memory))
}

fn text(mut pipe: impl Read) -> String {
    let mut bytes = Vec::new();
    // What was read before a pipe broke is all that there is to show.
    let _ = pipe.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The last lines, where a command says why it failed.
fn tail(text: &str) -> String {
    let lines: Vec<&str> = text.lines().rev().take(40).collect();
    lines.into_iter().rev().collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_says_what_it_said_and_cost() {
        let script = "echo out; echo err >&2";
        let run = run(Command::new("sh").args(["-c", script])).unwrap();
        assert_eq!((run.output.as_str(), run.errors.as_str()), ("out\n", "err\n"));
        assert!(run.memory > 0.1, "{run:?}");
    }

    #[test]
    fn a_failure_says_why() {
        let script = "echo the reason >&2; exit 3";
        let error = run(Command::new("sh").args(["-c", script])).unwrap_err().to_string();
        assert!(error.contains("the reason"), "{error}");
        assert!(run(&mut Command::new("/nowhere/no-such-program")).is_err());
    }

    #[test]
    fn instructions_are_found() {
        let said = "==7== Events    : Ir\n==7== Collected : 1234567\n==7== \n";
        assert_eq!(collected(said), Some(1_234_567.0));
        assert_eq!(collected("==7== Killed\n"), None);
    }
}
