//! Unions whose variants a tag tells apart, and the methods that read them from replies.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{docs, literal};
use crate::model::{ItemBody, ItemId, Kept, TaggedItem, TaggedMember, Ty};
use crate::names::ident;

/// The enum, and what makes it of the types that only one of its variants holds.
pub(super) fn union(
    scope: &Scope<'_>,
    name: &str,
    lines: &[String],
    variants: &[TaggedItem<'_>],
) -> TokenStream {
    let name = ident(name);
    let docs = docs::attributes(lines);
    let declared = variants.iter().map(|variant| {
        let docs = docs::attributes(&docs::text(variant.doc));
        let (name, ty) = (ident(&variant.name), scope.ty(&variant.ty));
        quote!(#docs #name(#ty))
    });
    let arms = variants.iter().map(|variant| {
        let (name, tag) = (ident(&variant.name), literal::constant(variant.tag));
        quote!((Self::#name(value), 0) => value, (Self::#name(_), 1) => &#tag)
    });
    let mut holders: BTreeMap<ItemId, Vec<&TaggedItem<'_>>> = BTreeMap::new();
    for variant in variants {
        if let Ty::Item(id) = variant.ty {
            holders.entry(id).or_default().push(variant);
        }
    }
    let conversions = holders.into_iter().filter_map(|(id, holders)| match holders.as_slice() {
        [only] => {
            let (variant, ty) = (ident(&only.name), scope.item_name(id));
            Some(quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#variant(value)
                    }
                }
            })
        }
        _ => None,
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub enum #name { #(#declared),* }

        impl rt::Shape for #name {
            #[inline]
            fn slot(&self, index: usize) -> &dyn rt::Value {
                match (self, index) {
                    #(#arms,)*
                    _ => &rt::Absent,
                }
            }
        }

        #(#conversions)*
    }
}

/// The method that reads a union as the tag says.
pub(super) fn accessor(
    scope: &Scope<'_>,
    owner: &str,
    member: &TaggedMember,
    variants: &[TaggedItem<'_>],
) -> TokenStream {
    let (owner, accessor) = (ident(owner), ident(&member.accessor));
    let (tag, tag_ty, union) =
        (ident(&member.tag), scope.ty(&member.tag_ty), scope.item_name(member.union));
    let path = member.members.iter().map(|member| ident(member));
    let kept = match member.kept {
        Kept::JsonText | Kept::Text => quote!(self #(.#path.as_ref()?)*),
        Kept::Json => quote!(rt::record::to_json(self #(.#path.as_ref()?)*)),
    };
    let value = match member.kept {
        Kept::Text => quote!(kept.clone()),
        Kept::JsonText => quote!(rt::from_json(kept).ok()?),
        Kept::Json => quote!(rt::from_json(&kept).ok()?),
    };
    let arms = variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let value = match variant.ty {
            Ty::Boxed(_) => quote!(Box::new(#value)),
            _ => value.clone(),
        };
        quote!(#tag_ty::#name => #union::#name(#value))
    });
    let is_told = |name: &&str| variants.iter().any(|variant| variant.name == **name);
    let others = values(scope, &member.tag_ty).into_iter().filter(|name| !is_told(name)).map(ident);
    let docs = docs::attributes(&[
        format!("`{}` as [`{}`](Self::{}) says.", member.members.join("."), member.tag, member.tag),
        String::new(),
        "`None` where either is missing, where the tag has a value that is not documented for it, or"
            .to_owned(),
        "where it cannot be read so. The field itself holds what was returned all the same."
            .to_owned(),
    ]);
    quote! {
        impl #owner {
            #docs
            pub fn #accessor(&self) -> Option<#union> {
                let kept = #kept;
                Some(match self.#tag.as_ref()? {
                    #(#arms,)*
                    #(#tag_ty::#others |)* #tag_ty::Unknown(_) => return None,
                })
            }
        }
    }
}

/// The names of the values of a tag.
fn values<'m>(scope: &Scope<'m>, tag: &Ty) -> Vec<&'m str> {
    let Ty::Item(id) = tag else { return Vec::new() };
    match scope.item(*id).map(|item| &item.body) {
        Some(ItemBody::TextEnum { variants, .. }) => {
            variants.iter().map(|variant| variant.name.as_str()).collect()
        }
        Some(ItemBody::IntEnum(variants)) => {
            variants.iter().map(|variant| variant.name.as_str()).collect()
        }
        _ => Vec::new(),
    }
}
