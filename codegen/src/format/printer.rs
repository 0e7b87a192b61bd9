//! The state of formatting: what is read, what is written, and the line between them.

use super::cursor::{Cursor, Parsed};
use super::line::{Break, INDENT, Line};

/// Reads tokens and writes them as prettyplease would. The grammar is that of what the emitters
/// write, not of all Rust; anything else is reported.
pub(super) struct Printer<'t> {
    pub(super) cursor: Cursor<'t>,
    pub(super) line: Line,
    pub(super) out: String,
    /// Columns of the items and statements that are written.
    pub(super) indent: usize,
    /// Whether a brace behind a path begins a block, not the fields of a struct.
    pub(super) is_condition: bool,
}

impl<'t> Printer<'t> {
    pub(super) fn new(tokens: &'t str, out: String) -> Self {
        let (cursor, line) = (Cursor::new(tokens), Line::default());
        Self { cursor, line, out, indent: 0, is_condition: false }
    }

    /// Takes the token and writes it.
    pub(super) fn copy(&mut self) {
        let token = self.cursor.bump();
        self.line.text(token);
    }

    /// Takes this token and writes it.
    pub(super) fn copy_expected(&mut self, token: &'static str) -> Parsed {
        self.cursor.expect(token)?;
        self.line.text(token);
        Ok(())
    }

    /// Takes an identifier or a keyword and writes it.
    pub(super) fn copy_word(&mut self) -> Parsed {
        let word = self.cursor.word()?;
        self.line.text(word);
        Ok(())
    }

    /// Ends the line: outside of boxes it is written, inside they are broken.
    pub(super) fn hard(&mut self) {
        if self.line.is_outside() { self.end_line(0) } else { self.line.hard() }
    }

    /// Writes the line and a line break.
    pub(super) fn end_line(&mut self, hang: isize) {
        self.begin_line();
        self.line.flush(&mut self.out, self.indent, hang);
        self.out.push('\n');
    }

    /// Puts a blank line between members that end with a brace and what follows them.
    pub(super) fn begin_line(&mut self) {
        let is_behind_brace =
            || self.out.ends_with("\n    }\n") || self.out.ends_with("\n    };\n");
        if self.indent == 4 && is_behind_brace() {
            self.out.push('\n');
        }
    }

    /// Writes what stands between braces, of which the first is written, each part a line or more.
    pub(super) fn body(&mut self, part: impl Fn(&mut Self) -> Parsed) -> Parsed {
        if self.cursor.take("}") {
            self.line.text("}");
            self.end_line(INDENT);
            return Ok(());
        }
        self.end_line(INDENT);
        self.indent += 4;
        while !self.cursor.take("}") {
            part(self)?;
        }
        self.indent -= 4;
        self.line.text("}");
        self.end_line(0);
        Ok(())
    }

    /// A list of at least one element, up to the token that closes it, in a box of its own: all on
    /// one line, or each on its own.
    pub(super) fn list(
        &mut self,
        close: &'static str,
        offset: isize,
        element: impl Fn(&mut Self) -> Parsed,
    ) -> Parsed {
        self.line.cbox(offset);
        self.line.zero();
        self.elements(close, 0, element)?;
        self.line.end();
        Ok(())
    }

    /// The elements of a list and what separates them.
    pub(super) fn elements(
        &mut self,
        close: &'static str,
        blank: u8,
        element: impl Fn(&mut Self) -> Parsed,
    ) -> Parsed {
        loop {
            element(self)?;
            if self.separate(close, blank)? {
                return Ok(());
            }
        }
    }

    /// What stands behind an element; true behind the last one.
    pub(super) fn separate(&mut self, close: &'static str, blank: u8) -> Parsed<bool> {
        let has_comma = self.cursor.take(",");
        let is_last = self.cursor.peek().starts_with(close);
        if !has_comma && !is_last {
            return Err(self.cursor.unexpected("a comma"));
        }
        self.line.comma(is_last, blank);
        if is_last {
            self.line.offset(-INDENT);
        }
        Ok(is_last)
    }

    /// The same, of a list that may be empty, with the tokens around it.
    pub(super) fn delimited(
        &mut self,
        open: &'static str,
        close: &'static str,
        element: impl Fn(&mut Self) -> Parsed,
    ) -> Parsed {
        self.copy_expected(open)?;
        if !self.cursor.is(close) {
            self.list(close, INDENT, element)?;
        }
        self.copy_expected(close)
    }

    /// Documentation and attributes of what follows.
    pub(super) fn attributes(&mut self) -> Parsed {
        loop {
            let token = self.cursor.peek();
            if token.starts_with("///") {
                self.cursor.bump();
                self.line.text(token);
                self.hard();
            } else if token == "#" {
                self.attribute()?;
                if self.line.is_outside() { self.end_line(0) } else { self.line.space() }
            } else {
                return Ok(());
            }
        }
    }

    /// One attribute, inner or outer.
    pub(super) fn attribute(&mut self) -> Parsed {
        self.copy_expected("#")?;
        if self.cursor.is("!") {
            self.copy();
        }
        self.copy_expected("[")?;
        self.copy_word()?;
        if self.cursor.take("=") {
            self.line.text(" = ");
            self.copy();
        } else if self.cursor.is("(") {
            self.copy();
            self.attribute_arguments()?;
            self.copy_expected(")")?;
        }
        self.copy_expected("]")
    }

    fn attribute_arguments(&mut self) -> Parsed {
        self.line.cbox(INDENT);
        self.line.zero();
        let mut ends_with_comma = false;
        let mut is_behind_word = false;
        while !self.cursor.is(")") {
            match self.cursor.peek() {
                "=" => {
                    self.cursor.bump();
                    self.line.text(if is_behind_word { " = " } else { "= " });
                    is_behind_word = false;
                }
                "," => {
                    self.cursor.bump();
                    ends_with_comma = self.cursor.is(")");
                    self.line.comma(ends_with_comma, 0);
                    is_behind_word = false;
                }
                "::" => {
                    self.copy();
                    is_behind_word = false;
                }
                _ if self.cursor.is_word() || self.cursor.is_literal() => {
                    if is_behind_word {
                        self.line.space();
                    }
                    self.copy();
                    is_behind_word = true;
                }
                _ => return Err(self.cursor.unexpected("an argument of an attribute")),
            }
        }
        if !ends_with_comma {
            self.line.add(Break::default());
        }
        self.line.offset(-INDENT);
        self.line.end();
        Ok(())
    }
}
