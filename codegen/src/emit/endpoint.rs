//! The static tables of documented facts: of endpoints and of platforms.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::scope::Scope;
use super::{docs, errors, item, literal, module, table};
use crate::markdown;
use crate::model::{
    Envelope, Operation, Paging, PagingStyle, Param, Place, Platform, Rate, Reply, Setter,
    SetterKind,
};
use crate::names::{ident, pascal};

/// The module with a platform's table.
pub(super) fn platform(platform: &Platform<'_>) -> TokenStream {
    let (name, doc) = (platform.name, platform.doc);
    let hosts = platform.hosts.iter().map(|host| {
        let (name, url) = (host.name, host.url);
        let others = host.others.iter().map(|(name, url)| quote!((#name, #url)));
        quote!(rt::Host { name: #name, url: #url, others: &[#(#others),*] })
    });
    let tokens = platform.tokens.iter().map(|token| {
        let (kind, header, scheme) = (ident(token.kind), token.header, option(token.scheme));
        quote!(rt::Token { kind: rt::TokenKind::#kind, header: #header, scheme: #scheme })
    });
    let errors = errors::table(&platform.errors);
    let credentials = platform.credentials.iter().map(|credential| {
        let (constant, name) = (ident(&credential.constant), credential.name);
        let docs = docs::attributes(&[markdown::inline(credential.doc)]);
        let header = credential.header;
        quote! {
            #docs
            pub static #constant: rt::Credential = rt::Credential { name: #name, header: #header };
        }
    });
    let envelopes = platform.envelopes.iter().map(|envelope| {
        let constant = ident(&envelope.constant);
        let docs = docs::attributes(&[markdown::inline(envelope.doc)]);
        let envelope = self::envelope(envelope);
        quote!(#docs pub static #constant: rt::Envelope = #envelope;)
    });
    let items = quote! {
        use feishu_api_runtime as rt;

        /// The platform's documented facts.
        pub static PLATFORM: rt::Platform = rt::Platform {
            name: #name,
            doc: #doc,
            hosts: &[#(#hosts),*],
            tokens: &[#(#tokens),*],
            envelope: &STANDARD_ENVELOPE,
            errors: #errors,
        };

        /// An endpoint of which nothing is known but the platform.
        pub const ENDPOINT: rt::Endpoint = rt::Endpoint::of(&PLATFORM);

        #(#credentials)*
        #(#envelopes)*
    };
    let docs = vec![
        format!("What all endpoints of {} share.", markdown::inline(platform.title)),
        String::new(),
        format!("Schema: `schemas/{}`.", platform.schema),
    ];
    module(&docs, &items)
}

fn envelope(envelope: &Envelope<'_>) -> TokenStream {
    let Envelope { code, message, detail, data, .. } = envelope;
    let (detail, data) = (option(*detail), option(*data));
    quote! {
        rt::Envelope { code: #code, message: #message, detail: #detail, data: #data }
    }
}

/// The table of one endpoint: what differs from the platform's.
pub(super) fn endpoint(
    scope: &Scope<'_>,
    platform: &Platform<'_>,
    operation: &Operation<'_>,
) -> TokenStream {
    let (id, title, doc) = (&operation.id, literal::string(operation.title), operation.doc);
    let (method, path) = (ident(&pascal(operation.http_method)), operation.http_path);
    let shared = scope.name(&[platform.name.to_owned()], "platform");
    let tokens = operation.tokens.iter().map(|token| ident(token.variant));
    let credential = operation.credential.as_ref().map(|credential| {
        let constant = ident(&credential.constant);
        quote!(credential: Some(&#shared::#constant),)
    });
    let apps = operation.apps.iter().map(|app| {
        let app = ident(app.variant);
        quote!(rt::AppKind::#app)
    });
    let apps = list("apps", apps);
    let scopes = list("scopes", operation.scopes.iter().map(ToTokens::to_token_stream));
    let field_scopes = operation.field_scopes.iter().map(|(scope, doc)| {
        let doc = literal::string(doc);
        quote!((#scope, #doc))
    });
    let field_scopes = list("field_scopes", field_scopes);
    let rates = list("rate_limits", operation.rates.iter().map(rate));
    let idempotency = operation.idempotency.map(|param| quote!(idempotency: Some(#param),));
    let deprecated = operation.deprecated.map(|reason| {
        let reason = literal::string(reason);
        quote!(deprecated: Some(#reason),)
    });
    let params = operation.params.iter().enumerate();
    let params = params.filter(|(_, param)| !matches!(param.place, Place::Inside(_)));
    let params = list("params", params.map(|(at, one)| param(scope, operation, at, one)));
    let paging = operation.paging.as_ref().map(|one| paging(operation, one));
    let rules = list("rules", operation.rules.iter().map(table::rule));
    let host = operation.host.map(|name| quote!(host: Some(#name),));
    let from_client = operation.from_client.iter().map(|(param, known)| {
        let known = ident(known);
        quote!((#param, rt::FromClient::#known))
    });
    let from_client = list("from_client", from_client);
    let body = (operation.body != "Json").then(|| {
        let body = ident(operation.body);
        quote!(body: rt::BodyFormat::#body,)
    });
    let reply = match operation.reply {
        Reply::Empty | Reply::Struct { .. } => None,
        Reply::File => Some(quote!(reply: rt::ReplyFormat::File,)),
        Reply::Events(_) => Some(quote!(reply: rt::ReplyFormat::Events,)),
    };
    let envelope = (operation.envelope != "STANDARD_ENVELOPE").then(|| {
        let envelope = ident(&operation.envelope);
        quote!(envelope: &#shared::#envelope,)
    });
    let errors = (!operation.errors.is_empty()).then(|| {
        let rows = errors::table(&operation.errors);
        quote!(errors: #rows,)
    });
    let docs = docs::attributes(&[format!("The documented facts of [`{}`].", operation.name)]);
    quote! {
        #docs
        pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
            id: #id,
            title: #title,
            doc: #doc,
            method: rt::Method::#method,
            path: #path,
            #host
            tokens: &[#(rt::TokenKind::#tokens),*],
            #credential
            #apps
            #scopes
            #field_scopes
            #rates
            #idempotency
            #deprecated
            #params
            #from_client
            #paging
            #rules
            #body
            #reply
            #envelope
            #errors
            ..#shared::ENDPOINT
        };
    }
}

/// A field that is a list, unless the list is empty.
fn list(name: &str, elements: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let (name, mut elements) = (ident(name), elements.peekable());
    elements.peek()?;
    Some(quote!(#name: &[#(#elements),*],))
}

/// A parameter; of an object whose fields a mask names, they follow from its type.
fn param(
    scope: &Scope<'_>,
    operation: &Operation<'_>,
    at: usize,
    param: &Param<'_>,
) -> TokenStream {
    let is_of = |setter: &&Setter<'_>| {
        setter.kind == SetterKind::Object && setter.input.params.as_slice() == [at]
    };
    let object = operation.setters.iter().find(is_of);
    let object = object.map(|setter| item::ty(scope, &setter.input.ty));
    let row = table::param(param, object);
    let Place::MaskOf(object) = param.place else { return row };
    let is_unmasked =
        |param: &&Param<'_>| param.place == Place::Inside(object) && param.wire.unmasked;
    let unmasked = operation.params.iter().filter(is_unmasked).map(|param| param.wire.name);
    let unmasked: Vec<&str> = unmasked.collect();
    if unmasked.is_empty() { row } else { quote!(#row.except(&[#(#unmasked),*])) }
}

fn paging(operation: &Operation<'_>, paging: &Paging<'_>) -> TokenStream {
    let param = operation.params.get(paging.param).map(|param| param.wire.name);
    let (items, has_more) = (paging.items, option(paging.has_more));
    let paging = match paging.style {
        PagingStyle::Token { next } => {
            quote!(Token { param: #param, next: #next, has_more: #has_more })
        }
        PagingStyle::Offset { total } => {
            let total = option(total);
            quote!(Offset { param: #param, items: #items, has_more: #has_more, total: #total })
        }
        PagingStyle::Number { first, total } => {
            let (first, total) = (literal::signed(first), option(total));
            quote! {
                Number {
                    param: #param, first: #first, items: #items, has_more: #has_more, total: #total
                }
            }
        }
    };
    quote!(paging: Some(rt::Paging::#paging),)
}

fn rate(rate: &Rate) -> TokenStream {
    let calls = literal::unsigned(rate.calls.into());
    let unit = ident(match rate.seconds {
        1 => "per_second",
        60 => "per_minute",
        3_600 => "per_hour",
        _ => "per_day",
    });
    quote!(rt::Rate::#unit(#calls))
}

fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
