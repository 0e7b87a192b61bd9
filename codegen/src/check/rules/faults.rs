//! Rules that can never be kept, and rules that are never broken.

use crate::diagnostic::kinds::{CONTRADICTION, FindingKind, REDUNDANT_RULE};
use crate::diagnostic::{Finding, Place};
use crate::schema::{Rule, When};
use crate::syntax::Spanned;

/// What is wrong with a rule.
pub(super) struct Fault<'a> {
    kind: &'static FindingKind,
    /// The field that makes it so; the rule itself if absent.
    pub(super) field: Option<&'a Spanned<String>>,
    message: String,
}

impl Fault<'_> {
    pub(super) fn finding(self, place: Place) -> Finding {
        let finding = self.kind.at(place, self.message);
        if self.kind.code == REDUNDANT_RULE.code {
            return finding.help("remove the rule, or the `required`");
        }
        finding
    }
}

type Field<'a> = &'a Spanned<String>;

/// No request can keep the rule.
fn contradiction<'a>(field: impl Into<Option<Field<'a>>>, message: String) -> Option<Fault<'a>> {
    Some(Fault { kind: &CONTRADICTION, field: field.into(), message })
}

/// Every request keeps the rule.
fn redundant<'a>(field: impl Into<Option<Field<'a>>>, why: &str) -> Option<Fault<'a>> {
    let message = format!("the rule says nothing: {why}");
    Some(Fault { kind: &REDUNDANT_RULE, field: field.into(), message })
}

/// What is wrong because of the fields that the rule is about, of which some are always given.
pub(super) fn of_fields<'a>(rule: &'a Rule, always: &[Field<'a>]) -> Option<Fault<'a>> {
    let terms = rule.terms();
    let is_own = |when: &&When| terms.fields.contains(&when.field);
    let own = terms.when.filter(is_own).map(|when| &when.field);
    match (rule, always, own) {
        (Rule::AtMostOne(_) | Rule::ExactlyOne(_), [one], _) => {
            contradiction(*one, format!("`{one}` is always given, so no other field ever can be"))
        }
        (Rule::AtMostOne(_) | Rule::ExactlyOne(_), [one, other, ..], _) => {
            contradiction(*other, format!("`{one}` and `{other}` are both always given"))
        }
        (Rule::Together(_), [one, ..], _) if always.len() == terms.fields.len() => {
            redundant(*one, "all of them are always given")
        }
        (Rule::Together(_), [one, ..], _) => {
            redundant(*one, &format!("`{one}` is always given, so the others are `required`"))
        }
        (Rule::Forbidden(_), _, Some(own)) => {
            contradiction(own, format!("`{own}` is forbidden where it is given"))
        }
        (Rule::Forbidden(_), [one, ..], None) => {
            contradiction(*one, format!("`{one}` is always given"))
        }
        (Rule::Required(_) | Rule::AtLeastOne(_), _, Some(own)) => {
            redundant(own, &format!("`{own}` is given where the rule asks for it"))
        }
        (Rule::Required(_) | Rule::AtLeastOne(_), [one, ..], None) => {
            redundant(*one, &format!("`{one}` is always given"))
        }
        (Rule::Allowed(_), _, Some(own)) => {
            contradiction(own, format!("`{own}` decides on its own values"))
        }
        (Rule::Allowed(allowed), _, None) if allowed.values.is_empty() => {
            contradiction(None, "the fields can have no value: write `forbidden`".to_owned())
        }
        _ => None,
    }
}

/// What is wrong because there is no condition, or one that always holds.
pub(super) fn of_condition(rule: &Rule, holds_always: Option<bool>) -> Option<Fault<'_>> {
    let field = match (rule.terms().when, holds_always) {
        (None, _) => None,
        (Some(when), Some(true)) => Some(&when.field),
        (Some(_), _) => return None,
    };
    let why = match field {
        Some(name) => format!("`{name}` is always given"),
        None => "without `when` it always holds".to_owned(),
    };
    match rule {
        Rule::Required(_) => redundant(field, &format!("{why}, so the fields are `required`")),
        Rule::Forbidden(_) => contradiction(field, format!("{why}: the fields never can be given")),
        Rule::Allowed(_) => redundant(field, &format!("{why}, so other values never are")),
        _ if field.is_some() => redundant(field, &format!("{why}, so the rule needs no `when`")),
        _ => None,
    }
}
