// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_skill/list`: 查询全部客服技能

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::AgentSkill;

/// Lists all skills.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/agent_skills`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [查询全部客服技能](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list)
/// - Schema: `schemas/open/helpdesk/v1/agent_skill/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_skill().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询全部客服技能")]
#[doc(alias = "/open-apis/helpdesk/v1/agent_skills")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAgentSkill<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListAgentSkill::new() -> ListAgentSkillReply, TenantToken, Helpdesk
}

impl ListAgentSkill {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C: rt::Caller> super::AgentSkillResource<'_, C> {
    /// Lists all skills.
    pub fn list(&self) -> ListAgentSkill<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListAgentSkill(ListAgentSkill::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListAgentSkill`].
#[derive(Clone, Default, rt::Record)]
pub struct ListAgentSkillReply {
    /// All skills of the helpdesk.
    pub agent_skills: Option<Vec<AgentSkill>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListAgentSkill`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_skill/list",
    title: "查询全部客服技能",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agent_skills",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
        ],
    ),
    ..platform::ENDPOINT
};
