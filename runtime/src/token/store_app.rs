//! Tokens of store apps, which tenants install: from the ticket that the platform pushes to a token
//! of the app, and from that to one of a tenant.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use secrecy::ExposeSecret;
use serde_json::json;

use super::server::TokenServer;
use super::{ExpiringToken, Tokens, Wanted};
use crate::error::{Error, Kind, Report};
use crate::identity::{Secret, secret};

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

impl Tokens {
    /// Keeps the ticket that the platform pushed last.
    pub(crate) async fn keep_ticket(&self, key: &Arc<str>, ticket: String) {
        self.keep(key, secret(ticket), TICKET_LIFE).await;
    }
}

impl StoreApp {
    pub(super) async fn app_token(
        &self,
        server: &TokenServer,
        tokens: &Tokens,
    ) -> Result<ExpiringToken, Error> {
        let Some(ticket) = tokens.kept(&self.ticket).await else {
            let message = "no app_ticket was handed in yet";
            return Err(self.ask_again(server, Report::new(Kind::Auth, message)).await);
        };
        let body = json!({
            "app_id": server.id,
            "app_secret": server.secret.expose_secret(),
            "app_ticket": ticket.expose_secret(),
        });
        let path = "/open-apis/auth/v3/app_access_token";
        let answer = server.post(APP_TOKEN, path, &body, &[&ticket]).await?;
        match answer.token(answer.body.get(APP_TOKEN), answer.body.get("expire")) {
            Some(issued) => Ok(issued),
            None => {
                let report = server.refused(&answer, None);
                if report.code.number() == TICKET_INVALID {
                    return Err(self.ask_again(server, report).await);
                }
                Err(report.into())
            }
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
        let body = json!({ "app_access_token": own.expose_secret(), "tenant_key": tenant });
        let path = "/open-apis/auth/v3/tenant_access_token";
        let answer = server.post(TENANT_TOKEN, path, &body, &[own]).await?;
        let issued = answer.token(answer.body.get(TENANT_TOKEN), answer.body.get("expire"));
        issued.ok_or_else(|| server.refused(&answer, None).into())
    }

    /// The error of a missing ticket, after the platform was asked to push one.
    async fn ask_again(&self, server: &TokenServer, mut report: Report) -> Error {
        if self.may_ask(server.clock.now()) {
            let body = json!({ "app_id": server.id, "app_secret": server.secret.expose_secret() });
            let path = "/open-apis/auth/v3/app_ticket/resend";
            let refused = match server.post("app_ticket", path, &body, &[]).await {
                Ok(answer) if answer.is_success() => None,
                Ok(answer) => Some(server.refused(&answer, None).into()),
                Err(error) => Some(error),
            };
            if let Some(error) = refused {
                return error;
            }
        }
        report.message += "; the platform was asked to push a new one to the app: give it to \
                           `set_app_ticket`, then repeat the call";
        report.into()
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
