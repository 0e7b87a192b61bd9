// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent/agent_email`: 获取客服邮箱

use feishu_api_runtime as rt;

/// Reads the email addresses of all agents.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/agent_emails`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取客服邮箱](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email)
/// - Schema: `schemas/open/helpdesk/v1/agent/agent_email.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154001 | 401 | [`UNAUTHORIZED`](ListAgentEmailsError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154004 | 404 | [`NOT_FOUND`](ListAgentEmailsError::NOT_FOUND) | The helpdesk does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](ListAgentEmailsError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent().agent_email().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取客服邮箱")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAgentEmails<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListAgentEmails {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for ListAgentEmails {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ListAgentEmails<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl ListAgentEmails<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListAgentEmailsReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListAgentEmails<rt::Bound> {
    type Output = Result<ListAgentEmailsReply, rt::Error>;
    type IntoFuture = rt::Call<ListAgentEmailsReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListAgentEmails {
    type Reply = ListAgentEmailsReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AgentResource<'_, C> {
    /// Reads the email addresses of all agents.
    pub fn agent_email(&self) -> ListAgentEmails<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListAgentEmails {
            request: ListAgentEmails::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListAgentEmails`].
#[derive(Clone, Default)]
pub struct ListAgentEmailsReply {
    /// Email addresses by the open ids of the agents.
    pub agents: Option<rt::Map<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListAgentEmailsReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("agents")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.agents,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListAgentEmailsReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.agents,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListAgentEmailsReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListAgentEmailsReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListAgentEmails`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListAgentEmailsError {}

impl ListAgentEmailsError {
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The helpdesk does not exist.
    ///
    /// Check the helpdesk credential.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`ListAgentEmails`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent/agent_email",
    title: "获取客服邮箱",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agent_emails",
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
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "The helpdesk does not exist.",
                "Check the helpdesk credential.",
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
    use crate::open::helpdesk::v1::agent::agent_email::{
        ENDPOINT, ListAgentEmails, ListAgentEmailsReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || { rt::Operation::into_request(ListAgentEmails::new()) },
            sent: "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"agents\":{\"ou_xxx\":\"xxx\",\"ou_yyy\":\"yyy\"}}}",
            send: rt::Example::record::<ListAgentEmailsReply>,
        },
    ];
}
