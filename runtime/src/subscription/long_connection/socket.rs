//! The handshake that turns a connection of HTTP into a WebSocket.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use reqwest::header::{
    CONNECTION, HeaderMap, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use reqwest::{Method, Request, Response, StatusCode, Upgraded, Url};
use sha1::{Digest, Sha1};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use crate::code::Code;
use crate::connection::Connection;
use crate::connection::failure::lost;
use crate::error::{Error, Report};
use crate::kind::Kind;
use crate::progress::in_time;
use crate::secret::scrub;

/// A connection that carries frames.
pub(super) type Socket = WebSocketStream<Upgraded>;

/// Most bytes of one frame. Larger events come in several.
const MOST_BYTES: usize = 16 << 20;

/// Room for what was received and not yet read, and for what was written and not yet sent.
const BUFFER: usize = 16 << 10;

/// What a server adds to the key before it hashes it (RFC 6455, section 1.3).
const GUID: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// In which the platform says why it refuses a handshake.
const STATUS: &str = "handshake-status";
const MESSAGE: &str = "handshake-msg";
const AUTH_CODE: &str = "handshake-autherrcode";

/// The app may not connect.
const FORBIDDEN: i64 = 403;
/// The app has as many connections as it may have.
const TOO_MANY: i64 = 1_000_040_350;

/// Opens a connection at an address, by whatever carries the client's requests.
pub(super) async fn open(connection: &Connection, url: &Url) -> Result<Socket, Error> {
    let key = BASE64.encode(fastrand::u128(..).to_ne_bytes());
    let request = request(url, &key)?;
    let handshake = async {
        let reply = connection.transport.send(request).await?;
        if reply.status() != StatusCode::SWITCHING_PROTOCOLS {
            return Err(refusal(url, &reply));
        }
        if header(reply.headers(), SEC_WEBSOCKET_ACCEPT.as_str()) != Some(&accepted(&key)) {
            return Err(Error::transport("the server's handshake is none of WebSocket"));
        }
        reply.upgrade().await.map_err(lost)
    };
    let upgraded = in_time(connection.limits.attempt, handshake).await?;
    let config = WebSocketConfig::default()
        .read_buffer_size(BUFFER)
        .write_buffer_size(BUFFER)
        .max_message_size(Some(MOST_BYTES))
        .max_frame_size(Some(MOST_BYTES));
    Ok(WebSocketStream::from_raw_socket(upgraded, Role::Client, Some(config)).await)
}

fn request(url: &Url, key: &str) -> Result<Request, Error> {
    let key = HeaderValue::from_str(key)
        .map_err(|_| Error::new(Kind::InvalidRequest, "the key of a handshake is no header"))?;
    let mut request = Request::new(Method::GET, url.clone());
    let headers = request.headers_mut();
    headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    headers.insert(SEC_WEBSOCKET_KEY, key);
    Ok(request)
}

/// What a server answers to a key.
fn accepted(key: &str) -> String {
    BASE64.encode(Sha1::new().chain_update(key).chain_update(GUID).finalize())
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The error of a handshake that was refused.
fn refusal(url: &Url, reply: &Response) -> Error {
    let number = |name| header(reply.headers(), name).and_then(|code| code.parse::<i64>().ok());
    let status = reply.status().as_u16();
    let (kind, code) = match (number(STATUS), number(AUTH_CODE)) {
        (_, Some(TOO_MANY)) => (Kind::Quota, TOO_MANY),
        (Some(FORBIDDEN), _) => (Kind::Permission, FORBIDDEN),
        // Such as an address that is no longer valid: the next one may be.
        (Some(code), auth_code) => (Kind::Busy, auth_code.unwrap_or(code)),
        (None, _) => (Kind::of_status(status), 0),
    };
    let said = header(reply.headers(), MESSAGE).unwrap_or("no reason is given");
    // The query holds what authorizes the connection.
    let query: Vec<_> = url.query_pairs().map(|(_, value)| value).collect();
    let secrets = query.iter().map(AsRef::as_ref).filter(|secret: &&str| secret.len() > 8);
    let message = format!("the long connection was refused: {}", scrub(said, secrets));
    Report { code: Code::new(code), status: Some(status), ..Report::new(kind, message) }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_answered_as_the_standard_shows() {
        assert_eq!(accepted("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }

    fn refused(headers: &[(&str, &str)]) -> Error {
        let mut reply = http::Response::builder().status(400);
        for (name, value) in headers {
            reply = reply.header(*name, *value);
        }
        let url = Url::parse("https://a.cn/?ticket=t-very-secret").unwrap();
        refusal(&url, &reply.body("").unwrap().into())
    }

    #[test]
    fn final_refusals_are_told_from_others() {
        let too_many = [(STATUS, "514"), (AUTH_CODE, "1000040350"), (MESSAGE, "too many")];
        let error = refused(&too_many);
        assert_eq!((error.kind(), error.code().number()), (Kind::Quota, TOO_MANY));
        assert!(!error.is_retryable() && error.message().contains("too many"));
        assert_eq!(refused(&[(STATUS, "403")]).kind(), Kind::Permission);
        assert!(refused(&[(STATUS, "514"), (AUTH_CODE, "1")]).is_retryable());
        assert_eq!(refused(&[]).code(), Code::NONE);
        let error = refused(&[(STATUS, "500"), (MESSAGE, "t-very-secret is unknown")]);
        assert!(!error.to_string().contains("t-very-secret"), "{error}");
    }
}
