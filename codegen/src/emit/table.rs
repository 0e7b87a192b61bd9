//! Field tables, limits and rules: what the record engine reads.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use crate::model::{Condition, Limit, Rule, WireField};

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
    match rule {
        Rule::AtMostOne(fields) => quote!(rt::Rule::AtMostOne(&[#(#fields),*])),
        Rule::ExactlyOne(fields) => quote!(rt::Rule::ExactlyOne(&[#(#fields),*])),
        Rule::AtLeastOne(fields) => quote!(rt::Rule::AtLeastOne(&[#(#fields),*])),
        Rule::Together(fields) => quote!(rt::Rule::Together(&[#(#fields),*])),
        Rule::RequiredIf(when, fields) => {
            let when = condition(when);
            quote!(rt::Rule::RequiredIf(#when, &[#(#fields),*]))
        }
        Rule::ForbiddenIf(when, fields) => {
            let when = condition(when);
            quote!(rt::Rule::ForbiddenIf(#when, &[#(#fields),*]))
        }
        Rule::AtLeastOneIf(when, fields) => {
            let when = condition(when);
            quote!(rt::Rule::AtLeastOneIf(#when, &[#(#fields),*]))
        }
        Rule::Ordered(first, second) => quote!(rt::Rule::Ordered(#first, #second)),
        Rule::Equal(first, second, absent) => {
            let absent = match absent {
                Some(value) => quote!(Some(#value)),
                None => quote!(None),
            };
            quote!(rt::Rule::Equal(#first, #second, #absent))
        }
        Rule::LimitIf(when, field, limit) => {
            let (when, limit) = (condition(when), self::limit(limit));
            quote!(rt::Rule::LimitIf(#when, #field, #limit))
        }
    }
}

fn condition(condition: &Condition) -> TokenStream {
    let Condition { field, is } = condition;
    quote!(rt::Condition { field: #field, is: &[#(#is),*] })
}
