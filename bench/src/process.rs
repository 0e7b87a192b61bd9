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
    /// The most memory that one of them held, in bytes.
    pub(crate) memory: u64,
    /// What it wrote to its standard output.
    pub(crate) output: String,
    /// What it wrote to its standard error.
    pub(crate) errors: String,
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

fn end(child: &mut Child) -> std::io::Result<(bool, Duration, u64)> {
    let end = child.wait4()?;
    Ok((end.status.success(), end.rusage.utime + end.rusage.stime, end.rusage.maxrss))
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

    fn shell(script: &str) -> Result<Run> {
        run(Command::new("sh").args(["-c", script]))
    }

    #[test]
    fn a_run_says_what_it_said_and_cost() {
        let idle = shell("echo out; echo err >&2; sleep 0.1").unwrap();
        assert_eq!((idle.output.as_str(), idle.errors.as_str()), ("out\n", "err\n"));
        let busy = shell("i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done").unwrap();
        assert!(busy.cpu > idle.cpu * 3, "waiting is no work: {busy:?}, {idle:?}");
        assert!((100_000..100_000_000).contains(&idle.memory), "{idle:?}");
    }

    #[test]
    fn a_failure_says_why() {
        let error = shell("echo the reason >&2; exit 3").unwrap_err().to_string();
        assert!(error.contains("the reason"), "{error}");
        assert!(run(&mut Command::new("/nowhere/no-such-program")).is_err());
    }
}
