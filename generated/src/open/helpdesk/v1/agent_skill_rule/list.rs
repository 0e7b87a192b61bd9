// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_skill_rule/list`: 获取客服技能列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::AgentSkillRule;

/// Lists the rules that skills can have.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/agent_skill_rules`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取客服技能列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list)
/// - Schema: `schemas/open/helpdesk/v1/agent_skill_rule/list.json`
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
/// let reply = client.helpdesk().v1().agent_skill_rule().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取客服技能列表")]
#[doc(alias = "/open-apis/helpdesk/v1/agent_skill_rules")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAgentSkillRule<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListAgentSkillRule::new() -> ListAgentSkillRuleReply, TenantToken, Helpdesk
}

impl ListAgentSkillRule {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C: rt::Caller> super::AgentSkillRuleResource<'_, C> {
    /// Lists the rules that skills can have.
    pub fn list(&self) -> ListAgentSkillRule<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListAgentSkillRule(ListAgentSkillRule::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListAgentSkillRule`].
#[derive(Clone, Default, rt::Record)]
pub struct ListAgentSkillRuleReply {
    /// The rules that skills can be made of.
    pub rules: Option<Vec<AgentSkillRule>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListAgentSkillRule`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_skill_rule/list",
    title: "获取客服技能列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agent_skill_rules",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
