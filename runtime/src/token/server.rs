//! Asking a platform for tokens.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::Response;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::clock::Clock;
use super::expiring::ExpiringToken;
use crate::connection::Connection;
use crate::connection::exchange::{Authorization, Exchange, Received};
use crate::connection::head::Head;
use crate::connection::request::{Outgoing, Payload};
use crate::connection::whole::read_whole;
use crate::endpoint::{Method, Platform};
use crate::error::{Detail, Error};
use crate::kind::Kind;
use crate::reply::judge::refusal;
use crate::secret::{Secret, Secrets};

/// The platform as one app sees it.
pub(crate) struct TokenServer {
    pub(crate) connection: Arc<Connection>,
    pub(crate) platform: &'static Platform,
    pub(crate) clock: Clock,
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

/// A request that holds the app's secret, perhaps with others.
pub(crate) struct TokenRequest<'a> {
    /// What is asked for, as errors name it.
    pub(crate) name: &'static str,
    pub(crate) path: &'a str,
    pub(crate) body: Value,
    /// Secrets in the body beside the app's.
    pub(crate) secrets: &'a [&'a Secret],
    /// The key of an object that may hold code and message of an error.
    pub(crate) error_key: Option<&'static str>,
    /// Whether it spends a refresh token: `invalid_grant` says then that this one no longer works.
    pub(crate) spends_refresh_token: bool,
}

/// A reply as JSON.
pub(crate) struct Answer {
    body: Value,
    asked: SystemTime,
}

impl TokenServer {
    /// Sends a request; `read` finds what was asked for in the answer.
    pub(crate) async fn ask<T: Send>(
        &self,
        request: TokenRequest<'_>,
        read: impl Fn(&Answer) -> Option<T> + Sync,
    ) -> Result<T, Error> {
        let out = Outgoing {
            endpoint: None,
            method: Method::Post,
            target: request.path.to_owned(),
            headers: HeaderMap::new(),
            payload: Payload::Json(request.body.to_string().into()),
            secret: None,
            is_repeatable: true,
        };
        let asked = self.clock.now();
        let exchange = TokenExchange { server: self, request: &request, asked, read: &read };
        let issued = self.connection.exchange(&exchange, &out).await?;
        Ok(issued.token)
    }

    /// The error of an answer without what was asked for.
    fn refused(&self, request: &TokenRequest<'_>, head: &Head, body: &Value) -> Error {
        let error = request.error_key.and_then(|key| body.get(key));
        let error = error.filter(|error| error.get("code").is_some()).unwrap_or(body);
        let envelope = self.platform.envelope;
        let number = ["code", envelope.code].iter().find_map(|key| error.get(*key)?.as_i64());
        let number = number.filter(|number| *number != 0);
        let messages = ["msg", envelope.message, "error_description"];
        let said = messages.iter().find_map(|key| error.get(*key)?.as_str()).unwrap_or_default();
        let detail = envelope.detail.and_then(|key| body.get(key));
        let detail = detail.map(|detail| Detail::of(detail.to_string().as_bytes()));
        let said = if said.is_empty() { "the reply has none, and no reason" } else { said };
        let message = format!("{} was not issued: {said}", request.name);
        let detail = detail.unwrap_or_default();
        let mut report = refusal(None, self.platform, head, number, message, detail);
        // Undocumented codes: whatever the caller presented was not good enough.
        if report.case.is_none() && number.is_some() && matches!(head.status, 200..=299 | 400) {
            report.kind = Kind::Auth;
        }
        if request.spends_refresh_token
            && body.get("error").is_some_and(|error| error == "invalid_grant")
        {
            report.kind = Kind::UserTokenExpired;
        }
        report.into()
    }
}

impl Answer {
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.body.get(key)
    }

    /// A token that stands beside the seconds that it lives, as far as they are known.
    pub(crate) fn token(
        &self,
        token: Option<&Value>,
        life: Option<&Value>,
    ) -> Option<ExpiringToken> {
        let token = token?.as_str().filter(|token| !token.is_empty())?;
        let seconds = life.and_then(|life| life.as_u64().or_else(|| life.as_str()?.parse().ok()));
        let ends = seconds.and_then(|life| self.asked.checked_add(Duration::from_secs(life)));
        Some(ExpiringToken::new(token, ends))
    }
}

/// A request for a token as an exchange: it carries its secrets in the body, and no token.
struct TokenExchange<'a, F> {
    server: &'a TokenServer,
    request: &'a TokenRequest<'a>,
    asked: SystemTime,
    read: &'a F,
}

/// What an answer was found to hold.
struct Issued<T> {
    token: T,
    head: Head,
}

impl<T: Send> Received for Issued<T> {
    fn head(&self) -> &Head {
        &self.head
    }
}

impl<T: Send, F: Fn(&Answer) -> Option<T> + Sync> Exchange for TokenExchange<'_, F> {
    type Reply = Issued<T>;

    const IS_RECORDED: bool = false;

    async fn authorize(&self) -> Result<Authorization, Error> {
        let secrets = [&self.server.secret].into_iter().chain(self.request.secrets.iter().copied());
        let secrets = Secrets::new(secrets.map(Arc::clone).collect(), None);
        Ok(Authorization { headers: HeaderMap::new(), secrets })
    }

    fn renounce(&self, _: &Secrets, _: &Error) -> bool {
        false
    }

    async fn receive(&self, mut response: Response, secrets: Secrets) -> Result<Issued<T>, Error> {
        let Self { server, request, .. } = self;
        let head = Head::of(&mut response)?;
        let most = server.connection.limits.max_reply_bytes;
        let text = read_whole(&mut response, most).await?;
        // What cannot be read is not quoted: it may hold half a token.
        let Some(body) = serde_json::from_slice(&text).ok().filter(Value::is_object) else {
            let message = format!(
                "{} was not issued: the reply is not a JSON object; does the base URL name the \
                 platform?",
                request.name
            );
            let report = refusal(None, server.platform, &head, None, message, Detail::default());
            return Err(report.into());
        };
        let answer = Answer { body, asked: self.asked };
        match (self.read)(&answer) {
            Some(token) if head.is_success() => Ok(Issued { token, head }),
            _ => {
                let scrubbed = secrets.scrub(&answer.body.to_string());
                let body = serde_json::from_str(&scrubbed).unwrap_or_default();
                Err(server.refused(request, &head, &body))
            }
        }
    }
}
