//! A position in JSON text, and what is wrong there.

/// What is wrong at the cursor's position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault(pub(crate) &'static str);

/// A position in JSON text.
#[derive(Debug, Clone)]
pub(crate) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    /// Whether the input went on, behind `text`, with bytes that are not UTF-8.
    cut: bool,
}

impl<'a> Cursor<'a> {
    /// Starts at the beginning. Validating all bytes at once is faster than string by string, and
    /// what follows an invalid one is out of reach from then on.
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self { text, at: 0, cut: false },
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let text = std::str::from_utf8(valid).unwrap_or_default();
                Self { text, at: 0, cut: true }
            }
        }
    }

    /// The whole text, as far as it is UTF-8.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// Whether all of the input is UTF-8.
    pub(crate) fn is_utf8(&self) -> bool {
        !self.cut
    }

    /// Bytes before the cursor.
    #[inline]
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// The text from an earlier offset to the cursor.
    #[inline]
    pub(crate) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The next byte.
    #[inline]
    pub(crate) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space, which is passed.
    #[inline]
    pub(crate) fn token(&mut self) -> Option<u8> {
        while let Some(byte) = self.peek() {
            if !matches!(byte, b' ' | b'\n' | b'\t' | b'\r') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    /// Goes back to an earlier offset.
    pub(crate) fn rewind(&mut self, offset: usize) {
        self.at = offset;
    }

    /// Passes `byte` if it is the next one.
    #[inline]
    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Passes `word` if it stands here.
    pub(crate) fn eat_word(&mut self, word: &str) -> bool {
        let found = self.rest().starts_with(word.as_bytes());
        if found {
            self.at += word.len();
        }
        found
    }

    /// Passes the string `name`, with its quotes, if it stands here.
    #[inline]
    pub(crate) fn eat_name(&mut self, name: &str) -> bool {
        let quoted = self.rest().strip_prefix(b"\"");
        let behind = quoted.and_then(|rest| rest.strip_prefix(name.as_bytes()));
        let found = behind.is_some_and(|rest| rest.first() == Some(&b'"'));
        if found {
            self.at += name.len() + 2;
        }
        found
    }

    /// Passes a pair of brackets with nothing between them if it stands here.
    pub(crate) fn eat_pair(&mut self, open: u8, close: u8) -> bool {
        let start = self.at;
        let found = self.eat(open) && self.token() == Some(close) && self.eat(close);
        if !found {
            self.at = start;
        }
        found
    }

    /// Only white space may follow.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        match self.token() {
            None if self.cut => Err(NOT_UTF8),
            None => Ok(()),
            Some(_) => Err(Fault("expected the end of the text")),
        }
    }

    /// The fault of finding something else than was expected: the end of the text is named as such.
    #[cold]
    pub(crate) fn fault(&self, expected: &'static str) -> Fault {
        match self.peek() {
            Some(_) => Fault(expected),
            None if self.cut => NOT_UTF8,
            None => Fault("the text ends too early"),
        }
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }
}

const NOT_UTF8: Fault = Fault("the text is not UTF-8");
