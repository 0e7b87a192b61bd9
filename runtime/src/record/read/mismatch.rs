//! Values of another type than documented: read past, kept where they can be, and noted.

use super::{ReadError, Reader};
use crate::record::{Field, Slots, Table};

/// Where a value begins, to read it again, and how many mismatches were noted before it.
#[derive(Clone, Copy)]
pub(super) struct Position {
    offset: usize,
    depth: u8,
    noted: usize,
}

impl Reader<'_> {
    /// The values of another type than documented that were read past so far, as the errors that
    /// they would have been.
    pub fn mismatches(&self) -> &[ReadError] {
        &self.mismatches
    }

    /// [`mismatches`](Self::mismatches), taken out.
    pub(crate) fn take_mismatches(&mut self) -> Vec<ReadError> {
        std::mem::take(&mut self.mismatches)
    }

    /// The error of finding another kind of value than expected.
    pub fn mismatch(&mut self, expected: &str) -> ReadError {
        match self.kind() {
            Ok(found) => self.error(format!("expected {expected}, found {found}")).into_mismatch(),
            Err(error) => error,
        }
    }

    #[inline]
    pub(super) fn position(&self) -> Position {
        let (offset, noted) = (self.json.offset(), self.mismatches.len());
        Position { offset, depth: self.depth, noted }
    }

    pub(super) fn rewind(&mut self, position: Position) {
        self.json.rewind(position.offset);
        self.depth = position.depth;
    }

    /// Takes memory for `bytes` from the room there is.
    #[inline]
    pub(crate) fn take_room(&mut self, bytes: usize) -> Result<(), ReadError> {
        match self.room.checked_sub(bytes) {
            Some(left) => {
                self.room = left;
                Ok(())
            }
            None => Err(self.error("the data takes more memory than replies may")),
        }
    }

    /// Reads an element or a member; one of another type than documented is passed and noted.
    #[inline]
    pub(super) fn tolerating(
        &mut self,
        read: &mut dyn FnMut(&mut Self) -> Result<(), ReadError>,
        locate: impl Fn(ReadError) -> ReadError,
    ) -> Result<(), ReadError> {
        let start = self.position();
        match read(self) {
            Ok(()) if self.mismatches.len() == start.noted => Ok(()),
            outcome => self.recover(outcome, start, &mut Self::skip, &locate),
        }
    }

    /// Reads the value of a declared field; one of another type than documented becomes an unknown
    /// field of the same name, unless it is secret: unknown fields are shown.
    #[inline]
    pub(super) fn declared(
        &mut self,
        table: &'static Table,
        record: &mut dyn Slots,
        index: usize,
        field: &Field,
    ) -> Result<(), ReadError> {
        let start = self.position();
        let outcome = match self.slot(record, index, field) {
            Ok(()) if self.mismatches.len() == start.noted => return Ok(()),
            outcome => outcome,
        };
        let mut keep = |input: &mut Self| {
            // What was read of it before the mismatch is no value.
            record.slot_mut(index).clear();
            if !table.keeps_unknown || field.has(Field::SECRET) {
                return input.skip();
            }
            let value = input.json()?;
            if let Some(unknown) = record.slot_mut(table.fields.len()).as_unknown() {
                unknown.insert(field.name.to_owned(), value);
            }
            Ok(())
        };
        self.recover(outcome, start, &mut keep, &|error| error.in_key(field.name))
    }

    /// Goes on behind a value that was not read, or not all of it: `pass` reads it again, whatever it
    /// is, and mismatches are noted with the step to it.
    #[cold]
    fn recover(
        &mut self,
        outcome: Result<(), ReadError>,
        start: Position,
        pass: &mut dyn FnMut(&mut Self) -> Result<(), ReadError>,
        locate: &dyn Fn(ReadError) -> ReadError,
    ) -> Result<(), ReadError> {
        if let Err(error) = outcome {
            if self.is_strict || !error.is_mismatch() {
                return Err(locate(error));
            }
            self.rewind(start);
            pass(self).map_err(locate)?;
            self.mismatches.push(error);
        }
        let within = self.mismatches.split_off(start.noted);
        self.mismatches.extend(within.into_iter().map(locate));
        Ok(())
    }
}
