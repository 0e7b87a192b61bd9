//! What is sent, and what is made of replies that report success.

use std::time::Duration;

use feishu_api_runtime::endpoint::{Endpoint, Method, Param};
use feishu_api_runtime::{Client, Helpdesk, Kind, Request, UserAccessToken};
use serde_json::json;

use crate::api::{
    APP_ID, APP_SECRET, CREATE, DELETE, HELPDESK, Item, LOGIN, OPEN, PROJECT, Session, TICKET,
    WORK_ITEM, client, get, serve,
};
use crate::server::{Answer, Seen, Server};

const OK: &str = r#"{"code": 0, "msg": "success", "data": {"id": "7", "due": "1675454764000"}}"#;

#[tokio::test]
async fn a_get_has_a_token_and_no_body() {
    let server = serve(|_| Answer::json(OK).header("X-Tt-Logid", "2024")).await;
    let request = get("a/b c?d%2e")
        .query_text("user_id_type", "open_id".to_owned())
        .query("tags", &vec!["x&y".to_owned(), "审".to_owned()])
        .header_text("X-Note", "one".to_owned());
    let response = request.bind(&client(&server)).send::<Item>().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.log_id(), Some("2024"));
    assert_eq!(response.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(response.data().id.as_deref(), Some("7"));
    assert_eq!(response.into_data().due.unwrap().0, 1_675_454_764_000);

    let seen = &server.seen()[1];
    assert_eq!(seen.method, "GET");
    let query = "user_id_type=open_id&tags=x%26y&tags=%E5%AE%A1";
    assert_eq!(seen.target, format!("/open-apis/x/v1/items/a%2Fb%20c%3Fd%252e?{query}"));
    assert_eq!(seen.header("authorization"), Some("Bearer t-1"));
    assert_eq!(seen.header("x-note"), Some("one"));
    assert!(seen.header("user-agent").unwrap().starts_with("feishu-api-runtime/"));
    assert!(seen.header("content-type").is_none() && seen.header("content-length").is_none());
}

#[tokio::test]
async fn the_token_is_asked_for_with_id_and_secret() {
    let server = serve(|_| Answer::json(OK)).await;
    get("1").bind(&client(&server)).call::<Item>().await.unwrap();
    get("1").bind(&client(&server).as_app()).call::<Item>().await.unwrap_err();
    let seen = &server.seen()[0];
    assert_eq!(seen.method, "POST");
    assert_eq!(seen.target, "/open-apis/auth/v3/tenant_access_token/internal");
    assert_eq!(seen.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(seen.json(), json!({ "app_id": APP_ID, "app_secret": APP_SECRET }));
    assert!(seen.header("authorization").is_none());

    client(&server).as_app().raw(Method::Get, "/open-apis/x").await.unwrap();
    assert_eq!(server.seen_at("/auth/v3/app_access_token/internal").len(), 1);
}

#[tokio::test]
async fn a_body_is_json_and_only_there_when_there_are_parameters_for_it() {
    let server = serve(|_| Answer::json(OK)).await;
    let client = client(&server);
    let request = Request::new(&CREATE).body_text("name", "审批".to_owned());
    request.bind(&client).call::<Item>().await.unwrap();
    let request = Request::new(&DELETE).path("id", "1".to_owned());
    request.bind(&client).call::<Item>().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[1].header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(seen[1].text(), "{\"name\":\"审批\"}");
    assert_eq!(seen[2].method, "DELETE");
    assert!(seen[2].header("content-type").is_none() && seen[2].body.is_empty());
}

#[tokio::test]
async fn nothing_goes_out_that_breaks_a_rule() {
    let server = serve(|_| Answer::json(OK)).await;
    let client = client(&server);
    for request in [get(".."), get(""), Request::new(&CREATE)] {
        let error = request.bind(&client).call::<Item>().await.unwrap_err();
        assert_eq!(error.kind(), Kind::InvalidRequest);
        assert_eq!(error.violations().len(), 1);
        assert!(error.to_string().contains(error.violations()[0].rule()), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn missing_and_null_data_are_empty_data() {
    for text in [r#"{"code": 0}"#, r#"{"code": 0, "data": null}"#, r#"{"data": {}}"#] {
        let server = serve(move |_| Answer::json(text)).await;
        let item = get("1").bind(&client(&server)).call::<Item>().await.unwrap();
        assert!(item.id.is_none(), "{text}");
    }
    let server = serve(|_| Answer::bytes("").status(204)).await;
    get("1").bind(&client(&server)).call::<Item>().await.unwrap();
}

#[tokio::test]
async fn flat_replies_are_read_whole_and_need_no_token_where_none_is_taken() {
    let server = serve(|_| Answer::json(r#"{"access_token": "u", "expires_in": 7200}"#)).await;
    let request = Request::new(&LOGIN).bind(&client(&server));
    assert_eq!(request.call::<Session>().await.unwrap().expires_in, Some(7200));
    assert_eq!(server.seen().len(), 1);
    assert!(server.seen()[0].header("authorization").is_none());
}

#[tokio::test]
async fn users_call_with_their_token_and_credentials_go_where_they_are_demanded() {
    let server = serve(|_| Answer::json(OK)).await;
    let user = client(&server).with_user_token(UserAccessToken::new("u-1"));
    let error = Request::new(&TICKET).bind(&user).call::<Item>().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Auth);
    let user = user.with_helpdesk(&HELPDESK, Helpdesk::new("id", "ht-token"));
    Request::new(&TICKET).bind(&user).call::<Item>().await.unwrap();
    get("1").bind(&user).call::<Item>().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].header("authorization"), Some("Bearer u-1"));
    assert_eq!(seen[0].header("x-lark-helpdesk-authorization"), Some("aWQ6aHQtdG9rZW4="));
    assert_eq!(seen[1].header("x-lark-helpdesk-authorization"), None);
}

#[tokio::test]
async fn the_wrong_token_or_platform_is_refused_before_sending() {
    let server = serve(|_| Answer::json(OK)).await;
    let error = Request::new(&TICKET).bind(&client(&server)).call::<Item>().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Auth);
    let error = Request::new(&WORK_ITEM).bind(&client(&server)).call::<Item>().await.unwrap_err();
    assert_eq!(error.kind(), Kind::InvalidRequest);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn plugins_call_with_their_token_and_user_key() {
    let server = Server::start(|seen| {
        Answer::json(match seen.target.as_str() {
            "/open_api/authen/plugin_token" => {
                r#"{"data": {"token": "v-1", "expire_time": 7200}, "error": {"code": 0, "msg": "success"}}"#
            }
            _ => r#"{"err_code": 0, "err_msg": "", "err": {}, "data": {"id": "7"}}"#,
        })
    })
    .await;
    let builder = Client::plugin::<Client>(&PROJECT, "MII_1", "plugin secret");
    let builder = builder.base_url(&server.url).user_key("7001").virtual_plugin_token();
    let client = builder.build().unwrap();
    let item = Request::new(&WORK_ITEM).bind(&client).call::<Item>().await.unwrap();
    assert_eq!(item.id.as_deref(), Some("7"));
    let other = client.with_user_key("7002");
    Request::new(&WORK_ITEM).bind(&other).call::<Item>().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    let body = json!({ "plugin_id": "MII_1", "plugin_secret": "plugin secret", "type": 1 });
    assert_eq!(seen[0].json(), body);
    assert_eq!(seen[1].header("x-plugin-token"), Some("v-1"));
    assert_eq!(seen[1].header("x-user-key"), Some("7001"));
    assert_eq!(seen[2].header("x-user-key"), Some("7002"));
}

#[tokio::test]
async fn raw_calls_have_tokens_and_errors_too() {
    let server = serve(|seen| match seen.method.as_str() {
        "GET" => Answer::json(r#"{"code": 99991672, "msg": "no"}"#).status(400),
        _ => Answer::json(OK),
    })
    .await;
    let client = client(&server);
    let call =
        client.raw(Method::Post, "/open-apis/y/v1/a%20b:run").query("q", "ä=1").query("n", 2);
    let data = call.json(&json!({ "b": 1, "a": null })).await.unwrap();
    assert_eq!(data, json!({ "id": "7", "due": "1675454764000" }));
    let seen = &server.seen()[1];
    assert_eq!(seen.target, "/open-apis/y/v1/a%20b:run?q=%C3%A4%3D1&n=2");
    assert_eq!(seen.header("authorization"), Some("Bearer t-1"));
    assert_eq!(seen.text(), r#"{"b":1,"a":null}"#);

    let error = client.raw(Method::Get, "/open-apis/y").await.unwrap_err();
    assert_eq!((error.kind(), error.code().number()), (Kind::Permission, 99_991_672));
    for path in
        ["", "x", "/a//b", "/a/../b", "/a?b=c", "/a b", "@evil.example/x", "/a//", "/", "/%zz/.."]
    {
        let error = client.raw(Method::Get, path).await.unwrap_err();
        assert_eq!(error.kind(), Kind::InvalidRequest, "{path}");
    }
}

#[tokio::test]
async fn hosts_are_chosen_by_name() {
    let build = |host: &str| Client::app::<Client>(&OPEN, "a", "b").host(host).build();
    let shown = format!("{:?}", build("lark").unwrap());
    assert!(shown.contains("https://open.larksuite.com"), "{shown}");
    let error = build("mars").unwrap_err();
    assert!(error.to_string().contains("`feishu`, `lark`"), "{error}");
    assert!(Client::app::<Client>(&OPEN, "a", " ").build().is_err());
    assert!(Client::app::<Client>(&OPEN, "a", "b").base_url("http://x.example").build().is_err());
}

#[tokio::test]
async fn what_takes_too_long_is_a_timeout() {
    let wait = Duration::from_secs(5);
    let server = serve(move |seen| match seen.target.as_str() {
        "/open-apis/x/v1/items/head" => Answer::json(OK).after(wait),
        _ => Answer::json(OK).waiting_between(wait),
    })
    .await;
    let builder = || Client::app::<Client>(&OPEN, APP_ID, APP_SECRET).base_url(&server.url);
    let short = Duration::from_millis(100);
    for client in [builder().attempt_timeout(short), builder().timeout(short)] {
        let client = client.build().unwrap();
        for id in ["head", "body"] {
            let error = get(id).bind(&client).call::<Item>().await.unwrap_err();
            assert_eq!(error.kind(), Kind::Timeout, "{error}");
            assert_eq!(error.endpoint().unwrap().id, "open/x/v1/item/get");
        }
    }
}

#[tokio::test]
async fn a_request_keeps_its_idempotency_key_once_it_was_sent() {
    static KEYED: Endpoint = Endpoint {
        idempotency: Some("client_token"),
        params: &[Param::body("name"), Param::query("client_token")],
        ..CREATE
    };
    let server = serve(|_| Answer::json(r#"{"code": 0}"#)).await;
    let builder = Client::app::<Client>(&OPEN, APP_ID, APP_SECRET).base_url(&server.url);
    let client = builder.build().unwrap();
    let request = Request::new(&KEYED).body_text("name", "a".to_owned());
    let bound = request.clone().bind(&client);
    for sent in [
        request.clone().bind(&client),
        bound.clone(),
        bound,
        request.clone().body_text("name", "b".to_owned()).bind(&client),
        request.bind(&client),
        Request::new(&KEYED).body_text("name", "a".to_owned()).bind(&client),
    ] {
        sent.call::<Item>().await.unwrap();
    }
    let sent = server.seen_at("/items");
    let key = |seen: &Seen| seen.target.split_once("client_token=").unwrap().1.to_owned();
    let keys: Vec<String> = sent.iter().map(key).collect();
    assert_eq!(keys[0].len(), 36);
    let is_same: Vec<bool> = keys.iter().map(|key| *key == keys[0]).collect();
    assert_eq!(is_same, [true, true, true, false, true, false], "{keys:?}");
}
