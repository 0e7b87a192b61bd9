//! Rules over several fields: they name what is there, and they say something that can hold.

mod overlap;
mod tagged;

use std::collections::HashSet;

use super::values::Values;
use super::walk::{Group, Member, groups};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    CONDITION_VALUE, CONTRADICTION, IDLE_RULE, REPEATED_FIELD, RULE_FIELD, TOO_FEW_FIELDS,
    UNORDERED_FIELDS,
};
use crate::load::At;
use crate::resolve::{Api, TypeBody};
use crate::schema::{Choice, Condition, Rule};
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
            Rule::RequiredIf(condition) => self.condition(condition, false, at.get("required_if")),
            Rule::ForbiddenIf(condition) => self.condition(condition, true, at.get("forbidden_if")),
            Rule::Ordered(fields) => self.ordered(fields, at.get("ordered")),
            Rule::TaggedBy(tagged) => self.tagged(tagged, at.get("tagged_by")),
        }
    }

    /// The member of a name; reports a name that nothing has.
    fn member(&mut self, name: &str, at: At<'_>) -> Option<Member<'a>> {
        let found = self.group.member(name).copied();
        if found.is_none() {
            self.unknown(name, at.on_value());
        }
        found
    }

    fn unknown(&mut self, name: &str, place: crate::diagnostic::Place) {
        let what = if self.group.owner.is_some() { "field" } else { "parameter" };
        let known = self.group.members.iter().map(|member| member.name);
        let message = format!("there is no {what} `{name:.60}`");
        self.report.add(RULE_FIELD.at(place, message).suggest(name, known));
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
        let always = |name: &str| self.group.member(name).is_some_and(Member::is_always_sent);
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

    fn condition(&mut self, condition: &'a Condition, forbids: bool, at: At<'a>) {
        let when = self.member(&condition.when, at.get("when"));
        let fields = at.get("fields");
        let always = self.required(&condition.fields, 1, fields);
        let Some(when) = when else { return };
        self.condition_values(condition, &when, at.get("is"));
        let Some(always) = always else { return };
        if let Some(index) = condition.fields.iter().position(|name| *name == condition.when) {
            let name = &condition.when;
            if forbids {
                let message = format!("`{name}` is forbidden where it is given");
                return self.contradiction(fields.at(index), message);
            }
            return self
                .idle(fields.at(index), &format!("`{name}` is given where the rule asks for it"));
        }
        let holds_always = condition.is.is_empty() && when.is_always_sent();
        match (forbids, always.first(), holds_always) {
            (true, Some((index, name)), _) => {
                self.contradiction(fields.at(*index), format!("`{name}` is always given"));
            }
            (true, None, true) => {
                let message = format!("`{}` is always given: the fields never can be", when.name);
                self.contradiction(at.get("when"), message);
            }
            (false, Some((index, name)), _) => {
                self.idle(fields.at(*index), &format!("`{name}` is always given"));
            }
            (false, None, true) => {
                let why = format!("`{}` is always given, so the fields are `required`", when.name);
                self.idle(at.get("when"), &why);
            }
            (_, None, false) => {}
        }
    }

    fn condition_values(&mut self, condition: &Condition, when: &Member<'a>, at: At<'a>) {
        let Some(ty) = when.ty else { return };
        for index in 0..condition.is.len() {
            let at = at.at(index);
            let is_plain = match ty {
                Type::List(_) | Type::Map(_) => false,
                Type::Named(id) => {
                    let body = self.api.types.get(*id).map(|named| &named.body);
                    !matches!(body, Some(TypeBody::Struct(_)))
                }
                _ => true,
            };
            if !is_plain {
                let message = format!("`{}` has no plain values to compare with", when.name);
                self.report.add(CONDITION_VALUE.at(at.on_value(), message));
                continue;
            }
            let mut values = Values::written(self.api);
            values.field(when.def, ty, at);
            for misfit in values.misfits {
                self.report.add(misfit.finding(&CONDITION_VALUE));
            }
        }
    }

    fn ordered(&mut self, names: &[String; 2], at: At<'_>) {
        if !self.names(names, 2, at) {
            return;
        }
        let [first, second] = names;
        let ty = |name: &str| self.group.member(name).and_then(|member| member.ty);
        let (Some(one), Some(other)) = (ty(first), ty(second)) else { return };
        let is_number = |ty: &Type| matches!(ty, Type::Int | Type::Float);
        let is_same = matches!(one, Type::Millis | Type::Seconds | Type::String) && one == other;
        if !(is_same || is_number(one) && is_number(other)) {
            let message = format!("`{first}` and `{second}` have no order between them");
            self.report.add(UNORDERED_FIELDS.at(at.on_value(), message));
        }
    }
}
