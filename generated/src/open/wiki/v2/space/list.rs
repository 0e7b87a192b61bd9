// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space/list`: 获取知识空间列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::Space;

/// Lists the wiki spaces that the caller may see.
///
/// What the caller may not see is left out of a page, which may be empty while there are more.
///
/// A user's own library is never among them: `get` returns it.
///
/// - Endpoint: `GET /open-apis/wiki/v2/spaces`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:space:retrieve` or `wiki:wiki` or `wiki:wiki:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [获取知识空间列表](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list)
/// - Schema: `schemas/open/wiki/v2/space/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 131001 | 400 | [`SERVICE_FAILED`](super::super::errors::SERVICE_FAILED) | A service behind the API failed. |
/// | 131002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as of the wrong type. |
/// | 131004 | 400 | [`INVALID_USER`](super::super::errors::INVALID_USER) | The caller is not a valid user, such as one who is not signed in. |
/// | 131007 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space()
///     .list()
///     .page_size(10)
///     .page_token("1565676577122621")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取知识空间列表")]
#[doc(alias = "/open-apis/wiki/v2/spaces")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListSpace<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListSpace::new() -> ListSpaceReply, TenantOrUserToken, NoCredential, pages of items
    as Space
}

impl ListSpace {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListSpace<C> {
    /// Number of items per page. At most 50. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::SpaceResource<'_, C> {
    /// Lists the wiki spaces that the caller may see.
    pub fn list(&self) -> ListSpace<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListSpace(ListSpace::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListSpace`].
#[derive(Clone, Default, rt::Record)]
pub struct ListSpaceReply {
    /// The wiki spaces of this page.
    pub items: Option<Vec<Space>>,
    /// Token of the next page.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListSpace`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space/list",
    title: "获取知识空间列表",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list",
    method: rt::Method::Get,
    path: "/open-apis/wiki/v2/spaces",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:space:retrieve", "wiki:wiki", "wiki:wiki:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
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
            "131001 400 Server ServiceFailed\nA service behind the API failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "131002 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as of the wrong type.\nThe message says what is wrong; correct the request.",
            "131004 400 Auth InvalidUser\nThe caller is not a valid user, such as one who is not signed in.\nCall with a valid token of a user or an app; contact support if it keeps failing.",
            "131007 400 Server InternalError\nThe server failed.\nDo not repeat the call; contact support with the log id.",
        ],
    ),
    ..platform::ENDPOINT
};
