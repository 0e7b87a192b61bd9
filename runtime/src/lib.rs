//! What every generated Feishu/Lark endpoint shares: the record engine, requests as values,
//! transport, tokens and errors.
//!
//! The crate works without the generated one: [`Client`] can call any endpoint with a path and
//! JSON, with the same tokens and errors.

pub mod endpoint;
mod json;
pub mod record;
