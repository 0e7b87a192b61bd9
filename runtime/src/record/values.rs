//! What fields can hold.

mod basic;
mod choice;
mod collection;
mod time;

use super::{Fields, FieldsMut, Read, Table, Unknown, Value, View};

pub use choice::{Clearable, Nullable};
pub use time::{Millis, Seconds};

/// A value that is never given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Absent;

impl Value for Absent {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

/// A record without declared fields: what a reply without data reads into.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Empty {
    /// The fields that came all the same.
    pub unknown_fields: Unknown,
}

impl Fields for Empty {
    const TABLE: &'static Table = &Table { fields: &[], keeps_unknown: true, rules: &[] };

    fn slot(&self, _: usize) -> &dyn Value {
        &self.unknown_fields
    }
}

impl FieldsMut for Empty {
    fn slot_mut(&mut self, _: usize) -> &mut dyn Read {
        &mut self.unknown_fields
    }
}
