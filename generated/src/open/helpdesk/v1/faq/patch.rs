// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/patch`: 修改知识库

use feishu_api_runtime as rt;

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
/// | 154000 | 400 | [`INVALID_PARAMETER`](PatchFaqError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](PatchFaqError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](PatchFaqError::NOT_FOUND) | The entry does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](PatchFaqError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchFaq<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchFaq {
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

impl<C> PatchFaq<C> {
    /// The entry as it is to be.
    pub fn faq(self, faq: FaqUpdate) -> Self {
        Self {
            request: self.request.set(1, &faq),
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

impl PatchFaq<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchFaq<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchFaq {
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
    /// Changes an entry of the knowledge base.
    pub fn patch(&self, id: &str) -> PatchFaq<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchFaq {
            request: PatchFaq::new(id).request.bind(self.client.core()),
        }
    }
}

/// New content of an entry.
///
/// Declared in `schemas/open/helpdesk/v1/faq/patch.json`.
#[derive(Clone)]
pub struct FaqUpdate {
    /// Id of the category.
    pub category_id: Option<String>,
    /// The question.
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

impl rt::Fields for FaqUpdate {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("category_id"),
            rt::Field::new("question").flags(rt::Field::REQUIRED),
            rt::Field::new("answer"),
            rt::Field::new("answer_richtext"),
            rt::Field::new("tags"),
        ],
        keeps_unknown: false,
        rules: &[rt::Rule::at_least_one(&["answer", "answer_richtext"])],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.category_id,
            1 => &self.question,
            2 => &self.answer,
            3 => &self.answer_richtext,
            _ => &self.tags,
        }
    }
}

impl std::fmt::Debug for FaqUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for FaqUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`PatchFaq`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchFaqError {}

impl PatchFaqError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The entry does not exist.
    ///
    /// Check the id of the entry.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`PatchFaq`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/patch",
    title: "修改知识库",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
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
        rt::Param {
            field: rt::Field::new("faq"),
            place: rt::Place::Body,
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
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
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
    use crate::open::helpdesk::v1::faq::patch::{ENDPOINT, FaqUpdate, PatchFaq};
    use crate::open::helpdesk::v1::types::{FaqText, FaqTextKind};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    PatchFaq::new("6856395634652479491")
                        .faq(FaqUpdate {
                            category_id: Some("6836004780707807251".into()),
                            question: "问题".into(),
                            answer: Some("答案".into()),
                            answer_richtext: Some(
                                vec![
                                    FaqText {
                                        content: Some("这是一个答案".into()),
                                        r#type: Some(FaqTextKind::Text),
                                        ..FaqText::default()
                                    },
                                ],
                            ),
                            tags: Some(vec!["测试".into(), "问题".into()]),
                        }),
                )
            },
            sent: "{\"path\":{\"id\":\"6856395634652479491\"},\"query\":{},\"headers\":{},\"body\":{\"faq\":{\"category_id\":\"6836004780707807251\",\"question\":\"问题\",\"answer\":\"答案\",\"answer_richtext\":[{\"content\":\"这是一个答案\",\"type\":\"text\"}],\"tags\":[\"测试\",\"问题\"]}}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
