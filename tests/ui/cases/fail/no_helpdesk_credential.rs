//! An endpoint of the helpdesk, called without the helpdesk's credential.

use feishu_api::{Client, Error, UserAccessToken};

async fn call(client: Client) -> Result<(), Error> {
    let client = client.as_user(UserAccessToken::new("u-1"));
    client.helpdesk().v1().ticket().update("1").comment("good").await?;
    Ok(())
}

fn main() {}
