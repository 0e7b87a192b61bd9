// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/cardkit/v1/card_element/create`: 新增组件

use feishu_api_runtime as rt;

use crate::open::platform;

/// Adds components to a card entity.
///
/// The app must be the one that created the card entity.
///
/// The card's `update_multi` must not be false: what changes is the same for all who see the card.
///
/// - Endpoint: `POST /open-apis/cardkit/v1/cards/:card_id/elements`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `cardkit:card:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [新增组件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create)
/// - Schema: `schemas/open/cardkit/v1/card_element/create.json`
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
/// | 200510 | 400 | [`STREAMING_ENDED`](super::super::errors::STREAMING_ENDED) | Streaming was switched off because it took too long. |
/// | 200860 | 400 | [`CARD_TOO_LARGE`](super::super::errors::CARD_TOO_LARGE) | The card is too large. |
/// | 300301 | 400 | [`REPEATED_ELEMENT_ID`](super::super::errors::REPEATED_ELEMENT_ID) | Two components of the card have the same `element_id`. |
/// | 300302 | 400 | [`EXCLUSIVE_CARD`](super::super::errors::EXCLUSIVE_CARD) | The card has `update_multi` set to false. |
/// | 200220 | 400 | [`INVALID_CARD`](super::super::errors::INVALID_CARD) | The card's JSON is not valid. |
/// | 300305 | 400 | [`TOO_MANY_COMPONENTS`](super::super::errors::TOO_MANY_COMPONENTS) | The card has more than 200 components. |
/// | 300307 | 400 | [`EMPTY_CARD`](super::super::errors::EMPTY_CARD) | There is nothing in the card's JSON. |
/// | 300311 | 400 | [`FOREIGN_CARD`](super::super::errors::FOREIGN_CARD) | Another app created the card entity. |
/// | 300315 | 400 | [`COMPONENT_NOT_ADDED`](super::super::errors::COMPONENT_NOT_ADDED) | The components could not be added. |
/// | 300317 | 400 | [`SEQUENCE_TOO_LOW`](super::super::errors::SEQUENCE_TOO_LOW) | The `sequence` is not greater than that of the operation before. |
/// | 300120 | 400 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::json;
/// use feishu_api::cardkit::v1::ComponentPlace;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .cardkit()
///     .v1()
///     .card_element()
///     .create(
///         "7355439197428236291",
///         ComponentPlace::InsertAfter {
///             target_element_id: "markdown_1".into(),
///         },
///         1,
///         [
///             json!(
///                 { "tag" : "button", "element_id" : "button_1", "text" : { "tag" :
///                 "plain_text", "content" : "查看更多" }, "type" : "default",
///                 "width" : "default", "size" : "medium", "behaviors" : [{ "type" :
///                 "open_url", "default_url" : "https://open.feishu.cn/?lang=zh-CN",
///                 "pc_url" : "", "ios_url" : "", "android_url" : "" }] }
///             ),
///         ],
///     )
///     .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "新增组件")]
#[doc(alias = "/open-apis/cardkit/v1/cards/:card_id/elements")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddComponents<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AddComponents -> rt::Empty, TenantToken, NoCredential
}

impl AddComponents {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `card_id`: Id of the card entity. At most 20 characters.
    /// - `type`: Where components are added.
    /// - `sequence`: Number of the operation; it must be greater than that of every operation on the same card
    ///   before. From 1 to 2147483647.
    /// - `elements`: The components, in the structure of version 2.0.
    pub fn new(
        card_id: impl Into<String>,
        r#type: ComponentPlace,
        sequence: i64,
        elements: impl IntoIterator<Item = rt::Json>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("card_id", card_id.into())
                .shape(rt::Place::Body, &["type", "target_element_id"], &r#type)
                .body("sequence", &sequence)
                .body("elements", &elements.into_iter().collect::<Vec<rt::Json>>()),
        )
    }
}

impl<C> AddComponents<C> {
    /// Makes repeating the call safe: operations with the same text are made once. 1 to 64 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.body_text("uuid", uuid.into()))
    }
}

impl<C: rt::Caller> super::CardElementResource<'_, C> {
    /// Adds components to a card entity.
    pub fn create(
        &self,
        card_id: impl Into<String>,
        r#type: ComponentPlace,
        sequence: i64,
        elements: impl IntoIterator<Item = rt::Json>,
    ) -> AddComponents<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        AddComponents(
            AddComponents::new(card_id, r#type, sequence, elements)
                .0
                .bind(self.client.core()),
        )
    }
}

/// Where components are added.
#[derive(Debug, Clone, PartialEq)]
pub enum ComponentPlace {
    /// Before a component.
    InsertBefore {
        /// The component that they are added before, after or within. At most 20 characters.
        target_element_id: String,
    },
    /// After a component.
    InsertAfter {
        /// The component that they are added before, after or within. At most 20 characters.
        target_element_id: String,
    },
    /// At the end of a component that contains others; without one, at the end of the card.
    Append {
        /// The component that they are added before, after or within. At most 20 characters.
        target_element_id: Option<String>,
    },
}

impl rt::Shape for ComponentPlace {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::InsertBefore { .. }, 0) => &"insert_before",
            (Self::InsertBefore { target_element_id, .. }, 1) => target_element_id,
            (Self::InsertAfter { .. }, 0) => &"insert_after",
            (Self::InsertAfter { target_element_id, .. }, 1) => target_element_id,
            (Self::Append { .. }, 0) => &"append",
            (Self::Append { target_element_id, .. }, 1) => target_element_id,
            _ => &rt::Absent,
        }
    }
}

/// The documented facts of [`AddComponents`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/cardkit/v1/card_element/create",
    title: "新增组件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create",
    method: rt::Method::Post,
    path: "/open-apis/cardkit/v1/cards/:card_id/elements",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["cardkit:card:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("uuid"),
    params: &[
        rt::Param::path("card_id").limits(&[rt::Limit::Length(0, 20)]),
        rt::Param::body("type").flags(rt::Field::REQUIRED),
        rt::Param::body("target_element_id").limits(&[rt::Limit::Length(0, 20)]),
        rt::Param::body("uuid").limits(&[rt::Limit::Length(1, 64)]),
        rt::Param::body("sequence")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(2_147_483_647.0)]),
        rt::Param::body("elements").flags(rt::Field::REQUIRED | rt::Field::JSON),
    ],
    errors: rt::ErrorTable::new(
        &[
            "10002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "200740 400 NotFound CardNotFound\nThere is no such card entity.\nCheck the id of the card entity.",
            "200750 400 Conflict CardExpired\nThe card entity is older than 14 days.\nCreate a new card entity.",
            "200770 400 Conflict UuidInUse\nAnother operation was made with this `uuid`.\nGive each operation a `uuid` of its own.",
            "200810 400 Busy CardInUse\nA user is just interacting with the card, so that it cannot change.\nWait until the interaction has ended, then repeat.",
            "200510 400 Conflict StreamingEnded\nStreaming was switched off because it took too long.\nSwitch `streaming_mode` on again with `cardkit/v1/card/settings`.",
            "200860 400 InvalidRequest CardTooLarge\nThe card is too large.\nKeep cards below 30 KB.",
            "300301 400 InvalidRequest RepeatedElementId\nTwo components of the card have the same `element_id`.\nGive each component an id of its own.",
            "300302 400 InvalidRequest ExclusiveCard\nThe card has `update_multi` set to false.\nSet `update_multi` to true: what changes is the same for all who see the card.",
            "200220 400 InvalidRequest InvalidCard\nThe card's JSON is not valid.\nCheck the JSON of the card or component.",
            "300305 400 InvalidRequest TooManyComponents\nThe card has more than 200 components.\nRemove components; texts within others count as well.",
            "300307 400 InvalidRequest EmptyCard\nThere is nothing in the card's JSON.\nGive the card something to show.",
            "300311 400 Permission ForeignCard\nAnother app created the card entity.\nCall as the app that created it.",
            "300315 400 InvalidRequest ComponentNotAdded\nThe components could not be added.\nThe message says why; correct the request.",
            "300317 400 Conflict SequenceTooLow\nThe `sequence` is not greater than that of the operation before.\nCount operations on a card upwards, and make them one after the other.",
            "300120 400 Server ServerError\nThe server failed.\nMake sure that `sequence` increases, then repeat the call later; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
