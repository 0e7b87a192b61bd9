//! Measurements: what generated code costs to compile, what the generator costs, what reading,
//! writing and calling cost beside serde derive and calls written by hand, and what events cost
//! beside the official SDK.
//!
//! Whole processes are measured: the time that they keep processors busy, their peak memory and,
//! where valgrind is present, their instructions. What is compared takes turns in one run.

pub mod budget;
mod compile;
mod events;
mod generate;
mod process;
mod refusals;
mod repository;
mod run;
mod table;
mod workspace;

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

pub use compile::compile;
pub use events::events;
pub use generate::generate;
pub use refusals::refusals;
pub use run::run;
pub use workspace::Workspace;

/// The settings of a measurement.
#[derive(Debug, Clone)]
pub struct Bench {
    /// The repository.
    pub root: PathBuf,
    /// How often everything is measured; the median counts.
    pub rounds: usize,
    /// A revision of the repository that is measured in turn with the files at hand.
    pub against: Option<String>,
    /// Numbers of invented endpoints, beside the endpoints at hand.
    pub sizes: Vec<usize>,
}

impl Bench {
    /// Where cargo builds.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from)
    }

    /// A folder below it for files of this crate, which is made.
    pub(crate) fn folder(&self, name: &str) -> Result<PathBuf> {
        let folder = self.target().join("bench").join(name);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }
}

/// Cargo, building as it would for anyone.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
    // What cargo told this process of its own package would build others anew.
    let is_ours =
        |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(is_ours)) {
        cargo.env_remove(name);
    }
    cargo
}

/// Reports progress on standard error; standard output has results alone.
pub(crate) fn say(what: &str) {
    eprintln!("bench: {what}");
}
