// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Messages, and the chats they are sent in.

pub mod v1;

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[];
