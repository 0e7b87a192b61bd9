// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/category/list`: 获取全部知识库分类

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::Category;

/// Lists all categories of the knowledge base.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/categories`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取全部知识库分类](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories)
/// - Schema: `schemas/open/helpdesk/v1/category/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::CategoryOrder;
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .category()
///     .list()
///     .lang("zh_cn")
///     .order_by(CategoryOrder::UpdateTime)
///     .asc(true)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取全部知识库分类")]
#[doc(alias = "/open-apis/helpdesk/v1/categories")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCategory<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListCategory::new() -> ListCategoryReply, TenantToken, Helpdesk
}

impl ListCategory {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListCategory<C> {
    /// Returns only categories in this language, such as `zh_cn`.
    pub fn lang(self, lang: impl Into<String>) -> Self {
        Self(self.0.query_text("lang", lang.into()))
    }

    /// The field to sort by.
    pub fn order_by(self, order_by: CategoryOrder) -> Self {
        Self(self.0.query("order_by", &order_by))
    }

    /// Sorts ascending if true, descending if false.
    pub fn asc(self, asc: bool) -> Self {
        Self(self.0.query("asc", &asc))
    }
}

impl<C: rt::Caller> super::CategoryResource<'_, C> {
    /// Lists all categories of the knowledge base.
    pub fn list(&self) -> ListCategory<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListCategory(ListCategory::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListCategory`].
#[derive(Clone, Default, rt::Record)]
pub struct ListCategoryReply {
    /// The top-level categories, each with its subcategories.
    pub categories: Option<Vec<Category>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// A field that categories can be sorted by.
    pub enum CategoryOrder {
        /// When the category was last changed.
        UpdateTime = 1,
    }
}

/// The documented facts of [`ListCategory`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/category/list",
    title: "获取全部知识库分类",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/categories",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[
        rt::Param::query("lang"),
        rt::Param::query("order_by"),
        rt::Param::query("asc"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
