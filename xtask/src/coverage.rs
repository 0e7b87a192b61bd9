//! `cargo xtask coverage`: how far the schemas of each service are done.

use std::path::{Path, PathBuf};

use feishu_api_codegen::coverage::{Coverage, coverage};
use feishu_api_codegen::diagnostic::Sources;
use serde_json::json;

use crate::files;
use crate::import;
use crate::printer::Format;

/// Prints a line for each service and one for all of them, and what the pages document beyond them:
/// a table, or JSON for tools. False where pages document more.
pub(crate) fn run(root: &Path, pages: &[PathBuf], format: Format) -> anyhow::Result<bool> {
    let mut lines = services(root)?;
    lines.push(total(&lines));
    let missing = import::missing(root, pages)?;
    match format {
        Format::Json => {
            let services: serde_json::Value = lines.iter().map(json_line).collect();
            println!("{:#}", json!({ "services": services, "missing": missing }));
        }
        Format::Human | Format::Github => {
            println!("{}", table(&lines));
            for (page, ids) in &missing {
                println!("no schema for {} ({page})", ids.join(", "));
            }
        }
    }
    Ok(missing.is_empty())
}

/// How far each service is.
pub(crate) fn services(root: &Path) -> anyhow::Result<Vec<Coverage>> {
    Ok(coverage(&Sources::new(files::schemas(&root.join("schemas"))?)))
}

/// All services as one.
pub(crate) fn total(services: &[Coverage]) -> Coverage {
    let sum = |number: fn(&Coverage) -> usize| services.iter().map(number).sum();
    Coverage {
        service: "total".to_owned(),
        title: String::new(),
        summary: String::new(),
        endpoints: sum(|one| one.endpoints),
        events: sum(|one| one.events),
        described: sum(|one| one.described),
        with_examples: sum(|one| one.with_examples),
        passing: sum(|one| one.passing),
        open: sum(|one| one.open),
    }
}

fn json_line(line: &Coverage) -> serde_json::Value {
    json!({
        "service": line.service,
        "endpoints": line.endpoints,
        "events": line.events,
        "described": line.described,
        "with_examples": line.with_examples,
        "passing": line.passing,
        "open": line.open,
    })
}

fn table(lines: &[Coverage]) -> String {
    let width = lines.iter().map(|line| line.service.len()).max().unwrap_or(0);
    let head =
        format!("{:width$}  endpoints  events  described  with examples  passing  open", "service");
    let mut rows = vec![head];
    for line in lines {
        let Coverage {
            service, endpoints, events, described, with_examples, passing, open, ..
        } = line;
        rows.push(format!(
            "{service:width$}  {endpoints:9}  {events:6}  {described:9}  {with_examples:13}  {passing:7}  {open:4}"
        ));
    }
    rows.join("\n")
}
