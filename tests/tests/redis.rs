//! Tokens shared by processes, in a Redis that the test starts, stops and starts again.
//!
//! Not run by the usual harness, which would hide that there is no Redis. With `CI` in the
//! environment that is a failure.
#![allow(clippy::unwrap_used, clippy::panic)] // tests fail by panicking

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime};
use std::{env, thread};

use feishu_api::runtime::{ExpiringToken, Method, RedisCache, TokenCache};
use feishu_api_tests::client;
use feishu_api_tests::server::{Answer, Server};
use serde_json::json;

/// Where a process started by a test finds platform and Redis, as `<url> <url>`.
const CALLER: &str = "FEISHU_API_TEST_CALLER";
const TENANTS: usize = 19;

/// A Redis of the test's own; it ends with this.
struct Redis {
    port: u16,
    process: Option<Child>,
}

impl Redis {
    fn start() -> Self {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let mut redis = Self { port, process: None };
        redis.begin();
        redis
    }

    /// Runs it, without anything in it.
    fn begin(&mut self) {
        let port = self.port.to_string();
        let arguments =
            ["--port", &port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
        let process = Command::new("redis-server").args(arguments).stdout(Stdio::null()).spawn();
        self.process = Some(process.unwrap());
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
        format!("redis://127.0.0.1:{}/", self.port)
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

async fn four_processes_fetch_each_token_once() {
    let (redis, platform) = (Redis::start(), platform().await);
    let start = || {
        let mut command = Command::new(env::current_exe().unwrap());
        command.env(CALLER, format!("{} {}", platform.url(), redis.url())).spawn().unwrap()
    };
    let processes: Vec<Child> = (0..4).map(|_| start()).collect();
    for mut process in processes {
        let ended = tokio::task::spawn_blocking(move || process.wait().unwrap());
        assert!(ended.await.unwrap().success());
    }
    assert_eq!(platform.everything().len() - token_requests(&platform), 1000);
    assert_eq!(token_requests(&platform), 20);
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
    let soon = SystemTime::now() + Duration::from_millis(150);
    cache.put("k", &ExpiringToken::new("t-2", soon)).await.unwrap();
    cache.remove("k", "t-1").await.unwrap();
    let held = cache.get("k").await.unwrap().unwrap();
    assert_eq!(held.expose(), "t-2");
    assert!(soon.duration_since(held.expires_at()).unwrap() < Duration::from_millis(1));
    assert!(other.get("k").await.unwrap().is_none(), "prefixes keep programs apart");
    cache.remove("k", "t-2").await.unwrap();
    assert!(cache.get("k").await.unwrap().is_none());
    cache.put("k", &ExpiringToken::new("t-3", soon)).await.unwrap();

    let time = Duration::from_millis(100);
    assert!(cache.lease("k", "a", Duration::from_secs(60)).await.unwrap());
    assert!(!cache.lease("k", "b", time).await.unwrap());
    cache.release("k", "b").await.unwrap();
    assert!(!cache.lease("k", "b", time).await.unwrap());
    assert!(cache.lease("k", "a", time).await.unwrap(), "extended");
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(cache.get("k").await.unwrap().is_none(), "ended");
    assert!(cache.lease("k", "b", time).await.unwrap(), "a's has ended");
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
        no_call_fails_while_redis_is_away_and_it_is_shared_again_afterwards
    }
    ExitCode::SUCCESS
}
