//! Overrides that change nothing: a reader looks for the difference that they announce.

use super::envelopes::STANDARD;
use super::walk::declared_fields;
use crate::diagnostic::kinds::REDUNDANT_OVERRIDE;
use crate::diagnostic::{Place, Report};
use crate::group::{Group, groups};
use crate::names::{own_event_name, own_operation_name, pascal, snake};
use crate::resolve::Api;
use crate::schema::{Rule, TypeDef};

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (_, _, endpoint) in api.endpoints() {
        if let Some(name) = &endpoint.def.name {
            compare(&pascal(name), &own_operation_name(endpoint), name.place(), report);
        }
        let envelope = endpoint.def.envelope.as_ref();
        if let Some(envelope) = envelope.filter(|name| name.as_str() == STANDARD) {
            compare(envelope, STANDARD, envelope.place(), report);
        }
    }
    for event in api.events() {
        if let Some(name) = &event.def.name {
            compare(&pascal(name), &own_event_name(event), name.place(), report);
        }
    }
    for (wire, field) in declared_fields(api) {
        if let Some(name) = &field.name {
            compare(&snake(name), &snake(wire), name.place(), report);
        }
    }
    for named in &api.types {
        let TypeDef::Enum(def) = named.def else { continue };
        for value in def.values.iter() {
            if let (Some(name), Some(text)) = (&value.name, value.value.as_str()) {
                compare(&pascal(name), &pascal(text), name.place(), report);
            }
        }
    }
    for group in groups(api) {
        variants(&group, report);
    }
}

/// Names of the variants of choices.
fn variants(group: &Group<'_>, report: &mut Report) {
    for choice in group.rules.iter().filter_map(Rule::choice) {
        for (field, name) in &choice.variants {
            compare(&pascal(name), &pascal(field), name.place(), report);
        }
    }
}

/// Reports what is written where it is what would be so without it.
fn compare(written: &str, own: &str, place: Place, report: &mut Report) {
    if written == own {
        let message = format!("it would be `{own:.60}` without this");
        report.add(REDUNDANT_OVERRIDE.at(place, message).help("remove the key"));
    }
}
