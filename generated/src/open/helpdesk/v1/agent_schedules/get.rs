// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_schedules/get`: 查询指定客服工作日程

use feishu_api_runtime as rt;

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
/// | 154000 | 400 | [`INVALID_PARAMETER`](GetAgentSchedulesError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](GetAgentSchedulesError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](GetAgentSchedulesError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAgentSchedules<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl GetAgentSchedules {
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

impl<C> GetAgentSchedules<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl GetAgentSchedules<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<GetAgentSchedulesReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for GetAgentSchedules<rt::Bound> {
    type Output = Result<GetAgentSchedulesReply, rt::Error>;
    type IntoFuture = rt::Call<GetAgentSchedulesReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for GetAgentSchedules {
    type Reply = GetAgentSchedulesReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AgentSchedulesResource<'_, C> {
    /// Reads the working hours and skills of an agent.
    pub fn get(&self, agent_id: &str) -> GetAgentSchedules<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetAgentSchedules {
            request: GetAgentSchedules::new(agent_id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`GetAgentSchedules`].
#[derive(Clone, Default)]
pub struct GetAgentSchedulesReply {
    /// Working hours and skills of the agent.
    pub agent_schedule: Option<AgentSchedule>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for GetAgentSchedulesReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("agent_schedule")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.agent_schedule,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for GetAgentSchedulesReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.agent_schedule,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for GetAgentSchedulesReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for GetAgentSchedulesReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`GetAgentSchedules`] by name.
#[derive(Debug, Clone, Copy)]
pub enum GetAgentSchedulesError {}

impl GetAgentSchedulesError {
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

/// The documented facts of [`GetAgentSchedules`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_schedules/get",
    title: "查询指定客服工作日程",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("agent_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
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
    use crate::open::helpdesk::v1::agent_schedules::get::{
        ENDPOINT, GetAgentSchedules, GetAgentSchedulesReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || { rt::Operation::into_request(GetAgentSchedules::new("12345")) },
            sent: "{\"path\":{\"agent_id\":\"12345\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"agent_schedule\":{\"status\":1,\"agent\":{\"id\":\"ou_ea651a5c09e2d01af8acd34059f5359b\",\"avatar_url\":\"https://avatar-url.com/test.png\",\"name\":\"test-user\",\"email\":\"test@bytedance.com\",\"department\":\"测试部门\",\"company_name\":\"test-company\"},\"schedule\":[{\"start_time\":\"00:00\",\"end_time\":\"24:00\",\"weekday\":9}],\"agent_skills\":[{\"id\":\"agent-skill-id\",\"name\":\"agent-skill\",\"is_default\":false}]}}}",
            send: rt::Example::record::<GetAgentSchedulesReply>,
        },
    ];
}
