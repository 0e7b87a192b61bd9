//! What callers give: arguments that must be given, setters for what may be.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::{docs, item, literal};
use crate::model::{Input, MemberTy, Operation, Setter, SetterKind, Ty};
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
        MemberTy::Value(Ty::String) => quote!(&str),
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
        other => item::ty(scope, other),
    }
}

/// The input's value as the request takes it.
fn input_value(scope: &Scope<'_>, input: &Input<'_>) -> TokenStream {
    let name = ident(&input.name);
    match &input.ty {
        MemberTy::Value(Ty::Millis | Ty::Seconds | Ty::Json) => quote!(#name.into()),
        MemberTy::Value(ty @ Ty::List(element)) => {
            let ty = scope.ty(ty);
            match &**element {
                Ty::String => quote!(#name.into_iter().map(Into::into).collect::<#ty>()),
                _ => quote!(#name.into_iter().collect::<#ty>()),
            }
        }
        _ => quote!(#name),
    }
}

/// The call that puts an argument into a request.
pub(super) fn assignment(scope: &Scope<'_>, input: &Input<'_>) -> TokenStream {
    assigned(scope, input, &SetterKind::Plain)
}

/// The call that puts an input into a request. Requests pass through these by value: whoever only
/// lends one has to drop it when the call panics, which is code in every program.
fn assigned(scope: &Scope<'_>, input: &Input<'_>, kind: &SetterKind) -> TokenStream {
    let value = input_value(scope, input);
    let params: Vec<Literal> = input.params.iter().map(|param| literal::index(*param)).collect();
    match (kind, &input.ty, params.as_slice()) {
        (SetterKind::Masked { .. }, MemberTy::Value(_), [param]) => {
            quote!(.set_masked(#param, &#value))
        }
        (SetterKind::Masked { .. }, _, params) => {
            quote!(.set_shape_masked(&[#(#params),*], &#value))
        }
        (SetterKind::Object, _, [param]) => quote!(.set_object(#param, &#value)),
        (_, MemberTy::Value(ty), [param]) => set(ty, param, &value),
        (_, _, params) => quote!(.set_shape(&[#(#params),*], &#value)),
    }
}

/// The call that gives one parameter its value: files are not written, but attached.
fn set(ty: &Ty, param: &Literal, value: &TokenStream) -> TokenStream {
    match ty {
        Ty::File => quote!(.attach(#param, #value)),
        Ty::List(element) if **element == Ty::File => quote!(.attach_all(#param, #value)),
        Ty::String => quote!(.set_text(#param, #value)),
        _ => quote!(.set(#param, &#value)),
    }
}

pub(super) fn setter(scope: &Scope<'_>, setter: &Setter<'_>) -> TokenStream {
    let input = &setter.input;
    let (name, ty) = (ident(&input.name), input_type(scope, &input.ty));
    let mut lines = docs::field(&input.docs);
    if setter.kind == SetterKind::Object {
        lines.push(String::new());
        lines
            .push("Sets all its fields at once and names those that are given in the mask.".into());
    }
    let docs = docs::attributes(&lines);
    let deprecated = docs::deprecation(input.docs.deprecated);
    let assigned = assigned(scope, input, &setter.kind);
    let clear = clearing(setter);
    quote! {
        #docs
        #deprecated
        pub fn #name(self, #name: #ty) -> Self {
            Self { request: self.request #assigned }
        }

        #clear
    }
}

fn clearing(setter: &Setter<'_>) -> Option<TokenStream> {
    let SetterKind::Masked { clear: Some(clear) } = &setter.kind else { return None };
    let docs = docs::attributes(&[format!(
        "Clears `{}`: it is named in the mask without a value.",
        setter.input.name
    )]);
    let clear = ident(clear);
    let params = setter.input.params.iter().map(|param| literal::index(*param));
    Some(quote! {
        #docs
        pub fn #clear(self) -> Self {
            Self { request: self.request #(.clear_masked(#params))* }
        }
    })
}
