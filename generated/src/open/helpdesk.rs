// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Helpdesks: tickets, agents, knowledge bases and notifications.

pub mod v1;

/// The versions of helpdesk.
#[derive(Debug)]
pub struct HelpdeskService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> HelpdeskService<'c, C> {
    /// Helpdesks: tickets, agents, knowledge bases and notifications.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Helpdesks: tickets, agents, knowledge bases and notifications.
    pub fn helpdesk(&self) -> HelpdeskService<'_, Self> {
        HelpdeskService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::ticket::update::ENDPOINT,
];

/// The documented exchanges of the service.
#[cfg(feature = "examples")]
pub static EXAMPLES: &[&[feishu_api_runtime::Example]] = &[
    v1::ticket::update::examples::EXAMPLES,
];
