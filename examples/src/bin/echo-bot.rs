//! A bot that says what was said to it, over a long connection: it needs no address of its own.
//!
//! Environment: see `examples/src/connection.rs`.

use feishu_api::im::v1::MessageReceived;
use feishu_api::{Client, EventContext, EventHandlers, HandlerError};
use feishu_api_examples::connection::Connection;
use feishu_api_kit::content::{PlainText, Text};
use tokio::signal::ctrl_c;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let connection = Connection::open_as_bot().await?;
    let client = connection.app();
    let handlers = EventHandlers::new(client.clone()).on(echo);
    println!("Write to the bot; Ctrl-C ends it.");
    let stop = async { ctrl_c().await.unwrap_or_default() };
    client.listen(handlers).shutdown_on(stop).await?;
    Ok(())
}

async fn echo(event: MessageReceived, context: EventContext<Client>) -> Result<(), HandlerError> {
    let message = event.message.ok_or("an event without a message")?;
    let said = message.plain_text().unwrap_or_default();
    let id = message.message_id.ok_or("a message without an id")?;
    // Should the event be handled twice, the reply is sent once.
    let reply = context.client.im().v1().message().reply(id, Text::new(&said));
    reply.uuid(&context.header.event_id).await?;
    println!("Said: {said}");
    Ok(())
}
