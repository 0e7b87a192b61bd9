//! Instructions, counted by valgrind: the same from run to run, whatever else the machine does.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::process;

/// A valgrind that can be run.
#[derive(Debug, Clone)]
pub struct Valgrind {
    /// What it says of itself: `valgrind-3.19.0`.
    pub version: String,
}

impl Valgrind {
    /// The one that is installed.
    pub fn find() -> Option<Self> {
        let mut command = Command::new("valgrind");
        let output = command.arg("--version").stdin(Stdio::null()).output().ok()?;
        let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        output.status.success().then_some(Self { version })
    }

    /// The instructions of a whole process.
    #[expect(
        clippy::unused_self,
        reason = "there is something to count with only where one was found"
    )]
    pub(crate) fn instructions<A: AsRef<OsStr>>(
        &self,
        program: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Result<u64> {
        let mut command = Command::new("valgrind");
        // On more threads the count would not be the same from run to run.
        command.env("RAYON_NUM_THREADS", "1");
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        let run = process::run(command.arg(program).args(arguments))?;
        collected(&run.errors).with_context(|| format!("valgrind said:\n{}", run.errors))
    }
}

/// The total in what callgrind says at the end.
fn collected(said: &str) -> Option<u64> {
    let (_, total) = said.lines().find_map(|line| line.split_once("Collected : "))?;
    total.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_found() {
        let said = "==7== Events    : Ir\n==7== Collected : 1234567\n==7== \n";
        assert_eq!(collected(said), Some(1_234_567));
        assert_eq!(collected("==7== Killed\n"), None);
    }
}
