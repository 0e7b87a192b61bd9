//! The kinds of rules: what each demands, how it is evaluated, and the sentences it is reported in.

use std::cmp::Ordering;

use crate::{Fact, Facts, Given, Limit, REQUIRED, Rule, Sentence, counted, list};

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
    /// No field may be later or larger than the next.
    Ordered,
    /// No time may be more than so many days after the one before.
    Within {
        /// The number of days.
        days: u64,
        /// A day in the unit of the times.
        day: u64,
    },
    /// The fields must have the same value.
    Equal {
        /// The value that stands for a field which is not given, while the object that would hold it
        /// is; without one, only given fields are compared.
        absent: Option<T>,
    },
    /// The fields keep a limit.
    Limited(Limit<T, L>),
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

    /// No field may be later or larger than the next.
    pub const fn ordered(fields: &'static [&'static str]) -> Self {
        Self::new(Demand::Ordered, fields)
    }

    /// No time may be more than so many days after the one before; `day` is one in their unit.
    pub const fn within(fields: &'static [&'static str], days: u64, day: u64) -> Self {
        Self::new(Demand::Within { days, day }, fields)
    }

    /// The fields must have the same value. `absent`, if given, stands for a field which is not given
    /// while the object that would hold it is.
    pub const fn equal(fields: &'static [&'static str], absent: Option<&'static str>) -> Self {
        Self::new(Demand::Equal { absent }, fields)
    }

    /// The fields keep a limit.
    pub const fn limited(fields: &'static [&'static str], limit: Limit) -> Self {
        Self::new(Demand::Limited(limit), fields)
    }
}

/// An argument of the function by which generated code states a rule, behind the fields.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'d, T, L> {
    /// A number.
    Number(u64),
    /// A text that may be absent.
    Text(Option<&'d T>),
    /// A limit.
    Limit(&'d Limit<T, L>),
}

impl<T, L> Demand<T, L> {
    /// How generated code states the demand: the name of a function of [`Rule`], and its arguments
    /// behind the fields.
    pub fn call(&self) -> (&'static str, Vec<Argument<'_, T, L>>) {
        match self {
            Self::AtMostOne => ("at_most_one", Vec::new()),
            Self::ExactlyOne => ("exactly_one", Vec::new()),
            Self::AtLeastOne => ("at_least_one", Vec::new()),
            Self::Together => ("together", Vec::new()),
            Self::Required => ("required", Vec::new()),
            Self::Forbidden => ("forbidden", Vec::new()),
            Self::Ordered => ("ordered", Vec::new()),
            Self::Within { days, day } => {
                ("within", vec![Argument::Number(*days), Argument::Number(*day)])
            }
            Self::Equal { absent } => ("equal", vec![Argument::Text(absent.as_ref())]),
            Self::Limited(limit) => ("limited", vec![Argument::Limit(limit)]),
        }
    }
}

/// A demand that is not met.
pub(crate) struct Fault<'f> {
    /// The field that the sentence is about; empty for the object as a whole.
    pub(crate) subject: &'f str,
    /// The field to look at, if it is another one.
    pub(crate) field: Option<&'f str>,
    pub(crate) sentence: Sentence,
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
    /// The ways in which the values of the fields break the demand.
    pub(crate) fn faults<'f>(&self, fields: &[&'f str], facts: &dyn Facts) -> Vec<Fault<'f>> {
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
                let is_after =
                    |pair: &[&'f str; 2]| compare(pair, facts) == Some(Ordering::Greater);
                let faults = pairs(&full).filter(is_after).map(|[first, second]| {
                    Fault::of(first, format!("must not be later or larger than {second}"))
                });
                return faults.collect();
            }
            Self::Within { days, day } => {
                let is_far =
                    |pair: &[&'f str; 2]| is_longer(pair, days.saturating_mul(*day), facts);
                let faults = pairs(&full).filter(is_far).map(|[first, second]| {
                    let span = counted(*days, "day");
                    Fault::of(second, format!("must be no more than {span} after {first}"))
                });
                return faults.collect();
            }
            Self::Equal { absent } => {
                let absent = absent.as_ref().map(AsRef::as_ref);
                let value = |field| value_or(field, absent, facts);
                let valued: Vec<&'f str> =
                    fields.iter().copied().filter(|field| value(field).is_some()).collect();
                let differ = |[first, second]: &[&'f str; 2]| value(first) != value(second);
                let faults = pairs(&valued).filter(differ).map(|[first, second]| {
                    Fault::of(first, format!("must equal {second}")).at(Some(&second))
                });
                return faults.collect();
            }
            Self::Limited(_) => None,
        };
        fault.into_iter().collect()
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

/// Each field with the next.
fn pairs<'f, 's>(fields: &'s [&'f str]) -> impl Iterator<Item = [&'f str; 2]> + use<'f, 's> {
    fields.iter().copied().zip(fields.iter().copied().skip(1)).map(|(one, next)| [one, next])
}

/// Numbers by size, texts such as dates by their characters.
fn compare([first, second]: &[&str; 2], facts: &dyn Facts) -> Option<Ordering> {
    match (number(facts, first), number(facts, second)) {
        (Some(first), Some(second)) => first.partial_cmp(&second),
        _ => Some(facts.text(first)?.cmp(&facts.text(second)?)),
    }
}

/// Whether the second time is more than `span` after the first.
fn is_longer([first, second]: &[&str; 2], most: u64, facts: &dyn Facts) -> bool {
    // Spans that are documented are far below the integers that a float cannot tell apart.
    #[allow(clippy::cast_precision_loss)]
    let most = most as f64;
    let times = number(facts, first).zip(number(facts, second));
    times.is_some_and(|(first, second)| second - first > most)
}

/// The value of a field; `absent` if it is not given, but the object that would hold it is.
fn value_or(path: &str, absent: Option<&str>, facts: &dyn Facts) -> Option<String> {
    let is_within_given =
        || path.rsplit_once('.').is_none_or(|(object, _)| facts.given(object) != Given::No);
    facts.text(path).or_else(|| absent.filter(|_| is_within_given()).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Node, Path, Violation};

    /// Fields with their values.
    struct Fields(&'static [(&'static str, Fact<'static>)]);

    impl Facts for Fields {
        fn look(&self, path: &str, see: &mut dyn FnMut(&dyn Node)) {
            let found = self.0.iter().find(|(name, _)| *name == path);
            see(&found.map_or(Fact::Absent, |(_, fact)| *fact));
        }
    }

    const NINE: Fact<'_> = Fact::Text("9");
    const TEN: Fact<'_> = Fact::Int(10);
    const EMPTY: Fact<'_> = Fact::List(0);

    fn broken(rule: Rule, fields: &'static [(&'static str, Fact<'static>)]) -> String {
        let mut violations: Vec<String> = Vec::new();
        rule.check(&Fields(fields), &Path::At(""), &mut |broken| {
            violations.push(Violation::from(broken).to_string());
        });
        violations.join("; ")
    }

    #[test]
    fn which_fields_may_be_given() {
        let names: &[_] = &["a", "b"];
        for (rule, with_none, with_one, with_both) in [
            (
                Rule::at_most_one(names),
                "",
                "",
                "the request takes at most one of a and b, has a and b",
            ),
            (
                Rule::exactly_one(names),
                "the request takes exactly one of a and b, has none",
                "",
                "the request takes exactly one of a and b, has a and b",
            ),
            (Rule::at_least_one(names), "the request needs at least one of a and b", "", ""),
            (Rule::together(names), "", "the request takes a and b only together, has only a", ""),
            (Rule::required(names), "a must be given; b must be given", "b must be given", ""),
            (
                Rule::forbidden(names),
                "",
                "a must not be given",
                "a must not be given; b must not be given",
            ),
        ] {
            assert_eq!(broken(rule, &[("a", Fact::Null)]), with_none);
            assert_eq!(broken(rule, &[("a", NINE)]), with_one);
            assert_eq!(broken(rule, &[("a", NINE), ("b", TEN)]), with_both);
            // An empty list satisfies every rule.
            assert_eq!(broken(rule, &[("a", EMPTY), ("b", EMPTY)]), "");
        }
    }

    #[test]
    fn rules_hold_under_their_condition_only() {
        let rule = Rule::forbidden(&["b.c"]).when("a", &[]);
        assert_eq!(
            broken(rule, &[("a", NINE), ("b.c", NINE)]),
            "b.c must not be given when a is given"
        );
        assert_eq!(broken(rule, &[("b.c", NINE)]), "");
        assert_eq!(broken(rule, &[("a", EMPTY), ("b.c", NINE)]), "");
        let rule = Rule::at_most_one(&["b", "c"]).when("a", &["8", "10"]);
        assert_eq!(
            broken(rule, &[("a", TEN), ("b", NINE), ("c", NINE)]),
            "the request takes at most one of b and c when a is \"8\" or \"10\", has b and c"
        );
        assert_eq!(broken(rule, &[("a", NINE), ("b", NINE), ("c", NINE)]), "");
    }

    #[test]
    fn limits_under_a_condition_quote_no_value() {
        let rule = Rule::limited(&["b"], Limit::OneOf(&["8", "9"])).when("a", &[]);
        assert_eq!(
            broken(rule, &[("a", NINE), ("b", TEN)]),
            "b must be one of 8, 9 when a is given"
        );
        assert_eq!(broken(rule, &[("a", NINE), ("b", NINE)]), "");
        assert_eq!(broken(rule, &[("a", NINE)]), "");
        assert_eq!(broken(rule, &[("b", TEN)]), "");
        let rule = Rule::limited(&["b"], Limit::Max(9.0)).when("a", &[]);
        assert_eq!(broken(rule, &[("a", NINE), ("b", TEN)]), "b must be at most 9 when a is given");
        let rule = Rule::limited(&["a"], Limit::Length(2, 2)).when("b", &[]);
        assert_eq!(
            broken(rule, &[("a", NINE), ("b", TEN)]),
            "a must have exactly 2 characters when b is given, has 1"
        );
    }

    #[test]
    fn times_are_within_days() {
        let rule = Rule::within(&["a", "b"], 1, 86_400);
        let day: &[_] = &[("a", Fact::Int(7)), ("b", Fact::Text("86407"))];
        assert_eq!(broken(rule, day), "");
        let more: &[_] = &[("a", Fact::Int(7)), ("b", Fact::Text("86408"))];
        assert_eq!(broken(rule, more), "b must be no more than 1 day after a");
        assert_eq!(broken(rule, &[("b", Fact::Int(i64::MAX))]), "");
    }

    #[test]
    fn two_values_are_compared() {
        let both: &[_] = &[("a", NINE), ("b", TEN)];
        // As numbers, not as texts.
        assert_eq!(broken(Rule::ordered(&["a", "b"]), both), "");
        assert_eq!(
            broken(Rule::ordered(&["b", "a"]), both),
            "b must not be later or larger than a"
        );
        assert_eq!(broken(Rule::equal(&["a", "b"], None), both), "a must equal b");
        assert_eq!(broken(Rule::equal(&["a", "b"], None), &[("a", NINE)]), "");
        assert_eq!(broken(Rule::equal(&["a", "b"], None), &[("a", NINE), ("b", NINE)]), "");
        assert_eq!(broken(Rule::equal(&["a", "b"], Some("8")), &[("a", NINE)]), "a must equal b");
        assert_eq!(broken(Rule::equal(&["a", "b"], Some("9")), &[("a", NINE)]), "");
        assert_eq!(broken(Rule::equal(&["a", "c.b"], Some("8")), &[("a", NINE)]), "");
    }
}
