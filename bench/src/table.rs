//! What was measured, as Markdown: with the command, the machine and the compiler, so that it can be
//! repeated.

use std::env;
use std::fmt::Write;
use std::fs;
use std::process::Command;

use crate::process;

/// A section of `docs/benchmarks.md`.
pub(crate) struct Section(String);

impl Section {
    /// A section that says what is measured, and how it is run again.
    pub(crate) fn new(title: &str, about: &str) -> Self {
        let arguments: Vec<String> = env::args().skip(1).collect();
        let command = arguments.join(" ");
        let compiler = compiler().unwrap_or_default();
        Self(format!(
            "## {title}\n\n{about}\n\n`cargo xtask {command}`, on {}; {compiler}.\n",
            machine()
        ))
    }

    /// Adds a table; the first column holds names.
    pub(crate) fn table(&mut self, columns: &[String], rows: &[(String, Vec<String>)]) {
        let Self(out) = self;
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "\n| {} |\n| ---{} |\n",
            columns.join(" | "),
            " | ---:".repeat(columns.len() - 1)
        );
        for (name, cells) in rows {
            let _ = writeln!(out, "| {name} | {} |", cells.join(" | "));
        }
    }

    /// Adds a sentence.
    pub(crate) fn note(&mut self, text: &str) {
        let _ = write!(self.0, "\n{text}\n");
    }

    /// The whole section.
    pub(crate) fn text(self) -> String {
        self.0
    }
}

/// The median of several values; of an even number the lower of the two.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}

/// A number with the three digits that count, and separators between thousands.
pub(crate) fn number(value: f64) -> String {
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
        if (whole.len() - position).is_multiple_of(3) && position > 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if fraction.is_empty() { out } else { format!("{out}.{fraction}") }
}

/// What a compiler says of itself.
pub(crate) fn compiler() -> Option<String> {
    let run = process::run(Command::new("rustc").arg("--version")).ok()?;
    Some(run.output.trim().to_owned())
}

/// What Linux says of processor and memory, and of what else the machine does.
fn machine() -> String {
    let said = |path, key: &str| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default();
        line.split_once(':').map_or("unknown".to_owned(), |(_, value)| value.trim().to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').nth(2).unwrap_or("unknown").to_owned();
    let (model, memory) = (said("/proc/cpuinfo", "model name"), said("/proc/meminfo", "MemTotal"));
    format!("{model} with {cores} cores and {memory} of memory, at a load of {load}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let cases = [(0.1234, "0.123"), (1.0, "1"), (12.345, "12.3"), (1_234_567.8, "1,234,568")];
        for (value, text) in cases {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn the_median_was_measured() {
        assert!((median(vec![4.0, 1.0, 3.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!(median(vec![]).is_nan());
    }
}
