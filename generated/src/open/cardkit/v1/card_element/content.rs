// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/cardkit/v1/card_element/content`: 流式更新文本

use feishu_api_runtime as rt;

use crate::open::platform;

/// Sets the whole text of a component; what is new at its end appears as if it were typed.
///
/// Where the new text begins with the old one, what follows appears letter by letter; else the new
/// text appears at once.
///
/// Streaming must be on: `streaming_mode` in the card's JSON, or in the settings of the card
/// building tool.
///
/// The component has the tag `markdown`, or is a text with the tag `plain_text`; of cards made
/// with the building tool, only the former.
///
/// The app must be the one that created the card entity.
///
/// The card's `update_multi` must not be false: what changes is the same for all who see the card.
///
/// - Endpoint: `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `cardkit:card:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [流式更新文本](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content)
/// - Schema: `schemas/open/cardkit/v1/card_element/content.json`
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
/// | 200850 | 400 | [`STREAMING_TIMEOUT`](super::super::errors::STREAMING_TIMEOUT) | Streaming was switched off because it took too long. |
/// | 200860 | 400 | [`CARD_TOO_LARGE`](super::super::errors::CARD_TOO_LARGE) | The card is too large. |
/// | 300302 | 400 | [`EXCLUSIVE_CARD`](super::super::errors::EXCLUSIVE_CARD) | The card has `update_multi` set to false. |
/// | 200220 | 400 | [`INVALID_CARD`](super::super::errors::INVALID_CARD) | The card's JSON is not valid. |
/// | 300307 | 400 | [`EMPTY_CARD`](super::super::errors::EMPTY_CARD) | There is nothing in the card's JSON. |
/// | 300309 | 400 | [`STREAMING_OFF`](super::super::errors::STREAMING_OFF) | Streaming is switched off. |
/// | 300310 | 400 | [`NOT_TEXT`](super::super::errors::NOT_TEXT) | The component is no text. |
/// | 300311 | 400 | [`FOREIGN_CARD`](super::super::errors::FOREIGN_CARD) | Another app created the card entity. |
/// | 300313 | 400 | [`COMPONENT_NOT_CHANGED`](super::super::errors::COMPONENT_NOT_CHANGED) | The component could not be changed. |
/// | 300317 | 400 | [`SEQUENCE_TOO_LOW`](super::super::errors::SEQUENCE_TOO_LOW) | The `sequence` is not greater than that of the operation before. |
/// | 300120 | 400 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .cardkit()
///     .v1()
///     .card_element()
///     .content(
///         "7355439197428236291",
///         "markdown_1",
///         "这是更新后的文本内容。将以打字机式的效果输出",
///         1,
///     )
///     .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "流式更新文本")]
#[doc(alias = "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StreamText<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    StreamText -> rt::Empty, TenantToken, NoCredential
}

impl StreamText {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `card_id`: Id of the card entity. At most 20 characters.
    /// - `element_id`: The `element_id` that the component has in the card's JSON. At most 20 characters.
    /// - `content`: The whole text, not only what is new. Blocks of code must have no spaces before and after them. 1
    ///   to 100000 characters.
    /// - `sequence`: Number of the operation; it must be greater than that of every operation on the same card
    ///   before. From 1 to 2147483647.
    pub fn new(
        card_id: impl Into<String>,
        element_id: impl Into<String>,
        content: impl Into<String>,
        sequence: i64,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("card_id", card_id.into())
                .path("element_id", element_id.into())
                .body_text("content", content.into())
                .body("sequence", &sequence),
        )
    }
}

impl<C> StreamText<C> {
    /// Makes repeating the call safe: operations with the same text are made once. 1 to 64 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.body_text("uuid", uuid.into()))
    }
}

impl<C: rt::Caller> super::CardElementResource<'_, C> {
    /// Sets the whole text of a component; what is new at its end appears as if it were typed.
    pub fn content(
        &self,
        card_id: impl Into<String>,
        element_id: impl Into<String>,
        content: impl Into<String>,
        sequence: i64,
    ) -> StreamText<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        StreamText(
            StreamText::new(card_id, element_id, content, sequence)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`StreamText`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/cardkit/v1/card_element/content",
    title: "流式更新文本",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content",
    method: rt::Method::Put,
    path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["cardkit:card:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("uuid"),
    params: &[
        rt::Param::path("card_id").limits(&[rt::Limit::Length(0, 20)]),
        rt::Param::path("element_id").limits(&[rt::Limit::Length(0, 20)]),
        rt::Param::body("uuid").limits(&[rt::Limit::Length(1, 64)]),
        rt::Param::body("content")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100_000)]),
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
            "200850 400 Conflict StreamingTimeout\nStreaming was switched off because it took too long.\nSwitch `streaming_mode` on again with `cardkit/v1/card/settings`.",
            "200860 400 InvalidRequest CardTooLarge\nThe card is too large.\nKeep cards below 30 KB.",
            "300302 400 InvalidRequest ExclusiveCard\nThe card has `update_multi` set to false.\nSet `update_multi` to true: what changes is the same for all who see the card.",
            "200220 400 InvalidRequest InvalidCard\nThe card's JSON is not valid.\nCheck the JSON of the card or component.",
            "300307 400 InvalidRequest EmptyCard\nThere is nothing in the card's JSON.\nGive the card something to show.",
            "300309 400 Conflict StreamingOff\nStreaming is switched off.\nSwitch `streaming_mode` on with `cardkit/v1/card/settings`.",
            "300310 400 InvalidRequest NotText\nThe component is no text.\nName a component with the tag `markdown`, or a text with the tag `plain_text`.",
            "300311 400 Permission ForeignCard\nAnother app created the card entity.\nCall as the app that created it.",
            "300313 400 InvalidRequest ComponentNotChanged\nThe component could not be changed.\nThe message says why; correct the request.",
            "300317 400 Conflict SequenceTooLow\nThe `sequence` is not greater than that of the operation before.\nCount operations on a card upwards, and make them one after the other.",
            "300120 400 Server ServerError\nThe server failed.\nMake sure that `sequence` increases, then repeat the call later; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
