// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/category/create`: 创建知识库分类

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::Category;

/// Adds a category to the knowledge base.
///
/// The signed-in user must be an agent, an administrator or the owner of the helpdesk.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/categories`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `5/s`
/// - Documentation: [创建知识库分类](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create)
/// - Schema: `schemas/open/helpdesk/v1/category/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The parent category does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .category()
///     .create("创建团队和邀请成员", "0")
///     .language("zh_cn")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建知识库分类")]
#[doc(alias = "/open-apis/helpdesk/v1/categories")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCategory<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateCategory -> CreateCategoryReply, UserToken, Helpdesk
}

impl CreateCategory {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the category.
    /// - `parent_id`: Id of the parent category; `0` for a top-level category.
    pub fn new(name: impl Into<String>, parent_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("name", name.into())
                .body_text("parent_id", parent_id.into()),
        )
    }
}

impl<C> CreateCategory<C> {
    /// Language of the category, such as `zh_cn`.
    pub fn language(self, language: impl Into<String>) -> Self {
        Self(self.0.body_text("language", language.into()))
    }
}

impl<C: rt::Caller> super::CategoryResource<'_, C> {
    /// Adds a category to the knowledge base.
    pub fn create(
        &self,
        name: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> CreateCategory<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateCategory(CreateCategory::new(name, parent_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateCategory`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateCategoryReply {
    /// The new category.
    #[wire(ALWAYS)]
    pub category: Option<Category>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateCategoryReply {
    /// `category`, which every documented reply has, or an error if this one lacks it.
    pub fn category(&self) -> Result<&Category, rt::Error> {
        rt::always(self.category.as_ref(), "category", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateCategory`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/category/create",
    title: "创建知识库分类",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/categories",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::body("name").flags(rt::Field::REQUIRED),
        rt::Param::body("parent_id").flags(rt::Field::REQUIRED),
        rt::Param::body("language"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "154004 404 NotFound NotFound\nThe parent category does not exist.\nCheck the id of the parent category.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
