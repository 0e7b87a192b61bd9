//! Answers to card actions.

use feishu_api::cardkit::v1::{
    CardTriggeredAnswer, ReplacingCard, ReplacingCardKind, Toast, ToastKind,
};

use super::CheckedCard;
use crate::content::CardTemplate;

/// What a user sees after using a card: a short message, another card in place of this one, both, or
/// nothing.
///
/// ```
/// use feishu_api::cardkit::v1::CardTriggeredAnswer;
/// use feishu_api_kit::card::Answer;
///
/// let answer: CardTriggeredAnswer = Answer::success("Approved").into();
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    toast: Option<Toast>,
    card: Option<ReplacingCard>,
}

impl Answer {
    /// A neutral message.
    pub fn info(text: impl Into<String>) -> Self {
        Self::toast(ToastKind::Info, text)
    }

    /// Something worked.
    pub fn success(text: impl Into<String>) -> Self {
        Self::toast(ToastKind::Success, text)
    }

    /// Something is to be minded.
    pub fn warning(text: impl Into<String>) -> Self {
        Self::toast(ToastKind::Warning, text)
    }

    /// Something failed.
    pub fn error(text: impl Into<String>) -> Self {
        Self::toast(ToastKind::Error, text)
    }

    fn toast(kind: ToastKind, text: impl Into<String>) -> Self {
        let toast = Toast { r#type: Some(kind), content: Some(text.into()), ..Toast::default() };
        Self { toast: Some(toast), card: None }
    }

    /// The card that takes the place of the one that was used: a [`CheckedCard`] or a [`CardTemplate`].
    #[must_use]
    pub fn card(mut self, card: impl Into<ReplacingCard>) -> Self {
        self.card = Some(card.into());
        self
    }
}

impl From<Answer> for CardTriggeredAnswer {
    fn from(Answer { toast, card }: Answer) -> Self {
        Self { toast, card }
    }
}

impl From<CheckedCard> for ReplacingCard {
    fn from(card: CheckedCard) -> Self {
        Self::new(ReplacingCardKind::Raw, card.into())
    }
}

impl From<CardTemplate> for ReplacingCard {
    fn from(template: CardTemplate) -> Self {
        Self::new(ReplacingCardKind::Template, template.into_json())
    }
}
