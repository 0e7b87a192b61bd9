//! Replies: whether they report success is decided by their code, whatever the HTTP status.

mod judge;
mod parts;

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::HeaderMap;

use crate::endpoint::Envelope;
use crate::error::{Error, Kind, Report};
use crate::record::{Field, FieldsMut, ReadError, Reader, Slots, Table};
use crate::transport::{Context, Incoming, Receive, lost};

use judge::judge_whole;
pub(crate) use judge::{judge, refusal, refused};
pub(crate) use parts::Parts;
use parts::read_within;

/// The data of a successful reply, and what came with it.
#[derive(Debug, Clone)]
pub struct Response<R> {
    data: R,
    head: Head,
}

impl<R> Response<R> {
    pub(crate) fn new(data: R, head: Head) -> Self {
        Self { data, head }
    }

    /// The data.
    pub fn data(&self) -> &R {
        &self.data
    }

    /// The data alone.
    pub fn into_data(self) -> R {
        self.data
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// One header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.header(name)
    }

    /// The id under which the platform's support finds the request.
    pub fn log_id(&self) -> Option<&str> {
        self.head.log_id()
    }
}

const LOG_ID: &str = "x-tt-logid";
const RATE_LIMIT_RESET: &str = "x-ogw-ratelimit-reset";

/// What comes before the body.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
}

impl Head {
    /// Takes the headers out of the response, which has no use for them any more.
    pub(crate) fn of(response: &mut reqwest::Response) -> Self {
        let headers = std::mem::take(response.headers_mut());
        Self { status: response.status().as_u16(), headers }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn log_id(&self) -> Option<&str> {
        self.header(LOG_ID)
    }

    /// How long the server asks to wait; both headers count seconds.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let named = [RATE_LIMIT_RESET, "retry-after"].iter().find_map(|name| self.header(name));
        named?.trim().parse().ok().map(Duration::from_secs)
    }
}

/// A reply that reports success and whose data is not read yet.
pub(crate) struct Reply {
    head: Head,
    data: Data,
    /// The key that the data stands under.
    key: Option<&'static str>,
    context: Context,
}

/// Data that is not read yet.
enum Data {
    /// There is none.
    Nothing,
    /// The data alone, or the whole body where there is no envelope.
    Apart(Bytes),
    /// The whole body, whose envelope reports success before the data; nothing is known of what
    /// comes behind.
    Within(Bytes),
}

impl Receive for Reply {
    async fn receive(mut incoming: Incoming) -> Result<Self, Error> {
        let head = Head::of(&mut incoming.response);
        let body =
            read_whole(&mut incoming.response, incoming.context.client.http().max_reply_bytes);
        let body = body.await?;
        judge(incoming.context, head, &body)
    }

    fn head(&self) -> &Head {
        &self.head
    }
}

impl Reply {
    fn new(context: Context, head: Head, data: Data) -> Self {
        Self { head, data, key: context.envelope.data, context }
    }

    /// A reply whose body is the data, although there usually is an envelope.
    pub(crate) fn bare(context: Context, head: Head, body: Bytes) -> Self {
        Self { key: None, ..Self::new(context, head, Data::Apart(body)) }
    }

    /// Reads the data; a record of its own if there is none.
    pub(crate) fn read<R: FieldsMut>(mut self) -> Result<R, Error> {
        loop {
            let mut data = R::default();
            if self.fill(R::TABLE, &mut &mut data)? {
                return Ok(data);
            }
        }
    }

    pub(crate) fn into_head(self) -> Head {
        self.head
    }

    /// The data as JSON, null if there is none.
    pub(crate) fn json(&self) -> Result<serde_json::Value, Error> {
        let mut data = serde_json::Value::Null;
        let is_all = self.visit(&[], &mut |input| {
            data = input.json()?;
            Ok(())
        })?;
        if is_all { Ok(data) } else { self.apart()?.json() }
    }

    /// Reads the data into a blank record. Gives whether that was all there is to it; else the
    /// reply is another one then, to be read into another record.
    pub(crate) fn fill(
        &mut self,
        table: &'static Table,
        record: &mut dyn Slots,
    ) -> Result<bool, Error> {
        let is_all = self.visit(table.fields, &mut |input| input.fill(table, record))?;
        if is_all {
            self.take_out_envelope(table, record);
        } else {
            *self = self.apart()?;
        }
        Ok(is_all)
    }

    /// Calls `read` where the data begins. Gives whether that was all there is to it.
    fn visit(
        &self,
        fields: &[Field],
        read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
    ) -> Result<bool, Error> {
        let outcome = match &self.data {
            Data::Nothing => Ok(true),
            Data::Apart(data) => match (read(&mut Reader::new(data)), self.key) {
                (Err(error), Some(key)) => Err(error.in_key(key)),
                (outcome, _) => outcome.map(|()| true),
            },
            Data::Within(body) => read_within(body, self.context.envelope, read),
        };
        outcome.map_err(|error| self.unreadable(&error, fields))
    }

    /// The same reply with its data apart, judged by all that stands in it.
    fn apart(&self) -> Result<Self, Error> {
        judge_whole(self.context.clone(), self.head.clone(), self.text())
    }

    /// Where the data stands beside code and message, those are no fields that nobody documented.
    fn take_out_envelope(&self, table: &Table, record: &mut dyn Slots) {
        let Envelope { code, message, detail, data: None } = *self.context.envelope else { return };
        if let Some(unknown) = record.slot_mut(table.fields.len()).as_unknown() {
            for name in [Some(code), Some(message), detail].into_iter().flatten() {
                unknown.remove(name);
            }
        }
    }

    fn text(&self) -> &Bytes {
        static EMPTY: Bytes = Bytes::new();
        match &self.data {
            Data::Nothing => &EMPTY,
            Data::Apart(text) | Data::Within(text) => text,
        }
    }

    fn unreadable(&self, error: &ReadError, fields: &[Field]) -> Error {
        let whole = String::from_utf8_lossy(self.text());
        let is_secret =
            fields.iter().any(|field| field.has(Field::SECRET)) || self.context.is_secret(&whole);
        Report {
            endpoint: self.context.endpoint,
            status: Some(self.head.status),
            log_id: self.head.log_id().map(str::to_owned),
            excerpt: (!is_secret).then(|| mask(error.excerpt())),
            ..Report::unreadable(error)
        }
        .into()
    }
}

/// The whole body, up to a number of bytes.
pub(crate) async fn read_whole(
    response: &mut reqwest::Response,
    most: usize,
) -> Result<Bytes, Error> {
    let too_large = || {
        let message = format!("the reply is larger than {most} bytes (`max_reply_bytes`)");
        Error::new(Kind::Decode, message)
    };
    if response.content_length().is_some_and(|length| length > most as u64) {
        return Err(too_large());
    }
    let Some(first) = response.chunk().await.map_err(lost)? else { return Ok(Bytes::new()) };
    let mut rest = BytesMut::new();
    // Most replies are one piece, which need not be copied.
    while let Some(chunk) = response.chunk().await.map_err(lost)? {
        if rest.is_empty() {
            rest.extend_from_slice(&first);
        }
        rest.extend_from_slice(&chunk);
        if rest.len() > most {
            return Err(too_large());
        }
    }
    let whole = if rest.is_empty() { first } else { rest.freeze() };
    if whole.len() > most { Err(too_large()) } else { Ok(whole) }
}

/// An excerpt without what looks like a token: long, of letters and digits.
pub(crate) fn mask(text: &str) -> String {
    const LONG: usize = 16;
    let in_token = |c: char| c.is_ascii_alphanumeric() || "-_.+/=~".contains(c);
    let mut masked = String::with_capacity(text.len());
    for word in text.split_inclusive(|c| !in_token(c)) {
        let bare = word.trim_end_matches(|c| !in_token(c));
        let has = |wanted: fn(&u8) -> bool| bare.as_bytes().iter().any(wanted);
        if bare.len() >= LONG && has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic) {
            masked.push_str("***");
            masked.push_str(word.strip_prefix(bare).unwrap_or_default());
        } else {
            masked.push_str(word);
        }
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn excerpts_lose_tokens_and_keep_the_rest() {
        let text =
            r#"{"expire":7200,"access_token":"u-6U1SbDiM6XIH2DcTCPyeub","due":"1675454764000"}"#;
        let masked = r#"{"expire":7200,"access_token":"***","due":"1675454764000"}"#;
        assert_eq!(mask(text), masked);
        assert_eq!(mask("审u-6U1SbDiM6XIH2DcTCPyeub审"), "审***审");
        assert_eq!(mask("permission_violations"), "permission_violations");
    }
}
