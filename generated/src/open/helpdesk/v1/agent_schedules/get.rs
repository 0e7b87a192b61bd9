// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_schedules/get`: 查询指定客服工作日程

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::AgentSchedule;

/// Reads the working hours and skills of an agent.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/agents/:agent_id/schedules`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [查询指定客服工作日程](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get)
/// - Schema: `schemas/open/helpdesk/v1/agent_schedules/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_schedules().get("12345").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询指定客服工作日程")]
#[doc(alias = "/open-apis/helpdesk/v1/agents/:agent_id/schedules")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAgentSchedules<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetAgentSchedules -> GetAgentSchedulesReply, TenantToken, Helpdesk
}

impl GetAgentSchedules {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `agent_id`: The agent whose hours are wanted.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("agent_id", agent_id.into()))
    }
}

impl<C: rt::Caller> super::AgentSchedulesResource<'_, C> {
    /// Reads the working hours and skills of an agent.
    pub fn get(&self, agent_id: impl Into<String>) -> GetAgentSchedules<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetAgentSchedules(GetAgentSchedules::new(agent_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetAgentSchedules`].
#[derive(Clone, Default, rt::Record)]
pub struct GetAgentSchedulesReply {
    /// Working hours and skills of the agent.
    #[wire(ALWAYS)]
    pub agent_schedule: Option<AgentSchedule>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetAgentSchedulesReply {
    /// `agent_schedule`, which every documented reply has, or an error if this one lacks it.
    pub fn agent_schedule(&self) -> Result<&AgentSchedule, rt::Error> {
        rt::always(self.agent_schedule.as_ref(), "agent_schedule", &self.unknown_fields)
    }
}

/// The documented facts of [`GetAgentSchedules`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_schedules/get",
    title: "查询指定客服工作日程",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[rt::Param::path("agent_id")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
