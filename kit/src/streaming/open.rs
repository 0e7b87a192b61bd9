//! A card whose text grows.

use std::pin::pin;
use std::time::{Duration, Instant};

use feishu_api::cardkit::v1::{CardSettings, errors};
use feishu_api::runtime::{json, sleep};
use feishu_api::{Client, Error};
use futures_core::Stream;

use super::error::StreamingError;
use super::gather::{Gathered, Piece, gather};
use crate::content::CardEntity;

/// A card that was created to stream text into it.
///
/// Until [`stream`](Self::stream) is through, the card looks as if more were to come. One that is dropped before
/// stays so until the platform ends it.
#[must_use = "the card waits for its text"]
#[derive(Debug)]
pub struct OpenCard {
    client: Client,
    id: String,
    element_id: String,
    interval: Duration,
    /// The number of the last operation on the card; each has a greater one than those before.
    sequence: i64,
}

impl OpenCard {
    pub(super) fn new(client: Client, id: String, element_id: String, interval: Duration) -> Self {
        Self { client, id, element_id, interval, sequence: 0 }
    }

    /// Id of the card.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The card as the content of a message. It can be sent once.
    pub fn content(&self) -> CardEntity {
        CardEntity(self.id.clone())
    }

    /// Streams a text into the card to its end, settles the card, and returns the whole text.
    ///
    /// # Errors
    ///
    /// As [`StreamingCard::send`](super::StreamingCard::send).
    pub async fn stream<P: Piece>(
        mut self,
        text: impl Stream<Item = P>,
    ) -> Result<String, StreamingError<P::Error>> {
        let streamed = self.show(text).await;
        let settled = self.set_streaming(false).await;
        let text = streamed?;
        settled?;
        Ok(text)
    }

    /// Shows what came, then waits for more and until it is time.
    async fn show<P: Piece>(
        &mut self,
        text: impl Stream<Item = P>,
    ) -> Result<String, StreamingError<P::Error>> {
        let mut text = pin!(text);
        let mut whole = String::new();
        let mut due = Instant::now();
        loop {
            let before = whole.len();
            let wait = sleep(due.saturating_duration_since(Instant::now()));
            let gathered = gather(text.as_mut(), &mut whole, wait).await;
            due = Instant::now() + self.interval;
            if whole.len() > before {
                self.update(&whole).await?;
            }
            match gathered {
                Gathered::More(waited) => waited?,
                Gathered::All => return Ok(whole),
                Gathered::Failed(error) => return Err(StreamingError::Source(error)),
            }
        }
    }

    /// Shows a text, also where the platform has ended streaming because it took long.
    async fn update(&mut self, text: &str) -> Result<(), Error> {
        let ended = [errors::STREAMING_TIMEOUT, errors::STREAMING_OFF];
        match self.set_text(text).await {
            Err(error) if ended.contains(&error.code()) => {
                self.set_streaming(true).await?;
                self.set_text(text).await
            }
            outcome => outcome,
        }
    }

    async fn set_text(&mut self, text: &str) -> Result<(), Error> {
        let sequence = self.next();
        let cardkit = self.client.cardkit();
        let (id, element_id) = (&self.id, &self.element_id);
        made(cardkit.v1().card_element().content(id, element_id, text, sequence).await)
    }

    async fn set_streaming(&mut self, is_on: bool) -> Result<(), Error> {
        let config = Some(json!({ "streaming_mode": is_on }));
        let settings = CardSettings { config, ..CardSettings::default() };
        let sequence = self.next();
        made(self.client.cardkit().v1().card().settings(&self.id, settings, sequence).await)
    }

    fn next(&mut self) -> i64 {
        self.sequence += 1;
        self.sequence
    }
}

/// Each operation has a `uuid` of its own. If that was used before, the operation was made and its
/// reply was lost.
fn made<T>(outcome: Result<T, Error>) -> Result<(), Error> {
    match outcome {
        Err(error) if error.code() != errors::UUID_IN_USE => Err(error),
        _ => Ok(()),
    }
}
