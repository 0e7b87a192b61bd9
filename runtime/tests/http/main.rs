//! The transport over real HTTP, against a server in the test.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // helpers are no tests
#![allow(clippy::format_push_string)] // brevity counts here, allocations do not

mod api;
mod calls;
mod errors;
mod events;
mod files;
mod paging;
mod runtimes;
mod secrets;
mod server;
mod settings;
mod tokens;
