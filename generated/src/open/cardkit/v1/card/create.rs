// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/cardkit/v1/card/create`: 创建卡片实体

use feishu_api_runtime as rt;

use crate::open::platform;

/// Creates a card entity, which can be sent once and changed afterwards.
///
/// The card is of JSON in the structure of version 2.0, or of a template made with the card
/// building tool in its new version.
///
/// The card's `update_multi` must not be false: what changes is the same for all who see the card.
///
/// A card entity can be used for 14 days. Keep it below 30 KB and 200 components.
///
/// - Endpoint: `POST /open-apis/cardkit/v1/cards`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `cardkit:card:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建卡片实体](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create)
/// - Schema: `schemas/open/cardkit/v1/card/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 10002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 200860 | 400 | [`CARD_TOO_LARGE`](super::super::errors::CARD_TOO_LARGE) | The card is too large. |
/// | 300301 | 400 | [`REPEATED_ELEMENT_ID`](super::super::errors::REPEATED_ELEMENT_ID) | Two components of the card have the same `element_id`. |
/// | 300302 | 400 | [`EXCLUSIVE_CARD`](super::super::errors::EXCLUSIVE_CARD) | The card has `update_multi` set to false. |
/// | 300303 | 400 | [`OLD_CARD_VERSION`](super::super::errors::OLD_CARD_VERSION) | The card's JSON is not of version 2.0. |
/// | 200220 | 400 | [`INVALID_CARD`](super::super::errors::INVALID_CARD) | The card's JSON is not valid. |
/// | 300305 | 400 | [`TOO_MANY_COMPONENTS`](super::super::errors::TOO_MANY_COMPONENTS) | The card has more than 200 components. |
/// | 300307 | 400 | [`EMPTY_CARD`](super::super::errors::EMPTY_CARD) | There is nothing in the card's JSON. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::{Json, json};
/// use feishu_api::cardkit::v1::CardData;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .cardkit()
///     .v1()
///     .card()
///     .create(
///         CardData::Json(
///             Json::from_iter([
///                 ("schema", json!("2.0")),
///                 (
///                     "header",
///                     json!(
///                         { "title" : { "content" : "项目进度更新提醒", "tag" :
///                         "plain_text" } }
///                     ),
///                 ),
///                 (
///                     "config",
///                     json!(
///                         { "streaming_mode" : true, "summary" : { "content" : "" },
///                         "streaming_config" : { "print_frequency_ms" : { "default" :
///                         70, "android" : 70, "ios" : 70, "pc" : 70 }, "print_step" : {
///                         "default" : 1, "android" : 1, "ios" : 1, "pc" : 1 },
///                         "print_strategy" : "fast" } }
///                     ),
///                 ),
///                 (
///                     "body",
///                     json!(
///                         { "elements" : [{ "tag" : "markdown", "content" :
///                         "截至今日，项目完成度已达80%", "element_id" :
///                         "markdown_1" }] }
///                     ),
///                 ),
///             ]),
///         ),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建卡片实体")]
#[doc(alias = "/open-apis/cardkit/v1/cards")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCard<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateCard -> CreateCardReply, TenantToken, NoCredential
}

impl CreateCard {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `data`: The card, or the template with its values.
    pub fn new(data: impl Into<CardData>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[(rt::Place::Body, "data"), (rt::Place::Body, "type")],
                    &Into::<CardData>::into(data),
                ),
        )
    }
}

impl<C: rt::Caller> super::CardResource<'_, C> {
    /// Creates a card entity, which can be sent once and changed afterwards.
    pub fn create(&self, data: impl Into<CardData>) -> CreateCard<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateCard(CreateCard::new(data).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateCard`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateCardReply {
    /// Id of the card entity, with which it is sent and changed.
    #[wire(ALWAYS)]
    pub card_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateCardReply {
    /// `card_id`, which every documented reply has, or an error if this one lacks it.
    pub fn card_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.card_id.as_deref(), "card_id", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// What a card is made of.
    pub enum CardSource {
        /// JSON in the structure of version 2.0.
        Json = "card_json",
        /// A template made with the card building tool.
        Template = "template",
    }
}

/// A card, or a template with its values.
#[derive(Debug, Clone, PartialEq)]
pub enum CardData {
    /// The card; it has `"schema": "2.0"`.
    Json(rt::Json),
    /// A template made with the card building tool.
    Template(CardTemplate),
}

impl rt::Shape for CardData {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Json(value), 0) => value,
            (Self::Json(_), 1) => &"card_json",
            (Self::Template(value), 0) => value,
            (Self::Template(_), 1) => &"template",
            _ => &rt::Absent,
        }
    }
}

impl From<CardTemplate> for CardData {
    fn from(value: CardTemplate) -> Self {
        Self::Template(value)
    }
}

/// A template, and what its variables stand for.
#[derive(Clone, rt::Record)]
pub struct CardTemplate {
    /// The template in the card building tool.
    #[wire(REQUIRED)]
    pub template_id: String,
    /// Version of the template, such as `1.0.0`.
    pub template_version_name: Option<String>,
    /// Values of the template's variables by name.
    pub template_variable: Option<rt::Map<rt::Json>>,
}

impl CardTemplate {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            template_version_name: None,
            template_variable: None,
        }
    }
}

/// The documented facts of [`CreateCard`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/cardkit/v1/card/create",
    title: "创建卡片实体",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create",
    method: rt::Method::Post,
    path: "/open-apis/cardkit/v1/cards",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["cardkit:card:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::body("type").flags(rt::Field::REQUIRED),
        rt::Param::body("data").flags(rt::Field::REQUIRED | rt::Field::JSON),
    ],
    errors: rt::ErrorTable::new(
        &[
            "10002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "200860 400 InvalidRequest CardTooLarge\nThe card is too large.\nKeep cards below 30 KB.",
            "300301 400 InvalidRequest RepeatedElementId\nTwo components of the card have the same `element_id`.\nGive each component an id of its own.",
            "300302 400 InvalidRequest ExclusiveCard\nThe card has `update_multi` set to false.\nSet `update_multi` to true: what changes is the same for all who see the card.",
            "300303 400 InvalidRequest OldCardVersion\nThe card's JSON is not of version 2.0.\nWrite `\"schema\": \"2.0\"` into the card, and use that structure.",
            "200220 400 InvalidRequest InvalidCard\nThe card's JSON is not valid.\nCheck the JSON of the card or component.",
            "300305 400 InvalidRequest TooManyComponents\nThe card has more than 200 components.\nRemove components; texts within others count as well.",
            "300307 400 InvalidRequest EmptyCard\nThere is nothing in the card's JSON.\nGive the card something to show.",
        ],
    ),
    ..platform::ENDPOINT
};
