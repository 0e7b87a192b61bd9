// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/list`: 获取会话历史消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{CardContentType, Message};

/// Lists the messages of a chat or thread.
///
/// The bot must be in the chat. Threads of an ordinary chat show only the message that they began
/// with; their replies are listed by thread.
///
/// - Endpoint: `GET /open-apis/im/v1/messages`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:readonly` or `im:message.history:readonly` or `im:message.group_msg` or `im:message.p2p_msg:get_as_user` or `im:message.group_msg:get_as_user`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取会话历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)
/// - Schema: `schemas/open/im/v1/message/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230073 | 400 | [`THREAD_INVISIBLE`](super::super::errors::THREAD_INVISIBLE) | The caller cannot see the thread. If new members cannot see the history of the chat, older threads are visible only once the caller was mentioned there. |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 231203 | 400 | [`CHAT_TYPE_UNSUPPORTED`](super::super::errors::CHAT_TYPE_UNSUPPORTED) | Messages of this chat cannot be read, such as in restricted mode that forbids copying. |
/// | 231204 | 400 | [`APP_TYPE_UNSUPPORTED`](super::super::errors::APP_TYPE_UNSUPPORTED) | Apps that are shared externally or with connected organizations cannot make this call for a user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::Seconds;
/// use feishu_api::im::v1::{CardContentType, Container, SortType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message()
///     .list(Container::Chat("oc_234jsi43d3ssi993d43545f".into()))
///     .start_time(Seconds(1_608_594_809))
///     .end_time(Seconds(1_609_296_809))
///     .sort_type(SortType::OldestFirst)
///     .page_size(20)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取会话历史消息")]
#[doc(alias = "/open-apis/im/v1/messages")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListMessage -> ListMessageReply, TenantOrUserToken, NoCredential, pages of items as
    Message
}

impl ListMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `container_id`: What messages are listed of.
    pub fn new(container_id: impl Into<Container>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Query, "container_id"),
                        (rt::Place::Query, "container_id_type"),
                    ],
                    &Into::<Container>::into(container_id),
                ),
        )
    }
}

impl<C> ListMessage<C> {
    /// Only messages from this time on. Not for threads.
    pub fn start_time(self, start_time: impl Into<rt::Seconds>) -> Self {
        Self(self.0.query("start_time", &start_time.into()))
    }

    /// Only messages up to this time. Not for threads.
    pub fn end_time(self, end_time: impl Into<rt::Seconds>) -> Self {
        Self(self.0.query("end_time", &end_time.into()))
    }

    /// Whether the oldest or the newest message comes first. It must stay the same for all pages. The
    /// platform assumes `"ByCreateTimeAsc"` when it is not given.
    pub fn sort_type(self, sort_type: SortType) -> Self {
        Self(self.0.query("sort_type", &sort_type))
    }

    /// Number of items per page. From 1 to 50. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// How cards are returned; simplified if not given.
    pub fn card_msg_content_type(self, card_msg_content_type: CardContentType) -> Self {
        Self(self.0.query("card_msg_content_type", &card_msg_content_type))
    }

    /// Whether, in a chat of threads, only the messages that threads began with are listed.
    pub fn only_thread_root_messages(self, only_thread_root_messages: bool) -> Self {
        Self(self.0.query("only_thread_root_messages", &only_thread_root_messages))
    }

    /// Whether the names of senders are returned. The platform assumes `false` when it is not given.
    pub fn with_sender_name(self, with_sender_name: bool) -> Self {
        Self(self.0.query("with_sender_name", &with_sender_name))
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Lists the messages of a chat or thread.
    pub fn list(&self, container_id: impl Into<Container>) -> ListMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListMessage(ListMessage::new(container_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct ListMessageReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// The messages of this page.
    pub items: Option<Vec<Message>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What holds messages.
    pub enum ContainerType {
        /// A group or direct chat.
        Chat = "chat",
        /// A thread.
        Thread = "thread",
    }
}

/// What holds messages.
#[derive(Debug, Clone, PartialEq)]
pub enum Container {
    /// A group or direct chat: `oc_…`.
    Chat(String),
    /// A thread: `omt_…`.
    Thread(String),
}

impl rt::Shape for Container {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Chat(value), 0) => value,
            (Self::Chat(_), 1) => &"chat",
            (Self::Thread(value), 0) => value,
            (Self::Thread(_), 1) => &"thread",
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// Order of messages.
    pub enum SortType {
        /// The oldest message first.
        OldestFirst = "ByCreateTimeAsc",
        /// The newest message first.
        NewestFirst = "ByCreateTimeDesc",
    }
}

/// The documented facts of [`ListMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/list",
    title: "获取会话历史消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/messages",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "im:message",
        "im:message:readonly",
        "im:message.history:readonly",
        "im:message.group_msg",
        "im:message.p2p_msg:get_as_user",
        "im:message.group_msg:get_as_user",
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("container_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("container_id").flags(rt::Field::REQUIRED),
        rt::Param::query("start_time").flags(rt::Field::DIGITS),
        rt::Param::query("end_time").flags(rt::Field::DIGITS),
        rt::Param::query("sort_type"),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("card_msg_content_type"),
        rt::Param::query("only_thread_root_messages"),
        rt::Param::query("with_sender_name"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230073/1 400 Permission ThreadInvisible\nThe caller cannot see the thread. If new members cannot see the history of the chat, older threads are visible only once the caller was mentioned there.",
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "231203 400 Conflict ChatTypeUnsupported\nMessages of this chat cannot be read, such as in restricted mode that forbids copying.",
            "231204 400 Permission AppTypeUnsupported\nApps that are shared externally or with connected organizations cannot make this call for a user.",
        ],
    ),
    ..platform::ENDPOINT
};
