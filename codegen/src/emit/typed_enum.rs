//! Open enums and unions.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::{docs, literal};
use crate::model::{IntVariant, JsonKind, TextVariant, UnionVariant};
use crate::names::ident;

/// An enum whose values are texts.
pub(super) fn text_enum(
    name: &str,
    lines: &[String],
    variants: &[TextVariant<'_>],
    is_key: bool,
) -> TokenStream {
    let name = ident(name);
    let docs = docs::attributes(lines);
    let variants = variants.iter().map(|variant| {
        let docs = docs::attributes(&docs::text(&variant.doc));
        let (name, value) = (ident(&variant.name), literal::string(variant.value));
        quote!(#docs #name = #value,)
    });
    let key = is_key.then(|| quote!(rt::map_key! { #name }));
    quote!(rt::text_enum! { #docs pub enum #name { #(#variants)* } } #key)
}

/// An enum whose values are integers.
pub(super) fn int_enum(name: &str, lines: &[String], variants: &[IntVariant<'_>]) -> TokenStream {
    let name = ident(name);
    let docs = docs::attributes(lines);
    let variants = variants.iter().map(|variant| {
        let docs = docs::attributes(&docs::text(&variant.doc));
        let (name, value) = (ident(&variant.name), literal::signed(variant.value));
        quote!(#docs #name = #value,)
    });
    quote!(rt::int_enum! { #docs pub enum #name { #(#variants)* } })
}

/// A set of flags.
pub(super) fn flags(name: &str, lines: &[String], flags: &[IntVariant<'_>]) -> TokenStream {
    let name = ident(name);
    let docs = docs::attributes(lines);
    let flags = flags.iter().map(|flag| {
        let docs = docs::attributes(&docs::text(&flag.doc));
        let (name, value) = (ident(&flag.name), literal::signed(flag.value));
        quote!(#docs #name = #value,)
    });
    quote!(rt::flags! { #docs pub enum #name { #(#flags)* } })
}

/// A value of one of several types.
pub(super) fn union(
    scope: &Scope<'_>,
    name: &str,
    lines: &[String],
    variants: &[UnionVariant<'_>],
    read: bool,
) -> TokenStream {
    let name = ident(name);
    let docs = docs::attributes(lines);
    let declared = variants.iter().map(|variant| {
        let docs = docs::attributes(&docs::text(variant.doc));
        let (name, ty) = (ident(&variant.name), scope.ty(&variant.ty));
        quote!(#docs #name(#ty))
    });
    let views = variants.iter().map(|variant| {
        let name = ident(&variant.name);
        quote!(Self::#name(value) => rt::Value::view(value))
    });
    let reads = variants.iter().map(|variant| {
        let (name, kind) = (ident(&variant.name), json_kind(variant.kind));
        quote!(rt::JsonKind::#kind => Self::#name(input.value()?))
    });
    // All kinds but null are declared, and null is always left.
    let rest = if variants.len() == 5 { quote!(rt::JsonKind::Null) } else { quote!(_) };
    let read = read.then(|| {
        quote! {
            impl rt::Read for #name {
                #[inline]
                fn blank() -> Self {
                    Self::Unknown(rt::Json::Null)
                }

                #[inline]
                fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
                    *self = match input.kind()? {
                        #(#reads,)*
                        #rest => Self::Unknown(input.json()?),
                    };
                    Ok(())
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub enum #name {
            #(#declared,)*
            /// A value of a kind that is not documented.
            Unknown(rt::Json),
        }

        impl rt::Value for #name {
            #[inline]
            fn view(&self) -> rt::View<'_> {
                match self {
                    #(#views,)*
                    Self::Unknown(value) => rt::Value::view(value),
                }
            }
        }

        #read
    }
}

fn json_kind(kind: JsonKind) -> Ident {
    ident(match kind {
        JsonKind::Bool => "Bool",
        JsonKind::Number => "Number",
        JsonKind::Text => "Text",
        JsonKind::List => "List",
        JsonKind::Object => "Object",
    })
}
