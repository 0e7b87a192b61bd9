//! An operation of Feishu Project, sent by a client of the Open Platform.

use feishu_api::project::work_item::{CompoundFieldAction, FieldRef, UpdateCompoundField};
use feishu_api::{Client, Error};

async fn call(client: Client) -> Result<(), Error> {
    let action = CompoundFieldAction::Delete { group_uuid: "group".into() };
    let field = FieldRef::Alias("review_rounds".into());
    client.send(UpdateCompoundField::new("space", 1, field, action)).await?;
    Ok(())
}

fn main() {}
