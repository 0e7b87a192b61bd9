//! A strict JSON parser that keeps positions.

use super::{Entry, Json, Node, Span};

/// Deeper nesting is refused: no schema needs it, and the parser recurses.
const MAX_DEPTH: usize = 64;

/// Longer texts are refused: the longest schema is far from it, and an editor checks on save.
const MAX_BYTES: usize = 1 << 20;

/// Why a text is not JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where it stops being JSON.
    pub span: Span,
    /// What is wrong there.
    pub message: String,
}

/// Parses one JSON value that fills the text.
///
/// # Errors
///
/// The first place where the text is not JSON.
pub fn parse(text: &str) -> Result<Node, SyntaxError> {
    let mut parser = Parser { text, position: 0 };
    if text.len() > MAX_BYTES {
        return parser.fail(format!("longer than {MAX_BYTES} bytes: no schema is"));
    }
    if text.starts_with('\u{feff}') {
        return parser.fail("the file begins with a byte-order mark; save it as UTF-8 without one");
    }
    let node = parser.value(0)?;
    parser.skip_space();
    match parser.peek() {
        None => Ok(node),
        Some(_) => parser.fail("expected the end of the file after the value"),
    }
}

struct Parser<'t> {
    text: &'t str,
    position: usize,
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.position..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.position += 1;
        }
    }

    fn fail<T>(&self, message: impl Into<String>) -> Result<T, SyntaxError> {
        let width = self.rest().chars().next().map_or(0, char::len_utf8);
        let span = Span { start: self.position, end: self.position + width };
        Err(SyntaxError { span, message: message.into() })
    }

    fn expect(&mut self, byte: u8, message: &str) -> Result<(), SyntaxError> {
        self.skip_space();
        if self.peek() != Some(byte) {
            return self.fail(message);
        }
        self.position += 1;
        Ok(())
    }

    fn value(&mut self, depth: usize) -> Result<Node, SyntaxError> {
        self.skip_space();
        if depth > MAX_DEPTH {
            return self.fail(format!("nested more than {MAX_DEPTH} levels deep"));
        }
        let start = self.position;
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Json::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Json::Bool(true))?,
            Some(b'f') => self.word("false", Json::Bool(false))?,
            Some(b'n') => self.word("null", Json::Null)?,
            Some(b'/') => return self.fail("comments are not JSON; use `notes`"),
            Some(b'\'') => return self.fail("strings stand in double quotes"),
            Some(_) => return self.fail("expected a JSON value"),
            None => return self.fail("the file ends where a JSON value should stand"),
        };
        Ok(Node { span: Span { start, end: self.position }, value })
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, SyntaxError> {
        if !self.rest().starts_with(word) {
            return self.fail("expected a JSON value");
        }
        self.position += word.len();
        Ok(value)
    }

    fn object(&mut self, depth: usize) -> Result<Json, SyntaxError> {
        self.position += 1;
        let mut entries = Vec::new();
        self.skip_space();
        if self.peek() == Some(b'}') {
            self.position += 1;
            return Ok(Json::Object(entries));
        }
        loop {
            self.skip_space();
            let start = self.position;
            match self.peek() {
                Some(b'"') => {}
                Some(b'}') => return self.fail("a comma must not stand before `}`"),
                _ => return self.fail("expected a key in double quotes"),
            }
            let key = self.string()?;
            let key_span = Span { start, end: self.position };
            self.expect(b':', "expected `:` after the key")?;
            let value = self.value(depth + 1)?;
            entries.push(Entry { key, key_span, value });
            self.skip_space();
            match self.peek() {
                Some(b',') => self.position += 1,
                Some(b'}') => {
                    self.position += 1;
                    return Ok(Json::Object(entries));
                }
                _ => return self.fail("expected `,` or `}` after the value"),
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Json, SyntaxError> {
        self.position += 1;
        let mut elements = Vec::new();
        self.skip_space();
        if self.peek() == Some(b']') {
            self.position += 1;
            return Ok(Json::Array(elements));
        }
        loop {
            self.skip_space();
            if self.peek() == Some(b']') {
                return self.fail("a comma must not stand before `]`");
            }
            elements.push(self.value(depth + 1)?);
            self.skip_space();
            match self.peek() {
                Some(b',') => self.position += 1,
                Some(b']') => {
                    self.position += 1;
                    return Ok(Json::Array(elements));
                }
                _ => return self.fail("expected `,` or `]` after the element"),
            }
        }
    }

    fn number(&mut self) -> Result<Json, SyntaxError> {
        let rest = self.rest();
        let length = rest
            .bytes()
            .take_while(|byte| matches!(byte, b'-' | b'+' | b'.' | b'0'..=b'9' | b'e' | b'E'))
            .count();
        let digits = rest.get(..length).unwrap_or_default();
        let Ok(number) = serde_json::from_str(digits) else {
            return self.fail(format!("`{digits:.40}` is not a JSON number"));
        };
        self.position += length;
        Ok(Json::Number(number))
    }

    /// A string, from its opening quote to its closing one.
    fn string(&mut self) -> Result<String, SyntaxError> {
        let start = self.position;
        self.position += 1;
        let mut is_plain = true;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    is_plain = false;
                    self.position += 2;
                }
                Some(0..=0x1f) => {
                    return self.fail("a line break or control character inside a string");
                }
                Some(_) => self.position += 1,
                None => {
                    self.position = start;
                    return self.fail("this string has no closing quote");
                }
            }
        }
        self.position += 1;
        if is_plain {
            return Ok(self.text.get(start + 1..self.position - 1).unwrap_or_default().to_owned());
        }
        let quoted = self.text.get(start..self.position).unwrap_or_default();
        serde_json::from_str(quoted).or_else(|_| {
            self.position = start;
            self.fail("the string holds an escape that is not JSON")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_for_a_schema_is_not_read() {
        let error = parse(&" ".repeat(10 << 20)).unwrap_err();
        assert_eq!(error.message, "longer than 1048576 bytes: no schema is");
        assert_eq!(error.span, Span { start: 0, end: 1 });
    }
}
