//! Update masks: the fields that they can name, and the method that sets them as they are.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, literal};
use crate::markdown;
use crate::model::Mask;
use crate::names::ident;

pub(super) fn mask_setter(mask: &Mask<'_>) -> TokenStream {
    let (setter, name) = (ident(&mask.setter), ident(&mask.name));
    let param = literal::index(mask.param);
    let lines = [
        format!("Makes the mask name exactly these fields of `{}`, whatever was set.", mask.object),
        String::new(),
        "The setters fill the mask on their own; this is for masks that differ from what was set."
            .to_owned(),
    ];
    let docs = docs::attributes(&lines);
    quote! {
        #docs
        pub fn #setter(self, #setter: impl IntoIterator<Item = #name>) -> Self {
            let names = #setter.into_iter().map(#name::as_str);
            Self { request: self.request.set_mask(#param, names) }
        }
    }
}

pub(super) fn mask_fields(mask: &Mask<'_>) -> TokenStream {
    let name = ident(&mask.name);
    let docs = docs::attributes(&[format!("A field of `{}` that the mask can name.", mask.object)]);
    let variants = mask.fields.iter().map(|field| {
        let (variant, wire) = (ident(&field.name), field.wire);
        let docs = docs::attributes(&[markdown::code(wire)]);
        quote!(#docs #variant)
    });
    let arms = mask.fields.iter().map(|field| {
        let (variant, wire) = (ident(&field.name), field.wire);
        quote!(Self::#variant => #wire)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum #name { #(#variants),* }

        impl #name {
            /// The field's name on the wire.
            #[inline]
            pub fn as_str(self) -> &'static str {
                match self { #(#arms),* }
            }
        }
    }
}
