//! What arrays and objects hold.

use std::collections::HashSet;
use std::slice;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess};

use super::key::Key;
use super::{NOTHING, Reader};
use crate::diagnostic::kinds::DUPLICATE_KEY;
use crate::diagnostic::{Place, nearest};
use crate::load::mends::Mend;
use crate::load::problem::{Cause, Problem};
use crate::syntax::{Entry, Node};

/// The elements of an array that are in order.
pub(super) struct Elements<'de> {
    reader: Reader<'de>,
    left: slice::Iter<'de, Node>,
}

impl<'de> Elements<'de> {
    pub(super) fn of(reader: Reader<'de>, elements: &'de [Node]) -> Self {
        Self { reader, left: elements.iter() }
    }
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Problem> {
        let mends = self.reader.mends;
        let Some(node) = self.left.find(|node| mends.get(node.span).is_none()) else {
            return Ok(None);
        };
        let reader = self.reader.element(node);
        let value = seed.deserialize(reader);
        value.map(Some).map_err(|problem| problem.inside(reader.place(), reader.step(None)))
    }
}

/// The entries of an object, and empty values for keys that are missing.
pub(super) struct Entries<'de> {
    reader: Reader<'de>,
    left: slice::Iter<'de, Entry>,
    missing: slice::Iter<'de, &'static str>,
    seen: HashSet<&'de str>,
    /// The key that was read last, and its value.
    current: Option<(&'de str, Reader<'de>)>,
}

impl<'de> Entries<'de> {
    pub(super) fn of(reader: Reader<'de>) -> Self {
        let left = if reader.is_blank { [].iter() } else { reader.node.entries().iter() };
        let missing = reader.mends.missing(reader.node.span).iter();
        Self { reader, left, missing, seen: HashSet::new(), current: None }
    }

    /// What to do about a key that is not known: it is read as the one that it looks like.
    fn mend(&self, entry: &Entry, known: &[&'static str]) -> Mend {
        let taken: Vec<&str> =
            self.reader.node.entries().iter().map(|one| self.reader.mends.name(one)).collect();
        let free = known.iter().copied().filter(|name| !taken.contains(name));
        nearest(&entry.key, free).map_or(Mend::Skip, |name| Mend::Rename(name.to_owned()))
    }
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Problem;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Problem> {
        let Reader { file, mends, .. } = self.reader;
        let is_kept = |entry: &&Entry| !matches!(mends.get(entry.key_span), Some(Mend::Skip));
        let Some(entry) = self.left.find(is_kept) else {
            let Some(key) = self.missing.next() else { return Ok(None) };
            self.current = Some((key, self.reader.nothing()));
            return seed.deserialize(Key { file, text: key, span: NOTHING.span }).map(Some);
        };
        let name = mends.name(entry);
        if !self.seen.insert(name) {
            let message = format!("the key `{}` stands here a second time", entry.key);
            let finding = DUPLICATE_KEY.at(Place { file, span: entry.key_span }, message);
            return Err(Problem::new(Cause::Key(entry.key_span, Mend::Skip), Some(finding)));
        }
        self.current = Some((name, self.reader.entry(entry)));
        let key = seed.deserialize(Key { file, text: name, span: entry.key_span });
        key.map(Some).map_err(|problem| match problem.cause {
            Cause::Unknown(known) => {
                let cause = Cause::Key(entry.key_span, self.mend(entry, known));
                self.reader.unknown_key(entry, known, cause)
            }
            _ => problem,
        })
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Problem> {
        // A value is asked for after its key.
        let (name, reader) = self.current.take().unwrap_or(("", self.reader.nothing()));
        let value = seed.deserialize(reader);
        value.map_err(|problem| problem.inside(reader.place(), reader.step(Some(name))))
    }
}
