// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/create`: 创建知识库

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::Faq;

/// Adds an entry to the knowledge base.
///
/// The signed-in user must be an agent, an administrator or the owner of the helpdesk.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/faqs`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `5/s`
/// - Documentation: [创建知识库](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create)
/// - Schema: `schemas/open/helpdesk/v1/faq/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::NewFaq;
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .faq()
///     .create()
///     .faq(NewFaq {
///         category_id: Some("6836004780707807251".into()),
///         question: "问题".into(),
///         answer: Some("答案".into()),
///         answer_richtext: Some(
///             "[{\"content\":\"答案\",\"type\":\"text\"},{\"content\":\"这只是一个测试，医保问题\",\"type\":\"text\"}]"
///                 .into(),
///         ),
///         tags: Some(vec!["问".into(), "题".into()]),
///     })
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建知识库")]
#[doc(alias = "/open-apis/helpdesk/v1/faqs")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateFaq<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateFaq::new() -> CreateFaqReply, UserToken, Helpdesk
}

impl CreateFaq {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> CreateFaq<C> {
    /// The entry.
    pub fn faq(self, faq: NewFaq) -> Self {
        Self(self.0.body("faq", &faq))
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Adds an entry to the knowledge base.
    pub fn create(&self) -> CreateFaq<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateFaq(CreateFaq::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateFaq`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateFaqReply {
    /// The new entry.
    #[wire(ALWAYS)]
    pub faq: Option<Faq>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateFaqReply {
    /// `faq`, which every documented reply has, or an error if this one lacks it.
    pub fn faq(&self) -> Result<&Faq, rt::Error> {
        rt::always(self.faq.as_ref(), "faq", &self.unknown_fields)
    }
}

/// A new entry of a knowledge base.
#[derive(Clone, rt::Record)]
#[rules(rt::Rule::at_least_one(&["answer", "answer_richtext"]))]
pub struct NewFaq {
    /// The category that the entry goes into.
    pub category_id: Option<String>,
    /// The question.
    #[wire(REQUIRED)]
    pub question: String,
    /// The answer as plain text.
    pub answer: Option<String>,
    /// The answer as rich text: a JSON array of segments, written as a string.
    pub answer_richtext: Option<String>,
    /// Similar questions.
    pub tags: Option<Vec<String>>,
}

impl NewFaq {
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

/// The documented facts of [`CreateFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/create",
    title: "创建知识库",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/faqs",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[rt::Param::body("faq")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
