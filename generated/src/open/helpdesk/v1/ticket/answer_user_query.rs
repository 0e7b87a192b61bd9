// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/answer_user_query`: 回复用户在工单里的提问

use feishu_api_runtime as rt;

/// Answers a question that a user asked in a ticket.
///
/// The ticket must be open, and no agent may have joined yet.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [回复用户在工单里的提问](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query)
/// - Schema: `schemas/open/helpdesk/v1/ticket/answer_user_query.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](AnswerUserQueryError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](AnswerUserQueryError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](AnswerUserQueryError::SERVER_ERROR) | The server failed. |
/// | 154004 | 404 | [`NOT_FOUND`](AnswerUserQueryError::NOT_FOUND) | The ticket does not exist. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::FaqMatch;
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .ticket()
///     .answer_user_query("6945345902185807891", "abcd")
///     .faqs([
///         FaqMatch {
///             id: Some("12345".into()),
///             score: Some(0.9),
///         },
///     ])
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "回复用户在工单里的提问")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AnswerUserQuery<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl AnswerUserQuery {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: Id of the ticket.
    /// - `event_id`: Id of the event that reported the question.
    #[inline]
    pub fn new(ticket_id: &str, event_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, ticket_id)
                .set_text(1, event_id),
        }
    }
}

impl<C> AnswerUserQuery<C> {
    /// The answers found, from the knowledge base.
    pub fn faqs(self, faqs: impl IntoIterator<Item = FaqMatch>) -> Self {
        Self {
            request: self.request.set(2, &faqs.into_iter().collect::<Vec<FaqMatch>>()),
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

impl AnswerUserQuery<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for AnswerUserQuery<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for AnswerUserQuery {
    type Reply = rt::Empty;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Answers a question that a user asked in a ticket.
    pub fn answer_user_query(
        &self,
        ticket_id: &str,
        event_id: &str,
    ) -> AnswerUserQuery<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        AnswerUserQuery {
            request: AnswerUserQuery::new(ticket_id, event_id)
                .request
                .bind(self.client.core()),
        }
    }
}

/// An answer from the knowledge base, and how well it fits.
///
/// Declared in `schemas/open/helpdesk/v1/ticket/answer_user_query.json`.
#[derive(Clone, Default)]
pub struct FaqMatch {
    /// Id of the answer within the helpdesk.
    pub id: Option<String>,
    /// How well it fits the question.
    pub score: Option<f64>,
}

impl rt::Fields for FaqMatch {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("id"), rt::Field::new("score")],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            _ => &self.score,
        }
    }
}

impl std::fmt::Debug for FaqMatch {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for FaqMatch {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`AnswerUserQuery`] by name.
#[derive(Debug, Clone, Copy)]
pub enum AnswerUserQueryError {}

impl AnswerUserQueryError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
    /// The ticket does not exist.
    ///
    /// Check the ticket id.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
}

/// The documented facts of [`AnswerUserQuery`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/answer_user_query",
    title: "回复用户在工单里的提问",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("ticket_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("event_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("faqs"),
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
                "155000 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "The ticket does not exist.",
                "Check the ticket id.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::ticket::answer_user_query::{
        AnswerUserQuery, ENDPOINT, FaqMatch,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    AnswerUserQuery::new("6945345902185807891", "abcd")
                        .faqs([
                            FaqMatch {
                                id: Some("12345".into()),
                                score: Some(0.9),
                            },
                        ]),
                )
            },
            sent: "{\"path\":{\"ticket_id\":\"6945345902185807891\"},\"query\":{},\"headers\":{},\"body\":{\"event_id\":\"abcd\",\"faqs\":[{\"id\":\"12345\",\"score\":0.9}]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
