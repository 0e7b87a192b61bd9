//! Unions whose variants a tag tells apart, and the methods that read them from replies.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::{docs, literal};
use crate::model::{Item, ItemBody, ItemId, Kept, TaggedItem, TaggedMember, TaggedUnion, Ty};
use crate::names::ident;

/// The enum, what makes it of the types that only one of its variants holds, and what reads it.
pub(super) fn union(
    scope: &Scope<'_>,
    item: &Item<'_>,
    union: &TaggedUnion<'_>,
    lines: &[String],
) -> TokenStream {
    let name = ident(&item.name);
    let docs = docs::attributes(lines);
    let variants = &union.variants;
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
    let reader = item.read.then(|| reader(scope, &name, union));
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub enum #name { #(#declared),* }

        #reader

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

/// The function that reads a union as a tag says.
fn reader(scope: &Scope<'_>, name: &Ident, union: &TaggedUnion<'_>) -> TokenStream {
    let tag_ty = scope.item_name(union.tag);
    let (kept, value, said) = if union.is_text {
        (quote!(text), quote!(text.to_owned()), "The variant that a tag says, of a text.")
    } else {
        let value = quote!(rt::from_json(json).ok()?);
        (quote!(json), value, "The variant that a tag says, read from JSON.")
    };
    let arms = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let value = match variant.ty {
            Ty::Boxed(_) => quote!(Box::new(#value)),
            _ => value.clone(),
        };
        quote!(#tag_ty::#name => Self::#name(#value))
    });
    let is_told = |name: &&str| union.variants.iter().any(|variant| variant.name == **name);
    let others = values(scope, union.tag).into_iter().filter(|name| !is_told(name)).map(ident);
    let docs = docs::attributes(&[
        said.to_owned(),
        String::new(),
        "`None` where the tag has a value that is not documented for it, or where it cannot be read so."
            .to_owned(),
    ]);
    quote! {
        impl #name {
            #docs
            pub fn read(tag: &#tag_ty, #kept: &str) -> Option<Self> {
                Some(match tag {
                    #(#arms,)*
                    #(#tag_ty::#others |)* #tag_ty::Unknown(_) => return None,
                })
            }
        }
    }
}

/// The method that reads a union as the tag beside it, or above it, says.
pub(super) fn accessor(
    scope: &Scope<'_>,
    owner: &str,
    member: &TaggedMember,
    union: &TaggedUnion<'_>,
) -> TokenStream {
    let (owner, accessor, tag) = (ident(owner), ident(&member.accessor), ident(&member.tag));
    let union_ty = scope.item_name(member.union);
    let path = member.members.iter().map(|member| ident(member));
    let kept = quote!(self #(.#path.as_ref()?)*);
    let kept = match (member.kept, union.is_text) {
        (Kept::Text, _) | (Kept::JsonText, false) => kept,
        (Kept::JsonText, true) => quote!(&rt::from_json::<String>(#kept).ok()?),
        (Kept::Json, _) => quote!(&rt::record::to_json(#kept)),
    };
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
            pub fn #accessor(&self) -> Option<#union_ty> {
                #union_ty::read(self.#tag.as_ref()?, #kept)
            }
        }
    }
}

/// The names of the values of a tag.
fn values<'m>(scope: &Scope<'m>, tag: ItemId) -> Vec<&'m str> {
    match scope.item(tag).map(|item| &item.body) {
        Some(ItemBody::TextEnum { variants, .. }) => {
            variants.iter().map(|variant| variant.name.as_str()).collect()
        }
        Some(ItemBody::IntEnum(variants)) => {
            variants.iter().map(|variant| variant.name.as_str()).collect()
        }
        _ => Vec::new(),
    }
}
