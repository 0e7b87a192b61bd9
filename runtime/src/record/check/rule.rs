//! Rules over several fields. They name parameters of requests by path, such as `task.due`.

use std::cmp::Ordering;

use super::facts::Facts;
use super::{Violation, limit};
use crate::record::path::Path;
use crate::record::{Condition, Rule};

/// Checks a rule over the fields of what stands at `path`.
pub(super) fn check(rule: &Rule, facts: &dyn Facts, path: &Path<'_>, out: &mut Vec<Violation>) {
    let mut violate = |name: &str, broken: String| {
        out.push(Violation::new(&Path::Step(path, name), broken));
    };
    if let Some(broken) = broken_by_choice(rule, facts) {
        violate("", broken);
    }
    match *rule {
        Rule::RequiredIf(condition, names) if holds(&condition, facts) => {
            for name in names.iter().filter(|name| !facts.given(name)) {
                violate(name, format!("must be given {}", describe(&condition)));
            }
        }
        Rule::ForbiddenIf(condition, names) if holds(&condition, facts) => {
            for name in names.iter().filter(|name| facts.given(name)) {
                violate(name, format!("must not be given {}", describe(&condition)));
            }
        }
        Rule::AtLeastOneIf(condition, names)
            if holds(&condition, facts) && !names.iter().any(|name| facts.given(name)) =>
        {
            violate("", format!("needs at least one of {} {}", list(names), describe(&condition)));
        }
        Rule::Ordered(first, second)
            if compare(first, second, facts) == Some(Ordering::Greater) =>
        {
            violate(first, format!("must not be later or larger than {second}"));
        }
        Rule::Equal(first, second, absent) if differ(first, second, absent, facts) => {
            violate(first, format!("must equal {second}"));
        }
        Rule::LimitIf(condition, name, limit) if holds(&condition, facts) => {
            let mut broken = Vec::new();
            // Values are left out of the text: it is not known here whether they are secret.
            facts.with_view(name, &mut |view| {
                limit::check(&limit, view, true, &Path::Step(path, name), &mut broken);
            });
            out.extend(broken.into_iter().map(|violation| {
                let rule = format!("{} ({})", violation.rule, describe(&condition));
                Violation::new(violation.path, rule)
            }));
        }
        _ => {}
    }
}

/// How a rule on which fields may be given is broken, if it is.
fn broken_by_choice(rule: &Rule, facts: &dyn Facts) -> Option<String> {
    let given = |names: &[&'static str]| -> Vec<&'static str> {
        names.iter().copied().filter(|name| facts.given(name)).collect()
    };
    match *rule {
        Rule::AtMostOne(names) => {
            let given = given(names);
            (given.len() > 1)
                .then(|| format!("takes at most one of {}, has {}", list(names), list(&given)))
        }
        Rule::ExactlyOne(names) => {
            let given = given(names);
            let has = if given.is_empty() { "none".to_owned() } else { list(&given) };
            (given.len() != 1).then(|| format!("takes exactly one of {}, has {has}", list(names)))
        }
        Rule::AtLeastOne(names) => {
            given(names).is_empty().then(|| format!("needs at least one of {}", list(names)))
        }
        Rule::Together(names) => {
            let given = given(names);
            (!given.is_empty() && given.len() < names.len())
                .then(|| format!("takes {} only together, has only {}", list(names), list(&given)))
        }
        _ => None,
    }
}

fn holds(condition: &Condition, facts: &dyn Facts) -> bool {
    if condition.is.is_empty() {
        return facts.given(condition.field);
    }
    facts.text(condition.field).is_some_and(|value| condition.is.contains(&value.as_str()))
}

/// `when status is "done" or "closed"`
fn describe(Condition { field, is }: &Condition) -> String {
    if is.is_empty() {
        return format!("when {field} is given");
    }
    let values: Vec<_> = is.iter().map(|value| format!("\"{value}\"")).collect();
    format!("when {field} is {}", values.join(" or "))
}

/// Numbers by size, texts such as dates by their characters.
fn compare(first: &str, second: &str, facts: &dyn Facts) -> Option<Ordering> {
    match (facts.number(first), facts.number(second)) {
        (Some(first), Some(second)) => first.partial_cmp(&second),
        _ => Some(facts.text(first)?.cmp(&facts.text(second)?)),
    }
}

/// Whether two fields have different values.
fn differ(first: &str, second: &str, absent: Option<&str>, facts: &dyn Facts) -> bool {
    let value = |name: &str| {
        let is_within_given =
            || name.rsplit_once('.').is_none_or(|(object, _)| facts.given(object));
        facts.text(name).or_else(|| absent.filter(|_| is_within_given()).map(str::to_owned))
    };
    matches!((value(first), value(second)), (Some(first), Some(second)) if first != second)
}

/// `a, b and c`
fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
