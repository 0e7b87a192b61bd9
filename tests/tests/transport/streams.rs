//! Files of any size, in little memory; cancelled calls, which leave nothing behind.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, fs};

use feishu_api_fixture::Client;
use feishu_api_fixture::runtime::{File, Kind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::client;

const GIBIBYTE: u64 = 1 << 30;
const MOST_MEMORY: u64 = 64 << 20;

/// A server of files that counts its connections.
struct Files {
    address: SocketAddr,
    open: Arc<AtomicUsize>,
    accepted: Arc<AtomicUsize>,
}

impl Files {
    async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = Self { address, open: Arc::default(), accepted: Arc::default() };
        let (open, accepted) = (server.open.clone(), server.accepted.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let open = open.clone();
                open.fetch_add(1, Ordering::SeqCst);
                accepted.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    // Ends when the client goes away.
                    let _ = serve(stream).await;
                    open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        server
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn client(&self) -> Client {
        client(self.url()).build().unwrap()
    }

    /// Waits until so many connections are open, at most.
    async fn until_open(&self, most: usize) {
        let few = async {
            while self.open.load(Ordering::SeqCst) > most {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let open = || self.open.load(Ordering::SeqCst);
        let outcome = tokio::time::timeout(Duration::from_secs(20), few).await;
        assert!(outcome.is_ok(), "{} connections are left open", open());
    }
}

/// Answers requests until the connection ends: pages after a moment, files without haste or end.
async fn serve(mut stream: TcpStream) -> std::io::Result<()> {
    let mut buffer = vec![0; 256 << 10];
    loop {
        let mut length = 0;
        let head = loop {
            match stream.read(&mut buffer[length..]).await? {
                0 => return Ok(()),
                more => length += more,
            }
            let text = String::from_utf8_lossy(&buffer[..length]).into_owned();
            if let Some((head, _)) = text.split_once("\r\n\r\n") {
                break head.to_lowercase();
            }
        };
        let announced = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
        let mut left = announced.map_or(0, |length| length.parse::<u64>().unwrap());
        left -= (length - head.len() - 4) as u64;
        while left > 0 {
            match stream.read(&mut buffer).await? {
                0 => return Ok(()),
                more => left -= more as u64,
            }
        }
        if head.contains("/download ") {
            return send_file(stream, &head, &buffer).await;
        }
        tokio::time::sleep(Duration::from_millis(u64::from(buffer[0] % 7))).await;
        let body = r#"{"code":0,"tenant_access_token":"t-1","expire":7200,"data":{}}"#;
        let reply = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        stream.write_all(reply.as_bytes()).await?;
    }
}

/// A file of a gibibyte; one called `short` ends after a mebibyte.
async fn send_file(mut stream: TcpStream, head: &str, piece: &[u8]) -> std::io::Result<()> {
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: {GIBIBYTE}\r\n\r\n"
    );
    stream.write_all(reply.as_bytes()).await?;
    let length = if head.contains("/short/") { 1 << 20 } else { GIBIBYTE };
    for _ in 0..length / piece.len() as u64 {
        stream.write_all(piece).await?;
    }
    Ok(())
}

/// Runs a test of this binary in a process of its own, where only what it does takes memory;
/// returns the most memory that it took.
async fn peak_memory(test: &str, server: &Files) -> u64 {
    let mut child = Command::new(env::current_exe().unwrap());
    child.args(["--ignored", "--exact", "--nocapture", test]).env("FILE_SERVER", server.url());
    let outcome = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let said = String::from_utf8(outcome.stdout.clone()).unwrap();
    assert!(outcome.status.success(), "{outcome:?}");
    let peak =
        said.lines().find_map(|line| line.split_once("VmHWM:")?.1.trim().strip_suffix(" kB"));
    peak.expect("the child says it").trim().parse::<u64>().unwrap() * 1024
}

/// Says how much memory this process has taken at most.
fn print_peak_memory() {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    println!("\n{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap());
}

fn client_of_parent() -> Client {
    client(env::var("FILE_SERVER").expect("set by the test that runs this one")).build().unwrap()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_gibibyte_moves_in_little_memory() {
    let server = Files::start().await;
    for test in ["streams::a_gibibyte_down", "streams::a_gibibyte_up"] {
        let peak = peak_memory(test, &server).await;
        println!("{test}: {} KiB at most", peak / 1024);
        assert!(peak < MOST_MEMORY, "{test} took {peak} bytes");
    }
}

#[tokio::test]
#[ignore = "run by `a_gibibyte_moves_in_little_memory`, which measures the process"]
async fn a_gibibyte_down() {
    let client = client_of_parent();
    let mut file = client.files().v1().asset().download("long").await.unwrap();
    let mut length = 0;
    while let Some(chunk) = file.chunk().await.unwrap() {
        length += chunk.len() as u64;
    }
    assert_eq!(length, GIBIBYTE);
    print_peak_memory();
}

#[tokio::test]
#[ignore = "run by `a_gibibyte_moves_in_little_memory`, which measures the process"]
async fn a_gibibyte_up() {
    let client = client_of_parent();
    let file = File::reader("zeros.bin", GIBIBYTE, tokio::io::repeat(0));
    let size = i64::try_from(GIBIBYTE).unwrap();
    client.files().v1().asset().upload("zeros.bin", size, file).await.unwrap();
    print_peak_memory();
}

#[tokio::test]
async fn a_download_that_breaks_off_leaves_no_file_and_keeps_the_old_one() {
    let server = Files::start().await;
    let folder = env::temp_dir().join(format!("feishu-api-save-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("file.bin");
    fs::write(&path, "old").unwrap();
    let file = server.client().files().v1().asset().download("short").await.unwrap();
    let error = file.save(&path).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Transport);
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");

    let long = server.client().files().v1().asset().download("long").await.unwrap();
    let saving = tokio::time::timeout(Duration::from_millis(50), long.save(&path)).await;
    assert!(saving.is_err(), "a gibibyte takes longer");
    let left: Vec<_> = fs::read_dir(&folder).unwrap().map(|one| one.unwrap().file_name()).collect();
    assert_eq!(left, ["file.bin"]);
    fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_download_that_is_dropped_frees_its_connection() {
    let server = Files::start().await;
    let client = server.client();
    let mut file = client.files().v1().asset().download("long").await.unwrap();
    file.chunk().await.unwrap().unwrap();
    assert_eq!(server.open.load(Ordering::SeqCst), 1, "the token's connection is used again");
    drop(file);
    server.until_open(0).await;
    client.calls().v1().ping().list().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_cancelled_calls_leave_nothing_behind() {
    let server = Files::start().await;
    let client = server.client();
    let mut moments = HashSet::new();
    for round in 0..20_u64 {
        let calls: Vec<_> = (0..50_u64)
            .map(|number| {
                let client = client.clone();
                // Spread over what a call takes, first to last; the scheduler does the rest.
                let moment = Duration::from_micros((round * 50 + number) * 6151 % 12_000);
                moments.insert(moment);
                tokio::spawn(tokio::time::timeout(moment, async move {
                    match number % 3 {
                        0 => client.files().v1().asset().download("long").await.map(drop),
                        1 => client.calls().v1().order().create("tea").await.map(drop),
                        _ => client.calls().v1().ping().list().await.map(drop),
                    }
                }))
            })
            .collect();
        for call in calls {
            if let Ok(outcome) = call.await.unwrap() {
                outcome.unwrap();
            }
        }
    }
    assert!(moments.len() > 900);
    // Calls one after the other share a connection again, however long it takes until what was
    // cancelled is cleared away.
    let reuse = async {
        let mut in_a_row = 0;
        while in_a_row < 10 {
            let before = server.accepted.load(Ordering::SeqCst);
            client.calls().v1().ping().list().await.unwrap();
            let is_reused = server.accepted.load(Ordering::SeqCst) == before;
            in_a_row = if is_reused { in_a_row + 1 } else { 0 };
        }
    };
    tokio::time::timeout(Duration::from_secs(60), reuse).await.expect("connections are not kept");
    drop(client);
    server.until_open(0).await;
}
