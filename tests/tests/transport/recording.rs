//! Recording what was really said, and saying it again.

use std::path::PathBuf;
use std::{env, fs};

use feishu_api_fixture::runtime::{Kind, UserAccessToken, json};
use feishu_api_fixture::{Client, Helpdesk};
use feishu_api_tests::server::{Answer, Received, Server, TENANT_TOKEN};

use crate::client;

/// A file that nobody else writes, removed in the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        Self(env::temp_dir().join(format!("feishu-api-{name}-{}.jsonl", std::process::id())))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Nothing depends on it.
        let _ = fs::remove_file(&self.0);
    }
}

/// Sends everything back that it gets, and what only the first call was told.
fn echo(request: &Received) -> Answer {
    if request.path().ends_with("/download") {
        return Answer::text(200, "application/octet-stream", vec![0, 159, 146, 150])
            .header("content-disposition", "attachment; filename=\"a.bin\"");
    }
    let headers: Vec<String> = request.headers.iter().map(|(_, value)| value.clone()).collect();
    let data = json!({"id": request.target, "names": headers, "access_token": "u-in-the-reply"});
    Answer::json(&json!({"code": 0, "data": data, "msg": request.text()}))
        .header("x-tt-logid", "log-1")
        .header("set-cookie", "session=cookie-of-the-server")
}

async fn calls(client: &Client) -> Vec<String> {
    let list = client.calls().v1().ping().list().name("first").send().await.unwrap();
    let order = client.calls().v1().order().create("tea").client_token("once").await.unwrap();
    let download = client.files().v1().asset().download("boxcn1").await.unwrap();
    let name = download.name().unwrap().to_owned();
    let content = download.bytes().await.unwrap();
    vec![list.log_id().unwrap().to_owned(), order.id.unwrap(), name, format!("{content:?}")]
}

#[tokio::test]
async fn what_was_recorded_is_replayed_without_a_server() {
    let file = Scratch::new("replay");
    let server = Server::start(echo).await.unwrap();
    let recording = client(server.url()).record(&file.0).build().unwrap();
    let recorded = calls(&recording).await;
    drop((recording, server));

    let replaying = client("https://nowhere.example").replay(&file.0).build().unwrap();
    assert_eq!(calls(&replaying).await, recorded);
    let error = replaying.calls().v1().ping().list().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Transport);
    assert!(error.to_string().contains("no reply left to GET /atlas/calls/v1/pings"), "{error}");
}

#[tokio::test]
async fn calls_that_differ_in_detail_are_answered_in_order() {
    let file = Scratch::new("order");
    let server = Server::start(echo).await.unwrap();
    let recording = client(server.url()).record(&file.0).build().unwrap();
    for name in ["a", "b"] {
        recording.calls().v1().order().create("tea").client_token(name).await.unwrap();
    }
    let replaying = client("https://nowhere.example").replay(&file.0).build().unwrap();
    let mut ids = Vec::new();
    for name in ["b", "another"] {
        let order = replaying.calls().v1().order().create("tea").client_token(name);
        ids.push(order.await.unwrap().id.unwrap());
    }
    assert!(ids[0].ends_with("=b") && ids[1].ends_with("=a"), "{ids:?}");
}

#[tokio::test]
async fn recordings_hold_no_secret() {
    let file = Scratch::new("secrets");
    let server = Server::start(echo).await.unwrap();
    let app = client(server.url()).record(&file.0).build().unwrap();
    calls(&app).await;
    let user = app.as_user(UserAccessToken::new("u-of-somebody"));
    let user = user.with_helpdesk(Helpdesk::new("desk", "token-of-the-desk"));
    user.calls().v1().token().user().await.unwrap();
    user.desk().v1().ticket().close("1").comment("token-of-the-desk").await.unwrap();
    let text = fs::read_to_string(&file.0).unwrap();
    assert_eq!(text.lines().count(), 5, "requests for tokens are not recorded");
    assert!(text.contains("log-1") && text.contains("Bearer ***"), "{text}");
    for secret in [
        "app-secret",
        TENANT_TOKEN,
        "u-of-somebody",
        "token-of-the-desk",
        "ZGVzazp0b2tlbi1vZi10aGUtZGVzaw",
        "u-in-the-reply",
        "cookie-of-the-server",
    ] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[test]
fn recordings_that_cannot_be_used_are_errors() {
    let file = Scratch::new("broken");
    fs::write(&file.0, "{\"request\": {}}\n").unwrap();
    let broken = client("https://nowhere.example").replay(&file.0).build().unwrap_err();
    assert_eq!(broken.kind(), Kind::Io);
    assert!(broken.to_string().contains("line 1"), "{broken}");
    let absent = client("https://nowhere.example").record("/nowhere/at/all").build().unwrap_err();
    assert_eq!(absent.kind(), Kind::Io);
}
