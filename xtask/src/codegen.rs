//! `cargo xtask codegen` and `cargo xtask check`.

use std::path::Path;

use anyhow::anyhow;
use feishu_api_codegen::diagnostic::{Report, Sources};
use feishu_api_codegen::{Outcome, Package, generate};

use crate::files;
use crate::output::Output;
use crate::printer::Printer;
use crate::watch;

/// A folder of schemas and the crate that it becomes.
struct Job {
    schemas: &'static str,
    output: &'static str,
    /// Where its documented exchanges go.
    exchanges: &'static str,
    package: Package,
    /// Whether warnings are shown: the fixtures earn them on purpose.
    shows_warnings: bool,
}

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
            exchanges: "tests/exchanges/src/feishu",
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
            exchanges: "tests/exchanges/src/fixture",
            package: package(
                "feishu-api-fixture",
                "Every construct of the schema language, generated for tests.",
                false,
            ),
            shows_warnings: false,
        },
    ]
}

/// Writes the generated crates and the texts beside them; false, and nothing is written, when the
/// schemas have errors.
pub(crate) fn write(root: &Path, beside: Output, printer: Printer) -> anyhow::Result<bool> {
    let Some(output) = run(root, beside, printer)? else { return Ok(false) };
    let changes = output.write(root)?;
    printer.say(&changes.to_string());
    if changes.any() {
        printer.next("review the diff, then run `cargo test -p feishu-api-tests --test api`");
    }
    Ok(true)
}

/// Compares everything that is machine-written with what would be; false when something is stale.
pub(crate) fn check(root: &Path, beside: Output, printer: Printer) -> anyhow::Result<bool> {
    let Some(output) = run(root, beside, printer)? else { return Ok(false) };
    Ok(output.compare(root)?.report(printer))
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

/// Prints what is wrong in the schemas, again with every change.
pub(crate) fn watch(root: &Path, printer: Printer) -> anyhow::Result<bool> {
    let folders = jobs().map(|job| root.join(job.schemas));
    watch::on_changes(&folders, || {
        // A file that is gone while it is read, or only half there, is read again with the next change.
        if let Err(error) = findings(root, printer) {
            eprintln!("error: {error:#}");
        }
        printer.say("waiting for changes; Ctrl-C ends this");
    })?;
    Ok(true)
}

impl Job {
    fn sources(&self, root: &Path) -> anyhow::Result<Sources> {
        Ok(Sources::new(files::schemas(&root.join(self.schemas))?))
    }

    fn print(&self, report: &Report, sources: &Sources, printer: Printer) {
        if report.has_errors() || self.shows_warnings {
            printer.findings(report, sources, self.schemas);
        }
    }
}

/// Adds the generated crates to an output; `None` when anything is wrong in the schemas.
fn run(root: &Path, mut output: Output, printer: Printer) -> anyhow::Result<Option<Output>> {
    let mut clean = true;
    for job in jobs() {
        let sources = job.sources(root)?;
        let Outcome { report, files, exchanges } = generate(&sources, &job.package)
            .map_err(|error| anyhow!("{}: {}", error.path, error.message))?;
        job.print(&report, &sources, printer);
        match files {
            Some(files) => {
                output.add_folder(job.output, files);
                output.add_folder(job.exchanges, exchanges);
            }
            None => clean = false,
        }
    }
    Ok(clean.then_some(output))
}
