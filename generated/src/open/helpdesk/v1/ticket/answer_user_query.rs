// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/answer_user_query`: 回复用户在工单里的提问

use feishu_api_runtime as rt;

use crate::open::platform;

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
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The ticket does not exist. |
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
#[doc(alias = "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AnswerUserQuery<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AnswerUserQuery -> rt::Empty, TenantToken, Helpdesk
}

impl AnswerUserQuery {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: The ticket in which the question was asked.
    /// - `event_id`: Id of the event that reported the question.
    pub fn new(ticket_id: impl Into<String>, event_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("ticket_id", ticket_id.into())
                .body_text("event_id", event_id.into()),
        )
    }
}

impl<C> AnswerUserQuery<C> {
    /// The entries of the knowledge base that answer the question.
    pub fn faqs(self, faqs: impl IntoIterator<Item = FaqMatch>) -> Self {
        Self(self.0.body("faqs", &faqs.into_iter().collect::<Vec<FaqMatch>>()))
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Answers a question that a user asked in a ticket.
    pub fn answer_user_query(
        &self,
        ticket_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> AnswerUserQuery<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        AnswerUserQuery(
            AnswerUserQuery::new(ticket_id, event_id).0.bind(self.client.core()),
        )
    }
}

/// An entry of the knowledge base, and how well it answers the question.
#[derive(Clone, Default, rt::Record)]
pub struct FaqMatch {
    /// Id of the entry.
    pub id: Option<String>,
    /// How well it answers the question.
    pub score: Option<f64>,
}

/// The documented facts of [`AnswerUserQuery`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/answer_user_query",
    title: "回复用户在工单里的提问",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[
        rt::Param::path("ticket_id"),
        rt::Param::body("event_id").flags(rt::Field::REQUIRED),
        rt::Param::body("faqs"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "154004 404 NotFound NotFound\nThe ticket does not exist.\nCheck the ticket id.",
        ],
    ),
    ..platform::ENDPOINT
};
