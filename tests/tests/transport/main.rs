//! How calls reach the server and come back: over real connections, to servers that fail.

// What helps tests may fail as they do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod blocking;
mod faults;
mod faulty;
mod hooks;
mod network;
mod recording;
mod retries;
mod streams;

use std::time::Duration;

use feishu_api_fixture::Client;
use feishu_api_fixture::runtime::{ClientBuilder, Retries};

/// A client whose retries do not keep tests waiting.
fn client(url: impl Into<String>) -> ClientBuilder<Client> {
    Client::builder("cli_test", "app-secret").base_url(url).retries(quick())
}

fn quick() -> Retries {
    Retries::default().first_wait(Duration::from_millis(1))
}
