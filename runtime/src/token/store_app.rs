//! Tokens of store apps, which tenants install: from the ticket that the platform pushes to a token
//! of the app, and from that to one of a tenant.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::expiring::ExpiringToken;
use super::key::Wanted;
use super::server::{Answer, TokenRequest, TokenServer};
use super::tokens::Tokens;
use crate::error::Error;
use crate::kind::Kind;
use crate::secret::{Secret, secret};

/// How long a ticket is used. A new one is pushed every hour, the old ones stay valid for a while.
const TICKET_LIFE: Duration = Duration::from_secs(12 * 3600);

/// The least time between two requests for a new ticket.
const RESENT_AFTER: Duration = Duration::from_secs(60);

/// The code of a ticket that is not valid, or no longer.
const TICKET_INVALID: i64 = 10012;

const APP_TOKEN: &str = "app_access_token";
const TENANT_TOKEN: &str = "tenant_access_token";

pub(crate) struct StoreApp {
    /// The key of the newest ticket.
    pub(crate) ticket: Arc<str>,
    /// The app's own token.
    pub(crate) own: Arc<Wanted>,
    /// When the platform was last asked to push a ticket.
    pub(crate) asked: Mutex<Option<SystemTime>>,
}

/// Keeps the ticket that the platform pushed last.
pub(crate) async fn keep_ticket(tokens: &Tokens, key: &Arc<str>, ticket: String) {
    tokens.keep(key, secret(ticket), TICKET_LIFE).await;
}

impl StoreApp {
    pub(super) async fn app_token(
        &self,
        server: &TokenServer,
        tokens: &Tokens,
    ) -> Result<ExpiringToken, Error> {
        let Some(ticket) = tokens.kept(&self.ticket).await else {
            let error = Error::new(Kind::Auth, "no app_ticket was handed in yet");
            return Err(self.ask_again(server, error).await);
        };
        let request = TokenRequest {
            name: APP_TOKEN,
            path: "/open-apis/auth/v3/app_access_token",
            body: json!({
                "app_id": server.id,
                "app_secret": server.secret.expose_secret(),
                "app_ticket": ticket.expose_secret(),
            }),
            secrets: &[&ticket],
            error_key: None,
            spends_refresh_token: false,
        };
        let read = |answer: &Answer| answer.token(answer.get(APP_TOKEN), answer.get("expire"));
        match server.ask(request, read).await {
            Err(error) if error.code().number() == TICKET_INVALID => {
                Err(self.ask_again(server, error).await)
            }
            outcome => outcome,
        }
    }

    /// A token for a tenant; if the app's own token is refused, it is replaced once.
    pub(super) async fn tenant_token(
        &self,
        tenant: &str,
        server: &TokenServer,
        tokens: &Tokens,
    ) -> Result<ExpiringToken, Error> {
        let own = tokens.get(&self.own).await?;
        match self.tenant_token_by(&own, tenant, server).await {
            Err(error) if error.kind() == Kind::InvalidToken => {
                tokens.reject(&self.own, &own);
                let own = tokens.get(&self.own).await?;
                self.tenant_token_by(&own, tenant, server).await
            }
            outcome => outcome,
        }
    }

    async fn tenant_token_by(
        &self,
        own: &Secret,
        tenant: &str,
        server: &TokenServer,
    ) -> Result<ExpiringToken, Error> {
        let request = TokenRequest {
            name: TENANT_TOKEN,
            path: "/open-apis/auth/v3/tenant_access_token",
            body: json!({ "app_access_token": own.expose_secret(), "tenant_key": tenant }),
            secrets: &[own],
            error_key: None,
            spends_refresh_token: false,
        };
        let read = |answer: &Answer| answer.token(answer.get(TENANT_TOKEN), answer.get("expire"));
        server.ask(request, read).await
    }

    /// The error of a missing ticket, after the platform was asked to push one.
    async fn ask_again(&self, server: &TokenServer, error: Error) -> Error {
        if self.may_ask(server.clock.now()) {
            let request = TokenRequest {
                name: "app_ticket",
                path: "/open-apis/auth/v3/app_ticket/resend",
                body: json!({ "app_id": server.id, "app_secret": server.secret.expose_secret() }),
                secrets: &[],
                error_key: None,
                spends_refresh_token: false,
            };
            let accepted = |answer: &Answer| {
                (answer.get("code").and_then(Value::as_i64) == Some(0)).then_some(())
            };
            if let Err(refused) = server.ask(request, accepted).await {
                return refused;
            }
        }
        error.amended(|report| {
            report.message += "; the platform was asked to push a new one to the app: give it to \
                               `set_app_ticket`, then repeat the call";
        })
    }

    fn may_ask(&self, now: SystemTime) -> bool {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let is_due = asked.is_none_or(|last| now >= last + RESENT_AFTER);
        if is_due {
            *asked = Some(now);
        }
        is_due
    }
}
