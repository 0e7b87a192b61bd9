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
use crate::kind::Kind;
use crate::progress::Progress;
use crate::upload::File;

pub(super) struct Attempts<'a, E> {
    pub(super) connection: &'a Connection,
    pub(super) exchange: &'a E,
    pub(super) out: &'a Outgoing,
    pub(super) deadline: Option<Instant>,
}

enum AttemptOutcome<T> {
    Success(T),
    /// The request could not be authorized and was not sent. The error has the attempts that were made
    /// to authorize it.
    Unauthorized(Error),
    Failure {
        error: Error,
        /// Whether the authorization was refused, and another one can be had.
        is_renewable: bool,
    },
}

impl<E: Exchange> Attempts<'_, E> {
    /// Tries until the exchange succeeds, or fails for good; what failed on the way is added to
    /// `failed`.
    pub(super) async fn run(&self, failed: &mut Vec<Attempt>) -> Result<E::Reply, Error> {
        let policy = &self.connection.policy;
        let mut may_renew = true;
        loop {
            policy.limiter.pass(self.out.endpoint, self.deadline).await?;
            let started = Instant::now();
            let (error, is_renewable) = match self.attempt(failed.len() + 1).await {
                AttemptOutcome::Success(reply) => {
                    policy.budget.earn();
                    return Ok(reply);
                }
                AttemptOutcome::Unauthorized(error) => return Err(error),
                AttemptOutcome::Failure { error, is_renewable } => (error, is_renewable),
            };
            failed.push(error.as_attempt(started.elapsed()));
            if self.out.files().any(File::is_spent) {
                return Err(error);
            }
            if is_renewable && may_renew {
                may_renew = false;
                continue;
            }
            let wait = policy.retries.wait(&error, failed.len(), self.out.is_repeatable);
            let Some(wait) = wait.filter(|wait| self.has_time_for(*wait) && policy.budget.take())
            else {
                return Err(error);
            };
            tracing::debug!(%error, ?wait, "the call is repeated");
            tokio::time::sleep(wait).await;
        }
    }

    /// Servers close connections on which more is sent than they take, and what they say about it is
    /// lost with the connection.
    fn with_hint_of_size(&self, error: Error) -> Error {
        if error.kind() != Kind::Transport || self.out.files().next().is_none() {
            return error;
        }
        error.amended(|report| {
            report.message +=
                "; a server may also close the connection because the file is too large";
        })
    }

    fn has_time_for(&self, wait: Duration) -> bool {
        self.deadline.is_none_or(|deadline| Instant::now() + wait < deadline)
    }

    async fn attempt(&self, number: usize) -> AttemptOutcome<E::Reply> {
        let span = tracing::info_span!(
            "attempt",
            endpoint = self.out.name(),
            attempt = number,
            status = Empty,
            code = Empty,
            log_id = Empty,
            duration_ms = Empty,
        );
        let started = Instant::now();
        let work = async {
            let authorization = match self.exchange.authorize().await {
                Ok(authorization) => authorization,
                Err(error) => return AttemptOutcome::Unauthorized(error),
            };
            let secrets = authorization.secrets.clone();
            match self.with_hooks(authorization, number).await {
                Ok(reply) => AttemptOutcome::Success(reply),
                Err(error) => {
                    let is_renewable = self.exchange.renounce(&secrets, &error);
                    AttemptOutcome::Failure { error, is_renewable }
                }
            }
        };
        let outcome = pin!(work.instrument(span.clone())).await;
        let known = match &outcome {
            AttemptOutcome::Success(reply) => Ok(reply.head()),
            AttemptOutcome::Unauthorized(error) | AttemptOutcome::Failure { error, .. } => {
                Err(error)
            }
        };
        record(&span, known, started.elapsed());
        outcome
    }

    /// Sends a request between the client's hooks.
    async fn with_hooks(
        &self,
        authorization: Authorization,
        number: usize,
    ) -> Result<E::Reply, Error> {
        let hooks = &self.connection.policy.hooks;
        let Outgoing { endpoint, method, .. } = *self.out;
        let start = AttemptStart { endpoint, method, path: self.out.path(), number };
        let mut headers = HeaderMap::new();
        for hook in hooks {
            let mut own = HeaderMap::new();
            hook.before(&start, &mut own);
            headers.extend(own);
        }
        let started = Instant::now();
        let outcome = self.send_once(authorization, headers).await;
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
    async fn send_once(
        &self,
        authorization: Authorization,
        hooked: HeaderMap,
    ) -> Result<E::Reply, Error> {
        let Authorization { headers, secrets } = authorization;
        let Connection { transport, recorder, limits, pool, .. } = self.connection;
        let progress = Progress::start();
        let request = self.out.to_http(self.connection, [headers, hooked], &progress).await?;
        let generation = pool.generation();
        let work = pin!(async {
            let response = match recorder.as_ref().filter(|_| E::IS_RECORDED) {
                Some(recorder) => {
                    let scrub = Scrub { secrets: &secrets, endpoint: self.out.endpoint };
                    recorder.send(&**transport, request, scrub).await?
                }
                None => transport.send(request).await?,
            };
            self.exchange.receive(response, secrets).await
        });
        let outcome = progress.watch(limits.attempt, work).await;
        if outcome.as_ref().is_err_and(|error| error.kind() == Kind::Timeout) {
            pool.retire(generation);
        }
        outcome.map_err(|error| self.with_hint_of_size(error))
    }
}
