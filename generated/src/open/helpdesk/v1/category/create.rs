// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/category/create`: 创建知识库分类

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::Category;

/// Adds a category to the knowledge base.
///
/// The signed-in user must be an agent, an administrator or the owner of the helpdesk.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/categories`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [创建知识库分类](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create)
/// - Schema: `schemas/open/helpdesk/v1/category/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](CreateCategoryError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](CreateCategoryError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](CreateCategoryError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](CreateCategoryError::NOT_FOUND) | The category above does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](CreateCategoryError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCategory<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateCategory {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the category.
    /// - `parent_id`: Id of the category above; `0` for one at the top.
    #[inline]
    pub fn new(name: &str, parent_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, name).set_text(1, parent_id),
        }
    }
}

impl<C> CreateCategory<C> {
    /// Language of the category, such as `zh_cn`.
    pub fn language(self, language: &str) -> Self {
        Self {
            request: self.request.set_text(2, language),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl CreateCategory<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateCategoryReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateCategory<rt::Bound> {
    type Output = Result<CreateCategoryReply, rt::Error>;
    type IntoFuture = rt::Call<CreateCategoryReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateCategory {
    type Reply = CreateCategoryReply;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CategoryResource<'_, C> {
    /// Adds a category to the knowledge base.
    pub fn create(&self, name: &str, parent_id: &str) -> CreateCategory<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateCategory {
            request: CreateCategory::new(name, parent_id)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`CreateCategory`].
#[derive(Clone, Default)]
pub struct CreateCategoryReply {
    /// The new category.
    pub category: Option<Category>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CreateCategoryReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("category")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.category,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CreateCategoryReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.category,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CreateCategoryReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CreateCategoryReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`CreateCategory`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateCategoryError {}

impl CreateCategoryError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The category above does not exist.
    ///
    /// Check the id of the category above.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`CreateCategory`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/category/create",
    title: "创建知识库分类",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/categories",
    tokens: &[rt::TokenKind::User],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("name").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("parent_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("language"),
            place: rt::Place::Body,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154000 400 InvalidRequest InvalidParameter",
                "The request is not valid.",
                "Check the parameters and the body.",
                "",
            ],
            [
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "The category above does not exist.",
                "Check the id of the category above.",
                "",
            ],
            [
                "155000 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::category::create::{
        CreateCategory, CreateCategoryReply, ENDPOINT,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    CreateCategory::new("创建团队和邀请成员", "0")
                        .language("zh_cn"),
                )
            },
            sent: "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\",\"language\":\"zh_cn\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"category\":{\"category_id\":\"6948728206392295444\",\"id\":\"6948728206392295444\",\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\",\"helpdesk_id\":\"6939771743531696147\",\"language\":\"zh_cn\"}}}",
            send: rt::Example::record::<CreateCategoryReply>,
        },
    ];
}
