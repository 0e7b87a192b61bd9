//! Operations: the builder of one endpoint's requests, and its reply.

pub(super) mod facts;
mod inputs;
mod masks;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::scope::Scope;
use super::{Place, docs, exchange, item};
use crate::model::{Operation, Reply, Resource};
use crate::names::ident;
use facts::{facts, new_docs};
use inputs::{arguments, assignment, constant, setter};
use masks::{mask_fields, mask_setter};

/// Everything that a caller of the operation sees but its types.
pub(super) fn operation(scope: &Scope<'_>, place: Place<'_>) -> syn::Result<TokenStream> {
    let operation = place.operation;
    let mut items = builder(scope, place)?;
    items.extend(accessor(scope, place.resource, operation));
    items.extend(reply(scope, operation));
    items.extend(operation.masks.iter().map(mask_fields));
    Ok(items)
}

fn builder(scope: &Scope<'_>, place: Place<'_>) -> syn::Result<TokenStream> {
    let operation = place.operation;
    let name = ident(&operation.name);
    let mut lines = docs::text(operation.summary);
    lines.extend(facts(operation));
    lines.extend(exchange::in_docs(place)?);
    let docs = docs::attributes(&lines);
    let aliases = docs::aliases([operation.title, operation.http_path]);
    let deprecated = docs::deprecation(operation.deprecated);
    let arguments = arguments(scope, operation);
    let assignments = operation.arguments.iter().map(|input| assignment(scope, operation, input));
    let new_docs = docs::attributes(&new_docs(operation));
    let constants = operation
        .constants
        .iter()
        .filter_map(|(param, value)| Some(constant(operation.params.get(*param)?, value)));
    let setters = operation.setters.iter().map(|one| setter(scope, operation, one));
    let masks = operation.masks.iter().map(|mask| mask_setter(operation, mask));
    let methods = quote!(#(#setters)* #(#masks)*);
    let methods = (!methods.is_empty()).then(|| quote!(impl<C> #name<C> { #methods }));
    let declaration = declaration(scope, operation);
    Ok(quote! {
        #docs
        #aliases
        #deprecated
        #[must_use = "a request does nothing until it is awaited or sent"]
        pub struct #name<C = rt::Unbound>(rt::Request<C>);

        #declaration

        impl #name {
            #new_docs
            pub fn new(#(#arguments),*) -> Self {
                Self(rt::Request::new(&ENDPOINT) #(#constants)* #(#assignments)*)
            }
        }

        #methods
    })
}

/// What makes the struct an operation: its reply, and what it demands.
fn declaration(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    let name = ident(&operation.name);
    let new = operation.arguments.is_empty().then(|| quote!(::new()));
    let reply = match &operation.reply {
        Reply::Empty => quote!(rt::Empty),
        Reply::Struct { name, .. } => ident(name).into_token_stream(),
        Reply::File => quote!(file),
        Reply::Events(event) => {
            let event = scope.ty(event);
            quote!(events #event)
        }
    };
    let (access, credential) = demands(operation);
    let pages = operation.paging.as_ref().map(|paging| {
        let levels = paging.members.iter().map(|level| ident(level));
        let item = scope.ty(&paging.item);
        quote!(, pages of #(#levels).* as #item)
    });
    quote!(rt::operation! { #name #new -> #reply, #access, #credential #pages })
}

/// The method of the resource that makes a bound operation.
fn accessor(scope: &Scope<'_>, resource: &Resource<'_>, operation: &Operation<'_>) -> TokenStream {
    let name = ident(&operation.name);
    let method = ident(operation.method);
    let resource = ident(&resource.handle);
    let docs = docs::attributes(&docs::text(operation.summary));
    let deprecated = docs::deprecation(operation.deprecated);
    let arguments = arguments(scope, operation);
    let values = operation.arguments.iter().map(|input| ident(&input.name));
    let (access, credential) = demands(operation);
    let carries = operation.credential.as_ref().map(|_| quote!(+ rt::Carries<rt::#credential>));
    // The demands stand on the method: on the impl, the compiler would not find the method, and
    // not say which client has it.
    quote! {
        impl<C: rt::Caller> super::#resource<'_, C> {
            #docs
            #deprecated
            pub fn #method(&self, #(#arguments),*) -> #name<rt::Bound>
            where
                C: rt::Accepts<rt::#access> #carries,
            {
                #name(#name::new(#(#values),*).0.bind(self.client.core()))
            }
        }
    }
}

/// The markers of the tokens and the credential that the endpoint demands.
fn demands(operation: &Operation<'_>) -> (Ident, Ident) {
    let credential = operation.credential.as_ref();
    let credential = credential.map_or("NoCredential", |one| one.marker.as_str());
    (ident(operation.access), ident(credential))
}

fn reply(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    let Reply::Struct { name, body } = &operation.reply else { return TokenStream::new() };
    let lines = [format!("The data of a successful reply to [`{}`].", operation.name)];
    item::structure(scope, name, &lines, body)
}
