//! The attempts of one exchange: repeated where that helps and does no harm.

use std::pin::pin;
use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;
use tracing::Instrument;
use tracing::field::Empty;

use super::Connection;
use super::exchange::{Authorization, Exchange, Received};
use super::hook::{AttemptEnd, AttemptStart};
use super::recording::scrub::Scrub;
use super::request::Outgoing;
use super::span::record;
use crate::error::{Attempt, Error};
use crate::progress::Progress;
use crate::upload::File;

/// Tries until the exchange succeeds, or fails for good; what failed on the way is added to `failed`.
pub(super) async fn attempts<E: Exchange>(
    connection: &Connection,
    exchange: &E,
    out: &Outgoing,
    deadline: Option<Instant>,
    failed: &mut Vec<Attempt>,
) -> Result<E::Reply, Error> {
    let policy = &connection.policy;
    let mut may_renew = true;
    loop {
        policy.limiter.pass(out.endpoint, deadline).await?;
        let started = Instant::now();
        let (error, is_renewable) = match attempt(connection, exchange, out, failed.len() + 1).await
        {
            AttemptOutcome::Success(reply) => {
                policy.budget.earn();
                return Ok(reply);
            }
            AttemptOutcome::Unauthorized(error) => return Err(error),
            AttemptOutcome::Failure { error, is_renewable } => (error, is_renewable),
        };
        failed.push(error.as_attempt(started.elapsed()));
        if out.files().any(File::is_spent) {
            return Err(error);
        }
        if is_renewable && may_renew {
            may_renew = false;
            continue;
        }
        let wait = policy.retries.wait(&error, failed.len(), out.is_repeatable);
        let Some(wait) = wait.filter(|wait| is_before(deadline, *wait) && policy.budget.take())
        else {
            return Err(error);
        };
        tracing::debug!(%error, ?wait, "the call is repeated");
        tokio::time::sleep(wait).await;
    }
}

/// Whether there is time left after a wait.
fn is_before(deadline: Option<Instant>, wait: Duration) -> bool {
    deadline.is_none_or(|deadline| Instant::now() + wait < deadline)
}

enum AttemptOutcome<T> {
    Success(T),
    /// There is nothing to authorize the request by, and it was not sent. What was tried for that
    /// has attempts of its own.
    Unauthorized(Error),
    Failure {
        error: Error,
        /// Whether the authorization was refused, and another one can be had.
        is_renewable: bool,
    },
}

async fn attempt<E: Exchange>(
    connection: &Connection,
    exchange: &E,
    out: &Outgoing,
    number: usize,
) -> AttemptOutcome<E::Reply> {
    let span = tracing::info_span!(
        "attempt",
        endpoint = out.name(),
        attempt = number,
        status = Empty,
        code = Empty,
        log_id = Empty,
        duration_ms = Empty,
    );
    let started = Instant::now();
    let work = async {
        let authorization = match exchange.authorize().await {
            Ok(authorization) => authorization,
            Err(error) => return AttemptOutcome::Unauthorized(error),
        };
        let secrets = authorization.secrets.clone();
        match with_hooks(connection, exchange, out, authorization, number).await {
            Ok(reply) => AttemptOutcome::Success(reply),
            Err(error) => {
                let is_renewable = exchange.renounce(&secrets, &error);
                AttemptOutcome::Failure { error, is_renewable }
            }
        }
    };
    let outcome = pin!(work.instrument(span.clone())).await;
    let known = match &outcome {
        AttemptOutcome::Success(reply) => Ok(reply.head()),
        AttemptOutcome::Unauthorized(error) | AttemptOutcome::Failure { error, .. } => Err(error),
    };
    record(&span, known, started.elapsed());
    outcome
}

/// Sends a request between the client's hooks.
async fn with_hooks<E: Exchange>(
    connection: &Connection,
    exchange: &E,
    out: &Outgoing,
    authorization: Authorization,
    number: usize,
) -> Result<E::Reply, Error> {
    let hooks = &connection.policy.hooks;
    let Outgoing { endpoint, method, .. } = *out;
    let start = AttemptStart { endpoint, method, path: out.path(), number };
    let mut headers = HeaderMap::new();
    for hook in hooks {
        let mut own = HeaderMap::new();
        hook.before(&start, &mut own);
        headers.extend(own);
    }
    let started = Instant::now();
    let outcome = send_once(connection, exchange, out, authorization, headers).await;
    if !hooks.is_empty() {
        let (status, error) = match &outcome {
            Ok(reply) => (Some(reply.head().status), None),
            Err(error) => (error.status(), Some(error)),
        };
        let end = AttemptEnd { status, error, took: started.elapsed() };
        for hook in hooks {
            hook.after(&start, &end);
        }
    }
    outcome
}

/// Sends a request and takes the reply, as long as something moves.
async fn send_once<E: Exchange>(
    connection: &Connection,
    exchange: &E,
    out: &Outgoing,
    authorization: Authorization,
    hooked: HeaderMap,
) -> Result<E::Reply, Error> {
    let Authorization { headers, secrets } = authorization;
    let progress = Progress::start();
    let request = out.to_http(connection, [headers, hooked], &progress).await?;
    let Connection { transport, recorder, limits, .. } = connection;
    let work = pin!(async {
        let response = match recorder.as_ref().filter(|_| E::IS_RECORDED) {
            Some(recorder) => {
                let scrub = Scrub { secrets: &secrets, endpoint: out.endpoint };
                recorder.send(&**transport, request, scrub).await?
            }
            None => transport.send(request).await?,
        };
        exchange.receive(response, secrets).await
    });
    progress.watch(limits.attempt, work).await
}
