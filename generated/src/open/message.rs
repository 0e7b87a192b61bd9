// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Messages to many users at once.
//!
//! Enabled by the feature `message`.

pub mod v4;

/// The versions of message.
#[derive(Debug)]
pub struct MessageService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> MessageService<'c, C> {
    /// Messages to many users at once.
    pub fn v4(&self) -> v4::V4<'c, C> {
        v4::V4 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Messages to many users at once.
    pub fn message(&self) -> MessageService<'_, Self> {
        MessageService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v4::batch_message::send::ENDPOINT,
];
