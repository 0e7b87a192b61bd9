// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_moderation/update`: 更新群发言权限

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::types::UserIdType;

/// Changes who may post in a chat.
///
/// The app needs a bot.
///
/// With a user token, the user must own the chat. With a tenant token, the bot must own it, or be
/// the bot that created it, with the scope `im:chat:operate_as_owner` and still in the chat.
///
/// - Endpoint: `PUT /open-apis/im/v1/chats/:chat_id/moderation`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:moderation:write_only`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新群发言权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update)
/// - Schema: `schemas/open/im/v1/chat_moderation/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232006 | 400 | [`INVALID_CHAT_ID`](super::super::errors::INVALID_CHAT_ID) | The id of the chat is not valid. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232015 | 400 | [`INVALID_MEMBER_ID_TYPE`](super::super::errors::INVALID_MEMBER_ID_TYPE) | The type of id is not valid. |
/// | 232017 | 400 | [`NOT_OWNER_OR_CREATOR`](super::super::errors::NOT_OWNER_OR_CREATOR) | The caller is neither owner nor manager of the chat, nor its creator with the scope that this needs. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232060 | 400 | [`CHAT_BANNED`](super::super::errors::CHAT_BANNED) | Nobody may post in the chat. |
/// | 232092 | 400 | [`MEETING_IN_PROGRESS`](super::super::errors::MEETING_IN_PROGRESS) | Who may post cannot be changed during a meeting. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::im::v1::Moderation;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .im()
///     .v1()
///     .chat_moderation()
///     .update(
///         "oc_a0553eda9014c201e6969b478895c230",
///         Moderation::Moderators {
///             moderator_added_list: Some(vec!["4d7a3c6g".into()]),
///             moderator_removed_list: Some(vec!["3d7a3c6g".into()]),
///         },
///     )
///     .user_id_type(UserIdType::UserId)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新群发言权限")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/moderation")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateChatModeration<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateChatModeration -> rt::Empty, TenantOrUserToken, NoCredential
}

impl UpdateChatModeration {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    /// - `moderation_setting`: Who may post in a chat.
    pub fn new(chat_id: impl Into<String>, moderation_setting: Moderation) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .shape(
                    rt::Place::Body,
                    &[
                        "moderation_setting",
                        "moderator_added_list",
                        "moderator_removed_list",
                    ],
                    &moderation_setting,
                ),
        )
    }
}

impl<C> UpdateChatModeration<C> {
    /// Type of user id in the request. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::ChatModerationResource<'_, C> {
    /// Changes who may post in a chat.
    pub fn update(
        &self,
        chat_id: impl Into<String>,
        moderation_setting: Moderation,
    ) -> UpdateChatModeration<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdateChatModeration(
            UpdateChatModeration::new(chat_id, moderation_setting)
                .0
                .bind(self.client.core()),
        )
    }
}

/// Who may post in a chat.
#[derive(Debug, Clone, PartialEq)]
pub enum Moderation {
    /// All members may post.
    AllMembers,
    /// The owner and managers may post.
    OnlyOwner,
    /// Chosen members may post.
    Moderators {
        /// Members who may post from now on, by ids of the given type; those not in the chat are left out.
        moderator_added_list: Option<Vec<String>>,
        /// Members who may no longer post, by ids of the given type; none that is added as well.
        moderator_removed_list: Option<Vec<String>>,
    },
}

impl rt::Shape for Moderation {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::AllMembers { .. }, 0) => &"all_members",
            (Self::OnlyOwner { .. }, 0) => &"only_owner",
            (Self::Moderators { .. }, 0) => &"moderator_list",
            (Self::Moderators { moderator_added_list, .. }, 1) => moderator_added_list,
            (Self::Moderators { moderator_removed_list, .. }, 2) => {
                moderator_removed_list
            }
            _ => &rt::Absent,
        }
    }
}

/// The documented facts of [`UpdateChatModeration`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_moderation/update",
    title: "更新群发言权限",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update",
    method: rt::Method::Put,
    path: "/open-apis/im/v1/chats/:chat_id/moderation",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat:moderation:write_only"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required if `user_id_type` is `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::query("user_id_type"),
        rt::Param::body("moderation_setting").flags(rt::Field::REQUIRED),
        rt::Param::body("moderator_added_list"),
        rt::Param::body("moderator_removed_list"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232015 400 InvalidRequest InvalidMemberIdType\nThe type of id is not valid.",
            "232017 400 Permission NotOwnerOrCreator\nThe caller is neither owner nor manager of the chat, nor its creator with the scope that this needs.\nMake the caller a manager of the chat, or, for the bot that created it, grant `im:chat:operate_as_owner`.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232060 400 Conflict ChatBanned\nNobody may post in the chat.\nContact support.",
            "232092 400 Conflict MeetingInProgress\nWho may post cannot be changed during a meeting.\nRepeat after the meeting.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
        ],
    ),
    ..platform::ENDPOINT
};
