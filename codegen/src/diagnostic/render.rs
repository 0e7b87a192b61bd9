//! Findings as text for a person.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Finding, Severity, Sources};

/// Each finding with its line and a caret, then the count of all.
pub(super) fn text(findings: &[&Finding], sources: &Sources, root: &str, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for finding in findings {
        out.push_str(&renderer.render(&[group(finding, sources, root)]));
        out.push_str("\n\n");
    }
    let is_error = |finding: &&&Finding| finding.kind.severity() == Severity::Error;
    let errors = findings.iter().filter(is_error).count();
    out.push_str(&summary(errors, findings.len() - errors));
    out
}

fn group<'a>(finding: &'a Finding, sources: &'a Sources, root: &str) -> Group<'a> {
    let level = match finding.kind.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let text = sources.text(finding.place.file);
    let span = finding.place.span;
    let span = span.start.min(text.len())..span.end.min(text.len());
    let snippet = Snippet::source(text)
        .path(format!("{root}{}", sources.path(finding.place.file)))
        .annotation(AnnotationKind::Primary.span(span));
    let title = level.primary_title(&finding.message).id(finding.kind.code);
    let group = title.element(snippet);
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(help)),
        None => group,
    }
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
