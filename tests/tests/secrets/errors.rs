//! Errors, of every kind and at every stage of a call.

use std::time::Duration;

use feishu_api::helpdesk::v1::UpdateTicket;
use feishu_api::{Kind, UserAccessToken};
use feishu_api_tests::client::{self, USER_TOKEN};
use feishu_api_tests::server::{Answer, PLUGIN_TOKEN, Server, TENANT_TOKEN};

use crate::{assert_hides_secrets, compound_field, echo, failures, json, server, shown, task};

#[tokio::test]
async fn errors_do_not_show_what_a_server_sends_back() {
    let server = server(|echo| {
        let detail = format!(
            r#"{{"message": "{echo}", "log_id": "{echo}", "troubleshooter": "{echo}",
                "details": [{{"key": "{echo}", "value": "{echo}"}}],
                "field_violations": [{{"field": "{echo}", "value": "{echo}", "description": "{echo}"}}],
                "helps": [{{"url": "{echo}", "description": "{echo}"}}],
                "permission_violations": [{{"type": "{echo}", "subject": "{echo}", "description": "{echo}"}}]}}"#
        );
        json(format!(
            r#"{{"code": 99991672, "msg": "{echo}", "error": {detail},
                "err_code": 7, "err_msg": "{echo}", "err": {detail}}}"#
        ))
    })
    .await;
    for error in failures(&server).await {
        let text = shown(&error);
        assert!(text.contains("***"), "something was sent back: {text}");
        assert_hides_secrets(&text);
    }
}

/// As some JSON writers spell it.
fn escaped(text: &str) -> String {
    text.replace('=', "\\u003d").replace('-', "\\u002D").replace('/', "\\/")
}

#[tokio::test]
async fn a_server_that_escapes_what_it_sends_back_changes_nothing() {
    let server = server(|echo| {
        let echo = escaped(echo);
        json(format!(
            r#"{{"code": 7, "msg": "{echo}", "error": {{"troubleshooter": "{echo}"}},
                "err_code": 7, "err_msg": "{echo}"}}"#
        ))
    });
    for error in failures(&server.await).await {
        assert!(shown(&error).contains("***"), "something was sent back: {error}");
        assert_hides_secrets(&shown(&error));
    }
}

#[tokio::test]
async fn errors_of_unreadable_replies_do_not_show_what_a_server_sends_back() {
    let replies: [fn(&str) -> Answer; 5] = [
        |echo| json(format!(r#"{{"code": 0, "err_code": 0, "data": ["{echo}"]}}"#)),
        |echo| json(format!(r#"{{"code": 0, "err_code": 0, "data": "{echo}"}}"#)),
        |echo| json(format!(r#"{{"code": 0, "data": {{"task": {{"due": "{echo}"#)),
        |echo| Answer::text(502, "text/html", format!("<html>{echo}</html>")),
        |echo| Answer::text(200, "text/plain", echo.to_owned()),
    ];
    let spellings: [fn(&str) -> String; 2] = [str::to_owned, escaped];
    for (reply, spelled) in replies.iter().flat_map(|reply| spellings.map(|one| (*reply, one))) {
        let server = server(move |echo| reply(&spelled(echo))).await;
        for error in failures(&server).await {
            assert!(matches!(error.kind(), Kind::Decode | Kind::Server), "{error}");
            assert_hides_secrets(&shown(&error));
        }
    }
}

#[tokio::test]
async fn errors_of_fetching_a_token_do_not_show_what_a_server_sends_back() {
    let replies: [fn(&str) -> Answer; 5] = [
        |echo| {
            json(format!(r#"{{"code": 10014, "msg": "{echo}", "error": {{"message": "{echo}"}}}}"#))
        },
        |echo| {
            json(format!(
                r#"{{"error": {{"code": 10014, "msg": "{echo}"}}, "err": {{"msg": "{echo}"}}}}"#
            ))
        },
        |echo| json(format!(r#"{{"code": 10014, "msg": "{}"}}"#, escaped(echo))),
        |echo| Answer::text(500, "text/html", format!("<html>{echo}</html>")),
        // Tokens that stand where none belongs.
        |_| {
            json(format!(
                r#"{{"code": 0, "tenant_access_token": ["{TENANT_TOKEN}"], "data": {{"token": ["{PLUGIN_TOKEN}"]}}}}"#
            ))
        },
    ];
    for reply in replies {
        let server = Server::start_bare(move |request| reply(&echo(request))).await.unwrap();
        let app = client::app(&server).unwrap().send(task()).await.unwrap_err();
        let plugin = client::project(&server).unwrap().send(compound_field()).await.unwrap_err();
        assert_hides_secrets(&(shown(&app) + &shown(&plugin)));
    }
}

#[tokio::test]
async fn errors_without_a_reply_show_no_secret() {
    let slow = server(|_| json(String::new()).after(Duration::from_secs(5))).await;
    let builder = client::app_builder(&slow).attempt_timeout(Duration::from_millis(50));
    let timeout = builder.build().unwrap().send(task()).await.unwrap_err();
    assert_eq!(timeout.kind(), Kind::Timeout);

    let nobody = client::app_builder(&slow).base_url("http://127.0.0.1:9").build().unwrap();
    let nobody = nobody.as_user(UserAccessToken::new(USER_TOKEN));
    let transport = nobody.send(task()).await.unwrap_err();
    assert_eq!(transport.kind(), Kind::Transport);

    let token = UserAccessToken::new(format!("{USER_TOKEN}\n"));
    let unsendable = client::app(&slow).unwrap().as_user(token).send(task()).await.unwrap_err();
    assert_eq!(unsendable.kind(), Kind::Auth);
    let refused = client::agent(&slow).unwrap().send(UpdateTicket::new("..")).await.unwrap_err();
    assert_eq!(refused.kind(), Kind::InvalidRequest);
    for error in [timeout, transport, unsendable, refused] {
        assert_hides_secrets(&shown(&error));
    }
}
