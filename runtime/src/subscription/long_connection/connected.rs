//! A connection while it lasts: frames in, answers out, and an eye on whether it still lives.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use prost::Message as _;
use serde_json::json;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::tungstenite::{self, Message};
use tracing::instrument::WithSubscriber;

use super::fragments::{Fragments, Part};
use super::frame::{CONTROL, DATA, Frame};
use super::schedule::Schedule;
use super::socket::Socket;
use crate::error::Error;
use crate::progress::timed_out;
use crate::subscription::delivery::Delivery;
use crate::subscription::handlers::{EventHandlers, Outcome};

/// How long the network may take to accept a frame.
const SEND_WITHIN: Duration = Duration::from_secs(10);

/// A connection that was made.
pub(super) struct Connected<C> {
    socket: Socket,
    service: i32,
    handlers: Arc<EventHandlers<C>>,
    /// Where handlers run.
    runtime: Handle,
    fragments: Fragments,
    /// Frames that are being answered.
    answers: JoinSet<Frame>,
    /// When something came last.
    heard: Instant,
}

/// Why a connection came to its end.
pub(super) enum End {
    /// The program wished it.
    Shutdown,
    Lost(Error),
}

impl<C: Clone + Send + Sync + 'static> Connected<C> {
    pub(super) fn new(
        socket: Socket,
        service: i32,
        handlers: Arc<EventHandlers<C>>,
        runtime: Handle,
    ) -> Self {
        let (fragments, answers) = (Fragments::default(), JoinSet::new());
        Self { socket, service, handlers, runtime, fragments, answers, heard: Instant::now() }
    }

    /// Receives and answers frames until the end.
    pub(super) async fn run(
        &mut self,
        schedule: &mut Schedule,
        shutdown: &mut oneshot::Receiver<()>,
    ) -> End {
        // The answer to the first ping says how the platform wishes the others.
        let mut ping_at = Instant::now();
        loop {
            // What cannot be handled yet waits in the network, where it takes no memory here. That
            // nothing is heard meanwhile says nothing of the connection.
            let has_room = self.answers.len() < self.handlers.most_at_once();
            if !has_room {
                self.heard = Instant::now();
            }
            let silent_at = self.heard + schedule.settings.most_silence();
            let outcome = tokio::select! {
                _ = &mut *shutdown => {
                    self.finish().await;
                    return End::Shutdown;
                }
                Some(answer) = self.answers.join_next() => self.answer(answer).await,
                message = self.socket.next(), if has_room => self.receive(message, schedule),
                () = sleep_until(ping_at) => {
                    ping_at = Instant::now() + schedule.settings.ping;
                    self.send(&Frame::ping(self.service)).await
                }
                () = sleep_until(silent_at) => {
                    let silence = schedule.settings.most_silence();
                    Err(timed_out(format!("nothing came over the long connection for {silence:?}")))
                }
            };
            if let Err(error) = outcome {
                return End::Lost(error);
            }
            ping_at = ping_at.min(Instant::now() + schedule.settings.ping);
        }
    }

    /// Answers what was received, and closes the connection.
    async fn finish(&mut self) {
        while let Some(answer) = self.answers.join_next().await {
            if self.answer(answer).await.is_err() {
                return;
            }
        }
        // Whether the platform takes note of it changes nothing.
        let _ = timeout(SEND_WITHIN, self.socket.close(None)).await;
    }

    fn receive(
        &mut self,
        message: Option<Result<Message, tungstenite::Error>>,
        schedule: &mut Schedule,
    ) -> Result<(), Error> {
        let message = message.ok_or_else(closed)?.map_err(|error| broken(&error))?;
        self.heard = Instant::now();
        schedule.succeed();
        match message {
            Message::Binary(bytes) => self.receive_frame(bytes, schedule),
            Message::Close(_) => return Err(closed()),
            _ => {}
        }
        Ok(())
    }

    /// What cannot be read is passed over: what comes next may be good.
    fn receive_frame(&mut self, bytes: Bytes, schedule: &mut Schedule) {
        let Ok(frame) = Frame::decode(bytes) else {
            tracing::warn!("a frame that cannot be read");
            return;
        };
        match (frame.method, frame.header("type")) {
            (CONTROL, "pong") => {
                let config = serde_json::from_slice(frame.payload.as_deref().unwrap_or_default());
                schedule.settings.update(&config.unwrap_or_default());
            }
            (DATA, _) => self.receive_event(frame),
            (method, kind) => tracing::debug!(method, kind, "a frame of an unknown kind"),
        }
    }

    /// Has an event handled, once it is complete.
    fn receive_event(&mut self, frame: Frame) {
        let (part, now) = (Part::of(&frame), Instant::now());
        if let Some(body) = self.fragments.join(frame.header("message_id"), part, now.into_std()) {
            let (handlers, runtime) = (Arc::clone(&self.handlers), self.runtime.clone());
            let answer = async move {
                let outcome = match Delivery::parse(body) {
                    Ok(delivery) => handlers.answer_on(&runtime, delivery).await,
                    // Why may quote what is private.
                    Err(_) => {
                        let message_id = frame.header("message_id");
                        tracing::warn!(message_id, "an event that cannot be read");
                        Outcome::Refused
                    }
                };
                frame.answered(payload(&outcome), now.elapsed())
            };
            self.answers.spawn(answer.with_current_subscriber());
        }
    }

    async fn answer(&mut self, answer: Result<Frame, JoinError>) -> Result<(), Error> {
        match answer {
            Ok(frame) => self.send(&frame).await,
            // Without an answer, the event is delivered again.
            Err(error) => {
                tracing::error!(%error, "an event was not answered");
                Ok(())
            }
        }
    }

    async fn send(&mut self, frame: &Frame) -> Result<(), Error> {
        let message = Message::Binary(frame.encode_to_vec().into());
        match timeout(SEND_WITHIN, self.socket.send(message)).await {
            Ok(sent) => sent.map_err(|error| broken(&error)),
            Err(_) => Err(timed_out("a frame could not be sent in time".to_owned())),
        }
    }
}

/// What a frame is answered with: a status as that of HTTP, and the answer to a callback.
fn payload(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Answered(_) if *outcome == Outcome::nothing() => json!({ "code": 200 }),
        Outcome::Answered(answer) => json!({ "code": 200, "data": BASE64.encode(answer) }),
        Outcome::Refused => json!({ "code": 500 }),
    }
    .to_string()
}

fn closed() -> Error {
    Error::transport("the platform closed the long connection")
}

fn broken(error: &tungstenite::Error) -> Error {
    Error::transport(format!("the long connection broke: {error}"))
}
