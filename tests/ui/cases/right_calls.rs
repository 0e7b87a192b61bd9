//! What the other cases get wrong, done right.

use feishu_api::helpdesk::v1::{TicketStatus, UpdateTicket};
use feishu_api::project::work_item::{CompoundFieldAction, FieldRef};
use feishu_api::task::v2::{PatchTask, SectionPosition};
use feishu_api::{Client, Error, Helpdesk, ProjectClient, UserAccessToken};

#[allow(dead_code)]
async fn calls(client: Client, project: ProjectClient) -> Result<(), Error> {
    let user = client.as_user(UserAccessToken::new("u-1"));
    client.task().v2().task().patch("guid").summary("Review").await?;
    user.task().v2().task().patch("guid").summary("Review").await?;
    client.send(PatchTask::new("guid").summary("Review")).await?;
    let position = SectionPosition::Before("other".into());
    client.task().v2().section().patch("guid").position(position).await?;

    let desk = user.with_helpdesk(Helpdesk::new("id", "token"));
    desk.helpdesk().v1().ticket().update("1").status(TicketStatus::Processing).await?;
    desk.send(UpdateTicket::new("1").comment("good")).await?;
    desk.task().v2().task().patch("guid").summary("Review").await?;

    let action = CompoundFieldAction::Delete { group_uuid: "group".into() };
    let field = FieldRef::Alias("review_rounds".into());
    project.work_item().field_value().update_compound_field("space", 1, field, action).await?;
    Ok(())
}

fn main() {}
