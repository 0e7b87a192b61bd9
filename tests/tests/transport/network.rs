//! Connections: TLS with a certificate authority of one's own, HTTP/2, proxies, reuse.

use std::convert::Infallible;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use feishu_api_fixture::runtime::{Kind, Retries, UserAccessToken, json};
use feishu_api_tests::certificate::Certificate;
use http_body_util::Full;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::client;

/// A server with a certificate that its own authority has signed.
struct Secure {
    url: String,
    /// The authority's certificate.
    pem: String,
    connections: Arc<AtomicUsize>,
    /// The HTTP versions of requests.
    versions: Arc<Mutex<Vec<hyper::Version>>>,
}

impl Secure {
    /// A server that speaks these protocols.
    async fn start(protocols: &[&str]) -> Self {
        let certificate = Certificate::new().unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider);
        let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
        let key = PrivateKeyDer::try_from(certificate.key.serialize_der()).unwrap();
        let mut config =
            config.with_single_cert(vec![certificate.server.der().clone()], key).unwrap();
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();

        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let server = Self {
            url,
            pem: certificate.authority,
            connections: Arc::default(),
            versions: Arc::default(),
        };
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let (connections, versions) = (server.connections.clone(), server.versions.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                let (acceptor, versions) = (acceptor.clone(), versions.clone());
                tokio::spawn(async move {
                    // Clients that do not trust the certificate go away.
                    let Ok(stream) = acceptor.accept(stream).await else { return };
                    let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
                    let service = service_fn(move |request: hyper::Request<_>| {
                        versions.lock().unwrap().push(request.version());
                        async { Ok::<_, Infallible>(reply()) }
                    });
                    let stream = TokioIo::new(stream);
                    let _ = if is_http2 {
                        let http2 = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
                        http2.serve_connection(stream, service).await
                    } else {
                        let http1 = hyper::server::conn::http1::Builder::new();
                        http1.serve_connection(stream, service).await
                    };
                });
            }
        });
        server
    }
}

fn reply() -> hyper::Response<Full<Bytes>> {
    let body = json!({"code": 0, "tenant_access_token": "t-1", "expire": 7200, "data": {}});
    hyper::Response::new(Full::from(body.to_string()))
}

#[tokio::test]
async fn a_certificate_authority_of_ones_own_is_trusted_when_named() {
    let server = Secure::start(&["http/1.1"]).await;
    let trusting = client(&server.url).root_certificates(server.pem.clone()).build().unwrap();
    trusting.calls().v1().ping().list().await.unwrap();

    let wary = client(&server.url).retries(Retries::NONE).build().unwrap();
    let error = wary.calls().v1().ping().list().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Transport);
    assert!(error.to_string().contains("certificate"), "{error}");
}

#[tokio::test]
async fn connections_are_used_again() {
    let server = Secure::start(&["http/1.1"]).await;
    let client = client(&server.url).root_certificates(server.pem.clone()).build().unwrap();
    for _ in 0..20 {
        client.calls().v1().ping().list().await.unwrap();
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn http2_carries_parallel_calls_over_one_connection() {
    let server = Secure::start(&["h2", "http/1.1"]).await;
    let client = client(&server.url).root_certificates(server.pem.clone()).build().unwrap();
    client.calls().v1().ping().list().await.unwrap();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.calls().v1().ping().list().await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
    let versions = server.versions.lock().unwrap();
    assert!(versions.iter().all(|version| *version == hyper::Version::HTTP_2), "{versions:?}");
}

#[test]
fn settings_that_cannot_work_are_errors() {
    let base = "https://gateway.example";
    for (builder, says) in [
        (client(base).root_certificates("nonsense"), "PEM"),
        (client(base).proxy("nonsense://user:hush-hush@"), "proxy"),
        (client("http://gateway.example"), "https"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), Kind::InvalidRequest);
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{error:?}").contains("hush"), "{error:?}");
    }
}

/// A proxy that lets nobody through; gives what it was asked for.
async fn proxy() -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.unwrap());
        }
        stream.write_all(b"HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        String::from_utf8(request).unwrap().to_lowercase()
    });
    (address.to_string(), asked)
}

#[tokio::test]
async fn a_proxy_is_asked_with_its_password() {
    let (address, asked) = proxy().await;
    let proxied =
        client("https://gateway.example").proxy(format!("http://user:hush-hush@{address}"));
    assert!(!format!("{proxied:?}").contains("hush"));
    let client = proxied.retries(Retries::NONE).build().unwrap();
    let error = client.calls().v1().ping().list().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Transport);
    assert!(!format!("{error}{error:?}").contains("hush"), "{error:?}");
    let asked = asked.await.unwrap();
    assert!(asked.starts_with("connect gateway.example:443 "), "{asked}");
    assert!(asked.contains("proxy-authorization: basic dxnlcjpodxnolwh1c2g="), "{asked}");
    assert!(!asked.contains("t-1"), "tokens are for the server alone");
}

#[tokio::test]
#[ignore = "run by `the_environment_names_a_proxy`, in a process whose environment is known"]
async fn in_another_environment() {
    let user = || UserAccessToken::new("u-1");
    let client = || crate::client("https://gateway.example").retries(Retries::NONE);
    let proxied = client().build().unwrap().as_user(user());
    proxied.files().v1().asset().download("x").await.unwrap_err();
    // The proxy answers once: this one has to go past it.
    let direct = client().no_proxy().build().unwrap().as_user(user());
    direct.files().v1().asset().download("x").await.unwrap_err();
}

#[tokio::test]
async fn the_environment_names_a_proxy() {
    let (address, asked) = proxy().await;
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--ignored", "--exact", "network::in_another_environment"]);
    child.env("HTTPS_PROXY", format!("http://{address}"));
    let outcome = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&outcome.stdout);
    assert!(outcome.status.success() && said.contains("1 passed"), "{outcome:?}");
    assert!(asked.await.unwrap().starts_with("connect gateway.example:443 "));
}
