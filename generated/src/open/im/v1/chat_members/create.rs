// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_members/create`: 将用户或机器人拉入群聊

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::MemberIds;

/// Adds users or bots to a chat.
///
/// The app needs a bot. The caller must be in the chat and, for an internal chat, belong to the
/// same tenant. Users must be in the availability range of a bot that adds them; bots that are
/// added must be enabled.
///
/// If only the owner and managers may add members, so for this call; the bot that created it, with
/// the scope `im:chat:operate_as_owner`, may as well. People of other tenants can be added to
/// external chats only.
///
/// Make calls for the same chat one after the other.
///
/// - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.members:write_only`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [将用户或机器人拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)
/// - Schema: `schemas/open/im/v1/chat_members/create.json`
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
/// | 232013 | 400 | [`TOO_MANY_CHAT_MEMBERS`](super::super::errors::TOO_MANY_CHAT_MEMBERS) | The chat has as many members as it may have. |
/// | 232017 | 400 | [`NOT_OWNER_OR_CREATOR`](super::super::errors::NOT_OWNER_OR_CREATOR) | The caller is neither owner nor manager of the chat, nor its creator with the scope that this needs. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232027 | 400 | [`NO_VALID_MEMBERS`](super::super::errors::NO_VALID_MEMBERS) | None of the ids is valid, or none was given. |
/// | 232028 | 400 | [`EXTERNAL_MEMBER_IN_INTERNAL_CHAT`](super::super::errors::EXTERNAL_MEMBER_IN_INTERNAL_CHAT) | Members of other tenants cannot be added to an internal chat. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232043 | 400 | [`UNAVAILABLE_IDS`](super::super::errors::UNAVAILABLE_IDS) | The lists have ids that cannot be used. |
/// | 232044 | 400 | [`MEMBER_LIMIT_OF_TENANT`](super::super::errors::MEMBER_LIMIT_OF_TENANT) | The chat has as many members as the administrator of the tenant allows. |
/// | 232090 | 400 | [`CHAT_KIND_UNSUPPORTED`](super::super::errors::CHAT_KIND_UNSUPPORTED) | Chats of this type do not support this. |
/// | 99992351 | 400 | [`UNKNOWN_OPEN_ID`](super::super::errors::UNKNOWN_OPEN_ID) | An `open_id` does not exist. |
/// | 99992360 | 400 | [`UNKNOWN_USER_ID`](super::super::errors::UNKNOWN_USER_ID) | A `user_id` does not exist. |
/// | 99992364 | 400 | [`UNKNOWN_UNION_ID`](super::super::errors::UNKNOWN_UNION_ID) | A `union_id` does not exist. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{MemberIds, SucceedType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_members()
///     .create(
///         "oc_a0553eda9014c201e6969b478895c230",
///         MemberIds::UserId(vec!["4d7a3c6g".into()]),
///     )
///     .succeed_type(SucceedType::SkipResigned)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "将用户或机器人拉入群聊")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/members")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateChatMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateChatMembers -> CreateChatMembersReply, TenantOrUserToken, NoCredential
}

impl CreateChatMembers {
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

impl<C> CreateChatMembers<C> {
    /// What to do if some cannot be added. The platform assumes `0` when it is not given.
    pub fn succeed_type(self, succeed_type: SucceedType) -> Self {
        Self(self.0.query("succeed_type", &succeed_type))
    }
}

impl<C: rt::Caller> super::ChatMembersResource<'_, C> {
    /// Adds users or bots to a chat.
    pub fn create(
        &self,
        chat_id: impl Into<String>,
        id_list: impl Into<MemberIds>,
    ) -> CreateChatMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateChatMembers(
            CreateChatMembers::new(chat_id, id_list).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateChatMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateChatMembersReply {
    /// Ids that were left out: of those who have left and, with `SkipAll`, of those who cannot be seen
    /// or have not activated the app.
    pub invalid_id_list: Option<Vec<String>>,
    /// Ids that do not exist.
    pub not_existed_id_list: Option<Vec<String>>,
    /// Ids of those whom the owner or a manager must approve first.
    pub pending_approval_id_list: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// What happens if some cannot be added.
    pub enum SucceedType {
        /// Users who have left are left out; the call fails for ids that do not exist or cannot be seen.
        SkipResigned = 0,
        /// All who cannot be added are left out, and the reply lists them.
        SkipAll = 1,
        /// The call fails if any cannot be added.
        FailOnAny = 2,
    }
}

/// The documented facts of [`CreateChatMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_members/create",
    title: "将用户或机器人拉入群聊",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
    method: rt::Method::Post,
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
        rt::Param::query("succeed_type"),
        rt::Param::body("id_list").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232013 400 Conflict TooManyChatMembers\nThe chat has as many members as it may have.",
            "232017 400 Permission NotOwnerOrCreator\nThe caller is neither owner nor manager of the chat, nor its creator with the scope that this needs.\nMake the caller a manager of the chat, or, for the bot that created it, grant `im:chat:operate_as_owner`.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232027 400 InvalidRequest NoValidMembers\nNone of the ids is valid, or none was given.\nCheck the ids and their type.",
            "232028 400 Conflict ExternalMemberInInternalChat\nMembers of other tenants cannot be added to an internal chat.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232043 400 InvalidRequest UnavailableIds\nThe lists have ids that cannot be used.\nCheck the ids of users and bots.",
            "232044 400 Conflict MemberLimitOfTenant\nThe chat has as many members as the administrator of the tenant allows.\nAsk the administrator for more.",
            "232090 400 Conflict ChatKindUnsupported\nChats of this type do not support this.",
            "99992351 400 InvalidRequest UnknownOpenId\nAn `open_id` does not exist.\nThe message names it.",
            "99992360 400 InvalidRequest UnknownUserId\nA `user_id` does not exist.\nCheck the ids.",
            "99992364 400 InvalidRequest UnknownUnionId\nA `union_id` does not exist.\nCheck the ids.",
        ],
    ),
    ..platform::ENDPOINT
};
