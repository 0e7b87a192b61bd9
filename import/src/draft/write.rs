//! The notation of schemas: the one place that knows how a draft is written.

mod parts;

use std::collections::{BTreeMap, HashMap};

use feishu_api_codegen::layout::text;
use serde_json::{Map, Value, json};

use super::endpoint::from_client;
use super::known::Known;
use super::model::{Body, Endpoint, EnumValue, Field, Rule, Shape, Type};
use super::notes::notes;
use super::types::Types;
use super::{Shared, names};
use crate::glossary::Glossary;
use crate::page::{About, Event, Remark};
use parts::{Keys, access, brief, example, limits, rule, strings};

/// Writes drafts, and counts what they ask.
pub(super) struct Writer<'a> {
    pub(super) types: &'a Types,
    pub(super) known: &'a Known,
    pub(super) names: &'a HashMap<usize, String>,
    pub(super) glossary: &'a Glossary,
    /// The parameters that the drafts share, by name.
    pub(super) parameters: &'a Map<String, Value>,
    /// What a person must decide, in the order in which it stands.
    pub(super) asked: Vec<Remark>,
}

impl Writer<'_> {
    /// The schema of an endpoint or event with the types that only it uses.
    pub(super) fn schema(&mut self, endpoint: &Endpoint, local: &[usize]) -> String {
        let mut keys = match &endpoint.event {
            Some(event) => self.event(endpoint, event, local),
            None => self.endpoint(endpoint, local),
        };
        keys.set_list("notes", notes(&endpoint.remarks).into_iter().map(Value::from).collect());
        let whole = |remark: &&Remark| remark.about.is_question() && !remark.place.contains('.');
        let questions: Vec<Remark> = endpoint.remarks.iter().filter(whole).cloned().collect();
        self.ask(&mut keys, &questions);
        text(&Value::Object(keys.0))
    }

    fn event(&mut self, endpoint: &Endpoint, event: &Event, local: &[usize]) -> Keys {
        let mut keys = Keys::default();
        let depth = endpoint.id.split('/').count() - 1;
        keys.set("$schema", format!("{}event.schema.json", "../".repeat(depth)));
        keys.set("title", endpoint.title.as_str());
        keys.set("summary", "");
        keys.set("doc", endpoint.doc.as_str());
        keys.set("type", event.ty.value.as_str());
        if event.version != "2.0" {
            keys.set("version", event.version);
        }
        access(&mut keys, endpoint);
        if endpoint.is_deprecated {
            keys.set("deprecated", "");
        }
        keys.set_object("payload", self.fields(&endpoint.response, None));
        keys.set_object("types", self.declared(local));
        for (place, fields) in &endpoint.params {
            keys.set_object(place, self.fields(fields, None));
        }
        if let Some(body) = &endpoint.reply {
            let mut example = Keys::default();
            example.set("body", body.clone());
            example.set_object("answer", endpoint.request.clone());
            let name = endpoint.id.rsplit('/').next().unwrap_or_default();
            keys.set("examples", json!({ name: example.0 }));
        }
        keys
    }

    fn endpoint(&mut self, endpoint: &Endpoint, local: &[usize]) -> Keys {
        let mut keys = Keys::default();
        let depth = endpoint.id.split('/').count() - 1;
        keys.set("$schema", format!("{}endpoint.schema.json", "../".repeat(depth)));
        keys.set("title", endpoint.title.as_str());
        keys.set("summary", "");
        keys.set("doc", endpoint.doc.as_str());
        keys.set("http", endpoint.http.as_str());
        keys.set_some("host", endpoint.host);
        keys.set_some("name", endpoint.name.as_deref());
        keys.set("tokens", json!(endpoint.tokens));
        access(&mut keys, endpoint);
        keys.set_list("rate_limit", strings(&endpoint.rates));
        if let Some(param) = &endpoint.idempotency {
            keys.set("idempotency", json!({ "param": param }));
        }
        if endpoint.is_deprecated {
            keys.set("deprecated", "");
        }
        for (place, fields) in &endpoint.params {
            let is_filled_in = *place == "body" && endpoint.tokens.is_empty();
            let params = self.fields(fields, None).into_iter().map(|(name, param)| match param {
                Value::Object(mut param) => {
                    if let Some(known) = from_client(&name).filter(|_| is_filled_in) {
                        param.insert("from_client".to_owned(), known.into());
                    }
                    (name.clone(), brief(self.shared(&name), param).into())
                }
                param => (name, param),
            });
            keys.set_object(place, params.collect());
        }
        if endpoint.is_multipart {
            keys.set("body_format", "multipart");
        }
        keys.set_list("rules", endpoint.rules.iter().map(rule).collect());
        keys.set_object("types", self.declared(local));
        keys.set_object("response", self.fields(&endpoint.response, None));
        if endpoint.is_download {
            keys.set("download", json!({ "doc": "" }));
        }
        keys.set_some("envelope", endpoint.envelope);
        if let Some(paging) = &endpoint.paging {
            keys.set("paging", parts::paging(paging));
        }
        keys.set_list("errors", endpoint.errors.uses.clone());
        keys
    }

    /// The parameter that endpoints share under a name.
    fn shared(&self, name: &str) -> Option<&Value> {
        self.known.parameter(name).or_else(|| self.parameters.get(name))
    }

    /// The parameters that several endpoints have alike, and that nothing above them declares.
    pub(super) fn recurring(&mut self, endpoints: &[Endpoint]) -> Map<String, Value> {
        let mut all: BTreeMap<String, Vec<(Value, usize)>> = BTreeMap::new();
        for (place, fields) in endpoints.iter().flat_map(|endpoint| &endpoint.params) {
            if !["path", "query", "headers"].contains(place) {
                continue;
            }
            for (name, mut param) in self.fields(fields, None) {
                if let Some(param) = param.as_object_mut() {
                    param.shift_remove("decide");
                }
                let alike = all.entry(name).or_default();
                match alike.iter_mut().find(|(known, _)| *known == param) {
                    Some((_, count)) => *count += 1,
                    None => alike.push((param, 1)),
                }
            }
        }
        all.retain(|name, _| self.known.parameter(name).is_none());
        let most = |alike: Vec<(Value, usize)>| {
            let most = alike.into_iter().rev().max_by_key(|(_, count)| *count);
            most.filter(|(_, count)| *count > 1).map(|(param, _)| param)
        };
        all.into_iter().filter_map(|(name, alike)| Some((name, most(alike)?))).collect()
    }

    /// Declarations by name.
    pub(super) fn declared(&mut self, types: &[usize]) -> Map<String, Value> {
        let mut declared = Map::new();
        for index in types {
            let (Some(ty), Some(name)) = (self.types.get(*index), self.names.get(index)) else {
                continue;
            };
            let def = match &ty.body {
                Body::Object { fields, rules } => self.object(ty, fields, rules),
                Body::Enum { is_int, values } => self.enumeration(ty, *is_int, values),
                Body::Open => continue,
            };
            declared.insert(name.clone(), def);
        }
        declared
    }

    fn object(&mut self, ty: &Type, fields: &[Field], rules: &[Rule]) -> Value {
        let mut keys = Keys::default();
        keys.set("doc", "");
        keys.set("fields", self.fields(fields, Some(ty)));
        keys.set_list("rules", rules.iter().map(rule).collect());
        self.ask(&mut keys, &ty.questions);
        json!({ "struct": keys.0 })
    }

    fn enumeration(&mut self, ty: &Type, is_int: bool, values: &[EnumValue]) -> Value {
        let mut keys = Keys::default();
        keys.set("doc", "");
        if is_int {
            keys.set("wire", "int");
        }
        let mut taken: Vec<String> = Vec::new();
        let mut written = Vec::new();
        for value in values {
            written.push(self.value(value, &mut taken));
        }
        keys.set("values", written);
        self.ask(&mut keys, &ty.questions);
        json!({ "enum": keys.0 })
    }

    /// A value with the name that the glossary has for it; texts name themselves.
    fn value(
        &mut self,
        EnumValue { value, meaning, line }: &EnumValue,
        taken: &mut Vec<String>,
    ) -> Value {
        let mut keys = Keys::default();
        keys.set("value", value.clone());
        let known = self.glossary.value(meaning);
        let own =
            value.as_str().filter(|text| text.starts_with(|sign: char| sign.is_ascii_alphabetic()));
        let mut questions = Vec::new();
        let plain = crate::glossary::key(meaning);
        let names_itself = plain.len() > 1
            && plain.is_ascii()
            && plain.starts_with(|sign: char| sign.is_ascii_alphabetic());
        let mut name = match (own, known) {
            (Some(text), _) => names::camel(text),
            (None, Some((name, _))) => name.to_owned(),
            (None, None) if names_itself => names::camel(&plain),
            (None, None) => {
                questions.push(Remark::new("", *line, About::Unnamed, meaning));
                names::camel(&format!("value_{value}").replace('-', "minus_"))
            }
        };
        // `Unknown` keeps values that are not documented.
        let is_reserved = name == "Unknown";
        if is_reserved {
            "NotKnown".clone_into(&mut name);
        }
        let is_taken = taken.contains(&name);
        if is_taken {
            name = names::camel(&format!("{name}_{value}").replace('-', "minus_"));
        }
        if own.is_none() || is_taken || is_reserved {
            keys.set("name", name.as_str());
        }
        taken.push(name);
        keys.set("doc", known.map_or("", |(_, doc)| doc));
        self.ask(&mut keys, &questions);
        Value::Object(keys.0)
    }

    /// Fields by name; of the type that holds them, where one does.
    fn fields(&mut self, fields: &[Field], ty: Option<&Type>) -> Map<String, Value> {
        fields.iter().map(|field| (field.name.clone(), self.field(field, ty))).collect()
    }

    fn field(&mut self, field: &Field, ty: Option<&Type>) -> Value {
        let mut keys = Keys::default();
        match &field.shape {
            Shape::Mask { target, fields } => {
                keys.set("mask_of", target.as_str());
                if let Some(fields) = fields {
                    keys.set("mask_fields", json!(fields));
                }
            }
            shape => {
                let (name, is_text) = self.notation(shape);
                keys.set("type", name);
                if is_text {
                    keys.set("wire", "string");
                }
            }
        }
        let is_shared = ty.is_some_and(|ty| ty.sent > 0 && ty.read > 0);
        match (field.sent, field.read) {
            (_, 0) if is_shared => keys.set("only", "request"),
            (0, _) if is_shared => keys.set("only", "response"),
            _ => {}
        }
        // What some uses leave out, none demands.
        if field.facts.required && field.sent == ty.map_or(1, |ty| ty.sent) {
            keys.set("required", true);
        }
        if field.facts.nullable {
            keys.set("nullable", true);
        }
        if let Some(fixed) = &field.facts.fixed {
            keys.set("const", fixed.clone());
        }
        if let Some(default) = &field.facts.default {
            keys.set("default", default.clone());
        }
        let is_list = matches!(field.shape, Shape::List(_) | Shape::Mask { .. });
        limits(&mut keys, &field.facts.limits, is_list);
        if field.is_deprecated {
            keys.set("deprecated", "");
        }
        keys.set("doc", self.glossary.field(&field.name).unwrap_or_default());
        self.ask(&mut keys, &field.questions);
        Value::Object(keys.0)
    }

    /// A type in the notation of schemas, and whether its numbers travel as texts.
    fn notation(&self, shape: &Shape) -> (String, bool) {
        match shape {
            Shape::Plain(name) => ((*name).to_owned(), false),
            Shape::Time { unit, is_text } => ((*unit).to_owned(), *is_text),
            Shape::Known(name) => (name.clone(), false),
            Shape::Declared(index) => {
                let name = self.names.get(&self.types.find(*index)).cloned();
                (name.unwrap_or_else(|| "any".to_owned()), false)
            }
            Shape::List(inner) => {
                let (name, is_text) = self.notation(inner);
                (format!("{name}[]"), is_text)
            }
            Shape::Map(inner) => {
                let (name, is_text) = self.notation(inner);
                (format!("map<string,{name}>"), is_text)
            }
            Shape::Mask { .. } => ("string[]".to_owned(), false),
        }
    }

    fn ask(&mut self, keys: &mut Keys, questions: &[Remark]) {
        keys.set_list("decide", questions.iter().map(|remark| remark.question().into()).collect());
        self.asked.extend(questions.iter().cloned());
    }
}

/// The file with the documented exchange, which is called like the endpoint's method. Events have
/// theirs within.
pub(super) fn examples(endpoint: &Endpoint) -> Option<String> {
    let example = example(endpoint).filter(|_| endpoint.event.is_none())?;
    let depth = endpoint.id.split('/').count() - 1;
    let name = endpoint.id.rsplit('/').next().unwrap_or_default();
    let mut keys = Keys::default();
    keys.set("$schema", format!("{}examples.schema.json", "../".repeat(depth)));
    keys.set(name, example);
    Some(text(&Value::Object(keys.0)))
}

/// The file of a service version, with errors and types in addition to those it has.
pub(super) fn service(existing: Option<&Value>, id: &str, doc: &str, shared: Shared) -> String {
    let mut keys = match existing.and_then(Value::as_object) {
        Some(existing) => Keys(existing.clone()),
        None => {
            let mut keys = Keys::default();
            let depth = id.split('/').count();
            keys.set("$schema", format!("{}service.schema.json", "../".repeat(depth)));
            keys.set("title", id.split('/').nth(1).unwrap_or_default());
            keys.set("summary", "");
            keys.set("doc", doc);
            keys
        }
    };
    for (key, more) in
        [("errors", shared.errors), ("parameters", shared.parameters), ("types", shared.types)]
    {
        let known = keys.0.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
        keys.set_object(key, known.into_iter().chain(more).collect());
    }
    text(&Value::Object(keys.0))
}
