//! `cargo xtask codegen` and `cargo xtask check`.

use std::path::Path;

use anyhow::{Context, anyhow};
use feishu_api_codegen::diagnostic::{Report, Sources};
use feishu_api_codegen::{GeneratedFile, Outcome, Package, generate_in_stages, processors};

use crate::folder::{Folder, Lock, Transaction, read_files};
use crate::printer::Printer;
use crate::texts::{self, Text};

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

/// Writes the generated crates and the texts beside them, all or nothing; false when the schemas
/// have errors.
pub(crate) fn write(
    root: &Path,
    texts: &[Text],
    threads: Option<usize>,
    printer: Printer,
) -> anyhow::Result<bool> {
    let _lock = Lock::wait(root)?;
    let transaction = Transaction::new(root);
    if transaction.recover().context("cannot undo what an interrupted run left")? {
        printer.say("undid what an interrupted run had written");
    }
    let Some(generated) = run(root, threads, printer)? else { return Ok(false) };
    let beside = texts::changes(root, texts);
    let mut operations = beside.clone();
    let mut summaries = Vec::new();
    for (job, files) in generated {
        let changes = Folder::new(root, job.output).compare(files)?;
        summaries.push(changes.summary(job.output));
        operations.extend(changes.into_operations(job.output));
    }
    transaction.apply(&operations).context("cannot write; nothing was changed")?;
    texts::say(&beside, printer);
    for summary in summaries {
        printer.say(&summary);
    }
    Ok(true)
}

/// Compares the generated crates with what would be written; false when something is stale.
pub(crate) fn check(root: &Path, threads: Option<usize>, printer: Printer) -> anyhow::Result<bool> {
    let Some(generated) = run(root, threads, printer)? else { return Ok(false) };
    let mut clean = true;
    for (job, files) in generated {
        let count = files.len();
        let changes = Folder::new(root, job.output).compare(files)?;
        if changes.is_empty() {
            printer.say(&format!("{}: {count} files are up to date", job.output));
        } else {
            clean = false;
            printer.say(changes.describe(job.output).trim_end());
        }
    }
    if !clean {
        eprintln!("the generated code is stale: run `cargo xtask codegen` and commit the result");
    }
    Ok(clean)
}

/// Prints what is wrong in the schemas; false when something is. Nothing is generated: this is
/// what an editor runs on every save.
pub(crate) fn findings(root: &Path, printer: Printer) -> anyhow::Result<bool> {
    let mut clean = true;
    for job in jobs() {
        let sources = job.sources(root)?;
        let report = feishu_api_codegen::check(&sources);
        job.print(&report, &sources, printer);
        clean &= !report.has_errors();
    }
    if clean {
        printer.say("the schemas are in order");
    }
    Ok(clean)
}

impl Job {
    fn sources(&self, root: &Path) -> anyhow::Result<Sources> {
        let files = read_files(&root.join(self.schemas), "json");
        Ok(Sources::new(files.context("cannot read the schemas")?))
    }

    fn print(&self, report: &Report, sources: &Sources, printer: Printer) {
        if report.has_errors() || self.shows_warnings {
            printer.findings(report, sources, self.schemas);
        }
    }
}

/// Generates everything in memory, so that nothing is written when anything is wrong.
fn run(
    root: &Path,
    threads: Option<usize>,
    printer: Printer,
) -> anyhow::Result<Option<Vec<Crate>>> {
    let threads = threads.unwrap_or_else(processors);
    let mut generated = Vec::new();
    let mut clean = true;
    for job in jobs() {
        let sources = job.sources(root)?;
        let Outcome { report, files } =
            generate_in_stages(&sources, &job.package, threads, &mut |_| ())
                .map_err(|error| anyhow!("{}: {}", error.path, error.message))?;
        job.print(&report, &sources, printer);
        match files {
            Some(files) => generated.push((job, files)),
            None => clean = false,
        }
    }
    Ok(clean.then_some(generated))
}
