// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/delete`: 删除知识库

use feishu_api_runtime as rt;

use crate::open::platform;

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
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The entry does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
#[doc(alias = "/open-apis/helpdesk/v1/faqs/:id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteFaq<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteFaq -> rt::Empty, UserToken, Helpdesk
}

impl DeleteFaq {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `id`: Id of the entry.
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("id", id.into()))
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Deletes an entry of the knowledge base.
    pub fn delete(&self, id: impl Into<String>) -> DeleteFaq<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        DeleteFaq(DeleteFaq::new(id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/delete",
    title: "删除知识库",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete",
    method: rt::Method::Delete,
    path: "/open-apis/helpdesk/v1/faqs/:id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[rt::Param::path("id")],
    errors: rt::ErrorTable::new(
        &[
            "154004 404 NotFound NotFound\nThe entry does not exist.\nCheck the id of the entry.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
