// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_members/delete`: 将用户或机器人移出群聊

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::MemberIds;

/// Removes users or bots from a chat.
///
/// The app needs a bot. The caller must own or manage the chat, or be the bot that created it,
/// with the scope `im:chat:operate_as_owner`. Anyone can remove themselves. For an internal chat,
/// the caller must belong to the same tenant.
///
/// Make calls for the same chat one after the other.
///
/// - Endpoint: `DELETE /open-apis/im/v1/chats/:chat_id/members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.members:write_only`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [将用户或机器人移出群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete)
/// - Schema: `schemas/open/im/v1/chat_members/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232006 | 400 | [`INVALID_CHAT_ID`](super::super::errors::INVALID_CHAT_ID) | The id of the chat is not valid. |
/// | 232007 | 400 | [`INVALID_CHAT_OR_USER`](super::super::errors::INVALID_CHAT_OR_USER) | The id of the chat or of a user is not valid. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232014 | 400 | [`CHAT_PERMISSION_DENIED`](super::super::errors::CHAT_PERMISSION_DENIED) | The caller may not do this. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232027 | 400 | [`NO_VALID_MEMBERS`](super::super::errors::NO_VALID_MEMBERS) | None of the ids is valid, or none was given. |
/// | 232029 | 400 | [`NO_CANDIDATE_FOR_OWNER`](super::super::errors::NO_CANDIDATE_FOR_OWNER) | Nobody is left who could own the chat. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232076 | 400 | [`OWNER_NOT_REMOVABLE`](super::super::errors::OWNER_NOT_REMOVABLE) | The owner cannot be removed from the chat. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::MemberIds;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_members()
///     .delete(
///         "oc_a0553eda9014c201e6969b478895c230",
///         MemberIds::UserId(vec!["4d7a3c6g".into()]),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "将用户或机器人移出群聊")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/members")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteChatMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteChatMembers -> DeleteChatMembersReply, TenantOrUserToken, NoCredential
}

impl DeleteChatMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    /// - `id_list`: The users or bots: at most 50 users or 5 bots in one call.
    pub fn new(chat_id: impl Into<String>, id_list: impl Into<MemberIds>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .shape_at(
                    &[
                        (rt::Place::Body, "id_list"),
                        (rt::Place::Query, "member_id_type"),
                    ],
                    &Into::<MemberIds>::into(id_list),
                ),
        )
    }
}

impl<C: rt::Caller> super::ChatMembersResource<'_, C> {
    /// Removes users or bots from a chat.
    pub fn delete(
        &self,
        chat_id: impl Into<String>,
        id_list: impl Into<MemberIds>,
    ) -> DeleteChatMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteChatMembers(
            DeleteChatMembers::new(chat_id, id_list).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`DeleteChatMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct DeleteChatMembersReply {
    /// Ids that are not valid.
    pub invalid_id_list: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`DeleteChatMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_members/delete",
    title: "将用户或机器人移出群聊",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete",
    method: rt::Method::Delete,
    path: "/open-apis/im/v1/chats/:chat_id/members",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.members:write_only"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required for ids of type `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::query("member_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("id_list").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232007 400 InvalidRequest InvalidChatOrUser\nThe id of the chat or of a user is not valid.\nCheck the ids.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232014 400 Permission ChatPermissionDenied\nThe caller may not do this.\nCheck the scopes of the token.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232027 400 InvalidRequest NoValidMembers\nNone of the ids is valid, or none was given.\nCheck the ids and their type.",
            "232029 400 Conflict NoCandidateForOwner\nNobody is left who could own the chat.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232076 400 Conflict OwnerNotRemovable\nThe owner cannot be removed from the chat.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
        ],
    ),
    ..platform::ENDPOINT
};
