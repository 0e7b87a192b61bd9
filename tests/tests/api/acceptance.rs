//! What calling looks like: the code that the crate exists for, over real HTTP.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use feishu_api::helpdesk::v1::TicketStatus;
use feishu_api::project::work_item::{
    CompoundFieldAction, FieldRef, UpdateCompoundField, errors as field_errors,
};
use feishu_api::runtime::Retries;
use feishu_api::task::v2::{
    Due, InputSection, PatchSection, PatchSectionField, PatchTask, PatchTaskReply, SectionPosition,
    errors,
};
use feishu_api::{Kind, Millis, Response, UserIdType};
use feishu_api_tests::server::{Answer, PLUGIN_TOKEN, Received, Server, TENANT_TOKEN};
use feishu_api_tests::{client, platform};
use serde_json::json;

const GUID: &str = "83912691-2e43-47fc-94a4-d512e03984fa";
const JSON: &str = "application/json; charset=utf-8";

/// A server that answers every call with its documented reply.
async fn documented() -> Server {
    Server::start(|request| platform::answer(feishu_api_exchanges::documented(), request))
        .await
        .unwrap()
}

/// The one call that a server received.
fn only(server: &Server) -> Received {
    let received = server.received();
    assert_eq!(received.len(), 1, "{received:?}");
    received.into_iter().next().unwrap()
}

#[tokio::test]
async fn setters_fill_value_and_mask_and_clearing_names_a_field_without_a_value() {
    let server = documented().await;
    let client = client::app(&server).unwrap();
    let reply = client
        .task()
        .v2()
        .task()
        .patch(GUID)
        .summary("Review the year's sales")
        .due(Due {
            timestamp: Some(Millis(1_675_454_764_000)),
            is_all_day: Some(true),
            ..Due::default()
        })
        .clear_repeat_rule()
        .await
        .unwrap();

    let received = only(&server);
    assert_eq!(received.method, "PATCH");
    assert_eq!(received.target, format!("/open-apis/task/v2/tasks/{GUID}"));
    let token = format!("Bearer {TENANT_TOKEN}");
    assert_eq!(received.header("authorization"), Some(token.as_str()));
    assert_eq!(received.header("content-type"), Some(JSON));
    assert_eq!(
        received.text(),
        r#"{"task":{"summary":"Review the year's sales","due":{"timestamp":"1675454764000","is_all_day":true}},"update_fields":["summary","due","repeat_rule"]}"#
    );
    let task = reply.task.unwrap();
    assert_eq!(task.guid.as_deref(), Some(GUID));
    assert_eq!(task.due.unwrap().timestamp, Some(Millis(1_675_454_764_000)));
}

#[tokio::test]
async fn the_mask_says_what_was_asked_for_last() {
    let server = documented().await;
    let client = client::app(&server).unwrap();
    let task = client.task().v2().task();
    task.patch(GUID).clear_due().clear_start().await.unwrap();
    task.patch(GUID).extra("a").summary("b").clear_extra().await.unwrap();
    task.patch(GUID).clear_extra().extra("c").extra("d").await.unwrap();

    let bodies: Vec<String> = server.received().iter().map(Received::text).collect();
    assert_eq!(
        bodies,
        [
            r#"{"update_fields":["due","start"]}"#,
            r#"{"task":{"summary":"b"},"update_fields":["extra","summary"]}"#,
            r#"{"task":{"extra":"d"},"update_fields":["extra"]}"#,
        ]
    );
}

#[tokio::test]
async fn a_position_is_one_argument() {
    let server = documented().await;
    let client = client::app(&server).unwrap();
    let section = client.task().v2().section();
    let (first, last) = ("first".to_owned(), "last".to_owned());
    let before = || SectionPosition::Before(first.clone());
    section.patch("s").name("Reviewed").position(before()).await.unwrap();
    let request = section.patch("s").position(before()).position(SectionPosition::After(last));
    request.user_id_type(UserIdType::UserId).await.unwrap();
    let whole = InputSection { name: Some("Reviewed".into()), position: Some(before()) };
    section.patch("s").section(whole.clone()).await.unwrap();
    section.patch("s").section(whole).update_fields([PatchSectionField::Name]).await.unwrap();

    let received = server.received();
    let bodies: Vec<String> = received.iter().map(Received::text).collect();
    let whole = r#"{"section":{"name":"Reviewed","insert_before":"first"},"update_fields":["name","insert_before"]}"#;
    assert_eq!(
        bodies,
        [
            whole,
            r#"{"section":{"insert_after":"last"},"update_fields":["insert_after"]}"#,
            whole,
            r#"{"section":{"name":"Reviewed","insert_before":"first"},"update_fields":["name"]}"#,
        ]
    );
    assert_eq!(received[1].target, "/open-apis/task/v2/sections/s?user_id_type=user_id");
}

#[tokio::test]
async fn helpdesk_calls_carry_the_users_token_and_the_helpdesks_credential() {
    let server = documented().await;
    let client = client::agent(&server).unwrap();
    let ticket = client.helpdesk().v1().ticket();
    ticket.update("6945345902185807891").status(TicketStatus::Processing).await.unwrap();

    let received = only(&server);
    assert_eq!(received.method, "PUT");
    assert_eq!(received.target, "/open-apis/helpdesk/v1/tickets/6945345902185807891");
    let token = format!("Bearer {}", client::USER_TOKEN);
    assert_eq!(received.header("authorization"), Some(token.as_str()));
    let credential = received.header("x-lark-helpdesk-authorization");
    assert_eq!(credential, Some(client::HELPDESK_CREDENTIAL));
    assert_eq!(received.text(), r#"{"status":2}"#);
    assert_eq!(server.token_requests(), 0, "the user's token is given");

    // The credential goes to nobody else.
    client.task().v2().task().patch(GUID).summary("Review").await.unwrap();
    assert_eq!(server.received()[1].header("x-lark-helpdesk-authorization"), None);
}

#[tokio::test]
async fn a_group_of_a_compound_field_is_deleted_by_the_fields_alias() {
    let server = documented().await;
    let project = client::project(&server).unwrap();
    let action = CompoundFieldAction::Delete { group_uuid: "InDBOBCF".into() };
    let field = FieldRef::Alias("review_rounds".into());
    let values = project.work_item().field_value();
    values.update_compound_field("space", 1_181_795, field, action).await.unwrap();

    let received = only(&server);
    assert_eq!(received.method, "POST");
    assert_eq!(received.target, "/open_api/work_item/field_value/update_compound_field");
    assert_eq!(received.header("x-plugin-token"), Some(PLUGIN_TOKEN));
    assert_eq!(received.header("x-user-key"), Some(client::USER_KEY));
    assert_eq!(
        received.text(),
        r#"{"project_key":"space","work_item_id":1181795,"field_alias":"review_rounds","group_uuid":"InDBOBCF","action":"delete"}"#
    );
}

#[tokio::test]
async fn a_write_that_failed_is_repeated_under_the_same_idempotency_key() {
    let has_failed = AtomicBool::new(false);
    let server = Server::start(move |_| {
        if has_failed.swap(true, Ordering::SeqCst) {
            Answer::json(&json!({"err_code": 0, "err_msg": "", "err": {}, "data": {}}))
        } else {
            Answer::text(503, "text/plain", "")
        }
    });
    let server = server.await.unwrap();
    let retries = Retries::default().first_wait(Duration::from_millis(1));
    let project = client::project_builder(&server).retries(retries).build().unwrap();
    let action = CompoundFieldAction::Delete { group_uuid: "InDBOBCF".into() };
    let field = FieldRef::Key("field".into());
    project
        .work_item()
        .field_value()
        .update_compound_field("space", 1, field, action)
        .await
        .unwrap();

    let received = server.received();
    let keys: Vec<_> = received.iter().filter_map(|one| one.header("x-idem-uuid")).collect();
    assert!(matches!(keys.as_slice(), [one, other] if one == other), "{keys:?}");
}

#[tokio::test]
async fn errors_are_matched_by_their_documented_names() {
    let refusal = json!({"code": 1_470_404, "msg": "task not found", "error": {"log_id": "42"}});
    let server = Server::start(move |_| Answer::json(&refusal).status(404)).await.unwrap();
    let client = client::app(&server).unwrap();
    let outcome = client.task().v2().task().patch(GUID).summary("Review").await;

    let seen = match outcome {
        Err(error) if error.code() == errors::NOT_FOUND => error,
        other => panic!("{other:?}"),
    };
    assert!(matches!(seen.code(), errors::NOT_FOUND), "codes are patterns too");
    assert_eq!(seen.kind(), Kind::NotFound);
    assert_eq!(
        seen.to_string(),
        "open/task/v2/task/patch: code 1470404: task not found [The task does not exist or was \
         deleted.]; HTTP 404; log id 42; advice: Confirm that the task exists, and that its guid \
         was copied in full."
    );
}

#[tokio::test]
async fn one_code_with_two_meanings_is_told_apart_by_the_inner_message() {
    let meanings = [
        ("ProjectKey not match", field_errors::PROJECT_MISMATCH),
        ("Invalid field, only support compound_field", field_errors::NOT_COMPOUND_FIELD),
    ];
    for (message, meant) in meanings {
        let reply = json!({
            "err_code": 1_000_050_156, "err_msg": "Internal Error",
            "err": {"code": 1_000_050, "msg": message, "log_id": "42"},
        });
        let server = Server::start(move |_| Answer::json(&reply)).await.unwrap();
        let project = client::project(&server).unwrap();
        let action = CompoundFieldAction::Delete { group_uuid: "InDBOBCF".into() };
        let request = UpdateCompoundField::new("space", 1, FieldRef::Key("k".into()), action);
        let error = project.send(request).await.unwrap_err();
        assert_eq!(error.code(), meant, "{message}");
        assert_eq!(error.detail().code, Some(1_000_050), "{message}");
    }
}

#[tokio::test]
async fn send_gives_status_headers_and_log_id_beside_the_data() {
    let server = documented().await;
    let client = client::app(&server).unwrap();
    let request = || client.task().v2().task().patch(GUID).summary("Review");
    let data: PatchTaskReply = request().await.unwrap();
    let response: Response<PatchTaskReply> = request().send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.header("content-type"), Some(JSON));
    assert_eq!(response.headers()["x-tt-logid"], "20261120000000000000000000000001");
    assert_eq!(response.log_id(), Some("20261120000000000000000000000001"));
    assert_eq!(response.data(), &data);
    assert_eq!(response.into_data(), data);
}

#[tokio::test]
async fn a_request_is_a_value() {
    let request = PatchTask::new(GUID).summary("Review").clear_due();
    assert_eq!(
        format!("{request:?}"),
        format!(
            "open/task/v2/task/patch {{ task_guid: {GUID}, task.summary: \"Review\", \
             update_fields: [\"summary\", \"due\"] }}"
        )
    );
    assert_eq!(request, request.clone());
    assert_eq!(request, PatchTask::new(GUID).summary("Draft").clear_due().summary("Review"));
    assert_ne!(request, PatchTask::new(GUID).summary("Review"));
    assert_ne!(request, PatchTask::new("other").summary("Review").clear_due());
    request.check().unwrap();
    assert_eq!(PatchSection::new("s").check().unwrap_err().kind(), Kind::InvalidRequest);

    // Sent later, twice, by a client and by one that calls for a user.
    let server = documented().await;
    let client = client::app(&server).unwrap();
    let response = client.send(request.clone()).await.unwrap();
    assert_eq!(response.status(), 200);
    let user = client.as_user(feishu_api::UserAccessToken::new(client::USER_TOKEN));
    let reply = user.send(request).await.unwrap();
    assert_eq!(reply.data(), response.data());
    let received = server.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].body, received[1].body);
}

#[tokio::test]
async fn nothing_is_sent_before_a_call_is_awaited() {
    let server = documented().await;
    let client = client::app(&server).unwrap();
    let request = client.task().v2().task().patch(GUID).summary("Review");
    let call = request.clone().into_future();
    let sending = request.send();
    drop(call);
    assert_eq!(server.received().len() + server.token_requests(), 0);
    sending.await.unwrap();
    assert_eq!(server.received().len(), 1);
}
