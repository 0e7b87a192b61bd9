//! Tasks from end to end: how what the pages describe in prose comes out in calls.

use feishu_api::task::v2::{
    AddTaskMembers, CreateComment, CreateCustomField, CreateCustomFieldOption, CreateTask,
    CreateTaskSubtask, CreateTasklist, CustomFieldContent, CustomFieldSetting, DocxSource, Due,
    Href, InputCustomFieldOption, InputCustomFieldValue, InputMember, InputReminder,
    InputSelectSetting, InputSubtaskMember, InputTaskMember, InputTasklistMember, ListSectionTasks,
    ListTasklistTasks, NewCustomFieldOption, NewCustomFieldType, NewNumberSetting,
    NewSectionPosition, NewSelectSetting, NumberSetting, Origin, PatchComment, PatchCustomField,
    PatchCustomFieldOption, SectionSource, SectionTarget, SignedReminder, Start, TaskRole, errors,
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
    assert!(reminded().due(due()).check().is_ok());
    assert_eq!(complaint(repeated().check()), "due must be given when repeat_rule is given");
    assert!(repeated().due(due()).check().is_ok());
    assert!(CreateTask::new("Review").reminders([]).check().is_ok());

    let late = CreateTask::new("Review").due(due()).reminders([InputReminder::new(-1)]);
    let says = "reminders[0].relative_fire_minute must be at least 0, is -1";
    assert_eq!(complaint(late.check()), says);
    let undated = CreateTask::new("Review").due(Due { is_all_day: Some(true), ..Due::default() });
    assert_eq!(complaint(undated.check()), "due.timestamp must be given");
}

#[test]
fn a_due_time_of_zero_is_none() {
    let start = Start { timestamp: Some(Millis(1)), is_all_day: Some(true), ..Start::default() };
    let none = Due { timestamp: Some(Millis(0)), ..Due::default() };
    let task = CreateTask::new("Review").start(start.clone()).due(none.clone());
    assert!(task.check().is_ok());
    assert!(CreateTaskSubtask::new("parent", "Review").start(start).due(none).check().is_ok());
}

#[test]
fn members_are_counted_without_duplicates_so_their_number_is_not_checked() {
    let members = vec![InputTaskMember::new("ou_1", TaskRole::Assignee); 51];
    assert!(CreateTask::new("Review").members(members.clone()).check().is_ok());
    assert!(AddTaskMembers::new("guid", members).check().is_ok());
}

#[test]
fn newer_reminders_may_lie_behind_the_due_time() {
    let task = CreateTask::new("Review").due(due());
    assert!(task.positive_reminders([SignedReminder::new(-30)]).check().is_ok());
}

#[test]
fn what_pages_call_optional_may_be_left_out() {
    let comment = CreateComment::new("Done.");
    assert!(comment.check().is_ok());
    let member = InputSubtaskMember::default();
    let subtask = CreateTaskSubtask::new("parent", "Review").members([member]);
    assert!(subtask.check().is_ok());
    let list = CreateTasklist::new("List").members([InputTasklistMember::default()]);
    assert!(list.check().is_ok());
    let new_option = InputCustomFieldOption::default();
    let setting = InputSelectSetting { options: Some(vec![new_option]) };
    let change = PatchCustomField::new("field").setting(CustomFieldSetting::SingleSelect(setting));
    assert!(change.check().is_ok());
}

#[test]
fn an_option_may_name_both_neighbours_as_its_pages_do() {
    let create = CreateCustomFieldOption::new("field").insert_before("b").insert_after("a");
    assert!(create.check().is_ok());
    let patch = PatchCustomFieldOption::new("field", "option").insert_before("b").insert_after("a");
    assert!(patch.check().is_ok());
}

#[test]
fn a_changed_comment_may_be_as_long_as_its_page_says() {
    let patch = |length| PatchComment::new("1").content("务".repeat(length));
    assert!(patch(10_000).check().is_ok());
    let says = "comment.content must have 1 to 10000 characters, has 10001";
    assert_eq!(complaint(patch(10_001).check()), says);
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
    assert_eq!(error.code(), errors::CLIENT_TOKEN_IN_USE);
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
fn a_period_that_ends_before_it_begins_is_left_to_the_platform() {
    let list = ListTasklistTasks::new("list").created_from(Millis(2)).created_to(Millis(1));
    assert!(list.check().is_ok());
    let section = ListSectionTasks::new("section").created_from(Millis(2)).created_to(Millis(1));
    assert!(section.check().is_ok());
}

#[test]
fn repeated_subtasks_need_a_due_time_as_tasks_do() {
    let subtask = CreateTaskSubtask::new("parent", "Review");
    assert!(subtask.clone().reminders([]).check().is_ok());
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
    let symbol = || Some("自定义符号".to_owned());
    let of_new = NewNumberSetting { custom_symbol: symbol(), ..NewNumberSetting::default() };
    assert!(create(of_new).check().is_ok());
    let of_old = NumberSetting { custom_symbol: symbol(), ..NumberSetting::default() };
    let change = PatchCustomField::new("field").setting(CustomFieldSetting::Number(of_old));
    let says = "custom_field.number_setting.custom_symbol must have at most 4 characters, has 5";
    assert_eq!(complaint(change.check()), says);
    let decimals = NewNumberSetting { decimal_count: Some(7), ..NewNumberSetting::default() };
    let says = "number_setting.decimal_count must be at most 6, is 7";
    assert_eq!(complaint(create(decimals).check()), says);
}
