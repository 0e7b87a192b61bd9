//! Programs that wait: for a browser, or for events.

// What helps tests may fail as they do.
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Lines};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use feishu_api::im::v1::{Container, ReceiveId, Text};
use feishu_api::{Client, UserAccessToken};
use feishu_api_examples::feishu::{self, CHAT, credentials};
use feishu_api_tests::http::send;
use feishu_api_tests::server::Server;
use feishu_api_tests::webhook::deliver;
use serde_json::{Value, json};

const ECHO: &str = env!("CARGO_BIN_EXE_echo-bot");
const APPROVAL: &str = env!("CARGO_BIN_EXE_approval-bot");
const STREAMING: &str = env!("CARGO_BIN_EXE_streaming-bot");
const SIGN_IN: &str = env!("CARGO_BIN_EXE_sign-in");
const AXUM: &str = env!("CARGO_BIN_EXE_webhook-axum");
const HYPER: &str = env!("CARGO_BIN_EXE_webhook-hyper");

/// A program that runs until this is dropped.
struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    /// Starts a program, which talks to a small Feishu of its own unless there is one.
    fn start(program: &str, args: &[&str], feishu: Option<&Server>) -> Self {
        let mut command = Command::new(program);
        command.args(args).env_clear().stdout(Stdio::piped()).stderr(Stdio::null());
        command.envs(feishu.map(|feishu| ("FEISHU_BASE_URL", feishu.url())));
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// The next line that it prints.
    fn line(&mut self) -> String {
        self.lines.next().unwrap().unwrap()
    }

    /// What follows these words in the next line that it prints.
    fn after(&mut self, words: &str) -> String {
        self.line().strip_prefix(words).unwrap().to_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An event as the platform has it, before it is encrypted.
fn event(id: &str, event_type: &str, payload: &Value) -> Value {
    let (token, _) = credentials::WEBHOOK;
    json!({
        "schema": "2.0",
        "header": {"event_id": id, "event_type": event_type, "token": token, "app_id": "cli_small"},
        "event": payload,
    })
}

fn message(id: &str, text: &str) -> Value {
    let content = json!({"text": text}).to_string();
    let message = json!({"message_id": id, "message_type": "text", "content": content});
    event(id, "im.message.receive_v1", &json!({"message": message}))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_signs_in_with_the_browser() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let mut program = Program::start(SIGN_IN, &["--no-browser", "--port", &port], None);
    let page = send("GET", &program.after("Open "), &[], "").await.unwrap();
    let back = page.header("location").unwrap();
    assert!(back.starts_with(&format!("http://127.0.0.1:{port}/callback?code=")), "{back}");
    let callback = send("GET", back, &[], "").await.unwrap();
    assert_eq!(callback.status, 200);
    assert_eq!(program.line(), "Signed in: Mei (ou_mei)");
    assert_eq!(program.line(), "Granted: auth:user.id:read");
    assert!(program.child.wait().unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_replies_once_to_each_message() {
    let feishu = feishu::start().await.unwrap();
    let mut program = Program::start(AXUM, &[], Some(&feishu));
    let url = program.after("Events are received at ");
    let (_, key) = credentials::WEBHOOK;
    for (id, text) in [("om_1", "hello"), ("om_1", "hello"), ("om_2", "again")] {
        let reply = deliver(&url, key, &message(id, text)).await.unwrap();
        assert_eq!((reply.status, &*reply.body), (200, "{}"));
    }
    assert_eq!(deliver(&url, "another key", &message("om_3", "forged")).await.unwrap().status, 401);
    let replies = loop {
        let mut all = feishu.everything();
        all.retain(|one| one.path().ends_with("/reply"));
        if all.len() >= 2 {
            break all;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let mut said: Vec<_> = replies
        .iter()
        .map(|one| (one.path().to_owned(), one.json()["content"].as_str().unwrap().to_owned()))
        .collect();
    said.sort();
    let reply = |id, text| {
        (format!("/open-apis/im/v1/messages/{id}/reply"), format!("{{\"text\":\"{text}\"}}"))
    };
    assert_eq!(said, [reply("om_1", "hello"), reply("om_2", "again")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn events_arrive_without_a_framework() {
    let mut program = Program::start(HYPER, &[], None);
    let url = program.after("Events are received at ");
    let (token, key) = credentials::WEBHOOK;
    let check = json!({"challenge": "c-1", "token": token, "type": "url_verification"});
    let reply = deliver(&url, key, &check).await.unwrap();
    assert_eq!((reply.status, &*reply.body), (200, r#"{"challenge":"c-1"}"#));
    let added = event("e-1", "im.chat.member.bot.added_v1", &json!({"chat_id": "oc_1"}));
    assert_eq!(deliver(&url, key, &added).await.unwrap().status, 200);
    assert_eq!(program.line(), r#"im.chat.member.bot.added_v1 {"chat_id":"oc_1"}"#);
}

/// The user writes to the bots that listen.
async fn write(feishu: &Server, text: &str) {
    let (id, secret) = credentials::APP;
    let client: Client = Client::builder(id, secret).base_url(feishu.url()).build().unwrap();
    let user = client.as_user(UserAccessToken::new(credentials::USER_TOKEN));
    user.im().v1().message().create(ReceiveId::Chat(CHAT.into()), Text::new(text)).await.unwrap();
}

/// The last message of the chat, as JSON, once it contains these words.
async fn last_message_with(feishu: &Server, words: &str) -> String {
    let (id, secret) = credentials::APP;
    let client: Client = Client::builder(id, secret).base_url(feishu.url()).build().unwrap();
    loop {
        let messages = client.im().v1().message().list(Container::Chat(CHAT.into())).items();
        let last = messages.collect().await.unwrap().pop();
        let content = last.and_then(|last| last.body?.content).unwrap_or_default();
        if content.contains(words) {
            break content;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_to_the_echo_bot_comes_back() {
    let feishu = feishu::start().await.unwrap();
    let mut program = Program::start(ECHO, &[], Some(&feishu));
    assert!(program.line().starts_with("Write to the bot"));
    write(&feishu, "an <at user_id=\"all\"></at> echo").await;
    let said = program.after("Said: ");
    assert!(said.starts_with("an <") && said.ends_with("echo"), "{said}");
    let reply = feishu.everything().into_iter().find(|one| one.path().ends_with("/reply")).unwrap();
    assert!(!reply.text().contains("<at"), "it mentions nobody: {}", reply.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_approved_by_a_button() {
    let feishu = feishu::start().await.unwrap();
    let mut program = Program::start(APPROVAL, &[], Some(&feishu));
    assert!(program.line().starts_with("Write to the bot"));
    write(&feishu, "Two screens").await;
    assert_eq!(program.line(), "Asked: Two screens");
    assert_eq!(program.line(), "Approved by ou_mei: Two screens");
    let card: Value = serde_json::from_str(&last_message_with(&feishu, "Approved").await).unwrap();
    insta::assert_snapshot!("approved_card", format!("{card:#}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_grows_in_a_card() {
    let feishu = feishu::start().await.unwrap();
    let mut program = Program::start(STREAMING, &[], Some(&feishu));
    assert!(program.line().starts_with("Ask the bot"));
    write(&feishu, "Why?").await;
    let answer = program.after("Answered: ");
    assert!(answer.starts_with("That is a question of **4 letters**."), "{answer}");
    let card: Value = serde_json::from_str(&last_message_with(&feishu, "4 letters").await).unwrap();
    assert_eq!(card["body"]["elements"][0]["content"], answer);
    assert_eq!(card["config"]["streaming_mode"], false);
    let received = feishu.everything();
    let texts = received.iter().filter(|one| one.path().ends_with("/elements/text/content"));
    assert!(texts.count() > 1, "it is seen to grow");
}

#[tokio::test(flavor = "multi_thread")]
async fn bots_are_written_to_where_they_bring_their_own_platform() {
    for (bot, words) in [(ECHO, "Said: "), (APPROVAL, "Asked: "), (STREAMING, "Answered: ")] {
        let mut program = Program::start(bot, &[], None);
        program.line();
        assert_ne!(program.after(words), "");
    }
}
