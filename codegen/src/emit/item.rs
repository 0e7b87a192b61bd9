//! Declared types: structs with their field tables, enums and unions.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::{docs, literal, shape, table, tagged, typed_enum};
use crate::markdown;
use crate::model::{Item, ItemBody, ItemId, Member, MemberTy, Source, Struct, Ty};
use crate::names::ident;

/// A declared type and everything that belongs to it.
pub(super) fn item(scope: &Scope<'_>, id: ItemId) -> TokenStream {
    let Some(item) = scope.item(id) else { return TokenStream::new() };
    let lines = docs::text(item.doc);
    match &item.body {
        ItemBody::Struct(body) => structure(scope, &item.name, &lines, body),
        ItemBody::TextEnum { variants, is_key } => {
            typed_enum::text_enum(&item.name, &lines, variants, *is_key)
        }
        ItemBody::IntEnum(variants) => typed_enum::int_enum(&item.name, &lines, variants),
        ItemBody::Flags(variants) => typed_enum::flags(&item.name, &lines, variants),
        ItemBody::Union(variants) => {
            typed_enum::union(scope, &item.name, &lines, variants, item.read)
        }
        ItemBody::Tagged(union) => tagged::union(scope, item, union, &lines),
    }
}

/// A struct with the facts of its fields, and the shapes among its members.
pub(super) fn structure(
    scope: &Scope<'_>,
    name: &str,
    lines: &[String],
    body: &Struct<'_>,
) -> TokenStream {
    let type_name = ident(name);
    let docs = docs::attributes(lines);
    let members = body.members.iter().enumerate().map(|(index, member)| {
        let (name, ty) = (ident(&member.name), member_ty(scope, member));
        let docs = docs::attributes(&docs::field(&member.docs));
        let deprecated = docs::deprecation(member.docs.deprecated);
        let wires = wires(body, index, &name);
        quote!(#docs #deprecated #(#wires)* pub #name: #ty)
    });
    let unknown = body.unknown.as_ref().map(|name| {
        let name = ident(name);
        quote! {
            /// Fields that were returned and are not documented.
            pub #name: rt::Unknown,
        }
    });
    let has_required = body.members.iter().any(|member| member.required);
    let default = (!has_required).then(|| quote!(Default,));
    let constructor = constructor(scope, &type_name, body);
    let constants = body.slots.iter().filter_map(|slot| match slot.source {
        Source::Constant(value) => Some(table::constant(&slot.wire, &literal::constant(value))),
        Source::Member(_) | Source::Shape { .. } => None,
    });
    let rules = (!body.rules.is_empty()).then(|| {
        let rules = body.rules.iter().map(table::rule);
        quote!(#[rules(#(#rules),*)])
    });
    let always = always(scope, &type_name, body);
    let shapes = body.shapes.iter().map(|shape| shape::shape(scope, shape));
    let views = body.views.iter().map(|view| shape::view(scope, name, view));
    let accessors = body.tagged.iter().map(|member| match scope.item(member.union) {
        Some(Item { body: ItemBody::Tagged(union), .. }) => {
            tagged::accessor(scope, name, member, union)
        }
        _ => TokenStream::new(),
    });
    quote! {
        #docs
        #[derive(Clone, #default rt::Record)]
        #(#constants)*
        #rules
        pub struct #type_name { #(#members,)* #unknown }

        #constructor
        #always
        #(#shapes)*
        #(#views)*
        #(#accessors)*
    }
}

/// The attributes that say what a member is on the wire: one, or one for each part of a shape.
fn wires(body: &Struct<'_>, index: usize, name: &Ident) -> Vec<TokenStream> {
    let rust_name = name.to_string();
    let rust_name = rust_name.trim_start_matches("r#");
    let mut parts = Vec::new();
    for slot in &body.slots {
        let wire = slot.wire.name;
        match slot.source {
            Source::Member(member) if member == index => {
                let name = (wire != rust_name).then(|| quote!(name = #wire));
                return table::attribute(&slot.wire, name).into_iter().collect();
            }
            Source::Shape { member, part } if member == index => {
                parts.push((part, table::attribute(&slot.wire, Some(quote!(part = #wire)))));
            }
            _ => {}
        }
    }
    parts.sort_by_key(|(part, _)| *part);
    parts.into_iter().filter_map(|(_, attribute)| attribute).collect()
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

/// The methods that give what replies always have.
fn always(scope: &Scope<'_>, type_name: &Ident, body: &Struct<'_>) -> Option<TokenStream> {
    let unknown = ident(body.unknown?);
    let accessors = body.members.iter().enumerate().filter_map(|(index, member)| {
        let (accessor, name) = (ident(member.accessor.as_ref()?), ident(&member.name));
        let MemberTy::Value(ty) = &member.ty else { return None };
        let (ty, borrow) = borrowed(scope, ty);
        let slot = body
            .slots
            .iter()
            .find(|slot| matches!(slot.source, Source::Member(at) if at == index))?;
        let wire = slot.wire.name;
        let deprecated = docs::deprecation(member.docs.deprecated);
        let code = markdown::code(wire);
        let docs = docs::attributes(&[format!(
            "{code}, which every documented reply has, or an error if this one lacks it."
        )]);
        Some(quote! {
            #docs
            #deprecated
            pub fn #accessor(&self) -> Result<#ty, rt::Error> {
                rt::always(self.#name #borrow, #wire, &self.#unknown)
            }
        })
    });
    let accessors: Vec<TokenStream> = accessors.collect();
    (!accessors.is_empty()).then(|| quote!(impl #type_name { #(#accessors)* }))
}

/// The type of a borrowed value, and the method that turns an `Option` into an option of it.
fn borrowed(scope: &Scope<'_>, ty: &Ty) -> (TokenStream, TokenStream) {
    match ty {
        Ty::Bool | Ty::Int | Ty::Float | Ty::Millis | Ty::Seconds => (scope.ty(ty), quote!()),
        Ty::String => (quote!(&str), quote!(.as_deref())),
        Ty::List(element) => {
            let element = scope.ty(element);
            (quote!(&[#element]), quote!(.as_deref()))
        }
        Ty::Boxed(id) => {
            let name = scope.item_name(*id);
            (quote!(&#name), quote!(.as_deref()))
        }
        ty => {
            let ty = scope.ty(ty);
            (quote!(&#ty), quote!(.as_ref()))
        }
    }
}

/// `new` for structs with members that must be given.
fn constructor(scope: &Scope<'_>, type_name: &Ident, body: &Struct<'_>) -> Option<TokenStream> {
    let arguments: Vec<&Member<'_>> = body.members.iter().filter(|one| one.is_argument).collect();
    if arguments.is_empty() {
        return None;
    }
    let arguments = arguments.iter().map(|member| {
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
        let is_text = member.ty == MemberTy::Value(Ty::String);
        match (member.is_argument, member.required, is_text) {
            (true, true, true) => quote!(#name: #name.into()),
            (true, true, false) => quote!(#name),
            (true, false, true) => quote!(#name: Some(#name.into())),
            (true, false, false) => quote!(#name: Some(#name)),
            (false, ..) => quote!(#name: None),
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
