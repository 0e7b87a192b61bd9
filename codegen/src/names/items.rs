//! The names of types, shapes and operations, and which of them are claimed twice.
//!
//! A version re-exports everything that its modules declare, so its names are one scope; the names
//! of its platform's shared types belong to it as well.

use std::collections::BTreeMap;
use std::iter::once;

use super::{ROOT, ROOT_OF_FEATURES, is_prelude, pascal};
use crate::diagnostic::Place;
use crate::resolve::{Api, Endpoint, Event, NamedType, Platform, Service};
use crate::schema::{Rule, TypeDef};
use crate::syntax::Spanned;
use crate::types::TypeId;

/// Whose rule a shape comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner<'s> {
    /// A declared type.
    Type(TypeId),
    /// The endpoint in this file.
    Endpoint(&'s str),
}

impl Owner<'_> {
    /// The declared type.
    pub(crate) fn type_id(self) -> Option<TypeId> {
        match self {
            Self::Type(id) => Some(id),
            Self::Endpoint(_) => None,
        }
    }
}

/// The claimed names.
#[derive(Debug, Default)]
pub(crate) struct Names<'s> {
    types: BTreeMap<TypeId, String>,
    /// By owner and position of the rule.
    shapes: BTreeMap<(Owner<'s>, usize), String>,
    /// By file.
    operations: BTreeMap<&'s str, String>,
    /// By file.
    events: BTreeMap<&'s str, String>,
    /// What claimed a name that another thing has.
    pub(crate) conflicts: Vec<Conflict>,
}

/// Two things of one name.
#[derive(Debug)]
pub(crate) struct Conflict {
    pub(crate) name: String,
    pub(crate) what: String,
    pub(crate) place: Place,
    /// What has the name already.
    pub(crate) other: String,
}

/// A name that something wants to have.
#[derive(Debug, Clone)]
struct Claim {
    name: String,
    what: String,
    place: Place,
    /// The name follows from the place of a file: where it is taken, the other thing is renamed.
    is_fixed: bool,
}

/// The names of one place.
struct Scope {
    /// Each with what has it; nothing where the name is reserved or belongs to an outer scope.
    taken: BTreeMap<String, Option<Claim>>,
    /// Goes before names that are reserved.
    prefix: String,
}

impl Scope {
    fn new(prefix: &str, reserved: &[&str]) -> Self {
        let taken = reserved.iter().map(|name| ((*name).to_owned(), None)).collect();
        Self { taken, prefix: pascal(prefix) }
    }

    /// A scope that sees the names of this one.
    fn inner(&self, prefix: &str) -> Self {
        let taken = self.taken.keys().map(|name| (name.clone(), None)).collect();
        Self { taken, prefix: pascal(prefix) }
    }

    /// Claims a name together with those that are made of it, which `claims` lists, the name itself
    /// included. What is taken, or would hide a name of the prelude, gets the prefix; a name that
    /// another thing of this scope has is a conflict as well.
    fn claim(
        &mut self,
        name: &str,
        claims: impl Fn(&str) -> Vec<Claim>,
        conflicts: &mut Vec<Conflict>,
    ) -> String {
        let plain = (!is_prelude(name)).then(|| name.to_owned());
        let prefixed = format!("{}{name}", self.prefix);
        let numbered = (2..).map(|number| format!("{}{name}{number}", self.prefix));
        for candidate in plain.into_iter().chain(once(prefixed)).chain(numbered) {
            let claims = claims(&candidate);
            if claims.iter().all(|claim| !self.taken.contains_key(&claim.name)) {
                let taken = claims.into_iter().map(|claim| (claim.name.clone(), Some(claim)));
                self.taken.extend(taken);
                return candidate;
            }
            if candidate == name {
                conflicts.extend(claims.into_iter().filter_map(|claim| {
                    let other = self.taken.get(&claim.name)?.clone()?;
                    let is_later = !claim.is_fixed || other.is_fixed;
                    let (later, first) = if is_later { (claim, other) } else { (other, claim) };
                    let Claim { name, what, place, .. } = later;
                    Some(Conflict { name, what, place, other: first.what })
                }));
            }
        }
        // There is no end to the candidates.
        String::new()
    }
}

impl<'s> Names<'s> {
    /// Claims all names of an API.
    pub(crate) fn of(api: &Api<'s>) -> Self {
        let mut names = Self::default();
        for platform in &api.platforms {
            names.platform(api, platform);
        }
        names
    }

    /// The name of a declared type.
    pub(crate) fn type_name(&self, id: TypeId) -> String {
        self.types.get(&id).cloned().unwrap_or_default()
    }

    /// The name of the shape that a rule becomes.
    pub(crate) fn shape(&self, owner: Owner<'s>, rule: usize) -> Option<&String> {
        self.shapes.get(&(owner, rule))
    }

    /// The name of the operation in a file.
    pub(crate) fn operation(&self, file: &str) -> String {
        self.operations.get(file).cloned().unwrap_or_default()
    }

    /// The name of the event in a file.
    pub(crate) fn event(&self, file: &str) -> String {
        self.events.get(file).cloned().unwrap_or_default()
    }

    fn platform(&mut self, api: &Api<'s>, platform: &Platform<'s>) {
        let of_features = ROOT_OF_FEATURES.iter().flat_map(|(_, names)| *names);
        let at_root = ROOT.iter().chain(of_features).copied();
        let reserved: Vec<&str> = at_root.filter(|_| platform.def.at_root).collect();
        let mut scope = Scope::new(platform.name, &reserved);
        let client = &platform.def.client;
        self.claim(&mut scope, &pascal(client), "the client", client.place());
        self.types(api, &platform.types, &[], &mut scope);
        for service in &platform.services {
            let scope = scope.inner(service.name);
            self.version(api, service, &platform.types, scope);
        }
    }

    /// Shared types have the first choice, then operations and events, then what belongs to one of them.
    fn version(
        &mut self,
        api: &Api<'s>,
        service: &Service<'s>,
        outer: &[TypeId],
        mut scope: Scope,
    ) {
        let handle = match service.version {
            Some(version) => pascal(version),
            None => format!("{}Service", pascal(service.name)),
        };
        self.claim(&mut scope, &handle, "the version itself", service.place);
        self.types(api, &service.types, outer, &mut scope);
        for endpoint in &service.endpoints {
            let name = operation_name(endpoint);
            let claims = |name: &str| operation_claims(name, endpoint);
            let name = scope.claim(&name, claims, &mut self.conflicts);
            self.operations.insert(endpoint.file, name);
        }
        for event in &service.events {
            let claims = |name: &str| event_claims(name, event);
            let name = scope.claim(&event_name(event), claims, &mut self.conflicts);
            self.events.insert(event.file, name);
        }
        let outer = [outer, &service.types].concat();
        for endpoint in &service.endpoints {
            self.shapes(Owner::Endpoint(endpoint.file), &endpoint.def.rules, &mut scope);
            self.types(api, &endpoint.types, &outer, &mut scope);
        }
        for event in &service.events {
            self.types(api, &event.types, &outer, &mut scope);
        }
    }

    fn types(&mut self, api: &Api<'s>, ids: &[TypeId], outer: &[TypeId], scope: &mut Scope) {
        let is_outer = |named: &NamedType<'_>| {
            let mut outer = outer.iter().filter_map(|id| api.types.get(*id));
            outer.any(|outer| outer.name == named.name)
        };
        for id in ids {
            let Some(named) = api.types.get(*id) else { continue };
            // A type that hides one of an outer scope is reported as such.
            if is_outer(named) {
                continue;
            }
            let what = format!("the type `{}`", named.name);
            let name = self.claim(scope, &pascal(named.name), &what, named.place);
            self.types.insert(*id, name);
            if let TypeDef::Struct(def) = named.def {
                self.shapes(Owner::Type(*id), &def.rules, scope);
            }
        }
    }

    fn shapes(&mut self, owner: Owner<'s>, rules: &[Rule], scope: &mut Scope) {
        for (index, rule) in rules.iter().enumerate() {
            if let Some(shape) = rule.shape() {
                let what = format!("the enum `{shape}` of a rule");
                let name = self.claim(scope, &pascal(shape), &what, shape.place());
                self.shapes.insert((owner, index), name);
            }
        }
    }

    /// Claims a name from which no other is made.
    fn claim(&mut self, scope: &mut Scope, name: &str, what: &str, place: Place) -> String {
        let claims = |name: &str| {
            vec![Claim { name: name.to_owned(), what: what.to_owned(), place, is_fixed: false }]
        };
        scope.claim(name, claims, &mut self.conflicts)
    }
}

/// The name that an operation has unless one is written.
pub(crate) fn own_operation_name(endpoint: &Endpoint<'_>) -> String {
    format!("{}{}", pascal(endpoint.method), pascal(endpoint.resource))
}

fn operation_name(endpoint: &Endpoint<'_>) -> String {
    let written = endpoint.def.name.as_ref().map(|name| pascal(name));
    written.unwrap_or_else(|| own_operation_name(endpoint))
}

/// An operation's name and those that are made of it.
fn operation_claims(name: &str, endpoint: &Endpoint<'_>) -> Vec<Claim> {
    let def = endpoint.def;
    let what = format!("the operation `{}/{}`", endpoint.resource, endpoint.method);
    let place = def.name.as_ref().map_or(endpoint.place, Spanned::place);
    let claim = |name, what, place| Claim { name, what, place, is_fixed: true };
    let mut claims = vec![claim(name.to_owned(), what.clone(), place)];
    let mut made = |name: String, of: &str, place| {
        claims.push(claim(name, format!("{of} of {what}"), place));
    };
    if !def.response.is_empty() {
        made(format!("{name}Reply"), "the reply", def.response.key());
    }
    let masks = endpoint.body.iter().filter_map(|field| Some((field, field.def.mask_of.as_ref()?)));
    for (mask, object) in masks {
        made(mask_name(name, endpoint, object), "the mask", mask.place);
    }
    claims
}

/// The name that an event has unless one is written.
pub(crate) fn own_event_name(event: &Event<'_>) -> String {
    pascal(event.stem)
}

fn event_name(event: &Event<'_>) -> String {
    event.def.name.as_ref().map_or_else(|| own_event_name(event), |name| pascal(name))
}

/// The name of what a callback is answered with.
pub(crate) fn answer_name(event: &str) -> String {
    format!("{event}Answer")
}

/// An event's name and that of its answer.
fn event_claims(name: &str, event: &Event<'_>) -> Vec<Claim> {
    let what = format!("the event `{}`", event.stem);
    let place = event.def.name.as_ref().map_or(event.place, Spanned::place);
    let answer = (!event.def.answer.is_empty()).then(|| Claim {
        name: answer_name(name),
        what: format!("the answer of {what}"),
        place: event.def.answer.key(),
        is_fixed: true,
    });
    let own = Claim { name: name.to_owned(), what, place, is_fixed: true };
    once(own).chain(answer).collect()
}

/// The objects in the body that masks cover.
pub(crate) fn masked_objects<'a>(endpoint: &'a Endpoint<'_>) -> impl Iterator<Item = &'a str> {
    endpoint.body.iter().filter_map(|field| field.def.mask_of.as_deref().map(String::as_str))
}

/// The name of the enum of a mask's fields.
pub(crate) fn mask_name(operation: &str, endpoint: &Endpoint<'_>, object: &str) -> String {
    match masked_objects(endpoint).count() {
        1 => format!("{operation}Field"),
        _ => format!("{operation}{}Field", pascal(object)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hide_no_other() {
        let mut conflicts = Vec::new();
        let mut scope = Scope::new("Task", &["Due"]);
        let mut claim = |name: &str, suffix: &str| {
            let claims = |name: &str| {
                let names = [name.to_owned(), format!("{name}{suffix}")];
                let (what, place) = (suffix.to_owned(), Place::default());
                let claim = |name| Claim { name, what: what.clone(), place, is_fixed: false };
                names.map(claim).into_iter().collect()
            };
            scope.claim(name, claims, &mut conflicts)
        };
        assert_eq!(claim("Option", "A"), "TaskOption");
        assert_eq!(claim("Due", "B"), "TaskDue");
        assert_eq!(claim("Patch", "Reply"), "Patch");
        assert_eq!(claim("PatchReply", "C"), "TaskPatchReply");
        let conflicts: Vec<_> = conflicts.iter().map(|one| (&*one.name, &*one.other)).collect();
        assert_eq!(conflicts, [("PatchReply", "Reply")]);
    }
}
