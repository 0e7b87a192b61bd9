// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_skill/patch`: 更新客服技能

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::AgentSkill;

/// Changes a skill.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [更新客服技能](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch)
/// - Schema: `schemas/open/helpdesk/v1/agent_skill/patch.json`
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
/// use feishu_api::json;
/// use feishu_api::helpdesk::v1::{AgentSkill, AgentSkillRule, SkillOperator};
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .agent_skill()
///     .patch("test-skill-id")
///     .agent_skill(AgentSkill {
///         name: Some("skill-name".into()),
///         rules: Some(
///             vec![
///                 AgentSkillRule {
///                     id: Some("test-skill-id".into()),
///                     selected_operator: Some(SkillOperator::HasAnyOf),
///                     operator_options: Some(
///                         vec![SkillOperator::HasNoneOf, SkillOperator::HasAnyOf],
///                     ),
///                     operand: Some(
///                         json!(
///                             { "selected_departments" : [{ "id" : "部门ID", "name" :
///                             "IT" }] }
///                         ),
///                     ),
///                     ..AgentSkillRule::default()
///                 },
///             ],
///         ),
///         agent_ids: Some(vec!["ou_ea21d7f018e1155d960e40d33191f966".into()]),
///         ..AgentSkill::default()
///     })
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新客服技能")]
#[doc(alias = "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchAgentSkill<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchAgentSkill -> rt::Empty, UserToken, Helpdesk
}

impl PatchAgentSkill {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `agent_skill_id`: The skill to change.
    pub fn new(agent_skill_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("agent_skill_id", agent_skill_id.into()))
    }
}

impl<C> PatchAgentSkill<C> {
    /// The changes to the skill.
    pub fn agent_skill(self, agent_skill: AgentSkill) -> Self {
        Self(self.0.body("agent_skill", &agent_skill))
    }
}

impl<C: rt::Caller> super::AgentSkillResource<'_, C> {
    /// Changes a skill.
    pub fn patch(&self, agent_skill_id: impl Into<String>) -> PatchAgentSkill<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchAgentSkill(PatchAgentSkill::new(agent_skill_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`PatchAgentSkill`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_skill/patch",
    title: "更新客服技能",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch",
    method: rt::Method::Patch,
    path: "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[rt::Param::path("agent_skill_id"), rt::Param::body("agent_skill")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
