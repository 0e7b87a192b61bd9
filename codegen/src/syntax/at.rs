//! A JSON value of a file, for findings about what stands in it.

use super::{Entry, FileId, Node, Place, Span};

/// A JSON value of a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'s> {
    pub(crate) file: FileId,
    /// The key that leads here; the value's own place where there is none.
    pub(crate) key: Span,
    pub(crate) node: &'s Node,
}

impl<'s> At<'s> {
    pub(crate) fn entry(self, entry: &'s Entry) -> Self {
        Self { file: self.file, key: entry.key_span, node: &entry.value }
    }

    /// The value of an object's entry by its key.
    pub(crate) fn get(self, key: &str) -> Option<Self> {
        self.node.entry(key).map(|entry| self.entry(entry))
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
        self.on_value().start()
    }

    /// Findings about the value point here.
    pub(crate) fn on_value(self) -> Place {
        Place { file: self.file, span: self.node.span }
    }
}
