//! All five calls: against the real platform when credentials are in the environment, else against
//! a small server inside this program. Prints each request as it is sent and the typed reply.
//!
//! | Variable | What |
//! | --- | --- |
//! | `FEISHU_APP_ID`, `FEISHU_APP_SECRET` | a self-built app, for the task calls |
//! | `FEISHU_TASK_GUID`, `FEISHU_SECTION_GUID`, `FEISHU_OTHER_SECTION_GUID`, `FEISHU_TASKLIST_GUID`, `FEISHU_SUBSCRIPTION_GUID` | what to change |
//! | `FEISHU_USER_TOKEN`, `FEISHU_HELPDESK_ID`, `FEISHU_HELPDESK_TOKEN`, `FEISHU_TICKET_ID` | the helpdesk call |
//! | `FEISHU_PLUGIN_ID`, `FEISHU_PLUGIN_SECRET`, `FEISHU_USER_KEY`, `FEISHU_PROJECT_KEY`, `FEISHU_WORK_ITEM_ID`, `FEISHU_FIELD_ALIAS`, `FEISHU_GROUP_UUID` | the Feishu Project call |

use std::env;
use std::fmt::Debug;

use feishu_api::helpdesk::v1::{TicketStatus, UpdateTicket};
use feishu_api::project::work_item::{
    CompoundFieldAction, FieldRef, UpdateCompoundField, errors as field_errors,
};
use feishu_api::task::v2::{
    ActivityKey, Due, PatchSection, PatchTask, PatchTasklistActivitySubscription, SectionPosition,
    errors,
};
use feishu_api::{
    Client, Endpoint, Error, Helpdesk, Millis, Operation, ProjectClient, Response, UserAccessToken,
};
use feishu_api_tests::platform;
use feishu_api_tests::server::Server;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let answer = |request: &_| platform::answer(feishu_api_exchanges::documented(), request);
    let server = Server::start(answer).await?;
    let client = client(&server)?;

    // Value and mask in one: sends both new values, and a mask of three fields.
    let request =
        PatchTask::new(variable("FEISHU_TASK_GUID", "83912691-2e43-47fc-94a4-d512e03984fa"))
            .summary("Review the year's sales")
            .due(Due {
                timestamp: Some(Millis(1_675_454_764_000)),
                is_all_day: Some(true),
                ..Due::default()
            })
            .clear_repeat_rule();
    print_request(&request);
    match client.send(request).await {
        // A documented error by its name.
        Err(error) if error.code() == errors::NOT_FOUND => println!("no such task"),
        outcome => show(outcome),
    }

    // Before and after exclude each other: one argument, an enum.
    let request =
        PatchSection::new(variable("FEISHU_SECTION_GUID", "9842501a-9f47-4ff5-a622-d319eeecb97f"))
            .name("Reviewed")
            .position(SectionPosition::Before(variable(
                "FEISHU_OTHER_SECTION_GUID",
                "e6e37dcc-f75a-5936-f589-12fb4b5c80c2",
            )));
    print_request(&request);
    show(client.send(request).await);

    let request = PatchTasklistActivitySubscription::new(
        variable("FEISHU_TASKLIST_GUID", "33991879-704f-444f-81d7-55a6aa7be80c"),
        variable("FEISHU_SUBSCRIPTION_GUID", "f5ca6747-5ac3-422e-a97e-972c1b2c24f3"),
    )
    .name("Roadmap")
    .include_keys([ActivityKey::from(103), ActivityKey::from(121)])
    .disabled(false);
    print_request(&request);
    show(client.send(request).await);

    // The user's token and the helpdesk's credential are part of the client's type.
    let helpdesk = client
        .as_user(UserAccessToken::new(variable("FEISHU_USER_TOKEN", "u-example")))
        .with_helpdesk(Helpdesk::new(
            variable("FEISHU_HELPDESK_ID", "helpdesk"),
            variable("FEISHU_HELPDESK_TOKEN", "ht-example"),
        ));
    let request = UpdateTicket::new(variable("FEISHU_TICKET_ID", "6945345902185807891"))
        .status(TicketStatus::Processing);
    print_request(&request);
    show(helpdesk.send(request).await);

    // What goes with an action is part of the action: deleting needs a group and no fields.
    let project = project(&server)?;
    let request = UpdateCompoundField::new(
        variable("FEISHU_PROJECT_KEY", "doc"),
        variable("FEISHU_WORK_ITEM_ID", "1181795").parse()?,
        FieldRef::Alias(variable("FEISHU_FIELD_ALIAS", "milestones")),
        CompoundFieldAction::Delete { group_uuid: variable("FEISHU_GROUP_UUID", "InDBOBCF") },
    );
    print_request(&request);
    match project.send(request).await {
        Err(error) if error.code() == field_errors::NOT_COMPOUND_FIELD => {
            println!("the field has no groups");
        }
        outcome => show(outcome),
    }

    // Nothing goes out that breaks a documented rule.
    println!("\n== a call that is not sent");
    if let Err(error) = client.task().v2().section().patch("..").await {
        println!("{error}");
    }
    Ok(())
}

/// A request as it is sent.
fn print_request<O: Operation + Clone>(operation: &O) {
    let request = operation.clone().into_request();
    let Endpoint { id, method, .. } = request.endpoint();
    println!("\n== {id}\n{} {}", format!("{method:?}").to_uppercase(), request.target());
    if let Some(body) = request.json_body() {
        println!("{body}");
    }
}

/// The typed reply with its log id, or the error with code, meaning and advice.
fn show<R: Debug>(outcome: Result<Response<R>, Error>) {
    match outcome {
        Ok(reply) => {
            println!("HTTP {}, log id {}", reply.status(), reply.log_id().unwrap_or("none"));
            println!("{:#?}", reply.data());
        }
        Err(error) => println!("{error}"),
    }
}

fn client(server: &Server) -> Result<Client, Error> {
    match (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET")) {
        (Ok(id), Ok(secret)) => Client::builder(&id, &secret).build(),
        _ => Client::builder("cli_example", "app-secret").base_url(server.url()).build(),
    }
}

fn project(server: &Server) -> Result<ProjectClient, Error> {
    match (env::var("FEISHU_PLUGIN_ID"), env::var("FEISHU_PLUGIN_SECRET")) {
        (Ok(id), Ok(secret)) => {
            ProjectClient::builder(&id, &secret).user_key(variable("FEISHU_USER_KEY", "")).build()
        }
        _ => ProjectClient::builder("plugin-example", "plugin-secret")
            .user_key("user-example")
            .base_url(server.url())
            .build(),
    }
}

fn variable(name: &str, default: &str) -> String {
    env::var(name).unwrap_or_else(|_| default.to_owned())
}
