//! What fields can hold.

mod basic;
mod choice;
mod collection;
mod decimal;
mod time;

use super::{Fields, Record, Table, Unknown, Value, View};

pub use choice::{Clearable, Nullable};
pub use decimal::{Decimal, ParseDecimalError};
pub use time::{Millis, Seconds};

/// A value that is never given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Absent;

impl Value for Absent {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

/// A record without fields: what is said where there is nothing to say.
impl Fields for () {
    const TABLE: &'static Table = &Table { fields: &[], keeps_unknown: false, rules: &[] };

    fn slot(&self, _: usize) -> &dyn Value {
        &Absent
    }
}

/// A record without declared fields: what a reply without data reads into.
#[derive(Clone, Default, Record)]
pub struct Empty {
    /// Fields that the server sent nevertheless.
    pub unknown_fields: Unknown,
}
