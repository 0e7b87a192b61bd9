//! `cargo xtask …`: the maintainers' commands.

mod bench;
mod codegen;
mod coverage;
mod demo;
mod diff;
mod docs;
mod explain;
mod files;
mod fmt;
mod import;
mod new;
mod output;
mod overview;
mod packages;
mod printer;
mod schema;
mod soak;
mod watch;

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;
use feishu_api_codegen::diff::Level;

use output::{Output, Text};
use printer::{Format, Printer, Shown};

/// Tokens, syntax trees and texts are millions of small allocations.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Exit status of a major change: told apart from a command that failed.
const MAJOR: u8 = 2;

/// The maintainers' commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// The repository to work on; the one that this command was built in unless given.
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measures what is generated, and the generator.
    Bench(bench::Arguments),
    /// Writes the generated crates from the schemas.
    Codegen {
        /// Writes nothing; fails when a file is stale and says which.
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        shown: Shown,
    },
    /// Writes the generated crates, then runs the example that makes all calls.
    Demo,
    /// Checks the schemas and writes nothing.
    Check {
        #[command(flatten)]
        shown: Shown,
        /// Checks again with every change, until it is interrupted.
        #[arg(long)]
        watch: bool,
    },
    /// Prints completions of these commands, for `alias xtask='cargo xtask'`.
    ///
    /// In bash: `source <(cargo xtask completions bash)`.
    Completions {
        /// Whose completions.
        shell: Shell,
    },
    /// Says how far the schemas of each service are done.
    ///
    /// With pages, fails when they document what no schema describes, and says what.
    Coverage {
        /// Pages of endpoints and events, OpenAPI documents, and folders of both.
        #[arg(long, value_name = "PAGE", num_args = 1..)]
        pages: Vec<PathBuf>,
        /// How the numbers are printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Says what changed in the schemas, and whether that is major, minor or patch.
    ///
    /// Exit status: 0 when the verdict is minor or patch or nothing changed, 2 when it is major,
    /// 1 when the states cannot be compared. `docs/changes.md` says what each change means.
    Diff {
        /// The state before: a revision of this repository, or a folder of schemas.
        #[arg(value_name = "REV | DIR", default_value = "HEAD")]
        before: String,
        /// Adds the changes to the section `## Unreleased` of `CHANGELOG.md`.
        #[arg(long)]
        changelog: bool,
        /// Exits with 0 when the verdict is major, too.
        #[arg(long)]
        allow_major: bool,
    },
    /// Writes the pages of `docs/` that follow from the code, and the README's table of services.
    Docs {
        /// Writes nothing; fails when a page is stale.
        #[arg(long)]
        check: bool,
    },
    /// Says what a kind of finding means, with an example; lists all kinds without a code.
    Explain {
        /// The kind's code or name: `E012`, `unknown-key`.
        kind: Option<String>,
    },
    /// Lays schema files out as all of them are.
    Fmt {
        /// Writes nothing; fails when a file is laid out otherwise.
        #[arg(long)]
        check: bool,
    },
    /// Drafts schemas from documentation pages, or shows how pages and schemas differ.
    ///
    /// Exit status: 0 when all went well and nothing differs, 1 otherwise.
    Import {
        /// The pages, or folders of pages.
        #[arg(required_unless_present = "apply")]
        pages: Vec<PathBuf>,
        /// Reads and writes drafts below this folder instead of `schemas/`; with `--agree`, writes
        /// what was counted and all differences to this file.
        #[arg(long)]
        out: Option<PathBuf>,
        /// Writes nothing; says what the pages have added, changed and removed, a line an endpoint.
        #[arg(long, group = "instead")]
        diff: bool,
        /// With `--diff`, shows every difference.
        #[arg(long, requires = "diff")]
        details: bool,
        /// Writes nothing; says which pages could be read, and why others not.
        #[arg(long, group = "instead")]
        soak: bool,
        /// Writes nothing; counts by kind of fact how far drafts and schemas agree.
        #[arg(long, group = "instead")]
        agree: bool,
        /// Writes to this file what a person still has to write or decide about the schemas of the
        /// pages, with the pages' own words, and room for the answers.
        #[arg(long, value_name = "FILE", group = "instead")]
        worksheet: Option<PathBuf>,
        /// Puts the answers of such a file into the schemas; nothing is written when one does not
        /// fit.
        #[arg(long, value_name = "FILE", group = "instead", conflicts_with = "pages")]
        apply: Option<PathBuf>,
    },
    /// Writes the beginning of an endpoint's schema and shows what is left to fill in.
    New {
        /// The endpoint's id: `open/task/v2/task/get`.
        id: String,
        /// Its method and path: `GET /open-apis/task/v2/tasks/:task_guid`.
        #[arg(long)]
        http: Option<String>,
    },
    /// Tries the generator on invented and on broken schemas, in large numbers.
    Soak {
        #[command(subcommand)]
        trial: soak::Trial,
    },
    /// Writes the JSON Schemas that editors use.
    Schema {
        /// Writes nothing; fails when a file is stale.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let matches = overview::with_overview(Arguments::command()).get_matches();
    let outcome = Arguments::from_arg_matches(&matches).map_err(anyhow::Error::from).and_then(run);
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(Arguments { root, command }: Arguments) -> anyhow::Result<ExitCode> {
    let root = root.map_or_else(own_root, Ok)?;
    let human = Printer::new(Format::Human);
    let clean = match command {
        Command::Bench(arguments) => bench::run_bench(&root, arguments)?,
        Command::Codegen { check: false, shown } => write(&root, Printer::of(shown))?,
        Command::Codegen { check: true, shown } => {
            let printer = Printer::of(shown);
            codegen::check(&root, texts(&root)?, printer)?
        }
        Command::Demo => write(&root, human)? && demo::run(&root)?,
        Command::Diff { before, changelog, allow_major } => {
            let request = diff::Request { before: &before, changelog };
            let level = diff::run(&root, &request, human)?;
            if level == Some(Level::Major) && !allow_major {
                return Ok(ExitCode::from(MAJOR));
            }
            true
        }
        Command::Coverage { pages, format } => coverage::run(&root, &pages, format)?,
        Command::Docs { check: false } => write_texts(&root, docs::texts(&root)?, human)?,
        Command::Docs { check: true } => {
            Output::files(docs::texts(&root)?).compare(&root)?.report(human)
        }
        Command::Check { shown, watch: false } => check(&root, Printer::of(shown))?,
        Command::Check { shown, watch: true } => codegen::watch(&root, Printer::of(shown))?,
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Arguments::command(), "xtask", &mut io::stdout());
            true
        }
        Command::Explain { kind } => explain::run(kind.as_deref()),
        Command::Fmt { check: false } => write_texts(&root, fmt::texts(&root)?, human)?,
        Command::Fmt { check: true } => {
            Output::files(fmt::texts(&root)?).compare(&root)?.report(human)
        }
        Command::Import { pages, diff: true, details, .. } => {
            import::diff(&root, &pages, details, human)?
        }
        Command::Import { pages, soak: true, .. } => import::soak(&root, &pages, human)?,
        Command::Import { pages, agree: true, out, .. } => {
            import::agree(&root, &pages, out.as_deref(), human)?
        }
        Command::Import { apply: Some(sheet), out, .. } => {
            import::apply(&root, &sheet, out.as_deref(), human)?
        }
        Command::Import { pages, out, worksheet, .. } => {
            import::run(&root, &pages, (out.as_deref(), worksheet.as_deref()), human)?
        }
        Command::New { id, http } => new::run(&root, &id, http.as_deref())?,
        Command::Soak { trial } => soak::run(&root, &trial)?,
        Command::Schema { check: false } => write_texts(&root, schema::texts(), human)?,
        Command::Schema { check: true } => {
            Output::files(schema::texts()).compare(&root)?.report(human)
        }
    };
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Checks the schemas, and says what comes next.
fn check(root: &Path, printer: Printer) -> anyhow::Result<bool> {
    let clean = codegen::findings(root, printer)?;
    if clean {
        printer.next("`cargo xtask codegen` writes what follows from them");
    }
    Ok(clean)
}

/// Writes everything that is machine-written.
fn write(root: &Path, printer: Printer) -> anyhow::Result<bool> {
    codegen::write(root, texts(root)?, printer)
}

/// What is machine-written outside of the generated crates.
fn texts(root: &Path) -> anyhow::Result<Output> {
    let texts = schema::texts().into_iter().chain(docs::texts(root)?).chain(packages::texts(root));
    Ok(Output::files(texts))
}

/// Writes single files.
fn write_texts(root: &Path, texts: Vec<Text>, printer: Printer) -> anyhow::Result<bool> {
    printer.say(&Output::files(texts).write(root)?.to_string());
    Ok(true)
}

/// The folder above this package.
fn own_root() -> anyhow::Result<PathBuf> {
    let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let root = package.parent().context("the xtask package stands in the repository's root")?;
    Ok(root.to_path_buf())
}
