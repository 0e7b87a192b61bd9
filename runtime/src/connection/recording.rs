//! Recordings: real exchanges in a file, to be replayed in tests.
//!
//! A recording has one line of JSON for each exchange. It holds no headers of requests, no tokens
//! and no secrets: those of the client are taken out wherever they stand, and so is what usually
//! holds a secret by its name. Everything else in requests and replies stays, so the file may be
//! private.

mod recorded;
pub(crate) mod recorder;
pub(crate) mod replay;
pub(crate) mod scrub;
