// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_announcement/get`: 获取群公告信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{ParticipantId, ParticipantIdType};
use crate::open::types::UserIdType;

/// Returns the announcement of a chat, if it is of the old kind.
///
/// The app needs a bot. The caller must be in the chat and, for an internal chat, belong to the
/// same tenant.
///
/// The content is that of a document of the old kind.
///
/// - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/announcement`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.announcement:read` or `im:chat:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取群公告信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get)
/// - Schema: `schemas/open/im/v1/chat_announcement/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232003 | 400 | [`ANNOUNCEMENT_NOT_FOUND`](super::super::errors::ANNOUNCEMENT_NOT_FOUND) | The chat has no proper announcement. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232066 | 400 | [`ANNOUNCEMENT_PERMISSION_DENIED`](super::super::errors::ANNOUNCEMENT_PERMISSION_DENIED) | The caller may not read the document of the announcement. |
/// | 232097 | 400 | [`NEW_ANNOUNCEMENT`](super::super::errors::NEW_ANNOUNCEMENT) | The announcement is of the new kind, which this call does not handle. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_announcement()
///     .get("oc_5ad11d72b830411d72b836c20")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取群公告信息")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/announcement")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetChatAnnouncement<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetChatAnnouncement -> GetChatAnnouncementReply, TenantOrUserToken, NoCredential
}

impl GetChatAnnouncement {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C> GetChatAnnouncement<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::ChatAnnouncementResource<'_, C> {
    /// Returns the announcement of a chat, if it is of the old kind.
    pub fn get(&self, chat_id: impl Into<String>) -> GetChatAnnouncement<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetChatAnnouncement(GetChatAnnouncement::new(chat_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetChatAnnouncement`].
#[derive(Clone, Default, rt::Record)]
pub struct GetChatAnnouncementReply {
    /// The document as JSON.
    pub content: Option<String>,
    /// Number of the revision; changing the announcement takes it.
    #[wire(DIGITS)]
    pub revision: Option<i64>,
    /// When the document was created.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Seconds>,
    /// When the document was last changed.
    #[wire(DIGITS)]
    pub update_time: Option<rt::Seconds>,
    /// Which of the ids `owner_id` is.
    pub owner_id_type: Option<ParticipantIdType>,
    /// Who owns the document.
    pub owner_id: Option<String>,
    /// Which of the ids `modifier_id` is.
    pub modifier_id_type: Option<ParticipantIdType>,
    /// Who last changed the document.
    pub modifier_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetChatAnnouncementReply {
    /// `owner_id` as [`owner_id_type`](Self::owner_id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn owner_id(&self) -> Option<ParticipantId> {
        ParticipantId::read(self.owner_id_type.as_ref()?, self.owner_id.as_ref()?)
    }
}

impl GetChatAnnouncementReply {
    /// `modifier_id` as [`modifier_id_type`](Self::modifier_id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn modifier_id(&self) -> Option<ParticipantId> {
        ParticipantId::read(self.modifier_id_type.as_ref()?, self.modifier_id.as_ref()?)
    }
}

/// The documented facts of [`GetChatAnnouncement`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_announcement/get",
    title: "获取群公告信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/chats/:chat_id/announcement",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.announcement:read", "im:chat:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("chat_id"), rt::Param::query("user_id_type")],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232003 400 NotFound AnnouncementNotFound\nThe chat has no proper announcement.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232066 400 Permission AnnouncementPermissionDenied\nThe caller may not read the document of the announcement.\nGive the caller permission to read the document.",
            "232097 400 Conflict NewAnnouncement\nThe announcement is of the new kind, which this call does not handle.\nUse the calls for the new announcements.",
        ],
    ),
    ..platform::ENDPOINT
};
