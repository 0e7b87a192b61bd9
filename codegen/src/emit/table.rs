//! Field tables, limits and rules: what the record engine reads.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use crate::model::{Condition, Demand, Limit, Rule, WireField};

/// One field of a table.
pub(super) fn field(field: &WireField<'_>) -> TokenStream {
    let name = field.name;
    let mut tokens = quote!(rt::Field::new(#name));
    let flags = flags(field);
    if !flags.is_empty() {
        tokens.extend(quote!(.flags(#flags)));
    }
    if !field.limits.is_empty() {
        let limits = field.limits.iter().map(limit);
        tokens.extend(quote!(.limits(&[#(#limits),*])));
    }
    tokens
}

fn flags(field: &WireField<'_>) -> TokenStream {
    let flags = [
        (field.required, quote!(rt::Field::REQUIRED)),
        (field.digits, quote!(rt::Field::DIGITS)),
        (field.secret, quote!(rt::Field::SECRET)),
        (field.response_only, quote!(rt::Field::RESPONSE_ONLY)),
        (field.unmasked, quote!(rt::Field::UNMASKED)),
        (field.clearable && !field.limits.is_empty(), quote!(rt::Field::CLEARABLE)),
        (is_escaped(field.name), quote!(rt::Field::ESCAPED)),
    ];
    let set = flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| flag);
    quote!(#(#set)|*)
}

/// Whether JSON writes the name otherwise than it is.
fn is_escaped(name: &str) -> bool {
    name.chars().any(|c| matches!(c, '"' | '\\' | '\u{0}'..='\u{1f}'))
}

fn limit(limit: &Limit) -> TokenStream {
    match limit {
        Limit::Length(least, most) => {
            let (least, most) = (bound(*least), bound(*most));
            quote!(rt::Limit::Length(#least, #most))
        }
        Limit::Pattern(pattern) => quote!(rt::Limit::Pattern(#pattern)),
        Limit::Min(least) => {
            let least = literal::float(*least);
            quote!(rt::Limit::Min(#least))
        }
        Limit::Max(most) => {
            let most = literal::float(*most);
            quote!(rt::Limit::Max(#most))
        }
        Limit::Items(least, most) => {
            let (least, most) = (bound(*least), bound(*most));
            quote!(rt::Limit::Items(#least, #most))
        }
        Limit::Unique => quote!(rt::Limit::Unique),
        Limit::UniqueBy(field) => quote!(rt::Limit::UniqueBy(#field)),
        Limit::Bytes(most) => {
            let most = bound(*most);
            quote!(rt::Limit::Bytes(#most))
        }
        Limit::OneOf(values) => quote!(rt::Limit::OneOf(&[#(#values),*])),
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
    let fields = quote!(&[#(#fields),*]);
    let mut tokens = match demand {
        Demand::AtMostOne => quote!(rt::Rule::at_most_one(#fields)),
        Demand::ExactlyOne => quote!(rt::Rule::exactly_one(#fields)),
        Demand::AtLeastOne => quote!(rt::Rule::at_least_one(#fields)),
        Demand::Together => quote!(rt::Rule::together(#fields)),
        Demand::Required => quote!(rt::Rule::required(#fields)),
        Demand::Forbidden => quote!(rt::Rule::forbidden(#fields)),
        Demand::Ordered => quote!(rt::Rule::ordered(#fields)),
        Demand::Equal { absent: None } => quote!(rt::Rule::equal(#fields, None)),
        Demand::Equal { absent: Some(absent) } => {
            quote!(rt::Rule::equal(#fields, Some(#absent)))
        }
        Demand::Limited(limit) => {
            let limit = self::limit(limit);
            quote!(rt::Rule::limited(#fields, #limit))
        }
    };
    if let Some(Condition { field, is }) = when {
        tokens.extend(quote!(.when(#field, &[#(#is),*])));
    }
    tokens
}
