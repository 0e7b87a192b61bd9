//! Rules over several fields.

use std::cmp::Ordering;
use std::fmt;

use crate::{Broken, Fact, Facts, Given, Limit, Path, REQUIRED, Report, Sentence, list};

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

/// What a rule demands of its fields.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Demand<T = &'static str, L = &'static [&'static str]> {
    /// At most one of the fields may be given.
    AtMostOne,
    /// Exactly one of the fields must be given.
    ExactlyOne,
    /// At least one of the fields must be given.
    AtLeastOne,
    /// The fields are given together or not at all.
    Together,
    /// Every field must be given.
    Required,
    /// No field may be given.
    Forbidden,
    /// The first field must not be later or larger than the second.
    Ordered,
    /// The two fields must have the same value.
    Equal {
        /// What a field counts as that is not given, in an object that is; without it only what is
        /// given is compared.
        absent: Option<T>,
    },
    /// The fields keep a limit.
    Limited(Limit<T, L>),
}

/// A condition on one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition<T = &'static str, L = &'static [&'static str]> {
    /// The field that decides.
    pub field: T,
    /// The values, as text, for which the condition holds; any value when empty.
    pub is: L,
}

/// Rules as generated code states them.
impl Rule {
    /// At most one of the fields may be given.
    pub const fn at_most_one(fields: &'static [&'static str]) -> Self {
        Self::new(Demand::AtMostOne, fields)
    }

    /// Exactly one of the fields must be given.
    pub const fn exactly_one(fields: &'static [&'static str]) -> Self {
        Self::new(Demand::ExactlyOne, fields)
    }

    /// At least one of the fields must be given.
    pub const fn at_least_one(fields: &'static [&'static str]) -> Self {
        Self::new(Demand::AtLeastOne, fields)
    }

    /// The fields are given together or not at all.
    pub const fn together(fields: &'static [&'static str]) -> Self {
        Self::new(Demand::Together, fields)
    }

    /// Every field must be given.
    pub const fn required(fields: &'static [&'static str]) -> Self {
        Self::new(Demand::Required, fields)
    }

    /// No field may be given.
    pub const fn forbidden(fields: &'static [&'static str]) -> Self {
        Self::new(Demand::Forbidden, fields)
    }

    /// The first field must not be later or larger than the second.
    pub const fn ordered(fields: &'static [&'static str; 2]) -> Self {
        Self::new(Demand::Ordered, fields)
    }

    /// The two fields must have the same value. One that is not given, in an object that is, counts
    /// as `absent`, if that is some value.
    pub const fn equal(fields: &'static [&'static str; 2], absent: Option<&'static str>) -> Self {
        Self::new(Demand::Equal { absent }, fields)
    }

    /// The fields keep a limit.
    pub const fn limited(fields: &'static [&'static str], limit: Limit) -> Self {
        Self::new(Demand::Limited(limit), fields)
    }

    /// The same rule, which holds only when a field has one of these values, or any if there are
    /// none.
    #[must_use]
    pub const fn when(mut self, field: &'static str, is: &'static [&'static str]) -> Self {
        self.when = Some(Condition { field, is });
        self
    }

    const fn new(demand: Demand, fields: &'static [&'static str]) -> Self {
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

/// How a demand is not met.
struct Fault<'f> {
    /// The field that the sentence is about; empty for the object as a whole.
    subject: &'f str,
    /// The field to look at, if it is another one.
    field: Option<&'f str>,
    sentence: Sentence,
}

impl<'f> Fault<'f> {
    fn of_object(demand: String) -> Self {
        Self::of("", demand)
    }

    fn of(subject: &'f str, demand: String) -> Self {
        Self { subject, field: None, sentence: Sentence::new(demand) }
    }

    fn found(self, found: String) -> Self {
        Self { sentence: self.sentence.found(found), ..self }
    }

    fn at(self, field: Option<&&'f str>) -> Self {
        Self { field: field.copied(), ..self }
    }
}

impl<T: AsRef<str>, L> Demand<T, L> {
    fn faults<'f>(&self, fields: &[&'f str], facts: &dyn Facts) -> Vec<Fault<'f>> {
        let are = |wanted: fn(Given) -> bool| -> Vec<&'f str> {
            fields.iter().copied().filter(|field| wanted(facts.given(field))).collect()
        };
        let (full, missing) = (are(|given| given == Given::Yes), are(|given| given == Given::No));
        let is_none = missing.len() == fields.len();
        let has =
            if full.is_empty() { "has none".to_owned() } else { format!("has {}", list(&full)) };
        let fault = match self {
            Self::AtMostOne => (full.len() > 1).then(|| {
                let demand = format!("takes at most one of {}", list(fields));
                Fault::of_object(demand).found(has).at(full.get(1))
            }),
            Self::ExactlyOne => (full.len() > 1 || is_none).then(|| {
                let demand = format!("takes exactly one of {}", list(fields));
                Fault::of_object(demand).found(has).at(full.get(1))
            }),
            Self::AtLeastOne => {
                is_none.then(|| Fault::of_object(format!("needs at least one of {}", list(fields))))
            }
            Self::Together => (!full.is_empty() && !missing.is_empty()).then(|| {
                let demand = format!("takes {} only together", list(fields));
                let has = format!("has only {}", list(&full));
                Fault::of_object(demand).found(has).at(full.first())
            }),
            Self::Required => {
                let missing = missing.into_iter();
                return missing.map(|field| Fault::of(field, REQUIRED.to_owned())).collect();
            }
            Self::Forbidden => {
                let full = full.into_iter();
                return full
                    .map(|field| Fault::of(field, "must not be given".to_owned()))
                    .collect();
            }
            Self::Ordered => {
                let &[first, second] = fields else { return Vec::new() };
                let demand = || format!("must not be later or larger than {second}");
                let is_after = compare(first, second, facts) == Some(Ordering::Greater);
                is_after.then(|| Fault::of(first, demand()))
            }
            Self::Equal { absent } => {
                let &[first, second] = fields else { return Vec::new() };
                let absent = absent.as_ref().map(AsRef::as_ref);
                differ(first, second, absent, facts)
                    .then(|| Fault::of(first, format!("must equal {second}")).at(Some(&second)))
            }
            Self::Limited(_) => None,
        };
        fault.into_iter().collect()
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

/// The value at a path as a number, be it one in a text.
fn number(facts: &dyn Facts, path: &str) -> Option<f64> {
    let mut number = None;
    facts.look(path, &mut |node| {
        number = match node.fact() {
            Fact::Text(text) => text.parse().ok(),
            fact => fact.number(),
        };
    });
    number
}

/// Numbers by size, texts such as dates by their characters.
fn compare(first: &str, second: &str, facts: &dyn Facts) -> Option<Ordering> {
    match (number(facts, first), number(facts, second)) {
        (Some(first), Some(second)) => first.partial_cmp(&second),
        _ => Some(facts.text(first)?.cmp(&facts.text(second)?)),
    }
}

/// Whether two fields have different values.
fn differ(first: &str, second: &str, absent: Option<&str>, facts: &dyn Facts) -> bool {
    let value = |path: &str| {
        let is_within_given =
            || path.rsplit_once('.').is_none_or(|(object, _)| facts.given(object) != Given::No);
        facts.text(path).or_else(|| absent.filter(|_| is_within_given()).map(str::to_owned))
    };
    matches!((value(first), value(second)), (Some(first), Some(second)) if first != second)
}

#[cfg(test)]
mod tests;
