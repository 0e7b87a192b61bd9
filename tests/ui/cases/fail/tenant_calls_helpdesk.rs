//! An endpoint that takes user tokens only, called as the tenant.

use feishu_api::{Client, Error, Helpdesk};

async fn call(client: Client) -> Result<(), Error> {
    let client = client.with_helpdesk(Helpdesk::new("id", "token"));
    client.helpdesk().v1().ticket().update("1").comment("good").await?;
    Ok(())
}

fn main() {}
