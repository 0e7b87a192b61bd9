// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/feed_card/bot_time_sentive`: 机器人单聊会话即时提醒

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v2::types::FailedUser;
use crate::open::types::UserIdType;

/// Keeps the direct chat with the bot at the top of the lists of chats of users.
///
/// - Endpoint: `PATCH /open-apis/im/v2/feed_cards/bot_time_sentive`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:datasync.feed_card.time_sensitive:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [机器人单聊会话即时提醒](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive)
/// - Schema: `schemas/open/im/v2/feed_card/bot_time_sentive.json`
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
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v2()
///     .feed_card()
///     .bot_time_sentive(
///         UserIdType::OpenId,
///         true,
///         ["ou_9d2beb613c85a2412862a49a924558c5"],
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "机器人单聊会话即时提醒")]
#[doc(alias = "/open-apis/im/v2/feed_cards/bot_time_sentive")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetBotTimeSensitive<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SetBotTimeSensitive -> SetBotTimeSensitiveReply, TenantToken, NoCredential
}

impl SetBotTimeSensitive {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `user_id_type`: Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    ///   given.
    /// - `time_sensitive`: Whether the chat stays at the top for a while.
    /// - `user_ids`: The users, by ids of the given type. 1 to 50 elements.
    pub fn new(
        user_id_type: UserIdType,
        time_sensitive: bool,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .query("user_id_type", &user_id_type)
                .body("time_sensitive", &time_sensitive)
                .body(
                    "user_ids",
                    &user_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::FeedCardResource<'_, C> {
    /// Keeps the direct chat with the bot at the top of the lists of chats of users.
    pub fn bot_time_sentive(
        &self,
        user_id_type: UserIdType,
        time_sensitive: bool,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> SetBotTimeSensitive<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        SetBotTimeSensitive(
            SetBotTimeSensitive::new(user_id_type, time_sensitive, user_ids)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`SetBotTimeSensitive`].
#[derive(Clone, Default, rt::Record)]
pub struct SetBotTimeSensitiveReply {
    /// The users for whom it failed.
    pub failed_user_reasons: Option<Vec<FailedUser>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SetBotTimeSensitive`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/feed_card/bot_time_sentive",
    title: "机器人单聊会话即时提醒",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive",
    method: rt::Method::Patch,
    path: "/open-apis/im/v2/feed_cards/bot_time_sentive",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:datasync.feed_card.time_sensitive:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("time_sensitive").flags(rt::Field::REQUIRED),
        rt::Param::body("user_ids")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 50)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};
