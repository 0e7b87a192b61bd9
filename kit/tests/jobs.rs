//! Tasks that are waited for, over real HTTP.

// Helpers of tests may fail as they do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use feishu_api::drive::v1::{
    ExportExtension, ExportStatus, ExportType, FileType, ImportStatus, ImportType, ImportWarning,
    TaskStatus,
};
use feishu_api_kit::jobs::{self, Export, Import, JobError, Wait};
use feishu_api_tests::client;
use feishu_api_tests::server::{Answer, Received, Server};
use serde_json::{Value, json};

fn soon() -> Wait {
    let moment = Duration::from_millis(2);
    Wait::default().first(moment).longest(moment)
}

fn data(data: &Value) -> Answer {
    Answer::json(&json!({"code": 0, "msg": "success", "data": data}))
}

/// A server that answers the first request with a task, and then tells each of these states in
/// turn, the last one again and again.
async fn server(begun: Value, states: Vec<Value>) -> Server {
    let asked = AtomicUsize::new(0);
    let answer = move |request: &Received| {
        if matches!(request.method.as_str(), "POST" | "DELETE") {
            return data(&begun);
        }
        let index = asked.fetch_add(1, Ordering::Relaxed).min(states.len() - 1);
        data(&states[index])
    };
    Server::start(answer).await.unwrap()
}

fn state(status: u32) -> Value {
    json!({"result": {"job_status": status, "job_error_msg": "words", "file_token": "box1", "token": "dox1", "extra": ["2000"]}})
}

#[tokio::test]
async fn exports_are_asked_about_until_they_are_done() {
    let server = server(json!({"ticket": "7"}), vec![state(1), state(2), state(0)]).await;
    let client = client::app(&server).unwrap();
    let export = Export::new("sht1", ExportType::Sheet, ExportExtension::Csv).part("s1");
    let exported = tokio::spawn(async move { export.run(&client, soon()).await }).await.unwrap();
    assert_eq!(exported.unwrap().file_token.as_deref(), Some("box1"));
    let received = server.received();
    assert_eq!(received.len(), 4);
    assert_eq!(received[0].json()["sub_id"], "s1");
    assert_eq!(received[3].target, "/open-apis/drive/v1/export_tasks/7?token=sht1");
}

#[tokio::test]
async fn the_state_of_a_failed_export_says_why() {
    let server = server(json!({"ticket": "7"}), vec![state(2), state(107)]).await;
    let client = client::app(&server).unwrap();
    let export = Export::new("dox1", ExportType::Docx, ExportExtension::Pdf);
    let error = export.run(&client, soon()).await.unwrap_err();
    assert!(matches!(&error, JobError::Failed { status: ExportStatus::TooLarge, .. }), "{error}");
    assert_eq!(error.to_string(), "the task failed: TooLarge (words)");
}

#[tokio::test]
async fn states_that_are_not_documented_are_failures() {
    let server = server(json!({"ticket": "7"}), vec![state(12345)]).await;
    let client = client::app(&server).unwrap();
    let import = Import::new("box1", "md", ImportType::Docx);
    let error = import.run(&client, soon()).await.unwrap_err();
    assert!(matches!(error, JobError::Failed { .. }), "{error}");
}

#[tokio::test]
async fn tasks_are_not_waited_for_longer_than_wanted() {
    let server = server(json!({"ticket": "7"}), vec![state(2)]).await;
    let client = client::app(&server).unwrap();
    let export = Export::new("dox1", ExportType::Docx, ExportExtension::Pdf);
    let wait = soon().deadline(Duration::from_millis(50));
    let error = export.run(&client, wait).await.unwrap_err();
    assert!(matches!(&error, JobError::Deadline { ticket } if ticket == "7"), "{error}");
}

#[tokio::test]
async fn imports_say_what_is_missing() {
    let server = server(json!({"ticket": "7"}), vec![state(0)]).await;
    let client = client::app(&server).unwrap();
    let import = Import::new("box1", "xlsx", ImportType::Sheet).folder("fld1").name("Sales");
    let imported = import.run(&client, soon()).await.unwrap();
    assert_eq!(imported.job_status, Some(ImportStatus::Success));
    assert_eq!(imported.extra, Some(vec![ImportWarning::SheetColumns]));
    let sent = server.received()[0].json();
    assert_eq!(sent["point"], json!({"mount_type": 1, "mount_key": "fld1"}));
    assert_eq!(sent["file_name"], "Sales");
}

#[tokio::test]
async fn calls_that_are_refused_end_the_waiting() {
    let refused = |_: &Received| {
        Answer::json(&json!({"code": 1_069_902, "msg": "no permission"})).status(403)
    };
    let server = Server::start(refused).await.unwrap();
    let client = client::app(&server).unwrap();
    let export = Export::new("dox1", ExportType::Docx, ExportExtension::Pdf);
    let error = export.run(&client, soon()).await.unwrap_err();
    assert!(matches!(&error, JobError::Call(error) if error.status() == Some(403)), "{error}");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn folders_are_waited_for_and_files_are_not() {
    let states = vec![json!({"status": "process"}), json!({"status": "success"})];
    let folders = server(json!({"task_id": "12"}), states).await;
    let client = client::app(&folders).unwrap();
    jobs::delete(&client, "fld1", FileType::Folder, soon()).await.unwrap();
    assert_eq!(folders.received().len(), 3);

    let files = server(json!({}), vec![json!({})]).await;
    let client = client::app(&files).unwrap();
    jobs::move_to(&client, "box1", FileType::File, "fld1", soon()).await.unwrap();
    assert_eq!(files.received().len(), 1);
}

#[tokio::test]
async fn folders_that_cannot_be_moved_are_failures() {
    let server = server(json!({"task_id": "12"}), vec![json!({"status": "fail"})]).await;
    let client = client::app(&server).unwrap();
    let moved = jobs::move_to(&client, "fld1", FileType::Folder, "fld2", soon()).await;
    let error = moved.unwrap_err();
    assert!(matches!(error, JobError::Failed { status: TaskStatus::Failed, .. }));
    assert_eq!(error.to_string(), "the task failed: Failed");
}
