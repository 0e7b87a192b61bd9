//! Keeps a connection: makes it, and makes it anew for as long as that may help.

use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::sync::oneshot;

use super::connected::{Connected, End};
use super::schedule::Schedule;
use super::{ConnectionState, address, socket};
use crate::code::Code;
use crate::error::Error;
use crate::session::Session;
use crate::subscription::handlers::EventHandlers;
use crate::subscription::hook;

/// Is told of what happens to a connection.
pub(super) type StateHook = Box<dyn Fn(&ConnectionState) + Send + Sync>;

/// What connections are made with, and for.
pub(super) struct Keeper<C> {
    pub(super) session: Session,
    pub(super) handlers: Arc<EventHandlers<C>>,
    pub(super) on_state: Option<StateHook>,
}

impl<C: Clone + Send + Sync + 'static> Keeper<C> {
    /// Connects, and receives events until the end.
    pub(super) async fn run(
        self,
        runtime: Handle,
        mut shutdown: oneshot::Receiver<()>,
    ) -> Result<(), Error> {
        let mut schedule = Schedule::default();
        loop {
            let connected = tokio::select! {
                _ = &mut shutdown => break,
                connected = self.connect(&runtime, &mut schedule) => connected,
            };
            let error = match connected {
                Ok(mut connected) => {
                    self.tell(&ConnectionState::Connected);
                    match connected.run(&mut schedule, &mut shutdown).await {
                        End::Shutdown => break,
                        End::Lost(error) => error,
                    }
                }
                Err(error) if is_final(&error, &schedule) => return Err(error),
                Err(error) => error,
            };
            let Some(again_in) = schedule.next() else { return Err(error) };
            self.tell(&ConnectionState::Lost { error, again_in });
            tokio::select! {
                _ = &mut shutdown => break,
                () = tokio::time::sleep(again_in) => {}
            }
        }
        self.handlers.finished().await;
        self.tell(&ConnectionState::Ended);
        Ok(())
    }

    async fn connect(
        &self,
        runtime: &Handle,
        schedule: &mut Schedule,
    ) -> Result<Connected<C>, Error> {
        let address = address::ask(&self.session, &mut schedule.settings).await?;
        let socket = socket::open(self.session.connection(), &address.url).await?;
        schedule.has_connected = true;
        let handlers = Arc::clone(&self.handlers);
        Ok(Connected::new(socket, address.service, handlers, runtime.clone()))
    }

    fn tell(&self, state: &ConnectionState) {
        match state {
            ConnectionState::Connected => tracing::info!("a long connection is made"),
            ConnectionState::Lost { error, again_in } => {
                tracing::warn!(%error, ?again_in, "no events arrive: there is no long connection");
            }
            ConnectionState::Ended => tracing::info!("the long connection has ended"),
        }
        if let Some(hook) = &self.on_state {
            hook::call(|| hook(state));
        }
    }
}

/// Whether connecting again would not help. A program that was connected before is patient with
/// everything but the platform's own word.
fn is_final(error: &Error, schedule: &Schedule) -> bool {
    let is_refusal = error.code() != Code::NONE || !schedule.has_connected;
    is_refusal && !error.is_retryable()
}
