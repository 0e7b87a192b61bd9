//! `cargo xtask import`: drafts of schemas from documentation pages, and how pages and schemas
//! differ.

mod agree;
mod schemas;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use feishu_api_import::agree::{Agreement, Difference, Side};
use feishu_api_import::page::Page;
use feishu_api_import::{Reading, read};

use crate::files::{entries, text};
use crate::printer::Printer;
use schemas::Schemas;

pub(crate) use agree::run as agree;

/// Writes drafts for pages; schemas that exist are left alone.
pub(crate) fn run(
    root: &Path,
    pages: &[PathBuf],
    out: Option<&Path>,
    printer: Printer,
) -> anyhow::Result<bool> {
    let schemas = Schemas::read(root)?;
    let mut clean = true;
    for path in files(pages)? {
        let page = match read(&text(&path)?) {
            Reading::Endpoint(page) => page,
            Reading::Other { reason } => {
                printer.say(&format!("{}: {reason}", path.display()));
                clean = false;
                continue;
            }
        };
        let draft = schemas.draft(&page)?;
        if let Some(existing) = schemas.of_page(&page) {
            printer.say(&format!(
                "schemas/{existing} exists and is left as it is; `--diff` shows how {} differs",
                path.display()
            ));
            continue;
        }
        let target = out.map_or_else(|| root.join("schemas"), Path::to_path_buf);
        let target = target.join(format!("{}.json", draft.id));
        if target.exists() {
            bail!("{} exists; remove it to draft it anew", target.display());
        }
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot make {}", folder.display()))?;
        }
        fs::write(&target, &draft.text)
            .with_context(|| format!("cannot write {}", target.display()))?;
        printer.say(&format!("wrote {} with {} open decisions", target.display(), draft.open));
    }
    Ok(clean)
}

/// Shows how pages and their schemas differ; false when one does.
pub(crate) fn diff(root: &Path, pages: &[PathBuf], printer: Printer) -> anyhow::Result<bool> {
    let schemas = Schemas::read(root)?;
    let mut clean = true;
    for path in files(pages)? {
        let Reading::Endpoint(page) = read(&text(&path)?) else { continue };
        let Some(existing) = schemas.of_page(&page) else {
            printer.say(&format!("{}: there is no schema yet", path.display()));
            continue;
        };
        let agreement = schemas.compare(&page, existing)?;
        clean &= agreement.differences.is_empty();
        printer.say(&describe(&schemas, &path, existing, &agreement));
    }
    Ok(clean)
}

/// Reads every page below a folder and says how far that went.
pub(crate) fn soak(root: &Path, pages: &[PathBuf], printer: Printer) -> anyhow::Result<bool> {
    let schemas = Schemas::read(root)?;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut open = 0;
    for path in files(pages)? {
        let shown = path.display().to_string();
        let (verdict, why) = match read(&text(&path)?) {
            Reading::Other { reason } => ("not at all", vec![reason]),
            Reading::Endpoint(page) => {
                let missing = missing(&page);
                let draft = schemas.draft(&page)?;
                open += draft.open;
                if missing.is_empty() { ("fully", missing) } else { ("partly", missing) }
            }
        };
        *counts.entry(verdict).or_default() += 1;
        if !why.is_empty() {
            printer.say(&format!("{verdict:10} {shown}: {}", why.join("; ")));
        }
    }
    let count = |verdict| counts.get(verdict).copied().unwrap_or_default();
    printer.say(&format!(
        "{} read fully, {} partly, {} not at all; {open} open decisions",
        count("fully"),
        count("partly"),
        count("not at all")
    ));
    Ok(true)
}

/// What an endpoint's page should say and does not, or says in a way that was not understood.
fn missing(page: &Page) -> Vec<String> {
    let checks = [
        (page.method.is_none(), "no method"),
        (page.path.is_none(), "no path"),
        (page.tokens.is_empty(), "no tokens"),
        (
            page.scopes.is_empty() && page.host.as_deref() == Some("https://open.feishu.cn"),
            "no scopes",
        ),
        (page.rates.is_empty(), "no rate limit"),
        (!page.reply_table && page.download.is_none(), "no table for the reply"),
        (page.errors.is_empty(), "no error codes"),
        (page.response.is_none() && page.download.is_none(), "no example of the reply"),
    ];
    let mut missing: Vec<String> =
        checks.iter().filter(|(is, _)| *is).map(|(_, what)| (*what).to_owned()).collect();
    let placeholders = page.path.iter().flat_map(|path| path.value.split('/'));
    for name in placeholders.filter_map(|segment| segment.strip_prefix(':')) {
        if !page.path_params.iter().any(|param| param.name == name) {
            missing.push(format!("`:{name}` is in the path and in no table"));
        }
    }
    for remark in page.remarks.iter().filter(|remark| !remark.question.is_empty()) {
        missing.push(format!("line {}: {}", remark.line, remark.question));
    }
    missing
}

fn describe(schemas: &Schemas, path: &Path, existing: &str, agreement: &Agreement) -> String {
    let same: usize = agreement.same.values().sum();
    let mut out = vec![format!(
        "{} and schemas/{existing}: {same} facts agree, {} differ",
        path.display(),
        agreement.differences.len()
    )];
    let mut kind = None;
    for difference in &agreement.differences {
        if kind != Some(difference.fact.kind) {
            kind = Some(difference.fact.kind);
            out.push(format!("  {}", difference.fact.kind.title()));
        }
        let schema = difference.at.as_ref().map_or_else(
            || format!("schemas/{existing}"),
            |at| format!("schemas/{}:{}", schemas.file(existing, at.file), at.line),
        );
        let (what, line) = (sentence(difference), difference.page_line);
        out.push(format!("    {what} [{}:{line}, {schema}]", path.display()));
    }
    out.join("\n")
}

/// A difference in plain words.
pub(crate) fn sentence(difference: &Difference) -> String {
    let fact = &difference.fact;
    let place = if fact.place.is_empty() { "the endpoint" } else { &fact.place };
    let value = if fact.value.is_empty() { "it" } else { &fact.value };
    match &difference.side {
        Side::Page => format!("{place}: the page has {value}, the schema does not"),
        Side::Schema => format!("{place}: the schema has {value}, the page does not"),
        Side::Other(other) => format!("{place}: the page has {value}, the schema {other}"),
    }
}

/// The pages: files as given, and all texts below folders.
fn files(given: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in given {
        if path.is_dir() {
            let is_page = |path: &PathBuf| {
                path.extension().is_some_and(|found| found == "md" || found == "txt")
            };
            found.extend(entries(path)?.into_iter().map(|(path, _)| path).filter(is_page));
        } else {
            found.push(path.clone());
        }
    }
    found.sort();
    Ok(found)
}
