use super::*;
use crate::{Node, Violation};

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
        (Rule::at_most_one(names), "", "", "the request takes at most one of a and b, has a and b"),
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
    assert_eq!(broken(rule, &[("a", NINE), ("b", TEN)]), "b must be one of 8, 9 when a is given");
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
fn two_values_are_compared() {
    let both: &[_] = &[("a", NINE), ("b", TEN)];
    // As numbers, not as texts.
    assert_eq!(broken(Rule::ordered(&["a", "b"]), both), "");
    assert_eq!(broken(Rule::ordered(&["b", "a"]), both), "b must not be later or larger than a");
    assert_eq!(broken(Rule::equal(&["a", "b"], None), both), "a must equal b");
    assert_eq!(broken(Rule::equal(&["a", "b"], None), &[("a", NINE)]), "");
    assert_eq!(broken(Rule::equal(&["a", "b"], None), &[("a", NINE), ("b", NINE)]), "");
    assert_eq!(broken(Rule::equal(&["a", "b"], Some("8")), &[("a", NINE)]), "a must equal b");
    assert_eq!(broken(Rule::equal(&["a", "b"], Some("9")), &[("a", NINE)]), "");
    assert_eq!(broken(Rule::equal(&["a", "c.b"], Some("8")), &[("a", NINE)]), "");
}
