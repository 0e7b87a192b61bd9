//! A request that takes user tokens only, sent as the tenant.

use feishu_api::helpdesk::v1::UpdateTicket;
use feishu_api::{Client, Error, Helpdesk};

async fn call(client: Client) -> Result<(), Error> {
    let client = client.with_helpdesk(Helpdesk::new("id", "token"));
    client.send(UpdateTicket::new("1").comment("good")).await?;
    Ok(())
}

fn main() {}
