//! A server that fails in one way, once or for ever. It speaks HTTP by hand, so that it can do
//! what a server library would not let it.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Refused,
    ResetBefore,
    ResetAfter,
    SlowHead,
    SlowBody,
    Truncated,
    /// An answer: status, headers, and body.
    Answer(u16, &'static [(&'static str, &'static str)], &'static str),
    /// A body of this type that is longer than its announced length.
    TooLong,
    /// 16 MiB in 16 kB.
    Bomb,
    /// To a server that must hear of nothing.
    Redirect,
}

impl Fault {
    pub(crate) fn is_slow(self) -> bool {
        matches!(self, Self::SlowHead | Self::SlowBody)
    }
}

/// The server, and another one, to which it redirects.
pub(crate) struct Faulty {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: Mutex<JoinHandle<()>>,
    /// Holds the port while nobody listens there.
    silent: Mutex<Option<TcpSocket>>,
}

struct Shared {
    fault: Fault,
    /// How many calls fail.
    times: usize,
    is_armed: AtomicBool,
    calls: AtomicUsize,
    tokens: AtomicUsize,
    elsewhere: TcpListener,
}

impl Faulty {
    /// A server that behaves until it is armed.
    pub(crate) async fn start(fault: Fault, times: usize) -> Arc<Self> {
        let (listener, silent) = bind();
        let address = listener.local_addr().unwrap();
        let silent = Mutex::new(Some(silent));
        let shared = Arc::new(Shared {
            fault,
            times,
            is_armed: AtomicBool::new(false),
            calls: AtomicUsize::new(0),
            tokens: AtomicUsize::new(0),
            elsewhere: TcpListener::bind(("127.0.0.1", 0)).await.unwrap(),
        });
        let task = Mutex::new(tokio::spawn(serve(listener, shared.clone())));
        Arc::new(Self { address, shared, task, silent })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on calls fail.
    pub(crate) async fn arm(&self) {
        self.shared.is_armed.store(true, Ordering::SeqCst);
        if self.shared.fault == Fault::Refused {
            self.task.lock().unwrap().abort();
            // The listener is gone as soon as nobody is let in any more.
            while TcpStream::connect(self.address).await.is_ok() {
                tokio::task::yield_now().await;
            }
        }
    }

    /// Lets connections in again, if they were refused as often as they had to be.
    pub(crate) fn revive(&self, attempts: usize) {
        let is_down =
            self.shared.fault == Fault::Refused && self.shared.is_armed.load(Ordering::SeqCst);
        if is_down && attempts == self.shared.times {
            let silent = self.silent.lock().unwrap().take();
            let listener = silent.unwrap().listen(64).unwrap();
            *self.task.lock().unwrap() = tokio::spawn(serve(listener, self.shared.clone()));
        }
    }

    /// Whether anybody came to where the server redirects.
    pub(crate) async fn was_followed(&self) -> bool {
        let accepted = self.shared.elsewhere.accept();
        tokio::time::timeout(Duration::ZERO, accepted).await.is_ok()
    }
}

impl Drop for Faulty {
    fn drop(&mut self) {
        self.task.lock().unwrap().abort();
    }
}

/// A listener, and a socket with its address that refuses connections until it listens.
fn bind() -> (TcpListener, TcpSocket) {
    let [listener, silent] = [(); 2].map(|()| TcpSocket::new_v4().unwrap());
    listener.bind(([127, 0, 0, 1], 0).into()).unwrap();
    // Not before it is bound: it would be given an address that others share.
    listener.set_reuseport(true).unwrap();
    silent.set_reuseport(true).unwrap();
    silent.bind(listener.local_addr().unwrap()).unwrap();
    (listener.listen(64).unwrap(), silent)
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(answer(stream, shared.clone()));
    }
}

/// Answers one request; what goes wrong with the connection is the client's business.
async fn answer(mut stream: TcpStream, shared: Arc<Shared>) -> Option<()> {
    let mut start = [0; 64];
    let length = stream.peek(&mut start).await.ok()?;
    let asks_for_token = String::from_utf8_lossy(&start[..length]).contains("/auth/v3/");
    let is_armed = shared.is_armed.load(Ordering::SeqCst) && !asks_for_token;
    let fails = is_armed && shared.calls.fetch_add(1, Ordering::SeqCst) < shared.times;
    if fails && shared.fault == Fault::ResetBefore {
        return stream.set_zero_linger().ok();
    }
    let head = read_request(&mut stream).await?;
    let reply = if asks_for_token {
        let number = shared.tokens.fetch_add(1, Ordering::SeqCst) + 1;
        let body = format!(r#"{{"code":0,"tenant_access_token":"t-{number}","expire":7200}}"#);
        http(200, &[], body.as_bytes())
    } else if fails {
        return fail(stream, &shared).await;
    } else if head.contains("/download") {
        http(200, &[("content-type", "application/octet-stream")], b"content")
    } else {
        http(200, &[], br#"{"code":0,"msg":"ok","data":{}}"#)
    };
    stream.write_all(&reply).await.ok()
}

async fn fail(mut stream: TcpStream, shared: &Shared) -> Option<()> {
    let whole = http(200, &[], br#"{"code":0,"msg":"ok","data":{"id":"a","names":["b"]}}"#);
    let half = &whole[..whole.len() - 20];
    match shared.fault {
        Fault::Refused | Fault::ResetBefore => {}
        Fault::ResetAfter => stream.set_zero_linger().ok()?,
        Fault::SlowHead => tokio::time::sleep(Duration::from_secs(30)).await,
        Fault::SlowBody => {
            stream.write_all(half).await.ok()?;
            tokio::time::sleep(Duration::from_secs(30)).await;
        }
        Fault::Truncated => stream.write_all(half).await.ok()?,
        Fault::Answer(status, headers, body) => {
            stream.write_all(&http(status, headers, body.as_bytes())).await.ok()?;
        }
        Fault::TooLong => {
            let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 9\r\n\r\n";
            stream.write_all(head.as_bytes()).await.ok()?;
            stream.write_all(br#"{"code":0,"data":{}}"#).await.ok()?;
        }
        Fault::Bomb => {
            let headers = [("content-encoding", "gzip"), ("content-type", "application/json")];
            stream.write_all(&http(200, &headers, &BOMB)).await.ok()?;
        }
        Fault::Redirect => {
            let url = format!("http://{}/", shared.elsewhere.local_addr().ok()?);
            stream.write_all(&http(307, &[("location", &url)], b"")).await.ok()?;
        }
    }
    Some(())
}

/// A reply after which the connection ends.
fn http(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut reply = Vec::new();
    let length = body.len();
    write!(reply, "HTTP/1.1 {status} Told\r\nconnection: close\r\n").unwrap();
    write!(reply, "x-tt-logid: log-1\r\ncontent-length: {length}\r\n").unwrap();
    for (name, value) in headers {
        write!(reply, "{name}: {value}\r\n").unwrap();
    }
    reply.extend_from_slice(b"\r\n");
    reply.extend_from_slice(body);
    reply
}

/// `{"code":0,"data":{"x":"   …` of 16 MiB, compressed once: that takes its time.
pub(crate) static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(br#"{"code":0,"data":{"x":""#).unwrap();
    for _ in 0..16 {
        encoder.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    encoder.write_all(br#""}}"#).unwrap();
    encoder.finish().unwrap()
});

/// Reads one request to its end and returns its head.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&request).to_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return Some(head.to_owned());
            }
        }
        match stream.read(&mut piece).await.ok()? {
            0 => return None,
            length => request.extend_from_slice(&piece[..length]),
        }
    }
}
