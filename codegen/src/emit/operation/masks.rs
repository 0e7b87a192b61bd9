//! Update masks: the fields that they can name, and the method that sets them as they are.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, literal};
use crate::model::{Mask, Operation};
use crate::names::ident;

pub(super) fn mask_setter(operation: &Operation<'_>, mask: &Mask<'_>) -> TokenStream {
    let (setter, name) = (ident(&mask.setter), ident(&mask.name));
    let wire = operation.params.get(mask.param).map(|param| param.wire.name);
    let lines = [format!(
        "Makes the mask name exactly these fields of `{}`; the setters fill it on their own.",
        mask.object
    )];
    let docs = docs::attributes(&lines);
    quote! {
        #docs
        pub fn #setter(self, #setter: impl IntoIterator<Item = #name>) -> Self {
            let names = #setter.into_iter().map(#name::as_str);
            Self(self.0.mask(#wire, names.collect()))
        }
    }
}

pub(super) fn mask_fields(mask: &Mask<'_>) -> TokenStream {
    let name = ident(&mask.name);
    let docs = docs::attributes(&[format!("A field of `{}` that the mask can name.", mask.object)]);
    let variants = mask.fields.iter().map(|field| {
        let (variant, wire) = (ident(&field.name), literal::string(field.wire));
        quote!(#variant = #wire,)
    });
    quote!(rt::mask_enum! { #docs pub enum #name { #(#variants)* } })
}
