//! First stage: texts become typed files that remember where everything stands.

mod mends;
mod problem;
mod read;
mod recover;
mod share;

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use crate::diagnostic::kinds::{FILE_NAME, MISPLACED_FILE, MISSING_PARENT, SYNTAX};
use crate::diagnostic::{FileId, Finding, Place, Report, Sources};
use crate::schema;
use crate::syntax::{self, Json, Node, Span};

/// All schema files, read.
#[derive(Debug, Default)]
pub(crate) struct Syntax {
    pub(crate) platforms: Vec<File<schema::Platform>>,
    pub(crate) services: Vec<File<schema::Service>>,
    pub(crate) types: Vec<File<schema::Topic>>,
    pub(crate) endpoints: Vec<File<schema::Endpoint>>,
    pub(crate) examples: Vec<File<schema::Examples>>,
    pub(crate) events: Vec<File<schema::Event>>,
}

/// A kind of schema file.
struct FileKind {
    what: &'static str,
    /// Where such files stand. Names in angle brackets may be any; `<version>` is a level of those
    /// platforms alone that have versions.
    place: &'static str,
    read: fn(Parsed<'_>, &mut Syntax, &mut Report),
}

/// All kinds of schema files. The first that fits a file's path is its kind.
static KINDS: [FileKind; 6] = [
    FileKind {
        what: "platforms",
        place: "<platform>/platform.json",
        read: |file, syntax, report| syntax.platforms.push(file.read(report)),
    },
    FileKind {
        what: "services",
        place: "<platform>/<service>/<version>/service.json",
        read: |file, syntax, report| syntax.services.push(file.read(report).or_empty(report)),
    },
    FileKind {
        what: "shared types",
        place: "<platform>/<service>/<version>/<topic>.types.json",
        read: |file, syntax, report| syntax.types.push(file.read(report)),
    },
    FileKind {
        what: "events",
        place: "<platform>/<service>/<version>/events/<event>.json",
        read: |file, syntax, report| syntax.events.push(file.read(report)),
    },
    FileKind {
        what: "endpoints",
        place: "<platform>/<service>/<version>/<resource>/<method>.json",
        read: |file, syntax, report| syntax.endpoints.push(file.read(report)),
    },
    FileKind {
        what: "examples",
        place: "<platform>/<service>/<version>/<resource>/<method>.examples.json",
        read: |file, syntax, report| syntax.examples.push(file.read(report)),
    },
];

/// The keys of a file under which it declares what others name.
const DECLARATIONS: [&str; 3] = ["types", "errors", "parameters"];

/// One schema file, read.
#[derive(Debug)]
pub(crate) struct File<T> {
    /// Position in the sources.
    pub(crate) id: FileId,
    /// Path relative to the folder of schemas.
    pub(crate) path: String,
    /// The folders above the file, from the platform down, and its name without the ending.
    pub(crate) levels: Vec<String>,
    /// Where it begins: findings about the file as a whole stand there.
    pub(crate) place: Place,
    /// The valid parts of the text, as data; `None` if there are none.
    pub(crate) data: Option<T>,
    pub(crate) unread: Unread,
}

/// Declarations of a file that could not be read, which is reported: references to them are not.
#[derive(Debug)]
pub(crate) enum Unread {
    /// At most types, errors and parameters of these names.
    Names(Vec<String>),
    /// Nothing could be made of the file.
    All,
}

impl Unread {
    /// Whether something of this name may be declared and could not be read.
    pub(crate) fn may_be(&self, name: &str) -> bool {
        match self {
            Self::Names(names) => names.iter().any(|one| one == name),
            Self::All => true,
        }
    }
}

/// One schema file, as syntax; `None` where it is not JSON.
struct Parsed<'t> {
    id: FileId,
    path: &'t str,
    node: Option<Node>,
}

/// Reads all files. What is wrong in them is reported and left out.
pub(crate) fn load(sources: &Sources, report: &mut Report) -> Syntax {
    let texts: Vec<_> = sources.iter().filter(|(_, path, _)| is_schema(path)).collect();
    let parsed: Vec<_> = texts.into_par_iter().map(parse).collect();
    let mut files = Vec::new();
    for (file, found) in parsed {
        files.push(file);
        report.extend(found);
    }
    let versioned = versioned(&files);
    let read = files.into_par_iter().map(|file| {
        let (mut syntax, mut report) = (Syntax::default(), Report::default());
        match kind(file.id, file.path, &versioned) {
            Ok(kind) => (kind.read)(file, &mut syntax, &mut report),
            Err(finding) => report.add(finding),
        }
        (syntax, report)
    });
    let mut syntax = Syntax::default();
    for (part, found) in read.collect::<Vec<_>>() {
        report.extend(found);
        syntax.platforms.extend(part.platforms);
        syntax.services.extend(part.services);
        syntax.types.extend(part.types);
        syntax.endpoints.extend(part.endpoints);
        syntax.examples.extend(part.examples);
        syntax.events.extend(part.events);
    }
    let absent = absent_services(&syntax, sources.iter().count(), report);
    syntax.services.extend(absent);
    share::share(&mut syntax, report);
    syntax
}

/// The services that endpoints, events and types belong to and that have no file, as services of which
/// nothing is known: all else that is wrong with what belongs to them is found all the same. They are
/// given the positions behind those of files.
fn absent_services(
    syntax: &Syntax,
    first: FileId,
    report: &mut Report,
) -> Vec<File<schema::Service>> {
    let mut known: HashSet<&[String]> =
        syntax.services.iter().map(|file| above(&file.levels, 1)).collect();
    let mut absent = Vec::new();
    let endpoints = syntax.endpoints.iter().map(|file| (above(&file.levels, 2), file.place));
    let events = syntax.events.iter().map(|file| (above(&file.levels, 2), file.place));
    let types = syntax.types.iter().map(|file| (above(&file.levels, 1), file.place));
    for (folder, place) in endpoints.chain(events).chain(types) {
        if !known.insert(folder) {
            continue;
        }
        let path = format!("{}/service.json", folder.join("/"));
        let finding = MISSING_PARENT.at(place, format!("`{path}` is missing"));
        report.add(finding.help("write it, or move this file to where it belongs"));
        let parsed = Parsed { id: first + absent.len(), path: &path, node: None };
        absent.push(parsed.read(report).or_empty(report));
    }
    absent
}

/// The levels above the last `below` ones.
pub(crate) fn above(levels: &[String], below: usize) -> &[String] {
    levels.get(..levels.len().saturating_sub(below)).unwrap_or_default()
}

/// The JSON Schemas for editors stand beside what they describe, and so does the importer's glossary.
fn is_schema(path: &str) -> bool {
    !path.ends_with(".schema.json") && path != "glossary.json"
}

fn parse<'t>((id, path, text): (FileId, &'t str, &str)) -> (Parsed<'t>, Report) {
    let mut report = Report::default();
    // U+FFFD stands where a file was not UTF-8. Whatever else is wrong in it is found as well.
    if let Some(start) = text.find(char::REPLACEMENT_CHARACTER) {
        let end = start + char::REPLACEMENT_CHARACTER.len_utf8();
        let message = "this is not UTF-8, the only encoding of schema files";
        let finding = SYNTAX.at(Place { file: id, span: Span { start, end } }, message);
        report.add(finding.help("save the file as UTF-8; the character itself is `\\ufffd`"));
    }
    let node = match syntax::parse(text) {
        Ok(node) => Some(node),
        Err(error) => {
            report.add(SYNTAX.at(Place { file: id, span: error.span }, error.message));
            None
        }
    };
    (Parsed { id, path, node }, report)
}

/// The platforms and whether they have versions; `None` where that cannot be read.
fn versioned<'t>(files: &[Parsed<'t>]) -> HashMap<&'t str, Option<bool>> {
    let of_platform = |file: &Parsed<'t>| {
        let platform = file.path.strip_suffix("/platform.json")?;
        let versioned = file.node.as_ref().and_then(|node| node.get("versioned"));
        Some((platform, versioned.and_then(|node| node.to_value().as_bool())))
    };
    files.iter().filter_map(of_platform).collect()
}

/// The kind of a file, by its path.
fn kind(
    id: FileId,
    path: &str,
    versioned: &HashMap<&str, Option<bool>>,
) -> Result<&'static FileKind, Finding> {
    let start = Place { file: id, span: Span::default() };
    for level in stem(path).split('/') {
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let is_word = level.starts_with(|c: char| c.is_ascii_lowercase())
            && level.chars().all(letter)
            && !level.contains("__")
            && !level.ends_with('_');
        if !is_word {
            let message = format!(
                "`{level}` in the path is not a lower-case name (a-z, 0-9, single _ between them): paths are ids and module names"
            );
            return Err(FILE_NAME.at(start, message));
        }
        if is_device(level) {
            let message = format!("`{level}` in the path is a device on Windows, not a file");
            let help = "rename the folder or file; `http` keeps the path of the URL";
            return Err(FILE_NAME.at(start, message).help(help));
        }
    }
    let platform = path.split('/').next().unwrap_or_default();
    // Where it is unknown whether the platform has versions, both are right.
    let versioned = match versioned.get(platform) {
        Some(Some(versioned)) => [*versioned; 2],
        Some(None) => [true, false],
        None => [false; 2],
    };
    let fits = |kind: &&FileKind| versioned.iter().any(|versioned| kind.fits(path, *versioned));
    KINDS.iter().find(fits).ok_or_else(|| {
        let places = KINDS
            .iter()
            .map(|kind| format!("{} at {}", kind.what, levels(kind.place, versioned[0]).join("/")));
        let places = places.collect::<Vec<_>>().join(", ");
        MISPLACED_FILE.at(start, "this file has no place").help(format!("put {places}"))
    })
}

/// Whether Windows takes a name for a device, whatever its ending: such a file can be neither
/// checked out nor generated there.
fn is_device(name: &str) -> bool {
    let is_port = |rest: &str| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit());
    matches!(name, "aux" | "con" | "nul" | "prn")
        || ["com", "lpt"].iter().any(|port| name.strip_prefix(port).is_some_and(is_port))
}

/// The path without what its kind of file ends in.
fn stem(path: &str) -> &str {
    let stems = KINDS.iter().filter_map(|kind| path.strip_suffix(kind.ending()));
    stems.min_by_key(|stem| stem.len()).unwrap_or(path)
}

impl FileKind {
    /// What names of such files end in.
    fn ending(&self) -> &'static str {
        let ending = self.place.rsplit_once('>').map_or(self.place, |(_, ending)| ending);
        if ending.contains('/') { ".json" } else { ending }
    }

    fn fits(&self, path: &str, versioned: bool) -> bool {
        let (place, path): (Vec<&str>, Vec<&str>) =
            (levels(self.place, versioned), path.split('/').collect());
        place.len() == path.len() && place.iter().zip(path).all(|(level, name)| fits(level, name))
    }
}

/// The levels of a place, with or without that of versions.
fn levels(place: &'static str, versioned: bool) -> Vec<&'static str> {
    place.split('/').filter(|level| versioned || *level != "<version>").collect()
}

/// Whether a folder or file has the name of a level, or any name with the level's ending.
fn fits(level: &str, name: &str) -> bool {
    match level.strip_prefix('<').and_then(|level| level.split_once('>')) {
        Some((_, ending)) => name.strip_suffix(ending).is_some_and(|stem| !stem.contains('.')),
        None => level == name,
    }
}

impl Parsed<'_> {
    fn read<T: DeserializeOwned>(self, report: &mut Report) -> File<T> {
        let node = self.node.as_ref();
        // What is not JSON at all was reported as such.
        let data = node.and_then(|node| recover::read(self.id, node, report));
        let declared = DECLARATIONS.iter().filter_map(|key| node?.get(key));
        let names = declared.flat_map(Node::entries).map(|entry| entry.key.clone()).collect();
        let span = node.map_or(Span::default(), |node| node.span);
        File {
            id: self.id,
            path: self.path.to_owned(),
            levels: stem(self.path).split('/').map(str::to_owned).collect(),
            place: Place { file: self.id, span }.start(),
            unread: if data.is_some() { Unread::Names(names) } else { Unread::All },
            data,
        }
    }
}

impl File<schema::Service> {
    /// A service of which nothing is known where its file cannot be read: its endpoints can.
    fn or_empty(mut self, report: &mut Report) -> Self {
        if self.data.is_none() {
            let nothing = Node { span: Span::default(), value: Json::Object(Vec::new()) };
            self.data = recover::read(self.id, &nothing, &mut Report::default());
            report.suppress([Place { span: Span::default(), ..self.place }, self.place]);
        }
        self
    }
}
