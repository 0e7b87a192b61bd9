// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent/patch`: 更新客服信息

use feishu_api_runtime as rt;

use crate::open::platform;

/// Sets the status of an agent.
///
/// - Endpoint: `PATCH /open-apis/helpdesk/v1/agents/:agent_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `100/min`
/// - Documentation: [更新客服信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch)
/// - Schema: `schemas/open/helpdesk/v1/agent/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 150001 | 400 | [`INVALID_STATUS`](super::super::errors::INVALID_STATUS) | This status cannot be set. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::AgentPresence;
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .agent()
///     .patch("ou_14777d82ffef0f707de5a8c7ff2c5ebe")
///     .status(AgentPresence::Online)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新客服信息")]
#[doc(alias = "/open-apis/helpdesk/v1/agents/:agent_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchAgent<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchAgent -> rt::Empty, UserToken, Helpdesk
}

impl PatchAgent {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `agent_id`: Open id of the agent.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("agent_id", agent_id.into()))
    }
}

impl<C> PatchAgent<C> {
    /// The new status.
    pub fn status(self, status: AgentPresence) -> Self {
        Self(self.0.body("status", &status))
    }
}

impl<C: rt::Caller> super::AgentResource<'_, C> {
    /// Sets the status of an agent.
    pub fn patch(&self, agent_id: impl Into<String>) -> PatchAgent<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchAgent(PatchAgent::new(agent_id).0.bind(self.client.core()))
    }
}

rt::int_enum! {
    /// A status that can be given to an agent.
    pub enum AgentPresence {
        /// Available.
        Online = 1,
        /// Not available.
        Offline = 2,
    }
}

/// The documented facts of [`PatchAgent`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent/patch",
    title: "更新客服信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch",
    method: rt::Method::Patch,
    path: "/open-apis/helpdesk/v1/agents/:agent_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[rt::Param::path("agent_id"), rt::Param::body("status")],
    errors: rt::ErrorTable::new(
        &[
            "150001 400 InvalidRequest InvalidStatus\nThis status cannot be set.\nSet the agent online or offline.",
        ],
    ),
    ..platform::ENDPOINT
};
