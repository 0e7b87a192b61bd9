// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/event/v1/outbound_ip/list`: 获取事件出口 IP

use feishu_api_runtime as rt;

use crate::open::platform;

/// Lists the IP addresses from which events are sent.
///
/// They change: fetch them regularly where a firewall lets only them through.
///
/// - Endpoint: `GET /open-apis/event/v1/outbound_ip`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `event:ip_list`
/// - Documentation: [获取事件出口 IP](https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list)
/// - Schema: `schemas/open/event/v1/outbound_ip/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1810001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The page size or the page token is wrong. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .event()
///     .v1()
///     .outbound_ip()
///     .list()
///     .page_size(10)
///     .page_token("xxx")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取事件出口 IP")]
#[doc(alias = "/open-apis/event/v1/outbound_ip")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListOutboundIp<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListOutboundIp::new() -> ListOutboundIpReply, TenantToken, NoCredential, pages of
    ip_list as String
}

impl ListOutboundIp {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListOutboundIp<C> {
    /// Number of items per page. At most 50.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::OutboundIpResource<'_, C> {
    /// Lists the IP addresses from which events are sent.
    pub fn list(&self) -> ListOutboundIp<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListOutboundIp(ListOutboundIp::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListOutboundIp`].
#[derive(Clone, Default, rt::Record)]
pub struct ListOutboundIpReply {
    /// The addresses of this page.
    pub ip_list: Option<Vec<String>>,
    /// Token of the next page.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListOutboundIp`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/event/v1/outbound_ip/list",
    title: "获取事件出口 IP",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list",
    method: rt::Method::Get,
    path: "/open-apis/event/v1/outbound_ip",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["event:ip_list"],
    params: &[
        rt::Param::query("page_size").limits(&[rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1810001 400 InvalidRequest InvalidParameter\nThe page size or the page token is wrong.\nCorrect them, or begin again with the first page.",
        ],
    ),
    ..platform::ENDPOINT
};
