// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/cardkit/v1/card/batch_update`: 局部更新卡片实体

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::cardkit::v1::types::CardSettings;

/// Changes parts of a card entity: its settings and any number of components.
///
/// The app must be the one that created the card entity.
///
/// The card's `update_multi` must not be false: what changes is the same for all who see the card.
///
/// - Endpoint: `POST /open-apis/cardkit/v1/cards/:card_id/batch_update`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `cardkit:card:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [局部更新卡片实体](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update)
/// - Schema: `schemas/open/cardkit/v1/card/batch_update.json`
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
/// | 300301 | 400 | [`REPEATED_ELEMENT_ID`](super::super::errors::REPEATED_ELEMENT_ID) | Two components of the card have the same `element_id`. |
/// | 300302 | 400 | [`EXCLUSIVE_CARD`](super::super::errors::EXCLUSIVE_CARD) | The card has `update_multi` set to false. |
/// | 300303 | 400 | [`OLD_CARD_VERSION`](super::super::errors::OLD_CARD_VERSION) | The card's JSON is not of version 2.0. |
/// | 200220 | 400 | [`INVALID_CARD`](super::super::errors::INVALID_CARD) | The card's JSON is not valid. |
/// | 300305 | 400 | [`TOO_MANY_COMPONENTS`](super::super::errors::TOO_MANY_COMPONENTS) | The card has more than 200 components. |
/// | 300307 | 400 | [`EMPTY_CARD`](super::super::errors::EMPTY_CARD) | There is nothing in the card's JSON. |
/// | 300311 | 400 | [`FOREIGN_CARD`](super::super::errors::FOREIGN_CARD) | Another app created the card entity. |
/// | 300312 | 400 | [`TAG_CHANGED`](super::super::errors::TAG_CHANGED) | The `tag` of a component cannot change. |
/// | 300313 | 400 | [`COMPONENT_NOT_CHANGED`](super::super::errors::COMPONENT_NOT_CHANGED) | The component could not be changed. |
/// | 300314 | 400 | [`COMPONENT_NOT_DELETED`](super::super::errors::COMPONENT_NOT_DELETED) | The component could not be deleted. |
/// | 300315 | 400 | [`COMPONENT_NOT_ADDED`](super::super::errors::COMPONENT_NOT_ADDED) | The components could not be added. |
/// | 300317 | 400 | [`SEQUENCE_TOO_LOW`](super::super::errors::SEQUENCE_TOO_LOW) | The `sequence` is not greater than that of the operation before. |
/// | 300121 | 400 | [`COMPONENT_NOT_REPLACED`](super::super::errors::COMPONENT_NOT_REPLACED) | The component could not be replaced. |
/// | 300122 | 400 | [`SETTINGS_NOT_CHANGED`](super::super::errors::SETTINGS_NOT_CHANGED) | The settings of the card could not be changed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::json;
/// use feishu_api::cardkit::v1::{
///     AddedComponents, AddedPlace, CardAction, CardChange, CardSettings,
///     ChangedComponent, DeletedComponents, ReplacedComponent, SettingsChange,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .cardkit()
///     .v1()
///     .card()
///     .batch_update(
///         "7355439197428236291",
///         1,
///         [
///             CardAction::new(
///                 CardChange::ChangeSettings(
///                     SettingsChange::new(CardSettings {
///                         config: Some(json!({ "streaming_mode" : true })),
///                         ..CardSettings::default()
///                     }),
///                 ),
///             ),
///             CardAction::new(
///                 CardChange::AddComponents(
///                     AddedComponents::new(
///                         AddedPlace::InsertBefore {
///                             target_element_id: "markdown_1".into(),
///                         },
///                         vec![
///                             json!(
///                                 { "tag" : "markdown", "element_id" : "md_1", "content" :
///                                 "欢迎使用[飞书卡片搭建工具](https://open.feishu.cn/cardkit?from=open_docs)。"
///                                 }
///                             ),
///                         ],
///                     ),
///                 ),
///             ),
///             CardAction::new(
///                 CardChange::DeleteComponents(
///                     DeletedComponents::new(vec!["text_1".into(), "text_2".into()]),
///                 ),
///             ),
///             CardAction::new(
///                 CardChange::ChangeComponent(
///                     ChangedComponent::new(
///                         "markdown_2",
///                         json!(
///                             { "content" : "详情参考飞书卡片相关文档。" }
///                         ),
///                     ),
///                 ),
///             ),
///             CardAction::new(
///                 CardChange::ReplaceComponent(
///                     ReplacedComponent::new(
///                         "markdown_3",
///                         json!(
///                             { "tag" : "button", "text" : { "tag" : "plain_text",
///                             "content" : "有帮助" }, "size" : "medium", "icon" : {
///                             "tag" : "standard_icon", "token" : "emoji_outlined" } }
///                         ),
///                     ),
///                 ),
///             ),
///         ],
///     )
///     .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "局部更新卡片实体")]
#[doc(alias = "/open-apis/cardkit/v1/cards/:card_id/batch_update")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchUpdateCard<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchUpdateCard -> rt::Empty, TenantToken, NoCredential
}

impl BatchUpdateCard {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `card_id`: Id of the card entity. At most 20 characters.
    /// - `sequence`: Number of the operation; it must be greater than that of every operation on the same card
    ///   before. From 1 to 2147483647.
    /// - `actions`: What to change, in order.
    pub fn new(
        card_id: impl Into<String>,
        sequence: i64,
        actions: impl IntoIterator<Item = CardAction>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("card_id", card_id.into())
                .body("sequence", &sequence)
                .body("actions", &actions.into_iter().collect::<Vec<CardAction>>()),
        )
    }
}

impl<C> BatchUpdateCard<C> {
    /// Makes repeating the call safe: operations with the same text are made once. 1 to 64 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.body_text("uuid", uuid.into()))
    }
}

impl<C: rt::Caller> super::CardResource<'_, C> {
    /// Changes parts of a card entity: its settings and any number of components.
    pub fn batch_update(
        &self,
        card_id: impl Into<String>,
        sequence: i64,
        actions: impl IntoIterator<Item = CardAction>,
    ) -> BatchUpdateCard<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        BatchUpdateCard(
            BatchUpdateCard::new(card_id, sequence, actions).0.bind(self.client.core()),
        )
    }
}

/// One change of a card.
#[derive(Clone, rt::Record)]
pub struct CardAction {
    /// What changes.
    #[wire(part = "params", REQUIRED)]
    #[wire(part = "action", REQUIRED)]
    pub params: CardChange,
}

impl CardAction {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(params: CardChange) -> Self {
        Self { params }
    }
}

rt::text_enum! {
    /// A kind of change of a card.
    pub enum CardActionKind {
        /// Settings change.
        ChangeSettings = "partial_update_setting",
        /// Components are added.
        AddComponents = "add_elements",
        /// Components are deleted.
        DeleteComponents = "delete_elements",
        /// Some properties of a component change.
        ChangeComponent = "partial_update_element",
        /// A component is replaced.
        ReplaceComponent = "update_element",
    }
}

/// What changes in a card.
#[derive(Debug, Clone, PartialEq)]
pub enum CardChange {
    /// The settings that change.
    ChangeSettings(SettingsChange),
    /// The components to add, and where.
    AddComponents(AddedComponents),
    /// The components to delete.
    DeleteComponents(DeletedComponents),
    /// The properties that change.
    ChangeComponent(ChangedComponent),
    /// What takes the place of the component.
    ReplaceComponent(ReplacedComponent),
}

impl rt::Shape for CardChange {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::ChangeSettings(value), 0) => value,
            (Self::ChangeSettings(_), 1) => &"partial_update_setting",
            (Self::AddComponents(value), 0) => value,
            (Self::AddComponents(_), 1) => &"add_elements",
            (Self::DeleteComponents(value), 0) => value,
            (Self::DeleteComponents(_), 1) => &"delete_elements",
            (Self::ChangeComponent(value), 0) => value,
            (Self::ChangeComponent(_), 1) => &"partial_update_element",
            (Self::ReplaceComponent(value), 0) => value,
            (Self::ReplaceComponent(_), 1) => &"update_element",
            _ => &rt::Absent,
        }
    }
}

impl From<SettingsChange> for CardChange {
    fn from(value: SettingsChange) -> Self {
        Self::ChangeSettings(value)
    }
}

impl From<AddedComponents> for CardChange {
    fn from(value: AddedComponents) -> Self {
        Self::AddComponents(value)
    }
}

impl From<DeletedComponents> for CardChange {
    fn from(value: DeletedComponents) -> Self {
        Self::DeleteComponents(value)
    }
}

impl From<ChangedComponent> for CardChange {
    fn from(value: ChangedComponent) -> Self {
        Self::ChangeComponent(value)
    }
}

impl From<ReplacedComponent> for CardChange {
    fn from(value: ReplacedComponent) -> Self {
        Self::ReplaceComponent(value)
    }
}

/// A change of a card's settings.
#[derive(Clone, rt::Record)]
pub struct SettingsChange {
    /// The settings that change.
    #[wire(REQUIRED)]
    pub settings: CardSettings,
}

impl SettingsChange {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(settings: CardSettings) -> Self {
        Self { settings }
    }
}

/// Components that are added to a card.
#[derive(Clone, rt::Record)]
pub struct AddedComponents {
    /// Where components are added.
    #[wire(part = "type", REQUIRED)]
    #[wire(part = "target_element_id")]
    pub r#type: AddedPlace,
    /// The components, in the structure of version 2.0.
    #[wire(REQUIRED)]
    pub elements: Vec<rt::Json>,
}

impl AddedComponents {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(r#type: AddedPlace, elements: Vec<rt::Json>) -> Self {
        Self { r#type, elements }
    }
}

/// Where components are added.
#[derive(Debug, Clone, PartialEq)]
pub enum AddedPlace {
    /// Before a component.
    InsertBefore {
        /// The component that they are added before, after or within.
        target_element_id: String,
    },
    /// After a component.
    InsertAfter {
        /// The component that they are added before, after or within.
        target_element_id: String,
    },
    /// At the end of a component that contains others; without one, at the end of the card.
    Append {
        /// The component that they are added before, after or within.
        target_element_id: Option<String>,
    },
}

impl rt::Shape for AddedPlace {
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

/// Components that are deleted from a card.
#[derive(Clone, rt::Record)]
pub struct DeletedComponents {
    /// The `element_id` of each.
    #[wire(REQUIRED)]
    pub element_ids: Vec<String>,
}

impl DeletedComponents {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(element_ids: Vec<String>) -> Self {
        Self { element_ids }
    }
}

/// Properties of a component that change.
#[derive(Clone, rt::Record)]
pub struct ChangedComponent {
    /// The `element_id` that the component has in the card's JSON.
    #[wire(REQUIRED)]
    pub element_id: String,
    /// The properties that change, by name; all but `tag`.
    #[wire(REQUIRED)]
    pub partial_element: rt::Json,
}

impl ChangedComponent {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(element_id: impl Into<String>, partial_element: rt::Json) -> Self {
        Self {
            element_id: element_id.into(),
            partial_element,
        }
    }
}

/// A component that takes the place of another.
#[derive(Clone, rt::Record)]
pub struct ReplacedComponent {
    /// The `element_id` that the component has in the card's JSON.
    #[wire(REQUIRED)]
    pub element_id: String,
    /// The new component, in the structure of version 2.0.
    #[wire(REQUIRED)]
    pub element: rt::Json,
}

impl ReplacedComponent {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(element_id: impl Into<String>, element: rt::Json) -> Self {
        Self {
            element_id: element_id.into(),
            element,
        }
    }
}

/// The documented facts of [`BatchUpdateCard`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/cardkit/v1/card/batch_update",
    title: "局部更新卡片实体",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update",
    method: rt::Method::Post,
    path: "/open-apis/cardkit/v1/cards/:card_id/batch_update",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["cardkit:card:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("uuid"),
    params: &[
        rt::Param::path("card_id").limits(&[rt::Limit::Length(0, 20)]),
        rt::Param::body("uuid").limits(&[rt::Limit::Length(1, 64)]),
        rt::Param::body("sequence")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(2_147_483_647.0)]),
        rt::Param::body("actions").flags(rt::Field::REQUIRED | rt::Field::JSON),
    ],
    errors: rt::ErrorTable::new(
        &[
            "10002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "200740 400 NotFound CardNotFound\nThere is no such card entity.\nCheck the id of the card entity.",
            "200750 400 Conflict CardExpired\nThe card entity is older than 14 days.\nCreate a new card entity.",
            "200770 400 Conflict UuidInUse\nAnother operation was made with this `uuid`.\nGive each operation a `uuid` of its own.",
            "200810 400 Busy CardInUse\nA user is just interacting with the card, so that it cannot change.\nWait until the interaction has ended, then repeat.",
            "200860 400 InvalidRequest CardTooLarge\nThe card is too large.\nKeep cards below 30 KB.",
            "300301 400 InvalidRequest RepeatedElementId\nTwo components of the card have the same `element_id`.\nGive each component an id of its own.",
            "300302 400 InvalidRequest ExclusiveCard\nThe card has `update_multi` set to false.\nSet `update_multi` to true: what changes is the same for all who see the card.",
            "300303 400 InvalidRequest OldCardVersion\nThe card's JSON is not of version 2.0.\nWrite `\"schema\": \"2.0\"` into the card, and use that structure.",
            "200220 400 InvalidRequest InvalidCard\nThe card's JSON is not valid.\nCheck the JSON of the card or component.",
            "300305 400 InvalidRequest TooManyComponents\nThe card has more than 200 components.\nRemove components; texts within others count as well.",
            "300307 400 InvalidRequest EmptyCard\nThere is nothing in the card's JSON.\nGive the card something to show.",
            "300311 400 Permission ForeignCard\nAnother app created the card entity.\nCall as the app that created it.",
            "300312 400 InvalidRequest TagChanged\nThe `tag` of a component cannot change.\nLeave `tag` out, or replace the component.",
            "300313 400 InvalidRequest ComponentNotChanged\nThe component could not be changed.\nThe message says why; correct the request.",
            "300314 400 InvalidRequest ComponentNotDeleted\nThe component could not be deleted.\nThe message says why; correct the request.",
            "300315 400 InvalidRequest ComponentNotAdded\nThe components could not be added.\nThe message says why; correct the request.",
            "300317 400 Conflict SequenceTooLow\nThe `sequence` is not greater than that of the operation before.\nCount operations on a card upwards, and make them one after the other.",
            "300121 400 InvalidRequest ComponentNotReplaced\nThe component could not be replaced.\nThe message says why; correct the request.",
            "300122 400 InvalidRequest SettingsNotChanged\nThe settings of the card could not be changed.\nThe message says why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};
