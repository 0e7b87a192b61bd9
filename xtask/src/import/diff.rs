//! `cargo xtask import --diff`: what the platform has added, changed and removed since the schemas
//! were written, one line an endpoint.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use feishu_api_import::agree::{Agreement, Difference, Side};
use feishu_api_import::batch::{Batch, Source};
use feishu_api_import::facts::Kind;
use feishu_api_import::page::Dialect;

use super::reasons::Reasons;
use super::schemas::Schemas;
use super::{FOLDER, texts};
use crate::printer::Printer;

/// Shows how pages and documents differ from the schemas; false when one does. With `details`,
/// shows every difference. What reviewers have decided is no difference.
pub(crate) fn run(
    root: &Path,
    pages: &[PathBuf],
    details: bool,
    printer: Printer,
) -> anyhow::Result<bool> {
    let schemas = Schemas::read(root)?;
    let reasons = Reasons::read(root)?;
    let batch = Batch::of(&texts(pages)?);
    let mut compared: Vec<(&Source, &str, Agreement)> = Vec::new();
    let mut lines = Vec::new();
    let mut described = BTreeSet::new();
    for source in batch.versions.values().flatten() {
        match schemas.of_page(&source.page) {
            Some(existing) => {
                described.insert(existing);
                compared.push((source, existing, schemas.compare(&source.page, existing)?));
            }
            None => lines.push(format!("new: {} ({})", source.id, source.name)),
        }
    }
    let confirmed: BTreeSet<(String, String)> =
        compared.iter().flat_map(|(_, _, agreement)| agreement.confirmed.iter().cloned()).collect();
    let mut same = 0;
    for (source, existing, agreement) in &compared {
        let dialect = source.page.dialect;
        let unexplained = |difference: &&Difference| {
            is_stated(dialect, difference)
                && reasons.of((existing, dialect.title()), difference, &confirmed).is_none()
        };
        let differences: Vec<&Difference> =
            agreement.differences.iter().filter(unexplained).collect();
        if differences.is_empty() {
            same += 1;
        } else {
            lines.push(line(existing, &differences));
            if details {
                lines.extend(
                    differences.iter().map(|found| detail(&schemas, source, existing, found)),
                );
            }
        }
    }
    // Schemas of a version that pages describe, and that none of them does.
    for existing in schemas.endpoints() {
        let is_covered =
            batch.versions.keys().any(|version| existing.starts_with(&format!("{version}/")));
        if is_covered && !described.contains(existing) {
            lines.push(format!("gone: {}", existing.trim_end_matches(".json")));
        }
    }
    let clean = lines.is_empty();
    lines.push(format!("{same} endpoints are as documented"));
    printer.say(&lines.join("\n"));
    Ok(clean)
}

/// Whether a source says anything about a fact. OpenAPI documents know nothing of limits, units,
/// rules and, mostly, of what is required; nor of which apps may call. They list few of the values
/// that a field may have.
fn is_stated(dialect: Dialect, difference: &Difference) -> bool {
    let says_nothing = [Kind::App, Kind::Required, Kind::Time, Kind::Rule, Kind::Default];
    let kind = difference.fact.kind;
    let lists_fewer = kind == Kind::Enum && difference.side == Side::Schema;
    dialect != Dialect::OpenApi || !(says_nothing.contains(&kind) || lists_fewer)
}

fn line(existing: &str, differences: &[&Difference]) -> String {
    let count = |is: fn(&Side) -> bool| differences.iter().filter(|found| is(&found.side)).count();
    let added = count(|side| *side == Side::Page);
    let changed = count(|side| matches!(side, Side::Other(_)));
    let removed = count(|side| *side == Side::Schema);
    format!(
        "{}: {added} added, {changed} changed, {removed} removed",
        existing.trim_end_matches(".json")
    )
}

fn detail(schemas: &Schemas, source: &Source, existing: &str, difference: &Difference) -> String {
    let at = difference.at.as_ref().map_or_else(
        || format!("{FOLDER}/{existing}"),
        |at| format!("{FOLDER}/{}:{}", schemas.file(existing, at.file), at.line),
    );
    let kind = difference.fact.kind.title();
    let says = sentence(difference);
    format!("  {kind}: {says} [{}:{}, {at}]", source.name, difference.page_line)
}

/// A difference in plain words.
pub(super) fn sentence(difference: &Difference) -> String {
    let fact = &difference.fact;
    let place = if fact.place.is_empty() { "the endpoint" } else { &fact.place };
    let value = if fact.value.is_empty() { "it" } else { &fact.value };
    match &difference.side {
        Side::Page => format!("{place}: the page has {value}, the schema does not"),
        Side::Schema => format!("{place}: the schema has {value}, the page does not"),
        Side::Other(other) => format!("{place}: the page has {value}, the schema {other}"),
    }
}
