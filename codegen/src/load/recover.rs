//! Reads what is in order in a file of which something is not, so that one wrong key hides nothing
//! else.
//!
//! What cannot be read is reported and taken out as narrowly as nothing false can follow from it: a
//! key of a field, an element of a list at the top, a declared type, a key at the top. A misspelt key
//! is read as the one that it looks like. Then the file is read again.

use std::cell::Cell;
use std::collections::HashMap;

use serde::de::DeserializeOwned;

use super::problem::{Cause, Problem, Step};
use super::read::Reader;
use crate::diagnostic::{FileId, Place, Report};
use crate::syntax::{Entry, Json, Node, Span};

/// The keys of a file under which fields stand.
const FIELDS: [&str; 5] = ["path", "query", "headers", "body", "response"];

/// What decides how the rest of a file, or other files, are read: without it the whole file is left out.
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

/// A file in which more is wrong is left out as a whole: it is no schema that somebody mistyped.
const MOST: usize = 200;

/// How to read on where something is wrong.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mend {
    /// As if it were not there.
    Skip,
    /// As an empty value.
    Blank,
    /// The key as another one.
    Rename(String),
}

/// What is read otherwise than it stands in a file.
#[derive(Debug, Default)]
pub(super) struct Mends {
    /// By the place of a key, or of an element.
    places: HashMap<Span, Mend>,
    /// Keys that objects lack, by the place of the object: they are read as empty values.
    missing: HashMap<Span, Vec<&'static str>>,
    /// Nothing can be made of the file.
    is_hopeless: Cell<bool>,
}

impl Mends {
    pub(super) fn get(&self, place: Span) -> Option<&Mend> {
        if self.places.is_empty() { None } else { self.places.get(&place) }
    }

    pub(super) fn missing(&self, object: Span) -> &[&'static str] {
        self.missing.get(&object).map_or(&[], Vec::as_slice)
    }

    /// The key of an entry, as it is meant.
    pub(super) fn name<'a>(&'a self, entry: &'a Entry) -> &'a str {
        match self.get(entry.key_span) {
            Some(Mend::Rename(name)) => name,
            _ => &entry.key,
        }
    }

    /// A value that decides how the file is read is unknown: it is read on for its other faults.
    pub(super) fn give_up(&self) -> bool {
        self.is_hopeless.set(true);
        false
    }

    /// Goes on without what is wrong; false where there is no way to.
    fn add(&mut self, problem: &Problem) -> bool {
        let path: Vec<&Step> = problem.path.iter().rev().collect();
        let (place, mend) = match (&problem.cause, path.as_slice()) {
            (Cause::Key(place, mend), _) => (*place, mend.clone()),
            (Cause::Lacks(object, key), []) => {
                let missing = self.missing.entry(*object).or_default();
                let is_new = !missing.contains(key);
                missing.push(key);
                return is_new;
            }
            (_, path) => match self.cut(path) {
                Some(cut) => cut,
                None => return false,
            },
        };
        self.places.insert(place, mend.clone()) != Some(mend)
    }

    /// How much is taken out with what is wrong at the end of a path.
    fn cut(&self, path: &[&Step]) -> Option<(Span, Mend)> {
        let names: Vec<Option<&str>> = path.iter().map(|step| step.name.as_deref()).collect();
        let is_fields = |name: &str| FIELDS.contains(&name);
        let length = match names.as_slice() {
            // What is no field still has the name of one.
            [Some(fields), Some(_)] if is_fields(fields) => return self.blank(path),
            [Some("types"), _, Some("struct"), Some("fields"), _] => return self.blank(path),
            [Some(fields), _, _, ..] if is_fields(fields) => 3,
            [Some("types"), _, Some("struct"), Some("fields"), _, _, ..] => 6,
            [Some("types"), Some(_), ..] | [_, None, ..] => 2,
            _ => 1,
        };
        let step = path.get(length - 1)?;
        if length == 1 && step.name.as_deref().is_some_and(|name| RELIED_ON.contains(&name)) {
            self.give_up();
        }
        Some((step.key, Mend::Skip))
    }

    /// Takes out of a file what is not read.
    fn apply(&self, node: &mut Node) {
        let missing = self.missing(node.span).iter();
        match &mut node.value {
            Json::Object(entries) => {
                entries.retain(|entry| self.get(entry.key_span) != Some(&Mend::Skip));
                for entry in entries.iter_mut() {
                    match self.get(entry.key_span) {
                        Some(Mend::Rename(name)) => entry.key.clone_from(name),
                        Some(Mend::Blank) => entry.value.value = Json::Object(Vec::new()),
                        Some(Mend::Skip) | None => {}
                    }
                    self.apply(&mut entry.value);
                }
                entries.extend(missing.map(|key| {
                    let value = Node { span: Span::default(), value: Json::Null };
                    Entry { key: (*key).to_owned(), key_span: value.span, value }
                }));
            }
            Json::Array(elements) => {
                elements.retain(|element| self.get(element.span).is_none());
                elements.iter_mut().for_each(|element| self.apply(element));
            }
            _ => {}
        }
    }

    fn blank(&self, path: &[&Step]) -> Option<(Span, Mend)> {
        path.last().map(|step| (step.key, Mend::Blank))
    }
}

/// Reads a file; `None` where nothing can be made of it.
pub(super) fn read<T: DeserializeOwned>(
    file: FileId,
    node: &mut Node,
    report: &mut Report,
) -> Option<T> {
    let mut mends = Mends::default();
    let mut found = 0;
    // What else is said about these places would only follow from what is wrong there.
    let mut suppressed = Vec::new();
    let data = loop {
        let problem = match T::deserialize(Reader::new(file, node, &mends)) {
            Ok(data) => break Some(data).filter(|_| !mends.is_hopeless.get()),
            Err(problem) => problem,
        };
        suppressed.extend(problem.path.iter().flat_map(|Step { key, value, .. }| {
            [*key, *value, Place { file, span: *value }.start().span]
        }));
        match &problem.cause {
            Cause::Key(key, _) => suppressed.push(*key),
            Cause::Lacks(..) if problem.path.is_empty() => suppressed.push(Span::default()),
            _ => {}
        }
        let can_go_on = mends.add(&problem);
        if let Some(finding) = problem.finding {
            found += 1;
            let help = format!("mend these {MOST} first: the rest of the file was not looked at");
            report.add(if found == MOST { finding.help(help) } else { *finding });
        }
        if !can_go_on || found == MOST {
            break None;
        }
    };
    report.suppress(suppressed.into_iter().map(|span| Place { file, span }));
    mends.apply(node);
    data
}
