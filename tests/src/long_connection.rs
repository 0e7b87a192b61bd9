//! The platform's side of long connections: delivers events, again where they are not answered, with
//! whatever fault a test wishes.

mod connection;
mod frame;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::sync::{Notify, broadcast, oneshot, watch};
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::server::{Answer, Received};
use connection::Connection;

/// What frames are for.
const SERVICE: i32 = 7;

/// What authorizes a connection.
pub const TICKET: &str = "ticket-88f2c1d4a97b";

/// So often is an event delivered.
const MOST_DELIVERIES: u32 = 5;

/// Delivers events to whoever is connected; clones are the same platform.
#[derive(Debug, Clone)]
pub struct LongConnections(Arc<Platform>);

#[derive(Debug)]
struct Platform {
    app: (String, String),
    state: Mutex<State>,
    /// There is an event to be delivered.
    pushed: Notify,
    /// Events that are not answered yet, delivered or not.
    open: watch::Sender<usize>,
    /// Connections that were made so far.
    made: watch::Sender<usize>,
    faults: broadcast::Sender<Fault>,
}

#[derive(Debug)]
struct State {
    waiting: VecDeque<Event>,
    /// That of the addresses of connections.
    scheme: &'static str,
    config: Value,
    refusal: Option<Refusal>,
    last_id: u64,
}

/// An event that is to be delivered, and answered.
#[derive(Debug)]
struct Event {
    id: u64,
    body: Bytes,
    /// Frames that it is cut into, which come last first.
    parts: usize,
    deliveries: u32,
    answer: Option<oneshot::Sender<Value>>,
}

/// What happens to all connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// They end without a word.
    Cut,
    /// Nothing more comes over them.
    Silence,
}

/// Why no connection is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The platform has no time.
    Busy,
    /// The app has too many of them.
    TooMany,
}

impl LongConnections {
    /// A platform that knows one app, by its id and secret.
    pub fn new(app_id: &str, app_secret: &str) -> Self {
        // Programs connect again at once, and notice after two seconds that nothing comes.
        let config = json!({
            "PingInterval": 1, "ReconnectInterval": 1, "ReconnectNonce": 0, "ReconnectCount": -1,
        });
        let waiting = VecDeque::new();
        let state = State { waiting, scheme: "ws", config, refusal: None, last_id: 0 };
        Self(Arc::new(Platform {
            app: (app_id.to_owned(), app_secret.to_owned()),
            state: Mutex::new(state),
            pushed: Notify::new(),
            open: watch::Sender::new(0),
            made: watch::Sender::new(0),
            faults: broadcast::Sender::new(16),
        }))
    }

    /// The answer to a request for a connection, or to the address of one; none if it is neither.
    pub fn answer(&self, request: &Received) -> Option<Answer> {
        match request.path() {
            "/callback/ws/endpoint" => Some(self.address(request)),
            "/ws" => Some(self.connect(request)),
            _ => None,
        }
    }

    /// Delivers an event, to one of those who are connected.
    pub fn push(&self, body: &Value) {
        self.push_in_parts(body, 1);
    }

    /// Delivers an event in so many frames, the last one first.
    pub fn push_in_parts(&self, body: &Value, parts: usize) {
        self.enqueue(body, parts, None);
    }

    /// Delivers an event; the answer to it, or null if it was never answered well.
    pub async fn ask(&self, body: &Value) -> Value {
        let (answer, answered) = oneshot::channel();
        self.enqueue(body, 1, Some(answer));
        answered.await.unwrap_or_default()
    }

    /// Ends all connections without a word.
    pub fn cut(&self) {
        self.inflict(Fault::Cut);
    }

    /// Says nothing more over the connections that there are.
    pub fn fall_silent(&self) {
        self.inflict(Fault::Silence);
    }

    /// Refuses connections from now on, or no longer.
    pub fn refuse(&self, refusal: Option<Refusal>) {
        self.0.state().refusal = refusal;
    }

    /// What programs are told of how to keep their connections (`ClientConfig`).
    pub fn configure(&self, config: Value) {
        self.0.state().config = config;
    }

    /// Asks for encrypted connections from now on, for a server behind something that decrypts them.
    pub fn encrypt(&self) {
        self.0.state().scheme = "wss";
    }

    /// How many connections were made so far.
    pub fn made(&self) -> usize {
        *self.0.made.borrow()
    }

    /// Waits until so many connections were made in all.
    pub async fn wait_for(&self, connections: usize) {
        // The sender lives as long as this.
        let _ = self.0.made.subscribe().wait_for(|made| *made >= connections).await;
    }

    /// Waits until every event is answered, or was delivered as often as it is.
    pub async fn idle(&self) {
        let _ = self.0.open.subscribe().wait_for(|open| *open == 0).await;
    }

    fn enqueue(&self, body: &Value, parts: usize, answer: Option<oneshot::Sender<Value>>) {
        let mut state = self.0.state();
        state.last_id += 1;
        let (id, body) = (state.last_id, body.to_string().into());
        state.waiting.push_back(Event { id, body, parts, deliveries: 0, answer });
        drop(state);
        self.0.open.send_modify(|open| *open += 1);
        self.0.pushed.notify_waiters();
    }

    fn inflict(&self, fault: Fault) {
        // An error says that nobody is connected.
        let _ = self.0.faults.send(fault);
    }

    fn address(&self, request: &Received) -> Answer {
        let (id, secret) = &self.0.app;
        if request.json() != json!({"AppID": id, "AppSecret": secret}) {
            return Answer::json(&json!({"code": 10014, "msg": "app secret invalid"}));
        }
        let host = request.header("host").unwrap_or_default();
        let (scheme, config) = {
            let state = self.0.state();
            (state.scheme, state.config.clone())
        };
        let url = format!("{scheme}://{host}/ws?device_id=1&service_id={SERVICE}&ticket={TICKET}");
        Answer::json(&json!({"code": 0, "msg": "", "data": {"URL": url, "ClientConfig": config}}))
    }

    fn connect(&self, request: &Received) -> Answer {
        let refuse = |status: &str, code: &str, message: &str| {
            Answer::text(400, "text/plain", "")
                .header("handshake-status", status)
                .header("handshake-autherrcode", code)
                .header("handshake-msg", message)
        };
        match (self.0.state().refusal, request.header("sec-websocket-key")) {
            _ if !request.target.contains(TICKET) => refuse("514", "1000040344", "no ticket"),
            (Some(Refusal::TooMany), _) => refuse("514", "1000040350", "too many connections"),
            (Some(Refusal::Busy), _) => refuse("500", "0", &format!("{TICKET} has to wait")),
            (None, None) => Answer::text(400, "text/plain", "no WebSocket"),
            (None, Some(key)) => {
                let platform = Arc::clone(&self.0);
                Answer::upgrade(move |stream| Connection::start(Arc::clone(&platform), stream))
                    .header("connection", "upgrade")
                    .header("upgrade", "websocket")
                    .header("sec-websocket-accept", &derive_accept_key(key.as_bytes()))
            }
        }
    }
}

impl Platform {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The event that waits longest.
    fn next(&self) -> Option<Event> {
        self.state().waiting.pop_front()
    }

    /// An event was answered so.
    fn answered(&self, mut event: Event, answer: Value) {
        if answer.get("code").is_none_or(|code| *code != 200) {
            return self.again(event);
        }
        if let Some(asked) = event.answer.take() {
            // Whoever asked may have gone.
            let _ = asked.send(answer);
        }
        self.open.send_modify(|open| *open -= 1);
    }

    /// Delivers an event again that was not answered, or not well.
    fn again(&self, event: Event) {
        if event.deliveries < MOST_DELIVERIES {
            self.state().waiting.push_back(event);
            self.pushed.notify_waiters();
        } else {
            self.open.send_modify(|open| *open -= 1);
        }
    }
}
