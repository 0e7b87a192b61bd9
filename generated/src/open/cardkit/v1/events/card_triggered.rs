// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/cardkit/v1/events/card_triggered`: 卡片回传交互回调

use feishu_api_runtime as rt;

/// A user pressed a button of a card, chose something, or sent a form.
///
/// The user waits for the answer: a short message, another card in place of this one, both, or
/// nothing.
///
/// - Type: `card.action.trigger`, version 2.0
/// - Apps: self-built, store
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of the operator.
/// - Documentation: [卡片回传交互回调](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication)
/// - Schema: `schemas/open/cardkit/v1/events/card_triggered.json`
#[doc(alias = "卡片回传交互回调")]
#[doc(alias = "card.action.trigger")]
#[derive(Clone, Default, rt::Record)]
pub struct CardTriggered {
    /// Who did it.
    pub operator: Option<CardOperator>,
    /// What the card can be changed with later: twice, within 30 minutes.
    #[wire(SECRET)]
    pub token: Option<String>,
    /// What was done.
    pub action: Option<CardInput>,
    /// Where the card is shown, such as `im_message`.
    pub host: Option<String>,
    /// `url_preview` for cards that are previews of links.
    pub delivery_type: Option<String>,
    /// What is around the card.
    pub context: Option<CardContext>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    CardTriggered = "card.action.trigger" -> CardTriggeredAnswer
}

/// What [`CardTriggered`] is answered with.
#[derive(Clone, Default, rt::Record)]
pub struct CardTriggeredAnswer {
    /// What is shown to the user.
    pub toast: Option<Toast>,
    /// What takes the place of the card.
    pub card: Option<ReplacingCard>,
}

/// Who used a card.
#[derive(Clone, Default, rt::Record)]
pub struct CardOperator {
    /// The tenant that they belong to.
    pub tenant_key: Option<String>,
    /// The user within one tenant.
    pub user_id: Option<String>,
    /// The user within one app.
    pub open_id: Option<String>,
    /// The user within all apps of one developer.
    pub union_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a user did with a card.
#[derive(Clone, Default, rt::Record)]
pub struct CardInput {
    /// What the program attached to the component: a text or an object.
    pub value: Option<rt::Json>,
    /// What the component is, such as `button`.
    pub tag: Option<String>,
    /// Where the user is, for dates and times that they chose.
    pub timezone: Option<String>,
    /// Tells components within a form apart.
    pub name: Option<String>,
    /// All that a form holds, by the names of its components.
    pub form_value: Option<rt::Map<rt::Json>>,
    /// What was written, outside a form.
    pub input_value: Option<String>,
    /// What was chosen, outside a form.
    pub option: Option<String>,
    /// All that was chosen, outside a form.
    pub options: Option<Vec<String>>,
    /// Whether a box is ticked, outside a form.
    pub checked: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Where a card is shown.
#[derive(Clone, Default, rt::Record)]
pub struct CardContext {
    /// The link that the card is a preview of.
    pub url: Option<String>,
    /// Stands for the preview of the link.
    #[wire(SECRET)]
    pub preview_token: Option<String>,
    /// The message that holds the card.
    pub open_message_id: Option<String>,
    /// Where that message was sent.
    pub open_chat_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A short message that appears and goes.
#[derive(Clone, Default, rt::Record)]
pub struct Toast {
    /// How it looks.
    pub r#type: Option<ToastKind>,
    /// What it says, whatever the user's language.
    pub content: Option<String>,
    /// What it says, by language: `zh_cn`, `en_us`, `ja_jp` and others.
    pub i18n: Option<rt::Map<String>>,
}

rt::text_enum! {
    /// How a short message looks.
    pub enum ToastKind {
        /// Neutral.
        Info = "info",
        /// Something worked.
        Success = "success",
        /// Something failed.
        Error = "error",
        /// Something is to be minded.
        Warning = "warning",
    }
}

/// The card that takes the place of the one that was used.
#[derive(Clone, rt::Record)]
pub struct ReplacingCard {
    /// How it is given.
    #[wire(REQUIRED)]
    pub r#type: ReplacingCardKind,
    /// A whole card as JSON; or `template_id`, `template_version_name` and `template_variable`.
    #[wire(REQUIRED)]
    pub data: rt::Json,
}

impl ReplacingCard {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(r#type: ReplacingCardKind, data: rt::Json) -> Self {
        Self { r#type, data }
    }
}

rt::text_enum! {
    /// How a card is given.
    pub enum ReplacingCardKind {
        /// As JSON.
        Raw = "raw",
        /// As a template with variables.
        Template = "template",
    }
}
