//! Text as JSON: quoted strings and numbers.

use std::fmt;

use super::string::{is_plain, plain_len};

/// Bytes set aside for a text whose length is not known yet.
pub(crate) const ROOM: usize = 128;

/// Writes `text` as a JSON string, with no more escapes than JSON demands.
pub(crate) fn quote(out: &mut String, text: &str) {
    out.push('"');
    write_content(out, text);
    out.push('"');
}

/// Writes what stands between the quotes of a JSON string.
#[inline(never)]
pub(crate) fn write_content(out: &mut String, text: &str) {
    if is_plain(text.as_bytes()) {
        out.push_str(text);
    } else {
        escape(out, text);
    }
}

#[cold]
#[inline(never)]
fn escape(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some((plain, tail)) = rest.split_at_checked(plain_len(rest.as_bytes())) {
        out.push_str(plain);
        let mut tail = tail.chars();
        match tail.next() {
            None => break,
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some(control) => {
                let code = u32::from(control);
                out.push_str("\\u00");
                out.extend(
                    [code >> 4, code & 15].iter().filter_map(|&hex| char::from_digit(hex, 16)),
                );
            }
        }
        rest = tail.as_str();
    }
}

/// A finite float as JSON: the shortest text that reads back as the same number, whole numbers
/// without a fraction, and an exponent only where the digits would be many.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Float(pub(crate) f64);

impl fmt::Display for Float {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.0.abs();
        if size == 0.0 || (1e-6..1e21).contains(&size) {
            write!(f, "{}", self.0)
        } else {
            write!(f, "{:e}", self.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_must_be_escaped_is() {
        let mut out = String::new();
        quote(&mut out, "a\"b\\c\n\r\t\u{1}\u{1f}/\u{7f}é审😀\u{2028}");
        assert_eq!(out, "\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u001f/\u{7f}é审😀\u{2028}\"");
    }

    #[test]
    fn floats_are_short_and_exact() {
        let cases = [(1.0, "1"), (-0.0, "-0"), (0.1, "0.1"), (1e21, "1e21"), (2.5e-7, "2.5e-7")];
        for (value, text) in cases {
            assert_eq!(Float(value).to_string(), text);
        }
        for value in [f64::MAX, f64::MIN_POSITIVE, 1.0 / 3.0, 123_456_789.123] {
            assert_eq!(Float(value).to_string().parse(), Ok(value));
        }
    }
}
