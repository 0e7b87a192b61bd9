//! Where a long connection leads.

use std::sync::Arc;
use std::time::SystemTime;

use reqwest::Url;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::schedule::Settings;
use crate::address::require_encryption;
use crate::error::Error;
use crate::kind::Kind;
use crate::session::Session;
use crate::token::clock::Clock;
use crate::token::server::{Answer, TokenRequest, TokenServer};

const PATH: &str = "/callback/ws/endpoint";

/// Codes of a platform that is busy, or that failed.
const TRANSIENT: [i64; 2] = [1, 1_000_040_343];

/// Where a connection leads. The URL holds a secret.
pub(super) struct Address {
    pub(super) url: Url,
    /// What frames of the connection are for.
    pub(super) service: i32,
}

/// Asks the platform for an address, and for how the connection is to be kept.
pub(super) async fn ask(session: &Session, settings: &mut Settings) -> Result<Address, Error> {
    let app = &session.app;
    let server = TokenServer {
        connection: Arc::clone(&app.connection),
        platform: app.platform,
        clock: Clock::new(SystemTime::now),
        id: app.id.clone(),
        secret: Arc::clone(&app.secret),
    };
    let request = TokenRequest {
        name: "the address of a long connection",
        path: PATH,
        body: json!({ "AppID": app.id, "AppSecret": app.secret.expose_secret() }),
        secrets: &[],
        error_key: None,
        spends_refresh_token: false,
    };
    let data = server.ask(request, data).await.map_err(|error| {
        let is_transient = TRANSIENT.contains(&error.code().number());
        error.amended(|report| {
            if is_transient {
                report.kind = Kind::Busy;
            }
        })
    })?;
    settings.update(data.get("ClientConfig").unwrap_or(&Value::Null));
    let url = data.get("URL").and_then(Value::as_str).unwrap_or_default();
    read(url, app.connection.allows_plain_http)
}

/// The data of an answer that has an address.
fn data(answer: &Answer) -> Option<Value> {
    let is_success = answer.get("code").is_none_or(|code| *code == 0);
    let data = answer.get("data").filter(|data| data.get("URL").is_some_and(Value::is_string));
    data.filter(|_| is_success).cloned()
}

fn read(url: &str, allows_plain_http: bool) -> Result<Address, Error> {
    // As much of a URL as may be shown.
    let invalid = || Error::new(Kind::Decode, "the address of a long connection is no URL");
    let mut url = Url::parse(url).map_err(|_| invalid())?;
    let scheme = match url.scheme() {
        "wss" => "https",
        "ws" => "http",
        _ => return Err(invalid()),
    };
    url.set_scheme(scheme).map_err(|()| invalid())?;
    require_encryption(&url, allows_plain_http)?;
    let service = url.query_pairs().find(|(name, _)| name == "service_id");
    let service = service.and_then(|(_, id)| id.parse().ok()).unwrap_or_default();
    Ok(Address { url, service })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_those_of_the_handshake() {
        let address = read("wss://msg.feishu.cn/ws/v2?service_id=33&ticket=t", false).unwrap();
        assert_eq!(address.url.as_str(), "https://msg.feishu.cn/ws/v2?service_id=33&ticket=t");
        assert_eq!(address.service, 33);
        assert_eq!(read("wss://a.cn/?service_id=x", false).unwrap().service, 0);
    }

    #[test]
    fn nothing_is_sent_in_the_clear_that_may_not_be() {
        assert!(read("ws://127.0.0.1:1/", false).is_ok());
        assert!(read("ws://a.cn/", true).is_ok());
        for url in ["ws://a.cn/?ticket=t", "https://a.cn", "file:///etc", ""] {
            let error = read(url, false).err().unwrap();
            assert!(!error.is_retryable() && !error.to_string().contains("ticket"), "{error}");
        }
    }
}
