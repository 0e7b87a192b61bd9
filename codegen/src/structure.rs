//! The shape of a schema file: its keys and the kinds of their values, against the derived JSON
//! Schema. Every deviation is found in one pass, each with its position, so that reading the file
//! into the serde types afterwards cannot fail on shape.

use std::collections::HashSet;

use serde_json::Value;

use crate::diagnostic::kinds::{
    DUPLICATE_KEY, FindingKind, MISSING_KEY, OUT_OF_RANGE, UNKNOWN_KEY, UNKNOWN_VALUE, WRONG_KIND,
};
use crate::diagnostic::{FileId, Place, Report, list, nearest};
use crate::syntax::{Entry, Json, Node, Span};

/// Checks one file against the JSON Schema of its kind.
pub(crate) fn check(file: FileId, node: &Node, schema: &Value, report: &mut Report) {
    let most = report.count() + MOST;
    let mut checker = Checker { file, root: schema, report, most };
    checker.check(node, schema);
    if checker.is_full() {
        report.help_on_last(format!(
            "mend these {MOST} first: the rest of the file was not looked at"
        ));
    }
}

/// A file with more deviations than these is none that a person wrote.
const MOST: usize = 200;

struct Checker<'s, 'r> {
    file: FileId,
    root: &'s Value,
    report: &'r mut Report,
    /// The number of findings at which looking ends.
    most: usize,
}

/// Where the value begins.
fn start(node: &Node) -> Span {
    Span { start: node.span.start, end: node.span.start + 1 }
}

/// How many keys of an object are looked at for one that is misspelt: no schema has as many.
const MOST_KEYS: usize = 100;

/// The schema of what may be any JSON: only repeated keys are wrong in it.
static ANYTHING: &Value = &Value::Bool(true);

impl<'s> Checker<'s, '_> {
    fn add(&mut self, kind: &'static FindingKind, span: Span, message: String) {
        self.report.add(kind.at(Place { file: self.file, span }, message));
    }

    fn is_full(&self) -> bool {
        self.report.count() >= self.most
    }

    fn check(&mut self, node: &Node, schema: &'s Value) {
        if self.is_full() {
            return;
        }
        let schema = self.follow(schema);
        if let Some(variants) = alternatives(schema) {
            return self.one_of(node, variants);
        }
        if !self.kind_fits(node, schema) {
            return;
        }
        match &node.value {
            Json::Object(entries) => self.object(node, entries, schema),
            Json::Array(elements) => self.array(node, elements, schema),
            Json::String(text) => self.string(node, text, schema),
            Json::Number(number) => self.number(node, number, schema),
            Json::Null | Json::Bool(_) => {}
        }
    }

    fn follow(&self, schema: &'s Value) -> &'s Value {
        let target = schema.get("$ref").and_then(Value::as_str);
        match target.and_then(|path| self.root.pointer(path.trim_start_matches('#'))) {
            Some(found) => found,
            None => schema,
        }
    }

    fn kind_fits(&mut self, node: &Node, schema: &Value) -> bool {
        let kinds = match schema.get("type") {
            Some(Value::Array(kinds)) => kinds.as_slice(),
            Some(kind) => std::slice::from_ref(kind),
            None => return true,
        };
        let kinds = kinds.iter().filter_map(Value::as_str);
        let fits = kinds.clone().any(|kind| match (&node.value, kind) {
            (Json::Null, "null")
            | (Json::Bool(_), "boolean")
            | (Json::Number(_), "number")
            | (Json::String(_), "string")
            | (Json::Array(_), "array")
            | (Json::Object(_), "object") => true,
            (Json::Number(number), "integer") => !number.is_f64(),
            _ => false,
        });
        if !fits {
            let wanted: Vec<&str> = kinds.filter(|kind| *kind != "null").collect();
            let message =
                format!("expected {}, found {}", article(&wanted.join(" or ")), node.kind());
            self.add(&WRONG_KIND, node.span, message);
        }
        fits
    }

    fn object(&mut self, node: &Node, entries: &[Entry], schema: &'s Value) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let additional = schema.get("additionalProperties");
        let names = schema.get("propertyNames").map(|names| self.follow(names));
        let names: Option<Vec<&str>> = names.map(constants);
        let mut seen = HashSet::with_capacity(entries.len());
        for entry in entries {
            if self.is_full() {
                return;
            }
            if !seen.insert(&entry.key) {
                let message = format!("the key `{}` stands here a second time", entry.key);
                self.add(&DUPLICATE_KEY, entry.key_span, message);
            }
            if let Some(names) = names.as_ref().filter(|names| !names.contains(&entry.key.as_str()))
            {
                self.unknown_key(entry, names);
            }
            match (properties.and_then(|known| known.get(&entry.key)), additional) {
                (Some(schema), _) => self.check(&entry.value, schema),
                (None, Some(Value::Bool(false))) => {
                    let known = properties.into_iter().flat_map(|known| known.keys());
                    self.unknown_key(entry, &known.map(String::as_str).collect::<Vec<_>>());
                }
                (None, Some(schema)) => self.check(&entry.value, schema),
                (None, None) => self.check(&entry.value, ANYTHING),
            }
        }
        let required = schema.get("required").and_then(Value::as_array);
        for key in required.into_iter().flatten().filter_map(Value::as_str) {
            // A misspelt key is reported as such.
            let is_meant = |entry: &Entry| {
                let is_known = properties.is_some_and(|known| known.contains_key(&entry.key));
                !is_known && nearest(&entry.key, [key]).is_some()
            };
            if node.entry(key).is_none() && !entries.iter().take(MOST_KEYS).any(is_meant) {
                self.add(&MISSING_KEY, start(node), format!("the key `{key}` is missing"));
            }
        }
    }

    fn unknown_key(&mut self, entry: &Entry, known: &[&str]) {
        let message = format!("unknown key `{}`", entry.key);
        let place = Place { file: self.file, span: entry.key_span };
        self.report.add(UNKNOWN_KEY.at(place, message).suggest(&entry.key, known.iter().copied()));
    }

    fn array(&mut self, node: &Node, elements: &[Node], schema: &'s Value) {
        let length = |key: &str| schema.get(key).and_then(Value::as_u64);
        let count = elements.len() as u64;
        if let Some(wanted) = length("minItems").filter(|least| count < *least) {
            let message = format!("expected at least {wanted} elements, found {count}");
            self.add(&OUT_OF_RANGE, node.span, message);
        }
        if let Some(wanted) = length("maxItems").filter(|most| count > *most) {
            let message = format!("expected at most {wanted} elements, found {count}");
            self.add(&OUT_OF_RANGE, node.span, message);
        }
        for element in elements {
            self.check(element, schema.get("items").unwrap_or(ANYTHING));
        }
    }

    fn string(&mut self, node: &Node, text: &str, schema: &Value) {
        let Some(allowed) = schema.get("enum").and_then(Value::as_array) else { return };
        let allowed: Vec<&str> = allowed.iter().filter_map(Value::as_str).collect();
        if !allowed.contains(&text) {
            self.unknown_value(node, text, &allowed);
        }
    }

    fn unknown_value(&mut self, node: &Node, text: &str, allowed: &[&str]) {
        let message = format!("unknown value `{text:.60}`");
        let place = Place { file: self.file, span: node.span };
        self.report.add(UNKNOWN_VALUE.at(place, message).suggest(text, allowed.iter().copied()));
    }

    fn number(&mut self, node: &Node, number: &serde_json::Number, schema: &Value) {
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
        let Some(value) = number.as_f64() else { return };
        if let Some(least) = bound("minimum").filter(|least| value < *least) {
            let message = format!("expected at least {least}, found {number}");
            self.add(&OUT_OF_RANGE, node.span, message);
        }
        if let Some(most) = bound("maximum").filter(|most| value > *most) {
            let message = format!("expected at most {most}, found {number}");
            self.add(&OUT_OF_RANGE, node.span, message);
        }
        if !integer_fits(number, schema) {
            let message = format!("{number} does not fit into 64 bits");
            self.add(&OUT_OF_RANGE, node.span, message);
        }
    }

    /// A value of one of several shapes: constants, objects with one deciding key, or null.
    fn one_of(&mut self, node: &Node, variants: &'s [Value]) {
        let variants: Vec<&Value> = variants.iter().map(|variant| self.follow(variant)).collect();
        match &node.value {
            Json::String(text) => {
                if variants.iter().any(|one| allows(one, text)) {
                    return;
                }
                let constants: Vec<&str> = variants.iter().flat_map(|one| constants(one)).collect();
                if !constants.is_empty() {
                    return self.unknown_value(node, text, &constants);
                }
            }
            Json::Object(entries) => {
                let keyed: Vec<(&str, &Value)> =
                    variants.iter().filter_map(|variant| deciding_key(variant)).collect();
                if !keyed.is_empty() {
                    return self.keyed(node, entries, &keyed);
                }
            }
            _ => {}
        }
        match variants.iter().find(|variant| may_hold(variant, node)) {
            Some(variant) => self.check(node, variant),
            None => {
                let message = format!("{} cannot stand here", node.kind());
                self.add(&WRONG_KIND, node.span, message);
            }
        }
    }

    fn keyed(&mut self, node: &Node, entries: &[Entry], keyed: &[(&str, &'s Value)]) {
        let names: Vec<&str> = keyed.iter().map(|(name, _)| *name).collect();
        let [entry] = entries else {
            let message = format!("expected exactly one of the keys {}", list(names));
            return self.add(&MISSING_KEY, node.span, message);
        };
        match keyed.iter().find(|(name, _)| *name == entry.key) {
            Some((_, schema)) => self.check(node, schema),
            None => self.unknown_key(entry, &names),
        }
    }
}

fn integer_fits(number: &serde_json::Number, schema: &Value) -> bool {
    match schema.get("format").and_then(Value::as_str) {
        Some("int64") => number.is_i64(),
        Some("uint64" | "uint16") => number.is_u64(),
        _ => true,
    }
}

fn alternatives(schema: &Value) -> Option<&[Value]> {
    let variants = schema.get("oneOf").or_else(|| schema.get("anyOf"))?;
    variants.as_array().map(Vec::as_slice)
}

/// Whether a variant allows the string by name.
fn allows(variant: &Value, text: &str) -> bool {
    let is_it = |constant: &Value| constant.as_str() == Some(text);
    variant.get("const").is_some_and(is_it)
        || variant.get("enum").and_then(Value::as_array).is_some_and(|all| all.iter().any(is_it))
        || alternatives(variant).is_some_and(|all| all.iter().any(|one| allows(one, text)))
}

/// The strings that a variant allows.
fn constants(variant: &Value) -> Vec<&str> {
    let constant = variant.get("const").and_then(Value::as_str);
    let listed = variant.get("enum").and_then(Value::as_array).into_iter().flatten();
    let nested = alternatives(variant).into_iter().flatten().flat_map(constants);
    constant.into_iter().chain(listed.filter_map(Value::as_str)).chain(nested).collect()
}

/// The single required key of a variant that is told apart by it.
fn deciding_key(variant: &Value) -> Option<(&str, &Value)> {
    match variant.get("required")?.as_array()?.as_slice() {
        [Value::String(key)]
            if variant.get("additionalProperties") == Some(&Value::Bool(false)) =>
        {
            Some((key, variant))
        }
        _ => None,
    }
}

/// Whether the kind of the value is one that the variant can hold.
fn may_hold(variant: &Value, node: &Node) -> bool {
    let wanted = match &node.value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(_) => "number",
        Json::String(_) => "string",
        Json::Array(_) => "array",
        Json::Object(_) => "object",
    };
    match variant.get("type") {
        Some(Value::String(kind)) => kind == wanted,
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == wanted),
        _ => !matches!(node.value, Json::Null),
    }
}

fn article(kind: &str) -> String {
    let word = match kind.chars().next() {
        Some('a' | 'e' | 'i' | 'o' | 'u') => "an",
        _ => "a",
    };
    format!("{word} {kind}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;

    #[test]
    fn a_file_with_nothing_right_is_not_read_to_its_end() {
        let entries: Vec<String> = (0..5_000).map(|key| format!("\"k{key}\": 1")).collect();
        let text = format!("{{ {} }}", entries.join(", "));
        let sources = Sources::new([("open/platform.json".to_owned(), text)]);
        let report = crate::check(&sources);
        assert_eq!(report.count(), MOST);
        let text = report.render(&sources, "", false);
        assert!(text.contains("mend these 200 first: the rest of the file was not looked at"));
    }
}
