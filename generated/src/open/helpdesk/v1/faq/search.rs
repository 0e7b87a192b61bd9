// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/search`: 搜索知识库

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::Faq;

/// Searches the knowledge base.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/faqs/search`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [搜索知识库](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search)
/// - Schema: `schemas/open/helpdesk/v1/faq/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](SearchFaqError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](SearchFaqError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 155000 | 500 | [`SERVER_ERROR`](SearchFaqError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .faq()
///     .search("wifi")
///     .page_token("6936004780707807251")
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索知识库")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchFaq<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl SearchFaq {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `query`: What to search for.
    #[inline]
    pub fn new(query: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, query),
        }
    }
}

impl<C> SearchFaq<C> {
    /// `true` if `query` is given in base64; not needed, since every query is encoded for its way.
    pub fn base64(self, base64: &str) -> Self {
        Self {
            request: self.request.set_text(1, base64),
        }
    }

    /// The page to read, as the page before named it; absent for the first.
    pub fn page_token(self, page_token: &str) -> Self {
        Self {
            request: self.request.set_text(2, page_token),
        }
    }

    /// How many items a page has.
    ///
    /// At most 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(3, &page_size),
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

impl SearchFaq<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<SearchFaqReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<SearchFaqReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<SearchFaqReply, Faq> {
        self.request
            .items(&PAGING, |reply: SearchFaqReply| reply.items.unwrap_or_default())
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for SearchFaq<rt::Bound> {
    type Output = Result<SearchFaqReply, rt::Error>;
    type IntoFuture = rt::Call<SearchFaqReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for SearchFaq {
    type Reply = SearchFaqReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Searches the knowledge base.
    pub fn search(&self, query: &str) -> SearchFaq<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        SearchFaq {
            request: SearchFaq::new(query).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`SearchFaq`].
#[derive(Clone, Default)]
pub struct SearchFaqReply {
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

impl rt::Fields for SearchFaqReply {
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

impl rt::FieldsMut for SearchFaqReply {
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

impl std::fmt::Debug for SearchFaqReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for SearchFaqReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`SearchFaq`] by name.
#[derive(Debug, Clone, Copy)]
pub enum SearchFaqError {}

impl SearchFaqError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`SearchFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/search",
    title: "搜索知识库",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/faqs/search",
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
            field: rt::Field::new("query").flags(rt::Field::REQUIRED),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("base64"),
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
    param: 2,
    next: "page_token",
    has_more: Some("has_more"),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::faq::search::{ENDPOINT, SearchFaq, SearchFaqReply};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    SearchFaq::new("wifi")
                        .page_token("6936004780707807251")
                        .page_size(10),
                )
            },
            sent: "{\"path\":{},\"query\":{\"query\":\"wifi\",\"page_token\":\"6936004780707807251\",\"page_size\":10},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"answer\":\"建议根据公司实际情况编写，以文档形式答疑\",\"answer_richtext\":[{\"content\":\"建议根据公司实际情况编写，以文档形式答疑\",\"type\":\"text\"}],\"categories\":[{\"category_id\":\"6975057629039083524\",\"id\":\"6975057629039083524\",\"name\":\"行政\"},{\"category_id\":\"6986214055581122561\",\"id\":\"6986214055581122561\",\"name\":\"名片申请\"}],\"create_time\":1626604715,\"create_user\":{\"avatar_url\":\"https://xxxxx\",\"id\":\"ou_f7dab73dda407c7cbc947bbf4fd49c45\",\"name\":\"陈xxx\"},\"faq_id\":\"6986214054851346434\",\"helpdesk_id\":\"6946124090457505820\",\"id\":\"6986214054851346434\",\"question\":\"盒餐发放位置查询\",\"tags\":[\"盒饭\",\"盒餐\"],\"update_time\":1631242057,\"update_user\":{\"avatar_url\":\"xxxxxxxxxx\",\"id\":\"ou_43771a6f8dfa0815600a949779xxx\",\"name\":\"戴xx\"}},{\"answer\":\"建议根据公司实际情况编写，以文档形式答疑\",\"answer_richtext\":[{\"content\":\"我的答案\",\"type\":\"text\"}],\"categories\":[{\"category_id\":\"6975057629039083524\",\"id\":\"6975057629039083524\",\"name\":\"行政\"},{\"category_id\":\"6986214054805159937\",\"id\":\"6986214054805159937\",\"name\":\"餐饮服务\"}],\"create_time\":1626604715,\"create_user\":{\"avatar_url\":\"xxxxxxxxxx\",\"id\":\"xxxx\",\"name\":\"陈xx\"},\"faq_id\":\"6986214054826147841\",\"helpdesk_id\":\"6946124090457505820\",\"id\":\"6986214054826147841\",\"question\":\"下午茶推送和选品推荐\",\"tags\":[\"供餐\",\"下午茶\"],\"update_time\":1630063323,\"update_user\":{\"avatar_url\":\"xxxxxxxxxx\",\"id\":\"ou_eb208c4799a1f3a86c12e0b03e5a54b1\",\"name\":\"蔡xx\"}}],\"page_size\":2,\"page_token\":\"6986214054876479490\",\"total\":2},\"msg\":\"ok\"}",
            send: rt::Example::record::<SearchFaqReply>,
        },
    ];
}
