//! Connections to the server, kept for the next request.

use std::sync::{Mutex, MutexGuard, PoisonError};

use reqwest::header::UPGRADE;
use reqwest::{Client, Request};

use super::failure::lost;
use super::transport::{Sent, Transport};
use crate::driver::Driver;
use crate::error::Error;

/// Makes an HTTP client without any connection.
type Make = Box<dyn Fn(Protocol) -> reqwest::Result<Client> + Send + Sync>;

/// What a client may speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// What it agrees upon with the server.
    Any,
    /// HTTP/1.1, whose connections can become something else.
    Http1,
}

/// A pool of connections, which is replaced as a whole when one of them no longer answers: HTTP/2
/// sends all requests on one connection, and does not notice when it is dead.
pub(crate) struct Pool {
    make: Make,
    current: Mutex<Generation>,
    driver: Driver,
}

struct Generation {
    number: u64,
    client: Client,
}

impl Pool {
    pub(crate) fn new(make: Make, driver: Driver) -> reqwest::Result<Self> {
        let current = Mutex::new(Generation { number: 0, client: make(Protocol::Any)? });
        Ok(Self { make, current, driver })
    }

    /// Builds requests.
    pub(super) fn client(&self) -> Client {
        self.current().client.clone()
    }

    /// Which generation of connections requests are sent on.
    pub(crate) fn generation(&self) -> u64 {
        self.current().number
    }

    /// Sends nothing more on the connections of a generation. Exchanges that are under way on them
    /// go on.
    pub(crate) fn retire(&self, generation: u64) {
        let mut current = self.current();
        if current.number == generation
            && let Ok(client) = (self.make)(Protocol::Any)
        {
            *current = Generation { number: generation + 1, client };
        }
    }

    fn current(&self) -> MutexGuard<'_, Generation> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Pool {
    fn send(&self, request: Request) -> Sent {
        // A connection that becomes something else is none to be kept for the next request.
        let client = if request.headers().contains_key(UPGRADE) {
            (self.make)(Protocol::Http1)
        } else {
            Ok(self.client())
        };
        let driver = self.driver.clone();
        Box::pin(async move {
            let client = client.map_err(lost)?;
            let reply = driver.run(async move { client.execute(request).await }).await;
            let reply = reply.ok_or_else(|| Error::transport("sending was interrupted"))?;
            reply.map_err(lost)
        })
    }
}
