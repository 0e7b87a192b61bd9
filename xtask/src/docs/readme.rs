//! The table of services in the READMEs.

use std::fs;
use std::path::Path;

use anyhow::Context;
use feishu_api_codegen::coverage::Coverage;

use crate::coverage::{services, total};
use crate::output::Text;

/// A README, in its language.
struct Readme {
    file: &'static str,
    head: &'static str,
    all: &'static str,
    /// What is said of a service.
    about: fn(&Coverage) -> &str,
}

const READMES: [Readme; 2] = [
    Readme {
        file: "README.md",
        head: "| Service | Endpoints | Events | What it is for |",
        all: "all",
        about: |service| &service.summary,
    },
    Readme {
        file: "README.zh-CN.md",
        head: "| 服务 | 接口 | 事件 | 用途 |",
        all: "合计",
        about: |service| &service.title,
    },
];

/// The lines between which the table stands.
const MARKS: [&str; 2] =
    ["<!-- services: written by `cargo xtask docs` -->\n", "<!-- end of services -->"];

/// The READMEs that are there, with the services that the schemas hold.
pub(super) fn texts(root: &Path) -> anyhow::Result<Vec<Text>> {
    let mut texts = Vec::new();
    for readme in &READMES {
        if let Ok(text) = fs::read_to_string(root.join(readme.file)) {
            let text = readme.with_table(&text, &services(root)?)?;
            texts.push((readme.file.to_owned(), text));
        }
    }
    Ok(texts)
}

impl Readme {
    fn with_table(&self, text: &str, services: &[Coverage]) -> anyhow::Result<String> {
        let [begin, end] = MARKS;
        let (before, rest) = text.split_once(begin).with_context(|| self.missing(begin))?;
        let (_, after) = rest.split_once(end).with_context(|| self.missing(end))?;
        Ok(format!("{before}{begin}\n{}\n{end}{after}", self.table(services)))
    }

    fn missing(&self, mark: &str) -> String {
        format!(
            "{} has no line `{}`: the table of services stands between two such lines",
            self.file,
            mark.trim()
        )
    }

    fn table(&self, services: &[Coverage]) -> String {
        let mut rows = vec![format!("{}\n| --- | ---: | ---: | --- |", self.head)];
        for service in services {
            // What stands in a cell ends at a bar, unless it is escaped.
            let about = (self.about)(service).replace('|', "\\|");
            let Coverage { service, endpoints, events, .. } = service;
            rows.push(format!("| `{service}` | {endpoints} | {events} | {about} |"));
        }
        let Coverage { endpoints, events, .. } = total(services);
        rows.push(format!("| {} | {endpoints} | {events} | |\n", self.all));
        rows.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_a_row_and_so_are_all() {
        let service = |name: &str, endpoints| Coverage {
            service: name.to_owned(),
            title: "任务".to_owned(),
            summary: "Either | or.".to_owned(),
            endpoints,
            events: 1,
            ..Coverage::default()
        };
        let services = [service("open/task/v2", 2), service("open/im/v1", 3)];
        let [english, chinese] = READMES.map(|readme| readme.table(&services));
        let rows: Vec<&str> = english.lines().skip(2).collect();
        let expected = [
            "| `open/task/v2` | 2 | 1 | Either \\| or. |",
            "| `open/im/v1` | 3 | 1 | Either \\| or. |",
            "| all | 5 | 2 | |",
        ];
        assert_eq!(rows, expected);
        assert!(chinese.contains("| `open/task/v2` | 2 | 1 | 任务 |"), "{chinese}");
    }

    #[test]
    fn a_readme_without_the_marks_is_an_error_and_none_is_not() {
        let root = tempfile::tempdir().unwrap();
        assert!(texts(root.path()).unwrap().is_empty());
        let error = READMES[0].with_table("# A crate\n", &[]).unwrap_err().to_string();
        assert!(error.contains("has no line `<!-- services"), "{error}");
    }
}
