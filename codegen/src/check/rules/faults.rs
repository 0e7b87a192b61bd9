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
    help: Option<&'static str>,
}

impl Fault<'_> {
    pub(super) fn finding(self, place: Place) -> Finding {
        let finding = self.kind.at(place, self.message);
        match self.help {
            Some(help) => finding.help(help),
            None => finding,
        }
    }
}

type Field<'a> = &'a Spanned<String>;

/// No request can keep the rule.
fn contradiction<'a>(field: impl Into<Option<Field<'a>>>, message: String) -> Fault<'a> {
    Fault { kind: &CONTRADICTION, field: field.into(), message, help: None }
}

/// Every request keeps the rule.
fn redundant<'a>(field: impl Into<Option<Field<'a>>>, why: &str) -> Fault<'a> {
    let message = format!("the rule says nothing: {why}");
    let help = Some("remove the rule, or the `required`");
    Fault { kind: &REDUNDANT_RULE, field: field.into(), message, help }
}

/// What is wrong because of the fields that the rule is about, of which some are always given.
pub(super) fn of_fields<'a>(rule: &'a Rule, always: &[Field<'a>]) -> Option<Fault<'a>> {
    let terms = rule.terms();
    let is_own = |when: &&When| terms.fields.contains(&when.field);
    let own = terms.when.filter(is_own).map(|when| &when.field);
    Some(match (rule, always, own) {
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
        _ => return None,
    })
}

/// What is wrong because there is no condition, or one that always holds.
pub(super) fn of_condition(rule: &Rule, holds_always: Option<bool>) -> Option<Fault<'_>> {
    match (rule.terms().when, holds_always) {
        (None, _) => without_condition(rule),
        (Some(when), Some(true)) => Some(under_any_condition(rule, &when.field)),
        (Some(_), _) => None,
    }
}

fn without_condition(rule: &Rule) -> Option<Fault<'_>> {
    let (kind, message) = match rule {
        Rule::Required(_) => (&REDUNDANT_RULE, "without `when` the fields are simply `required`"),
        Rule::Forbidden(_) => (&CONTRADICTION, "without `when` the fields can never be given"),
        Rule::Allowed(_) => (&REDUNDANT_RULE, "without `when` the fields have no other values"),
        _ => return None,
    };
    let help = Some("say `when` the rule holds, or remove it");
    Some(Fault { kind, field: None, message: message.to_owned(), help })
}

fn under_any_condition<'a>(rule: &Rule, when: Field<'a>) -> Fault<'a> {
    let why = format!("`{when}` is always given");
    match rule {
        Rule::Required(_) => redundant(when, &format!("{why}, so the fields are `required`")),
        Rule::Forbidden(_) => contradiction(when, format!("{why}: the fields never can be given")),
        Rule::Allowed(_) => redundant(when, &format!("{why}, so other values never are")),
        _ => redundant(when, &format!("{why}, so the rule needs no `when`")),
    }
}
