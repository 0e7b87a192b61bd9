//! What callers give: arguments that must be given, setters for what may be.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::scope::Scope;
use crate::emit::{docs, item, literal, table};
use crate::model::{Input, MemberTy, Operation, Param, Place, Setter, SetterKind, Ty};
use crate::names::ident;

pub(super) fn arguments<'a>(
    scope: &'a Scope<'_>,
    operation: &'a Operation<'_>,
) -> impl Iterator<Item = TokenStream> {
    operation.arguments.iter().map(|input| {
        let (name, ty) = (ident(&input.name), input_type(scope, &input.ty));
        quote!(#name: #ty)
    })
}

/// How an input is taken: what callers have at hand is converted.
fn input_type(scope: &Scope<'_>, ty: &MemberTy) -> TokenStream {
    match ty {
        MemberTy::Value(Ty::String) => quote!(impl Into<String>),
        MemberTy::Value(Ty::Decimal) => quote!(impl Into<rt::Decimal>),
        MemberTy::Value(Ty::Millis) => quote!(impl Into<rt::Millis>),
        MemberTy::Value(Ty::Seconds) => quote!(impl Into<rt::Seconds>),
        MemberTy::Value(Ty::Json) => quote!(impl Into<rt::Json>),
        MemberTy::Value(Ty::List(element)) => match &**element {
            Ty::String => quote!(impl IntoIterator<Item = impl Into<String>>),
            element => {
                let element = scope.ty(element);
                quote!(impl IntoIterator<Item = #element>)
            }
        },
        other => {
            let ty = item::ty(scope, other);
            if scope.tagged(other).is_some() { quote!(impl Into<#ty>) } else { ty }
        }
    }
}

/// The input's value as the request takes it.
fn input_value(scope: &Scope<'_>, input: &Input<'_>) -> TokenStream {
    let name = ident(&input.name);
    match &input.ty {
        MemberTy::Value(Ty::String) => quote!(#name.into()),
        MemberTy::Value(Ty::Decimal | Ty::Millis | Ty::Seconds | Ty::Json) => quote!(&#name.into()),
        MemberTy::Value(ty @ Ty::List(element)) => {
            let ty = scope.ty(ty);
            let collected = match &**element {
                Ty::String => quote!(#name.into_iter().map(Into::into).collect::<#ty>()),
                _ => quote!(#name.into_iter().collect::<#ty>()),
            };
            if is_file(element) { collected } else { quote!(&#collected) }
        }
        MemberTy::Value(Ty::File) => quote!(#name),
        ty if scope.tagged(ty).is_some() => {
            let ty = item::ty(scope, ty);
            quote!(&Into::<#ty>::into(#name))
        }
        _ => quote!(&#name),
    }
}

fn is_file(ty: &Ty) -> bool {
    *ty == Ty::File
}

/// The call that puts an argument into a request.
pub(super) fn assignment(
    scope: &Scope<'_>,
    operation: &Operation<'_>,
    input: &Input<'_>,
) -> TokenStream {
    assigned(scope, operation, input, &SetterKind::Plain)
}

/// The call that puts an input into a request, naming parameters as they are named on the wire.
fn assigned(
    scope: &Scope<'_>,
    operation: &Operation<'_>,
    input: &Input<'_>,
    kind: &SetterKind,
) -> TokenStream {
    let value = input_value(scope, input);
    let params: Vec<&Param<'_>> =
        input.params.iter().filter_map(|param| operation.params.get(*param)).collect();
    let names = params.iter().map(|param| param.wire.name);
    let Some(Param { wire, place }) = params.first() else { return TokenStream::new() };
    let name = wire.name;
    match (&input.ty, place) {
        (MemberTy::Shape { .. }, Place::Inside(object)) => {
            quote!(.masked_shape(#object, &[#(#names),*], #value))
        }
        (ty, _) if scope.tagged(ty).is_some() => {
            let parts = params.iter().map(|param| {
                let (place, name) = (table::place(param.place), param.wire.name);
                quote!((#place, #name))
            });
            quote!(.shape_at(&[#(#parts),*], #value))
        }
        (MemberTy::Shape { .. }, place) => {
            let place = table::place(*place);
            quote!(.shape(#place, &[#(#names),*], #value))
        }
        (MemberTy::Value(_), _) if *kind == SetterKind::Object => quote!(.object(#name, #value)),
        (MemberTy::Value(Ty::String), Place::Inside(object)) => {
            quote!(.masked_text(#object, #name, #value))
        }
        (MemberTy::Value(_), Place::Inside(object)) => quote!(.masked(#object, #name, #value)),
        (MemberTy::Value(Ty::File), _) => match params.get(1) {
            Some(Param { wire: size, .. }) => {
                let size = size.name;
                quote!(.sized_file(#name, #size, #value))
            }
            None => quote!(.file(#name, #value)),
        },
        (MemberTy::Value(Ty::List(element)), _) if is_file(element) => {
            quote!(.files(#name, #value))
        }
        (MemberTy::Value(ty), place) => {
            let method = method(*place, *ty == Ty::String);
            let value = if *place == Place::Path { in_path(ty, input) } else { value };
            quote!(.#method(#name, #value))
        }
    }
}

/// A segment of the path is a text, whatever it is made of.
fn in_path(ty: &Ty, input: &Input<'_>) -> TokenStream {
    let name = ident(&input.name);
    match ty {
        Ty::String => quote!(#name.into()),
        Ty::Decimal | Ty::Millis | Ty::Seconds => quote!(#name.into().to_string()),
        _ => quote!(#name.to_string()),
    }
}

fn method(place: Place<'_>, is_text: bool) -> Ident {
    let place = match place {
        Place::Path => return ident("path"),
        Place::Query => "query",
        Place::Header => "header",
        Place::Body | Place::Inside(_) | Place::MaskOf(_) => "body",
    };
    if is_text { format_ident!("{place}_text") } else { ident(place) }
}

/// The call that gives a parameter the value that it has in every request.
pub(super) fn constant(param: &Param<'_>, value: &serde_json::Value) -> TokenStream {
    let (name, value) = (param.wire.name, literal::constant(value));
    match param.place {
        Place::Inside(object) => quote!(.inside(#object, #name, &#value)),
        Place::Path => quote!(.path(#name, #value.to_string())),
        place => {
            let method = method(place, false);
            quote!(.#method(#name, &#value))
        }
    }
}

pub(super) fn setter(
    scope: &Scope<'_>,
    operation: &Operation<'_>,
    setter: &Setter<'_>,
) -> TokenStream {
    let input = &setter.input;
    let (name, ty) = (ident(&input.name), input_type(scope, &input.ty));
    let mut lines = docs::field(&input.docs);
    if setter.kind == SetterKind::Object {
        lines.push(String::new());
        lines.push("Sets all its fields, and names those that are given in the mask.".to_owned());
    }
    let docs = docs::attributes(&lines);
    let deprecated = docs::deprecation(input.docs.deprecated);
    let assigned = assigned(scope, operation, input, &setter.kind);
    let clear = clearing(operation, setter);
    quote! {
        #docs
        #deprecated
        pub fn #name(self, #name: #ty) -> Self {
            Self(self.0 #assigned)
        }

        #clear
    }
}

fn clearing(operation: &Operation<'_>, setter: &Setter<'_>) -> Option<TokenStream> {
    let SetterKind::Masked { clear: Some(clear) } = &setter.kind else { return None };
    let docs = docs::attributes(&[format!(
        "Clears `{}`: the mask names it, without a value.",
        setter.input.name
    )]);
    let clear = ident(clear);
    let params = setter.input.params.iter().filter_map(|param| operation.params.get(*param));
    let calls = params.filter_map(|param| {
        let (Place::Inside(object), name) = (param.place, param.wire.name) else { return None };
        Some(quote!(.clear(#object, #name)))
    });
    Some(quote! {
        #docs
        pub fn #clear(self) -> Self {
            Self(self.0 #(#calls)*)
        }
    })
}
