// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/interactive/v1/card/update`: 延时更新消息卡片

use feishu_api_runtime as rt;

use crate::open::platform;

/// Changes a card after a user has interacted with it.
///
/// The app needs a bot. Answer the callback of the interaction first, within 3 seconds; a change
/// that comes earlier is lost.
///
/// The token of the callback can be used twice, within 30 minutes. The card must have been sent by
/// this bot; it may have 30 KB with its template, and what is repeated counts each time.
///
/// A card of the first version that is not shared (`"update_multi": false`) needs `open_ids`,
/// which says whose card changes; a shared one must not have it.
///
/// - Endpoint: `POST /open-apis/interactive/v1/card/update`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot` or `im:message:update`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [延时更新消息卡片](https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN)
/// - Schema: `schemas/open/interactive/v1/card/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 11311 |  | [`INVALID_CARD`](super::super::errors::INVALID_CARD) | The card is not of the right form. |
/// | 10002 |  | [`INVALID_CARD_PARAMETER`](super::super::errors::INVALID_CARD_PARAMETER) | A parameter of the card is wrong. |
/// | 100000 |  | [`CARD_TOO_LARGE`](super::super::errors::CARD_TOO_LARGE) | The card has more than 100 KB once it is converted. |
/// | 100030 |  | [`INVALID_JSON`](super::super::errors::INVALID_JSON) | A parameter is not the JSON that it should be. |
/// | 200000 |  | [`CARD_RECALLED`](super::super::errors::CARD_RECALLED) | The card was recalled. |
/// | 200310 |  | [`FOREIGN_CARD`](super::super::errors::FOREIGN_CARD) | Another app sent the card. |
/// | 200320 |  | [`INVALID_OPEN_IDS`](super::super::errors::INVALID_OPEN_IDS) | The `open_ids` of the card are wrong. |
/// | 300020 |  | [`MALFORMED_CARD_TOKEN`](super::super::errors::MALFORMED_CARD_TOKEN) | The token of the card is malformed. |
/// | 300030 |  | [`CARD_TOKEN_EXPIRED`](super::super::errors::CARD_TOKEN_EXPIRED) | The token of the card was issued more than 30 minutes ago. |
/// | 300040 |  | [`CARD_TOKEN_USED_UP`](super::super::errors::CARD_TOKEN_USED_UP) | The token of the card was used twice already. |
/// | 300090 |  | [`OPEN_IDS_MISSING`](super::super::errors::OPEN_IDS_MISSING) | A card that is not shared needs `open_ids`. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::json;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .interactive()
///     .v1()
///     .card()
///     .update(
///         "c-515fbxxxx",
///         json!(
///             { "open_ids" : ["ou_515fbe9d04838174e2035f8xxxx53d07f"], "elements" : [{
///             "tag" : "div", "text" : { "tag" : "plain_text", "content" :
///             "This is plain text" }, "fields" : [{ "is_short" : true, "text" : { "tag"
///             : "lark_md", "content" : "**已同意**" } }] }] }
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "延时更新消息卡片")]
#[doc(alias = "/open-apis/interactive/v1/card/update")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateCard<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateCard -> rt::Empty, TenantToken, NoCredential
}

impl UpdateCard {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `token`: Token of the callback: `c-…`.
    /// - `card`: The new card: its JSON with `open_ids` where it is not shared, or
    ///   `{"type": "template", "data": {"template_id": "…"}}` for a template.
    pub fn new(token: impl Into<String>, card: impl Into<rt::Json>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("token", token.into())
                .body("card", &card.into()),
        )
    }
}

impl<C: rt::Caller> super::CardResource<'_, C> {
    /// Changes a card after a user has interacted with it.
    pub fn update(
        &self,
        token: impl Into<String>,
        card: impl Into<rt::Json>,
    ) -> UpdateCard<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateCard(UpdateCard::new(token, card).0.bind(self.client.core()))
    }
}

/// The documented facts of [`UpdateCard`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/interactive/v1/card/update",
    title: "延时更新消息卡片",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN",
    method: rt::Method::Post,
    path: "/open-apis/interactive/v1/card/update",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message:send_as_bot", "im:message:update"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::body("token").flags(rt::Field::REQUIRED | rt::Field::SECRET),
        rt::Param::body("card").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "11311 - InvalidRequest InvalidCard\nThe card is not of the right form.\nThe message says what is wrong.",
            "10002 - InvalidRequest InvalidCardParameter\nA parameter of the card is wrong.\nThe message says what is wrong.",
            "100000 - InvalidRequest CardTooLarge\nThe card has more than 100 KB once it is converted.\nMake the card smaller.",
            "100030 - InvalidRequest InvalidJson\nA parameter is not the JSON that it should be.\nCheck the form of the parameters.",
            "200000 - Conflict CardRecalled\nThe card was recalled.",
            "200310 - Permission ForeignCard\nAnother app sent the card.",
            "200320 - InvalidRequest InvalidOpenIds\nThe `open_ids` of the card are wrong.\nCheck the ids.",
            "300020 - InvalidRequest MalformedCardToken\nThe token of the card is malformed.\nUse the token of the callback: `c-…`.",
            "300030 - Conflict CardTokenExpired\nThe token of the card was issued more than 30 minutes ago.",
            "300040 - Conflict CardTokenUsedUp\nThe token of the card was used twice already.",
            "300090 - InvalidRequest OpenIdsMissing\nA card that is not shared needs `open_ids`.\nGive `open_ids`, or set `\"update_multi\": true` in the `config` of the card.",
        ],
    ),
    ..platform::ENDPOINT
};
