//! Operations: the builder of one endpoint's requests, its reply and its errors.

mod errors;
mod facts;
mod inputs;
mod masks;
mod sending;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::{docs, example, item, literal};
use crate::Package;
use crate::model::{Operation, Platform, Reply, Version};
use crate::names::{ident, pascal};
use crate::schema::TokenKind;
pub(super) use errors::errors;
use facts::{facts, new_docs, summary};
use inputs::{arguments, assignment, setter};
use masks::{mask_fields, mask_setter};
use sending::sending;

/// Everything that a caller of the operation sees but its types and errors.
pub(super) fn operation(
    scope: &Scope<'_>,
    package: &Package,
    platform: &Platform<'_>,
    version: &Version<'_>,
    operation: &Operation<'_>,
) -> syn::Result<TokenStream> {
    let mut items = builder(scope, package, platform, version, operation)?;
    items.extend(accessor(scope, operation));
    items.extend(reply(scope, operation));
    for mask in &operation.masks {
        items.extend(mask_fields(scope, mask));
    }
    Ok(items)
}

fn builder(
    scope: &Scope<'_>,
    package: &Package,
    platform: &Platform<'_>,
    version: &Version<'_>,
    operation: &Operation<'_>,
) -> syn::Result<TokenStream> {
    let name = ident(&operation.name);
    let mut lines = summary(operation);
    lines.extend(facts(scope, operation));
    lines.extend(example::in_docs(scope, package, platform, version, operation)?);
    let docs = docs::attributes(&lines);
    let title = literal::string(&docs::alias(&operation.def.title));
    let deprecated = docs::deprecation(operation.def.deprecated.as_ref());
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
            type Access = #access;
            type Credential = #credential;
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
fn accessor(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    let name = ident(&operation.name);
    let method = ident(operation.method);
    let resource = ident(&format!("{}Resource", pascal(operation.resource)));
    let docs = docs::attributes(&summary(operation));
    let deprecated = docs::deprecation(operation.def.deprecated.as_ref());
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
                C: rt::Accepts<#access> + rt::Carries<#credential>,
            {
                #name { request: #name::new(#(#values),*).request.bind(self.client.core()) }
            }
        }
    }
}

/// The markers of the tokens and the credential that the endpoint demands.
pub(super) fn demands(operation: &Operation<'_>) -> (TokenStream, TokenStream) {
    let has = |kind| operation.def.tokens.contains(&kind);
    let access = match (has(TokenKind::Tenant), has(TokenKind::User), has(TokenKind::App)) {
        _ if has(TokenKind::Plugin) => quote!(rt::PluginToken),
        (true, true, true) => quote!(rt::AnyToken),
        (true, true, false) => quote!(rt::TenantOrUserToken),
        (true, false, true) => quote!(rt::TenantOrAppToken),
        (false, true, true) => quote!(rt::UserOrAppToken),
        (false, true, false) => quote!(rt::UserToken),
        (false, false, true) => quote!(rt::AppToken),
        (true | false, false, false) => quote!(rt::TenantToken),
    };
    let credential = match operation.credential {
        Some(credential) => {
            let name = ident(&pascal(credential));
            quote!(rt::#name)
        }
        None => quote!(rt::NoCredential),
    };
    (access, credential)
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
    let lines = vec![
        format!("The data of a successful reply to [`{}`].", operation.name),
        format!("Declared in {}.", scope.model.origin(operation.at.get("response"))),
    ];
    item::structure(scope, name, &lines, body, true)
}
