// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/unit/list`: 获取单位列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::Unit;

/// Lists the units of the tenant.
///
/// Units are part of some plans only.
///
/// - Endpoint: `GET /open-apis/contact/v3/unit`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:unit:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取单位列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list)
/// - Schema: `schemas/open/contact/v3/unit/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .unit()
///     .list()
///     .page_size(50)
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取单位列表")]
#[doc(alias = "/open-apis/contact/v3/unit")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListUnits<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListUnits::new() -> ListUnitsReply, TenantToken, NoCredential, pages of unitlist as
    Unit
}

impl ListUnits {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListUnits<C> {
    /// Number of items a page. At most 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::UnitResource<'_, C> {
    /// Lists the units of the tenant.
    pub fn list(&self) -> ListUnits<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListUnits(ListUnits::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListUnits`].
#[derive(Clone, Default, rt::Record)]
pub struct ListUnitsReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Units.
    pub unitlist: Option<Vec<Unit>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListUnits`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/unit/list",
    title: "获取单位列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/unit",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:unit:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
        ],
    ),
    ..platform::ENDPOINT
};
