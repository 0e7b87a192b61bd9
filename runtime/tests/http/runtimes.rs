//! One client, called from any runtime and thread.

use std::future::Future;
use std::pin::pin;
use std::sync::mpsc;
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use feishu_api_runtime::Request;
use tokio::runtime::{Builder, Runtime};

use crate::api::{CREATE, DOWNLOAD, Item, client, get, serve};
use crate::server::{Answer, Seen, Server};

const OK: &str = r#"{"code": 0, "data": {"id": "7"}}"#;

fn create(name: &str) -> Request {
    Request::new(&CREATE).body_text("name", name.to_owned())
}

/// A runtime without timers and without connections.
fn bare() -> Runtime {
    Builder::new_current_thread().build().unwrap()
}

/// A server on a thread of its own, which takes its time over tokens.
fn server() -> Server {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            sender.send(serve(answer).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

fn answer(seen: &Seen) -> Answer {
    if seen.target.contains("/files/") { Answer::bytes("content") } else { Answer::json(OK) }
}

#[test]
fn runtimes_take_turns() {
    let server = server();
    let client = client(&server);
    let (one, other) = (bare(), bare());
    for runtime in [&one, &other, &one] {
        runtime.block_on(get("1").bind(&client).call::<Item>()).unwrap();
        runtime.block_on(create("a").bind(&client).call::<Item>()).unwrap();
    }
    assert_eq!((server.seen_at("/items").len(), server.seen_at("/auth/").len()), (6, 1));
}

#[test]
fn runtimes_come_and_go() {
    let server = server();
    let client = client(&server);
    thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| {
                for _ in 0..20 {
                    bare().block_on(create("a").bind(&client).call::<Item>()).unwrap();
                }
            });
        }
    });
    assert_eq!(server.seen_at("/items").len(), 120);
}

#[test]
fn a_call_needs_no_runtime() {
    let server = server();
    let mut call = pin!(get("1").bind(&client(&server)).call::<Item>());
    let mut cx = Context::from_waker(Waker::noop());
    let item = loop {
        match call.as_mut().poll(&mut cx) {
            Poll::Ready(outcome) => break outcome.unwrap(),
            Poll::Pending => thread::sleep(Duration::from_millis(1)),
        }
    };
    assert_eq!(item.id.as_deref(), Some("7"));
}

#[test]
fn what_a_runtime_that_stands_still_has_begun_keeps_nobody_waiting() {
    let server = server();
    let client = client(&server);
    let still = bare();
    let call = get("1").bind(&client).call::<Item>();
    let mut begun = Box::pin(call);
    still.block_on(async {
        // The token is being fetched.
        let first = std::future::poll_fn(|cx| Poll::Ready(begun.as_mut().poll(cx).is_pending()));
        assert!(first.await);
    });
    bare().block_on(get("2").bind(&client).call::<Item>()).unwrap();
    still.block_on(begun).unwrap();
    assert_eq!(server.seen_at("/auth/").len(), 1);
}

#[test]
fn a_file_may_be_asked_for_here_and_read_there() {
    let server = server();
    let download = Request::new(&DOWNLOAD).bind(&client(&server)).download();
    let file = bare().block_on(download).unwrap();
    let path = std::env::temp_dir().join(format!("feishu-api-runtimes-{}", std::process::id()));
    let length = bare().block_on(file.save(&path)).unwrap();
    assert_eq!((length, std::fs::read(&path).unwrap()), (7, b"content".to_vec()));
    std::fs::remove_file(path).unwrap();
}

#[cfg(feature = "blocking")]
#[test]
fn calls_are_awaited_and_waited_for_in_turn() {
    use feishu_api_runtime::blocking::Wait;

    let server = server();
    let client = client(&server);
    let call = || get("1").bind(&client).call::<Item>();
    bare().block_on(call()).unwrap();
    call().wait().unwrap();
    let runtime = Builder::new_multi_thread().build().unwrap();
    runtime.block_on(async {
        call().await.unwrap();
        let blocked = call();
        tokio::task::spawn_blocking(|| blocked.wait()).await.unwrap().unwrap();
        tokio::task::block_in_place(|| call().wait()).unwrap();
    });
}
