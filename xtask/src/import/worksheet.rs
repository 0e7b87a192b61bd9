//! `cargo xtask import --worksheet` and `--apply`: what is open in schemas as one text, and the
//! answers put back.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, anyhow};
use feishu_api_codegen::check;
use feishu_api_codegen::diagnostic::{Finding, Severity, Sources};
use feishu_api_import::batch::Batch;
use feishu_api_import::page::Page;
use feishu_api_import::worksheet::{Answer, Edited, Refusal, Schema, answers, apply, worksheet};

use super::FOLDER;
use super::schemas::Schemas;
use crate::files;
use crate::output::Output;
use crate::printer::Printer;

/// Writes what is open in the schemas that pages describe, and in those that these share.
pub(super) fn write(
    schemas: &Schemas,
    (target, batch): (&Path, &Batch),
    sheet: &Path,
    printer: Printer,
) -> anyhow::Result<()> {
    let drafted = |path: &str| fs::read_to_string(target.join(path)).ok();
    let text = |path: &str| drafted(path).or_else(|| schemas.text(path).map(str::to_owned));
    let (mut shared, mut own): (BTreeSet<String>, BTreeMap<String, &Page>) = Default::default();
    shared.extend(batch.versions.keys().map(|folder| format!("{folder}/service")));
    for source in batch.versions.values().flatten() {
        let known = schemas.of_page(&source.page).map(|path| path.trim_end_matches(".json"));
        let id = known.unwrap_or(&source.id);
        let above = schemas.above(id).into_iter();
        shared.extend(above.map(|path| path.trim_end_matches(".json").to_owned()));
        own.insert(id.to_owned(), &source.page);
    }
    let listed = shared
        .into_iter()
        .map(|id| (id, None))
        .chain(own.into_iter().map(|(id, page)| (id, Some(page))));
    let read = |(id, page)| Some((text(&format!("{id}.json"))?, id, page));
    let listed: Vec<(String, String, Option<&Page>)> = listed.filter_map(read).collect();
    let listed: Vec<Schema<'_>> =
        listed.iter().map(|(text, id, page)| Schema { id, text, page: *page }).collect();
    let (text, count) =
        worksheet(&listed).map_err(|error| anyhow!("a schema is no JSON: {error:?}"))?;
    fs::write(sheet, text).with_context(|| format!("cannot write {}", sheet.display()))?;
    let sheet = sheet.display();
    printer.say(&format!("{count} open places in {sheet}"));
    printer.next(&format!("write the answers, then run `cargo xtask import --apply {sheet}`"));
    Ok(())
}

/// Puts the answers of a worksheet into the schemas; false, and nothing is written, when one does
/// not fit.
pub(crate) fn run(
    root: &Path,
    sheet: &Path,
    out: Option<&Path>,
    printer: Printer,
) -> anyhow::Result<bool> {
    let mut texts = files::schemas(&root.join(FOLDER))?;
    if let Some(out) = out {
        texts.extend(files::schemas(out)?);
    }
    let target = out.map_or_else(|| root.join(FOLDER), Path::to_path_buf);
    let before = Sources::new(texts.clone());
    let (edited, count, refusals) = match edit(&files::text(sheet)?, &texts) {
        Ok((edited, count)) => {
            texts.extend(edited.iter().map(|(path, edited)| (path.clone(), edited.text.clone())));
            let refusals = refusals(&before, &Sources::new(texts), &edited, sheet);
            (edited, count, refusals)
        }
        Err(refusals) => {
            (BTreeMap::new(), 0, refusals.iter().map(|refusal| said(sheet, refusal)).collect())
        }
    };
    for refusal in &refusals {
        printer.say(refusal);
    }
    if !refusals.is_empty() {
        printer.say(&format!("{} answers do not fit; nothing was written", refusals.len()));
        return Ok(false);
    }
    let files = edited.len();
    Output::files(edited.into_iter().map(|(path, edited)| (path, edited.text))).write(&target)?;
    printer.say(&format!("{count} answers are in {files} schemas"));
    printer.next("run `cargo xtask check`");
    Ok(true)
}

/// The schemas that answers change, and how many answers there are.
fn edit(
    sheet: &str,
    texts: &BTreeMap<String, String>,
) -> Result<(BTreeMap<String, Edited>, usize), Vec<Refusal>> {
    let answers = answers(sheet)?;
    let mut by_file: BTreeMap<String, Vec<&Answer>> = BTreeMap::new();
    for answer in &answers {
        by_file.entry(format!("{}.json", answer.id)).or_default().push(answer);
    }
    let (mut edited, mut refusals) = (BTreeMap::new(), Vec::new());
    for (path, answers) in by_file {
        let done = match texts.get(&path) {
            Some(text) => apply(text, &answers),
            None => Err(answers
                .iter()
                .map(|answer| Refusal { line: answer.line, message: format!("there is no {path}") })
                .collect()),
        };
        match done {
            Ok(done) => drop(edited.insert(path, done)),
            Err(more) => refusals.extend(more),
        }
    }
    refusals.sort();
    if refusals.is_empty() { Ok((edited, answers.len())) } else { Err(refusals) }
}

/// What `cargo xtask check` finds now and did not before: by the line of the worksheet that it
/// comes from, else, where it is an error, by its place in the schemas.
fn refusals(
    before: &Sources,
    after: &Sources,
    edited: &BTreeMap<String, Edited>,
    sheet: &Path,
) -> Vec<String> {
    let key = |sources: &Sources, finding: &Finding| {
        (sources.path(finding.place.file).to_owned(), finding.kind.code, finding.message.clone())
    };
    let report = check(before);
    let known: HashSet<_> =
        report.findings().into_iter().map(|finding| key(before, finding)).collect();
    let report = check(after);
    let mut refusals = Vec::new();
    let mut others = Vec::new();
    for finding in report.findings() {
        if known.contains(&key(after, finding)) {
            continue;
        }
        let path = after.path(finding.place.file);
        let help = finding.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
        let message = format!("{}{help} [{}]", finding.message, finding.kind.code);
        let line = edited.get(path).and_then(|edited| edited.line_at(finding.place.span.start));
        match line {
            Some(line) => refusals.push(Refusal { line, message }),
            None if finding.kind.severity() == Severity::Error => {
                let line = after.location(finding.place).start.line;
                others.push(format!("{FOLDER}/{path}:{line}: {message}"));
            }
            None => {}
        }
    }
    refusals.sort();
    refusals.iter().map(|refusal| said(sheet, refusal)).chain(others).collect()
}

fn said(sheet: &Path, refusal: &Refusal) -> String {
    format!("{}:{}: {}", sheet.display(), refusal.line, refusal.message)
}
