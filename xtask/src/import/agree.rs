//! `cargo xtask import --agree`: how far drafts and reviewed schemas agree, by kind of fact.
//!
//! Where they differ by a reviewer's decision, `import/reasons.json` says why.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use feishu_api_import::agree::Side;
use feishu_api_import::facts::Kind;
use feishu_api_import::{Reading, read};

use super::diff::sentence;
use super::reasons::{FILE, Reasons};
use super::schemas::Schemas;
use super::texts;
use crate::printer::Printer;

/// What was counted for one kind of fact.
#[derive(Default, Clone, Copy)]
struct Count {
    same: usize,
    /// Facts that the page states and the schema does not hold, or holds otherwise.
    page: usize,
    /// Facts that the schema adds.
    schema: usize,
    /// Differences for which no reason is known.
    unexplained: usize,
}

/// Compares the draft of every page with the schema of the same call, and prints differences that
/// have no reason. With `out`, writes what was counted as a page. False when a difference has none.
pub(crate) fn run(
    root: &Path,
    pages: &[PathBuf],
    out: Option<&Path>,
    printer: Printer,
) -> anyhow::Result<bool> {
    let schemas = Schemas::read(root)?;
    let reasons = Reasons::read(root)?;
    let (mut compared, mut confirmed) = (Vec::new(), BTreeSet::new());
    for (path, text) in texts(pages)? {
        let (Reading::Endpoint(page) | Reading::Event(page)) = read(&text) else { continue };
        let Some(existing) = schemas.of_page(&page) else {
            printer.say(&format!("no schema yet: {path}"));
            continue;
        };
        let agreement = schemas.compare(&page, existing)?;
        confirmed.extend(agreement.confirmed.iter().cloned());
        compared.push((path, existing, page.dialect.title(), agreement));
    }
    let mut counts: BTreeMap<Kind, Count> = BTreeMap::new();
    let mut explained: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, existing, dialect, agreement) in &compared {
        for (kind, same) in &agreement.same {
            counts.entry(*kind).or_default().same += same;
        }
        for difference in &agreement.differences {
            let count = counts.entry(difference.fact.kind).or_default();
            match difference.side {
                Side::Schema => count.schema += 1,
                Side::Page | Side::Other(_) => count.page += 1,
            }
            if let Some(reason) = reasons.of((existing, dialect), difference, &confirmed) {
                *explained.entry(reason).or_default() += 1;
                continue;
            }
            count.unexplained += 1;
            printer.say(&format!(
                "{path}:{} schemas/{existing}: {}: {}",
                difference.page_line,
                difference.fact.kind.title(),
                sentence(difference),
            ));
        }
    }
    let table = table(&counts);
    printer.say(&format!("{} pages compared\n{table}", compared.len()));
    if let Some(out) = out {
        fs::write(out, page(compared.len(), &table, &explained))
            .with_context(|| format!("cannot write {}", out.display()))?;
    }
    Ok(counts.values().all(|count| count.unexplained == 0))
}

fn table(counts: &BTreeMap<Kind, Count>) -> String {
    let mut out = String::from(
        "| Kind | The same | Of what pages state, schemas hold | Stated otherwise | Added by schemas | Without a reason |\n\
         | --- | --- | --- | --- | --- | --- |\n",
    );
    for kind in Kind::ALL {
        let Count { same, page, schema, unexplained } =
            counts.get(&kind).copied().unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "counts are small")]
        let kept = if same + page == 0 { 1.0 } else { same as f64 / (same + page) as f64 };
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "| {} | {same} | {:.1} % | {page} | {schema} | {unexplained} |",
            kind.title(),
            100.0 * kept
        );
    }
    out
}

fn page(compared: usize, table: &str, explained: &BTreeMap<&str, usize>) -> String {
    let mut out = format!(
        "# How drafts and reviewed schemas agree\n\n\
         Written by `cargo xtask import --agree PAGES… --out docs/agreement.md`. The drafts of {compared} \
         documentation pages, made without looking at any schema, compared with the reviewed schemas \
         of the same calls, fact by fact.\n\n{table}\n\
         ## Why they differ\n\n\
         What each decision explains stands in `{FILE}`.\n\n| Differences | Reason |\n| --- | --- |\n"
    );
    for (reason, count) in explained {
        let _ = writeln!(out, "| {count} | {reason} |");
    }
    out
}
