// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_skill/get`: 查询指定客服技能

use feishu_api_runtime as rt;

use crate::open::platform;
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
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
#[doc(alias = "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAgentSkill<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetAgentSkill -> GetAgentSkillReply, TenantToken, Helpdesk
}

impl GetAgentSkill {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `agent_skill_id`: The skill that is wanted.
    pub fn new(agent_skill_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("agent_skill_id", agent_skill_id.into()))
    }
}

impl<C: rt::Caller> super::AgentSkillResource<'_, C> {
    /// Reads one skill.
    pub fn get(&self, agent_skill_id: impl Into<String>) -> GetAgentSkill<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetAgentSkill(GetAgentSkill::new(agent_skill_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetAgentSkill`].
#[derive(Clone, Default, rt::Record)]
pub struct GetAgentSkillReply {
    /// The skill, with its rules and agents.
    #[wire(ALWAYS)]
    pub agent_skill: Option<AgentSkill>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetAgentSkillReply {
    /// `agent_skill`, which every documented reply has, or an error if this one lacks it.
    pub fn agent_skill(&self) -> Result<&AgentSkill, rt::Error> {
        rt::always(self.agent_skill.as_ref(), "agent_skill", &self.unknown_fields)
    }
}

/// The documented facts of [`GetAgentSkill`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_skill/get",
    title: "查询指定客服技能",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[rt::Param::path("agent_skill_id")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
