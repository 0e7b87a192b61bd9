// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/search`: 搜索消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::types::UserIdType;

/// Searches messages.
///
/// - Endpoint: `POST /open-apis/im/v1/messages/search`
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scope: `search:message`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [搜索消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/search)
/// - Schema: `schemas/open/im/v1/message/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{MessageFilter, SearchChatType, SearchPeriod};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message()
///     .search()
///     .query("下午去哪团建")
///     .filter(MessageFilter {
///         time_range: Some(SearchPeriod {
///             start_time: Some("2026-03-21T16:15:30+08:00".into()),
///             end_time: Some("2026-03-21T16:15:30+08:00".into()),
///         }),
///         chat_type: Some(SearchChatType::Group),
///         ..MessageFilter::default()
///     })
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索消息")]
#[doc(alias = "/open-apis/im/v1/messages/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchMessage::new() -> SearchMessageReply, TenantOrUserToken, NoCredential, pages of
    items as FoundMessage
}

impl SearchMessage {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> SearchMessage<C> {
    /// Number of items per page.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Text to search for; the first 50 characters count.
    pub fn query(self, query: impl Into<String>) -> Self {
        Self(self.0.body_text("query", query.into()))
    }

    /// Which messages are searched.
    pub fn filter(self, filter: MessageFilter) -> Self {
        Self(self.0.body("filter", &filter))
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Searches messages.
    pub fn search(&self) -> SearchMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        SearchMessage(SearchMessage::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchMessageReply {
    /// The messages of this page.
    pub items: Option<Vec<FoundMessage>>,
    /// Number of items on all pages.
    pub total: Option<i64>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// What else is to be known of the search, such as that the query was cut or that some results are
    /// missing.
    pub notice: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Which messages are searched.
#[derive(Clone, Default, rt::Record)]
pub struct MessageFilter {
    /// Only messages of these senders.
    pub from_ids: Option<Vec<String>>,
    /// Only messages in these chats: `oc_…`.
    pub chat_ids: Option<Vec<String>>,
    /// Only messages of this period.
    pub time_range: Option<SearchPeriod>,
    /// Only messages with these attachments.
    pub include_attachment_types: Option<Vec<AttachmentType>>,
    /// Only messages of these kinds of senders.
    pub from_types: Option<Vec<SearchSenderType>>,
    /// Only messages that mention these users, or everyone.
    pub at_chatter_ids: Option<Vec<String>>,
    /// Only messages in chats of this type.
    pub chat_type: Option<SearchChatType>,
    /// Whether only messages that mention the caller are searched. The platform assumes `false` when
    /// it is not given.
    pub is_at_me: Option<bool>,
    /// No messages of these kinds of senders.
    pub exclude_from_types: Option<Vec<SearchSenderType>>,
}

/// A period of time.
#[derive(Clone, Default, rt::Record)]
pub struct SearchPeriod {
    /// When the period begins, in ISO 8601 with its offset.
    pub start_time: Option<String>,
    /// When the period ends, in ISO 8601 with its offset.
    pub end_time: Option<String>,
}

rt::text_enum! {
    /// What is attached to a message.
    pub enum AttachmentType {
        /// An image.
        Image = "image",
        /// A video.
        Video = "video",
        /// A file.
        File = "file",
        /// A link.
        Link = "link",
    }
}

rt::text_enum! {
    /// What sent a message.
    pub enum SearchSenderType {
        /// A user.
        User = "user",
        /// A bot.
        Bot = "bot",
    }
}

rt::text_enum! {
    /// In what chat a message is.
    pub enum SearchChatType {
        /// A group chat.
        Group = "group",
        /// A direct chat.
        Direct = "p2p",
    }
}

/// What a search shows of a message.
#[derive(Clone, Default, rt::Record)]
pub struct FoundMessage {
    /// Which message: `om_…`.
    #[wire(ALWAYS)]
    pub id: Option<String>,
    /// What was found, with the words of the query within `<h>` and `</h>`.
    pub display_info: Option<String>,
    /// Facts about the message.
    pub meta_data: Option<FoundMessageData>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FoundMessage {
    /// `id`, which every documented reply has, or an error if this one lacks it.
    pub fn id(&self) -> Result<&str, rt::Error> {
        rt::always(self.id.as_deref(), "id", &self.unknown_fields)
    }
}

/// Facts about a message that was found.
#[derive(Clone, Default, rt::Record)]
pub struct FoundMessageData {
    /// Which message: `om_…`.
    pub message_id: Option<String>,
    /// Type of the message.
    pub r#type: Option<FoundMessageType>,
    /// When the message was sent, in ISO 8601 with its offset.
    pub create_time: Option<String>,
    /// When the message was last changed, in ISO 8601 with its offset.
    pub update_time: Option<String>,
    /// Position of the message in its chat.
    pub position: Option<i64>,
    /// The chat that the message is in: `oc_…`.
    pub chat_id: Option<String>,
    /// Who sent the message.
    pub from_id: Option<String>,
    /// The thread that the message belongs to, if any: `omt_…`.
    pub thread_id: Option<String>,
    /// Position of the message in its thread.
    pub thread_position: Option<i64>,
    /// Whether the chat is a direct one.
    pub is_p2p_chat: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What kind of message was found.
    pub enum FoundMessageType {
        /// Not known.
        Undetermined = "unknown",
        /// Rich text.
        Post = "post",
        /// A file.
        File = "file",
        /// Plain text.
        Text = "text",
        /// An image.
        Image = "image",
        /// A system message.
        System = "system",
        /// Audio.
        Audio = "audio",
        /// An email.
        Email = "email",
        /// A shared group chat.
        ShareGroupChat = "share_group_chat",
        /// A sticker.
        Sticker = "sticker",
        /// Several messages that were forwarded as one.
        MergeForward = "merge_forward",
        /// An invitation to an event.
        Calendar = "calendar",
        /// A document.
        CloudFile = "cloud_file",
        /// A card.
        Card = "card",
        /// A video.
        Video = "media",
        /// A shared event of a calendar.
        ShareCalendarEvent = "share_calendar_event",
        /// A red packet.
        RedPacket = "hongbao",
        /// A notice about an event.
        GeneralCalendar = "general_calendar",
        /// A video call.
        VideoChat = "video_chat",
        /// A place.
        Location = "location",
        /// A red packet of a company.
        CommercialRedPacket = "commercialized_hongbao",
        /// A shared user.
        ShareUserCard = "share_user_card",
        /// A task.
        Task = "todo",
        /// A folder.
        Folder = "folder",
        /// A diagnosis of the client.
        Diagnosis = "diagnose",
        /// A vote.
        Vote = "vote",
        /// A link.
        Link = "link",
    }
}

/// The documented facts of [`SearchMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/search",
    title: "搜索消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/search",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/messages/search",
    tokens: &[rt::TokenKind::User, rt::TokenKind::Tenant],
    scopes: &["search:message"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::query("page_size"),
        rt::Param::query("page_token"),
        rt::Param::query("user_id_type"),
        rt::Param::body("query"),
        rt::Param::body("filter"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};
