//! `cargo xtask import`: drafts of schemas from documentation pages and OpenAPI documents, and how
//! they differ from the schemas that exist.

mod agree;
mod diff;
mod reasons;
mod schemas;
mod soak;
mod worksheet;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use feishu_api_import::batch::{Batch, Source, is_document};
use feishu_api_import::page::{About, Page};
use feishu_api_import::worksheet::without_questions;
use feishu_api_import::{Version, service, version};

use crate::output::Output;
use crate::printer::Printer;
use schemas::Schemas;

pub(crate) use agree::run as agree;
pub(crate) use diff::run as diff;
pub(crate) use soak::run as soak;
pub(crate) use worksheet::run as apply;

const FOLDER: &str = "schemas";

/// The file of what the endpoints of a service version share.
const SERVICE: &str = "service.json";

/// Writes drafts for pages; schemas that exist are left alone. What cannot be drafted is listed at
/// the end and stops nothing. With `sheet`, lists what is open in all of them. False when there was
/// nothing to draft.
pub(crate) fn run(
    root: &Path,
    pages: &[PathBuf],
    (out, sheet): (Option<&Path>, Option<&Path>),
    printer: Printer,
) -> anyhow::Result<bool> {
    let schemas = Schemas::read(root)?;
    let batch = Batch::of(&texts(pages)?);
    let target = out.map_or_else(|| root.join(FOLDER), Path::to_path_buf);
    fs::create_dir_all(&target).with_context(|| format!("cannot make {}", target.display()))?;
    let mut asked: BTreeMap<About, usize> = BTreeMap::new();
    for (folder, sources) in &batch.versions {
        let new: Vec<&Source> = sources
            .iter()
            .filter(|source| match existing(&schemas, &target, source) {
                Some(existing) => {
                    printer
                        .say(&format!("{existing} exists and is left as it is ({})", source.name));
                    false
                }
                None => true,
            })
            .collect();
        if new.is_empty() {
            continue;
        }
        let shared = fs::read_to_string(target.join(format!("{folder}/{SERVICE}"))).ok();
        let (version, files) = drafts(&schemas, folder, &new, shared.as_deref())?;
        for (draft, source) in version.drafts.iter().zip(&new) {
            let count = draft.asked.len();
            printer.say(&format!("{}: {count} open decisions ({})", draft.id, source.name));
        }
        let remarks = version.drafts.iter().flat_map(|draft| &draft.asked).chain(&version.asked);
        for remark in remarks {
            *asked.entry(remark.about).or_default() += 1;
        }
        Output::files(files).write(&target)?;
    }
    printer.say(&summary(&batch, &asked));
    match sheet {
        Some(sheet) => worksheet::write(&schemas, (&target, &batch), sheet, printer)?,
        None if batch.versions.is_empty() => {}
        None => printer.next("settle what stands under `decide`, then run `cargo xtask check`"),
    }
    Ok(!batch.versions.is_empty())
}

/// The endpoints and events without a schema, by the page that documents them.
pub(crate) fn missing(
    root: &Path,
    pages: &[PathBuf],
) -> anyhow::Result<BTreeMap<String, Vec<String>>> {
    let schemas = Schemas::read(root)?;
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in Batch::of(&texts(pages)?).versions.into_values().flatten() {
        if schemas.of_page(&source.page).is_none() {
            missing.entry(source.name).or_default().push(source.id);
        }
    }
    Ok(missing)
}

/// The drafts of all pages without their questions, with the platforms and nothing else that
/// exists: what the generator makes of pages that nobody has looked at.
pub(crate) fn unasked(root: &Path, pages: &[PathBuf]) -> anyhow::Result<Vec<(String, String)>> {
    let schemas = Schemas::read(root)?.platforms();
    let mut files = schemas.files();
    for (folder, sources) in &Batch::of(&texts(pages)?).versions {
        let sources: Vec<&Source> = sources.iter().collect();
        files.extend(drafts(&schemas, folder, &sources, None)?.1);
    }
    for (_, text) in &mut files {
        *text = without_questions(text).context("a draft is no JSON")?;
    }
    Ok(files)
}

/// The schema of a call, where there is one already.
fn existing(schemas: &Schemas, target: &Path, source: &Source) -> Option<String> {
    if let Some(path) = schemas.of_page(&source.page) {
        return Some(format!("{FOLDER}/{path}"));
    }
    let file = target.join(format!("{}.json", source.id));
    file.exists().then(|| file.display().to_string())
}

/// The drafts of one version without their texts, and the files that these become, with its service's file where their types, or its
/// absence, change it. `shared` is that file where it was drafted before.
fn drafts(
    schemas: &Schemas,
    folder: &str,
    sources: &[&Source],
    shared: Option<&str>,
) -> anyhow::Result<(Version, Vec<(String, String)>)> {
    let pages: Vec<&Page> = sources.iter().map(|source| &source.page).collect();
    let known = schemas.known(sources.first().map_or(folder, |source| &source.id))?;
    let mut version = version(&pages, &known, schemas.glossary());
    // The texts move: they may be large.
    let drafted = version.drafts.iter_mut().flat_map(|draft| {
        let schema = (format!("{}.json", draft.id), std::mem::take(&mut draft.text));
        let examples =
            draft.examples.take().map(|text| (format!("{}.examples.json", draft.id), text));
        [Some(schema), examples].into_iter().flatten()
    });
    let mut files: Vec<(String, String)> = drafted.collect();
    let path = format!("{folder}/{SERVICE}");
    let existing = shared.or_else(|| schemas.text(&path));
    let more = &version.shared;
    let is_new = [&more.errors, &more.parameters, &more.types].iter().any(|more| !more.is_empty());
    if existing.is_none() || is_new {
        let doc = pages.iter().find_map(|page| page.url.clone()).unwrap_or_default();
        let text = service(existing, folder, &doc, more.clone())
            .with_context(|| format!("{path} is no JSON"))?;
        files.push((path, text));
    }
    Ok((version, files))
}

/// What was read, what was not and why, and what is asked.
fn summary(batch: &Batch, asked: &BTreeMap<About, usize>) -> String {
    let mut lines = Vec::new();
    for (name, reason) in &batch.others {
        lines.push(format!("not drafted: {name}: {reason}"));
    }
    for duplicate in &batch.duplicates {
        lines.push(format!(
            "the same call twice: {}: taken from {}, not from {}",
            duplicate.id, duplicate.taken, duplicate.left
        ));
    }
    for (about, count) in asked {
        lines.push(format!("{count:5} × {}", about.says()));
    }
    let sources = || batch.versions.values().flatten();
    let events = sources().filter(|source| source.page.event.is_some()).count();
    lines.push(format!(
        "{} endpoints, {events} events, {} other files, {} duplicates; {} open decisions",
        sources().count() - events,
        batch.others.len(),
        batch.duplicates.len(),
        asked.values().sum::<usize>()
    ));
    lines.join("\n")
}

/// The texts of pages and documents, with their names: files as given, and those below folders.
fn texts(given: &[PathBuf]) -> anyhow::Result<Vec<(String, String)>> {
    let text = |path: PathBuf| {
        let text = crate::files::text(&path)?;
        Ok((path.display().to_string(), text))
    };
    files(given)?.into_iter().map(text).collect()
}

/// The pages: files as given, and all texts below folders.
fn files(given: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in given {
        if path.is_dir() {
            for (path, kind) in crate::files::entries(path)? {
                let is_text = path.extension().is_some_and(|found| found == "md" || found == "txt");
                let is_page = is_text || is_document(&path.display().to_string());
                if kind.is_file() && is_page {
                    found.push(path);
                }
            }
        } else {
            found.push(path.clone());
        }
    }
    found.sort();
    Ok(found)
}
