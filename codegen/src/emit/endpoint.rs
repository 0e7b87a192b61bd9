//! The static tables of documented facts: of endpoints and of platforms.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{docs, literal, module, table};
use crate::markdown;
use crate::model::{
    Envelope, ErrorConst, Operation, Paging, PagingStyle, Param, Place, Platform, Reply,
};
use crate::names::{ident, pascal};

/// The module with a platform's table.
pub(super) fn platform(platform: &Platform<'_>) -> TokenStream {
    let (name, doc) = (platform.name, platform.doc);
    let hosts = platform.hosts.iter().map(|host| {
        let (name, url) = (host.name, host.url);
        quote!((#name, #url))
    });
    let tokens = platform.tokens.iter().map(|token| {
        let (kind, header, scheme) = (ident(token.kind), token.header, option(token.scheme));
        quote!(rt::Token { kind: rt::TokenKind::#kind, header: #header, scheme: #scheme })
    });
    let errors = errors(&platform.errors);
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

/// The table of one endpoint.
pub(super) fn endpoint(platform: &Platform<'_>, operation: &Operation<'_>) -> TokenStream {
    let (id, title, doc) = (&operation.id, literal::string(operation.title), operation.doc);
    let (method, path) = (ident(&pascal(operation.http_method)), operation.http_path);
    let platform_module = ident(platform.name);
    let shared = quote!(crate::#platform_module::platform);
    let tokens = operation.tokens.iter().map(|token| ident(token.variant));
    let credential = match &operation.credential {
        Some(credential) => {
            let constant = ident(&credential.constant);
            quote!(Some(&#shared::#constant))
        }
        None => quote!(None),
    };
    let apps = operation.apps.iter().map(|app| ident(app.variant));
    let scopes = &operation.scopes;
    let field_scopes = operation.field_scopes.iter().map(|(scope, doc)| {
        let doc = literal::string(doc);
        quote!((#scope, #doc))
    });
    let rates = operation.rates.iter().map(|rate| {
        let calls = literal::unsigned(rate.calls.into());
        let seconds = literal::unsigned(rate.seconds.into());
        quote!(rt::Rate { calls: #calls, seconds: #seconds })
    });
    let idempotency = option(operation.idempotency);
    let deprecated = option(operation.deprecated.map(literal::string));
    let params = operation.params.iter().map(param);
    let rules = operation.rules.iter().map(table::rule);
    let body = ident(operation.body);
    let reply = match operation.reply {
        Reply::Empty | Reply::Struct { .. } => quote!(rt::ReplyFormat::Json),
        Reply::File => quote!(rt::ReplyFormat::File),
        Reply::Events(_) => quote!(rt::ReplyFormat::Events),
    };
    let envelope = ident(&operation.envelope);
    let errors = errors(&operation.errors);
    let docs = docs::attributes(&[format!("The documented facts of [`{}`].", operation.name)]);
    let paging = operation.paging.as_ref().map(paging);
    quote! {
        #docs
        pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
            id: #id,
            title: #title,
            doc: #doc,
            platform: &#shared::PLATFORM,
            method: rt::Method::#method,
            path: #path,
            tokens: &[#(rt::TokenKind::#tokens),*],
            credential: #credential,
            apps: &[#(rt::AppKind::#apps),*],
            scopes: &[#(#scopes),*],
            field_scopes: &[#(#field_scopes),*],
            rate_limits: &[#(#rates),*],
            idempotency: #idempotency,
            deprecated: #deprecated,
            params: &[#(#params),*],
            rules: &[#(#rules),*],
            body: rt::BodyFormat::#body,
            reply: #reply,
            envelope: &#shared::#envelope,
            errors: #errors,
        };

        #paging
    }
}

fn param(param: &Param<'_>) -> TokenStream {
    let field = table::field(&param.wire);
    let place = match param.place {
        Place::Path => quote!(Path),
        Place::Query => quote!(Query),
        Place::Header => quote!(Header),
        Place::Body => quote!(Body),
        Place::Inside(object) => quote!(Inside(#object)),
        Place::MaskOf(object) => quote!(MaskOf(#object)),
    };
    quote!(rt::Param { field: #field, place: rt::Place::#place })
}

/// The constructor call of an error's code.
pub(super) fn code(error: &ErrorConst<'_>) -> TokenStream {
    let number = literal::signed(error.code);
    match error.case {
        0 => quote!(rt::Code::new(#number)),
        case => {
            let case = literal::index(case.into());
            quote!(rt::Code::case(#number, #case))
        }
    }
}

/// The rows of documented errors.
fn errors(errors: &[ErrorConst<'_>]) -> TokenStream {
    if errors.is_empty() {
        return quote!(rt::ErrorTable::EMPTY);
    }
    let rows = errors.iter().map(|error| {
        let ErrorConst { documented_name, code, kind, doc, .. } = error;
        let case = if error.case == 0 { String::new() } else { format!("/{}", error.case) };
        let status = error.http.map_or_else(|| "-".to_owned(), |status| status.to_string());
        let facts = format!("{code}{case} {status} {kind} {documented_name}");
        let advice = error.advice.unwrap_or_default();
        let message = error.message.unwrap_or_default();
        let texts = [&facts, *doc, advice, message].map(literal::string);
        quote!([#(#texts),*])
    });
    quote!(rt::ErrorTable::new(&[#(#rows),*]))
}

fn paging(paging: &Paging<'_>) -> TokenStream {
    let (param, items) = (literal::index(paging.param), paging.items);
    let has_more = option(paging.has_more);
    let paging = match paging.style {
        PagingStyle::Token { next } => {
            quote!(rt::Paging::Token { param: #param, next: #next, has_more: #has_more })
        }
        PagingStyle::Offset { total } => {
            let total = option(total);
            quote! {
                rt::Paging::Offset {
                    param: #param, items: #items, has_more: #has_more, total: #total
                }
            }
        }
        PagingStyle::Number { first, total } => {
            let (first, total) = (literal::signed(first), option(total));
            quote! {
                rt::Paging::Number {
                    param: #param, first: #first, items: #items, has_more: #has_more, total: #total
                }
            }
        }
    };
    quote! {
        /// How replies are paged.
        static PAGING: rt::Paging = #paging;
    }
}

fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
