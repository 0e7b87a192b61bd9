// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/update`: 更新工单详情

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::{
    CustomizedFieldDisplayItem, TicketChannel, TicketResolution, TicketStage,
};

/// Changes the recorded details of a helpdesk ticket.
///
/// Only the data changes; no other action is triggered. Setting a closed status, for example, does
/// not close the chat of the ticket.
///
/// At least one of the fields must be given.
///
/// The signed-in user must be an agent of the helpdesk who may see this ticket, or an
/// administrator or the owner of the helpdesk.
///
/// - Endpoint: `PUT /open-apis/helpdesk/v1/tickets/:ticket_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [更新工单详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update)
/// - Schema: `schemas/open/helpdesk/v1/ticket/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The ticket does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::{
///     CustomizedFieldDisplayItem, TicketChannel, TicketResolution, TicketStage,
///     TicketStatus,
/// };
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .ticket()
///     .update("6945345902185807891")
///     .status(TicketStatus::AwaitingResponse)
///     .tag_names(["abc"])
///     .comment("good")
///     .customized_fields([
///         CustomizedFieldDisplayItem {
///             id: Some("123".into()),
///             value: Some("value".into()),
///             key_name: Some("key".into()),
///             ..CustomizedFieldDisplayItem::default()
///         },
///     ])
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新工单详情")]
#[doc(alias = "/open-apis/helpdesk/v1/tickets/:ticket_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateTicket<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateTicket -> rt::Empty, UserToken, Helpdesk
}

impl UpdateTicket {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: The ticket to change.
    pub fn new(ticket_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("ticket_id", ticket_id.into()))
    }
}

impl<C> UpdateTicket<C> {
    /// New status of the ticket.
    pub fn status(self, status: TicketStatus) -> Self {
        Self(self.0.body("status", &status))
    }

    /// Names of the ticket's new tags.
    pub fn tag_names(
        self,
        tag_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "tag_names",
                    &tag_names.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// New comment on the ticket.
    pub fn comment(self, comment: impl Into<String>) -> Self {
        Self(self.0.body_text("comment", comment.into()))
    }

    /// New values of custom fields.
    pub fn customized_fields(
        self,
        customized_fields: impl IntoIterator<Item = CustomizedFieldDisplayItem>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "customized_fields",
                    &customized_fields
                        .into_iter()
                        .collect::<Vec<CustomizedFieldDisplayItem>>(),
                ),
        )
    }

    /// Who handles the ticket: the bot or an agent.
    pub fn ticket_type(self, ticket_type: TicketStage) -> Self {
        Self(self.0.body("ticket_type", &ticket_type))
    }

    /// Whether the problem is solved.
    pub fn solved(self, solved: TicketResolution) -> Self {
        Self(self.0.body("solved", &solved))
    }

    /// The channel through which the ticket was created.
    pub fn channel(self, channel: TicketChannel) -> Self {
        Self(self.0.body("channel", &channel))
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Changes the recorded details of a helpdesk ticket.
    pub fn update(&self, ticket_id: impl Into<String>) -> UpdateTicket<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        UpdateTicket(UpdateTicket::new(ticket_id).0.bind(self.client.core()))
    }
}

rt::int_enum! {
    /// A status that can be given to a ticket.
    pub enum TicketStatus {
        /// Created, and waiting for a first response.
        AwaitingResponse = 1,
        /// Being worked on.
        Processing = 2,
        /// Waiting in the queue for an agent.
        Queued = 3,
        /// On hold.
        OnHold = 4,
        /// Waiting for the user to respond.
        AwaitingUserResponse = 5,
        /// Closed by the bot.
        ClosedByBot = 50,
        /// Closed by an agent.
        ClosedByAgent = 51,
    }
}

/// The documented facts of [`UpdateTicket`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/update",
    title: "更新工单详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update",
    method: rt::Method::Put,
    path: "/open-apis/helpdesk/v1/tickets/:ticket_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[
        rt::Param::path("ticket_id"),
        rt::Param::body("status"),
        rt::Param::body("tag_names"),
        rt::Param::body("comment"),
        rt::Param::body("customized_fields"),
        rt::Param::body("ticket_type"),
        rt::Param::body("solved"),
        rt::Param::body("channel"),
    ],
    rules: &[
        rt::Rule::at_least_one(
            &[
                "status",
                "tag_names",
                "comment",
                "customized_fields",
                "ticket_type",
                "solved",
                "channel",
            ],
        ),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope `helpdesk:all` and that the user has access to the ticket.",
            "154004 404 NotFound NotFound\nThe ticket does not exist.\nCheck the ticket id, and that the helpdesk credential belongs to the ticket's helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
