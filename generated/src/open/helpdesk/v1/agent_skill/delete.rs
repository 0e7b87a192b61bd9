// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_skill/delete`: 删除客服技能

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a skill.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [删除客服技能](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete)
/// - Schema: `schemas/open/helpdesk/v1/agent_skill/delete.json`
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
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client.helpdesk().v1().agent_skill().delete("test-skill-id").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除客服技能")]
#[doc(alias = "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteAgentSkill<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteAgentSkill -> rt::Empty, UserToken, Helpdesk
}

impl DeleteAgentSkill {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `agent_skill_id`: The skill to delete.
    pub fn new(agent_skill_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("agent_skill_id", agent_skill_id.into()))
    }
}

impl<C: rt::Caller> super::AgentSkillResource<'_, C> {
    /// Deletes a skill.
    pub fn delete(
        &self,
        agent_skill_id: impl Into<String>,
    ) -> DeleteAgentSkill<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        DeleteAgentSkill(
            DeleteAgentSkill::new(agent_skill_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeleteAgentSkill`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_skill/delete",
    title: "删除客服技能",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete",
    method: rt::Method::Delete,
    path: "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
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
