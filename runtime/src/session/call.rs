//! Calls: exchanges that are authorized by a token and whose replies are judged.

use std::marker::PhantomData;
use std::sync::Arc;

use reqwest::Response;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::Session;
use super::identity::Identity;
use crate::connection::exchange::{Authorization, Exchange};
use crate::connection::request::{Outgoing, header_name, header_value};
use crate::endpoint::{Envelope, TokenKind};
use crate::error::Error;
use crate::kind::Kind;
use crate::reply::context::{Context, Incoming, Receive};
use crate::secret::{Secret, Secrets};

/// Names the user of Feishu Project that a plugin acts as.
const USER_KEY: HeaderName = HeaderName::from_static("x-user-key");

impl Session {
    /// Sends a request and takes the reply.
    pub(crate) async fn call<T: Receive>(&self, out: &Outgoing) -> Result<T, Error> {
        let token = self.token_kind(out.endpoint).map_err(|error| error.during(out.endpoint))?;
        let call = SessionCall { session: self, out, token, reply: PhantomData };
        self.connection().exchange(&call, out).await
    }

    /// What is known of a request when its reply is read; none of an endpoint for raw calls.
    pub(crate) fn context(&self, out: Option<&Outgoing>, secrets: Secrets) -> Context {
        let platform = self.app.platform;
        let endpoint = out.and_then(|out| out.endpoint);
        let envelope: &Envelope = endpoint.map_or(platform.envelope, |endpoint| endpoint.envelope);
        Context {
            endpoint,
            platform,
            envelope,
            connection: Arc::clone(&self.app.connection),
            secrets,
        }
    }

    async fn token(&self, out: &Outgoing) -> Result<Secret, Error> {
        let tokens = &self.app.tokens;
        match &self.caller.identity {
            Identity::User(secret) => Ok(Arc::clone(secret)),
            Identity::Fetched(wanted) if out.can_be_sent_once() => tokens.get_lasting(wanted).await,
            Identity::Fetched(wanted) => tokens.get(wanted).await,
        }
    }
}

struct SessionCall<'a, T> {
    session: &'a Session,
    out: &'a Outgoing,
    /// The kind of token that it is sent with; none if the endpoint takes none.
    token: Option<TokenKind>,
    reply: PhantomData<fn() -> T>,
}

impl<T: Receive> Exchange for SessionCall<'_, T> {
    type Reply = T;

    const IS_RECORDED: bool = true;

    async fn authorize(&self) -> Result<Authorization, Error> {
        let caller = &self.session.caller;
        let mut headers = HeaderMap::new();
        for (name, credential) in self.session.credentials(self.out.endpoint)? {
            headers.insert(header_name(name)?, sensitive(credential, None)?);
        }
        let token = match self.token {
            Some(kind) => Some(self.authorize_by_token(kind, &mut headers).await?),
            None => None,
        };
        let held = match &self.out.secret {
            None => Arc::clone(&caller.secrets),
            Some(secret) => caller.secrets.iter().chain([secret]).map(Arc::clone).collect(),
        };
        Ok(Authorization { headers, secrets: Secrets::new(held, token) })
    }

    fn renounce(&self, authorization: &Secrets, error: &Error) -> bool {
        let is_refused = matches!(error.kind(), Kind::InvalidToken | Kind::UserTokenExpired);
        match (&self.session.caller.identity, authorization.token()) {
            (Identity::Fetched(wanted), Some(token)) if is_refused => {
                self.session.app.tokens.reject(wanted, token);
                true
            }
            _ => false,
        }
    }

    async fn receive(&self, response: Response, secrets: Secrets) -> Result<T, Error> {
        T::receive(Incoming { response, context: self.session.context(Some(self.out), secrets) })
            .await
    }
}

impl<T> SessionCall<'_, T> {
    /// Adds the headers of a token, and gives the token.
    async fn authorize_by_token(
        &self,
        kind: TokenKind,
        headers: &mut HeaderMap,
    ) -> Result<Secret, Error> {
        let platform = self.session.app.platform;
        let Some(carried) = platform.tokens.iter().find(|carried| carried.kind == kind) else {
            let message = format!("{} has no tokens of kind {kind:?}", platform.name);
            return Err(Error::new(Kind::Auth, message));
        };
        let token = self.session.token(self.out).await?;
        headers.insert(header_name(carried.header)?, sensitive(&token, carried.scheme)?);
        // The client's user key, unless the request has one of its own.
        if kind == TokenKind::Plugin
            && !self.out.headers.contains_key(USER_KEY)
            && let Some(key) = &self.session.caller.user_key
        {
            headers.insert(USER_KEY, header_value(USER_KEY.as_str(), key)?);
        }
        Ok(token)
    }
}

/// A header value that the HTTP client does not log.
fn sensitive(secret: &SecretString, scheme: Option<&str>) -> Result<HeaderValue, Error> {
    let secret = secret.expose_secret();
    if secret.trim().is_empty() {
        return Err(Error::new(Kind::Auth, "the token that the call was to be sent with is empty"));
    }
    let text = scheme.map_or_else(|| secret.to_owned(), |scheme| [scheme, secret].join(" "));
    let mut value = HeaderValue::try_from(text).map_err(|_| {
        Error::new(Kind::Auth, "a token or credential has characters that no header can carry")
    })?;
    value.set_sensitive(true);
    Ok(value)
}
