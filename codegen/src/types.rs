//! Type expressions: the notation of a field's `type`.

use std::fmt;

/// A type as written, names not yet looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TypeExpr<'t> {
    /// A name: of a built-in or of a declared type.
    Name(&'t str),
    /// `T[]`
    List(Box<TypeExpr<'t>>),
    /// `map<string,T>`, with the name of the keys' type.
    Map(&'t str, Box<TypeExpr<'t>>),
}

/// Deeper nesting is refused: no page needs it, and reading recurses.
const MAX_DEPTH: usize = 16;

/// Reads a type expression.
///
/// # Errors
///
/// What is wrong with it.
pub(crate) fn parse(text: &str) -> Result<TypeExpr<'_>, String> {
    below(text, MAX_DEPTH)
}

fn below(text: &str, depth: usize) -> Result<TypeExpr<'_>, String> {
    let text = text.trim_matches(' ');
    let Some(depth) = depth.checked_sub(1) else {
        return Err(format!("a type is nested at most {MAX_DEPTH} levels deep"));
    };
    if let Some(element) = text.strip_suffix("[]") {
        return Ok(TypeExpr::List(Box::new(below(element, depth)?)));
    }
    if let Some(inner) = text.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
        let Some((key, value)) = inner.split_once(',') else {
            return Err(format!("a map has two types: write `map<string,{inner:.60}>`"));
        };
        return Ok(TypeExpr::Map(name(key)?, Box::new(below(value, depth)?)));
    }
    name(text).map(TypeExpr::Name)
}

fn name(text: &str) -> Result<&str, String> {
    let text = text.trim_matches(' ');
    if text.is_empty() || !text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Err(format!("`{text:.60}` is not a type: write a name, `T[]` or `map<string,T>`"));
    }
    Ok(text)
}

/// Position of a declared type in [`Api::types`](crate::resolve::Api::types).
pub(crate) type TypeId = usize;

/// A type with its names looked up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Type {
    String,
    Bool,
    Int,
    Float,
    Decimal,
    Millis,
    Seconds,
    Any,
    File,
    Named(TypeId),
    List(Box<Type>),
    /// With the enumeration of its keys; where there is none, they are texts.
    Map(Option<TypeId>, Box<Type>),
}

impl Type {
    /// The built-in types by name.
    pub(crate) const BUILT_IN: [(&'static str, Self); 9] = [
        ("string", Self::String),
        ("bool", Self::Bool),
        ("int", Self::Int),
        ("float", Self::Float),
        ("decimal", Self::Decimal),
        ("millis", Self::Millis),
        ("seconds", Self::Seconds),
        ("any", Self::Any),
        ("file", Self::File),
    ];

    /// Whether values are parts of their own in a form: a file, or a list of files.
    pub(crate) fn is_files(&self) -> bool {
        match self {
            Self::List(element) => **element == Self::File,
            other => *other == Self::File,
        }
    }

    /// The type inside lists and maps.
    pub(crate) fn leaf(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(_, inner) => inner.leaf(),
            other => other,
        }
    }
}

impl fmt::Display for TypeExpr<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::List(element) => write!(f, "{element}[]"),
            Self::Map(key, value) => write!(f, "map<{key},{value}>"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_nested_up_to_a_limit() {
        let nested = format!("string{}", "[]".repeat(MAX_DEPTH - 1));
        assert_eq!(parse(&nested).unwrap().to_string(), nested);
        for text in [format!("{nested}[]"), "[]".repeat(1 << 20), "map<string,".repeat(1 << 20)] {
            assert!(parse(&text).unwrap_err().len() < 200);
        }
    }
}
