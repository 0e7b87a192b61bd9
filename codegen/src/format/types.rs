//! Types, paths, generics and patterns.

use super::cursor::Parsed;
use super::line::INDENT;
use super::printer::Printer;

/// How a path's generic arguments are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PathKind {
    /// `a::B<T>`
    Type,
    /// `a::B::<T>`
    Expression,
}

impl Printer<'_> {
    pub(super) fn ty(&mut self) -> Parsed {
        match self.cursor.peek() {
            "&" => {
                self.copy();
                if self.cursor.is_lifetime() {
                    self.copy();
                    self.line.text(" ");
                }
                if self.cursor.take("mut") {
                    self.line.text("mut ");
                }
                self.ty()
            }
            "(" => self.delimited("(", ")", Self::ty),
            "[" => {
                self.copy();
                self.ty()?;
                self.copy_expected("]")
            }
            "dyn" | "impl" => {
                self.copy();
                self.line.text(" ");
                self.bound()
            }
            "fn" => {
                self.copy();
                self.delimited("(", ")", Self::ty)?;
                self.returned()
            }
            _ => self.path(PathKind::Type),
        }
    }

    /// `-> T`, if it stands here.
    pub(super) fn returned(&mut self) -> Parsed {
        if self.cursor.take("->") {
            self.line.text(" -> ");
            self.ty()?;
        }
        Ok(())
    }

    /// A trait or a lifetime.
    fn bound(&mut self) -> Parsed {
        if self.cursor.is_lifetime() {
            self.copy();
            return Ok(());
        }
        self.path(PathKind::Type)
    }

    pub(super) fn path(&mut self, kind: PathKind) -> Parsed {
        loop {
            self.copy_word()?;
            if kind == PathKind::Type && self.cursor.is("<") {
                self.generic_arguments()?;
            }
            if !self.cursor.is("::") {
                return Ok(());
            }
            self.copy();
            if kind == PathKind::Expression && self.cursor.is("<") {
                self.generic_arguments()?;
                if !self.cursor.is("::") {
                    return Ok(());
                }
                self.copy();
            }
        }
    }

    /// `<…>`
    pub(super) fn generic_arguments(&mut self) -> Parsed {
        self.copy_expected("<")?;
        self.list(">", INDENT, Self::generic_argument)?;
        self.cursor.expect_greater()?;
        self.line.text(">");
        Ok(())
    }

    fn generic_argument(&mut self) -> Parsed {
        if self.cursor.is_lifetime() {
            self.copy();
            return Ok(());
        }
        if self.cursor.second() == "=" {
            self.copy_word()?;
            self.cursor.bump();
            self.line.text(" = ");
        }
        self.ty()
    }

    /// The generic parameters of an item, if it has any.
    pub(super) fn generics(&mut self) -> Parsed {
        if !self.cursor.is("<") {
            return Ok(());
        }
        self.copy();
        self.list(">", 0, Self::generic_parameter)?;
        self.copy_expected(">")
    }

    fn generic_parameter(&mut self) -> Parsed {
        let is_lifetime = self.cursor.is_lifetime();
        self.copy();
        if is_lifetime {
            return Ok(());
        }
        self.line.ibox(INDENT);
        if self.cursor.take(":") {
            self.line.text(": ");
            self.bounds()?;
        }
        if self.cursor.take("=") {
            self.line.space();
            self.line.text("= ");
            self.ty()?;
        }
        self.line.end();
        Ok(())
    }

    /// Bounds with `+` between them.
    fn bounds(&mut self) -> Parsed<usize> {
        self.bound()?;
        let mut count = 1;
        while self.cursor.take("+") {
            self.line.space();
            self.line.text("+ ");
            self.bound()?;
            count += 1;
        }
        Ok(count)
    }

    /// One line of a `where` clause, without its comma.
    pub(super) fn predicate(&mut self) -> Parsed {
        self.ty()?;
        self.copy_expected(":")?;
        let place = self.line.place();
        self.line.ibox(INDENT);
        self.line.text(" ");
        if self.bounds()? == 1 {
            self.line.offset_at(place, 0);
        }
        self.line.end();
        Ok(())
    }

    pub(super) fn pattern(&mut self) -> Parsed {
        match self.cursor.peek() {
            "(" => self.delimited("(", ")", Self::pattern),
            "-" => {
                self.copy();
                self.copy();
                Ok(())
            }
            "mut" => {
                self.copy();
                self.line.text(" ");
                self.copy_word()
            }
            _ if self.cursor.is_literal() => {
                self.copy();
                Ok(())
            }
            _ => self.path_pattern(),
        }
    }

    fn path_pattern(&mut self) -> Parsed {
        let start = self.line.place();
        self.path(PathKind::Expression)?;
        match self.cursor.peek() {
            "(" => self.delimited("(", ")", Self::pattern),
            "{" => {
                self.line.begin_at(start, &[(true, INDENT)]);
                self.cursor.bump();
                self.line.text(" {");
                self.line.space();
                self.field_patterns()?;
                self.line.end();
                self.copy_expected("}")
            }
            _ => Ok(()),
        }
    }

    fn field_patterns(&mut self) -> Parsed {
        loop {
            if self.cursor.is("..") {
                self.copy();
                self.line.space();
                self.line.offset(-INDENT);
                return Ok(());
            }
            if self.cursor.second() == ":" {
                self.copy_word()?;
                self.cursor.bump();
                self.line.text(": ");
            }
            self.pattern()?;
            if self.separate("}", 1)? {
                return Ok(());
            }
        }
    }
}
