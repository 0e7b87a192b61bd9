//! Statements, and the expressions that hold some.

use super::cursor::Parsed;
use super::expressions::{Kind, Written};
use super::line::{Break, INDENT};
use super::printer::Printer;

impl Printer<'_> {
    pub(super) fn statement(&mut self) -> Parsed {
        self.block_part().map(drop)
    }

    /// A statement; true if it is the value of its block, behind which the line is not ended yet.
    fn block_part(&mut self) -> Parsed<bool> {
        match self.cursor.peek() {
            "let" => self.binding()?,
            "while" => {
                self.line.ibox(0);
                self.looping()?;
                self.line.end();
            }
            _ if self.is_item() => {
                self.item()?;
                return Ok(false);
            }
            _ if self.cursor.second() == "!" => {
                self.expression(true)?;
                self.copy_expected(";")?;
            }
            _ => {
                self.line.ibox(0);
                self.expression(true)?;
                let is_value = self.cursor.is("}");
                if !is_value {
                    self.copy_expected(";")?;
                }
                self.line.end();
                if is_value && !self.line.is_outside() {
                    return Ok(true);
                }
            }
        }
        self.hard();
        Ok(false)
    }

    fn binding(&mut self) -> Parsed {
        self.line.ibox(0);
        self.copy();
        self.line.text(" ");
        self.pattern()?;
        self.cursor.expect("=")?;
        self.line.text(" = ");
        self.line.never();
        self.expression(false)?;
        self.line.end();
        self.copy_expected(";")
    }

    /// `while let`
    fn looping(&mut self) -> Parsed {
        self.cursor.bump();
        self.cursor.expect("let")?;
        self.line.text("while ");
        self.line.cbox(0);
        self.line.ibox(0);
        self.line.text("let ");
        self.line.ibox(0);
        self.pattern()?;
        self.line.end();
        self.cursor.expect("=")?;
        self.line.text(" = ");
        self.line.never();
        self.line.ibox(0);
        let value = self.condition()?;
        self.line.end();
        self.line.end();
        self.space_behind(value);
        self.line.end();
        self.copy_expected("{")?;
        self.line.never();
        self.line.cbox(INDENT);
        self.line.hard();
        while !self.cursor.is("}") {
            if self.block_part()? {
                self.line.hard();
            }
        }
        self.line.offset(-INDENT);
        self.line.end();
        self.copy_expected("}")
    }

    /// An expression with a block behind it.
    fn condition(&mut self) -> Parsed<Written> {
        let was = std::mem::replace(&mut self.is_condition, true);
        let written = self.expression(false);
        self.is_condition = was;
        written
    }

    /// The space between a condition and its block, where the line may be broken for some.
    fn space_behind(&mut self, condition: Written) {
        if condition.wraps {
            self.line.space();
        } else {
            self.line.text(" ");
        }
    }

    pub(super) fn block(&mut self) -> Parsed<Written> {
        self.line.cbox(INDENT);
        self.copy_expected("{")?;
        if !self.cursor.is("}") {
            self.line.space();
            let mut is_single = true;
            while !self.cursor.is("}") {
                match self.block_part()? {
                    true if is_single => self.line.space(),
                    true => self.line.hard(),
                    false => is_single = false,
                }
            }
            self.line.offset(-INDENT);
        }
        self.copy_expected("}")?;
        self.line.end();
        Ok(Written { kind: Kind::Blocklike, wraps: false })
    }

    pub(super) fn matching(&mut self) -> Parsed<Written> {
        self.line.ibox(0);
        self.copy();
        self.line.text(" ");
        self.line.cbox(0);
        let value = self.condition()?;
        self.space_behind(value);
        self.line.end();
        self.copy_expected("{")?;
        self.line.never();
        self.line.cbox(INDENT);
        self.line.hard();
        let was = std::mem::replace(&mut self.is_condition, false);
        while !self.cursor.is("}") {
            self.arm()?;
            self.line.hard();
        }
        self.is_condition = was;
        self.line.offset(-INDENT);
        self.line.end();
        self.copy_expected("}")?;
        self.line.end();
        Ok(Written { kind: Kind::Match, wraps: false })
    }

    fn arm(&mut self) -> Parsed {
        self.line.ibox(0);
        self.pattern()?;
        self.cursor.expect("=>")?;
        if self.cursor.is("{") {
            return Err(self.cursor.unexpected("an expression without braces"));
        }
        self.line.text(" => ");
        self.line.never();
        self.line.cbox(INDENT);
        self.line.add(Break { before: Some('{'), ..Break::default() });
        let body = self.expression(true)?;
        self.line.add(Break {
            offset: -INDENT,
            before: (body.kind == Kind::Statement).then_some(';'),
            after: Some('}'),
            otherwise: (body.kind != Kind::Match).then_some(','),
            ..Break::default()
        });
        self.line.end();
        self.line.end();
        self.cursor.take(",");
        Ok(())
    }

    pub(super) fn closure(&mut self) -> Parsed<Written> {
        self.line.ibox(0);
        self.line.cbox(INDENT);
        if self.cursor.is("||") {
            self.copy();
        } else {
            self.copy();
            self.line.zero();
            loop {
                self.pattern()?;
                if self.cursor.take(":") {
                    self.line.text(": ");
                    self.ty()?;
                }
                if !self.cursor.take(",") {
                    break;
                }
                self.line.text(",");
                self.line.space();
            }
            self.copy_expected("|")?;
        }
        self.line.space();
        self.line.offset(-INDENT);
        self.line.end();
        self.line.never();
        let start = self.line.place();
        let body = self.expression(false)?;
        if !matches!(body.kind, Kind::Match | Kind::Call | Kind::Blocklike) {
            self.line.begin_at(start, &[(true, INDENT)]);
            self.line.break_at(start, 1, Break { before: Some('{'), ..Break::default() });
            self.line.add(Break {
                offset: -INDENT,
                before: (body.kind == Kind::Statement).then_some(';'),
                after: Some('}'),
                ..Break::default()
            });
            self.line.end();
        }
        self.line.end();
        Ok(Written { kind: Kind::Blocklike, wraps: false })
    }
}
