//! `cargo xtask new`: the beginning of an endpoint's schema.

use std::path::Path;

use anyhow::bail;
use feishu_api_codegen::check;
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::layout::text;
use serde_json::{Map, Value, json};

use crate::files;
use crate::output::Output;
use crate::printer::{Format, Printer};

const FOLDER: &str = "schemas";

/// Findings that say that the path itself is wrong: nothing is written then.
const ABOUT_PATHS: [&str; 4] = ["E009", "E010", "E011", "E022"];

/// Writes the scaffold of an endpoint, and of its service where that is missing, and shows what a
/// person must fill in.
pub(crate) fn run(root: &Path, id: &str, http: Option<&str>) -> anyhow::Result<bool> {
    let printer = Printer::new(Format::Human);
    let id = id.trim_start_matches("schemas/").trim_end_matches(".json").trim_matches('/');
    let mut files = files::schemas(&root.join(FOLDER))?;
    let endpoint = format!("{id}.json");
    if files.contains_key(&endpoint) {
        bail!("{FOLDER}/{endpoint} exists already; it is left as it is");
    }
    let levels: Vec<&str> = id.split('/').collect();
    let [folder @ .., _, _] = levels.as_slice() else {
        bail!("`{id}` is no id: write <platform>/<service>/<version>/<resource>/<method>");
    };
    check_platform(&files, folder)?;

    let service = format!("{}/service.json", folder.join("/"));
    let mut scaffolds = vec![(endpoint, self::endpoint(levels.len() - 1, http))];
    if !files.contains_key(&service) {
        scaffolds.push((service, self::service(folder.len())));
    }
    files.extend(scaffolds.iter().cloned());
    let sources = Sources::new(files);
    let report =
        check(&sources).within(|file| scaffolds.iter().any(|(path, _)| path == sources.path(file)));
    if report.findings().iter().any(|finding| ABOUT_PATHS.contains(&finding.kind.code)) {
        let wrong = report.of_kinds(|kind| ABOUT_PATHS.contains(&kind.code));
        printer.findings(&wrong, &sources, FOLDER);
        return Ok(false);
    }
    let scaffolds = scaffolds.into_iter().map(|(path, text)| (format!("{FOLDER}/{path}"), text));
    printer.say(&Output::files(scaffolds).write(root)?.to_string());
    printer.findings(&report, &sources, FOLDER);
    printer.next("fill in what is pointed out, then run `cargo xtask check`");
    Ok(true)
}

/// A platform that is misspelt would look like a service without a platform.
fn check_platform(
    files: &std::collections::BTreeMap<String, String>,
    folder: &[&str],
) -> anyhow::Result<()> {
    let mut known = files.keys().filter_map(|path| path.strip_suffix("/platform.json"));
    match folder.first() {
        Some(name) if !known.clone().any(|platform| platform == *name) => {
            let known: Vec<&str> = known.by_ref().collect();
            bail!("there is no platform `{name}`; there are: {}", known.join(", "))
        }
        _ => Ok(()),
    }
}

/// An endpoint in which everything is empty that a person must say.
fn endpoint(depth: usize, http: Option<&str>) -> String {
    let http = http.unwrap_or_default();
    let params = placeholders(http);
    let mut endpoint = json!({
        "$schema": format!("{}endpoint.schema.json", "../".repeat(depth)),
        "title": "",
        "summary": "",
        "doc": "",
        "http": http,
    });
    if let (Some(keys), false) = (endpoint.as_object_mut(), params.is_empty()) {
        keys.insert("path".to_owned(), Value::Object(params));
    }
    text(&endpoint)
}

/// The parameters that a path names.
fn placeholders(http: &str) -> Map<String, Value> {
    let segments = http.split(' ').next_back().unwrap_or_default().split('/');
    let names = segments.filter_map(|segment| segment.strip_prefix(':'));
    names.map(|name| (name.to_owned(), json!({ "type": "string", "doc": "" }))).collect()
}

fn service(depth: usize) -> String {
    let schema = format!("{}service.schema.json", "../".repeat(depth));
    text(&json!({ "$schema": schema, "title": "", "summary": "", "doc": "" }))
}
