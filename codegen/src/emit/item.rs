//! Declared types: structs with their field tables, enums and unions.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::{docs, literal, shape, table, typed_enum};
use crate::model::{ItemBody, ItemId, Member, MemberTy, Slot, Source, Struct, Ty};
use crate::names::ident;

/// A declared type and everything that belongs to it.
pub(super) fn item(scope: &Scope<'_>, id: ItemId) -> TokenStream {
    let Some(item) = scope.item(id) else { return TokenStream::new() };
    let mut lines = docs::text(item.doc);
    lines.push(String::new());
    lines.push(format!("Declared in `schemas/{}`.", item.schema));
    match &item.body {
        ItemBody::Struct(body) => structure(scope, &item.name, &lines, body, item.read),
        ItemBody::TextEnum(variants) => {
            typed_enum::text_enum(&item.name, &lines, variants, item.read)
        }
        ItemBody::IntEnum(variants) => {
            typed_enum::int_enum(&item.name, &lines, variants, item.read)
        }
        ItemBody::Union(variants) => {
            typed_enum::union(scope, &item.name, &lines, variants, item.read)
        }
    }
}

/// A struct, its field table and the shapes among its members.
pub(super) fn structure(
    scope: &Scope<'_>,
    name: &str,
    lines: &[String],
    body: &Struct<'_>,
    read: bool,
) -> TokenStream {
    let type_name = ident(name);
    let docs = docs::attributes(lines);
    let members = body.members.iter().map(|member| {
        let (name, ty) = (ident(&member.name), member_ty(scope, member));
        let docs = docs::attributes(&docs::field(&member.docs));
        let deprecated = docs::deprecation(member.docs.deprecated);
        quote!(#docs #deprecated pub #name: #ty)
    });
    let unknown = body.unknown.as_ref().map(|name| {
        let name = ident(name);
        quote! {
            /// Fields that were returned and are not documented.
            pub #name: rt::Unknown,
        }
    });
    let required: Vec<&Member<'_>> = body.members.iter().filter(|one| one.required).collect();
    let default = required.is_empty().then(|| quote!(, Default));
    let constructor = constructor(scope, &type_name, body, &required);
    let record = record(&type_name, body);
    let slot_mut = read.then(|| record_mut(&type_name, body));
    let shapes = body.shapes.iter().map(|shape| shape::shape(scope, shape));
    let views = body.views.iter().map(|view| shape::view(scope, name, view));
    quote! {
        #docs
        #[derive(Clone #default)]
        pub struct #type_name { #(#members,)* #unknown }

        #constructor
        #record
        #slot_mut

        impl std::fmt::Debug for #type_name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                rt::debug(self, f)
            }
        }

        impl PartialEq for #type_name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                rt::equal(self, other)
            }
        }

        #(#shapes)*
        #(#views)*
    }
}

fn member_ty(scope: &Scope<'_>, member: &Member<'_>) -> TokenStream {
    let ty = self::ty(scope, &member.ty);
    if member.required { ty } else { quote!(Option<#ty>) }
}

/// The type of a member or an input.
pub(super) fn ty(scope: &Scope<'_>, ty: &MemberTy) -> TokenStream {
    match ty {
        MemberTy::Value(ty) => scope.ty(ty),
        MemberTy::Shape { name, owner } => match owner.and_then(|owner| scope.item(owner)) {
            Some(owner) => scope.name(&owner.module, name),
            None => {
                let name = ident(name);
                quote!(#name)
            }
        },
    }
}

/// `new` for structs with members that must be given.
fn constructor(
    scope: &Scope<'_>,
    type_name: &Ident,
    body: &Struct<'_>,
    required: &[&Member<'_>],
) -> Option<TokenStream> {
    if required.is_empty() {
        return None;
    }
    let arguments = required.iter().map(|member| {
        let name = ident(&member.name);
        match &member.ty {
            MemberTy::Value(Ty::String) => quote!(#name: impl Into<String>),
            other => {
                let ty = ty(scope, other);
                quote!(#name: #ty)
            }
        }
    });
    let values = body.members.iter().map(|member| {
        let name = ident(&member.name);
        match (member.required, &member.ty) {
            (true, MemberTy::Value(Ty::String)) => quote!(#name: #name.into()),
            (true, _) => quote!(#name),
            (false, _) => quote!(#name: None),
        }
    });
    let unknown = body.unknown.as_ref().map(|name| {
        let name = ident(name);
        quote!(#name: rt::Unknown::default(),)
    });
    Some(quote! {
        impl #type_name {
            /// One with what must be given; everything else is absent.
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* #unknown }
            }
        }
    })
}

fn record(type_name: &Ident, body: &Struct<'_>) -> TokenStream {
    let fields = body.slots.iter().map(|slot| table::field(&slot.wire));
    let rules = body.rules.iter().map(table::rule);
    let keeps_unknown = body.unknown.is_some();
    let unknown = body.unknown.as_ref().map(|name| {
        let name = ident(name);
        quote!(&self.#name)
    });
    let (index, slot) = by_index(body, |slot| slot_value(slot, body), unknown);
    quote! {
        impl rt::Fields for #type_name {
            const TABLE: &'static rt::Table = &rt::Table {
                fields: &[#(#fields),*],
                keeps_unknown: #keeps_unknown,
                rules: &[#(#rules),*],
            };

            #[inline]
            fn slot(&self, #index: usize) -> &dyn rt::Value {
                #slot
            }
        }
    }
}

fn record_mut(type_name: &Ident, body: &Struct<'_>) -> TokenStream {
    let value = |slot: &Slot<'_>| match slot.source {
        Source::Member(member) => {
            let name = body.members.get(member).map(|member| ident(&member.name));
            quote!(&mut self.#name)
        }
        // What is read has neither constants nor shapes: the check stage saw to that.
        Source::Constant(_) | Source::Shape { .. } => TokenStream::new(),
    };
    let unknown = body.unknown.as_ref().map(|name| {
        let name = ident(name);
        quote!(&mut self.#name)
    });
    let (index, slot) = by_index(body, value, unknown);
    quote! {
        impl rt::FieldsMut for #type_name {
            #[inline]
            fn slot_mut(&mut self, #index: usize) -> &mut dyn rt::Read {
                #slot
            }
        }
    }
}

/// The parameter and the body of `slot` and `slot_mut`. Without a store of unknown fields the last
/// field stands for all that is left, because the engine asks for no other.
fn by_index(
    body: &Struct<'_>,
    value: impl Fn(&Slot<'_>) -> TokenStream,
    unknown: Option<TokenStream>,
) -> (TokenStream, TokenStream) {
    let mut values: Vec<TokenStream> = body.slots.iter().map(value).chain(unknown).collect();
    let last = values.pop();
    if values.is_empty() {
        return (quote!(_), quote!(#last));
    }
    let arms = values.iter().enumerate().map(|(index, value)| {
        let index = literal::index(index);
        quote!(#index => #value,)
    });
    (quote!(index), quote!(match index { #(#arms)* _ => #last, }))
}

fn slot_value(slot: &Slot<'_>, body: &Struct<'_>) -> TokenStream {
    let member = |index: usize| body.members.get(index).map(|member| ident(&member.name));
    match slot.source {
        Source::Member(index) => {
            let name = member(index);
            quote!(&self.#name)
        }
        Source::Constant(value) => constant(value),
        Source::Shape { member: index, part } => {
            let (name, part) = (member(index), literal::index(part));
            quote!(rt::Shape::slot(&self.#name, #part))
        }
    }
}

/// A constant as the engine sees it.
pub(super) fn constant(value: &serde_json::Value) -> TokenStream {
    match value {
        serde_json::Value::String(text) => {
            let text = literal::string(text);
            quote!(&#text)
        }
        serde_json::Value::Bool(value) => quote!(&#value),
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(number) => {
                let number = literal::typed(number);
                quote!(&#number)
            }
            None => {
                let number = literal::float(number.as_f64().unwrap_or_default());
                quote!(&#number)
            }
        },
        _ => quote!(&rt::Absent),
    }
}
