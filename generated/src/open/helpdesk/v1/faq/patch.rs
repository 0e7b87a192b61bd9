// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/patch`: 修改知识库

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::FaqText;

/// Changes an entry of the knowledge base.
///
/// The signed-in user must be an agent, an administrator or the owner of the helpdesk.
///
/// - Endpoint: `PATCH /open-apis/helpdesk/v1/faqs/:id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [修改知识库](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch)
/// - Schema: `schemas/open/helpdesk/v1/faq/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The entry does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::{FaqText, FaqTextKind, FaqUpdate};
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .faq()
///     .patch("6856395634652479491")
///     .faq(FaqUpdate {
///         category_id: Some("6836004780707807251".into()),
///         question: "问题".into(),
///         answer: Some("答案".into()),
///         answer_richtext: Some(
///             vec![
///                 FaqText {
///                     content: Some("这是一个答案".into()),
///                     r#type: Some(FaqTextKind::Text),
///                     ..FaqText::default()
///                 },
///             ],
///         ),
///         tags: Some(vec!["测试".into(), "问题".into()]),
///     })
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "修改知识库")]
#[doc(alias = "/open-apis/helpdesk/v1/faqs/:id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchFaq<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchFaq -> rt::Empty, UserToken, Helpdesk
}

impl PatchFaq {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `id`: Id of the entry.
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("id", id.into()))
    }
}

impl<C> PatchFaq<C> {
    /// The new content of the entry.
    pub fn faq(self, faq: FaqUpdate) -> Self {
        Self(self.0.body("faq", &faq))
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Changes an entry of the knowledge base.
    pub fn patch(&self, id: impl Into<String>) -> PatchFaq<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchFaq(PatchFaq::new(id).0.bind(self.client.core()))
    }
}

/// New content of an entry.
#[derive(Clone, rt::Record)]
#[rules(rt::Rule::at_least_one(&["answer", "answer_richtext"]))]
pub struct FaqUpdate {
    /// The category that the entry moves to.
    pub category_id: Option<String>,
    /// The question.
    #[wire(REQUIRED)]
    pub question: String,
    /// The answer as plain text.
    pub answer: Option<String>,
    /// The answer as rich text.
    pub answer_richtext: Option<Vec<FaqText>>,
    /// Similar questions.
    pub tags: Option<Vec<String>>,
}

impl FaqUpdate {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            category_id: None,
            question: question.into(),
            answer: None,
            answer_richtext: None,
            tags: None,
        }
    }
}

/// The documented facts of [`PatchFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/patch",
    title: "修改知识库",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch",
    method: rt::Method::Patch,
    path: "/open-apis/helpdesk/v1/faqs/:id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[rt::Param::path("id"), rt::Param::body("faq")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "154004 404 NotFound NotFound\nThe entry does not exist.\nCheck the id of the entry.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
