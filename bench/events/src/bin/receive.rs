//! `receive <url> <app id> <app secret>`: receives messages over a long connection, until it is killed.

use std::env;

use anyhow::Result;
use feishu_api::im::v1::MessageReceived;
use feishu_api::{Client, EventHandlers};

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, id, secret] = arguments.as_slice() else {
        anyhow::bail!("expected a URL, an app id and an app secret");
    };
    let client = Client::builder(id, secret).base_url(url).build()?;
    let handlers = EventHandlers::new(client.clone()).on(|event: MessageReceived, _| async move {
        event.message.ok_or("no message")?;
        Ok(())
    });
    Ok(client.listen(handlers).await?)
}
