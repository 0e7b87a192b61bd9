//! Findings as text for a person.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::kinds::FindingKind;
use super::{Finding, Severity, Sources};
use crate::syntax::Span;

/// Each finding with its line and a caret, then the count of all. Of the warnings of one kind, at
/// most so many are shown.
pub(super) fn text(
    findings: &[&Finding],
    sources: &Sources,
    root: &str,
    colour: bool,
    most: usize,
) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    let mut counts: BTreeMap<&FindingKind, usize> = BTreeMap::new();
    for finding in findings {
        let count = counts.entry(finding.kind).or_default();
        *count += 1;
        if finding.kind.severity() == Severity::Warning && *count > most {
            continue;
        }
        out.push_str(&renderer.render(&[group(finding, sources, root)]));
        out.push_str("\n\n");
    }
    for (kind, count) in counts {
        if kind.severity() == Severity::Warning && count > most {
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "{} more {} ({}): `--all` shows them",
                count - most,
                kind.code,
                kind.name
            );
        }
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
    let excerpt = Excerpt::of(sources.text(finding.place.file), finding.place.span);
    let path = format!("{root}{}", sources.path(finding.place.file));
    let start = sources.location(finding.place).start;
    let snippet = Snippet::source(excerpt.text)
        .line_start(start.line)
        .annotation(AnnotationKind::Primary.span(excerpt.span));
    let title = level.primary_title(&finding.message).id(finding.kind.code);
    let group = if excerpt.is_cut {
        // Columns of the excerpt are not those of the file.
        let origin = Origin::path(path).line(start.line).char_column(start.column);
        title.element(origin).element(snippet)
    } else {
        title.element(snippet.path(path))
    };
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(help)),
        None => group,
    }
}

/// The lines of a finding; of lines that nobody could read, what stands around its beginning.
struct Excerpt<'a> {
    text: &'a str,
    /// The place in `text`.
    span: Range<usize>,
    is_cut: bool,
}

/// More bytes than these are cut: printing takes time in proportion to them.
const LONG: usize = 10_000;

/// Bytes that stay before and after the beginning of a place in lines that are cut.
const AROUND: usize = 60;

impl<'a> Excerpt<'a> {
    fn of(text: &'a str, Span { start, end }: Span) -> Self {
        let (start, end) = (start.min(text.len()), end.min(text.len()));
        let (before, after) =
            (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
        let mut first = before.rfind('\n').map_or(0, |at| at + 1);
        let mut last = after.find('\n').map_or(text.len(), |at| end + at);
        let is_cut = last - first > LONG;
        if is_cut {
            first = boundary(text, (0..=first.max(start.saturating_sub(AROUND))).rev());
            last = boundary(text, last.min(start + AROUND)..=text.len());
        }
        let span = start - first..end.min(last) - first;
        Self { text: text.get(first..last).unwrap_or_default(), span, is_cut }
    }
}

/// The first of these positions at which the text can be cut; there is one at each of its ends.
fn boundary(text: &str, mut positions: impl Iterator<Item = usize>) -> usize {
    positions.find(|&at| text.is_char_boundary(at)).unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_long_lines_what_stands_around_the_place_is_shown() {
        let long = format!("first\n{}字字{}\nlast", "a".repeat(LONG), "b".repeat(LONG));
        let start = long.find('字').unwrap();
        let excerpt = Excerpt::of(&long, Span { start, end: long.len() });
        assert!(excerpt.is_cut && excerpt.text.len() < 3 * AROUND);
        assert!(excerpt.text.get(excerpt.span).unwrap().starts_with("字字b"));
        let excerpt = Excerpt::of("a\nbcd\ne", Span { start: 3, end: 4 });
        assert_eq!((excerpt.text, excerpt.span, excerpt.is_cut), ("bcd", 1..2, false));
    }
}
