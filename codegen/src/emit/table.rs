//! Field tables, limits and rules: what the record engine reads.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::literal;
use crate::model::{Argument, Condition, Limit, Param, Place, Rule, Wire, WireField};

/// A parameter in an endpoint's table, `object` being the type of one that a mask covers.
pub(super) fn param(param: &Param<'_>, object: Option<TokenStream>) -> TokenStream {
    let name = param.wire.name;
    let (mut flags, limits) = (flags(&param.wire), limits(&param.wire));
    let new = match (param.place, object) {
        (_, Some(object)) => quote!(object(#name, <#object as rt::Fields>::TABLE)),
        (Place::Path, _) => {
            flags.retain(|flag| flag != "REQUIRED");
            quote!(path(#name))
        }
        (Place::Query, _) => quote!(query(#name)),
        (Place::Header, _) => quote!(header(#name)),
        (Place::Body | Place::Inside(_), _) => quote!(body(#name)),
        (Place::MaskOf(object), _) => quote!(mask(#name, #object)),
    };
    if is_escaped(name) {
        flags.push(format_ident!("ESCAPED"));
    }
    let flags = (!flags.is_empty()).then(|| quote!(.flags(#(rt::Field::#flags)|*)));
    let limits = (!limits.is_empty()).then(|| quote!(.limits(&[#(rt::Limit::#limits),*])));
    quote!(rt::Param::#new #flags #limits)
}

/// Where a parameter travels.
pub(super) fn place(place: Place<'_>) -> TokenStream {
    match place {
        Place::Path => quote!(rt::Place::Path),
        Place::Query => quote!(rt::Place::Query),
        Place::Header => quote!(rt::Place::Header),
        Place::Body => quote!(rt::Place::Body),
        Place::Inside(object) => quote!(rt::Place::Inside(#object)),
        Place::MaskOf(object) => quote!(rt::Place::MaskOf(#object)),
    }
}

/// The attribute of a field in a record: what there is to say of it.
pub(super) fn attribute(field: &WireField<'_>, name: Option<TokenStream>) -> Option<TokenStream> {
    let flags = flags(field).into_iter().map(|flag| quote!(#flag));
    let facts: Vec<TokenStream> = name.into_iter().chain(flags).chain(limits(field)).collect();
    (!facts.is_empty()).then(|| quote!(#[wire(#(#facts),*)]))
}

/// The attribute of a field that has the same value in every record.
pub(super) fn constant(field: &WireField<'_>, value: &TokenStream) -> TokenStream {
    let name = field.name;
    let (flags, limits) = (flags(field), limits(field));
    quote!(#[constant(#name = #value #(, #flags)* #(, #limits)*)])
}

/// Constants of `rt::Field`.
fn flags(field: &WireField<'_>) -> Vec<Ident> {
    let flags = [
        (field.required, "REQUIRED"),
        (field.form == Wire::String, "DIGITS"),
        (field.form == Wire::Json, "JSON"),
        (field.form == Wire::Comma, "COMMA"),
        (field.secret, "SECRET"),
        (field.response_only, "RESPONSE_ONLY"),
        (field.always, "ALWAYS"),
        (field.clearable && !field.limits.is_empty(), "CLEARABLE"),
    ];
    let set = flags.into_iter().filter(|(is_set, _)| *is_set);
    set.map(|(_, flag)| format_ident!("{flag}")).collect()
}

/// Variants of `rt::Limit`.
fn limits(field: &WireField<'_>) -> Vec<TokenStream> {
    field.limits.iter().map(limit).collect()
}

/// Whether JSON writes the name otherwise than it is.
fn is_escaped(name: &str) -> bool {
    name.chars().any(|c| matches!(c, '"' | '\\' | '\u{0}'..='\u{1f}'))
}

fn limit(limit: &Limit) -> TokenStream {
    match limit {
        Limit::Length(least, most) => {
            let (least, most) = (bound(*least), bound(*most));
            quote!(Length(#least, #most))
        }
        Limit::Pattern(pattern) => quote!(Pattern(#pattern)),
        Limit::Min(least) => {
            let least = literal::float(*least);
            quote!(Min(#least))
        }
        Limit::Max(most) => {
            let most = literal::float(*most);
            quote!(Max(#most))
        }
        Limit::Items(least, most) => {
            let (least, most) = (bound(*least), bound(*most));
            quote!(Items(#least, #most))
        }
        Limit::InnerItems(least, most) => {
            let (least, most) = (bound(*least), bound(*most));
            quote!(InnerItems(#least, #most))
        }
        Limit::Unique => quote!(Unique),
        Limit::UniqueBy(field) => quote!(UniqueBy(#field)),
        Limit::MinBytes(least) => {
            let least = bound(*least);
            quote!(MinBytes(#least))
        }
        Limit::Bytes(most) => {
            let most = bound(*most);
            quote!(Bytes(#most))
        }
        Limit::OneOf(values) => quote!(OneOf(&[#(#values),*])),
    }
}

fn bound(number: u64) -> TokenStream {
    if number == u64::MAX {
        return quote!(u64::MAX);
    }
    let number = literal::unsigned(number);
    quote!(#number)
}

/// One rule over several fields.
pub(super) fn rule(rule: &Rule) -> TokenStream {
    let Rule { demand, fields, when } = rule;
    let (name, arguments) = demand.call();
    let (name, arguments) = (format_ident!("{name}"), arguments.iter().map(argument));
    let mut tokens = quote!(rt::Rule::#name(&[#(#fields),*] #(, #arguments)*));
    if let Some(Condition { field, is }) = when {
        tokens.extend(quote!(.when(#field, &[#(#is),*])));
    }
    tokens
}

fn argument(argument: &Argument<'_>) -> TokenStream {
    match argument {
        Argument::Number(number) => bound(*number),
        Argument::Text(None) => quote!(None),
        Argument::Text(Some(text)) => quote!(Some(#text)),
        Argument::Limit(limit) => {
            let limit = self::limit(limit);
            quote!(rt::Limit::#limit)
        }
    }
}
