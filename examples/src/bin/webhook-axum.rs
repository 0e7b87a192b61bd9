//! An echo bot behind axum: the platform delivers messages by HTTP, the bot replies with their text.
//!
//! ```text
//! cargo run --bin webhook-axum -- --port 8585
//! ```
//!
//! `https://<host>/events` is the request URL in the app's settings, of a host that leads here.

use axum::Router;
use clap::Parser;
use feishu_api::im::v1::{MessageContent, MessageReceived, ReceivedContent, Text};
use feishu_api::{Client, EventContext, EventHandlers, HandlerError, Webhook};
use feishu_api_examples::connection::Connection;
use tokio::net::TcpListener;
use tokio::signal::ctrl_c;

#[derive(Parser)]
#[command(about = "Replies to each message with its own text")]
struct Args {
    /// The port to listen on; any that is free unless given
    #[arg(long, default_value_t = 0)]
    port: u16,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let platform = Connection::open().await?;
    let (token, key) = platform.webhook()?;
    let handlers = EventHandlers::new(platform.app().clone()).on(echo);
    let webhook = Webhook::new(handlers, token).encrypt_key(key);
    let router = Router::new().route_service("/events", webhook.clone());
    let listener = TcpListener::bind(("127.0.0.1", args.port)).await?;
    println!("Events are received at http://{}/events", listener.local_addr()?);
    let stop = async { ctrl_c().await.unwrap_or_default() };
    axum::serve(listener, router).with_graceful_shutdown(stop).await?;
    webhook.handlers().finished().await;
    Ok(())
}

async fn echo(event: MessageReceived, context: EventContext<Client>) -> Result<(), HandlerError> {
    let message = event.message.ok_or("an event without a message")?;
    let Some(ReceivedContent::Text(received)) = message.content() else { return Ok(()) };
    let id = message.message_id.ok_or("a message without an id")?;
    let echo = MessageContent::Text(Text::new(received.text.unwrap_or_default()));
    // Should the event be handled twice, the reply is sent once.
    context.client.im().v1().message().reply(&id, echo).uuid(&context.header.event_id).await?;
    Ok(())
}
