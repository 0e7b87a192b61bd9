//! Open enums and unions.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs;
use super::scope::Scope;
use crate::model::{IntVariant, JsonKind, TextVariant, UnionVariant};
use crate::names::ident;

/// An enum whose values are strings.
pub(super) fn text_enum(
    name: &str,
    lines: &[String],
    variants: &[TextVariant<'_>],
    read: bool,
) -> TokenStream {
    let name = ident(name);
    let docs = docs::attributes(lines);
    let declared = variants.iter().map(|variant| {
        let docs = docs::attributes(&docs::text(&variant.doc));
        let name = ident(&variant.name);
        quote!(#docs #name)
    });
    let to_wire = variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), variant.value);
        quote!(Self::#name => #value)
    });
    let from_wire = variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), variant.value);
        quote!(#value => Self::#name)
    });
    let read = read.then(|| {
        quote! {
            impl rt::Read for #name {
                #[inline]
                fn blank() -> Self {
                    Self::Unknown(String::new())
                }

                #[inline]
                fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
                    *self = Self::from(&*input.text()?);
                    Ok(())
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum #name {
            #(#declared,)*
            /// A value that is not documented, as it stands on the wire.
            Unknown(String),
        }

        impl #name {
            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#to_wire,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for #name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    #(#from_wire,)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        impl rt::Value for #name {
            #[inline]
            fn view(&self) -> rt::View<'_> {
                rt::View::Text(self.as_str())
            }
        }

        #read
    }
}

/// An enum whose values are integers.
pub(super) fn int_enum(
    name: &str,
    lines: &[String],
    variants: &[IntVariant<'_>],
    read: bool,
) -> TokenStream {
    let name = ident(name);
    let docs = docs::attributes(lines);
    let declared = variants.iter().map(|variant| {
        let docs = docs::attributes(&docs::text(&variant.doc));
        let name = ident(&variant.name);
        quote!(#docs #name)
    });
    let literal = super::literal::signed;
    let to_wire = variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), literal(variant.value));
        quote!(Self::#name => #value)
    });
    let from_wire = variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), literal(variant.value));
        quote!(#value => Self::#name)
    });
    let read = read.then(|| {
        quote! {
            impl rt::Read for #name {
                #[inline]
                fn blank() -> Self {
                    Self::Unknown(0)
                }

                #[inline]
                fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
                    *self = Self::from(input.int()?);
                    Ok(())
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum #name {
            #(#declared,)*
            /// A value that is not documented, as it stands on the wire.
            Unknown(i64),
        }

        impl #name {
            /// The value on the wire.
            #[inline]
            pub fn number(self) -> i64 {
                match self {
                    #(#to_wire,)*
                    Self::Unknown(number) => number,
                }
            }
        }

        impl From<i64> for #name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    #(#from_wire,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl rt::Value for #name {
            #[inline]
            fn view(&self) -> rt::View<'_> {
                rt::View::Int(self.number())
            }
        }

        #read
    }
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
