//! The forms in which parameters travel, and the body made of them.

use std::fmt;

use super::input::{Input, Position};
use super::target::encoded;
use super::{Given, Request};
use crate::endpoint::{BodyFormat, Method, Place};
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
    pub(super) fn of(input: &Input, view: View<'_>) -> Self {
        let field = &input.field;
        match input.place {
            Place::Path | Place::Query | Place::Header => Self::Text(texts(view, field)),
            Place::Body | Place::Inside(_) | Place::MaskOf(_) => {
                let mut sent = String::new();
                let has_secret = write_json(&mut sent, view, field.flags, Direction::Request);
                let shown = has_secret.then(|| json(view, field, Direction::Shown));
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

/// A part of a form.
pub(crate) enum Part<'a> {
    /// A text.
    Text(&'static str, String),
    /// A file.
    File(&'static str, &'a File),
}

impl<C> Request<C> {
    /// The JSON body, if the endpoint has one: declared keys in declared order, or the one value that
    /// is the body.
    pub fn json_body(&self) -> Option<String> {
        if self.0.endpoint.body == BodyFormat::Value {
            let given = self.0.given.iter().find(|given| is_of_body(given.input.place))?;
            let mut value = String::new();
            given.wire.write(&mut value);
            return Some(value);
        }
        let params = self.0.endpoint.params.iter();
        let mut params = params.enumerate().filter(|(_, param)| is_of_body(param.place)).peekable();
        let undocumented = self.given_below(Position::UNDOCUMENTED).iter();
        let mut undocumented =
            undocumented.filter(|given| is_of_body(given.input.place)).peekable();
        if params.peek().is_none() && undocumented.peek().is_none() {
            return None;
        }
        let mut body = String::with_capacity(ROOM);
        body.push('{');
        for (index, param) in params {
            match (param.object, self.given_below(index)) {
                (Some(_), []) if param.field.has(Field::REQUIRED) => {
                    push_object(&mut body, &param.field, &[]);
                }
                (Some(_), fields @ [first, ..]) if !is_of_body(first.input.place) => {
                    push_object(&mut body, &param.field, fields);
                }
                (_, given) => given.iter().take(1).for_each(|given| given.write(&mut body)),
            }
        }
        undocumented.for_each(|given| given.write(&mut body));
        body.push('}');
        // A GET without a body is safer than one with an empty object, which some proxies refuse.
        let is_needless = body == "{}" && self.0.endpoint.method == Method::Get;
        (!is_needless).then_some(body)
    }

    /// What was given for the parameter at an index: itself, or fields of the masked object.
    fn given_below(&self, param: usize) -> &[Given] {
        let given = &self.0.given;
        let start = given.partition_point(|given| given.input.position.param < param);
        let end = given.partition_point(|given| given.input.position.param <= param);
        given.get(start..end).unwrap_or_default()
    }

    /// The parts of a form in declared order.
    pub(crate) fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        for given in self.0.given.iter().filter(|given| given.input.place == Place::Body) {
            let name = given.input.field.name;
            match &given.wire {
                Wire::Files(files) => {
                    parts.extend(files.iter().map(|file| Part::File(name, file)));
                }
                wire => {
                    let mut json = String::new();
                    wire.write(&mut json);
                    parts.push(Part::Text(name, form_text(&json)));
                }
            }
        }
        parts
    }
}

/// Texts as a form in one line; it has no place for files.
pub(crate) fn urlencoded(parts: &[Part<'_>]) -> String {
    let mut body = String::new();
    for part in parts {
        let Part::Text(name, text) = part else { continue };
        if !body.is_empty() {
            body.push('&');
        }
        body.extend(encoded(name).chain(["="]).chain(encoded(text)));
    }
    body
}

fn is_of_body(place: Place) -> bool {
    matches!(place, Place::Body | Place::MaskOf(_))
}

/// The text of a form field: a JSON string without its quotes, everything else as JSON.
fn form_text(json: &str) -> String {
    serde_json::from_str::<String>(json).unwrap_or_else(|_| json.to_owned())
}

impl Given {
    /// Writes it as an entry of an object.
    fn write(&self, object: &mut String) {
        push_key(object, &self.input.field);
        self.wire.write(object);
    }
}

/// Writes an object that is made of masked fields as an entry of the body.
fn push_object(body: &mut String, object: &Field, fields: &[Given]) {
    push_key(body, object);
    body.push('{');
    for field in fields {
        field.write(body);
    }
    body.push('}');
}

/// Begins an entry of an object that may have others already.
fn push_key(object: &mut String, field: &Field) {
    object.push_str(if object.ends_with('{') { "\"" } else { ",\"" });
    write_name(object, field, "\":");
}
