// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_message/create`: 发送工单消息

use feishu_api_runtime as rt;

/// Sends a message into the chat of a ticket.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [发送工单消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create)
/// - Schema: `schemas/open/helpdesk/v1/ticket_message/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](CreateTicketMessageError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](CreateTicketMessageError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 401 | [`PERMISSION_DENIED`](CreateTicketMessageError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154401 | 401 | [`TICKET_CLOSED`](CreateTicketMessageError::TICKET_CLOSED) | The ticket is closed. |
/// | 154403 | 401 | [`BAD_URL`](CreateTicketMessageError::BAD_URL) | The message contains a URL that is not allowed. |
/// | 155000 | 500 | [`SERVER_ERROR`](CreateTicketMessageError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::json;
/// use feishu_api::helpdesk::v1::TicketMessageType;
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket_message()
///     .create(
///         "6948728206392295444",
///         TicketMessageType::Post,
///         json!(
///             { "post" : { "zh_cn" : { "title" : "this is title", "content" : [[{ "tag"
///             : "text", "un_escape" : true, "text" : "第一行\u{a0}:" }, { "tag" :
///             "a", "text" : "超链接", "href" : "http://www.feishu.cn" }], [{ "tag" :
///             "text", "text" : "第二行 :" }, { "tag" : "text", "text" :
///             "文本测试" }]] } } }
///         ),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "发送工单消息")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTicketMessage<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateTicketMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: Id of the ticket.
    /// - `msg_type`: What kind of message it is.
    /// - `content`: The message, of the form that messages of this type have when a bot sends them.
    #[inline]
    pub fn new(
        ticket_id: &str,
        msg_type: TicketMessageType,
        content: impl Into<rt::Json>,
    ) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, ticket_id)
                .set(1, &msg_type)
                .set(2, &content.into()),
        }
    }
}

impl<C> CreateTicketMessage<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl CreateTicketMessage<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateTicketMessageReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateTicketMessage<rt::Bound> {
    type Output = Result<CreateTicketMessageReply, rt::Error>;
    type IntoFuture = rt::Call<CreateTicketMessageReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateTicketMessage {
    type Reply = CreateTicketMessageReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketMessageResource<'_, C> {
    /// Sends a message into the chat of a ticket.
    pub fn create(
        &self,
        ticket_id: &str,
        msg_type: TicketMessageType,
        content: impl Into<rt::Json>,
    ) -> CreateTicketMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateTicketMessage {
            request: CreateTicketMessage::new(ticket_id, msg_type, content)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`CreateTicketMessage`].
#[derive(Clone, Default)]
pub struct CreateTicketMessageReply {
    /// Open id of the message in its chat.
    pub message_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CreateTicketMessageReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("message_id")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.message_id,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CreateTicketMessageReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.message_id,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CreateTicketMessageReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CreateTicketMessageReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A kind of message that can be sent into a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/ticket_message/create.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TicketMessageType {
    /// Plain text.
    Text,
    /// Rich text.
    Post,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl TicketMessageType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TicketMessageType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for TicketMessageType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// The documented errors of [`CreateTicketMessage`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateTicketMessageError {}

impl CreateTicketMessageError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The ticket is closed.
    ///
    /// Send to an open ticket.
    pub const TICKET_CLOSED: rt::Code = rt::Code::new(154_401);
    /// The message contains a URL that is not allowed.
    ///
    /// Check the URLs in the message.
    pub const BAD_URL: rt::Code = rt::Code::new(154_403);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`CreateTicketMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_message/create",
    title: "发送工单消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 1000,
            seconds: 60,
        },
        rt::Rate { calls: 50, seconds: 1 },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("ticket_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("msg_type").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("content").flags(rt::Field::REQUIRED),
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
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154003 401 Auth PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
            [
                "154401 401 Auth TicketClosed",
                "The ticket is closed.",
                "Send to an open ticket.",
                "",
            ],
            [
                "154403 401 Auth BadUrl",
                "The message contains a URL that is not allowed.",
                "Check the URLs in the message.",
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
    use crate::open::helpdesk::v1::ticket_message::create::{
        CreateTicketMessage, CreateTicketMessageReply, ENDPOINT, TicketMessageType,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    CreateTicketMessage::new(
                        "6948728206392295444",
                        TicketMessageType::Post,
                        rt::json!(
                            { "post" : { "zh_cn" : { "title" : "this is title", "content"
                            : [[{ "tag" : "text", "un_escape" : true, "text" :
                            "第一行\u{a0}:" }, { "tag" : "a", "text" : "超链接",
                            "href" : "http://www.feishu.cn" }], [{ "tag" : "text", "text"
                            : "第二行 :" }, { "tag" : "text", "text" : "文本测试"
                            }]] } } }
                        ),
                    ),
                )
            },
            sent: "{\"path\":{\"ticket_id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{\"msg_type\":\"post\",\"content\":{\"post\":{\"zh_cn\":{\"title\":\"this is title\",\"content\":[[{\"tag\":\"text\",\"un_escape\":true,\"text\":\"第一行\u{a0}:\"},{\"tag\":\"a\",\"text\":\"超链接\",\"href\":\"http://www.feishu.cn\"}],[{\"tag\":\"text\",\"text\":\"第二行 :\"},{\"tag\":\"text\",\"text\":\"文本测试\"}]]}}}}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_8baa3656c7b41900d29bf9104bf5310b\"}}",
            send: rt::Example::record::<CreateTicketMessageReply>,
        },
    ];
}
