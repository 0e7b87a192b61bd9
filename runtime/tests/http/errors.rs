//! Every form in which servers report failure.

use std::time::Duration;

use feishu_api_runtime::{Client, Error, Kind, Request};

use crate::api::{
    APP_ID, APP_SECRET, BAD_MASK, BAD_NAME, Item, NOT_FOUND, OPEN, PROJECT, Page, WORK_ITEM,
    client, get, serve,
};
use crate::server::{Answer, Server};

async fn error(answer: Answer) -> Error {
    let server = serve(move |_| answer.clone()).await;
    get("1").bind(&client(&server)).call::<Item>().await.unwrap_err()
}

#[tokio::test]
async fn a_documented_code_decides_at_any_status() {
    for status in [200, 400, 404, 500] {
        let body = r#"{"code": 1470404, "msg": "gone"}"#;
        let error = error(Answer::json(body).status(status).header("X-Tt-Logid", "2024")).await;
        assert_eq!((error.kind(), error.code()), (Kind::NotFound, NOT_FOUND));
        assert_eq!(error.case().unwrap().name, "NotFound");
        assert_eq!((error.status(), error.log_id()), (Some(status), Some("2024")));
        let expected = format!(
            "open/x/v1/item/get: code 1470404: gone [what the code says]; HTTP {status}; log id 2024"
        );
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn the_message_tells_the_meanings_of_a_code_apart() {
    let named = error(Answer::json(r#"{"code": 1470400, "msg": "name too\nlong"}"#)).await;
    assert_eq!((named.code(), named.advice()), (BAD_NAME, Some("shorten it")));
    assert!(named.to_string().contains("name too long"), "one line: {named}");
    let other = error(Answer::json(r#"{"code": 1470400, "msg": "?"}"#)).await;
    assert_eq!(other.code(), BAD_MASK);
}

#[tokio::test]
async fn undocumented_codes_are_kept_and_the_status_decides() {
    for (status, kind) in [
        (200, Kind::Server),
        (400, Kind::InvalidRequest),
        (403, Kind::Permission),
        (404, Kind::NotFound),
        (429, Kind::RateLimit),
        (500, Kind::Server),
    ] {
        let error = error(Answer::json(r#"{"code": 77, "msg": "x"}"#).status(status)).await;
        assert_eq!((error.kind(), error.code().number()), (kind, 77), "HTTP {status}");
        assert!(error.case().is_none());
    }
}

#[tokio::test]
async fn all_details_are_read() {
    let body = r#"{"code": 99991672, "msg": "denied", "error": {
        "logid": "20240101", "troubleshooter": "https://open.feishu.cn/search?log_id=20240101",
        "details": [{"key": "k", "value": "v"}],
        "field_violations": [{"field": "name", "value": "x", "description": "too long"}],
        "helps": [{"url": "https://open.feishu.cn/app/cli_a/auth", "description": "apply"}],
        "permission_violations": [
            {"type": "action_scope_required", "subject": "task:task:write", "description": "d"},
            {"scope": "task:task:read", "url": "https://open.feishu.cn/app/cli_a/auth?q=read"}
        ]}}"#;
    let error = error(Answer::json(body).status(400)).await;
    assert_eq!(error.kind(), Kind::Permission);
    assert_eq!(error.log_id(), Some("20240101"));
    assert_eq!(error.detail().details, [("k".to_owned(), "v".to_owned())]);
    assert_eq!(error.field_violations()[0].description, "too long");
    assert_eq!(error.missing_scopes().collect::<Vec<_>>(), ["task:task:write", "task:task:read"]);
    assert_eq!(error.permission_links().count(), 2);
    assert!(error.troubleshooter().unwrap().ends_with("20240101"));
    assert!(!error.is_retryable());
    let text = error.to_string();
    for part in ["task:task:write, task:task:read", "auth?q=read", "too long"] {
        assert!(text.contains(part), "{text}");
    }
}

#[tokio::test]
async fn rate_limits_say_when_to_come_back_and_quotas_do_not() {
    for status in [400, 429] {
        let answer = Answer::json(r#"{"code": 99991400, "msg": "slow down"}"#).status(status);
        let error = error(answer.header("x-ogw-ratelimit-reset", "7")).await;
        assert_eq!(error.kind(), Kind::RateLimit);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert!(error.is_retryable() && error.to_string().ends_with("may be repeated after 7 s"));
    }
    let quota = Answer::json(r#"{"code": 99991403, "msg": "used up"}"#).status(429);
    let error = error(quota.header("x-ogw-ratelimit-reset", "7")).await;
    assert_eq!((error.kind(), error.retry_after()), (Kind::Quota, None));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn replies_that_are_not_json_are_errors() {
    let page = "<html><body>502 Bad Gateway</body></html>";
    let gateway = error(Answer::bytes(page).status(502)).await;
    assert_eq!((gateway.kind(), gateway.status()), (Kind::Server, Some(502)));
    assert!(gateway.excerpt().unwrap().contains("Bad Gateway") && gateway.is_retryable());
    for body in [page, "", "[]", "{\"code\": 0", "{\"code\": 0}}"] {
        let error = error(Answer::bytes(body)).await;
        assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(200)), "{body}");
    }
    let moved =
        error(Answer::bytes("").status(302).header("location", "http://127.0.0.1:1/")).await;
    assert_eq!((moved.kind(), moved.status()), (Kind::Server, Some(302)));
}

#[tokio::test]
async fn success_with_a_bad_status_is_an_error() {
    let error = error(Answer::json(r#"{"code": 0, "data": {}}"#).status(500)).await;
    assert_eq!((error.kind(), error.status()), (Kind::Server, Some(500)));
}

#[tokio::test]
async fn what_cannot_be_read_is_named_by_its_path() {
    let body = r#"{"code": 0, "data": {"items": [{"id": "1"}, {"due": [true]}]}}"#;
    let server = serve(move |_| Answer::json(body)).await;
    let strict = Client::app(&OPEN, APP_ID, APP_SECRET).base_url(&server.url).strict_replies(true);
    let strict: Client = strict.build().unwrap();
    let error = get("1").bind(&strict).call::<Page>().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Decode);
    assert_eq!(error.json_path(), Some("data.items[1].due"));
    assert!(error.excerpt().unwrap().contains("[true]"), "{error}");
    assert!(error.to_string().contains("at data.items[1].due, near"), "{error}");
}

#[tokio::test]
async fn project_errors_have_an_inner_code_and_message() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/open_api/authen/plugin_token" => {
            Answer::json(r#"{"data": {"token": "v-1", "expire_time": 7200}}"#)
        }
        "/open_api/work_item/get" => Answer::json(
            r#"{"err_code": 30005, "err_msg": "outer", "err": {"code": 1000, "msg": "inner", "log_id": "77"}}"#,
        ),
        _ => unreachable!(),
    })
    .await;
    let client: Client =
        Client::plugin(&PROJECT, "p", "plugin secret").base_url(&server.url).build().unwrap();
    let error = Request::new(&WORK_ITEM).bind(&client).call::<Item>().await.unwrap_err();
    assert_eq!((error.kind(), error.code().number()), (Kind::NotFound, 30_005));
    assert_eq!((error.message(), error.log_id()), ("outer", Some("77")));
    assert_eq!(error.detail().message.as_deref(), Some("inner"));
    assert_eq!(error.detail().code, Some(1000));
    assert!(error.to_string().contains("outer (inner)"), "{error}");
}

#[tokio::test]
async fn an_inner_code_alone_is_an_error_too() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/open_api/authen/plugin_token" => {
            Answer::json(r#"{"error": {"code": 10001, "msg": "plugin not found"}}"#)
        }
        _ => unreachable!(),
    })
    .await;
    let client: Client =
        Client::plugin(&PROJECT, "p", "plugin secret").base_url(&server.url).build().unwrap();
    let error = Request::new(&WORK_ITEM).bind(&client).call::<Item>().await.unwrap_err();
    assert_eq!((error.kind(), error.code().number()), (Kind::Auth, 10_001));
    assert!(error.message().ends_with("plugin not found"), "{error}");
}

#[tokio::test]
async fn no_connection_and_broken_replies_are_transport_errors() {
    let closed = Client::app::<Client>(&OPEN, APP_ID, APP_SECRET).base_url("http://127.0.0.1:1");
    let error = get("1").bind(&closed.build().unwrap()).call::<Item>().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Transport);
    assert!(error.message().starts_with("no connection: ") && error.is_retryable(), "{error}");
    assert!(error.cause().unwrap().is::<feishu_api_runtime::reqwest::Error>());

    let error = self::error(Answer::json("{\"code\": 0}").announcing(100)).await;
    assert_eq!(error.kind(), Kind::Transport, "{error}");
}

#[tokio::test]
async fn replies_are_held_up_to_a_limit() {
    for answer in [Answer::bytes("x".repeat(200)), Answer::pieces(&[&[b'x'; 60], &[b'x'; 60]])] {
        let server = serve(move |_| answer.clone()).await;
        let builder = Client::app::<Client>(&OPEN, APP_ID, APP_SECRET).base_url(&server.url);
        let client = builder.max_reply_bytes(100).build().unwrap();
        let error = get("1").bind(&client).call::<Item>().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Decode);
        assert!(error.message().contains("max_reply_bytes"), "{error}");
    }
}

#[test]
fn whatever_is_under_way_can_cross_threads() {
    fn check<T: Send + Unpin>() {}
    check::<feishu_api_runtime::Call<Item>>();
    check::<feishu_api_runtime::Sending<Item>>();
    check::<feishu_api_runtime::Downloading>();
    check::<feishu_api_runtime::Download>();
    check::<feishu_api_runtime::Listening<Item>>();
    check::<feishu_api_runtime::Events<Item>>();
    check::<feishu_api_runtime::Pages<Page>>();
    check::<feishu_api_runtime::Items<Page, Item>>();
}

#[test]
fn errors_are_small_and_can_cross_threads() {
    fn check<T: Send + Sync + Clone + std::error::Error + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
