// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/urgent_phone`: 发送电话加急

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::types::UserIdType;

/// Marks a message as urgent, and notifies users within Feishu and by telephone.
///
/// Users must be in the chat of the message, and may have at most 200 urgent messages to read. The
/// bot must have sent the message and be in its chat; in a group chat, all members or at least
/// managers must be allowed to do this, and the bot be one.
///
/// Each call is charged to the quota of the tenant.
///
/// Messages that were sent in batches (`bm_…`) cannot be urgent; in folded chats, users are only
/// notified within Feishu.
///
/// - Endpoint: `PATCH /open-apis/im/v1/messages/:message_id/urgent_phone`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message.urgent:phone` or `im:message.urgent:phone_send`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [发送电话加急](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_phone)
/// - Schema: `schemas/open/im/v1/message/urgent_phone.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, or none of the users is in the chat. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230012 | 400 | [`NOT_BOTS_MESSAGE`](super::super::errors::NOT_BOTS_MESSAGE) | The bot did not send the message. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230023 | 400 | [`TOO_MANY_UNREAD_URGENT`](super::super::errors::TOO_MANY_UNREAD_URGENT) | One of the users has more than 200 urgent messages to read. |
/// | 230024 | 400 | [`URGENT_QUOTA_EXCEEDED`](super::super::errors::URGENT_QUOTA_EXCEEDED) | The quota of the tenant for urgent messages is used up. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | This is not possible in external chats. |
/// | 230052 | 400 | [`URGENT_FORBIDDEN`](super::super::errors::URGENT_FORBIDDEN) | The caller may not mark this message as urgent, or doing so was judged a risk. |
/// | 230098 | 400 | [`FOLDED_MESSAGE`](super::super::errors::FOLDED_MESSAGE) | Aggregated messages cannot be marked as urgent. |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message()
///     .urgent_phone(
///         "om_dc13264520392913993dd051dba21dcf",
///         UserIdType::OpenId,
///         ["ou_6yf8af6bgb9100449565764t3382b168"],
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "发送电话加急")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id/urgent_phone")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UrgentPhoneMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UrgentPhoneMessage -> UrgentPhoneMessageReply, TenantToken, NoCredential
}

impl UrgentPhoneMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message: `om_…`.
    /// - `user_id_type`: Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    ///   given.
    /// - `user_id_list`: The users to notify, by ids of the given type. At most 200 elements.
    pub fn new(
        message_id: impl Into<String>,
        user_id_type: UserIdType,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("message_id", message_id.into())
                .query("user_id_type", &user_id_type)
                .body(
                    "user_id_list",
                    &user_id_list.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Marks a message as urgent, and notifies users within Feishu and by telephone.
    pub fn urgent_phone(
        &self,
        message_id: impl Into<String>,
        user_id_type: UserIdType,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> UrgentPhoneMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UrgentPhoneMessage(
            UrgentPhoneMessage::new(message_id, user_id_type, user_id_list)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UrgentPhoneMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct UrgentPhoneMessageReply {
    /// Those ids that are not valid or not in the chat; the others were notified.
    pub invalid_user_id_list: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`UrgentPhoneMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/urgent_phone",
    title: "发送电话加急",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_phone",
    method: rt::Method::Patch,
    path: "/open-apis/im/v1/messages/:message_id/urgent_phone",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message.urgent:phone", "im:message.urgent:phone_send"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required if `user_id_type` is `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("message_id"),
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("user_id_list")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 200)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong, or none of the users is in the chat.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230012 400 Permission NotBotsMessage\nThe bot did not send the message.\nUse messages that this bot sent.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230023 400 Conflict TooManyUnreadUrgent\nOne of the users has more than 200 urgent messages to read.\nRepeat once the user has read or dismissed some.",
            "230024 400 Quota UrgentQuotaExceeded\nThe quota of the tenant for urgent messages is used up.\nAsk the administrator of the tenant for more.",
            "230027 400 Permission PermissionDenied\nThis is not possible in external chats.\nUse a message of an internal chat.",
            "230052 400 Permission UrgentForbidden\nThe caller may not mark this message as urgent, or doing so was judged a risk.\nCheck whether only the owner and managers of the chat may do it, or ask the administrator.",
            "230098 400 Conflict FoldedMessage\nAggregated messages cannot be marked as urgent.",
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message.",
        ],
    ),
    ..platform::ENDPOINT
};
