//! The forms in which parameters travel, and the body made of them.

use std::fmt;

use super::Request;
use crate::endpoint::{Param, Place};
use crate::json::quote;
use crate::record::{Direction, Field, Value, View, write_json};
use crate::upload::File;

/// A parameter in the form in which it travels.
#[derive(Clone, PartialEq)]
pub(super) enum Wire {
    /// Path, query and headers: one text, or one for each element of a list.
    Text(Vec<String>),
    /// Bodies: JSON, and what is shown in its place where it holds a secret.
    Json { sent: String, shown: Option<String> },
    /// Masks: names of fields.
    Names(Vec<&'static str>),
    /// Multipart bodies: a file.
    File(File),
}

impl Wire {
    pub(super) fn of(spec: &Param, view: View<'_>) -> Self {
        match spec.place {
            Place::Path | Place::Query | Place::Header => Self::Text(texts(view, &spec.field)),
            Place::Body | Place::Inside(_) | Place::MaskOf(_) => {
                let sent = json(view, &spec.field, Direction::Request);
                let shown = json(view, &spec.field, Direction::Shown);
                Self::Json { shown: (shown != sent).then_some(shown), sent }
            }
        }
    }

    /// What `Debug` shows.
    pub(super) fn shown(&self, field: &Field) -> impl fmt::Debug {
        let text = match self {
            _ if field.has(Field::SECRET) => "***".to_owned(),
            Self::Text(texts) => texts.join(", "),
            Self::Json { sent, shown } => shown.as_ref().unwrap_or(sent).clone(),
            Self::Names(names) => format!("{names:?}"),
            Self::File(file) => format!("{file:?}"),
        };
        Verbatim(text)
    }

    /// The JSON text, for places that hold JSON.
    fn json(&self) -> String {
        match self {
            Self::Json { sent, .. } => sent.clone(),
            Self::Names(names) => json(names.view(), &Field::new(""), Direction::Request),
            Self::Text(_) | Self::File(_) => String::from("null"),
        }
    }
}

/// Prints a text without quotes.
struct Verbatim(String);

impl fmt::Debug for Verbatim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn json(view: View<'_>, field: &Field, direction: Direction) -> String {
    let mut out = String::new();
    write_json(&mut out, view, field.flags, direction);
    out
}

/// The texts of a value outside the body: each element of a list is one.
fn texts(view: View<'_>, field: &Field) -> Vec<String> {
    match view {
        View::List(list) => (0..list.len()).flat_map(|at| texts(list.at(at), field)).collect(),
        View::Absent => Vec::new(),
        View::Text(text) => vec![text.to_owned()],
        View::Json(serde_json::Value::String(text)) => vec![text.clone()],
        // Numbers and booleans look the same as in JSON; objects travel as JSON.
        other => vec![json(other, &Field::new(field.name), Direction::Request)],
    }
}

/// A part of a multipart body.
pub(crate) enum Part<'a> {
    /// A text.
    Text(&'static str, String),
    /// A file.
    File(&'static str, &'a File),
}

impl<C> Request<C> {
    /// The JSON body, if the endpoint has one: declared keys in declared order.
    pub fn json_body(&self) -> Option<String> {
        let mut body = String::from("{");
        let mut has_params = false;
        for (param, spec) in self.endpoint.params.iter().enumerate() {
            if !matches!(spec.place, Place::Body | Place::MaskOf(_)) {
                continue;
            }
            has_params = true;
            if let Some(value) = self.body_value(param, spec) {
                push_entry(&mut body, spec.field.name, &value);
            }
        }
        body.push('}');
        has_params.then_some(body)
    }

    /// The JSON of one top-level body parameter: given as a whole, or made of its masked fields.
    fn body_value(&self, param: usize, spec: &Param) -> Option<String> {
        if let Some(given) = self.given(param) {
            return Some(given.wire.json());
        }
        let inside = Place::Inside(spec.field.name);
        let mut is_object = false;
        let mut object = String::from("{");
        for (param, spec) in self.endpoint.params.iter().enumerate() {
            if spec.place != inside {
                continue;
            }
            is_object = true;
            if let Some(given) = self.given(param) {
                push_entry(&mut object, spec.field.name, &given.wire.json());
            }
        }
        object.push('}');
        let wanted = object.len() > 2 || spec.field.has(Field::REQUIRED);
        (is_object && wanted).then_some(object)
    }

    /// The parts of a multipart body in declared order.
    pub(crate) fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        for (param, spec) in self.endpoint.params.iter().enumerate() {
            if spec.place != Place::Body {
                continue;
            }
            match self.given(param).map(|given| &given.wire) {
                Some(Wire::File(file)) => parts.push(Part::File(spec.field.name, file)),
                Some(wire) => parts.push(Part::Text(spec.field.name, form_text(&wire.json()))),
                None => {}
            }
        }
        parts
    }
}

/// The text of a form field: a JSON string without its quotes, everything else as JSON.
fn form_text(json: &str) -> String {
    serde_json::from_str::<String>(json).unwrap_or_else(|_| json.to_owned())
}

fn push_entry(object: &mut String, name: &str, json: &str) {
    if object.len() > 1 {
        object.push(',');
    }
    quote(object, name);
    object.push(':');
    object.push_str(json);
}
