//! The static tables of documented facts: of endpoints and of platforms.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{docs, literal, module, table};
use crate::lower;
use crate::model::{ErrorConst, Model, Operation, Param, Place, Platform, Reply, Version};
use crate::names::{ident, shouty};
use crate::schema::{self, AppKind, BodyFormat, Envelope, ErrorKind, Paging, TokenKind};

/// The module with a platform's table.
pub(super) fn platform(model: &Model<'_>, platform: &Platform<'_>) -> TokenStream {
    let def = platform.def;
    let (name, doc) = (platform.name, &def.doc);
    let hosts = def.hosts.iter().map(|host| {
        let (name, url) = (&host.name, &host.url);
        quote!((#name, #url))
    });
    let tokens = def.tokens.iter().map(|(kind, token)| {
        let (kind, header, scheme) =
            (token_kind(*kind), &token.header, option(token.scheme.as_ref()));
        quote!(rt::Token { kind: #kind, header: #header, scheme: #scheme })
    });
    let errors = errors(&lower::errors(&def.errors));
    let credentials = def.credentials.iter().map(|(name, credential)| {
        let constant = ident(&shouty(name));
        let docs = docs::attributes(&[docs::escape(&credential.doc)]);
        let header = &credential.header;
        quote! {
            #docs
            pub static #constant: rt::Credential = rt::Credential { name: #name, header: #header };
        }
    });
    let envelopes = def.envelopes.iter().map(|(name, envelope)| {
        let constant = ident(&format!("{}_ENVELOPE", shouty(name)));
        let docs = docs::attributes(&[docs::escape(&envelope.doc)]);
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
        format!("What all endpoints of {} share.", docs::escape(&def.title)),
        String::new(),
        format!("Schema: {}.", model.origin(platform.at)),
    ];
    module(&docs, &items)
}

fn envelope(envelope: &Envelope) -> TokenStream {
    let Envelope { code, message, detail, data, .. } = envelope;
    let (detail, data) = (option(detail.as_ref()), option(data.as_ref()));
    quote! {
        rt::Envelope { code: #code, message: #message, detail: #detail, data: #data }
    }
}

/// The table of one endpoint.
pub(super) fn endpoint(
    platform: &Platform<'_>,
    version: &Version<'_>,
    operation: &Operation<'_>,
) -> TokenStream {
    let def = operation.def;
    let (id, title, doc) = (&operation.id, literal::string(&def.title), &def.doc);
    let (method, path) =
        (ident(&heck::ToPascalCase::to_pascal_case(operation.http_method)), operation.http_path);
    let platform_module = ident(platform.name);
    let shared = quote!(crate::#platform_module::platform);
    let tokens = def.tokens.iter().map(|kind| token_kind(*kind));
    let credential = match version.def.credential.as_deref() {
        Some(name) => {
            let constant = ident(&shouty(name));
            quote!(Some(&#shared::#constant))
        }
        None => quote!(None),
    };
    let apps = def.apps.iter().map(|kind| match kind {
        AppKind::SelfBuilt => quote!(rt::AppKind::SelfBuilt),
        AppKind::Store => quote!(rt::AppKind::Store),
    });
    let scopes = &def.scopes;
    let field_scopes = def.field_scopes.iter().map(|field| {
        let (scope, doc) = (&field.scope, literal::string(&field.doc));
        quote!((#scope, #doc))
    });
    let rates = def.rate_limit.iter().filter_map(|text| rate(text)).map(|(calls, seconds)| {
        let calls = literal::unsigned(calls.into());
        let seconds = literal::unsigned(seconds.into());
        quote!(rt::Rate { calls: #calls, seconds: #seconds })
    });
    let idempotency = option(def.idempotency.as_ref().map(|known| &known.param));
    let deprecated = def.deprecated.as_deref().map(literal::string);
    let deprecated = option(deprecated.as_ref());
    let params = operation.params.iter().map(param);
    let rules = operation.rules.iter().map(table::rule);
    let body = match def.body_format {
        BodyFormat::Json => quote!(rt::BodyFormat::Json),
        BodyFormat::Multipart => quote!(rt::BodyFormat::Multipart),
    };
    let reply = match operation.reply {
        Reply::Empty | Reply::Struct { .. } => quote!(rt::ReplyFormat::Json),
        Reply::File => quote!(rt::ReplyFormat::File),
        Reply::Events(_) => quote!(rt::ReplyFormat::Events),
    };
    let envelope =
        ident(&format!("{}_ENVELOPE", shouty(def.envelope.as_deref().unwrap_or("standard"))));
    let errors = errors(&operation.errors);
    let docs = docs::attributes(&[format!("The documented facts of [`{}`].", operation.name)]);
    let paging = def.paging.as_ref().and_then(|paging| self::paging(operation, paging));
    quote! {
        #docs
        pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
            id: #id,
            title: #title,
            doc: #doc,
            platform: &#shared::PLATFORM,
            method: rt::Method::#method,
            path: #path,
            tokens: &[#(#tokens),*],
            credential: #credential,
            apps: &[#(#apps),*],
            scopes: &[#(#scopes),*],
            field_scopes: &[#(#field_scopes),*],
            rate_limits: &[#(#rates),*],
            idempotency: #idempotency,
            deprecated: #deprecated,
            params: &[#(#params),*],
            rules: &[#(#rules),*],
            body: #body,
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
    let number = literal::signed(error.def.code);
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
        let schema::ErrorCase { name, http, message, doc, advice, kind, code, .. } = error.def;
        let case = if error.case == 0 { String::new() } else { format!("/{}", error.case) };
        let status = http.map_or_else(|| "-".to_owned(), |status| status.to_string());
        let kind = error_kind(kind.unwrap_or_else(|| kind_of_status(*http)));
        let facts = format!("{code}{case} {status} {kind} {name}");
        let advice = advice.as_deref().unwrap_or_default();
        let message = message.as_deref().unwrap_or_default();
        let texts = [&facts, doc, advice, message].map(literal::string);
        quote!([#(#texts),*])
    });
    quote!(rt::ErrorTable::new(&[#(#rows),*]))
}

/// What a documented HTTP status says where the schema names no kind.
fn kind_of_status(status: Option<u16>) -> ErrorKind {
    match status {
        Some(401) => ErrorKind::Auth,
        Some(403) => ErrorKind::Permission,
        Some(404) => ErrorKind::NotFound,
        Some(409) => ErrorKind::Conflict,
        Some(429) => ErrorKind::RateLimit,
        Some(500..) => ErrorKind::Server,
        _ => ErrorKind::InvalidRequest,
    }
}

fn error_kind(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::InvalidRequest => "InvalidRequest",
        ErrorKind::InvalidToken => "InvalidToken",
        ErrorKind::UserTokenExpired => "UserTokenExpired",
        ErrorKind::Auth => "Auth",
        ErrorKind::Permission => "Permission",
        ErrorKind::NotFound => "NotFound",
        ErrorKind::Conflict => "Conflict",
        ErrorKind::RateLimit => "RateLimit",
        ErrorKind::Quota => "Quota",
        ErrorKind::Busy => "Busy",
        ErrorKind::Server => "Server",
    }
}

fn token_kind(kind: TokenKind) -> TokenStream {
    match kind {
        TokenKind::Tenant => quote!(rt::TokenKind::Tenant),
        TokenKind::User => quote!(rt::TokenKind::User),
        TokenKind::App => quote!(rt::TokenKind::App),
        TokenKind::Plugin => quote!(rt::TokenKind::Plugin),
    }
}

fn paging(operation: &Operation<'_>, paging: &Paging) -> Option<TokenStream> {
    let param = literal::index(operation.paging.as_ref()?.param);
    let paging = match paging {
        Paging::Token { next, has_more, .. } => {
            let has_more = option(has_more.as_ref());
            quote!(rt::Paging::Token { param: #param, next: #next, has_more: #has_more })
        }
        Paging::Offset { items, has_more, total, .. } => {
            let (has_more, total) = (option(has_more.as_ref()), option(total.as_ref()));
            quote! {
                rt::Paging::Offset {
                    param: #param, items: #items, has_more: #has_more, total: #total
                }
            }
        }
        Paging::Number { first, items, has_more, total, .. } => {
            let (has_more, total) = (option(has_more.as_ref()), option(total.as_ref()));
            let first = literal::signed(*first);
            quote! {
                rt::Paging::Number {
                    param: #param, first: #first, items: #items, has_more: #has_more, total: #total
                }
            }
        }
    };
    Some(quote! {
        /// How replies are paged.
        static PAGING: rt::Paging = #paging;
    })
}

/// A documented rate: calls and seconds.
pub(crate) fn rate(text: &str) -> Option<(u32, u32)> {
    let (calls, unit) = text.split_once('/')?;
    let seconds = match unit {
        "s" => 1,
        "min" => 60,
        "h" => 3_600,
        "day" => 86_400,
        _ => return None,
    };
    Some((calls.parse().ok()?, seconds))
}

fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
