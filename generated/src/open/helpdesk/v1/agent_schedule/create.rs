// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_schedule/create`: 创建客服工作日程

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::WorkingHours;

/// Gives agents their working hours and skills.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/agent_schedules`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [创建客服工作日程](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create)
/// - Schema: `schemas/open/helpdesk/v1/agent_schedule/create.json`
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
/// use feishu_api::helpdesk::v1::{NewAgentSchedule, Weekday, WorkingHours};
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .agent_schedule()
///     .create()
///     .agent_schedules([
///         NewAgentSchedule {
///             agent_id: Some("agent-id".into()),
///             schedule: Some(
///                 vec![
///                     WorkingHours {
///                         start_time: Some("00:00".into()),
///                         end_time: Some("24:00".into()),
///                         weekday: Some(Weekday::EveryDay),
///                         ..WorkingHours::default()
///                     },
///                 ],
///             ),
///             agent_skill_ids: Some(vec!["test-skill-id".into()]),
///         },
///     ])
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建客服工作日程")]
#[doc(alias = "/open-apis/helpdesk/v1/agent_schedules")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateAgentSchedule<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateAgentSchedule::new() -> rt::Empty, UserToken, Helpdesk
}

impl CreateAgentSchedule {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> CreateAgentSchedule<C> {
    /// The agents, each with working hours and skills.
    pub fn agent_schedules(
        self,
        agent_schedules: impl IntoIterator<Item = NewAgentSchedule>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "agent_schedules",
                    &agent_schedules.into_iter().collect::<Vec<NewAgentSchedule>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::AgentScheduleResource<'_, C> {
    /// Gives agents their working hours and skills.
    pub fn create(&self) -> CreateAgentSchedule<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateAgentSchedule(CreateAgentSchedule::new().0.bind(self.client.core()))
    }
}

/// Working hours and skills for one agent.
#[derive(Clone, Default, rt::Record)]
pub struct NewAgentSchedule {
    /// Id of the agent: the `guest.id` of a ticket that the agent opened as a user.
    pub agent_id: Option<String>,
    /// The working hours.
    pub schedule: Option<Vec<WorkingHours>>,
    /// The skills that the agent is given.
    pub agent_skill_ids: Option<Vec<String>>,
}

/// The documented facts of [`CreateAgentSchedule`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_schedule/create",
    title: "创建客服工作日程",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/agent_schedules",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[rt::Param::body("agent_schedules")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
