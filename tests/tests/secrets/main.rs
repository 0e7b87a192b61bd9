//! No secret is ever shown: not by values, not by errors, not in logs.
#![allow(clippy::unwrap_used)] // tests fail by panicking

mod errors;
mod hooks;
mod log;
mod subscriptions;
mod tokens;

use feishu_api::helpdesk::v1::{TicketStatus, UpdateTicket};
use feishu_api::project::work_item::{CompoundFieldAction, FieldRef, UpdateCompoundField};
use feishu_api::task::v2::PatchTask;
use feishu_api::{Error, Helpdesk, UserAccessToken};
use feishu_api_tests::client::{
    self, APP_SECRET, HELPDESK_CREDENTIAL, HELPDESK_TOKEN, PLUGIN_SECRET, USER_TOKEN,
};
use feishu_api_tests::long_connection::TICKET;
use feishu_api_tests::server::{
    APP_TOKEN, Answer, NEXT_REFRESH_TOKEN, PLUGIN_TOKEN, REFRESHED_TOKEN, Received, Server,
    TENANT_TOKEN,
};

/// What the platform pushed to the store app.
const APP_TICKET: &str = "ticket-pushed-to-the-app";
/// The token of a user that has ended.
const OLD_TOKEN: &str = "u-that-has-ended";
/// What the next token of a user is got with.
const REFRESH_TOKEN: &str = "r-given-at-sign-in";

const SECRETS: [&str; 16] = [
    TICKET,
    subscriptions::VERIFICATION_TOKEN,
    subscriptions::ENCRYPT_KEY,
    APP_TICKET,
    OLD_TOKEN,
    REFRESH_TOKEN,
    REFRESHED_TOKEN,
    NEXT_REFRESH_TOKEN,
    APP_SECRET,
    PLUGIN_SECRET,
    USER_TOKEN,
    HELPDESK_TOKEN,
    HELPDESK_CREDENTIAL,
    TENANT_TOKEN,
    APP_TOKEN,
    PLUGIN_TOKEN,
];

/// Asserts that a text holds no secret, nor a good part of one.
fn assert_hides_secrets(text: &str) {
    for secret in SECRETS {
        let characters: Vec<char> = secret.chars().collect();
        for part in characters.windows(8) {
            let part: String = part.iter().collect();
            assert!(!text.contains(&part), "{part:?} of {secret:?} in {text}");
        }
    }
}

/// A value in every form in which it can be printed.
fn debug(value: &dyn std::fmt::Debug) -> String {
    format!("{value:?}\n{value:#?}\n")
}

fn shown(error: &Error) -> String {
    let mut text = format!("{error}\n{error:#}\n{}", debug(error));
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text += &(cause.to_string() + &debug(&cause));
        source = cause.source();
    }
    text + &debug(error.detail()) + &debug(&error.excerpt()) + &debug(&error.violations())
}

/// Everything that was received, as a text that can stand in a JSON string.
fn echo(request: &Received) -> String {
    let headers = request.headers.iter().map(|(name, value)| format!("{name}: {value}; "));
    headers.collect::<String>() + &request.text().replace('"', "'")
}

async fn server(answer: impl Fn(&str) -> Answer + Send + Sync + 'static) -> Server {
    Server::start(move |request| answer(&echo(request))).await.unwrap()
}

fn json(body: String) -> Answer {
    Answer::text(200, "application/json", body)
}

fn task() -> PatchTask {
    PatchTask::new("guid").summary("Review")
}

fn ticket() -> UpdateTicket {
    UpdateTicket::new("1").status(TicketStatus::Processing)
}

fn compound_field() -> UpdateCompoundField {
    let action = CompoundFieldAction::Delete { group_uuid: "group".into() };
    UpdateCompoundField::new("space", 1, FieldRef::Key("key".into()), action)
}

/// One call with each kind of token and with the credential; the errors of all.
async fn failures(server: &Server) -> Vec<Error> {
    let app = client::app(server).unwrap();
    vec![
        app.send(task()).await.unwrap_err(),
        app.as_user(UserAccessToken::new(USER_TOKEN)).send(task()).await.unwrap_err(),
        client::agent(server).unwrap().send(ticket()).await.unwrap_err(),
        client::project(server).unwrap().send(compound_field()).await.unwrap_err(),
    ]
}

#[tokio::test]
async fn values_do_not_show_what_they_hold() {
    let server = server(|_| json(r#"{"code": 0, "err_code": 0}"#.into())).await;
    let app = client::app(&server).unwrap();
    let agent = client::agent(&server).unwrap();
    let project = client::project(&server).unwrap();
    let mut text = debug(&client::app_builder(&server)) + &debug(&client::project_builder(&server));
    text += &debug(&UserAccessToken::new(USER_TOKEN));
    text += &debug(&Helpdesk::new("desk", HELPDESK_TOKEN));
    // Before and after the tokens were fetched.
    for _ in 0..2 {
        text += &(debug(&app) + &debug(&app.as_app()) + &debug(&agent) + &debug(&project));
        text += &(debug(&agent.helpdesk().v1()) + &debug(&project.work_item().field_value()));
        let patch = app.task().v2().task().patch("guid").summary("Review");
        let update = agent.helpdesk().v1().ticket().update("1").comment("good");
        let raw = agent.task().v2().task().patch("guid").summary("Review");
        text += &(debug(&patch) + &debug(&update) + &debug(&raw));
        let (call, sending) = (update.clone().into_future(), update.send());
        text += &(debug(&call) + &debug(&sending));
        call.await.unwrap();
        text += &debug(&sending.await.unwrap());
        text += &debug(&patch.send().await.unwrap());
        text += &debug(&project.send(compound_field()).await.unwrap());
    }
    assert!(text.contains("cli_test") && text.contains("***"), "{text}");
    assert_hides_secrets(&text);
}
