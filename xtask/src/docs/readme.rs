//! The table of services in the README.

use std::fs;
use std::path::Path;

use anyhow::Context;
use feishu_api_codegen::coverage::Coverage;

use crate::coverage::{services, total};
use crate::output::Text;

const FILE: &str = "README.md";

/// The lines between which the table stands.
const MARKS: [&str; 2] =
    ["<!-- services: written by `cargo xtask docs` -->\n", "<!-- end of services -->"];

/// The README with the services that the schemas hold; nothing where there is none.
pub(super) fn text(root: &Path) -> anyhow::Result<Option<Text>> {
    let Ok(readme) = fs::read_to_string(root.join(FILE)) else { return Ok(None) };
    let [begin, end] = MARKS;
    let (before, rest) = readme.split_once(begin).with_context(|| missing(begin))?;
    let (_, after) = rest.split_once(end).with_context(|| missing(end))?;
    let table = table(&services(root)?);
    Ok(Some((FILE.to_owned(), format!("{before}{begin}\n{table}\n{end}{after}"))))
}

fn missing(mark: &str) -> String {
    format!(
        "{FILE} has no line `{}`: the table of services stands between two such lines",
        mark.trim()
    )
}

fn table(services: &[Coverage]) -> String {
    let head = "| Service | Endpoints | Events | What it is for |\n| --- | ---: | ---: | --- |";
    let mut rows = vec![head.to_owned()];
    for Coverage { service, endpoints, events, summary, .. } in services {
        // What stands in a cell ends at a bar, unless it is escaped.
        let summary = summary.replace('|', "\\|");
        rows.push(format!("| `{service}` | {endpoints} | {events} | {summary} |"));
    }
    let Coverage { endpoints, events, .. } = total(services);
    rows.push(format!("| all | {endpoints} | {events} | |\n"));
    rows.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_a_row_and_so_are_all() {
        let service = |name: &str, endpoints| Coverage {
            service: name.to_owned(),
            summary: "Either | or.".to_owned(),
            endpoints,
            events: 1,
            ..Coverage::default()
        };
        let table = table(&[service("open/task/v2", 2), service("open/im/v1", 3)]);
        let rows: Vec<&str> = table.lines().skip(2).collect();
        let expected = [
            "| `open/task/v2` | 2 | 1 | Either \\| or. |",
            "| `open/im/v1` | 3 | 1 | Either \\| or. |",
            "| all | 5 | 2 | |",
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_readme_without_the_marks_is_an_error_and_none_is_not() {
        let root = tempfile::tempdir().unwrap();
        assert!(text(root.path()).unwrap().is_none());
        fs::write(root.path().join(FILE), "# A crate\n").unwrap();
        let error = text(root.path()).unwrap_err().to_string();
        assert!(error.contains("has no line `<!-- services"), "{error}");
    }
}
