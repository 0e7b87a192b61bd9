//! Building what is measured.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

use crate::Lab;
use crate::process;

/// The package whose programs do the work that is measured.
const PROGRAMS: &str = "feishu-api-bench-programs";

impl Lab {
    /// Where cargo builds.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from)
    }

    /// Builds the measured programs with these features; the folder that holds them.
    ///
    /// # Errors
    ///
    /// If they cannot be built.
    pub fn programs(&self, features: &str) -> Result<PathBuf> {
        say(&format!("building {PROGRAMS} {features}"));
        let mut cargo = self.cargo();
        cargo.args(["build", "--release", "--package", PROGRAMS, "--features", features]);
        process::run(&mut cargo)?;
        let built = self.target().join("release");
        let kept = self.target().join("bench/programs").join(features);
        fs::create_dir_all(&kept).with_context(|| format!("cannot make {}", kept.display()))?;
        for program in ["engine", "allocations", "call"] {
            fs::copy(built.join(program), kept.join(program))
                .with_context(|| format!("{program} was not built"))?;
        }
        Ok(kept)
    }

    /// Cargo in the repository, building as it would for anyone.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(&self.root).env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
        // What cargo told this process of its own package would build others anew.
        let is_ours =
            |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
        for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(is_ours)) {
            cargo.env_remove(name);
        }
        cargo
    }
}

/// Tells whoever waits what is being done; the results alone go to the standard output.
pub(crate) fn say(what: &str) {
    eprintln!("bench: {what}");
}
