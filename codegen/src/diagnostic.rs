//! Findings: what is wrong, where, and what to write instead.

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::syntax::Span;

/// Position of a file in [`Sources`].
pub type FileId = usize;

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

    fn text(&self, file: FileId) -> &str {
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
    /// The file.
    pub file: FileId,
    /// The key or value that is wrong.
    pub span: Span,
    /// Whether it stops the generator.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

/// The findings of one run.
#[derive(Debug, Clone, Default)]
pub struct Report {
    findings: Vec<Finding>,
}

impl Report {
    /// Adds an error.
    pub(crate) fn error(&mut self, file: FileId, span: Span, message: impl Into<String>) {
        self.add(file, span, Severity::Error, message.into(), None);
    }

    /// Adds an error and what to write instead.
    pub(crate) fn error_with_help(
        &mut self,
        file: FileId,
        span: Span,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.add(file, span, Severity::Error, message.into(), help);
    }

    /// Adds a warning.
    pub(crate) fn warning(&mut self, file: FileId, span: Span, message: impl Into<String>) {
        self.add(file, span, Severity::Warning, message.into(), None);
    }

    fn add(
        &mut self,
        file: FileId,
        span: Span,
        severity: Severity,
        message: String,
        help: Option<String>,
    ) {
        self.findings.push(Finding { file, span, severity, message, help });
    }

    /// Whether something stops the generator.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The findings by file and position, each once.
    pub fn findings(&self) -> Vec<&Finding> {
        let mut sorted: Vec<&Finding> = self.findings.iter().collect();
        sorted.sort();
        sorted.dedup();
        sorted
    }

    /// The findings as text: file, line, column, the line itself with a caret, and a count.
    ///
    /// `root` stands before each path, so that the paths are those a person can open.
    pub fn render(&self, sources: &Sources, root: &str, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let mut out = String::new();
        let findings = self.findings();
        for finding in &findings {
            out.push_str(&renderer.render(&groups(finding, sources, root)));
            out.push_str("\n\n");
        }
        let errors = findings.iter().filter(|one| one.severity == Severity::Error).count();
        out.push_str(&summary(errors, findings.len() - errors));
        out
    }
}

fn groups<'a>(finding: &'a Finding, sources: &'a Sources, root: &str) -> Vec<Group<'a>> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let text = sources.text(finding.file);
    let span = finding.span.start.min(text.len())..finding.span.end.min(text.len());
    let snippet = Snippet::source(text)
        .path(format!("{root}{}", sources.path(finding.file)))
        .annotation(AnnotationKind::Primary.span(span));
    let mut group = level.primary_title(&finding.message).element(snippet);
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help));
    }
    vec![group]
}

fn summary(errors: usize, warnings: usize) -> String {
    let count = |number: usize, what: &str| match number {
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    };
    match (errors, warnings) {
        (0, 0) => "no findings".to_owned(),
        (errors, 0) => count(errors, "error"),
        (0, warnings) => count(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    }
}

/// The known name that looks most like a misspelt one.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= 1 + name.chars().count() / 4)
        .min()
        .map(|(_, candidate)| candidate)
}
