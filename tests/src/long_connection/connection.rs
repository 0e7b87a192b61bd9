//! One connection: events out, answers in.

use std::collections::HashMap;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use futures_util::{SinkExt, StreamExt};
use prost::Message as _;
use serde_json::Value;
use tokio::sync::broadcast;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::tungstenite::{Error, Message};

use super::frame::Frame;
use super::{Event, Fault, Platform};
use crate::server::Upgraded;

/// So many events are under way at once.
const MOST_UNDER_WAY: usize = 64;

pub(super) struct Connection {
    platform: Arc<Platform>,
    socket: WebSocketStream<Upgraded>,
    faults: broadcast::Receiver<Fault>,
    /// Events that were delivered and not answered, by the id in their frames.
    under_way: HashMap<String, Event>,
}

impl Connection {
    /// Serves the connection until it ends; what is not answered then is delivered again.
    pub(super) fn start(platform: Arc<Platform>, stream: Upgraded) {
        let faults = platform.faults.subscribe();
        tokio::spawn(async move {
            let socket = WebSocketStream::from_raw_socket(stream, Role::Server, None).await;
            let under_way = HashMap::new();
            platform.made.send_modify(|made| *made += 1);
            let mut connection = Self { platform, socket, faults, under_way };
            // However it ended, there may be another one.
            let _ = connection.serve().await;
            for event in connection.under_way.into_values() {
                connection.platform.again(event);
            }
        });
    }

    async fn serve(&mut self) -> Result<(), Error> {
        let platform = Arc::clone(&self.platform);
        loop {
            let pushed = platform.pushed.notified();
            while self.under_way.len() < MOST_UNDER_WAY
                && let Some(event) = platform.next()
            {
                self.deliver(event).await?;
            }
            tokio::select! {
                message = self.socket.next() => match message.transpose()? {
                    Some(Message::Binary(bytes)) => self.receive(&bytes).await?,
                    Some(Message::Close(_)) | None => return Ok(()),
                    Some(_) => {}
                },
                fault = self.faults.recv() => match fault {
                    Ok(Fault::Silence) => return self.keep_silent().await,
                    _ => return Ok(()),
                },
                () = pushed => {}
            }
        }
    }

    async fn deliver(&mut self, mut event: Event) -> Result<(), Error> {
        event.deliveries += 1;
        let (body, parts) = (event.body.clone(), event.parts.max(1));
        let id = format!("{}-{}", event.id, event.deliveries);
        // Before it is sent: if sending fails, it is delivered again.
        self.under_way.insert(id.clone(), event);
        let size = body.len().div_ceil(parts);
        for index in (0..parts).rev() {
            let from = (index * size).min(body.len());
            let part = body.slice(from..(from + size).min(body.len()));
            self.send(&Frame::part(&id, (index, parts), part)).await?;
        }
        Ok(())
    }

    async fn receive(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let Ok(frame) = Frame::decode(bytes) else { return Ok(()) };
        if frame.header("type") == "ping" && frame.service == super::SERVICE {
            let config = self.platform.state().config.to_string();
            return self.send(&Frame::pong(config)).await;
        }
        let is_answer = frame.method == 1 && frame.header("biz_rt").parse::<u64>().is_ok();
        if is_answer && let Some(event) = self.under_way.remove(frame.header("message_id")) {
            self.platform.answered(event, answer(&frame));
        }
        Ok(())
    }

    async fn send(&mut self, frame: &Frame) -> Result<(), Error> {
        self.socket.send(Message::Binary(frame.encode_to_vec().into())).await
    }

    /// Hears everything, says nothing.
    async fn keep_silent(&mut self) -> Result<(), Error> {
        loop {
            tokio::select! {
                message = self.socket.next() => match message.transpose()? {
                    Some(_) => {}
                    None => return Ok(()),
                },
                fault = self.faults.recv() => {
                    if fault != Ok(Fault::Silence) {
                        return Ok(());
                    }
                }
            }
        }
    }
}

/// The answer in a frame, with the data of it readable.
fn answer(frame: &Frame) -> Value {
    let payload = frame.payload.as_deref().unwrap_or_default();
    let mut answer: Value = serde_json::from_slice(payload).unwrap_or_default();
    if let Some(data) = answer.get_mut("data") {
        let decoded = data.as_str().and_then(|data| BASE64.decode(data).ok());
        *data = decoded.and_then(|data| serde_json::from_slice(&data).ok()).unwrap_or_default();
    }
    answer
}
