//! Uploads in parts and downloads that break, over real HTTP.

// Helpers of tests may fail as they do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::Cursor;
use std::sync::atomic::{AtomicUsize, Ordering};

use feishu_api::drive::v1::{ImportType, MediaParent, errors};
use feishu_api::{Client, Code, UserAccessToken};
use feishu_api_kit::files::{
    Destination, Download, DownloadError, Upload, UploadFailure, UploadState,
};
use feishu_api_tests::client;
use feishu_api_tests::server::{Answer, Received, Server};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const BLOCK: usize = 8 << 20;
/// More than can be uploaded at once: three blocks, the last one smaller.
const LARGE: usize = 2 * BLOCK + (5 << 20);

fn data(data: &Value) -> Answer {
    Answer::json(&json!({"code": 0, "msg": "success", "data": data}))
}

fn code(code: i64) -> Answer {
    Answer::json(&json!({"code": code, "msg": "refused"})).status(400)
}

/// Answers of a platform to which nothing happens.
fn healthy(request: &Received) -> Answer {
    match request.path().rsplit('/').next() {
        Some("upload_prepare") => {
            data(&json!({"upload_id": "7", "block_size": BLOCK, "block_num": 3}))
        }
        Some("upload_part") => data(&json!({})),
        _ => data(&json!({"file_token": "box1"})),
    }
}

/// Refuses the uploads of blocks with these numbers, counted over all that are tried.
async fn server(refused: &'static [usize], how: fn() -> Answer) -> Server {
    let parts = AtomicUsize::new(0);
    let answer = move |request: &Received| {
        let is_part = request.path().ends_with("upload_part");
        if is_part && refused.contains(&parts.fetch_add(1, Ordering::Relaxed)) {
            return how();
        }
        healthy(request)
    };
    Server::start(answer).await.unwrap()
}

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect()
}

/// The names of the calls, each with the number of its block.
fn calls(server: &Server) -> Vec<String> {
    let name = |request: &Received| {
        let name = request.path().rsplit('/').next().unwrap_or_default().to_owned();
        if name == "upload_part" { format!("{name} {}", part(request, "seq")) } else { name }
    };
    server.received().iter().map(name).collect()
}

/// A text among the parts of a form.
fn part(request: &Received, name: &str) -> String {
    let text = request.text();
    let start = text.split(&format!("name=\"{name}\"\r\n\r\n")).nth(1).unwrap_or_default();
    start.split("\r\n").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn small_sources_are_uploaded_at_once_with_their_checksum() {
    let server = server(&[], || code(0)).await;
    let client = client::app(&server).unwrap();
    let mut seen = Vec::new();
    let upload = Upload::new("a.txt", Destination::folder("fld1"))
        .progress(|progress| seen.push((progress.sent, progress.size, progress.state.is_some())));
    let token = upload.send(&client, b"Wikipedia".as_slice(), 9).await.unwrap();
    assert_eq!((token.as_str(), seen), ("box1", vec![(9, 9, false)]));
    let received = server.received();
    assert_eq!(received[0].path(), "/open-apis/drive/v1/files/upload_all");
    assert_eq!(part(&received[0], "checksum"), "300286872");
    assert_eq!(part(&received[0], "parent_type"), "explorer");
}

#[tokio::test]
async fn materials_name_their_document_and_imports_their_source() {
    let server = server(&[], || code(0)).await;
    let client = client::app(&server).unwrap();
    let block = MediaParent::DocxImage("block1".into());
    let material = Upload::new("a.png", Destination::material(block, "dox1"));
    material.send(&client, b"png".as_slice(), 3).await.unwrap();
    let import = Upload::new("a.md", Destination::import(ImportType::Docx, "md"));
    import.send(&client, b"# a".as_slice(), 3).await.unwrap();
    let received = server.received();
    assert_eq!(part(&received[0], "extra"), r#"{"drive_route_token":"dox1"}"#);
    assert_eq!(part(&received[1], "extra"), r#"{"obj_type":"docx","file_extension":"md"}"#);
    assert_eq!(part(&received[1], "parent_type"), "ccm_import_open");
}

#[tokio::test]
async fn large_sources_are_uploaded_block_by_block() {
    let server = server(&[], || code(0)).await;
    let client = client::app(&server).unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), content(LARGE)).unwrap();
    let mut sent = Vec::new();
    let upload = Upload::new("a.bin", Destination::folder("fld1"))
        .progress(|progress| sent.push(progress.sent));
    upload.send_file(&client, file.path()).await.unwrap();
    assert_eq!(sent, [BLOCK as u64, 2 * BLOCK as u64, LARGE as u64]);
    let expected =
        ["upload_prepare", "upload_part 0", "upload_part 1", "upload_part 2", "upload_finish"];
    assert_eq!(calls(&server), expected);
    let last = &server.received()[3];
    assert_eq!(part(last, "size"), (5 << 20).to_string());
    assert_eq!(
        part(last, "checksum"),
        adler2::adler32_slice(&content(LARGE)[2 * BLOCK..]).to_string()
    );
}

#[tokio::test]
async fn a_block_that_fails_for_a_moment_is_sent_again() {
    let failing = || Answer::text(503, "text/plain", "");
    let server = server(&[1], failing).await;
    let client = client::app(&server).unwrap();
    let upload = Upload::new("a.bin", Destination::folder("fld1"));
    upload.send(&client, Cursor::new(content(LARGE)), LARGE as u64).await.unwrap();
    let parts: Vec<_> = calls(&server).into_iter().filter(|call| call.contains("part")).collect();
    assert_eq!(parts, ["upload_part 0", "upload_part 1", "upload_part 1", "upload_part 2"]);
}

#[tokio::test]
async fn what_was_uploaded_is_not_uploaded_again() {
    let server = server(&[1], || code(1_061_101)).await;
    let client = client::app(&server).unwrap();
    let source = Cursor::new(content(LARGE));
    let upload = || Upload::new("a.bin", Destination::folder("fld1"));
    let error = upload().send(&client, source.clone(), LARGE as u64).await.unwrap_err();
    let UploadFailure::Call(call) = &error.failure else { panic!("{error}") };
    assert_eq!(call.code(), errors::TENANT_QUOTA_EXCEEDED);
    assert!(error.to_string().ends_with("(8388608 of 22020096 bytes are uploaded)"), "{error}");

    // The state survives the program.
    let saved = serde_json::to_string(&error.state.unwrap()).unwrap();
    let state: UploadState = serde_json::from_str(&saved).unwrap();
    let resuming = async move { upload().resume(&client, source, state).await };
    assert_eq!(tokio::spawn(resuming).await.unwrap().unwrap(), "box1");
    let expected = [
        "upload_prepare",
        "upload_part 0",
        "upload_part 1",
        "upload_part 1",
        "upload_part 2",
        "upload_finish",
    ];
    assert_eq!(calls(&server), expected);
}

#[tokio::test]
async fn uploads_of_yesterday_are_not_continued() {
    let server = server(&[], || code(0)).await;
    let client = client::app(&server).unwrap();
    let state = json!({
        "upload_id": "7", "size": 9, "block_size": 4, "blocks": 3, "next_block": 1,
        "started": {"secs_since_epoch": 1_600_000_000, "nanos_since_epoch": 0},
    });
    let state: UploadState = serde_json::from_value(state).unwrap();
    let upload = Upload::new("a.bin", Destination::folder("fld1"));
    let error = upload.resume(&client, Cursor::new(content(9)), state).await.unwrap_err();
    assert!(matches!(error.failure, UploadFailure::Expired), "{error}");
    assert_eq!(calls(&server), Vec::<String>::new());
}

#[tokio::test]
async fn sources_that_end_early_are_found_out() {
    let server = server(&[], || code(0)).await;
    let client = client::app(&server).unwrap();
    let upload = Upload::new("a.bin", Destination::folder("fld1"));
    let short = Cursor::new(content(BLOCK + 1));
    let error = upload.send(&client, short, LARGE as u64).await.unwrap_err();
    assert!(matches!(error.failure, UploadFailure::Read(_)), "{error}");
    assert_eq!(error.state.unwrap().next_block, 1);
}

#[tokio::test]
async fn plans_that_would_fill_the_memory_are_refused() {
    let answer =
        |_: &Received| data(&json!({"upload_id": "7", "block_size": 1_u64 << 40, "block_num": 1}));
    let server = Server::start(answer).await.unwrap();
    let client = client::app(&server).unwrap();
    let upload = Upload::new("a.bin", Destination::folder("fld1"));
    let error = upload.send(&client, Cursor::new(vec![]), LARGE as u64).await.unwrap_err();
    assert!(matches!(error.failure, UploadFailure::Plan { .. }), "{error}");
}

/// Serves ten bytes, of which the first connection carries four; the heads of the requests.
async fn serve_broken(listener: TcpListener, knows_ranges: bool) -> [String; 2] {
    let kind = "content-type: application/octet-stream\r\nconnection: close";
    let whole = format!("HTTP/1.1 200 OK\r\n{kind}\r\ncontent-length: 10\r\n\r\n");
    let rest = format!(
        "HTTP/1.1 206 Partial Content\r\n{kind}\r\n\
         content-range: bytes 4-9/10\r\ncontent-length: 6\r\n\r\n456789"
    );
    let second = if knows_ranges { rest } else { format!("{whole}0123456789") };
    [answer(&listener, &format!("{whole}0123")).await, answer(&listener, &second).await]
}

/// Answers one request on a connection of its own; the head of the request.
async fn answer(listener: &TcpListener, answer: &str) -> String {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    stream.write_all(answer.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    String::from_utf8(head).unwrap()
}

#[tokio::test]
async fn downloads_go_on_where_the_connection_broke() {
    for knows_ranges in [true, false] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = tokio::spawn(serve_broken(listener, knows_ranges));
        let client = Client::builder("cli_test", "secret").base_url(url).build().unwrap();
        let user = client.as_user(UserAccessToken::new("u-1"));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.bin");
        let target = path.clone();
        let saving = async move { Download::file("box1").save(&user, target).await };
        let length = tokio::spawn(saving).await.unwrap().unwrap();
        assert_eq!((length, std::fs::read_to_string(&path).unwrap().as_str()), (10, "0123456789"));
        let [first, second] = server.await.unwrap();
        assert!(!first.contains("range:") && second.contains("range: bytes=4-"), "{second}");
    }
}

#[tokio::test]
async fn downloads_that_are_refused_leave_nothing_behind() {
    let server = Server::start(|_| Answer::text(403, "text/plain", "")).await.unwrap();
    let client = client::app(&server).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let saved = Download::material("box1").save(&client, folder.path().join("a.png")).await;
    let Err(DownloadError::Call(error)) = saved else { panic!("it is refused") };
    assert_eq!((error.status(), error.code()), (Some(403), Code::NONE));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
