// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_family/list`: 获取租户序列列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::JobFamily;

/// Lists job families.
///
/// - Endpoint: `GET /open-apis/contact/v3/job_families`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:job_family:readonly` or `contact:job_family` or `contact:contact:readonly_as_app`
/// - Rate limit: `10/s`
/// - Documentation: [获取租户序列列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list)
/// - Schema: `schemas/open/contact/v3/job_family/list.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .job_family()
///     .list()
///     .page_size(10)
///     .page_token("3")
///     .name("产品")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取租户序列列表")]
#[doc(alias = "/open-apis/contact/v3/job_families")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListJobFamilies<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListJobFamilies::new() -> ListJobFamiliesReply, TenantToken, NoCredential, pages of
    items as JobFamily
}

impl ListJobFamilies {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListJobFamilies<C> {
    /// Number of items a page. From 1 to 50. The platform assumes `10` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Only the family of exactly this name is returned. 1 to 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.query_text("name", name.into()))
    }
}

impl<C: rt::Caller> super::JobFamilyResource<'_, C> {
    /// Lists job families.
    pub fn list(&self) -> ListJobFamilies<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListJobFamilies(ListJobFamilies::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListJobFamilies`].
#[derive(Clone, Default, rt::Record)]
pub struct ListJobFamiliesReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Job families.
    pub items: Option<Vec<JobFamily>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListJobFamilies`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_family/list",
    title: "获取租户序列列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/job_families",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:job_family:readonly",
        "contact:job_family",
        "contact:contact:readonly_as_app",
    ],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("name").limits(&[rt::Limit::Length(1, 100)]),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    ..platform::ENDPOINT
};
