//! Machine-written files outside of the generated crates.

use std::fs;
use std::path::Path;

use anyhow::Context;

use crate::folder::{Change, Lock, Transaction};
use crate::printer::Printer;

/// A file: its path from the root, and what stands in it.
pub(crate) type Text = (String, String);

/// Writes the files that differ.
pub(crate) fn write(root: &Path, texts: &[Text], printer: Printer) -> anyhow::Result<bool> {
    let _lock = Lock::wait(root)?;
    let transaction = Transaction::new(root);
    transaction.recover().context("cannot undo what an interrupted run left")?;
    let changes = changes(root, texts);
    transaction.apply(&changes).context("cannot write; nothing was changed")?;
    say(&changes, printer);
    Ok(true)
}

/// What must be written.
pub(crate) fn changes(root: &Path, texts: &[Text]) -> Vec<Change> {
    let stale = texts.iter().filter(|text| is_stale(root, text)).cloned();
    stale.map(|(path, text)| Change::Write { path, text }).collect()
}

/// Says what was written.
pub(crate) fn say(changes: &[Change], printer: Printer) {
    for change in changes {
        if let Change::Write { path, .. } = change {
            printer.say(&format!("wrote {path}"));
        }
    }
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
