//! The tokens that values are made of.

use std::borrow::Cow;

use super::{ReadError, Reader};
use crate::json::{Fault, Number};

/// Deeper nesting than any reply has is an error, before it becomes a stack overflow.
const DEEPEST: u8 = 127;

impl<'a> Reader<'a> {
    pub(super) fn key(&mut self) -> Result<Cow<'a, str>, ReadError> {
        self.json.token();
        let key = self.string()?;
        self.colon()?;
        Ok(key)
    }

    pub(super) fn colon(&mut self) -> Result<(), ReadError> {
        self.json.token();
        if self.json.eat(b':') { Ok(()) } else { Err(self.fault(self.json.fault("expected `:`"))) }
    }

    #[inline]
    pub(super) fn enter(&mut self, bracket: u8, expected: &str) -> Result<(), ReadError> {
        self.json.token();
        if !self.json.eat(bracket) {
            return Err(self.mismatch(expected));
        }
        if self.is_deepest() {
            return Err(self.error("nested too deeply").into_mismatch());
        }
        self.depth += 1;
        Ok(())
    }

    /// Whether nothing may be nested any deeper here.
    pub(super) fn is_deepest(&self) -> bool {
        self.depth == DEEPEST
    }

    /// Whether another element follows, rather than the closing bracket, which is passed and left.
    #[inline]
    pub(super) fn another(
        &mut self,
        first: bool,
        bracket: u8,
        expected: &'static str,
    ) -> Result<bool, ReadError> {
        self.json.token();
        if self.json.eat(bracket) {
            self.depth -= 1;
            Ok(false)
        } else if first || self.json.eat(b',') {
            Ok(true)
        } else {
            Err(self.fault(self.json.fault(expected)))
        }
    }

    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, ReadError> {
        self.json.string().map_err(|fault| self.fault(fault))
    }

    pub(super) fn number(&mut self) -> Result<Number<'a>, ReadError> {
        self.json.number().map_err(|fault| self.fault(fault))
    }

    pub(super) fn truth(&mut self) -> Result<bool, ReadError> {
        if self.json.eat_word("true") { Ok(true) } else { self.word("false").map(|()| false) }
    }

    pub(super) fn word(&mut self, word: &str) -> Result<(), ReadError> {
        if self.json.eat_word(word) { Ok(()) } else { Err(self.error("expected a value")) }
    }

    /// Where the next value starts.
    pub(super) fn start(&mut self) -> usize {
        self.json.token();
        self.json.offset()
    }

    #[cold]
    pub(super) fn fault(&self, fault: Fault) -> ReadError {
        self.error(fault.0)
    }

    #[cold]
    pub(super) fn mismatch_at(&self, start: usize, message: &str) -> ReadError {
        self.error_at(start, message).into_mismatch()
    }

    #[cold]
    pub(super) fn error_at(&self, start: usize, message: &str) -> ReadError {
        ReadError::at(self.json.text(), start, message.into())
    }
}
