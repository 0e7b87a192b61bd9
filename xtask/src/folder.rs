//! A folder of machine-written files: compared with what should stand there, and brought up to
//! date by touching only what differs.

mod lock;
mod transaction;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::Context;
use feishu_api_codegen::GeneratedFile;
use similar::TextDiff;

pub(crate) use lock::Lock;
pub(crate) use transaction::{Change, Transaction};

/// What every machine-written file says in its first line.
const MARK: &str = "Written by `cargo xtask codegen`";

/// Lines of a diff that are shown for one file.
const SHOWN_LINES: usize = 12;

/// A folder of machine-written files.
pub(crate) struct Folder {
    path: PathBuf,
}

/// What differs between a folder and what should stand there.
#[derive(Default)]
pub(crate) struct Changes {
    /// Files to be written, with the text that stands there now.
    written: Vec<(String, Option<String>, String)>,
    /// Machine-written files that nothing accounts for any more.
    removed: Vec<String>,
    /// Files that were not machine-written: reported and left alone.
    foreign: Vec<String>,
    unchanged: usize,
}

impl Folder {
    pub(crate) fn new(root: &Path, name: &str) -> Self {
        Self { path: root.join(name) }
    }

    /// Compares the folder with the files that should stand there.
    pub(crate) fn compare(&self, files: Vec<GeneratedFile>) -> anyhow::Result<Changes> {
        let mut present = self.present()?;
        let mut changes = Changes::default();
        for file in files {
            match present.remove(&file.path) {
                Some(text) if text == file.text => changes.unchanged += 1,
                text => changes.written.push((file.path, text, file.text)),
            }
        }
        for (path, text) in present {
            let is_ours = text.lines().next().is_some_and(|line| line.contains(MARK));
            if is_ours { changes.removed.push(path) } else { changes.foreign.push(path) }
        }
        Ok(changes)
    }

    fn present(&self) -> anyhow::Result<BTreeMap<String, String>> {
        // What is not text was not machine-written: its first line says nothing.
        let lossy = |bytes: Vec<u8>| match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        };
        let read = |path: &Path| fs::read(path).map(lossy);
        if self.path.exists() { walk(&self.path, |_| true, read) } else { Ok(BTreeMap::new()) }
    }
}

impl Changes {
    pub(crate) fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty() && self.foreign.is_empty()
    }

    /// What must be done; `folder` stands before each path.
    pub(crate) fn into_operations(self, folder: &str) -> impl Iterator<Item = Change> {
        let path = move |path: &str| format!("{folder}/{path}");
        let written = self.written.into_iter();
        let written = written.map(move |(name, _, text)| Change::Write { path: path(&name), text });
        let removed = self.removed.into_iter();
        written.chain(removed.map(move |name| Change::Remove { path: path(&name) }))
    }

    /// What was done, file by file, and the counts.
    pub(crate) fn summary(&self, folder: &str) -> String {
        let mut out = String::new();
        for (path, before, _) in &self.written {
            let verb = if before.is_some() { "updated" } else { "wrote" };
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{verb} {folder}/{path}");
        }
        for path in &self.removed {
            let _ = writeln!(out, "removed {folder}/{path}");
        }
        for path in &self.foreign {
            let _ = writeln!(out, "left alone {folder}/{path}: not written by this command");
        }
        let _ = write!(
            out,
            "{folder}: {} written, {} left alone, {} removed",
            self.written.len(),
            self.unchanged + self.foreign.len(),
            self.removed.len()
        );
        out
    }

    /// What is stale, each file with the first lines of its difference.
    pub(crate) fn describe(&self, folder: &str) -> String {
        let mut out = String::new();
        for (path, before, after) in &self.written {
            let state = if before.is_some() { "stale" } else { "missing" };
            let _ = writeln!(out, "{state}: {folder}/{path}");
            if let Some(before) = before {
                out.push_str(&short_diff(before, after));
            }
        }
        for path in &self.removed {
            let _ = writeln!(out, "left over: {folder}/{path}");
        }
        for path in &self.foreign {
            let _ = writeln!(out, "not written by codegen: {folder}/{path}");
        }
        out
    }
}

fn short_diff(before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after).unified_diff().context_radius(1).to_string();
    let mut out = String::new();
    for line in diff.lines().take(SHOWN_LINES) {
        let _ = writeln!(out, "    {line}");
    }
    let more = diff.lines().count().saturating_sub(SHOWN_LINES);
    if more > 0 {
        let _ = writeln!(out, "    … {more} more lines");
    }
    out
}

/// The files with an extension below a folder: their paths relative to it, and their texts.
pub(crate) fn read_files(
    folder: &Path,
    extension: &str,
) -> anyhow::Result<BTreeMap<String, String>> {
    let fits = |path: &Path| path.extension().is_some_and(|found| found == extension);
    walk(folder, fits, |path| fs::read_to_string(path))
}

fn walk(
    folder: &Path,
    fits: impl Fn(&Path) -> bool,
    read: impl Fn(&Path) -> io::Result<String>,
) -> anyhow::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        let entries =
            fs::read_dir(&current).with_context(|| format!("cannot list {}", current.display()))?;
        for entry in entries {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            if kind.is_dir() || (kind.is_symlink() && path.is_dir()) {
                open.push(path);
            } else if fits(&path) {
                let text =
                    read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                files.insert(relative(folder, &path), text);
            }
        }
    }
    Ok(files)
}

fn relative(folder: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(folder).unwrap_or(path);
    let levels = relative.iter().map(|level| level.to_string_lossy());
    levels.collect::<Vec<_>>().join("/")
}
