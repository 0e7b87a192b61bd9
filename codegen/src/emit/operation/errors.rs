//! The documented errors of an operation by name.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, endpoint};
use crate::model::Operation;
use crate::names::ident;

/// The documented errors of the operation by name.
pub(in crate::emit) fn errors(operation: &Operation<'_>) -> TokenStream {
    if operation.errors.is_empty() {
        return TokenStream::new();
    }
    let name = ident(&format!("{}Error", operation.name));
    let docs =
        docs::attributes(&[format!("The documented errors of [`{}`] by name.", operation.name)]);
    let constants = operation.errors.iter().map(|error| {
        let name = ident(&error.name);
        let mut lines = docs::text(error.doc);
        if let Some(advice) = error.advice {
            lines.push(String::new());
            lines.extend(docs::text(advice));
        }
        let docs = docs::attributes(&lines);
        let code = endpoint::code(error);
        quote!(#docs pub const #name: rt::Code = #code;)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, Copy)]
        pub enum #name {}

        impl #name { #(#constants)* }
    }
}
