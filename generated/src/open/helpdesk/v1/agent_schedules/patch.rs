// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_schedules/patch`: 更新客服工作日程

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::WorkingHours;

/// Changes the working hours and skills of an agent.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [更新客服工作日程](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch)
/// - Schema: `schemas/open/helpdesk/v1/agent_schedules/patch.json`
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
/// use feishu_api::helpdesk::v1::{AgentScheduleUpdate, Weekday, WorkingHours};
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .agent_schedules()
///     .patch("123456")
///     .agent_schedule(AgentScheduleUpdate {
///         schedule: Some(
///             vec![
///                 WorkingHours {
///                     start_time: Some("00:00".into()),
///                     end_time: Some("24:00".into()),
///                     weekday: Some(Weekday::EveryDay),
///                     ..WorkingHours::default()
///                 },
///             ],
///         ),
///         agent_skill_ids: Some(vec!["test-skill-id".into()]),
///     })
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新客服工作日程")]
#[doc(alias = "/open-apis/helpdesk/v1/agents/:agent_id/schedules")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchAgentSchedules<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchAgentSchedules -> rt::Empty, UserToken, Helpdesk
}

impl PatchAgentSchedules {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `agent_id`: The agent whose hours change.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("agent_id", agent_id.into()))
    }
}

impl<C> PatchAgentSchedules<C> {
    /// New working hours and skills.
    pub fn agent_schedule(self, agent_schedule: AgentScheduleUpdate) -> Self {
        Self(self.0.body("agent_schedule", &agent_schedule))
    }
}

impl<C: rt::Caller> super::AgentSchedulesResource<'_, C> {
    /// Changes the working hours and skills of an agent.
    pub fn patch(&self, agent_id: impl Into<String>) -> PatchAgentSchedules<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchAgentSchedules(
            PatchAgentSchedules::new(agent_id).0.bind(self.client.core()),
        )
    }
}

/// New working hours and skills of an agent.
#[derive(Clone, Default, rt::Record)]
pub struct AgentScheduleUpdate {
    /// The working hours.
    pub schedule: Option<Vec<WorkingHours>>,
    /// The skills that the agent has from now on.
    pub agent_skill_ids: Option<Vec<String>>,
}

/// The documented facts of [`PatchAgentSchedules`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_schedules/patch",
    title: "更新客服工作日程",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch",
    method: rt::Method::Patch,
    path: "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[rt::Param::path("agent_id"), rt::Param::body("agent_schedule")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
