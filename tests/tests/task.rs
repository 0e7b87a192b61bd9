//! Tasks from end to end: how what the pages describe in prose comes out in calls.
#![allow(clippy::unwrap_used)] // tests fail by panicking

use feishu_api::task::v2::{
    CreateCustomField, CreateTask, CreateTaskError, CreateTaskSubtask, CustomFieldContent,
    CustomFieldSetting, DocxSource, Due, Href, InputCustomFieldOption, InputCustomFieldValue,
    InputMember, InputReminder, InputSelectSetting, InputTaskMember, ListSectionTasks,
    ListTasklistTasks, NewCustomFieldOption, NewCustomFieldType, NewSectionPosition,
    NewSelectSetting, NumberSetting, Origin, PatchCustomField, SectionSource, SectionTarget, Start,
    TaskRole,
};
use feishu_api::{Clearable, Error, Kind, Millis};
use feishu_api_tests::client;
use feishu_api_tests::server::{Answer, Received, Server};
use serde_json::{Value, json};

async fn server() -> Server {
    Server::start(|_| Answer::json(&json!({"code": 0, "msg": "success"}))).await.unwrap()
}

fn bodies(server: &Server) -> Vec<Value> {
    server.received().iter().map(Received::json).collect()
}

fn complaint(outcome: Result<(), Error>) -> String {
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), Kind::InvalidRequest);
    let complaints: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    complaints.join("; ")
}

fn due() -> Due {
    Due { timestamp: Some(Millis(1_675_454_764_000)), ..Due::default() }
}

#[tokio::test]
async fn a_task_is_created_with_members_a_reminder_and_values_of_custom_fields() {
    let server = server().await;
    let client = client::app(&server).unwrap();
    let people = CustomFieldContent::Members(vec![InputMember::new("ou_2")]);
    client
        .task()
        .v2()
        .task()
        .create("Review")
        .due(due())
        .members([InputTaskMember::new("ou_1", TaskRole::Assignee)])
        .reminders([InputReminder::new(30)])
        .custom_fields([
            InputCustomFieldValue::new("price", CustomFieldContent::Number("-12.45".into())),
            InputCustomFieldValue::new("reviewers", people),
            InputCustomFieldValue::new("day", CustomFieldContent::Date(Clearable::Clear)),
        ])
        .client_token("of-this-ticket")
        .await
        .unwrap();
    assert_eq!(
        bodies(&server),
        [json!({
            "summary": "Review",
            "due": {"timestamp": "1675454764000"},
            "members": [{"id": "ou_1", "role": "assignee"}],
            "client_token": "of-this-ticket",
            "reminders": [{"relative_fire_minute": 30}],
            "custom_fields": [
                {"guid": "price", "number_value": "-12.45"},
                {"guid": "reviewers", "member_value": [{"id": "ou_2", "type": "user"}]},
                {"guid": "day", "datetime_value": ""},
            ],
        })]
    );
}

#[test]
fn what_needs_a_due_time_is_refused_without_one() {
    let reminded = || CreateTask::new("Review").reminders([InputReminder::new(0)]);
    let repeated = || CreateTask::new("Review").repeat_rule("FREQ=DAILY");
    assert_eq!(complaint(reminded().check()), "due must be given when reminders is given");
    assert_eq!(complaint(repeated().check()), "due must be given when repeat_rule is given");
    assert!(reminded().due(due()).check().is_ok());
    assert!(repeated().due(due()).check().is_ok());

    let late = CreateTask::new("Review").due(due()).reminders([InputReminder::new(-1)]);
    let says = "reminders[0].relative_fire_minute must be at least 0, is -1";
    assert_eq!(complaint(late.check()), says);
    let undated = CreateTask::new("Review").due(Due { is_all_day: Some(true), ..Due::default() });
    assert_eq!(complaint(undated.check()), "due.timestamp must be given");
}

#[test]
fn start_and_due_time_agree() {
    let start =
        |at, is_all_day| Start { timestamp: Some(Millis(at)), is_all_day, ..Start::default() };
    let task = || CreateTask::new("Review").due(due());
    assert!(task().start(start(1_675_454_764_000, Some(false))).check().is_ok());
    let says = "start.timestamp must not be later or larger than due.timestamp";
    assert_eq!(complaint(task().start(start(1_675_454_764_001, None)).check()), says);
    let says = "start.is_all_day must equal due.is_all_day";
    assert_eq!(complaint(task().start(start(1, Some(true))).check()), says);
    let subtask = CreateTaskSubtask::new("parent", "Review").due(due());
    assert_eq!(complaint(subtask.start(start(1, Some(true))).check()), says);
}

#[test]
fn a_task_of_a_document_has_no_origin_of_its_own() {
    let source = DocxSource::new("OvZCdFYVHo5ArFxJKHjcnRbtnKd", "O6wwd22uIoG8acxwxGtbljaUcfc");
    let task = CreateTask::new("Review").docx_source(source);
    assert!(task.clone().check().is_ok());
    let says = complaint(task.extra("x").origin(Origin::default()).check());
    assert!(says.contains("origin must not be given when docx_source is given"), "{says}");
    assert!(says.contains("extra must not be given when docx_source is given"), "{says}");
}

#[tokio::test]
async fn the_same_client_token_at_the_same_time_is_a_conflict() {
    let server = Server::start(|_| {
        Answer::json(&json!({"code": 1_470_422, "msg": "concurrent"})).status(500)
    });
    let server = server.await.unwrap();
    let client = client::app(&server).unwrap();
    let error = client.task().v2().task().create("Review").await.unwrap_err();
    assert_eq!(error.code(), CreateTaskError::CLIENT_TOKEN_IN_USE);
    assert_eq!(error.kind(), Kind::Conflict);
}

#[tokio::test]
async fn the_guid_of_a_tasklist_is_given_exactly_where_it_is_needed() {
    let server = server().await;
    let client = client::app(&server).unwrap();
    let section = client.task().v2().section();
    section.list(SectionSource::MyTasks).await.unwrap();
    section.list(SectionSource::Tasklist { resource_id: "list".into() }).await.unwrap();
    let target = SectionTarget::Tasklist { resource_id: "list".into() };
    let position = NewSectionPosition::After("other".into());
    section.create("Reviewed", target).position(position).await.unwrap();
    let targets: Vec<String> = server.received().into_iter().map(|one| one.target).collect();
    assert_eq!(
        targets,
        [
            "/open-apis/task/v2/sections?resource_type=my_tasks",
            "/open-apis/task/v2/sections?resource_type=tasklist&resource_id=list",
            "/open-apis/task/v2/sections",
        ]
    );
    assert_eq!(
        bodies(&server).pop().unwrap(),
        json!({
            "name": "Reviewed",
            "resource_type": "tasklist",
            "resource_id": "list",
            "insert_after": "other",
        })
    );
}

#[tokio::test]
async fn the_type_of_a_custom_field_brings_its_settings() {
    let server = server().await;
    let client = client::app(&server).unwrap();
    let custom_field = client.task().v2().custom_field();
    let options = vec![NewCustomFieldOption::new("high"), NewCustomFieldOption::new("low")];
    let setting = NewSelectSetting { options: Some(options) };
    let choice = NewCustomFieldType::SingleSelect { single_select_setting: setting };
    custom_field.create("list", "Priority", choice).await.unwrap();
    let text = NewCustomFieldType::Text { text_setting: None };
    custom_field.create("list", "Remark", text).await.unwrap();
    assert_eq!(
        bodies(&server),
        [
            json!({
                "resource_type": "tasklist",
                "resource_id": "list",
                "name": "Priority",
                "type": "single_select",
                "single_select_setting": {"options": [{"name": "high"}, {"name": "low"}]},
            }),
            json!({
                "resource_type": "tasklist",
                "resource_id": "list",
                "name": "Remark",
                "type": "text",
            }),
        ]
    );
}

#[tokio::test]
async fn an_empty_page_of_tasks_does_not_end_the_list() {
    let server = Server::start(|request| {
        let (items, next) = match request.target.split("page_token=").nth(1) {
            None => (json!([{"guid": "a"}]), "p2"),
            Some("p2") => (json!([]), "p3"),
            Some(_) => (json!([{"guid": "b", "completed_at": "0"}]), ""),
        };
        let data = json!({"items": items, "page_token": next, "has_more": !next.is_empty()});
        Answer::json(&json!({"code": 0, "data": data}))
    });
    let server = server.await.unwrap();
    let client = client::app(&server).unwrap();
    let tasks = client.task().v2().tasklist().tasks("list").items().collect().await.unwrap();
    let guids: Vec<_> = tasks.iter().map(|task| task.guid.as_deref()).collect();
    assert_eq!(guids, [Some("a"), Some("b")]);
    assert_eq!(tasks.last().unwrap().completed_at, Some(Millis(0)));
    assert_eq!(server.received().len(), 3);
}

#[test]
fn a_period_does_not_end_before_it_begins() {
    let list = |from, to| ListTasklistTasks::new("list").created_from(from).created_to(to);
    assert!(list(Millis(1), Millis(1)).check().is_ok());
    let says = "created_from must not be later or larger than created_to";
    assert_eq!(complaint(list(Millis(2), Millis(1)).check()), says);
    let section = ListSectionTasks::new("section").created_from(Millis(2)).created_to(Millis(1));
    assert_eq!(complaint(section.check()), says);
}

#[test]
fn subtasks_need_a_due_time_as_tasks_do() {
    let subtask = CreateTaskSubtask::new("parent", "Review");
    let reminded = subtask.clone().reminders([InputReminder::new(0)]);
    assert_eq!(complaint(reminded.check()), "due must be given when reminders is given");
    let repeated = subtask.repeat_rule("FREQ=DAILY");
    assert_eq!(complaint(repeated.check()), "due must be given when repeat_rule is given");
}

#[test]
fn links_and_documents_have_their_form() {
    let href = |url: &str| Href { url: Some(url.into()), ..Href::default() };
    let task = |url| {
        let origin = Origin { href: Some(href(url)), ..Origin::default() };
        CreateTask::new("Review").origin(origin)
    };
    for right in ["", "http://a", "https://www.example.com"] {
        assert!(task(right).check().is_ok(), "{right}");
    }
    let says = "origin.href.url must match the pattern `^(https?://|$)`";
    assert_eq!(complaint(task("ftp://a").check()), says);

    let block = DocxSource::new("OvZCdFYVHo5ArFxJKHjcnRbtnKd", "O6wwd22uIoG8acxwxGtbljaUc-c");
    let task = CreateTask::new("Review").docx_source(block);
    let says = "docx_source.block_id must match the pattern `^[a-zA-Z0-9]{27}$`";
    assert_eq!(complaint(task.check()), says);
}

#[test]
fn settings_of_custom_fields_keep_their_limits() {
    let create = |setting| {
        CreateCustomField::new(
            "list",
            "Field",
            NewCustomFieldType::Number { number_setting: setting },
        )
    };
    let symbol =
        |text: &str| NumberSetting { custom_symbol: Some(text.into()), ..NumberSetting::default() };
    assert!(create(symbol("自定义符")).check().is_ok());
    let says = "number_setting.custom_symbol must have at most 4 characters, has 5";
    assert_eq!(complaint(create(symbol("自定义符号")).check()), says);
    let decimals = NumberSetting { decimal_count: Some(7), ..NumberSetting::default() };
    let says = "number_setting.decimal_count must be at most 6, is 7";
    assert_eq!(complaint(create(decimals).check()), says);

    let option = InputCustomFieldOption::default();
    let setting = InputSelectSetting { options: Some(vec![option]) };
    let change = PatchCustomField::new("field").setting(CustomFieldSetting::SingleSelect(setting));
    let says = complaint(change.check());
    assert!(says.starts_with("custom_field.single_select_setting.options[0]"), "{says}");
    assert!(says.contains("guid") && says.contains("name"), "{says}");
}
