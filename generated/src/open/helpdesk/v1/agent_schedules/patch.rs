// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_schedules/patch`: 更新客服工作日程

use feishu_api_runtime as rt;

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
/// | 154000 | 400 | [`INVALID_PARAMETER`](PatchAgentSchedulesError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](PatchAgentSchedulesError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](PatchAgentSchedulesError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchAgentSchedules<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchAgentSchedules {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `agent_id`: Open id of the agent.
    #[inline]
    pub fn new(agent_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, agent_id),
        }
    }
}

impl<C> PatchAgentSchedules<C> {
    /// New working hours and skills.
    pub fn agent_schedule(self, agent_schedule: AgentScheduleUpdate) -> Self {
        Self {
            request: self.request.set(1, &agent_schedule),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl PatchAgentSchedules<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchAgentSchedules<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchAgentSchedules {
    type Reply = rt::Empty;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AgentSchedulesResource<'_, C> {
    /// Changes the working hours and skills of an agent.
    pub fn patch(&self, agent_id: &str) -> PatchAgentSchedules<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchAgentSchedules {
            request: PatchAgentSchedules::new(agent_id).request.bind(self.client.core()),
        }
    }
}

/// New working hours and skills of an agent.
///
/// Declared in `schemas/open/helpdesk/v1/agent_schedules/patch.json`.
#[derive(Clone, Default)]
pub struct AgentScheduleUpdate {
    /// The working hours.
    pub schedule: Option<Vec<WorkingHours>>,
    /// Ids of the skills.
    pub agent_skill_ids: Option<Vec<String>>,
}

impl rt::Fields for AgentScheduleUpdate {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("schedule"), rt::Field::new("agent_skill_ids")],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.schedule,
            _ => &self.agent_skill_ids,
        }
    }
}

impl std::fmt::Debug for AgentScheduleUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for AgentScheduleUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`PatchAgentSchedules`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchAgentSchedulesError {}

impl PatchAgentSchedulesError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`PatchAgentSchedules`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_schedules/patch",
    title: "更新客服工作日程",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
    path: "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    tokens: &[rt::TokenKind::User],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("agent_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("agent_schedule"),
            place: rt::Place::Body,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154000 400 InvalidRequest InvalidParameter",
                "The request is not valid.",
                "Check the parameters and the body.",
                "",
            ],
            [
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
            [
                "155000 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::agent_schedules::patch::{
        AgentScheduleUpdate, ENDPOINT, PatchAgentSchedules,
    };
    use crate::open::helpdesk::v1::types::{Weekday, WorkingHours};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    PatchAgentSchedules::new("123456")
                        .agent_schedule(AgentScheduleUpdate {
                            schedule: Some(
                                vec![
                                    WorkingHours {
                                        start_time: Some("00:00".into()),
                                        end_time: Some("24:00".into()),
                                        weekday: Some(Weekday::EveryDay),
                                        ..WorkingHours::default()
                                    },
                                ],
                            ),
                            agent_skill_ids: Some(vec!["test-skill-id".into()]),
                        }),
                )
            },
            sent: "{\"path\":{\"agent_id\":\"123456\"},\"query\":{},\"headers\":{},\"body\":{\"agent_schedule\":{\"schedule\":[{\"start_time\":\"00:00\",\"end_time\":\"24:00\",\"weekday\":9}],\"agent_skill_ids\":[\"test-skill-id\"]}}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
