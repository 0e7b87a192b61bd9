// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/bot_message/create`: 服务台机器人向工单绑定的群内发送消息

use feishu_api_runtime as rt;

use crate::open::types::UserIdType;

/// Sends a user a message from the bot of the helpdesk.
///
/// The message goes into the chat that the user has with the helpdesk, or comes from the bot
/// directly. Into the chat it can be sent only while the user has no open ticket.
///
/// Cards of version 2.0 are not supported.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/message`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Scope `contact:user.employee_id:readonly`: Needed where `user_id_type` is `user_id`.
/// - Rate limit: `100/min`
/// - Documentation: [服务台机器人向工单绑定的群内发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create)
/// - Schema: `schemas/open/helpdesk/v1/bot_message/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](CreateBotMessageError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](CreateBotMessageError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](CreateBotMessageError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](CreateBotMessageError::NOT_FOUND) | The receiver does not exist. |
/// | 154005 | 405 | [`NOT_ALLOWED`](CreateBotMessageError::NOT_ALLOWED) | The app may not send messages. |
/// | 155000 | 500 | [`SERVER_ERROR`](CreateBotMessageError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::helpdesk::v1::{BotMessageType, ReceiveType};
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .bot_message()
///     .create(
///         BotMessageType::Post,
///         "{\"post\":{\"zh_cn\":{\"title\":\"some title\",\"content\":[[{\"tag\":\"text\",\"text\":\"some content\"}]]}}}",
///         "ou_7346484524",
///     )
///     .user_id_type(UserIdType::OpenId)
///     .receive_type(ReceiveType::Chat)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "服务台机器人向工单绑定的群内发送消息")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateBotMessage<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateBotMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `msg_type`: What kind of message it is.
    /// - `content`: The message: JSON as a text, of the form that messages of this type have.
    /// - `receiver_id`: Id of the user who receives the message.
    #[inline]
    pub fn new(msg_type: BotMessageType, content: &str, receiver_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set(1, &msg_type)
                .set_text(2, content)
                .set_text(3, receiver_id),
        }
    }
}

impl<C> CreateBotMessage<C> {
    /// Which kind of user id `receiver_id` is.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(0, &user_id_type),
        }
    }

    /// Where the user receives the message.
    ///
    /// The platform assumes `"chat"` when it is not given.
    pub fn receive_type(self, receive_type: ReceiveType) -> Self {
        Self {
            request: self.request.set(4, &receive_type),
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

impl CreateBotMessage<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateBotMessageReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateBotMessage<rt::Bound> {
    type Output = Result<CreateBotMessageReply, rt::Error>;
    type IntoFuture = rt::Call<CreateBotMessageReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateBotMessage {
    type Reply = CreateBotMessageReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::BotMessageResource<'_, C> {
    /// Sends a user a message from the bot of the helpdesk.
    pub fn create(
        &self,
        msg_type: BotMessageType,
        content: &str,
        receiver_id: &str,
    ) -> CreateBotMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateBotMessage {
            request: CreateBotMessage::new(msg_type, content, receiver_id)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`CreateBotMessage`].
#[derive(Clone, Default)]
pub struct CreateBotMessageReply {
    /// Open id of the message in its chat.
    pub message_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CreateBotMessageReply {
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

impl rt::FieldsMut for CreateBotMessageReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.message_id,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CreateBotMessageReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CreateBotMessageReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A kind of message that the bot can send.
///
/// Declared in `schemas/open/helpdesk/v1/bot_message/create.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BotMessageType {
    /// Plain text.
    Text,
    /// Rich text.
    Post,
    /// An image.
    Image,
    /// A card.
    Card,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl BotMessageType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Image => "image",
            Self::Card => "interactive",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BotMessageType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            "image" => Self::Image,
            "interactive" => Self::Card,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for BotMessageType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// Where a user receives a message of the bot.
///
/// Declared in `schemas/open/helpdesk/v1/bot_message/create.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReceiveType {
    /// In the chat that the user has with the helpdesk.
    Chat,
    /// From the bot directly.
    Direct,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl ReceiveType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chat => "chat",
            Self::Direct => "user",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReceiveType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "chat" => Self::Chat,
            "user" => Self::Direct,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for ReceiveType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// The documented errors of [`CreateBotMessage`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateBotMessageError {}

impl CreateBotMessageError {
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
    /// The receiver does not exist.
    ///
    /// Check the id of the receiver.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The app may not send messages.
    ///
    /// Check that the app may create messages of this helpdesk.
    pub const NOT_ALLOWED: rt::Code = rt::Code::new(154_005);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`CreateBotMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/bot_message/create",
    title: "服务台机器人向工单绑定的群内发送消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/message",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed where `user_id_type` is `user_id`.",
        ),
    ],
    rate_limits: &[
        rt::Rate {
            calls: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("msg_type").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("content").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("receiver_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("receive_type"),
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
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "The receiver does not exist.",
                "Check the id of the receiver.",
                "",
            ],
            [
                "154005 405 InvalidRequest NotAllowed",
                "The app may not send messages.",
                "Check that the app may create messages of this helpdesk.",
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
    use crate::open::helpdesk::v1::bot_message::create::{
        BotMessageType, CreateBotMessage, CreateBotMessageReply, ENDPOINT, ReceiveType,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    CreateBotMessage::new(
                            BotMessageType::Post,
                            "{\"post\":{\"zh_cn\":{\"title\":\"some title\",\"content\":[[{\"tag\":\"text\",\"text\":\"some content\"}]]}}}",
                            "ou_7346484524",
                        )
                        .user_id_type(UserIdType::OpenId)
                        .receive_type(ReceiveType::Chat),
                )
            },
            sent: "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"msg_type\":\"post\",\"content\":\"{\\\"post\\\":{\\\"zh_cn\\\":{\\\"title\\\":\\\"some title\\\",\\\"content\\\":[[{\\\"tag\\\":\\\"text\\\",\\\"text\\\":\\\"some content\\\"}]]}}}\",\"receiver_id\":\"ou_7346484524\",\"receive_type\":\"chat\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_7054301238434\"}}",
            send: rt::Example::record::<CreateBotMessageReply>,
        },
    ];
}
