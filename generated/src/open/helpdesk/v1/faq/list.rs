// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/list`: 获取全部知识库详情

use feishu_api_runtime as rt;

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
/// | 154004 | 404 | [`NOT_FOUND`](ListFaqError::NOT_FOUND) | The category does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](ListFaqError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListFaq<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListFaq {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for ListFaq {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ListFaq<C> {
    /// Only entries of this category.
    pub fn category_id(self, category_id: &str) -> Self {
        Self {
            request: self.request.set_text(0, category_id),
        }
    }

    /// Only entries with this status.
    pub fn status(self, status: FaqStatus) -> Self {
        Self {
            request: self.request.set(1, &status),
        }
    }

    /// Only entries whose question, similar questions or author contain this.
    pub fn search(self, search: &str) -> Self {
        Self {
            request: self.request.set_text(2, search),
        }
    }

    /// The page to read, as the page before named it; absent for the first.
    pub fn page_token(self, page_token: &str) -> Self {
        Self {
            request: self.request.set_text(3, page_token),
        }
    }

    /// How many items a page has.
    ///
    /// At most 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(4, &page_size),
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

impl ListFaq<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListFaqReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListFaqReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<ListFaqReply, Faq> {
        self.request
            .items(&PAGING, |reply: ListFaqReply| reply.items.unwrap_or_default())
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListFaq<rt::Bound> {
    type Output = Result<ListFaqReply, rt::Error>;
    type IntoFuture = rt::Call<ListFaqReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListFaq {
    type Reply = ListFaqReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Lists the entries of the knowledge base.
    pub fn list(&self) -> ListFaq<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListFaq {
            request: ListFaq::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListFaq`].
#[derive(Clone, Default)]
pub struct ListFaqReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// How many entries this page has.
    pub page_size: Option<i64>,
    /// Number of all entries.
    pub total: Option<i64>,
    /// The entries of this page.
    pub items: Option<Vec<Faq>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListFaqReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("has_more"),
            rt::Field::new("page_token"),
            rt::Field::new("page_size"),
            rt::Field::new("total"),
            rt::Field::new("items"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.has_more,
            1 => &self.page_token,
            2 => &self.page_size,
            3 => &self.total,
            4 => &self.items,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListFaqReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.has_more,
            1 => &mut self.page_token,
            2 => &mut self.page_size,
            3 => &mut self.total,
            4 => &mut self.items,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListFaqReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListFaqReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Status of an entry.
///
/// Declared in `schemas/open/helpdesk/v1/faq/list.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaqStatus {
    /// Online.
    Online,
    /// Deleted, and can be restored.
    Deleted,
    /// Deleted for good.
    Purged,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl FaqStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Online => "1",
            Self::Deleted => "0",
            Self::Purged => "2",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FaqStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "1" => Self::Online,
            "0" => Self::Deleted,
            "2" => Self::Purged,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for FaqStatus {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// The documented errors of [`ListFaq`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListFaqError {}

impl ListFaqError {
    /// The category does not exist.
    ///
    /// Check the id of the category.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`ListFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/list",
    title: "获取全部知识库详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/faqs",
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
            field: rt::Field::new("category_id"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("status"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("search"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page_token"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page_size").limits(&[rt::Limit::Max(100.0)]),
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

/// How replies are paged.
static PAGING: rt::Paging = rt::Paging::Token {
    param: 3,
    next: "page_token",
    has_more: Some("has_more"),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::faq::list::{
        ENDPOINT, FaqStatus, ListFaq, ListFaqReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    ListFaq::new()
                        .category_id("6856395522433908739")
                        .status(FaqStatus::Online)
                        .search("点餐")
                        .page_token("6856395634652479491")
                        .page_size(10),
                )
            },
            sent: "{\"path\":{},\"query\":{\"category_id\":\"6856395522433908739\",\"status\":\"1\",\"search\":\"点餐\",\"page_token\":\"6856395634652479491\",\"page_size\":10},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":true,\"page_token\":\"6856395634652479491\",\"page_size\":100,\"total\":200,\"items\":[{\"faq_id\":\"6936004780707807231\",\"id\":\"6936004780707807231\",\"helpdesk_id\":\"6936004780707807251\",\"question\":\"问题\",\"answer\":\"答案\",\"answer_richtext\":[{\"content\":\"我的答案\",\"type\":\"text\"}],\"create_time\":1596379008,\"update_time\":1596379008,\"categories\":[{\"category_id\":\"6948728206392295444\",\"id\":\"6948728206392295444\",\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\",\"helpdesk_id\":\"6939771743531696147\",\"language\":\"zh_cn\"}],\"tags\":[\"问题\"],\"expire_time\":1596379008,\"update_user\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"create_user\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}}]}}",
            send: rt::Example::record::<ListFaqReply>,
        },
    ];
}
