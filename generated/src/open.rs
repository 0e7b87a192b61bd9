// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! The server API of Feishu, and of Lark outside mainland China.
//!
//! Schema: `schemas/open/platform.json`.

mod client;
pub mod platform;

#[doc(inline)]
pub use self::client::Client;

pub mod errors;
pub mod types;

#[doc(inline)]
pub use self::types::{UserIds, UserIdType};

#[cfg(feature = "application")]
pub mod application;
#[cfg(feature = "auth")]
pub mod auth;
#[cfg(feature = "authen")]
pub mod authen;
#[cfg(feature = "base")]
pub mod base;
#[cfg(feature = "bitable")]
pub mod bitable;
#[cfg(feature = "bot")]
pub mod bot;
#[cfg(feature = "cardkit")]
pub mod cardkit;
#[cfg(feature = "contact")]
pub mod contact;
#[cfg(feature = "docs")]
pub mod docs;
#[cfg(feature = "docx")]
pub mod docx;
#[cfg(feature = "drive")]
pub mod drive;
#[cfg(feature = "ephemeral")]
pub mod ephemeral;
#[cfg(feature = "event")]
pub mod event;
#[cfg(feature = "explorer")]
pub mod explorer;
#[cfg(feature = "helpdesk")]
pub mod helpdesk;
#[cfg(feature = "im")]
pub mod im;
#[cfg(feature = "interactive")]
pub mod interactive;
#[cfg(feature = "jssdk")]
pub mod jssdk;
#[cfg(feature = "message")]
pub mod message;
#[cfg(feature = "passport")]
pub mod passport;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "suite")]
pub mod suite;
#[cfg(feature = "task")]
pub mod task;
#[cfg(feature = "wiki")]
pub mod wiki;
