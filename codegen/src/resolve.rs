//! Second stage: files become an API whose names are looked up: types, masks, parameters.

mod errors;
mod scope;

use std::collections::{HashMap, HashSet};

use crate::diagnostic::kinds::MISSING_PARENT;
use crate::diagnostic::{Place, Report};
use crate::load::{File, Syntax, above};
use crate::schema;
use crate::syntax::Spanned;
use crate::types::{Type, TypeId};
use errors::Declared;
pub(crate) use errors::Error;
use scope::{Scopes, resolve_fields};

/// The whole API with names looked up.
#[derive(Debug)]
pub(crate) struct Api<'s> {
    pub(crate) platforms: Vec<Platform<'s>>,
    pub(crate) types: Vec<NamedType<'s>>,
}

/// A platform.
#[derive(Debug)]
pub(crate) struct Platform<'s> {
    pub(crate) name: &'s str,
    pub(crate) def: &'s schema::Platform,
    /// Where its file begins.
    pub(crate) place: Place,
    pub(crate) services: Vec<Service<'s>>,
    pub(crate) errors: Vec<Error<'s>>,
    pub(crate) types: Vec<TypeId>,
}

/// One version of a service; Feishu Project has just one, without a name.
#[derive(Debug)]
pub(crate) struct Service<'s> {
    pub(crate) name: &'s str,
    pub(crate) version: Option<&'s str>,
    pub(crate) def: &'s schema::Service,
    /// Where its file begins.
    pub(crate) place: Place,
    pub(crate) endpoints: Vec<Endpoint<'s>>,
    pub(crate) events: Vec<Event<'s>>,
    /// The files with types by topic.
    pub(crate) topics: Vec<&'s schema::Topic>,
    /// Of all files.
    pub(crate) types: Vec<TypeId>,
}

/// An endpoint.
#[derive(Debug)]
pub(crate) struct Endpoint<'s> {
    pub(crate) resource: &'s str,
    pub(crate) method: &'s str,
    pub(crate) file: &'s str,
    pub(crate) def: &'s schema::Endpoint,
    /// Where its file begins.
    pub(crate) place: Place,
    pub(crate) path: Vec<Field<'s>>,
    pub(crate) query: Vec<Field<'s>>,
    pub(crate) headers: Vec<Field<'s>>,
    pub(crate) body: Vec<Field<'s>>,
    pub(crate) response: Vec<Field<'s>>,
    pub(crate) events: Option<Type>,
    pub(crate) errors: Vec<Error<'s>>,
    /// The documented exchanges by name.
    pub(crate) examples: Vec<(&'s Spanned<String>, &'s Spanned<schema::Example>)>,
    pub(crate) types: Vec<TypeId>,
}

impl<'s> Endpoint<'s> {
    /// All parameters with the key of the schema that they stand under, in their order.
    pub(crate) fn params(&self) -> impl Iterator<Item = (&'static str, &Field<'s>)> {
        let path = self.path.iter().map(|field| ("path", field));
        let query = self.query.iter().map(|field| ("query", field));
        let headers = self.headers.iter().map(|field| ("headers", field));
        let body = self.body.iter().map(|field| ("body", field));
        path.chain(query).chain(headers).chain(body)
    }
}

/// An event.
#[derive(Debug)]
pub(crate) struct Event<'s> {
    /// The stem of its file.
    pub(crate) stem: &'s str,
    pub(crate) file: &'s str,
    pub(crate) def: &'s schema::Event,
    /// Where its file begins.
    pub(crate) place: Place,
    pub(crate) payload: Vec<Field<'s>>,
    pub(crate) answer: Vec<Field<'s>>,
    pub(crate) types: Vec<TypeId>,
}

/// A parameter, or a field of a type.
#[derive(Debug, Clone)]
pub(crate) struct Field<'s> {
    pub(crate) name: &'s str,
    /// Where its name stands.
    pub(crate) place: Place,
    pub(crate) ty: Type,
    pub(crate) def: &'s schema::Field,
}

/// A declared type.
#[derive(Debug)]
pub(crate) struct NamedType<'s> {
    pub(crate) name: &'s str,
    /// Where its name stands.
    pub(crate) place: Place,
    pub(crate) def: &'s schema::TypeDef,
    pub(crate) body: TypeBody<'s>,
    /// The type of a union's tag, if it has one.
    pub(crate) tag: Option<TypeId>,
}

/// What a declared type is made of.
#[derive(Debug)]
pub(crate) enum TypeBody<'s> {
    Struct(Vec<Field<'s>>),
    Enum,
    /// The variants in order, each with its type.
    Union(Vec<(&'s str, Type)>),
}

impl Api<'_> {
    /// All endpoints with the service and platform that they belong to.
    pub(crate) fn endpoints(
        &self,
    ) -> impl Iterator<Item = (&Platform<'_>, &Service<'_>, &Endpoint<'_>)> {
        self.platforms.iter().flat_map(|platform| {
            platform.services.iter().flat_map(move |service| {
                service.endpoints.iter().map(move |endpoint| (platform, service, endpoint))
            })
        })
    }

    /// All events.
    pub(crate) fn events(&self) -> impl Iterator<Item = &Event<'_>> {
        self.platforms.iter().flat_map(Platform::events)
    }
}

impl<'s> Platform<'s> {
    /// The events of all services.
    pub(crate) fn events(&self) -> impl Iterator<Item = &Event<'s>> {
        self.services.iter().flat_map(|service| &service.events)
    }
}

/// Looks up all names.
pub(crate) fn resolve<'s>(syntax: &'s Syntax, report: &mut Report) -> Api<'s> {
    let mut scopes = Scopes::declare(syntax, report);
    let tree = Tree::of(syntax);
    let platforms =
        syntax.platforms.iter().filter_map(|file| platform(file, &tree, &scopes, report)).collect();
    report_orphans(syntax, &tree, report);
    let types = scopes.resolve_types(report);
    Api { platforms, types }
}

/// The files by the folder of what they hang from.
#[derive(Default)]
struct Tree<'s> {
    platforms: HashMap<&'s [String], &'s File<schema::Platform>>,
    services: HashMap<&'s [String], Vec<&'s File<schema::Service>>>,
    endpoints: HashMap<&'s [String], Vec<&'s File<schema::Endpoint>>>,
    types: HashMap<&'s [String], Vec<&'s File<schema::Topic>>>,
    examples: HashMap<&'s [String], &'s schema::Examples>,
    events: HashMap<&'s [String], Vec<&'s File<schema::Event>>>,
}

impl<'s> Tree<'s> {
    fn of(syntax: &'s Syntax) -> Self {
        let mut tree = Self::default();
        for file in &syntax.platforms {
            tree.platforms.insert(top(&file.levels), file);
        }
        for file in &syntax.services {
            tree.services.entry(top(&file.levels)).or_default().push(file);
        }
        for file in &syntax.endpoints {
            tree.endpoints.entry(above(&file.levels, 2)).or_default().push(file);
        }
        for file in &syntax.types {
            tree.types.entry(above(&file.levels, 1)).or_default().push(file);
        }
        for file in &syntax.examples {
            tree.examples.extend(file.data.as_ref().map(|data| (file.levels.as_slice(), data)));
        }
        for file in &syntax.events {
            tree.events.entry(above(&file.levels, 2)).or_default().push(file);
        }
        tree
    }
}

fn platform<'s>(
    file: &'s File<schema::Platform>,
    tree: &Tree<'s>,
    scopes: &Scopes<'s>,
    report: &mut Report,
) -> Option<Platform<'s>> {
    let name = file.levels.first()?;
    let services = tree.services.get(top(&file.levels)).into_iter().flatten();
    let services =
        services.filter_map(|service| self::service(service, tree, scopes, report)).collect();
    let def = file.data.as_ref()?;
    Some(Platform {
        name,
        def,
        place: file.place,
        services,
        errors: errors::declared(&def.errors),
        types: scopes.declared_in(file.id),
    })
}

fn service<'s>(
    file: &'s File<schema::Service>,
    tree: &Tree<'s>,
    scopes: &Scopes<'s>,
    report: &mut Report,
) -> Option<Service<'s>> {
    let folder = above(&file.levels, 1);
    let def = file.data.as_ref()?;
    let platform = tree.platforms.get(top(&file.levels));
    let errors = Declared {
        errors: [Some(&def.errors), platform.and_then(|file| Some(&file.data.as_ref()?.errors))],
        unread: [Some(&file.unread), platform.map(|file| &file.unread)],
    };
    let endpoints = tree.endpoints.get(folder).into_iter().flatten();
    let endpoints = endpoints
        .filter_map(|endpoint| self::endpoint(endpoint, tree, &errors, scopes, report))
        .collect();
    let topics = || tree.types.get(folder).into_iter().flatten();
    let files = std::iter::once(file.id).chain(topics().map(|topic| topic.id));
    let events = tree.events.get(folder).into_iter().flatten();
    let events = events.filter_map(|event| self::event(event, scopes, report)).collect();
    Some(Service {
        name: file.levels.get(1)?,
        version: folder.get(2).map(String::as_str),
        def,
        place: file.place,
        endpoints,
        events,
        topics: topics().filter_map(|topic| topic.data.as_ref()).collect(),
        types: files.flat_map(|file| scopes.declared_in(file)).collect(),
    })
}

fn endpoint<'s>(
    file: &'s File<schema::Endpoint>,
    tree: &Tree<'s>,
    errors: &Declared<'s>,
    scopes: &Scopes<'s>,
    report: &mut Report,
) -> Option<Endpoint<'s>> {
    let def = file.data.as_ref()?;
    let scope = scopes.of(&file.levels);
    let mut fields = |fields: &'s schema::Fields| resolve_fields(fields, &scope, report);
    let (path, query) = (fields(&def.path), fields(&def.query));
    let (headers, body) = (fields(&def.headers), fields(&def.body));
    let response = fields(&def.response);
    let events = def.events.as_ref().and_then(|ty| scope.lookup(ty, report));
    let examples = tree.examples.get(file.levels.as_slice()).into_iter();
    let [.., resource, method] = file.levels.as_slice() else { return None };
    Some(Endpoint {
        resource,
        method,
        file: &file.path,
        def,
        place: file.place,
        path,
        query,
        headers,
        body,
        response,
        events,
        errors: errors.resolve(&def.errors, report),
        examples: examples.flat_map(|examples| &examples.0).collect(),
        types: scopes.declared_in(file.id),
    })
}

fn event<'s>(
    file: &'s File<schema::Event>,
    scopes: &Scopes<'s>,
    report: &mut Report,
) -> Option<Event<'s>> {
    let def = file.data.as_ref()?;
    let scope = scopes.of(&file.levels);
    let payload = resolve_fields(&def.payload, &scope, report);
    let answer = resolve_fields(&def.answer, &scope, report);
    Some(Event {
        stem: file.levels.last()?,
        file: &file.path,
        def,
        place: file.place,
        payload,
        answer,
        types: scopes.declared_in(file.id),
    })
}

/// The uppermost level: the platform.
fn top(levels: &[String]) -> &[String] {
    levels.get(..1).unwrap_or_default()
}

/// Services whose platform has no file, for without its tokens and envelopes nothing can be said of
/// them, and examples of no endpoint.
fn report_orphans(syntax: &Syntax, tree: &Tree<'_>, report: &mut Report) {
    let mut missing = |path: String, place: Place| {
        let finding = MISSING_PARENT.at(place, format!("`{path}` is missing"));
        report.add(finding.help("write it, or move this file to where it belongs"));
    };
    for service in &syntax.services {
        let platform = top(&service.levels);
        if !tree.platforms.contains_key(platform) {
            missing(format!("{}/platform.json", platform.concat()), service.place);
        }
    }
    let endpoints: HashSet<&[String]> =
        syntax.endpoints.iter().map(|file| file.levels.as_slice()).collect();
    for examples in &syntax.examples {
        if !endpoints.contains(examples.levels.as_slice()) {
            missing(format!("{}.json", examples.levels.join("/")), examples.place);
        }
    }
}
