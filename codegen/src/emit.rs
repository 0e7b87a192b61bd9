//! Fifth stage: the model becomes files, one module here for each kind of output.

mod client;
pub(crate) mod docs;
mod endpoint;
mod example;
mod item;
mod literal;
mod manifest;
mod operation;
mod scope;
mod shape;
mod table;
mod tree;
mod typed_enum;

use crate::Package;
use crate::model::{ItemId, Model, Operation, Platform, Version};
use crate::names::ident;
use crate::parallel;
use crate::tokens::TokenStream;
use scope::Scope;

/// A file of the crate to be written.
#[derive(Debug)]
pub(crate) struct File {
    /// Path relative to the crate's folder.
    pub(crate) path: String,
    pub(crate) content: Content,
}

/// What stands in a file.
#[derive(Debug)]
pub(crate) enum Content {
    /// Text as it is.
    Text(String),
    /// Rust: the module's documentation and its items.
    Rust { docs: Vec<String>, items: TokenStream },
}

/// Writes the model down.
pub(crate) fn emit(model: &Model<'_>, package: &Package, threads: usize) -> Vec<File> {
    let mut parts = vec![
        Part::Written(text("Cargo.toml", manifest::cargo_toml(model, package))),
        Part::Written(text("rustfmt.toml", manifest::rustfmt_toml())),
        Part::Written(rust(&[], tree::library(model, package))),
    ];
    for platform in &model.platforms {
        emit_platform(model, package, platform, &mut parts);
    }
    parallel::map(threads, parts, |part| part.file(model, package))
}

/// A file that is written, or what it takes to write one of the large ones.
enum Part<'m, 's> {
    Written(File),
    Types { module: Vec<String>, ids: &'m [ItemId], docs: Vec<String> },
    Operation(&'m Platform<'s>, &'m Version<'s>, &'m Operation<'s>),
}

impl Part<'_, '_> {
    fn file(self, model: &Model<'_>, package: &Package) -> File {
        match self {
            Self::Written(file) => file,
            Self::Types { module, ids, docs } => rust(&module, types(model, &module, ids, docs)),
            Self::Operation(platform, version, operation) => {
                let content = emit_operation(model, package, platform, version, operation);
                rust(&operation.module, content)
            }
        }
    }
}

fn emit_platform<'m, 's>(
    model: &'m Model<'s>,
    package: &Package,
    platform: &'m Platform<'s>,
    parts: &mut Vec<Part<'m, 's>>,
) {
    let root = vec![platform.name.to_owned()];
    parts.push(written(&root, tree::platform(model, package, platform)));
    parts.push(written(&below(&root, "client"), client::client(platform)));
    parts.push(written(&below(&root, "platform"), endpoint::platform(model, platform)));
    if !platform.types.is_empty() {
        let title = docs::escape(&platform.def.title);
        let docs = vec![format!("Types that every service of {title} may use.")];
        parts.push(Part::Types { module: below(&root, "types"), ids: &platform.types, docs });
    }
    for service in &platform.services {
        let is_versioned = platform.def.versioned;
        if is_versioned {
            let module = below(&root, service.name);
            parts.push(written(&module, tree::service(platform, service)));
        }
        for version in &service.versions {
            let accessor = if is_versioned { None } else { Some((platform, service)) };
            parts.push(written(&version.module, tree::version(model, version, accessor)));
            emit_version(platform, version, parts);
        }
    }
}

fn emit_version<'m, 's>(
    platform: &'m Platform<'s>,
    version: &'m Version<'s>,
    parts: &mut Vec<Part<'m, 's>>,
) {
    if !version.types.is_empty() {
        let docs = vec!["Types that several operations share.".to_owned()];
        let module = below(&version.module, "types");
        parts.push(Part::Types { module, ids: &version.types, docs });
    }
    for resource in &version.resources {
        parts.push(written(&below(&version.module, resource.name), tree::resource(resource)));
        for operation in &resource.operations {
            parts.push(Part::Operation(platform, version, operation));
        }
    }
}

fn written<'m, 's>(module: &[String], content: Content) -> Part<'m, 's> {
    Part::Written(rust(module, content))
}

/// The module of one operation: what a caller needs first stands first.
fn emit_operation(
    model: &Model<'_>,
    package: &Package,
    platform: &Platform<'_>,
    version: &Version<'_>,
    operation: &Operation<'_>,
) -> Content {
    let scope = Scope::of_module(model, &operation.module);
    let mut items = operation::operation(&scope, package, platform, version, operation);
    for shape in &operation.shapes {
        items.extend(shape::shape(&scope, shape));
    }
    for id in &operation.types {
        items.extend(item::item(&scope, *id));
    }
    items.extend(operation::errors(model, operation));
    items.extend(endpoint::endpoint(platform, version, operation));
    items.extend(example::examples(model, operation));
    let docs = vec![format!("`{}`: {}", operation.id, docs::escape(&operation.def.title))];
    Content::Rust { docs, items: with_imports(&scope, items) }
}

/// A module of declared types.
fn types(model: &Model<'_>, module: &[String], ids: &[ItemId], docs: Vec<String>) -> Content {
    let scope = Scope::of_module(model, module);
    let mut items = TokenStream::new();
    for id in ids {
        items.extend(item::item(&scope, *id));
    }
    Content::Rust { docs, items: with_imports(&scope, items) }
}

fn with_imports(scope: &Scope<'_>, items: TokenStream) -> TokenStream {
    let mut all = scope.imports();
    all.extend(items);
    all
}

fn below(module: &[String], name: &str) -> Vec<String> {
    [module, &[name.to_owned()]].concat()
}

fn text(path: &str, text: String) -> File {
    File { path: path.to_owned(), content: Content::Text(text) }
}

/// The file of a module.
fn rust(module: &[String], content: Content) -> File {
    let path = match module {
        [] => "src/lib.rs".to_owned(),
        levels => {
            let levels: Vec<String> = levels.iter().map(|level| file_name(level)).collect();
            format!("src/{}.rs", levels.join("/"))
        }
    };
    File { path, content }
}

/// The name under which the compiler looks for a module's file.
fn file_name(module: &str) -> String {
    ident(module).to_string().trim_start_matches("r#").to_owned()
}
