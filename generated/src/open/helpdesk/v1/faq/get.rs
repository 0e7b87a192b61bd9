// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/get`: 获取指定知识库详情

use feishu_api_runtime as rt;

use crate::open::platform;
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
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The entry does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
#[doc(alias = "/open-apis/helpdesk/v1/faqs/:id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFaq<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetFaq -> GetFaqReply, TenantToken, Helpdesk
}

impl GetFaq {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `id`: Id of the entry.
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("id", id.into()))
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Reads one entry of the knowledge base.
    pub fn get(&self, id: impl Into<String>) -> GetFaq<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetFaq(GetFaq::new(id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetFaq`].
#[derive(Clone, Default, rt::Record)]
pub struct GetFaqReply {
    /// The entry.
    #[wire(ALWAYS)]
    pub faq: Option<Faq>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetFaqReply {
    /// `faq`, which every documented reply has, or an error if this one lacks it.
    pub fn faq(&self) -> Result<&Faq, rt::Error> {
        rt::always(self.faq.as_ref(), "faq", &self.unknown_fields)
    }
}

/// The documented facts of [`GetFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/get",
    title: "获取指定知识库详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/faqs/:id",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[rt::Param::path("id")],
    errors: rt::ErrorTable::new(
        &[
            "154004 404 NotFound NotFound\nThe entry does not exist.\nCheck the id of the entry.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
