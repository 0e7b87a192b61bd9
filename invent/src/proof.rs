//! What must hold of any workspace, and of any broken file.

use std::ffi::OsStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use feishu_api_codegen::diagnostic::{Report, Sources};
use feishu_api_codegen::{GeneratedFile, Package, check, generate};

use crate::{Files, Random, mutated, workspace};

/// Longer than this, an editor that checks on save seems to hang.
pub const LIMIT: Duration = Duration::from_secs(1);

/// How often what took too long is tried again.
const TRIES: usize = 4;

/// The crate that an invented workspace becomes, if everything holds.
///
/// # Errors
///
/// What does not hold: a finding of level error, text that is not Rust or not formatted, or a
/// difference between two orders of the files.
pub fn generated(seed: u64, endpoints: usize) -> Result<Vec<GeneratedFile>, String> {
    let files = workspace(seed, endpoints);
    let crate_of = |files: Files| caught(|| written(files));
    let generated = crate_of(files.clone())??;
    for file in &generated {
        if is_rust(file) {
            formatted(file)?;
        }
    }
    let mut shuffled = files;
    Random::new(!seed).shuffle(&mut shuffled);
    if crate_of(shuffled)?? != generated {
        return Err("the order of the files makes a difference".to_owned());
    }
    Ok(generated)
}

/// The package that invented workspaces become.
fn package() -> Package {
    Package {
        name: "feishu-api-invented".to_owned(),
        description: "Invented.".to_owned(),
        publish: false,
        runtime: "feishu-api-runtime".to_owned(),
    }
}

fn written(files: Files) -> Result<Vec<GeneratedFile>, String> {
    let sources = Sources::new(files);
    let outcome = generate(&sources, &package())
        .map_err(|error| format!("{}: {}", error.path, error.message))?;
    match outcome.files {
        Some(files) => Ok(files),
        None => {
            let text = outcome.report.render(&sources, "", false);
            let errors = text.split("\n\n").filter(|finding| finding.starts_with("error"));
            Err(errors.collect::<Vec<_>>().join("\n\n"))
        }
    }
}

/// Whether a generated file holds code.
pub fn is_rust(file: &GeneratedFile) -> bool {
    Path::new(&file.path).extension() == Some(OsStr::new("rs"))
}

/// Whether a file is Rust, and formatting its items again changes nothing. Blank lines between
/// items are the generator's own.
fn formatted(file: &GeneratedFile) -> Result<(), String> {
    let parsed =
        syn::parse_file(&file.text).map_err(|error| format!("{}: not Rust: {error}", file.path))?;
    let again = prettyplease::unparse(&parsed);
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.map(str::to_owned).collect()
    };
    let (before, after) = (lines(&file.text), lines(&again));
    // The first line is a comment, which formatting would lose.
    match before.iter().skip(1).zip(&after).find(|(before, after)| before != after) {
        Some((before, after)) => {
            Err(format!("{}: not formatted:\n  {before}\n  {after}", file.path))
        }
        None if before.len() != after.len() + 1 => {
            Err(format!("{}: not formatted: lines are missing", file.path))
        }
        None => Ok(()),
    }
}

/// What came of checking a broken file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Survived {
    /// How many findings there were.
    pub findings: usize,
    /// Time for checking and for printing the findings.
    pub took: Duration,
}

/// Breaks one file of a workspace and checks the whole.
///
/// # Errors
///
/// A panic, a finding that stands nowhere, or [`LIMIT`] exceeded.
pub fn survives(files: &Files, seed: u64) -> Result<Survived, String> {
    let mut random = Random::new(seed);
    let mut files = files.clone();
    let chosen = random.below(files.len());
    if let Some((_, text)) = files.get_mut(chosen) {
        *text = mutated(&mut random, text);
    }
    let sources = Sources::new(files);
    let mut survived = located(&sources)?;
    // What else the machine does only ever adds to the time: the shortest of several counts.
    for _ in 0..TRIES {
        if survived.took < LIMIT {
            return Ok(survived);
        }
        survived.took = survived.took.min(checked(&sources)?.2);
    }
    let Survived { took, .. } = survived;
    if took < LIMIT { Ok(survived) } else { Err(format!("it took {took:?}")) }
}

/// Checks files, whatever they hold.
///
/// # Errors
///
/// A panic, or a finding that stands nowhere.
pub fn located(sources: &Sources) -> Result<Survived, String> {
    let (report, text, took) = checked(sources)?;
    let findings = report.findings();
    let places = text.lines().filter(|line| is_place(line)).count();
    for finding in &findings {
        let place = finding.place;
        let file = sources.iter().find(|(id, ..)| *id == place.file);
        let fits = file.is_some_and(|(_, _, text)| {
            place.span.start <= place.span.end
                && text.get(place.span.start..place.span.end).is_some()
        });
        if !fits {
            return Err(format!("a finding stands nowhere: {finding:?}"));
        }
    }
    if places < findings.len() {
        return Err(format!("{} findings, {places} with line and column", findings.len()));
    }
    Ok(Survived { findings: findings.len(), took })
}

/// Checks files and prints what is found, and tells how long both took.
fn checked(sources: &Sources) -> Result<(Report, String, Duration), String> {
    let start = Instant::now();
    let (report, text) = caught(|| {
        let report = check(sources);
        let text = report.render(sources, "", false);
        (report, text)
    })?;
    Ok((report, text, start.elapsed()))
}

/// Whether a line of output names a file, a line and a column.
fn is_place(line: &str) -> bool {
    let Some((_, place)) = line.split_once("--> ") else { return false };
    let numbers = place.rsplitn(3, ':').take(2);
    numbers.filter(|number| number.trim().parse::<u32>().is_ok()).count() == 2
}

/// The outcome of something that should not panic.
fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        format!("a panic: {}", text.unwrap_or_default())
    })
}
