//! How an event is handled: once, within the time of an answer, whatever its handlers do.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, timeout, timeout_at};
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use super::{EventContext, EventHandlers, Handler, HandlerError};
use crate::subscription::delivery::Delivery;
use crate::subscription::hook;
use crate::token::expiring::StoreFuture;

/// When an answer is sent at the latest. The platform waits for three seconds, the network included.
const ANSWER_WITHIN: Duration = Duration::from_millis(2_500);

/// How long it may take to remember an event.
const REMEMBER_WITHIN: Duration = Duration::from_secs(1);

/// What is said where there is nothing to say.
const NO_ANSWER: &str = "{}";

/// What the platform is told of a delivery.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::subscription) enum Outcome {
    /// It was handled, now or before, or is still being handled: the answer as JSON.
    Answered(String),
    /// It has to be delivered again.
    Refused,
}

impl Outcome {
    pub(in crate::subscription) fn nothing() -> Self {
        Self::Answered(NO_ANSWER.to_owned())
    }
}

impl<C: Clone + Send + Sync + 'static> EventHandlers<C> {
    /// Handles a delivery, and gives the answer when it is due: handlers that take longer go on.
    pub(in crate::subscription) async fn answer(self: &Arc<Self>, delivery: Delivery) -> Outcome {
        let Ok(runtime) = Handle::try_current() else {
            tracing::error!("events are handled within a tokio runtime, and there is none");
            return Outcome::Refused;
        };
        self.answer_on(&runtime, delivery).await
    }

    /// Like [`answer`](Self::answer), with the handlers on a runtime that need not be the current one.
    pub(in crate::subscription) async fn answer_on(
        self: &Arc<Self>,
        runtime: &Handle,
        delivery: Delivery,
    ) -> Outcome {
        let deadline = Instant::now() + ANSWER_WITHIN;
        let permits = Arc::clone(&self.permits);
        let Ok(Ok(permit)) = timeout_at(deadline, permits.acquire_owned()).await else {
            tracing::warn!(most = self.most_at_once, "too many events are being handled");
            return Outcome::Refused;
        };
        let header = delivery.header();
        let span =
            tracing::info_span!("event", event_type = header.event_type, id = header.event_id);
        let handling = Arc::clone(self).handle(runtime.clone(), delivery, permit).instrument(span);
        match timeout_at(deadline, tokio::spawn(handling.with_current_subscriber())).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => Outcome::Refused,
            Err(_) => Outcome::nothing(),
        }
    }

    /// How many events are handled at once at most.
    #[cfg(feature = "long-connection")]
    pub(in crate::subscription) fn most_at_once(&self) -> usize {
        self.most_at_once
    }

    /// Waits until no event is being handled: for an orderly end, when none is received any more.
    pub async fn finished(&self) {
        let all = u32::try_from(self.most_at_once).unwrap_or(u32::MAX);
        // Nobody closes the semaphore.
        let _ = self.permits.acquire_many(all).await;
    }

    async fn handle(
        self: Arc<Self>,
        runtime: Handle,
        delivery: Delivery,
        _permit: OwnedSemaphorePermit,
    ) -> Outcome {
        let header = delivery.header().clone();
        let handlers = self.by_type.get(header.event_type.as_str()).unwrap_or(&self.others);
        if handlers.is_empty() {
            tracing::debug!("the event has no handler");
            return Outcome::nothing();
        }
        let has_id = !header.event_id.is_empty();
        if has_id && remembered(self.seen.remember(&header.event_id)).await == Some(false) {
            tracing::debug!("the event was delivered before");
            return Outcome::nothing();
        }
        let run = |handler: &Handler<C>| {
            let (handler, delivery) = (Arc::clone(handler), delivery.clone());
            let context = EventContext { client: self.client.clone(), header: header.clone() };
            // In a task of its own: whatever panics, panics there.
            let handling = async move { handler(delivery, context).await }.in_current_span();
            runtime.spawn(handling.with_current_subscriber())
        };
        let running: Vec<_> = handlers.iter().map(run).collect();
        let mut answers = Vec::new();
        let mut has_failed = false;
        for task in running {
            match task.await.unwrap_or_else(|panic| Err(panic.into())) {
                Ok(answer) => answers.push(answer),
                Err(error) => {
                    has_failed = true;
                    self.failed(&delivery, &error);
                }
            }
        }
        if has_failed {
            if has_id {
                remembered(self.seen.forget(&header.event_id)).await;
            }
            return Outcome::Refused;
        }
        let answer = answers.into_iter().find(|answer| answer != NO_ANSWER);
        answer.map_or_else(Outcome::nothing, Outcome::Answered)
    }

    fn failed(&self, delivery: &Delivery, error: &HandlerError) {
        tracing::error!(%error, "a handler failed");
        if let Some(hook) = &self.on_error {
            hook::call(|| hook(delivery.header(), error));
        }
    }
}

/// What the memory of events answers; none if it fails or takes too long.
async fn remembered<T>(answer: StoreFuture<'_, T>) -> Option<T> {
    let problem = match timeout(REMEMBER_WITHIN, answer).await {
        Ok(Ok(answer)) => return Some(answer),
        Ok(Err(error)) => error.to_string(),
        Err(_) => format!("no answer within {REMEMBER_WITHIN:?}"),
    };
    tracing::warn!(problem, "it cannot be told whether the event was handled before");
    None
}
