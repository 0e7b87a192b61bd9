//! What is compared: the files at hand and, if asked for, a revision of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::{Bench, cargo, process, say};

/// A state of the repository.
pub(crate) struct Repository {
    /// How it is called in tables.
    pub(crate) name: String,
    pub(crate) root: PathBuf,
    /// Its `cargo xtask`, built for release.
    pub(crate) generator: PathBuf,
}

impl Bench {
    /// The files at hand, then the revision.
    pub(crate) fn repositories(&self) -> Result<Vec<Repository>> {
        let mut found = vec![self.repository("at hand", self.root.clone())?];
        if let Some(revision) = &self.against {
            found.push(self.repository(revision, self.checked_out(revision)?)?);
        }
        Ok(found)
    }

    fn repository(&self, name: &str, root: PathBuf) -> Result<Repository> {
        say(&format!("building the generator of {name}"));
        let target = self.folder(&format!("generator-{}", file_name(name)))?;
        let mut build = cargo();
        build.current_dir(&root).env("CARGO_TARGET_DIR", &target);
        process::run(build.args(["build", "--release", "--package", "xtask"]))?;
        let generator = target.join("release/xtask");
        Ok(Repository { name: name.to_owned(), root, generator })
    }

    /// A checkout of a revision below cargo's target folder.
    fn checked_out(&self, revision: &str) -> Result<PathBuf> {
        let name = format!("revision-{}", file_name(revision));
        fs::remove_dir_all(self.folder(&name)?)?;
        let folder = self.folder(&name)?;
        let mut archive = Command::new("git");
        archive.arg("-C").arg(&self.root).args(["archive", "--format=tar", "--output"]);
        let file = folder.join("revision.tar");
        process::run(archive.arg(&file).arg(revision))?;
        process::run(Command::new("tar").arg("-xf").arg(&file).arg("-C").arg(&folder))?;
        Ok(folder)
    }
}

/// Schemas that both states of the repository are given.
pub(crate) struct Set {
    pub(crate) name: String,
    /// `None` for the schemas that a state has itself.
    invented: Option<usize>,
}

impl Set {
    /// The schemas of the repository, and invented ones of several numbers.
    pub(crate) fn all(bench: &Bench) -> Vec<Self> {
        let own = Self { name: "at hand".to_owned(), invented: None };
        let invented =
            |size: &usize| Self { name: format!("{size} invented"), invented: Some(*size) };
        [own].into_iter().chain(bench.sizes.iter().map(invented)).collect()
    }

    /// A folder with these schemas, in which the generator works, and their number.
    pub(crate) fn folder(&self, bench: &Bench, of: &Repository) -> Result<(PathBuf, usize)> {
        let name = format!("schemas-{}-{}", file_name(&of.name), file_name(&self.name));
        let folder = bench.folder(&name)?;
        // The generator's own fixtures are no part of it.
        fs::create_dir_all(folder.join("codegen/tests/fixtures"))?;
        let files = match self.invented {
            Some(size) => feishu_api_invent::average(size),
            None => json_files(&of.root.join("schemas"))?,
        };
        let others = ["/platform.json", "/service.json", ".examples.json", ".types.json"];
        let is_endpoint = |path: &str| !others.iter().any(|name| path.ends_with(name));
        let count = files.iter().filter(|(path, _)| is_endpoint(path)).count();
        for (path, text) in files {
            write(&folder.join("schemas").join(path), &text)?;
        }
        Ok((folder, count))
    }
}

/// The schemas below a folder, without those that say what schemas are.
fn json_files(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(current)? {
            let path = entry?.path();
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json")
                && !name.ends_with(".schema.json")
            {
                files.push((name, fs::read_to_string(path)?));
            }
        }
    }
    Ok(files)
}

/// Writes a file and the folders that lead to it.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().context("a file stands in a folder")?;
    fs::create_dir_all(folder)?;
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// A name that a folder can have.
pub(crate) fn file_name(name: &str) -> String {
    name.replace(|c: char| !c.is_ascii_alphanumeric(), "-")
}
