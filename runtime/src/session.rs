//! A session: a connection, the tokens of an app, and who is called for.

pub(crate) mod call;
pub(crate) mod identity;

use std::sync::Arc;

use secrecy::SecretString;

use crate::connection::Connection;
use crate::endpoint::{Endpoint, Platform, TokenKind};
use crate::error::Error;
use crate::kind::Kind;
use crate::secret::Secret;
use crate::token::issuer::AppTokens;
use crate::token::key::Keys;
use crate::token::tokens::Tokens;
use identity::CallsAs;

/// Clones share everything, also those that call for someone else.
#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) app: Arc<App>,
    pub(crate) caller: Arc<CallsAs>,
}

/// What all clones share.
pub(crate) struct App {
    pub(crate) platform: &'static Platform,
    pub(crate) id: String,
    pub(crate) secret: Secret,
    pub(crate) connection: Arc<Connection>,
    pub(crate) tokens: Tokens,
    pub(crate) keys: Keys,
    pub(crate) issuer: Arc<AppTokens>,
}

/// The header and value of a credential.
type CredentialHeader<'a> = (&'static str, &'a SecretString);

impl Session {
    pub(crate) fn connection(&self) -> &Connection {
        &self.app.connection
    }

    /// The session with another caller.
    pub(crate) fn calling_as(&self, change: impl FnOnce(&mut CallsAs)) -> Self {
        let mut caller = CallsAs::clone(&self.caller);
        change(&mut caller);
        caller.collect_secrets(&self.app.secret);
        Self { app: Arc::clone(&self.app), caller: Arc::new(caller) }
    }

    /// The kind of token that the endpoint is to be called with; none if it takes none.
    fn token_kind(&self, endpoint: Option<&Endpoint>) -> Result<Option<TokenKind>, Error> {
        let kind = self.caller.identity.kind();
        let Some(endpoint) = endpoint else { return Ok(Some(kind)) };
        if endpoint.platform.name != self.app.platform.name {
            let message = format!(
                "the endpoint belongs to `{}`, the client calls `{}`",
                endpoint.platform.name, self.app.platform.name
            );
            return Err(Error::new(Kind::InvalidRequest, message));
        }
        if endpoint.tokens.is_empty() {
            return Ok(None);
        }
        if !endpoint.tokens.contains(&kind) {
            let message = format!(
                "the endpoint takes tokens of kind {:?}, the client calls with {kind:?}",
                endpoint.tokens
            );
            return Err(Error::new(Kind::Auth, message));
        }
        Ok(Some(kind))
    }

    /// The credential that the endpoint demands; all for raw calls.
    fn credentials(&self, endpoint: Option<&Endpoint>) -> Result<Vec<CredentialHeader<'_>>, Error> {
        let mut all = self.caller.credentials.iter();
        let Some(endpoint) = endpoint else {
            return Ok(all.map(|found| (found.credential.header, &*found.encoded)).collect());
        };
        let Some(demanded) = endpoint.credential else { return Ok(Vec::new()) };
        let found = all.find(|attached| attached.credential.name == demanded.name);
        let found = found.ok_or_else(|| {
            let message = format!("the endpoint demands a {} credential", demanded.name);
            Error::new(Kind::Auth, message)
        })?;
        Ok(vec![(demanded.header, &*found.encoded)])
    }
}
