//! Properties that hold for every workspace and every broken file.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fastrand::Rng;
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::{GeneratedFile, Package, check, generate};

use crate::{Files, mutated};

/// The output of the generator for a workspace.
#[derive(Debug, PartialEq)]
pub struct Generated {
    /// The crate.
    pub files: Vec<GeneratedFile>,
    /// Its documented exchanges, for a crate of tests.
    pub exchanges: Vec<GeneratedFile>,
}

/// Generates a workspace and checks the output.
///
/// # Errors
///
/// What does not hold: a panic, a finding of level error, or a difference between two orders of the
/// files.
pub fn generated(files: &Files) -> Result<Generated, String> {
    let generated = caught(|| written(files.clone()))??;
    let mut reversed = files.clone();
    reversed.reverse();
    if caught(|| written(reversed))?? != generated {
        return Err("the order of the files makes a difference".to_owned());
    }
    Ok(generated)
}

fn written(files: Files) -> Result<Generated, String> {
    let package = Package {
        name: "feishu-api-invented".to_owned(),
        description: "Invented.".to_owned(),
        publish: false,
        runtime: "feishu-api-runtime".to_owned(),
    };
    let sources = Sources::new(files);
    let outcome = generate(&sources, &package)
        .map_err(|error| format!("{}: {}", error.path, error.message))?;
    match outcome.files {
        Some(files) => Ok(Generated { files, exchanges: outcome.exchanges }),
        None => {
            let text = outcome.report.render(&sources, "", false);
            let errors = text.split("\n\n").filter(|finding| finding.starts_with("error"));
            Err(errors.collect::<Vec<_>>().join("\n\n"))
        }
    }
}

/// Breaks one file of a workspace and checks the whole; how many findings there are.
///
/// # Errors
///
/// A panic, or a finding that stands nowhere.
pub fn survives(files: &Files, seed: u64) -> Result<usize, String> {
    let mut rng = Rng::with_seed(seed);
    let mut files = files.clone();
    if let Some((_, text)) = rng.choice(&mut files) {
        *text = mutated(&mut rng, text);
    }
    located(&Sources::new(files))
}

/// Checks files, whatever they hold; how many findings there are.
///
/// # Errors
///
/// A panic, or a finding that stands nowhere.
pub fn located(sources: &Sources) -> Result<usize, String> {
    let (report, text) = caught(|| {
        let report = check(sources);
        let text = report.render(sources, "", false);
        (report, text)
    })?;
    let findings = report.findings();
    for finding in &findings {
        let span = finding.place.span;
        let file = sources.iter().find(|(id, ..)| *id == finding.place.file);
        if file.and_then(|(_, _, text)| text.get(span.start..span.end)).is_none() {
            return Err(format!("a finding stands nowhere: {finding:?}"));
        }
    }
    if findings.is_empty() || text.contains("--> ") {
        Ok(findings.len())
    } else {
        Err(format!("{} findings without a place", findings.len()))
    }
}

/// The outcome of something that should not panic.
fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        format!("a panic: {}", text.unwrap_or_default())
    })
}
