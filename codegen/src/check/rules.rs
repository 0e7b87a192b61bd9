//! Rules over several fields: the fields exist, and the rule can hold.

mod faults;
mod overlap;
mod tagged;

use std::collections::HashSet;

use feishu_api_rules::Path;

use super::values::Values;
use crate::diagnostic::kinds::{
    AMBIGUOUS_PARAMETER, CONDITION_VALUE, CONDITIONAL_SHAPE, NESTED_FIELD, REDUNDANT_RULE,
    REPEATED_FIELD, RULE_FIELD, TOO_FEW_FIELDS,
};
use crate::diagnostic::{Place, Report};
use crate::group::{Group, Member, Through, groups};
use crate::resolve::Api;
use crate::rules::{demand, is_plain};
use crate::schema::{Rule, When};
use crate::syntax::{Free, Spanned};

/// What a mask says of a field that it names.
const MASK_VALUES: [&str; 2] = ["set", "cleared"];

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for group in groups(api) {
        let mut checker = Checker { api, group: &group, report };
        let mut seen = HashSet::new();
        for rule in group.rules {
            if !seen.insert(format!("{rule:?}")) {
                let message = "this rule stands here a second time";
                checker.report.add(REDUNDANT_RULE.at(rule.terms().name, message));
                continue;
            }
            match rule {
                Rule::TaggedBy(tagged) => checker.tagged(tagged),
                _ => checker.demand(rule),
            }
        }
        overlap::check(&group, report);
    }
}

/// One group and the report of what is wrong with its rules.
struct Checker<'a, 'r> {
    api: &'a Api<'a>,
    group: &'r Group<'a>,
    report: &'r mut Report,
}

impl<'a> Checker<'a, '_> {
    /// A rule of any kind but `tagged_by`: its fields and its condition, then what it demands.
    fn demand(&mut self, rule: &'a Rule) {
        let terms = rule.terms();
        if !self.shape(rule) {
            return;
        }
        let holds_always = terms.when.map(|when| self.condition(when));
        let Some(always) = self.always_given(terms.fields, least(rule), terms.place) else {
            return;
        };
        self.compared_values(rule);
        if let Err(finding) = demand(self.api, self.group, rule) {
            self.report.add(finding);
        }
        if holds_always == Some(None) {
            return;
        }
        let fault = faults::of_fields(rule, &always);
        let fault = fault.or_else(|| faults::of_condition(rule, holds_always.flatten()));
        if let Some(fault) = fault {
            let place = fault.field.map_or(terms.name, Spanned::place);
            self.report.add(fault.finding(place));
        }
    }

    /// Whether the rule can become the Rust enum that it names, if it names one.
    fn shape(&mut self, rule: &Rule) -> bool {
        let (Rule::AtMostOne(choice) | Rule::ExactlyOne(choice)) = rule else { return true };
        for name in choice.variants.keys().filter(|name| !choice.fields.contains(name)) {
            let message = format!("the choice has no field `{name:.60}`");
            let known = choice.fields.iter().map(|name| name.as_str());
            self.report.add(RULE_FIELD.at(name.place(), message).suggest(name, known));
        }
        let Some(shape) = &choice.shape else { return true };
        if choice.when.is_some() || !choice.partial {
            let message = format!("`{shape}` takes the place of the fields always");
            let finding = CONDITIONAL_SHAPE.at(shape.place(), message);
            self.report.add(finding.help("leave out `as`: the rule is then checked"));
        }
        self.is_flat(&choice.fields)
    }

    /// Whether a condition always holds; `None` where it is wrong itself, which is reported.
    fn condition(&mut self, when: &'a When) -> Option<bool> {
        let member = self.member(&when.field)?;
        self.values(&when.is, &member);
        Some(when.is.is_empty() && member.is_always_sent())
    }

    /// The member of a name; reports a name that nothing has, or more than one.
    fn member(&mut self, name: &Spanned<String>) -> Option<Member<'a>> {
        if let Some([one, other]) = self.group.ambiguous(name) {
            let message = format!("`{name:.60}` stands in `{}` and in `{}`", one.key, other.key);
            self.report.add(AMBIGUOUS_PARAMETER.at(name.place(), message));
            return None;
        }
        let found = self.group.reach(self.api, name);
        if found.is_none() {
            self.unknown(name, name.place());
        }
        found
    }

    fn unknown(&mut self, name: &str, place: Place) {
        let what = if self.group.owner.is_some() { "field" } else { "parameter" };
        let known = self.group.beside(self.api, name);
        let known = known.iter().map(String::as_str);
        let message = format!("there is no {what} `{name:.60}`");
        self.report.add(RULE_FIELD.at(place, message).suggest(name, known));
    }

    /// Whether fields that an enum takes the place of are fields of one object.
    fn is_flat(&mut self, names: &[Spanned<String>]) -> bool {
        let is_nested =
            |name: &&Spanned<String>| name.contains('.') && self.group.member(name).is_none();
        let nested: Vec<_> = names.iter().filter(is_nested).collect();
        for name in &nested {
            let message = format!("`{name:.60}` is a field of another object");
            self.report.add(NESTED_FIELD.at(name.place(), message));
        }
        nested.is_empty()
    }

    /// Whether a list names known fields, each once.
    fn names(&mut self, names: &[Spanned<String>]) -> bool {
        let mut fine = true;
        let mut seen = HashSet::new();
        for name in names {
            if !seen.insert(name) {
                let message = format!("`{name}` stands here a second time");
                self.report.add(REPEATED_FIELD.at(name.place(), message));
                fine = false;
            } else if self.member(name).is_none() {
                fine = false;
            }
        }
        fine
    }

    /// Those of the fields that are always given; `None` where the list itself is wrong, which is
    /// reported.
    fn always_given(
        &mut self,
        names: &'a [Spanned<String>],
        least: usize,
        place: Place,
    ) -> Option<Vec<&'a Spanned<String>>> {
        if !self.names(names) {
            return None;
        }
        if names.len() < least {
            let message = match least {
                1 => "the rule is about no field".to_owned(),
                _ => format!("the rule is about fewer than {least} fields"),
            };
            self.report.add(TOO_FEW_FIELDS.at(place, message));
            return None;
        }
        let always =
            |name: &str| self.group.reach(self.api, name).is_some_and(|one| one.is_always_sent());
        Some(names.iter().filter(|name| always(name)).collect())
    }

    /// Whether the values that a rule states are values that its fields can have.
    fn compared_values(&mut self, rule: &'a Rule) {
        for field in rule.terms().fields {
            let Some(member) = self.group.reach(self.api, field) else { continue };
            match rule {
                Rule::Allowed(allowed) => self.values(&allowed.values, &member),
                Rule::Equal(equal) => {
                    if let Some(absent) = &equal.absent {
                        self.value(&member, absent);
                    }
                    return;
                }
                _ => return,
            }
        }
    }

    /// Whether values that a rule compares a field with are values that it can have.
    fn values(&mut self, values: &'a [Spanned<Free>], member: &Member<'a>) {
        for value in values {
            if member.through == Through::Mask {
                if !MASK_VALUES.iter().any(|known| value.as_str() == Some(known)) {
                    let message = "what a mask names is `set` or `cleared`";
                    self.report.add(CONDITION_VALUE.at(value.place(), message));
                }
            } else if member.ty.is_some_and(|ty| !is_plain(self.api, ty)) {
                let message = format!("`{}` has no plain values to compare with", member.name);
                self.report.add(CONDITION_VALUE.at(value.place(), message));
            } else {
                self.value(member, value);
            }
        }
    }

    fn value(&mut self, member: &Member<'a>, value: &'a Spanned<Free>) {
        let Some(ty) = member.ty else { return };
        let mut values = Values::written(self.api);
        values.field(member.def, ty, value.at(), &Path::At(member.name));
        for mismatch in values.mismatches {
            self.report.add(mismatch.finding(&CONDITION_VALUE));
        }
    }
}

/// The fewest fields that a rule can be about.
fn least(rule: &Rule) -> usize {
    match rule {
        Rule::Required(_) | Rule::Forbidden(_) | Rule::Allowed(_) => 1,
        _ => 2,
    }
}
