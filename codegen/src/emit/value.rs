//! Example values as Rust expressions of the right type.

mod free;

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::{Map, Value};

use super::literal::{self, string};
use super::scope::Scope;
use crate::model::{
    IntVariant, ItemBody, ItemId, JsonKind, Member, MemberTy, Shape, ShapeBody, Slot, Source,
    Struct, Ty, Wire, WireField,
};
use crate::names::ident;
use free::free;

/// An expression of type `ty` that is written to the wire as `json`.
pub(super) fn value(scope: &Scope<'_>, ty: &Ty, json: &Value) -> TokenStream {
    match ty {
        Ty::String => owned(&text(json)),
        Ty::Bool => {
            let value = json.as_bool().unwrap_or_default();
            quote!(#value)
        }
        Ty::Int => number(json),
        Ty::Float => {
            let value = json.as_f64().or_else(|| text(json).parse().ok());
            let value = value.filter(|value| value.is_finite());
            literal::float(value.unwrap_or_default())
        }
        Ty::Decimal => {
            let text = text(json);
            decimal(&scope.runtime("Decimal"), &text)
        }
        Ty::Millis => time(&scope.runtime("Millis"), json),
        Ty::Seconds => time(&scope.runtime("Seconds"), json),
        Ty::Json => free(scope, json),
        Ty::File => {
            let (file, text) = (scope.runtime("File"), string(&text(json)));
            quote!(#file::bytes("example.txt", #text))
        }
        Ty::Item(id) => item(scope, *id, json),
        Ty::Boxed(id) => {
            let value = item(scope, *id, json);
            quote!(Box::new(#value))
        }
        Ty::List(element) => {
            let elements = json.as_array().into_iter().flatten();
            let elements = elements.map(|json| value(scope, element, json));
            quote!(vec![#(#elements),*])
        }
        Ty::Map(key_ty, of) => {
            let map = scope.runtime("Map");
            let entries = json.as_object().into_iter().flatten();
            let entries = entries.map(|(key, json)| {
                let key = match key_ty {
                    Some(id) => item(scope, *id, &Value::String(key.clone())),
                    None => owned(key),
                };
                let value = value(scope, of, json);
                quote!((#key, #value))
            });
            quote!(#map::from([#(#entries),*]))
        }
        Ty::Nullable(inner) => {
            let nullable = scope.runtime("Nullable");
            if json.is_null() {
                return quote!(#nullable::Null);
            }
            let value = value(scope, inner, json);
            quote!(#nullable::Value(#value))
        }
        Ty::Clearable(inner) => {
            let clearable = scope.runtime("Clearable");
            if json.as_str() == Some("") {
                return quote!(#clearable::Clear);
            }
            let value = value(scope, inner, json);
            quote!(#clearable::Set(#value))
        }
    }
}

/// A text that belongs to no one else.
fn owned(text: &str) -> TokenStream {
    if text.is_empty() {
        return quote!(String::new());
    }
    let text = string(text);
    quote!(#text.into())
}

/// The text of a JSON string; of anything else its JSON.
pub(super) fn text(json: &Value) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

fn whole(json: &Value) -> i64 {
    json.as_i64().or_else(|| json.as_str()?.parse().ok()).unwrap_or_default()
}

fn number(json: &Value) -> TokenStream {
    literal::signed(whole(json))
}

/// A decimal number: its digits and how many of them stand behind the point, where that is all there
/// is to it.
fn decimal(name: &TokenStream, text: &str) -> TokenStream {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let is_plain = digits == "0" && !whole.starts_with('-')
        || digits.starts_with(|first: char| ('1'..='9').contains(&first));
    let number = format!("{whole}{fraction}").parse().ok().filter(|_| is_plain);
    match (number, u8::try_from(fraction.len())) {
        (Some(number), Ok(places)) => {
            let (number, places) = (literal::signed(number), literal::unsigned(places.into()));
            quote!(#name::new(#number, #places))
        }
        _ => quote!(#text.parse::<#name>().unwrap_or_default()),
    }
}

fn time(unit: &TokenStream, json: &Value) -> TokenStream {
    let value = number(json);
    quote!(#unit(#value))
}

fn item(scope: &Scope<'_>, id: ItemId, json: &Value) -> TokenStream {
    let Some(item) = scope.item(id) else { return TokenStream::new() };
    let name = scope.item_name(id);
    match &item.body {
        ItemBody::Struct(body) => structure(scope, &item.module, &item.name, body, json),
        ItemBody::TextEnum { variants, .. } => {
            let text = text(json);
            match variants.iter().find(|variant| variant.value == text) {
                Some(variant) => path(&name, &variant.name),
                None => {
                    let text = owned(&text);
                    quote!(#name::Unknown(#text))
                }
            }
        }
        ItemBody::IntEnum(variants) => {
            let value = whole(json);
            match variants.iter().find(|variant| variant.value == value) {
                Some(variant) => path(&name, &variant.name),
                None => {
                    let value = literal::signed(value);
                    quote!(#name::Unknown(#value))
                }
            }
        }
        ItemBody::Flags(variants) => flags(&name, variants, whole(json)),
        ItemBody::Union(variants) => {
            match variants.iter().find(|variant| Some(variant.kind) == kind(json)) {
                Some(variant) => {
                    let path = path(&name, &variant.name);
                    let value = value(scope, &variant.ty, json);
                    quote!(#path(#value))
                }
                None => {
                    let value = free(scope, json);
                    quote!(#name::Unknown(#value))
                }
            }
        }
        // It has no value without its tag.
        ItemBody::Tagged(_) => TokenStream::new(),
    }
}

/// A set of flags by their names where these are all of it.
fn flags(name: &TokenStream, variants: &[IntVariant<'_>], bits: i64) -> TokenStream {
    let set: Vec<&IntVariant<'_>> =
        variants.iter().filter(|variant| bits & variant.value == variant.value).collect();
    let known = set.iter().fold(0, |known, variant| known | variant.value);
    if bits == 0 || known != bits {
        let bits = literal::signed(bits);
        return quote!(#name::from(#bits));
    }
    let flags = set.into_iter().map(|variant| path(name, &variant.name));
    quote!(#(#flags)|*)
}

fn kind(json: &Value) -> Option<JsonKind> {
    match json {
        Value::Null => None,
        Value::Bool(_) => Some(JsonKind::Bool),
        Value::Number(_) => Some(JsonKind::Number),
        Value::String(_) => Some(JsonKind::Text),
        Value::Array(_) => Some(JsonKind::List),
        Value::Object(_) => Some(JsonKind::Object),
    }
}

fn path(name: &TokenStream, variant: &str) -> TokenStream {
    let variant = ident(variant);
    quote!(#name::#variant)
}

/// A struct of a module.
pub(super) fn structure(
    scope: &Scope<'_>,
    module: &[String],
    name: &str,
    body: &Struct<'_>,
    json: &Value,
) -> TokenStream {
    let name = scope.name(module, name);
    let empty = Map::new();
    let object = json.as_object().unwrap_or(&empty);
    let given: Vec<(&Member<'_>, TokenStream)> = body
        .members
        .iter()
        .enumerate()
        .filter_map(|(index, member)| {
            Some((member, member_value(scope, module, body, index, member, object)?))
        })
        .collect();
    let required: Vec<TokenStream> = given
        .iter()
        .filter(|(member, _)| member.is_argument)
        .map(|(member, value)| constructor_argument(body, member, object).unwrap_or(value.clone()))
        .collect();
    let arguments = body.members.iter().filter(|member| member.is_argument).count();
    let is_new = arguments > 0 && required.len() == arguments;
    let base = if is_new {
        // `new` takes texts by anything that becomes one, so theirs need no conversion.
        quote!(#name::new(#(#required),*))
    } else {
        quote!(#name::default())
    };
    let optional: Vec<&(&Member<'_>, TokenStream)> =
        given.iter().filter(|(member, _)| !(is_new && member.is_argument)).collect();
    if optional.is_empty() {
        return base;
    }
    let complete = given.len() == body.members.len() && body.unknown.is_none();
    let fields = if complete { given.iter().collect() } else { optional };
    let fields = fields.iter().map(|(member, value)| {
        let field = ident(&member.name);
        if member.required { quote!(#field: #value) } else { quote!(#field: Some(#value)) }
    });
    let rest = (!complete).then(|| quote!(, ..#base));
    quote!(#name { #(#fields),* #rest })
}

/// A text that `new` converts on its own.
fn constructor_argument(
    body: &Struct<'_>,
    member: &Member<'_>,
    object: &Map<String, Value>,
) -> Option<TokenStream> {
    if member.ty != MemberTy::Value(Ty::String) {
        return None;
    }
    let index = body.members.iter().position(|known| known.name == member.name)?;
    let of_member = |slot: &&Slot<'_>| matches!(slot.source, Source::Member(at) if at == index);
    let text = text(object.get(body.slots.iter().find(of_member)?.wire.name)?);
    Some(string(&text).to_token_stream())
}

fn member_value(
    scope: &Scope<'_>,
    module: &[String],
    body: &Struct<'_>,
    index: usize,
    member: &Member<'_>,
    object: &Map<String, Value>,
) -> Option<TokenStream> {
    let slots: Vec<&Slot<'_>> = body
        .slots
        .iter()
        .filter(|slot| match slot.source {
            Source::Member(member) | Source::Shape { member, .. } => member == index,
            Source::Constant(_) => false,
        })
        .collect();
    match &member.ty {
        MemberTy::Value(ty) => {
            let wire = &slots.first()?.wire;
            Some(value(scope, ty, &within_text(wire, object.get(wire.name)?)))
        }
        ty if scope.tagged(ty).is_some() => {
            let [payload, tag] = slots.as_slice() else { return None };
            let (payload, tag) = if part(tag) == 1 { (payload, tag) } else { (tag, payload) };
            let json = object.get(payload.wire.name)?;
            tagged(scope, ty, object.get(tag.wire.name)?, &within_text(&payload.wire, json))
        }
        MemberTy::Shape { name, .. } => {
            let shape = body.shapes.iter().find(|shape| shape.name == *name)?;
            self::shape(scope, module, shape, &|wire| object.get(wire))
        }
    }
}

/// The position of a field among those that a shape stands for.
fn part(slot: &Slot<'_>) -> usize {
    match slot.source {
        Source::Shape { part, .. } => part,
        Source::Member(_) | Source::Constant(_) => 0,
    }
}

/// The value that an example writes as a text.
pub(super) fn within_text<'v>(wire: &WireField<'_>, json: &'v Value) -> Cow<'v, Value> {
    match (wire.form, json) {
        (Wire::Json, Value::String(text)) => {
            serde_json::from_str(text).map_or(Cow::Borrowed(json), Cow::Owned)
        }
        (Wire::Comma, Value::String(text)) => {
            let parts = text.split(',').filter(|_| !text.is_empty());
            Cow::Owned(parts.collect())
        }
        _ => Cow::Borrowed(json),
    }
}

/// A union with its tag.
pub(super) fn tagged(
    scope: &Scope<'_>,
    ty: &MemberTy,
    tag: &Value,
    json: &Value,
) -> Option<TokenStream> {
    let variants = scope.tagged(ty)?;
    let variant = variants.iter().find(|variant| text(variant.tag) == text(tag))?;
    let path = path(&super::item::ty(scope, ty), &variant.name);
    let value = value(scope, &variant.ty, json);
    Some(quote!(#path(#value)))
}

/// A shape of a module, made of the fields that are given; `None` where none of them is.
pub(super) fn shape<'v>(
    scope: &Scope<'_>,
    module: &[String],
    shape: &Shape<'_>,
    given: &dyn Fn(&str) -> Option<&'v Value>,
) -> Option<TokenStream> {
    match &shape.body {
        ShapeBody::Choice(variants) => variants.iter().find_map(|variant| {
            let value = value(scope, &variant.ty, given(variant.wire)?);
            let path = path(&scope.name(module, &shape.name), &variant.name);
            Some(quote!(#path(#value)))
        }),
        ShapeBody::Tagged { tag, variants } => {
            let tag = text(given(tag)?);
            let variant = variants.iter().find(|variant| text(variant.tag) == tag)?;
            let path = path(&scope.name(module, &shape.name), &variant.name);
            if variant.fields.is_empty() {
                return Some(path);
            }
            let fields = variant.fields.iter().map(|field| {
                let name = ident(&field.name);
                let json = given(field.wire);
                match (field.required, json) {
                    (true, Some(json)) => {
                        let value = value(scope, &field.ty, json);
                        quote!(#name: #value)
                    }
                    (false, Some(json)) => {
                        let value = value(scope, &field.ty, json);
                        quote!(#name: Some(#value))
                    }
                    (_, None) => quote!(#name: None),
                }
            });
            Some(quote!(#path { #(#fields),* }))
        }
    }
}
