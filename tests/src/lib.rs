//! What the tests that cross crates share: a server that speaks HTTP and keeps what it received.

pub mod certificate;
pub mod client;
pub mod clock;
pub mod delivery;
pub mod exchange;
pub mod expected;
pub mod facts;
pub mod http;
pub mod log;
pub mod long_connection;
pub mod platform;
pub mod server;
pub mod sessions;
pub mod webhook;
pub mod wire;
