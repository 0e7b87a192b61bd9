//! The module tree from the crate's root down to the operations, and the accessors that follow it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, exchange, module};
use crate::Package;
use crate::markdown;
use crate::model::{Event, Model, Operation, Platform, Reply, Resource, Service, Version};
use crate::names::{ROOT, ROOT_OF_FEATURES, RUNTIME_FEATURES, ident};

/// `lib.rs`.
pub(super) fn library(model: &Model<'_>, package: &Package) -> syn::Result<TokenStream> {
    let platforms = model.platforms.iter().map(|platform| {
        let name = ident(platform.name);
        // Each service is named as well: the compiler tells of a feature that is not enabled where it
        // finds the name, and it does not look behind a glob.
        let reexport = platform.at_root.then(|| {
            let services = platform.services.iter().map(|service| {
                let (service, feature) = (ident(service.name), &service.feature);
                quote!(#[cfg(feature = #feature)] #[doc(inline)] pub use #name::#service;)
            });
            quote! {
                #[doc(inline)]
                pub use #name::*;
                #(#services)*
            }
        });
        quote!(pub mod #name; #reexport)
    });
    let clients = model.platforms.iter().filter(|platform| !platform.at_root).map(|platform| {
        let (name, client) = (ident(platform.name), ident(platform.client.name));
        quote!(#[doc(inline)] pub use #name::#client;)
    });
    let root = ROOT.iter().map(|name| ident(name));
    let of_features = ROOT_OF_FEATURES.iter().map(|(feature, names)| {
        let names = names.iter().map(|name| ident(name));
        quote! {
            #[cfg(feature = #feature)]
            #[doc(no_inline)]
            pub use rt::{#(#names),*};
        }
    });
    let registry = registry(model);
    let mut lines = vec![
        package.description.clone(),
        String::new(),
        "Every endpoint is found by its id: the schema `schemas/open/task/v2/task/patch.json`, the \
         module"
            .to_owned(),
        "`open::task::v2::task::patch` and the call `client.task().v2().task().patch(…)` are one."
            .to_owned(),
    ];
    lines.extend(exchange::of_library(model, package)?);
    lines.extend([
        String::new(),
        "Each service is a cargo feature; none is on by default, and `full` is all of them:"
            .to_owned(),
        String::new(),
    ]);
    let services = model.platforms.iter().flat_map(|platform| &platform.services);
    for service in services {
        let mut titles: Vec<&str> = service.versions.iter().map(|version| version.title).collect();
        titles.dedup();
        let summary = markdown::inline(service.summary);
        let titles = markdown::inline(&titles.join(", "));
        lines.push(format!("- `{}` ({titles}): {summary}", service.feature));
    }
    lines.extend([String::new(), "Features that are no services:".to_owned(), String::new()]);
    lines.extend(RUNTIME_FEATURES.map(|(feature, _, what)| format!("- `{feature}`: {what}")));
    let items = quote! {
        // Names, numbers of parameters and texts are those of the platforms; a builder takes what it
        // is given; each field has an arm of its own; what is deprecated is so for callers.
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![allow(
            clippy::approx_constant,
            clippy::doc_markdown,
            clippy::many_single_char_names,
            clippy::match_same_arms,
            clippy::needless_pass_by_value,
            clippy::new_ret_no_self,
            clippy::should_implement_trait,
            clippy::too_many_arguments,
            clippy::too_many_lines,
            clippy::unicode_not_nfc,
            confusable_idents,
            deprecated,
            mixed_script_confusables,
            uncommon_codepoints,
        )]

        use feishu_api_runtime as rt;

        #(#platforms)*
        #(#clients)*

        #[doc(no_inline)]
        pub use rt::{#(#root),*};
        #(#of_features)*
        /// What all generated operations share.
        pub use feishu_api_runtime as runtime;

        #registry
    };
    Ok(module(&lines, &items))
}

/// All endpoints that are compiled in.
fn registry(model: &Model<'_>) -> TokenStream {
    let services = model.platforms.iter().flat_map(|platform| {
        platform.services.iter().map(move |service| {
            let (platform, name, feature) =
                (ident(platform.name), ident(service.name), &service.feature);
            quote! {
                #[cfg(feature = #feature)]
                #platform::#name::ENDPOINTS
            }
        })
    });
    quote! {
        /// The documented facts of every endpoint whose service is enabled.
        pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
            static SERVICES: &[&[&Endpoint]] = &[#(#services),*];
            SERVICES.iter().copied().flatten().copied()
        }
    }
}

/// The module of a platform.
pub(super) fn platform(model: &Model<'_>, platform: &Platform<'_>) -> TokenStream {
    let client = ident(platform.client.name);
    let services = platform.services.iter().map(|service| {
        let (name, feature) = (ident(service.name), &service.feature);
        quote! {
            #[cfg(feature = #feature)]
            pub mod #name;
        }
    });
    let types = (!platform.types.is_empty()).then(|| {
        let names = platform.types.iter().filter_map(|id| model.items.get(*id));
        let names = names.flat_map(item_names).map(|name| ident(&name));
        quote!(pub mod types; #[doc(inline)] pub use self::types::{#(#names),*};)
    });
    let errors = (!platform.codes.is_empty()).then(|| {
        quote!(
            pub mod errors;
        )
    });
    let items = quote! {
        mod client;
        pub mod platform;
        #[doc(inline)]
        pub use self::client::#client;
        #errors
        #types
        #(#services)*
    };
    let mut docs = docs::text(platform.summary);
    docs.extend([String::new(), format!("Schema: `schemas/{}`.", platform.schema)]);
    module(&docs, &items)
}

/// The module of a service with versions.
pub(super) fn service(platform: &Platform<'_>, service: &Service<'_>) -> TokenStream {
    let versions = service.versions.iter().filter_map(|version| {
        let name = ident(version.name?);
        Some(quote!(pub mod #name;))
    });
    let callable = service.versions.iter().filter(|version| version.has_operations());
    let accessors = callable.filter_map(|version| {
        let name = version.name?;
        let (method, handle) = (ident(name), ident(&version.handle));
        let docs = docs::attributes(&docs::text(version.summary));
        Some(quote! {
            #docs
            pub fn #method(&self) -> #method::#handle<'c, C> {
                #method::#handle { client: self.client }
            }
        })
    });
    let handle = ident(&service.handle);
    let mut docs = docs::text(service.summary);
    docs.extend([String::new(), enabled_by(service)]);
    let entry = service.has_operations().then(|| {
        let handle_type = handle_type(&handle, &format!("The versions of {}.", service.name));
        let entry = client_entry(platform, service);
        quote! {
            #handle_type
            impl<'c, C> #handle<'c, C> { #(#accessors)* }
            #entry
        }
    });
    let modules = service.versions.iter().filter_map(|version| Some((version, version.name?)));
    let modules = modules.flat_map(|(version, name)| {
        version.resources.iter().flat_map(move |resource| {
            resource.operations.iter().map(move |operation| {
                let path = [name, resource.name, operation.method].map(ident);
                quote!(#(#path)::*)
            })
        })
    });
    let endpoints = endpoints(&modules.collect::<Vec<_>>());
    let items = quote! {
        #(#versions)*
        #entry
        #endpoints
    };
    module(&docs, &items)
}

/// The list of a service's endpoints.
fn endpoints(modules: &[TokenStream]) -> TokenStream {
    quote! {
        /// The documented facts of the service's endpoints.
        pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[#(&#modules::ENDPOINT),*];
    }
}

/// A step on the way from the client to an operation.
fn handle_type(handle: &Ident, docs: &str) -> TokenStream {
    let docs = docs::attributes(&[docs.to_owned()]);
    quote! {
        #docs
        #[derive(Debug)]
        pub struct #handle<'c, C> { pub(super) client: &'c C }
    }
}

/// The client's method that leads to a service.
fn client_entry(platform: &Platform<'_>, service: &Service<'_>) -> TokenStream {
    let (client, accessor) = (ident(platform.client.name), ident(&service.accessor));
    let handle = ident(&service.handle);
    let docs = docs::attributes(&docs::text(service.summary));
    quote! {
        impl<I, K> super::#client<I, K> {
            #docs
            pub fn #accessor(&self) -> #handle<'_, Self> {
                #handle { client: self }
            }
        }
    }
}

/// The module of one version; it is that of the whole service where that has no versions.
pub(super) fn version(
    model: &Model<'_>,
    platform: &Platform<'_>,
    service: &Service<'_>,
    version: &Version<'_>,
) -> TokenStream {
    let resources = version.resources.iter().map(|resource| {
        let name = ident(resource.name);
        quote!(pub mod #name;)
    });
    let types = (!version.types.is_empty()).then(|| {
        quote!(
            pub mod types;
        )
    });
    let errors = (!version.codes.is_empty()).then(|| {
        quote!(
            pub mod errors;
        )
    });
    let events = (!version.events.is_empty()).then(|| {
        quote!(
            pub mod events;
        )
    });
    let reexports = reexports(model, version);
    let handle = ident(&version.handle);
    let accessors = version.resources.iter().map(|resource| {
        let method = ident(resource.name);
        let target = ident(&resource.handle);
        let docs = docs::attributes(&[format!("Operations on `{}`.", resource.name)]);
        quote! {
            #docs
            pub fn #method(&self) -> #method::#target<'c, C> {
                #method::#target { client: self.client }
            }
        }
    });
    let resources_of = version.has_operations().then(|| {
        let docs = format!("The resources of {}.", version.module.join("/"));
        let handle_type = handle_type(&handle, &docs);
        quote! {
            #handle_type
            impl<'c, C> #handle<'c, C> { #(#accessors)* }
        }
    });
    let rest = (!service.is_versioned()).then(|| {
        let entry = version.has_operations().then(|| client_entry(platform, service));
        let modules = version.resources.iter().flat_map(|resource| {
            let name = ident(resource.name);
            resource.operations.iter().map(move |operation| {
                let method = ident(operation.method);
                quote!(#name::#method)
            })
        });
        let endpoints = endpoints(&modules.collect::<Vec<_>>());
        quote!(#entry #endpoints)
    });
    let items = quote! {
        #errors
        #types
        #(#resources)*
        #events
        #reexports
        #resources_of
        #rest
    };
    let mut docs = docs::text(version.summary);
    docs.extend([
        String::new(),
        enabled_by(service),
        String::new(),
        format!("Documentation: {}.", markdown::link(version.title, version.doc)),
        String::new(),
        format!("Schema: `schemas/{}`.", version.schema),
    ]);
    let operations = version.resources.iter().flat_map(|resource| &resource.operations);
    docs.extend(table("| Operation | What it does |", operations.map(operation_row)));
    docs.extend(table("| Event | When it comes |", version.events.iter().map(event_row)));
    module(&docs, &items)
}

/// What a consumer enables to have a service.
fn enabled_by(service: &Service<'_>) -> String {
    format!("Enabled by the feature `{}`.", service.feature)
}

/// A table of two columns; nothing where it has no rows.
fn table(head: &str, rows: impl Iterator<Item = String>) -> Vec<String> {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return Vec::new();
    }
    let head = ["", head, "| --- | --- |"].map(str::to_owned);
    head.into_iter().chain(rows).collect()
}

/// An operation in its version's table.
fn operation_row(operation: &Operation<'_>) -> String {
    let summary = markdown::cell(operation.summary);
    let (name, method, path) = (&operation.name, operation.http_method, operation.http_path);
    // Below the summary: in a column of its own, a long path would leave no room for it.
    format!("| [`{name}`] | {summary}<br>`{method} {path}` |")
}

/// An event in its version's table.
fn event_row(event: &Event<'_>) -> String {
    let summary = markdown::cell(event.summary);
    format!("| [`{}`] | {summary}<br>`{}` |", event.name, event.type_name)
}

/// Everything that the version's modules declare, at one place.
fn reexports(model: &Model<'_>, version: &Version<'_>) -> TokenStream {
    let shared = version.types.iter().filter_map(|id| model.items.get(*id));
    let shared: Vec<_> = shared.flat_map(item_names).map(|name| ident(&name)).collect();
    let types =
        (!shared.is_empty()).then(|| quote!(#[doc(inline)] pub use self::types::{#(#shared),*};));
    let operations = version.resources.iter().flat_map(|resource| {
        let resource_name = ident(resource.name);
        resource.operations.iter().map(move |operation| {
            let method = ident(operation.method);
            let names = operation_names(model, operation).into_iter().map(|name| ident(&name));
            quote!(#[doc(inline)] pub use self::#resource_name::#method::{#(#names),*};)
        })
    });
    let events = version.events.iter().map(|event| {
        let module = ident(event.stem());
        let names = event_names(model, event).into_iter().map(|name| ident(&name));
        quote!(#[doc(inline)] pub use self::events::#module::{#(#names),*};)
    });
    quote!(#types #(#operations)* #(#events)*)
}

/// The names that an event's module declares.
fn event_names(model: &Model<'_>, event: &Event<'_>) -> Vec<String> {
    let answer = event.answer.as_ref().map(|answer| answer.name.clone());
    let types = event.types.iter().filter_map(|id| model.items.get(*id)).flat_map(item_names);
    [event.name.clone()].into_iter().chain(answer).chain(types).collect()
}

/// The names that a declared type brings: its own and those of its shapes.
fn item_names(item: &crate::model::Item<'_>) -> Vec<String> {
    let mut names = vec![item.name.clone()];
    if let crate::model::ItemBody::Struct(body) = &item.body {
        let views = body.views.iter().map(|view| &view.shape);
        names.extend(body.shapes.iter().chain(views).map(|shape| shape.name.clone()));
    }
    names
}

/// The names that an operation's module declares for callers.
fn operation_names(model: &Model<'_>, operation: &Operation<'_>) -> Vec<String> {
    let mut names = vec![operation.name.clone()];
    if let Reply::Struct { name, .. } = &operation.reply {
        names.push(name.clone());
    }
    names.extend(operation.shapes.iter().map(|shape| shape.name.clone()));
    names.extend(operation.masks.iter().map(|mask| mask.name.clone()));
    names.extend(operation.types.iter().filter_map(|id| model.items.get(*id)).flat_map(item_names));
    names
}

/// The module of a version's events.
pub(super) fn events(version: &Version<'_>) -> TokenStream {
    let events = version.events.iter().map(|event| {
        let name = ident(event.stem());
        quote!(pub mod #name;)
    });
    let docs = [format!("Events of {}.", version.module.join("/"))];
    module(&docs, &quote!(#(#events)*))
}

/// The module of a resource.
pub(super) fn resource(resource: &Resource<'_>) -> TokenStream {
    let methods = resource.operations.iter().map(|operation| {
        let name = ident(operation.method);
        quote!(pub mod #name;)
    });
    let docs = format!("The operations on `{}`.", resource.name);
    let handle = handle_type(&ident(&resource.handle), &docs);
    let docs = [format!("Operations on `{}`.", resource.name)];
    module(&docs, &quote!(#(#methods)* #handle))
}
