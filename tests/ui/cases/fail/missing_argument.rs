//! A call without the subscription that it is to change.

use feishu_api::{Client, Error};

async fn call(client: Client) -> Result<(), Error> {
    let subscriptions = client.task().v2().tasklist_activity_subscription();
    subscriptions.patch("tasklist").disabled(true).await?;
    Ok(())
}

fn main() {}
