//! `cargo xtask import --soak`: how far pages could be read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use feishu_api_import::page::Page;
use feishu_api_import::{Reading, read};

use super::schemas::Schemas;
use super::texts;
use crate::printer::Printer;

/// Reads every page below a folder and says how far that went.
pub(crate) fn run(root: &Path, pages: &[PathBuf], printer: Printer) -> anyhow::Result<bool> {
    let schemas = Schemas::read(root)?;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut open = 0;
    for (name, text) in texts(pages)? {
        let (verdict, why) = match read(&text) {
            Reading::Other { reason } => ("not at all", vec![reason]),
            Reading::Event(page) => {
                let ty = page.event.as_ref().map(|event| event.ty.value.clone());
                open += schemas.draft(&page)?.asked.len();
                ("as event", ty.into_iter().collect())
            }
            Reading::Endpoint(page) => {
                let missing = missing(&page);
                open += schemas.draft(&page)?.asked.len();
                if missing.is_empty() { ("fully", missing) } else { ("partly", missing) }
            }
        };
        *counts.entry(verdict).or_default() += 1;
        if !why.is_empty() {
            printer.say(&format!("{verdict:10} {name}: {}", why.join("; ")));
        }
    }
    let count = |verdict| counts.get(verdict).copied().unwrap_or_default();
    printer.say(&format!(
        "{} read fully, {} partly, {} as events, {} not at all; {open} open decisions",
        count("fully"),
        count("partly"),
        count("as event"),
        count("not at all")
    ));
    Ok(true)
}

/// What an endpoint's page should say and does not, or says in a way that was not understood.
fn missing(page: &Page) -> Vec<String> {
    let is_open = page.host.as_ref().is_some_and(|host| host.value == "https://open.feishu.cn");
    let checks = [
        (page.method.is_none(), "no method"),
        (page.path.is_none(), "no path"),
        (page.tokens.is_empty(), "no tokens"),
        (page.scopes.is_empty() && is_open, "no scopes"),
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
    for remark in page.remarks.iter().filter(|remark| remark.about.is_question()) {
        missing.push(format!("line {}: {}", remark.line, remark.about.says()));
    }
    missing
}
