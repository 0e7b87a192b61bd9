//! Questions that the documentation leaves open: nothing is generated before they are decided.

use super::walk::{Group, groups};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::OPEN_DECISION;
use crate::load::At;
use crate::resolve::{Api, NamedType};
use crate::schema::{ErrorCase, TypeDef};

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    let mut open = Open { report };
    for platform in &api.platforms {
        open.errors(&platform.def.errors, platform.at);
        for service in &platform.services {
            open.questions(&service.def.decide, service.at);
        }
    }
    for (_, _, endpoint) in api.endpoints() {
        let (def, at) = (endpoint.def, endpoint.at);
        open.questions(&def.decide, at);
        open.errors(&def.errors, at);
        for (index, example) in def.examples.iter().enumerate() {
            open.questions(&example.decide, at.get("examples").at(index));
        }
    }
    let replies = api.endpoints().map(|(_, _, endpoint)| Group::of_reply(endpoint));
    for member in groups(api).chain(replies).flat_map(|group| group.members) {
        open.questions(&member.def.decide, member.at);
    }
    for named in &api.types {
        open.named_type(named);
    }
}

struct Open<'r> {
    report: &'r mut Report,
}

impl Open<'_> {
    /// The questions about what stands at a place.
    fn questions(&mut self, questions: &[String], at: At<'_>) {
        for (index, question) in questions.iter().enumerate() {
            let at = at.get("decide").at(index);
            self.report.add(OPEN_DECISION.at(at.on_value(), format!("decide: {question}")));
        }
    }

    fn errors(&mut self, errors: &[ErrorCase], at: At<'_>) {
        for (index, error) in errors.iter().enumerate() {
            self.questions(&error.decide, at.get("errors").at(index));
        }
    }

    /// The fields of structs are visited with all other fields.
    fn named_type(&mut self, named: &NamedType<'_>) {
        match named.def {
            TypeDef::Struct(def) => self.questions(&def.decide, named.at.get("struct")),
            TypeDef::Enum(def) => {
                let at = named.at.get("enum");
                self.questions(&def.decide, at);
                for (index, value) in def.values.iter().enumerate() {
                    self.questions(&value.decide, at.get("values").at(index));
                }
            }
            TypeDef::Union(def) => {
                let at = named.at.get("union");
                self.questions(&def.decide, at);
                for (name, variant) in &def.variants {
                    self.questions(&variant.decide, at.get("variants").get(name));
                }
            }
        }
    }
}
