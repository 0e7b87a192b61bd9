// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/message/v4/batch_message/send`: 批量发送消息

use feishu_api_runtime as rt;

use crate::open::platform;

/// Sends a message to many users, or to all members of departments.
///
/// The app needs a bot. Users and departments must be in its availability range. One of
/// `im:message` and `im:message:send_as_bot` is needed, and one of the scopes for users or
/// departments.
///
/// Messages are sent one after the other, some time after the call; an app may send 500,000 a day
/// so. They cannot be edited or answered, but recalled as a batch. To send one message at once,
/// use `im.v1.message.create`.
///
/// Text may have 150 KB with all of the request, rich text and cards 30 KB.
///
/// - Endpoint: `POST /open-apis/message/v4/batch_send/`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot` or `im:message:send_multi_users` or `im:message:send_multi_depts`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [批量发送消息](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM)
/// - Schema: `schemas/open/message/v4/batch_message/send.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 10002 | 200 | [`SENDING_FAILED`](super::super::errors::SENDING_FAILED) | The message could not be made or sent. |
/// | 10003 | 200 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is missing or wrong. |
/// | 11101 | 200 | [`UNKNOWN_OPEN_ID`](super::super::errors::UNKNOWN_OPEN_ID) | An `open_id` is not valid. |
/// | 11203 | 200 | [`USER_IDS_FORBIDDEN`](super::super::errors::USER_IDS_FORBIDDEN) | The app may not send to lists of users. |
/// | 11204 | 200 | [`DEPARTMENTS_FORBIDDEN`](super::super::errors::DEPARTMENTS_FORBIDDEN) | The app may not send to departments. |
/// | 11205 | 200 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 11207 | 200 | [`APP_UNAVAILABLE`](super::super::errors::APP_UNAVAILABLE) | The app cannot be used in the tenant. |
/// | 11209 | 200 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app does not exist. |
/// | 11210 | 200 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed in the tenant. |
/// | 11223 | 200 | [`SENDING_FORBIDDEN`](super::super::errors::SENDING_FORBIDDEN) | The app may not send messages. |
/// | 11227 | 200 | [`UNKNOWN_IMAGE`](super::super::errors::UNKNOWN_IMAGE) | The key of the image is not valid. |
/// | 11231 | 200 | [`CHAT_NOT_FOUND`](super::super::errors::CHAT_NOT_FOUND) | The chat does not exist. |
/// | 11235 | 200 | [`MENTION_ALL_FORBIDDEN`](super::super::errors::MENTION_ALL_FORBIDDEN) | The chat does not allow mentioning everyone. |
/// | 11246 | 200 | [`CONTENT_FAILED`](super::super::errors::CONTENT_FAILED) | The content could not be made. The message holds a second code (`ErrCode`) where a card is wrong. |
/// | 11247 | 200 | [`MESSAGE_SEND_BUSY`](super::super::errors::MESSAGE_SEND_BUSY) | The app has sent 500,000 messages in batches today. |
/// | 11312 | 200 | [`CONTENT_REJECTED`](super::super::errors::CONTENT_REJECTED) | The content did not pass the check. |
/// | 230100 | 200 | [`TEST_MESSAGE_REJECTED`](super::super::errors::TEST_MESSAGE_REJECTED) | Messages that look like meaningless tests are not sent. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::json;
/// use feishu_api::message::v4::BatchMessageContent;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .message()
///     .v4()
///     .batch_message()
///     .send(BatchMessageContent::Text {
///         content: json!({ "text" : "test content" }),
///     })
///     .department_ids(["3dceba33a33226", "d502aaa9514059"])
///     .open_ids([
///         "ou_18eac85d35a26f989317ad4f02e8bbbb",
///         "ou_461cf042d9eedaa60d445f26dc747d5e",
///     ])
///     .user_ids(["7cdcc7c2", "ca51d83b"])
///     .union_ids([
///         "on_cad4860e7af114fb4ff6c5d496d1dd76",
///         "on_gdcq860e7af114fb4ff6c5d496dabcet",
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量发送消息")]
#[doc(alias = "/open-apis/message/v4/batch_send/")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendBatchMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SendBatchMessage -> SendBatchMessageReply, TenantToken, NoCredential
}

impl SendBatchMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `msg_type`: What a message to many says.
    pub fn new(msg_type: BatchMessageContent) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape(rt::Place::Body, &["msg_type", "content", "card"], &msg_type),
        )
    }
}

impl<C> SendBatchMessage<C> {
    /// Departments, by `department_id` or `open_department_id`, whose members and those of all
    /// departments below get the message; not the root. At most 200. At most 200 elements.
    pub fn department_ids(
        self,
        department_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "department_ids",
                    &department_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Users by `open_id`. At most 200. At most 200 elements.
    pub fn open_ids(
        self,
        open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "open_ids",
                    &open_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Users by `user_id`. At most 200. At most 200 elements.
    pub fn user_ids(
        self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "user_ids",
                    &user_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Users by `union_id`. At most 200. At most 200 elements.
    pub fn union_ids(
        self,
        union_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "union_ids",
                    &union_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::BatchMessageResource<'_, C> {
    /// Sends a message to many users, or to all members of departments.
    pub fn send(&self, msg_type: BatchMessageContent) -> SendBatchMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        SendBatchMessage(SendBatchMessage::new(msg_type).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SendBatchMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct SendBatchMessageReply {
    /// Id of the batch: `bm-…`. Recalling it and asking for its progress take it.
    #[wire(ALWAYS)]
    pub message_id: Option<String>,
    /// Departments that are not valid; the others get the message.
    pub invalid_department_ids: Option<Vec<String>>,
    /// Users by `open_id` that are not valid.
    pub invalid_open_ids: Option<Vec<String>>,
    /// Users by `user_id` that are not valid.
    pub invalid_user_ids: Option<Vec<String>>,
    /// Users by `union_id` that are not valid.
    pub invalid_union_ids: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl SendBatchMessageReply {
    /// `message_id`, which every documented reply has, or an error if this one lacks it.
    pub fn message_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.message_id.as_deref(), "message_id", &self.unknown_fields)
    }
}

/// What a message to many says.
#[derive(Debug, Clone, PartialEq)]
pub enum BatchMessageContent {
    /// Plain text.
    Text {
        /// `{"text": "…"}`
        content: rt::Json,
    },
    /// An image.
    Image {
        /// `{"image_key": "…"}`
        content: rt::Json,
    },
    /// Rich text, without Markdown.
    Post {
        /// `{"post": {"zh_cn": {…}}}`
        content: rt::Json,
    },
    /// A shared group chat.
    ShareChat {
        /// `{"share_chat_id": "oc_…"}`
        content: rt::Json,
    },
    /// A card.
    Card {
        /// The card: its JSON, or `{"type": "template", "data": {"template_id": "…"}}` for a template.
        card: rt::Json,
    },
}

impl rt::Shape for BatchMessageContent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Text { .. }, 0) => &"text",
            (Self::Text { content, .. }, 1) => content,
            (Self::Image { .. }, 0) => &"image",
            (Self::Image { content, .. }, 1) => content,
            (Self::Post { .. }, 0) => &"post",
            (Self::Post { content, .. }, 1) => content,
            (Self::ShareChat { .. }, 0) => &"share_chat",
            (Self::ShareChat { content, .. }, 1) => content,
            (Self::Card { .. }, 0) => &"interactive",
            (Self::Card { card, .. }, 2) => card,
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// A type of message that can be sent to many.
    pub enum BatchMessageType {
        /// Plain text.
        Text = "text",
        /// An image.
        Image = "image",
        /// Rich text.
        Post = "post",
        /// A shared group chat.
        ShareChat = "share_chat",
        /// A card.
        Card = "interactive",
    }
}

/// The documented facts of [`SendBatchMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/message/v4/batch_message/send",
    title: "批量发送消息",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM",
    method: rt::Method::Post,
    path: "/open-apis/message/v4/batch_send/",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "im:message",
        "im:message:send_as_bot",
        "im:message:send_multi_users",
        "im:message:send_multi_depts",
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::body("msg_type").flags(rt::Field::REQUIRED),
        rt::Param::body("content"),
        rt::Param::body("card"),
        rt::Param::body("department_ids").limits(&[rt::Limit::Items(0, 200)]),
        rt::Param::body("open_ids").limits(&[rt::Limit::Items(0, 200)]),
        rt::Param::body("user_ids").limits(&[rt::Limit::Items(0, 200)]),
        rt::Param::body("union_ids").limits(&[rt::Limit::Items(0, 200)]),
    ],
    rules: &[
        rt::Rule::at_least_one(&["department_ids", "open_ids", "user_ids", "union_ids"]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "10002 200 InvalidRequest SendingFailed\nThe message could not be made or sent.\nThe message of the error says why.",
            "10003 200 InvalidRequest InvalidParameter\nA parameter is missing or wrong.\nThe message says which; correct the request.",
            "11101 200 InvalidRequest UnknownOpenId\nAn `open_id` is not valid.\nCheck the ids.",
            "11203 200 Permission UserIdsForbidden\nThe app may not send to lists of users.\nGrant the app `im:message:send_multi_users`.",
            "11204 200 Permission DepartmentsForbidden\nThe app may not send to departments.\nGrant the app `im:message:send_multi_depts`.",
            "11205 200 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "11207 200 Permission AppUnavailable\nThe app cannot be used in the tenant.\nCheck the state of the app in the developer console.",
            "11209 200 NotFound AppNotFound\nThe app does not exist.\nUse another app.",
            "11210 200 Permission AppNotInstalled\nThe app is not installed in the tenant.\nAsk the administrator of the tenant.",
            "11223 200 Permission SendingForbidden\nThe app may not send messages.\nGrant the app one of the scopes.",
            "11227 200 InvalidRequest UnknownImage\nThe key of the image is not valid.\nUpload the image with this bot, and use its key.",
            "11231 200 NotFound ChatNotFound\nThe chat does not exist.",
            "11235 200 Permission MentionAllForbidden\nThe chat does not allow mentioning everyone.",
            "11246 200 InvalidRequest ContentFailed\nThe content could not be made. The message holds a second code (`ErrCode`) where a card is wrong.\nThe message of the error says why; repeat if it says `Service Internal Error`.",
            "11247 200 Quota MessageSendBusy\nThe app has sent 500,000 messages in batches today.\nContinue the next day.",
            "11312 200 InvalidRequest ContentRejected\nThe content did not pass the check.\nChange the content.",
            "230100 200 InvalidRequest TestMessageRejected\nMessages that look like meaningless tests are not sent.\nChange the content.",
        ],
    ),
    ..platform::ENDPOINT
};
