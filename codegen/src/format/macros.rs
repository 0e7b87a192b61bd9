//! Calls of macros: those of the standard library by their arguments, others by their tokens.

use super::cursor::Parsed;
use super::expressions::{Kind, Written};
use super::line::INDENT;
use super::printer::Printer;

/// What the last token was, as far as a space behind it depends on that.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// Nothing: the first token has no space before it.
    Nothing,
    Word,
    Other,
}

impl Printer<'_> {
    /// A macro whose name is written.
    pub(super) fn macro_call(&mut self, name: &str) -> Parsed<Written> {
        self.copy_expected("!")?;
        match name {
            "vec" => {
                self.array()?;
            }
            "println" | "format_args" => self.delimited("(", ")", Self::element)?,
            _ => {
                self.copy_expected("(")?;
                if !self.cursor.is(")") {
                    self.line.cbox(INDENT);
                    self.line.zero();
                    self.line.ibox(0);
                    self.any_tokens(")")?;
                    self.line.end();
                    self.line.zero();
                    self.line.offset(-INDENT);
                    self.line.end();
                }
                self.copy_expected(")")?;
            }
        }
        Ok(Written { kind: Kind::Other, wraps: false })
    }

    fn any_tokens(&mut self, close: &'static str) -> Parsed {
        let mut last = Last::Nothing;
        while !self.cursor.is(close) {
            let token = self.cursor.peek();
            let is_joined = matches!(token, "," | ";")
                || last == Last::Nothing
                || (last == Last::Word && matches!(token, "(" | "["));
            if !is_joined {
                self.line.space();
            }
            match token {
                "" => return Err(self.cursor.unexpected(close)),
                "(" => self.group(")")?,
                "[" => self.group("]")?,
                "{" => self.group("}")?,
                _ => self.copy(),
            }
            let is_word = token.starts_with(|c: char| c == '"' || c == '_' || c.is_alphanumeric());
            last = if is_word { Last::Word } else { Last::Other };
        }
        Ok(())
    }

    fn group(&mut self, close: &'static str) -> Parsed {
        self.copy();
        if !self.cursor.is(close) {
            let is_spaced = close == "}";
            if is_spaced {
                self.line.space();
            }
            self.any_tokens(close)?;
            if is_spaced {
                self.line.space();
            }
        }
        self.copy_expected(close)
    }
}
