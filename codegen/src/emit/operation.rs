//! Operations: the builder of one endpoint's requests, its reply and its errors.

mod errors;
mod facts;
mod inputs;
mod masks;
mod sending;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::{Place, docs, example, item, literal};
use crate::model::{Operation, Reply, Resource};
use crate::names::ident;
pub(super) use errors::errors;
use facts::{facts, new_docs};
use inputs::{arguments, assignment, setter};
use masks::{mask_fields, mask_setter};
use sending::sending;

/// Everything that a caller of the operation sees but its types and errors.
pub(super) fn operation(scope: &Scope<'_>, place: Place<'_>) -> syn::Result<TokenStream> {
    let operation = place.operation;
    let mut items = builder(scope, place)?;
    items.extend(accessor(scope, place.resource, operation));
    items.extend(reply(scope, operation));
    for mask in &operation.masks {
        items.extend(mask_fields(mask));
    }
    Ok(items)
}

fn builder(scope: &Scope<'_>, place: Place<'_>) -> syn::Result<TokenStream> {
    let operation = place.operation;
    let name = ident(&operation.name);
    let mut lines = docs::text(operation.summary);
    lines.extend(facts(operation));
    lines.extend(example::in_docs(place)?);
    let docs = docs::attributes(&lines);
    let title = literal::string(&docs::alias(operation.title));
    let deprecated = docs::deprecation(operation.deprecated);
    let arguments = arguments(scope, operation);
    let assignments = operation.arguments.iter().map(|input| assignment(scope, input));
    let new_docs = docs::attributes(&new_docs(operation));
    let constants = operation.constants.iter().map(|(param, value)| {
        let (param, value) = (literal::index(*param), item::constant(value));
        quote!(.set(#param, #value))
    });
    let default = operation.arguments.is_empty().then(|| default(&name));
    let setters = operation.setters.iter().map(|one| setter(scope, one));
    let masks = operation.masks.iter().map(mask_setter);
    let sending = sending(scope, operation);
    let (access, credential) = demands(operation);
    let reply_type = reply_type(scope, operation);
    Ok(quote! {
        #docs
        #[doc(alias = #title)]
        #deprecated
        #[derive(Debug, Clone, PartialEq)]
        #[must_use = "a request does nothing until it is awaited or sent"]
        pub struct #name<C = rt::Unbound> { request: rt::Request<C> }

        impl #name {
            #new_docs
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { request: rt::Request::new(&ENDPOINT) #(#constants)* #(#assignments)* }
            }
        }

        #default

        impl<C> #name<C> {
            #(#setters)*
            #(#masks)*

            /// Checks the documented rules, before any network.
            ///
            /// # Errors
            ///
            /// Names each parameter that breaks a rule, and the rule.
            pub fn check(&self) -> Result<(), rt::Error> {
                self.request.check()
            }
        }

        #sending

        impl rt::Operation for #name {
            type Reply = #reply_type;
            type Access = rt::#access;
            type Credential = rt::#credential;
            const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;

            #[inline]
            fn into_request(self) -> rt::Request {
                self.request
            }
        }
    })
}

/// An operation without arguments is one without anything.
fn default(name: &Ident) -> TokenStream {
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    }
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
    // The demands stand on the method: on the impl, the compiler would not find the method, and
    // not say which client has it.
    quote! {
        impl<C: rt::Caller> super::#resource<'_, C> {
            #docs
            #deprecated
            pub fn #method(&self, #(#arguments),*) -> #name<rt::Bound>
            where
                C: rt::Accepts<rt::#access> + rt::Carries<rt::#credential>,
            {
                #name { request: #name::new(#(#values),*).request.bind(self.client.core()) }
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

fn reply_type(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    match &operation.reply {
        Reply::Empty => quote!(rt::Empty),
        Reply::Struct { name, .. } => {
            let name = ident(name);
            quote!(#name)
        }
        Reply::File => quote!(rt::Download),
        Reply::Events(ty) => {
            let ty = scope.ty(ty);
            quote!(rt::Events<#ty>)
        }
    }
}

fn reply(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    let Reply::Struct { name, body } = &operation.reply else { return TokenStream::new() };
    let lines = [format!("The data of a successful reply to [`{}`].", operation.name)];
    item::structure(scope, name, &lines, body, true)
}
