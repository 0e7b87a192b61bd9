//! Parses the attributes of a record.

use crate::tree::{Cursor, Error, Tree, text};

/// One field on the wire: `name = "x", REQUIRED, Length(1, 9)`.
#[derive(Debug, Default)]
pub(crate) struct Wire {
    /// The name as a literal; without one, the field has the member's name.
    pub(crate) name: Option<String>,
    /// Whether the field is one of those that a shape stands for.
    pub(crate) is_part: bool,
    /// Constants of `Field`.
    pub(crate) flags: Vec<String>,
    /// Variants of `Limit`.
    pub(crate) limits: Vec<String>,
}

/// A field whose value is always the same: `"kind" = "task", REQUIRED`.
#[derive(Debug)]
pub(crate) struct Constant {
    pub(crate) wire: Wire,
    /// The value as an expression.
    pub(crate) value: String,
}

/// Parses the inside of `#[wire(…)]`.
pub(crate) fn wire(mut inner: Cursor<'_>) -> Result<Wire, Error> {
    let mut wire = Wire { is_part: inner.eat_ident("part"), ..Wire::default() };
    if wire.is_part || inner.eat_ident("name") {
        if !inner.eat_punct('=') {
            return Err(inner.error("expected `=` and the name on the wire"));
        }
        wire.name = Some(name(&mut inner)?);
        end_of_item(&mut inner)?;
    }
    facts(inner, &mut wire)?;
    Ok(wire)
}

/// Parses the inside of `#[constant(…)]`.
pub(crate) fn constant(mut inner: Cursor<'_>) -> Result<Constant, Error> {
    let name = name(&mut inner)?;
    if !inner.eat_punct('=') {
        return Err(inner.error("expected `=` and the value"));
    }
    let value = text(inner.until_comma());
    if value.is_empty() {
        return Err(inner.error("expected a value"));
    }
    let mut wire = Wire { name: Some(name), ..Wire::default() };
    facts(inner, &mut wire)?;
    Ok(Constant { wire, value })
}

fn name(inner: &mut Cursor<'_>) -> Result<String, Error> {
    let found = inner.peek().map(|tree| tree.at);
    match inner.literal() {
        Some(name) if name.starts_with(['"', 'r']) => Ok(name.to_owned()),
        Some(_) => Err(Error::new(found.unwrap_or_default(), "the name on the wire is a string")),
        None => Err(inner.error("expected the name on the wire, as a string")),
    }
}

/// Flags, which are constants and stand in capitals, and limits.
fn facts(mut inner: Cursor<'_>, wire: &mut Wire) -> Result<(), Error> {
    while let Some(Tree { at, .. }) = inner.peek() {
        let Some(name) = inner.ident() else {
            return Err(inner.error(
                "expected a flag such as `REQUIRED` or a limit such as `Length(1, 9)`; \
                 `name = \"…\"` stands first",
            ));
        };
        let is_flag = name.chars().all(|c| c.is_ascii_uppercase() || c == '_');
        let values = inner.group('(').map(|values| text(values.rest()));
        match (is_flag, values) {
            (true, None) => wire.flags.push(name.to_owned()),
            (true, Some(_)) => return Err(Error::new(*at, format!("`{name}` takes no values"))),
            (false, None) => wire.limits.push(name.to_owned()),
            (false, Some(values)) => wire.limits.push(format!("{name}({values})")),
        }
        end_of_item(&mut inner)?;
    }
    Ok(())
}

fn end_of_item(inner: &mut Cursor<'_>) -> Result<(), Error> {
    if inner.eat_punct(',') || inner.peek().is_none() {
        return Ok(());
    }
    Err(inner.error("expected a comma"))
}
