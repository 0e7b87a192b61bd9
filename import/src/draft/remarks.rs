//! The remarks of one draft, by place.

use std::collections::HashMap;

use crate::page::Remark;

/// Remarks in the order in which they were made, each once.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    all: Vec<Remark>,
    places: HashMap<String, Vec<usize>>,
}

impl Remarks {
    pub(super) fn of(remarks: &[Remark]) -> Self {
        let mut found = Self::default();
        for remark in remarks {
            found.add(remark.clone());
        }
        found
    }

    pub(super) fn add(&mut self, remark: Remark) {
        let known = self.places.entry(remark.place.clone()).or_default();
        if !known.iter().any(|index| self.all.get(*index) == Some(&remark)) {
            known.push(self.all.len());
            self.all.push(remark);
        }
    }

    /// What a person must decide about a place.
    pub(super) fn questions(&self, place: &str) -> Vec<Remark> {
        let known = self.places.get(place).into_iter().flatten();
        let known = known.filter_map(|index| self.all.get(*index));
        known.filter(|remark| remark.about.is_question()).cloned().collect()
    }

    pub(super) fn into_all(self) -> Vec<Remark> {
        self.all
    }
}
