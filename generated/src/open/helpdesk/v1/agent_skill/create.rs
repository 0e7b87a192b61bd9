// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_skill/create`: 创建客服技能

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::AgentSkillRule;

/// Adds a skill.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/agent_skills`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [创建客服技能](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create)
/// - Schema: `schemas/open/helpdesk/v1/agent_skill/create.json`
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
/// use feishu_api::helpdesk::v1::{AgentSkillRule, SkillOperator};
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .agent_skill()
///     .create()
///     .name("部门技能")
///     .rules([
///         AgentSkillRule {
///             id: Some("12".into()),
///             selected_operator: Some(SkillOperator::HasAnyOf),
///             operand: Some(
///                 json!(
///                     { "selected_departments" : [{ "id" : "部门ID", "name" : "IT" }]
///                     }
///                 ),
///             ),
///             ..AgentSkillRule::default()
///         },
///     ])
///     .agent_ids(["客服ID"])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建客服技能")]
#[doc(alias = "/open-apis/helpdesk/v1/agent_skills")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateAgentSkill<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateAgentSkill::new() -> CreateAgentSkillReply, UserToken, Helpdesk
}

impl CreateAgentSkill {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> CreateAgentSkill<C> {
    /// Name of the skill.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// Which tickets the skill applies to.
    pub fn rules(self, rules: impl IntoIterator<Item = AgentSkillRule>) -> Self {
        Self(self.0.body("rules", &rules.into_iter().collect::<Vec<AgentSkillRule>>()))
    }

    /// Ids of the agents who have the skill.
    pub fn agent_ids(
        self,
        agent_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "agent_ids",
                    &agent_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::AgentSkillResource<'_, C> {
    /// Adds a skill.
    pub fn create(&self) -> CreateAgentSkill<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateAgentSkill(CreateAgentSkill::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateAgentSkill`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateAgentSkillReply {
    /// Id of the new skill.
    #[wire(ALWAYS)]
    pub agent_skill_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateAgentSkillReply {
    /// `agent_skill_id`, which every documented reply has, or an error if this one lacks it.
    pub fn agent_skill_id(&self) -> Result<&str, rt::Error> {
        rt::always(
            self.agent_skill_id.as_deref(),
            "agent_skill_id",
            &self.unknown_fields,
        )
    }
}

/// The documented facts of [`CreateAgentSkill`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_skill/create",
    title: "创建客服技能",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/agent_skills",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[
        rt::Param::body("name"),
        rt::Param::body("rules"),
        rt::Param::body("agent_ids"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
