//! What documentation says of fields, in words.

use crate::markdown;
use crate::model::Docs;
use crate::schema::{Field, Side, Unique};

/// A documented text, or the sentence that replaces a missing one.
pub(super) fn described(text: &str) -> &str {
    if text.trim().is_empty() { "Not described by the documentation." } else { text }
}

pub(super) fn docs(def: &Field) -> Docs<'_> {
    let default = def.default.as_ref();
    Docs {
        text: described(&def.doc),
        facts: facts(def),
        default: default.map(|value| {
            let value = markdown::code(&value.to_string());
            format!("The platform assumes {value} when it is not given.")
        }),
        deprecated: def.deprecated.as_deref().map(String::as_str),
    }
}

/// What a field's schema says of its value, in sentences.
fn facts(def: &Field) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(count(def.min_length.as_deref(), def.max_length.as_deref(), "characters"));
    if let Some([least, most]) = def.items.as_deref() {
        facts.extend(count(least.as_ref(), most.as_ref(), "elements"));
    }
    if let Some([least, most]) = def.inner_items.as_deref() {
        let count = count(least.as_ref(), most.as_ref(), "elements in each element");
        facts.extend(count);
    }
    match (&def.min, &def.max) {
        (Some(least), Some(most)) => facts.push(format!("From {least} to {most}.")),
        (Some(least), None) => facts.push(format!("At least {least}.")),
        (None, Some(most)) => facts.push(format!("At most {most}.")),
        (None, None) => {}
    }
    if let Some(pattern) = &def.pattern {
        facts.push(format!("Matches {}.", markdown::code(pattern)));
    }
    match def.unique.as_deref() {
        Some(Unique::Whole(true)) => facts.push("No element twice.".to_owned()),
        Some(Unique::By(field)) => {
            let field = markdown::code(field);
            facts.push(format!("No two elements with the same {field}."));
        }
        Some(Unique::Whole(false)) | None => {}
    }
    facts.extend(count(def.min_bytes.as_deref(), def.max_bytes.as_deref(), "bytes"));
    match def.only.as_deref() {
        Some(Side::Request) => facts.push("Only sent, never returned.".to_owned()),
        Some(Side::Response) => facts.push("Only returned, never sent.".to_owned()),
        None => {}
    }
    facts
}

fn count(least: Option<&u64>, most: Option<&u64>, what: &str) -> Option<String> {
    match (least, most) {
        (Some(least), Some(most)) if *least > 0 => Some(format!("{least} to {most} {what}.")),
        (_, Some(most)) => Some(format!("At most {most} {what}.")),
        (Some(least), None) if *least > 0 => Some(format!("At least {least} {what}.")),
        _ => None,
    }
}
