// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/app_feed_card_batch/update`: 更新应用消息流卡片

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v2::types::{FailedFeedCard, FeedCard};
use crate::open::types::UserIdType;

/// Changes cards in the lists of chats of users.
///
/// Of each card, the fields that are named change.
///
/// - Endpoint: `PUT /open-apis/im/v2/app_feed_card/batch`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:app_feed_card:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `10/s`
/// - Documentation: [更新应用消息流卡片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update)
/// - Schema: `schemas/open/im/v2/app_feed_card_batch/update.json`
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
///     FeedCardChange, FeedField, FeedLink, FeedNotification, FeedStatusLabel,
///     FeedStatusLabelType, FeedUrls,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v2()
///     .app_feed_card_batch()
///     .update()
///     .user_id_type(UserIdType::OpenId)
///     .feed_cards([
///         FeedCardChange::new(
///             FeedCard {
///                 biz_id: Some("096e2927-40a6-41a3-9562-314d641d09ae".into()),
///                 title: Some("主标题".into()),
///                 avatar_key: Some(
///                     "v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226".into(),
///                 ),
///                 preview: Some("预览信息".into()),
///                 status_label: Some(
///                     FeedStatusLabel::new(
///                         "标签文字",
///                         FeedStatusLabelType::Primary,
///                     ),
///                 ),
///                 buttons: Some(
///                     FeedButtons::new(
///                         vec![
///                             FeedButton {
///                                 multi_url: Some(FeedUrls {
///                                     url: Some("https://www.feishu.cn/".into()),
///                                     android_url: Some("https://www.feishu.cn/".into()),
///                                     ios_url: Some("https://www.feishu.cn/".into()),
///                                     pc_url: Some("https://www.feishu.cn/".into()),
///                                 }),
///                                 action_type: FeedAction::OpenUrl,
///                                 text: FeedButtonText::new("文本"),
///                                 button_type: Some(FeedButtonType::Default),
///                                 action_map: Some(Map::from([("foo".into(), "bar".into())])),
///                             },
///                         ],
///                     ),
///                 ),
///                 link: Some(FeedLink {
///                     link: Some("https://www.feishu.cn/".into()),
///                 }),
///                 time_sensitive: Some(false),
///                 notify: Some(FeedNotification {
///                     close_notify: Some(true),
///                     custom_sound_text: Some("您有新的订单".into()),
///                     with_custom_sound: Some(true),
///                 }),
///             },
///             "ou_a0553eda9014c201e6969b478895c230",
///             vec![FeedField::Title],
///         ),
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新应用消息流卡片")]
#[doc(alias = "/open-apis/im/v2/app_feed_card/batch")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateAppFeedCardBatch<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateAppFeedCardBatch::new() -> UpdateAppFeedCardBatchReply, TenantToken,
    NoCredential
}

impl UpdateAppFeedCardBatch {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> UpdateAppFeedCardBatch<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// The cards to change, for one user each. 1 to 20 elements.
    pub fn feed_cards(
        self,
        feed_cards: impl IntoIterator<Item = FeedCardChange>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "feed_cards",
                    &feed_cards.into_iter().collect::<Vec<FeedCardChange>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::AppFeedCardBatchResource<'_, C> {
    /// Changes cards in the lists of chats of users.
    pub fn update(&self) -> UpdateAppFeedCardBatch<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateAppFeedCardBatch(UpdateAppFeedCardBatch::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`UpdateAppFeedCardBatch`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateAppFeedCardBatchReply {
    /// The cards that could not be handled.
    pub failed_cards: Option<Vec<FailedFeedCard>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// New values of a card for a user.
#[derive(Clone, rt::Record)]
pub struct FeedCardChange {
    /// The card, with new values of what changes.
    #[wire(REQUIRED)]
    pub app_feed_card: FeedCard,
    /// The user, by an id of the given type.
    #[wire(REQUIRED)]
    pub user_id: String,
    /// What changes. 1 to 20 elements.
    #[wire(REQUIRED, Items(1, 20))]
    pub update_fields: Vec<FeedField>,
}

impl FeedCardChange {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(
        app_feed_card: FeedCard,
        user_id: impl Into<String>,
        update_fields: Vec<FeedField>,
    ) -> Self {
        Self {
            app_feed_card,
            user_id: user_id.into(),
            update_fields,
        }
    }
}

rt::text_enum! {
    /// What can be changed of a card.
    pub enum FeedField {
        /// The title.
        Title = "1",
        /// The picture.
        Avatar = "2",
        /// The second line.
        Preview = "3",
        /// The label.
        StatusLabel = "10",
        /// The buttons.
        Buttons = "11",
        /// What it opens.
        Link = "12",
        /// Whether it stays at the top.
        TimeSensitive = "13",
        /// The time that is shown becomes now.
        DisplayTime = "101",
        /// The time that it is sorted by becomes now.
        SortTime = "102",
        /// Users are notified.
        Notify = "103",
    }
}

/// The documented facts of [`UpdateAppFeedCardBatch`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/app_feed_card_batch/update",
    title: "更新应用消息流卡片",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update",
    method: rt::Method::Put,
    path: "/open-apis/im/v2/app_feed_card/batch",
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
        rt::Param::body("feed_cards").limits(&[rt::Limit::Items(1, 20)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};
