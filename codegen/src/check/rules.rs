//! Rules over several fields: they name what is there, and they say something that can hold.

mod condition;
mod overlap;
mod tagged;

use std::collections::HashSet;

use self::condition::Demand;
use super::values::Values;
use super::walk::{Group, Member, Through, groups};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    AMBIGUOUS_PARAMETER, CONDITION_VALUE, CONTRADICTION, IDLE_RULE, NESTED_FIELD, REPEATED_FIELD,
    RULE_FIELD, TOO_FEW_FIELDS, UNEQUAL_FIELDS, UNORDERED_FIELDS,
};
use crate::load::At;
use crate::resolve::{Api, TypeBody};
use crate::schema::{Choice, Equal, Rule};
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for group in groups(api) {
        let mut checker = Checker { api, group: &group, report };
        let mut seen = HashSet::new();
        for (index, rule) in group.rules.iter().enumerate() {
            let at = group.at.at(index);
            if !seen.insert(at.node.to_value().to_string()) {
                checker.report.add(IDLE_RULE.at(at.start(), "this rule stands here a second time"));
                continue;
            }
            checker.rule(rule, at);
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
    fn rule(&mut self, rule: &'a Rule, at: At<'a>) {
        match rule {
            Rule::AtMostOne(choice) => self.choice(choice, at.get("at_most_one")),
            Rule::ExactlyOne(choice) => self.choice(choice, at.get("exactly_one")),
            Rule::AtLeastOne(fields) => {
                let at = at.get("at_least_one");
                if let Some(name) =
                    self.required(fields, 2, at).and_then(|names| names.first().copied())
                {
                    self.idle(at.at(name.0), &format!("`{}` is always given", name.1));
                }
            }
            Rule::Together(fields) => self.together(fields, at.get("together")),
            Rule::RequiredIf(rule) => self.condition(rule, Demand::All, at.get("required_if")),
            Rule::AtLeastOneIf(rule) => {
                self.condition(rule, Demand::Any, at.get("at_least_one_if"));
            }
            Rule::ForbiddenIf(rule) => self.condition(rule, Demand::None, at.get("forbidden_if")),
            Rule::AllowedIf(rule) => self.allowed(rule, at.get("allowed_if")),
            Rule::Ordered(fields) => self.ordered(fields, at.get("ordered")),
            Rule::Equal(equal) => self.equal(equal, at.get("equal")),
            Rule::TaggedBy(tagged) => self.tagged(tagged, at.get("tagged_by")),
        }
    }

    /// The member of a name; reports a name that nothing has, or more than one.
    fn member(&mut self, name: &str, at: At<'_>) -> Option<Member<'a>> {
        if let Some([one, other]) = self.group.ambiguous(name) {
            let message = format!("`{name:.60}` stands in `{}` and in `{}`", one.key, other.key);
            self.report.add(AMBIGUOUS_PARAMETER.at(at.on_value(), message));
            return None;
        }
        let found = self.group.reach(self.api, name);
        if found.is_none() {
            self.unknown(name, at.on_value());
        }
        found
    }

    fn unknown(&mut self, name: &str, place: crate::diagnostic::Place) {
        let what = if self.group.owner.is_some() { "field" } else { "parameter" };
        let known = self.group.beside(self.api, name);
        let known = known.iter().map(String::as_str);
        let message = format!("there is no {what} `{name:.60}`");
        self.report.add(RULE_FIELD.at(place, message).suggest(name, known));
    }

    /// Whether fields that an enum takes the place of are fields of one object.
    fn is_flat(&mut self, names: &[String], at: At<'_>) -> bool {
        let mut fine = true;
        for (index, name) in names.iter().enumerate() {
            if name.contains('.') && self.group.member(name).is_none() {
                let message = format!("`{name:.60}` is a field of another object");
                self.report.add(NESTED_FIELD.at(at.at(index).on_value(), message));
                fine = false;
            }
        }
        fine
    }

    /// Whether a list names known fields, each once, and enough of them.
    fn names(&mut self, names: &[String], least: usize, at: At<'_>) -> bool {
        let mut fine = true;
        let mut seen = HashSet::new();
        for (index, name) in names.iter().enumerate() {
            let at = at.at(index);
            if !seen.insert(name) {
                let message = format!("`{name}` stands here a second time");
                self.report.add(REPEATED_FIELD.at(at.on_value(), message));
                fine = false;
            } else if self.member(name, at).is_none() {
                fine = false;
            }
        }
        if fine && names.len() < least {
            let message = match least {
                1 => "the rule is about no field".to_owned(),
                _ => format!("the rule is about fewer than {least} fields"),
            };
            self.report.add(TOO_FEW_FIELDS.at(at.on_value(), message));
            fine = false;
        }
        fine
    }

    /// Those of the fields that are always given, by their position; `None` where the list itself
    /// is wrong, which is reported.
    fn required<'n>(
        &mut self,
        names: &'n [String],
        least: usize,
        at: At<'_>,
    ) -> Option<Vec<(usize, &'n str)>> {
        let fine = self.names(names, least, at);
        let always =
            |name: &str| self.group.reach(self.api, name).is_some_and(|one| one.is_always_sent());
        let names = names.iter().map(String::as_str).enumerate();
        fine.then(|| names.filter(|(_, name)| always(name)).collect())
    }

    fn contradiction(&mut self, at: At<'_>, message: String) {
        self.report.add(CONTRADICTION.at(at.on_value(), message));
    }

    fn idle(&mut self, at: At<'_>, why: &str) {
        let finding = IDLE_RULE.at(at.on_value(), format!("the rule says nothing: {why}"));
        self.report.add(finding.help("remove the rule, or the `required`"));
    }

    fn choice(&mut self, choice: &'a Choice, at: At<'a>) {
        let fields = at.get("fields");
        for (name, at) in choice.variants.keys().map(|name| (name, at.get("variants").get(name))) {
            if !choice.fields.contains(name) {
                let message = format!("the choice has no field `{name:.60}`");
                let known = choice.fields.iter().map(String::as_str);
                self.report.add(RULE_FIELD.at(at.on_key(), message).suggest(name, known));
            }
        }
        if choice.shape.is_some() && !self.is_flat(&choice.fields, fields) {
            return;
        }
        match self.required(&choice.fields, 2, fields).as_deref() {
            None | Some([]) => {}
            Some([(index, name)]) => {
                let message = format!("`{name}` is always given, so no other field ever can be");
                self.contradiction(fields.at(*index), message);
            }
            Some([(_, first), (index, second), ..]) => {
                let message = format!("`{first}` and `{second}` are both always given");
                self.contradiction(fields.at(*index), message);
            }
        }
    }

    fn together(&mut self, names: &[String], at: At<'_>) {
        let Some(always) = self.required(names, 2, at) else { return };
        if let Some((index, name)) = always.first() {
            let why = if always.len() == names.len() {
                "all of them are always given".to_owned()
            } else {
                format!("`{name}` is always given, so the others are `required`")
            };
            self.idle(at.at(*index), &why);
        }
    }

    /// Whether values of the type have no parts, so that they can be compared.
    fn is_plain(&self, ty: &Type) -> bool {
        match ty {
            Type::List(_) | Type::Map(_) => false,
            Type::Named(id) => {
                let body = self.api.types.get(*id).map(|named| &named.body);
                !matches!(body, Some(TypeBody::Struct(_)))
            }
            _ => true,
        }
    }

    fn ordered(&mut self, names: &[String; 2], at: At<'_>) {
        if !self.names(names, 2, at) {
            return;
        }
        let [first, second] = names;
        let is_number = |ty: &Type| matches!(ty, Type::Int | Type::Float);
        let has_order = |one: &Type, other: &Type| {
            let is_same =
                matches!(one, Type::Millis | Type::Seconds | Type::String) && one == other;
            is_same || is_number(one) && is_number(other)
        };
        if self.compared(names).is_some_and(|[one, other]| !has_order(one, other)) {
            let message = format!("`{first}` and `{second}` have no order between them");
            self.report.add(UNORDERED_FIELDS.at(at.on_value(), message));
        }
    }

    fn equal(&mut self, equal: &'a Equal, at: At<'a>) {
        let names = at.get("fields");
        if !self.names(&equal.fields, 2, names) {
            return;
        }
        let [first, second] = &equal.fields;
        let Some([one, other]) = self.compared(&equal.fields) else { return };
        if one != other || !self.is_plain(one) {
            let message = format!("`{first}` and `{second}` have no values in common");
            self.report.add(UNEQUAL_FIELDS.at(names.on_value(), message));
        } else if let (Some(_), Some(member)) = (&equal.absent, self.group.reach(self.api, first)) {
            let mut values = Values::written(self.api);
            values.field(member.def, one, at.get("absent"));
            for misfit in values.misfits {
                self.report.add(misfit.finding(&CONDITION_VALUE));
            }
        }
    }

    /// The types of two fields that are compared; a name in a mask is like a truth value.
    fn compared(&self, names: &[String; 2]) -> Option<[&'a Type; 2]> {
        let ty = |name: &str| {
            let member = self.group.reach(self.api, name)?;
            if member.through == Through::Mask { Some(&Type::Bool) } else { member.ty }
        };
        let [first, second] = names;
        Some([ty(first)?, ty(second)?])
    }
}
