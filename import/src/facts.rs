//! The facts of a schema as a flat list, so that a draft and a schema can be compared whatever
//! their types are called: named types are opened, and each field has its path.

use feishu_api_codegen::syntax::{Entry, Json, Node, SyntaxError, parse};
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
    /// Where it is declared.
    pub at: At,
}

/// Where a fact is declared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct At {
    /// The file: 0 for the endpoint's own, then those that it shares with others, as given.
    pub file: usize,
    /// The line.
    pub line: usize,
    /// The shared type that declares it; empty when the endpoint's own file does.
    pub shared_type: String,
}

/// The facts of an endpoint's schema; `texts` are those of the service's and the platform's
/// files, which declare types for it.
///
/// # Errors
///
/// One of the texts is not JSON.
pub fn facts(endpoint: &str, texts: &[&str]) -> Result<Vec<Fact>, SyntaxError> {
    let root = parse(endpoint)?;
    let shared = texts.iter().map(|text| parse(text)).collect::<Result<Vec<Node>, _>>()?;
    let texts = std::iter::once(endpoint).chain(texts.iter().copied());
    let files = texts.zip(std::iter::once(&root).chain(&shared)).collect();
    let mut reader = Reader { files, current: 0, facts: Vec::new(), open: Vec::new() };
    reader.endpoint(&root);
    Ok(reader.facts)
}

/// Value of the fact that a parameter is sent always, whether the page demands it or not.
pub(crate) const CONST: &str = "a fixed value";

struct Reader<'t> {
    /// The files that declare types, the nearest first, each with its text.
    files: Vec<(&'t str, &'t Node)>,
    /// The file of what is read now.
    current: usize,
    facts: Vec<Fact>,
    /// Names of the types around the current field: one that contains itself is opened once.
    open: Vec<String>,
}

/// Keys that limit a value.
const LIMITS: [&str; 8] =
    ["min_length", "max_length", "pattern", "min", "max", "items", "unique", "max_bytes"];

impl<'t> Reader<'t> {
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
        for place in ["path", "query", "headers", "body", "response", "answer", "payload"] {
            if let Some(fields) = root.get(place) {
                self.fields(fields, place);
            }
        }
        self.rules(root.get("rules"), "");
        for error in root.get("errors").map(Node::elements).unwrap_or_default() {
            let (name, changes) = match error.entries() {
                [changed] => (changed.key.clone(), Some(&changed.value)),
                _ => (text_of(error), None),
            };
            let declared = self.shared("errors", &name);
            let part = |key| {
                let here = changes.and_then(|changes| changes.get(key));
                let fact = here.or_else(|| declared?.get(key));
                fact.map(text_of).unwrap_or_default()
            };
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
            let field = self.whole(&entry.key, &entry.value);
            self.add(Kind::Name, &path, "", &field);
            self.field(&field, fields, &path);
        }
    }

    /// A field with all its keys: where its type alone is written, or where it has none and is a
    /// parameter that the service or platform shares.
    fn whole(&self, name: &str, field: &Node) -> Node {
        let mut entries = field.entries().to_vec();
        let entry = |key: &str, value: &Node| {
            let value = Node { span: field.span, ..value.clone() };
            Entry { key: key.to_owned(), key_span: field.span, value }
        };
        if matches!(field.value, Json::String(_)) {
            entries.push(entry("type", field));
        } else if field.get("type").is_none() && field.get("mask_of").is_none() {
            let shared = self.shared("parameters", name).map(|shared| self.whole(name, shared));
            let missing = shared.iter().flat_map(Node::entries);
            let missing = missing.filter(|shared| field.get(&shared.key).is_none());
            entries.extend(missing.map(|shared| entry(&shared.key, &shared.value)));
        }
        Node { span: field.span, value: Json::Object(entries) }
    }

    /// What a file above the endpoint declares under a key.
    fn shared(&self, key: &str, name: &str) -> Option<&'t Node> {
        self.files.iter().find_map(|(_, root)| root.get(key)?.get(name))
    }

    fn field(&mut self, field: &Node, siblings: &Node, path: &str) {
        let in_request = !path.starts_with("response") && !path.starts_with("payload");
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
            if let Some(value) = field.get("const") {
                // Always sent, so required and defaulted in the sense of the pages.
                self.add(Kind::Required, path, CONST, value);
                if field.get("default").is_none() {
                    self.add(Kind::Default, path, &text_of(value), value);
                }
                self.add(Kind::Enum, path, &text_of(value), value);
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
        let wire = field.get("wire").map(text_of);
        if matches!(wire.as_deref(), Some("json" | "comma")) {
            // Pages call it a text, whatever it holds.
            self.add(Kind::Type, path, "string", node);
            return;
        }
        let is_text = wire.as_deref() == Some("string");
        let found = self.definition(element);
        let (file, def) = found.map_or((self.current, None), |(file, def)| (file, Some(def)));
        let base = match (element, def) {
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
        let outer = std::mem::replace(&mut self.current, file);
        self.open.push(element.to_owned());
        for value in def
            .get("enum")
            .and_then(|def| def.get("values"))
            .map(Node::elements)
            .unwrap_or_default()
        {
            if let Some(value) = value.get("value") {
                self.add(Kind::Enum, path, &text_of(value), value);
            }
        }
        let times = self.open.iter().filter(|open| *open == element).count();
        if let (Some(def), 1) = (def.get("struct"), times) {
            self.object(def, path, in_request);
        }
        self.open.pop();
        self.current = outer;
    }

    /// The nearest declaration of a type, and its file.
    fn definition(&self, name: &str) -> Option<(usize, &'t Node)> {
        let mut files = self.files.iter().enumerate();
        files.find_map(|(file, (_, root))| Some((file, root.get("types")?.get(name)?)))
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
                let field = self.whole(&entry.key, &entry.value);
                self.add(Kind::Name, &inner, "", &field);
                self.field(&field, fields, &inner);
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
        let object = siblings.get(target).map(|field| self.whole(target, field));
        let ty = object.and_then(|field| field.get("type").map(text_of));
        let Some(ty) = ty else { return };
        let Some((_, def)) = self.definition(&ty) else { return };
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
        let text = self.files.get(self.current).map_or("", |(text, _)| *text);
        let before = text.get(..node.span.start).unwrap_or_default();
        let shared_type = self.open.last().filter(|_| self.current > 0).cloned();
        let at = At {
            file: self.current,
            line: before.matches('\n').count() + 1,
            shared_type: shared_type.unwrap_or_default(),
        };
        self.facts.push(Fact { kind, place: place.to_owned(), value: value.to_owned(), at });
    }
}

/// A value as text; texts without quotes.
fn text_of(node: &Node) -> String {
    match node.to_value() {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
