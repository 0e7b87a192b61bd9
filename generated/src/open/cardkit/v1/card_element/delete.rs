// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/cardkit/v1/card_element/delete`: 删除组件

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a component of a card entity, with all components within it.
///
/// The app must be the one that created the card entity.
///
/// The card's `update_multi` must not be false: what changes is the same for all who see the card.
///
/// - Endpoint: `DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `cardkit:card:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除组件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/delete)
/// - Schema: `schemas/open/cardkit/v1/card_element/delete.json`
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
/// | 300302 | 400 | [`EXCLUSIVE_CARD`](super::super::errors::EXCLUSIVE_CARD) | The card has `update_multi` set to false. |
/// | 300303 | 400 | [`OLD_CARD_VERSION`](super::super::errors::OLD_CARD_VERSION) | The card's JSON is not of version 2.0. |
/// | 200220 | 400 | [`INVALID_CARD`](super::super::errors::INVALID_CARD) | The card's JSON is not valid. |
/// | 300307 | 400 | [`EMPTY_CARD`](super::super::errors::EMPTY_CARD) | There is nothing in the card's JSON. |
/// | 300311 | 400 | [`FOREIGN_CARD`](super::super::errors::FOREIGN_CARD) | Another app created the card entity. |
/// | 300314 | 400 | [`COMPONENT_NOT_DELETED`](super::super::errors::COMPONENT_NOT_DELETED) | The component could not be deleted. |
/// | 300317 | 400 | [`SEQUENCE_TOO_LOW`](super::super::errors::SEQUENCE_TOO_LOW) | The `sequence` is not greater than that of the operation before. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .cardkit()
///     .v1()
///     .card_element()
///     .delete("7355439197428236291", "markdown_1", 1)
///     .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除组件")]
#[doc(alias = "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteComponent<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteComponent -> rt::Empty, TenantToken, NoCredential
}

impl DeleteComponent {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `card_id`: Id of the card entity. At most 20 characters.
    /// - `element_id`: The `element_id` that the component has in the card's JSON. At most 20 characters.
    /// - `sequence`: Number of the operation; it must be greater than that of every operation on the same card
    ///   before. From 1 to 2147483647.
    pub fn new(
        card_id: impl Into<String>,
        element_id: impl Into<String>,
        sequence: i64,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("card_id", card_id.into())
                .path("element_id", element_id.into())
                .body("sequence", &sequence),
        )
    }
}

impl<C> DeleteComponent<C> {
    /// Makes repeating the call safe: operations with the same text are made once. 1 to 64 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.body_text("uuid", uuid.into()))
    }
}

impl<C: rt::Caller> super::CardElementResource<'_, C> {
    /// Deletes a component of a card entity, with all components within it.
    pub fn delete(
        &self,
        card_id: impl Into<String>,
        element_id: impl Into<String>,
        sequence: i64,
    ) -> DeleteComponent<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteComponent(
            DeleteComponent::new(card_id, element_id, sequence)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeleteComponent`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/cardkit/v1/card_element/delete",
    title: "删除组件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/delete",
    method: rt::Method::Delete,
    path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["cardkit:card:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("uuid"),
    params: &[
        rt::Param::path("card_id").limits(&[rt::Limit::Length(0, 20)]),
        rt::Param::path("element_id").limits(&[rt::Limit::Length(0, 20)]),
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
            "300302 400 InvalidRequest ExclusiveCard\nThe card has `update_multi` set to false.\nSet `update_multi` to true: what changes is the same for all who see the card.",
            "300303 400 InvalidRequest OldCardVersion\nThe card's JSON is not of version 2.0.\nWrite `\"schema\": \"2.0\"` into the card, and use that structure.",
            "200220 400 InvalidRequest InvalidCard\nThe card's JSON is not valid.\nCheck the JSON of the card or component.",
            "300307 400 InvalidRequest EmptyCard\nThere is nothing in the card's JSON.\nGive the card something to show.",
            "300311 400 Permission ForeignCard\nAnother app created the card entity.\nCall as the app that created it.",
            "300314 400 InvalidRequest ComponentNotDeleted\nThe component could not be deleted.\nThe message says why; correct the request.",
            "300317 400 Conflict SequenceTooLow\nThe `sequence` is not greater than that of the operation before.\nCount operations on a card upwards, and make them one after the other.",
        ],
    ),
    ..platform::ENDPOINT
};
