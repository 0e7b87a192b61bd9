// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/app_feed_card_batch/delete`: 删除应用消息流卡片

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v2::types::FailedFeedCard;
use crate::open::types::UserIdType;

/// Deletes cards from the lists of chats of users.
///
/// - Endpoint: `DELETE /open-apis/im/v2/app_feed_card/batch`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:app_feed_card:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `10/s`
/// - Documentation: [删除应用消息流卡片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete)
/// - Schema: `schemas/open/im/v2/app_feed_card_batch/delete.json`
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
/// use feishu_api::im::v2::FeedCardId;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v2()
///     .app_feed_card_batch()
///     .delete()
///     .user_id_type(UserIdType::OpenId)
///     .feed_cards([
///         FeedCardId::new(
///             "ed381d34-49ac-4876-8d9e-23447acb587e",
///             "ou_88553eda9014c201e6969b478895c223",
///         ),
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除应用消息流卡片")]
#[doc(alias = "/open-apis/im/v2/app_feed_card/batch")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteAppFeedCardBatch<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteAppFeedCardBatch::new() -> DeleteAppFeedCardBatchReply, TenantToken,
    NoCredential
}

impl DeleteAppFeedCardBatch {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> DeleteAppFeedCardBatch<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// The cards to delete, for one user each. 1 to 20 elements.
    pub fn feed_cards(self, feed_cards: impl IntoIterator<Item = FeedCardId>) -> Self {
        Self(
            self
                .0
                .body("feed_cards", &feed_cards.into_iter().collect::<Vec<FeedCardId>>()),
        )
    }
}

impl<C: rt::Caller> super::AppFeedCardBatchResource<'_, C> {
    /// Deletes cards from the lists of chats of users.
    pub fn delete(&self) -> DeleteAppFeedCardBatch<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteAppFeedCardBatch(DeleteAppFeedCardBatch::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`DeleteAppFeedCardBatch`].
#[derive(Clone, Default, rt::Record)]
pub struct DeleteAppFeedCardBatchReply {
    /// The cards that could not be handled.
    pub failed_cards: Option<Vec<FailedFeedCard>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A card for a user.
#[derive(Clone, rt::Record)]
pub struct FeedCardId {
    /// Which card.
    #[wire(REQUIRED)]
    pub biz_id: String,
    /// For which user, by an id of the given type.
    #[wire(REQUIRED)]
    pub user_id: String,
}

impl FeedCardId {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(biz_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            biz_id: biz_id.into(),
            user_id: user_id.into(),
        }
    }
}

/// The documented facts of [`DeleteAppFeedCardBatch`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/app_feed_card_batch/delete",
    title: "删除应用消息流卡片",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete",
    method: rt::Method::Delete,
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
