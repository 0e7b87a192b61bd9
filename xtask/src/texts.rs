//! Machine-written files outside of the generated crates.

use std::fs;
use std::path::Path;

use anyhow::Context;

use crate::printer::Printer;

/// A file: its path from the root, and what stands in it.
pub(crate) type Text = (String, String);

/// Writes the files that differ.
pub(crate) fn write(root: &Path, texts: &[Text], printer: Printer) -> anyhow::Result<bool> {
    for (path, text) in texts.iter().filter(|text| is_stale(root, text)) {
        let target = root.join(path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot create {}", folder.display()))?;
        }
        fs::write(&target, text).with_context(|| format!("cannot write {}", target.display()))?;
        printer.say(&format!("wrote {path}"));
    }
    Ok(true)
}

/// Compares the files with what would be written; false when one is stale.
pub(crate) fn check(root: &Path, texts: &[Text], printer: Printer) -> bool {
    let mut stale = texts.iter().filter(|text| is_stale(root, text)).peekable();
    if stale.peek().is_none() {
        return true;
    }
    for (path, _) in stale {
        printer.say(&format!("stale: {path}"));
    }
    eprintln!("files are stale: run `cargo xtask codegen` and commit the result");
    false
}

fn is_stale(root: &Path, (path, text): &Text) -> bool {
    fs::read_to_string(root.join(path)).ok().as_ref() != Some(text)
}
