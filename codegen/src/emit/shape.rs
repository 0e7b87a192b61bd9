//! Shapes: enums that stand for fields of which the wire takes only some at once.

mod secret;
mod view;

pub(super) use view::view;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{docs, literal};
use crate::model::{ChoiceVariant, Shape, ShapeBody, TaggedField, TaggedVariant};
use crate::names::ident;

pub(super) fn shape(scope: &Scope<'_>, shape: &Shape<'_>) -> TokenStream {
    let name = ident(&shape.name);
    let docs = docs::attributes(&docs::text(shape.doc));
    let (variants, arms) = match &shape.body {
        ShapeBody::Choice(variants) => choice(scope, variants),
        ShapeBody::Tagged { variants, .. } => tagged(scope, variants),
    };
    let (derived, written) = match secret::debug(shape, None) {
        Some(debug) => (quote!(Clone, PartialEq), debug),
        None => (quote!(Debug, Clone, PartialEq), TokenStream::new()),
    };
    quote! {
        #docs
        #[derive(#derived)]
        pub enum #name { #(#variants),* }

        #written

        impl rt::Shape for #name {
            #[inline]
            fn slot(&self, index: usize) -> &dyn rt::Value {
                match (self, index) {
                    #(#arms,)*
                    _ => &rt::Absent,
                }
            }
        }
    }
}

type Parts = (Vec<TokenStream>, Vec<TokenStream>);

fn choice(scope: &Scope<'_>, variants: &[ChoiceVariant<'_>]) -> Parts {
    let lower = |(part, variant): (usize, &ChoiceVariant<'_>)| {
        let (name, ty) = (ident(&variant.name), scope.ty(&variant.ty));
        let docs = docs::attributes(&docs::field(&variant.docs));
        let deprecated = docs::deprecation(variant.docs.deprecated);
        let part = literal::index(part);
        (quote!(#docs #deprecated #name(#ty)), quote!((Self::#name(value), #part) => value))
    };
    variants.iter().enumerate().map(lower).unzip()
}

fn tagged(scope: &Scope<'_>, variants: &[TaggedVariant<'_>]) -> Parts {
    let mut declared = Vec::new();
    let mut arms = Vec::new();
    for variant in variants {
        let name = ident(&variant.name);
        let docs = docs::attributes(&docs::text(variant.doc));
        let fields = variant.fields.iter().map(|field| tagged_field(scope, field));
        let fields = (!variant.fields.is_empty()).then(|| quote!({ #(#fields),* }));
        declared.push(quote!(#docs #name #fields));
        let tag = literal::constant(variant.tag);
        arms.push(quote!((Self::#name { .. }, 0) => &#tag));
        for TaggedField { name: field, part, .. } in &variant.fields {
            let (field, part) = (ident(field), literal::index(*part));
            arms.push(quote!((Self::#name { #field, .. }, #part) => #field));
        }
    }
    (declared, arms)
}

fn tagged_field(scope: &Scope<'_>, field: &TaggedField<'_>) -> TokenStream {
    let (name, ty) = (ident(&field.name), scope.ty(&field.ty));
    let docs = docs::attributes(&docs::field(&field.docs));
    let ty = if field.required { ty } else { quote!(Option<#ty>) };
    let deprecated = docs::deprecation(field.docs.deprecated);
    quote!(#docs #deprecated #name: #ty)
}
