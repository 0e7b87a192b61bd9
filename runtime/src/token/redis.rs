//! Tokens shared by processes, in Redis.

use std::fmt;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Cmd, FromRedisValue, RedisResult, cmd};

use super::cache::TokenCache;
use super::expiring::{ExpiringToken, StoreError, StoreFuture};
use crate::connection::tls;
use crate::error::Error;
use crate::kind::Kind;

/// How long Redis may take to connect, and to answer.
const ANSWER_TIMEOUT: Duration = Duration::from_millis(800);

/// How long an event is remembered.
#[cfg(feature = "events")]
const REMEMBERED: Duration = Duration::from_secs(8 * 3_600);

/// Removes a token, unless another one stands in its place.
const REMOVE: &str = r"
local held = redis.call('GET', KEYS[1])
if held and string.match(held, '^%d+ (.*)$') == ARGV[1] then redis.call('DEL', KEYS[1]) end";

/// Takes or extends a lease, unless another holder has it.
const LEASE: &str = r"
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1";

/// Gives a lease back, unless another holder has it.
const RELEASE: &str =
    "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end";

/// A token cache in Redis, for all processes that call as the same app.
///
/// Who can read it can call as the app: tokens stand there as they are, under keys that end when
/// they do. While Redis is unavailable, calls go on, each process with tokens of its own. With TLS, the
/// system's certificate authorities are trusted, or those in the file that `SSL_CERT_FILE` names.
///
/// ```
/// use feishu_api_runtime::{Client, Error, Platform, RedisCache};
///
/// # fn example(platform: &'static Platform) -> Result<Client, Error> {
/// // `rediss://` connects with TLS.
/// let cache = RedisCache::new("rediss://:password@redis.example:6380/0")?.prefix("my-program:");
/// Client::app(platform, "cli_a", "secret").token_cache(cache).build()
/// # }
/// ```
pub struct RedisCache {
    client: redis::Client,
    prefix: String,
    /// Made by the first request, which comes with the runtime that it lives in.
    connection: OnceLock<ConnectionManager>,
}

impl RedisCache {
    /// A cache in the Redis at this URL; nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Kind::InvalidRequest`] if the URL is none.
    pub fn new(url: &str) -> Result<Self, Error> {
        tls::install_provider();
        // What is wrong is not quoted: it may hold a password.
        let client = redis::Client::open(url).map_err(|_| {
            let message = "the URL of the token cache is none; it looks like \
                           `redis://:password@host:6379/0`, or `rediss://…` for TLS";
            Error::new(Kind::InvalidRequest, message)
        })?;
        Ok(Self { client, prefix: "feishu-api:".to_owned(), connection: OnceLock::new() })
    }

    /// What all keys begin with; `feishu-api:` unless set.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    fn lease_key(&self, key: &str) -> String {
        self.key(key) + "|lease"
    }

    #[cfg(feature = "events")]
    fn event_key(&self, event_id: &str) -> String {
        self.key(&format!("event|{event_id}"))
    }

    fn connection(&self) -> RedisResult<ConnectionManager> {
        if let Some(connection) = self.connection.get() {
            return Ok(connection.clone());
        }
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(ANSWER_TIMEOUT))
            .set_response_timeout(Some(ANSWER_TIMEOUT));
        let connection = ConnectionManager::new_lazy_with_config(self.client.clone(), config)?;
        Ok(self.connection.get_or_init(|| connection).clone())
    }

    /// Every command here may be carried out twice: one that finds its connection broken is sent
    /// again on the next.
    fn ask<T: FromRedisValue + Send>(&self, command: Cmd) -> StoreFuture<'_, T> {
        Box::pin(async move {
            let mut connection = self.connection()?;
            match command.query_async(&mut connection).await {
                Err(error) if error.is_connection_dropped() => {
                    Ok(command.query_async(&mut connection).await?)
                }
                outcome => Ok(outcome?),
            }
        })
    }

    fn run<T: FromRedisValue + Send>(
        &self,
        script: &str,
        key: &str,
        arguments: &[&str],
    ) -> StoreFuture<'_, T> {
        let mut command = cmd("EVAL");
        command.arg(script).arg(1).arg(key).arg(arguments);
        self.ask(command)
    }
}

impl TokenCache for RedisCache {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<ExpiringToken>> {
        let mut command = cmd("GET");
        command.arg(self.key(key));
        Box::pin(async move {
            let value: Option<String> = self.ask(command).await?;
            value.map(|value| read(&value)).transpose()
        })
    }

    fn put<'a>(&'a self, key: &'a str, token: &'a ExpiringToken) -> StoreFuture<'a, ()> {
        // Every key has to end.
        let Some((ends, left)) = lifetime(token) else { return Box::pin(async { Ok(()) }) };
        let mut command = cmd("SET");
        command.arg(self.key(key)).arg(write(token, ends)).arg("PX").arg(millis(left));
        self.ask(command)
    }

    fn remove<'a>(&'a self, key: &'a str, failed: &'a str) -> StoreFuture<'a, ()> {
        self.run(REMOVE, &self.key(key), &[failed])
    }

    fn lease<'a>(&'a self, key: &'a str, holder: &'a str, time: Duration) -> StoreFuture<'a, bool> {
        self.run(LEASE, &self.lease_key(key), &[holder, &millis(time).to_string()])
    }

    fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> StoreFuture<'a, ()> {
        self.run(RELEASE, &self.lease_key(key), &[holder])
    }
}

/// Events are remembered for eight hours: the platform delivers for seven what it has no answer to.
#[cfg(feature = "events")]
impl crate::SeenEvents for RedisCache {
    /// A lease that nobody extends: whoever asks under another name is too late. The command may be
    /// carried out twice, under one name.
    fn remember<'a>(&'a self, event_id: &'a str) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let (key, holder) = (self.event_key(event_id), crate::random::uuid());
            self.run(LEASE, &key, &[&holder, &millis(REMEMBERED).to_string()]).await
        })
    }

    fn forget<'a>(&'a self, event_id: &'a str) -> StoreFuture<'a, ()> {
        let mut command = cmd("DEL");
        command.arg(self.event_key(event_id));
        self.ask(command)
    }
}

/// When the token ends, in milliseconds since 1970, and the token.
fn write(token: &ExpiringToken, ends: SystemTime) -> String {
    let ends = ends.duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{} {}", millis(ends), token.expose())
}

/// When the token ends, and how long that is from now.
fn lifetime(token: &ExpiringToken) -> Option<(SystemTime, Duration)> {
    let ends = token.expires_at?;
    let left = ends.duration_since(SystemTime::now()).ok()?;
    (left.as_millis() > 0).then_some((ends, left))
}

fn read(value: &str) -> Result<ExpiringToken, StoreError> {
    let parts = value.split_once(' ').and_then(|(ends, token)| {
        let ends = UNIX_EPOCH.checked_add(Duration::from_millis(ends.parse().ok()?))?;
        Some(ExpiringToken::new(token, ends))
    });
    parts.ok_or_else(|| "what stands under the key is no token".into())
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// Shows the prefix alone: the address may hold a password.
impl fmt::Debug for RedisCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisCache").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_survive_being_written() {
        let ends = UNIX_EPOCH + Duration::from_millis(1_800_000_000_123);
        let token = ExpiringToken::new("t-a b", ends);
        assert_eq!(write(&token, ends), "1800000000123 t-a b");
        let read = read(&write(&token, ends)).unwrap();
        assert_eq!((read.expose(), read.expires_at()), ("t-a b", token.expires_at()));
    }

    #[test]
    fn what_is_no_token_is_an_error_that_does_not_show_it() {
        for wrong in ["t-secret", "x t-secret", "-1 t-secret", "99999999999999999999 t-secret"] {
            let error = read(wrong).unwrap_err().to_string();
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn addresses_are_not_shown() {
        let cache = RedisCache::new("redis://:hunter2@127.0.0.1:1/").unwrap().prefix("p:");
        assert_eq!(format!("{cache:?}"), "RedisCache { prefix: \"p:\", .. }");
        let error = RedisCache::new("http://hunter2").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
}
