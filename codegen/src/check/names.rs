//! Names in Rust: what is written is a name, and no two things of one place share one.

use std::collections::HashMap;

use super::walk::{Group, fields};
use crate::diagnostic::kinds::{BAD_NAME, DUPLICATE_NAME};
use crate::diagnostic::{Place, Report};
use crate::load::At;
use crate::names::{is_prelude, pascal};
use crate::resolve::{Api, Endpoint, Service};
use crate::schema::{Rule, TypeDef};
use crate::types::TypeId;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    written(api, report);
    for platform in &api.platforms {
        let mut names = Names { api, taken: HashMap::new(), outer: Vec::new(), report };
        names.claim(&platform.def.client, "the client", platform.at.get("client").on_value());
        names.types(&platform.types, platform.name);
        for service in &platform.services {
            names.outer.clone_from(&platform.types);
            names.version(service);
        }
    }
}

/// Whether a name written for Rust is one; reports it otherwise.
pub(super) fn check_name(name: &str, at: At<'_>, report: &mut Report) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let fits = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_word);
    if !fits {
        // A name is either a value, or the key of what it names.
        let place = match &at.node.value {
            crate::syntax::Json::String(text) if text == name => at.on_value(),
            _ => at.on_key(),
        };
        let message = format!("`{name:.60}` cannot be a name in Rust");
        let help = "names start with an ASCII letter and go on with letters, digits and `_`";
        report.add(BAD_NAME.at(place, message).help(help));
    }
    fits
}

/// Names that are written for Rust. Those of errors are checked with the errors.
fn written(api: &Api<'_>, report: &mut Report) {
    for platform in &api.platforms {
        check_name(&platform.def.client, platform.at.get("client"), report);
        for (index, host) in platform.def.hosts.iter().enumerate() {
            check_name(&host.name, platform.at.get("hosts").at(index).get("name"), report);
        }
    }
    for (_, _, endpoint) in api.endpoints() {
        if let Some(name) = &endpoint.def.name {
            check_name(name, endpoint.at.get("name"), report);
        }
        shapes(&Group::of_endpoint(endpoint), report);
    }
    for (_, field) in fields(api) {
        if let Some(name) = &field.def.name {
            check_name(name, field.at.get("name"), report);
        }
    }
    for (id, named) in api.types.iter().enumerate() {
        check_name(named.name, named.at, report);
        match named.def {
            TypeDef::Struct(_) => {
                if let Some(group) = Group::of_type(api, id) {
                    shapes(&group, report);
                }
            }
            TypeDef::Enum(def) => {
                let at = named.at.get("enum").get("values");
                for (index, value) in def.values.iter().enumerate() {
                    if let Some(name) = &value.name {
                        check_name(name, at.at(index).get("name"), report);
                    }
                }
            }
            TypeDef::Union(def) => {
                let at = named.at.get("union").get("variants");
                for name in def.variants.keys() {
                    check_name(name, at.get(name), report);
                }
            }
        }
    }
}

fn shapes(group: &Group<'_>, report: &mut Report) {
    for (name, _, at) in group.shapes() {
        check_name(name, at, report);
    }
    for (index, rule) in group.rules.iter().enumerate() {
        let (key, choice) = match rule {
            Rule::AtMostOne(choice) => ("at_most_one", choice),
            Rule::ExactlyOne(choice) => ("exactly_one", choice),
            _ => continue,
        };
        let at = group.at.at(index).get(key).get("variants");
        for (field, name) in &choice.variants {
            check_name(name, at.get(field), report);
        }
    }
}

/// The names of one place, each with what has it.
struct Names<'a, 'r> {
    api: &'a Api<'a>,
    taken: HashMap<String, String>,
    /// Types declared further up: one of the same name is reported as shadowing them.
    outer: Vec<TypeId>,
    report: &'r mut Report,
}

impl Names<'_, '_> {
    fn claim(&mut self, name: &str, what: &str, place: Place) {
        let name = pascal(name);
        if let Some(other) = self.taken.get(&name) {
            let message = format!("{what} becomes `{name}`, and so does {other}");
            self.report.add(DUPLICATE_NAME.at(place, message).help("rename one of the two"));
        }
        self.taken.entry(name).or_insert_with(|| what.to_owned());
    }

    /// Declared types with the enums that their rules become.
    fn types(&mut self, types: &[TypeId], service: &str) {
        for id in types {
            let Some(named) = self.api.types.get(*id) else { continue };
            let outer = self.outer.iter().filter_map(|id| self.api.types.get(*id));
            if outer.map(|outer| outer.name).any(|name| name == named.name) {
                continue;
            }
            // As in lowering: what would hide a name of the prelude is told apart by its service.
            let name = match pascal(named.name) {
                name if is_prelude(&name) => format!("{}{name}", pascal(service)),
                name => name,
            };
            self.claim(&name, &format!("the type `{}`", named.name), named.at.on_key());
            if let Some(group) = Group::of_type(self.api, *id) {
                self.shapes(&group);
            }
        }
    }

    fn shapes(&mut self, group: &Group<'_>) {
        for (name, _, at) in group.shapes() {
            self.claim(name, &format!("the enum `{name}` of a rule"), at.on_value());
        }
    }

    /// Everything that a version of a service re-exports.
    fn version(&mut self, service: &Service<'_>) {
        self.taken.clear();
        let handle = match service.version {
            Some(version) => pascal(version),
            None => format!("{}Service", pascal(service.name)),
        };
        self.claim(&handle, "the version itself", service.at.on_key());
        // Operations first: their names follow from their files, so it is types that are renamed.
        for endpoint in &service.endpoints {
            self.operation(endpoint);
        }
        self.types(&service.types, service.name);
        self.outer.extend(&service.types);
        for endpoint in &service.endpoints {
            self.types(&endpoint.types, service.name);
            self.shapes(&Group::of_endpoint(endpoint));
        }
    }

    fn operation(&mut self, endpoint: &Endpoint<'_>) {
        let def = endpoint.def;
        let (name, at) = match &def.name {
            Some(name) => (pascal(name), endpoint.at.get("name").on_value()),
            None => {
                let name = format!("{}{}", pascal(endpoint.method), pascal(endpoint.resource));
                (name, endpoint.at.on_key())
            }
        };
        let what = format!("the operation `{}/{}`", endpoint.resource, endpoint.method);
        self.claim(&name, &what, at);
        if !def.response.is_empty() {
            let reply = endpoint.at.get("response").on_key();
            self.claim(&format!("{name}Reply"), &format!("the reply of {what}"), reply);
        }
        if !def.errors.is_empty() {
            let errors = endpoint.at.get("errors").on_key();
            self.claim(&format!("{name}Error"), &format!("the error type of {what}"), errors);
        }
        let masks: Vec<_> = endpoint
            .params()
            .filter_map(|(_, field)| Some((field.at, field.def.mask_of.as_deref()?)))
            .collect();
        for (index, (mask, object)) in masks.iter().enumerate() {
            // That an object has two masks is reported with the masks.
            if masks.iter().take(index).any(|(_, other)| other == object) {
                continue;
            }
            let field = match masks.len() {
                1 => format!("{name}Field"),
                _ => format!("{name}{}Field", pascal(object)),
            };
            self.claim(&field, &format!("the mask of {what}"), mask.on_key());
        }
    }
}
