//! Approvals by the buttons of a card: whatever is written to the bot becomes a request, which
//! whoever sees it approves or refuses. The bot keeps nothing; the buttons carry the request.
//!
//! Environment: see `examples/src/connection.rs`.

use feishu_api::cardkit::v1::{CardTriggered, CardTriggeredAnswer};
use feishu_api::im::v1::MessageReceived;
use feishu_api::{Client, EventContext, EventHandlers, HandlerError};
use feishu_api_examples::connection::Connection;
use feishu_api_kit::card::{
    Answer, Button, ButtonStyle, Card, CheckedCard, Color, Columns, Header, InvalidCard, Paragraph,
};
use feishu_api_kit::content::PlainText;
use serde::{Deserialize, Serialize};
use tokio::signal::ctrl_c;

/// What a button carries.
#[derive(Serialize, Deserialize)]
struct Decision {
    request: String,
    is_approved: bool,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let connection = Connection::open_as_bot().await?;
    let client = connection.app();
    let handlers = EventHandlers::new(client.clone()).on(ask).on(decide);
    println!("Write to the bot what is to be approved; Ctrl-C ends it.");
    let stop = async { ctrl_c().await.unwrap_or_default() };
    client.listen(handlers).shutdown_on(stop).await?;
    Ok(())
}

async fn ask(event: MessageReceived, context: EventContext<Client>) -> Result<(), HandlerError> {
    let message = event.message.ok_or("an event without a message")?;
    let request = message.plain_text().unwrap_or_default();
    let id = message.message_id.ok_or("a message without an id")?;
    // Should the event be handled twice, the card is sent once.
    let reply = context.client.im().v1().message().reply(id, open_request(&request)?);
    reply.uuid(&context.header.event_id).await?;
    println!("Asked: {request}");
    Ok(())
}

/// The user sees the answer at once: a short message, and the card without its buttons.
async fn decide(
    event: CardTriggered,
    _: EventContext<Client>,
) -> Result<CardTriggeredAnswer, HandlerError> {
    let value = event.action.and_then(|action| action.value).ok_or("a button without a value")?;
    let decision: Decision = serde_json::from_value(value)?;
    let user = event.operator.and_then(|user| user.open_id).ok_or("an action without a user")?;
    let word = if decision.is_approved { "Approved" } else { "Refused" };
    println!("{word} by {user}: {}", decision.request);
    Ok(Answer::success(word).card(closed_request(&decision, word, &user)?).into())
}

fn open_request(request: &str) -> Result<CheckedCard, InvalidCard> {
    let button = |label, is_approved| {
        let decision = Decision { request: request.to_owned(), is_approved };
        Button::callback(label, serde_json::to_value(decision).unwrap_or_default())
    };
    Card::new()
        .header(Header::new("A request").color(Color::Blue))
        .with(Paragraph::new(request))
        .with(
            Columns::new()
                .column([button("Approve", true).style(ButtonStyle::Primary)])
                .column([button("Refuse", false)]),
        )
        .build()
}

fn closed_request(decision: &Decision, word: &str, user: &str) -> Result<CheckedCard, InvalidCard> {
    let color = if decision.is_approved { Color::Green } else { Color::Red };
    Card::new()
        .header(Header::new(word).subtitle(format!("by {user}")).color(color))
        .with(Paragraph::new(&decision.request))
        .build()
}
