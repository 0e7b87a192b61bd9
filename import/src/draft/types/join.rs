//! Two uses of one type as one: what only some of them have is optional, what only some demand none
//! does.

use crate::draft::model::{Body, Field, Rule, Type};
use crate::page::Remark;

/// Makes the second type part of the first; true when they did not have the same fields.
pub(super) fn join(known: &mut Type, other: Type) -> bool {
    known.is_named |= other.is_named;
    for user in other.users {
        if !known.users.contains(&user) {
            known.users.push(user);
        }
    }
    let (was_sent, is_sent) = (known.sent > 0, other.sent > 0);
    known.sent += other.sent;
    known.read += other.read;
    match (&mut known.body, other.body) {
        (Body::Enum { values, .. }, Body::Enum { values: others, .. }) => {
            let before = values.len();
            let count = others.len();
            for value in others {
                if !values.iter().any(|known| known.value == value.value) {
                    values.push(value);
                }
            }
            before != values.len() || count != before
        }
        (Body::Object { fields, rules }, Body::Object { fields: others, rules: other_rules }) => {
            let is_wider = fields.len() != others.len();
            let mut is_new = false;
            let mut at = 0;
            for field in others {
                match fields.iter().position(|known| known.name == field.name) {
                    Some(index) => {
                        at = index + 1;
                        if let Some(known) = fields.get_mut(index) {
                            join_field(known, field);
                        }
                    }
                    None => {
                        is_new = true;
                        fields.insert(at.min(fields.len()), field);
                        at += 1;
                    }
                }
            }
            join_rules(rules, other_rules, was_sent, is_sent);
            is_wider || is_new
        }
        _ => false,
    }
}

/// What only some uses demand, none does.
fn join_field(known: &mut Field, other: Field) {
    match (known.sent > 0, other.sent > 0) {
        (true, true) => {
            known.facts.required &= other.facts.required;
            known.facts.nullable |= other.facts.nullable;
            if known.facts.default != other.facts.default {
                known.facts.default = None;
            }
            if known.facts.fixed != other.facts.fixed {
                known.facts.fixed = None;
            }
            known.facts.limits.retain(|limit| other.facts.limits.contains(limit));
        }
        (false, true) => known.facts = other.facts,
        _ => {}
    }
    known.sent += other.sent;
    known.read += other.read;
    known.is_deprecated &= other.is_deprecated;
    for question in other.questions {
        // The pages of several endpoints raise the same question.
        let is_same = |known: &Remark| known.about == question.about && known.read == question.read;
        if !known.questions.iter().any(is_same) {
            known.questions.push(question);
        }
    }
}

fn join_rules(rules: &mut Vec<Rule>, others: Vec<Rule>, was_sent: bool, is_sent: bool) {
    match (was_sent, is_sent) {
        (true, true) => rules.retain(|rule| others.contains(rule)),
        (false, true) => *rules = others,
        _ => {}
    }
}
