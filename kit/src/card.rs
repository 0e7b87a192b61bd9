//! Cards of version 2.0: a builder for what bots use, free JSON for everything else, and the checks
//! of the platform.
//!
//! ```
//! use feishu_api::json;
//! use feishu_api_kit::card::{Button, ButtonStyle, Card, Color, Columns, Form, Header, Input, Markdown};
//!
//! # fn example() -> Result<(), feishu_api_kit::card::InvalidCard> {
//! let card = Card::new()
//!     .header(Header::new("Leave request").color(Color::Blue))
//!     .with(Markdown::new("**Mei** asks for *2 days*."))
//!     .with(Columns::new()
//!         .column([Button::callback("Approve", json!({"approve": true})).style(ButtonStyle::Primary)])
//!         .column([Button::link("Calendar", "https://example.com")]))
//!     .with(Form::new("refusal", "Refuse").with(Input::new("reason").label("Why?").required()))
//!     .with(json!({"tag": "person", "user_id": "ou_1"}))
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! What [`Card::build`] gives becomes content of messages, data of card entities, and answers to
//! [card actions](Answer). The limits are those of
//! [the pages of card entities](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create);
//! what they do not state is not checked.

mod answer;
mod button;
mod check;
mod component;
mod container;
mod field;

use feishu_api::cardkit::v1::{self, CardData};
use feishu_api::im::v1::MessageContent;
use feishu_api::runtime::{Json, json};

use crate::content::CardTemplate;

pub use answer::Answer;
pub use button::{Button, ButtonStyle};
pub use check::{InvalidCard, Problem};
pub use component::{Component, Divider, Image, Markdown, Paragraph};
pub use container::{Columns, Form};
pub use field::{Input, Picker, Select, UserSelect};

use component::{Part, plain};

/// A card under construction.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Card {
    header: Option<Header>,
    config: Vec<(String, Json)>,
    components: Vec<Component>,
}

impl Card {
    /// An empty card.
    pub fn new() -> Self {
        Self::default()
    }

    /// What stands above the card.
    #[must_use]
    pub fn header(mut self, header: Header) -> Self {
        self.header = Some(header);
        self
    }

    /// Another component below those that are there: one of this module, or free JSON.
    #[must_use]
    pub fn with(mut self, component: impl Into<Component>) -> Self {
        self.components.push(component.into());
        self
    }

    /// What lists of chats show of the card.
    #[must_use]
    pub fn summary(self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.config("summary", json!({ "content": text }))
    }

    /// Texts of the card can be streamed, until that is switched off.
    #[must_use]
    pub fn streaming(self) -> Self {
        self.config("streaming_mode", true)
    }

    /// Anything else that `config` of a card may hold.
    #[must_use]
    pub fn config(mut self, key: impl Into<String>, value: impl Into<Json>) -> Self {
        self.config.push((key.into(), value.into()));
        self
    }

    /// The card, if the platform takes it.
    ///
    /// # Errors
    ///
    /// The first thing that the platform would refuse, and where it is.
    pub fn build(self) -> Result<CheckedCard, InvalidCard> {
        let components: Vec<Json> = self.components.into_iter().map(Json::from).collect();
        let mut card = json!({ "schema": "2.0", "body": { "elements": components } });
        let header = self.header.map(|header| ("header".to_owned(), header.0.into()));
        let config: Json = self.config.into_iter().collect();
        let config = (config != json!({})).then(|| ("config".to_owned(), config));
        if let Some(fields) = card.as_object_mut() {
            fields.extend(header.into_iter().chain(config));
        }
        CheckedCard::new(card)
    }
}

/// What stands above a card: a title and its colour.
#[derive(Debug, Clone, PartialEq)]
pub struct Header(Part);

impl Header {
    /// A header with a title.
    pub fn new(title: impl Into<String>) -> Self {
        Self(Part(json!({ "title": plain(title) })))
    }

    /// Smaller text below the title.
    #[must_use]
    pub fn subtitle(self, text: impl Into<String>) -> Self {
        Self(self.0.with("subtitle", plain(text)))
    }

    /// Its colour.
    #[must_use]
    pub fn color(self, color: Color) -> Self {
        Self(self.0.with("template", color.name()))
    }
}

/// The colour of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "colours say what they are")]
pub enum Color {
    Blue,
    Wathet,
    Turquoise,
    Green,
    Yellow,
    Orange,
    Red,
    Carmine,
    Violet,
    Purple,
    Indigo,
    Grey,
}

impl Color {
    fn name(self) -> &'static str {
        match self {
            Self::Blue => "blue",
            Self::Wathet => "wathet",
            Self::Turquoise => "turquoise",
            Self::Green => "green",
            Self::Yellow => "yellow",
            Self::Orange => "orange",
            Self::Red => "red",
            Self::Carmine => "carmine",
            Self::Violet => "violet",
            Self::Purple => "purple",
            Self::Indigo => "indigo",
            Self::Grey => "grey",
        }
    }
}

/// A card that passed the checks.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedCard(Json);

impl CheckedCard {
    /// A card of JSON, such as the card building tool gives.
    ///
    /// # Errors
    ///
    /// The first thing that the platform would refuse, and where it is.
    pub fn new(card: Json) -> Result<Self, InvalidCard> {
        check::check(&card)?;
        Ok(Self(card))
    }
}

impl From<CheckedCard> for Json {
    fn from(CheckedCard(card): CheckedCard) -> Self {
        card
    }
}

impl From<CheckedCard> for MessageContent {
    fn from(CheckedCard(card): CheckedCard) -> Self {
        Self::Card(card)
    }
}

impl From<CheckedCard> for CardData {
    fn from(CheckedCard(card): CheckedCard) -> Self {
        Self::Json(card)
    }
}

impl From<CardTemplate> for CardData {
    fn from(template: CardTemplate) -> Self {
        Self::Template(v1::CardTemplate {
            template_id: template.id,
            template_version_name: template.version,
            template_variable: Some(template.variables),
        })
    }
}

#[cfg(test)]
mod tests;
