// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/bot_message/create`: 服务台机器人向工单绑定的群内发送消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::{PostMessage, TextMessage};
use crate::open::types::UserIdType;

/// Sends a user a message from the bot of the helpdesk.
///
/// The message goes to the user's chat with the helpdesk, or directly from the bot to the user. It
/// can be sent to the chat only while the user has no open ticket.
///
/// Cards of version 2.0 are not supported.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/message`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`.
/// - Rate limit: `100/min`
/// - Documentation: [服务台机器人向工单绑定的群内发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create)
/// - Schema: `schemas/open/helpdesk/v1/bot_message/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The receiver does not exist. |
/// | 154005 | 405 | [`NOT_ALLOWED`](super::super::errors::NOT_ALLOWED) | The app may not send messages. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::{Map, UserIdType};
/// use feishu_api::helpdesk::v1::{
///     BotMessageContent, Post, PostMessage, PostSegment, ReceiveType,
/// };
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .bot_message()
///     .create(
///         BotMessageContent::Post(
///             PostMessage::new(
///                 Map::from([
///                     (
///                         "zh_cn".into(),
///                         Post {
///                             title: Some("some title".into()),
///                             content: vec![
///                                 vec![
///                                     PostSegment {
///                                         text: Some("some content".into()),
///                                         ..PostSegment::new("text")
///                                     },
///                                 ],
///                             ],
///                         },
///                     ),
///                 ]),
///             ),
///         ),
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
#[doc(alias = "/open-apis/helpdesk/v1/message")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateBotMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateBotMessage -> CreateBotMessageReply, TenantToken, Helpdesk
}

impl CreateBotMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `content`: Content of the message.
    /// - `receiver_id`: Id of the user who receives the message.
    pub fn new(
        content: impl Into<BotMessageContent>,
        receiver_id: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[(rt::Place::Body, "content"), (rt::Place::Body, "msg_type")],
                    &Into::<BotMessageContent>::into(content),
                )
                .body_text("receiver_id", receiver_id.into()),
        )
    }
}

impl<C> CreateBotMessage<C> {
    /// Type of user id used for `receiver_id`. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Where the user receives the message. The platform assumes `"chat"` when it is not given.
    pub fn receive_type(self, receive_type: ReceiveType) -> Self {
        Self(self.0.body("receive_type", &receive_type))
    }
}

impl<C: rt::Caller> super::BotMessageResource<'_, C> {
    /// Sends a user a message from the bot of the helpdesk.
    pub fn create(
        &self,
        content: impl Into<BotMessageContent>,
        receiver_id: impl Into<String>,
    ) -> CreateBotMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateBotMessage(
            CreateBotMessage::new(content, receiver_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateBotMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateBotMessageReply {
    /// Id of the message in the chat: `om_…`.
    #[wire(ALWAYS)]
    pub message_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateBotMessageReply {
    /// `message_id`, which every documented reply has, or an error if this one lacks it.
    pub fn message_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.message_id.as_deref(), "message_id", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// A type of message that the bot can send.
    pub enum BotMessageType {
        /// Plain text.
        Text = "text",
        /// Rich text.
        Post = "post",
        /// An image.
        Image = "image",
        /// A card.
        Card = "interactive",
    }
}

/// What a message of the bot says.
#[derive(Debug, Clone, PartialEq)]
pub enum BotMessageContent {
    /// Plain text.
    Text(TextMessage),
    /// Rich text.
    Post(PostMessage),
    /// An image.
    Image(ImageMessage),
    /// A card of version 1.0, as its builder gives it.
    Card(rt::Json),
}

impl rt::Shape for BotMessageContent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Text(value), 0) => value,
            (Self::Text(_), 1) => &"text",
            (Self::Post(value), 0) => value,
            (Self::Post(_), 1) => &"post",
            (Self::Image(value), 0) => value,
            (Self::Image(_), 1) => &"image",
            (Self::Card(value), 0) => value,
            (Self::Card(_), 1) => &"interactive",
            _ => &rt::Absent,
        }
    }
}

impl From<TextMessage> for BotMessageContent {
    fn from(value: TextMessage) -> Self {
        Self::Text(value)
    }
}

impl From<PostMessage> for BotMessageContent {
    fn from(value: PostMessage) -> Self {
        Self::Post(value)
    }
}

impl From<ImageMessage> for BotMessageContent {
    fn from(value: ImageMessage) -> Self {
        Self::Image(value)
    }
}

/// An image that was uploaded before.
#[derive(Clone, rt::Record)]
pub struct ImageMessage {
    /// Key of the image, from uploading it.
    #[wire(REQUIRED)]
    pub image_key: String,
}

impl ImageMessage {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(image_key: impl Into<String>) -> Self {
        Self {
            image_key: image_key.into(),
        }
    }
}

rt::text_enum! {
    /// Where a user receives a message of the bot.
    pub enum ReceiveType {
        /// In the user's chat with the helpdesk.
        Chat = "chat",
        /// Directly from the bot.
        Direct = "user",
    }
}

/// The documented facts of [`CreateBotMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/bot_message/create",
    title: "服务台机器人向工单绑定的群内发送消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/message",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required if `user_id_type` is `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("msg_type").flags(rt::Field::REQUIRED),
        rt::Param::body("content").flags(rt::Field::REQUIRED | rt::Field::JSON),
        rt::Param::body("receiver_id").flags(rt::Field::REQUIRED),
        rt::Param::body("receive_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "154004 404 NotFound NotFound\nThe receiver does not exist.\nCheck the id of the receiver.",
            "154005 405 Permission NotAllowed\nThe app may not send messages.\nCheck that the app may create messages of this helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
