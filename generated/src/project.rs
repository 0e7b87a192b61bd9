// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! The server API of Feishu Project.
//!
//! Schema: `schemas/project/platform.json`.

mod client;
pub mod platform;

#[doc(inline)]
pub use self::client::ProjectClient;

#[cfg(feature = "project-work-item")]
pub mod work_item;
