// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent_skill_rule/list`: 获取客服技能列表

use feishu_api_runtime as rt;

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
/// | 154000 | 400 | [`INVALID_PARAMETER`](ListAgentSkillRuleError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](ListAgentSkillRuleError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](ListAgentSkillRuleError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAgentSkillRule<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListAgentSkillRule {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for ListAgentSkillRule {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ListAgentSkillRule<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl ListAgentSkillRule<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListAgentSkillRuleReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListAgentSkillRule<rt::Bound> {
    type Output = Result<ListAgentSkillRuleReply, rt::Error>;
    type IntoFuture = rt::Call<ListAgentSkillRuleReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListAgentSkillRule {
    type Reply = ListAgentSkillRuleReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AgentSkillRuleResource<'_, C> {
    /// Lists the rules that skills can have.
    pub fn list(&self) -> ListAgentSkillRule<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListAgentSkillRule {
            request: ListAgentSkillRule::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListAgentSkillRule`].
#[derive(Clone, Default)]
pub struct ListAgentSkillRuleReply {
    /// The rules.
    pub rules: Option<Vec<AgentSkillRule>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListAgentSkillRuleReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("rules")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.rules,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListAgentSkillRuleReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.rules,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListAgentSkillRuleReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListAgentSkillRuleReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListAgentSkillRule`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListAgentSkillRuleError {}

impl ListAgentSkillRuleError {
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

/// The documented facts of [`ListAgentSkillRule`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent_skill_rule/list",
    title: "获取客服技能列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agent_skill_rules",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[],
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
    use crate::open::helpdesk::v1::agent_skill_rule::list::{
        ENDPOINT, ListAgentSkillRule, ListAgentSkillRuleReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || { rt::Operation::into_request(ListAgentSkillRule::new()) },
            sent: "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"rules\":[{\"id\":\"test-skill-id\",\"operator_options\":[7,8],\"operand\":{\"selected_departments\":[{\"id\":\"部门ID\",\"name\":\"IT\"}]},\"category\":3,\"display_name\":\"中文知识库分类\"}]}}",
            send: rt::Example::record::<ListAgentSkillRuleReply>,
        },
    ];
}
