//! Directories, read from a server.

// What helps tests may fail as they do.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use feishu_api::UserIdType;
use feishu_api::contact::v3::{DepartmentId, errors};
use feishu_api_kit::directory::{Directory, DirectoryError, Entry};
use feishu_api_tests::client;
use feishu_api_tests::server::{Answer, Received, Server};
use futures_util::{Stream, StreamExt};
use serde_json::{Value, json};

/// A tree: the root has `od-a` and `od-b`, `od-a` has `od-c`, which cannot be read.
fn answer(request: &Received) -> Answer {
    let id = asked_about(request);
    let is_of_users = request.path().ends_with("find_by_department");
    if id == "od-c" {
        return Answer::json(&json!({"code": 40004, "msg": "no dept authority error"})).status(403);
    }
    let items = match (id.as_str(), is_of_users) {
        ("0", false) => vec![department("od-a"), department("od-b")],
        ("od-a", false) => vec![department("od-c")],
        ("0", true) => vec![user("ou_1"), user("ou_2"), user("ou_3")],
        ("od-b", true) => vec![user("ou_4")],
        _ => Vec::new(),
    };
    page(request, &items)
}

fn department(id: &str) -> Value {
    json!({"open_department_id": id, "name": id})
}

fn user(id: &str) -> Value {
    json!({"open_id": id})
}

/// Two items a page, whatever the request asks for.
fn page(request: &Received, items: &[Value]) -> Answer {
    let from = query(request, "page_token").and_then(|token| token.parse().ok()).unwrap_or(0);
    let page: Vec<&Value> = items.iter().skip(from).take(2).collect();
    let next = from + page.len();
    let has_more = next < items.len();
    Answer::json(&json!({
        "code": 0, "msg": "success",
        "data": {"items": page, "has_more": has_more, "page_token": next.to_string()}
    }))
}

fn query(request: &Received, name: &str) -> Option<String> {
    let (_, query) = request.target.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
}

/// The department that a request is about.
fn asked_about(request: &Received) -> String {
    let in_path = request.path().strip_suffix("/children").and_then(|path| path.rsplit('/').next());
    in_path.map(str::to_owned).or_else(|| query(request, "department_id")).unwrap_or_default()
}

/// One line an entry.
async fn lines(entries: impl Stream<Item = Result<Entry, DirectoryError>>) -> Vec<String> {
    entries.map(line).collect().await
}

fn line(entry: Result<Entry, DirectoryError>) -> String {
    match entry {
        Ok(Entry::Department { department, parent, depth }) => {
            let id = department.open_department_id.as_deref().unwrap_or_default();
            format!("{depth} {id} in {}", id_of(&parent))
        }
        Ok(Entry::User { user, department }) => {
            let id = user.open_id.as_deref().unwrap_or_default();
            format!("{id} of {}", id_of(&department))
        }
        Err(failure) => {
            assert_eq!(failure.error.code(), errors::DEPARTMENT_FORBIDDEN);
            format!("no {}", id_of(&failure.department))
        }
    }
}

fn id_of(department: &DepartmentId) -> &str {
    let (DepartmentId::Open(id) | DepartmentId::Custom(id)) = department;
    id
}

#[tokio::test]
async fn departments_come_depth_first_with_their_users_whatever_is_read_ahead() {
    let server = Server::start(answer).await.unwrap();
    let client = client::app(&server).unwrap();
    for concurrency in [0, 1, 2, 16] {
        let directory = Directory::new(&client).concurrency(concurrency);
        let expected = [
            "ou_1 of 0",
            "ou_2 of 0",
            "ou_3 of 0",
            "1 od-a in 0",
            "2 od-c in od-a",
            "no od-c",
            "1 od-b in 0",
            "ou_4 of od-b",
        ];
        assert_eq!(lines(directory.entries()).await, expected, "{concurrency} at the same time");
    }
}

#[tokio::test]
async fn a_directory_begins_where_it_is_told() {
    let server = Server::start(answer).await.unwrap();
    let client = client::agent(&server).unwrap();
    let start = DepartmentId::Custom("od-b".into());
    let directory = Directory::new(&client).below(start).user_id_type(UserIdType::UnionId);
    assert_eq!(lines(directory.entries()).await, ["ou_4 of od-b"]);
    for request in server.received().iter().filter(|request| !request.asks_for_token()) {
        assert_eq!(query(request, "department_id_type").as_deref(), Some("department_id"));
        assert_eq!(query(request, "user_id_type").as_deref(), Some("union_id"));
    }
}

#[tokio::test]
async fn no_more_departments_are_read_ahead_than_asked_for() {
    let server = Server::start(answer).await.unwrap();
    let client = client::app(&server).unwrap();
    let mut entries = std::pin::pin!(Directory::new(&client).concurrency(1).entries());
    entries.next().await.unwrap().unwrap();
    let received = server.received();
    let requests = received.iter().filter(|request| !request.asks_for_token());
    assert_eq!(requests.map(asked_about).collect::<BTreeSet<_>>(), BTreeSet::from(["0".into()]));
}

#[tokio::test]
async fn an_error_names_its_department() {
    let server = Server::start(answer).await.unwrap();
    let client = client::app(&server).unwrap();
    let start = DepartmentId::Open("od-c".into());
    let mut entries = std::pin::pin!(Directory::new(&client).below(start).entries());
    let failure = entries.next().await.unwrap().unwrap_err();
    assert!(failure.to_string().starts_with("department od-c: "), "{failure}");
    assert!(std::error::Error::source(&failure).is_some());
    assert!(entries.next().await.is_none());
}
