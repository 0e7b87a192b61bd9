//! An envelope taken apart, without reading the data.

use std::borrow::Cow;

use crate::endpoint::Envelope;
use crate::json::Number;
use crate::record::{ReadError, Reader};

/// The parts of a reply that decide what it is; borrowed from its text.
#[derive(Default)]
pub(crate) struct Parts<'a> {
    pub(crate) code: ReplyCode,
    pub(crate) message: Option<Cow<'a, str>>,
    pub(crate) detail: Option<&'a [u8]>,
    /// The data as JSON, unless null.
    pub(crate) data: Option<&'a [u8]>,
}

/// The code of a reply.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum ReplyCode {
    /// There is none, or null.
    #[default]
    Absent,
    /// A whole number: 0 means success.
    Number(i64),
    /// Something else, which says neither success nor what failed.
    Unreadable,
}

impl ReplyCode {
    /// The number of a failure.
    pub(crate) fn failure(self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(number).filter(|number| *number != 0),
            Self::Absent | Self::Unreadable => None,
        }
    }

    /// Whole numbers count however they are written: `7`, `"7"`, `7.0`.
    pub(super) fn of(json: &[u8]) -> Self {
        let text = std::str::from_utf8(json).unwrap_or_default();
        if text == "null" {
            return Self::Absent;
        }
        let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
        Number::parse(text).and_then(Number::int).map_or(Self::Unreadable, Self::Number)
    }
}

impl<'a> Parts<'a> {
    pub(crate) fn of(text: &'a [u8], envelope: &Envelope) -> Result<Self, ReadError> {
        let mut parts = Self::default();
        let mut reader = Reader::new(text);
        reader.object(&mut |input, key| {
            if key == envelope.code {
                parts.code = ReplyCode::of(input.raw()?);
            } else if key == envelope.message {
                let message = input.raw()?;
                if message.starts_with(b"\"") {
                    parts.message = Some(Reader::new(message).text()?);
                }
            } else if Some(key) == envelope.detail {
                parts.detail = Some(input.raw()?);
            } else if Some(key) == envelope.data {
                parts.data = Some(input.raw_unread()?).filter(|data| *data != b"null");
            } else {
                input.skip()?;
            }
            Ok(())
        })?;
        reader.end()?;
        if envelope.data.is_none() {
            parts.data = Some(text);
            // Without an envelope, the key may hold something else, such as an authorization code.
            if parts.code == ReplyCode::Unreadable {
                parts.code = ReplyCode::Absent;
            }
        }
        Ok(parts)
    }

    /// The parts of a text that may not be JSON.
    pub(crate) fn of_any(text: &'a [u8], envelope: &Envelope) -> Self {
        let whole = std::str::from_utf8(text).unwrap_or_default();
        Self::of(text, envelope).unwrap_or_else(|_| Self::recover(whole, envelope))
    }

    /// Whether there is a code or data.
    pub(crate) fn is_envelope(&self) -> bool {
        self.code != ReplyCode::Absent || self.data.is_some()
    }

    /// Code and message of a reply that is not JSON as a whole: one that was cut off, say, or holds a
    /// raw line break. They are found as long as the text is in order up to where they end, but for
    /// what stands within strings.
    pub(crate) fn recover(text: &'a str, envelope: &Envelope) -> Self {
        let mut parts = Self::default();
        let mut members = Members { rest: text.trim_start(), depth: 0 };
        while let Some((key, value)) = members.next() {
            if key == envelope.code {
                parts.code = ReplyCode::of(value.as_bytes());
            } else if key == envelope.message {
                let inner = value.strip_prefix('"').map(|text| text.trim_end_matches('"'));
                parts.message = inner.map(Cow::Borrowed);
            }
        }
        parts
    }
}

/// The members of the outermost object whose values have no parts, read without asking whether the
/// text is JSON.
struct Members<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Members<'a> {
    fn next(&mut self) -> Option<(&'a str, &'a str)> {
        loop {
            let token = self.token()?;
            if self.depth != 1 || !token.starts_with('"') {
                continue;
            }
            let Some(behind) = self.rest.trim_start().strip_prefix(':') else { continue };
            self.rest = behind;
            let value = self.token()?;
            if !matches!(value, "{" | "[") {
                return Some((token.trim_matches('"'), value));
            }
        }
    }

    /// The next string, bracket, separator or word.
    fn token(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_start();
        let end = match text.chars().next()? {
            '"' => string_end(text),
            '{' | '[' => {
                self.depth += 1;
                1
            }
            '}' | ']' => {
                self.depth = self.depth.saturating_sub(1);
                1
            }
            ',' | ':' => 1,
            _ => text.find(['"', '{', '[', '}', ']', ',', ':']).unwrap_or(text.len()),
        };
        let (token, rest) = text.split_at_checked(end)?;
        self.rest = rest;
        Some(token.trim_end())
    }
}

/// Where a string ends that begins the text; the end of the text if it does not.
fn string_end(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().enumerate().skip(1).find(|(_, byte)| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// Most bytes of a reply that are looked at to learn whether it succeeded.
const BEGINNING: usize = 256;

/// Whether a reply says that it succeeded before its data begins, as most do. Then its data need
/// not be passed over, only to be read afterwards.
pub(super) fn succeeds_at_once(text: &[u8], envelope: &Envelope) -> bool {
    let mut input = Reader::new(text.get(..BEGINNING).unwrap_or(text));
    code_before_data(&mut input, envelope).is_ok_and(|code| code == ReplyCode::Number(0))
}

/// The code, if it stands before the data, which is not read.
fn code_before_data(input: &mut Reader<'_>, envelope: &Envelope) -> Result<ReplyCode, ReadError> {
    input.open()?;
    let (mut code, mut is_first) = (ReplyCode::Absent, true);
    while let Some(key) = input.next_key(is_first)? {
        is_first = false;
        if key == envelope.code {
            code = ReplyCode::of(input.raw()?);
        } else if Some(&*key) == envelope.data {
            return Ok(code);
        } else {
            input.skip()?;
        }
    }
    Ok(ReplyCode::Absent)
}

/// Reads data where it stands in its envelope. Returns false where a second code or second data follows,
/// which take precedence.
pub(super) fn read_within(
    input: &mut Reader<'_>,
    envelope: &Envelope,
    read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
) -> Result<bool, ReadError> {
    let (mut is_read, mut is_all) = (false, true);
    input.object(&mut |input, key| {
        let is_data = Some(key) == envelope.data;
        if is_data && !is_read {
            is_read = true;
            let is_null = input.null()?;
            // Without its data, a reply is not what was asked for.
            return if is_null { Ok(()) } else { read(input).map_err(ReadError::into_failure) };
        }
        is_all &= !(is_read && (is_data || key == envelope.code));
        input.skip()
    })?;
    input.end()?;
    Ok(is_all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Envelope =
        Envelope { code: "code", message: "msg", detail: Some("error"), data: Some("data") };

    fn parts(text: &str) -> Parts<'_> {
        Parts::of(text.as_bytes(), &OPEN).unwrap()
    }

    #[test]
    fn parts_are_found_in_any_order() {
        let found =
            parts(r#"{"data": {"a": [1]}, "error": {"log_id": "x"}, "msg": "no", "code": 7}"#);
        assert_eq!(found.code, ReplyCode::Number(7));
        assert_eq!(found.message.as_deref(), Some("no"));
        assert_eq!(found.detail, Some(br#"{"log_id": "x"}"#.as_slice()));
        assert_eq!(found.data, Some(br#"{"a": [1]}"#.as_slice()));
    }

    #[test]
    fn odd_values_are_no_failure() {
        let found =
            parts(r#"{"code": "99", "msg": null, "data": null, "error": null, "more": {}}"#);
        assert_eq!(found.code, ReplyCode::Number(99));
        assert!(found.message.is_none() && found.data.is_none());
    }

    #[test]
    fn codes_are_whole_numbers() {
        let code = |json: &str| parts(&format!(r#"{{"code":{json}}}"#)).code;
        for (json, number) in [("99991663.0", 99_991_663), ("-1", -1), ("\"7\"", 7), ("1e3", 1000)]
        {
            assert_eq!(code(json), ReplyCode::Number(number), "{json}");
        }
        for json in ["\"FORBIDDEN\"", "true", "99999999999999999999", "1.5", "{}", "[0]", "\"\""] {
            assert_eq!(code(json), ReplyCode::Unreadable, "{json}");
        }
        assert_eq!(code("null"), ReplyCode::Absent);
    }

    #[test]
    fn without_an_envelope_a_text_under_the_key_is_no_code() {
        let flat = Envelope { data: None, ..OPEN };
        let parts = Parts::of(br#"{"code": "4/0AX4XfWh"}"#, &flat).unwrap();
        assert_eq!(parts.code, ReplyCode::Absent);
    }

    #[test]
    fn codes_are_found_in_broken_replies() {
        for text in [
            r#"{"code":7,"msg":"cut o"#,
            "{\"msg\":\"raw\nline\",\"code\":7}",
            r#"{"data":{"code":1,"list":[{"code":2}]},"code":"7","msg":"bad \x escape"}"#,
            r#"{"code":7.0,}"#,
            r#"{"code" : 7 "msg":"no comma"}"#,
            r#"{"error":{"msg":"a \" {"},"code":7"#,
        ] {
            assert!(Parts::of(text.as_bytes(), &OPEN).is_err(), "{text}");
            assert_eq!(Parts::recover(text, &OPEN).code, ReplyCode::Number(7), "{text}");
        }
        let cut = Parts::recover(r#"{"code":7,"msg":"cut o"#, &OPEN);
        assert_eq!(cut.message.as_deref(), Some("cut o"));
        for text in
            ["", "<html>", "{\"data\":{\"code\":7", "[{\"code\":7}", "{{{\"code\":7", "\"code\":7"]
        {
            assert_eq!(Parts::recover(text, &OPEN).code.failure(), None, "{text}");
        }
    }

    #[test]
    fn without_an_envelope_the_whole_body_is_the_data() {
        let flat = Envelope { data: None, ..OPEN };
        let text = br#"{"code": 0, "access_token": "u"}"#;
        assert_eq!(Parts::of(text, &flat).unwrap().data, Some(text.as_slice()));
    }

    #[test]
    fn success_is_known_at_once_where_the_code_comes_first() {
        let at_once = |text: &str| succeeds_at_once(text.as_bytes(), &OPEN);
        for text in [r#"{"code":0,"data":{"#, r#"{"msg":{"a":[]},"code":"0","data":tru"#] {
            assert!(at_once(text), "{text}");
        }
        for text in [
            r#"{"code":7,"data":{}}"#,
            r#"{"data":{},"code":0}"#,
            r#"{"code":0,"code":7,"data":{}}"#,
            r#"{"code":0,"msg":"ok"}"#,
            r#"{"code":0 "data":{}}"#,
            "[]",
            "",
        ] {
            assert!(!at_once(text), "{text}");
        }
        let far = format!(r#"{{"code":0,"msg":"{}","data":{{}}}}"#, "审".repeat(BEGINNING));
        assert!(!at_once(&far));
    }

    #[test]
    fn what_stands_behind_the_data_has_a_say() {
        let read = |text: &str| {
            let mut found = serde_json::Value::Null;
            let is_all = read_within(&mut Reader::new(text.as_bytes()), &OPEN, &mut |input| {
                found = input.json()?;
                Ok(())
            });
            is_all.map(|is_all| (is_all, found))
        };
        let seven = serde_json::Value::from(7);
        for text in [
            r#"{"code":0,"data":7,"msg":"ok","more":[{}]} "#,
            r#"{"code":0,"data":7,"error":{"code":7}}"#,
        ] {
            assert_eq!(read(text), Ok((true, seven.clone())), "{text}");
        }
        assert_eq!(read(r#"{"code":0,"data":null}"#), Ok((true, serde_json::Value::Null)));
        for text in [r#"{"code":0,"data":7,"code":1}"#, r#"{"code":0,"data":7,"data":8}"#] {
            assert_eq!(read(text), Ok((false, seven.clone())), "{text}");
        }
        for text in [r#"{"code":0,"data":7"#, r#"{"code":0,"data":7}}"#, r#"{"data":[7}"#] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn data_is_passed_by_its_brackets() {
        for data in [r#"{"a": "}]\"[{", "b": [[], {}]}"#, "[]", "7", "\"x\"", "{]"] {
            let text = format!(r#"{{"data": {data}, "code": 7}}"#);
            let found = parts(&text);
            assert_eq!(found.data, Some(data.as_bytes()), "{text}");
            assert_eq!(found.code, ReplyCode::Number(7));
        }
    }

    #[test]
    fn what_is_cut_off_or_goes_on_is_refused() {
        for text in ["", "{\"code\": 0", "{\"code\": 0} x", "<html>", "[]"] {
            assert!(Parts::of(text.as_bytes(), &OPEN).is_err(), "{text}");
        }
    }
}
