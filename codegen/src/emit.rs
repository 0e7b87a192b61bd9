//! Fifth stage: the model becomes files, one module here for each kind of output.

mod client;
pub(crate) mod docs;
mod endpoint;
mod errors;
mod event;
mod exchange;
mod item;
mod literal;
mod manifest;
mod operation;
mod scope;
mod shape;
mod table;
mod tagged;
mod tree;
mod typed_enum;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use crate::Package;
use crate::markdown;
use crate::model::{Event, ItemId, Model, Operation, Platform, Resource, Service, Version};
use crate::names::ident;
use scope::Scope;

/// A file of the crate to be written.
pub(crate) struct File<'m> {
    /// Path relative to the crate's folder.
    pub(crate) path: String,
    pub(crate) content: Content<'m>,
}

/// What stands in a file.
pub(crate) enum Content<'m> {
    /// Text as it is.
    Text(String),
    /// Rust, emitted on the thread that prints it: tokens cannot leave theirs.
    Rust(Emit<'m>),
}

/// Writes the tokens of a file.
type Emit<'m> = Box<dyn Fn() -> syn::Result<TokenStream> + Send + Sync + 'm>;

/// All files that a model becomes.
pub(crate) fn files<'m>(model: &'m Model<'_>, package: &'m Package) -> Vec<File<'m>> {
    let mut files = vec![
        text("Cargo.toml", manifest::cargo_toml(model, package)),
        text("rustfmt.toml", manifest::rustfmt_toml()),
        rust(&[], move || tree::library(model, package)),
    ];
    for platform in &model.platforms {
        of_platform(model, package, platform, &mut files);
    }
    files
}

/// The documented exchanges of a model, for a folder of modules in a crate that sends them.
pub(crate) fn exchanges<'m>(model: &'m Model<'_>, package: &'m Package) -> Vec<File<'m>> {
    let places = places(model, package).filter(|place| !place.operation.examples.is_empty());
    let places: Vec<Place<'m>> = places.collect();
    let operations: Vec<&Operation<'_>> = places.iter().map(|place| place.operation).collect();
    let events: Vec<&Event<'_>> = documented_events(model).collect();
    let of_events = events.iter().copied().map(|event| File {
        path: format!("{}.rs", path(&event.module)),
        content: Content::Rust(Box::new(move || Ok(exchange::of_event(model, package, event)))),
    });
    let of_events: Vec<File<'m>> = of_events.collect();
    let of_operations = places.into_iter().map(|place| File {
        path: format!("{}.rs", path(&place.operation.module)),
        content: Content::Rust(Box::new(move || Ok(exchange::of_operation(place)))),
    });
    let root = File {
        path: "mod.rs".to_owned(),
        content: Content::Rust(Box::new(move || Ok(exchange::root(package, &operations, &events)))),
    };
    of_operations.chain(of_events).chain([root]).collect()
}

/// The events with an example.
fn documented_events<'m>(model: &'m Model<'_>) -> impl Iterator<Item = &'m Event<'m>> {
    let services = model.platforms.iter().flat_map(|platform| &platform.services);
    let versions = services.flat_map(|service| &service.versions);
    let events = versions.flat_map(|version| &version.events);
    events.filter(|event| !event.examples.is_empty())
}

/// All operations, each with what stands above it.
fn places<'m>(model: &'m Model<'_>, package: &'m Package) -> impl Iterator<Item = Place<'m>> {
    let versions = model.platforms.iter().flat_map(|platform| {
        platform.services.iter().flat_map(move |service| {
            service.versions.iter().map(move |version| (platform, service, version))
        })
    });
    versions.flat_map(move |(platform, service, version)| {
        version.resources.iter().flat_map(move |resource| {
            resource.operations.iter().map(move |operation| Place {
                model,
                package,
                platform,
                service,
                version,
                resource,
                operation,
            })
        })
    })
}

fn of_platform<'m>(
    model: &'m Model<'_>,
    package: &'m Package,
    platform: &'m Platform<'_>,
    files: &mut Vec<File<'m>>,
) {
    let root = vec![platform.name.to_owned()];
    files.push(rust(&root, move || Ok(tree::platform(model, platform))));
    files.push(rust(&below(&root, "client"), move || Ok(client::client(platform))));
    files.push(rust(&below(&root, "platform"), move || Ok(endpoint::platform(platform))));
    if !platform.types.is_empty() {
        let title = markdown::inline(platform.title);
        let docs = format!("Types that every service of {title} may use.");
        let docs = [docs, String::new(), format!("Schema: `schemas/{}`.", platform.schema)];
        files.push(types(model, below(&root, "types"), &platform.types, docs.into()));
    }
    if !platform.codes.is_empty() {
        files.push(rust(&below(&root, "errors"), move || {
            Ok(errors::constants(platform.title, &platform.codes))
        }));
    }
    for service in &platform.services {
        if service.is_versioned() {
            let module = below(&root, service.name);
            files.push(rust(&module, move || Ok(tree::service(platform, service))));
        }
        for version in &service.versions {
            files.push(rust(&version.module, move || {
                Ok(tree::version(model, platform, service, version))
            }));
            of_version(model, package, (platform, service, version), files);
        }
    }
}

fn of_version<'m>(
    model: &'m Model<'_>,
    package: &'m Package,
    (platform, service, version): (&'m Platform<'_>, &'m Service<'_>, &'m Version<'_>),
    files: &mut Vec<File<'m>>,
) {
    if !version.types.is_empty() {
        let docs = "Types that several operations share.".to_owned();
        let schemas =
            version.type_schemas.iter().map(|schema| format!("Schema: `schemas/{schema}`."));
        let docs = [docs, String::new()].into_iter().chain(schemas).collect();
        files.push(types(model, below(&version.module, "types"), &version.types, docs));
    }
    if !version.codes.is_empty() {
        let title = version.module.get(1..).unwrap_or_default().join(" ");
        files.push(rust(&below(&version.module, "errors"), move || {
            Ok(errors::constants(&title, &version.codes))
        }));
    }
    for resource in &version.resources {
        let module = below(&version.module, resource.name);
        files.push(rust(&module, move || Ok(tree::resource(resource))));
        for operation in &resource.operations {
            let place = Place { model, package, platform, service, version, resource, operation };
            files.push(rust(&operation.module, move || emit_operation(place)));
        }
    }
    if !version.events.is_empty() {
        files.push(rust(&below(&version.module, "events"), move || Ok(tree::events(version))));
    }
    for event in &version.events {
        files.push(rust(&event.module, move || Ok(event::event(model, event))));
    }
}

/// An operation and what stands above it.
#[derive(Clone, Copy)]
struct Place<'m> {
    model: &'m Model<'m>,
    package: &'m Package,
    platform: &'m Platform<'m>,
    service: &'m Service<'m>,
    version: &'m Version<'m>,
    resource: &'m Resource<'m>,
    operation: &'m Operation<'m>,
}

/// The module of one operation: what a caller needs first stands first.
fn emit_operation(place: Place<'_>) -> syn::Result<TokenStream> {
    let Place { model, platform, operation, .. } = place;
    let scope = Scope::of_module(model, &operation.module);
    let mut items = operation::operation(&scope, place)?;
    for shape in &operation.shapes {
        items.extend(shape::shape(&scope, shape));
    }
    for id in &operation.types {
        items.extend(item::item(&scope, *id));
    }
    items.extend(endpoint::endpoint(&scope, platform, operation));
    let docs = [format!("`{}`: {}", operation.id, markdown::inline(operation.title))];
    let imports = scope.imports();
    Ok(module(&docs, &quote!(#imports #items)))
}

/// A module of declared types.
fn types<'m>(
    model: &'m Model<'_>,
    module: Vec<String>,
    ids: &'m [ItemId],
    docs: Vec<String>,
) -> File<'m> {
    rust(&module.clone(), move || {
        let scope = Scope::of_module(model, &module);
        let items: Vec<TokenStream> = ids.iter().map(|id| item::item(&scope, *id)).collect();
        let imports = scope.imports();
        Ok(self::module(&docs, &quote!(#imports #(#items)*)))
    })
}

/// The whole of a module: its documentation and its items.
fn module(docs: &[String], items: &TokenStream) -> TokenStream {
    let docs = docs::of_module(docs);
    quote!(#docs #items)
}

fn below(module: &[String], name: &str) -> Vec<String> {
    [module, &[name.to_owned()]].concat()
}

fn text<'m>(path: &str, text: String) -> File<'m> {
    File { path: path.to_owned(), content: Content::Text(text) }
}

/// The file of a module.
fn rust<'m>(
    module: &[String],
    emit: impl Fn() -> syn::Result<TokenStream> + Send + Sync + 'm,
) -> File<'m> {
    let path = match module {
        [] => "src/lib.rs".to_owned(),
        levels => format!("src/{}.rs", path(levels)),
    };
    File { path, content: Content::Rust(Box::new(emit)) }
}

/// The path of a module's file from the root's folder.
fn path(module: &[String]) -> String {
    let levels: Vec<String> = module.iter().map(|level| file_name(level)).collect();
    levels.join("/")
}

/// The name under which the compiler looks for a module's file.
fn file_name(module: &str) -> String {
    ident(module).to_string().trim_start_matches("r#").to_owned()
}
