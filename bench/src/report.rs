//! What was measured, as tables that people read and as JSON.

use std::fmt::Write;

use serde::Serialize;

use crate::samples::Samples;

/// All that was measured of one subject.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// The subject's name.
    pub subject: &'static str,
    /// What is compared, and how.
    pub about: &'static str,
    /// The figures.
    pub tables: Vec<Table>,
    /// What was aimed at.
    pub targets: Vec<Target>,
    /// What could not be measured, and why.
    pub skipped: Vec<String>,
}

/// Figures side by side.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    /// What the figures are, with their unit.
    pub title: String,
    /// What each column holds; the first names the row.
    pub columns: Vec<String>,
    /// The rows, each with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell of a table.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Cell {
    /// A name.
    Text(String),
    /// A figure.
    Figure(Samples),
    /// Nothing that could be measured.
    Nothing(()),
}

/// What was aimed at.
#[derive(Debug, Clone, Serialize)]
pub struct Target {
    /// What must not be larger.
    pub what: String,
    /// The most that it may be.
    pub at_most: f64,
    /// What it is; nothing if it was not measured in this run.
    pub measured: Option<f64>,
    /// Why it is missed, as far as that is known; shown when it is.
    pub reason: &'static str,
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn figure(samples: Option<Samples>) -> Self {
        samples.map_or(Self::Nothing(()), Self::Figure)
    }
}

impl Target {
    /// Whether it is met; `None` if it was not measured.
    pub fn is_met(&self) -> Option<bool> {
        self.measured.map(|measured| measured <= self.at_most)
    }
}

impl Report {
    /// The report as Markdown, below a heading of the second level; `provenance` says where it
    /// comes from.
    pub fn markdown(&self, provenance: &str) -> String {
        let mut out = format!("## {}\n\n{}\n", self.subject, self.about);
        if !provenance.is_empty() {
            let _ = write!(out, "\n{provenance}\n");
        }
        for table in &self.tables {
            let _ = write!(out, "\n### {}\n\n{}", table.title, table.markdown());
        }
        if !self.targets.is_empty() {
            let _ = write!(out, "\n### Targets of {}\n\n{}", self.subject, targets(&self.targets));
        }
        for skipped in &self.skipped {
            let _ = write!(out, "\nNot measured: {skipped}\n");
        }
        out
    }
}

impl Table {
    fn markdown(&self) -> String {
        let mut out = line(self.columns.iter().map(String::clone));
        out.push_str(&line(
            self.columns
                .iter()
                .enumerate()
                .map(|(column, _)| if column == 0 { "---".to_owned() } else { "---:".to_owned() }),
        ));
        for row in &self.rows {
            out.push_str(&line(row.iter().map(Cell::markdown)));
        }
        out
    }
}

impl Cell {
    fn markdown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Nothing(()) => "–".to_owned(),
            Self::Figure(samples) if samples.rounds == 1 => number(samples.median),
            Self::Figure(Samples { median, min, max, .. }) => {
                format!("{} ({}–{})", number(*median), number(*min), number(*max))
            }
        }
    }
}

fn targets(targets: &[Target]) -> String {
    let columns = ["what", "target", "measured", ""].map(str::to_owned);
    let mut out = line(columns.into_iter());
    out.push_str("| --- | ---: | ---: | --- |\n");
    for target in targets {
        let verdict = match target.is_met() {
            Some(true) => "met".to_owned(),
            Some(false) => format!("**missed**: {}", target.reason),
            None => "not measured".to_owned(),
        };
        let measured = target.measured.map_or("–".to_owned(), number);
        let at_most = format!("≤ {}", number(target.at_most));
        out.push_str(&line([target.what.clone(), at_most, measured, verdict].into_iter()));
    }
    out
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let mut out = String::from("|");
    for cell in cells {
        let _ = write!(out, " {cell} |");
    }
    out.push('\n');
    out
}

/// Three digits that count, and separators between thousands.
fn number(value: f64) -> String {
    let digits = match value.abs() {
        size if size >= 100.0 || value.fract() == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        _ => 3,
    };
    let text = format!("{value:.digits$}");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    for (position, digit) in whole.char_indices() {
        let left = whole.len() - position;
        if left % 3 == 0 && position > 0 && !out.ends_with('-') {
            out.push(',');
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        let _ = write!(out, ".{fraction}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let spread = Samples { median: 2.5, min: 2.25, max: 12.0, rounds: 3 };
        let target = |measured| Target {
            what: "reading".into(),
            at_most: 0.8,
            measured,
            reason: "it is read twice",
        };
        Report {
            subject: "run",
            about: "Both sides read.",
            tables: vec![Table {
                title: "time, µs".into(),
                columns: vec!["body".into(), "engine".into(), "derive".into()],
                rows: vec![vec![Cell::text("task"), Cell::Figure(spread), Cell::Nothing(())]],
            }],
            targets: [Some(0.8), Some(0.9), None].map(target).into(),
            skipped: vec!["instructions: valgrind is not installed".into()],
        }
    }

    #[test]
    fn people_read_tables() {
        let expected = "## run\n\nBoth sides read.\n\n### time, µs\n\n\
            | body | engine | derive |\n| --- | ---: | ---: |\n\
            | task | 2.50 (2.25–12) | – |\n\n\
            ### Targets of run\n\n| what | target | measured |  |\n| --- | ---: | ---: | --- |\n\
            | reading | ≤ 0.800 | 0.800 | met |\n\
            | reading | ≤ 0.800 | 0.900 | **missed**: it is read twice |\n\
            | reading | ≤ 0.800 | – | not measured |\n\n\
            Not measured: instructions: valgrind is not installed\n";
        assert_eq!(report().markdown(""), expected);
    }

    #[test]
    fn programs_read_json() {
        let json = serde_json::to_value(report()).unwrap();
        let row = &json["tables"][0]["rows"][0];
        assert_eq!((&row[0], row[1]["max"].as_f64()), (&"task".into(), Some(12.0)));
        assert!(row[2].is_null());
        assert_eq!(json["targets"][1]["measured"], 0.9);
    }

    #[test]
    fn numbers_are_short() {
        let cases = [(0.1234, "0.123"), (1.0, "1"), (12.345, "12.3"), (1_234_567.8, "1,234,568")];
        for (value, text) in cases {
            assert_eq!(number(value), text);
        }
        assert_eq!(number(-1234.0), "-1,234");
        assert_eq!(number(-123.0), "-123");
    }
}
