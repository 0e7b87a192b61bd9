//! Figures against the budget.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::figures::{Figures, Kind};

/// What is allowed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The compiler with which the figures came about.
    compiler: String,
    /// By how much figures may be exceeded: 0.01 is one in a hundred.
    tolerance: BTreeMap<Kind, f64>,
    /// The figures.
    figures: BTreeMap<Kind, BTreeMap<String, u64>>,
}

/// What is not as the budget says.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    /// More than the budget and its tolerance.
    Over(Difference),
    /// Less than the budget by more than its tolerance: no failure, but worth holding.
    Under(Difference),
    /// A figure that the budget does not have.
    New(Kind, String),
    /// A figure of the budget that was not measured.
    Gone(Kind, String),
}

/// A figure and its budget.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What the figure counts.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// What the budget says.
    pub budget: u64,
    /// What was measured.
    pub measured: u64,
    /// The difference that is allowed, as a part of the budget.
    pub tolerance: f64,
}

impl Finding {
    /// Whether the check fails because of it.
    pub const fn fails(&self) -> bool {
        !matches!(self, Self::Under(_))
    }
}

impl Budget {
    /// What is not as the budget says; without instructions where they could not be counted.
    pub fn compare(&self, measured: &Figures, counts_instructions: bool) -> Vec<Finding> {
        let mut findings = Vec::new();
        for ((kind, name), value) in measured {
            let Some(budget) = self.figures.get(kind).and_then(|figures| figures.get(name)) else {
                findings.push(Finding::New(*kind, name.clone()));
                continue;
            };
            let tolerance = self.tolerance.get(kind).copied().unwrap_or_default();
            let difference = Difference {
                kind: *kind,
                name: name.clone(),
                budget: *budget,
                measured: *value,
                tolerance,
            };
            if difference.share() > tolerance {
                findings.push(Finding::Over(difference));
            } else if difference.share() < -tolerance {
                findings.push(Finding::Under(difference));
            }
        }
        for (kind, figures) in &self.figures {
            let is_measured = counts_instructions || *kind != Kind::Instructions;
            let gone =
                figures.keys().filter(|name| !measured.contains_key(&(*kind, (*name).clone())));
            findings.extend(
                gone.filter(|_| is_measured).map(|name| Finding::Gone(*kind, name.clone())),
            );
        }
        findings
    }

    /// The same tolerances with other figures.
    pub(super) fn with(self, compiler: String, measured: Figures) -> Self {
        let mut figures: BTreeMap<Kind, BTreeMap<String, u64>> = BTreeMap::new();
        for ((kind, name), value) in measured {
            figures.entry(kind).or_default().insert(name, value);
        }
        Self { compiler, tolerance: self.tolerance, figures }
    }

    /// The compiler with which the figures came about.
    pub fn compiler(&self) -> &str {
        &self.compiler
    }
}

impl Difference {
    /// By how much the budget is exceeded, as a part of it.
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2⁵³")]
    fn share(&self) -> f64 {
        let (measured, budget) = (self.measured as f64, self.budget as f64);
        (measured - budget) / budget.max(1.0)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over(difference) => write!(f, "over the budget: {difference}"),
            Self::Under(difference) => write!(f, "under the budget: {difference}"),
            Self::New(kind, name) => write!(f, "not in the budget: {kind}, {name}"),
            Self::Gone(kind, name) => write!(f, "in the budget, but not measured: {kind}, {name}"),
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, name, budget, measured, tolerance } = self;
        let (share, tolerance) = (self.share() * 100.0, tolerance * 100.0);
        write!(
            f,
            "{kind}, {name}: {measured} for {budget} ({share:+.1} %, ±{tolerance} % are tolerated)"
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Allocations => "allocations",
            Self::Bytes => "bytes of generated source",
            Self::Instructions => "instructions",
            Self::Lines => "lines of generated source",
            Self::Program => "bytes of a stripped program",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget() -> Budget {
        serde_json::from_str(
            r#"{ "compiler": "rustc 1", "tolerance": { "instructions": 0.03 },
                 "figures": { "instructions": { "read": 1000, "write": 1000 }, "lines": { "all": 50 } } }"#,
        )
        .unwrap()
    }

    fn findings(read: u64, lines: u64) -> Vec<String> {
        let figures = Figures::from([
            ((Kind::Instructions, "read".to_owned()), read),
            ((Kind::Instructions, "write".to_owned()), 1000),
            ((Kind::Lines, "all".to_owned()), lines),
        ]);
        budget().compare(&figures, true).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn figures_stay_within_their_tolerance() {
        for read in [970, 1000, 1030] {
            assert_eq!(findings(read, 50), Vec::<String>::new());
        }
        assert_eq!(
            findings(1031, 50),
            ["over the budget: instructions, read: 1031 for 1000 (+3.1 %, ±3 % are tolerated)"]
        );
        // Without a tolerance, none.
        let [over] = &findings(1000, 51)[..] else { panic!("one finding") };
        assert!(over.starts_with("over the budget: lines of generated source"), "{over}");
    }

    #[test]
    fn what_got_better_is_told_and_no_failure() {
        let figures = Figures::from([((Kind::Lines, "all".to_owned()), 40)]);
        let findings = budget().compare(&figures, false);
        let [under] = &findings[..] else { panic!("{findings:?}") };
        assert!(!under.fails());
        assert_eq!(
            under.to_string(),
            "under the budget: lines of generated source, all: 40 for 50 (-20.0 %, ±0 % are tolerated)"
        );
    }

    #[test]
    fn what_is_not_on_both_sides_fails() {
        let figures = Figures::from([((Kind::Program, "new".to_owned()), 1)]);
        let findings = budget().compare(&figures, true);
        assert_eq!(findings.len(), 4, "{findings:?}");
        assert!(findings.iter().all(Finding::fails));
        // What cannot be counted is not missed.
        let findings = budget().compare(&figures, false);
        let gone = Finding::Gone(Kind::Lines, "all".to_owned());
        assert_eq!(findings, [Finding::New(Kind::Program, "new".to_owned()), gone]);
    }

    #[test]
    fn new_figures_keep_the_tolerances() {
        let figures = Figures::from([((Kind::Lines, "all".to_owned()), 60)]);
        let updated = budget().with("rustc 2".to_owned(), figures.clone());
        assert_eq!((updated.compiler(), updated.tolerance.len()), ("rustc 2", 1));
        assert_eq!(updated.compare(&figures, true), []);
    }
}
