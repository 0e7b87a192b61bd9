//! A folder of machine-written files: compared with what should stand there, and brought up to
//! date by touching only what differs.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use feishu_api_codegen::GeneratedFile;
use similar::TextDiff;

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
    pub(crate) fn compare(&self, files: &[GeneratedFile]) -> anyhow::Result<Changes> {
        let mut present = self.present()?;
        let mut changes = Changes::default();
        for file in files {
            match present.remove(&file.path) {
                Some(text) if text == file.text => changes.unchanged += 1,
                text => changes.written.push((file.path.clone(), text, file.text.clone())),
            }
        }
        for (path, text) in present {
            let is_ours = text.lines().next().is_some_and(|line| line.contains(MARK));
            if is_ours { changes.removed.push(path) } else { changes.foreign.push(path) }
        }
        Ok(changes)
    }

    fn present(&self) -> anyhow::Result<BTreeMap<String, String>> {
        let mut present = BTreeMap::new();
        if self.path.exists() {
            for extension in ["rs", "toml", "json", "md"] {
                present.extend(read_files(&self.path, extension)?);
            }
        }
        Ok(present)
    }

    /// Writes and removes what differs.
    pub(crate) fn apply(&self, changes: &Changes) -> anyhow::Result<()> {
        for (path, _, text) in &changes.written {
            let path = self.path.join(path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)
                    .with_context(|| format!("cannot create {}", parent.display()))?;
            }
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
        for path in &changes.removed {
            let path = self.path.join(path);
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
            self.remove_empty_parents(&path);
        }
        Ok(())
    }

    /// A folder that is not empty refuses to be removed: that ends the walk.
    fn remove_empty_parents(&self, path: &Path) {
        for parent in path.ancestors().skip(1).take_while(|parent| *parent != self.path) {
            if fs::remove_dir(parent).is_err() {
                return;
            }
        }
    }
}

impl Changes {
    pub(crate) fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty() && self.foreign.is_empty()
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
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        let entries =
            fs::read_dir(&current).with_context(|| format!("cannot list {}", current.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let text = fs::read_to_string(&path)
                    .with_context(|| format!("cannot read {}", path.display()))?;
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
