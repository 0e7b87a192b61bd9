//! Sixth stage: items become text, laid out as prettyplease would, with a blank line between items.

mod cursor;
mod expressions;
mod items;
mod line;
mod macros;
mod printer;
mod statements;
mod types;

use cursor::{Cursor, Parsed};
use printer::Printer;

use crate::emit::docs::one_line;
use crate::emit::{Content, File};
use crate::parallel;
use crate::tokens::TokenStream;

/// A file of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path relative to the crate's folder, `/`-separated.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Items that are not Rust: a fault of the generator, never of a schema.
#[derive(Debug)]
pub struct FormatError {
    /// The file that was to be written.
    pub path: String,
    /// What is wrong, and the text.
    pub message: String,
}

/// Formats all files.
pub(crate) fn format(files: Vec<File>, threads: usize) -> Result<Vec<GeneratedFile>, FormatError> {
    let formatted = parallel::map(threads, files, |File { path, content }| match content {
        Content::Text(text) => Ok(GeneratedFile { path, text }),
        Content::Rust { docs, items } => match rust(&docs, &items) {
            Ok(text) => Ok(GeneratedFile { path, text }),
            Err(fault) => Err(FormatError { path, message: fault.to_string() }),
        },
    });
    let mut formatted = formatted.into_iter().collect::<Result<Vec<_>, _>>()?;
    formatted.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(formatted)
}

fn rust(docs: &[String], items: &TokenStream) -> Parsed<String> {
    let mut out = String::with_capacity(2 * items.as_str().len());
    out.push_str("// Written by `cargo xtask codegen`; edit `schemas/` instead.\n\n");
    for line in docs {
        out.push_str(format!("//! {}", one_line(line)).trim_end());
        out.push('\n');
    }
    out.push('\n');
    let mut printer = Printer::new(items.as_str(), out);
    if printer.cursor.is("#") && printer.cursor.second() == "!" {
        printer.attribute()?;
        printer.end_line(0);
        printer.out.push('\n');
    }
    let mut previous: Option<Group> = None;
    while !printer.cursor.is_at_end() {
        let group = Group::of(printer.cursor);
        if previous.is_some_and(|previous| previous == Group::Other || previous != group) {
            printer.out.push('\n');
        }
        previous = Some(group);
        printer.item()?;
    }
    Ok(printer.out)
}

/// Items that stand together without blank lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Import,
    Module,
    Other,
}

impl Group {
    /// The group of the item that begins here.
    fn of(mut ahead: Cursor<'_>) -> Self {
        loop {
            match ahead.peek() {
                "#" => while !matches!(ahead.bump(), "]" | "") {},
                token if token.starts_with("///") => {
                    ahead.bump();
                }
                _ => break,
            }
        }
        if ahead.is("use") {
            return Self::Import;
        }
        ahead.take("pub");
        if ahead.is("mod") { Self::Module } else { Self::Other }
    }
}

/// A piece of example code.
pub(crate) struct Snippet {
    pub(crate) imports: Vec<String>,
    pub(crate) statements: Vec<String>,
}

/// Formats the code of an example: imports, and the statements of a function's body.
pub(crate) fn statements(imports: &TokenStream, body: &TokenStream) -> Snippet {
    let all = |tokens: &TokenStream, indent: usize| {
        let mut printer = Printer::new(tokens.as_str(), String::new());
        printer.indent = indent;
        let mut result = Ok(());
        while result.is_ok() && !printer.cursor.is_at_end() {
            result = if indent == 0 { printer.item() } else { printer.statement() };
        }
        result.map_or_else(|fault| fault.to_string(), |()| printer.out)
    };
    let imports = all(imports, 0).lines().map(str::to_owned).collect();
    let statements = all(body, 4);
    let inner = statements.lines().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned());
    Snippet { imports, statements: inner.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_emitters_do_not_write_is_a_fault() {
        let unknown = [
            ("pub union A { a : u8 }", "expected an item before `union A { a : u8 }`"),
            ("static A : u8 = if a { 1 } ;", "expected ; before `a { 1 } ;`"),
            ("pub fn a ( ) { b ( ) c ( ) }", "expected ; before `c ( ) }`"),
            ("pub struct A { a : u8", "expected a comma before ``"),
            ("pub fn a ( b : u8", "expected a comma before ``"),
            ("static A : u8 = rt :: json ! ( [", "expected ] before ``"),
        ];
        for (tokens, expected) in unknown {
            let tokens = TokenStream::literal(&tokens.replace(' ', "\n"));
            let fault = rust(&[], &tokens).unwrap_err().to_string();
            assert_eq!(fault, expected);
        }
    }
}
