//! The limits of a parameter: what the table says, and what prose says beside it.

use std::mem::discriminant;

use serde_json::Value;

use super::model::Shape;
use super::values::infer_value;
use super::words;
use crate::page::{About, Limit, Param, Ty};

/// The limits that hold for a parameter, and what is remarked about others.
pub(super) fn of(
    param: &Param,
    shape: &Shape,
    is_time: bool,
    shown: Option<&Value>,
) -> (Vec<Limit>, Vec<About>) {
    let mut limits = param.limits.clone();
    let mut remarks = Vec::new();
    let own = param.example.as_ref().map(|text| infer_value(text, &param.ty));
    let examples: Vec<&Value> = shown.into_iter().chain(own.as_ref()).collect();
    for limit in words::limits(param) {
        let same = limits.iter().find(|known| discriminant(*known) == discriminant(&limit));
        match same {
            Some(known) if *known != limit => remarks.push(About::LimitContradicted),
            Some(_) => {}
            None if examples.iter().any(|example| breaks(example, &limit)) => {
                remarks.push(About::LimitContradicted);
            }
            None => {
                remarks.push(About::LimitInProse);
                limits.push(limit);
            }
        }
    }
    let compiles = |limit: &Limit| match limit {
        Limit::Pattern(pattern) => regex_lite::Regex::new(pattern).is_ok(),
        _ => true,
    };
    if !limits.iter().all(compiles) {
        remarks.push(About::PatternUnfit);
        limits.retain(compiles);
    }
    let had_some = !limits.is_empty();
    limits.retain(|limit| has_meaning(limit, shape, is_time, param.ty.is_list()));
    if had_some && limits.is_empty() && *param.ty.element() != Ty::Bool {
        remarks.push(About::LimitUnfit);
    }
    // No text and no array is shorter than this.
    limits.retain(|limit| *limit != Limit::MinLength(0));
    limits.sort_by_key(|limit| !matches!(limit, Limit::MinLength(_) | Limit::Min(_)));
    (limits, remarks)
}

fn has_meaning(limit: &Limit, shape: &Shape, is_time: bool, is_list: bool) -> bool {
    match limit {
        Limit::MinLength(_) | Limit::MaxLength(_) => is_list || *shape == Shape::Plain("string"),
        Limit::Pattern(_) => matches!(shape, Shape::Plain("string")),
        Limit::Min(_) | Limit::Max(_) => {
            is_time && matches!(shape, Shape::Time { .. })
                || matches!(shape, Shape::Plain("int" | "float"))
        }
        Limit::MaxBytes(_) => *shape == Shape::Plain("file"),
    }
}

/// Whether a value breaks a limit.
fn breaks(value: &Value, limit: &Limit) -> bool {
    let length = match value {
        Value::String(text) => Some(text.chars().count()),
        Value::Array(elements) => Some(elements.len()),
        _ => None,
    };
    let length = length.and_then(|length| u64::try_from(length).ok());
    match limit {
        Limit::MinLength(least) => length.is_some_and(|length| length < *least),
        Limit::MaxLength(most) => length.is_some_and(|length| length > *most),
        Limit::Min(least) => value.as_f64().is_some_and(|value| value < *least),
        Limit::Max(most) => value.as_f64().is_some_and(|value| value > *most),
        Limit::Pattern(_) | Limit::MaxBytes(_) => false,
    }
}
