// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/list`: 获取全部知识库详情

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::Faq;

/// Lists the entries of the knowledge base.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/faqs`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取全部知识库详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list)
/// - Schema: `schemas/open/helpdesk/v1/faq/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The category does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::FaqStatus;
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .faq()
///     .list()
///     .category_id("6856395522433908739")
///     .status(FaqStatus::Online)
///     .search("点餐")
///     .page_token("6856395634652479491")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取全部知识库详情")]
#[doc(alias = "/open-apis/helpdesk/v1/faqs")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListFaq<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListFaq::new() -> ListFaqReply, TenantToken, Helpdesk, pages of items as Faq
}

impl ListFaq {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListFaq<C> {
    /// Returns only entries of this category.
    pub fn category_id(self, category_id: impl Into<String>) -> Self {
        Self(self.0.query_text("category_id", category_id.into()))
    }

    /// Returns only entries with this status.
    pub fn status(self, status: FaqStatus) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Returns only entries whose question, similar questions or author contain this text.
    pub fn search(self, search: impl Into<String>) -> Self {
        Self(self.0.query_text("search", search.into()))
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
    /// Lists the entries of the knowledge base.
    pub fn list(&self) -> ListFaq<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListFaq(ListFaq::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListFaq`].
#[derive(Clone, Default, rt::Record)]
pub struct ListFaqReply {
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

rt::text_enum! {
    /// Status of an entry.
    pub enum FaqStatus {
        /// Online.
        Online = "1",
        /// Deleted, and can be restored.
        Deleted = "0",
        /// Deleted for good.
        Purged = "2",
    }
}

/// The documented facts of [`ListFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/list",
    title: "获取全部知识库详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/faqs",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[
        rt::Param::query("category_id"),
        rt::Param::query("status"),
        rt::Param::query("search"),
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
            "154004 404 NotFound NotFound\nThe category does not exist.\nCheck the id of the category.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
