// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/patch`: 更新已发送的消息卡片

use feishu_api_runtime as rt;

use crate::open::platform;

/// Replaces a card that was sent.
///
/// The caller must be the one who sent the card, at most 14 days ago, and all who received it see
/// the change. The `config` of both the old and the new card must have `"update_multi": true`.
///
/// One message can be changed 5 times a second. Cards that were sent in batches, or that only some
/// can see, cannot be changed by this call.
///
/// To change a card after an interaction, answer the callback or use the token that it brings.
///
/// - Endpoint: `PATCH /open-apis/im/v1/messages/:message_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot` or `im:message:update`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新已发送的消息卡片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch)
/// - Schema: `schemas/open/im/v1/message/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230011 | 400 | [`MESSAGE_RECALLED`](super::super::errors::MESSAGE_RECALLED) | The message was recalled. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230020 | 400 | [`TOO_MANY_MESSAGES`](super::super::errors::TOO_MANY_MESSAGES) | The message is changed more than 5 times a second. |
/// | 230025 | 400 | [`CONTENT_TOO_LONG`](super::super::errors::CONTENT_TOO_LONG) | The card is too long: it may have 30 KB, to which styles add. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230028 | 400 | [`CONTENT_REJECTED`](super::super::errors::CONTENT_REJECTED) | The content did not pass the check against leaks, such as for phone numbers and email addresses in plain text. |
/// | 230031 | 400 | [`CARD_TOO_OLD`](super::super::errors::CARD_TOO_OLD) | The card was sent more than 14 days ago. |
/// | 230099 | 400 | [`CARD_CREATION_FAILED`](super::super::errors::CARD_CREATION_FAILED) | The card could not be created. |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message. |
/// | 231205 | 400 | [`NOT_USER_RESOURCE_OWNER`](super::super::errors::NOT_USER_RESOURCE_OWNER) | The file or image belongs to neither the bot nor the user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::json;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .im()
///     .v1()
///     .message()
///     .patch(
///         "om_dc13264520392913993dd051dba21dcf",
///         json!(
///             { "elements" : [{ "tag" : "div", "text" : { "content" :
///             "This is the plain text", "tag" : "plain_text" } }], "header" : {
///             "template" : "blue", "title" : { "content" : "This is the title", "tag" :
///             "plain_text" } } }
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新已发送的消息卡片")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchMessage -> rt::Empty, TenantOrUserToken, NoCredential
}

impl PatchMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message with the card: `om_…`.
    /// - `card`: The new card: its JSON, or `{"type": "template", "data": {"template_id": "…"}}` for a template.
    ///   At most 30 KB, to which styles add.
    pub fn new(message_id: impl Into<String>, card: impl Into<rt::Json>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("message_id", message_id.into())
                .body("content", &card.into()),
        )
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Replaces a card that was sent.
    pub fn patch(
        &self,
        message_id: impl Into<String>,
        card: impl Into<rt::Json>,
    ) -> PatchMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchMessage(PatchMessage::new(message_id, card).0.bind(self.client.core()))
    }
}

/// The documented facts of [`PatchMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/patch",
    title: "更新已发送的消息卡片",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch",
    method: rt::Method::Patch,
    path: "/open-apis/im/v1/messages/:message_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message:send_as_bot", "im:message:update"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("message_id"),
        rt::Param::body("content").flags(rt::Field::REQUIRED | rt::Field::JSON),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230011 400 Conflict MessageRecalled\nThe message was recalled.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230020 400 RateLimit TooManyMessages\nThe message is changed more than 5 times a second.\nLower the rate of calls, then repeat.",
            "230025 400 InvalidRequest ContentTooLong\nThe card is too long: it may have 30 KB, to which styles add.\nShorten the content.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230028 400 InvalidRequest ContentRejected\nThe content did not pass the check against leaks, such as for phone numbers and email addresses in plain text.\nThe message says what was found; change the content.",
            "230031 400 Conflict CardTooOld\nThe card was sent more than 14 days ago.\nSend a new card.",
            "230099 400 InvalidRequest CardCreationFailed\nThe card could not be created.\nThe message holds a second code (`ErrCode`) and says what is wrong: 100290 an invalid user, 11310 too many elements or a template that the app may not use, 200380 an unknown template, 200621 malformed JSON, 200732 and 200737 a variable of the wrong type or format, 200550 a wrong chart, 200570 an invalid image, 200861 an element that newer cards do not have.",
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message.",
            "231205 400 Permission NotUserResourceOwner\nThe file or image belongs to neither the bot nor the user.",
        ],
    ),
    ..platform::ENDPOINT
};
