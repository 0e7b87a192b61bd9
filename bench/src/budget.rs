//! The budget: figures that are the same from run to run, held in a file. What exceeds it by more
//! than a stated tolerance fails, so that growth is a decision.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, anyhow};
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::{Package, generate};
use serde::{Deserialize, Serialize};

use crate::run::{Programs, works};
use crate::{Bench, process, table};

/// The file in the repository.
const FILE: &str = "bench/budget.json";

/// Counted by valgrind, where it is installed.
const INSTRUCTIONS: &str = "instructions";

/// Invented endpoints whose generated source is counted.
const GENERATED: usize = 100;

/// Figures by kind and name.
pub type Figures = BTreeMap<String, BTreeMap<String, u64>>;

/// What is allowed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// The compiler with which the figures came about.
    compiler: String,
    /// By how much figures of a kind may be exceeded: 0.01 is one in a hundred.
    tolerance: BTreeMap<String, f64>,
    figures: Figures,
}

/// Measures all figures of the budget.
///
/// # Errors
///
/// If something cannot be built or run.
pub fn measure(bench: &Bench) -> Result<Figures> {
    let mut figures = Figures::new();
    let mut add = |kind: &str, name: &str, value: f64| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
        let value = value.round() as u64;
        figures.entry(kind.to_owned()).or_default().insert(name.to_owned(), value);
    };
    let (bytes, lines) = generated()?;
    add("generated", "bytes", bytes);
    add("generated", "lines", lines);
    let programs = Programs::build(bench)?;
    let allocations = programs.allocations()?;
    let has_valgrind = process::has_valgrind();
    for work in works() {
        let count = allocations.get(&work.key("engine")).context("allocations of each work")?;
        add("allocations", &work.name(), *count);
        if has_valgrind {
            add(INSTRUCTIONS, &work.name(), programs.instructions(&work, "engine")?);
        }
    }
    if has_valgrind {
        add(INSTRUCTIONS, "one call", programs.call()?);
    }
    Ok(figures)
}

/// Bytes and lines of the generated source of invented endpoints.
fn generated() -> Result<(f64, f64)> {
    let package = Package {
        name: "invented".to_owned(),
        description: "What is measured.".to_owned(),
        publish: false,
        runtime: "feishu-api-runtime".to_owned(),
    };
    let outcome = generate(&Sources::new(feishu_api_invent::average(GENERATED)), &package);
    let outcome = outcome.map_err(|error| anyhow!("{}: {}", error.path, error.message))?;
    let files = outcome.files.context("the invented schemas are not in order")?;
    let sum = |count: fn(&str) -> usize| {
        let total: usize = files.iter().map(|file| count(&file.text)).sum();
        Ok::<_, anyhow::Error>(f64::from(u32::try_from(total)?))
    };
    Ok((sum(str::len)?, sum(|text| text.lines().count())?))
}

/// What is not as the budget of the repository says, in sentences; nothing if it is kept.
///
/// # Errors
///
/// If the budget cannot be read.
pub fn check(bench: &Bench, measured: &Figures) -> Result<Vec<String>> {
    let budget = read(bench)?;
    let mut findings = budget.compare(measured);
    if !findings.is_empty() {
        findings.push(format!("the budget was made with {}", budget.compiler));
    }
    Ok(findings)
}

/// Makes these figures the budget; the tolerances stay.
///
/// # Errors
///
/// If the budget cannot be read or written.
pub fn update(bench: &Bench, figures: Figures) -> Result<()> {
    let compiler = table::compiler().context("rustc does not say its version")?;
    let budget = Budget { compiler, figures, ..read(bench)? };
    let text = serde_json::to_string_pretty(&budget)?;
    fs::write(bench.root.join(FILE), text + "\n").context("cannot write the budget")
}

fn read(bench: &Bench) -> Result<Budget> {
    let text = fs::read_to_string(bench.root.join(FILE)).context("cannot read the budget")?;
    serde_json::from_str(&text).with_context(|| format!("{FILE} is no budget"))
}

impl Budget {
    fn compare(&self, measured: &Figures) -> Vec<String> {
        let mut findings = Vec::new();
        for (kind, figures) in measured {
            let tolerance = self.tolerance.get(kind).copied().unwrap_or_default();
            let budget = self.figures.get(kind);
            for (name, value) in figures {
                match budget.and_then(|figures| figures.get(name)) {
                    None => findings.push(format!("not in the budget: {kind}, {name}")),
                    Some(allowed) if share(*value, *allowed) > tolerance => findings.push(format!(
                        "over the budget: {kind}, {name}: {value} for {allowed} ({:+.1} %, {} % are tolerated)",
                        share(*value, *allowed) * 100.0,
                        tolerance * 100.0,
                    )),
                    Some(_) => {}
                }
            }
            let gone =
                budget.into_iter().flatten().filter(|(name, _)| !figures.contains_key(*name));
            findings.extend(gone.map(|(name, _)| format!("not measured: {kind}, {name}")));
        }
        findings
    }
}

/// By how much a figure exceeds another, as a part of it.
#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2⁵³")]
fn share(measured: u64, allowed: u64) -> f64 {
    (measured as f64 - allowed as f64) / (allowed as f64).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(read: u64, lines: u64) -> Figures {
        let one = |name: &str, value| BTreeMap::from([(name.to_owned(), value)]);
        let kinds = [("instructions", one("read", read)), ("generated", one("lines", lines))];
        kinds.map(|(kind, figures)| (kind.to_owned(), figures)).into()
    }

    fn findings(measured: &Figures) -> Vec<String> {
        let tolerance = BTreeMap::from([("instructions".to_owned(), 0.03)]);
        let budget = Budget { compiler: String::new(), tolerance, figures: figures(1000, 50) };
        budget.compare(measured)
    }

    #[test]
    fn figures_stay_within_their_tolerance() {
        for read in [500, 1000, 1030] {
            assert_eq!(findings(&figures(read, 50)), Vec::<String>::new());
        }
        assert_eq!(
            findings(&figures(1031, 51)),
            [
                "over the budget: generated, lines: 51 for 50 (+2.0 %, 0 % are tolerated)",
                "over the budget: instructions, read: 1031 for 1000 (+3.1 %, 3 % are tolerated)"
            ]
        );
    }

    #[test]
    fn both_sides_have_the_same_figures() {
        let mut measured = figures(1000, 50);
        measured.insert("generated".to_owned(), BTreeMap::from([("bytes".to_owned(), 1)]));
        let expected = ["not in the budget: generated, bytes", "not measured: generated, lines"];
        assert_eq!(findings(&measured), expected);
        // What cannot be counted is not missed.
        measured = figures(1000, 50);
        measured.remove("instructions");
        assert_eq!(findings(&measured), Vec::<String>::new());
    }
}
