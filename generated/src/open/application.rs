// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Apps and their bots.
//!
//! Enabled by the feature `application`.

pub mod v6;

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[];
