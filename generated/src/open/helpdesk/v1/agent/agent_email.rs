// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent/agent_email`: 获取客服邮箱

use feishu_api_runtime as rt;

use crate::open::platform;

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
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The helpdesk does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
#[doc(alias = "/open-apis/helpdesk/v1/agent_emails")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAgentEmails<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListAgentEmails::new() -> ListAgentEmailsReply, TenantToken, Helpdesk
}

impl ListAgentEmails {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C: rt::Caller> super::AgentResource<'_, C> {
    /// Reads the email addresses of all agents.
    pub fn agent_email(&self) -> ListAgentEmails<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListAgentEmails(ListAgentEmails::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListAgentEmails`].
#[derive(Clone, Default, rt::Record)]
pub struct ListAgentEmailsReply {
    /// Email addresses by the ids of the agents.
    pub agents: Option<rt::Map<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListAgentEmails`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent/agent_email",
    title: "获取客服邮箱",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/agent_emails",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    errors: rt::ErrorTable::new(
        &[
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154004 404 NotFound NotFound\nThe helpdesk does not exist.\nCheck the helpdesk credential.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
