//! Text streamed into a card, as it comes from a model or a log.
//!
//! [`StreamingCard::send`] and [`StreamingCard::reply`] do all of it in one call: they create a card,
//! send it, show the text while it grows, and settle the card at the end.
//!
//! ```no_run
//! use feishu_api_kit::streaming::{StreamingCard, StreamingError};
//!
//! # async fn example(
//! #     client: &feishu_api::Client,
//! #     answer: impl futures_core::Stream<Item = Result<String, std::io::Error>>,
//! # ) -> Result<(), StreamingError<std::io::Error>> {
//! let streamed = StreamingCard::default().reply(client, "om_1", answer).await?;
//! println!("{}: {}", streamed.message_id, streamed.text);
//! # Ok(())
//! # }
//! ```

mod error;
mod gather;
mod open;

use std::time::Duration;

use feishu_api::Client;
use feishu_api::im::v1::ReceiveId;
use futures_core::Stream;

use crate::card::{Card, Markdown};

pub use error::StreamingError;
pub use gather::Piece;
pub use open::OpenCard;

/// An app may change texts 1,000 times a minute, all its cards together.
const SHORTEST_INTERVAL: Duration = Duration::from_millis(60);
/// Leaves room for another card at the same time.
const INTERVAL: Duration = Duration::from_millis(100);

/// A card that text will be streamed into.
#[derive(Debug, Clone, PartialEq)]
pub struct StreamingCard {
    card: Card,
    element_id: String,
    interval: Duration,
}

/// A card with nothing but the text, as Markdown.
impl Default for StreamingCard {
    fn default() -> Self {
        Self::new(Card::new().with(Markdown::new("").id("text")), "text")
    }
}

impl StreamingCard {
    /// A card of one's own, and the `element_id` of the component that shows the text: a
    /// [`Markdown`] component, or a plain text.
    pub fn new(card: Card, element_id: impl Into<String>) -> Self {
        Self { card: card.streaming(), element_id: element_id.into(), interval: INTERVAL }
    }

    /// How much time lies between two changes of the text, 100 ms if not given. What comes in between is shown together.
    /// Less than 60 ms are taken for 60 ms: an app may change texts 1,000 times a
    /// minute, all its cards together.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(SHORTEST_INTERVAL);
        self
    }

    /// Sends the card and streams a text into it, to its end.
    ///
    /// # Errors
    ///
    /// See [`StreamingError`]. Whatever fails once the card is sent, it shows the text so far and
    /// is settled.
    pub async fn send<P: Piece>(
        self,
        client: &Client,
        to: impl Into<ReceiveId>,
        text: impl Stream<Item = P>,
    ) -> Result<Streamed, StreamingError<P::Error>> {
        let card = self.create(client).await?;
        let sent = client.im().v1().message().create(to, card.content()).await?;
        let (message_id, card_id) = (sent.message_id()?.to_owned(), card.id().to_owned());
        Ok(Streamed { message_id, card_id, text: card.stream(text).await? })
    }

    /// Replies to a message with the card and streams a text into it, to its end.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn reply<P: Piece>(
        self,
        client: &Client,
        message_id: impl Into<String>,
        text: impl Stream<Item = P>,
    ) -> Result<Streamed, StreamingError<P::Error>> {
        let card = self.create(client).await?;
        let sent = client.im().v1().message().reply(message_id, card.content()).await?;
        let (message_id, card_id) = (sent.message_id()?.to_owned(), card.id().to_owned());
        Ok(Streamed { message_id, card_id, text: card.stream(text).await? })
    }

    /// Creates the card, to be sent in another way before text is streamed into it.
    ///
    /// # Errors
    ///
    /// If the card is not valid, or cannot be created.
    pub async fn create<E>(self, client: &Client) -> Result<OpenCard, StreamingError<E>> {
        let card = self.card.build()?;
        let created = client.cardkit().v1().card().create(card).await?;
        let id = created.card_id()?.to_owned();
        Ok(OpenCard::new(client.clone(), id, self.element_id, self.interval))
    }
}

/// What was streamed to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Streamed {
    /// The message that shows the card: `om_…`.
    pub message_id: String,
    /// The card.
    pub card_id: String,
    /// The whole text.
    pub text: String,
}
