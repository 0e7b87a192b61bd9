//! Buttons.

use feishu_api::runtime::{Json, json};

use super::component::{Part, component, plain};

/// A button that calls the program back, or opens a page. That which sends a form belongs to the
/// [`Form`](super::Form).
#[derive(Debug, Clone, PartialEq)]
pub struct Button(Part);
component!(Button);

impl Button {
    /// A button after which the program receives a [`CardTriggered`](feishu_api::cardkit::v1::CardTriggered) with this value: a text
    /// or an object.
    pub fn callback(label: impl Into<String>, value: impl Into<Json>) -> Self {
        let value: Json = value.into();
        Self::new(label, &json!({ "type": "callback", "value": value }))
    }

    /// A button that opens a page.
    pub fn link(label: impl Into<String>, url: impl Into<String>) -> Self {
        let url: String = url.into();
        Self::new(label, &json!({ "type": "open_url", "default_url": url }))
    }

    fn new(label: impl Into<String>, behavior: &Json) -> Self {
        Self(Part(json!({ "tag": "button", "text": plain(label), "behaviors": [behavior] })))
    }

    /// How it looks.
    #[must_use]
    pub fn style(self, style: ButtonStyle) -> Self {
        Self(self.0.with("type", style.name()))
    }

    /// What the user is asked before anything happens.
    #[must_use]
    pub fn confirm(self, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self(self.0.with("confirm", json!({ "title": plain(title), "text": plain(text) })))
    }

    /// Tells the components of a form apart: needed there, and unique within the card.
    #[must_use]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", name.into()))
    }
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonStyle {
    /// With a border.
    Default,
    /// For what is suggested.
    Primary,
    /// For what cannot be undone.
    Danger,
}

impl ButtonStyle {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Primary => "primary",
            Self::Danger => "danger",
        }
    }
}
