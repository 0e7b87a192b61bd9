//! Values of another type than documented: read past, kept where they can be, and noted.

use super::{ReadError, Reader};
use crate::json::Cursor;
use crate::record::{Field, Slots, Table};

/// Where a value begins, to read it again.
pub(super) struct Position<'a> {
    json: Cursor<'a>,
    depth: u8,
}

impl<'a> Reader<'a> {
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

    pub(super) fn position(&self) -> Position<'a> {
        Position { json: self.json.clone(), depth: self.depth }
    }

    pub(super) fn rewind(&mut self, Position { json, depth }: Position<'a>) {
        self.json = json;
        self.depth = depth;
    }

    /// Takes memory for `bytes` from the room there is.
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
    pub(super) fn tolerating(
        &mut self,
        read: &mut dyn FnMut(&mut Self) -> Result<(), ReadError>,
        locate: impl Fn(ReadError) -> ReadError,
    ) -> Result<(), ReadError> {
        let (start, noted) = (self.position(), self.mismatches.len());
        match read(self) {
            Ok(()) => {}
            Err(error) if self.may_go_on(&error) => {
                self.rewind(start);
                self.skip().map_err(&locate)?;
                self.mismatches.push(error);
            }
            Err(error) => return Err(locate(error)),
        }
        self.locate_since(noted, locate);
        Ok(())
    }

    /// Reads the value of a declared field; one of another type than documented becomes an unknown
    /// field of the same name, unless it is secret: unknown fields are shown.
    pub(super) fn declared(
        &mut self,
        table: &'static Table,
        record: &mut dyn Slots,
        index: usize,
        field: &Field,
    ) -> Result<(), ReadError> {
        let (start, noted) = (self.position(), self.mismatches.len());
        match self.slot(record, index, field) {
            Ok(()) => {}
            Err(error) if self.may_go_on(&error) => {
                self.rewind(start);
                // What was read of it before the mismatch is no value.
                record.slot_mut(index).clear();
                if table.keeps_unknown && !field.has(Field::SECRET) {
                    let value = self.json().map_err(|error| error.in_key(field.name))?;
                    if let Some(unknown) = record.slot_mut(table.fields.len()).as_unknown() {
                        unknown.insert(field.name.to_owned(), value);
                    }
                } else {
                    self.skip().map_err(|error| error.in_key(field.name))?;
                }
                self.mismatches.push(error);
            }
            Err(error) => return Err(error.in_key(field.name)),
        }
        self.locate_since(noted, |error| error.in_key(field.name));
        Ok(())
    }

    fn may_go_on(&self, error: &ReadError) -> bool {
        error.is_mismatch() && !self.is_strict
    }

    /// Puts the step to what was just read in front of the mismatches within it.
    #[inline]
    fn locate_since(&mut self, noted: usize, locate: impl Fn(ReadError) -> ReadError) {
        if self.mismatches.len() > noted {
            let within = self.mismatches.split_off(noted);
            self.mismatches.extend(within.into_iter().map(locate));
        }
    }
}
