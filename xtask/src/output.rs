//! Machine-written files: compared with those on disk, and updated by touching only what differs.
//!
//! Each file is replaced by a rename, so that it is there whole or as it was. There is no journal
//! beside git: what an interrupted run has not written, the next one writes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;
use std::{fmt, fs};

use anyhow::{Context, bail};
use feishu_api_codegen::GeneratedFile;
use rayon::prelude::*;
use similar::TextDiff;

use crate::files::{entries, relative};
use crate::printer::Printer;

/// What every machine-written file of a generated crate says in its first line.
const MARK: &str = "Written by `cargo xtask codegen`";

/// Lines of a diff that are shown for one file.
const SHOWN_LINES: usize = 12;

/// A file: its path below the root, and its text.
pub(crate) type Text = (String, String);

/// Everything that a command writes.
#[derive(Default)]
pub(crate) struct Output {
    /// Texts by path below the root.
    files: BTreeMap<String, String>,
    /// Folders below the root in which no other file may stand.
    folders: Vec<&'static str>,
}

/// The differences between an output and the files on disk.
#[derive(Default)]
pub(crate) struct Changes {
    changes: Vec<(String, Change)>,
    unchanged: usize,
}

enum Change {
    Create {
        text: String,
    },
    Update {
        before: String,
        text: String,
    },
    Remove,
    /// Not machine-written: reported and left alone.
    Foreign,
}

impl Output {
    /// Single files, by path below the root.
    pub(crate) fn files(files: impl IntoIterator<Item = Text>) -> Self {
        Self { files: files.into_iter().collect(), folders: Vec::new() }
    }

    /// Adds a folder that holds these files and no others.
    pub(crate) fn add_folder(&mut self, folder: &'static str, files: Vec<GeneratedFile>) {
        self.folders.push(folder);
        let files = files.into_iter().map(|file| (format!("{folder}/{}", file.path), file.text));
        self.files.extend(files);
    }

    /// Compares with the files below the root.
    pub(crate) fn compare(self, root: &Path) -> anyhow::Result<Changes> {
        refuse_links(root, self.files.keys())?;
        let mut changes = Changes::default();
        for folder in &self.folders {
            changes.add_left_over(root, folder, &self.files)?;
        }
        for (path, text) in self.files {
            let change = match plain_text(&root.join(&path)) {
                Some(before) if before == text => {
                    changes.unchanged += 1;
                    continue;
                }
                Some(before) => Change::Update { before, text },
                None => Change::Create { text },
            };
            changes.changes.push((path, change));
        }
        changes.changes.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(changes)
    }

    /// Writes what differs below the root, and says what that was.
    pub(crate) fn write(self, root: &Path) -> anyhow::Result<Changes> {
        let changes = self.compare(root)?;
        let again = |path: &str| format!("cannot write {path}; run the command again");
        changes.changes.par_iter().try_for_each(|(path, change)| match change {
            Change::Create { text } | Change::Update { text, .. } => {
                replace(&root.join(path), text).with_context(|| again(path))
            }
            Change::Remove | Change::Foreign => Ok(()),
        })?;
        // Afterwards: a folder that seems empty here may be one that a file is on its way to.
        for (path, _) in
            changes.changes.iter().filter(|(_, change)| matches!(change, Change::Remove))
        {
            remove(root, &root.join(path)).with_context(|| again(path))?;
        }
        Ok(changes)
    }
}

impl Changes {
    /// Whether anything differed.
    pub(crate) fn any(&self) -> bool {
        !self.changes.is_empty()
    }

    /// Prints what is stale; whether nothing is.
    pub(crate) fn report(&self, printer: Printer) -> bool {
        if self.changes.is_empty() {
            printer.say(&format!("{} files are up to date", self.unchanged));
            return true;
        }
        printer.say(self.describe().trim_end());
        eprintln!("files are stale: run `cargo xtask codegen` and commit the result");
        false
    }

    /// Adds the files of a folder that do not belong to the output.
    fn add_left_over(
        &mut self,
        root: &Path,
        folder: &str,
        files: &BTreeMap<String, String>,
    ) -> anyhow::Result<()> {
        let folder = root.join(folder);
        let present = if folder.exists() { entries(&folder)? } else { Vec::new() };
        for (path, _) in present {
            let name = relative(root, &path);
            if files.contains_key(&name) {
                continue;
            }
            let is_ours = plain_text(&path)
                .is_some_and(|text| text.lines().next().is_some_and(|line| line.contains(MARK)));
            let is_temporary = path
                .file_name()
                .is_some_and(|name| name.as_encoded_bytes().starts_with(TEMPORARY.as_bytes()));
            if !is_temporary {
                self.changes.push((name, if is_ours { Change::Remove } else { Change::Foreign }));
            }
        }
        Ok(())
    }

    /// What is stale, each file with the first lines of its difference.
    fn describe(&self) -> String {
        let mut out = String::new();
        for (path, change) in &self.changes {
            // Writing to a string cannot fail.
            let _ = match change {
                Change::Create { .. } => writeln!(out, "missing: {path}"),
                Change::Update { before, text } => {
                    writeln!(out, "stale: {path}\n{}", short_diff(before, text))
                }
                Change::Remove => writeln!(out, "left over: {path}"),
                Change::Foreign => writeln!(out, "not written by codegen: {path}"),
            };
        }
        out
    }
}

/// What was done, file by file, and the counts.
impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut written, mut removed) = (0, 0);
        for (path, change) in &self.changes {
            let done = match change {
                Change::Create { .. } => "wrote",
                Change::Update { .. } => "updated",
                Change::Remove => "removed",
                Change::Foreign => {
                    writeln!(f, "left alone {path}: not written by this command")?;
                    continue;
                }
            };
            writeln!(f, "{done} {path}")?;
            *if done == "removed" { &mut removed } else { &mut written } += 1;
        }
        write!(f, "{written} files written, {removed} removed, {} unchanged", self.unchanged)
    }
}

fn short_diff(before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after).unified_diff().context_radius(1).to_string();
    let mut lines: Vec<String> =
        diff.lines().take(SHOWN_LINES).map(|line| format!("    {line}")).collect();
    let more = diff.lines().count().saturating_sub(SHOWN_LINES);
    if more > 0 {
        lines.push(format!("    … {more} more lines"));
    }
    lines.join("\n")
}

/// Refuses to write to paths that lead through a link: it may lead out of the repository.
fn refuse_links<'p>(root: &Path, paths: impl Iterator<Item = &'p String>) -> anyhow::Result<()> {
    let folders: BTreeSet<&Path> =
        paths.flat_map(|path| Path::new(path).ancestors().skip(1)).collect();
    for folder in folders.into_iter().filter(|folder| !folder.as_os_str().is_empty()) {
        if root.join(folder).is_symlink() {
            bail!("{} is a link; nothing is written through it: remove it", folder.display());
        }
    }
    Ok(())
}

/// The text of a plain file; `None` for what is another kind of file or no text.
fn plain_text(path: &Path) -> Option<String> {
    let is_plain = fs::symlink_metadata(path).is_ok_and(|found| found.is_file());
    if is_plain { fs::read_to_string(path).ok() } else { None }
}

/// The prefix of temporary files.
const TEMPORARY: &str = ".codegen-";

/// Writes a file beside its place, then moves it there.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file: what the umask leaves. Temporary files are their owner's alone.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

/// Removes a file, and the folders above it that are empty then.
fn remove(root: &Path, path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != root) {
        // A folder that is not empty refuses to be removed.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}
