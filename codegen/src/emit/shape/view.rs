//! Views: enums that borrow those members of a struct that are there, or that go with the value of its
//! tag, and functions that make the struct of such members.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::secret;
use crate::emit::docs;
use crate::emit::scope::Scope;
use crate::model::{ChoiceVariant, ShapeBody, TaggedVariant, Ty, View, ViewTag};
use crate::names::ident;

/// The enum, the method that gives it, and the functions that make the struct.
pub(in crate::emit) fn view(scope: &Scope<'_>, owner: &str, view: &View<'_>) -> TokenStream {
    let (owner, name, accessor) = (ident(owner), ident(&view.shape.name), ident(&view.accessor));
    let types: Vec<&Ty> = match &view.shape.body {
        ShapeBody::Choice(variants) => variants.iter().map(|variant| &variant.ty).collect(),
        ShapeBody::Tagged { variants, .. } => {
            variants.iter().flat_map(|one| &one.fields).map(|field| &field.ty).collect()
        }
    };
    let (declared, elided) = if types.into_iter().all(is_copied) {
        (None, None)
    } else {
        (Some(quote!(<'a>)), Some(quote!(<'_>)))
    };
    let docs = docs::attributes(&docs::text(view.shape.doc));
    let (derived, written) = match secret::debug(&view.shape, elided.as_ref()) {
        Some(debug) => (quote!(Clone, Copy, PartialEq), debug),
        None => (quote!(Debug, Clone, Copy, PartialEq), TokenStream::new()),
    };
    let (cases, said, body, constructors) = match (&view.shape.body, &view.tag) {
        (ShapeBody::Tagged { variants, .. }, Some(tag)) => tagged(scope, view, tag, variants),
        (ShapeBody::Choice(variants), _) => choice(scope, view, variants),
        (ShapeBody::Tagged { .. }, None) => return TokenStream::new(),
    };
    quote! {
        #docs
        #[derive(#derived)]
        pub enum #name #declared { #(#cases),* }

        #written

        impl #owner {
            #said
            pub fn #accessor(&self) -> Option<#name #elided> { #body }

            #(#constructors)*
        }
    }
}

/// Variants, what is said of the method, its body, and the functions that make the struct.
type Parts = (Vec<TokenStream>, TokenStream, TokenStream, Vec<TokenStream>);

fn choice(scope: &Scope<'_>, view: &View<'_>, variants: &[ChoiceVariant<'_>]) -> Parts {
    let name = ident(&view.shape.name);
    let named = || variants.iter().zip(&view.members);
    let cases = variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.name), borrowed(scope, &variant.ty));
        let docs = docs::attributes(&docs::field(&variant.docs));
        quote!(#docs #name(#ty))
    });
    let found = named().map(|(variant, member)| {
        let (variant, value) = (ident(&variant.name), member_value(member, &variant.ty));
        quote!(if let Some(value) = #value { return Some(#name::#variant(value)); })
    });
    let members: Vec<String> =
        view.members.iter().map(|member| format!("[`{member}`](Self::{member})")).collect();
    let said = docs::attributes(&[format!("The one that is there of {}.", members.join(", "))]);
    let made = named().zip(&view.constructors).map(|((variant, member), constructor)| {
        let docs = docs::attributes(&[format!("One with [`{member}`](Self::{member}) alone.")]);
        let (name, member) = (ident(constructor), ident(member));
        let (ty, value) = argument(scope, &member, &variant.ty);
        quote! {
            #docs
            pub fn #name(#member: #ty) -> Self {
                Self { #member: Some(#value), ..Self::default() }
            }
        }
    });
    (cases.collect(), said, quote!(#(#found)* None), made.collect())
}

fn tagged(
    scope: &Scope<'_>,
    view: &View<'_>,
    tag: &ViewTag,
    variants: &[TaggedVariant<'_>],
) -> Parts {
    let (name, tag_ty) = (ident(&view.shape.name), scope.ty(&tag.ty));
    let member = view.members.first().map_or("", String::as_str);
    let field = ident(member);
    let arms = variants.iter().zip(&tag.variants).map(|(variant, tag)| {
        let (tag, value) = (ident(tag), value(view, variant));
        quote!(#tag_ty::#tag => #name::#value)
    });
    let body = quote! {
        Some(match self.#field.as_ref()? {
            #(#arms,)*
            #tag_ty::Unknown(_) => return None,
        })
    };
    let said = docs::attributes(&[
        format!("What goes with [`{member}`](Self::{member})."),
        String::new(),
        "`None` where that is missing or not documented, and where a field is missing that must go"
            .to_owned(),
        "with it. The fields themselves hold what was returned all the same.".to_owned(),
    ]);
    let made = variants.iter().zip(&tag.variants).zip(&view.constructors);
    let made = made.map(|((variant, value), constructor)| {
        let docs = docs::attributes(&docs::text(variant.doc));
        let required = variant.fields.iter().filter(|field| field.required);
        let (arguments, values): (Vec<_>, Vec<_>) = required
            .filter_map(|field| {
                let (name, member) = (ident(&field.name), ident(view.members.get(field.part)?));
                let (ty, value) = argument(scope, &name, &field.ty);
                Some((quote!(#name: #ty), quote!(#member: Some(#value))))
            })
            .unzip();
        let (constructor, value) = (ident(constructor), ident(value));
        quote! {
            #docs
            pub fn #constructor(#(#arguments),*) -> Self {
                Self { #field: Some(#tag_ty::#value), #(#values,)* ..Self::default() }
            }
        }
    });
    let cases = variants.iter().map(|variant| case(scope, variant));
    (cases.collect(), said, body, made.collect())
}

fn case(scope: &Scope<'_>, variant: &TaggedVariant<'_>) -> TokenStream {
    let name = ident(&variant.name);
    let docs = docs::attributes(&docs::text(variant.doc));
    let fields = variant.fields.iter().map(|field| {
        let (name, ty) = (ident(&field.name), borrowed(scope, &field.ty));
        let docs = docs::attributes(&docs::field(&field.docs));
        let ty = if field.required { ty } else { quote!(Option<#ty>) };
        quote!(#docs #name: #ty)
    });
    let fields = (!variant.fields.is_empty()).then(|| quote!({ #(#fields),* }));
    quote!(#docs #name #fields)
}

/// The variant made of a struct's members.
fn value(view: &View<'_>, variant: &TaggedVariant<'_>) -> TokenStream {
    let name = ident(&variant.name);
    let fields = variant.fields.iter().filter_map(|field| {
        let (name, value) =
            (ident(&field.name), member_value(view.members.get(field.part)?, &field.ty));
        let must = field.required.then(|| quote!(?));
        Some(quote!(#name: #value #must))
    });
    let fields = (!variant.fields.is_empty()).then(|| quote!({ #(#fields),* }));
    quote!(#name #fields)
}

/// A member of the struct as an option of what is borrowed of it.
fn member_value(member: &str, ty: &Ty) -> TokenStream {
    let member = ident(member);
    match ty {
        ty if is_copied(ty) => quote!(self.#member),
        Ty::String | Ty::List(_) | Ty::Boxed(_) => quote!(self.#member.as_deref()),
        _ => quote!(self.#member.as_ref()),
    }
}

/// The type of an argument, and its value as a member.
fn argument(scope: &Scope<'_>, name: &Ident, ty: &Ty) -> (TokenStream, TokenStream) {
    match ty {
        Ty::String => (quote!(impl Into<String>), quote!(#name.into())),
        Ty::Boxed(id) => {
            let ty = scope.item_name(*id);
            (quote!(#ty), quote!(Box::new(#name)))
        }
        ty => (scope.ty(ty), quote!(#name)),
    }
}

fn is_copied(ty: &Ty) -> bool {
    matches!(ty, Ty::Bool | Ty::Int | Ty::Float | Ty::Millis | Ty::Seconds)
}

fn borrowed(scope: &Scope<'_>, ty: &Ty) -> TokenStream {
    match ty {
        ty if is_copied(ty) => scope.ty(ty),
        Ty::String => quote!(&'a str),
        Ty::List(element) => {
            let element = scope.ty(element);
            quote!(&'a [#element])
        }
        Ty::Boxed(id) => {
            let name = scope.item_name(*id);
            quote!(&'a #name)
        }
        ty => {
            let ty = scope.ty(ty);
            quote!(&'a #ty)
        }
    }
}
