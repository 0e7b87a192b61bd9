//! All fields, and where they stand.

use crate::diagnostic::Place;
use crate::resolve::{Api, Endpoint, Field, TypeBody};
use crate::schema::{self, TypeDef};
use crate::syntax::Spanned;
use crate::types::TypeId;

/// Where a field stands.
#[derive(Clone, Copy)]
pub(super) enum Home<'a> {
    /// A parameter, with the key of the schema that it stands under.
    Param(&'a Endpoint<'a>, &'static str),
    /// A field of a reply, or of an event's payload.
    Received,
    /// A field of what a callback is answered with.
    Answer,
    /// A field of a declared type.
    Type(TypeId),
}

/// All fields whose types are known.
pub(super) fn fields<'a>(api: &'a Api<'a>) -> impl Iterator<Item = (Home<'a>, &'a Field<'a>)> {
    let of_endpoints = api.endpoints().flat_map(|(_, _, endpoint)| {
        let params = endpoint.params().map(move |(key, field)| (Home::Param(endpoint, key), field));
        params.chain(endpoint.response.iter().map(|field| (Home::Received, field)))
    });
    let of_events = api.events().flat_map(|event| {
        let payload = event.payload.iter().map(|field| (Home::Received, field));
        payload.chain(event.answer.iter().map(|field| (Home::Answer, field)))
    });
    let of_types = api.types.iter().enumerate().flat_map(|(id, named)| {
        let fields = match &named.body {
            TypeBody::Struct(fields) => fields.as_slice(),
            TypeBody::Enum | TypeBody::Union(_) => &[],
        };
        fields.iter().map(move |field| (Home::Type(id), field))
    });
    of_endpoints.chain(of_events).chain(of_types)
}

/// All fields as they are declared, those of unknown types included.
pub(super) fn declared_fields<'a>(
    api: &'a Api<'_>,
) -> impl Iterator<Item = (&'a Spanned<String>, &'a schema::Field)> {
    let of_endpoints = api.endpoints().flat_map(|(_, _, endpoint)| {
        let schema::Endpoint { path, query, headers, body, response, .. } = endpoint.def;
        [&**path, query, headers, body, response].into_iter()
    });
    let of_events = api.events().flat_map(|event| {
        let schema::Event { payload, answer, .. } = event.def;
        [&**payload, answer].into_iter()
    });
    let of_types = api.types.iter().filter_map(|named| match named.def {
        TypeDef::Struct(def) => Some(&def.fields),
        TypeDef::Enum(_) | TypeDef::Union(_) => None,
    });
    let all = of_endpoints.chain(of_events).chain(of_types).flatten();
    all.map(|(name, field)| (name, &**field))
}

/// Where the type of a field stands; masks have none.
pub(super) fn type_place(field: &Field<'_>) -> Place {
    field.def.ty.as_ref().map_or(field.place, Spanned::place)
}
