//! Rules over several fields.

use std::fmt;

use crate::demand::{Demand, Fault};
use crate::{Broken, Facts, Given, Path, Report};

/// A documented rule over several fields, checked before a request is sent.
///
/// Fields of nested objects are named by their path (`due.timestamp`). In a request the path of a
/// mask and a field (`update_fields.due`) is given where the mask names the field, and is then `set`
/// or `cleared`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule<T = &'static str, L = &'static [&'static str]> {
    /// What is demanded of the fields.
    pub demand: Demand<T, L>,
    /// The fields.
    pub fields: L,
    /// When it is demanded: always if absent.
    pub when: Option<Condition<T, L>>,
}

/// A condition on one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition<T = &'static str, L = &'static [&'static str]> {
    /// The field that decides.
    pub field: T,
    /// The values, as text, for which the condition holds; any value when empty.
    pub is: L,
}

impl Rule {
    /// Makes the rule hold only when a field has one of these values; without values, when it is given.
    #[must_use]
    pub const fn when(mut self, field: &'static str, is: &'static [&'static str]) -> Self {
        self.when = Some(Condition { field, is });
        self
    }

    pub(crate) const fn new(demand: Demand, fields: &'static [&'static str]) -> Self {
        Self { demand, fields, when: None }
    }
}

impl<T: AsRef<str>, L: AsRef<[T]>> Rule<T, L> {
    /// Checks the rule over the fields of what stands at `path`.
    pub fn check(&self, facts: &dyn Facts, path: &Path<'_>, report: &mut Report<'_>) {
        let when = self.when.as_ref();
        if when.is_some_and(|when| !when.holds(facts)) {
            return;
        }
        let fields: Vec<&str> = self.fields.as_ref().iter().map(AsRef::as_ref).collect();
        for Fault { subject, field, sentence } in self.demand.faults(&fields, facts) {
            let field = field.or_else(|| when.map(|when| when.field.as_ref()));
            let path = &Path::Step(path, subject);
            report(Broken { path, field, rule: sentence.when(when) });
        }
        if let Demand::Limited(limit) = &self.demand {
            for field in fields {
                facts.look(field, &mut |node| {
                    // It is not known here whether values are secret.
                    limit.each_broken(
                        node,
                        true,
                        &Path::Step(path, field),
                        &mut |path, sentence| {
                            report(Broken { path, field: None, rule: sentence.when(when) });
                        },
                    );
                });
            }
        }
    }
}

impl<T: AsRef<str>, L: AsRef<[T]>> Condition<T, L> {
    fn holds(&self, facts: &dyn Facts) -> bool {
        let (field, is) = (self.field.as_ref(), self.is.as_ref());
        if is.is_empty() {
            return facts.given(field) == Given::Yes;
        }
        facts.text(field).is_some_and(|value| is.iter().any(|one| one.as_ref() == value))
    }
}

/// `status is "done" or "closed"`
impl<T: AsRef<str>, L: AsRef<[T]>> fmt::Display for Condition<T, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.field.as_ref();
        let values = self.is.as_ref().iter();
        let values: Vec<_> = values.map(|value| format!("\"{}\"", value.as_ref())).collect();
        match values.as_slice() {
            [] => write!(f, "{field} is given"),
            values => write!(f, "{field} is {}", values.join(" or ")),
        }
    }
}
