// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/app_feed_card/create`: 创建应用消息流卡片

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v2::types::{FailedFeedCard, FeedCard};
use crate::open::types::UserIdType;

/// Creates a card in the lists of chats of users.
///
/// Feishu clients show such cards from version 7.6 on.
///
/// - Endpoint: `POST /open-apis/im/v2/app_feed_card`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:app_feed_card:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `10/s`
/// - Documentation: [创建应用消息流卡片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create)
/// - Schema: `schemas/open/im/v2/app_feed_card/create.json`
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
/// use feishu_api::{Map, UserIdType};
/// use feishu_api::im::v2::{
///     FeedAction, FeedButton, FeedButtonText, FeedButtonType, FeedButtons, FeedCard,
///     FeedLink, FeedNotification, FeedStatusLabel, FeedStatusLabelType, FeedUrls,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v2()
///     .app_feed_card()
///     .create()
///     .user_id_type(UserIdType::OpenId)
///     .app_feed_card(FeedCard {
///         biz_id: Some("096e2927-40a6-41a3-9562-314d641d09ae".into()),
///         title: Some("主标题".into()),
///         avatar_key: Some("v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226".into()),
///         preview: Some("预览信息".into()),
///         status_label: Some(
///             FeedStatusLabel::new("标签文字", FeedStatusLabelType::Primary),
///         ),
///         buttons: Some(
///             FeedButtons::new(
///                 vec![
///                     FeedButton {
///                         multi_url: Some(FeedUrls {
///                             url: Some("https://www.feishu.cn/".into()),
///                             android_url: Some("https://www.feishu.cn/".into()),
///                             ios_url: Some("https://www.feishu.cn/".into()),
///                             pc_url: Some("https://www.feishu.cn/".into()),
///                         }),
///                         action_type: FeedAction::OpenUrl,
///                         text: FeedButtonText::new("文本"),
///                         button_type: Some(FeedButtonType::Default),
///                         action_map: Some(Map::from([("foo".into(), "bar".into())])),
///                     },
///                 ],
///             ),
///         ),
///         link: Some(FeedLink {
///             link: Some("https://www.feishu.cn/".into()),
///         }),
///         time_sensitive: Some(false),
///         notify: Some(FeedNotification {
///             close_notify: Some(true),
///             custom_sound_text: Some("您有新的订单".into()),
///             with_custom_sound: Some(true),
///         }),
///     })
///     .user_ids(["ou_a0553eda9014c201e6969b478895c230"])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建应用消息流卡片")]
#[doc(alias = "/open-apis/im/v2/app_feed_card")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateAppFeedCard<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateAppFeedCard::new() -> CreateAppFeedCardReply, TenantToken, NoCredential
}

impl CreateAppFeedCard {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> CreateAppFeedCard<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// What the card shows and does.
    pub fn app_feed_card(self, app_feed_card: FeedCard) -> Self {
        Self(self.0.body("app_feed_card", &app_feed_card))
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
}

impl<C: rt::Caller> super::AppFeedCardResource<'_, C> {
    /// Creates a card in the lists of chats of users.
    pub fn create(&self) -> CreateAppFeedCard<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateAppFeedCard(CreateAppFeedCard::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateAppFeedCard`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateAppFeedCardReply {
    /// The cards that could not be handled.
    pub failed_cards: Option<Vec<FailedFeedCard>>,
    /// Id of the card; changing and deleting it take it.
    #[wire(ALWAYS)]
    pub biz_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateAppFeedCardReply {
    /// `biz_id`, which every documented reply has, or an error if this one lacks it.
    pub fn biz_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.biz_id.as_deref(), "biz_id", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateAppFeedCard`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/app_feed_card/create",
    title: "创建应用消息流卡片",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v2/app_feed_card",
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
        rt::Param::body("app_feed_card"),
        rt::Param::body("user_ids").limits(&[rt::Limit::Items(1, 20)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};
