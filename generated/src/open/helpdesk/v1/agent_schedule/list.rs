// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_schedule/list`: 查询全部客服工作日程

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::{AgentSchedule, AgentStatus};

/// Lists the agents of a helpdesk with their working hours and skills.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/agent_schedules`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [查询全部客服工作日程](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list)
/// - Schema: `schemas/open/helpdesk/v1/agent_schedule/list.json`
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
/// use feishu_api::helpdesk::v1::AgentStatus;
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .agent_schedule()
///     .list([AgentStatus::Online])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询全部客服工作日程")]
#[doc(alias = "/open-apis/helpdesk/v1/agent_schedules")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAgentSchedule<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListAgentSchedule -> ListAgentScheduleReply, TenantToken, Helpdesk
}

impl ListAgentSchedule {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `status`: Returns agents that have one of these statuses.
    pub fn new(status: impl IntoIterator<Item = AgentStatus>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .query("status", &status.into_iter().collect::<Vec<AgentStatus>>()),
        )
    }
}

impl<C: rt::Caller> super::AgentScheduleResource<'_, C> {
    /// Lists the agents of a helpdesk with their working hours and skills.
    pub fn list(
        &self,
        status: impl IntoIterator<Item = AgentStatus>,
    ) -> ListAgentSchedule<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListAgentSchedule(ListAgentSchedule::new(status).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListAgentSchedule`].
#[derive(Clone, Default, rt::Record)]
pub struct ListAgentScheduleReply {
    /// All agents of the helpdesk, each with hours and skills.
    pub agent_schedules: Option<Vec<AgentSchedule>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListAgentSchedule`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_schedule/list",
    title: "查询全部客服工作日程",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agent_schedules",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[rt::Param::query("status").flags(rt::Field::REQUIRED)],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
