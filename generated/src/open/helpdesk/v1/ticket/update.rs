// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/update`: 更新工单详情

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::{
    CustomizedFieldDisplayItem, TicketChannel, TicketResolution, TicketStage,
};

/// Changes the recorded details of a helpdesk ticket.
///
/// Only data changes; nothing that usually goes with such a change happens. Setting a closed
/// status, for example, leaves the chat of the ticket open.
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
/// | 154000 | 400 | [`INVALID_PARAMETER`](UpdateTicketError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](UpdateTicketError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](UpdateTicketError::NOT_FOUND) | The ticket does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](UpdateTicketError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateTicket<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl UpdateTicket {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: Id of the ticket.
    #[inline]
    pub fn new(ticket_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, ticket_id),
        }
    }
}

impl<C> UpdateTicket<C> {
    /// New status of the ticket.
    pub fn status(self, status: TicketStatus) -> Self {
        Self {
            request: self.request.set(1, &status),
        }
    }

    /// Names of the ticket's new tags.
    pub fn tag_names(
        self,
        tag_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(2, &tag_names.into_iter().map(Into::into).collect::<Vec<String>>()),
        }
    }

    /// New comment on the ticket.
    pub fn comment(self, comment: &str) -> Self {
        Self {
            request: self.request.set_text(3, comment),
        }
    }

    /// New values of custom fields.
    pub fn customized_fields(
        self,
        customized_fields: impl IntoIterator<Item = CustomizedFieldDisplayItem>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(
                    4,
                    &customized_fields
                        .into_iter()
                        .collect::<Vec<CustomizedFieldDisplayItem>>(),
                ),
        }
    }

    /// Who handles the ticket: the bot or an agent.
    pub fn ticket_type(self, ticket_type: TicketStage) -> Self {
        Self {
            request: self.request.set(5, &ticket_type),
        }
    }

    /// Whether the problem is solved.
    pub fn solved(self, solved: TicketResolution) -> Self {
        Self {
            request: self.request.set(6, &solved),
        }
    }

    /// How the ticket came in.
    pub fn channel(self, channel: TicketChannel) -> Self {
        Self {
            request: self.request.set(7, &channel),
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

impl UpdateTicket<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for UpdateTicket<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for UpdateTicket {
    type Reply = rt::Empty;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Changes the recorded details of a helpdesk ticket.
    pub fn update(&self, ticket_id: &str) -> UpdateTicket<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        UpdateTicket {
            request: UpdateTicket::new(ticket_id).request.bind(self.client.core()),
        }
    }
}

/// A status that can be given to a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/ticket/update.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketStatus {
    /// Created, and waiting for a first response.
    AwaitingResponse,
    /// Being worked on.
    Processing,
    /// Waiting in the queue for an agent.
    Queued,
    /// Put aside for now.
    OnHold,
    /// Waiting for the user to respond.
    AwaitingUserResponse,
    /// Closed by the bot.
    ClosedByBot,
    /// Closed by an agent.
    ClosedByAgent,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TicketStatus {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::AwaitingResponse => 1,
            Self::Processing => 2,
            Self::Queued => 3,
            Self::OnHold => 4,
            Self::AwaitingUserResponse => 5,
            Self::ClosedByBot => 50,
            Self::ClosedByAgent => 51,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TicketStatus {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::AwaitingResponse,
            2 => Self::Processing,
            3 => Self::Queued,
            4 => Self::OnHold,
            5 => Self::AwaitingUserResponse,
            50 => Self::ClosedByBot,
            51 => Self::ClosedByAgent,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TicketStatus {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

/// The documented errors of [`UpdateTicket`] by name.
#[derive(Debug, Clone, Copy)]
pub enum UpdateTicketError {}

impl UpdateTicketError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope `helpdesk:all` and that the user has access to the ticket.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The ticket does not exist.
    ///
    /// Check the ticket id, and that the helpdesk credential belongs to the ticket's helpdesk.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`UpdateTicket`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/update",
    title: "更新工单详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Put,
    path: "/open-apis/helpdesk/v1/tickets/:ticket_id",
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
            field: rt::Field::new("ticket_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("status"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("tag_names"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("comment"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("customized_fields"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("ticket_type"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("solved"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("channel"),
            place: rt::Place::Body,
        },
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
                "Check that the app has the scope `helpdesk:all` and that the user has access to the ticket.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "The ticket does not exist.",
                "Check the ticket id, and that the helpdesk credential belongs to the ticket's helpdesk.",
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
    use crate::open::helpdesk::v1::ticket::update::{
        ENDPOINT, TicketStatus, UpdateTicket,
    };
    use crate::open::helpdesk::v1::types::{
        CustomizedFieldDisplayItem, TicketChannel, TicketResolution, TicketStage,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "seed",
            request: || {
                rt::Operation::into_request(
                    UpdateTicket::new("6945345902185807891")
                        .status(TicketStatus::AwaitingResponse)
                        .tag_names(["abc"])
                        .comment("good")
                        .customized_fields([
                            CustomizedFieldDisplayItem {
                                id: Some("123".into()),
                                value: Some("value".into()),
                                key_name: Some("key".into()),
                                ..CustomizedFieldDisplayItem::default()
                            },
                        ])
                        .ticket_type(TicketStage::Bot)
                        .solved(TicketResolution::Unsolved)
                        .channel(TicketChannel::Unknown(1)),
                )
            },
            sent: "{\"path\":{\"ticket_id\":\"6945345902185807891\"},\"query\":{},\"headers\":{},\"body\":{\"status\":1,\"tag_names\":[\"abc\"],\"comment\":\"good\",\"customized_fields\":[{\"id\":\"123\",\"value\":\"value\",\"key_name\":\"key\"}],\"ticket_type\":1,\"solved\":1,\"channel\":1}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
