// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/get`: 获取指定知识库详情

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::Faq;

/// Reads one entry of the knowledge base.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/faqs/:id`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取指定知识库详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get)
/// - Schema: `schemas/open/helpdesk/v1/faq/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154004 | 404 | [`NOT_FOUND`](GetFaqError::NOT_FOUND) | The entry does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](GetFaqError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().faq().get("6856395634652479491").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取指定知识库详情")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFaq<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl GetFaq {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `id`: Id of the entry.
    #[inline]
    pub fn new(id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, id),
        }
    }
}

impl<C> GetFaq<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl GetFaq<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<GetFaqReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for GetFaq<rt::Bound> {
    type Output = Result<GetFaqReply, rt::Error>;
    type IntoFuture = rt::Call<GetFaqReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for GetFaq {
    type Reply = GetFaqReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Reads one entry of the knowledge base.
    pub fn get(&self, id: &str) -> GetFaq<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetFaq {
            request: GetFaq::new(id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`GetFaq`].
#[derive(Clone, Default)]
pub struct GetFaqReply {
    /// The entry.
    pub faq: Option<Faq>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for GetFaqReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("faq")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.faq,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for GetFaqReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.faq,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for GetFaqReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for GetFaqReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`GetFaq`] by name.
#[derive(Debug, Clone, Copy)]
pub enum GetFaqError {}

impl GetFaqError {
    /// The entry does not exist.
    ///
    /// Check the id of the entry.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`GetFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/get",
    title: "获取指定知识库详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/faqs/:id",
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
                "154004 404 NotFound NotFound",
                "The entry does not exist.",
                "Check the id of the entry.",
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
    use crate::open::helpdesk::v1::faq::get::{ENDPOINT, GetFaq, GetFaqReply};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(GetFaq::new("6856395634652479491"))
            },
            sent: "{\"path\":{\"id\":\"6856395634652479491\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"faq\":{\"faq_id\":\"6936004780707807231\",\"id\":\"6936004780707807231\",\"helpdesk_id\":\"6936004780707807251\",\"question\":\"问题\",\"answer\":\"答案\",\"answer_richtext\":[{\"content\":\"我的答案\",\"type\":\"text\"}],\"create_time\":1596379008,\"update_time\":1596379008,\"categories\":[{\"category_id\":\"6948728206392295444\",\"id\":\"6948728206392295444\",\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\",\"helpdesk_id\":\"6939771743531696147\",\"language\":\"zh_cn\"}],\"tags\":[\"问\",\"题\"],\"expire_time\":1596379008,\"update_user\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"create_user\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}}}}",
            send: rt::Example::record::<GetFaqReply>,
        },
    ];
}
