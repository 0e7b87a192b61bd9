//! The forms in which parameters travel, and the body made of them.

use std::fmt;

use super::{Given, Request};
use crate::endpoint::{Method, Param, Place};
use crate::json::ROOM;
use crate::record::{Direction, Field, Value, View, write_json, write_name};
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
    /// Multipart bodies: files, each a part of its own.
    Files(Vec<File>),
}

impl Wire {
    pub(super) fn of(param: &Param, view: View<'_>) -> Self {
        match param.place {
            Place::Path | Place::Query | Place::Header => Self::Text(texts(view, &param.field)),
            Place::Body | Place::Inside(_) | Place::MaskOf(_) => {
                let mut sent = String::new();
                let has_secret = write_json(&mut sent, view, param.field.flags, Direction::Request);
                let shown = has_secret.then(|| json(view, &param.field, Direction::Shown));
                Self::Json { sent, shown }
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
            Self::Files(files) => {
                let files: Vec<String> = files.iter().map(|file| format!("{file:?}")).collect();
                files.join(", ")
            }
        };
        Verbatim(text)
    }

    /// Writes the JSON text, for places that hold JSON.
    fn write(&self, out: &mut String) {
        match self {
            Self::Json { sent, .. } => out.push_str(sent),
            Self::Names(names) => {
                write_json(out, names.view(), 0, Direction::Request);
            }
            Self::Text(_) | Self::Files(_) => out.push_str("null"),
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
        View::Absent => Vec::new(),
        // What travels within a text is one.
        view if field.has(Field::IN_TEXT) => {
            vec![form_text(&json(view, field, Direction::Request))]
        }
        View::List(list) => (0..list.len()).flat_map(|at| texts(list.at(at), field)).collect(),
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
        let mut fields = self.inputs().filter(is_of_body).peekable();
        fields.peek()?;
        let mut body = String::with_capacity(ROOM);
        body.push('{');
        for field in fields {
            match self.given_for(&field) {
                Some(given) => push_entry(&mut body, &field.field, &given.wire),
                None => self.push_object(&mut body, &field),
            }
        }
        body.push('}');
        // A GET without a body is safer than one with an empty object, which some proxies refuse.
        let is_needless = body == "{}" && self.0.endpoint.method == Method::Get;
        (!is_needless).then_some(body)
    }

    /// Adds a parameter that is made of its masked fields, if it is: those that are given.
    fn push_object(&self, body: &mut String, object: &Param) {
        if object.object.is_none() {
            return;
        }
        let inside = Place::Inside(object.field.name);
        let fields = self.inputs().filter(|param| param.place == inside);
        let given = fields.filter_map(|param| Some((param, self.given_for(&param)?)));
        let given: Vec<(Param, &Given)> = given.collect();
        if given.is_empty() && !object.field.has(Field::REQUIRED) {
            return;
        }
        push_key(body, &object.field);
        body.push('{');
        for (param, given) in given {
            push_entry(body, &param.field, &given.wire);
        }
        body.push('}');
    }

    /// The parts of a multipart body in declared order.
    pub(crate) fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        for param in self.inputs().filter(|param| param.place == Place::Body) {
            let name = param.field.name;
            match self.given_for(&param).map(|given| &given.wire) {
                Some(Wire::Files(files)) => {
                    parts.extend(files.iter().map(|file| Part::File(name, file)));
                }
                Some(wire) => {
                    let mut json = String::new();
                    wire.write(&mut json);
                    parts.push(Part::Text(name, form_text(&json)));
                }
                None => {}
            }
        }
        parts
    }
}

fn is_of_body(param: &Param) -> bool {
    matches!(param.place, Place::Body | Place::MaskOf(_))
}

/// The text of a form field: a JSON string without its quotes, everything else as JSON.
fn form_text(json: &str) -> String {
    serde_json::from_str::<String>(json).unwrap_or_else(|_| json.to_owned())
}

fn push_entry(object: &mut String, field: &Field, value: &Wire) {
    push_key(object, field);
    value.write(object);
}

/// Begins an entry of an object that may have others already.
fn push_key(object: &mut String, field: &Field) {
    object.push_str(if object.ends_with('{') { "\"" } else { ",\"" });
    write_name(object, field, "\":");
}
