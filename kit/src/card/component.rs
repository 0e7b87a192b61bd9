//! Components: what a card is made of.

use feishu_api::runtime::{Json, json};

/// A component of a card. Free JSON is one too.
#[derive(Debug, Clone, PartialEq)]
pub struct Component(Json);

impl From<Json> for Component {
    fn from(json: Json) -> Self {
        Self(json)
    }
}

impl From<Component> for Json {
    fn from(Component(json): Component) -> Self {
        json
    }
}

/// An object that is part of a card.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part(pub(super) Json);

impl Part {
    pub(super) fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        if let Some(fields) = self.0.as_object_mut() {
            fields.insert(key.to_owned(), value.into());
        }
        self
    }

    /// Adds to a list of the object.
    pub(super) fn push(mut self, key: &str, value: impl Into<Json>) -> Self {
        if let Some(list) = self.0.get_mut(key).and_then(Json::as_array_mut) {
            list.push(value.into());
        }
        self
    }
}

impl From<Part> for Json {
    fn from(Part(json): Part) -> Self {
        json
    }
}

/// Text without any markup.
pub(super) fn plain(text: impl Into<String>) -> Json {
    let text: String = text.into();
    json!({ "tag": "plain_text", "content": text })
}

/// What all types of components have in common.
macro_rules! component {
    ($type:ident) => {
        impl $type {
            /// Names the component within the card, so that it can be changed there: 1 to 20 characters.
            #[must_use]
            pub fn id(self, element_id: impl Into<String>) -> Self {
                Self(self.0.with("element_id", element_id.into()))
            }
        }

        impl From<$type> for $crate::card::Component {
            fn from($type(part): $type) -> Self {
                Self::from(::feishu_api::runtime::Json::from(part))
            }
        }
    };
}
pub(super) use component;

/// Text in the Markdown of cards, which has tags such as `<at id=all></at>`: text of unknown origin
/// belongs into a [`Paragraph`].
#[derive(Debug, Clone, PartialEq)]
pub struct Markdown(Part);
component!(Markdown);

impl Markdown {
    /// Formatted text.
    pub fn new(markdown: impl Into<String>) -> Self {
        let markdown: String = markdown.into();
        Self(Part(json!({ "tag": "markdown", "content": markdown })))
    }
}

/// Text without any markup.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph(Part);
component!(Paragraph);

impl Paragraph {
    /// Text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Part(json!({ "tag": "div", "text": plain(text) })))
    }
}

/// An image.
#[derive(Debug, Clone, PartialEq)]
pub struct Image(Part);
component!(Image);

impl Image {
    /// An image by its key, from uploading it for messages, and what is shown in its place.
    pub fn new(key: impl Into<String>, alt: impl Into<String>) -> Self {
        let key: String = key.into();
        Self(Part(json!({ "tag": "img", "img_key": key, "alt": plain(alt) })))
    }
}

/// A dividing line.
#[derive(Debug, Clone, PartialEq)]
pub struct Divider(Part);
component!(Divider);

impl Divider {
    /// A dividing line.
    pub fn new() -> Self {
        Self(Part(json!({ "tag": "hr" })))
    }
}

impl Default for Divider {
    fn default() -> Self {
        Self::new()
    }
}
