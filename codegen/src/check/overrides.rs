//! Overrides that change nothing: a reader looks for the difference that they announce.

use super::walk::{Group, fields};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::REDUNDANT_OVERRIDE;
use crate::load::At;
use crate::names::{own_operation_name, pascal, snake};
use crate::resolve::{Api, Endpoint};
use crate::schema::{Rule, TypeDef};

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    let mut idle = Idle { report };
    for (_, _, endpoint) in api.endpoints() {
        idle.endpoint(endpoint);
        idle.variants(&Group::of_endpoint(endpoint));
    }
    for (_, field) in fields(api) {
        if let Some(name) = &field.def.name {
            idle.compare(&snake(name), &snake(field.name), field.at.get("name"));
        }
    }
    for (id, named) in api.types.iter().enumerate() {
        if let TypeDef::Enum(def) = named.def {
            let at = named.at.get("enum").get("values");
            for (index, value) in def.values.iter().enumerate() {
                if let (Some(name), Some(text)) = (&value.name, value.value.as_str()) {
                    idle.compare(&pascal(name), &pascal(text), at.at(index).get("name"));
                }
            }
        }
        if let Some(group) = Group::of_type(api, id) {
            idle.variants(&group);
        }
    }
}

struct Idle<'r> {
    report: &'r mut Report,
}

impl Idle<'_> {
    fn endpoint(&mut self, endpoint: &Endpoint<'_>) {
        let def = endpoint.def;
        if let Some(name) = &def.name {
            self.compare(&pascal(name), &own_operation_name(endpoint), endpoint.at.get("name"));
        }
        if def.envelope.as_deref().map(String::as_str) == Some("standard") {
            self.add("standard", endpoint.at.get("envelope"));
        }
    }

    /// Names of the variants of choices.
    fn variants(&mut self, group: &Group<'_>) {
        for (index, rule) in group.rules.iter().enumerate() {
            let (key, choice) = match rule {
                Rule::AtMostOne(choice) => ("at_most_one", choice),
                Rule::ExactlyOne(choice) => ("exactly_one", choice),
                _ => continue,
            };
            let at = group.at.at(index).get(key).get("variants");
            for (field, name) in &choice.variants {
                self.compare(&pascal(name), &pascal(field), at.get(field));
            }
        }
    }

    fn compare(&mut self, given: &str, own: &str, at: At<'_>) {
        if given == own {
            self.add(given, at);
        }
    }

    fn add(&mut self, own: &str, at: At<'_>) {
        let message = format!("it would be `{own:.60}` without this");
        self.report.add(REDUNDANT_OVERRIDE.at(at.on_value(), message).help("remove the key"));
    }
}
