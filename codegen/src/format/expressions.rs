//! Expressions.

use super::cursor::Parsed;
use super::line::{Break, INDENT, Place};
use super::printer::Printer;
use super::types::PathKind;

/// What an expression is, as far as what stands around it is laid out by that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A path.
    Path,
    /// A path that a level of indentation has room for.
    ShortPath,
    /// What has braces, brackets or parentheses around it.
    Blocklike,
    Call,
    Match,
    /// `return`, or an assignment: what needs a semicolon between braces.
    Statement,
    Other,
}

/// An expression that was written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written {
    pub(super) kind: Kind,
    /// Whether what follows moves to a line of its own where the expression is broken.
    pub(super) wraps: bool,
}

impl Written {
    fn new(kind: Kind) -> Self {
        Self { kind, wraps: false }
    }
}

impl Printer<'_> {
    /// An expression; `begins_line` where it stands at the beginning of a statement.
    pub(super) fn expression(&mut self, begins_line: bool) -> Parsed<Written> {
        let start = self.line.place();
        let left = self.alternatives(begins_line)?;
        if !self.cursor.take("=") {
            return Ok(left);
        }
        self.line.begin_at(start, &[(false, 0)]);
        self.line.text(" = ");
        self.line.never();
        self.expression(false)?;
        self.line.end();
        Ok(Written { kind: Kind::Statement, wraps: true })
    }

    /// Expressions with `|` between them.
    fn alternatives(&mut self, begins_line: bool) -> Parsed<Written> {
        let start = self.line.place();
        let mut written = self.prefixed(begins_line)?;
        while self.cursor.is("|") {
            self.line.begin_at(start, &[(false, INDENT), (false, -INDENT)]);
            self.line.end();
            self.line.space();
            self.copy();
            self.line.text(" ");
            self.prefixed(false)?;
            self.line.end();
            written = Written { kind: Kind::Other, wraps: true };
        }
        Ok(written)
    }

    fn prefixed(&mut self, begins_line: bool) -> Parsed<Written> {
        match self.cursor.peek() {
            "&" => {
                self.copy();
                if self.cursor.take("mut") {
                    self.line.text("mut ");
                }
            }
            "-" | "*" => self.copy(),
            "|" | "||" => return self.closure(),
            "return" => {
                self.copy();
                self.line.text(" ");
                let value = self.expression(false)?;
                return Ok(Written { kind: Kind::Statement, ..value });
            }
            _ => return self.chain(begins_line),
        }
        let inner = self.prefixed(false)?;
        Ok(Written { kind: Kind::Other, ..inner })
    }

    /// An expression with its fields, calls and `?` behind it.
    fn chain(&mut self, begins_line: bool) -> Parsed<Written> {
        let start = self.line.place();
        let mut written = self.operand()?;
        let base = self.line.place();
        let keeps_first = begins_line && written.kind == Kind::ShortPath;
        let (mut dots, mut end_of_dots) = (0, None);
        loop {
            match self.cursor.peek() {
                "." => {
                    if dots == 0 {
                        self.line.begin_at(start, &[(true, INDENT), (true, -INDENT)]);
                        self.line.end_at(base, 2);
                    }
                    dots += 1;
                    let is_kept = keeps_first && written.kind == Kind::ShortPath;
                    if !is_kept {
                        self.line.zero();
                    }
                    self.copy();
                    let arguments = self.step()?;
                    if let Some(place) = arguments.filter(|_| is_kept && !self.cursor.is(".")) {
                        self.line.offset_at(place, -INDENT);
                    }
                    written = Written { kind: Kind::Other, wraps: true };
                    end_of_dots = Some(self.line.place());
                }
                "(" => {
                    self.arguments()?;
                    written.kind = Kind::Call;
                }
                "?" => {
                    self.copy();
                    written.kind = Kind::Other;
                }
                _ => break,
            }
        }
        if let Some(place) = end_of_dots {
            self.line.end_at(place, 0);
        }
        Ok(written)
    }

    /// What stands behind a dot; where its arguments begin, if it has any.
    fn step(&mut self) -> Parsed<Option<Place>> {
        self.copy();
        if self.cursor.is("::") {
            self.copy();
            self.generic_arguments()?;
        }
        if !self.cursor.is("(") {
            return Ok(None);
        }
        let place = self.line.place();
        self.line.cbox(0);
        self.arguments()?;
        self.line.end();
        Ok(Some(place))
    }

    fn arguments(&mut self) -> Parsed {
        self.copy_expected("(")?;
        if !self.cursor.is(")") {
            let start = self.line.place();
            let first = self.expression(false)?;
            if first.kind != Kind::Blocklike || !self.cursor.is(")") {
                self.line.begin_at(start, &[(true, INDENT)]);
                self.line.break_at(start, 1, Break::default());
                if !self.separate(")", 0)? {
                    self.elements(")", 0, Self::element)?;
                }
                self.line.end();
            }
        }
        self.copy_expected(")")
    }

    /// An element of a list, with its attributes.
    pub(super) fn element(&mut self) -> Parsed {
        self.attributes()?;
        self.expression(false).map(drop)
    }

    fn operand(&mut self) -> Parsed<Written> {
        match self.cursor.peek() {
            "(" => self.parenthesized(),
            "[" => self.array(),
            "{" => self.block(),
            "match" => self.matching(),
            _ if self.cursor.is_literal() => {
                self.copy();
                Ok(Written::new(Kind::Other))
            }
            _ => self.named(),
        }
    }

    /// A path, a macro or a struct.
    fn named(&mut self) -> Parsed<Written> {
        let start = self.line.place();
        let first = self.cursor.peek();
        self.path(PathKind::Expression)?;
        match self.cursor.peek() {
            "!" => self.macro_call(first),
            "{" if !self.is_condition => {
                self.structure(start)?;
                Ok(Written::new(Kind::Blocklike))
            }
            _ => {
                let length = self.line.length_since(start);
                let is_short = length == first.len() && first.len() <= 4;
                Ok(Written::new(if is_short { Kind::ShortPath } else { Kind::Path }))
            }
        }
    }

    /// The fields of a struct, whose name is written from `start` on.
    fn structure(&mut self, start: Place) -> Parsed {
        self.cursor.expect("{")?;
        self.line.begin_at(start, &[(true, INDENT), (false, -INDENT)]);
        self.line.end();
        self.line.text(" {");
        self.line.space();
        loop {
            if self.cursor.is("..") {
                self.copy();
                self.expression(false)?;
                self.line.space();
                self.line.offset(-INDENT);
                break;
            }
            self.copy_word()?;
            if self.cursor.take(":") {
                self.line.text(": ");
                self.line.ibox(0);
                self.expression(false)?;
                self.line.end();
            }
            if self.separate("}", 1)? {
                break;
            }
        }
        self.line.end_within(start, MOST_FIELDS);
        self.copy_expected("}")
    }

    /// A tuple, or what stands between parentheses.
    fn parenthesized(&mut self) -> Parsed<Written> {
        self.copy_expected("(")?;
        if self.cursor.is(")") {
            self.copy();
            return Ok(Written::new(Kind::Blocklike));
        }
        let start = self.line.place();
        let first = self.expression(false)?;
        if self.cursor.is(")") {
            self.copy();
            return Ok(Written { kind: Kind::Other, ..first });
        }
        self.line.begin_at(start, &[(true, INDENT)]);
        self.line.break_at(start, 1, Break::default());
        if !self.separate(")", 0)? {
            self.elements(")", 0, Self::element)?;
        }
        self.line.end();
        self.copy_expected(")")?;
        Ok(Written::new(Kind::Blocklike))
    }

    pub(super) fn array(&mut self) -> Parsed<Written> {
        if self.is_simple_array() {
            self.simple_array()?;
            return Ok(Written::new(Kind::Blocklike));
        }
        self.copy_expected("[")?;
        if self.cursor.is("]") {
            self.copy();
            return Ok(Written::new(Kind::Blocklike));
        }
        let start = self.line.place();
        self.element()?;
        if self.cursor.take(";") {
            self.line.text("; ");
            self.expression(false)?;
            self.copy_expected("]")?;
            return Ok(Written::new(Kind::Other));
        }
        self.line.begin_at(start, &[(true, INDENT)]);
        self.line.break_at(start, 1, Break::default());
        if !self.separate("]", 0)? {
            self.elements("]", 0, Self::element)?;
        }
        self.line.end();
        self.copy_expected("]")?;
        Ok(Written::new(Kind::Blocklike))
    }

    /// Whether an array holds whole numbers and truth values alone, which fill lines.
    fn is_simple_array(&self) -> bool {
        let mut ahead = self.cursor;
        ahead.bump();
        loop {
            let element = ahead.bump();
            let is_whole = element.starts_with(|c: char| c.is_ascii_digit());
            let is_whole = is_whole && !element.contains(['.', 'e']);
            if !is_whole && !matches!(element, "true" | "false") {
                return false;
            }
            ahead.take(",");
            if ahead.is("]") {
                return true;
            }
        }
    }

    fn simple_array(&mut self) -> Parsed {
        self.line.cbox(INDENT);
        self.copy_expected("[")?;
        self.line.zero();
        self.line.ibox(0);
        loop {
            self.copy();
            self.cursor.take(",");
            if self.cursor.is("]") {
                break;
            }
            self.line.text(",");
            self.line.space();
        }
        self.line.end();
        self.line.comma(true, 0);
        self.line.offset(-INDENT);
        self.copy_expected("]")?;
        self.line.end();
        Ok(())
    }
}

/// The widest struct that stands on one line.
const MOST_FIELDS: usize = 34;
