//! Tokens apart from the compiler, so that the parser can be tested, and a cursor over them.

use std::fmt::Write;

/// A token, or tokens between brackets.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    /// Position by which an error names it.
    pub(crate) at: usize,
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Ident(String),
    Punct {
        char: char,
        is_joint: bool,
    },
    Literal(String),
    /// The opening bracket, a space for none, and the tokens inside.
    Group(char, Vec<Tree>),
}

/// What is wrong, and at which token.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Error {
    pub(crate) at: usize,
    pub(crate) message: String,
}

impl Error {
    pub(crate) fn new(at: usize, message: impl Into<String>) -> Self {
        Self { at, message: message.into() }
    }
}

impl Tree {
    pub(crate) fn ident(at: usize, name: String) -> Self {
        Self { at, kind: Kind::Ident(name) }
    }

    pub(crate) fn punct(at: usize, char: char, is_joint: bool) -> Self {
        Self { at, kind: Kind::Punct { char, is_joint } }
    }

    pub(crate) fn literal(at: usize, text: String) -> Self {
        Self { at, kind: Kind::Literal(text) }
    }

    pub(crate) fn group(at: usize, open: char, inner: Vec<Tree>) -> Self {
        Self { at, kind: Kind::Group(open, inner) }
    }

    pub(crate) fn is_punct(&self, wanted: char) -> bool {
        matches!(self.kind, Kind::Punct { char, .. } if char == wanted)
    }
}

/// The tokens as source text.
pub(crate) fn text(trees: &[Tree]) -> String {
    let mut out = String::new();
    for tree in trees {
        // Writing to a string cannot fail.
        let _ = match &tree.kind {
            Kind::Ident(text) | Kind::Literal(text) => write!(out, "{text} "),
            Kind::Punct { char, is_joint: true } => write!(out, "{char}"),
            Kind::Punct { char, .. } => write!(out, "{char} "),
            Kind::Group(open, inner) => write!(out, "{open}{}{} ", text(inner), closing(*open)),
        };
    }
    out
}

fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '{' => '}',
        '[' => ']',
        other => other,
    }
}

/// Tokens that are read one by one.
pub(crate) struct Cursor<'t> {
    rest: &'t [Tree],
    /// The last token that was read, or the brackets around all of them.
    at: usize,
}

impl<'t> Cursor<'t> {
    pub(crate) fn new(trees: &'t [Tree], at: usize) -> Self {
        Self { rest: trees, at }
    }

    pub(crate) fn peek(&self) -> Option<&'t Tree> {
        self.rest.first()
    }

    pub(crate) fn next(&mut self) -> Option<&'t Tree> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        self.at = first.at;
        Some(first)
    }

    /// An error at the next token, or at the last where there is none.
    pub(crate) fn error(&self, message: impl Into<String>) -> Error {
        Error::new(self.peek().map_or(self.at, |tree| tree.at), message)
    }

    /// Whether the next token is this one, which is then read.
    pub(crate) fn eat_punct(&mut self, char: char) -> bool {
        let is_next = self.peek().is_some_and(|tree| tree.is_punct(char));
        if is_next {
            self.next();
        }
        is_next
    }

    pub(crate) fn eat_ident(&mut self, wanted: &str) -> bool {
        let is_next =
            matches!(self.peek(), Some(Tree { kind: Kind::Ident(name), .. }) if name == wanted);
        if is_next {
            self.next();
        }
        is_next
    }

    pub(crate) fn ident(&mut self) -> Option<&'t str> {
        let Kind::Ident(name) = &self.peek()?.kind else { return None };
        self.next();
        Some(name)
    }

    pub(crate) fn literal(&mut self) -> Option<&'t str> {
        let Kind::Literal(text) = &self.peek()?.kind else { return None };
        self.next();
        Some(text)
    }

    /// The tokens between these brackets, if the brackets are next.
    pub(crate) fn group(&mut self, open: char) -> Option<Cursor<'t>> {
        let Tree { at, kind: Kind::Group(found, inner) } = self.peek()? else { return None };
        if *found != open {
            return None;
        }
        self.next();
        Some(Cursor::new(inner, *at))
    }

    /// Reads up to a comma that stands outside of `<…>`, and the comma.
    pub(crate) fn until_comma(&mut self) -> &'t [Tree] {
        let mut depth = 0_usize;
        let is_end = |tree: &Tree| {
            if tree.is_punct('<') {
                depth += 1;
            } else if tree.is_punct('>') {
                depth = depth.saturating_sub(1);
            }
            depth == 0 && tree.is_punct(',')
        };
        let length = self.rest.iter().position(is_end).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        self.next();
        taken
    }

    /// Everything that is left.
    pub(crate) fn rest(&self) -> &'t [Tree] {
        self.rest
    }
}
