// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_skill/create`: 创建客服技能

use feishu_api_runtime as rt;

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
/// | 154000 | 400 | [`INVALID_PARAMETER`](CreateAgentSkillError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](CreateAgentSkillError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](CreateAgentSkillError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateAgentSkill<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateAgentSkill {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for CreateAgentSkill {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> CreateAgentSkill<C> {
    /// Name of the skill.
    pub fn name(self, name: &str) -> Self {
        Self {
            request: self.request.set_text(0, name),
        }
    }

    /// Which tickets the skill is for.
    pub fn rules(self, rules: impl IntoIterator<Item = AgentSkillRule>) -> Self {
        Self {
            request: self
                .request
                .set(1, &rules.into_iter().collect::<Vec<AgentSkillRule>>()),
        }
    }

    /// Open ids of the agents who have the skill.
    pub fn agent_ids(
        self,
        agent_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(2, &agent_ids.into_iter().map(Into::into).collect::<Vec<String>>()),
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

impl CreateAgentSkill<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateAgentSkillReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateAgentSkill<rt::Bound> {
    type Output = Result<CreateAgentSkillReply, rt::Error>;
    type IntoFuture = rt::Call<CreateAgentSkillReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateAgentSkill {
    type Reply = CreateAgentSkillReply;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AgentSkillResource<'_, C> {
    /// Adds a skill.
    pub fn create(&self) -> CreateAgentSkill<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateAgentSkill {
            request: CreateAgentSkill::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`CreateAgentSkill`].
#[derive(Clone, Default)]
pub struct CreateAgentSkillReply {
    /// Id of the new skill.
    pub agent_skill_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CreateAgentSkillReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("agent_skill_id")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.agent_skill_id,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CreateAgentSkillReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.agent_skill_id,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CreateAgentSkillReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CreateAgentSkillReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`CreateAgentSkill`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateAgentSkillError {}

impl CreateAgentSkillError {
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

/// The documented facts of [`CreateAgentSkill`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_skill/create",
    title: "创建客服技能",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/agent_skills",
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
            field: rt::Field::new("name"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("rules"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("agent_ids"),
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
    use crate::open::helpdesk::v1::agent_skill::create::{
        CreateAgentSkill, CreateAgentSkillReply, ENDPOINT,
    };
    use crate::open::helpdesk::v1::types::{AgentSkillRule, SkillOperator};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    CreateAgentSkill::new()
                        .name("部门技能")
                        .rules([
                            AgentSkillRule {
                                id: Some("12".into()),
                                selected_operator: Some(SkillOperator::HasAnyOf),
                                operand: Some(
                                    rt::json!(
                                        { "selected_departments" : [{ "id" : "部门ID", "name" :
                                        "IT" }] }
                                    ),
                                ),
                                ..AgentSkillRule::default()
                            },
                        ])
                        .agent_ids(["客服ID"]),
                )
            },
            sent: "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"name\":\"部门技能\",\"rules\":[{\"id\":\"12\",\"selected_operator\":8,\"operand\":{\"selected_departments\":[{\"id\":\"部门ID\",\"name\":\"IT\"}]}}],\"agent_ids\":[\"客服ID\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"agent_skill_id\":\"test-skill-id\"}}",
            send: rt::Example::record::<CreateAgentSkillReply>,
        },
    ];
}
