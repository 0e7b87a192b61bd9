// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_customized_field/list`: 获取全部工单自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::TicketCustomizedField;

/// Lists the custom fields of tickets.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/ticket_customized_fields`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取全部工单自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields)
/// - Schema: `schemas/open/helpdesk/v1/ticket_customized_field/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket_customized_field()
///     .list()
///     .page_token("6948728206392295444")
///     .page_size(10)
///     .visible(true)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取全部工单自定义字段")]
#[doc(alias = "/open-apis/helpdesk/v1/ticket_customized_fields")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTicketCustomizedField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListTicketCustomizedField::new() -> ListTicketCustomizedFieldReply, TenantToken,
    Helpdesk, pages of items as TicketCustomizedField
}

impl ListTicketCustomizedField {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListTicketCustomizedField<C> {
    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items per page. At most 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Returns only visible fields if true, only hidden ones if false.
    pub fn visible(self, visible: bool) -> Self {
        Self(self.0.body("visible", &visible))
    }
}

impl<C: rt::Caller> super::TicketCustomizedFieldResource<'_, C> {
    /// Lists the custom fields of tickets.
    pub fn list(&self) -> ListTicketCustomizedField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListTicketCustomizedField(
            ListTicketCustomizedField::new().0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListTicketCustomizedField`].
#[derive(Clone, Default, rt::Record)]
pub struct ListTicketCustomizedFieldReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub next_page_token: Option<String>,
    /// The custom fields of this page.
    pub items: Option<Vec<TicketCustomizedField>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListTicketCustomizedField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_customized_field/list",
    title: "获取全部工单自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/ticket_customized_fields",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
        rt::Param::body("visible"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "next_page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
