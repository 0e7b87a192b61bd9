//! `cargo xtask import --agree`: how far drafts and reviewed schemas agree, kind by kind.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use feishu_api_import::facts::Kind;
use feishu_api_import::{Reading, read};

use super::schemas::Schemas;
use super::{files, sentence, text};
use crate::printer::Printer;

/// Compares the draft of every page below a folder with the schema of the same call.
pub(crate) fn run(root: &Path, pages: &[PathBuf], printer: Printer) -> anyhow::Result<bool> {
    let schemas = Schemas::read(root)?;
    let mut same: BTreeMap<Kind, usize> = BTreeMap::new();
    let mut differing: BTreeMap<Kind, usize> = BTreeMap::new();
    for path in files(pages)? {
        let Reading::Endpoint(page) = read(&text(&path)?) else { continue };
        let Some(existing) = schemas.of_page(&page) else {
            printer.say(&format!("no schema yet: {}", path.display()));
            continue;
        };
        let agreement = schemas.compare(&page, existing)?;
        for (kind, count) in agreement.same {
            *same.entry(kind).or_default() += count;
        }
        for difference in agreement.differences {
            *differing.entry(difference.fact.kind).or_default() += 1;
            printer.say(&format!(
                "{}:{} {existing}: {}: {}{}",
                path.display(),
                difference.page_line,
                difference.fact.kind.title(),
                sentence(&difference),
                if difference.is_open { " (asked)" } else { "" },
            ));
        }
    }
    for kind in Kind::ALL {
        let same = same.get(&kind).copied().unwrap_or_default();
        let differing = differing.get(&kind).copied().unwrap_or_default();
        printer.say(&format!("{:16} {same:6} agree {differing:5} differ", kind.title()));
    }
    Ok(true)
}
