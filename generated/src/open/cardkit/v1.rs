// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Card entities: creating cards, and changing them and their components after they were sent.
//!
//! Enabled by the feature `cardkit`.
//!
//! Documentation: [飞书卡片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/feishu-card-resource-overview).
//!
//! Schema: `schemas/open/cardkit/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`BatchUpdateCard`] | Changes parts of a card entity: its settings and any number of components.<br>`POST /open-apis/cardkit/v1/cards/:card_id/batch_update` |
//! | [`CreateCard`] | Creates a card entity, which can be sent once and changed afterwards.<br>`POST /open-apis/cardkit/v1/cards` |
//! | [`ConvertMessageId`] | Says which card entity a message shows.<br>`POST /open-apis/cardkit/v1/cards/id_convert` |
//! | [`ChangeCardSettings`] | Changes what is said of a card entity as a whole, such as whether its texts are streamed.<br>`PATCH /open-apis/cardkit/v1/cards/:card_id/settings` |
//! | [`UpdateCard`] | Replaces the whole content of a card entity.<br>`PUT /open-apis/cardkit/v1/cards/:card_id` |
//! | [`StreamText`] | Sets the whole text of a component; what is new at its end appears as if it were typed.<br>`PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content` |
//! | [`AddComponents`] | Adds components to a card entity.<br>`POST /open-apis/cardkit/v1/cards/:card_id/elements` |
//! | [`DeleteComponent`] | Deletes a component of a card entity, with all components within it.<br>`DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` |
//! | [`ChangeComponent`] | Changes some properties of a component of a card entity.<br>`PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` |
//! | [`ReplaceComponent`] | Replaces a component of a card entity by another one.<br>`PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` |
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`CardTriggered`] | A user pressed a button of a card, chose something, or sent a form.<br>`card.action.trigger` |

pub mod errors;
pub mod types;
pub mod card;
pub mod card_element;
pub mod events;

#[doc(inline)]
pub use self::types::{ComponentPosition, CardSettings};

#[doc(inline)]
pub use self::card::batch_update::{
    BatchUpdateCard, CardAction, CardActionKind, CardChange, SettingsChange,
    AddedComponents, AddedPlace, DeletedComponents, ChangedComponent, ReplacedComponent,
};

#[doc(inline)]
pub use self::card::create::{
    CreateCard, CreateCardReply, CardSource, CardData, CardTemplate,
};

#[doc(inline)]
pub use self::card::id_convert::{ConvertMessageId, ConvertMessageIdReply};

#[doc(inline)]
pub use self::card::settings::ChangeCardSettings;

#[doc(inline)]
pub use self::card::update::{UpdateCard, NewCard};

#[doc(inline)]
pub use self::card_element::content::StreamText;

#[doc(inline)]
pub use self::card_element::create::{AddComponents, ComponentPlace};

#[doc(inline)]
pub use self::card_element::delete::DeleteComponent;

#[doc(inline)]
pub use self::card_element::patch::ChangeComponent;

#[doc(inline)]
pub use self::card_element::update::ReplaceComponent;

#[doc(inline)]
pub use self::events::card_triggered::{
    CardTriggered, CardTriggeredAnswer, CardOperator, CardInput, CardContext, Toast,
    ToastKind, ReplacingCard, ReplacingCardKind,
};

/// The resources of open/cardkit/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `card`.
    pub fn card(&self) -> card::CardResource<'c, C> {
        card::CardResource {
            client: self.client,
        }
    }

    /// Operations on `card_element`.
    pub fn card_element(&self) -> card_element::CardElementResource<'c, C> {
        card_element::CardElementResource {
            client: self.client,
        }
    }
}
