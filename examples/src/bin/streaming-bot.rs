//! A bot whose answers are seen while they are made: each is streamed into a card.
//!
//! Environment: see `examples/src/connection.rs`.

use std::time::Duration;

use feishu_api::im::v1::MessageReceived;
use feishu_api::{Client, EventContext, EventHandlers, HandlerError};
use feishu_api_examples::connection::Connection;
use feishu_api_kit::content::PlainText;
use feishu_api_kit::streaming::StreamingCard;
use futures_util::{Stream, StreamExt, stream};
use tokio::signal::ctrl_c;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let connection = Connection::open_as_bot().await?;
    let client = connection.app();
    let handlers = EventHandlers::new(client.clone()).on(answer);
    println!("Ask the bot something; Ctrl-C ends it.");
    let stop = async { ctrl_c().await.unwrap_or_default() };
    client.listen(handlers).shutdown_on(stop).await?;
    Ok(())
}

/// Takes longer than the platform waits: it is told in time that the event arrived, and this goes on.
async fn answer(event: MessageReceived, context: EventContext<Client>) -> Result<(), HandlerError> {
    let message = event.message.ok_or("an event without a message")?;
    let question = message.plain_text().unwrap_or_default();
    let id = message.message_id.ok_or("a message without an id")?;
    let streamed = StreamingCard::default().reply(&context.client, id, think(&question)).await?;
    println!("Answered: {}", streamed.text);
    Ok(())
}

/// What a language model would say, word by word.
fn think(question: &str) -> impl Stream<Item = String> + Send + use<> {
    let letters = question.chars().count();
    let answer = format!(
        "That is a question of **{letters} letters**. A model would *think* about it, say a word \
         after the other, and leave it to the card to show them as fast as it may."
    );
    let words: Vec<String> = answer.split_inclusive(' ').map(str::to_owned).collect();
    stream::iter(words).then(|word| async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        word
    })
}
