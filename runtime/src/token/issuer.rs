//! Fetching tokens of an app or plugin with its id and secret.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use reqwest::header::CONTENT_TYPE;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::{Issued, Issuer};
use crate::client::Http;
use crate::endpoint::{Platform, TokenKind};
use crate::error::{Detail, Error, Kind};
use crate::identity::{Secret, scrub, secret};
use crate::reply::{Head, read_whole, refusal};
use crate::transport::{JSON, in_time, lost};

/// Tokens of a self-built app, or of a plugin of Feishu Project.
pub(crate) struct AppTokens {
    pub(crate) http: Http,
    pub(crate) platform: &'static Platform,
    pub(crate) id: String,
    pub(crate) secret: Secret,
    pub(crate) virtual_plugin_token: bool,
}

impl Issuer for AppTokens {
    fn issue(
        &self,
        kind: TokenKind,
    ) -> Pin<Box<dyn Future<Output = Result<Issued, Error>> + Send + '_>> {
        Box::pin(async move {
            match kind {
                TokenKind::Tenant => self.app_token("tenant_access_token").await,
                TokenKind::App => self.app_token("app_access_token").await,
                TokenKind::Plugin => self.plugin_token().await,
                TokenKind::User => {
                    Err(Error::new(Kind::Auth, "user tokens are given, not fetched"))
                }
            }
        })
    }
}

impl AppTokens {
    async fn app_token(&self, name: &str) -> Result<Issued, Error> {
        let path = format!("/open-apis/auth/v3/{name}/internal");
        let body = json!({ "app_id": self.id, "app_secret": self.secret.expose_secret() });
        let (head, reply) = self.post(name, &path, &body).await?;
        let issued = issued(reply.get(name), reply.get("expire"));
        issued.ok_or_else(|| self.refused(name, &head, &reply, &reply))
    }

    async fn plugin_token(&self) -> Result<Issued, Error> {
        let body = json!({
            "plugin_id": self.id,
            "plugin_secret": self.secret.expose_secret(),
            "type": u8::from(self.virtual_plugin_token),
        });
        let (head, reply) =
            self.post("plugin_token", "/open_api/authen/plugin_token", &body).await?;
        let data = reply.get("data");
        let issued = issued(
            data.and_then(|data| data.get("token")),
            data.and_then(|data| data.get("expire_time")),
        );
        // The error stands in an object of its own; general failures of the platform do not.
        let error = reply.get("error").filter(|error| error.get("code").is_some());
        issued.ok_or_else(|| self.refused("plugin_token", &head, &reply, error.unwrap_or(&reply)))
    }

    async fn post(&self, name: &str, path: &str, body: &Value) -> Result<(Head, Value), Error> {
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
        let secrets = [self.secret.expose_secret()].into_iter();
        let text = scrub(&String::from_utf8_lossy(&body), secrets);
        // What cannot be read is not quoted: it may hold half a token.
        let reply = serde_json::from_str(&text).ok().filter(Value::is_object);
        reply.map(|reply| (head.clone(), reply)).ok_or_else(|| {
            let message = format!("{name} was not issued, the reply is not a JSON object");
            let number = None;
            refusal(None, self.platform, &head, number, message, Detail::default()).into()
        })
    }

    /// The error of a reply without a token; `error` is where code and message stand.
    fn refused(&self, name: &str, head: &Head, reply: &Value, error: &Value) -> Error {
        let envelope = self.platform.envelope;
        let number = ["code", envelope.code].iter().find_map(|key| error.get(*key)?.as_i64());
        let number = number.filter(|number| *number != 0);
        let said = ["msg", envelope.message].iter().find_map(|key| error.get(*key)?.as_str());
        let said = said.unwrap_or_default();
        let detail = envelope.detail.and_then(|key| reply.get(key));
        let detail = detail.map(|detail| Detail::of(detail.to_string().as_bytes()));
        let message = format!("{name} was not issued: {said}");
        let detail = detail.unwrap_or_default();
        let mut report = refusal(None, self.platform, head, number, message, detail);
        // Undocumented codes: whatever the caller presented was not good enough.
        if report.case.is_none() && number.is_some() && matches!(head.status, 200..=299 | 400) {
            report.kind = Kind::Auth;
        }
        report.into()
    }
}

/// A token and how long it lives, if both are there.
fn issued(token: Option<&Value>, seconds: Option<&Value>) -> Option<Issued> {
    let token = token?.as_str().filter(|token| !token.is_empty())?;
    let seconds = seconds?;
    let seconds = seconds.as_u64().or_else(|| seconds.as_str()?.parse().ok())?;
    Some(Issued { secret: secret(token), lifetime: Duration::from_secs(seconds) })
}
