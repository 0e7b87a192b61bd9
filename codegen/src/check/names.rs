//! Names in Rust: what is written is a name, and no two things of one place share one.

use std::collections::HashMap;

use super::walk::{Group, declared_fields, groups};
use crate::diagnostic::kinds::{BAD_NAME, DUPLICATE_NAME};
use crate::diagnostic::{Place, Report};
use crate::names::{is_prelude, pascal};
use crate::resolve::{Api, Endpoint, Service};
use crate::schema::{Rule, TypeDef};
use crate::syntax::Spanned;
use crate::types::TypeId;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    written(api, report);
    for platform in &api.platforms {
        let mut names = Names { api, taken: HashMap::new(), outer: Vec::new(), report };
        names.claim(&platform.def.client, "the client", platform.def.client.place());
        names.types(&platform.types, platform.name);
        for service in &platform.services {
            names.outer.clone_from(&platform.types);
            names.version(service);
        }
    }
}

/// Whether a name written for Rust is one; reports it otherwise.
pub(super) fn check_name(name: &str, place: Place, report: &mut Report) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let fits = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_word);
    if !fits {
        let message = format!("`{name:.60}` cannot be a name in Rust");
        let help = "names start with an ASCII letter and go on with letters, digits and `_`";
        report.add(BAD_NAME.at(place, message).help(help));
    }
    fits
}

/// Names that are written for Rust. Those of errors are checked with the errors.
fn written(api: &Api<'_>, report: &mut Report) {
    let mut names: Vec<&Spanned<String>> = Vec::new();
    for platform in &api.platforms {
        names.push(&platform.def.client);
        names.extend(platform.def.hosts.iter().map(|host| &host.name));
    }
    names.extend(api.endpoints().filter_map(|(_, _, endpoint)| endpoint.def.name.as_ref()));
    names.extend(declared_fields(api).filter_map(|(_, field)| field.name.as_ref()));
    for named in &api.types {
        check_name(named.name, named.place, report);
        match named.def {
            TypeDef::Struct(_) => {}
            TypeDef::Enum(def) => {
                names.extend(def.values.iter().filter_map(|value| value.name.as_ref()));
            }
            TypeDef::Union(def) => names.extend(def.variants.keys()),
        }
    }
    for name in names {
        check_name(name, name.place(), report);
    }
    for group in groups(api) {
        shapes(&group, report);
    }
}

fn shapes(group: &Group<'_>, report: &mut Report) {
    for (name, _, at) in group.shapes() {
        check_name(name, at.on_value(), report);
    }
    for (index, rule) in group.rules.iter().enumerate() {
        let (key, choice) = match rule {
            Rule::AtMostOne(choice) => ("at_most_one", choice),
            Rule::ExactlyOne(choice) => ("exactly_one", choice),
            _ => continue,
        };
        let at = group.at.at(index).get(key).get("variants");
        for (field, name) in &choice.variants {
            check_name(name, at.get(field).on_value(), report);
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
            self.claim(&name, &format!("the type `{}`", named.name), named.place);
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
        self.claim(&handle, "the version itself", service.place);
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
        let (name, place) = match &def.name {
            Some(name) => (pascal(name), name.place()),
            None => {
                let name = format!("{}{}", pascal(endpoint.method), pascal(endpoint.resource));
                (name, endpoint.place)
            }
        };
        let what = format!("the operation `{}/{}`", endpoint.resource, endpoint.method);
        self.claim(&name, &what, place);
        if !def.response.is_empty() {
            let reply = def.response.key();
            self.claim(&format!("{name}Reply"), &format!("the reply of {what}"), reply);
        }
        if !def.errors.is_empty() {
            let errors = def.errors.key();
            self.claim(&format!("{name}Error"), &format!("the error type of {what}"), errors);
        }
        let masks: Vec<_> = endpoint
            .params()
            .filter_map(|(_, field)| Some((field.place, field.def.mask_of.as_ref()?)))
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
            self.claim(&field, &format!("the mask of {what}"), *mask);
        }
    }
}
