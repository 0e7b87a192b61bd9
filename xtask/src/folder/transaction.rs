//! Writes many files or none.
//!
//! All new texts are first written to a folder of their own and forced to the disk: when it is
//! full, nothing has happened yet. Then each file is moved to its place, and what stood there is
//! kept. A journal says which moves were planned; while it is there, the next run (or this one,
//! when a move fails) moves everything back. Removing the journal is what makes the new state valid.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// The folder below the root that holds journal, lock, and files on their way.
pub(crate) const STATE: &str = ".codegen";

/// What becomes of one file; paths are relative to the root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    Write { path: String, text: String },
    Remove { path: String },
}

/// More files than these are forced to the disk at once, with whatever else is on its way there:
/// one by one they take longer than everything that the generator does.
const MANY: usize = 100;

/// Whether a whole file system can be forced to the disk.
const SYNCS_AT_ONCE: bool = cfg!(target_os = "linux");

/// Is called before each operation on the disk; tests fail in it.
type Gate<'a> = &'a dyn Fn() -> io::Result<()>;

/// The files below one root.
pub(crate) struct Transaction<'a> {
    root: &'a Path,
    gate: Gate<'a>,
}

/// A planned move, as the journal has it.
struct Move {
    /// Relative to the root.
    path: String,
    /// Whether something stood there.
    replaces: bool,
    /// Whether something will stand there.
    writes: bool,
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(root: &'a Path) -> Self {
        Self { root, gate: &|| Ok(()) }
    }

    /// Makes all changes or none.
    pub(crate) fn apply(&self, changes: &[Change]) -> io::Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        if let Err(error) = self.stage(changes).and_then(|moves| self.swap(&moves)) {
            // What cannot be moved back now is by the next run: the journal is still there.
            let _ = self.recover();
            return Err(error);
        }
        self.remove_empty_folders(changes);
        self.forget()
    }

    /// Moves back what an interrupted run has moved; says whether there was one.
    pub(crate) fn recover(&self) -> io::Result<bool> {
        let interrupted = match fs::read_to_string(self.journal()) {
            Ok(journal) => {
                for (index, one) in read_journal(&journal)?.iter().enumerate().rev() {
                    self.move_back(index, one)?;
                }
                self.step(|| remove_file(&self.journal()))?;
                true
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(error),
        };
        self.forget()?;
        Ok(interrupted)
    }

    /// Writes all new texts beside their places, then the journal.
    fn stage(&self, changes: &[Change]) -> io::Result<Vec<Move>> {
        for folder in [self.state("new"), self.state("old")] {
            self.step(|| fs::create_dir_all(&folder))?;
        }
        let mut moves = Vec::new();
        let at_once = SYNCS_AT_ONCE && changes.len() > MANY;
        for (index, change) in changes.iter().enumerate() {
            let (path, text) = match change {
                Change::Write { path, text } => (path, Some(text)),
                Change::Remove { path } => (path, None),
            };
            if let Some(text) = text {
                let write = if at_once { write } else { write_durably };
                self.step(|| write(&self.new_file(index), text))?;
            }
            let replaces = self.root.join(path).try_exists()?;
            moves.push(Move { path: path.clone(), replaces, writes: text.is_some() });
        }
        if at_once {
            self.step(|| sync_file_system(&self.state("new")))?;
        }
        let draft = self.state("journal.new");
        self.step(|| write_durably(&draft, &journal_text(&moves)))?;
        self.step(|| fs::rename(&draft, self.journal()))?;
        // Before anything is moved the journal and what it names must survive a loss of power.
        self.step(|| sync_folder(&self.state("new")))?;
        self.step(|| sync_folder(&self.root.join(STATE)))?;
        Ok(moves)
    }

    /// Moves all files to their places. Removing the journal ends it: the new state is valid.
    fn swap(&self, moves: &[Move]) -> io::Result<()> {
        let mut made = HashSet::new();
        for (index, one) in moves.iter().enumerate() {
            let path = self.root.join(&one.path);
            if one.replaces {
                self.step(|| fs::rename(&path, self.old_file(index)))?;
            }
            if one.writes {
                if let Some(folder) = path.parent().filter(|folder| !made.contains(*folder)) {
                    self.step(|| fs::create_dir_all(folder))?;
                    made.insert(folder.to_owned());
                }
                self.step(|| fs::rename(self.new_file(index), &path))?;
            }
        }
        self.step(|| remove_file(&self.journal()))
    }

    fn move_back(&self, index: usize, one: &Move) -> io::Result<()> {
        let (old, path) = (self.old_file(index), self.root.join(&one.path));
        if one.replaces {
            if old.try_exists()? {
                self.step(|| fs::rename(&old, &path))?;
            }
        } else if one.writes && !self.new_file(index).try_exists()? {
            self.step(|| remove_file(&path))?;
        }
        if !one.replaces {
            self.remove_empty_parents(&path);
        }
        Ok(())
    }

    /// Removes what was on its way.
    fn forget(&self) -> io::Result<()> {
        for folder in [self.state("new"), self.state("old")] {
            match self.step(|| fs::remove_dir_all(&folder)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    fn remove_empty_folders(&self, changes: &[Change]) {
        for change in changes {
            if let Change::Remove { path } = change {
                self.remove_empty_parents(&self.root.join(path));
            }
        }
    }

    /// A folder that is not empty refuses to be removed: that ends the walk.
    fn remove_empty_parents(&self, path: &Path) {
        for parent in path.ancestors().skip(1).take_while(|parent| *parent != self.root) {
            if fs::remove_dir(parent).is_err() {
                return;
            }
        }
    }

    fn step<T>(&self, operation: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        (self.gate)()?;
        operation()
    }

    fn state(&self, name: &str) -> PathBuf {
        self.root.join(STATE).join(name)
    }

    fn journal(&self) -> PathBuf {
        self.state("journal")
    }

    fn new_file(&self, index: usize) -> PathBuf {
        self.state("new").join(index.to_string())
    }

    fn old_file(&self, index: usize) -> PathBuf {
        self.state("old").join(index.to_string())
    }
}

fn journal_text(moves: &[Move]) -> String {
    let line = |one: &Move| json!([one.path, one.replaces, one.writes]);
    Value::Array(moves.iter().map(line).collect()).to_string()
}

fn read_journal(text: &str) -> io::Result<Vec<Move>> {
    let moves: Vec<(String, bool, bool)> = serde_json::from_str(text)?;
    let read = |(path, replaces, writes)| Move { path, replaces, writes };
    Ok(moves.into_iter().map(read).collect())
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::write(path, text)
}

fn write_durably(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Makes everything durable that was written to the file system of a folder.
#[cfg(target_os = "linux")]
fn sync_file_system(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Elsewhere each file is synced when it is written.
#[cfg(not(target_os = "linux"))]
fn sync_file_system(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Makes the names in a folder durable, where the system lets folders be opened.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

/// Removes a file; one that is gone is fine.
fn remove_file(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
