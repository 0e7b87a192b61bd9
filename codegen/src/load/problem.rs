//! Why a value cannot be read.

use std::fmt;

use serde::de::{Expected, Unexpected};

use super::mends::Mend;
use crate::diagnostic::kinds::WRONG_KIND;
use crate::diagnostic::{Finding, Place, list};
use crate::syntax::Span;

/// Why a value cannot be read, and how to go on without it.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) cause: Cause,
    /// What is said about it; `None` where it follows from something that was reported.
    pub(super) finding: Option<Box<Finding>>,
    /// The way from the value outwards.
    pub(super) path: Vec<Step>,
}

/// What is wrong.
#[derive(Debug)]
pub(super) enum Cause {
    /// A name that is none of these. The reader knows whether it is a key or a value.
    Unknown(&'static [&'static str]),
    /// A key is missing. The reader knows from which object.
    Missing(&'static str),
    /// Something else. The reader knows where.
    Other(String),
    /// A key, and what to do about it.
    Key(Span, Mend),
    /// The object lacks the key.
    Lacks(Span, &'static str),
    /// The value itself.
    Value,
}

/// An entry or an element on the way to a value.
#[derive(Debug)]
pub(super) struct Step {
    /// The key; `None` for elements.
    pub(super) name: Option<String>,
    pub(super) key: Span,
    pub(super) value: Span,
}

impl Problem {
    pub(super) fn new(cause: Cause, finding: Option<Finding>) -> Self {
        Self { cause, finding: finding.map(Box::new), path: Vec::new() }
    }

    /// Adds the step that leads to the value at a place, where the problem is.
    pub(super) fn inside(self, place: Place, step: Step) -> Self {
        let mut problem = self.located(place);
        problem.path.push(step);
        problem
    }

    /// Sets the place, unless it has one.
    pub(super) fn located(mut self, place: Place) -> Self {
        let message = match self.cause {
            Cause::Other(message) => message,
            Cause::Missing(key) => format!("the key `{key}` is missing"),
            Cause::Unknown(known) => format!("expected one of {}", list(known.iter().copied())),
            Cause::Key(..) | Cause::Lacks(..) | Cause::Value => return self,
        };
        self.finding = Some(Box::new(WRONG_KIND.at(place, message)));
        self.cause = Cause::Value;
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.finding, &self.cause) {
            (Some(finding), _) => f.write_str(&finding.message),
            (None, Cause::Other(message)) => f.write_str(message),
            (None, _) => f.write_str("the value cannot be read"),
        }
    }
}

impl std::error::Error for Problem {}

impl serde::de::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Cause::Other(message.to_string()), None)
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Bool(_) => "a boolean".to_owned(),
            Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => {
                "a number".to_owned()
            }
            Unexpected::Str(_) => "a string".to_owned(),
            Unexpected::Unit => "null".to_owned(),
            Unexpected::Seq => "an array".to_owned(),
            Unexpected::Map => "an object".to_owned(),
            other => other.to_string(),
        };
        Self::custom(format_args!("expected {expected}, found {found}"))
    }

    fn unknown_field(_: &str, known: &'static [&'static str]) -> Self {
        Self::new(Cause::Unknown(known), None)
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self::new(Cause::Unknown(known), None)
    }

    fn missing_field(key: &'static str) -> Self {
        Self::new(Cause::Missing(key), None)
    }
}
