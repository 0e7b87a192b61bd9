//! Rules that hold under a condition on one field.

use serde_json::Value;

use super::Checker;
use crate::check::values::Values;
use crate::check::walk::{Member, Through};
use crate::diagnostic::kinds::CONDITION_VALUE;
use crate::load::At;
use crate::schema::{Allowed, Condition};

/// What a mask says of a field that it names.
const MASK_VALUES: [&str; 2] = ["set", "cleared"];

/// How many of its fields a rule with a condition demands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Demand {
    All,
    Any,
    None,
}

impl<'a> Checker<'a, '_> {
    /// What a condition demands or forbids.
    pub(super) fn condition(&mut self, condition: &'a Condition, demand: Demand, at: At<'a>) {
        let forbids = demand == Demand::None;
        let when = self.member(&condition.when, at.get("when"));
        let fields = at.get("fields");
        let least = if demand == Demand::Any { 2 } else { 1 };
        let always = self.required(&condition.fields, least, fields);
        let Some(when) = when else { return };
        self.values(&condition.is, &when, at.get("is"));
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
                let so = match demand {
                    Demand::Any => "the rule is an `at_least_one`",
                    Demand::All | Demand::None => "the fields are `required`",
                };
                let why = format!("`{}` is always given, so {so}", when.name);
                self.idle(at.get("when"), &why);
            }
            (_, None, false) => {}
        }
    }

    /// A limit on the values of one field under a condition on another.
    pub(super) fn allowed(&mut self, rule: &'a Allowed, at: At<'a>) {
        let when = self.member(&rule.when, at.get("when"));
        let field = self.member(&rule.field, at.get("field"));
        let (Some(when), Some(field)) = (when, field) else { return };
        self.values(&rule.is, &when, at.get("is"));
        self.values(&rule.values, &field, at.get("values"));
        if rule.field == rule.when {
            let message = format!("`{}` decides on its own values", rule.field);
            self.contradiction(at.get("field"), message);
        } else if rule.values.is_empty() {
            let message = format!("`{}` can have no value: write `forbidden_if`", rule.field);
            self.contradiction(at.get("values"), message);
        } else if rule.is.is_empty() && when.is_always_sent() {
            let why = format!("`{}` is always given, so other values never are", when.name);
            self.idle(at.get("when"), &why);
        }
    }

    /// Whether values that a rule compares a field with are values that it can have.
    fn values(&mut self, values: &[Value], when: &Member<'a>, at: At<'a>) {
        let Some(ty) = when.ty else { return };
        for (index, value) in values.iter().enumerate() {
            let at = at.at(index);
            if when.through == Through::Mask {
                if !MASK_VALUES.iter().any(|known| value == known) {
                    let message = "what a mask names is `set` or `cleared`";
                    self.report.add(CONDITION_VALUE.at(at.on_value(), message));
                }
                continue;
            }
            if !self.is_plain(ty) {
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
}
