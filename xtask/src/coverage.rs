//! `cargo xtask coverage`: how far the schemas of each service are done.

use std::path::Path;

use feishu_api_codegen::coverage::{Coverage, coverage};
use feishu_api_codegen::diagnostic::Sources;
use serde_json::json;

use crate::files;
use crate::printer::Format;

/// Prints a line for each service and one for all of them: a table, or an array for tools.
pub(crate) fn run(root: &Path, format: Format) -> anyhow::Result<()> {
    let mut lines = services(root)?;
    lines.push(total(&lines));
    match format {
        Format::Json => {
            println!("{:#}", lines.iter().map(json_line).collect::<serde_json::Value>());
        }
        Format::Human | Format::Github => println!("{}", table(&lines)),
    }
    Ok(())
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
