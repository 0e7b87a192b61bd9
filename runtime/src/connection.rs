//! Sends requests: all requests of a client pass here, calls and requests for tokens alike.
//!
//! An [`Exchange`](exchange::Exchange) says what an attempt is authorized by and what is made of the
//! reply; everything else is the same for all: attempts, hooks, time limits, retries, recording.

mod attempts;
pub(crate) mod body;
mod budget;
pub(crate) mod exchange;
pub(crate) mod failure;
pub(crate) mod head;
pub(crate) mod hook;
pub(crate) mod hosts;
mod limiter;
pub(crate) mod policy;
pub(crate) mod pool;
pub(crate) mod recording;
pub(crate) mod request;
pub(crate) mod retry;
pub(crate) mod run;
mod span;
pub(crate) mod tls;
pub(crate) mod transport;
pub(crate) mod whole;

use std::sync::Arc;
use std::time::Duration;

use crate::driver::Driver;
use hosts::Hosts;
use policy::Policy;
use pool::Pool;
use recording::recorder::Recorder;
use transport::Transport;

/// Everything needed to send requests.
pub(crate) struct Connection {
    /// Builds requests.
    pub(crate) pool: Arc<Pool>,
    /// Sends requests: the pool, unless the program sets another transport.
    pub(crate) transport: Arc<dyn Transport>,
    /// Writes calls to a file.
    pub(crate) recorder: Option<Recorder>,
    /// Where requests go.
    pub(crate) hosts: Hosts,
    /// Whether secrets may travel in the clear.
    pub(crate) allows_plain_http: bool,
    pub(crate) limits: Limits,
    pub(crate) policy: Policy,
    pub(crate) driver: Driver,
}

/// How long things may take, and how large replies may be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Most time of a call in total.
    pub(crate) total: Duration,
    /// Most time of one attempt, or between two pieces of a stream.
    pub(crate) attempt: Duration,
    pub(crate) max_reply_bytes: usize,
    /// Whether a value of another type than documented makes a reply unreadable.
    pub(crate) strict_replies: bool,
}
