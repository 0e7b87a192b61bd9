//! Calls of programs that are not async.

use std::sync::mpsc;
use std::thread;

use feishu_api_fixture::Client;
use feishu_api_fixture::runtime::blocking::{Iterate, Wait};
use feishu_api_fixture::runtime::{Caller, File, Kind, Method, json};
use feishu_api_tests::server::{Answer, Received, Server};

use crate::client;

fn answer(request: &Received) -> Answer {
    match request.path() {
        "/atlas/paging/v1/entries" => {
            let is_last = request.target.contains("page_token=t1");
            let next = if is_last { "" } else { "t1" };
            let items = json!([{"id": "a"}, {"id": "b"}]);
            let data = json!({"items": items, "page_token": next, "has_more": !is_last});
            Answer::json(&json!({"code": 0, "data": data}))
        }
        path if path.ends_with("/download") => {
            Answer::text(200, "application/octet-stream", "content")
        }
        _ => Answer::json(&json!({"code": 0, "data": {"names": ["a"], "id": "o1"}})),
    }
}

/// A client of a server that runs on a thread of its own.
fn blocking_client() -> Client {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = Server::start(answer).await.unwrap();
            sender.send(server.url()).unwrap();
            std::future::pending::<()>().await;
        });
    });
    client(receiver.recv().unwrap()).build().unwrap()
}

#[test]
fn everything_that_is_awaited_can_be_waited_for() {
    let client = blocking_client();
    assert_eq!(client.calls().v1().ping().list().wait().unwrap().names.unwrap(), ["a"]);
    let whole = client.calls().v1().order().create("tea").send().wait().unwrap();
    assert_eq!((whole.status(), whole.data().id.as_deref()), (200, Some("o1")));
    let raw = client.core().raw(Method::Get, "/open-apis/x").wait().unwrap();
    assert_eq!(raw["id"], "o1");
    let file = File::bytes("a.txt", "abc");
    client.files().v1().asset().upload("a.txt", 3, file).wait().unwrap();
    let download = client.files().v1().asset().download("x").wait().unwrap();
    assert_eq!(&download.bytes().wait().unwrap()[..], b"content");
}

#[test]
fn streams_can_be_iterated_over() {
    let client = blocking_client();
    let list = || client.paging().v1().entry().list();
    let ids: Result<Vec<_>, _> = list().items().iterate().map(|item| Ok(item?.id)).collect();
    let ids: Result<Vec<_>, feishu_api_fixture::runtime::Error> = ids;
    assert_eq!(ids.unwrap().into_iter().flatten().collect::<Vec<_>>(), ["a", "b", "a", "b"]);
    assert_eq!(list().pages().iterate().count(), 2);
}

#[tokio::test]
async fn within_an_async_program_waiting_is_an_error_and_sends_nothing() {
    let server = Server::start(answer).await.unwrap();
    let client = client(server.url()).build().unwrap();
    let error = client.calls().v1().ping().list().wait().unwrap_err();
    assert_eq!(error.kind(), Kind::InvalidRequest);
    assert!(error.to_string().contains("await it"), "{error}");
    let items: Vec<_> = client.paging().v1().entry().list().items().iterate().collect();
    assert!(matches!(items.as_slice(), [Err(error)] if error.kind() == Kind::InvalidRequest));
    assert_eq!(server.everything(), []);
}
