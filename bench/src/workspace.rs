//! A generated crate in a workspace of its own, as cargo builds it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::repository::write;
use crate::{Bench, cargo};

/// A workspace below cargo's target folder.
pub struct Workspace {
    folder: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Writes a generated crate, its files as given, to be built with the runtime of a repository.
    ///
    /// # Errors
    ///
    /// If a file cannot be written.
    pub fn new(
        bench: &Bench,
        name: &str,
        repository: &Path,
        files: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self> {
        let folder = bench.folder(&format!("workspace-{name}"))?;
        fs::remove_dir_all(&folder)?;
        for (path, text) in files {
            write(&folder.join("generated").join(path), &text)?;
        }
        // Cargo tells packages of one name apart by their versions when it builds them in one place.
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n\n\
             [workspace.package]\nversion = \"0.0.0-{name}\"\nedition = \"2024\"\n\
             rust-version = \"1.90\"\nlicense = \"MIT\"\nrepository = \"https://invented.example\"\n\n\
             [workspace.dependencies]\nfeishu-api-runtime = {{ path = '{}' }}\n\n\
             [workspace.lints]\n",
            repository.join("runtime").display(),
        );
        write(&folder.join("Cargo.toml"), &manifest)?;
        fs::copy(repository.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder, target: bench.folder("build")? })
    }

    /// Adds a file beside the generated crate: every folder is a package.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn add(&self, path: &str, text: &str) -> Result<()> {
        write(&self.folder.join(path), text)
    }

    /// The folder of the generated crate.
    pub(crate) fn generated(&self) -> PathBuf {
        self.folder.join("generated")
    }

    /// The features of the generated crate that need nothing else: its services, and its examples.
    ///
    /// # Errors
    ///
    /// If its manifest cannot be read.
    pub fn features(&self) -> Result<Vec<String>> {
        Ok(features(&fs::read_to_string(self.generated().join("Cargo.toml"))?))
    }

    /// Cargo in this workspace.
    pub fn cargo(&self) -> Command {
        let mut cargo = cargo();
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", &self.target);
        cargo
    }
}

/// The features of a manifest that enable no others, but for the default.
fn features(manifest: &str) -> Vec<String> {
    let empty = manifest.lines().filter_map(|line| line.strip_suffix(" = []"));
    empty.filter(|name| *name != "default").map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_of_services_are_empty() {
        let manifest = "default = []\ntask = []\nexamples = []\nblocking = [\"rt/blocking\"]\n";
        assert_eq!(features(manifest), ["task", "examples"]);
    }
}
