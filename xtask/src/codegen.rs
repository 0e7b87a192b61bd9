//! `cargo xtask codegen` and `cargo xtask check`.

use std::path::Path;

use anyhow::{Context, anyhow};
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::{GeneratedFile, Outcome, Package, generate};

use crate::folder::{Folder, read_files};

/// A folder of schemas and the crate that it becomes.
struct Job {
    schemas: &'static str,
    output: &'static str,
    package: Package,
    /// Whether warnings are shown: the fixtures earn them on purpose.
    shows_warnings: bool,
}

/// A generated crate in memory.
type Crate = (Job, Vec<GeneratedFile>);

/// The crate for consumers, and the one in which the tests exercise every construct.
fn jobs() -> [Job; 2] {
    let package = |name: &str, description: &str, publish| Package {
        name: name.to_owned(),
        description: description.to_owned(),
        publish,
        runtime: "feishu-api-runtime".to_owned(),
    };
    [
        Job {
            schemas: "schemas",
            output: "generated",
            package: package(
                "feishu-api",
                "Typed client for the Feishu/Lark Open Platform and Feishu Project.",
                true,
            ),
            shows_warnings: true,
        },
        Job {
            schemas: "codegen/tests/fixtures",
            output: "tests/fixture",
            package: package(
                "feishu-api-fixture",
                "Every construct of the schema language, generated for tests.",
                false,
            ),
            shows_warnings: false,
        },
    ]
}

/// Writes the generated crates; false when the schemas have errors.
pub(crate) fn write(root: &Path, colour: bool) -> anyhow::Result<bool> {
    let Some(generated) = run(root, colour)? else { return Ok(false) };
    for (job, files) in generated {
        let folder = Folder::new(root, job.output);
        let changes = folder.compare(&files)?;
        folder.apply(&changes)?;
        println!("{}", changes.summary(job.output));
    }
    Ok(true)
}

/// Compares the generated crates with what would be written; false when something is stale.
pub(crate) fn check(root: &Path, colour: bool) -> anyhow::Result<bool> {
    let Some(generated) = run(root, colour)? else { return Ok(false) };
    let mut clean = true;
    for (job, files) in generated {
        let changes = Folder::new(root, job.output).compare(&files)?;
        if changes.is_empty() {
            println!("{}: {} files are up to date", job.output, files.len());
        } else {
            clean = false;
            print!("{}", changes.describe(job.output));
        }
    }
    if !clean {
        eprintln!("the generated code is stale: run `cargo xtask codegen` and commit the result");
    }
    Ok(clean)
}

/// Prints what is wrong in the schemas; false when something is.
pub(crate) fn findings(root: &Path, colour: bool) -> anyhow::Result<bool> {
    let clean = run(root, colour)?.is_some();
    if clean {
        println!("the schemas are in order");
    }
    Ok(clean)
}

/// Generates everything in memory, so that nothing is written when anything is wrong.
fn run(root: &Path, colour: bool) -> anyhow::Result<Option<Vec<Crate>>> {
    let mut generated = Vec::new();
    let mut clean = true;
    for job in jobs() {
        let folder = root.join(job.schemas);
        let files = read_files(&folder, "json").context("cannot read the schemas")?;
        let sources = Sources::new(files);
        let Outcome { report, files } = generate(&sources, &job.package)
            .map_err(|error| anyhow!("{}: {}", error.path, error.message))?;
        let is_shown = report.has_errors() || job.shows_warnings;
        if is_shown && !report.findings().is_empty() {
            eprintln!("{}", report.render(&sources, &format!("{}/", job.schemas), colour));
        }
        match files {
            Some(files) => generated.push((job, files)),
            None => clean = false,
        }
    }
    Ok(clean.then_some(generated))
}
