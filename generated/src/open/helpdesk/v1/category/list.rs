// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/category/list`: 获取全部知识库分类

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::Category;

/// Lists all categories of the knowledge base.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/categories`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Documentation: [获取全部知识库分类](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories)
/// - Schema: `schemas/open/helpdesk/v1/category/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154001 | 401 | [`UNAUTHORIZED`](ListCategoryError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 155000 | 500 | [`SERVER_ERROR`](ListCategoryError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCategory<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListCategory {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for ListCategory {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ListCategory<C> {
    /// Only categories in this language, such as `zh_cn`.
    pub fn lang(self, lang: &str) -> Self {
        Self {
            request: self.request.set_text(0, lang),
        }
    }

    /// What the categories are sorted by.
    pub fn order_by(self, order_by: CategoryOrder) -> Self {
        Self {
            request: self.request.set(1, &order_by),
        }
    }

    /// Whether the order is ascending; descending if false.
    pub fn asc(self, asc: bool) -> Self {
        Self {
            request: self.request.set(2, &asc),
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

impl ListCategory<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListCategoryReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListCategory<rt::Bound> {
    type Output = Result<ListCategoryReply, rt::Error>;
    type IntoFuture = rt::Call<ListCategoryReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListCategory {
    type Reply = ListCategoryReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CategoryResource<'_, C> {
    /// Lists all categories of the knowledge base.
    pub fn list(&self) -> ListCategory<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListCategory {
            request: ListCategory::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListCategory`].
#[derive(Clone, Default)]
pub struct ListCategoryReply {
    /// The categories at the top, each with those below.
    pub categories: Option<Vec<Category>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListCategoryReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("categories")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.categories,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListCategoryReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.categories,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListCategoryReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListCategoryReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What categories are sorted by.
///
/// Declared in `schemas/open/helpdesk/v1/category/list.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CategoryOrder {
    /// When the category was last changed.
    UpdateTime,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl CategoryOrder {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::UpdateTime => 1,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for CategoryOrder {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::UpdateTime,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for CategoryOrder {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

/// The documented errors of [`ListCategory`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListCategoryError {}

impl ListCategoryError {
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`ListCategory`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/category/list",
    title: "获取全部知识库分类",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/categories",
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
            field: rt::Field::new("lang"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("order_by"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("asc"),
            place: rt::Place::Query,
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
    use crate::open::helpdesk::v1::category::list::{
        CategoryOrder, ENDPOINT, ListCategory, ListCategoryReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    ListCategory::new()
                        .lang("zh_cn")
                        .order_by(CategoryOrder::UpdateTime)
                        .asc(true),
                )
            },
            sent: "{\"path\":{},\"query\":{\"lang\":\"zh_cn\",\"order_by\":1,\"asc\":true},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"categories\":[{\"category_id\":\"6948728206392295444\",\"id\":\"6948728206392295444\",\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\",\"helpdesk_id\":\"6939771743531696147\",\"language\":\"zh_cn\",\"children\":[{\"id\":\"4\",\"name\":\"Hardware\",\"parent_id\":\"6841014521893552132\",\"children\":[{\"id\":\"5\",\"name\":\"Computer\",\"parent_id\":\"4\",\"helpdesk_id\":\"123456\",\"language\":\"en_us\"}],\"helpdesk_id\":\"123456\",\"language\":\"en_us\"}]}]}}",
            send: rt::Example::record::<ListCategoryReply>,
        },
    ];
}
