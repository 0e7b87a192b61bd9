//! A page and the operation that the API Explorer has for the same call: what the page lacks is
//! added; where both say something and not the same, the operation is newer.

use crate::page::{About, Located, Page, Param, Remark};

/// Adds to a page what an operation says beyond it.
pub fn merge(page: &mut Page, operation: &Page) {
    let mut remarks = Vec::new();
    page.id = page.id.take().or_else(|| operation.id.clone());
    page.url = page.url.take().or_else(|| operation.url.clone());
    for (place, facts, others) in [
        ("tokens", &mut page.tokens, &operation.tokens),
        ("scopes", &mut page.scopes, &operation.scopes),
        ("field_scopes", &mut page.field_scopes, &operation.field_scopes),
    ] {
        let more: Vec<Located<String>> = others
            .iter()
            .filter(|other| !facts.iter().any(|known| known.value == other.value))
            .cloned()
            .collect();
        if !more.is_empty() {
            let read: Vec<&str> = more.iter().map(|fact| fact.value.as_str()).collect();
            remarks.push(Remark::new(place, 0, About::FromOpenApi, &read.join(", ")));
        }
        facts.extend(more);
    }
    let rates = |page: &Page| page.rates.iter().map(|rate| rate.value.clone()).collect::<Vec<_>>();
    let (mut old, mut new) = (rates(page), rates(operation));
    old.sort();
    new.sort();
    if !new.is_empty() && old != new {
        let about = if old.is_empty() { About::FromOpenApi } else { About::SourcesDiffer };
        remarks.push(Remark::new("rate_limit", 0, about, &old.join(", ")));
        page.rates.clone_from(&operation.rates);
    }
    let more = operation.errors.iter();
    let more: Vec<_> = more
        .filter(|error| !page.errors.iter().any(|known| known.code == error.code))
        .cloned()
        .collect();
    if !more.is_empty() {
        let codes: Vec<String> = more.iter().map(|error| error.code.to_string()).collect();
        remarks.push(Remark::new("errors", 0, About::FromOpenApi, &codes.join(", ")));
    }
    page.errors.extend(more);
    for (place, fields, others) in [
        ("path", &mut page.path_params, &operation.path_params),
        ("query", &mut page.query, &operation.query),
        ("body", &mut page.body, &operation.body),
        ("response", &mut page.reply, &operation.reply),
    ] {
        // Names of path parameters are the caller's own; pages and documents may differ in them.
        if place != "path" || fields.is_empty() {
            merge_fields(fields, others, place, &mut remarks);
        }
    }
    page.remarks.extend(remarks);
}

fn merge_fields(fields: &mut Vec<Param>, others: &[Param], place: &str, remarks: &mut Vec<Remark>) {
    for other in others {
        let path = format!("{place}.{}", other.name);
        let Some(known) = fields.iter_mut().find(|field| field.name == other.name) else {
            remarks.push(Remark::new(&path, 0, About::FromOpenApi, ""));
            fields.push(other.clone());
            continue;
        };
        if known.text.is_empty() {
            known.text.clone_from(&other.text);
        }
        if !known.values.is_empty() {
            for value in &other.values {
                if !known.values.iter().any(|(known, _)| *known == value.0) {
                    remarks.push(Remark::new(&path, 0, About::FromOpenApi, &value.0));
                    known.values.push(value.clone());
                }
            }
        }
        if known.default.is_none() {
            known.default.clone_from(&other.default);
        }
        if known.ty.is_object() {
            merge_fields(&mut known.fields, &other.fields, &path, remarks);
        }
    }
}
