//! `cargo xtask …`: the maintainers' commands.

mod codegen;
mod demo;
mod folder;
mod schema;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};

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
    /// Writes the generated crates from the schemas.
    Codegen {
        /// Writes nothing; fails when a file is stale and says which.
        #[arg(long)]
        check: bool,
    },
    /// Writes the generated crates, then runs the example that makes all calls.
    Demo,
    /// Checks the schemas and writes nothing.
    Check,
    /// Writes the JSON Schemas that editors use.
    Schema {
        /// Writes nothing; fails when a file is stale.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(Arguments { root, command }: Arguments) -> anyhow::Result<ExitCode> {
    let root = root.map_or_else(own_root, Ok)?;
    let colour = std::io::stderr().is_terminal();
    let clean = match command {
        Command::Codegen { check: false } => {
            schema::write(&root)? && codegen::write(&root, colour)?
        }
        Command::Codegen { check: true } => schema::check(&root)? & codegen::check(&root, colour)?,
        Command::Demo => demo::run(&root, colour)?,
        Command::Check => codegen::findings(&root, colour)?,
        Command::Schema { check: false } => schema::write(&root)?,
        Command::Schema { check: true } => schema::check(&root)?,
    };
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The folder above this package.
fn own_root() -> anyhow::Result<PathBuf> {
    let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let root = package.parent().context("the xtask package stands in the repository's root")?;
    Ok(root.to_path_buf())
}
