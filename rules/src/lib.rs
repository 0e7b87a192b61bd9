//! What a request must hold: limits of single values, rules over several fields, and the conditions
//! under which they apply, with one evaluator for all of them.
//!
//! The generator evaluates the examples of a schema with it, the runtime evaluates requests: a broken
//! rule is reported in the same sentence by both. Values are seen through two small traits:
//! [`Node`], a value and what is within it, and [`Facts`], the values that rules name by path.
//!
//! [`Rule`], [`Limit`] and [`Condition`] are generic over how texts are kept: static in generated
//! code, which is the default, and owned in the generator.

mod decimal;
mod demand;
mod limit;
mod node;
mod path;
mod rule;
mod time;

use std::fmt;

pub use decimal::is_decimal;
pub use demand::{Argument, Demand};
pub use limit::Limit;
pub use node::{Fact, Facts, Given, Node, Step, given, within};
pub use path::{Path, below, index_step, join, key_step};
pub use rule::{Condition, Rule};
pub use time::TimeUnit;

/// What is said of a value that must be given and is not.
pub const REQUIRED: &str = "must be given";

/// What is said of a number that JSON cannot hold.
pub const FINITE: &str = "must be a finite number";

/// What is said of a file without a name.
pub const FILE_NAME: &str = "must have a file name";

/// What is said of a path value that HTTP clients would take out of the path: the call would reach
/// another endpoint.
pub const SEGMENT: &str = "must not be empty, `.` or `..`: it is a segment of the path";

/// What is said of another value than the only one that there is.
pub fn constant(value: impl fmt::Display) -> String {
    format!("is always {value}")
}

/// A limit or rule that does not hold, as it is found.
#[derive(Debug)]
pub struct Broken<'a> {
    /// What the sentence is about: a value, or the object as a whole that a rule is about.
    pub path: &'a Path<'a>,
    /// The field to look at where the sentence is about none that is given, by its path from the
    /// object that the rule is about.
    pub field: Option<&'a str>,
    /// The rule and how it is broken, such as `must have at most 100 characters, has 120`.
    pub rule: String,
}

/// Takes what is broken.
pub type Report<'r> = dyn FnMut(Broken<'_>) + 'r;

/// A documented rule that a request breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    path: String,
    rule: String,
}

impl Violation {
    /// A rule that what stands at a path breaks.
    pub fn new(path: impl Into<String>, rule: impl Into<String>) -> Self {
        Self { path: path.into(), rule: rule.into() }
    }

    /// What breaks the rule, such as `task.members[3].id`; empty for the request as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The rule and how it is broken, such as `must have at most 100 characters, has 120`.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl From<Broken<'_>> for Violation {
    fn from(broken: Broken<'_>) -> Self {
        Self::new(broken.path, broken.rule)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the request" } else { &self.path };
        write!(f, "{path} {}", self.rule)
    }
}

/// A sentence about a value: what is demanded of it, and what was found instead.
struct Sentence {
    demand: String,
    found: Option<String>,
}

impl Sentence {
    fn new(demand: String) -> Self {
        Self { demand, found: None }
    }

    fn found(self, found: String) -> Self {
        Self { found: Some(found), ..self }
    }

    /// The sentence with the condition under which the demand is made.
    fn when(self, condition: Option<impl fmt::Display>) -> String {
        let when = condition.map(|condition| format!(" when {condition}")).unwrap_or_default();
        let found = self.found.map(|found| format!(", {found}")).unwrap_or_default();
        format!("{}{when}{found}", self.demand)
    }
}

/// `a, b and c`
fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}

/// `1 day`, `2 days`
fn counted(number: u64, unit: &str) -> String {
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}
