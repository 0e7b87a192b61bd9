//! The body of a reply as a whole.

use bytes::{Bytes, BytesMut};

use super::failure::lost;
use crate::error::Error;
use crate::kind::Kind;

/// A body as text that can be read: without a byte-order mark, and with U+FFFD in place of what is
/// not UTF-8.
pub(crate) fn as_text(body: &Bytes) -> Bytes {
    const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
    let body = match body.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => body.slice_ref(rest),
        None => body.clone(),
    };
    // Looking for the first fault alone takes a sixth of the time of repairing all.
    match std::str::from_utf8(&body) {
        Ok(_) => body,
        Err(_) => String::from_utf8_lossy(&body).into_owned().into(),
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
