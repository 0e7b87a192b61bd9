//! What checking costs at the size of the official API.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{env, fs};

use anyhow::{Context, ensure};
use feishu_api_invent::average;

use crate::files;

/// Numbers of endpoints; the last is that of the official API.
const SIZES: [usize; 3] = [100, 400, 1_642];

/// Runs of which the shortest counts: what else the machine does only ever adds to it.
const RUNS: usize = 7;

/// Clock ticks a second in which Linux tells CPU time.
const TICKS: f64 = 100.0;

/// Measures the whole command on invented sets and prints the table.
pub(super) fn run(root: &Path) -> anyhow::Result<()> {
    let folder = root.join("target/scale");
    println!("| endpoints | files | size | CPU of `cargo xtask check` | per endpoint |");
    println!("| --- | --- | --- | --- | --- |");
    for size in SIZES {
        let files = average(size);
        let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
        write(root, &folder, &files)?;
        let mut least = f64::INFINITY;
        for _ in 0..RUNS {
            least = least.min(cpu_of_check(&folder)?.as_secs_f64());
        }
        let (files, kilobytes) = (files.len(), bytes / 1000);
        let each = least * 1e3 / f64::from(u32::try_from(size)?);
        println!("| {size} | {files} | {kilobytes} kB | {least:.2} s | {each:.2} ms |");
    }
    Ok(())
}

/// A repository of these schemas, with the fixtures that the command checks too.
fn write(root: &Path, folder: &Path, files: &[(String, String)]) -> anyhow::Result<()> {
    const FIXTURES: &str = "codegen/tests/fixtures";
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let fixtures = files::schemas(&root.join(FIXTURES))?;
    let fixtures = fixtures.iter().map(|(path, text)| (format!("{FIXTURES}/{path}"), text));
    let schemas = files.iter().map(|(path, text)| (format!("schemas/{path}"), text));
    for (path, text) in schemas.chain(fixtures) {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// User and system time of one run.
fn cpu_of_check(folder: &Path) -> anyhow::Result<Duration> {
    let before = cpu_of_children()?;
    let status = Command::new(env::current_exe()?)
        .args(["check", "--root"])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    ensure!(status.success(), "the invented schemas in {} are not in order", folder.display());
    Ok(cpu_of_children()?.saturating_sub(before))
}

/// CPU time of all commands that this one ran and that have ended.
fn cpu_of_children() -> anyhow::Result<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").context("CPU time is measured on Linux")?;
    // The name of the program stands in parentheses and may hold spaces; 13 fields further on
    // stand the user and the system time of children.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: Vec<f64> = fields.skip(13).take(2).filter_map(|field| field.parse().ok()).collect();
    ensure!(ticks.len() == 2, "/proc/self/stat has another form");
    Ok(Duration::from_secs_f64(ticks.iter().sum::<f64>() / TICKS))
}
