//! Handlers: what a program does when an event arrives, whichever way it came.

mod dispatch;

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::Semaphore;

use super::delivery::Delivery;
use super::event::Event;
use super::header::EventHeader;
use super::seen::{RecentEvents, SeenEvents};
use crate::record::to_json;

pub(super) use dispatch::Outcome;

/// Why a handler failed. It is logged.
pub type HandlerError = Box<dyn StdError + Send + Sync>;

/// Handlers run at once unless the limit is set.
const MOST_AT_ONCE: usize = 1_000;

/// A handler under way; gives the answer as JSON.
type Handling = Pin<Box<dyn Future<Output = Result<String, HandlerError>> + Send>>;

/// A handler, whatever it takes for a payload.
type Handler<C> = Arc<dyn Fn(Delivery, EventContext<C>) -> Handling + Send + Sync>;

/// Is told of handlers that fail.
type ErrorHook = Box<dyn Fn(&EventHeader, &HandlerError) + Send + Sync>;

/// What a program does when events arrive: a closure for each type of event.
///
/// [`Webhook`](crate::Webhook) receives events for them. They run on the tokio runtime in which
/// events are received, several at once, and never twice for one event: what was handled is
/// remembered ([`seen_in`](Self::seen_in)).
///
/// A handler that fails or panics is logged, and told to [`on_error`](Self::on_error). The platform
/// is told as well, if it still waits: it delivers the event again, and all handlers of it run again.
///
/// ```
/// use feishu_api_runtime as rt;
///
/// #[derive(Clone, Default, rt::Record)]
/// pub struct TaskUpdated {
///     pub task_id: Option<String>,
///     pub unknown_fields: rt::Unknown,
/// }
///
/// rt::event! { TaskUpdated = "task.task.updated_v1" }
///
/// # fn handlers(client: rt::Client) -> rt::EventHandlers<rt::Client> {
/// rt::EventHandlers::new(client).on(|event: TaskUpdated, context| async move {
///     let task = event.task_id.ok_or("no task")?;
///     let path = format!("/open-apis/task/v2/tasks/{task}");
///     let _task = context.client.raw(rt::Method::Get, path).await?;
///     Ok(())
/// })
/// # }
/// ```
pub struct EventHandlers<C> {
    client: C,
    by_type: HashMap<&'static str, Vec<Handler<C>>>,
    others: Vec<Handler<C>>,
    on_error: Option<ErrorHook>,
    seen: Box<dyn SeenEvents>,
    most_at_once: usize,
    /// A permit for each event that may be handled at once.
    permits: Arc<Semaphore>,
}

/// What a handler has at hand beside the payload.
#[derive(Debug, Clone)]
pub struct EventContext<C> {
    /// The client that the handlers were made with.
    pub client: C,
    /// What is known of every event.
    pub header: EventHeader,
}

impl<C: Clone + Send + Sync + 'static> EventHandlers<C> {
    /// No handlers yet; each is given the client.
    pub fn new(client: C) -> Self {
        Self {
            client,
            by_type: HashMap::new(),
            others: Vec::new(),
            on_error: None,
            seen: Box::new(RecentEvents::default()),
            most_at_once: MOST_AT_ONCE,
            permits: Arc::new(Semaphore::new(MOST_AT_ONCE)),
        }
    }

    /// Adds a handler of the events of one type: that of its first argument. Of several for one
    /// event, all run at once; a callback is answered by the first that was added.
    #[must_use]
    pub fn on<E: Event, F>(
        mut self,
        handler: impl Fn(E, EventContext<C>) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<E::Answer, HandlerError>> + Send + 'static,
    {
        let handler: Handler<C> = Arc::new(move |delivery: Delivery, context| {
            let handling = delivery.read::<E>().map(|payload| handler(payload, context));
            Box::pin(async move { Ok(to_json(&handling?.await?)) })
        });
        self.by_type.entry(E::TYPE).or_default().push(handler);
        self
    }

    /// Adds a handler of all events that have none of their own, with the payload as JSON.
    #[must_use]
    pub fn on_other<F>(
        mut self,
        handler: impl Fn(Delivery, EventContext<C>) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        self.others.push(Arc::new(move |delivery, context| {
            let handling = handler(delivery, context);
            Box::pin(async move { Ok(to_json(&handling.await?)) })
        }));
        self
    }

    /// Calls a hook with every handler that fails, beside logging it. If it panics, that is logged.
    #[must_use]
    pub fn on_error(
        mut self,
        hook: impl Fn(&EventHeader, &HandlerError) + Send + Sync + 'static,
    ) -> Self {
        self.on_error = Some(Box::new(hook));
        self
    }

    /// Where it is remembered which events were handled; [`RecentEvents`] unless set.
    #[must_use]
    pub fn seen_in(mut self, seen: impl SeenEvents) -> Self {
        self.seen = Box::new(seen);
        self
    }

    /// Handles at most so many events at once; 1,000 unless set. What finds no room within the time
    /// of an answer is refused, and delivered again.
    #[must_use]
    pub fn at_once(mut self, most: usize) -> Self {
        self.most_at_once = most.clamp(1, Semaphore::MAX_PERMITS);
        self.permits = Arc::new(Semaphore::new(self.most_at_once));
        self
    }
}

/// Shows the types of events that have a handler.
impl<C> fmt::Debug for EventHandlers<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut types: Vec<&str> = self.by_type.keys().copied().collect();
        types.sort_unstable();
        f.debug_struct("EventHandlers").field("types", &types).finish_non_exhaustive()
    }
}
