// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/category/get`: 获取知识库分类

use feishu_api_runtime as rt;

use crate::open::platform;

/// Reads one category of the knowledge base.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/categories/:id`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取知识库分类](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get)
/// - Schema: `schemas/open/helpdesk/v1/category/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The category does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().category().get("6948728206392295444").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取知识库分类")]
#[doc(alias = "/open-apis/helpdesk/v1/categories/:id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCategory<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetCategory -> GetCategoryReply, TenantToken, Helpdesk
}

impl GetCategory {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `id`: Id of the category.
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("id", id.into()))
    }
}

impl<C: rt::Caller> super::CategoryResource<'_, C> {
    /// Reads one category of the knowledge base.
    pub fn get(&self, id: impl Into<String>) -> GetCategory<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetCategory(GetCategory::new(id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetCategory`].
#[derive(Clone, Default, rt::Record)]
pub struct GetCategoryReply {
    /// Id of the category, as asked for.
    pub category_id: Option<String>,
    /// Older name of `category_id`, kept for compatibility.
    #[deprecated = "Use `category_id` instead."]
    pub id: Option<String>,
    /// Name of the category.
    pub name: Option<String>,
    /// The helpdesk that the category belongs to.
    pub helpdesk_id: Option<String>,
    /// Language of the category, such as `zh_cn`.
    pub language: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`GetCategory`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/category/get",
    title: "获取知识库分类",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/categories/:id",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[rt::Param::path("id")],
    errors: rt::ErrorTable::new(
        &[
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154004 404 NotFound NotFound\nThe category does not exist.\nCheck the id of the category.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
