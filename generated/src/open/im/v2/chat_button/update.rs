// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/chat_button/update`: 更新消息流卡片按钮

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v2::types::{FailedUser, FeedButtons};
use crate::open::types::UserIdType;

/// Changes the buttons of a chat in the lists of chats of users.
///
/// The buttons that are given replace those that were there; none removes them.
///
/// - Endpoint: `PUT /open-apis/im/v2/chat_button`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:app_feed_card:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `10/s`
/// - Documentation: [更新消息流卡片按钮](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update)
/// - Schema: `schemas/open/im/v2/chat_button/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230027 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the chat. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::{Map, UserIdType};
/// use feishu_api::im::v2::{
///     FeedAction, FeedButton, FeedButtonText, FeedButtonType, FeedButtons, FeedUrls,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v2()
///     .chat_button()
///     .update("oc_a0553eda9014c201e6969b478895c230")
///     .user_id_type(UserIdType::OpenId)
///     .user_ids(["ou_89553eda9014c201e6969b478895c276"])
///     .buttons(
///         FeedButtons::new(
///             vec![
///                 FeedButton {
///                     multi_url: Some(FeedUrls {
///                         url: Some("https://www.feishu.cn/".into()),
///                         android_url: Some("https://www.feishu.cn/".into()),
///                         ios_url: Some("https://www.feishu.cn/".into()),
///                         pc_url: Some("https://www.feishu.cn/".into()),
///                     }),
///                     action_type: FeedAction::OpenUrl,
///                     text: FeedButtonText::new("文本"),
///                     button_type: Some(FeedButtonType::Default),
///                     action_map: Some(Map::from([("foo".into(), "bar".into())])),
///                 },
///             ],
///         ),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新消息流卡片按钮")]
#[doc(alias = "/open-apis/im/v2/chat_button")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateChatButton<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateChatButton -> UpdateChatButtonReply, TenantToken, NoCredential
}

impl UpdateChatButton {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`. The bot must be in it.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("chat_id", chat_id.into()))
    }
}

impl<C> UpdateChatButton<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// The users, by ids of the given type. 1 to 20 elements.
    pub fn user_ids(
        self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "user_ids",
                    &user_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// The buttons; none are shown if not given.
    pub fn buttons(self, buttons: FeedButtons) -> Self {
        Self(self.0.body("buttons", &buttons))
    }
}

impl<C: rt::Caller> super::ChatButtonResource<'_, C> {
    /// Changes the buttons of a chat in the lists of chats of users.
    pub fn update(&self, chat_id: impl Into<String>) -> UpdateChatButton<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateChatButton(UpdateChatButton::new(chat_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`UpdateChatButton`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateChatButtonReply {
    /// The users for whom it failed.
    pub failed_user_reasons: Option<Vec<FailedUser>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`UpdateChatButton`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/chat_button/update",
    title: "更新消息流卡片按钮",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update",
    method: rt::Method::Put,
    path: "/open-apis/im/v2/chat_button",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:app_feed_card:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("user_ids").limits(&[rt::Limit::Items(1, 20)]),
        rt::Param::body("chat_id").flags(rt::Field::REQUIRED),
        rt::Param::body("buttons"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230027 400 Permission BotNotInChat\nThe bot is not in the chat.\nAdd the bot to the chat.",
        ],
    ),
    ..platform::ENDPOINT
};
