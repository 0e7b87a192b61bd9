//! The record engine: one non-generic reader, writer, checker and printer for every type.
//!
//! A generated struct is plain data. What the engine needs to know of it stands in a static
//! [`Table`] (field names, flags, limits, rules) and in two small methods that hand out its fields
//! by position ([`Fields::slot`], [`FieldsMut::slot_mut`]). Reading, writing, comparing, checking
//! and printing are then written once, here, and not once per type.

mod check;
mod debug;
mod equal;
#[cfg(test)]
mod fixture;
mod read;
mod unknown;
mod values;
mod write;

use std::any::type_name;

pub use crate::flags::Flags;
pub(crate) use check::{check_rules, check_value};
pub use debug::debug;
pub use equal::equal;
pub use feishu_api_derive::Record;
pub(crate) use feishu_api_rules::Path;
pub use feishu_api_rules::{Condition, Demand, Limit, Rule, TimeUnit, Violation};
pub(crate) use read::note_missing;
pub use read::{Kind, ReadError, Reader, from_json};
pub use unknown::{Unknown, unknown_paths};
pub use values::{Absent, Clearable, Decimal, Empty, Millis, Nullable, ParseDecimalError, Seconds};
pub use write::to_json;
pub(crate) use write::{Direction, write_json, write_name};

/// A value that the engine can look at.
pub trait Value: Send + Sync {
    /// What the value is, in the terms of the wire.
    fn view(&self) -> View<'_>;
}

/// A value that the engine can fill from JSON. It need not be a [`Value`]: what programs only read
/// brings no code for writing with it.
pub trait Read {
    /// The value before anything was read.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads one JSON value.
    ///
    /// An error at null means that the type has no use for it; a field is then left as it was.
    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError>;

    /// Reads one JSON value; `None` for null, and for what means "nothing" on the wire.
    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError>
    where
        Self: Sized,
    {
        if input.null()? {
            return Ok(None);
        }
        let mut value = Self::blank();
        value.read(input)?;
        Ok(Some(value))
    }

    /// Reads one JSON value into an option: what [`read_new`](Self::read_new) gives, without moving
    /// what is large.
    fn read_option(slot: &mut Option<Self>, input: &mut Reader<'_>) -> Result<(), ReadError>
    where
        Self: Sized,
    {
        *slot = Self::read_new(input)?;
        Ok(())
    }

    /// Makes an option nothing again.
    fn clear(&mut self) {}

    /// Whether this is an option and nothing.
    fn is_blank(&self) -> bool {
        false
    }

    /// The store of unknown fields, if this is one.
    fn as_unknown(&mut self) -> Option<&mut Unknown> {
        None
    }
}

/// A struct with a field table: what generated code says of it.
pub trait Fields: Send + Sync {
    /// The names of the fields, and what is known of each.
    const TABLE: &'static Table;

    /// Name of the type, as its author knows it.
    fn name() -> &'static str
    where
        Self: Sized,
    {
        let path = type_name::<Self>();
        path.rsplit_once("::").map_or(path, |(_, name)| name)
    }

    /// The field at `index` of the table; past the last one, the unknown fields.
    fn slot(&self, index: usize) -> &dyn Value;
}

/// A struct with a field table that can be filled from a reply.
pub trait FieldsMut: Fields + Default {
    /// Bytes that one takes in memory.
    const SIZE: usize = size_of::<Self>();

    /// The field at `index` of the table; past the last one, the unknown fields.
    fn slot_mut(&mut self, index: usize) -> &mut dyn Read;
}

/// A struct as the engine looks at it: any with [`Fields`].
pub trait Record: Send + Sync {
    /// [`Fields::name`]
    fn name(&self) -> &'static str;

    /// [`Fields::TABLE`]
    fn table(&self) -> &'static Table;

    /// [`Fields::slot`]
    fn slot(&self, index: usize) -> &dyn Value;
}

/// A struct as the engine fills it: a reference to any with [`FieldsMut`].
// Implemented for references: the vtable of an owned type would hold the code that drops it. It has no
// field table, which callers that know the type pass along.
pub(crate) trait Slots {
    /// [`FieldsMut::slot_mut`]
    fn slot_mut(&mut self, index: usize) -> &mut dyn Read;
}

/// An enum that stands for several fields of which the wire takes only some at once.
pub trait Shape: Send + Sync {
    /// The value of the field at `index` among those the enum stands for; [`Absent`] if not given.
    fn slot(&self, index: usize) -> &dyn Value;
}

impl<S: Shape> Shape for Option<S> {
    fn slot(&self, index: usize) -> &dyn Value {
        self.as_ref().map_or(&Absent, |shape| shape.slot(index))
    }
}

/// What a value is, in the terms of the wire.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Not given: nothing is written.
    Absent,
    /// JSON null.
    Null,
    /// JSON true or false.
    Bool(bool),
    /// A whole number; a string of digits where the field's table says so.
    Int(i64),
    /// A point in time; a string of digits where the field's table says so.
    Time(i64, TimeUnit),
    /// A number; a string where the field's table says so.
    Float(f64),
    /// A JSON string.
    Text(&'a str),
    /// A JSON array.
    List(&'a dyn List),
    /// A JSON object with free keys.
    Map(&'a dyn Map),
    /// A JSON object with declared keys.
    Record(&'a dyn Record),
    /// Any JSON.
    Json(&'a serde_json::Value),
}

/// Elements in order.
pub trait List {
    /// The number of elements.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element at `index`, [`View::Absent`] past the end.
    fn at(&self, index: usize) -> View<'_>;
}

/// Entries with free keys.
pub trait Map {
    /// Calls `visit` with each entry in order.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>));
}

/// What the engine knows of a struct.
#[derive(Debug)]
pub struct Table {
    /// The fields in the order in which they are written.
    pub fields: &'static [Field],
    /// Whether the slot past the last field holds unknown fields.
    pub keeps_unknown: bool,
    /// Rules over several fields.
    pub rules: &'static [Rule],
}

/// What the engine knows of a field, or of a parameter.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Name on the wire.
    pub name: &'static str,
    /// Facts that are either true or not: a sum of [`Field::REQUIRED`] and its siblings.
    pub flags: u16,
    /// Limits of the value.
    pub limits: &'static [Limit],
}

impl Field {
    /// Must be given in a request.
    pub const REQUIRED: u16 = 1;
    /// Numbers travel as strings of digits.
    pub const DIGITS: u16 = 1 << 1;
    /// Never shown.
    pub const SECRET: u16 = 1 << 2;
    /// Returned by the server, never sent.
    pub const RESPONSE_ONLY: u16 = 1 << 3;
    /// The name has characters that JSON escapes: quotes, backslashes or control characters. It is a flag
    /// because examining every name in const code would slow down every compilation.
    pub const ESCAPED: u16 = 1 << 4;
    /// An empty text clears it, whatever its limits.
    pub const CLEARABLE: u16 = 1 << 5;
    /// The value's JSON travels as a text.
    pub const JSON: u16 = 1 << 6;
    /// The elements travel as one text, with commas between them.
    pub const COMMA: u16 = 1 << 7;
    /// Every documented reply has it.
    pub const ALWAYS: u16 = 1 << 8;
    /// The value travels within a text.
    pub(crate) const IN_TEXT: u16 = Self::JSON | Self::COMMA;

    /// A field without flags and limits.
    pub const fn new(name: &'static str) -> Self {
        Self { name, flags: 0, limits: &[] }
    }

    /// Adds flags.
    #[must_use]
    pub const fn flags(mut self, flags: u16) -> Self {
        self.flags |= flags;
        self
    }

    /// Sets the limits.
    #[must_use]
    pub const fn limits(mut self, limits: &'static [Limit]) -> Self {
        self.limits = limits;
        self
    }

    /// Whether the flag, or one of several, is set.
    pub const fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }
}

impl<T: Fields> Record for T {
    #[inline]
    fn name(&self) -> &'static str {
        T::name()
    }

    #[inline]
    fn table(&self) -> &'static Table {
        T::TABLE
    }

    #[inline]
    fn slot(&self, index: usize) -> &dyn Value {
        Fields::slot(self, index)
    }
}

impl<T: FieldsMut> Slots for &mut T {
    fn slot_mut(&mut self, index: usize) -> &mut dyn Read {
        FieldsMut::slot_mut(*self, index)
    }
}

impl<T: Fields> Value for T {
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

impl<T: FieldsMut> Read for T {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        input.record(self)
    }

    fn read_option(slot: &mut Option<Self>, input: &mut Reader<'_>) -> Result<(), ReadError> {
        *slot = None;
        if !input.starts_object(Self::SIZE)? {
            return Ok(());
        }
        input.record(slot.insert(Self::default()))
    }
}

impl<T: Fields> Fields for Box<T> {
    const TABLE: &'static Table = T::TABLE;

    fn name() -> &'static str {
        T::name()
    }

    fn slot(&self, index: usize) -> &dyn Value {
        Fields::slot(&**self, index)
    }
}

impl<T: FieldsMut> FieldsMut for Box<T> {
    const SIZE: usize = size_of::<Self>() + T::SIZE;

    fn slot_mut(&mut self, index: usize) -> &mut dyn Read {
        FieldsMut::slot_mut(&mut **self, index)
    }
}
