//! Parses a struct with its attributes.

use crate::attribute::{self, Constant, Wire};
use crate::tree::{Cursor, Error, Tree, text};

/// The member that keeps fields which are not declared.
const UNKNOWN_FIELDS: &str = "unknown_fields";

#[derive(Debug, Default)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) constants: Vec<Constant>,
    /// Rules as expressions, separated by commas.
    pub(crate) rules: String,
    pub(crate) members: Vec<Member>,
    /// Whether a member keeps unknown fields.
    pub(crate) keeps_unknown: bool,
}

#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// The field on the wire, or each of those that a shape stands for.
    pub(crate) wires: Vec<Wire>,
}

/// Reads a struct.
pub(crate) fn record(trees: &[Tree]) -> Result<Record, Error> {
    let mut input = Cursor::new(trees, 0);
    let mut record = Record::default();
    while let Some((name, inner)) = attribute(&mut input) {
        match (name, inner) {
            ("constant", Some(inner)) => record.constants.push(attribute::constant(inner)?),
            ("rules", Some(inner)) => record.rules.push_str(&text(inner.rest())),
            _ => {}
        }
    }
    visibility(&mut input);
    if !input.eat_ident("struct") {
        return Err(input.error("only structs are records"));
    }
    let Some(name) = input.ident() else { return Err(input.error("expected a name")) };
    name.clone_into(&mut record.name);
    let Some(mut body) = input.group('{') else {
        return Err(input.error("a record is a struct with named fields and without parameters"));
    };
    while body.peek().is_some() {
        let member = member(&mut body)?;
        if member.name == UNKNOWN_FIELDS {
            record.keeps_unknown = true;
        } else {
            record.members.push(member);
        }
    }
    Ok(record)
}

fn member(body: &mut Cursor<'_>) -> Result<Member, Error> {
    let mut wires: Vec<Wire> = Vec::new();
    while let Some((name, inner)) = attribute(body) {
        match (name, inner) {
            ("wire", Some(inner)) => {
                let first = inner.error("a member has one `wire`, or only such with a `part`");
                wires.push(attribute::wire(inner)?);
                if wires.len() > 1 && !wires.iter().all(|wire| wire.is_part) {
                    return Err(first);
                }
            }
            ("wire", None) => return Err(body.error("expected `#[wire(…)]`")),
            _ => {}
        }
    }
    visibility(body);
    let Some(name) = body.ident() else { return Err(body.error("expected the name of a field")) };
    if !body.eat_punct(':') {
        return Err(body.error("expected `:` and a type"));
    }
    body.until_comma();
    if wires.is_empty() {
        wires.push(Wire::default());
    }
    Ok(Member { name: name.to_owned(), wires })
}

/// The name of the next attribute, and the tokens in its parentheses.
fn attribute<'t>(input: &mut Cursor<'t>) -> Option<(&'t str, Option<Cursor<'t>>)> {
    if !input.eat_punct('#') {
        return None;
    }
    let mut inner = input.group('[')?;
    let name = inner.ident()?;
    Some((name, inner.group('(')))
}

fn visibility(input: &mut Cursor<'_>) {
    if input.eat_ident("pub") {
        input.group('(');
    }
}
