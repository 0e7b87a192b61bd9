//! Questions that the documentation leaves open: nothing is generated before they are decided.

use super::walk::declared_fields;
use crate::diagnostic::Report;
use crate::diagnostic::kinds::OPEN_DECISION;
use crate::resolve::Api;
use crate::schema::{self, Texts, TypeDef};

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for question in questions(api).into_iter().flatten() {
        report.add(OPEN_DECISION.at(question.place(), format!("decide: {question}")));
    }
}

fn questions<'a>(api: &'a Api<'_>) -> Vec<&'a Texts> {
    let mut all = Vec::new();
    for platform in &api.platforms {
        all.extend(platform.def.errors.values().map(|error| &error.decide));
        for service in &platform.services {
            all.push(&service.def.decide);
            all.extend(service.def.errors.values().map(|error| &error.decide));
            all.extend(service.topics.iter().map(|topic| &topic.decide));
        }
    }
    for (_, _, endpoint) in api.endpoints() {
        let def = endpoint.def;
        all.push(&def.decide);
        all.extend(def.errors.iter().map(|error| &error.changes.decide));
        all.extend(endpoint.examples.iter().map(|(_, example)| &example.decide));
    }
    for schema::Event { decide, examples, .. } in api.events().map(|event| event.def) {
        all.push(decide);
        all.extend(examples.values().map(|example| &example.decide));
    }
    all.extend(declared_fields(api).map(|(_, field)| &field.decide));
    for named in &api.types {
        match named.def {
            TypeDef::Struct(def) => all.push(&def.decide),
            TypeDef::Enum(def) => {
                all.push(&def.decide);
                all.extend(def.values.iter().map(|value| &value.decide));
            }
            TypeDef::Union(def) => {
                all.push(&def.decide);
                all.extend(def.variants.values().map(|variant| &variant.decide));
            }
        }
    }
    all
}
