//! `cargo xtask where`: from a name of the generated crate to the schema that it comes from.

use std::path::Path;

use anyhow::Context;
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::provenance::{declarations, find, nearest};

use crate::folder::read_files;
use crate::printer::{Format, Printer};

const FOLDER: &str = "schemas";

/// Prints each place that the name can mean; false when there is none.
pub(crate) fn run(root: &Path, name: &str) -> anyhow::Result<bool> {
    let files = read_files(&root.join(FOLDER), "json").context("cannot read the schemas")?;
    let sources = Sources::new(files);
    let declarations = match declarations(&sources) {
        Ok(declarations) => declarations,
        Err(report) => {
            Printer::new(Format::Human).findings(&report, &sources, FOLDER);
            return Ok(false);
        }
    };
    let name = name.trim_start_matches("feishu_api::").trim_start_matches("crate::");
    let found = find(&declarations, name);
    for declaration in &found {
        let location = &declaration.location;
        let (line, column) = (location.start.line, location.start.column);
        println!("{FOLDER}/{}:{line}:{column}: {}", location.path, declaration.name);
    }
    if found.is_empty() {
        let near = nearest(&declarations, name);
        let help = if near.is_empty() {
            "names are those of the generated crate, such as `task::v2::PatchTask`".to_owned()
        } else {
            format!("did you mean {}?", near.join(", "))
        };
        eprintln!("error: nothing is called `{name}`\n  help: {help}");
    }
    Ok(!found.is_empty())
}
