// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_message/list`: 获取工单消息详情

use feishu_api_runtime as rt;

/// Lists the messages of a ticket.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取工单消息详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list)
/// - Schema: `schemas/open/helpdesk/v1/ticket_message/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](ListTicketMessageError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](ListTicketMessageError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](ListTicketMessageError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](ListTicketMessageError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::Seconds;
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket_message()
///     .list("6948728206392295444")
///     .time_start(Seconds(1_617_960_686))
///     .time_end(Seconds(1_617_960_687))
///     .page(1)
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取工单消息详情")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTicketMessage<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListTicketMessage {
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

impl<C> ListTicketMessage<C> {
    /// Earliest time of the messages.
    pub fn time_start(self, time_start: impl Into<rt::Seconds>) -> Self {
        Self {
            request: self.request.set(1, &time_start.into()),
        }
    }

    /// Latest time of the messages.
    pub fn time_end(self, time_end: impl Into<rt::Seconds>) -> Self {
        Self {
            request: self.request.set(2, &time_end.into()),
        }
    }

    /// Number of the page, from 1.
    pub fn page(self, page: i64) -> Self {
        Self {
            request: self.request.set(3, &page),
        }
    }

    /// How many messages a page has.
    ///
    /// At most 200. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(4, &page_size),
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

impl ListTicketMessage<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListTicketMessageReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListTicketMessageReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<ListTicketMessageReply, TicketMessage> {
        self.request
            .items(
                &PAGING,
                |reply: ListTicketMessageReply| reply.messages.unwrap_or_default(),
            )
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListTicketMessage<rt::Bound> {
    type Output = Result<ListTicketMessageReply, rt::Error>;
    type IntoFuture = rt::Call<ListTicketMessageReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListTicketMessage {
    type Reply = ListTicketMessageReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketMessageResource<'_, C> {
    /// Lists the messages of a ticket.
    pub fn list(&self, ticket_id: &str) -> ListTicketMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListTicketMessage {
            request: ListTicketMessage::new(ticket_id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListTicketMessage`].
#[derive(Clone, Default)]
pub struct ListTicketMessageReply {
    /// The messages of this page.
    pub messages: Option<Vec<TicketMessage>>,
    /// Number of all messages.
    pub total: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListTicketMessageReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("messages"), rt::Field::new("total")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.messages,
            1 => &self.total,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListTicketMessageReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.messages,
            1 => &mut self.total,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListTicketMessageReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListTicketMessageReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A message in a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/ticket_message/list.json`.
#[derive(Clone, Default)]
pub struct TicketMessage {
    /// Id of the message in the ticket.
    pub id: Option<String>,
    /// Id of the message in its chat.
    pub message_id: Option<String>,
    /// What kind of message it is.
    pub message_type: Option<TicketMessageKind>,
    /// When the message was sent.
    pub created_at: Option<rt::Millis>,
    /// The message: JSON as a text. Its `msg_type` says whether a text is in `content`, or images
    /// under `image_keys` or `image_key`.
    pub content: Option<String>,
    /// Name of the sender.
    pub user_name: Option<String>,
    /// URL of the avatar of the sender.
    pub avatar_url: Option<String>,
    /// Open id of the sender.
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for TicketMessage {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("message_id"),
            rt::Field::new("message_type"),
            rt::Field::new("created_at"),
            rt::Field::new("content"),
            rt::Field::new("user_name"),
            rt::Field::new("avatar_url"),
            rt::Field::new("user_id"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.message_id,
            2 => &self.message_type,
            3 => &self.created_at,
            4 => &self.content,
            5 => &self.user_name,
            6 => &self.avatar_url,
            7 => &self.user_id,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TicketMessage {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.message_id,
            2 => &mut self.message_type,
            3 => &mut self.created_at,
            4 => &mut self.content,
            5 => &mut self.user_name,
            6 => &mut self.avatar_url,
            7 => &mut self.user_id,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TicketMessage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TicketMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A kind of message that a ticket can hold.
///
/// Declared in `schemas/open/helpdesk/v1/ticket_message/list.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TicketMessageKind {
    /// Plain text.
    Text,
    /// Rich text.
    Post,
    /// An image.
    Image,
    /// A file.
    File,
    /// A video.
    Media,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl TicketMessageKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Image => "image",
            Self::File => "file",
            Self::Media => "media",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TicketMessageKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            "image" => Self::Image,
            "file" => Self::File,
            "media" => Self::Media,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for TicketMessageKind {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for TicketMessageKind {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// The documented errors of [`ListTicketMessage`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListTicketMessageError {}

impl ListTicketMessageError {
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
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`ListTicketMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_message/list",
    title: "获取工单消息详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
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
            field: rt::Field::new("time_start"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("time_end"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page_size").limits(&[rt::Limit::Max(200.0)]),
            place: rt::Place::Query,
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
        ],
    ),
};

/// How replies are paged.
static PAGING: rt::Paging = rt::Paging::Number {
    param: 3,
    first: 1,
    items: "messages",
    has_more: None,
    total: Some("total"),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::ticket_message::list::{
        ENDPOINT, ListTicketMessage, ListTicketMessageReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    ListTicketMessage::new("6948728206392295444")
                        .time_start(rt::Seconds(1_617_960_686))
                        .time_end(rt::Seconds(1_617_960_687))
                        .page(1)
                        .page_size(10),
                )
            },
            sent: "{\"path\":{\"ticket_id\":\"6948728206392295444\"},\"query\":{\"time_start\":1617960686,\"time_end\":1617960687,\"page\":1,\"page_size\":10},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"messages\":[{\"id\":\"6948728206392295444\",\"message_id\":\"6949088236610273307\",\"message_type\":\"text\",\"created_at\":1617960686000,\"content\":\"{\\\"content\\\":\\\"进入人工服务。 @李宁  为你提供服务，开始聊起来吧~\\\",\\\"msg_type\\\":\\\"text\\\"}\",\"user_name\":\"李宁\",\"avatar_url\":\"https://internal-api-lark-file.feishu-boe.cn/static-resource/v1/3e73cdce-54b0-4c6a-8226-b131fb2825dj~?image_size=72x72&cut_type=&quality=&format=image&sticker_format=.webp\",\"user_id\":\"ou_37019b7c830210acd88fdce886e25c71\"}],\"total\":100}}",
            send: rt::Example::record::<ListTicketMessageReply>,
        },
    ];
}
