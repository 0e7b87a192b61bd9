//! Any JSON as a Rust expression.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;

use crate::emit::literal::{self, string};
use crate::emit::scope::Scope;

/// So many values are written with one `json!`: the macro recurses with each of them, which the
/// compiler allows 128 times.
const IN_ONE_MACRO: usize = 24;

/// Any JSON: with `json!`, or element by element where that would be too much for it.
pub(super) fn free(scope: &Scope<'_>, json: &Value) -> TokenStream {
    let (free_type, elements) = match json {
        _ if size(json) <= IN_ONE_MACRO => {
            let (macro_name, tokens) = (scope.runtime("json"), any(json));
            return quote!(#macro_name!(#tokens));
        }
        Value::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let (key, value) = (string(key), free(scope, value));
                quote!((#key, #value))
            });
            (scope.runtime("Json"), entries.collect::<Vec<_>>())
        }
        json => {
            let elements = json.as_array().into_iter().flatten();
            let elements = elements.map(|element| free(scope, element));
            (scope.runtime("Json"), elements.collect())
        }
    };
    quote!(#free_type::from_iter([#(#elements),*]))
}

/// The number of values within a value, itself included.
fn size(json: &Value) -> usize {
    let within: usize = match json {
        Value::Array(elements) => elements.iter().map(size).sum(),
        Value::Object(entries) => entries.values().map(size).sum(),
        _ => 0,
    };
    within + 1
}

/// Any JSON in the notation of `serde_json::json!`.
fn any(json: &Value) -> TokenStream {
    match json {
        Value::Null => quote!(null),
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            // Nothing says of which type a number is, and `i32` is what it would be.
            (Some(number), _) if i32::try_from(number).is_ok() => literal::signed(number),
            (Some(number), _) => literal::typed(number),
            (None, Some(number)) => literal::typed_unsigned(number).to_token_stream(),
            (None, None) => literal::float(number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => string(text).to_token_stream(),
        Value::Array(elements) => {
            let elements = elements.iter().map(any);
            quote!([#(#elements),*])
        }
        Value::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let (key, value) = (string(key), any(value));
                quote!(#key: #value)
            });
            quote!({ #(#entries),* })
        }
    }
}
