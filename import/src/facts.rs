//! The facts of a schema as a flat list, so that a draft and a schema can be compared whatever
//! their types are called: named types are opened, and each field has its path.

use feishu_api_codegen::syntax::{Node, SyntaxError, parse};
use serde_json::Value;

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The HTTP method.
    Method,
    /// The path.
    Path,
    /// A kind of token.
    Token,
    /// A kind of app.
    App,
    /// A scope.
    Scope,
    /// A scope that only some fields need.
    FieldScope,
    /// A documented rate.
    Rate,
    /// The name of a parameter or field.
    Name,
    /// The type of a field, in its form on the wire.
    Type,
    /// The unit of a point in time.
    Time,
    /// That a parameter must be given.
    Required,
    /// The value that is assumed.
    Default,
    /// A value of an enumeration.
    Enum,
    /// A limit of a field, or a rule over several.
    Rule,
    /// A documented error.
    Error,
}

impl Kind {
    /// All kinds, in the order of reports.
    pub const ALL: [Self; 15] = [
        Self::Method,
        Self::Path,
        Self::Token,
        Self::App,
        Self::Scope,
        Self::FieldScope,
        Self::Rate,
        Self::Name,
        Self::Type,
        Self::Time,
        Self::Required,
        Self::Default,
        Self::Enum,
        Self::Rule,
        Self::Error,
    ];

    /// What the kind is called in reports.
    pub fn title(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Path => "path",
            Self::Token => "tokens",
            Self::App => "app kinds",
            Self::Scope => "scopes",
            Self::FieldScope => "field scopes",
            Self::Rate => "rate tier",
            Self::Name => "parameter names",
            Self::Type => "types",
            Self::Time => "units of time",
            Self::Required => "required",
            Self::Default => "defaults",
            Self::Enum => "enum values",
            Self::Rule => "rules",
            Self::Error => "error codes",
        }
    }
}

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub kind: Kind,
    /// Where it holds: `body.section.name`; empty for the endpoint as a whole.
    pub place: String,
    /// What it says.
    pub value: String,
    /// Line of the schema.
    pub line: usize,
}

/// The facts of an endpoint's schema; `shared` are the texts of the service's and the platform's
/// files, which declare types for it.
///
/// # Errors
///
/// One of the texts is not JSON.
pub fn facts(endpoint: &str, shared: &[&str]) -> Result<Vec<Fact>, SyntaxError> {
    let root = parse(endpoint)?;
    let shared = shared.iter().map(|text| parse(text)).collect::<Result<Vec<Node>, _>>()?;
    let files = std::iter::once(&root).chain(&shared);
    let mut reader = Reader {
        text: endpoint,
        types: files.filter_map(|file| file.get("types")).collect(),
        facts: Vec::new(),
        open: Vec::new(),
    };
    reader.endpoint(&root);
    Ok(reader.facts)
}

struct Reader<'t> {
    text: &'t str,
    /// The declarations of types, the nearest first.
    types: Vec<&'t Node>,
    facts: Vec<Fact>,
    /// Names of the types around the current field: one that contains itself is opened once.
    open: Vec<String>,
}

/// Keys that limit a value.
const LIMITS: [&str; 8] =
    ["min_length", "max_length", "pattern", "min", "max", "items", "unique", "max_bytes"];

impl Reader<'_> {
    fn endpoint(&mut self, root: &Node) {
        if let Some(node) = root.get("http") {
            let http = text_of(node);
            let (method, path) = http.split_once(' ').unwrap_or((&http, ""));
            self.add(Kind::Method, "", method, node);
            self.add(Kind::Path, "", path, node);
        }
        for (key, kind) in [
            ("tokens", Kind::Token),
            ("apps", Kind::App),
            ("scopes", Kind::Scope),
            ("rate_limit", Kind::Rate),
        ] {
            for node in root.get(key).map(Node::elements).unwrap_or_default() {
                self.add(kind, "", &text_of(node), node);
            }
        }
        for scope in root.get("field_scopes").map(Node::elements).unwrap_or_default() {
            if let Some(node) = scope.get("scope") {
                self.add(Kind::FieldScope, "", &text_of(node), node);
            }
        }
        for place in ["path", "query", "headers", "body", "response"] {
            if let Some(fields) = root.get(place) {
                self.fields(fields, place);
            }
        }
        self.rules(root.get("rules"), "");
        for error in root.get("errors").map(Node::elements).unwrap_or_default() {
            let part = |key| error.get(key).map(text_of).unwrap_or_default();
            self.add(
                Kind::Error,
                &part("code"),
                &format!("{} {}", part("http"), part("message")),
                error,
            );
        }
    }

    fn fields(&mut self, fields: &Node, place: &str) {
        for entry in fields.entries() {
            let path = format!("{place}.{}", entry.key);
            self.add(Kind::Name, &path, "", &entry.value);
            self.field(&entry.value, fields, &path);
        }
    }

    fn field(&mut self, field: &Node, siblings: &Node, path: &str) {
        let in_request = !path.starts_with("response");
        if let Some(target) = field.get("mask_of") {
            self.add(Kind::Type, path, "string[]", target);
            self.mask(field, siblings, &text_of(target), path);
        }
        if in_request {
            if field.get("required").is_some_and(|node| node.to_value() == true) {
                self.add(Kind::Required, path, "", field);
            }
            if let Some(default) = field.get("default") {
                self.add(Kind::Default, path, &text_of(default), default);
            }
            for key in LIMITS {
                if let Some(limit) = field.get(key) {
                    self.add(Kind::Rule, path, &format!("{key} {}", limit.to_value()), limit);
                }
            }
        }
        let Some(node) = field.get("type") else { return };
        let ty = text_of(node);
        let element = ty.trim_end_matches("[]");
        let arrays = ty.get(element.len()..).unwrap_or_default();
        let is_text = field.get("wire").is_some_and(|wire| text_of(wire) == "string");
        let def = self.types.iter().find_map(|types| types.get(element)).cloned();
        let base = match (element, &def) {
            (_, Some(def)) if def.get("struct").is_some() => "object",
            (_, Some(def)) if def.get("enum").is_some() => {
                let wire = def.get("enum").and_then(|def| def.get("wire")).map(text_of);
                if wire.as_deref() == Some("int") { "int" } else { "string" }
            }
            ("millis" | "seconds", _) => {
                self.add(Kind::Time, path, element, node);
                if is_text { "string" } else { "int" }
            }
            ("int" | "float", _) if is_text => "string",
            (other, _) => other,
        };
        self.add(Kind::Type, path, &format!("{base}{arrays}"), node);
        let Some(def) = def else { return };
        for value in def
            .get("enum")
            .and_then(|def| def.get("values"))
            .map(Node::elements)
            .unwrap_or_default()
        {
            if let Some(value) = value.get("value") {
                self.add(Kind::Enum, path, &text_of(value), node);
            }
        }
        if let Some(def) = def.get("struct")
            && !self.open.iter().any(|open| open == element)
        {
            self.open.push(element.to_owned());
            self.object(def, path, in_request);
            self.open.pop();
        }
    }

    /// The fields of a type that exist on this side.
    fn object(&mut self, def: &Node, path: &str, in_request: bool) {
        let other = if in_request { "response" } else { "request" };
        if let Some(fields) = def.get("fields") {
            for entry in fields.entries() {
                if entry.value.get("only").is_some_and(|side| text_of(side) == other) {
                    continue;
                }
                let inner = format!("{path}.{}", entry.key);
                self.add(Kind::Name, &inner, "", &entry.value);
                self.field(&entry.value, fields, &inner);
            }
        }
        if in_request {
            self.rules(def.get("rules"), path);
        }
    }

    /// The values of a mask are the names of fields.
    fn mask(&mut self, field: &Node, siblings: &Node, target: &str, path: &str) {
        let named = field.get("mask_fields").map(Node::elements).unwrap_or_default();
        if !named.is_empty() {
            for node in named {
                self.add(Kind::Enum, path, &text_of(node), node);
            }
            return;
        }
        let ty = siblings.get(target).and_then(|field| field.get("type")).map(text_of);
        let Some(ty) = ty else { return };
        let mut defs = self.types.iter();
        let Some(def) = defs.find_map(|types| types.get(&ty)).cloned() else { return };
        let Some(fields) = def.get("struct").and_then(|def| def.get("fields")) else { return };
        for entry in fields.entries() {
            if entry.value.get("only").is_none_or(|side| text_of(side) != "response") {
                self.add(Kind::Enum, path, &entry.key, field);
            }
        }
    }

    fn rules(&mut self, rules: Option<&Node>, place: &str) {
        for rule in rules.map(Node::elements).unwrap_or_default() {
            for entry in rule.entries() {
                let fields = entry.value.get("fields").unwrap_or(&entry.value);
                let mut names: Vec<String> = fields.elements().iter().map(text_of).collect();
                names.sort();
                let value = format!("{} {}", entry.key, names.join(" "));
                self.add(Kind::Rule, place, value.trim(), &entry.value);
            }
        }
    }

    fn add(&mut self, kind: Kind, place: &str, value: &str, node: &Node) {
        let before = self.text.get(..node.span.start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        self.facts.push(Fact { kind, place: place.to_owned(), value: value.to_owned(), line });
    }
}

/// A value as text; texts without quotes.
fn text_of(node: &Node) -> String {
    match node.to_value() {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
