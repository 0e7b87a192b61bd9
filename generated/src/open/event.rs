// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! How events are delivered.
//!
//! Enabled by the feature `event`.

pub mod v1;

/// The versions of event.
#[derive(Debug)]
pub struct EventService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> EventService<'c, C> {
    /// How events are delivered.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// How events are delivered.
    pub fn event(&self) -> EventService<'_, Self> {
        EventService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::outbound_ip::list::ENDPOINT,
];
