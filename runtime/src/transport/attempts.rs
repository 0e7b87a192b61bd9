//! The attempts of one call: each with a token, repeated where that helps and does no harm.

use std::pin::pin;
use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;
use tracing::Instrument;
use tracing::field::Empty;

use super::{Attempting, Context, Ended, Incoming, Outgoing, Progress, Receive, record, send};
use crate::client::{Client, Http, Token};
use crate::endpoint::TokenKind;
use crate::error::{Attempt, Error, Kind};
use crate::recording::Scrub;
use crate::upload::File;

/// Tries until the call succeeds, or fails for good; what failed on the way is added to `failed`.
pub(super) async fn attempts<T: Receive>(
    client: &Client,
    out: &Outgoing,
    deadline: Option<Instant>,
    failed: &mut Vec<Attempt>,
) -> Result<T, Error> {
    let policy = client.policy();
    let kind = client.token_kind(out.endpoint)?;
    let mut may_replace_token = true;
    loop {
        policy.limiter.pass(out.endpoint, deadline).await?;
        let started = Instant::now();
        let tried = attempt::<T>(client, out, kind, failed.len() + 1).await;
        let error = match tried.outcome {
            Ok(received) => {
                policy.budget.earn();
                return Ok(received);
            }
            Err(error) => error,
        };
        failed.push(Attempt::of(&error, started.elapsed()));
        if out.payload.files().any(File::is_spent) {
            return Err(error);
        }
        if tried.has_lost_token && may_replace_token {
            may_replace_token = false;
            continue;
        }
        let is_safe = out.is_repeatable || !tried.was_sent;
        let wait = policy.retries.wait(&error, failed.len(), is_safe);
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

/// What came of an attempt.
struct Tried<T> {
    outcome: Result<T, Error>,
    /// Whether the server may have seen the request.
    was_sent: bool,
    /// Whether the token was refused, and another one can be fetched.
    has_lost_token: bool,
}

async fn attempt<T: Receive>(
    client: &Client,
    out: &Outgoing,
    kind: Option<TokenKind>,
    number: usize,
) -> Tried<T> {
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
        let token = match kind {
            Some(kind) => Some(client.token(kind).await),
            None => None,
        };
        let token = match token.transpose() {
            Ok(token) => token,
            Err(error) => {
                return Tried { outcome: Err(error), was_sent: false, has_lost_token: false };
            }
        };
        let outcome = hooked(client, out, token.as_ref(), number).await;
        let is_refused = outcome.as_ref().is_err_and(|error: &Error| {
            matches!(error.kind(), Kind::InvalidToken | Kind::UserTokenExpired)
        });
        let lost = token.filter(|token| is_refused && token.replaceable);
        if let Some(token) = &lost {
            client.reject(token);
        }
        Tried { outcome, was_sent: true, has_lost_token: lost.is_some() }
    };
    let tried = pin!(work.instrument(span.clone())).await;
    record(&span, &tried.outcome, started.elapsed());
    tried
}

/// Sends a request between the client's hooks.
async fn hooked<T: Receive>(
    client: &Client,
    out: &Outgoing,
    token: Option<&Token>,
    number: usize,
) -> Result<T, Error> {
    let hooks = &client.policy().hooks;
    let Outgoing { endpoint, method, .. } = *out;
    let attempting = Attempting { endpoint, method, path: out.path(), number };
    let mut headers = HeaderMap::new();
    for hook in hooks {
        let mut own = HeaderMap::new();
        hook.before(&attempting, &mut own);
        headers.extend(own);
    }
    let started = Instant::now();
    let outcome = exchanged::<T>(client, out, token, headers).await;
    if !hooks.is_empty() {
        let (status, error) = match &outcome {
            Ok(received) => (Some(received.head().status), None),
            Err(error) => (error.status(), Some(error)),
        };
        let ended = Ended { status, error, took: started.elapsed() };
        for hook in hooks {
            hook.after(&attempting, &ended);
        }
    }
    outcome
}

/// Sends a request and receives the reply.
async fn exchanged<T: Receive>(
    client: &Client,
    out: &Outgoing,
    token: Option<&Token>,
    headers: HeaderMap,
) -> Result<T, Error> {
    let progress = Progress::start();
    let mut request = send::request(client, out, token, &progress).await?;
    request.headers_mut().extend(headers);
    let work = pin!(async {
        let context = Context {
            endpoint: out.endpoint,
            envelope: out.envelope,
            client: client.clone(),
            token: token.map(|token| token.secret.clone()),
        };
        let Http { transport, recorder, .. } = client.http();
        let response = match recorder {
            Some(recorder) => recorder.send(&**transport, request, Scrub(&context)).await?,
            None => transport.send(request).await?,
        };
        T::receive(Incoming { response, context }).await
    });
    progress.watch(client.http().attempt, work).await
}
