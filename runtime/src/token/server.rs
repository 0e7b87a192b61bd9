//! Asking a platform for tokens.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::header::CONTENT_TYPE;
use secrecy::ExposeSecret;
use serde_json::Value;

use super::{Clock, ExpiringToken};
use crate::client::Http;
use crate::endpoint::Platform;
use crate::error::{Detail, Error, Kind, Report};
use crate::identity::{Secret, scrub};
use crate::reply::{Head, read_whole, refusal};
use crate::transport::{JSON, in_time, lost};

/// The platform as one app sees it.
pub(crate) struct TokenServer {
    pub(crate) http: Http,
    pub(crate) platform: &'static Platform,
    pub(crate) clock: Clock,
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

/// The reply to a request for a token.
pub(super) struct Answer {
    pub(super) body: Value,
    head: Head,
    name: &'static str,
    asked: SystemTime,
    /// What was sent, and could be sent back.
    secrets: Vec<Secret>,
}

impl TokenServer {
    /// Sends a request that holds the app's secret and the given ones; `name` is what it asks for.
    pub(super) async fn post(
        &self,
        name: &'static str,
        path: &str,
        body: &Value,
        secrets: &[&Secret],
    ) -> Result<Answer, Error> {
        let asked = self.clock.now();
        let request = self
            .http
            .client
            .post(self.http.url(path))
            .header(CONTENT_TYPE, JSON)
            .body(body.to_string());
        let request = request.build().map_err(lost)?;
        let (head, body) = in_time(self.http.attempt, async {
            let mut response = self.http.transport.send(request).await?;
            let head = Head::of(&mut response);
            let body = read_whole(&mut response, self.http.max_reply_bytes).await?;
            Ok((head, body))
        })
        .await?;
        let secrets = secrets.iter().copied().chain([&self.secret]).map(Arc::clone).collect();
        // What cannot be read is not quoted: it may hold half a token.
        match serde_json::from_slice(&body).ok().filter(Value::is_object) {
            Some(body) => Ok(Answer { body, head, name, asked, secrets }),
            None => {
                let message = format!("{name} was not issued, the reply is not a JSON object");
                let detail = Detail::default();
                Err(refusal(None, self.platform, &head, None, message, detail).into())
            }
        }
    }

    /// The error of a reply without what was asked for; code and message stand `within` an object
    /// of their own, if it is there.
    pub(super) fn refused(&self, answer: &Answer, within: Option<&str>) -> Report {
        let Answer { head, name, .. } = answer;
        let body = answer.scrubbed();
        let error = within.and_then(|key| body.get(key));
        let error = error.filter(|error| error.get("code").is_some()).unwrap_or(&body);
        let envelope = self.platform.envelope;
        let number = ["code", envelope.code].iter().find_map(|key| error.get(*key)?.as_i64());
        let number = number.filter(|number| *number != 0);
        let messages = ["msg", envelope.message, "error_description"];
        let said = messages.iter().find_map(|key| error.get(*key)?.as_str()).unwrap_or_default();
        let detail = envelope.detail.and_then(|key| body.get(key));
        let detail = detail.map(|detail| Detail::of(detail.to_string().as_bytes()));
        let message = format!("{name} was not issued: {said}");
        let detail = detail.unwrap_or_default();
        let mut report = refusal(None, self.platform, head, number, message, detail);
        // Undocumented codes: whatever the caller presented was not good enough.
        if report.case.is_none() && number.is_some() && matches!(head.status, 200..=299 | 400) {
            report.kind = Kind::Auth;
        }
        report
    }
}

impl Answer {
    /// Whether the reply reports no failure.
    pub(super) fn is_success(&self) -> bool {
        self.body.get("code").and_then(Value::as_i64) == Some(0)
            && (200..=299).contains(&self.head.status)
    }

    /// What may be quoted of the reply.
    fn scrubbed(&self) -> Value {
        let secrets = self.secrets.iter().map(|secret| secret.expose_secret());
        serde_json::from_str(&scrub(&self.body.to_string(), secrets)).unwrap_or_default()
    }

    /// A token that the reply holds beside the seconds that it lives.
    pub(super) fn token(
        &self,
        token: Option<&Value>,
        life: Option<&Value>,
    ) -> Option<ExpiringToken> {
        let token = token?.as_str().filter(|token| !token.is_empty())?;
        let life = life?;
        let seconds = life.as_u64().or_else(|| life.as_str()?.parse().ok())?;
        let ends = self.asked.checked_add(Duration::from_secs(seconds)).unwrap_or(self.asked);
        Some(ExpiringToken::new(token, ends))
    }
}
