//! Repairs: how faulty parts of a file are read.

use std::cell::Cell;
use std::collections::HashMap;

use crate::syntax::{Entry, Span};

/// How a faulty part is read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mend {
    /// As if it were not there.
    Skip,
    /// As an empty value.
    Blank,
    /// The key as another one.
    Rename(String),
}

/// The repairs of a file.
#[derive(Debug, Default)]
pub(super) struct Mends {
    /// By the place of a key, or of an element.
    pub(super) places: HashMap<Span, Mend>,
    /// Keys that objects lack, by the place of the object: they are read as empty values.
    pub(super) missing: HashMap<Span, Vec<&'static str>>,
    /// Nothing can be made of the file.
    pub(super) is_hopeless: Cell<bool>,
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
}
