//! The fields of one object, found by name.

use std::collections::HashMap;

use crate::page::Param;
use crate::pattern::{group, pattern};

/// The fields of one object.
pub(super) struct Siblings<'p> {
    params: &'p [Param],
    by_name: HashMap<&'p str, usize>,
}

impl<'p> Siblings<'p> {
    pub(super) fn of(params: &'p [Param]) -> Self {
        let by_name = params.iter().enumerate().map(|(index, param)| (param.name.as_str(), index));
        Self { params, by_name: by_name.collect() }
    }

    pub(super) fn all(&self) -> &'p [Param] {
        self.params
    }

    pub(super) fn get(&self, name: &str) -> Option<&'p Param> {
        self.by_name.get(name).and_then(|index| self.params.get(*index))
    }

    /// The fields that a sentence names, and the one that it stands at, in their order.
    pub(super) fn named(&self, sentence: &str, own: Option<&Param>) -> Vec<&'p Param> {
        let words = pattern!("[A-Za-z][A-Za-z0-9_]*").captures_iter(sentence);
        let words = words.map(|word| group(&word, 0));
        let names = words.chain(own.map(|own| own.name.as_str()));
        let mut found: Vec<usize> =
            names.filter_map(|name| self.by_name.get(name).copied()).collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().filter_map(|index| self.params.get(index)).collect()
    }
}
