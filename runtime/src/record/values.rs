//! What fields can hold.

mod basic;
mod choice;
mod collection;
mod decimal;
mod time;

use super::{Record, Unknown, Value, View};

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

/// A record without declared fields: what a reply without data reads into.
#[derive(Clone, Default, Record)]
pub struct Empty {
    /// Fields that the server sent nevertheless.
    pub unknown_fields: Unknown,
}
