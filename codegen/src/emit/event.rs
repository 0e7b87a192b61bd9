//! Events: their payloads, and what callbacks are answered with.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation::facts::{callers, sources};
use super::scope::Scope;
use super::{docs, item, module};
use crate::markdown;
use crate::model::{Event, Model};
use crate::names::ident;

/// The module of one event.
pub(super) fn event(model: &Model<'_>, event: &Event<'_>) -> TokenStream {
    let scope = Scope::of_module(model, &event.module);
    let name = ident(&event.name);
    let aliases = docs::aliases([event.title, event.type_name]);
    let deprecated = docs::deprecation(event.deprecated);
    let docs = docs::attributes(&facts(event));
    let payload = item::structure(&scope, &event.name, &[], &event.payload);
    let answer = event.answer.as_ref().map(|answer| {
        let lines = [format!("What [`{}`] is answered with.", event.name)];
        item::structure(&scope, &answer.name, &lines, &answer.body)
    });
    let answered = event.answer.as_ref().map(|answer| {
        let name = ident(&answer.name);
        quote!(-> #name)
    });
    let event_type = event.type_name;
    let types = event.types.iter().map(|id| item::item(&scope, *id));
    let items = quote! {
        #docs
        #aliases
        #deprecated
        #payload
        rt::event! { #name = #event_type #answered }
        #answer
        #(#types)*
    };
    let imports = scope.imports();
    let docs = [format!("`{}`: {}", event.id, markdown::inline(event.title))];
    module(&docs, &quote!(#imports #items))
}

/// What is said of an event, and what its documentation lists.
fn facts(event: &Event<'_>) -> Vec<String> {
    let mut lines = docs::text(event.summary);
    for paragraph in &event.description {
        lines.push(String::new());
        lines.extend(docs::text(paragraph));
    }
    lines.push(String::new());
    let event_type = markdown::code(event.type_name);
    lines.push(format!("- Type: {event_type}, version {}", event.version));
    lines.extend(callers(&event.apps, &event.scopes, &event.field_scopes));
    lines.extend(sources(event.title, event.doc, event.schema));
    lines
}
