//! Answering from a recording.

use std::future::ready;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::{fs, io};

use reqwest::Request;
use serde_json::{Value, json};

use super::recorded::{Asked, Recorded};
use super::recorder::rebuilt;
use crate::connection::transport::{Sent, Transport};
use crate::error::Error;

/// Where platforms issue tokens. Those requests are not recorded; their answer is made up.
const TOKENS: [&str; 3] = ["/open-apis/auth/", "/open-apis/authen/", "/open_api/authen/"];

/// Answers requests with what a recording holds, each exchange once.
///
/// A request gets the reply to the first one that was just like it, else to the first one with its
/// method and path: ids and times of the caller's may differ from those of the recording.
pub(crate) struct Replay(Mutex<Vec<Recorded>>);

impl Replay {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(path)?;
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let exchanges = lines.map(|(index, line)| {
            let exchange =
                serde_json::from_str(line).ok().and_then(|line| Recorded::of_json(&line));
            let wrong = || io::Error::other(format!("line {} is no recorded exchange", index + 1));
            exchange.ok_or_else(wrong)
        });
        Ok(Self(Mutex::new(exchanges.collect::<io::Result<_>>()?)))
    }

    fn take(&self, asked: &Asked) -> Option<Recorded> {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let same = left.iter().position(|one| one.asked == *asked);
        let alike =
            |one: &Recorded| one.asked.method == asked.method && one.asked.path() == asked.path();
        let found = same.or_else(|| left.iter().position(alike))?;
        Some(left.remove(found))
    }
}

impl Transport for Replay {
    fn send(&self, request: Request) -> Sent {
        let asked = Asked::of(&request);
        let reply = match self.take(&asked) {
            Some(Recorded { status, headers, reply, .. }) => {
                let status = http::StatusCode::from_u16(status).unwrap_or_default();
                Ok(rebuilt(status, headers, reply))
            }
            None if TOKENS.iter().any(|start| asked.path().starts_with(start)) => {
                Ok(http::Response::new(token().to_string()).into())
            }
            None => {
                let Asked { method, target, .. } = asked;
                Err(Error::transport(format!(
                    "the recording has no reply left to {method} {target}"
                )))
            }
        };
        Box::pin(ready(reply))
    }
}

/// A token of every kind.
fn token() -> Value {
    json!({
        "code": 0,
        "tenant_access_token": "replayed",
        "app_access_token": "replayed",
        "access_token": "replayed",
        "expire": 7200,
        "expires_in": 7200,
        "data": { "token": "replayed", "expire_time": 7200 },
    })
}
