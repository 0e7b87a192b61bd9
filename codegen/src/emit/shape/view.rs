//! Views: enums that borrow those members of a reply that go with the value of its tag.

use proc_macro2::TokenStream;
use quote::quote;

use super::secret;
use crate::emit::docs;
use crate::emit::scope::Scope;
use crate::model::{ShapeBody, TaggedVariant, Ty, View};
use crate::names::ident;

/// The enum, and the method that gives it.
pub(in crate::emit) fn view(scope: &Scope<'_>, owner: &str, view: &View<'_>) -> TokenStream {
    let ShapeBody::Tagged { variants, .. } = &view.shape.body else { return TokenStream::new() };
    let (owner, name, accessor) = (ident(owner), ident(&view.shape.name), ident(&view.accessor));
    let borrows = variants.iter().flat_map(|one| &one.fields).any(|field| !is_copied(&field.ty));
    let (declared, elided) =
        if borrows { (Some(quote!(<'a>)), Some(quote!(<'_>))) } else { (None, None) };
    let docs = docs::attributes(&docs::text(view.shape.doc));
    let (derived, written) = match secret::debug(&view.shape, elided.as_ref()) {
        Some(debug) => (quote!(Clone, Copy, PartialEq), debug),
        None => (quote!(Debug, Clone, Copy, PartialEq), TokenStream::new()),
    };
    let cases = variants.iter().map(|variant| case(scope, variant));
    let (tag, tag_ty) = (ident(&view.tag), scope.ty(&view.tag_ty));
    let arms = variants.iter().zip(&view.tags).map(|(variant, tag)| {
        let (tag, value) = (ident(tag), value(view, variant));
        quote!(#tag_ty::#tag => #name::#value)
    });
    let said = docs::attributes(&[
        format!("What goes with [`{}`](Self::{}).", view.tag, view.tag),
        String::new(),
        "`None` where that is missing or not documented, and where a field is missing that must go"
            .to_owned(),
        "with it. The fields themselves hold what was returned all the same.".to_owned(),
    ]);
    quote! {
        #docs
        #[derive(#derived)]
        pub enum #name #declared { #(#cases),* }

        #written

        impl #owner {
            #said
            pub fn #accessor(&self) -> Option<#name #elided> {
                Some(match self.#tag.as_ref()? {
                    #(#arms,)*
                    #tag_ty::Unknown(_) => return None,
                })
            }
        }
    }
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
        let (name, member) = (ident(&field.name), ident(view.members.get(field.part)?));
        let value = match &field.ty {
            ty if is_copied(ty) => quote!(self.#member),
            Ty::String | Ty::List(_) | Ty::Boxed(_) => quote!(self.#member.as_deref()),
            _ => quote!(self.#member.as_ref()),
        };
        let must = field.required.then(|| quote!(?));
        Some(quote!(#name: #value #must))
    });
    let fields = (!variant.fields.is_empty()).then(|| quote!({ #(#fields),* }));
    quote!(#name #fields)
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
