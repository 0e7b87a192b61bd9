//! Values against the limits of their field, as the runtime checks them before sending.

use std::collections::HashSet;

use regex_lite::Regex;

use crate::diagnostic::Place;
use crate::load::At;
use crate::schema::Field;
use crate::syntax::Json;

/// The limits that a value breaks. Those of texts and numbers hold for every element of a list or
/// map, those of lists for the list itself.
pub(super) fn broken(def: &Field, at: At<'_>) -> Vec<(Place, String)> {
    let mut broken = Vec::new();
    let count = match &at.node.value {
        Json::Array(elements) => elements.len(),
        Json::Object(entries) => entries.len(),
        _ => 0,
    };
    if let (Some([least, most]), Json::Array(_) | Json::Object(_)) = (def.items, &at.node.value) {
        range("element", least, most, count, at, &mut broken);
    }
    if def.unique {
        let mut seen = HashSet::new();
        for (index, element) in at.node.elements().iter().enumerate() {
            if !seen.insert(element.to_value().to_string()) {
                let message = "this element stands here a second time".to_owned();
                broken.push((at.at(index).on_value(), message));
            }
        }
    }
    let pattern = def.pattern.as_deref().and_then(|pattern| Regex::new(pattern).ok());
    leaves(def, pattern.as_ref(), at, &mut broken);
    broken
}

fn leaves(def: &Field, pattern: Option<&Regex>, at: At<'_>, broken: &mut Vec<(Place, String)>) {
    match &at.node.value {
        Json::Array(elements) => {
            for index in 0..elements.len() {
                leaves(def, pattern, at.at(index), broken);
            }
        }
        Json::Object(entries) => {
            for entry in entries {
                leaves(def, pattern, at.entry(entry), broken);
            }
        }
        Json::String(text) => {
            let (least, most) = (def.min_length, def.max_length);
            range("character", least, most, text.chars().count(), at, broken);
            if pattern.is_some_and(|pattern| !pattern.is_match(text)) {
                let pattern = def.pattern.as_deref().unwrap_or_default();
                broken.push((at.on_value(), format!("this does not match `{pattern}`")));
            }
            if let Ok(number) = text.parse() {
                bounds(def, number, at, broken);
            }
        }
        Json::Number(number) => bounds(def, number.as_f64().unwrap_or(f64::NAN), at, broken),
        Json::Null | Json::Bool(_) => {}
    }
}

fn bounds(def: &Field, number: f64, at: At<'_>, broken: &mut Vec<(Place, String)>) {
    if let Some(least) = def.min.filter(|least| number < *least) {
        broken.push((at.on_value(), format!("expected at least {least}")));
    }
    if let Some(most) = def.max.filter(|most| number > *most) {
        broken.push((at.on_value(), format!("expected at most {most}")));
    }
}

fn range(
    unit: &str,
    least: Option<u64>,
    most: Option<u64>,
    count: usize,
    at: At<'_>,
    broken: &mut Vec<(Place, String)>,
) {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    let units = |number: u64| if number == 1 { unit.to_owned() } else { format!("{unit}s") };
    if let Some(least) = least.filter(|least| count < *least) {
        let message = format!("expected at least {least} {}, found {count}", units(least));
        broken.push((at.on_value(), message));
    }
    if let Some(most) = most.filter(|most| count > *most) {
        let message = format!("expected at most {most} {}, found {count}", units(most));
        broken.push((at.on_value(), message));
    }
}
