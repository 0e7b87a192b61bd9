// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/cardkit/v1/card/settings`: 更新卡片配置

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::cardkit::v1::types::CardSettings;

/// Changes what is said of a card entity as a whole, such as whether its texts are streamed.
///
/// The app must be the one that created the card entity.
///
/// The card's `update_multi` must not be false: what changes is the same for all who see the card.
///
/// - Endpoint: `PATCH /open-apis/cardkit/v1/cards/:card_id/settings`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `cardkit:card:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新卡片配置](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings)
/// - Schema: `schemas/open/cardkit/v1/card/settings.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 10002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 200740 | 400 | [`CARD_NOT_FOUND`](super::super::errors::CARD_NOT_FOUND) | There is no such card entity. |
/// | 200750 | 400 | [`CARD_EXPIRED`](super::super::errors::CARD_EXPIRED) | The card entity is older than 14 days. |
/// | 200770 | 400 | [`UUID_IN_USE`](super::super::errors::UUID_IN_USE) | Another operation was made with this `uuid`. |
/// | 200810 | 400 | [`CARD_IN_USE`](super::super::errors::CARD_IN_USE) | A user is just interacting with the card, so that it cannot change. |
/// | 200860 | 400 | [`CARD_TOO_LARGE`](super::super::errors::CARD_TOO_LARGE) | The card is too large. |
/// | 300302 | 400 | [`EXCLUSIVE_CARD`](super::super::errors::EXCLUSIVE_CARD) | The card has `update_multi` set to false. |
/// | 200220 | 400 | [`INVALID_CARD`](super::super::errors::INVALID_CARD) | The card's JSON is not valid. |
/// | 300307 | 400 | [`EMPTY_CARD`](super::super::errors::EMPTY_CARD) | There is nothing in the card's JSON. |
/// | 300311 | 400 | [`FOREIGN_CARD`](super::super::errors::FOREIGN_CARD) | Another app created the card entity. |
/// | 300317 | 400 | [`SEQUENCE_TOO_LOW`](super::super::errors::SEQUENCE_TOO_LOW) | The `sequence` is not greater than that of the operation before. |
/// | 300122 | 400 | [`SETTINGS_NOT_CHANGED`](super::super::errors::SETTINGS_NOT_CHANGED) | The settings of the card could not be changed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::json;
/// use feishu_api::cardkit::v1::CardSettings;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .cardkit()
///     .v1()
///     .card()
///     .settings(
///         "7355372766134157313",
///         CardSettings {
///             config: Some(
///                 json!(
///                     { "streaming_mode" : true, "streaming_config" : {
///                     "print_frequency_ms" : { "default" : 70, "android" : 70, "ios" :
///                     70, "pc" : 70 }, "print_step" : { "default" : 1, "android" : 1,
///                     "ios" : 1, "pc" : 1 }, "print_strategy" : "fast" } }
///                 ),
///             ),
///             ..CardSettings::default()
///         },
///         1,
///     )
///     .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新卡片配置")]
#[doc(alias = "/open-apis/cardkit/v1/cards/:card_id/settings")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ChangeCardSettings<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ChangeCardSettings -> rt::Empty, TenantToken, NoCredential
}

impl ChangeCardSettings {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `card_id`: Id of the card entity. At most 20 characters.
    /// - `settings`: The settings that change.
    /// - `sequence`: Number of the operation; it must be greater than that of every operation on the same card
    ///   before. From 1 to 2147483647.
    pub fn new(
        card_id: impl Into<String>,
        settings: CardSettings,
        sequence: i64,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("card_id", card_id.into())
                .body("settings", &settings)
                .body("sequence", &sequence),
        )
    }
}

impl<C> ChangeCardSettings<C> {
    /// Makes repeating the call safe: operations with the same text are made once. 1 to 64 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.body_text("uuid", uuid.into()))
    }
}

impl<C: rt::Caller> super::CardResource<'_, C> {
    /// Changes what is said of a card entity as a whole, such as whether its texts are streamed.
    pub fn settings(
        &self,
        card_id: impl Into<String>,
        settings: CardSettings,
        sequence: i64,
    ) -> ChangeCardSettings<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ChangeCardSettings(
            ChangeCardSettings::new(card_id, settings, sequence)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`ChangeCardSettings`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/cardkit/v1/card/settings",
    title: "更新卡片配置",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings",
    method: rt::Method::Patch,
    path: "/open-apis/cardkit/v1/cards/:card_id/settings",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["cardkit:card:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("uuid"),
    params: &[
        rt::Param::path("card_id").limits(&[rt::Limit::Length(0, 20)]),
        rt::Param::body("settings").flags(rt::Field::REQUIRED | rt::Field::JSON),
        rt::Param::body("uuid").limits(&[rt::Limit::Length(1, 64)]),
        rt::Param::body("sequence")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(2_147_483_647.0)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "10002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "200740 400 NotFound CardNotFound\nThere is no such card entity.\nCheck the id of the card entity.",
            "200750 400 Conflict CardExpired\nThe card entity is older than 14 days.\nCreate a new card entity.",
            "200770 400 Conflict UuidInUse\nAnother operation was made with this `uuid`.\nGive each operation a `uuid` of its own.",
            "200810 400 Busy CardInUse\nA user is just interacting with the card, so that it cannot change.\nWait until the interaction has ended, then repeat.",
            "200860 400 InvalidRequest CardTooLarge\nThe card is too large.\nKeep cards below 30 KB.",
            "300302 400 InvalidRequest ExclusiveCard\nThe card has `update_multi` set to false.\nSet `update_multi` to true: what changes is the same for all who see the card.",
            "200220 400 InvalidRequest InvalidCard\nThe card's JSON is not valid.\nCheck the JSON of the card or component.",
            "300307 400 InvalidRequest EmptyCard\nThere is nothing in the card's JSON.\nGive the card something to show.",
            "300311 400 Permission ForeignCard\nAnother app created the card entity.\nCall as the app that created it.",
            "300317 400 Conflict SequenceTooLow\nThe `sequence` is not greater than that of the operation before.\nCount operations on a card upwards, and make them one after the other.",
            "300122 400 InvalidRequest SettingsNotChanged\nThe settings of the card could not be changed.\nThe message says why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};
