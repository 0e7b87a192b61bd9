//! Reading JSON into records: strict about syntax, lenient about what servers do with types.
//!
//! A value of another type than documented costs nothing but itself: a field becomes an unknown
//! one, an element of a list is left out, and both are noted as a mismatch. Everything here is
//! independent of the type that is read into, so that it is compiled once and not once per type.

mod error;
mod free;
mod mismatch;
mod scalar;
mod text;
mod token;

use std::borrow::Cow;
use std::fmt;

use super::{Field, FieldsMut, Slots, Table};
use crate::json::Cursor;

pub use error::ReadError;
pub use scalar::Kind;
pub use text::from_json;

/// A position in JSON text from which values are read.
///
/// A clone stands at the same position and moves on its own: that is how a value is read twice,
/// or later than what follows it.
#[derive(Clone)]
pub struct Reader<'a> {
    json: Cursor<'a>,
    depth: u8,
    is_strict: bool,
    /// Bytes that may still be set aside for what is read.
    room: usize,
    /// The log id of the reply that is read.
    log_id: Option<&'a str>,
    mismatches: Vec<ReadError>,
}

impl<'a> Reader<'a> {
    /// Starts at the beginning of a JSON text. That it is no UTF-8, if so, comes to light when the
    /// place is reached.
    pub fn new(text: &'a [u8]) -> Self {
        Self {
            json: Cursor::new(text),
            depth: 0,
            is_strict: false,
            room: usize::MAX,
            log_id: None,
            mismatches: Vec::new(),
        }
    }

    /// Makes a value of another type than documented an error, as well as what cannot be kept as it
    /// is: numbers beyond floats and deep nesting.
    #[must_use]
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.is_strict = is_strict;
        self
    }

    /// Limits the memory that lists, maps and objects may take to about so many bytes: a short text
    /// can hold many small objects, each of which becomes a large struct.
    #[must_use]
    pub fn room(mut self, bytes: usize) -> Self {
        self.room = bytes;
        self
    }

    /// The log id of the reply: a record that lacks a field which replies always have keeps it for the
    /// error of the field's accessor.
    pub(crate) fn log_id(mut self, id: Option<&'a str>) -> Self {
        self.log_id = id;
        self
    }

    /// Whether all of the text is UTF-8.
    pub(crate) fn is_utf8(&self) -> bool {
        self.json.is_utf8()
    }

    /// Reads one value; null and what means "nothing" give a blank one.
    ///
    /// # Errors
    ///
    /// If the value is of another kind, or not JSON.
    pub fn value<T: super::Read>(&mut self) -> Result<T, ReadError> {
        Ok(T::read_new(self)?.unwrap_or_else(T::blank))
    }

    /// Reads an array: calls `each` before every element, which it has to read.
    pub fn list(
        &mut self,
        each: &mut dyn FnMut(&mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        self.enter(b'[', "an array")?;
        let mut index = 0;
        while self.another(index == 0, b']', "expected `,` or `]`")? {
            self.tolerating(each, |error| error.in_index(index))?;
            index += 1;
        }
        Ok(())
    }

    /// Reads an object: calls `each` with every key before its value, which it has to read.
    pub fn object(
        &mut self,
        each: &mut dyn FnMut(&mut Self, &str) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        self.open()?;
        let mut is_first = true;
        while let Some(key) = self.next_key(is_first)? {
            is_first = false;
            self.tolerating(&mut |input| each(input, &key), |error| error.in_key(&key))?;
        }
        Ok(())
    }

    /// Enters an object, whose keys [`next_key`](Self::next_key) gives.
    pub(crate) fn open(&mut self) -> Result<(), ReadError> {
        self.enter(b'{', "an object")
    }

    /// The next key of an object, whose value has to be read then; none at its end.
    pub(crate) fn next_key(&mut self, is_first: bool) -> Result<Option<Cow<'a, str>>, ReadError> {
        let is_there = self.another(is_first, b'}', "expected `,` or `}`")?;
        if is_there { self.key().map(Some) } else { Ok(None) }
    }

    /// Reads an object into a record. Fields that the record does not declare go to its unknown
    /// fields if it keeps them; of fields given twice, the last one counts.
    #[inline]
    pub fn record<T: FieldsMut>(&mut self, mut record: &mut T) -> Result<(), ReadError> {
        self.fill(T::TABLE, &mut record)
    }

    /// [`record`](Self::record), but not generic, so that it is compiled once.
    pub(crate) fn fill(
        &mut self,
        table: &'static Table,
        record: &mut dyn Slots,
    ) -> Result<(), ReadError> {
        if self.stands_for_no_object() {
            return Ok(());
        }
        self.enter(b'{', "an object")?;
        let mut first = true;
        let mut guess = 0;
        while self.another(first, b'}', "expected `,` or `}`")? {
            first = false;
            match self.field(table.fields, guess)? {
                Ok((index, field)) => {
                    guess = index + 1;
                    self.declared(table, record, index, field)?;
                }
                Err(key) if table.keeps_unknown => {
                    let value = self.json().map_err(|error| error.in_key(&key))?;
                    if let Some(unknown) = record.slot_mut(table.fields.len()).as_unknown() {
                        unknown.insert(key.into_owned(), value);
                    }
                }
                Err(key) => self.skip().map_err(|error| error.in_key(&key))?,
            }
        }
        if let Some(log_id) = self.log_id {
            note_missing(table, record, log_id);
        }
        Ok(())
    }

    /// Passes any value without building it. Where nesting is deep, only brackets are looked at.
    pub fn skip(&mut self) -> Result<(), ReadError> {
        match self.kind()? {
            Kind::Null => self.word("null"),
            Kind::Bool => self.truth().map(drop),
            Kind::Number => self.number().map(drop),
            Kind::Text => self.json.skip_string().map_err(|fault| self.fault(fault)),
            Kind::List | Kind::Object if self.is_deepest() => {
                self.json.skip_brackets().map_err(|fault| self.fault(fault))
            }
            Kind::List => self.list(&mut Self::skip),
            Kind::Object => self.object(&mut |input, _| input.skip()),
        }
    }

    /// Passes any value and returns its text.
    pub fn raw(&mut self) -> Result<&'a [u8], ReadError> {
        let start = self.start();
        self.skip()?;
        Ok(self.json.since(start).as_bytes())
    }

    /// Like [`raw`](Self::raw), for what will be read later: mistakes within an object or a list
    /// are left for then.
    pub(crate) fn raw_unread(&mut self) -> Result<&'a [u8], ReadError> {
        if !matches!(self.kind()?, Kind::List | Kind::Object) {
            return self.raw();
        }
        let start = self.start();
        self.json.skip_brackets().map_err(|fault| self.fault(fault))?;
        Ok(self.json.since(start).as_bytes())
    }

    /// Makes sure that nothing follows.
    pub fn end(&mut self) -> Result<(), ReadError> {
        self.json.end().map_err(|fault| self.fault(fault))
    }

    /// An error at this position, for text that cannot be read on.
    pub fn error(&self, message: impl Into<String>) -> ReadError {
        ReadError::at(self.json.text(), self.json.offset(), message.into())
    }
}

/// Keeps the log id of a reply in a record that lacks a field that replies always have.
pub(crate) fn note_missing(table: &'static Table, record: &mut dyn Slots, log_id: &str) {
    let mut fields = table.fields.iter().enumerate();
    let is_missing = |(index, field): (usize, &Field)| {
        field.has(Field::ALWAYS) && record.slot_mut(index).is_blank()
    };
    if fields.any(is_missing)
        && let Some(unknown) = record.slot_mut(table.fields.len()).as_unknown()
    {
        unknown.keep_log_id(log_id);
    }
}

/// The parts of records.
impl<'a> Reader<'a> {
    /// Reads the value of a field.
    ///
    /// Null is tried as well, for there are types that have a use for it; for all others it means
    /// that nothing was given.
    fn slot(
        &mut self,
        record: &mut dyn Slots,
        index: usize,
        field: &Field,
    ) -> Result<(), ReadError> {
        let slot = record.slot_mut(index);
        if field.has(Field::IN_TEXT) && self.json.token() == Some(b'"') {
            return self.within_text(slot, field);
        }
        if self.json.token() != Some(b'n') {
            return slot.read(self);
        }
        let start = self.position();
        if slot.read(self).is_err() {
            self.rewind(start);
            self.null()?;
        }
        Ok(())
    }

    /// Reads a key: finds its field, or returns the key. Replies mostly have their fields in the
    /// documented order, so the field after the last one is tried first, without reading the key.
    fn field(
        &mut self,
        fields: &'static [Field],
        guess: usize,
    ) -> Result<Result<(usize, &'static Field), Cow<'a, str>>, ReadError> {
        self.json.token();
        if let Some(field) = fields.get(guess)
            && self.json.eat_name(field.name)
        {
            self.colon()?;
            return Ok(Ok((guess, field)));
        }
        let key = self.key()?;
        let from_guess = fields.iter().enumerate().skip(guess);
        let before_guess = fields.iter().enumerate().take(guess);
        Ok(from_guess.chain(before_guess).find(|(_, field)| field.name == key).ok_or(key))
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("offset", &self.json.offset()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
