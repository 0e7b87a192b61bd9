//! An exchange as a line of a recording.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value, json};

/// Headers of replies that mean something to a client; others may be private.
pub(super) const KEPT: [&str; 7] = [
    "content-type",
    "content-disposition",
    "content-range",
    "retry-after",
    "x-ogw-ratelimit-limit",
    "x-ogw-ratelimit-reset",
    "x-tt-logid",
];

/// One request and the reply to it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Recorded {
    pub(super) asked: Asked,
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) reply: Bytes,
}

/// A request as far as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Asked {
    pub(super) method: String,
    /// Path and query.
    pub(super) target: String,
    /// Empty for bodies that were streamed.
    pub(super) body: Bytes,
}

impl Asked {
    pub(super) fn of(request: &reqwest::Request) -> Self {
        let url = request.url();
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        let body = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default();
        Self {
            method: request.method().to_string(),
            target: url.path().to_owned() + &query,
            body: Bytes::copy_from_slice(body),
        }
    }

    pub(super) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

impl Recorded {
    pub(super) fn to_json(&self) -> Value {
        let headers = self.headers.iter().filter_map(|(name, value)| {
            Some((name.to_string(), Value::from(value.to_str().ok()?)))
        });
        json!({
            "request": {
                "method": self.asked.method,
                "target": self.asked.target,
                "body": to_text(&self.asked.body),
            },
            "reply": {
                "status": self.status,
                "headers": headers.collect::<Map<_, _>>(),
                "body": to_text(&self.reply),
            },
        })
    }

    pub(super) fn of_json(line: &Value) -> Option<Self> {
        let (request, reply) = (line.get("request")?, line.get("reply")?);
        let mut headers = HeaderMap::new();
        for (name, value) in reply.get("headers")?.as_object()? {
            let name = HeaderName::try_from(name).ok()?;
            headers.insert(name, HeaderValue::from_str(value.as_str()?).ok()?);
        }
        Some(Self {
            asked: Asked {
                method: request.get("method")?.as_str()?.to_owned(),
                target: request.get("target")?.as_str()?.to_owned(),
                body: of_text(request.get("body")?)?,
            },
            status: u16::try_from(reply.get("status")?.as_u64()?).ok()?,
            headers,
            reply: of_text(reply.get("body")?)?,
        })
    }
}

/// Text as it is, everything else in base64.
fn to_text(bytes: &[u8]) -> Value {
    match std::str::from_utf8(bytes) {
        Ok(text) => Value::from(text),
        Err(_) => json!({ "base64": STANDARD.encode(bytes) }),
    }
}

fn of_text(value: &Value) -> Option<Bytes> {
    match value {
        Value::String(text) => Some(Bytes::copy_from_slice(text.as_bytes())),
        other => Some(STANDARD.decode(other.get("base64")?.as_str()?).ok()?.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exchanges_survive_being_written() {
        for reply in [&b"{\"a\":\"\xe5\xae\xa1\"}"[..], &[0, 159, 146, 150], b""] {
            let asked = Asked { method: "GET".into(), target: "/a?b=c".into(), body: Bytes::new() };
            let headers = HeaderMap::from_iter([(
                HeaderName::from_static("x-tt-logid"),
                HeaderValue::from_static("l"),
            )]);
            let one =
                Recorded { asked, status: 200, headers, reply: Bytes::copy_from_slice(reply) };
            let line = one.to_json().to_string();
            let read = Recorded::of_json(&serde_json::from_str(&line).unwrap());
            assert_eq!(read, Some(one), "{line}");
        }
        assert_eq!(Recorded::of_json(&json!({"request": {}})), None);
    }
}
