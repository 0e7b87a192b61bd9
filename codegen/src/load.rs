//! First stage: texts become typed files that remember where everything stands.

use std::collections::HashSet;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::diagnostic::kinds::{
    FILE_NAME, Kind as FindingKind, MISPLACED_FILE, SYNTAX, WRONG_KIND,
};
use crate::diagnostic::{FileId, Place, Report, Sources};
use crate::schema;
use crate::structure;
use crate::syntax::{self, Entry, Node, Span};

/// All schema files, read.
#[derive(Debug, Default)]
pub(crate) struct Syntax {
    pub(crate) platforms: Vec<File<schema::Platform>>,
    pub(crate) services: Vec<File<schema::Service>>,
    pub(crate) endpoints: Vec<File<schema::Endpoint>>,
}

/// One schema file, read.
#[derive(Debug)]
pub(crate) struct File<T> {
    /// Position in the sources.
    pub(crate) id: FileId,
    /// Path relative to the folder of schemas.
    pub(crate) path: String,
    /// The folders above the file, from the platform down, and the file's stem.
    pub(crate) levels: Vec<String>,
    /// The text with positions.
    pub(crate) node: Node,
    /// The text as data; `None` where its shape is wrong, which is reported.
    pub(crate) data: Option<T>,
}

/// What a file holds, told by its place in the tree.
enum Kind {
    Platform,
    Service,
    Endpoint,
}

/// Reads all files. Files that cannot be read are reported and left out.
pub(crate) fn load(sources: &Sources, report: &mut Report) -> Syntax {
    let mut syntax = Syntax::default();
    let [endpoint, service, platform] = schema::shapes();
    let mut parsed = Vec::new();
    for (id, path, text) in sources.iter().filter(|(_, path, _)| !path.ends_with(".schema.json")) {
        match syntax::parse(text) {
            Ok(node) => parsed.push((id, path, node)),
            Err(error) => {
                report.add(SYNTAX.at(Place { file: id, span: error.span }, error.message));
            }
        }
    }
    let versioned: HashSet<&str> = parsed
        .iter()
        .filter(|(_, _, node)| node.get("versioned").map(Node::to_value) == Some(Value::Bool(true)))
        .filter_map(|(_, path, _)| path.strip_suffix("/platform.json"))
        .collect();
    let mut kinds = Vec::new();
    for (_, path, _) in &parsed {
        let platform = path.split('/').next().unwrap_or_default();
        kinds.push(kind(path, versioned.contains(platform)));
    }
    for ((id, path, node), kind) in parsed.into_iter().zip(kinds) {
        match kind {
            Ok(Kind::Platform) => syntax.platforms.push(file(id, path, node, &platform, report)),
            Ok(Kind::Service) => syntax.services.push(file(id, path, node, &service, report)),
            Ok(Kind::Endpoint) => syntax.endpoints.push(file(id, path, node, &endpoint, report)),
            Err((kind, message)) => {
                let start = Place { file: id, span: Span::default() };
                report.add(kind.at(start, message));
            }
        }
    }
    syntax
}

fn kind(path: &str, versioned: bool) -> Result<Kind, (&'static FindingKind, String)> {
    let stem = path.strip_suffix(".json").unwrap_or(path);
    let levels: Vec<&str> = stem.split('/').collect();
    for level in &levels {
        let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if !level.starts_with(|c: char| c.is_ascii_lowercase()) || !level.chars().all(word) {
            let message = format!(
                "`{level}` in the path is not a lower-case name (a-z, 0-9, _): paths are ids and module names"
            );
            return Err((&FILE_NAME, message));
        }
    }
    match (levels.as_slice(), versioned) {
        ([_, "platform"], _) => Ok(Kind::Platform),
        ([_, _, _, "service"], true) | ([_, _, "service"], false) => Ok(Kind::Service),
        ([_, _, _, _, _], true) | ([_, _, _, _], false) => Ok(Kind::Endpoint),
        (_, true) => Err((
            &MISPLACED_FILE,
            "this file has no place: endpoints stand at \
             <platform>/<service>/<version>/<resource>/<method>.json, shared types at \
             <platform>/<service>/<version>/service.json"
                .to_owned(),
        )),
        (_, false) => Err((
            &MISPLACED_FILE,
            "this file has no place: endpoints stand at \
             <platform>/<service>/<resource>/<method>.json, shared types at \
             <platform>/<service>/service.json, and a platform needs a platform.json"
                .to_owned(),
        )),
    }
}

fn file<T: DeserializeOwned>(
    id: FileId,
    path: &str,
    node: Node,
    schema: &Value,
    report: &mut Report,
) -> File<T> {
    let before = report.count();
    structure::check(id, &node, schema, report);
    let data = match serde_json::from_value(node.to_value()) {
        Ok(data) => Some(data),
        Err(error) if report.count() == before => {
            let span = Span { start: node.span.start, end: node.span.start + 1 };
            let place = Place { file: id, span };
            report.add(WRONG_KIND.at(place, error.to_string()));
            None
        }
        Err(_) => None,
    };
    let stem = path.strip_suffix(".json").unwrap_or(path);
    let levels = stem.split('/').map(str::to_owned).collect();
    File { id, path: path.to_owned(), levels, node, data }
}

/// A place in a schema file, for findings and for provenance.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'s> {
    pub(crate) file: FileId,
    /// The key that leads here; the value's own place where there is none.
    pub(crate) key: Span,
    pub(crate) node: &'s Node,
}

impl<'s> At<'s> {
    pub(crate) fn root<T>(file: &'s File<T>) -> Self {
        let start = file.node.span.start;
        Self { file: file.id, key: Span { start, end: start + 1 }, node: &file.node }
    }

    pub(crate) fn entry(self, entry: &'s Entry) -> Self {
        Self { file: self.file, key: entry.key_span, node: &entry.value }
    }

    /// The value under a key; this place itself where the key is not written.
    pub(crate) fn get(self, key: &str) -> Self {
        self.node.entry(key).map_or(self, |entry| self.entry(entry))
    }

    /// The element of an array; this place itself where there is none.
    pub(crate) fn at(self, index: usize) -> Self {
        match self.node.at(index) {
            Some(node) => Self { file: self.file, key: node.span, node },
            None => self,
        }
    }

    /// Findings about the key point here.
    pub(crate) fn on_key(self) -> Place {
        Place { file: self.file, span: self.key }
    }

    /// Findings about what is missing from the value point here.
    pub(crate) fn start(self) -> Place {
        let Span { start, .. } = self.node.span;
        Place { file: self.file, span: Span { start, end: start + 1 } }
    }

    /// Findings about the value point here.
    pub(crate) fn on_value(self) -> Place {
        Place { file: self.file, span: self.node.span }
    }
}
