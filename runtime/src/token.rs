//! Tokens that the client gets for itself: one request for many callers, renewed in time.
//!
//! A token is looked for in the client's memory ([`local_cache`]), then where it is shared
//! ([`shared_cache`], or the program's store for users), and is issued only then, under a lease where
//! there is one.

pub(crate) mod cache;
pub(crate) mod clock;
pub(crate) mod expiring;
pub(crate) mod grant;
pub(crate) mod issuer;
pub(crate) mod key;
mod local_cache;
pub(crate) mod memory_cache;
pub(crate) mod memory_users;
#[cfg(feature = "redis")]
pub(crate) mod redis;
pub(crate) mod server;
mod shared_cache;
mod single_flight;
pub(crate) mod store_app;
pub(crate) mod tokens;
pub(crate) mod user_store;
pub(crate) mod users;
