//! `cargo xtask import --agree`: how far drafts and reviewed schemas agree, kind by kind.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use feishu_api_import::agree::Side;
use feishu_api_import::facts::Kind;
use feishu_api_import::{Reading, read};

use super::reasons::Reasons;
use super::schemas::Schemas;
use super::{files, sentence, text};
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

impl Count {
    /// Of the facts that pages state, the part that the schemas hold, in percent.
    fn kept(self) -> f64 {
        let all = self.same + self.page;
        #[expect(clippy::cast_precision_loss, reason = "counts are small")]
        if all == 0 { 100.0 } else { 100.0 * self.same as f64 / all as f64 }
    }
}

/// The differences that one reason explains, by endpoint.
type Explained = BTreeMap<String, BTreeMap<String, usize>>;

/// Compares the draft of every page with the schema of the same call. With `out`, writes what was
/// counted, and every difference with its reason, as a page. False when a difference has none.
pub(crate) fn run(
    root: &Path,
    pages: &[PathBuf],
    out: Option<&Path>,
    printer: Printer,
) -> anyhow::Result<bool> {
    let schemas = Schemas::read(root)?;
    let reasons = Reasons::read(root)?;
    let mut counts: BTreeMap<Kind, Count> = BTreeMap::new();
    let mut explained = Explained::new();
    let mut compared = Vec::new();
    let mut confirmed = BTreeSet::new();
    let mut missing = 0;
    for path in files(pages)? {
        let Reading::Endpoint(page) = read(&text(&path)?) else { continue };
        let Some(existing) = schemas.of_page(&page) else {
            missing += 1;
            printer.say(&format!("no schema yet: {}", path.display()));
            continue;
        };
        let agreement = schemas.compare(&page, existing)?;
        confirmed.extend(agreement.confirmed.iter().cloned());
        compared.push((path, existing, page.dialect, agreement));
    }
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
            let kind = difference.fact.kind.title();
            match reasons.of((existing, *dialect), difference, &confirmed) {
                Some(reason) => {
                    let what = format!(
                        "{}: {kind}: {}",
                        existing.trim_end_matches(".json"),
                        sentence(difference)
                    );
                    *explained.entry(reason).or_default().entry(what).or_default() += 1;
                }
                None => {
                    count.unexplained += 1;
                    printer.say(&format!(
                        "{}:{} schemas/{existing}: {kind}: {}{}",
                        path.display(),
                        difference.page_line,
                        sentence(difference),
                        if difference.is_open { " (asked in the draft)" } else { "" },
                    ));
                }
            }
        }
    }
    let compared = compared.len();
    let table = table(&counts);
    printer.say(&format!("{compared} pages compared, {missing} without a schema\n{table}"));
    if let Some(out) = out {
        fs::write(out, page(compared, &table, &explained))
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
        let count = counts.get(&kind).copied().unwrap_or_default();
        let Count { same, page, schema, unexplained } = count;
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "| {} | {same} | {:.1} % | {page} | {schema} | {unexplained} |",
            kind.title(),
            count.kept()
        );
    }
    out
}

/// Differences that are listed one by one; of a reason with more, the number by endpoint.
const LISTED: usize = 40;

fn page(compared: usize, table: &str, explained: &Explained) -> String {
    let mut out = format!(
        "# How drafts and reviewed schemas agree\n\n\
         Written by `cargo xtask import --agree PAGES… --out docs/agreement.md`. The drafts of {compared} \
         documentation pages, made without looking at any schema, compared with the reviewed schemas \
         of the same calls, fact by fact. The reasons stand in `import/reasons.json`.\n\n{table}\n\
         ## Differences and their reasons\n"
    );
    for (reason, differences) in explained {
        let count: usize = differences.values().sum();
        let _ = writeln!(out, "\n### {count}: {reason}\n");
        if differences.len() > LISTED {
            let mut by_endpoint: BTreeMap<&str, usize> = BTreeMap::new();
            for (what, count) in differences {
                *by_endpoint.entry(what.split(": ").next().unwrap_or_default()).or_default() +=
                    count;
            }
            let parts: Vec<String> = by_endpoint
                .iter()
                .map(|(endpoint, count)| format!("{endpoint} ({count})"))
                .collect();
            let _ = writeln!(out, "{}", parts.join(", "));
        } else {
            for what in differences.keys() {
                let _ = writeln!(out, "- {what}");
            }
        }
    }
    out
}
