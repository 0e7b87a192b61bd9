//! Reading tokens, one after the other.

use std::fmt;

/// What stands where something else must.
#[derive(Debug)]
pub(super) struct Unexpected {
    /// What the grammar wants.
    pub(super) wanted: &'static str,
    /// The tokens that are left, from the one that does not fit on.
    pub(super) rest: String,
}

impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {} before `{}`", self.wanted, self.rest)
    }
}

/// How reading went.
pub(super) type Parsed<T = ()> = Result<T, Unexpected>;

/// A place among tokens that stand a line each. Copying it is looking ahead.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'t> {
    current: &'t str,
    rest: &'t str,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(tokens: &'t str) -> Self {
        let mut cursor = Self { current: "", rest: tokens };
        cursor.bump();
        cursor
    }

    /// The token that stands here; empty behind the last one.
    pub(super) fn peek(&self) -> &'t str {
        self.current
    }

    /// The token behind it.
    pub(super) fn second(mut self) -> &'t str {
        self.bump();
        self.current
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.current.is_empty()
    }

    pub(super) fn is(&self, token: &str) -> bool {
        self.current == token
    }

    /// Takes the token that stands here.
    pub(super) fn bump(&mut self) -> &'t str {
        let taken = self.current;
        let end = self.rest.bytes().position(|byte| byte == b'\n');
        let next = end.and_then(|end| Some((self.rest.get(..end)?, self.rest.get(end + 1..)?)));
        (self.current, self.rest) = next.unwrap_or((self.rest, ""));
        taken
    }

    /// Takes the token if it is this one.
    pub(super) fn take(&mut self, token: &str) -> bool {
        let is_it = self.current == token;
        if is_it {
            self.bump();
        }
        is_it
    }

    /// Takes this token.
    pub(super) fn expect(&mut self, token: &'static str) -> Parsed {
        if self.take(token) { Ok(()) } else { Err(self.unexpected(token)) }
    }

    /// Takes `>`, which may be the first half of `>>`.
    pub(super) fn expect_greater(&mut self) -> Parsed {
        if self.is(">>") {
            self.current = ">";
            return Ok(());
        }
        self.expect(">")
    }

    /// Takes an identifier or a keyword.
    pub(super) fn word(&mut self) -> Parsed<&'t str> {
        if self.is_word() { Ok(self.bump()) } else { Err(self.unexpected("a name")) }
    }

    /// Whether an identifier or a keyword stands here.
    pub(super) fn is_word(&self) -> bool {
        self.current.starts_with(|c: char| c == '_' || c.is_alphabetic())
    }

    /// Whether a lifetime stands here.
    pub(super) fn is_lifetime(&self) -> bool {
        self.current.starts_with('\'')
    }

    /// Whether the literal of a text or a number stands here.
    pub(super) fn is_literal(&self) -> bool {
        self.current.starts_with(|c: char| c == '"' || c.is_ascii_digit())
    }

    pub(super) fn unexpected(&self, wanted: &'static str) -> Unexpected {
        let left = self.current.lines().chain(self.rest.lines());
        Unexpected { wanted, rest: left.take(20).collect::<Vec<_>>().join(" ") }
    }
}
