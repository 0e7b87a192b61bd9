//! Findings: what is wrong, where, and what to write instead.

pub mod kinds;
mod location;
mod render;

use std::collections::{BTreeMap, HashSet};

pub use crate::syntax::{FileId, Place};
use kinds::FindingKind;
pub use location::{Location, Point};

/// The schema files: their paths, `/`-separated and relative to the folder of schemas, and texts.
///
/// Always in the order of their paths, whatever order they were read in.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<(String, String)>,
}

impl Sources {
    /// The files of a folder of schemas.
    pub fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let files: BTreeMap<String, String> = files.into_iter().collect();
        Self { files: files.into_iter().collect() }
    }

    /// All files.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &str, &str)> {
        self.files.iter().enumerate().map(|(id, (path, text))| (id, path.as_str(), text.as_str()))
    }

    /// The path of a file.
    pub fn path(&self, file: FileId) -> &str {
        self.files.get(file).map_or("", |(path, _)| path)
    }

    pub(crate) fn text(&self, file: FileId) -> &str {
        self.files.get(file).map_or("", |(_, text)| text)
    }
}

/// Whether a finding stops the generator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Worth a look; nothing is stopped.
    Warning,
}

/// Something that is wrong in a schema file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The key or value that is wrong.
    pub place: Place,
    /// What kind of finding it is.
    pub kind: &'static FindingKind,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl Finding {
    /// Adds what to write instead.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds the known name that was probably meant, or else all of them.
    pub(crate) fn suggest<'a>(self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        match nearest(name, known.iter().copied()) {
            Some(similar) => self.help(format!("write `{similar}`")),
            None if known.is_empty() => self,
            None => self.help(format!("known here: {}", list(known))),
        }
    }
}

/// The findings of one run.
#[derive(Debug, Clone, Default)]
pub struct Report {
    findings: Vec<Finding>,
    /// Places at which further findings are suppressed: they follow from one that was reported.
    suppressed: HashSet<Place>,
}

impl Report {
    /// Adds what another report holds.
    pub(crate) fn extend(&mut self, more: Self) {
        self.findings.extend(more.findings);
        self.suppressed.extend(more.suppressed);
    }

    /// Adds a finding, unless it follows from another one.
    pub(crate) fn add(&mut self, finding: Finding) {
        if !self.is_suppressed(finding.place) {
            self.findings.push(finding);
        }
    }

    /// Takes no more findings at these places: they would follow from what was found there.
    pub(crate) fn suppress(&mut self, places: impl IntoIterator<Item = Place>) {
        self.suppressed.extend(places);
    }

    /// Whether findings at a place are suppressed.
    pub(crate) fn is_suppressed(&self, place: Place) -> bool {
        !self.suppressed.is_empty() && self.suppressed.contains(&place)
    }

    /// Takes out the findings of a kind in one file; whether there were any.
    pub(crate) fn remove(&mut self, kind: &'static FindingKind, file: FileId) -> bool {
        let before = self.findings.len();
        self.findings.retain(|finding| finding.kind != kind || finding.place.file != file);
        self.findings.len() < before
    }

    /// Whether something stops the generator.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.kind.severity() == Severity::Error)
    }

    /// The findings by file and position, each once.
    pub fn findings(&self) -> Vec<&Finding> {
        let mut sorted: Vec<&Finding> = self.findings.iter().collect();
        sorted.sort();
        sorted.dedup();
        sorted
    }

    /// The findings in some of the files.
    #[must_use]
    pub fn within(&self, keep: impl Fn(FileId) -> bool) -> Self {
        let kept = self.findings.iter().filter(|finding| keep(finding.place.file));
        Self { findings: kept.cloned().collect(), ..Self::default() }
    }

    /// The findings of some kinds.
    #[must_use]
    pub fn of_kinds(&self, keep: impl Fn(&FindingKind) -> bool) -> Self {
        let kept = self.findings.iter().filter(|finding| keep(finding.kind));
        Self { findings: kept.cloned().collect(), ..Self::default() }
    }

    /// The findings as text: file, line, column, the line itself with a caret, and a count.
    ///
    /// `root` stands before each path, so that the paths are those a person can open.
    pub fn render(&self, sources: &Sources, root: &str, colour: bool) -> String {
        render::text(&self.findings(), sources, root, colour, usize::MAX)
    }

    /// The findings as text, but only so many warnings of each kind: the others are counted, so that
    /// what one habit leads to in every file does not hide the rest.
    pub fn render_some(&self, most: usize, sources: &Sources, root: &str, colour: bool) -> String {
        render::text(&self.findings(), sources, root, colour, most)
    }
}

/// Names as they stand in messages: in backticks, sorted, with commas.
pub(crate) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    names.sort();
    names.join(", ")
}

/// The known name that looks most like a misspelt one.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    let limit = (length / 3).max(1);
    known
        .into_iter()
        // What differs more in length than in distance is not worth measuring: names may be huge.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit && *distance < length)
        .min()
        .map(|(_, candidate)| candidate)
}
