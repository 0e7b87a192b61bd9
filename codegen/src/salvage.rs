//! What is in order in a file of which something is not, so that one wrong key hides nothing else.
//!
//! What is broken is cut out as narrowly as nothing false can follow from it: a key of a field, an
//! element of a list at the top, a declared type. A misspelt key is read as the one that it looks
//! like. What others rely on and cannot be guessed leaves the whole file out.

use serde_json::Value;

use crate::diagnostic::nearest;
use crate::syntax::{Entry, Json, Node, Span};

/// The keys of a file under which fields stand.
const FIELDS: [&str; 5] = ["path", "query", "headers", "body", "response"];

/// What decides how the rest of a file, or other files, are read.
const RELIED_ON: [&str; 13] = [
    "path",
    "query",
    "headers",
    "body",
    "response",
    "types",
    "body_format",
    "download",
    "events",
    "envelope",
    "credentials",
    "envelopes",
    "accept",
];

/// A file with more broken places is left out as a whole: it is no schema that somebody mistyped.
const MOST: usize = 200;

/// What is left of a file.
pub(crate) struct Salvaged {
    /// The file without what is broken; `None` where nothing can be made of it.
    pub(crate) node: Option<Node>,
    /// The declared types that were left out.
    pub(crate) lost: Vec<String>,
    /// The places where a finding would only follow from what is broken.
    pub(crate) shade: Vec<Span>,
}

/// Takes out of a file what is broken. `schema` is the JSON Schema of its kind.
pub(crate) fn salvage(mut node: Node, schema: &Value, mut broken: Vec<Span>) -> Salvaged {
    if broken.len() > MOST {
        return Salvaged { node: None, lost: Vec::new(), shade: Vec::new() };
    }
    broken.sort_unstable();
    let mut salvage = Salvage { schema, broken, lost: Vec::new(), shade: Vec::new() };
    for entry in node.entries() {
        salvage.shade_entry(entry);
    }
    let node = salvage.file(&mut node).then_some(node);
    Salvaged { node, lost: salvage.lost, shade: salvage.shade }
}

struct Salvage<'a> {
    schema: &'a Value,
    /// In the order of the file.
    broken: Vec<Span>,
    lost: Vec<String>,
    shade: Vec<Span>,
}

impl Salvage<'_> {
    fn is_broken(&self, span: Span) -> bool {
        // No value starts where one that holds it does, so the first one decides.
        let first = self.broken.partition_point(|broken| broken.start < span.start);
        self.broken.get(first).is_some_and(|broken| contains(span, *broken))
    }

    /// Whether the value itself is broken, not something inside it.
    fn is_itself_broken(&self, node: &Node) -> bool {
        self.broken.contains(&node.span) || self.broken.contains(&start(node))
    }

    fn shade_entry(&mut self, entry: &Entry) {
        if self.is_broken(entry.key_span) || self.is_broken(entry.value.span) {
            self.shade.push(entry.key_span);
            self.shade_value(&entry.value);
        }
    }

    fn shade_value(&mut self, node: &Node) {
        if !self.is_broken(node.span) {
            return;
        }
        self.shade.extend([node.span, start(node)]);
        for entry in node.entries() {
            self.shade_entry(entry);
        }
        for element in node.elements() {
            self.shade_value(element);
        }
    }

    fn file(&mut self, node: &mut Node) -> bool {
        let Json::Object(entries) = &mut node.value else { return false };
        self.keys(entries, self.schema.get("properties"));
        let mut relied_on = false;
        entries.retain_mut(|entry| {
            let kept = self.top(entry);
            relied_on |= !kept && RELIED_ON.contains(&entry.key.as_str());
            kept
        });
        !relied_on && self.fill(entries)
    }

    /// Writes empty texts and lists where they are missing; false when something else is.
    fn fill(&mut self, entries: &mut Vec<Entry>) -> bool {
        let known = self.schema.get("properties");
        let required = self.schema.get("required").and_then(Value::as_array).into_iter().flatten();
        for key in required.filter_map(Value::as_str) {
            if entries.iter().any(|entry| entry.key == key) {
                continue;
            }
            let kind = known.and_then(|known| known.get(key)?.get("type")?.as_str());
            let value = match kind {
                Some("string") => Json::String(String::new()),
                Some("array") => Json::Array(Vec::new()),
                _ => return false,
            };
            // It stands nowhere, and nothing is said about it a second time.
            let span = Span::default();
            self.shade.push(span);
            let value = Node { span, value };
            entries.push(Entry { key: key.to_owned(), key_span: span, value });
        }
        true
    }

    /// Mends the value of a key at the top; false when the key must go.
    fn top(&mut self, entry: &mut Entry) -> bool {
        let value = &mut entry.value;
        if !self.is_broken(value.span) {
            return true;
        }
        if self.is_itself_broken(value) {
            return false;
        }
        match (&mut value.value, entry.key.as_str()) {
            (Json::Object(entries), key) if FIELDS.contains(&key) => self.fields(entries),
            (Json::Object(entries), "types") => self.types(entries),
            (Json::Array(elements), _) => {
                elements.retain(|element| !self.is_broken(element.span));
                true
            }
            _ => false,
        }
    }

    fn fields(&mut self, entries: &mut Vec<Entry>) -> bool {
        self.keys(entries, None);
        for entry in entries {
            let value = &mut entry.value;
            let Json::Object(keys) = &mut value.value else {
                // What is no field still has the name of one.
                value.value = Json::Object(Vec::new());
                continue;
            };
            self.keys(keys, self.schema.pointer("/$defs/Field/properties"));
            keys.retain(|key| !self.is_broken(key.value.span));
        }
        true
    }

    fn types(&mut self, entries: &mut Vec<Entry>) -> bool {
        self.keys(entries, None);
        entries.retain_mut(|entry| {
            let kept = !self.is_broken(entry.value.span) || self.structure(&mut entry.value);
            if !kept {
                self.lost.push(entry.key.clone());
            }
            kept
        });
        true
    }

    /// Mends a struct of which nothing but fields is broken.
    fn structure(&mut self, node: &mut Node) -> bool {
        let span = node.span;
        let Some(fields) = value_mut(node, "struct").and_then(|def| value_mut(def, "fields"))
        else {
            return false;
        };
        let mut inside = self.broken.iter().filter(|broken| contains(span, **broken));
        if self.is_itself_broken(fields) || !inside.all(|broken| contains(fields.span, *broken)) {
            return false;
        }
        match &mut fields.value {
            Json::Object(entries) => self.fields(entries),
            _ => false,
        }
    }

    /// Takes out repeated keys and, where the known ones are given, reads each unknown key as the
    /// one that was probably meant.
    fn keys(&self, entries: &mut Vec<Entry>, known: Option<&Value>) {
        let mut taken: Vec<String> = entries
            .iter()
            .filter(|entry| !self.broken.contains(&entry.key_span))
            .map(|entry| entry.key.clone())
            .collect();
        let known = known.and_then(Value::as_object);
        entries.retain_mut(|entry| {
            if !self.broken.contains(&entry.key_span) {
                return true;
            }
            let free = known.into_iter().flat_map(|known| known.keys().map(String::as_str));
            let free = free.filter(|name| !taken.iter().any(|taken| taken == name));
            let Some(meant) = nearest(&entry.key, free).map(str::to_owned) else { return false };
            entry.key.clone_from(&meant);
            taken.push(meant);
            true
        });
    }
}

fn value_mut<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    let Json::Object(entries) = &mut node.value else { return None };
    entries.iter_mut().find(|entry| entry.key == key).map(|entry| &mut entry.value)
}

fn contains(outer: Span, inner: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Where a finding about what is missing from a value points.
fn start(node: &Node) -> Span {
    Span { start: node.span.start, end: node.span.start + 1 }
}
