//! Tokens shared by processes, in a Redis that the test starts, stops and starts again.
//!
//! Not run by the usual harness, which would hide that there is no Redis. With `CI` in the
//! environment that is a failure.
#![allow(clippy::unwrap_used, clippy::panic)] // tests fail by panicking

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};
use std::{env, fs, thread};

use feishu_api::EventHandlers;
use feishu_api::runtime::{ExpiringToken, Method, RedisCache, TokenCache};
use feishu_api_tests::certificate::Certificate;
use feishu_api_tests::client;
use feishu_api_tests::long_connection::LongConnections;
use feishu_api_tests::server::{Answer, Server};
use serde_json::json;
use tempfile::TempDir;

/// Where a process started by a test finds platform and Redis, as `<url> <url>`.
const CALLER: &str = "FEISHU_API_TEST_CALLER";
const TENANTS: usize = 19;

/// A Redis of the test's own; it ends with this.
struct Redis {
    port: u16,
    process: Option<Child>,
    /// Where its certificate lies, if it speaks TLS.
    secure: Option<TempDir>,
}

impl Redis {
    fn start() -> Self {
        Self::start_with(None)
    }

    /// One that speaks TLS alone.
    fn start_secure() -> Self {
        let certificate = Certificate::new().unwrap();
        let directory = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(directory.path().join(name), text).unwrap();
        write("authority.pem", &certificate.authority);
        write("server.pem", &certificate.server.pem());
        write("key.pem", &certificate.key.serialize_pem());
        Self::start_with(Some(directory))
    }

    fn start_with(secure: Option<TempDir>) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let mut redis = Self { port, process: None, secure };
        redis.begin();
        redis
    }

    /// Runs it, without anything in it.
    fn begin(&mut self) {
        let mut command = Command::new("redis-server");
        command.args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--port"]);
        let port = self.port.to_string();
        if let Some(directory) = &self.secure {
            command.current_dir(directory).args(["0", "--tls-port", &port]);
            command.args(["--tls-cert-file", "server.pem", "--tls-key-file", "key.pem"]);
            command.args(["--tls-ca-cert-file", "authority.pem", "--tls-auth-clients", "no"]);
        } else {
            command.arg(port);
        }
        self.process = Some(command.stdout(Stdio::null()).spawn().unwrap());
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(started.elapsed() < Duration::from_secs(10), "Redis does not start");
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    fn url(&self) -> String {
        let address =
            if self.secure.is_some() { "rediss://localhost" } else { "redis://127.0.0.1" };
        format!("{address}:{}/", self.port)
    }

    /// A process with a client of its own, which trusts the certificate of this Redis or not.
    fn call_from_a_process(&self, platform: &Server, trusts: bool) -> Child {
        let mut command = Command::new(env::current_exe().unwrap());
        if let Some(directory) = self.secure.as_ref().filter(|_| trusts) {
            command.env("SSL_CERT_FILE", directory.path().join("authority.pem"));
        }
        command.env(CALLER, format!("{} {}", platform.url(), self.url())).spawn().unwrap()
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A platform that answers everything, tokens only after a while.
async fn platform() -> Server {
    let server = Server::start_bare(|request| {
        let name = request.path().rsplit('/').next().unwrap_or_default();
        let answer = json!({"code": 0, name: "t-issued", "expire": 7200, "data": {}});
        let takes = if name.ends_with("_token") { 100 } else { 0 };
        Answer::json(&answer).after(Duration::from_millis(takes))
    });
    server.await.unwrap()
}

fn token_requests(server: &Server) -> usize {
    server.everything().iter().filter(|one| one.path().contains("/auth/v3/")).count()
}

/// One process: a client of its own, and calls of twenty identities.
async fn call(platform: &str, redis: &str, calls: usize) {
    let cache = RedisCache::new(redis).unwrap();
    let builder = feishu_api::Client::builder("cli_test", client::APP_SECRET).base_url(platform);
    let app = builder.store_app().token_cache(cache).build().unwrap();
    app.set_app_ticket("ticket").await;
    let calls: Vec<_> = (0..calls)
        .map(|number| {
            let core = feishu_api::runtime::Caller::core(&app);
            let caller = match number % (TENANTS + 1) {
                0 => core.as_app(),
                tenant => core.as_tenant(tenant.to_string()),
            };
            tokio::spawn(async move { caller.raw(Method::Get, "/x").await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

async fn ended(mut process: Child) {
    let ended = tokio::task::spawn_blocking(move || process.wait().unwrap());
    assert!(ended.await.unwrap().success());
}

async fn four_processes_fetch_each_token_once() {
    let (redis, platform) = (Redis::start(), platform().await);
    let processes: Vec<_> = (0..4).map(|_| redis.call_from_a_process(&platform, true)).collect();
    for process in processes {
        ended(process).await;
    }
    assert_eq!(platform.everything().len() - token_requests(&platform), 1000);
    assert_eq!(token_requests(&platform), 20);
}

async fn tokens_are_shared_over_tls_with_those_who_trust_the_certificate() {
    let (redis, platform) = (Redis::start_secure(), platform().await);
    for _ in 0..2 {
        ended(redis.call_from_a_process(&platform, true)).await;
    }
    assert_eq!(token_requests(&platform), 20);
    ended(redis.call_from_a_process(&platform, false)).await;
    assert_eq!(token_requests(&platform), 40, "who does not trust it goes on alone");
}

async fn no_call_fails_while_redis_is_away_and_it_is_shared_again_afterwards() {
    let (mut redis, platform) = (Redis::start(), platform().await);
    let connect = || {
        let cache = RedisCache::new(&redis.url()).unwrap();
        client::app_builder(&platform).store_app().token_cache(cache).build().unwrap()
    };
    let (one, other) = (connect(), connect());
    let send = async |client: &feishu_api::Client, tenant: &str| {
        let client = client.as_tenant(tenant);
        let core = feishu_api::runtime::Caller::core(&client);
        core.raw(Method::Get, "/x").await.unwrap();
    };
    one.set_app_ticket("ticket").await;
    other.set_app_ticket("ticket").await;
    send(&one, "before").await;
    send(&other, "before").await;
    assert_eq!(token_requests(&platform), 2, "of the app and of the tenant");

    // Killed while calls are under way.
    let stop = std::sync::Arc::new(AtomicBool::new(false));
    let stream = tokio::spawn({
        let (one, stop) = (one.clone(), std::sync::Arc::clone(&stop));
        async move {
            let mut number = 0;
            while !stop.load(Ordering::SeqCst) {
                send(&one, &format!("during {number}")).await;
                number += 1;
            }
            number
        }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    redis.kill();
    let before = token_requests(&platform);
    while token_requests(&platform) < before + 3 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    stop.store(true, Ordering::SeqCst);
    assert!(stream.await.unwrap() > 3);
    send(&other, "away").await;

    redis.begin();
    let before = token_requests(&platform);
    send(&one, "after").await;
    send(&other, "after").await;
    assert_eq!(token_requests(&platform), before + 1, "one fetches, the other finds");
}

async fn tokens_end_leases_have_one_holder_and_only_what_failed_is_removed() {
    let redis = Redis::start();
    let cache = RedisCache::new(&redis.url()).unwrap();
    let other = RedisCache::new(&redis.url()).unwrap().prefix("other:");
    let later = SystemTime::now() + Duration::from_secs(3600);
    cache.put("k", &ExpiringToken::new("t-2", later)).await.unwrap();
    cache.remove("k", "t-1").await.unwrap();
    let held = cache.get("k").await.unwrap().unwrap();
    assert_eq!(held.expose(), "t-2");
    assert!(later.duration_since(held.expires_at().unwrap()).unwrap() < Duration::from_millis(1));
    assert!(other.get("k").await.unwrap().is_none(), "prefixes keep programs apart");
    cache.remove("k", "t-2").await.unwrap();
    assert!(cache.get("k").await.unwrap().is_none());
    let soon = SystemTime::now() + Duration::from_millis(150);
    cache.put("k", &ExpiringToken::new("t-3", soon)).await.unwrap();
    while cache.get("k").await.unwrap().is_some() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }

    let time = Duration::from_millis(100);
    assert!(cache.lease("k", "a", Duration::from_secs(60)).await.unwrap());
    assert!(!cache.lease("k", "b", time).await.unwrap());
    cache.release("k", "b").await.unwrap();
    assert!(!cache.lease("k", "b", time).await.unwrap());
    assert!(cache.lease("k", "a", time).await.unwrap(), "extended");
    // Until a's has ended.
    while !cache.lease("k", "b", Duration::from_secs(60)).await.unwrap() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

async fn two_clients_handle_each_event_once() {
    const EVENTS: usize = 100;
    let redis = Redis::start();
    let platform = LongConnections::new("cli_test", client::APP_SECRET);
    let answering = platform.clone();
    let other = || Answer::json(&json!({}));
    let server = Server::start(move |request| answering.answer(request).unwrap_or_else(other));
    let server = server.await.unwrap();
    let handled = Arc::new(Mutex::new(Vec::new()));
    for connections in 1..=2 {
        let seen = RedisCache::new(&redis.url()).unwrap();
        let handlers = EventHandlers::new(Arc::clone(&handled)).seen_in(seen).on_other(
            |event, context| async move {
                context.client.lock().unwrap().push(event.header().event_id.clone());
                Ok(())
            },
        );
        tokio::spawn(client::app(&server).unwrap().listen(handlers).into_future());
        platform.wait_for(connections).await;
    }
    for number in 0..EVENTS {
        let header = json!({"event_id": number.to_string(), "event_type": "any"});
        for _ in 0..2 {
            platform.push(&json!({"schema": "2.0", "header": header, "event": {}}));
        }
    }
    platform.idle().await;
    let mut handled = handled.lock().unwrap().clone();
    assert_eq!(handled.len(), EVENTS);
    handled.sort_unstable();
    handled.dedup();
    assert_eq!(handled.len(), EVENTS);
}

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if let Ok(addresses) = env::var(CALLER) {
        let (platform, redis) = addresses.split_once(' ').unwrap();
        runtime.block_on(call(platform, redis, 250));
        return ExitCode::SUCCESS;
    }
    if Command::new("redis-server").arg("--version").stdout(Stdio::null()).status().is_err() {
        eprintln!(
            "\nSKIPPED: the tests of the Redis token cache, for there is no `redis-server`.\n\
             To run them: `apt-get install redis-server`, or `brew install redis`.\n"
        );
        // Where everything has to run, skipping is failing.
        return if env::var_os("CI").is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    }
    macro_rules! run {
        ($($test:ident)*) => {$(
            print!("test {} ... ", stringify!($test));
            std::io::stdout().flush().unwrap();
            runtime.block_on(async { tokio::spawn($test()).await.unwrap() });
            println!("ok");
        )*};
    }
    run! {
        tokens_end_leases_have_one_holder_and_only_what_failed_is_removed
        four_processes_fetch_each_token_once
        tokens_are_shared_over_tls_with_those_who_trust_the_certificate
        no_call_fails_while_redis_is_away_and_it_is_shared_again_afterwards
        two_clients_handle_each_event_once
    }
    ExitCode::SUCCESS
}
