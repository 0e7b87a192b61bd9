//! Items and their members.

use super::cursor::Parsed;
use super::line::{INDENT, Place};
use super::printer::Printer;

impl Printer<'_> {
    /// An item, a member of an `impl`, or an item among statements.
    pub(super) fn item(&mut self) -> Parsed {
        self.attributes()?;
        let start = self.line.place();
        self.visibility()?;
        match self.cursor.peek() {
            "use" => self.import(),
            "mod" => self.module(),
            "struct" | "enum" => self.declared(),
            "impl" => self.implementation(),
            "static" => self.value(start),
            "const" if self.cursor.second() != "fn" => self.value(start),
            "type" => self.alias(start),
            "fn" | "async" | "const" => self.function(),
            _ => Err(self.cursor.unexpected("an item")),
        }
    }

    /// Whether an item begins here, as statements go.
    pub(super) fn is_item(&self) -> bool {
        let token = self.cursor.peek();
        matches!(token, "#" | "static" | "use") || token.starts_with("///")
    }

    fn visibility(&mut self) -> Parsed {
        if !self.cursor.is("pub") {
            return Ok(());
        }
        self.copy();
        if self.cursor.is("(") {
            self.copy();
            self.copy_word()?;
            self.copy_expected(")")?;
        }
        self.line.text(" ");
        Ok(())
    }

    /// Takes a keyword, and writes it with a space.
    fn keyword(&mut self) {
        self.copy();
        self.line.text(" ");
    }

    fn import(&mut self) -> Parsed {
        self.keyword();
        self.import_tree()?;
        if self.cursor.take("as") {
            self.line.text(" as ");
            self.copy_word()?;
        }
        self.copy_expected(";")?;
        self.end_line(0);
        Ok(())
    }

    fn import_tree(&mut self) -> Parsed {
        loop {
            match self.cursor.peek() {
                "*" => {
                    self.copy();
                    return Ok(());
                }
                "{" => return self.import_group(),
                _ => self.copy_word()?,
            }
            if !self.cursor.is("::") {
                return Ok(());
            }
            self.copy();
        }
    }

    /// Names between braces, which a single one does without.
    fn import_group(&mut self) -> Parsed {
        self.cursor.bump();
        let mut behind = self.cursor;
        behind.bump();
        behind.take(",");
        if behind.is("}") {
            self.copy_word()?;
            self.cursor = behind;
            return self.cursor.expect("}");
        }
        self.line.cbox(INDENT);
        self.line.text("{");
        self.line.zero();
        self.line.ibox(0);
        loop {
            self.copy_word()?;
            self.cursor.take(",");
            if self.cursor.is("}") {
                break;
            }
            self.line.text(",");
            self.line.space();
        }
        self.line.end();
        self.line.comma(true, 0);
        self.line.offset(-INDENT);
        self.copy_expected("}")?;
        self.line.end();
        Ok(())
    }

    fn module(&mut self) -> Parsed {
        self.keyword();
        self.copy_word()?;
        if self.cursor.is(";") {
            self.copy();
            self.end_line(0);
            return Ok(());
        }
        self.cursor.expect("{")?;
        self.line.text(" {");
        self.body(Self::item)
    }

    fn declared(&mut self) -> Parsed {
        let part = if self.cursor.is("struct") { Self::field_line } else { Self::variant_line };
        self.keyword();
        self.copy_word()?;
        self.generics()?;
        self.cursor.expect("{")?;
        self.line.text(" {");
        self.body(part)
    }

    fn field_line(&mut self) -> Parsed {
        self.field()?;
        self.end_part()
    }

    fn variant_line(&mut self) -> Parsed {
        self.attributes()?;
        self.copy_word()?;
        match self.cursor.peek() {
            "(" => {
                self.line.cbox(INDENT);
                self.copy();
                self.line.zero();
                self.elements(")", 0, Self::ty)?;
                self.copy_expected(")")?;
                self.line.end();
            }
            "{" => {
                self.cursor.bump();
                self.line.text(" {");
                self.line.cbox(INDENT);
                self.line.space();
                self.elements("}", 1, Self::field)?;
                self.line.end();
                self.copy_expected("}")?;
            }
            _ => {}
        }
        self.end_part()
    }

    /// The comma behind a field or a variant, and the end of its line.
    fn end_part(&mut self) -> Parsed {
        if !self.cursor.take(",") && !self.cursor.is("}") {
            return Err(self.cursor.unexpected("a comma"));
        }
        self.line.text(",");
        self.end_line(0);
        Ok(())
    }

    fn field(&mut self) -> Parsed {
        self.attributes()?;
        self.visibility()?;
        self.copy_word()?;
        self.cursor.expect(":")?;
        self.line.text(": ");
        self.ty()
    }

    fn implementation(&mut self) -> Parsed {
        self.line.ibox(-INDENT);
        self.line.cbox(INDENT);
        self.copy();
        self.generics()?;
        self.line.end();
        self.line.text(" ");
        self.ty()?;
        if self.cursor.take("for") {
            self.line.space();
            self.line.text("for ");
            self.ty()?;
        }
        self.line.end();
        self.cursor.expect("{")?;
        self.line.text(" {");
        self.body(Self::item)
    }

    /// A constant or a static; the visibility is written.
    fn value(&mut self, start: Place) -> Parsed {
        self.line.begin_at(start, &[(true, 0)]);
        self.keyword();
        self.copy_word()?;
        self.cursor.expect(":")?;
        self.line.text(": ");
        self.ty()?;
        self.cursor.expect("=")?;
        self.line.text(" = ");
        self.line.never();
        self.expression(false)?;
        self.copy_expected(";")?;
        self.line.end();
        self.hard();
        Ok(())
    }

    /// An associated type; the visibility is written.
    fn alias(&mut self, start: Place) -> Parsed {
        self.line.begin_at(start, &[(true, INDENT)]);
        self.keyword();
        self.copy_word()?;
        self.cursor.expect("=")?;
        self.line.text(" = ");
        self.line.never();
        self.line.ibox(-INDENT);
        self.ty()?;
        self.line.end();
        self.copy_expected(";")?;
        self.line.end();
        self.hard();
        Ok(())
    }

    fn function(&mut self) -> Parsed {
        while matches!(self.cursor.peek(), "async" | "const") {
            self.keyword();
        }
        self.copy_expected("fn")?;
        self.line.text(" ");
        self.copy_word()?;
        self.generics()?;
        self.copy_expected("(")?;
        self.line.never();
        if !self.cursor.is(")") {
            self.list(")", 0, Self::parameter)?;
        }
        self.copy_expected(")")?;
        self.line.cbox(-INDENT);
        self.returned()?;
        self.line.end();
        if self.cursor.take("where") {
            self.end_line(INDENT);
            self.line.text("where");
            self.end_line(0);
            self.indent += 4;
            while !self.cursor.is("{") {
                self.predicate()?;
                self.cursor.take(",");
                self.line.text(",");
                self.end_line(0);
            }
            self.indent -= 4;
        } else {
            self.line.text(" ");
        }
        self.copy_expected("{")?;
        self.body(Self::statement)
    }

    fn parameter(&mut self) -> Parsed {
        if self.cursor.is("&") {
            self.copy();
            if self.cursor.is_lifetime() {
                self.keyword();
            }
            if self.cursor.is("mut") {
                self.keyword();
            }
            return self.copy_expected("self");
        }
        self.pattern()?;
        if self.cursor.take(":") {
            self.line.text(": ");
            self.ty()?;
        }
        Ok(())
    }
}
