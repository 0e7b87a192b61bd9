// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_managers/add_managers`: 指定群管理员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::MemberIds;

/// Makes members managers of a chat.
///
/// The app needs a bot. The caller must own the chat. A chat may have 10 managers, a very large
/// one 20.
///
/// - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/managers/add_managers`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.managers:write_only`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [指定群管理员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers)
/// - Schema: `schemas/open/im/v1/chat_managers/add_managers.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232027 | 400 | [`NO_VALID_MEMBERS`](super::super::errors::NO_VALID_MEMBERS) | None of the ids is valid, or none was given. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232038 | 400 | [`NOT_CHAT_OWNER`](super::super::errors::NOT_CHAT_OWNER) | The caller does not own the chat. |
/// | 232039 | 400 | [`MANAGERS_NOT_RETURNED`](super::super::errors::MANAGERS_NOT_RETURNED) | The managers were changed, but could not be returned. |
/// | 232040 | 400 | [`TOO_MANY_MANAGERS`](super::super::errors::TOO_MANY_MANAGERS) | The chat has as many managers as it may have: 10, or 20 if it is a very large one. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::MemberIds;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_managers()
///     .add_managers(
///         "oc_a0553eda9014c201e6969b478895c230",
///         MemberIds::OpenId(vec!["ou_9204a37300b3700d61effaa439f34295".into()]),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "指定群管理员")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/managers/add_managers")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddManagersChatManagers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AddManagersChatManagers -> AddManagersChatManagersReply, TenantOrUserToken,
    NoCredential
}

impl AddManagersChatManagers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    /// - `manager_ids`: The members: at most 50 users or 5 bots in one call.
    pub fn new(chat_id: impl Into<String>, manager_ids: impl Into<MemberIds>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .shape_at(
                    &[
                        (rt::Place::Body, "manager_ids"),
                        (rt::Place::Query, "member_id_type"),
                    ],
                    &Into::<MemberIds>::into(manager_ids),
                ),
        )
    }
}

impl<C: rt::Caller> super::ChatManagersResource<'_, C> {
    /// Makes members managers of a chat.
    pub fn add_managers(
        &self,
        chat_id: impl Into<String>,
        manager_ids: impl Into<MemberIds>,
    ) -> AddManagersChatManagers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        AddManagersChatManagers(
            AddManagersChatManagers::new(chat_id, manager_ids).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`AddManagersChatManagers`].
#[derive(Clone, Default, rt::Record)]
pub struct AddManagersChatManagersReply {
    /// The managers who are users: by ids of the given type, or `open_id` where bots were given.
    pub chat_managers: Option<Vec<String>>,
    /// The managers that are bots, by the ids of their apps: `cli_…`.
    pub chat_bot_managers: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`AddManagersChatManagers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_managers/add_managers",
    title: "指定群管理员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/chats/:chat_id/managers/add_managers",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.managers:write_only"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required for ids of type `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::query("member_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("manager_ids").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232027 400 InvalidRequest NoValidMembers\nNone of the ids is valid, or none was given.\nCheck the ids and their type.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232038 400 Permission NotChatOwner\nThe caller does not own the chat.",
            "232039 400 Server ManagersNotReturned\nThe managers were changed, but could not be returned.\nRead the chat to see its managers.",
            "232040 400 Conflict TooManyManagers\nThe chat has as many managers as it may have: 10, or 20 if it is a very large one.\nRemove others first.",
        ],
    ),
    ..platform::ENDPOINT
};
