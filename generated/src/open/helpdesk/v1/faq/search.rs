// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/search`: 搜索知识库

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::Faq;

/// Searches the knowledge base.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/faqs/search`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [搜索知识库](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search)
/// - Schema: `schemas/open/helpdesk/v1/faq/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .faq()
///     .search("wifi")
///     .page_token("6936004780707807251")
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索知识库")]
#[doc(alias = "/open-apis/helpdesk/v1/faqs/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchFaq<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchFaq -> SearchFaqReply, TenantToken, Helpdesk, pages of items as Faq
}

impl SearchFaq {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `query`: What to search for.
    pub fn new(query: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).query_text("query", query.into()))
    }
}

impl<C> SearchFaq<C> {
    /// `true` if `query` is Base64. Not needed: queries are percent-encoded automatically.
    pub fn base64(self, base64: impl Into<String>) -> Self {
        Self(self.0.query_text("base64", base64.into()))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items per page. At most 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Searches the knowledge base.
    pub fn search(&self, query: impl Into<String>) -> SearchFaq<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        SearchFaq(SearchFaq::new(query).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchFaq`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchFaqReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Number of entries on this page.
    pub page_size: Option<i64>,
    /// Total number of entries.
    pub total: Option<i64>,
    /// The entries of this page.
    pub items: Option<Vec<Faq>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SearchFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/search",
    title: "搜索知识库",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/faqs/search",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[
        rt::Param::query("query").flags(rt::Field::REQUIRED),
        rt::Param::query("base64"),
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
