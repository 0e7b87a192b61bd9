//! Event subscriptions: what the platform sends by itself, to whoever subscribed to it.
//!
//! Not to be confused with replies that are streams of server-sent events, which are
//! [`Events`](crate::Events).

#[cfg(feature = "events")]
mod body;
#[cfg(feature = "events")]
pub(crate) mod delivery;
pub(crate) mod event;
#[cfg(feature = "events")]
pub(crate) mod handlers;
#[cfg(feature = "events")]
pub(crate) mod header;
#[cfg(feature = "events")]
mod hook;
#[cfg(feature = "long-connection")]
pub(crate) mod long_connection;
#[cfg(feature = "events")]
pub(crate) mod seen;
#[cfg(feature = "events")]
pub(crate) mod webhook;
