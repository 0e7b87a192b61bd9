// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_title/list`: 获取租户职务列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::JobTitle;

/// Lists job titles.
///
/// Job titles are managed in the admin console, or come with users who have new ones.
///
/// - Endpoint: `GET /open-apis/contact/v3/job_titles`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:job_title:readonly` or `contact:contact:access_as_user` or `contact:contact:readonly_as_app`
/// - Rate limit: `10/min`
/// - Documentation: [获取租户职务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list)
/// - Schema: `schemas/open/contact/v3/job_title/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .job_title()
///     .list()
///     .page_size(10)
///     .page_token("xxx")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取租户职务列表")]
#[doc(alias = "/open-apis/contact/v3/job_titles")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListJobTitles<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListJobTitles::new() -> ListJobTitlesReply, TenantOrUserToken, NoCredential, pages of
    items as JobTitle
}

impl ListJobTitles {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListJobTitles<C> {
    /// Number of items a page. From 1 to 50. The platform assumes `10` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::JobTitleResource<'_, C> {
    /// Lists job titles.
    pub fn list(&self) -> ListJobTitles<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListJobTitles(ListJobTitles::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListJobTitles`].
#[derive(Clone, Default, rt::Record)]
pub struct ListJobTitlesReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Job titles.
    pub items: Option<Vec<JobTitle>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListJobTitles`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_title/list",
    title: "获取租户职务列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/job_titles",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:job_title:readonly",
        "contact:contact:access_as_user",
        "contact:contact:readonly_as_app",
    ],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
        ],
    ),
    ..platform::ENDPOINT
};
