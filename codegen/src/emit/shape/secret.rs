//! `Debug` of shapes that hold secrets; all others derive it. The record engine hides the secrets of
//! records, but a shape can be printed by itself.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{ChoiceVariant, Shape, ShapeBody, TaggedVariant};
use crate::names::ident;

/// `Debug` without secrets, for the shape with these generic arguments; `None` for shapes that hold
/// none.
pub(super) fn debug(shape: &Shape<'_>, generics: Option<&TokenStream>) -> Option<TokenStream> {
    let (has_secret, arms): (bool, Vec<TokenStream>) = match &shape.body {
        ShapeBody::Choice(variants) => (
            variants.iter().any(|variant| variant.is_secret),
            variants.iter().map(choice).collect(),
        ),
        ShapeBody::Tagged { variants, .. } => (
            variants.iter().flat_map(|variant| &variant.fields).any(|field| field.is_secret),
            variants.iter().map(tagged).collect(),
        ),
    };
    let name = ident(&shape.name);
    has_secret.then(|| {
        quote! {
            impl std::fmt::Debug for #name #generics {
                #[inline]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    match self { #(#arms,)* }
                }
            }
        }
    })
}

fn choice(variant: &ChoiceVariant<'_>) -> TokenStream {
    let (name, text) = (ident(&variant.name), &variant.name);
    if variant.is_secret {
        let hidden = format!("{text}(***)");
        return quote!(Self::#name(_) => f.write_str(#hidden));
    }
    quote!(Self::#name(value) => f.debug_tuple(#text).field(value).finish())
}

fn tagged(variant: &TaggedVariant<'_>) -> TokenStream {
    let (name, text) = (ident(&variant.name), &variant.name);
    if variant.fields.is_empty() {
        return quote!(Self::#name => f.write_str(#text));
    }
    let bound = variant.fields.iter().map(|field| {
        let name = ident(&field.name);
        if field.is_secret { quote!(#name: _) } else { quote!(#name) }
    });
    let shown = variant.fields.iter().map(|field| {
        let (name, text) = (ident(&field.name), &field.name);
        if field.is_secret {
            quote!(.field(#text, &format_args!("***")))
        } else {
            quote!(.field(#text, #name))
        }
    });
    quote!(Self::#name { #(#bound),* } => f.debug_struct(#text)#(#shown)*.finish())
}
