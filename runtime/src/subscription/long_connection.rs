//! Events by long connection: the program connects to the platform, and needs no address of its own.

mod address;
mod connected;
mod fragments;
mod frame;
#[cfg(fuzzing)]
pub mod fuzzing;
mod keeper;
mod schedule;
mod socket;

use std::fmt;
use std::future::{Future, pending};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::oneshot;

use super::handlers::EventHandlers;
use crate::client::Client;
use crate::error::Error;
use keeper::Keeper;

/// Receives events and callbacks over a connection that the program makes and keeps:
/// [`Client::listen`].
///
/// It is made with the client's own settings: host, proxy, certificates, time limits. The platform is
/// asked for a sign of life as often as it wishes; when nothing came for two such intervals, or
/// when the connection breaks, it is made anew. Several processes may be connected for one app:
/// each event goes to one of them.
///
/// The connection lives on the thread of the client, whatever runtime this is awaited on. Handlers
/// run on that runtime if it is one of tokio; otherwise on the thread of the client, where they
/// must not block.
///
/// Awaiting it connects, and ends when [`shutdown_on`](Self::shutdown_on) says so. Dropping it ends
/// the connection at once.
///
/// # Errors
///
/// If the platform refuses the app, which trying again would not change: a wrong secret, long
/// connections that are not enabled ([`Kind::Auth`](crate::Kind::Auth)), more connections than an app may
/// have ([`Kind::Quota`](crate::Kind::Quota)). If it could not be connected the first time, and the error is
/// not [retryable](Error::is_retryable), such as a certificate that is not trusted. If the platform wishes a
/// number of attempts, and none of so many succeeded. All else is tried again.
#[must_use = "nothing is received until it is awaited"]
pub struct LongConnection<C> {
    keeper: Keeper<C>,
    shutdown: Pin<Box<dyn Future<Output = ()> + Send>>,
}

/// What happens to a long connection.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ConnectionState {
    /// It was made: events arrive.
    Connected,
    /// It broke, or could not be made.
    Lost {
        /// Why.
        error: Error,
        /// When it is tried again.
        again_in: Duration,
    },
    /// It was ended, as the program wished, and all handlers have ended.
    Ended,
}

impl Client {
    /// Receives events and callbacks of the app over a long connection. Nothing is sent until the
    /// [`LongConnection`] is awaited.
    ///
    /// Handlers are given the client that they were made with.
    ///
    /// ```no_run
    /// use feishu_api_runtime::{Client, Error, EventHandlers};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let handlers = EventHandlers::new(client.clone()).on_other(|event, _| async move {
    ///     println!("{}", event.header().event_type);
    ///     Ok(())
    /// });
    /// client.listen(handlers).await
    /// # }
    /// ```
    pub fn listen<C>(&self, handlers: EventHandlers<C>) -> LongConnection<C>
    where
        C: Clone + Send + Sync + 'static,
    {
        let (session, handlers) = (self.session().clone(), Arc::new(handlers));
        let keeper = Keeper { session, handlers, on_state: None };
        LongConnection { keeper, shutdown: Box::pin(pending()) }
    }
}

impl<C: Clone + Send + Sync + 'static> LongConnection<C> {
    /// Calls a hook with everything that happens to the connection, beside logging it. It must not
    /// block; if it panics, that is logged, and the connection goes on.
    pub fn on_state(mut self, hook: impl Fn(&ConnectionState) + Send + Sync + 'static) -> Self {
        self.keeper.on_state = Some(Box::new(hook));
        self
    }

    /// Ends the connection when this is there. What is being handled then is handled to its end, and
    /// answered; nothing is received any more.
    pub fn shutdown_on(mut self, shutdown: impl Future<Output = ()> + Send + 'static) -> Self {
        self.shutdown = Box::pin(shutdown);
        self
    }
}

impl<C: Clone + Send + Sync + 'static> IntoFuture for LongConnection<C> {
    type Output = Result<(), Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { keeper, shutdown } = self;
        Box::pin(async move {
            let driver = keeper.session.connection().driver.clone();
            let runtime = Handle::try_current().unwrap_or_else(|_| driver.runtime().clone());
            let (end, ended) = oneshot::channel();
            let mut running = pin!(driver.run(keeper.run(runtime, ended)));
            let outcome = tokio::select! {
                outcome = &mut running => outcome,
                () = shutdown => {
                    // Whoever no longer listens has ended already.
                    let _ = end.send(());
                    running.await
                }
            };
            outcome.unwrap_or_else(|| Err(Error::transport("the long connection was interrupted")))
        })
    }
}

impl<C> fmt::Debug for LongConnection<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongConnection")
            .field("handlers", &self.keeper.handlers)
            .finish_non_exhaustive()
    }
}
