//! An envelope taken apart, without reading the data.

use std::borrow::Cow;

use crate::endpoint::Envelope;
use crate::record::{ReadError, Reader};

/// The parts of a reply that decide what it is; borrowed from its text.
#[derive(Default)]
pub(crate) struct Parts<'a> {
    pub(crate) code: Option<i64>,
    pub(crate) message: Option<Cow<'a, str>>,
    pub(crate) detail: Option<&'a [u8]>,
    /// The data as JSON, unless null.
    pub(crate) data: Option<&'a [u8]>,
}

impl<'a> Parts<'a> {
    pub(crate) fn of(text: &'a [u8], envelope: &Envelope) -> Result<Self, ReadError> {
        let mut parts = Self::default();
        let mut reader = Reader::new(text);
        reader.object(&mut |input, key| {
            if key == envelope.code {
                parts.code = number(input.raw()?);
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
        }
        Ok(parts)
    }
}

/// Most bytes of a reply that are looked at to learn whether it succeeded.
const BEGINNING: usize = 256;

/// Whether a reply says that it succeeded before its data begins, as most do. Then its data need
/// not be passed over, only to be read afterwards.
pub(super) fn succeeds_at_once(text: &[u8], envelope: &Envelope) -> bool {
    let mut input = Reader::new(text.get(..BEGINNING).unwrap_or(text));
    code_before_data(&mut input, envelope).is_ok_and(|code| code == Some(0))
}

/// The code, if it stands before the data, which is not read.
fn code_before_data(input: &mut Reader<'_>, envelope: &Envelope) -> Result<Option<i64>, ReadError> {
    input.open()?;
    let (mut code, mut is_first) = (None, true);
    while let Some(key) = input.next_key(is_first)? {
        is_first = false;
        if key == envelope.code {
            code = number(input.raw()?);
        } else if Some(&*key) == envelope.data {
            return Ok(code);
        } else {
            input.skip()?;
        }
    }
    Ok(None)
}

/// Reads data where it stands in its envelope. Gives whether that was the whole truth: a second
/// code, or second data, would have the last word.
pub(super) fn read_within(
    text: &[u8],
    envelope: &Envelope,
    read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
) -> Result<bool, ReadError> {
    let (mut is_read, mut is_all) = (false, true);
    let mut reader = Reader::new(text);
    reader.object(&mut |input, key| {
        let is_data = Some(key) == envelope.data;
        if is_data && !is_read {
            is_read = true;
            return if input.null()? { Ok(()) } else { read(input) };
        }
        is_all &= !(is_read && (is_data || key == envelope.code));
        input.skip()
    })?;
    reader.end()?;
    Ok(is_all)
}

/// A whole number, also as a string of digits. Other values are no code: in replies without an
/// envelope the key may mean something else.
fn number(json: &[u8]) -> Option<i64> {
    let json = std::str::from_utf8(json).ok()?;
    json.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(json).parse().ok()
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
        assert_eq!(found.code, Some(7));
        assert_eq!(found.message.as_deref(), Some("no"));
        assert_eq!(found.detail, Some(br#"{"log_id": "x"}"#.as_slice()));
        assert_eq!(found.data, Some(br#"{"a": [1]}"#.as_slice()));
    }

    #[test]
    fn odd_values_are_no_failure() {
        let found =
            parts(r#"{"code": "99", "msg": null, "data": null, "error": null, "more": {}}"#);
        assert_eq!(found.code, Some(99));
        assert!(found.message.is_none() && found.data.is_none());
        assert_eq!(parts(r#"{"code": "4/0AX4XfWh"}"#).code, None);
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
            let is_all = read_within(text.as_bytes(), &OPEN, &mut |input| {
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
            assert_eq!(found.code, Some(7));
        }
    }

    #[test]
    fn what_is_cut_off_or_goes_on_is_refused() {
        for text in ["", "{\"code\": 0", "{\"code\": 0} x", "<html>", "[]"] {
            assert!(Parts::of(text.as_bytes(), &OPEN).is_err(), "{text}");
        }
    }
}
