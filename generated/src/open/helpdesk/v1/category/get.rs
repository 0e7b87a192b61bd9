// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/category/get`: 获取知识库分类

use feishu_api_runtime as rt;

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
/// | 154001 | 401 | [`UNAUTHORIZED`](GetCategoryError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154004 | 404 | [`NOT_FOUND`](GetCategoryError::NOT_FOUND) | The category does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](GetCategoryError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCategory<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl GetCategory {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `id`: Id of the category.
    #[inline]
    pub fn new(id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, id),
        }
    }
}

impl<C> GetCategory<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl GetCategory<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<GetCategoryReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for GetCategory<rt::Bound> {
    type Output = Result<GetCategoryReply, rt::Error>;
    type IntoFuture = rt::Call<GetCategoryReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for GetCategory {
    type Reply = GetCategoryReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CategoryResource<'_, C> {
    /// Reads one category of the knowledge base.
    pub fn get(&self, id: &str) -> GetCategory<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetCategory {
            request: GetCategory::new(id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`GetCategory`].
#[derive(Clone, Default)]
pub struct GetCategoryReply {
    /// Id of the category.
    pub category_id: Option<String>,
    /// Former id of the category.
    #[deprecated = "Use `category_id` instead."]
    pub id: Option<String>,
    /// Name of the category.
    pub name: Option<String>,
    /// Id of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Language of the category, such as `zh_cn`.
    pub language: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for GetCategoryReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("category_id"),
            rt::Field::new("id"),
            rt::Field::new("name"),
            rt::Field::new("helpdesk_id"),
            rt::Field::new("language"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.category_id,
            1 => &self.id,
            2 => &self.name,
            3 => &self.helpdesk_id,
            4 => &self.language,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for GetCategoryReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.category_id,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.helpdesk_id,
            4 => &mut self.language,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for GetCategoryReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for GetCategoryReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`GetCategory`] by name.
#[derive(Debug, Clone, Copy)]
pub enum GetCategoryError {}

impl GetCategoryError {
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The category does not exist.
    ///
    /// Check the id of the category.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`GetCategory`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/category/get",
    title: "获取知识库分类",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/categories/:id",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "The category does not exist.",
                "Check the id of the category.",
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
    use crate::open::helpdesk::v1::category::get::{
        ENDPOINT, GetCategory, GetCategoryReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(GetCategory::new("6948728206392295444"))
            },
            sent: "{\"path\":{\"id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"category_id\":\"6948728206392295444\",\"id\":\"6948728206392295444\",\"name\":\"创建团队和邀请成员\",\"helpdesk_id\":\"6939771743531696147\",\"language\":\"zh_cn\"}}",
            send: rt::Example::record::<GetCategoryReply>,
        },
    ];
}
