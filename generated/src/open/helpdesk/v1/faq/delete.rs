// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/delete`: 删除知识库

use feishu_api_runtime as rt;

/// Deletes an entry of the knowledge base.
///
/// The signed-in user must be an agent, an administrator or the owner of the helpdesk.
///
/// - Endpoint: `DELETE /open-apis/helpdesk/v1/faqs/:id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [删除知识库](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete)
/// - Schema: `schemas/open/helpdesk/v1/faq/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154004 | 404 | [`NOT_FOUND`](DeleteFaqError::NOT_FOUND) | The entry does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](DeleteFaqError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client.helpdesk().v1().faq().delete("12345").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除知识库")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteFaq<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl DeleteFaq {
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

impl<C> DeleteFaq<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl DeleteFaq<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for DeleteFaq<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for DeleteFaq {
    type Reply = rt::Empty;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Deletes an entry of the knowledge base.
    pub fn delete(&self, id: &str) -> DeleteFaq<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        DeleteFaq {
            request: DeleteFaq::new(id).request.bind(self.client.core()),
        }
    }
}

/// The documented errors of [`DeleteFaq`] by name.
#[derive(Debug, Clone, Copy)]
pub enum DeleteFaqError {}

impl DeleteFaqError {
    /// The entry does not exist.
    ///
    /// Check the id of the entry.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`DeleteFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/delete",
    title: "删除知识库",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Delete,
    path: "/open-apis/helpdesk/v1/faqs/:id",
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
    use crate::open::helpdesk::v1::faq::delete::{DeleteFaq, ENDPOINT};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || { rt::Operation::into_request(DeleteFaq::new("12345")) },
            sent: "{\"path\":{\"id\":\"12345\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
