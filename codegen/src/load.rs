//! First stage: texts become typed files that remember where everything stands.

use std::collections::HashMap;

use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::diagnostic::kinds::{FILE_NAME, FindingKind, MISPLACED_FILE, SYNTAX, WRONG_KIND};
use crate::diagnostic::{FileId, Place, Report, Sources};
use crate::salvage::salvage;
use crate::schema;
use crate::structure;
use crate::syntax::{self, Entry, Json, Node, Span};

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
    /// What is in order of the text, as data; `None` where nothing can be made of it.
    pub(crate) data: Option<T>,
    pub(crate) lost: Lost,
}

/// Declared types that could not be read, which is reported: whoever names them is right.
#[derive(Debug)]
pub(crate) enum Lost {
    /// These.
    Types(Vec<String>),
    /// Any.
    Unknown,
}

/// What a file holds, told by its place in the tree.
enum Kind {
    Platform,
    Service,
    Endpoint,
}

/// Reads all files. What is wrong in them is reported and left out.
pub(crate) fn load(sources: &Sources, report: &mut Report) -> Syntax {
    let mut syntax = Syntax::default();
    let [endpoint, service, platform] = schema::shapes();
    let mut parsed = Vec::new();
    let texts = sources.iter().filter(|(_, path, _)| !path.ends_with(".schema.json"));
    let read = |(id, path, text)| (id, path, syntax::parse(text));
    let texts: Vec<_> = texts.collect();
    for (id, path, node) in texts.into_par_iter().map(read).collect::<Vec<_>>() {
        report_foreign_bytes(id, sources.text(id), report);
        match node {
            Ok(node) => parsed.push((id, path, Some(node))),
            Err(error) => {
                parsed.push((id, path, None));
                report.add(SYNTAX.at(Place { file: id, span: error.span }, error.message));
            }
        }
    }
    let versioned: HashMap<&str, Option<bool>> = parsed
        .iter()
        .filter_map(|(_, path, node)| {
            let versioned = node.as_ref().and_then(|node| node.get("versioned"));
            let versioned = versioned.and_then(|node| node.to_value().as_bool());
            Some((path.strip_suffix("/platform.json")?, versioned))
        })
        .collect();
    let mut kinds = Vec::new();
    for (_, path, _) in &parsed {
        let platform = path.split('/').next().unwrap_or_default();
        kinds.push(kind(path, versioned.get(platform).copied().unwrap_or(Some(false))));
    }
    let files: Vec<_> = parsed.into_iter().zip(kinds).collect();
    let typed = files.into_par_iter().map(|((id, path, node), kind)| {
        let mut report = Report::default();
        let read = match kind {
            Ok(Kind::Platform) => {
                Read::Platform(Box::new(file(id, path, node, platform, &mut report)))
            }
            Ok(Kind::Service) => {
                let file = file(id, path, node, service, &mut report);
                Read::Service(Box::new(file.or_empty(&mut report)))
            }
            Ok(Kind::Endpoint) => {
                Read::Endpoint(Box::new(file(id, path, node, endpoint, &mut report)))
            }
            Err((kind, message)) => {
                let start = Place { file: id, span: Span::default() };
                report.add(kind.at(start, message));
                Read::Misplaced
            }
        };
        (read, report)
    });
    for (read, found) in typed.collect::<Vec<_>>() {
        report.extend(found);
        match read {
            Read::Platform(file) => syntax.platforms.push(*file),
            Read::Service(file) => syntax.services.push(*file),
            Read::Endpoint(file) => syntax.endpoints.push(*file),
            Read::Misplaced => {}
        }
    }
    syntax
}

/// U+FFFD stands where a file was not UTF-8. Whatever else is wrong in it is found as well.
fn report_foreign_bytes(file: FileId, text: &str, report: &mut Report) {
    if let Some(start) = text.find(char::REPLACEMENT_CHARACTER) {
        let end = start + char::REPLACEMENT_CHARACTER.len_utf8();
        let message = "this is not UTF-8, the only encoding of schema files";
        let finding = SYNTAX.at(Place { file, span: Span { start, end } }, message);
        report.add(finding.help("save the file as UTF-8; the character itself is `\\ufffd`"));
    }
}

/// A file, read as what it holds.
enum Read {
    Platform(Box<File<schema::Platform>>),
    Service(Box<File<schema::Service>>),
    Endpoint(Box<File<schema::Endpoint>>),
    Misplaced,
}

/// What a file holds. Where it is unknown whether its platform has versions, both ways are right.
fn kind(path: &str, versioned: Option<bool>) -> Result<Kind, (&'static FindingKind, String)> {
    let stem = path.strip_suffix(".json").unwrap_or(path);
    let levels: Vec<&str> = stem.split('/').collect();
    for level in &levels {
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let is_word = level.starts_with(|c: char| c.is_ascii_lowercase())
            && level.chars().all(letter)
            && !level.contains("__");
        if !is_word {
            let message = format!(
                "`{level}` in the path is not a lower-case name (a-z, 0-9, single _): paths are ids and module names"
            );
            return Err((&FILE_NAME, message));
        }
    }
    match (levels.as_slice(), versioned) {
        ([_, "platform"], _) => Ok(Kind::Platform),
        ([_, _, _, "service"], Some(true) | None) | ([_, _, "service"], Some(false) | None) => {
            Ok(Kind::Service)
        }
        ([_, _, _, _, _], Some(true) | None) | ([_, _, _, _], Some(false) | None) => {
            Ok(Kind::Endpoint)
        }
        (_, Some(true) | None) => Err((
            &MISPLACED_FILE,
            "this file has no place: endpoints stand at \
             <platform>/<service>/<version>/<resource>/<method>.json, shared types at \
             <platform>/<service>/<version>/service.json"
                .to_owned(),
        )),
        (_, Some(false)) => Err((
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
    node: Option<Node>,
    schema: &Value,
    report: &mut Report,
) -> File<T> {
    let stem = path.strip_suffix(".json").unwrap_or(path);
    let levels = stem.split('/').map(str::to_owned).collect();
    let empty = |lost| {
        let node = Node { span: Span::default(), value: Json::Object(Vec::new()) };
        File { id, path: path.to_owned(), levels, node, data: None, lost }
    };
    let Some(node) = node else { return empty(Lost::Unknown) };
    let Some((node, lost)) = in_order(id, node, schema, report) else {
        return empty(Lost::Unknown);
    };
    match serde_json::from_value(node.to_value()) {
        Ok(data) => File { node, data: Some(data), ..empty(Lost::Types(lost)) },
        Err(error) => {
            if !report.has_findings_in(id) {
                let span = Span { start: node.span.start, end: node.span.start + 1 };
                let place = Place { file: id, span };
                report.add(WRONG_KIND.at(place, error.to_string()));
            }
            empty(Lost::Unknown)
        }
    }
}

/// What is in order of a file, and the types that are lost with what is not.
fn in_order(
    id: FileId,
    node: Node,
    schema: &Value,
    report: &mut Report,
) -> Option<(Node, Vec<String>)> {
    let before = report.count();
    structure::check(id, &node, schema, report);
    let broken = report.spans_after(before);
    if broken.is_empty() {
        return Some((node, Vec::new()));
    }
    let salvaged = salvage(node, schema, broken);
    report.shade(salvaged.shade.into_iter().map(|span| Place { file: id, span }));
    Some((salvaged.node?, salvaged.lost))
}

impl File<schema::Service> {
    /// A service of which nothing is known where its file cannot be read: its endpoints can.
    fn or_empty(mut self, report: &mut Report) -> Self {
        if self.data.is_none() {
            self.data = Some(schema::Service::default());
            let at = At::root(&self);
            report.shade([at.on_key(), at.on_value()]);
        }
        self
    }
}

/// A place in a schema file, for findings.
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
