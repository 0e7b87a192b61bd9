//! Operations: one endpoint each.

use std::collections::BTreeMap;

use super::docs::{described, docs};
use super::errors::errors;
use super::example::example;
use super::platform::{credential_use, envelope_constant};
use super::shape::Replacement;
use super::wire::wire_field;
use super::{Lowering, endpoint_module, words};
use crate::group::Group;
use crate::model::{
    CredentialUse, Docs, ErrorCode, Input, Item, ItemBody, Mask, MaskField, Operation, Param,
    Place, Rate, Reply, Rule, Setter, SetterKind, Shape, Slot, Source, Struct,
};
use crate::names::{self, Claims, Owner, Setters, mask_name, masked_object, pascal};
use crate::resolve::{Endpoint, Field, Platform, Service};
use crate::rules;
use crate::schema::{self, TokenKind};
use crate::types::Type;

impl<'s> Lowering<'_, 's> {
    pub(super) fn operation(
        &self,
        platform: &Platform<'s>,
        service: &Service<'s>,
        endpoint: &Endpoint<'s>,
        (version, codes): (&[String], &[ErrorCode<'s>]),
    ) -> Operation<'s> {
        let def = endpoint.def;
        let tokens: Vec<TokenKind> = def.tokens.iter().map(|kind| **kind).collect();
        let name = self.names.operation(endpoint.file);
        let (http_method, http_path) = def.http.split_once(' ').unwrap_or(("GET", &def.http));
        let builder = self.parameters(&name, endpoint);
        let reply = self.reply(&name, endpoint);
        let credential = service.def.credential.as_ref().map(|name| credential_use(name));
        let field_scopes =
            def.field_scopes.iter().map(|one| (one.scope.as_str(), described(&one.doc)));
        let examples = endpoint.examples.iter();
        let levels = [platform.name, service.name, service.version.unwrap_or_default()];
        let levels = levels.into_iter().chain([endpoint.resource, endpoint.method]);
        let id: Vec<&str> = levels.filter(|level| !level.is_empty()).collect();
        Operation {
            id: id.join("/"),
            method: endpoint.method,
            resource: endpoint.resource,
            module: endpoint_module(version, endpoint),
            schema: self.schema(endpoint.place),
            title: &def.title,
            summary: described(&def.summary),
            description: def.description.iter().map(String::as_str).collect(),
            doc: &def.doc,
            deprecated: def.deprecated.as_deref(),
            http_method,
            http_path,
            host: def.host.as_deref().map(String::as_str),
            tokens: tokens.iter().map(|kind| words::token(*kind)).collect(),
            access: words::access(&tokens),
            client_arguments: client_arguments(&tokens, credential.as_ref()),
            credential,
            apps: def.apps.iter().map(|kind| words::app(**kind)).collect(),
            scopes: def.scopes.iter().map(|scope| scope.as_str()).collect(),
            field_scopes: field_scopes.collect(),
            rate_limits: def.rate_limit.iter().map(|rate| rate.as_str()).collect(),
            rates: def.rate_limit.iter().filter_map(|text| rate(text)).collect(),
            idempotency: def.idempotency.as_ref().map(|known| known.param.as_str()),
            body: words::body(*def.body_format),
            envelope: envelope_constant(def.envelope.as_deref().map_or("standard", String::as_str)),
            rules: builder.rules,
            shapes: builder.shapes,
            arguments: builder.arguments,
            setters: builder.setters,
            constants: builder.constants,
            from_client: builder.from_client,
            masks: builder.masks,
            types: endpoint.types.clone(),
            errors: errors(&endpoint.errors, codes),
            paging: self.paging(endpoint, &builder.params, &reply),
            examples: examples.map(|(name, one)| example(name, one, &builder.params)).collect(),
            reply,
            params: builder.params,
            name,
        }
    }

    fn reply(&self, name: &str, endpoint: &Endpoint<'s>) -> Reply<'s> {
        if endpoint.def.download.is_some() {
            return Reply::File;
        }
        if let Some(ty) = &endpoint.events {
            return Reply::Events(self.plain_ty(ty, None));
        }
        if endpoint.response.is_empty() {
            return Reply::Empty;
        }
        let body = self.structure(&endpoint.response, &[], None, true);
        Reply::Struct { name: format!("{name}Reply"), body }
    }

    fn parameters(&self, name: &str, endpoint: &Endpoint<'s>) -> Builder<'s> {
        let fields: Vec<(&str, &Field<'s>)> = endpoint.params().collect();
        let plain: Vec<Field<'s>> = fields.iter().map(|(_, field)| (*field).clone()).collect();
        let owner = Owner::Endpoint(endpoint.file);
        let replacements = self.shapes(&endpoint.def.rules, &plain, owner);
        let mut builder = Builder {
            rules: rules::checked(self.api, &self.usage, &Group::of_endpoint(endpoint), false, ""),
            names: names::setters(self.api, endpoint, |id| self.usage.is_read(id)),
            ..Builder::default()
        };
        let mut positions = BTreeMap::new();
        for (position, (key, field)) in fields.iter().enumerate() {
            positions.insert(position, builder.params.len());
            let place = match (*key, &field.def.mask_of) {
                ("path", _) => Place::Path,
                ("query", _) => Place::Query,
                ("headers", _) => Place::Header,
                (_, Some(object)) => Place::MaskOf(object),
                (_, None) => Place::Body,
            };
            let mut wire = wire_field(field);
            wire.required |= place == Place::Path;
            builder.params.push(Param { wire, place });
            if let Some(object) = masked_object(endpoint, field) {
                self.masked(&mut builder, endpoint, field, object);
            }
        }
        for (position, (_, field)) in fields.iter().enumerate() {
            let Some(&param) = positions.get(&position) else { continue };
            let given = builder.names.params.get_mut(position).and_then(Option::take);
            let setter = given.map(|given| given.name).unwrap_or_default();
            if let Some(constant) = &field.def.constant {
                builder.constants.push((param, constant));
                continue;
            }
            if let Some(known) = &field.def.from_client {
                builder.from_client.push((field.name, words::from_client(**known)));
                continue;
            }
            if field.def.given_with().is_some() {
                continue;
            }
            let replaced = replacements.iter().find(|one| one.parts.contains(&position));
            match replaced {
                Some(replacement) if replacement.parts.iter().min() == Some(&position) => {
                    builder.shape(replacement, setter, &positions);
                }
                Some(_) => {}
                None => {
                    let with = |other: &&Field<'s>| {
                        other.def.given_with().is_some_and(|name| name.as_str() == field.name)
                    };
                    let with = plain.iter().position(|other| with(&other));
                    let with = with.and_then(|position| positions.get(&position).copied());
                    let params = [param].into_iter().chain(with).collect();
                    self.input(&mut builder, (name, setter), endpoint, field, params);
                }
            }
        }
        builder.shapes = replacements.into_iter().map(|one| one.shape).collect();
        builder
    }

    /// Adds the fields of a masked object as parameters, each with its setter.
    fn masked(
        &self,
        builder: &mut Builder<'s>,
        endpoint: &Endpoint<'s>,
        object: &Field<'s>,
        id: usize,
    ) {
        let Some(Item { body: ItemBody::Struct(body), .. }) = self.item(id) else { return };
        let first = builder.params.len();
        let prefix = format!("{}.", object.name);
        if let Some(group) = Group::of_type(self.api, id) {
            builder.rules.extend(rules::checked(self.api, &self.usage, &group, true, &prefix));
        }
        let mask = endpoint
            .body
            .iter()
            .find(|mask| mask.def.mask_of.as_deref().map(String::as_str) == Some(object.name));
        let mut names = builder.names.masked.remove(object.name).unwrap_or_default().into_iter();
        let Struct { members, mut slots, .. } = body;
        slots.retain(|slot| !slot.wire.response_only);
        for slot in &slots {
            if let Source::Constant(constant) = slot.source {
                builder.constants.push((builder.params.len(), constant));
            }
            let mut wire = slot.wire.clone();
            wire.unmasked = mask.is_some_and(|mask| !may_name(mask.def, wire.name));
            builder.params.push(Param { wire, place: Place::Inside(object.name) });
        }
        for (index, member) in members.into_iter().enumerate() {
            let part = |(at, slot): (usize, &Slot<'_>)| match slot.source {
                Source::Member(member) => (member == index).then_some((0, first + at)),
                Source::Shape { member, part } => (member == index).then_some((part, first + at)),
                Source::Constant(_) => None,
            };
            let mut own: Vec<(usize, usize)> = slots.iter().enumerate().filter_map(part).collect();
            own.sort_unstable();
            let params = own.into_iter().map(|(_, param)| param).collect();
            // What only the server writes has none.
            let Some(names) = names.next().flatten() else { continue };
            let clear = names.clear.map(|given| given.name);
            let input = Input { name: names.setter.name, ty: member.ty, params, docs: member.docs };
            builder.setters.push(Setter { input, kind: SetterKind::Masked { clear } });
        }
    }

    /// Adds one parameter as an argument of `new`, as a setter or as a mask.
    fn input(
        &self,
        builder: &mut Builder<'s>,
        (operation, name): (&str, String),
        endpoint: &Endpoint<'s>,
        field: &Field<'s>,
        params: Vec<usize>,
    ) {
        if let (Some(object), [param]) = (&field.def.mask_of, params.as_slice()) {
            let mask = self.mask(operation, endpoint, field, object, name, *param);
            builder.masks.extend(mask);
            return;
        }
        let ty = self.member_ty(field, None, false);
        let input = Input { name, ty, params, docs: docs(field.def) };
        let is_object = masked_object(endpoint, field).is_some();
        let kind = if is_object { SetterKind::Object } else { SetterKind::Plain };
        // A masked object is filled by its fields' setters, so it need not be given as a whole.
        let in_path = endpoint.path.iter().any(|known| known.place == field.place);
        if (*field.def.required || in_path) && kind != SetterKind::Object {
            builder.arguments.push(input);
        } else {
            builder.setters.push(Setter { input, kind });
        }
    }

    fn mask(
        &self,
        operation: &str,
        endpoint: &Endpoint<'s>,
        field: &Field<'s>,
        object: &'s str,
        setter: String,
        param: usize,
    ) -> Option<Mask<'s>> {
        let target = endpoint.body.iter().find(|target| target.name == object)?;
        let Type::Named(id) = target.ty else { return None };
        let schema::TypeDef::Struct(def) = self.api.types.get(id)?.def else { return None };
        let name = mask_name(operation, endpoint, object);
        let mut claims = Claims::default();
        let is_sent = |def: &schema::Field| def.only.as_deref() != Some(&schema::Side::Response);
        let fields = def.fields.iter();
        let fields = fields.filter(|(wire, def)| is_sent(def) && may_name(field.def, wire));
        let fields = fields
            .map(|(wire, def)| MaskField {
                name: claims.claim_pascal(&pascal(wire)),
                wire,
                doc: described(&def.doc),
            })
            .collect();
        Some(Mask { name, setter, param, object, fields })
    }
}

/// An operation's parameters while they are collected.
#[derive(Default)]
struct Builder<'s> {
    params: Vec<Param<'s>>,
    rules: Vec<Rule>,
    shapes: Vec<Shape<'s>>,
    arguments: Vec<Input<'s>>,
    setters: Vec<Setter<'s>>,
    constants: Vec<(usize, &'s serde_json::Value)>,
    from_client: Vec<(&'s str, &'static str)>,
    masks: Vec<Mask<'s>>,
    names: Setters,
}

impl<'s> Builder<'s> {
    /// Adds a shape in place of the parameters that it stands for.
    fn shape(
        &mut self,
        replacement: &Replacement<'s>,
        name: String,
        positions: &BTreeMap<usize, usize>,
    ) {
        let parts = replacement.parts.iter();
        let input = Input {
            name,
            ty: replacement.ty(None),
            params: parts.filter_map(|part| positions.get(part).copied()).collect(),
            docs: Docs::of_text(replacement.shape.doc),
        };
        if replacement.required {
            self.arguments.push(input);
        } else {
            self.setters.push(Setter { input, kind: SetterKind::Plain });
        }
    }
}

/// Whether a mask may name the field of its object.
fn may_name(mask: &schema::Field, field: &str) -> bool {
    mask.mask_fields
        .as_ref()
        .is_none_or(|fields| fields.iter().any(|known| known.as_str() == field))
}

/// The generic arguments of a client that may call with these tokens and this credential, where
/// not every new client may.
fn client_arguments(tokens: &[TokenKind], credential: Option<&CredentialUse>) -> Vec<&'static str> {
    match (words::identity(tokens), credential) {
        _ if tokens.is_empty() && credential.is_none() => Vec::new(),
        ("Plugin" | "Tenant", None) => Vec::new(),
        (identity, None) => vec![identity],
        (identity, Some(_)) => vec![identity, "WithHelpdesk"],
    }
}

/// A documented rate: `50/s`.
fn rate(text: &str) -> Option<Rate> {
    let (calls, unit) = text.split_once('/')?;
    let seconds = match unit {
        "s" => 1,
        "min" => 60,
        "h" => 3_600,
        "day" => 86_400,
        _ => return None,
    };
    Some(Rate { calls: calls.parse().ok()?, seconds })
}
