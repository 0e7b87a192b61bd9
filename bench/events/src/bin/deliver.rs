//! `deliver <app id> <app secret> <rate> <count>`: a platform that delivers so many messages over a
//! long connection, so many a second, once there is one. Its URL is the first line, how many of them
//! were answered the last.

use std::env;
use std::time::Duration;

use anyhow::{Context, Result};
use feishu_api_tests::long_connection::LongConnections;
use feishu_api_tests::server::{Answer, Server};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio::time::{interval, timeout};

/// How long a receiver may take to start.
const CONNECT_WITHIN: Duration = Duration::from_secs(60);

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [id, secret, rate, count] = arguments.as_slice() else {
        anyhow::bail!("expected an app id, an app secret, a rate and a count");
    };
    let (rate, count): (f64, u32) = (rate.parse()?, count.parse()?);
    let platform = LongConnections::new(id, secret);
    let answering = platform.clone();
    let missing = || Answer::json(&json!({})).status(404);
    let server = Server::start(move |request| answering.answer(request).unwrap_or_else(missing));
    let server = server.await?;
    println!("{}", server.url());
    timeout(CONNECT_WITHIN, platform.wait_for(1)).await.context("nobody connects")?;

    let message = message()?;
    let mut pace = interval(Duration::from_secs_f64(1.0 / rate));
    let mut asked = JoinSet::new();
    for number in 0..count {
        pace.tick().await;
        let (platform, event) = (platform.clone(), numbered(&message, number));
        asked.spawn(async move { platform.ask(&event).await });
    }
    let answers = asked.join_all().await;
    println!("{}", answers.iter().filter(|answer| !answer.is_null()).count());
    Ok(())
}

/// A documented message to a bot.
fn message() -> Result<Value> {
    let mut documented = feishu_api_exchanges::deliveries();
    let message = documented.find(|delivery| delivery.event == "im.message.receive_v1");
    Ok(serde_json::from_str(message.context("no message is documented")?.body)?)
}

/// The message as an event of its own.
fn numbered(message: &Value, number: u32) -> Value {
    let mut event = message.clone();
    if let Some(id) = event.pointer_mut("/header/event_id") {
        *id = json!(format!("event-{number}"));
    }
    event
}
