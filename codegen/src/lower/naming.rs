//! The names of types, shapes and operations, claimed before anything is lowered.
//!
//! A version re-exports everything that its modules declare, so its names are one scope; the names
//! of its platform's shared types belong to it as well.

use std::collections::BTreeMap;

use super::shape::shape_name;
use crate::names::{Claims, ROOT, pascal};
use crate::resolve::{Api, Endpoint, Platform, Service};
use crate::schema::{Rule, TypeDef};
use crate::types::TypeId;

/// Whose rule a shape comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner<'s> {
    /// A declared type.
    Type(TypeId),
    /// The endpoint in this file.
    Endpoint(&'s str),
}

impl Owner<'_> {
    /// The declared type.
    pub(super) fn type_id(self) -> Option<TypeId> {
        match self {
            Self::Type(id) => Some(id),
            Self::Endpoint(_) => None,
        }
    }
}

/// The claimed names.
#[derive(Debug, Default)]
pub(super) struct Names<'s> {
    types: BTreeMap<TypeId, String>,
    /// By owner and position of the rule.
    shapes: BTreeMap<(Owner<'s>, usize), String>,
    /// By file.
    operations: BTreeMap<&'s str, String>,
}

impl<'s> Names<'s> {
    pub(super) fn of(api: &Api<'s>) -> Self {
        let mut names = Self::default();
        for platform in &api.platforms {
            names.platform(api, platform);
        }
        names
    }

    /// The name of a declared type.
    pub(super) fn type_name(&self, id: TypeId) -> String {
        self.types.get(&id).cloned().unwrap_or_default()
    }

    /// The name of the shape that a rule becomes.
    pub(super) fn shape(&self, owner: Owner<'s>, rule: usize) -> Option<&String> {
        self.shapes.get(&(owner, rule))
    }

    /// The name of the operation in a file.
    pub(super) fn operation(&self, file: &str) -> String {
        self.operations.get(file).cloned().unwrap_or_default()
    }

    fn platform(&mut self, api: &Api<'s>, platform: &Platform<'s>) {
        let mut claims = Claims::with(if platform.def.at_root { &ROOT } else { &[] });
        claims.claim(&platform.def.client);
        self.types(api, &platform.types, &pascal(platform.name), &mut claims);
        for service in &platform.services {
            self.version(api, service, claims.clone());
        }
    }

    /// Shared types have the first choice, then operations, then what belongs to one of them.
    fn version(&mut self, api: &Api<'s>, service: &Service<'s>, mut claims: Claims) {
        let prefix = pascal(service.name);
        claims.claim(&match service.version {
            Some(version) => pascal(version),
            None => format!("{prefix}Service"),
        });
        self.types(api, &service.types, &prefix, &mut claims);
        for endpoint in &service.endpoints {
            let with = |name: &str| operation_names(name, endpoint);
            let name = claims.claim_item(&operation_name(endpoint), &prefix, with);
            self.operations.insert(endpoint.file, name);
        }
        for endpoint in &service.endpoints {
            self.shapes(Owner::Endpoint(endpoint.file), &endpoint.def.rules, &prefix, &mut claims);
            self.types(api, &endpoint.types, &prefix, &mut claims);
        }
    }

    fn types(&mut self, api: &Api<'s>, ids: &[TypeId], prefix: &str, claims: &mut Claims) {
        for id in ids {
            let Some(named) = api.types.get(*id) else { continue };
            let name = claims.claim_item(&pascal(named.name), prefix, alone);
            self.types.insert(*id, name);
            if let TypeDef::Struct(def) = named.def {
                self.shapes(Owner::Type(*id), &def.rules, prefix, claims);
            }
        }
    }

    fn shapes(&mut self, owner: Owner<'s>, rules: &[Rule], prefix: &str, claims: &mut Claims) {
        for (index, rule) in rules.iter().enumerate() {
            if let Some(name) = shape_name(rule) {
                let name = claims.claim_item(&pascal(name), prefix, alone);
                self.shapes.insert((owner, index), name);
            }
        }
    }
}

/// A name from which no other is made.
fn alone(name: &str) -> Vec<String> {
    vec![name.to_owned()]
}

/// The name that an operation would have alone.
fn operation_name(endpoint: &Endpoint<'_>) -> String {
    match &endpoint.def.name {
        Some(name) => pascal(name),
        None => format!("{}{}", pascal(endpoint.method), pascal(endpoint.resource)),
    }
}

/// An operation's name and those that are made of it.
fn operation_names(name: &str, endpoint: &Endpoint<'_>) -> Vec<String> {
    let masks = masked_objects(endpoint).map(|object| mask_name(name, endpoint, object));
    let own = [name.to_owned(), format!("{name}Reply"), format!("{name}Error")];
    own.into_iter().chain(masks).collect()
}

/// The objects in the body that masks cover.
pub(super) fn masked_objects<'a>(endpoint: &'a Endpoint<'_>) -> impl Iterator<Item = &'a str> {
    endpoint.body.iter().filter_map(|field| field.def.mask_of.as_deref().map(String::as_str))
}

/// The name of the enum of a mask's fields.
pub(super) fn mask_name(operation: &str, endpoint: &Endpoint<'_>, object: &str) -> String {
    match masked_objects(endpoint).count() {
        1 => format!("{operation}Field"),
        _ => format!("{operation}{}Field", pascal(object)),
    }
}
