//! `cargo xtask schema`: the JSON Schemas that editors use.

use std::fs;
use std::path::Path;

use anyhow::Context;
use feishu_api_codegen::schema::json_schemas;

use crate::printer::Printer;

/// Where the JSON Schemas stand.
const FOLDER: &str = "schemas";

/// Writes the JSON Schemas that differ.
pub(crate) fn write(root: &Path, printer: Printer) -> anyhow::Result<bool> {
    for (name, text) in texts()? {
        let path = root.join(FOLDER).join(name);
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(&path, &text).with_context(|| format!("cannot write {}", path.display()))?;
            printer.say(&format!("wrote {FOLDER}/{name}"));
        }
    }
    Ok(true)
}

/// Compares the JSON Schemas with what would be written.
pub(crate) fn check(root: &Path, printer: Printer) -> anyhow::Result<bool> {
    let mut clean = true;
    for (name, text) in texts()? {
        if fs::read_to_string(root.join(FOLDER).join(name)).ok() != Some(text) {
            printer.say(&format!("stale: {FOLDER}/{name}"));
            clean = false;
        }
    }
    if !clean {
        eprintln!("the JSON Schemas are stale: run `cargo xtask schema` and commit the result");
    }
    Ok(clean)
}

fn texts() -> anyhow::Result<Vec<(&'static str, String)>> {
    let text = |(name, schema)| {
        let text = serde_json::to_string_pretty(&schema).context("cannot write the JSON Schema")?;
        Ok((name, text + "\n"))
    };
    json_schemas().into_iter().map(text).collect()
}
