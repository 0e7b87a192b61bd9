// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_skill/get`: 查询指定客服技能

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::AgentSkill;

/// Reads one skill.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [查询指定客服技能](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get)
/// - Schema: `schemas/open/helpdesk/v1/agent_skill/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](GetAgentSkillError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](GetAgentSkillError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](GetAgentSkillError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_skill().get("6941215891786825756").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询指定客服技能")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAgentSkill<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl GetAgentSkill {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `agent_skill_id`: Id of the skill.
    #[inline]
    pub fn new(agent_skill_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, agent_skill_id),
        }
    }
}

impl<C> GetAgentSkill<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl GetAgentSkill<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<GetAgentSkillReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for GetAgentSkill<rt::Bound> {
    type Output = Result<GetAgentSkillReply, rt::Error>;
    type IntoFuture = rt::Call<GetAgentSkillReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for GetAgentSkill {
    type Reply = GetAgentSkillReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AgentSkillResource<'_, C> {
    /// Reads one skill.
    pub fn get(&self, agent_skill_id: &str) -> GetAgentSkill<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetAgentSkill {
            request: GetAgentSkill::new(agent_skill_id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`GetAgentSkill`].
#[derive(Clone, Default)]
pub struct GetAgentSkillReply {
    /// The skill.
    pub agent_skill: Option<AgentSkill>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for GetAgentSkillReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("agent_skill")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.agent_skill,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for GetAgentSkillReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.agent_skill,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for GetAgentSkillReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for GetAgentSkillReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`GetAgentSkill`] by name.
#[derive(Debug, Clone, Copy)]
pub enum GetAgentSkillError {}

impl GetAgentSkillError {
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

/// The documented facts of [`GetAgentSkill`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_skill/get",
    title: "查询指定客服技能",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
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
            field: rt::Field::new("agent_skill_id").flags(rt::Field::REQUIRED),
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
    use crate::open::helpdesk::v1::agent_skill::get::{
        ENDPOINT, GetAgentSkill, GetAgentSkillReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(GetAgentSkill::new("6941215891786825756"))
            },
            sent: "{\"path\":{\"agent_skill_id\":\"6941215891786825756\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"agent_skill\":{\"id\":\"test-skill-id\",\"name\":\"skill-name\",\"rules\":[{\"id\":\"test-skill-id\",\"selected_operator\":8,\"operator_options\":[7,8],\"operand\":{\"selected_departments\":[{\"id\":\"部门ID\",\"name\":\"IT\"}]},\"category\":3,\"display_name\":\"Chinese FAQs category\"}],\"agent_ids\":[\"ou_ea651a5c09e2d01af8acd34059f5359b\"],\"is_default\":false,\"agents\":[{\"id\":\"ou_ea651a5c09e2d01af8acd34059f5359b\",\"avatar_url\":\"https://avatar-url.com/test.png\",\"name\":\"test-user\"}]}}}",
            send: rt::Example::record::<GetAgentSkillReply>,
        },
    ];
}
