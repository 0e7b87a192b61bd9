// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/get`: 查询指定工单详情

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::Ticket;

/// Reads one ticket of a helpdesk.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/tickets/:ticket_id`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `10/s`
/// - Documentation: [查询指定工单详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get)
/// - Schema: `schemas/open/helpdesk/v1/ticket/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The ticket does not exist. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket().get("123456").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询指定工单详情")]
#[doc(alias = "/open-apis/helpdesk/v1/tickets/:ticket_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTicket<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetTicket -> GetTicketReply, TenantToken, Helpdesk
}

impl GetTicket {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: The ticket that is wanted.
    pub fn new(ticket_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("ticket_id", ticket_id.into()))
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Reads one ticket of a helpdesk.
    pub fn get(&self, ticket_id: impl Into<String>) -> GetTicket<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetTicket(GetTicket::new(ticket_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetTicket`].
#[derive(Clone, Default, rt::Record)]
pub struct GetTicketReply {
    /// The ticket that was asked for.
    #[wire(ALWAYS)]
    pub ticket: Option<Ticket>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetTicketReply {
    /// `ticket`, which every documented reply has, or an error if this one lacks it.
    pub fn ticket(&self) -> Result<&Ticket, rt::Error> {
        rt::always(self.ticket.as_ref(), "ticket", &self.unknown_fields)
    }
}

/// The documented facts of [`GetTicket`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/get",
    title: "查询指定工单详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/tickets/:ticket_id",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[rt::Param::path("ticket_id")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the ticket id.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "154004 404 NotFound NotFound\nThe ticket does not exist.\nCheck the ticket id.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
        ],
    ),
    ..platform::ENDPOINT
};
