//! Connections to the server, kept for the next request.

use std::sync::{Mutex, MutexGuard, PoisonError};

use reqwest::{Client, Request};

use super::failure::lost;
use super::transport::{Sent, Transport};
use crate::driver::Driver;
use crate::error::Error;

/// Makes an HTTP client without any connection.
type Make = Box<dyn Fn() -> reqwest::Result<Client> + Send + Sync>;

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
        let current = Mutex::new(Generation { number: 0, client: make()? });
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
            && let Ok(client) = (self.make)()
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
        let (client, driver) = (self.client(), self.driver.clone());
        Box::pin(async move {
            let reply = driver.run(client.execute(request)).await;
            let reply = reply.ok_or_else(|| Error::transport("sending was interrupted"))?;
            reply.map_err(lost)
        })
    }
}
