//! Strings: found eight bytes at a time, borrowed where nothing is escaped. Byte by byte, reading a page
//! takes an eighth more instructions, and writing one half more.

use std::borrow::Cow;

use super::cursor::{Cursor, Fault};

impl<'a> Cursor<'a> {
    /// Reads a string.
    #[expect(clippy::inline_always, reason = "as a call of its own, reading a task takes 4 % more")]
    #[inline(always)]
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        let start = self.open()?;
        if self.peek() == Some(b'"') {
            let text = self.since(start);
            self.at += 1;
            return Ok(Cow::Borrowed(text));
        }
        self.escaped(start).map(Cow::Owned)
    }

    /// Reads the rest of a string that has escapes.
    fn escaped(&mut self, start: usize) -> Result<String, Fault> {
        let mut text = String::from(self.since(start));
        self.finish(Some(&mut text))?;
        Ok(text)
    }

    /// Passes a string without building it.
    pub(crate) fn skip_string(&mut self) -> Result<(), Fault> {
        self.open()?;
        self.finish(None)
    }

    /// Passes an object or a list by its brackets; what stands within is not looked at, save for
    /// strings, which may hold brackets of their own.
    pub(crate) fn skip_brackets(&mut self) -> Result<(), Fault> {
        let mut depth = 0_usize;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.skip_string()?;
                    continue;
                }
                Some(b'{' | b'[') => depth = depth.saturating_add(1),
                Some(b'}' | b']') => depth = depth.saturating_sub(1),
                Some(_) => {}
                None => return Err(self.fault("the text ends too early")),
            }
            self.at += 1;
            if depth == 0 {
                return Ok(());
            }
        }
    }

    /// Passes the opening quote and the plain text behind it, and tells where that begins.
    fn open(&mut self) -> Result<usize, Fault> {
        if !self.eat(b'"') {
            return Err(self.fault("expected a string in quotes"));
        }
        let start = self.at;
        self.at += plain_len(self.rest());
        Ok(start)
    }

    /// Reads on to the closing quote from where plain text ended.
    fn finish(&mut self, mut out: Option<&mut String>) -> Result<(), Fault> {
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    self.at += 1;
                    let decoded = self.escape()?;
                    if let Some(out) = out.as_deref_mut() {
                        out.push(decoded);
                    }
                }
                _ => return Err(self.fault("control characters in strings must be escaped")),
            }
            let start = self.at;
            self.at += plain_len(self.rest());
            if let Some(out) = out.as_deref_mut() {
                out.push_str(self.since(start));
            }
        }
    }

    /// Reads what follows a backslash.
    fn escape(&mut self) -> Result<char, Fault> {
        let decoded = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.code_point();
            }
            _ => return Err(self.fault("this escape does not exist in JSON")),
        };
        self.at += 1;
        Ok(decoded)
    }

    /// Reads what follows `\u`: four hexadecimal digits, or a surrogate pair of them. Half of a pair,
    /// which servers make when they cut texts off, reads as U+FFFD.
    fn code_point(&mut self) -> Result<char, Fault> {
        let first = self.hex()?;
        let behind_first = self.at;
        if (0xD800..0xDC00).contains(&first) && self.eat_word("\\u") {
            let second = self.hex()?;
            if (0xDC00..0xE000).contains(&second) {
                let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = behind_first;
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Result<u32, Fault> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return Err(self.fault("expected four hexadecimal digits"));
            };
            code = code << 4 | digit;
            self.at += 1;
        }
        Ok(code)
    }
}

/// How many bytes from the start a JSON string can hold as they are.
#[inline]
pub(super) fn plain_len(bytes: &[u8]) -> usize {
    if let Some(last) = bytes.len().checked_sub(8) {
        let mut at = 0;
        while let Some(word) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
            let marks = special(u64::from_le_bytes(*word)) & HIGH;
            if marks != 0 {
                return at + first(marks);
            }
            if at == last {
                break;
            }
            // The last word reaches back into what is known to be plain.
            at = (at + 8).min(last);
        }
        return bytes.len();
    }
    short_plain_len(bytes)
}

/// What [`plain_len`] is for less than a word.
fn short_plain_len(bytes: &[u8]) -> usize {
    // Halves of a word may overlap.
    if let (Some(head), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let [head, last] = [head, last].map(|half| u64::from(u32::from_le_bytes(*half)));
        return match first(special(head | last << 32) & HIGH) {
            at @ 0..4 => at,
            at => bytes.len() + at - 8,
        };
    }
    let tail = bytes.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20));
    tail.unwrap_or(bytes.len())
}

/// Whether a JSON string can hold all of this as it is: cheaper to find than how much of it.
#[inline]
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk() else { return short_plain_len(bytes) == bytes.len() };
    let marks = |word: &[u8; 8]| special(u64::from_le_bytes(*word));
    let (words, _) = bytes.as_chunks();
    words.iter().fold(marks(last), |found, word| found | marks(word)) & HIGH == 0
}

/// The position of the lowest mark, 8 without any.
const fn first(marks: u64) -> usize {
    marks.trailing_zeros() as usize / 8
}

/// The highest bit of every byte of a word.
const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

/// Marks the bytes of a word that are a quote, a backslash or a control character, in their
/// highest bit; the other bits mean nothing. Borrows may mark bytes above the lowest mark wrongly;
/// only the lowest one counts.
///
/// With one bit flipped, a quote is what follows the control characters, which change places among
/// themselves: one comparison finds both.
const fn special(word: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let control_or_quote = (word ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (control_or_quote | backslash) & !word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_ends_at_every_special_byte_and_at_no_other() {
        for position in 0..20 {
            for byte in 0..=u8::MAX {
                let mut bytes = [b'a'; 20];
                bytes[position] = byte;
                let special = byte < 0x20 || byte == b'"' || byte == b'\\';
                for end in 0..=20 {
                    let plain = if special { position.min(end) } else { end };
                    assert_eq!(plain_len(&bytes[..end]), plain, "{byte:#x} at {position}");
                    assert_eq!(is_plain(&bytes[..end]), plain == end, "{byte:#x} at {position}");
                }
            }
        }
    }

    #[test]
    fn text_without_escapes_is_borrowed() {
        let mut cursor = Cursor::new("\"审核 sales\"".as_bytes());
        assert!(matches!(cursor.string(), Ok(Cow::Borrowed("审核 sales"))));
    }

    #[test]
    fn escapes_are_decoded() {
        let mut cursor = Cursor::new(br#""a\n\u00e9\ud83d\ude00\/z""#);
        assert_eq!(cursor.string().unwrap(), "a\né😀/z");
    }

    #[test]
    fn half_pairs_are_replaced() {
        for (text, read) in [
            (r#""cut \ud83d""#, "cut \u{fffd}"),
            (r#""\ude00""#, "\u{fffd}"),
            (r#""\ud83d\u0041""#, "\u{fffd}A"),
            (r#""\ud83d\n""#, "\u{fffd}\n"),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        ] {
            assert_eq!(Cursor::new(text.as_bytes()).string().as_deref(), Ok(read), "{text}");
            assert_eq!(Cursor::new(text.as_bytes()).skip_string(), Ok(()), "{text}");
        }
    }
}
